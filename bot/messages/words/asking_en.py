"""Questions in English."""

from __future__ import annotations

from bot.messages.words.asking import AskingWords, Corrections, MissingNames
from bot.messages.words.times import TimeWords, one_or_many, placed, two

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NTH = {
    1: "first",
    2: "second",
    3: "third",
    4: "fourth",
    5: "fifth",
    -1: "last",
    -2: "second to last",
    -3: "third to last",
    -4: "fourth to last",
    -5: "fifth to last",
}

_TIMES = TimeWords(
    plural_form=one_or_many,
    days_short=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    months_short=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    first_day="1",
    date_text="{weekday} {day} {month} {year}",
    hours=two("1 hour", "{n} hours"),
    minutes=two("1 minute", "{n} minutes"),
    hours_and_minutes="{hours} {minutes}",
    every_minute=two("every minute", "every {n} minutes"),
    every_hour=two("every hour", "every {n} hours"),
    every_day=two("every day", "every {n} days"),
    every_week=two("every week", "every {n} weeks"),
    every_month=two("every month", "every {n} months"),
    every_year=two("every year", "every {n} years"),
    every_workday="every weekday",
    every_weekday=tuple(f"every {day}" for day in _DAYS),
    every_other_weekday=tuple(f"every 2 weeks on {day}" for day in _DAYS),
    on_weekdays=_DAYS,
    nth_weekday=tuple(placed(f"the {{nth}} {day}", _NTH) for day in _DAYS),
    nth_workday=placed("the {nth} working day", _NTH),
    on_days="{every} on {days}",
    on_month_days="{every} on {days}",
    of_every_month=None,
    month_day="day {day}",
    last_month_day="the last day",
    in_months=(
        "in January",
        "in February",
        "in March",
        "in April",
        "in May",
        "in June",
        "in July",
        "in August",
        "in September",
        "in October",
        "in November",
        "in December",
    ),
    and_="and",
    occurrences=two("once", "{n} times"),
    until="until {date}",
    repeats_otherwise="on a schedule of its own",
)

EN = AskingWords(
    language="en",
    times=_TIMES,
    understood="Understood: {facts}.",
    nothing_yet="nothing yet",
    people="people: {n}",
    invited="invited: {n}",
    missing="Missing: {names}.",
    names=MissingNames(
        date="date",
        time="time",
        capacity="people (1 to 10,000)",
        phone="telephone number",
        phones="telephone numbers",
        message="what to say",
    ),
    which_one="What you wrote can be read in more than one way.",
    clock_earlier="{time}, before the clocks change",
    clock_later="{time}, after the clocks change",
    never="Never",
    weekly="Every week on that day",
    monthly="Every month on that day",
    form_in_private="I need a little more before I can book. Press the button to fill in the rest.",
    form_expired="Slack could not open the form in time. Press the button to open it.",
    corrections=Corrections(
        missing="Fill this in.",
        past="This is in the past: choose a time that is still ahead.",
        not_a_date="Choose a date.",
        not_a_time="Choose a time.",
        too_long="This is too long: at most {limit} characters.",
        out_of_range="This must be within {limit}.",
        not_a_number="This must be a whole number within {limit}.",
        malformed_email="“{given}” is not an e-mail address: write it like name@example.com.",
        malformed_phone=(
            "“{given}” is not a telephone number: write it with the country's code, like +48 22 123 45 67."
        ),
        malformed_pin="A PIN must be digits only: {limit}.",
        unknown_zone="This time zone is not known: choose another.",
        skipped_by_clock_change="The clocks skip this time that day: choose one an hour earlier or later.",
        repeated_by_clock_change=(
            "The clocks show this time twice that day: choose one an hour earlier or later."
        ),
        starts_elsewhere=(
            "This date is not among the repeated days: choose another date, or change Repeats."
        ),
    ),
)
