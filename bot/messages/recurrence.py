"""Recurrence rules (RFC 5545) in words, and when they end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from bot.domain.conference import Wish
from bot.messages.times import date_text
from bot.messages.words import TimeWords

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WORKDAYS = "MO,TU,WE,TH,FR"
MOST_SINGLES = 12
"""Conferences made of a series that no telephone system can book as one."""

MOST_OCCURRENCES = 5000
"""Where looking for the last occurrence of a rule ends."""


def rule_parts(rule: str) -> dict[str, str]:
    """`FREQ=WEEKLY;BYDAY=MO` as a mapping."""
    pairs = (part.partition("=") for part in rule.upper().split(";") if part)
    return {key: value for key, _, value in pairs}


def recurrence_text(rule: str, words: TimeWords, until: datetime | None = None) -> str:
    """`every Monday until Mon 30 Nov 2026`; `until` is said where the rule itself names no end."""
    parts = rule_parts(rule)
    return " ".join(filter(None, (_rhythm(parts, words), _end(parts, words, until))))


def _rhythm(parts: dict[str, str], words: TimeWords) -> str:
    days = parts.get("BYDAY", "")
    interval = parts.get("INTERVAL", "1")
    if parts.get("FREQ") == "WEEKLY" and interval == "1" and days == WORKDAYS:
        return words.every_workday
    if parts.get("FREQ") == "WEEKLY" and interval in ("1", "2") and days in DAYS:
        each = words.every_weekday if interval == "1" else words.every_other_weekday
        return each[DAYS.index(days)]
    every = _every(parts, words)
    if every is None:
        return words.repeats_otherwise
    if not days and "BYMONTHDAY" not in parts:
        return every
    if "BYMONTHDAY" in parts:
        phrase = words.on_month_days
        named = _listed([_month_day(day, words) for day in parts["BYMONTHDAY"].split(",")], words)
    else:
        phrase = words.on_days
        named = _named_days(days, parts.get("BYSETPOS"), words)
    if not named:
        return words.repeats_otherwise
    if words.of_every_month and parts["FREQ"] == "MONTHLY" and interval == "1" and "BYMONTH" not in parts:
        phrase = words.of_every_month
    return phrase.format(every=every, days=named)


def _every(parts: dict[str, str], words: TimeWords) -> str | None:
    phrases = {
        "MINUTELY": words.every_minute,
        "HOURLY": words.every_hour,
        "DAILY": words.every_day,
        "WEEKLY": words.every_week,
        "MONTHLY": words.every_month,
        "YEARLY": words.every_year,
    }
    phrase, interval = phrases.get(parts.get("FREQ", "")), parts.get("INTERVAL", "1")
    if phrase is None or not interval.isdecimal():
        return None
    every, month = words.count(int(interval), phrase), parts.get("BYMONTH")
    if month is None:
        return every
    if not month.isdecimal() or not 1 <= int(month) <= len(words.in_months):
        return None
    return f"{every} {words.in_months[int(month) - 1]}"


def _listed(names: list[str], words: TimeWords) -> str:
    """`a, b and c`; empty when one of them cannot be said."""
    if not all(names):
        return ""
    return f"{', '.join(names[:-1])} {words.and_} {names[-1]}" if len(names) > 1 else "".join(names)


def _month_day(day: str, words: TimeWords) -> str:
    if day == "-1":
        return words.last_month_day
    if not day.isdecimal():
        return ""
    return words.month_day.format(day=words.first_day if int(day) == 1 else int(day))


def _named_days(days: str, position: str | None, words: TimeWords) -> str:
    if position is not None and days == WORKDAYS:
        return words.nth_workday.get(_place(position), "")
    if position is not None and days not in DAYS:
        return ""
    return _listed([_named_day((position or "") + day, words) for day in days.split(",")], words)


def _named_day(day: str, words: TimeWords) -> str:
    nth, name = day[:-2], day[-2:]
    if name not in DAYS:
        return ""
    index = DAYS.index(name)
    if not nth:
        return words.on_weekdays[index]
    return words.nth_weekday[index].get(_place(nth), "")


def _place(number: str) -> int:
    """Which of a month, -1 the last; 0, which has no words, where it cannot be read."""
    try:
        return int(number)
    except ValueError:
        return 0


def _end(parts: dict[str, str], words: TimeWords, until: datetime | None) -> str:
    if until is not None:
        return words.until.format(date=date_text(until, words))
    if parts.get("COUNT", "").isdecimal():
        return f"({words.count(int(parts['COUNT']), words.occurrences)})"
    ends = _until(parts)
    return words.until.format(date=date_text(ends, words)) if ends else ""


def _until(parts: dict[str, str]) -> datetime | None:
    """The rule's own end, as a local time; a bare date means the end of that day."""
    text = parts.get("UNTIL", "")
    try:
        day = datetime.strptime(text[:8], "%Y%m%d")  # noqa: DTZ007 -- a local date, as the rule has it
    except ValueError:
        return None
    return datetime.combine(day, time(23, 59, 59))


def occurrences(rule: str, starts_at: datetime, zone: str) -> Iterator[datetime]:
    """Starts, at the same local time each; none for a rule that cannot be read."""
    from dateutil.rrule import rrulestr  # heavy, and needed by few

    parts = rule_parts(rule)
    until = _until(parts)
    if until is not None:
        parts["UNTIL"] = f"{until:%Y%m%dT%H%M%S}"
    local = starts_at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    try:
        found = rrulestr(";".join(f"{key}={value}" for key, value in parts.items()), dtstart=local)
    except (ValueError, KeyError):
        return
    for moment in islice(found, MOST_OCCURRENCES):
        yield moment.replace(tzinfo=ZoneInfo(zone))


def single_wishes(wish: Wish) -> list[Wish]:
    """The first conferences of a series, each as one of its own."""
    if wish.recurrence is None:
        return [wish]
    starts = islice(occurrences(wish.recurrence, wish.starts_at, wish.zone), MOST_SINGLES)
    return [replace(wish, starts_at=start, recurrence=None) for start in starts]


def last_occurrence(rule: str, starts_at: datetime, zone: str, most: int | None = None) -> datetime | None:
    """The start of the last occurrence; None for a rule without an end, unless `most` ends it."""
    parts = rule_parts(rule)
    if most is None and not (parts.get("COUNT") or parts.get("UNTIL")):
        return None
    last = None
    for last in islice(occurrences(rule, starts_at, zone), most):  # noqa: B007 -- the last one is wanted
        pass
    return last


def fits(rule: str, starts_at: datetime, zone: str) -> bool:
    """Whether the start is the rule's first occurrence; True for a rule that cannot be read."""
    first = next(occurrences(rule, starts_at, zone), starts_at)
    return abs(first - starts_at) < timedelta(minutes=1)


def rule_for(rule: str, starts_at: datetime) -> str:
    """A plain weekly or monthly rule with the day of the start filled in."""
    if rule in ("FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2"):
        return f"{rule};BYDAY={DAYS[starts_at.weekday()]}"
    return f"{rule};BYMONTHDAY={starts_at.day}" if rule == "FREQ=MONTHLY" else rule


def plain_rule(rule: str, starts_at: datetime) -> str:
    """The reverse of `rule_for`: without the day where that is the day of the start."""
    for plain in ("FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY"):
        if rule == rule_for(plain, starts_at):
            return plain
    return rule


def calendar_rule(wish: Wish, most: int | None = None) -> str | None:
    """The rule as calendars want it: an end as a UTC instant, and `most` where the rule names no end."""
    if wish.recurrence is None:
        return None
    parts = rule_parts(wish.recurrence)
    until = _until(parts)
    if until is not None:
        ends = until.replace(tzinfo=ZoneInfo(wish.zone)).astimezone(UTC)
        parts["UNTIL"] = f"{ends:%Y%m%dT%H%M%SZ}"
    elif most is not None and "COUNT" not in parts:
        parts["COUNT"] = str(most)
    return ";".join(f"{key}={value}" for key, value in parts.items())
