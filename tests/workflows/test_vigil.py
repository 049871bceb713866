"""Rooms that the telephone system closed by itself are opened again before people come."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.conference import State, Vendor
from bot.domain.records import AskedKind, Conference, NoticeKind
from bot.errors import VendorRejected, VendorUnavailable
from tests.workflows.stage import WISH, Stage

SOON = WISH.starts_at - timedelta(minutes=4)
DOWN = VendorUnavailable("portsip", "connection refused", may_have_happened=False)


async def began(stage: Stage, minutes_before: float) -> list[tuple[str, str, str]]:
    """What is begun at this time: key, subject and lane."""
    begun: list[tuple[str, str, str]] = []

    async def start(workflow: str, key: str, subject: str, *, lane: str) -> None:
        assert workflow == "look after"
        begun.append((key, subject, lane))

    moment = WISH.starts_at - timedelta(minutes=minutes_before)
    await stage.vigil.begin_due(start, [Vendor.PORTSIP], moment)
    return begun


async def test_a_room_is_looked_for_shortly_before_the_start_and_when_it_comes(stage: Stage) -> None:
    conference = await stage.booked()
    reference = conference.reference
    assert await began(stage, 6) == []
    assert await began(stage, 4) == [(f"guard/{reference}/0/1", f"{reference}/0/1", reference)]
    assert await began(stage, -1) == [(f"guard/{reference}/0/2", f"{reference}/0/2", reference)]
    assert await began(stage, -20) == []


async def test_what_is_cancelled_handed_back_or_elsewhere_is_not_looked_for(stage: Stage) -> None:
    conference = await stage.booked()
    await stage.run("cancel", await stage.asked(AskedKind.CANCEL, conference))
    await stage.booked(reference="CV-ELSE", vendor=Vendor.ENSWITCH)
    assert await began(stage, 4) == []


async def test_a_room_that_is_there_is_left_alone(stage: Stage) -> None:
    conference = await stage.booked()
    told = len(stage.slack.messages)
    stage.vendor.calls.clear()
    await stage.run("look after", f"{conference.reference}/0/1")
    assert stage.vendor.calls == ["is open"]
    assert len(stage.slack.messages) == told


async def closed_by_itself(stage: Stage) -> Conference:
    conference = await stage.booked()
    stage.vendor.rooms.clear()
    return conference


def same_way_in(one: Conference, other: Conference) -> bool:
    assert one.room is not None
    assert other.room is not None
    return replace(one.room, vendor_id="") == replace(other.room, vendor_id="")


async def test_a_room_that_is_gone_is_opened_again_under_the_same_number_and_pins(stage: Stage) -> None:
    conference = await closed_by_itself(stage)
    await stage.run("look after", f"{conference.reference}/0/1")
    after = await stage.again(conference)
    assert same_way_in(after, conference)
    assert conference.room is not None
    assert list(stage.vendor.rooms) == [conference.room.number]
    (said,) = stage.slack.seen("channel")
    assert said.notice is not None
    assert said.notice.kind is NoticeKind.ROOM_REOPENED


async def test_whenever_the_process_dies_it_is_opened_once_and_said_once(stage: Stage) -> None:
    conference = await closed_by_itself(stage)
    stage.moments.passed = 0
    await stage.run("look after", f"{conference.reference}/0/1")
    moments = stage.moments.passed
    assert moments >= 4
    for number in range(1, moments + 1):
        stage.vendor.rooms.clear()
        stage.slack.messages[:] = stage.slack.seen("card")
        again = await stage.conference(f"CV-{number:04d}")
        stage.moments.die_at = None
        await stage.run("book", again.reference)
        stage.vendor.rooms.clear()
        stage.moments.passed, stage.moments.die_at = 0, number
        assert await stage.until_done("look after", f"{again.reference}/0/1") == 1, number
        assert len(stage.vendor.rooms) == 1, number
        assert len(stage.slack.seen("channel")) == 1, number


async def test_a_look_for_an_older_state_of_the_conference_does_nothing(stage: Stage) -> None:
    conference = await closed_by_itself(stage)
    await stage.store.conferences.save(replace(conference, sequence=1))
    await stage.run("look after", f"{conference.reference}/0/1")
    assert not stage.vendor.rooms


async def test_a_look_after_cancelling_does_nothing(stage: Stage) -> None:
    conference = await stage.booked()
    await stage.run("cancel", await stage.asked(AskedKind.CANCEL, conference))
    await stage.run("look after", f"{conference.reference}/0/1")
    assert not stage.vendor.rooms
    assert await stage.state(conference) is State.CANCELLED


async def test_a_number_that_went_to_another_is_replaced_and_everybody_told(stage: Stage) -> None:
    conference = await closed_by_itself(stage)
    assert conference.room is not None
    number = conference.room.number or ""
    stage.vendor.rooms[number] = {"reference": "another"}
    await stage.run("look after", f"{conference.reference}/0/1")
    after = await stage.again(conference)
    assert after.room is not None
    assert after.room.number not in (None, number)
    assert after.sequence == 1
    (said,) = stage.slack.seen("channel")
    assert said.notice is not None
    assert said.notice.kind is NoticeKind.ROOM_RENUMBERED
    assert said.notice.facts["number"] == after.room.number
    assert len(stage.slack.seen("organiser")) == 2
    assert len(stage.slack.seen("invitation")) == 2


async def test_a_room_that_cannot_be_opened_again_is_told_to_the_organiser(stage: Stage) -> None:
    conference = await closed_by_itself(stage)
    original = stage.vendor.open_room

    async def refused(*arguments: object) -> None:
        raise VendorRejected("portsip", "no licence")

    stage.vendor.open_room = refused  # type: ignore[method-assign,assignment]  # the licence ran out
    await stage.run("look after", f"{conference.reference}/0/1")
    stage.vendor.open_room = original  # type: ignore[method-assign]  # put back
    (message,) = stage.slack.seen("notice")
    assert message.notice is not None
    assert message.notice.kind is NoticeKind.ROOM_LOST
    assert message.conference is not None, "with the form"
    assert not stage.slack.seen("channel")


async def test_a_telephone_system_that_is_down_alarms_nobody(stage: Stage) -> None:
    stage.deadline_seconds = 0.3
    conference = await stage.booked()
    told = len(stage.slack.messages)

    async def down(room: object) -> bool:
        raise DOWN

    stage.vendor.is_open = down  # type: ignore[method-assign]  # for this test alone
    await stage.run("look after", f"{conference.reference}/0/1")
    assert len(stage.slack.messages) == told


async def test_an_edit_of_a_room_that_closed_by_itself_opens_it_again(stage: Stage) -> None:
    conference = await closed_by_itself(stage)
    wish = replace(conference.wish, capacity=12)
    await stage.run("change", await stage.asked(AskedKind.CHANGE, conference, wish=wish))
    after = await stage.again(conference)
    assert same_way_in(after, conference)
    assert after.wish.capacity == 12
    assert len(stage.vendor.rooms) == 1


@pytest.mark.parametrize("number", [1, 2])
async def test_a_second_look_finds_what_the_first_opened(stage: Stage, number: int) -> None:
    conference = await closed_by_itself(stage)
    for look in range(1, number + 1):
        await stage.run("look after", f"{conference.reference}/0/{look}")
    assert len(stage.slack.seen("channel")) == 1
