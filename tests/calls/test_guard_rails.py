"""Each guard rail, with a telephone that would ring if it were missing."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from bot.domain.guards import Rules, Who, is_quiet, rings_at_night
from bot.domain.records import AnnouncementProposal, Asked, CallProposal, Notice, ProposalState
from bot.errors import NotAllowed
from tests.calls.stage import ALICE, BOB, CAROL, CallStage, number, origin

HELLO = number(1)


def rule_of(found: object) -> str:
    assert isinstance(found, Notice), found
    return found.facts.get("rule") or found.facts.get("problem") or str(found.kind)


async def test_without_a_guard_rail_in_the_way_it_rings(stage: CallStage) -> None:
    await stage.sends([HELLO])
    assert stage.telephone.rung == [HELLO]


async def test_who_may_not_cannot_make_anything_ring(stage: CallStage) -> None:
    await stage.rules(who=Who.ADMINISTRATORS)
    assert rule_of(await stage.announces([HELLO])) == "who"
    assert rule_of(await stage.calls(HELLO)) == "who"
    await stage.sends([HELLO], by=CAROL)
    assert stage.telephone.rung == [HELLO]


async def test_chosen_people_and_members_of_chosen_groups_may(stage: CallStage) -> None:
    await stage.rules(who=Who.CHOSEN, users=("U0ALICE",), groups=("S0SUPPORT",))
    assert isinstance(await stage.announces([HELLO]), AnnouncementProposal)
    assert rule_of(await stage.announces([HELLO], by=BOB)) == "who"
    stage.slack.groups["S0SUPPORT"] = frozenset({"U0BOB"})
    assert isinstance(await stage.announces([HELLO], by=BOB), AnnouncementProposal)


async def test_a_right_that_was_withdrawn_counts_when_the_card_is_confirmed(stage: CallStage) -> None:
    proposal = await stage.announces([HELLO])
    await stage.rules(who=Who.ADMINISTRATORS)
    assert rule_of(await stage.confirms(proposal)) == "who"
    await stage.until_done()
    assert not stage.telephone.rung


async def test_a_person_has_so_many_numbers_a_day(stage: CallStage) -> None:
    await stage.rules(person_a_day=3)
    await stage.sends([number(1), number(2)])
    proposal = await stage.announces([number(3), number(4)])
    assert rule_of(await stage.confirms(proposal)) == "person_a_day"
    await stage.until_done()
    assert len(stage.telephone.rung) == 2
    await stage.sends([number(5)])
    assert len(stage.telephone.rung) == 3


async def test_a_call_counts_to_the_day_too(stage: CallStage) -> None:
    await stage.rules(person_a_day=1)
    await stage.sends([number(1)])
    assert rule_of(await stage.confirms(await stage.calls(HELLO))) == "person_a_day"
    await stage.until_done()
    assert stage.telephone.rung == [number(1)]


async def test_a_workspace_has_so_many_numbers_a_day(stage: CallStage) -> None:
    await stage.rules(workspace_a_day=2)
    await stage.sends([number(1), number(2)])
    assert (
        rule_of(await stage.confirms(await stage.announces([number(3)], by=BOB), by=BOB)) == "workspace_a_day"
    )
    await stage.until_done()
    assert len(stage.telephone.rung) == 2


async def test_the_next_day_begins_anew(stage: CallStage) -> None:
    await stage.rules(person_a_day=1)
    await stage.sends([number(1)])
    stage.now += timedelta(days=1)
    await stage.sends([number(2)])
    assert len(stage.telephone.rung) == 2


async def test_what_was_refused_twice_is_not_counted_twice(stage: CallStage) -> None:
    await stage.rules(person_a_day=1)
    proposal = await stage.announces([HELLO])
    assert isinstance(await stage.confirms(proposal), Asked)
    assert isinstance(await stage.confirms(proposal), Notice)
    await stage.until_done()
    assert stage.telephone.rung == [HELLO]


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ("+12025550123", "foreign"),
        ("+48700123456", "special"),
        ("+48801123456", "special"),
        ("+48800123456", "special"),
        ("+447012345678", "special"),
        ("+48 12a 456 789", "letters"),
        ("+48 12", "malformed"),
    ],
)
async def test_what_may_never_ring_is_refused_in_one_sentence(stage: CallStage, given: str, why: str) -> None:
    assert rule_of(await stage.announces([given])) == why
    assert rule_of(await stage.calls(given)) in (why, "malformed_phone")
    assert not stage.started


async def test_among_others_it_is_left_out_and_listed(stage: CallStage) -> None:
    proposal = await stage.sends([HELLO, "+12025550123", "+48700123456", HELLO, "x"])
    assert stage.telephone.rung == [HELLO]
    assert [one.why for one in proposal.left_out] == ["duplicate", "letters", "foreign", "special"]


async def test_administrators_allow_other_countries_and_prefixes(stage: CallStage) -> None:
    await stage.rules(countries=("US", "+4912"))
    assert isinstance(await stage.announces(["+12025550123"]), AnnouncementProposal)
    assert rule_of(await stage.announces([HELLO])) == "foreign"
    assert rule_of(await stage.announces(["+4930123456"])) == "foreign"
    assert rule_of(await stage.announces(["+18765550123"])) == "foreign"


async def test_a_number_on_the_list_is_never_called(stage: CallStage) -> None:
    await stage.rails.add_never(CAROL, (HELLO,))
    assert rule_of(await stage.announces([HELLO])) == "never"
    assert rule_of(await stage.calls(HELLO)) == "never"
    await stage.rails.drop_never(CAROL, (HELLO,))
    await stage.sends([HELLO])
    assert stage.telephone.rung == [HELLO]


async def test_a_number_that_came_on_the_list_after_confirming_is_not_called(stage: CallStage) -> None:
    await stage.confirms(await stage.announces([HELLO, number(2)]))
    await stage.confirms(await stage.calls(HELLO))
    await stage.rails.add_never(CAROL, (HELLO,))
    await stage.until_done()
    assert stage.telephone.rung == [number(2)]
    assert [m.what for m in stage.slack.messages] == ["announcement done 1/0", "call never"]


async def test_nobody_is_called_in_quiet_hours_where_that_is_the_rule(stage: CallStage) -> None:
    await stage.rules(quiet_strict=True)
    night = datetime(2026, 11, 18, 22, 30, tzinfo=UTC)
    assert rule_of(await stage.announces([HELLO], at=night)) == "quiet"
    assert rule_of(await stage.calls(HELLO, after=night - stage.now)) == "quiet"
    assert isinstance(await stage.announces([HELLO], at=stage.now + timedelta(hours=1)), AnnouncementProposal)


async def test_without_that_rule_the_card_warns(stage: CallStage) -> None:
    night = datetime(2026, 11, 18, 22, 30, tzinfo=UTC)
    announcement = await stage.announces([HELLO, number(2)], at=night)
    assert isinstance(announcement, AnnouncementProposal)
    assert announcement.quiet == 2
    call = await stage.calls(HELLO, after=night - stage.now)
    assert isinstance(call, CallProposal)
    assert call.quiet


async def test_quiet_hours_are_those_of_the_telephone_not_of_the_caller() -> None:
    rules = Rules()
    noon_in_warsaw = datetime(2026, 11, 18, 11, 0, tzinfo=UTC)
    assert rings_at_night("+48500333222", noon_in_warsaw, rules, "UTC") is None
    assert rings_at_night("+12025550123", noon_in_warsaw, rules, "UTC") is not None


async def test_a_number_of_several_zones_is_quiet_when_any_of_them_is() -> None:
    def zones(_: str) -> tuple[str, ...]:
        return ("America/New_York", "America/Los_Angeles")

    nine_in_new_york = datetime(2026, 11, 18, 14, 0, tzinfo=UTC)
    assert rings_at_night("+1", nine_in_new_york, Rules(), "UTC", zones) is not None
    assert rings_at_night("+1", nine_in_new_york + timedelta(hours=3), Rules(), "UTC", zones) is None


@pytest.mark.parametrize(
    ("clock", "quiet"), [("20:59", False), ("21:00", True), ("07:59", True), ("08:00", False)]
)
def test_quiet_hours_go_over_midnight(clock: str, quiet: bool) -> None:
    assert is_quiet(time.fromisoformat(clock), time(21), time(8)) is quiet


async def test_many_numbers_need_a_second_person(stage: CallStage) -> None:
    await stage.rules(approval_over=2)
    proposal = await stage.announces([number(n) for n in range(3)])
    assert isinstance(proposal, AnnouncementProposal)
    assert isinstance(await stage.confirms(proposal), AnnouncementProposal), "it asks who approves"
    await stage.until_done()
    assert not stage.telephone.rung
    await stage.hands_over(await stage.desk.ask_second_person(stage.pressed(ALICE), proposal.reference, BOB))
    await stage.until_done()
    assert [m.to for m in stage.slack.seen("approval")] == ["U0BOB"]
    assert not stage.telephone.rung
    assert (
        rule_of(await stage.desk.approved(stage.pressed(ALICE), proposal.reference, ALICE)) == "not_approver"
    )
    await stage.hands_over(await stage.desk.approved(stage.pressed(BOB), proposal.reference, BOB))
    await stage.until_done()
    assert len(stage.telephone.rung) == 3


async def test_nobody_approves_their_own_announcement(stage: CallStage) -> None:
    await stage.rules(approval_over=0)
    proposal = await stage.announces([HELLO])
    assert isinstance(proposal, AnnouncementProposal)
    found = await stage.desk.ask_second_person(stage.pressed(ALICE), proposal.reference, ALICE)
    assert rule_of(found) == "approver_is_self"


async def test_what_was_declined_does_not_ring(stage: CallStage) -> None:
    await stage.rules(approval_over=0)
    proposal = await stage.announces([HELLO])
    assert isinstance(proposal, AnnouncementProposal)
    await stage.hands_over(await stage.desk.ask_second_person(stage.pressed(ALICE), proposal.reference, BOB))
    assert isinstance(await stage.desk.declined(stage.pressed(BOB), proposal.reference), AnnouncementProposal)
    assert isinstance(await stage.desk.approved(stage.pressed(BOB), proposal.reference, BOB), Notice)
    await stage.until_done()
    assert not stage.telephone.rung
    assert (await stage.again(proposal.reference)).state is ProposalState.WITHDRAWN


async def test_somebody_elses_card_cannot_be_confirmed(stage: CallStage) -> None:
    proposal = await stage.announces([HELLO])
    assert isinstance(await stage.confirms(proposal, by=BOB), Notice)
    await stage.until_done()
    assert not stage.telephone.rung


async def test_only_administrators_change_guard_rails(stage: CallStage) -> None:
    with pytest.raises(NotAllowed):
        await stage.rails.set_rules(ALICE, Rules(), {})
    with pytest.raises(NotAllowed):
        await stage.rails.add_never(ALICE, (HELLO,))
    with pytest.raises(NotAllowed):
        await stage.rails.drop_never(ALICE, (HELLO,))


async def test_everything_stands_in_the_trail(stage: CallStage) -> None:
    await stage.rules(person_a_day=7)
    await stage.rails.add_never(CAROL, (number(9),))
    await stage.sends([HELLO])
    acts = [(deed.user, deed.act) for deed in await stage.rails.trail("T1")]
    assert acts == [
        ("U0ALICE", "announcement"),
        ("U0ALICE", "confirmed"),
        ("U0CAROL", "never call"),
        ("U0CAROL", "rules changed"),
    ]
    assert await stage.rails.trail("T2") == []


async def test_call_me_first_rings_the_persons_own_telephone_alone(stage: CallStage) -> None:
    proposal = await stage.announces([number(n) for n in range(3)])
    assert isinstance(proposal, AnnouncementProposal)
    await stage.hands_over(await stage.desk.try_out(stage.pressed(ALICE), proposal.reference, ALICE))
    await stage.until_done()
    assert stage.telephone.rung == ["+48500600700"]
    nobody = await stage.announces([HELLO], by=BOB)
    assert isinstance(nobody, AnnouncementProposal)
    assert rule_of(await stage.desk.try_out(stage.pressed(BOB), nobody.reference, BOB)) == "no_own_phone"


async def test_guard_rails_of_one_workspace_are_not_those_of_another(stage: CallStage) -> None:
    await stage.rails.add_never(CAROL, (HELLO,))
    assert await stage.rails.never("T2") == frozenset()
    assert origin(ALICE).workspace == "T1"
