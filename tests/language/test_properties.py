"""What holds for every request: it is read, in time, and a rendered one reads back."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.understanding import Scene
from bot.errors import TextTooLong
from bot.language import MOST_CHARACTERS, understand
from tests.language.reading import LOCALES, NOW, ZONE, read

MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds are naive
ZONES = st.sampled_from(
    ["Europe/Warsaw", "America/New_York", "Australia/Sydney", "Asia/Kolkata", "Etc/UTC"]
).map(ZoneInfo)
COMMANDS = st.sampled_from(["/conference", "/schedule-call", "/announce", ""])
VOCABULARY = (
    "tomorrow jutro 3pm 15:00 8 people osób for at o every co Monday piątek - , . : to do 24.11 5/6 1h30 "
    '" “ ” „ < > &amp; +48 500 333 222 PIN 4821 next week Q3 v2.3 half past wpół do in za 2 hours godziny '
    "@ # 🙏 <@U0BOB|bob> <mailto:a@b.co|a@b.co> a@b.co until or and midnight 5 / 99 999999999 0 . Friday, "
    "weekend month first last of the 15th 31 February UTC Warsaw time \n"
)
WORDS = st.sampled_from(VOCABULARY.split(" "))
PIECES = st.lists(WORDS, max_size=14).map(" ".join) | st.lists(WORDS, max_size=14).map("".join)


def scene_at(moment: datetime, zone: ZoneInfo, locale: str = "en-GB", command: str = "/conference") -> Scene:
    return Scene(now=moment.astimezone(zone), zone=zone, locale=locale, command=command)


@settings(deadline=timedelta(seconds=2), max_examples=300)
@given(
    text=st.text(max_size=200) | PIECES,
    moment=MOMENTS,
    zone=ZONES,
    locale=st.sampled_from(list(LOCALES.values())),
    command=COMMANDS,
)
@example(text="in 99999 weeks", moment=NOW.astimezone(UTC), zone=ZONE, locale="en-GB", command="/conference")
@example(
    text="31 February 2027 3pm", moment=NOW.astimezone(UTC), zone=ZONE, locale="en-GB", command="/conference"
)
def test_any_text_is_read_and_its_spans_lie_inside(
    text: str, moment: datetime, zone: ZoneInfo, locale: str, command: str
) -> None:
    found = understand(text, scene_at(moment, zone, locale, command))
    assert all(0 <= span.start < span.end <= len(text) for span in found.spans)
    assert found.start is None or found.start >= moment.replace(second=0, microsecond=0)
    assert (found.end is None) == (found.start is None)
    assert not (found.start and found.ambiguous.get("start"))
    found.as_json()


DAYS = [
    "{day:%A}",
    "on {day:%A}",
    "{day:%d} {day:%B}",
    "{day:%d.%m.%Y}",
    "{day:%Y-%m-%d}",
    "{day:%B} {day:%d}",
]
TIMES = ["at {time:%H:%M}", "{time:%H:%M}", "{time:%I:%M%p}", "at {time:%I:%M %p}"]
PEOPLE = ["{people} people", "for {people} people", "{people} ppl", "party of {people}"]
LENGTHS = ["for {minutes} minutes", "{minutes} min", "for {minutes}m"]


@settings(deadline=timedelta(seconds=2), max_examples=300)
@given(
    moment=MOMENTS,
    zone=ZONES,
    ahead=st.integers(1, 6),
    minute=st.integers(4 * 60, 24 * 60 - 1),
    people=st.integers(1, 10_000),
    minutes=st.integers(5, 480),
    forms=st.tuples(*map(st.sampled_from, (DAYS, TIMES, PEOPLE, LENGTHS))),
    order=st.permutations(range(5)),
)
def test_a_request_put_together_in_any_order_reads_back(
    moment: datetime,
    zone: ZoneInfo,
    ahead: int,
    minute: int,
    people: int,
    minutes: int,
    forms: tuple[str, str, str, str],
    order: list[int],
) -> None:
    local = moment.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    start = local + timedelta(days=ahead, minutes=minute)
    parts = [
        "budget review",
        *(f.format(day=start, time=start, people=people, minutes=minutes) for f in forms),
    ]
    found = understand(", ".join(parts[i] for i in order), scene_at(moment, zone))
    if found.start is None:  # a clock change skips or repeats this time, or the bare half of the day was past
        assert found.missing or found.ambiguous
        return
    assert found.start.replace(tzinfo=None) == start
    assert (found.capacity, found.duration_minutes, found.subject) == (people, minutes, "budget review")
    assert found.complete


def test_a_time_that_the_clocks_skip_is_asked() -> None:
    found = read("Sunday 2:30am", now=datetime(2027, 3, 24, 12, tzinfo=ZONE))
    assert (found.start, found.date.isoformat() if found.date else None, found.missing) == (
        None,
        "2027-03-28",
        ("time",),
    )


def test_a_time_that_the_clocks_repeat_is_offered_twice() -> None:
    found = read("Sunday 2:30am", now=datetime(2026, 10, 21, 12, tzinfo=ZONE))
    earlier, later = found.ambiguous["start"]
    assert later.astimezone(UTC) - earlier.astimezone(UTC) == timedelta(hours=1)


HARD = {
    "one letter": "a",
    "one digit": "1",
    "opening brackets": "<",
    "opening quotes": "“",
    "quotes": '"',
    "at signs": "a@",
    "numbers": "1 ",
    "times": "3pm ",
    "dots": "1.",
    "slashes": "1/",
    "dashes": "a-",
    "telephone": "+1 ",
    "people": "for 8 people ",
    "every": "every Monday and ",
    "line breaks": "\n",
    "emoji": "🙏",
    "combining marks": "e\u0301",
    "colons": ":a",
    "links": "https://a.b ",
}


@pytest.mark.parametrize("piece", HARD.values(), ids=HARD.keys())
def test_forty_thousand_characters_are_read_in_seconds(piece: str) -> None:
    text = (piece * MOST_CHARACTERS)[:MOST_CHARACTERS]
    began = time.process_time()
    read(text)
    assert time.process_time() - began < 5


def test_more_characters_are_refused() -> None:
    with pytest.raises(TextTooLong):
        read("a" * (MOST_CHARACTERS + 1))


@pytest.mark.parametrize(
    ("text", "now", "end", "minutes"),
    [
        ("Saturday 10pm-4am", datetime(2027, 3, 24, 12), "04:00", 300),  # noqa: DTZ001 - local
        ("Saturday 10pm-4am", datetime(2026, 10, 21, 12), "04:00", 420),  # noqa: DTZ001 - local
        ("Saturday 10pm for 6 hours", datetime(2026, 10, 21, 12), "03:00", 360),  # noqa: DTZ001 - local
    ],
)
def test_an_end_stands_where_the_clock_says_after_a_change(
    text: str, now: datetime, end: str, minutes: int
) -> None:
    found = read(text, now=now.replace(tzinfo=ZONE))
    assert found.end is not None
    assert (found.end.strftime("%H:%M"), found.duration_minutes) == (end, minutes)
