"""Calendar files and links for a conference. The administrator's PIN is in neither."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from bot.domain.people import Person
from bot.domain.records import Conference
from bot.messages import facts, kit
from bot.messages.ids import ActionId
from bot.messages.kit import Json
from bot.messages.recurrence import calendar_rule, last_occurrence
from bot.messages.times import ends_at
from bot.messages.vtimezone import vtimezone
from bot.messages.words import Words, words_of

if TYPE_CHECKING:
    from icalendar import Event, vCalAddress

DESCRIBED = timedelta(days=5 * 366)
"""For how long the zone of a series without an end is described."""

NOBODY = "invalid:nomail"
"""Stands for an address nobody told us; calendars show the name beside it."""

_LONGEST_SUBJECT_IN_LINK = 200


def calendar_file_name(conference: Conference, method: str = "REQUEST") -> str:
    """Named by reference and sequence, so that a shared file can be recognised."""
    end = "-cancelled" if method == "CANCEL" else ""
    return f"{conference.reference.lower()}-{conference.sequence}{end}.ics"


def calendar_comment(conference: Conference, method: str, language: str) -> str:
    """What stands beside the shared file. Slack reads markup there, so nothing typed does."""
    words = words_of(language)
    phrase = words.calendar_cancelled if method == "CANCEL" else words.calendar_file
    return phrase.format(reference=conference.reference)


def calendar_file(
    conference: Conference,
    attendee: Person | None,
    method: str,
    stamp: datetime,
    *,
    organiser: Person | None = None,
) -> bytes:
    """An iCalendar file (RFC 5545, 5546) that a calendar updates by its UID; `stamp` is when it was made."""
    from icalendar import Calendar  # heavy, and not needed to start

    calendar = Calendar()
    calendar.add("prodid", "-//Convoke//Telephone conferences//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    calendar.add_component(vtimezone(ZoneInfo(conference.wish.zone), *_span(conference)))
    calendar.add_component(_event(conference, attendee, method, stamp, organiser))
    return bytes(calendar.to_ical())


def _span(conference: Conference) -> tuple[datetime, datetime]:
    """From the first start to the last end; a series without an end is described for some years."""
    wish = conference.wish
    most = facts.ENDLESS_OCCURRENCES.get(wish.vendor)
    last = last_occurrence(wish.recurrence, wish.starts_at, wish.zone, most) if wish.recurrence else None
    if last is None:
        last = wish.starts_at + (DESCRIBED if wish.recurrence else timedelta())
    return wish.starts_at, last + wish.duration


def _event(
    conference: Conference, attendee: Person | None, method: str, stamp: datetime, organiser: Person | None
) -> Event:
    from icalendar import Event, vRecur

    words, wish = words_of(conference.language), conference.wish
    zone = ZoneInfo(wish.zone)
    cancelled = method == "CANCEL"
    event = Event()
    event.add("uid", f"{conference.reference}.{conference.workspace}@convoke")
    event.add("sequence", conference.sequence)
    event.add("dtstamp", stamp.astimezone(UTC))
    event.add("dtstart", wish.starts_at.astimezone(zone))
    event.add("dtend", ends_at(wish).astimezone(zone))
    rule = calendar_rule(wish, facts.ENDLESS_OCCURRENCES.get(wish.vendor))
    if rule:
        event.add("rrule", vRecur.from_ical(rule))
    event.add("summary", wish.subject)
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if cancelled else "OPAQUE")
    if not cancelled:
        event.add("location", location(conference, words))
        event.add("description", description(conference, words, with_pin=True))
    event.add("organizer", _organiser(conference, organiser))
    if attendee is not None:
        event.add("attendee", _attendee(attendee))
    return event


def _organiser(conference: Conference, person: Person | None) -> vCalAddress:
    words = words_of(conference.language)
    return _address(person.name if person else words.organiser)


def _attendee(person: Person) -> vCalAddress:
    address = _address(person.name)
    address.params["ROLE"] = "REQ-PARTICIPANT"
    address.params["PARTSTAT"] = "ACCEPTED"
    address.params["RSVP"] = "FALSE"
    return address


def _address(name: str) -> vCalAddress:
    from icalendar import vCalAddress

    address = vCalAddress(NOBODY)
    # Quotes cannot stand in a parameter, and line ends would end the line.
    address.params["CN"] = " ".join(name.replace('"', "'").split()) or "?"
    return address


def location(conference: Conference, words: Words) -> str:
    """Where one goes: the number to dial and the room."""
    room = conference.room
    if room is None:
        return ""
    known = [room.dial_in or "", f"{facts.number_label(room, words)} {room.number}" if room.number else ""]
    return ", ".join(filter(None, known))


def description(conference: Conference, words: Words, *, with_pin: bool) -> str:
    """How to get in, line by line."""
    room = conference.room
    lines: list[str] = []
    if room is not None:
        lines += [f"{words.dial_in}: {room.dial_in}"] if room.dial_in else []
        lines += [f"{facts.number_label(room, words)}: {room.number}"] if room.number else []
        if room.room_pin is not None:
            pin = room.room_pin.get_secret_value()
            pin_in_slack = words.calendar_pin_in_slack.format(reference=conference.reference)
            lines.append(f"{words.pin}: {pin}" if with_pin else pin_in_slack)
        lines += [f"{label}: {value}" for label, value in room.details.items()]
    lines.append(conference.reference)
    return "\n".join(lines)


def calendar_links(conference: Conference) -> dict[str, str]:
    """Label → address that opens a calendar with the event filled in. No PIN: addresses are logged."""
    wish, words = conference.wish, words_of(conference.language)
    start, end = wish.starts_at.astimezone(UTC), ends_at(wish).astimezone(UTC)
    subject = kit.clip(wish.subject, _LONGEST_SUBJECT_IN_LINK)
    where, about = location(conference, words), description(conference, words, with_pin=False)
    google = {
        "action": "TEMPLATE",
        "text": subject,
        "dates": f"{start:%Y%m%dT%H%M%SZ}/{end:%Y%m%dT%H%M%SZ}",
        "ctz": wish.zone,
        "location": where,
        "details": about,
    }
    rule = calendar_rule(wish, facts.ENDLESS_OCCURRENCES.get(wish.vendor))
    if rule:
        google["recur"] = f"RRULE:{rule}"
    outlook = {
        "path": "/calendar/action/compose",
        "rru": "addevent",
        "subject": subject,
        "startdt": f"{start:%Y-%m-%dT%H:%M:%SZ}",
        "enddt": f"{end:%Y-%m-%dT%H:%M:%SZ}",
        "location": where,
        "body": about,
    }
    return {
        words.google_calendar: f"https://calendar.google.com/calendar/render?{urlencode(google)}",
        words.outlook_calendar: f"https://outlook.office.com/calendar/0/deeplink/compose?{urlencode(outlook)}",
    }


def calendar_offer(conference: Conference, language: str) -> Json:
    """The private answer to **Add to calendar**: links; the .ics file comes in a direct message."""
    words = words_of(language)
    prompt = words.calendar_prompt.format(subject=conference.wish.subject)
    text = words.calendar_prompt.format(subject=facts.subject_in_text(conference))
    buttons = [
        kit.actions(kit.button(label, ActionId.OPEN_CALENDAR, url=url))
        for label, url in calendar_links(conference).items()
        if len(url) <= kit.URL_LIMIT
    ]
    return kit.message(text, [kit.section(kit.plain(prompt)), *buttons])
