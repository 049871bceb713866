"""A look through the rooms, with PINs for those alone who may see them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.conference import Feature, Vendor
from bot.domain.people import Origin
from bot.domain.records import Asked, AskedKind, NoticeKind
from bot.domain.rooms import ROOMS_ON_A_PAGE, RoomsPage
from bot.errors import VendorUnavailable
from bot.workflows.browsing import at_vendor, rooms_wanted
from tests.workflows.stage import NOW, Stage

DOWN = VendorUnavailable("portsip", "connection refused", may_have_happened=False)


async def look(
    stage: Stage, user: str, *, page: int = 1, search: str = "", vendor: Vendor | None = None
) -> RoomsPage:
    origin = Origin(workspace="T1", user=user, channel="C1")
    key = f"look/{user}/{page}/{search}/{len(stage.slack.pages)}"
    body = {"search": search, "page": page, "vendor": vendor or ""}
    asked = Asked(key=key, kind=AskedKind.ACT, origin=origin, received_at=NOW, body=body)
    assert await stage.store.inbox.put(asked)
    await stage.run("show rooms", key)
    who, shown = stage.slack.pages[-1]
    assert who == user
    return shown


@pytest.mark.parametrize(
    ("text", "search"),
    [("rooms", ""), ("Rooms budget review", "budget review"), ("pokoje", ""), (" rooms  8001 ", "8001")],
)
def test_the_word_rooms_is_a_search(text: str, search: str) -> None:
    assert rooms_wanted(text) == search


@pytest.mark.parametrize("text", ["", "roomy", "tomorrow 3pm rooms", "list"])
def test_everything_else_is_not(text: str) -> None:
    assert rooms_wanted(text) is None


async def test_pins_are_for_the_organiser_and_for_administrators(stage: Stage) -> None:
    conference = await stage.booked()
    assert conference.room is not None
    (seen,) = (await look(stage, "U0BOB")).rooms
    assert seen.organiser == "U0ALICE"
    assert seen.room_pin is None
    assert seen.admin_pin is None
    (own,) = (await look(stage, "U0ALICE")).rooms
    assert own.room_pin == conference.room.room_pin
    assert own.admin_pin == conference.room.admin_pin
    stage.slack.admins.add("U0ADMIN")
    (all_of_it,) = (await look(stage, "U0ADMIN")).rooms
    assert all_of_it.admin_pin == conference.room.admin_pin


async def test_rooms_of_somebody_else_show_no_pin_and_no_organiser(stage: Stage) -> None:
    conference = await stage.booked()
    await stage.store.conferences.save(replace(conference, workspace="T2"))
    (seen,) = (await look(stage, "U0ALICE")).rooms
    assert seen.organiser is None
    assert seen.room_pin is None


async def test_pages_lead_to_the_last_room(stage: Stage) -> None:
    for number in range(ROOMS_ON_A_PAGE + 3):
        await stage.booked(reference=f"CV-{number:04d}", subject=f"Meeting {number}")
    first, last = await look(stage, "U0BOB"), await look(stage, "U0BOB", page=2)
    assert (first.page, first.pages, first.total) == (1, 2, ROOMS_ON_A_PAGE + 3)
    assert len(last.rooms) == 3
    (found,) = (await look(stage, "U0BOB", search="Meeting 10")).rooms
    assert found.subject == "Meeting 10"


async def test_a_telephone_system_that_is_down_is_said(stage: Stage) -> None:
    stage.vendor.before.append(DOWN)
    with pytest.raises(IndexError):
        await look(stage, "U0BOB")
    (message,) = stage.slack.seen("notice")
    assert message.notice is not None
    assert message.notice.kind is NoticeKind.LOOK_FAILED


@pytest.mark.parametrize(
    ("typed", "search", "vendor"),
    [
        ("", "", None),
        ("budget", "budget", None),
        ("budget on enswitch", "budget", Vendor.ENSWITCH),
        ("Enswitch", "", Vendor.ENSWITCH),
        ("przegląd w PortSIP ", "przegląd", Vendor.PORTSIP),
        ("enswitch migration", "enswitch migration", None),
        ("myenswitch", "myenswitch", None),
    ],
)
def test_a_telephone_system_may_stand_at_the_end(typed: str, search: str, vendor: Vendor | None) -> None:
    assert at_vendor(typed) == (search, vendor)


async def test_the_named_telephone_system_is_looked_through_and_the_others_are_offered(stage: Stage) -> None:
    await stage.booked()
    await stage.booked(reference="CV-E", vendor=Vendor.ENSWITCH, subject="Elsewhere")
    assert (await look(stage, "U0BOB")).vendor is Vendor.PORTSIP
    page = await look(stage, "U0BOB", vendor=Vendor.ENSWITCH)
    assert ([room.subject for room in page.rooms], page.vendor) == (["Elsewhere"], Vendor.ENSWITCH)
    assert Vendor.PORTSIP in page.others
    stage.vendors[Vendor.ENSWITCH].features = frozenset(Feature) - {Feature.LISTING}
    assert Vendor.ENSWITCH not in (await look(stage, "U0BOB")).others


async def test_administrators_and_organisers_lead_what_runs_from_there(stage: Stage) -> None:
    conference = await stage.booked()
    stage.slack.admins.add("U0ADMIN")
    assert (await look(stage, "U0ALICE")).rooms[0].led_by is None, "it is too early"
    stage.now = conference.wish.starts_at
    for user, reference in (
        ("U0ALICE", conference.reference),
        ("U0ADMIN", conference.reference),
        ("U0BOB", None),
    ):
        assert (await look(stage, user)).rooms[0].led_by == reference
    stage.vendor.features = frozenset(Feature) - {Feature.LIVE_CONTROL}
    assert (await look(stage, "U0ALICE")).rooms[0].led_by is None
