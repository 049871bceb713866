"""Where people's acts arrive: read, stored, and handed to a workflow. Nothing here waits for a vendor.

A handler asks the desk what an act means, acknowledges it, and then lets the desk hand it over. What was
acknowledged is stored, so a crash in between is made good at the next start.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.conference import State, Vendor, Wish
from bot.domain.doubts import Decision
from bot.domain.people import Person
from bot.domain.records import (
    VENDOR_LABELS,
    AnnouncementProposal,
    Asked,
    AskedKind,
    CallProposal,
    Conference,
    Notice,
    NoticeKind,
)
from bot.domain.understanding import Scene, Understanding
from bot.errors import NotAllowed, SlackError, TextTooLong
from bot.language import understand
from bot.store import Store
from bot.workflows.browsing import at_vendor, rooms_wanted, that_list
from bot.workflows.defaults import Defaults
from bot.workflows.documents import write_wish
from bot.workflows.equipment import Systems
from bot.workflows.guarding import Guard
from bot.workflows.live_desk import LiveDesk
from bot.workflows.proposals import ProposalDesk
from bot.workflows.rails_desk import RailsDesk
from bot.workflows.suspicions import suspicion
from bot.workflows.wishes import Refusal, wish_from

Start = Callable[..., Awaitable[None]]
"""`Engine.start`: (workflow, key, subject, lane=…)."""


Colleague = Callable[[str, str], Awaitable[Person]]
"""Somebody's profile: (workspace, user)."""

COLLEAGUES_SECONDS = 1.0
"""How long an answer to Slack waits for the profiles of people who were mentioned."""


class Meaning(StrEnum):
    """What an act turned out to be."""

    REPEATED = "repeated"  # was done before: nothing happens again
    BOOKING = "booking"  # stored; the workflow books it
    FORM = "form"  # questions are left: the form asks them
    LIST = "list"
    HELP = "help"
    EDIT = "edit"  # `conferences` that could be meant
    CANCEL = "cancel"  # `conferences` that could be meant
    CALL = "call"  # a card to confirm `call`
    ANNOUNCEMENT = "announcement"  # a card to confirm `announcement`
    CALL_FORM = "call_form"  # questions about a call are left
    ANNOUNCEMENT_FORM = "announcement_form"  # questions about an announcement are left
    TOLD = "told"  # a notice says all there is to say


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What the person is to see, as data."""

    meaning: Meaning
    asked: Asked
    understanding: Understanding | None = None
    notice: Notice | None = None
    vendor: Vendor | None = None
    conference: Conference | None = None
    conferences: list[Conference] = field(default_factory=list)
    call: CallProposal | None = None
    announcement: AnnouncementProposal | None = None


class Desk:
    """Acts of people in, stored requests out."""

    def __init__(
        self,
        store: Store,
        systems: Systems,
        start: Start,
        clock: Callable[[], datetime],
        guard: Guard | None = None,
        colleague: Colleague | None = None,
    ) -> None:
        self._store = store
        self._systems = systems
        self._start = start
        self._clock = clock
        self._colleague = colleague
        self.defaults = Defaults(store, clock)
        self.guard_rails = RailsDesk(store)
        guard = guard or Guard(store, systems.zone_of)
        self.proposals = ProposalDesk(store, systems, start, clock, guard)
        self.live = LiveDesk(store, systems, guard, clock)

    # ---- words -------------------------------------------------------------------------------------------

    def read(self, asked: Asked, person: Person) -> Understanding:
        """What the words mean, as of when they came, to the person who typed them."""
        zone = ZoneInfo(person.zone)
        command = asked.body.get("command", "")
        scene = Scene(asked.received_at.astimezone(zone), zone, person.locale, command)
        return understand(asked.body["text"], scene)

    async def words(self, asked: Asked, person: Person, *, stored: bool = False) -> Reply:
        """Read what was typed (`asked.body["text"]`) and store what has to survive.

        `stored` requests were acknowledged before they could be read; what becomes of them gets keys of
        its own, derived from theirs.
        """
        search = rooms_wanted(asked.body["text"])
        if search is not None and asked.body.get("command", "") in ("", "/conference"):
            wanted = replace(asked, key=f"{asked.key}/rooms") if stored else asked
            search, vendor = at_vendor(search)
            return await self.rooms(wanted, person, search, vendor=vendor)
        try:
            understood = self.read(asked, person)
        except TextTooLong as problem:
            facts = {"field": "request", "problem": "too_long", "limit": f"{problem.most:,}"}
            return Reply(meaning=Meaning.TOLD, asked=asked, notice=Notice(NoticeKind.WISH_INVALID, facts))
        match understood.intent:
            case "help" | "unknown":
                return Reply(meaning=Meaning.HELP, asked=asked, understanding=understood)
            case "list":
                return await self._list(asked, understood)
            case "edit" | "cancel":
                return await self._which(asked, understood)
            case "call":
                return await self._call(asked, understood, person, stored)
            case "announcement":
                return await self._announcement(asked, understood, person, stored)
        return await self._conference(asked, understood, person, stored)

    async def _conference(
        self, asked: Asked, understood: Understanding, person: Person, stored: bool
    ) -> Reply:
        equipment = await self._systems.of(person.workspace)
        switchboard = equipment.switchboard
        vendor = switchboard.vendor_for(understood.vendor)
        if vendor is None or not switchboard.vendors:
            notice = equipment.nothing(is_admin=person.is_admin)
            return Reply(meaning=Meaning.TOLD, asked=asked, notice=notice)
        if not understood.complete or understood.start is None:
            return await self._form(asked, understood, vendor, stored)
        doubtful = suspicion(asked.body["text"], understood)
        if doubtful is not None:
            return await self._form(asked, understood, vendor, stored, Refusal(doubtful))
        said = wish_from(understood, vendor=vendor, language=person.language)
        wish = await self.defaults.applied(said, asked.origin.workspace, asked.origin.channel)
        refusal = switchboard.refusal(wish)
        if refusal is not None:
            return await self._form(asked, understood, refusal.instead or vendor, stored, refusal)
        booked = replace(asked, key=f"{asked.key}/book") if stored else asked
        return await self._book(booked, wish, person, understood)

    async def _form(
        self,
        asked: Asked,
        understood: Understanding,
        vendor: Vendor,
        stored: bool,
        refusal: Refusal | None = None,
    ) -> Reply:
        new = stored or await self._store.inbox.put(asked)
        return Reply(
            meaning=Meaning.FORM if new else Meaning.REPEATED,
            asked=asked,
            understanding=understood,
            vendor=vendor,
            notice=refusal.notice if refusal else None,
        )

    async def _book(
        self, asked: Asked, wish: Wish, person: Person, understood: Understanding | None = None
    ) -> Reply:
        conference = Conference(
            reference=await self._store.conferences.new_reference(),
            workspace=person.workspace,
            organiser=person.user,
            language=person.language,
            origin=asked.origin,
            wish=wish,
            created_at=asked.received_at,
        )
        taken = replace(asked, kind=AskedKind.BOOK, body={**asked.body, "reference": conference.reference})
        new = await self._store.inbox.put(taken, also=conference)
        return Reply(
            meaning=Meaning.BOOKING if new else Meaning.REPEATED,
            asked=taken,
            conference=conference,
            understanding=understood,
        )

    async def _list(self, asked: Asked, understood: Understanding) -> Reply:
        mine = await self.conferences_of(asked.origin.workspace, asked.origin.user)
        return Reply(meaning=Meaning.LIST, asked=asked, understanding=understood, conferences=mine)

    async def _which(self, asked: Asked, understood: Understanding) -> Reply:
        mine = await self.conferences_of(asked.origin.workspace, asked.origin.user)
        own = [c for c in mine if c.organiser == asked.origin.user and c.state is State.BOOKED]
        named = [c for c in own if _is_meant(c, understood)]
        meaning = Meaning.EDIT if understood.intent == "edit" else Meaning.CANCEL
        return Reply(meaning=meaning, asked=asked, understanding=understood, conferences=named or own)

    async def rooms(
        self, asked: Asked, person: Person, search: str, page: int = 1, vendor: Vendor | None = None
    ) -> Reply:
        """A page of a telephone system's rooms is wanted; of the preferred one where none is named."""
        equipment = await self._systems.of(person.workspace)
        able = that_list(equipment.switchboard.vendors)
        if vendor is not None and vendor not in able and equipment.switchboard.vendors:
            others = ", ".join(VENDOR_LABELS[name] for name in able)
            facts = {"vendor": VENDOR_LABELS[vendor], "other": others}
            return Reply(meaning=Meaning.TOLD, asked=asked, notice=Notice(NoticeKind.NO_LIST, facts))
        if not able:
            notice = equipment.nothing(is_admin=person.is_admin)
            return Reply(meaning=Meaning.TOLD, asked=asked, notice=notice)
        lane = f"rooms/{asked.origin.workspace}/{asked.origin.user}"
        body = {
            "workflow": "show rooms",
            "lane": lane,
            "search": search,
            "page": page,
            "vendor": vendor or "",
        }
        taken = replace(asked, kind=AskedKind.ACT, body=body)
        new = await self._store.inbox.put(taken)
        return Reply(meaning=Meaning.BOOKING if new else Meaning.REPEATED, asked=taken)

    async def conferences_of(self, workspace: str, user: str) -> list[Conference]:
        """What this person organises or is invited to, from now on, by start."""
        return await self._store.conferences.for_user(workspace, user, ending_after=self._clock())

    # ---- calls and announcements -------------------------------------------------------------------------

    async def _call(self, asked: Asked, understood: Understanding, person: Person, stored: bool) -> Reply:
        if not (stored or await self._store.inbox.put(asked)):
            return Reply(meaning=Meaning.REPEATED, asked=asked, understanding=understood)
        found = await self.proposals.call(asked, understood, person)
        if isinstance(found, Notice):
            return Reply(meaning=Meaning.TOLD, asked=asked, understanding=understood, notice=found)
        meaning = Meaning.CALL_FORM if found is None else Meaning.CALL
        return Reply(meaning=meaning, asked=asked, understanding=understood, call=found)

    async def _announcement(
        self, asked: Asked, understood: Understanding, person: Person, stored: bool
    ) -> Reply:
        if not (stored or await self._store.inbox.put(asked)):
            return Reply(meaning=Meaning.REPEATED, asked=asked, understanding=understood)
        colleagues = await self.colleagues(person.workspace, understood.invitees.users)
        found = await self.proposals.announcement(asked, understood, person, colleagues)
        if isinstance(found, Notice):
            return Reply(meaning=Meaning.TOLD, asked=asked, understanding=understood, notice=found)
        meaning = Meaning.ANNOUNCEMENT_FORM if found is None else Meaning.ANNOUNCEMENT
        return Reply(meaning=meaning, asked=asked, understanding=understood, announcement=found)

    async def colleagues(self, workspace: str, users: tuple[str, ...]) -> dict[str, Person]:
        """The profiles of these people, as far as they are told in time."""
        found: dict[str, Person] = {}

        async def look_up(user: str) -> None:
            if self._colleague is not None:
                with suppress(SlackError):
                    found[user] = await self._colleague(workspace, user)

        with suppress(TimeoutError):
            async with asyncio.timeout(COLLEAGUES_SECONDS):
                await asyncio.gather(*(look_up(user) for user in users))
        return found

    # ---- forms and buttons -------------------------------------------------------------------------------

    async def problem_with(self, wish: Wish, person: Person) -> Refusal | None:
        """Why this telephone system cannot do it, found before anything leaves."""
        equipment = await self._systems.of(person.workspace)
        if not equipment.switchboard.vendors:
            return Refusal(equipment.nothing(is_admin=person.is_admin))
        return equipment.switchboard.refusal(wish)

    async def submitted(self, asked: Asked, wish: Wish, person: Person) -> Reply:
        """A form for a new conference."""
        return await self._book(asked, wish, person)

    async def changed(self, asked: Asked, conference: Conference, wish: Wish) -> Reply:
        """An edited form."""
        body: dict[str, Any] = {
            "reference": conference.reference,
            "wish": write_wish(wish),
            "invited_before": list(conference.wish.invitees.users),
        }
        return await self._take(replace(asked, kind=AskedKind.CHANGE, body=body), conference)

    async def cancelled(self, asked: Asked, conference: Conference) -> Reply:
        """Cancel was pressed, and confirmed."""
        body = {"reference": conference.reference}
        key = f"{asked.key}/cancel"
        return await self._take(replace(asked, key=key, kind=AskedKind.CANCEL, body=body), conference)

    async def decided(
        self, asked: Asked, conference: Conference, decision: Decision, vendor: Vendor | None = None
    ) -> Reply:
        """A button of bad news was pressed."""
        body = {
            "workflow": "resolve",
            "lane": conference.reference,
            "reference": conference.reference,
            "decision": decision.value,
            "vendor": vendor.value if vendor is not None else "",
        }
        return await self._take(replace(asked, kind=AskedKind.ACT, body=body), conference)

    async def _take(self, asked: Asked, conference: Conference) -> Reply:
        new = await self._store.inbox.put(asked)
        meaning = Meaning.BOOKING if new else Meaning.REPEATED
        return Reply(meaning=meaning, asked=asked, conference=conference)

    async def conference(self, reference: str) -> Conference | None:
        """The conference behind a button."""
        return await self._store.conferences.get(reference)

    async def may_change(self, reference: str, person: Person) -> Conference:
        """The conference, when this person may change it; `NotAllowed` when not, `LookupError` when gone."""
        conference = await self._store.conferences.get(reference)
        if conference is None or conference.workspace != person.workspace:
            raise LookupError(reference)
        if conference.organiser != person.user and not person.is_admin:
            raise NotAllowed(conference.organiser)
        return conference

    async def words_of(self, key: str, workspace: str) -> Asked | None:
        """The stored request behind a button that opens its form, if it is of this workspace."""
        asked = await self._store.inbox.get(key)
        return asked if asked is not None and asked.origin.workspace == workspace else None

    # ---- handing over ------------------------------------------------------------------------------------

    async def hand_over(self, asked: Asked) -> None:
        """Start the workflow of a stored request; safe to repeat."""
        match asked.kind:
            case AskedKind.BOOK:
                reference = asked.body["reference"]
                await self._start("book", f"book/{reference}", reference, lane=reference)
            case AskedKind.CHANGE | AskedKind.CANCEL:
                name = "change" if asked.kind is AskedKind.CHANGE else "cancel"
                await self._start(name, f"{name}/{asked.key}", asked.key, lane=asked.body["reference"])
            case AskedKind.ACT:
                name = asked.body["workflow"]
                await self._start(name, f"{name}/{asked.key}", asked.key, lane=asked.body["lane"])
            case AskedKind.CALL | AskedKind.ANNOUNCEMENT | AskedKind.RING:
                await self.proposals.hand_over(asked)
            case AskedKind.WORDS:
                return  # finished by whoever opens its form
        await self._store.inbox.finish(asked.key)

    async def finish(self, asked: Asked) -> None:
        """Nothing more is owed for this request."""
        await self._store.inbox.finish(asked.key)

    async def unfinished(self) -> list[Asked]:
        """What was acknowledged before a crash and not handed over."""
        return await self._store.inbox.unfinished()

    async def later(self, asked: Asked) -> bool:
        """Store words whose author Slack did not describe in time; True when they are new."""
        return await self._store.inbox.put(asked)


def _is_meant(conference: Conference, understood: Understanding) -> bool:
    """Whether the words after `cancel` or `edit` name this conference: by reference, subject or start."""
    said = (understood.subject or "").casefold()
    if said and (said == conference.reference.casefold() or said in conference.wish.subject.casefold()):
        return True
    return understood.start is not None and understood.start == conference.wish.starts_at
