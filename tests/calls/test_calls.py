"""Calls: confirmed once, handed over once, kept here where somebody wants to be able to cancel."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.records import Asked, CallProposal, Notice, ProposalState
from bot.errors import VendorUnavailable
from tests.calls.stage import ALICE, BOB, CallStage, number

HELLO = number(1)
LOST = VendorUnavailable("thulium", "broke off the connection", may_have_happened=True)


def told(stage: CallStage) -> list[str]:
    return [message.what for message in stage.slack.messages]


async def test_a_confirmed_call_is_handed_over_at_once(stage: CallStage) -> None:
    call = await stage.calls(HELLO)
    await stage.confirms(call)
    await stage.until_done()
    assert stage.telephone.rung == [HELLO]
    assert told(stage)[0] == "call done"


async def test_a_call_pressed_twice_is_planned_once(stage: CallStage) -> None:
    call = await stage.calls(HELLO)
    assert isinstance(await stage.confirms(call), Asked)
    assert isinstance(await stage.confirms(call), Notice)
    await stage.until_done()
    assert stage.telephone.rung == [HELLO]


async def test_a_crash_at_any_moment_never_plans_a_call_twice(stage: CallStage) -> None:
    moments = 0
    while True:
        moments += 1
        stage.telephone.rung.clear()
        stage.started.clear()
        call = await stage.calls(HELLO)
        await stage.confirms(call)
        stage.moments.die_at, stage.moments.passed = moments, 0
        crashes = await stage.until_done()
        assert isinstance(call, CallProposal)
        state = (await stage.again(call.reference)).state
        assert len(stage.telephone.rung) <= 1
        assert state in (ProposalState.DONE, ProposalState.UNKNOWN)
        assert state is ProposalState.UNKNOWN or stage.telephone.rung
        if not crashes:
            return


async def test_doubt_about_a_call_is_told_and_never_resolved_by_trying(stage: CallStage) -> None:
    stage.telephone.after = [LOST]
    await stage.confirms(await stage.calls(HELLO))
    await stage.until_done()
    assert stage.telephone.rung == [HELLO]
    assert told(stage) == ["call unknown"]


async def test_a_call_that_is_kept_can_be_cancelled(stage: CallStage) -> None:
    call = await stage.calls(HELLO)
    await stage.confirms(call, hold=True)
    assert isinstance(call, CallProposal)
    assert isinstance(await stage.desk.cancel_call(stage.pressed(BOB), call.reference), Notice)
    cancelled = await stage.desk.cancel_call(stage.pressed(ALICE), call.reference)
    assert isinstance(cancelled, CallProposal)
    await stage.until_done()
    assert not stage.telephone.rung
    assert told(stage) == ["call held"]


async def test_a_call_that_is_kept_and_not_cancelled_is_handed_over(stage: CallStage) -> None:
    call = await stage.calls(HELLO)
    await stage.confirms(call, hold=True)
    await stage.until_done()
    assert stage.telephone.rung == [HELLO]
    assert isinstance(call, CallProposal)
    assert isinstance(await stage.desk.cancel_call(stage.pressed(ALICE), call.reference), Notice)


async def test_administrators_may_have_all_calls_kept(stage: CallStage) -> None:
    await stage.rules(hold_calls=True)
    call = await stage.calls(HELLO)
    assert isinstance(call, CallProposal)
    assert call.hold
    await stage.confirms(call)
    assert (await stage.again(call.reference)).state is ProposalState.HELD


async def test_a_call_in_a_moment_is_not_worth_keeping(stage: CallStage) -> None:
    call = await stage.calls(HELLO, after=timedelta(minutes=5), hold=True)
    assert isinstance(call, CallProposal)
    assert not call.hold


async def test_a_reminder_and_a_hint_follow(stage: CallStage) -> None:
    stage.telephone.became = "no_answer"
    await stage.confirms(await stage.calls(HELLO))
    await stage.until_done()
    assert told(stage) == ["call done", "call soon", "call no_answer"]


@pytest.mark.parametrize("trouble", [LOST, None])
async def test_without_a_hint_nothing_is_said(stage: CallStage, trouble: Exception | None) -> None:
    async def became_of(*_: object) -> None:
        if trouble is not None:
            raise trouble

    stage.telephone.became_of = became_of  # type: ignore[method-assign]  # what the vendor's list says
    await stage.confirms(await stage.calls(HELLO, after=timedelta(minutes=5)))
    await stage.until_done()
    assert told(stage) == ["call done"]


async def test_a_card_that_lay_too_long_plans_nothing(stage: CallStage) -> None:
    call = await stage.calls(HELLO)
    stage.now += timedelta(hours=4)
    found = await stage.confirms(call)
    assert isinstance(found, Notice)
    assert found.facts["problem"] == "past"
    await stage.until_done()
    assert not stage.telephone.rung
