"""Moments and lengths of time as people read them.

`<!date^…>` shows each reader their own zone; its fallback names the zone in which the time was meant.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.conference import Wish
from bot.messages.words import TimeWords

FULL = "{date_short_pretty} {time}"
TIME = "{time}"
MINUTE = timedelta(minutes=1)


def date_text(day: date, words: TimeWords) -> str:
    """`Thu 26 Nov 2026`."""
    return words.date_text.format(
        weekday=words.days_short[day.weekday()],
        day=words.first_day if day.day == 1 else day.day,
        month=words.months_short[day.month - 1],
        year=day.year,
    )


def clock_text(moment: datetime, words: TimeWords) -> str:
    """`Thu 26 Nov 2026, 15:00`, in the moment's own zone."""
    return f"{date_text(moment, words)}, {moment:%H:%M}"


def token(moment: datetime, words: TimeWords, zone: str, form: str = FULL) -> str:
    """A moment that every reader sees in their own zone."""
    local = moment.astimezone(ZoneInfo(zone))
    shown = f"{local:%H:%M}" if form == TIME else clock_text(local, words)
    return f"<!date^{int(moment.timestamp())}^{form}|{shown} {zone}>"


def date_element(moment: datetime, words: TimeWords, zone: str, form: str = FULL) -> dict[str, object]:
    """The same inside rich text."""
    local = moment.astimezone(ZoneInfo(zone))
    shown = f"{local:%H:%M}" if form == TIME else clock_text(local, words)
    return {
        "type": "date",
        "timestamp": int(moment.timestamp()),
        "format": form,
        "fallback": f"{shown} {zone}",
    }


def end_form(wish: Wish) -> str:
    """How much of the end has to be shown beside the start."""
    zone = ZoneInfo(wish.zone)
    same_day = wish.starts_at.astimezone(zone).date() == ends_at(wish).astimezone(zone).date()
    return TIME if same_day else FULL


def ends_at(wish: Wish) -> datetime:
    """The end as an instant: adding to a local time would miss a clock change in between."""
    return datetime.fromtimestamp(
        (wish.starts_at.timestamp() + wish.duration.total_seconds()), tz=ZoneInfo(wish.zone)
    )


def time_range(wish: Wish, words: TimeWords) -> str:
    """Start and end."""
    start = token(wish.starts_at, words, wish.zone)
    return f"{start} – {token(ends_at(wish), words, wish.zone, end_form(wish))}"


def duration_text(duration: timedelta, words: TimeWords) -> str:
    """`1 hour 30 minutes`."""
    hours, minutes = divmod(max(1, duration // MINUTE), 60)
    if hours and minutes:
        return words.hours_and_minutes.format(
            hours=words.count(hours, words.hours), minutes=words.count(minutes, words.minutes)
        )
    return words.count(hours, words.hours) if hours else words.count(minutes, words.minutes)
