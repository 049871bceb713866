"""From a wish to Enswitch's parameters. Lengths and numbers are assumptions: no limit is documented."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.conference import Feature, Ticket, Vendor, Wish
from bot.domain.options import chosen_options
from bot.domain.rooms import ListedRoom
from bot.errors import NumberTaken, PinRefused, VendorCannot, WishInvalid
from bot.vendors.checks import (
    check_duration,
    check_emails,
    check_features,
    check_people,
    check_subject,
    check_wished_pin,
    check_zone,
    ticket_pins,
    wall_clock,
)
from bot.vendors.enswitch.envelope import ConferenceReply, ListedConference
from bot.vendors.enswitch.recurrence import series_of

LONGEST_DESCRIPTION = 200
LONGEST_SUBJECT = 180
MOST_PEOPLE = 200
LONGEST_CONFERENCE = timedelta(minutes=1440)
# Two of the three PINs are printed as integers, where a leading zero would be lost.
PIN = r"[1-9]\d{3,7}"

_CODE = re.compile(r"[1-9]\d{3,9}", re.ASCII)
_REFERENCE = re.compile(r"\[([^\[\]]+)\]\s*$")
_NOT_UPDATABLE = {"customer"}


def check_wish(wish: Wish, zone: ZoneInfo | None, features: frozenset[Feature]) -> None:
    """Raise `VendorCannot` or `WishInvalid` for what Enswitch cannot do."""
    check_features(wish, Vendor.ENSWITCH, features)
    if zone is None:
        raise VendorCannot(Vendor.ENSWITCH, Feature.TIME_WINDOW)
    check_subject(wish, LONGEST_SUBJECT)
    if wish.capacity is not None:
        check_people(wish.capacity, MOST_PEOPLE)
    check_duration(wish.duration, LONGEST_CONFERENCE)
    check_zone(wish.zone)
    check_wished_pin(wish.room_pin, PIN, "4-8")
    check_emails(wish.invitees.emails)
    wall_clock(wish.starts_at, zone)
    series_of(wish)
    chosen = chosen_options(wish, Vendor.ENSWITCH)
    if wish.room_pin is not None and chosen.get("listenpin") == wish.room_pin.get_secret_value():
        raise WishInvalid("listenpin", "same_as_other_pin")


def creation(wish: Wish, ticket: Ticket, zone: ZoneInfo) -> dict[str, str]:
    """The parameters that create a conference; raises `PinRefused` when two of its PINs are equal."""
    made = pins(ticket)
    if _options(wish).get("listenpin") in made.values():
        raise PinRefused(Vendor.ENSWITCH, "the listeners' PIN must differ from the others")
    return {
        "code": code(ticket),
        **made,
        **_wished(wish, zone, description(wish, ticket.reference)),
        **_options(wish),
    }


def replacement(current: ConferenceReply, wish: Wish, zone: ZoneInfo) -> dict[str, str]:
    """The parameters that change a conference; what is left out keeps its value."""
    reference = _REFERENCE.search(current.description)
    changed = {
        "id": current.id,
        **_wished(wish, zone, description(wish, reference[1] if reference else "")),
        **{name: value for name, value in _options(wish).items() if name not in _NOT_UPDATABLE},
    }
    if wish.room_pin is not None:
        changed["talkpin"] = wish.room_pin.get_secret_value()
    return changed


def code(ticket: Ticket) -> str:
    """The code of the ticket."""
    if not _CODE.fullmatch(ticket.number or ""):
        raise NumberTaken(Vendor.ENSWITCH, "a code has 4 to 10 digits and no leading zero")
    return ticket.number or ""


def pins(ticket: Ticket) -> dict[str, str]:
    """The administrator's and the talkers' PIN."""
    host, guest = ticket_pins(ticket, Vendor.ENSWITCH, PIN)
    return {"adminpin": host, "talkpin": guest}


def description(wish: Wish, reference: str) -> str:
    """The subject, and the reference by which we know our own conference."""
    mark = f" [{reference}]" if reference else ""
    return wish.subject[: LONGEST_DESCRIPTION - len(mark)] + mark


def is_ours(found: ConferenceReply, wish: Wish, ticket: Ticket, zone: ZoneInfo) -> bool:
    """Whether a conference under our code is what we asked for: our reference, and the start."""
    if f"[{ticket.reference}]" not in found.description:
        return False
    wished = _start(wish, zone)
    shown = {name: getattr(found, name) for name in wished}
    return all(value is None or value == int(wished[name]) for name, value in shown.items())


def listed(row: ListedConference, zone: ZoneInfo | None) -> ListedRoom:
    """A row of the list; its start needs the system's clock to mean anything."""
    starts_at: datetime | None = None
    if zone is not None and row.year and row.month and row.day:
        with suppress(ValueError):  # no such day
            starts_at = datetime(row.year, row.month, row.day, row.hour or 0, row.minute or 0, tzinfo=zone)
    return ListedRoom(
        number=row.code, subject=row.description, starts_at=starts_at, capacity=row.maximum or None
    )


def _wished(wish: Wish, zone: ZoneInfo, words: str) -> dict[str, str]:
    series = series_of(wish)
    return {
        "description": words,
        "duration": str(wish.duration // timedelta(minutes=1)),
        "maximum": str(wish.capacity or 0),
        "repeats": series.repeats if series is not None else "",
        "count": str(series.count) if series is not None else "1",
        **_start(wish, zone),
    }


def _start(wish: Wish, zone: ZoneInfo) -> dict[str, str]:
    """All five together, always: a missing one would fall back to its default."""
    local = wall_clock(wish.starts_at, zone)
    return {name: str(getattr(local, name)) for name in ("year", "month", "day", "hour", "minute")}


def _options(wish: Wish) -> dict[str, str]:
    chosen = chosen_options(wish, Vendor.ENSWITCH)
    return {name: str(int(value) if isinstance(value, bool) else value) for name, value in chosen.items()}
