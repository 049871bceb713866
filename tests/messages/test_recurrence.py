from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.messages.recurrence import (
    calendar_rule,
    fits,
    last_occurrence,
    occurrences,
    plain_rule,
    recurrence_text,
    rule_for,
)
from bot.messages.words import words_of
from tests.messages.scene import START, WARSAW, wish


@pytest.mark.parametrize(
    ("rule", "english", "polish"),
    [
        ("FREQ=DAILY", "every day", "codziennie"),
        ("FREQ=DAILY;INTERVAL=2", "every 2 days", "co 2 dni"),
        ("FREQ=WEEKLY;BYDAY=MO", "every Monday", "w każdy poniedziałek"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every weekday", "w każdy dzień roboczy"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "every 2 weeks on Tuesday", "co 2 tygodnie: wtorek"),
        ("FREQ=WEEKLY;BYDAY=MO,WE", "every week on Monday and Wednesday", "co tydzień: poniedziałek i środa"),
        ("FREQ=MONTHLY;BYMONTHDAY=15", "every month on day 15", "co miesiąc, 15. dnia"),
        ("FREQ=MONTHLY;BYDAY=1MO", "every month on the first Monday", "co miesiąc: 1. poniedziałek miesiąca"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "every month on the last Friday", "co miesiąc: ostatni piątek"),
        (
            "FREQ=MONTHLY;BYDAY=WE;BYSETPOS=2",
            "every month on the second Wednesday",
            "co miesiąc: 2. środa miesiąca",
        ),
        ("FREQ=MONTHLY;INTERVAL=3", "every 3 months", "co 3 miesiące"),
        ("FREQ=YEARLY", "every year", "co rok"),
        ("FREQ=WEEKLY;BYDAY=MO;COUNT=6", "every Monday (6 times)", "w każdy poniedziałek (6 razy)"),
        (
            "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261218",
            "every Monday until Fri 18 Dec 2026",
            "w każdy poniedziałek do pt. 18 gru 2026",
        ),
        ("FREQ=MONTHLY;BYMONTHDAY=1,15", "every month on day 1 and day 15", "co miesiąc, 1. dnia i 15. dnia"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "every month on the last day", "co miesiąc, ostatniego dnia"),
        (
            "FREQ=MONTHLY;BYDAY=1MO,3MO",
            "every month on the first Monday and the third Monday",
            "co miesiąc: 1. poniedziałek miesiąca i 3. poniedziałek miesiąca",
        ),
        (
            "FREQ=MONTHLY;BYDAY=-2FR",
            "every month on the second to last Friday",
            "co miesiąc: 2. od końca piątek miesiąca",
        ),
        (
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "every month on the last working day",
            "co miesiąc: ostatni dzień roboczy miesiąca",
        ),
        (
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
            "every month on the first working day",
            "co miesiąc: 1. dzień roboczy miesiąca",
        ),
        (
            "FREQ=YEARLY;BYDAY=4TH;BYMONTH=11",
            "every year in November on the fourth Thursday",
            "co rok w listopadzie: 4. czwartek miesiąca",
        ),
        (
            "FREQ=YEARLY;BYMONTHDAY=20,30;BYMONTH=9",
            "every year in September on day 20 and day 30",
            "co rok we wrześniu, 20. dnia i 30. dnia",
        ),
        ("FREQ=HOURLY;INTERVAL=2", "every 2 hours", "co 2 godziny"),
        ("FREQ=MINUTELY;INTERVAL=20", "every 20 minutes", "co 20 minut"),
        ("FREQ=SECONDLY", "on a schedule of its own", "według własnego harmonogramu"),
        ("FREQ=MONTHLY;BYDAY=7MO", "on a schedule of its own", "według własnego harmonogramu"),
        ("FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=1", "on a schedule of its own", "według własnego harmonogramu"),
        ("FREQ=MONTHLY;BYMONTHDAY=-3", "on a schedule of its own", "według własnego harmonogramu"),
        ("FREQ=YEARLY;BYMONTH=3,4", "on a schedule of its own", "według własnego harmonogramu"),
    ],
)
def test_a_rule_is_said_in_words(rule: str, english: str, polish: str) -> None:
    assert recurrence_text(rule, words_of("en").times) == english
    assert recurrence_text(rule, words_of("pl").times) == polish


def test_the_clock_on_the_wall_stays_across_clock_changes() -> None:
    starts = list(
        occurrences("FREQ=WEEKLY;COUNT=20", datetime(2027, 3, 4, 9, 0, tzinfo=WARSAW), "Europe/Warsaw")
    )
    assert {f"{start:%H:%M}" for start in starts} == {"09:00"}
    assert {start.utcoffset() for start in starts} == {timedelta(hours=1), timedelta(hours=2)}


def test_the_last_day_that_was_named_is_included() -> None:
    last = last_occurrence("FREQ=WEEKLY;BYDAY=TH;UNTIL=20261217", START, "Europe/Warsaw")
    assert last == datetime(2026, 12, 17, 15, tzinfo=WARSAW)


def test_a_rule_without_an_end_has_none_unless_it_is_given_one() -> None:
    assert last_occurrence("FREQ=DAILY", START, "Europe/Warsaw") is None
    assert last_occurrence("FREQ=DAILY", START, "Europe/Warsaw", 3) == START + timedelta(days=2)
    assert last_occurrence("FREQ=NONSENSE;COUNT=2", START, "Europe/Warsaw") is None


def test_a_start_fits_a_rule_that_contains_it() -> None:
    assert fits("FREQ=WEEKLY;BYDAY=TH", START, "Europe/Warsaw")
    assert not fits("FREQ=WEEKLY;BYDAY=FR", START, "Europe/Warsaw")
    assert fits("FREQ=NONSENSE", START, "Europe/Warsaw")


@pytest.mark.parametrize("plain", ["FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY", "FREQ=DAILY"])
def test_the_day_of_the_start_is_filled_in_and_taken_out_again(plain: str) -> None:
    assert plain_rule(rule_for(plain, START), START) == plain


def test_calendars_get_an_end_as_an_instant() -> None:
    assert calendar_rule(wish(recurrence="FREQ=DAILY;UNTIL=20261231")) == "FREQ=DAILY;UNTIL=20261231T225959Z"
    assert calendar_rule(wish(recurrence="FREQ=DAILY"), 52) == "FREQ=DAILY;COUNT=52"
    assert calendar_rule(wish()) is None
