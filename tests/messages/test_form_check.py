from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from bot.domain.conference import Vendor, Wish
from bot.errors import WishInvalid
from bot.messages.form_check import check_form
from bot.messages.form_draft import FormContext
from bot.messages.form_values import FormValues
from tests.messages.scene import ALICE, CAROL, DAVE, NOW, WARSAW

RIGHT: dict[str, Any] = {
    "context": FormContext(),
    "subject": "Review",
    "date": "2026-11-26",
    "time": "15:00",
    "duration": "60",
    "people": "5",
    "vendor": "portsip",
    "zone": "Europe/Warsaw",
}


def values(**changes: Any) -> FormValues:
    return FormValues(**{**RIGHT, **changes})


def checked(now: datetime = NOW, **changes: Any) -> Wish | list[WishInvalid]:
    return check_form(values(**changes), ALICE, now)


def wish(**changes: Any) -> Wish:
    found = checked(**changes)
    assert isinstance(found, Wish), found
    return found


def problems(now: datetime = NOW, **changes: Any) -> list[tuple[str, str]]:
    found = checked(now, **changes)
    assert isinstance(found, list)
    return [(problem.field, problem.problem) for problem in found]


def test_a_right_form_is_a_wish() -> None:
    found = wish()
    assert found.subject == "Review"
    assert found.starts_at == datetime(2026, 11, 26, 15, tzinfo=WARSAW)
    assert found.duration == timedelta(hours=1)
    assert (found.capacity, found.vendor, found.zone) == (5, Vendor.PORTSIP, "Europe/Warsaw")


def test_the_zone_of_the_form_decides_else_the_persons() -> None:
    assert wish(zone="America/New_York").starts_at.utcoffset() == timedelta(hours=-5)
    found = check_form(values(zone=None), DAVE, NOW)
    assert isinstance(found, Wish)
    assert found.zone == "Asia/Kolkata"


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"date": None}, ("date", "missing")),
        ({"date": "26.11."}, ("date", "not_a_date")),
        ({"time": None}, ("start_time", "missing")),
        ({"time": "3pm"}, ("start_time", "not_a_time")),
        ({"date": "2026-11-16"}, ("date", "past")),
        ({"date": "2026-11-18", "time": "09:00"}, ("start_time", "past")),
        ({"zone": "Mars/Phobos"}, ("zone", "unknown_zone")),
        ({"duration": "0"}, ("duration", "out_of_range")),
        ({"duration": "9000"}, ("duration", "out_of_range")),
        ({"people": "0"}, ("people", "out_of_range")),
        ({"people": "-3"}, ("people", "out_of_range")),
        ({"people": "100000"}, ("people", "out_of_range")),
        ({"people": "8.5"}, ("people", "not_a_number")),
        ({"people": "²"}, ("people", "not_a_number")),
        ({"subject": "x" * 251}, ("subject", "too_long")),
        ({"vendor": None}, ("vendor", "missing")),
        ({"emails": "anna@partner"}, ("emails", "malformed_email")),
        ({"emails": "a@b.example,b<c@d.example"}, ("emails", "malformed_email")),
        ({"phones": "22 123"}, ("phones", "malformed_phone")),
        ({"pin": "12a4"}, ("pin", "malformed_pin")),
        ({"pin": "12"}, ("pin", "malformed_pin")),
        ({"pin": "١٢٣٤"}, ("pin", "malformed_pin")),
    ],
)
def test_a_wrong_value_is_reported_by_its_field(changes: dict[str, Any], problem: tuple[str, str]) -> None:
    assert problems(**changes) == [problem]


def test_everything_that_is_wrong_is_reported_at_once() -> None:
    found = problems(date=None, people="0", emails="nobody", pin="x")
    assert {field for field, _ in found} == {"date", "people", "emails", "pin"}


def test_a_problem_never_repeats_the_pin() -> None:
    found = checked(pin="secret1")
    assert isinstance(found, list)
    assert "secret1" not in f"{found[0]} {found[0].given}"


def test_a_time_that_clocks_skip_is_refused_and_one_they_repeat_is_asked() -> None:
    assert problems(date="2027-03-28", time="02:30") == [("start_time", "skipped_by_clock_change")]
    assert problems(date="2027-10-31", time="02:30") == [("start_time", "repeated_by_clock_change")]


def test_the_running_minute_is_not_the_past() -> None:
    assert wish(now=NOW + timedelta(seconds=40), date="2026-11-18", time="10:07")


def test_addresses_are_split_cleaned_and_kept_once() -> None:
    found = wish(emails="Anna@Partner.Example; b@c.example,\n b@c.example <mailto:d@e.example|d@e.example>")
    assert found.invitees.emails == ("Anna@partner.example", "b@c.example", "d@e.example")


def test_telephone_numbers_may_have_blanks_inside() -> None:
    assert wish(phones="+48 22 111-11-11, +1 (555) 010-9999").invitees.phones == (
        "+48221111111",
        "+15550109999",
    )


def test_nobody_says_how_many_so_there_is_room_for_all_invited_and_at_least_ten() -> None:
    assert wish(people=None).capacity == 10
    assert wish(people=None, users=tuple(f"U{n}" for n in range(14))).capacity == 15


def test_an_empty_subject_is_a_conference_in_the_persons_language() -> None:
    assert wish(subject=None).subject == "Conference"
    found = check_form(values(subject="  "), CAROL, NOW)
    assert isinstance(found, Wish)
    assert found.subject == "Konferencja"


def test_weekly_and_monthly_take_the_day_of_the_start() -> None:
    assert wish(repeats="FREQ=WEEKLY").recurrence == "FREQ=WEEKLY;BYDAY=TH"
    assert wish(repeats="FREQ=WEEKLY;INTERVAL=2").recurrence == "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"
    assert wish(repeats="FREQ=MONTHLY").recurrence == "FREQ=MONTHLY;BYMONTHDAY=26"
    assert wish(repeats="never").recurrence is None


def test_a_start_on_a_day_that_the_rule_leaves_out_is_refused() -> None:
    weekdays = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
    assert problems(repeats=weekdays, date="2026-11-28") == [("repeats", "starts_elsewhere")]
    assert wish(repeats=weekdays, date=date(2026, 11, 27).isoformat()).recurrence == weekdays


def test_a_series_that_goes_on_can_be_edited_and_one_that_is_over_cannot() -> None:
    began: dict[str, Any] = {"date": "2026-11-05", "context": FormContext(reference="CV-1")}
    assert wish(repeats="FREQ=WEEKLY", **began)
    assert problems(repeats="FREQ=WEEKLY;COUNT=2", **began) == [("date", "past")]
    assert problems(repeats="FREQ=WEEKLY", date="2026-11-05") == [("date", "past")]
