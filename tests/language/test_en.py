"""English: value → many ways to say it, at 10:07 on Wednesday 18 November 2026."""

from __future__ import annotations

import pytest

from tests.language.reading import offered, read, start

STARTS = {
    "2026-11-20 15:00": [
        "friday 3pm",
        "this friday at 3",
        "on Friday at 15:00",
        "fri 3 pm",
        "FRIDAY 3PM",
        "3pm on friday",
        "friday at 3 o'clock in the afternoon",
        "friday afternoon at 3",
        "3 in the afternoon on friday",
        "fridy 3pm",
        "20 November 3pm",
        "November 20th at 3pm",
        "20.11. 15:00",
        "2026-11-20 15:00",
        "20/11 3pm",
        "day after tomorrow 3pm",
        "the 20th at 3pm",
        "friday 3p.m.",
        "friday@3pm",
        "in 2 days at 3pm",
    ],
    "2026-11-19 15:30": [
        "tomorrow 3:30pm",
        "half past three tomorrow",
        "tomorrow at three thirty",
        "tommorow 15:30",
        "tmrw 3.30pm",
        "tomorrow at 3:30 in the afternoon",
        "tomorrow3:30pm",
    ],
    "2026-11-19 09:00": [
        "tomorrow 9am",
        "tomorrow at 9",
        "tomorrow morning at 9",
        "nine in the morning tomorrow",
    ],
    "2026-11-19 07:30": ["tomorrow 07:30", "tomorrow 7:30am", "tomorrow at half past seven in the morning"],
    "2026-11-19 16:45": ["quarter to five tomorrow", "tomorrow a quarter to 5", "tomorrow 4:45pm"],
    "2026-11-27 15:00": [
        "friday next week 3pm",
        "next week friday at 3",
        "a week on friday at 3pm",
        "friday week 3pm",
        "3pm on Friday of next week",
    ],
    "2026-11-24 14:00": [
        "next tuesday at 2",
        "the 24th at 2pm",
        "on the 24th, 2pm",
        "tues 2pm",
        "tuseday 2pm",
    ],
    "2026-11-25 09:00": ["wednesday 9am", "next wednesday at 9", "in a week at 9am", "wed week 9am"],
    "2026-12-07 10:00": ["first monday of next month at 10", "1st Monday of December 10am"],
    "2026-11-18 20:00": ["tonight at 8", "this evening at 8", "today at 8 in the evening", "8pm"],
    "2026-11-18 12:07": ["in 2 hours", "in two hours", "2 hours from now", "in 120 minutes", "in 2h"],
    "2026-11-18 10:37": ["in half an hour", "in 30 min", "in 30 minutes"],
    "2026-11-18 10:07": ["now", "right now", "asap", "immediately"],
    "2026-11-18 12:00": ["noon", "at 12", "midday", "12 noon"],
    "2026-11-19 00:00": ["midnight", "at midnight"],
    "2026-11-18 15:00": [
        "at 3",
        "3pm",
        "15:00",
        "wednesday at 3",
        "3ish",
        "3pm-ish",
        "around 3",
        "3 p . m .",
        "3 p m",
    ],
    "2026-11-18 15:05": ["three oh five", "fifteen-oh-five", "three zero five p m"],
    "2026-12-24 10:00": [
        "December 24th to 26th at 10",
        "from December 24 through 26 10am",
        "the 24th to the 26th of December at 10am",
    ],
    "2026-11-25 15:00": [
        "from the 25th through the 27th at 3pm",
        "25th-27th 3pm",
        "Nov 25-27 at 3pm",
        "Nov 25 - 3pm",
        "on 25-11 at 3pm",
    ],
    "2026-11-24 13:12": ["24.11.2026 13.12", "24.11. 13.12"],
    "2026-11-19 22:07": ["in 1.5 days", "in 36 hours"],
    "2026-12-04 10:00": ["the second week after this friday at 10am", "2 weeks after friday at 10"],
    "2026-11-19 15:00": [
        "after 3 tomorrow",
        "any time after 3 tomorrow",
        "not before 3 tomorrow",
        "tomorrow at 1500 hours",
        "tomorrow 3pm sharp",
        "3 sharp tomorrow",
    ],
    "2026-11-18 15:15": [
        "three-fifteen in the afternoon",
        "at three-fifteen",
        "this afternoon around three fifteen",
    ],
    "2026-12-31 10:00": ["the last day of the year at 10", "end of this year 10am"],
    "2026-11-19 09:07": ["0907 tomorrow", "tomorrow 0907", "at 0907 tomorrow"],
    "2026-11-18 11:30": ["today on 1130 in the morning", "at 1130", "from 11:30"],
    "2026-11-18 17:00": ["5:PM", "for 5p today", "17:00 sharp"],
    "2026-11-20 15:30": ["friday, 1530", "friday, 3.30 in the afternoon", "friday, say 3:30"],
    "2026-11-28 10:00": ["20261128 at 10", "28-11 at 10:00", "28/11/26 10h00", "2026-11-28T10:00"],
    "2026-11-28 09:30": ["20261128 09h30", "28/11 at 09h30"],
    "2026-11-24 10:00": ["in November on the 24th at 10", "from 10 on the 24th"],
    "2026-11-18 12:15": ["twelve fifteen in the afternoon", "quarter past noon", "at 12 15"],
    "2026-11-18 11:45": ["quarter til noon", "a quarter of noon"],
    "2026-11-18 19:20": ["seven twenty tonight", "at 7 20", "at seven twenty"],
    "2026-11-18 10:09": ["in 2'", "in 2 more minutes", "2 minutes later"],
    "2026-11-19 06:30": ["at 06 30", "06:30 hours", "06:30h"],
    "2026-11-19 05:00": ["5 hours after midnight", "at 5 tomorrow in the am"],
    "2027-01-22 15:00": ["friday in two months at 3pm", "Friday, two months from now at 3"],
    "2027-02-15 15:00": ["on 15-2 at 3pm", "15 / 2 at 3pm", "ON 15/2 3PM"],
    "2026-11-20 10:00": ["the day after tomorrow's call at 10", "fri 10am", "following friday 10am"],
    "2026-11-18 20:15": ["tonight 815", "tonight at 815"],
    "2026-11-28 12:00": ["in a week and a half at noon", "10 days from now at noon"],
    "2026-11-18 18:30": ["6 thirty pm", "six thirty p m"],
    "2026-11-18 15:30": ["around 1530", "approximately 1530"],
    "2026-11-19 04:00": ["4 in the am", "tomorrow at 4 in the am"],
    "2026-11-18 14:00": ["2 hours after noon", "an hour before 3pm today", "two hours after 12:00 pm"],
    "2026-11-18 11:07": ["in an hour", "after an hour", "now + 1 hour"],
    "2026-12-15 10:00": ["4 tuesdays from now at 10", "four Tuesdays from now 10am"],
    "2026-12-16 10:00": ["4 wednesdays from today at 10"],
    "2026-12-07 13:00": ["first Monday 1pm to 3pm of next month"],
    "2027-05-27 10:00": ["the fifth last day of May at 10", "5th last day of May 10am"],
    "2027-05-21 10:00": ["second last Friday of May at 10"],
    "2026-11-25 10:00": ["the day after 24 November at 10am", "24 November + 1 day 10am"],
    "2026-12-26 10:00": ["the day after Christmas at 10am"],
    "2026-12-28 10:00": ["the monday after Christmas at 10", "2 weeks after 14 December at 10am"],
    "2026-11-26 10:00": ["a day before friday the 27th at 10", "the day before Friday 27 November 10am"],
    "2026-12-02 10:00": ["the Wednesday after next at 10", "wednesday two weeks from now 10am"],
    "2026-11-23 10:00": ["any monday at 10", "monday at 10"],
    "2026-12-14 10:00": ["the second Monday before Christmas at 10", "the 2nd Monday before Christmas 10am"],
    "2026-12-18 10:00": ["the Friday closest to 16 December at 10", "closest friday to 16 december 10am"],
    "2027-12-25 10:00": ["a year from Christmas at 10am", "one year after Christmas at 10"],
    "2026-11-21 10:00": ["2 day after tomorrow 10am", "two days after tomorrow at 10"],
    "2032-01-01 10:00": ["January first two thousand and thirty two at 10"],
}


@pytest.mark.parametrize(("wanted", "text"), [(at, text) for at, texts in STARTS.items() for text in texts])
def test_a_start_is_read_however_it_is_said(wanted: str, text: str) -> None:
    assert start(f"{text}, budget review") == wanted
    assert start(f"{text}, 8 people") == wanted
    assert read(f"{text}, 8 people").capacity == 8


LENGTHS = {
    45: ["for 45m", "for 45 minutes", "45 min", "three quarters of an hour"],
    90: [
        "for an hour and a half",
        "1h30",
        "for 90 min",
        "for 1.5 hours",
        "for one and a half hours",
        "1 hour 30 minutes",
    ],
    30: ["for half an hour", "30 minutes", "30-minute"],
    120: ["for 2 hours", "for two hours", "2h", "2 hour", "until 5", "till 5pm"],
    150: ["for two and a half hours", "for 2 hours and a half"],
}


@pytest.mark.parametrize(("minutes", "text"), [(m, text) for m, texts in LENGTHS.items() for text in texts])
def test_a_length_is_read_however_it_is_said(minutes: int, text: str) -> None:
    found = read(f"tomorrow 3pm {text}")
    assert found.duration_minutes == minutes
    assert found.start is not None
    assert found.start.hour == 15
    assert "duration_minutes" not in found.assumed


@pytest.mark.parametrize(
    ("text", "first", "minutes"),
    [
        ("2-3pm", 14, 60),
        ("from 2 to 4", 14, 120),
        ("from 11 to 1", 11, 120),
        ("9-5", 9, 480),
        ("between 2 and 4", 14, 120),
        ("14:00-15:30", 14, 90),
        ("10pm-1am", 22, 180),
        ("11-1pm", 11, 120),
        ("2pm till EOD", 14, 180),
        ("3 - 4:30", 15, 90),
        ("9 to noon", 9, 180),
        ("9.00 to 9.30 am", 9, 30),
        ("two to four", 14, 120),
        ("9am ET to 10am ET", 9, 60),
        ("10.00 - 12.00", 10, 120),
        ("9:00 - 10.30", 9, 90),
        ("evening 7-9", 19, 120),
        ("evening 630-730pm", 18, 60),
    ],
)
def test_two_times_are_a_start_and_an_end(text: str, first: int, minutes: int) -> None:
    found = read(f"tomorrow {text}")
    assert found.start is not None
    assert (found.start.hour, found.duration_minutes) == (first, minutes)


def test_a_time_of_days_ahead_is_a_day() -> None:
    assert start("in two days' time at 4") == "2026-11-20 16:00"
    assert start("two weeks' time at 4pm") == "2026-12-02 16:00"


def test_spoken_minutes_may_end_a_request() -> None:
    assert start("call the bank two thirty") == "2026-11-18 14:30"
    assert start("review of chapter two thirty") is None
    assert start("call the bank 8 tonight") == "2026-11-18 20:00"


def test_people_after_a_dash_leave_the_date_alone() -> None:
    found = read("Nov 25 - 8 people at 3pm")
    assert (found.capacity, str(found.start)) == (8, "2026-11-25 15:00:00+01:00")


@pytest.mark.parametrize(
    "text",
    [
        "from 2 tomorrow to 4",
        "from 2pm on thursday until 4",
        "between 2:00 tomorrow and 4:00",
        "for 2 hours after 2pm tomorrow",
    ],
)
def test_a_day_may_stand_between_a_start_and_its_end(text: str) -> None:
    found = read(f"{text}, budget review")
    assert (start(text), found.duration_minutes, found.subject) == ("2026-11-19 14:00", 120, "budget review")


@pytest.mark.parametrize(
    ("text", "wanted", "minutes"),
    [
        ("from 10pm friday to 2am saturday", "2026-11-20 22:00", 240),
        ("Friday 10pm - Saturday 2am", "2026-11-20 22:00", 240),
        ("FRI 11DEC 1:29 PM - FRI 11DEC 3:29 PM", "2026-12-11 13:29", 120),
        ("from 3pm today until 10am tomorrow", "2026-11-18 15:00", 19 * 60),
    ],
)
def test_an_end_may_be_on_a_day_of_its_own(text: str, wanted: str, minutes: int) -> None:
    found = read(f"{text}, budget review")
    assert (start(text), found.duration_minutes, found.subject) == (wanted, minutes, "budget review")
    assert "duration_minutes" not in found.assumed


@pytest.mark.parametrize(
    ("text", "wanted", "zone"),
    [
        ("tomorrow 3pm GMT+2", "2026-11-19 15:00", "Etc/GMT-2"),
        ("tomorrow 15:00 (UTC-3)", "2026-11-19 15:00", "Etc/GMT+3"),
        ("2026-11-24T10:00:00+02:00", "2026-11-24 10:00", "Etc/GMT-2"),
        ("2026-11-24T10:00Z", "2026-11-24 10:00", "Etc/UTC"),
        ("tomorrow 3pm CDT", "2026-11-19 15:00", "America/Chicago"),
    ],
)
def test_a_zone_may_be_an_offset(text: str, wanted: str, zone: str) -> None:
    found = read(text, locale="en-US")
    assert (start(text, locale="en-US"), found.timezone, found.language) == (wanted, zone, "en")


def test_the_day_of_the_month_that_is_today_is_today() -> None:
    assert str(read("the 18th, budget review").date) == "2026-11-18"
    assert str(read("wednesday the 18th, budget review").date) == "2026-11-18"
    assert start("the 18th at 3pm") == "2026-11-18 15:00"


@pytest.mark.parametrize(
    "text",
    [
        "in a few hours",
        "within 2 hours",
        "within the hour",
        "in several minutes",
        "in an hour or two",
        "in under an hour",
        "within the next hour",
        "in less than two hours",
        "15 minutes earlier",
        "late tonight",
        "at the end of today",
        "the next 30 minutes",
        "in the next hour",
        "EOD",
        "by the end of the day",
        "at lunchtime",
        "after work",
    ],
)
def test_a_vague_time_of_today_is_asked(text: str) -> None:
    found = read(f"{text}, budget review")
    assert (found.start, str(found.date), found.missing) == (None, "2026-11-18", ("time",))
    assert found.subject == "budget review"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("next 2 days", ["2026-11-19", "2026-11-20"]),
        ("within the next two days", ["2026-11-19", "2026-11-20"]),
        ("in a day or two", ["2026-11-19", "2026-11-20"]),
        ("in a week or two", ["2026-11-25", "2026-12-02"]),
        ("over the next two days", ["2026-11-19", "2026-11-20"]),
        ("2 upcoming days", ["2026-11-19", "2026-11-20"]),
        ("Tue 13th", ["2026-12-13", "2026-11-24", "2027-04-13"]),
        ("July 18, Tue", ["2027-07-18", "2026-11-24", "2028-07-18"]),
    ],
)
def test_days_that_could_be_meant_are_offered(text: str, wanted: list[str]) -> None:
    assert offered(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "at 10 - 10.1",
        "at 101 - 1012",
        "3-2",
        "in hours",
        "the 1st one",
        "13.12 PM",
        "14pm",
        "black friday",
        "4a",
        "next 2 weeks",
        "in a few days",
        "2012",
    ],
)
def test_nothing_is_decided_where_nothing_certain_is_said(text: str) -> None:
    found = read(text)
    assert (found.start, found.missing) == (None, ("date", "time"))


PEOPLE = {
    8: [
        "8ish people",
        "8-ish people",
        "8 people",
        "8 ppl",
        "8 pax",
        "for 8",
        "eight people",
        "8 of us",
        "party of 8",
        "up to 8",
        "we are 8",
        "room for 8",
        "7-8 people",
        "me and 7 others",
        "8people",
        "8 participants",
        "about 8 people",
        "8 persons",
    ],
    2: ["a couple of people", "two of us", "for two", "me and 1 other"],
    12: ["a dozen people", "for a dozen", "twelve attendees"],
    120: ["120 people", "a hundred and twenty people", "one hundred twenty people"],
    25: ["twenty-five people", "twenty five guests"],
    1000: ["1,000 people", "1000 people", "a thousand people"],
}


@pytest.mark.parametrize(("count", "text"), [(n, text) for n, texts in PEOPLE.items() for text in texts])
def test_people_are_read_however_they_are_said(count: int, text: str) -> None:
    found = read(f"tomorrow 3pm, {text}")
    assert found.capacity == count
    assert found.subject is None
    assert found.complete


@pytest.mark.parametrize("text", ["0 people", "20000 people", "2.5 people"])
def test_people_out_of_range_are_asked(text: str) -> None:
    found = read(f"tomorrow 3pm, {text}")
    assert (found.capacity, found.missing) == (None, ("capacity",))


SERIES = {
    "FREQ=WEEKLY;BYDAY=MO": [
        "every Monday",
        "each monday",
        "Mondays",
        "weekly on Monday",
        "every week on Monday",
    ],
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR": [
        "weekdays",
        "every weekday",
        "every workday",
        "Monday to Friday",
        "on weekdays",
    ],
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU": [
        "every other Tuesday",
        "biweekly on Tuesday",
        "every 2 weeks on Tuesday",
        "every second tuesday",
    ],
    "FREQ=DAILY": ["daily", "every day", "everyday"],
    "FREQ=MONTHLY;BYMONTHDAY=15": [
        "monthly on the 15th",
        "every month on the 15th",
        "on the 15th of every month",
        "every 15th",
    ],
    "FREQ=MONTHLY;BYDAY=1MO": [
        "first Monday of every month",
        "every first Monday of the month",
        "monthly on the first Monday",
    ],
    "FREQ=MONTHLY;BYDAY=-1FR": ["last Friday of every month", "on the last friday of each month"],
    "FREQ=WEEKLY;BYDAY=MO,WE;COUNT=5": ["every Mon and Wed, 5 times,", "mondays and wednesdays 5 times"],
    "FREQ=DAILY;UNTIL=20261127": [
        "every day until the 27th",
        "daily till the 27th",
        "daily until 27 November",
    ],
    "FREQ=WEEKLY;BYDAY=TH;COUNT=6": ["every Thursday for 6 weeks"],
    "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261218": [
        "every Tuesday until 18 December",
        "weekly on tuesday until Dec 18",
    ],
    "FREQ=MONTHLY;INTERVAL=3": ["quarterly", "every 3 months"],
}


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in SERIES.items() for text in texts])
def test_a_recurrence_is_read_however_it_is_said(rule: str, text: str) -> None:
    found = read(f"{text} at 10am, board")
    assert found.recurrence == rule
    assert found.start is not None
    assert (found.start.hour, found.subject) == (10, "board")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("next Friday 3pm", ["2026-11-27 15:00", "2026-11-20 15:00"]),
        ("next Friday", ["2026-11-27", "2026-11-20"]),
        ("Friday midnight", ["2026-11-21 00:00", "2026-11-20 00:00"]),
        ("at 8", ["2026-11-18 20:00", "2026-11-19 08:00"]),
        ("either 10 or 11 tomorrow", ["2026-11-19 10:00", "2026-11-19 11:00"]),
        ("tomorrow 4pm or 4.30", ["2026-11-19 16:00", "2026-11-19 16:30"]),
        ("tomorrow 3pm or 4pm", ["2026-11-19 15:00", "2026-11-19 16:00"]),
        ("Tuesday or Thursday 3pm", ["2026-11-24 15:00", "2026-11-19 15:00"]),
        ("Monday 24 November 3pm", ["2026-11-24 15:00", "2026-11-23 15:00"]),
    ],
)
def test_two_readings_are_offered(text: str, wanted: list[str]) -> None:
    assert offered(text) == wanted


def test_a_date_in_two_numbers_goes_by_the_locale() -> None:
    assert start("5/6 2pm", locale="en-US") == "2027-05-06 14:00"
    assert start("5/6 2pm", locale="en-GB") == "2027-06-05 14:00"
    assert offered("5/6 2pm", locale="en") == ["2027-05-06 14:00", "2027-06-05 14:00"]
    assert start("24/11 2pm", locale="en-US") == "2026-11-24 14:00"


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("budget review", ("date", "time")),
        ("tomorrow, budget review", ("time",)),
        ("tomorrow morning, budget review", ("time",)),
        ("this weekend at 3pm, budget review", ("date",)),
        ("next week, budget review", ("date", "time")),
        ("by the end of the week, budget review", ("date", "time")),
        ("early next week, budget review", ("date", "time")),
        ("any weekday at 3pm, budget review", ("date",)),
        ("any day next week after 3, budget review", ("date",)),
        ("Dec 5 - 7, budget review", ("time",)),
        ("end of the month, budget review", ("time",)),
        ("all day friday, budget review", ("time",)),
        ("EOD friday, budget review", ("time",)),
        ("today at 9am, budget review", ("time",)),
    ],
)
def test_what_was_not_said_is_asked(text: str, missing: tuple[str, ...]) -> None:
    found = read(text)
    assert (found.missing, found.start, found.subject) == (missing, None, "budget review")


SUBJECTS = {
    "Q3 planning": [
        "Q3 planning",
        '"Q3 planning"',
        "re: Q3 planning",
        "about Q3 planning",
        "please book the Q3 planning",
        "set up a call about Q3 planning",
        "topic: Q3 planning",
        "I need a conference for the Q3 planning",
    ],
    "board meeting": ["board meeting", "schedule a board meeting", "the board meeting"],
    "weekly standup": ["weekly standup every Monday at 9,"],
    "sprint 14 demo": ["sprint 14 demo"],
    "$ 500 budget": ["$ 500 budget"],
    "Version 1.1.30 review": ["Version 1.1.30 review"],
    "24 hours after the launch": ["24 hours after the launch"],
    "review of the last 2 weeks": ["review of the last 2 weeks"],
    "2 weeks ago incident": ["2 weeks ago incident"],
    "next 3 months roadmap": ["next 3 months roadmap"],
    "2nd option review": ["the 2nd option review"],
    "3-2 victory review": ["3-2 victory review"],
    "Twelve Oaks": ["at Twelve Oaks"],
    "date night": ["date night", "plan a date night", "put a date night on my calendar,"],
    "24/7 support": ["24/7 support"],
    "1:1": ["1:1 with <@U0KIM>"],
    "R&D sync": ["R&amp;D sync"],
    "ticket #4711": ["ticket #4711"],
    "v2.3 launch": ["v2.3 launch"],
    "book club": ["book club,"],
    "conference with anna": ["conference with anna"],
    "parents evening": ["parents evening,"],
}


@pytest.mark.parametrize(("subject", "text"), [(s, text) for s, texts in SUBJECTS.items() for text in texts])
def test_the_subject_is_what_remains(subject: str, text: str) -> None:
    found = read(text if "every" in text else f"{text} tomorrow 3pm")
    assert found.subject == subject
    assert found.start is not None


@pytest.mark.parametrize(
    "text", ["conference", "please book a room", "meeting", "call", "set up a call", "video call"]
)
def test_a_generic_word_alone_is_no_subject(text: str) -> None:
    assert read(f"{text} tomorrow 3pm").subject is None


def test_wishes_are_read_beside_the_time() -> None:
    found = read("tomorrow 3pm with video, record it, via portsip, PIN 0042, 6 ppl")
    assert (found.mode, found.record, found.vendor, found.pin, found.capacity) == (
        "video",
        True,
        "portsip",
        "0042",
        6,
    )
    found = read("tomorrow 3pm audio only, don't record, on enswitch")
    assert (found.mode, found.record, found.vendor) == ("audio", False, "enswitch")


@pytest.mark.parametrize(
    ("text", "zone", "wanted"),
    [
        ("tomorrow 3pm PST", "America/Los_Angeles", "2026-11-19 15:00"),
        ("tomorrow 3pm ET", "America/New_York", "2026-11-19 15:00"),
        ("tomorrow 10:00 London time", "Europe/London", "2026-11-19 10:00"),
        ("tomorrow 3pm in Tokyo", "Asia/Tokyo", "2026-11-19 15:00"),
        ("tomorrow 15:00 CET", "Europe/Warsaw", "2026-11-19 15:00"),
        ("London kickoff tomorrow 3pm", "Europe/Warsaw", "2026-11-19 15:00"),
    ],
)
def test_a_zone_beside_a_time_is_where_the_clock_stands(text: str, zone: str, wanted: str) -> None:
    assert read(text).timezone == zone
    assert start(text) == wanted


def test_people_who_are_invited_are_found() -> None:
    found = read(
        "tomorrow 3pm with <@U0BOB|bob>, <mailto:Anna@Partner.Example|Anna> and +48 500 333 222"
    ).invitees
    assert found.users == ("U0BOB",)
    assert found.emails == ("Anna@partner.example",)
    assert found.phones == ("+48500333222",)


def test_a_call_needs_a_number_and_keeps_its_queue() -> None:
    found = read("+48 500 333 222 tomorrow 10:15 queue sales", command="/schedule-call")
    assert (found.intent, found.queue, found.invitees.phones) == ("call", "sales", ("+48500333222",))
    assert read("tomorrow at 9:30 queue 2", command="/schedule-call").missing == ("phone",)


def test_an_announcement_speaks_what_stands_in_quotes_or_follows_a_colon() -> None:
    for text in ('+48 123 123 123: "We open at noon"', "+48 123 123 123: We open at noon"):
        found = read(text, command="/announce")
        assert (found.intent, found.message, found.start) == ("announcement", "We open at noon", None)
        assert found.complete
    assert read("+48 123 123 123 tomorrow 9am", command="/announce").missing == ("message",)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("help", "help"),
        ("list", "list"),
        ("show my conferences", "list"),
        ('cancel "Budget review"', "cancel"),
        ("edit the budget review", "edit"),
        ("help desk sync tomorrow 3pm", "conference"),
        ("change management workshop tomorrow 3pm", "conference"),
    ],
)
def test_the_first_words_say_what_is_wanted(text: str, intent: str) -> None:
    assert read(text).intent == intent


def test_a_mention_must_say_what_it_wants() -> None:
    assert read("hello there", command="").intent == "unknown"
    assert read("book a conference tomorrow 3pm", command="").intent == "conference"
    assert read("call +48 500 333 222 tomorrow 10:15", command="").intent == "call"
