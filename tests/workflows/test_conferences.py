"""Booking, changing and cancelling, through faults and crashes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from pydantic import SecretStr

from bot.domain.conference import State, Vendor
from bot.domain.people import Origin
from bot.domain.records import AskedKind, NoticeKind
from bot.domain.understanding import Invitees
from bot.errors import (
    NumberTaken,
    SlackRefused,
    SlackUnavailable,
    VendorCredentials,
    VendorRejected,
    VendorReplyUnreadable,
    VendorUnavailable,
)
from bot.vendors.base import Numbering
from tests.workflows.stage import Stage

LOST = VendorUnavailable("portsip", "no answer", may_have_happened=True)
DOWN = VendorUnavailable("portsip", "connection refused", may_have_happened=False)


async def test_a_booking_opens_one_room_posts_one_card_and_tells_everybody(stage: Stage) -> None:
    conference = await stage.booked()
    assert conference.state is State.BOOKED
    assert conference.room is not None
    assert list(stage.vendor.rooms) == [conference.room.number]
    assert [m.to for m in stage.slack.seen("card")] == ["C1"]
    assert [m.to for m in stage.slack.seen("organiser")] == ["U0ALICE"]
    assert [m.to for m in stage.slack.seen("invitation")] == ["U0BOB"]
    assert [m.to for m in stage.slack.seen("calendar REQUEST")] == ["U0BOB"]


async def test_pins_differ_and_the_one_asked_for_is_kept(stage: Stage) -> None:
    conference = await stage.booked(room_pin=SecretStr("4821"))
    assert conference.room is not None
    assert conference.room.room_pin == SecretStr("4821")
    assert conference.room.admin_pin != conference.room.room_pin


async def test_a_lost_answer_is_looked_up_instead_of_asked_for_again(stage: Stage) -> None:
    stage.vendor.after.append(LOST)
    conference = await stage.booked()
    assert conference.state is State.BOOKED
    assert stage.vendor.calls == ["open", "find"]
    assert len(stage.vendor.rooms) == 1


async def test_an_unreadable_answer_is_looked_up_too(stage: Stage) -> None:
    stage.vendor.after.append(VendorReplyUnreadable("portsip", "html", may_have_happened=True))
    await stage.booked()
    assert len(stage.vendor.rooms) == 1


async def test_a_request_that_never_arrived_is_sent_again(stage: Stage) -> None:
    stage.vendor.before += [DOWN, DOWN]
    assert (await stage.booked()).state is State.BOOKED
    assert stage.vendor.calls == ["open", "open", "open"]


async def test_a_taken_number_leads_to_another_one(stage: Stage) -> None:
    stage.vendor.before += [NumberTaken("portsip", "taken")] * 3
    conference = await stage.booked()
    assert conference.state is State.BOOKED
    assert len(stage.slack.seen("card")) == 1


async def test_a_full_range_hands_the_form_back(stage: Stage) -> None:
    stage.vendor.numbering = Numbering(8000, 8009, 4, 4)
    stage.vendor.before += [NumberTaken("portsip", "taken")] * 20
    conference = await stage.booked()
    assert conference.state is State.HANDED_BACK
    (message,) = stage.slack.seen("notice")
    assert message.notice is not None
    assert message.notice.kind is NoticeKind.NO_NUMBERS


@pytest.mark.parametrize(
    ("problem", "kind"),
    [
        (VendorRejected("portsip", "no licence"), NoticeKind.VENDOR_REJECTED),
        (VendorCredentials("portsip", "refused"), NoticeKind.VENDOR_CREDENTIALS),
    ],
)
async def test_a_refusal_is_told_once_with_the_form_and_not_repeated(
    stage: Stage, problem: Exception, kind: NoticeKind
) -> None:
    stage.vendor.before.append(problem)
    conference = await stage.booked()
    assert conference.state is State.HANDED_BACK
    assert stage.vendor.calls == ["open"]
    (message,) = stage.slack.seen("notice")
    assert message.notice is not None
    assert message.notice.kind is kind
    assert message.conference is not None, "the form comes back filled"
    assert not stage.slack.seen("card")


async def test_a_vendor_that_stays_down_is_told_when_time_is_up(stage: Stage) -> None:
    stage.deadline_seconds = 0.4
    stage.vendor.before += [DOWN] * 50
    conference = await stage.booked()
    assert conference.state is State.HANDED_BACK
    (message,) = stage.slack.seen("notice")
    assert message.notice is not None
    assert message.notice.kind is NoticeKind.VENDOR_DOWN


async def test_doubt_that_nobody_resolves_is_a_matter_for_a_person(stage: Stage) -> None:
    stage.deadline_seconds = 0.4
    stage.vendor.after.append(LOST)
    stage.vendor.before += [DOWN]
    original = stage.vendor.find_room

    async def down(*arguments: object) -> None:
        raise DOWN

    stage.vendor.find_room = down  # type: ignore[method-assign,assignment]  # the look-up is down as well
    stage.vendor.before.clear()
    conference = await stage.booked()
    stage.vendor.find_room = original  # type: ignore[method-assign]  # put back
    assert conference.state is State.UNKNOWN
    (message,) = stage.slack.seen("notice")
    assert message.notice is not None
    assert message.notice.kind is NoticeKind.OUTCOME_UNKNOWN


async def test_where_nobody_can_look_a_lost_answer_is_not_asked_again(stage: Stage) -> None:
    stage.vendors[Vendor.CONPEEK].after.append(LOST)
    conference = await stage.booked(vendor=Vendor.CONPEEK)
    assert conference.state is State.UNKNOWN
    assert stage.vendors[Vendor.CONPEEK].calls == ["open"]


async def test_a_channel_that_refuses_gets_the_card_through_the_response_url(stage: Stage) -> None:
    stage.slack.refusing["card"] = [SlackRefused("chat.postMessage", "not_in_channel")]
    await stage.booked()
    assert len(stage.slack.seen("card by url")) == 1
    assert not stage.slack.seen("notice")


async def test_without_any_way_into_the_channel_the_organiser_is_told_how(stage: Stage) -> None:
    stage.slack.refusing["card"] = [SlackRefused("chat.postMessage", "not_in_channel")]
    origin = Origin(workspace="T1", user="U0ALICE", channel="C1")
    await stage.booked(origin=origin)
    (message,) = stage.slack.seen("notice")
    assert message.notice is not None
    assert message.notice.kind is NoticeKind.CANNOT_POST
    assert len(stage.slack.seen("organiser")) == 1


async def test_slack_that_is_busy_is_waited_for(stage: Stage) -> None:
    busy = SlackUnavailable("chat.postMessage", "ratelimited", may_have_happened=False, retry_after=0.01)
    stage.slack.refusing["card"] = [busy, busy]
    await stage.booked()
    assert len(stage.slack.seen("card")) == 1


async def test_whenever_the_process_dies_there_is_one_room_and_one_of_each_message(stage: Stage) -> None:
    await stage.booked()
    moments = stage.moments.passed
    assert moments >= 15
    stage.vendor.rooms.clear()
    for number in range(1, moments + 1):
        stage.moments.passed, stage.moments.die_at = 0, number
        stage.slack.messages.clear()
        stage.vendor.rooms.clear()
        conference = await stage.conference(f"CV-{number:04d}")
        crashes = await stage.until_done("book", conference.reference)
        assert crashes == 1, number
        assert len(stage.vendor.rooms) == 1, number
        told = sorted(m.what for m in stage.slack.messages)
        assert told == ["calendar REQUEST", "card", "invitation", "organiser"], number


async def test_an_edit_changes_the_room_the_card_and_the_calendars(stage: Stage) -> None:
    conference = await stage.booked()
    later = replace(
        conference.wish,
        starts_at=conference.wish.starts_at + timedelta(hours=2),
        capacity=15,
        invitees=Invitees(users=("U0DAVE",)),
    )
    key = await stage.asked(AskedKind.CHANGE, conference, wish=later)
    await stage.run("change", key)
    changed = await stage.again(conference)
    assert changed.sequence == 1
    assert changed.wish.capacity == 15
    assert changed.room == conference.room, "the same number and the same PINs"
    (card,) = stage.slack.seen("card")
    assert card.conference is not None
    assert card.conference.wish.starts_at == later.starts_at
    assert [m.to for m in stage.slack.seen("invitation")] == ["U0BOB", "U0DAVE"]
    assert [m.to for m in stage.slack.seen("withdrawal")] == ["U0BOB"]
    assert [m.to for m in stage.slack.seen("calendar CANCEL")] == ["U0BOB"]


async def test_moving_to_another_telephone_system_opens_there_and_closes_here(stage: Stage) -> None:
    conference = await stage.booked()
    wish = replace(conference.wish, vendor=Vendor.ENSWITCH)
    key = await stage.asked(AskedKind.CHANGE, conference, wish=wish)
    await stage.run("change", key)
    moved = await stage.again(conference)
    assert moved.room is not None
    assert moved.room.vendor is Vendor.ENSWITCH
    assert not stage.vendor.rooms
    assert len(stage.vendors[Vendor.ENSWITCH].rooms) == 1


async def test_an_edit_that_the_vendor_refuses_leaves_everything_as_it_was(stage: Stage) -> None:
    conference = await stage.booked()
    stage.vendor.before.append(VendorRejected("portsip", "too many"))
    key = await stage.asked(AskedKind.CHANGE, conference, wish=replace(conference.wish, capacity=150))
    await stage.run("change", key)
    assert await stage.again(conference) == conference
    (message,) = stage.slack.seen("notice")
    assert message.notice is not None
    assert message.notice.kind is NoticeKind.CHANGE_FAILED


async def test_whenever_the_process_dies_an_edit_happens_once(stage: Stage) -> None:
    conference = await stage.booked()
    stage.moments.passed = 0
    key = await stage.asked(
        AskedKind.CHANGE, conference, "asked/0", wish=replace(conference.wish, capacity=9)
    )
    await stage.run("change", key)
    moments = stage.moments.passed
    for number in range(1, moments + 1):
        before = await stage.again(conference)
        stage.slack.messages[:] = stage.slack.seen("card")
        wish = replace(before.wish, capacity=10 + number)
        key = await stage.asked(AskedKind.CHANGE, before, f"asked/{number}", wish=wish)
        stage.moments.passed, stage.moments.die_at = 0, number
        assert await stage.until_done("change", key) == 1
        stage.moments.die_at = None
        after = await stage.again(conference)
        assert after.wish.capacity == 10 + number
        assert len(stage.slack.seen("organiser")) == 1
        assert len(stage.slack.seen("calendar REQUEST")) == 1


async def test_cancelling_closes_the_room_marks_the_card_and_tells_invitees(stage: Stage) -> None:
    conference = await stage.booked()
    key = await stage.asked(AskedKind.CANCEL, conference)
    await stage.run("cancel", key)
    assert await stage.state(conference) is State.CANCELLED
    assert not stage.vendor.rooms
    (card,) = stage.slack.seen("card")
    assert card.conference is not None
    assert card.conference.state is State.CANCELLED
    assert [m.to for m in stage.slack.seen("withdrawal")] == ["U0BOB"]
    assert [m.to for m in stage.slack.seen("calendar CANCEL")] == ["U0BOB"]


async def test_the_person_who_cancels_learns_what_became_of_the_room(stage: Stage) -> None:
    conference = await stage.booked()
    key = await stage.asked(AskedKind.CANCEL, conference)
    await stage.run("cancel", key)
    assert [m.to for m in stage.slack.seen("closed: destroyed")] == ["U0ALICE"]


async def test_cancelling_twice_tells_people_once(stage: Stage) -> None:
    conference = await stage.booked()
    for number in (1, 2):
        key = await stage.asked(AskedKind.CANCEL, conference, f"asked/{number}")
        await stage.run("cancel", key)
    assert len(stage.slack.seen("withdrawal")) == 1


async def test_a_room_that_cannot_be_closed_is_said_and_the_conference_stands(stage: Stage) -> None:
    stage.deadline_seconds = 0.3
    conference = await stage.booked()
    stage.vendor.before += [DOWN] * 20
    key = await stage.asked(AskedKind.CANCEL, conference)
    await stage.run("cancel", key)
    assert await stage.state(conference) is State.BOOKED
    (message,) = stage.slack.seen("notice")
    assert message.notice is not None
    assert message.notice.kind is NoticeKind.CANCEL_FAILED


async def test_a_pbx_learns_which_of_its_users_are_invited(stage: Stage) -> None:
    stage.slack.emails["U0BOB"] = "bob@example.com"
    conference = await stage.booked()
    (made,) = stage.vendor.rooms.values()
    assert made["wish"].colleagues == ("bob@example.com",)
    assert conference.wish.colleagues == (), "and nobody keeps the address"


async def test_a_profile_that_slack_does_not_show_is_no_reason_not_to_book(stage: Stage) -> None:
    async def hidden(workspace: str, user: str) -> None:
        raise SlackRefused("users.info", "missing_scope")

    stage.slack.person = hidden  # type: ignore[method-assign,assignment]  # for this test alone
    assert (await stage.booked()).state is State.BOOKED
