"""Somebody's conferences, for their eyes alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.domain.conference import State
from bot.domain.live import OPENS_BEFORE, STAYS_OPEN
from bot.domain.people import Person
from bot.domain.records import Conference
from bot.messages import facts, kit
from bot.messages.cards import buttons
from bot.messages.kit import Json
from bot.messages.live import live_button_of
from bot.messages.recurrence import occurrences
from bot.messages.times import date_element, duration_text, time_range
from bot.messages.words import Words, words_of

MOST_SHOWN = 15
SUBJECT_SHOWN = 150


def conference_list(conferences: Sequence[Conference], person: Person, now: datetime) -> Json:
    """`/conference list`: what is ahead, soonest first, with buttons."""
    words = words_of(person.language)
    shown = ahead(conferences, now)
    if not shown:
        return kit.message(words.list_empty, [kit.section(kit.mrkdwn(words.list_empty))])
    blocks = [kit.header(words.list_title), *entries(shown, person, now)]
    lines = [f"{facts.subject_in_text(c)}: {time_range(c.wish, words.times)}" for c in shown[:MOST_SHOWN]]
    return kit.message("\n".join([words.list_title, *lines]), blocks)


def ahead(conferences: Sequence[Conference], now: datetime) -> list[Conference]:
    """Those that are booked and not over, soonest first."""
    coming = [
        (start, conference)
        for conference in conferences
        if conference.state in (State.BOOKED, State.BOOKING)
        and (start := next_start(conference, now)) is not None
    ]
    return [conference for _, conference in sorted(coming, key=lambda pair: pair[0])]


def next_start(conference: Conference, now: datetime) -> datetime | None:
    """When it is next; for a series that began in the past, the next occurrence. None when it is over."""
    wish = conference.wish
    if wish.ends_at > now:
        return wish.starts_at
    if wish.recurrence is None:
        return None
    starts = occurrences(wish.recurrence, wish.starts_at, wish.zone)
    return next((start for start in starts if start + wish.duration > now), None)


def entries(conferences: Sequence[Conference], person: Person, now: datetime) -> list[Json]:
    """Two blocks for each, and a line for those that do not fit."""
    words = words_of(person.language)
    blocks: list[Json] = []
    for conference in conferences[:MOST_SHOWN]:
        may_change = person.is_admin or conference.organiser == person.user
        changeable = may_change and conference.state is State.BOOKED
        live = (
            live_button_of(conference, words.language) if changeable and _is_soon(conference, now) else None
        )
        blocks.append(_entry(conference, person, words, now))
        blocks.append(buttons(conference, words, changeable=changeable, live=live))
    rest = len(conferences) - MOST_SHOWN
    if rest > 0:
        blocks.append(kit.context(kit.plain(words.count(rest, words.list_more))))
    return blocks


def _is_soon(conference: Conference, now: datetime) -> bool:
    """Whether there is something to lead."""
    wish = conference.wish
    return wish.starts_at - OPENS_BEFORE <= now <= wish.ends_at + STAYS_OPEN


def _entry(conference: Conference, person: Person, words: Words, now: datetime) -> Json:
    """Rich text, because what was typed stands in it. A section is a line."""
    wish = conference.wish
    title = _text(kit.clip(wish.subject, SUBJECT_SHOWN) or "–") | {"style": {"bold": True}}
    when = date_element(next_start(conference, now) or wish.starts_at, words.times, wish.zone)
    lines: list[list[Json]] = [[title], [when, _text(f" ({duration_text(wish.duration, words.times)})")]]
    if wish.recurrence:
        lines.append([_text(facts.repeats(conference, words))])
    ways_in = _ways_in(conference, words)
    if ways_in:
        lines.append([_text(ways_in)])
    if conference.organiser != person.user:
        lines.append(_invited_by(conference, words))
    sections = [{"type": "rich_text_section", "elements": line} for line in lines]
    return {"type": "rich_text", "elements": sections}


def _ways_in(conference: Conference, words: Words) -> str:
    room = conference.room
    if room is None:
        return ""
    said = [f"{words.dial_in}: {room.dial_in}"] if room.dial_in else []
    said += [f"{facts.number_label(room, words)}: {room.number}"] if room.number else []
    said += [f"{words.pin}: {room.room_pin.get_secret_value()}"] if room.room_pin else []
    return " · ".join(said)


def _invited_by(conference: Conference, words: Words) -> list[Json]:
    before, _, after = words.invited_by.partition("{user}")
    return [_text(before), {"type": "user", "user_id": conference.organiser}, _text(after)]


def _text(text: str) -> Json:
    return {"type": "text", "text": text}
