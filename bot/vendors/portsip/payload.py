"""From a wish to PortSIP's fields, with PortSIP's limits."""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote

from pydantic import SecretStr

from bot.domain.conference import Feature, Mode, Ticket, Vendor, Wish
from bot.domain.options import OptionValue, chosen_options
from bot.errors import BadSetting, NumberTaken, VendorCannot, WishInvalid
from bot.vendors.checks import (
    check_duration,
    check_emails,
    check_features,
    check_people,
    check_subject,
    check_wished_pin,
    check_zone,
    ticket_pins,
)
from bot.vendors.portsip.replies import RoomReply

LONGEST_SUBJECT = 64
MOST_PEOPLE = 200
USUAL_PEOPLE = 9
LONGEST_NUMBERS = 128
# No limit is documented for either; more than this is kept from being tried.
LONGEST_INVITEES = 1000
PIN = r"\d{3,6}"

_VIDEO_FIELDS = ("height", "width", "bitrate", "framerate", "layout")
_KEPT_FIELDS = (
    "control",
    "subject",
    "language",
    "capacity",
    "enable_prompt",
    "timezone",
    "numbers",
    "prompt_file_id",
    "custom_options",
)
_LINK_PARTS = {"sbc_host", "sbc_port", "domain", "token", "number"}


@dataclass(frozen=True, slots=True)
class Guests:
    """Whom the PBX is to write to: its own users by id, everybody else by address."""

    user_ids: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()


def check_wish(wish: Wish, features: frozenset[Feature]) -> None:
    """Raise `VendorCannot` or `WishInvalid` for what PortSIP would refuse."""
    check_features(wish, Vendor.PORTSIP, features)
    check_subject(wish, LONGEST_SUBJECT)
    check_people(people(wish), MOST_PEOPLE)
    check_duration(wish.duration)
    check_zone(wish.zone)
    check_wished_pin(wish.room_pin, PIN, "3-6")
    check_emails(wish.invitees.emails)
    together = len(";".join(wish.invitees.emails))
    if together > LONGEST_INVITEES:
        raise WishInvalid("emails", "too_long", limit=str(LONGEST_INVITEES), given=str(together))
    chosen_options(wish, Vendor.PORTSIP)


def people(wish: Wish) -> int:
    """As many as were wished, else PortSIP's usual number, or the organiser and all invitees if more."""
    if wish.capacity is not None:
        return wish.capacity
    return max(USUAL_PEOPLE, len(wish.invitees) + 1)


def creation(wish: Wish, ticket: Ticket, guests: Guests, numbers: str | None) -> dict[str, object]:
    """The body that creates a room."""
    host_pin, guest_pin = ticket_pins(ticket, Vendor.PORTSIP, PIN)
    body: dict[str, object] = {
        "extension_number": extension(ticket),
        "mode": wish.mode.upper(),
        "enable_recording": wish.record,
        "admin_pin": host_pin,
        "room_pin": guest_pin,
        **_wished(wish, numbers),
        **_options(wish),
    }
    if guests.emails:
        body["external_invitees"] = ";".join(guests.emails)
    if guests.user_ids:
        body["internal_invitees"] = list(guests.user_ids)
    return body


def replacement(
    current: RoomReply, wish: Wish, guests: Guests | None, numbers: str | None
) -> dict[str, object]:
    """The body that changes a room: every field it has, because what is left out may be reset.

    `guests` are left out when they stay as they are (None): the PBX might write to everybody again.
    """
    body = _kept(current, video=wish.mode is Mode.VIDEO)
    body |= _wished(wish, numbers)
    if wish.capacity is None:
        body["capacity"] = max(current.capacity or USUAL_PEOPLE, min(people(wish), MOST_PEOPLE))
    body |= _options(wish)
    if wish.room_pin is not None:
        body["room_pin"] = wish.room_pin.get_secret_value()
    if "room_pin" in body and body["room_pin"] == body.get("admin_pin"):
        raise WishInvalid("pin", "same_as_host_pin")
    if guests is not None:
        body["external_invitees"] = ";".join(guests.emails)
        if guests.user_ids or current.internal_invitees:
            body["internal_invitees"] = list(guests.user_ids)
    return body


def check_changeable(current: RoomReply, wish: Wish) -> None:
    """Raise `VendorCannot` for what PortSIP fixes when a room is created."""
    if current.mode is not None and current.mode != wish.mode.upper():
        raise VendorCannot(Vendor.PORTSIP, "change_mode")
    if current.enable_recording is not None and current.enable_recording != wish.record:
        raise VendorCannot(Vendor.PORTSIP, "change_recording")


def extension(ticket: Ticket) -> str:
    """The number of the ticket: three to 64 digits."""
    number = ticket.number or ""
    if not (number.isascii() and number.isdigit() and 3 <= len(number) <= 64):
        raise NumberTaken(Vendor.PORTSIP, "an extension has 3 to 64 digits")
    return number


def in_utc(moment: datetime) -> str:
    """RFC 3339 in UTC, to the second."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _wished(wish: Wish, numbers: str | None) -> dict[str, object]:
    wished: dict[str, object] = {
        "subject": wish.subject,
        "capacity": people(wish),
        "timezone": wish.zone,
        "scheduled_start_at": in_utc(wish.starts_at),
        "scheduled_end_at": in_utc(wish.starts_at.astimezone(UTC) + wish.duration),
    }
    if numbers:
        wished["numbers"] = numbers
    return wished


def _options(wish: Wish) -> Mapping[str, OptionValue]:
    return chosen_options(wish, Vendor.PORTSIP)


def _kept(current: RoomReply, *, video: bool) -> dict[str, object]:
    names = (*_KEPT_FIELDS, *(_VIDEO_FIELDS if video else ()))
    kept: dict[str, object] = {name: getattr(current, name) for name in names}
    for name in ("admin_pin", "room_pin"):
        pin: SecretStr | None = getattr(current, name)
        kept[name] = pin.get_secret_value() if pin is not None else None
    if current.outbound_caller_ids:
        kept["outbound_caller_ids"] = [
            one.model_dump(exclude_none=True) for one in current.outbound_caller_ids
        ]
    return {name: value for name, value in kept.items() if value is not None}


def check_template(template: str | None) -> None:
    """Raise `BadSetting` for a join link that cannot be filled."""
    if template is None:
        return
    try:
        fields = [field for field in string.Formatter().parse(template) if field[1] is not None]
    except ValueError:
        raise BadSetting("PORTSIP_JOIN_URL", "has a brace without its partner") from None
    plain = not any(form or conversion for _, _, form, conversion in fields)
    named = {name for _, name, _, _ in fields}
    if not (plain and named <= _LINK_PARTS):
        known = ", ".join(f"{{{name}}}" for name in sorted(_LINK_PARTS))
        raise BadSetting("PORTSIP_JOIN_URL", f"may hold {known}")
    if not template.startswith(("https://", "http://")):
        raise BadSetting("PORTSIP_JOIN_URL", "must begin with https://")


def join_link(template: str | None, room: RoomReply) -> SecretStr | None:
    """The link that opens the room in a browser; None when PortSIP did not give all its parts."""
    if template is None:
        return None
    token = room.token.get_secret_value() if room.token is not None else None
    parts = {
        "sbc_host": room.sbc_host,
        "sbc_port": room.sbc_port,
        "domain": room.domain,
        "token": token,
        "number": room.extension_number,
    }
    named = {name for _, name, _, _ in string.Formatter().parse(template) if name}
    if any(parts[name] is None for name in named):
        return None
    return SecretStr(template.format(**{name: quote(str(parts[name]), safe="") for name in named}))
