"""How often a conference repeats, in the five words Enswitch has for it; pure."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count as counting
from zoneinfo import ZoneInfo

from bot.domain.conference import Feature, Vendor, Wish
from bot.errors import VendorCannot, WishInvalid

MOST_OCCURRENCES = 52

_REPEATS = {
    ("DAILY", 1): "daily",
    ("WEEKLY", 1): "weekly",
    ("WEEKLY", 2): "2_weekly",
    ("MONTHLY", 1): "monthly",
    ("MONTHLY", 2): "2_monthly",
}
_DAYS = {"daily": 1, "weekly": 7, "2_weekly": 14}
_MONTHS = {"monthly": 1, "2_monthly": 2}
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_KNOWN = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "WKST"}
# What Enswitch does in a month without the day is not documented.
_LAST_DAY_OF_EVERY_MONTH = 28


@dataclass(frozen=True, slots=True)
class Series:
    """A repeating conference: Enswitch's word for it, how many in all, when the last one starts.

    `endless` tells that nobody said how long: the count is then the most there can be.
    """

    repeats: str
    count: int
    last_starts_at: datetime
    endless: bool


def series_of(wish: Wish) -> Series | None:
    """What the wish's rule comes to; None when it does not repeat.

    Raises `VendorCannot` for a rule Enswitch has no word for, `WishInvalid` for too many occurrences.
    """
    if wish.recurrence is None:
        return None
    rule = _rule(wish.recurrence)
    repeats = _word_for(rule, wish.starts_at.astimezone(ZoneInfo(wish.zone)))
    starts = _starts(repeats, wish)
    number = min(_counts(rule, starts, wish), default=MOST_OCCURRENCES)
    if number < 1:
        raise WishInvalid("recurrence", "ends_before_start", given=rule.get("UNTIL", rule.get("COUNT", "")))
    if number > MOST_OCCURRENCES:
        raise WishInvalid("recurrence", "out_of_range", limit=f"1-{MOST_OCCURRENCES}", given=str(number))
    endless = "COUNT" not in rule and "UNTIL" not in rule
    return Series(repeats, number, _nth(repeats, wish, number - 1), endless)


def _cannot() -> VendorCannot:
    return VendorCannot(Vendor.ENSWITCH, Feature.RECURRENCE)


def _rule(text: str) -> dict[str, str]:
    pieces = (piece.partition("=") for piece in text.upper().removeprefix("RRULE:").split(";") if piece)
    rule = {name.strip(): value.strip() for name, _, value in pieces}
    if "FREQ" not in rule or not rule.keys() <= _KNOWN:
        raise _cannot()
    return rule


def _word_for(rule: dict[str, str], start: datetime) -> str:
    interval = rule.get("INTERVAL", "1")
    repeats = _REPEATS.get((rule["FREQ"], int(interval) if interval.isdecimal() else 0))
    if repeats is None:
        raise _cannot()
    # Enswitch repeats the first start, so a day in the rule must be the day of the start.
    if "BYDAY" in rule and (rule["FREQ"] != "WEEKLY" or rule["BYDAY"] != _WEEKDAYS[start.weekday()]):
        raise _cannot()
    if "BYMONTHDAY" in rule and (rule["FREQ"] != "MONTHLY" or rule["BYMONTHDAY"] != str(start.day)):
        raise _cannot()
    if rule["FREQ"] == "MONTHLY" and start.day > _LAST_DAY_OF_EVERY_MONTH:
        raise _cannot()
    return repeats


def _counts(rule: dict[str, str], starts: Iterator[datetime], wish: Wish) -> Iterator[int]:
    """How many there are by COUNT, and by UNTIL."""
    if "COUNT" in rule:
        if not rule["COUNT"].isdecimal():
            raise _cannot()
        yield int(rule["COUNT"])
    if "UNTIL" in rule:
        last = _until(rule["UNTIL"], ZoneInfo(wish.zone))
        yield next(number for number, start in enumerate(starts) if start > last)


def _until(text: str, zone: ZoneInfo) -> datetime:
    """The last moment: a day is meant to its end, a time without Z is the organiser's."""
    try:
        if len(text) == len("20261218"):
            day = date.fromisoformat(text)
            return datetime(day.year, day.month, day.day, 23, 59, 59, tzinfo=zone)
        moment = datetime.strptime(text.removesuffix("Z"), "%Y%m%dT%H%M%S")  # noqa: DTZ007 - zone follows
    except ValueError:
        raise _cannot() from None
    return moment.replace(tzinfo=UTC if text.endswith("Z") else zone)


def _starts(repeats: str, wish: Wish) -> Iterator[datetime]:
    """Starts, one after the other; ends after one more than Enswitch takes, whatever the rule says."""
    for number in counting():
        if number > MOST_OCCURRENCES:
            yield datetime.max.replace(tzinfo=UTC)
            return
        yield _nth(repeats, wish, number)


def _nth(repeats: str, wish: Wish, number: int) -> datetime:
    """The start after `number` repetitions; the clock on the wall stays, across clock changes too."""
    zone = ZoneInfo(wish.zone)
    first = wish.starts_at.astimezone(zone)
    if repeats in _DAYS:
        return first + timedelta(days=_DAYS[repeats] * number)
    months = first.year * 12 + first.month - 1 + _MONTHS[repeats] * number
    year, month = divmod(months, 12)
    return first.replace(year=year, month=month + 1, day=min(first.day, monthrange(year, month + 1)[1]))
