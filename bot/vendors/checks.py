"""Checks that several vendors need, each with the vendor's own limits; nothing is sent here."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import SecretStr

from bot.domain.conference import Feature, Ticket, Vendor, Wish
from bot.errors import PinRefused, VendorCannot, WishInvalid

# Separators of lists are excluded, so that one address cannot become two.
_EMAIL = re.compile(r"[^\s@;,<>\"]+@[^\s@;,<>\".]+(\.[^\s@;,<>\".]+)+")


def check_features(wish: Wish, vendor: Vendor, features: frozenset[Feature]) -> None:
    """Raise `VendorCannot` for the first thing the wish needs and the vendor has not."""
    for feature in sorted(needed_features(wish)):
        if feature not in features:
            raise VendorCannot(vendor, feature)


def needed_features(wish: Wish) -> frozenset[Feature]:
    """What only some vendors can do and this wish cannot do without.

    Time and number of people are not among them: a standing room serves at any time.
    """
    needs = {
        Feature.VIDEO: wish.mode == "video",
        Feature.RECORDING: wish.record,
        Feature.RECURRENCE: wish.recurrence is not None,
        Feature.PIN: wish.room_pin is not None,
    }
    return frozenset(feature for feature, needed in needs.items() if needed)


def check_subject(wish: Wish, longest: int) -> None:
    """At least one character that shows, at most `longest`."""
    if not wish.subject.strip():
        raise WishInvalid("subject", "empty", limit=f"1-{longest}")
    if len(wish.subject) > longest:
        raise WishInvalid("subject", "too_long", limit=str(longest), given=str(len(wish.subject)))


def check_people(people: int, most: int) -> None:
    """From 1 to `most`."""
    if not 1 <= people <= most:
        raise WishInvalid("people", "out_of_range", limit=f"1-{most}", given=str(people))


def check_duration(duration: timedelta, longest: timedelta = timedelta(days=31)) -> None:
    """At least a minute, at most `longest`; limits are given in minutes."""
    if not timedelta(minutes=1) <= duration <= longest:
        minute = timedelta(minutes=1)
        raise WishInvalid(
            "duration", "out_of_range", limit=f"1-{longest // minute}", given=str(duration // minute)
        )


def check_zone(name: str) -> ZoneInfo:
    """The zone of this IANA name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise WishInvalid("zone", "unknown_zone", limit="IANA", given=name[:64]) from None


def check_emails(emails: tuple[str, ...]) -> None:
    """Each looks like one address."""
    for email in emails:
        if not _EMAIL.fullmatch(email):
            raise WishInvalid("emails", "malformed_email", limit="name@example.com", given=email[:64])


def check_wished_pin(pin: SecretStr | None, pattern: str, limit: str) -> None:
    """The PIN somebody asked for; what was given is not repeated."""
    if pin is not None and not re.fullmatch(pattern, pin.get_secret_value(), re.ASCII):
        raise WishInvalid("pin", "malformed_pin", limit=limit)


def ticket_pins(ticket: Ticket, vendor: Vendor, pattern: str) -> tuple[str, str]:
    """Host's and participants' PIN; raises `PinRefused` when the vendor would not take them."""
    if ticket.admin_pin is None or ticket.room_pin is None:
        raise PinRefused(vendor, "both PINs must be set")
    host, guest = ticket.admin_pin.get_secret_value(), ticket.room_pin.get_secret_value()
    if host == guest:
        raise PinRefused(vendor, "the host's and the participants' PIN must differ")
    if not all(re.fullmatch(pattern, pin, re.ASCII) for pin in (host, guest)):
        raise PinRefused(vendor, "a PIN has the wrong form")
    return host, guest


def wall_clock(at: datetime, zone: ZoneInfo) -> datetime:
    """What clocks in `zone` show at `at`, without a zone.

    Raises `WishInvalid` when `at` names a local time that a clock change skips, or when clocks in `zone`
    show that time twice: a vendor that takes bare wall-clock times could not tell which is meant.
    """
    instant = at.astimezone(UTC)
    if instant.astimezone(at.tzinfo).replace(tzinfo=None) != at.replace(tzinfo=None):
        raise WishInvalid("start_time", "skipped_by_clock_change", limit=str(at.tzinfo), given=f"{at:%H:%M}")
    local = instant.astimezone(zone)
    if local.replace(fold=1 - local.fold).utcoffset() != local.utcoffset():
        raise WishInvalid("start_time", "repeated_by_clock_change", limit=zone.key, given=f"{local:%H:%M}")
    return local.replace(tzinfo=None, fold=0)
