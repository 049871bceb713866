"""Promises about conferences: to book one, to change it, to cancel it.

Each is one durable workflow. Its steps are short, safe to repeat, and return plain data; PINs stay in
the store.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from bot.domain.conference import Closing, Room, State, Vendor, Wish
from bot.domain.records import VENDOR_LABELS, Asked, Conference, Notice, NoticeKind
from bot.engine import Run
from bot.errors import RoomGone, SlackError, VendorError, WishInvalid
from bot.store import Store
from bot.workflows.documents import read_wish
from bot.workflows.people import People
from bot.workflows.ports import Announcer
from bot.workflows.rooms import Opened, Rooms, refusal_notice
from bot.workflows.telling import Telling

log = logging.getLogger(__name__)

HomeChanged = Callable[[str, str], None]
"""Told the workspace and the person whose conferences changed."""


def nobody_looks(workspace: str, user: str) -> None:
    """No App Home is open."""


OTHERS_HELP = (
    NoticeKind.VENDOR_DOWN,
    NoticeKind.VENDOR_CREDENTIALS,
    NoticeKind.VENDOR_UNREADABLE,
    NoticeKind.NO_NUMBERS,
    NoticeKind.OUTCOME_UNKNOWN,
)
"""Troubles of one telephone system that another does not have."""

KNOWS_COLLEAGUES = (Vendor.PORTSIP,)
"""Telephone systems that write to their own users."""

MOST_COLLEAGUES = 50

NUMBERS_TRIED = 25
"""Room numbers tried for one conference before the range counts as full."""


class Promises:
    """The workflows. The store is of the loop on which they run."""

    def __init__(
        self,
        store: Store,
        rooms: Rooms,
        announcer: Announcer,
        home_changed: HomeChanged = nobody_looks,
    ) -> None:
        self._store = store
        self._rooms = rooms
        self._announcer = announcer
        self._home_changed = home_changed
        self._people = People(store, announcer, _now)
        self._telling = Telling(store, announcer)

    # ---- booking -----------------------------------------------------------------------------------------

    async def book(self, run: Run, reference: str) -> None:
        """A room, the card, the organiser's note, the invitations."""
        await self.book_from(run, reference, first=1, told=f"{reference}/notice")

    async def book_from(self, run: Run, reference: str, *, first: int, told: str) -> None:
        """Book, with room numbers from this attempt on; `told` is the key of bad news."""
        for attempt in range(first, first + NUMBERS_TRIED):
            outcome = await run.step(f"open room {attempt}", partial(self._open, reference, attempt, told))
            if outcome != Opened.TAKEN:
                break
        if outcome == Opened.OPEN:
            await self.tell_everybody(run, reference)
        elif outcome in (Opened.TAKEN, Opened.NO_NUMBERS):
            await run.step("no numbers", lambda: self._hand_back_full(reference, told))

    async def tell_everybody(self, run: Run, reference: str) -> None:
        """What follows a room: the card, the organiser's note, the invitations."""
        await run.step("post card", lambda: self._post_card(reference))
        await run.step("tell organiser", lambda: self._tell_organiser(reference))
        await run.step("invite", lambda: self._invite(reference))

    async def _open(self, reference: str, attempt: int, told: str) -> str:
        conference = await self._conference(reference)
        if conference.room is not None:  # the step before this crash had finished its work
            return Opened.OPEN
        ended = await self._rooms.open(await self._with_colleagues(conference), attempt)
        if ended.room is not None:
            await self._keep(replace(conference, state=State.BOOKED, room=ended.room))
        elif ended.notice is not None and ended.outcome is not Opened.NO_NUMBERS:
            state = State.UNKNOWN if ended.outcome is Opened.UNKNOWN else State.HANDED_BACK
            await self._keep(replace(conference, state=state))
            await self.tell_of_failure(told, conference, ended.notice)
        return ended.outcome

    async def _hand_back_full(self, reference: str, told: str) -> None:
        conference = await self._conference(reference)
        await self._keep(replace(conference, state=State.HANDED_BACK))
        notice = Notice(NoticeKind.NO_NUMBERS, {"vendor": VENDOR_LABELS[conference.wish.vendor]})
        await self.tell_of_failure(told, conference, notice)

    async def tell_of_failure(self, key: str, conference: Conference, notice: Notice) -> None:
        """Bad news with a way out: the form, another telephone system, or a question to this one."""
        facts = dict(notice.facts)
        if notice.kind is NoticeKind.OUTCOME_UNKNOWN and await self._rooms.can_look_up(conference):
            facts["look_up"] = "yes"
        others = await self._rooms.others_for(conference) if notice.kind in OTHERS_HELP else []
        if others:
            facts |= {"elsewhere": others[0].value, "other": VENDOR_LABELS[others[0]]}
        await self._telling.notice(key, conference, Notice(notice.kind, facts), form=True)

    async def _post_card(self, reference: str) -> None:
        conference = await self._conference(reference)
        posted = await self._telling.card(conference)
        if posted is not None:
            await self._keep(replace(conference, card=posted))

    async def _tell_organiser(self, reference: str) -> None:
        conference = await self._conference(reference)
        try:
            await self._telling.organiser(conference)
        except SlackError as problem:
            log.error("organiser_not_told reference=%s reason=%s", reference, problem.reason)

    async def _invite(self, reference: str) -> None:
        conference = await self._conference(reference)
        await self._told(
            conference, await self._telling.invite(conference, _guests(conference, conference.wish))
        )

    async def _told(self, conference: Conference, failed: list[str]) -> None:
        """Tell the organiser whom nobody could reach."""
        if failed:
            notice = Notice(NoticeKind.INVITATION_FAILED, {"users": ", ".join(failed)})
            key = f"{conference.reference}/not-told/{conference.sequence}/{conference.state}"
            await self._telling.notice(key, conference, notice)

    # ---- changing ----------------------------------------------------------------------------------------

    async def change(self, run: Run, asked_key: str) -> None:
        """The room, the card and everybody's calendar as the edited form says."""
        outcome = await run.step("change room", lambda: self._change(asked_key))
        if outcome != "changed":
            return
        await run.step("update card", lambda: self._update_card(asked_key))
        await run.step("tell organiser", lambda: self._tell_organiser_of(asked_key))
        await run.step("tell invitees", lambda: self._tell_of_change(asked_key))

    async def _change(self, asked_key: str) -> str:
        asked, conference = await self._asked(asked_key)
        wish = read_wish(asked.body["wish"])
        done = await self._store.effects.begin(f"{asked_key}/changed")
        if done.done:  # finished just before a crash
            return "changed"
        if conference.state is not State.BOOKED or conference.room is None:
            await self._telling.notice(
                f"{asked_key}/gone", _as_asked(conference, asked), Notice(NoticeKind.GONE)
            )
            return "gone"
        wanted = replace(conference, wish=wish)
        try:
            room = await self._changed_room(conference, wanted, conference.room)
        except (VendorError, WishInvalid) as problem:
            notice = refusal_notice(wanted, problem)
            facts = {**notice.facts, "why": str(notice.kind)}
            failed = Notice(NoticeKind.CHANGE_FAILED, facts)
            await self._telling.notice(f"{asked_key}/failed", _as_asked(wanted, asked), failed, form=True)
            return "failed"
        if room is None:
            return "failed"
        await self._keep(replace(wanted, room=room, sequence=conference.sequence + 1))
        await self._store.effects.finish(f"{asked_key}/changed")
        return "changed"

    async def _changed_room(self, conference: Conference, after: Conference, room: Room) -> Room | None:
        wanted = await self._with_colleagues(after)
        if not _needs_another_room(conference.wish, wanted.wish):
            try:
                return await self._rooms.change(wanted, room)
            except RoomGone:
                reopened = await self._rooms.reopen(wanted, room)
                if reopened.room is not None:
                    return reopened.room
        return await self._moved_room(conference, wanted, room)

    async def _moved_room(self, conference: Conference, wanted: Conference, room: Room) -> Room | None:
        """Open the new room first and close the old one after: people always have one that works."""
        first = (conference.sequence + 1) * 100
        for attempt in range(first, first + NUMBERS_TRIED):
            ended = await self._rooms.open(wanted, attempt)
            if ended.outcome is Opened.TAKEN:
                continue
            if ended.room is None:
                await self._telling.notice(
                    f"{conference.reference}/moved/{first}",
                    wanted,
                    ended.notice or Notice(NoticeKind.GONE),
                    form=True,
                )
                return None
            await self._rooms.close(conference, room, serial=first)
            return ended.room
        return None

    async def _update_card(self, asked_key: str) -> None:
        _, conference = await self._asked(asked_key)
        await self._telling.update_card(conference)

    async def _tell_organiser_of(self, asked_key: str) -> None:
        asked, _ = await self._asked(asked_key)
        await self._tell_organiser(asked.body["reference"])

    async def _tell_of_change(self, asked_key: str) -> None:
        asked, conference = await self._asked(asked_key)
        before = set(asked.body["invited_before"])
        now = _guests(conference, conference.wish)
        failed = await self._telling.invite(conference, now)
        gone = tuple(sorted(before - set(now) - {conference.organiser}))
        failed += await self._telling.withdraw(conference, gone)
        await self._told(conference, failed)

    async def tell_of_new_way_in(self, conference: Conference) -> None:
        """The organiser and everybody invited get the details again."""
        await self._tell_organiser(conference.reference)
        failed = await self._telling.invite(conference, _guests(conference, conference.wish))
        await self._told(conference, failed)

    # ---- cancelling --------------------------------------------------------------------------------------

    async def cancel(self, run: Run, asked_key: str) -> None:
        """Nobody gets in any more; the card says so and stays; calendars are told."""
        closing = await run.step("close room", lambda: self._close(asked_key))
        if closing == "failed":
            return
        await run.step("update card", lambda: self._update_card(asked_key))
        await run.step("tell people", lambda: self._tell_of_cancelling(asked_key, closing))

    async def _close(self, asked_key: str) -> str:
        asked, conference = await self._asked(asked_key)
        effect = await self._store.effects.begin(f"{conference.reference}/closing")
        if conference.state is State.CANCELLED:
            return effect.data.get("closing", Closing.DESTROYED)
        closing = Closing.DESTROYED
        if conference.room is not None:
            try:
                closing = await self._rooms.close(conference, conference.room, serial=conference.sequence + 1)
            except (VendorError, WishInvalid) as problem:
                facts = {**refusal_notice(conference, problem).facts}
                notice = Notice(NoticeKind.CANCEL_FAILED, facts)
                await self._telling.notice(f"{asked_key}/failed", _as_asked(conference, asked), notice)
                return "failed"
        cancelled = replace(
            conference,
            state=State.CANCELLED,
            sequence=conference.sequence + 1,
            cancelled_by=asked.origin.user,
        )
        await self._store.effects.finish(f"{conference.reference}/closing", {"closing": closing})
        await self._keep(cancelled)
        return closing

    async def _tell_of_cancelling(self, asked_key: str, closing: str) -> None:
        asked, conference = await self._asked(asked_key)
        failed = await self._telling.withdraw(conference, _guests(conference, conference.wish))
        await self._told(conference, failed)
        await self._telling.closed(f"{asked_key}/closed", _as_asked(conference, asked), Closing(closing))

    async def _with_colleagues(self, conference: Conference) -> Conference:
        """With the addresses of invited members, where the telephone system may have them as its users."""
        guests = _guests(conference, conference.wish)[:MOST_COLLEAGUES]
        if conference.wish.vendor not in KNOWS_COLLEAGUES or not guests:
            return conference
        found = await asyncio.gather(*(self._email(conference.workspace, user) for user in guests))
        colleagues = tuple(email for email in found if email is not None)
        return replace(conference, wish=replace(conference.wish, colleagues=colleagues))

    async def _email(self, workspace: str, user: str) -> str | None:
        """The address, where Slack tells it: a booking does not depend on it."""
        try:
            return (await self._people.get(workspace, user)).email
        except SlackError as problem:
            log.info("address_not_known reason=%s", problem.reason)
            return None

    # ---- shared ------------------------------------------------------------------------------------------

    async def _keep(self, conference: Conference) -> None:
        """Store it, and say so to whoever shows it."""
        await self._store.conferences.save(conference)
        self._home_changed(conference.workspace, conference.organiser)

    async def _conference(self, reference: str) -> Conference:
        conference = await self._store.conferences.get(reference)
        if conference is None:
            raise LookupError(f"conference {reference} is not stored")
        return conference

    async def _asked(self, key: str) -> tuple[Asked, Conference]:
        asked = await self._store.inbox.get(key)
        if asked is None:
            raise LookupError(f"request {key} is not stored")
        return asked, await self._conference(asked.body["reference"])


def _guests(conference: Conference, wish: Wish) -> tuple[str, ...]:
    """The members who are invited, without the organiser, each once."""
    return tuple(user for user in dict.fromkeys(wish.invitees.users) if user != conference.organiser)


def _as_asked(conference: Conference, asked: Asked) -> Conference:
    """The conference with answers going to the person who asked, who may be an administrator."""
    return replace(conference, origin=asked.origin)


def _now() -> datetime:
    return datetime.now(UTC)


def _needs_another_room(before: Wish, after: Wish) -> bool:
    """Another telephone system, or what PortSIP fixes when a room is made."""
    if before.vendor is not after.vendor:
        return True
    return before.vendor is Vendor.PORTSIP and (before.mode, before.record) != (after.mode, after.record)
