"""The words of dates, lengths of time and recurrences: what every language has of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plural:
    """One phrase by number; `{n}` is the number."""

    one: str
    few: str
    many: str


def two(one: str, many: str) -> Plural:
    """The phrase in a language that tells one from many."""
    return Plural(one, many, many)


def one_or_many(number: int) -> str:
    """The form of such a language."""
    return "one" if number == 1 else "many"


def placed(phrase: str, places: Mapping[int, str]) -> dict[int, str]:
    """The phrase, with its `{nth}` filled in, for each place: 1 the first, -1 the last."""
    return {place: phrase.format(nth=nth) for place, nth in places.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """Days of the week begin with Monday. A place is 1 for the first, -1 for the last."""

    plural_form: Callable[[int], str]

    # Dates and lengths
    days_short: tuple[str, ...]
    months_short: tuple[str, ...]
    first_day: str
    "How the 1 of a date is written."
    date_text: str
    "`{weekday} {day} {month} {year}`, in this language's order."
    hours: Plural
    minutes: Plural
    hours_and_minutes: str

    # Recurrence
    every_minute: Plural
    every_hour: Plural
    every_day: Plural
    every_week: Plural
    every_month: Plural
    every_year: Plural
    every_workday: str
    every_weekday: tuple[str, ...]
    every_other_weekday: tuple[str, ...]
    on_weekdays: tuple[str, ...]
    nth_weekday: tuple[Mapping[int, str], ...]
    "For each day of the week its places in a month; so `nth_workday` for days of work."
    nth_workday: Mapping[int, str]
    on_days: str
    on_month_days: str
    of_every_month: str | None
    "`{days}` of every month; None where that is said as for every other rhythm."
    month_day: str
    last_month_day: str
    in_months: tuple[str, ...]
    and_: str
    occurrences: Plural
    until: str
    repeats_otherwise: str

    def count(self, number: int, phrase: Plural) -> str:
        """The phrase for this number."""
        return str(getattr(phrase, self.plural_form(number))).format(n=number)
