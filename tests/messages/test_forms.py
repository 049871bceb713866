from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from pydantic import SecretStr

from bot.domain.conference import Feature, Mode, Vendor, Wish
from bot.domain.people import Person
from bot.domain.records import Notice, NoticeKind
from bot.domain.understanding import Invitees, Understanding
from bot.errors import WishInvalid
from bot.messages.form_check import check_form
from bot.messages.form_draft import FormChoices, FormContext, FormDraft
from bot.messages.form_values import read_form
from bot.messages.forms import changed_form, conference_form, field_errors, refused_form
from bot.messages.ids import CallbackId
from bot.vendors.features import FEATURES
from tests.messages.scene import ALICE, CAROL, NOW, START, WARSAW, buttons, conference, read
from tests.messages.screen import Screen

HOSTS = (Vendor.PORTSIP, Vendor.ENSWITCH, Vendor.CONPEEK)
CHOICES = FormChoices(vendors={vendor: FEATURES[vendor] for vendor in HOSTS}, default=Vendor.PORTSIP)
ESSENTIALS = (
    *("Subject", "Date", "Start time", "Duration", "People"),
    *("Vendor", "Invite", "E-mail addresses", "Time zone", "Post to"),
)


def understood(**changes: Any) -> Understanding:
    plain: dict[str, Any] = {"intent": "conference", "timezone": "Europe/Warsaw", "language": "en"}
    return Understanding(**{**plain, **changes})


def shown(draft: FormDraft, person: Person = ALICE, choices: FormChoices = CHOICES) -> Screen:
    return Screen(conference_form(draft, person, choices))


def submitted(screen: Screen, person: Person = ALICE, now: datetime = NOW) -> Wish | list[WishInvalid]:
    return check_form(read_form(screen.sent()), person, now)


def booked(screen: Screen, person: Person = ALICE, now: datetime = NOW) -> Wish:
    wish = submitted(screen, person, now)
    assert isinstance(wish, Wish), wish
    return wish


# What the form shows


def test_an_empty_form_shows_the_essentials_and_sensible_defaults() -> None:
    screen = shown(FormDraft(channel="C0GENERAL"))
    assert tuple(screen.labels) == ESSENTIALS
    assert screen.shows("Duration") == "1 hour"
    assert screen.shows("Vendor") == "PortSIP"
    assert screen.shows("Time zone") == "Europe/Warsaw"
    assert screen.shows("Post to") == "C0GENERAL"
    assert screen.shows("Date") is None
    assert screen.view["callback_id"] == CallbackId.BOOK_FORM


def test_a_polish_person_gets_a_polish_form() -> None:
    screen = shown(FormDraft(), CAROL)
    assert {"Temat", "Data", "Godzina", "Liczba osób", "Zaproś"} <= set(screen.labels)
    assert not set(ESSENTIALS) & set(screen.labels)
    assert screen.view["submit"]["text"] == "Zarezerwuj"


def test_date_and_time_must_be_given_and_the_subject_need_not() -> None:
    screen = shown(FormDraft())
    optional = {label for label in screen.labels if screen.block(label)["optional"]}
    assert {"Subject", "People", "Invite", "E-mail addresses", "Post to"} == optional


def test_people_has_no_upper_end_so_that_our_own_sentence_is_shown() -> None:
    element = shown(FormDraft()).block("People")["element"]
    assert "max_value" not in element
    assert element["is_decimal_allowed"] is False


def test_what_was_understood_fills_the_form_and_what_is_missing_is_said() -> None:
    understanding = understood(
        subject="budget review",
        capacity=8,
        missing=("date", "time"),
        invitees=Invitees(users=("U0BOB",), emails=("anna@partner.example",)),
    )
    screen = shown(FormDraft.from_understanding(understanding, "C0GENERAL"))
    assert screen.shows("Subject") == "budget review"
    assert screen.shows("People") == "8"
    assert screen.shows("Invite") == ["U0BOB"]
    assert screen.shows("E-mail addresses") == "anna@partner.example"
    assert "Missing: date, time." in read(screen.view)


def test_the_rest_waits_behind_a_button_until_it_is_wanted() -> None:
    screen = shown(FormDraft())
    assert "More options" in buttons(screen.view)
    screen.type("Subject", "typed before")
    screen.show(changed_form(screen.sent(), ALICE, CHOICES, more=True))
    assert {"Kind", "Recording", "PIN for participants", "Who may speak"} <= set(screen.labels)
    assert screen.shows("Subject") == "typed before"
    assert "More options" not in buttons(screen.view)


@pytest.mark.parametrize(
    "set_already", [{"record": True}, {"mode": Mode.VIDEO}, {"pin": SecretStr("4821")}, {"phones": ("+48",)}]
)
def test_the_rest_is_shown_at_once_when_some_of_it_is_set(set_already: dict[str, Any]) -> None:
    assert "PIN for participants" in shown(FormDraft(**set_already)).labels


def test_video_brings_the_options_that_only_video_has() -> None:
    screen = shown(FormDraft(more=True))
    assert "Picture layout" not in screen.labels
    screen.type("Kind", "Video")
    screen.show(changed_form(screen.sent(), ALICE, CHOICES))
    assert "Picture layout" in screen.labels


def test_another_vendor_takes_away_fields_it_has_no_use_for_and_what_was_typed_comes_back() -> None:
    screen = shown(FormDraft())
    screen.type("People", "12")
    screen.type("Subject", "Planning")
    screen.type("Vendor", "Conpeek")
    screen.show(changed_form(screen.sent(), ALICE, CHOICES))
    assert "People" not in screen.labels
    assert "E-mail addresses" not in screen.labels
    assert "Conpeek has no use for: People, E-mail addresses." in read(screen.view)
    screen.type("Vendor", "PortSIP")
    screen.show(changed_form(screen.sent(), ALICE, CHOICES))
    assert screen.shows("People") == "12"
    assert screen.shows("Subject") == "Planning"


def test_a_notice_stands_on_top() -> None:
    notice = Notice(NoticeKind.VENDOR_CANNOT, {"vendor": "Enswitch", "feature": "video", "other": "PortSIP"})
    screen = shown(FormDraft(notice=notice))
    assert "PortSIP can do it" in screen.view["blocks"][0]["text"]["text"]


def test_an_unusual_length_zone_and_rule_are_among_the_choices() -> None:
    draft = FormDraft(
        duration=timedelta(minutes=25),
        zone="America/Indiana/Knox",
        recurrence="FREQ=MONTHLY;BYDAY=-1FR",
        vendor=Vendor.ENSWITCH,
    )
    screen = shown(draft)
    assert screen.shows("Duration") == "25 minutes"
    assert screen.shows("Time zone") == "America/Indiana/Knox"
    assert screen.shows("Repeats") == "Every month on the last Friday"
    assert "Europe/Warsaw" in screen.options("Time zone")


def test_the_form_carries_ids_and_no_pin() -> None:
    draft = FormDraft(pin=SecretStr("4821"), asked_key="command/1", channel="C1", origin_token="t")
    metadata = conference_form(draft, ALICE, CHOICES)["private_metadata"]
    assert "4821" not in metadata
    context = FormContext.unpack(metadata)
    assert (context.asked_key, context.channel, context.origin_token) == ("command/1", "C1", "t")
    assert "4821" not in repr(read_form(shown(draft).sent()))


# Several readings


NEXT_FRIDAYS = (datetime(2026, 11, 27, 15, tzinfo=WARSAW), datetime(2026, 11, 20, 15, tzinfo=WARSAW))


def two_readings() -> Screen:
    return shown(FormDraft.from_understanding(understood(ambiguous={"start": NEXT_FRIDAYS})))


def test_two_readings_are_offered_with_the_first_preselected_and_filled_in() -> None:
    screen = two_readings()
    assert screen.options("Which one did you mean?") == ["Fri 27 Nov 2026, 15:00", "Fri 20 Nov 2026, 15:00"]
    assert screen.shows("Which one did you mean?") == "Fri 27 Nov 2026, 15:00"
    assert (screen.shows("Date"), screen.shows("Start time")) == ("2026-11-27", "15:00")
    assert booked(screen).starts_at == NEXT_FRIDAYS[0]


def test_another_reading_fills_the_fields() -> None:
    screen = two_readings()
    screen.type("Which one did you mean?", "Fri 20 Nov 2026, 15:00")
    screen.show(changed_form(screen.sent(), ALICE, CHOICES))
    assert screen.shows("Date") == "2026-11-20"
    assert booked(screen).starts_at == NEXT_FRIDAYS[1]


def test_another_reading_counts_even_when_the_form_was_sent_before_it_was_redrawn() -> None:
    screen = two_readings()
    screen.type("Which one did you mean?", "Fri 20 Nov 2026, 15:00")
    assert booked(screen).starts_at == NEXT_FRIDAYS[1]


def test_a_time_typed_by_hand_counts_more_than_the_readings() -> None:
    screen = two_readings()
    screen.type("Start time", "16:30")
    assert booked(screen).starts_at == datetime(2026, 11, 27, 16, 30, tzinfo=WARSAW)


def test_readings_of_a_day_and_of_a_number_are_offered_too() -> None:
    days = understood(ambiguous={"date": (date(2026, 12, 5), date(2026, 12, 6))}, missing=("time",))
    screen = shown(FormDraft.from_understanding(days))
    assert screen.options("Which one did you mean?") == ["Sat 5 Dec 2026", "Sun 6 Dec 2026"]
    assert screen.shows("Date") == "2026-12-05"
    people = shown(FormDraft.from_understanding(understood(start=START, ambiguous={"capacity": (8, 10)})))
    people.type("Which one did you mean?", "10")
    assert booked(people).capacity == 10


def test_readings_in_another_zone_name_it() -> None:
    there = replace(understood(ambiguous={"start": NEXT_FRIDAYS}), timezone="America/New_York")
    options = shown(FormDraft.from_understanding(there)).options("Which one did you mean?")
    assert options[0] == "Fri 27 Nov 2026, 09:00 (America/New_York)"


def test_a_time_that_clocks_show_twice_is_asked_about_and_then_understood() -> None:
    now = datetime(2026, 10, 1, 12, tzinfo=WARSAW)
    screen = shown(FormDraft(date=date(2026, 10, 25), time=time(2, 30)))
    problems = submitted(screen, now=now)
    assert isinstance(problems, list)
    answer = refused_form(screen.sent(), problems, ALICE, CHOICES)
    assert answer["response_action"] == "update"
    screen.show(answer["view"])
    assert screen.options("Which one did you mean?") == [
        "Sun 25 Oct 2026, 02:30, before the clocks change",
        "Sun 25 Oct 2026, 02:30, after the clocks change",
    ]
    assert booked(screen, now=now).starts_at.utcoffset() == timedelta(hours=2)
    screen.type("Which one did you mean?", "Sun 25 Oct 2026, 02:30, after the clocks change")
    assert booked(screen, now=now).starts_at.utcoffset() == timedelta(hours=1)


# Editing


def test_an_edit_form_shows_the_conference_and_cannot_move_its_card() -> None:
    screen = shown(FormDraft.from_conference(conference(invitees=Invitees(users=("U0BOB",)))))
    assert screen.view["title"]["text"] == "Edit conference"
    assert screen.view["callback_id"] == CallbackId.EDIT_FORM
    assert screen.shows("Start time") == "15:00"
    assert screen.shows("People") == "8"
    assert "Post to" not in screen.labels
    assert read_form(screen.sent()).context.reference == "CV-7F3K"


def test_a_handed_back_wish_is_a_new_form_with_everything_in_it() -> None:
    screen = shown(FormDraft.from_conference(conference(), edit=False))
    assert screen.view["callback_id"] == CallbackId.BOOK_FORM
    assert screen.shows("Subject") == "Budget review"
    assert screen.shows("Post to") == "C0GENERAL"


def test_a_fixed_vendor_is_named_and_kept() -> None:
    fixed = replace(CHOICES, vendor_fixed=True)
    screen = shown(FormDraft.from_conference(conference(vendor=Vendor.ENSWITCH)), choices=fixed)
    assert "Vendor" not in screen.labels
    assert "This conference is at Enswitch." in read(screen.view)
    assert booked(screen).vendor is Vendor.ENSWITCH


FULL = conference(
    subject="R&D <sync> *now*",
    vendor=Vendor.ENSWITCH,
    capacity=30,
    recurrence="FREQ=WEEKLY;BYDAY=TH",
    invitees=Invitees(users=("U0BOB", "U0DAVE"), emails=("a@b.example",), phones=("+48221111111",)),
    room_pin=SecretStr("4821"),
    options={"play_join": True, "callerid": "Convoke"},
)
PLAIN = conference()
VIDEO = conference(
    mode=Mode.VIDEO,
    record=True,
    options={"layout": "LAYOUT4", "enable_prompt": False, "width": "1920"},
)


@pytest.mark.parametrize("full", [FULL, PLAIN, VIDEO], ids=["enswitch", "plain", "video"])
@pytest.mark.parametrize("person", [ALICE, CAROL], ids=["en", "pl"])
def test_a_wish_goes_through_the_form_unchanged(full: Any, person: Person) -> None:
    again = booked(shown(FormDraft.from_conference(full), person), person)
    assert again == full.wish


def test_unrolled_through_another_look_it_still_is_the_same() -> None:
    screen = shown(FormDraft.from_conference(VIDEO))
    screen.show(changed_form(screen.sent(), ALICE, CHOICES, more=True))
    assert booked(screen) == VIDEO.wish


# Errors beside the fields


def test_errors_stand_beside_their_fields() -> None:
    view = shown(FormDraft()).sent()
    problems = [
        WishInvalid("people", "out_of_range", limit="1-200", given="100000"),
        WishInvalid("start_time", "past"),
        WishInvalid("capacity", "out_of_range", limit="1-200"),
    ]
    errors = field_errors(view, problems, "en")
    assert set(errors) == {"people", "start_time"}
    assert "1-200" in errors["people"]
    assert "past" in errors["start_time"]


def test_an_error_without_a_field_of_its_own_names_it_beside_the_vendor() -> None:
    view = shown(FormDraft()).sent()
    errors = field_errors(view, [WishInvalid("pin", "malformed_pin", limit="3-6")], "en")
    assert errors == {"vendor": "PIN for participants: A PIN must be digits only: 3-6."}


def test_the_blocks_of_another_reading_are_found_for_errors_too() -> None:
    screen = two_readings()
    screen.type("Which one did you mean?", "Fri 20 Nov 2026, 15:00")
    screen.show(changed_form(screen.sent(), ALICE, CHOICES))
    errors = field_errors(screen.sent(), [WishInvalid("date", "past")], "en")
    assert list(errors) == [screen.block("Date")["block_id"]]


def test_every_vendors_form_is_one_that_slack_takes() -> None:
    for vendor in HOSTS:
        for mode in Mode:
            for features in (FEATURES[vendor], frozenset(Feature), frozenset[Feature]()):
                choices = replace(CHOICES, vendors={**CHOICES.vendors, vendor: features})
                shown(FormDraft(vendor=vendor, mode=mode, more=True, phones=("+48",)), CAROL, choices)
