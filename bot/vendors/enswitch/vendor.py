"""Enswitch behind the port: a dry run, a creation, and new PINs where others would destroy.

What goes on in a conference is not shown: `calls/active/list` tells calls without saying to which conference
they belong, so anything made of it would be guessed.
"""

from __future__ import annotations

import logging
import time
from dataclasses import replace
from zoneinfo import ZoneInfo

import httpx
from pydantic import ValidationError

from bot.domain.accounts import EnswitchSettings
from bot.domain.conference import Closing, Feature, Numbering, Room, Ticket, Vendor, Wish
from bot.domain.rooms import ListedRoom
from bot.errors import (
    BadSetting,
    NumberTaken,
    PinRefused,
    VendorCannot,
    VendorError,
    VendorRejected,
    VendorReplyUnreadable,
    VendorUnavailable,
    WishInvalid,
)
from bot.vendors.base import Finding
from bot.vendors.checks import check_zone
from bot.vendors.enswitch.api import MOST_LISTED, Api
from bot.vendors.enswitch.envelope import ConferenceReply, CreatedReply, Envelope, has_envelope
from bot.vendors.enswitch.keys import Keys
from bot.vendors.enswitch.notifications import Notifications
from bot.vendors.enswitch.payload import check_wish, code, creation, is_ours, listed, pins, replacement
from bot.vendors.features import FEATURES
from bot.vendors.findings import Check, run_checks
from bot.vendors.http import Line, Observe, Pace, TakeTurn, Timing, unobserved
from bot.vendors.sessions import Clock

log = logging.getLogger(__name__)

# Two requests a second in the long run; one booking does not wait for itself.
_PACE = Pace(burst=10, seconds=5.0)
_PINS = {"adminpin", "talkpin", "listenpin"}


class EnswitchVendor:
    """One account of an Enswitch system."""

    name = Vendor.ENSWITCH
    can_look_up = True

    def __init__(
        self,
        settings: EnswitchSettings,
        *,
        timing: Timing | None = None,
        observe: Observe = unobserved,
        take_turn: TakeTurn | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        clock: Clock = time.monotonic,
    ) -> None:
        self._settings = settings
        self._zone = _zone(settings.timezone)
        self._line = Line(
            Vendor.ENSWITCH,
            settings.url,
            pace=_PACE,
            timing=timing,
            ca_bundle=settings.ca_bundle,
            own_words=has_envelope,
            observe=observe,
            take_turn=take_turn,
            transport=transport,
        )
        self._api = Api(self._line, Keys(settings, self._line, clock))
        self._notifications = Notifications(self._api)
        self.features: frozenset[Feature] = _features(settings)
        self.numbering: Numbering | None = Numbering(100_000, 999_999, pin_digits=6)

    def refuse(self, wish: Wish) -> None:
        """Raise for what Enswitch cannot do; no request leaves."""
        check_wish(wish, self._zone, self.features)

    async def open_room(self, wish: Wish, ticket: Ticket) -> Room:
        """Check first: a creation may be billed, a dry run is not."""
        self.refuse(wish)
        fields = creation(wish, ticket, self._required_zone())
        dry_run = await self._api.read("conferences/create", {**fields, "validation": "1"})
        if not dry_run.ok:
            return await self._after_refusal(dry_run, wish, ticket)
        said = await self._api.write("conferences/create", fields)
        if not said.ok:
            return await self._after_refusal(said, wish, ticket)
        return await self._opened(_created_id(said), wish, ticket)

    async def find_room(self, wish: Wish, ticket: Ticket) -> Room | None:
        """The conference under the ticket's code, if it is the one that was wished."""
        found = await self._api.conference(code=code(ticket)) or await self._listed(code(ticket))
        if found is None:
            return None
        if not is_ours(found, wish, ticket, self._required_zone()):
            raise NumberTaken(Vendor.ENSWITCH, "the code belongs to another conference")
        return await self._opened(found.id, wish, ticket)

    async def change_room(self, room: Room, wish: Wish) -> Room:
        """Send what the wish says; everything else keeps its value."""
        self.refuse(wish)
        current = await self._api.conference(id=room.vendor_id)
        if current is None:
            raise VendorRejected(Vendor.ENSWITCH, "the conference no longer exists")
        said = await self._api.write("conferences/update", replacement(current, wish, self._required_zone()))
        if said.keys & _PINS:
            raise PinRefused(Vendor.ENSWITCH, "a PIN is refused")
        if not said.ok:
            raise self._api.rejection(said)
        return replace(
            room,
            dial_in=self._settings.dial_in or room.dial_in,
            room_pin=wish.room_pin or room.room_pin,
        )

    async def _listed(self, wanted: str) -> ConferenceReply | None:
        """The conference of this code in the list, where there is one that conferences/get did not show."""
        if not self._settings.can_list:
            return None
        try:
            rows = await self._api.conferences()
        except VendorUnavailable:
            raise
        except VendorError as problem:
            log.warning("not_listed vendor=enswitch reason=%s", problem.message)
            return None
        return next((row for row in rows if row.code == wanted), None)

    async def browse(self, search: str, skip: int, top: int) -> tuple[int, tuple[ListedRoom, ...]]:
        """A page of conferences by their codes, without PINs; searched here, because no search is known."""
        if not self._settings.can_list:
            raise VendorCannot(Vendor.ENSWITCH, Feature.LISTING)
        words = search.casefold()
        rows = [
            row
            for row in await self._api.conferences()
            if words in f"{row.code} {row.description}".casefold()
        ]
        rows.sort(key=lambda row: row.code)
        return len(rows), tuple(listed(row, self._zone) for row in rows[skip : skip + top])

    async def close_room(self, room: Room, wish: Wish, spare: Ticket) -> Closing:
        """Delete it where that is switched on; else, or where it fails, give it PINs that nobody has."""
        if self._settings.can_delete and await self._deleted(room.vendor_id):
            return Closing.DESTROYED
        # A listeners' PIN that somebody set is taken away: the spare ones are two.
        nobody_listens = {"listenpin": ""} if "listenpin" in wish.options else {}
        fields = {"id": room.vendor_id, **pins(spare), **nobody_listens}
        said = await self._api.write("conferences/update", fields)
        if 404 in said.codes:
            return Closing.DESTROYED
        if said.keys & _PINS:
            raise PinRefused(Vendor.ENSWITCH, "a PIN is refused")
        if not said.ok:
            raise self._api.rejection(said)
        return Closing.LOCKED

    async def _deleted(self, conference_id: str) -> bool:
        """Whether it is gone.

        What is said where there is no such function is not known: after a 404 the conference is looked for.
        """
        try:
            said = await self._api.write("conferences/delete", {"id": conference_id})
            if 404 in said.codes:
                return await self._api.conference(id=conference_id) is None
        except VendorUnavailable:
            raise
        except VendorError as problem:
            log.warning("not_deleted vendor=enswitch reason=%s", problem.message)
            return False
        if not said.ok:
            log.warning("not_deleted vendor=enswitch reason=%s", said.words)
        return said.ok

    async def verify(self) -> list[Finding]:
        """Log in, look for a conference that cannot be there, and name what is not set."""
        checks = [Check("log-in and conferences", self._see_conferences)]
        checks += [Check("list of conferences", self._see_list)] if self._settings.can_list else []
        findings = await run_checks(Vendor.ENSWITCH, checks)
        if self._settings.can_delete:
            words = (
                "switched on; it cannot be tried without deleting one, and where it fails PINs are changed"
            )
            findings.append(Finding("enswitch deleting conferences", True, words))
        if self._zone is None:
            words = "set ENSWITCH_TIMEZONE to the zone of the Enswitch system; nothing is booked without it"
            findings.append(Finding("enswitch time zone", False, words))
        return findings

    async def aclose(self) -> None:
        """Let notifications finish, give back connections."""
        await self._notifications.aclose()
        await self._line.aclose()

    async def _see_conferences(self) -> str:
        await self._api.conference(code="0")
        return "the log-in is accepted and conferences may be read"

    async def _see_list(self) -> str:
        seen = len(await self._api.conferences())
        return f"conferences that are visible: {seen}" + (" or more" if seen >= MOST_LISTED else "")

    async def _opened(self, conference_id: str, wish: Wish, ticket: Ticket) -> Room:
        await self._notifications.register(conference_id, wish.invitees.emails)
        return Room(
            vendor=Vendor.ENSWITCH,
            vendor_id=conference_id,
            number=ticket.number,
            dial_in=self._settings.dial_in,
            admin_pin=ticket.admin_pin,
            room_pin=ticket.room_pin,
        )

    async def _after_refusal(self, said: Envelope, wish: Wish, ticket: Ticket) -> Room:
        """Tell apart: our own conference from before, a code that is taken, PINs, anything else."""
        if "code" in said.keys:
            try:
                found = await self.find_room(wish, ticket)
            except VendorUnavailable as problem:
                raise VendorUnavailable(
                    Vendor.ENSWITCH, problem.message, may_have_happened=True, retry_after=problem.retry_after
                ) from problem
            if found is not None:
                return found
            # A conference of another customer holds its code and is not shown to us.
            raise NumberTaken(Vendor.ENSWITCH, "the code is taken")
        if said.keys & _PINS:
            raise PinRefused(Vendor.ENSWITCH, "a PIN is refused")
        raise self._api.rejection(said)

    def _required_zone(self) -> ZoneInfo:
        if self._zone is None:
            raise VendorCannot(Vendor.ENSWITCH, Feature.TIME_WINDOW)
        return self._zone


def _zone(name: str | None) -> ZoneInfo | None:
    try:
        return check_zone(name) if name else None
    except WishInvalid:
        raise BadSetting("ENSWITCH_TIMEZONE", "must be an IANA name such as Europe/Warsaw") from None


def _features(settings: EnswitchSettings) -> frozenset[Feature]:
    """What every Enswitch can, without what is not set and with what is switched on."""
    missing = set() if settings.dial_in else {Feature.DIAL_IN}
    missing |= set() if settings.timezone else {Feature.TIME_WINDOW}
    more = {Feature.LISTING} if settings.can_list else set()
    more |= {Feature.DESTROY} if settings.can_delete else set()
    return FEATURES[Vendor.ENSWITCH] - missing | more


def _created_id(said: Envelope) -> str:
    """The id of what was created: 201 would mean that nothing was."""
    if 201 in said.codes:
        raise VendorReplyUnreadable(
            Vendor.ENSWITCH, "only checked what it should create", may_have_happened=False
        )
    try:
        return CreatedReply.model_validate(said.data).id
    except ValidationError:
        raise VendorReplyUnreadable(
            Vendor.ENSWITCH, "created a conference and gave no id", may_have_happened=True
        ) from None
