"""A stage for workflows: the real store, a telephone system and a Slack that keep their own records."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from pydantic import SecretStr

from bot.domain.conference import Closing, Feature, Room, State, Ticket, Vendor, Wish
from bot.domain.live import Deed, LiveBoard, LiveRoom, Participant, Presence
from bot.domain.people import Origin, Person, Posted
from bot.domain.records import (
    AnnouncementProposal,
    Asked,
    AskedKind,
    CallProposal,
    Conference,
    Notice,
)
from bot.domain.rooms import ListedRoom, RoomsPage
from bot.domain.understanding import Invitees, Understanding
from bot.engine import Workflow
from bot.errors import NumberTaken, RoomGone, WishInvalid
from bot.store import Store
from bot.vendors.base import Finding, Numbering
from bot.workflows.browsing import Browsing
from bot.workflows.conferences import Promises
from bot.workflows.documents import write_wish
from bot.workflows.doubts import Doubts
from bot.workflows.equipment import Equipment, OneForAll
from bot.workflows.live import Live
from bot.workflows.rooms import Rooms
from bot.workflows.vigil import Vigil
from bot.workflows.wishes import Switchboard

T = TypeVar("T")
NOW = datetime(2026, 11, 18, 9, 7, tzinfo=UTC)
NOTHING: Mapping[str, str] = {}


class Crash(BaseException):
    """The process dies here: nothing catches it."""


@dataclass
class Moments:
    """Counts the moments at which a process could die, and dies at one of them."""

    die_at: int | None = None
    passed: int = 0

    def here(self) -> None:
        self.passed += 1
        if self.passed == self.die_at:
            raise Crash


class JournalledRun:
    """What a workflow sees: finished steps answer from the journal, the one that died runs again."""

    def __init__(self, key: str, journal: dict[str, Any], moments: Moments) -> None:
        self.key = key
        self._journal = journal
        self._moments = moments

    async def step(self, name: str, action: Callable[[], Awaitable[T]]) -> T:
        if name not in self._journal:
            self._moments.here()
            result = await action()
            self._moments.here()
            self._journal[name] = result
        found: T = self._journal[name]
        return found

    async def now(self) -> datetime:
        return NOW

    async def sleep(self, seconds: float) -> None:
        self._moments.here()


@dataclass
class WorkingVendor:
    """A telephone system in memory. `troubles` are raised, one a call, before or after the deed."""

    name: Vendor = Vendor.PORTSIP
    features: frozenset[Feature] = frozenset(Feature)
    numbering: Numbering | None = field(default_factory=lambda: Numbering(8000, 8199, 4, 4))
    can_look_up: bool = True
    rooms: dict[str, dict[str, Any]] = field(default_factory=dict)
    before: list[Exception] = field(default_factory=list)
    after: list[Exception] = field(default_factory=list)
    looks: list[Exception] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    deeds: list[Deed] = field(default_factory=list)
    inside: list[str] = field(default_factory=list)
    rung: list[str] = field(default_factory=list)
    moments: Moments = field(default_factory=Moments)

    def refuse(self, wish: Wish) -> None:
        return

    def _trouble(self, which: list[Exception]) -> None:
        if which:
            raise which.pop(0)

    async def open_room(self, wish: Wish, ticket: Ticket) -> Room:
        self.calls.append("open")
        self._trouble(self.before)
        self.moments.here()
        number = ticket.number or f"standing-{len(self.rooms)}"
        if number in self.rooms:
            raise NumberTaken(self.name, "taken")
        room_id = f"id-{self.calls.count('open')}"
        self.rooms[number] = {"id": room_id, "reference": ticket.reference, "wish": wish, "ticket": ticket}
        self.moments.here()
        self._trouble(self.after)
        return self._room(number)

    async def find_room(self, wish: Wish, ticket: Ticket) -> Room | None:
        self.calls.append("find")
        self._trouble(self.before)
        self.moments.here()
        held = self.rooms.get(ticket.number or "")
        if held is None:
            return None
        if held["reference"] != ticket.reference:
            raise NumberTaken(self.name, "taken by another")
        return self._room(ticket.number or "")

    def _room(self, number: str) -> Room:
        ticket: Ticket = self.rooms[number]["ticket"]
        return Room(
            vendor=self.name,
            vendor_id=self.rooms[number]["id"],
            number=ticket.number,
            dial_in="+48 22 000 00 00",
            admin_pin=ticket.admin_pin,
            room_pin=ticket.room_pin,
        )

    async def change_room(self, room: Room, wish: Wish) -> Room:
        self.calls.append("change")
        self._trouble(self.before)
        self.moments.here()
        if room.number not in self.rooms:
            raise RoomGone(self.name, "gone")
        self.rooms[room.number]["wish"] = wish
        self.moments.here()
        return room

    async def close_room(self, room: Room, wish: Wish, spare: Ticket) -> Closing:
        self.calls.append("close")
        self._trouble(self.before)
        self.moments.here()
        self.rooms.pop(room.number or "", None)
        self.moments.here()
        return Closing.DESTROYED

    async def is_open(self, room: Room) -> bool:
        self.calls.append("is open")
        return room.vendor_id in [held.get("id") for held in self.rooms.values()]

    async def browse(self, search: str, skip: int, top: int) -> tuple[int, tuple[ListedRoom, ...]]:
        self._trouble(self.before)
        found = [
            ListedRoom(
                number=number,
                subject=held["wish"].subject,
                room_pin=held["ticket"].room_pin,
                admin_pin=held["ticket"].admin_pin,
            )
            for number, held in sorted(self.rooms.items())
            if search in held["wish"].subject
        ]
        return len(found), tuple(found[skip : skip + top])

    async def look_in(self, room: Room) -> LiveRoom | None:
        self.calls.append("look in")
        self._trouble(self.looks)
        if room.number not in self.rooms:
            return None
        return LiveRoom(
            presence=Presence.ON_CALL if self.inside else Presence.ONLINE,
            locked=Deed.LOCK in self.deeds,
            participants=tuple(Participant(id=name, name=name) for name in self.inside),
        )

    async def do(self, room: Room, deed: Deed, participant: str = "") -> None:
        self.calls.append(f"do {deed}")
        self._trouble(self.before)
        self.moments.here()
        if room.number not in self.rooms or (participant and participant not in self.inside):
            raise RoomGone(self.name, "gone")
        self.deeds.append(deed)
        self.moments.here()
        self._trouble(self.after)

    def refuse_number(self, number: str, room: Room) -> None:
        if not number.strip("+").isdigit():
            raise WishInvalid("phone", "malformed_phone", given=number)

    async def call_in(self, room: Room, number: str) -> None:
        self._trouble(self.before)
        self.moments.here()
        self.rung.append(number)
        self.moments.here()
        self._trouble(self.after)

    def is_that(self, name: str, number: str) -> bool:
        return name == number

    def room_on_word(self, ticket: Ticket) -> Room:
        return Room(vendor=self.name, vendor_id=ticket.reference)

    async def verify(self) -> list[Finding]:
        return []

    async def aclose(self) -> None:
        return


@dataclass
class Message:
    """What somebody sees."""

    what: str
    to: str
    key: str
    conference: Conference | None = None
    notice: Notice | None = None


@dataclass
class Slack:
    """Slack in memory: what was posted stays, and can be searched by key."""

    moments: Moments = field(default_factory=Moments)
    messages: list[Message] = field(default_factory=list)
    live_views: dict[str, LiveBoard] = field(default_factory=dict)
    pages: list[tuple[str, RoomsPage]] = field(default_factory=list)
    admins: set[str] = field(default_factory=set)
    emails: dict[str, str] = field(default_factory=dict)
    refusing: dict[str, list[Exception]] = field(default_factory=dict)

    def seen(self, what: str) -> list[Message]:
        return [m for m in self.messages if m.what == what]

    async def _post(self, what: str, to: str, conference: Conference, key: str, doubt: bool) -> Posted:
        if self.refusing.get(what):
            raise self.refusing[what].pop(0)
        if doubt:
            for number, message in enumerate(self.messages):
                if message.key == key:
                    return Posted(message.to, str(number))
        self.moments.here()
        self.messages.append(Message(what, to, key, conference))
        self.moments.here()
        return Posted(to, str(len(self.messages) - 1))

    async def close(self) -> None:
        return

    async def person(self, workspace: str, user: str) -> Person:
        return Person(
            workspace=workspace,
            user=user,
            name=user.lower(),
            zone="Europe/Warsaw",
            locale="en-US",
            is_admin=user in self.admins,
            email=self.emails.get(user),
        )

    async def post_card(self, conference: Conference, *, key: str, doubt: bool) -> Posted:
        return await self._post("card", conference.origin.channel or "", conference, key, doubt)

    async def card_by_response_url(self, conference: Conference) -> None:
        await self._post("card by url", conference.origin.channel or "", conference, "url", False)

    async def update_card(self, conference: Conference) -> None:
        self.moments.here()
        for message in self.seen("card"):
            message.conference = conference

    async def tell_organiser(self, conference: Conference, *, key: str, doubt: bool) -> Posted:
        return await self._post("organiser", conference.organiser, conference, key, doubt)

    async def invite(self, conference: Conference, user: str, *, key: str, doubt: bool) -> Posted:
        return await self._post("invitation", user, conference, key, doubt)

    async def withdraw(self, conference: Conference, user: str, *, key: str, doubt: bool) -> Posted:
        return await self._post("withdrawal", user, conference, key, doubt)

    async def share_calendar(
        self, conference: Conference, user: str, *, method: str, key: str, doubt: bool
    ) -> None:
        await self._post(f"calendar {method}", user, conference, key, doubt)

    async def tell(self, origin: Origin, notice: Notice, *, wish: Conference | None = None) -> None:
        self.messages.append(Message("notice", origin.user, "", wish, notice))

    async def tell_channel(self, conference: Conference, notice: Notice, *, key: str, doubt: bool) -> Posted:
        posted = await self._post("channel", conference.origin.channel or "", conference, key, doubt)
        self.messages[int(posted.ts)].notice = notice
        return posted

    async def show_rooms(self, origin: Origin, page: RoomsPage, person: Person) -> None:
        self.pages.append((origin.user, page))

    async def show_live(self, origin: Origin, view_id: str, board: LiveBoard) -> None:
        if self.refusing.get("board"):
            raise self.refusing["board"].pop(0)
        self.moments.here()
        self.live_views[view_id] = board

    async def offer_form(
        self, origin: Origin, understanding: Understanding, asked_key: str, notice: Notice
    ) -> None:
        self.messages.append(Message("offer", origin.user, asked_key, None, notice))

    async def closed(self, conference: Conference, closing: Closing) -> None:
        self.messages.append(Message(f"closed: {closing}", conference.origin.user, "", conference))

    async def call_outcome(self, call: CallProposal, notice: Notice | None) -> None:
        self.messages.append(Message(f"call {call.state}", call.origin.user, call.reference, None, notice))

    async def announcement_outcome(
        self, announcement: AnnouncementProposal, accepted: int, unknown: int, notice: Notice | None
    ) -> None:
        what = f"announcement {announcement.state} {accepted}/{unknown}"
        self.messages.append(Message(what, announcement.origin.user, announcement.reference, None, notice))


@dataclass
class Stage:
    """Everything together. `run` plays a workflow; `until_done` restarts it after every crash."""

    store: Store
    vendors: dict[Vendor, WorkingVendor]
    slack: Slack
    moments: Moments
    journals: dict[str, dict[str, Any]] = field(default_factory=dict)
    deadline_seconds: float = 2.0
    now: datetime = NOW

    @property
    def vendor(self) -> WorkingVendor:
        return self.vendors[Vendor.PORTSIP]

    @property
    def rooms(self) -> Rooms:
        return Rooms(self.store, self.systems, self.deadline_seconds)

    @property
    def systems(self) -> OneForAll:
        return OneForAll(Equipment(Switchboard(self.vendors, Vendor.PORTSIP)))

    @property
    def promises(self) -> Promises:
        return Promises(self.store, self.rooms, self.slack)

    @property
    def vigil(self) -> Vigil:
        return Vigil(self.store, self.rooms, self.slack, self.promises)

    def workflow(self, name: str) -> Workflow:
        doubts = Doubts(self.store, self.rooms, self.slack, self.promises)
        browsing = Browsing(self.store, self.systems, self.slack, lambda: self.now)
        live = Live(self.store, self.systems, self.slack, lambda: self.now)
        others: dict[str, Workflow] = {
            "lead": live.lead,
            "call in": live.call_in,
            "resolve": doubts.resolve,
            "look after": self.vigil.look_after,
            "show rooms": browsing.show,
        }
        found: Workflow = others.get(name) or getattr(self.promises, name)
        return found

    async def run(self, workflow: str, subject: str) -> None:
        key = f"{workflow}/{subject}"
        run = JournalledRun(key, self.journals.setdefault(key, {}), self.moments)
        await self.workflow(workflow)(run, subject)

    async def until_done(self, workflow: str, subject: str) -> int:
        """Play it, again after each crash; how often it crashed."""
        crashes = 0
        while True:
            try:
                await self.run(workflow, subject)
            except Crash:
                crashes += 1
            else:
                return crashes

    async def conference(self, reference: str = "CV-TEST", **changes: Any) -> Conference:
        """Stored, as after its acknowledgement."""
        origin = Origin(workspace="T1", user="U0ALICE", channel="C1", response_url=SecretStr("https://r/1"))
        conference = Conference(
            reference=reference,
            workspace="T1",
            organiser="U0ALICE",
            language="en",
            origin=changes.pop("origin", origin),
            wish=replace(WISH, **changes),
            created_at=NOW,
        )
        await self.store.conferences.save(conference)
        return conference

    async def booked(self, **changes: Any) -> Conference:
        conference = await self.conference(**changes)
        await self.run("book", conference.reference)
        return await self.again(conference)

    async def again(self, conference: Conference) -> Conference:
        """As it is stored now."""
        found = await self.store.conferences.get(conference.reference)
        assert found is not None
        return found

    async def asked(
        self,
        kind: AskedKind,
        conference: Conference,
        key: str = "asked/1",
        wish: Wish | None = None,
        more: Mapping[str, str] = NOTHING,
    ) -> str:
        body: dict[str, Any] = {
            "reference": conference.reference,
            "invited_before": list(conference.wish.invitees.users),
        }
        if wish is not None:
            body["wish"] = write_wish(wish)
        body |= more
        asked = Asked(key=key, kind=kind, origin=conference.origin, received_at=NOW, body=body)
        assert await self.store.inbox.put(asked)
        return key

    async def state(self, conference: Conference) -> State:
        return (await self.again(conference)).state


WISH = Wish(
    subject="Budget review",
    starts_at=datetime(2026, 11, 19, 15, 0, tzinfo=UTC),
    duration=timedelta(hours=1),
    zone="Europe/Warsaw",
    vendor=Vendor.PORTSIP,
    capacity=8,
    invitees=Invitees(users=("U0BOB",)),
)


def numbered(number: int, vendor: Vendor) -> Conference:
    """One of many conferences at this telephone system."""
    return Conference(
        reference=f"CV-{number:04d}",
        workspace="T1",
        organiser="U0ALICE",
        language="en",
        origin=Origin(workspace="T1", user="U0ALICE", channel="C1"),
        wish=replace(WISH, subject=f"Meeting {number}", vendor=vendor),
        created_at=NOW,
    )
