"""What everybody who takes part may know about a conference: for cards, invitations and lists.

The administrator's PIN is not among it; `bot.messages.details` adds it for the organiser alone.
"""

from __future__ import annotations

import re
from datetime import datetime
from urllib.parse import quote, urlsplit
from zoneinfo import ZoneInfo

from bot.domain.conference import Room, Vendor
from bot.domain.records import VENDOR_LABELS, Conference
from bot.messages.escape import escape, quoted
from bot.messages.recurrence import last_occurrence, recurrence_text
from bot.messages.times import duration_text, time_range
from bot.messages.words import Words

ENDLESS_OCCURRENCES = {Vendor.ENSWITCH: 52}
"""How often a telephone system repeats a conference whose rule names no end."""

_NUMBER = re.compile(r"\+\d[\d ().\-/\u00a0]{5,22}\d")
_SUBJECT_IN_TEXT = 300


def pairs(conference: Conference, words: Words, until: datetime | None = None) -> list[tuple[str, str]]:
    """Label and value, in the order in which people need them; values are markup."""
    wish, room = conference.wish, conference.room
    rows = [(words.when, f"{time_range(wish, words.times)}\n{duration_text(wish.duration, words.times)}")]
    if wish.recurrence:
        rows.append((words.repeats, repeats(conference, words, until)))
    if room is not None:
        rows += _ways_in(room, words)
    if wish.capacity and wish.vendor is not Vendor.CONPEEK:
        rows.append((words.people, words.count(wish.capacity, words.up_to)))
    rows.append((words.organiser, mention(conference.organiser)))
    if room is not None:
        rows += [(quoted(label), quoted(value)) for label, value in room.details.items()]
    return rows


def _ways_in(room: Room, words: Words) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    if room.dial_in:
        tap = tap_link(room)
        link = f"\n<{tap}|{words.one_tap}>" if tap else ""
        rows.append((words.dial_in, escape(room.dial_in) + link))
    if room.number:
        rows.append((number_label(room, words), f"`{escape(room.number)}`"))
    if room.room_pin is not None:
        rows.append((words.pin, f"`{escape(room.room_pin.get_secret_value())}`"))
    address = join_address(room)
    if address:
        rows.append((words.join, f"<{address}|{words.join_link}>"))
    return rows


def repeats(conference: Conference, words: Words, until: datetime | None = None) -> str:
    """The recurrence in words, with the day on which it ends where that is known."""
    wish = conference.wish
    rule = wish.recurrence or ""
    ends = until or last_occurrence(rule, wish.starts_at, wish.zone, _occurrences_of(conference))
    return recurrence_text(rule, words.times, ends)


def _occurrences_of(conference: Conference) -> int | None:
    rule = conference.wish.recurrence or ""
    endless = "COUNT=" not in rule.upper() and "UNTIL=" not in rule.upper()
    return ENDLESS_OCCURRENCES.get(conference.wish.vendor) if endless else None


def number_label(room: Room, words: Words) -> str:
    """Enswitch calls it a code, the others a room."""
    return words.code if room.vendor is Vendor.ENSWITCH else words.room


def mention(user: str) -> str:
    """A member of the workspace."""
    return f"<@{user}>"


def tap_link(room: Room) -> str | None:
    """A `tel:` link that dials, waits, keys in the room and then the PIN; None without a full number."""
    found = _NUMBER.search(room.dial_in or "")
    digits = re.sub(r"\D", "", found[0]) if found else ""
    if not 7 <= len(digits) <= 15:
        return None
    keyed = [room.number, room.room_pin.get_secret_value() if room.room_pin else None]
    pieces = [f"{quote(piece, safe='')}%23" for piece in keyed if piece]
    return f"tel:+{digits}" + (f",,{','.join(pieces)}" if pieces else "")


def join_address(room: Room) -> str | None:
    """The web address, safe to stand in markup; None when there is none."""
    address = room.join_url.get_secret_value() if room.join_url else ""
    if urlsplit(address).scheme not in ("https", "http"):
        return None
    return escape(address.replace("|", "%7C").replace(" ", "%20"))


def subject_in_text(conference: Conference) -> str:
    """The subject for a place with markup, not longer than a notification bears."""
    subject = conference.wish.subject
    return quoted(subject if len(subject) <= _SUBJECT_IN_TEXT else subject[: _SUBJECT_IN_TEXT - 1] + "…")


def sentence(conference: Conference, words: Words, until: datetime | None = None) -> str:
    """All that matters in one line, for notifications and screen readers."""
    wish, room = conference.wish, conference.room
    when = f"{time_range(wish, words.times)} ({duration_text(wish.duration, words.times)})"
    said = [words.card_text.format(subject=subject_in_text(conference), when=when)]
    if wish.recurrence:
        said.append(f"{words.repeats}: {repeats(conference, words, until)}.")
    if room is not None:
        said += _said_ways_in(room, words)
    said.append(words.text_organiser.format(user=mention(conference.organiser)))
    return " ".join(said)


def _said_ways_in(room: Room, words: Words) -> list[str]:
    said = []
    if room.dial_in:
        said.append(words.text_dial.format(numbers=quoted(room.dial_in)))
    if room.number:
        phrase = words.text_code if room.vendor is Vendor.ENSWITCH else words.text_room
        said.append(phrase.format(number=escape(room.number)))
    if room.room_pin is not None:
        said.append(words.text_pin.format(pin=escape(room.room_pin.get_secret_value())))
    return said


def small_print(conference: Conference, words: Words) -> str:
    """Telephone system, reference, and the time where it was meant."""
    wish = conference.wish
    local = wish.starts_at.astimezone(ZoneInfo(wish.zone))
    return words.in_own_zone.format(
        vendor=VENDOR_LABELS[wish.vendor],
        reference=escape(conference.reference),
        clock=f"{local:%H:%M}",
        zone=escape(wish.zone),
    )
