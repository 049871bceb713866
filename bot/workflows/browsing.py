"""A look through the rooms of a telephone system. PINs go to those alone who may see them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from bot.domain.conference import Feature, Vendor
from bot.domain.people import Person
from bot.domain.records import VENDOR_LABELS, Asked, Conference, Notice, NoticeKind
from bot.domain.rooms import ROOMS_ON_A_PAGE, ListedRoom, RoomsPage
from bot.engine import Run
from bot.errors import SlackError, VendorError
from bot.store import Store
from bot.vendors.base import ConferenceVendor, ControlsRooms, ListsRooms
from bot.workflows.equipment import Systems
from bot.workflows.live import too_early_or_late
from bot.workflows.ports import Announcer

WORDS = ("rooms", "pokoje")
LONGEST_SEARCH = 100
_AT = re.compile(rf"(?:^|\s)(?:(?:on|at|via|in|w|na|przez)\s+)?({'|'.join(Vendor)})\s*$", re.IGNORECASE)


def rooms_wanted(text: str) -> str | None:
    """What is searched for when somebody types `rooms budget`; None when they type something else."""
    first, _, rest = text.strip().partition(" ")
    return rest.strip()[:LONGEST_SEARCH] if first.casefold() in WORDS else None


def at_vendor(search: str) -> tuple[str, Vendor | None]:
    """The search without the telephone system that stands at its end, and that one: `budget on enswitch`."""
    found = _AT.search(search)
    if found is None:
        return search, None
    return search[: found.start()].strip(), Vendor(found[1].lower())


def that_list(vendors: Mapping[Vendor, ConferenceVendor]) -> dict[Vendor, ListsRooms]:
    """The telephone systems that show their rooms, the preferred one first."""
    return {
        name: vendor
        for name, vendor in vendors.items()
        if isinstance(vendor, ListsRooms) and Feature.LISTING in vendor.features
    }


class Browsing:
    """The workflow. Its step returns nothing: PINs stay out of the journal."""

    def __init__(
        self, store: Store, systems: Systems, announcer: Announcer, clock: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._systems = systems
        self._announcer = announcer
        self._clock = clock

    async def show(self, run: Run, asked_key: str) -> None:
        """One page, or one sentence on why there is none."""
        await run.step("show rooms", lambda: self._show(asked_key))

    async def _show(self, asked_key: str) -> None:
        asked = await self._store.inbox.get(asked_key)
        if asked is None:
            return
        equipment = await self._systems.of(asked.origin.workspace)
        able = that_list(equipment.switchboard.vendors)
        named = asked.body.get("vendor")
        vendor = able.get(Vendor(named)) if named else next(iter(able.values()), None)
        if vendor is None:
            return
        try:
            person = await self._announcer.person(asked.origin.workspace, asked.origin.user)
            page = await self._page(vendor, equipment.pool(vendor.name), asked, person)
            page = replace(page, others=tuple(name for name in able if name is not vendor.name))
        except VendorError:
            notice = Notice(NoticeKind.LOOK_FAILED, {"vendor": VENDOR_LABELS[vendor.name]})
            await self._announcer.tell(asked.origin, notice)
        except SlackError:
            return  # nobody to show it to
        else:
            await self._announcer.show_rooms(asked.origin, page, person)

    async def _page(self, vendor: ListsRooms, pool: str, asked: Asked, person: Person) -> RoomsPage:
        search, page = str(asked.body["search"]), max(1, int(asked.body["page"]))
        total, rooms = await vendor.browse(search, (page - 1) * ROOMS_ON_A_PAGE, ROOMS_ON_A_PAGE)
        booked = await self._booked(vendor.name, pool, rooms)
        able = isinstance(vendor, ControlsRooms) and Feature.LIVE_CONTROL in vendor.features
        now = self._clock() if able else None
        shown = tuple(_for_eyes_of(person, room, booked.get(room.number), now) for room in rooms)
        return RoomsPage(vendor=vendor.name, search=search, page=page, total=total, rooms=shown)

    async def _booked(
        self, vendor: Vendor, pool: str, rooms: tuple[ListedRoom, ...]
    ) -> dict[str, Conference]:
        """Our conferences by the numbers of their rooms."""
        numbers = [room.number for room in rooms]
        found = {}
        for number, reference in (await self._store.tickets.holders(vendor, numbers, pool)).items():
            conference = await self._store.conferences.get(reference)
            if conference is not None:
                found[number] = conference
        return found


def _for_eyes_of(
    person: Person, room: ListedRoom, conference: Conference | None, now: datetime | None
) -> ListedRoom:
    """The room as this person may see it: organisers see the PINs of theirs and lead it, administrators all.

    Without `now` it cannot be led.
    """
    ours = conference if conference is not None and conference.workspace == person.workspace else None
    organiser = ours.organiser if ours is not None else None
    if not person.is_admin and organiser != person.user:
        return replace(room, organiser=organiser, room_pin=None, admin_pin=None)
    leads = ours is not None and now is not None and too_early_or_late(ours, now) is None
    return replace(room, organiser=organiser, led_by=ours.reference if ours is not None and leads else None)
