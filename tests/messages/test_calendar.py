from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

import icalendar
import pytest

from bot.domain.conference import State, Vendor
from bot.messages import kit
from bot.messages.calendar import calendar_file, calendar_file_name, calendar_links, calendar_offer
from bot.messages.vtimezone import observances
from tests.messages.scene import ALICE, NOW, START, WARSAW, buttons, conference, read


def parsed(body: bytes) -> Any:
    return icalendar.Calendar.from_ical(body)


def event(body: bytes) -> Any:
    (found,) = parsed(body).walk("VEVENT")
    return found


def test_the_file_holds_the_event_as_agreed() -> None:
    shown = event(calendar_file(conference(), ALICE, "REQUEST", NOW))
    assert shown["DTSTART"].dt == START
    assert shown["DTSTART"].params["TZID"] == "Europe/Warsaw"
    assert shown["DTEND"].dt - shown["DTSTART"].dt == timedelta(hours=1)
    assert shown["DTSTAMP"].dt == NOW.astimezone(UTC)
    assert shown["SUMMARY"] == "Budget review"
    assert shown["STATUS"] == "CONFIRMED"
    assert "8004" in shown["LOCATION"]
    assert "4821" in shown["DESCRIPTION"]
    assert shown["ATTENDEE"].params["CN"] == "Alice"


def test_the_hosts_pin_is_not_in_it() -> None:
    assert b"975318" not in calendar_file(conference(), ALICE, "REQUEST", NOW)


def test_a_change_keeps_the_identity_and_counts_up() -> None:
    first = event(calendar_file(conference(), None, "REQUEST", NOW))
    second = event(calendar_file(conference(sequence=3), None, "REQUEST", NOW))
    assert first["UID"] == second["UID"]
    assert (first["SEQUENCE"], second["SEQUENCE"]) == (0, 3)


def test_a_cancellation_is_one_and_gives_no_way_in() -> None:
    body = calendar_file(conference(state=State.CANCELLED, sequence=1), ALICE, "CANCEL", NOW)
    assert parsed(body)["METHOD"] == "CANCEL"
    assert event(body)["STATUS"] == "CANCELLED"
    assert b"4821" not in body


def test_file_names_tell_conference_sequence_and_method_apart() -> None:
    names = {
        calendar_file_name(conference(sequence=sequence), method)
        for sequence in (0, 1)
        for method in ("REQUEST", "CANCEL")
    }
    assert len(names) == 4
    assert "cv-7f3k-0.ics" in names


def test_a_series_ends_where_the_organiser_said_as_an_instant() -> None:
    weekly = conference(recurrence="FREQ=WEEKLY;BYDAY=TH;UNTIL=20261218")
    rule = event(calendar_file(weekly, None, "REQUEST", NOW))["RRULE"]
    assert rule["FREQ"] == ["WEEKLY"]
    assert rule["UNTIL"] == [datetime(2026, 12, 18, 22, 59, 59, tzinfo=UTC)]


def test_an_endless_series_at_enswitch_ends_as_the_telephone_system_ends_it() -> None:
    endless = conference(vendor=Vendor.ENSWITCH, recurrence="FREQ=WEEKLY;BYDAY=TH")
    assert event(calendar_file(endless, None, "REQUEST", NOW))["RRULE"]["COUNT"] == [52]


@pytest.mark.parametrize("zone", ["Europe/Warsaw", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"])
def test_the_file_describes_its_time_zone_as_clocks_there_are(zone: str) -> None:
    start = datetime(2027, 1, 14, 9, 0, tzinfo=ZoneInfo(zone))
    weekly = conference(starts_at=start, zone=zone, recurrence="FREQ=WEEKLY;COUNT=40")
    (described,) = parsed(calendar_file(weekly, None, "REQUEST", NOW)).walk("VTIMEZONE")
    offsets = described.to_tz(lookup_tzid=False)
    for week in range(40):
        moment = start + timedelta(weeks=week)
        assert moment.replace(tzinfo=offsets).utcoffset() == moment.utcoffset()


def test_clock_changes_are_found_to_the_minute() -> None:
    found = observances(WARSAW, datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 12, 31, tzinfo=UTC))
    assert [one.since for one in found[1:]] == [
        datetime(2026, 3, 29, 1, 0, tzinfo=UTC),
        datetime(2026, 10, 25, 1, 0, tzinfo=UTC),
    ]


def test_words_with_commas_line_ends_and_quotes_survive() -> None:
    odd = 'Plan; "A", B\\C'
    person = type(ALICE)(workspace="T1", user="U1", name='Ann "A", B:C\nD', zone="UTC", locale="en-GB")
    shown = event(calendar_file(conference(subject=odd), person, "REQUEST", NOW))
    assert shown["SUMMARY"] == odd
    assert shown["ATTENDEE"].params["CN"] == "Ann 'A', B:C D"


def test_lines_are_no_longer_than_calendars_read() -> None:
    body = calendar_file(conference(subject="Zażółć gęślą jaźń " * 12), ALICE, "REQUEST", NOW)
    assert all(len(line) <= 75 for line in body.split(b"\r\n"))


def test_links_open_the_event_and_carry_no_pin() -> None:
    google, outlook = calendar_links(conference()).values()
    asked = parse_qs(urlsplit(google).query)
    assert asked["dates"] == ["20261126T140000Z/20261126T150000Z"]
    assert asked["text"] == ["Budget review"]
    assert parse_qs(urlsplit(outlook).query)["startdt"] == ["2026-11-26T14:00:00Z"]
    assert "4821" not in google + outlook


def test_the_offer_shows_the_links_and_drops_what_slack_cannot_carry() -> None:
    assert list(buttons(calendar_offer(conference(), "en"))) == ["Google Calendar", "Outlook"]
    endless = conference(subject="🦆" * 250)
    for button in buttons(calendar_offer(endless, "pl")).values():
        assert len(button["url"]) <= kit.URL_LIMIT
    assert ".ics" in read(calendar_offer(endless, "pl"))
