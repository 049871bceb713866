"""The rules, in the order in which they read a sentence. A token that one has read is closed to the next."""

from __future__ import annotations

from bot.language.grammar import Rule
from bot.language.rules import (
    clocks,
    contacts,
    dates,
    hours,
    lengths,
    people,
    ranges,
    series,
    series_ends,
    wishes,
)

READ_FIRST: tuple[Rule, ...] = (*contacts.CONTACTS, *wishes.PROTECTED)

FOR_CALLS: tuple[Rule, ...] = (*wishes.CALLS, *contacts.PHONE_ANYWHERE)
FOR_ANNOUNCEMENTS: tuple[Rule, ...] = (*wishes.ANNOUNCEMENTS, *contacts.PHONE_ANYWHERE)
FOR_CONFERENCES: tuple[Rule, ...] = (*contacts.PHONE_AFTER_WORD, *people.PEOPLE)

READ_ALWAYS: tuple[Rule, ...] = (
    *series.SERIES,
    *lengths.LENGTHS,
    *lengths.FROM_NOW,
    *dates.DATES,
    *lengths.AFTER_DAY,
    *dates.HOLIDAYS,
    *series_ends.SERIES_ENDS,
    *dates.EITHER,
    *clocks.CERTAIN,
    *lengths.LATER_PHRASE,
    *ranges.RANGES,
    *hours.AT_HOUR,
    *ranges.BESIDE_TOPIC,
    *hours.EITHER_AGAIN,
    *wishes.ZONES,
    *wishes.PARTS,
    *hours.AFTER_PART,
    *wishes.PLACES,
    *wishes.VENDOR,
    *wishes.WISHES,
)
