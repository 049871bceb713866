"""Announcements on their way: batches, crashes, doubt, stopping, holding."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest

from bot.domain.records import AnnouncementProposal, Asked, Notice, Progress, ProposalState
from bot.errors import VendorRejected, VendorUnavailable
from bot.workflows import handing_over
from tests.calls.stage import ALICE, BOB, CAROL, CallStage, number

LOST = VendorUnavailable("conpeek", "broke off the connection", may_have_happened=True)
AWAY = VendorUnavailable("conpeek", "cannot be reached", may_have_happened=False)
REFUSED = VendorRejected("conpeek", "campaign is closed")


def many(count: int) -> list[str]:
    return [number(n) for n in range(count)]


async def paused(stage: CallStage, count: int = 250) -> AnnouncementProposal:
    await stage.rules(approval_over=1000)
    proposal = await stage.sends(many(count))
    assert (await stage.again(proposal.reference)).state is ProposalState.PAUSED
    return proposal


async def decides(stage: CallStage, reference: str, *, again: bool, question: int = 1) -> Asked | Notice:
    taken = await stage.desk.go_on(stage.pressed(ALICE), reference, question, again=again)
    stage.started.clear()
    await stage.hands_over(taken)
    await stage.until_done()
    return taken


async def test_it_leaves_in_batches_of_a_hundred(stage: CallStage) -> None:
    await stage.rules(approval_over=1000)
    proposal = await stage.sends(many(250))
    assert stage.telephone.rung == many(250)
    assert stage.telephone.batches == [f"{proposal.reference}/{n}" for n in range(3)]


async def test_the_message_to_watch_is_not_shown_anew_with_every_batch(stage: CallStage) -> None:
    await stage.rules(approval_over=10_000)
    await stage.sends(many(2000))
    assert len(stage.slack.seen("board")) == 1
    assert len(stage.slack.boards) <= 5, "at most once a second, and at the end"


async def test_a_crash_at_any_moment_loses_none_and_doubles_none(stage: CallStage) -> None:
    """A batch that a crash left in doubt stops the rest; the person who looked decides rightly."""
    await stage.rules(approval_over=1000)
    moments, seen = 0, set()
    while True:
        moments += 1
        stage.telephone.rung.clear()
        stage.telephone.batches.clear()
        stage.started.clear()
        stage.moments.die_at, stage.moments.passed = None, 0
        proposal = await stage.announces(many(230))
        await stage.confirms(proposal)
        assert isinstance(proposal, AnnouncementProposal)
        stage.moments.die_at, stage.moments.passed = moments, 0
        crashes = await stage.until_done()
        question = 0
        while (now := await stage.again(proposal.reference)).state is ProposalState.PAUSED:
            question += 1
            batch = await stage.store.batches.last_troubled(proposal.reference)
            assert batch is not None
            arrived = f"{proposal.reference}/{batch.number}" in stage.telephone.batches
            await decides(stage, proposal.reference, again=not arrived, question=question)
        assert Counter(stage.telephone.rung) == Counter(many(230)), moments
        seen.add(now.state)
        if not crashes:
            break
    assert moments > 12
    assert seen == {ProposalState.DONE, ProposalState.UNKNOWN}


async def test_doubt_about_a_batch_stops_the_rest_and_asks(stage: CallStage) -> None:
    stage.telephone.after = [None, LOST]
    proposal = await paused(stage)
    assert len(stage.telephone.rung) == 200, "the third batch did not leave"
    (question,) = stage.slack.seen("question")
    assert question.to == "U0ALICE"
    board = stage.slack.boards[-1]
    assert (board.accepted, board.unknown, board.waiting) == (100, 100, 50)
    assert board.batch == f"{proposal.reference}/1"
    assert board.first == number(100)


async def test_going_on_leaves_the_batch_alone(stage: CallStage) -> None:
    stage.telephone.after = [None, LOST]
    proposal = await paused(stage)
    await decides(stage, proposal.reference, again=False)
    assert stage.telephone.rung == many(250)
    assert (await stage.again(proposal.reference)).state is ProposalState.UNKNOWN


async def test_a_batch_is_sent_again_only_when_a_person_says_so(stage: CallStage) -> None:
    stage.telephone.before = [LOST]
    proposal = await paused(stage)
    assert not stage.telephone.rung
    await decides(stage, proposal.reference, again=True)
    assert stage.telephone.rung == many(250)
    assert (await stage.again(proposal.reference)).state is ProposalState.DONE


async def test_a_question_is_answered_once(stage: CallStage) -> None:
    stage.telephone.before = [LOST]
    proposal = await paused(stage)
    first = await stage.desk.go_on(stage.pressed(ALICE), proposal.reference, 1, again=True)
    second = await stage.desk.go_on(stage.pressed(ALICE), proposal.reference, 1, again=True)
    other = await stage.desk.go_on(stage.pressed(BOB), proposal.reference, 1, again=True)
    assert isinstance(first, Asked)
    assert isinstance(second, Notice)
    assert isinstance(other, Notice)


async def test_a_refused_batch_stops_the_rest_too(stage: CallStage) -> None:
    stage.telephone.before = [None, REFUSED]
    proposal = await paused(stage)
    assert stage.telephone.rung == many(100)
    board = stage.slack.boards[-1]
    assert board.refused == 100
    assert board.notice is not None
    assert board.notice.facts["words"] == "campaign is closed"
    await decides(stage, proposal.reference, again=False)
    assert stage.telephone.rung == [*many(100), *[number(n) for n in range(200, 250)]]


async def test_what_cannot_have_arrived_is_tried_again(stage: CallStage) -> None:
    stage.telephone.before = [AWAY, AWAY]
    await stage.sends(many(2))
    assert stage.telephone.rung == many(2)


async def test_it_is_not_tried_for_ever(stage: CallStage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handing_over, "HAND_OVER_SECONDS", 0.1)
    stage.telephone.before = [AWAY] * 10
    proposal = await stage.sends(many(2))
    assert not stage.telephone.rung
    assert (await stage.again(proposal.reference)).state is ProposalState.REFUSED


async def test_stop_keeps_the_rest_from_being_sent(stage: CallStage) -> None:
    stage.telephone.after = [LOST]
    proposal = await paused(stage)
    stage.started.clear()
    await stage.hands_over(await stage.desk.stop(stage.pressed(ALICE), proposal.reference, ALICE))
    await stage.until_done()
    assert len(stage.telephone.rung) == 100
    assert (await stage.again(proposal.reference)).state is ProposalState.STOPPED
    board = stage.slack.boards[-1]
    assert (board.unknown, board.stopped, board.waiting) == (100, 150, 0)
    assert isinstance(await stage.desk.go_on(stage.pressed(ALICE), proposal.reference, 1, again=True), Notice)


async def test_stop_in_the_middle_takes_effect_with_the_next_batch(stage: CallStage) -> None:
    await stage.rules(approval_over=1000)
    proposal = await stage.announces(many(250))
    assert isinstance(proposal, AnnouncementProposal)
    await stage.confirms(proposal)
    announce = stage.telephone.announce

    async def announce_and_stop(*given: object, **more: object) -> None:
        await announce(*given, **more)  # type: ignore[arg-type]  # handed on as it came
        await stage.store.proposals.advance(
            proposal.reference, expected=ProposalState.CONFIRMED, to=ProposalState.SENDING
        )
        found = await stage.desk.stop(stage.pressed(ALICE), proposal.reference, ALICE)
        assert isinstance(found, Progress)

    stage.telephone.announce = announce_and_stop  # type: ignore[method-assign]  # the moment between two batches
    await stage.until_done()
    assert len(stage.telephone.rung) == 100
    assert (await stage.again(proposal.reference)).state is ProposalState.STOPPED


async def test_only_whoever_sent_it_and_administrators_stop_it(stage: CallStage) -> None:
    stage.telephone.after = [LOST]
    proposal = await paused(stage)
    assert isinstance(await stage.desk.stop(stage.pressed(BOB), proposal.reference, BOB), Notice)
    assert isinstance(await stage.desk.stop(stage.pressed(CAROL), proposal.reference, CAROL), Asked)


async def test_the_result_tells_of_every_number(stage: CallStage) -> None:
    await stage.rules(approval_over=1000)
    proposal = await stage.announces(many(250))
    await stage.confirms(proposal)
    await stage.rails.add_never(CAROL, (number(7),))
    stage.telephone.after = [None, LOST]
    await stage.until_done()
    assert isinstance(proposal, AnnouncementProposal)
    await decides(stage, proposal.reference, again=False)
    told = dict(stage.slack.result)
    assert list(told) == many(250)
    assert Counter(told.values()) == {"accepted": 149, "never": 1, "unknown": 100}


async def test_columns_of_a_file_go_along_with_their_number(stage: CallStage) -> None:
    from bot.domain.number_lists import NumberList
    from bot.domain.sheets import read_sheet
    from bot.workflows.announcements import AnnouncementWish
    from tests.calls.stage import origin

    numbers = NumberList("PL")
    read_sheet(f"name,phone\nAnna,{number(1)}\n".encode(), numbers)
    wish = AnnouncementWish(numbers=numbers, text="Hello", zone="Europe/Warsaw")
    await stage.confirms(await stage.desk.announcements.propose(wish, origin(ALICE), ALICE))
    await stage.until_done()
    assert stage.telephone.custom == {number(1): {"name": "Anna"}}


async def test_it_is_held_until_its_time_and_can_be_stopped_until_then(stage: CallStage) -> None:
    proposal = await stage.announces(many(2), at=stage.now + timedelta(hours=5))
    await stage.confirms(proposal)
    assert isinstance(proposal, AnnouncementProposal)
    assert (await stage.again(proposal.reference)).state is ProposalState.HELD
    await stage.hands_over(await stage.desk.stop(stage.pressed(ALICE), proposal.reference, ALICE))
    await stage.until_done()
    assert not stage.telephone.rung
    assert (await stage.again(proposal.reference)).state is ProposalState.STOPPED


async def test_held_and_not_stopped_it_goes_out(stage: CallStage) -> None:
    proposal = await stage.sends(many(2), at=stage.now + timedelta(hours=5))
    assert stage.telephone.rung == many(2)
    assert (await stage.again(proposal.reference)).state is ProposalState.DONE
    assert len(stage.slack.seen("board")) == 1


async def test_night_that_falls_on_the_way_makes_the_rest_wait(stage: CallStage) -> None:
    await stage.rules(approval_over=1000)
    proposal = await stage.announces(many(150))
    await stage.confirms(proposal)
    assert isinstance(proposal, AnnouncementProposal)
    from datetime import time

    await stage.rules(quiet_strict=True, quiet_from=time(0, 0), quiet_until=time(23, 59))
    await stage.until_done()
    assert not stage.telephone.rung
    assert (await stage.again(proposal.reference)).state is ProposalState.PAUSED
    await stage.rules(quiet_strict=False)
    await decides(stage, proposal.reference, again=False)
    assert len(stage.telephone.rung) == 150


@pytest.mark.parametrize("text", ["", "   ", "x" * 1001, "x" * 5000, "<speak>no end", "<!DOCTYPE a>"])
async def test_what_cannot_be_said_is_told_before_anything_is_kept(stage: CallStage, text: str) -> None:
    found = await stage.announces(many(1), text=text)
    assert isinstance(found, Notice)
    assert found.facts["field"] == "message"


async def test_a_time_in_the_past_or_far_ahead_is_told(stage: CallStage) -> None:
    past = await stage.announces(many(1), at=stage.now - timedelta(minutes=1))
    far = await stage.announces(many(1), at=stage.now + timedelta(days=31))
    assert isinstance(past, Notice)
    assert past.facts["problem"] == "past"
    assert isinstance(far, Notice)
    assert far.facts["problem"] == "too_far"


async def test_no_numbers_and_too_many_are_told(stage: CallStage) -> None:
    none = await stage.announces([])
    too_many = await stage.announces(many(10_001))
    assert isinstance(none, Notice)
    assert none.facts["problem"] == "empty"
    assert isinstance(too_many, Notice)
    assert too_many.facts["problem"] == "too_many_numbers"
