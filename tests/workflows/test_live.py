"""Leading a conference: switches may be done again, a telephone rings once."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.domain.conference import Feature, Room, State
from bot.domain.live import Deed, LiveBoard, LiveNews, LiveRoom
from bot.domain.people import Origin, Person
from bot.domain.records import Asked, AskedKind, Conference, Notice, NoticeKind
from bot.errors import (
    SlackRefused,
    VendorCredentials,
    VendorError,
    VendorRejected,
    VendorReplyUnreadable,
    VendorUnavailable,
    WishInvalid,
)
from bot.workflows.guarding import Guard
from bot.workflows.live import ANSWERED_AFTER_SECONDS
from bot.workflows.live_desk import LiveDesk
from tests.workflows.stage import WISH, Stage

ALICE = Person(workspace="T1", user="U0ALICE", name="alice", zone="Europe/Warsaw", locale="en-US")
NUMBER = "+48500333222"
LOST = VendorUnavailable("portsip", "no answer", may_have_happened=True)
DOWN = VendorUnavailable("portsip", "connection refused", may_have_happened=False)


def pressed(stage: Stage, key: str = "press/1") -> Asked:
    origin = Origin(workspace="T1", user="U0ALICE")
    return Asked(key=key, kind=AskedKind.CANCEL, origin=origin, received_at=stage.now)


def desk_of(stage: Stage) -> LiveDesk:
    return LiveDesk(
        stage.store, stage.systems, Guard(stage.store, lambda _: "Europe/Warsaw"), lambda: stage.now
    )


async def running(stage: Stage) -> Conference:
    """A conference that has just begun."""
    conference = await stage.booked()
    stage.now = WISH.starts_at
    return conference


async def led(
    stage: Stage, conference: Conference, deed: Deed, who: str = "", key: str = "press/1"
) -> LiveBoard:
    taken = await desk_of(stage).wanted(pressed(stage, key), conference, "V1", deed, who)
    assert taken is not None
    await stage.until_done("lead", taken.key)
    return stage.slack.live_views["V1"]


async def called(stage: Stage, conference: Conference, key: str = "view/1") -> LiveBoard | None:
    taken = await desk_of(stage).call_in(pressed(stage, key), conference, "V1", NUMBER, ALICE)
    if isinstance(taken, Asked):
        await stage.until_done("call in", taken.key)
    return stage.slack.live_views.get("V1")


def news(board: LiveBoard | None) -> str:
    assert board is not None
    assert board.notice is not None
    return board.notice.facts["news"]


# Switches


async def test_what_is_pressed_is_done_and_the_room_shown_as_it_is_then(stage: Stage) -> None:
    conference = await running(stage)
    stage.vendor.inside = ["Bob"]
    board = await led(stage, conference, Deed.LOCK)
    assert board.notice is None
    assert board.room is not None
    assert board.room.locked
    assert [one.name for one in board.room.participants] == ["Bob"]


async def test_the_same_press_delivered_twice_is_stored_once(stage: Stage) -> None:
    conference = await running(stage)
    desk = desk_of(stage)
    assert await desk.wanted(pressed(stage), conference, "V1", Deed.LOCK) is not None
    assert await desk.wanted(pressed(stage), conference, "V1", Deed.LOCK) is None


async def test_a_switch_is_tried_again_where_its_answer_was_lost(stage: Stage) -> None:
    conference = await running(stage)
    stage.vendor.after.append(LOST)
    board = await led(stage, conference, Deed.MUTE)
    assert board.notice is None
    assert stage.vendor.deeds == [Deed.MUTE, Deed.MUTE]


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (VendorRejected("portsip", "not now"), LiveNews.REJECTED),
        (VendorCredentials("portsip", "no"), LiveNews.CREDENTIALS),
        (VendorReplyUnreadable("portsip", "html", may_have_happened=True), LiveNews.UNREADABLE),
    ],
)
async def test_a_problem_is_one_sentence_above_the_room(
    stage: Stage, problem: VendorError, said: LiveNews
) -> None:
    conference = await running(stage)
    stage.vendor.before.append(problem)
    board = await led(stage, conference, Deed.LOCK)
    assert news(board) == said
    assert board.room is not None, "the room is shown all the same"


async def test_a_telephone_system_that_is_down_says_so_and_shows_no_room(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.workflows.live.LIVE_SECONDS", 0.05)
    conference = await running(stage)
    stage.vendor.looks = [DOWN] * 9
    board = await led(stage, conference, Deed.LOOK)
    assert (news(board), board.room) == (LiveNews.DOWN, None)


async def test_a_telephone_system_that_takes_its_time_is_waited_for_and_said(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.workflows.live.SLOW_SECONDS", 0.05)
    conference = await running(stage)
    original, shown = stage.vendor.do, []

    async def slow(*arguments: Any) -> None:
        while "V1" not in stage.slack.live_views:  # noqa: ASYNC110 -- until the person was told
            await asyncio.sleep(0.01)
        shown.append(news(stage.slack.live_views["V1"]))
        await original(*arguments)

    monkeypatch.setattr(stage.vendor, "do", slow)
    board = await led(stage, conference, Deed.LOCK)
    assert shown == [LiveNews.WAITING]
    assert stage.vendor.deeds == [Deed.LOCK]
    assert board.notice is None


async def test_a_participant_who_has_left_and_a_room_that_is_gone_are_told_apart(stage: Stage) -> None:
    conference = await running(stage)
    assert news(await led(stage, conference, Deed.MUTE_ONE, "Bob", "press/1")) == LiveNews.LEFT
    stage.vendor.rooms.clear()
    assert news(await led(stage, conference, Deed.LOCK, key="press/2")) == LiveNews.NO_ROOM
    assert news(await led(stage, conference, Deed.LOOK, key="press/3")) == LiveNews.NO_ROOM


async def test_there_is_nothing_to_lead_before_and_after(stage: Stage) -> None:
    conference = await stage.booked()
    desk = desk_of(stage)
    for moment, said in (
        (WISH.starts_at - timedelta(minutes=16), LiveNews.EARLY),
        (WISH.starts_at - timedelta(minutes=15), None),
        (WISH.ends_at + timedelta(minutes=59), None),
        (WISH.ends_at + timedelta(minutes=61), LiveNews.OVER),
    ):
        stage.now = moment
        refusal = await desk.refusal(conference)
        assert (refusal.facts["news"] if refusal else None) == said
    stage.now = WISH.starts_at
    cancelled = await desk.refusal(replace(conference, state=State.CANCELLED))
    assert cancelled is not None
    assert cancelled.facts["news"] == LiveNews.OVER


async def test_what_was_pressed_in_time_and_comes_late_is_not_done(stage: Stage) -> None:
    conference = await running(stage)
    taken = await desk_of(stage).wanted(pressed(stage), conference, "V1", Deed.LOCK)
    assert taken is not None
    stage.now = WISH.ends_at + timedelta(hours=2)
    await stage.run("lead", taken.key)
    assert stage.vendor.deeds == []
    assert news(stage.slack.live_views["V1"]) == LiveNews.OVER


async def test_what_is_taken_up_long_after_it_was_pressed_is_not_done_but_shown(stage: Stage) -> None:
    conference = await running(stage)
    taken = await desk_of(stage).wanted(pressed(stage), conference, "V1", Deed.RECORD)
    assert taken is not None
    stage.now += timedelta(minutes=10)
    await stage.run("lead", taken.key)
    assert stage.vendor.deeds == []
    board = stage.slack.live_views["V1"]
    assert news(board) == LiveNews.STALE
    assert board.room is not None


async def test_only_a_telephone_system_with_the_ability_is_led(stage: Stage) -> None:
    conference = await running(stage)
    stage.vendor.features = frozenset(Feature) - {Feature.LIVE_CONTROL}
    refusal = await desk_of(stage).refusal(conference)
    assert refusal is not None
    assert refusal.facts == {"news": LiveNews.CANNOT, "vendor": "PortSIP"}


# Calling somebody in


async def test_a_number_is_rung_once_and_the_view_says_so(stage: Stage) -> None:
    board = await called(stage, await running(stage))
    assert stage.vendor.rung == [NUMBER]
    assert news(board) == LiveNews.CALLED
    assert board is not None
    assert board.notice is not None
    assert board.notice.facts["phone"] == NUMBER


async def test_somebody_who_answers_is_shown_without_a_press(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    conference = await running(stage)
    original = stage.vendor.look_in

    async def answers_later(room: Room) -> LiveRoom | None:
        found = await original(room)
        if stage.vendor.calls.count("look in") == 3:
            stage.vendor.inside = [NUMBER]
        return found

    monkeypatch.setattr(stage.vendor, "look_in", answers_later)
    board = await called(stage, conference)
    assert news(board) == LiveNews.CAME
    assert stage.vendor.rung == [NUMBER]


async def test_somebody_who_does_not_answer_is_not_waited_for_for_ever(stage: Stage) -> None:
    board = await called(stage, await running(stage))
    assert news(board) == LiveNews.CALLED
    assert stage.vendor.calls.count("look in") == 2 + len(ANSWERED_AFTER_SECONDS)


async def test_the_same_form_submitted_twice_rings_once(stage: Stage) -> None:
    conference = await running(stage)
    await called(stage, conference)
    assert await desk_of(stage).call_in(pressed(stage, "view/1"), conference, "V1", NUMBER, ALICE) is None
    await stage.run("call in", "view/1")  # delivered again all the same
    assert stage.vendor.rung == [NUMBER]


async def test_a_crash_at_any_moment_never_rings_twice(stage: Stage) -> None:
    conference = await running(stage)
    crashes = 0
    for die_at in range(1, 9):
        key = f"view/{die_at}"
        stage.vendor.rung.clear()
        stage.moments.passed, stage.moments.die_at = 0, die_at
        taken = await desk_of(stage).call_in(pressed(stage, key), conference, "V1", NUMBER, ALICE)
        assert isinstance(taken, Asked)
        crashes += await stage.until_done("call in", key)
        board = stage.slack.live_views["V1"]
        assert len(stage.vendor.rung) <= 1
        if news(board) == LiveNews.CALLED:
            assert stage.vendor.rung == [NUMBER]
        else:
            assert (news(board), board.doubtful) == (LiveNews.RING_UNKNOWN, key)
    assert crashes >= 6


async def test_a_lost_answer_is_resolved_by_the_participants(stage: Stage) -> None:
    conference = await running(stage)
    stage.vendor.after.append(LOST)
    stage.vendor.inside = [NUMBER]
    board = await called(stage, conference)
    assert (news(board), stage.vendor.rung) == (LiveNews.CAME, [NUMBER])


async def test_a_call_that_nobody_knows_of_is_asked_about_and_made_again_once_at_most(stage: Stage) -> None:
    conference = await running(stage)
    stage.vendor.after.append(LOST)
    board = await called(stage, conference)
    assert board is not None
    assert (news(board), board.doubtful) == (LiveNews.RING_UNKNOWN, "view/1")
    assert stage.vendor.rung == [NUMBER]
    again = [
        await desk_of(stage).call_again(pressed(stage, key), conference, "V1", board.doubtful, ALICE)
        for key in ("press/8", "press/9")
    ]
    assert [isinstance(one, Asked) for one in again] == [True, False]
    (first, _) = again
    assert isinstance(first, Asked)
    await stage.run("call in", first.key)
    assert stage.vendor.rung == [NUMBER, NUMBER]
    assert news(stage.slack.live_views["V1"]) == LiveNews.CALLED


async def test_a_call_in_doubt_of_another_conference_is_not_made(stage: Stage) -> None:
    conference = await running(stage)
    await called(stage, conference)
    other = replace(conference, reference="CV-OTHER")
    refused = await desk_of(stage).call_again(pressed(stage, "press/9"), other, "V1", "view/1", ALICE)
    assert isinstance(refused, Notice)


async def test_a_call_that_could_not_be_made_for_a_minute_is_not_made_any_more(stage: Stage) -> None:
    conference = await running(stage)
    taken = await desk_of(stage).call_in(pressed(stage, "view/1"), conference, "V1", NUMBER, ALICE)
    assert isinstance(taken, Asked)
    stage.now += timedelta(seconds=61)
    await stage.run("call in", taken.key)
    assert stage.vendor.rung == []
    assert news(stage.slack.live_views["V1"]) == LiveNews.TOO_LATE


async def test_where_nothing_can_have_rung_it_is_tried_again(stage: Stage) -> None:
    conference = await running(stage)
    stage.vendor.before.append(DOWN)
    board = await called(stage, conference)
    assert (news(board), stage.vendor.rung) == (LiveNews.CALLED, [NUMBER])


async def test_where_the_view_was_closed_what_came_of_a_call_is_told_privately(stage: Stage) -> None:
    conference = await running(stage)
    stage.slack.refusing["board"] = [SlackRefused("views.update", "not_found")]
    await called(stage, conference)
    told = stage.slack.seen("notice")[-1].notice
    assert told is not None
    assert (told.kind, told.facts["news"]) == (NoticeKind.LIVE_NEWS, LiveNews.CALLED)


async def test_calls_are_on_the_audit_trail(stage: Stage) -> None:
    conference = await running(stage)
    await called(stage, conference)
    (entry, *_) = await stage.store.guards.trail("T1")
    assert "called in" in str(entry)


# Numbers


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("+48 500 333 222", NUMBER),
        ("500-333-222", NUMBER),
        ("0048500333222", NUMBER),
        ("1002", "1002"),
        (" 10 02 ", "1002"),
    ],
)
async def test_numbers_are_understood_as_people_type_them(stage: Stage, typed: str, number: str) -> None:
    conference = await running(stage)
    assert await desk_of(stage).number(typed, conference, ALICE) == (number, None)


@pytest.mark.parametrize("typed", ["", "Bob", "50 0x", "<@U0BOB>"])
async def test_what_is_no_number_is_said_beside_the_field(stage: Stage, typed: str) -> None:
    _, problem = await desk_of(stage).number(typed, await running(stage), ALICE)
    assert isinstance(problem, WishInvalid)


@pytest.mark.parametrize(("typed", "rule"), [("+48 700 123 456", "special"), ("+1 202 555 0123", "foreign")])
async def test_guard_rails_hold_for_whom_a_conference_calls(stage: Stage, typed: str, rule: str) -> None:
    _, problem = await desk_of(stage).number(typed, await running(stage), ALICE)
    assert isinstance(problem, Notice)
    assert problem.facts["rule"] == rule


async def test_a_number_that_is_never_to_be_called_is_not_called_in(stage: Stage) -> None:
    conference = await running(stage)
    await stage.store.guards.add_never("T1", (NUMBER,), "U0CAROL")
    _, problem = await desk_of(stage).number(NUMBER, conference, ALICE)
    assert isinstance(problem, Notice)
    assert problem.facts["rule"] == "never"
