"""Telephone systems' own options: in the form, as defaults of a place, and what administrators set."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.domain.conference import Mode, Vendor
from bot.domain.options import OPTIONS, OptionValue, standing_options
from bot.domain.records import Notice, NoticeKind
from bot.messages.defaults_form import DefaultsDraft, checked_defaults, defaults_form, refused_defaults
from bot.messages.form_check import check_form
from bot.messages.form_draft import FormChoices, FormDraft
from bot.messages.form_values import read_form
from bot.messages.forms import changed_form, conference_form
from bot.messages.home import home_view
from bot.messages.recurrence import MOST_SINGLES, single_wishes
from bot.vendors.features import FEATURES
from tests.messages.scene import ALICE, CAROL, NOW, START, buttons, conference, read, wish
from tests.messages.screen import Screen

HOSTS = (Vendor.PORTSIP, Vendor.ENSWITCH, Vendor.CONPEEK)
SET: dict[Vendor, dict[str, OptionValue]] = {
    Vendor.PORTSIP: {"control": "MASTER", "layout": "LAYOUT4"},
    Vendor.ENSWITCH: {"panel": True},
}
CHOICES = FormChoices(
    vendors={vendor: FEATURES[vendor] for vendor in HOSTS}, default=Vendor.PORTSIP, defaults=SET
)
WHEN: dict[str, Any] = {"date": START.date(), "time": START.time(), "subject": "Sync"}


def shown(draft: FormDraft) -> Screen:
    return Screen(conference_form(draft, ALICE, CHOICES))


def options_of(screen: Screen) -> Any:
    found = check_form(read_form(screen.sent()), ALICE, NOW, CHOICES.defaults)
    assert not isinstance(found, list), found
    return found.options


def test_defaults_hold_where_nobody_looked_at_the_options() -> None:
    assert options_of(shown(FormDraft(**WHEN))) == {"control": "MASTER"}, "the layout is for video alone"
    assert options_of(shown(FormDraft(**WHEN, vendor=Vendor.ENSWITCH))) == {"panel": True}


def test_defaults_are_shown_and_can_be_changed() -> None:
    screen = shown(FormDraft(**WHEN, more=True))
    assert screen.shows("Who may speak") == "Whom the host lets"
    screen.type("Who may speak", "Everybody")
    assert options_of(screen) == {"control": "FREE"}


def test_video_brings_the_defaults_that_only_video_has() -> None:
    assert options_of(shown(FormDraft(**WHEN, mode=Mode.VIDEO))) == SET[Vendor.PORTSIP]


def test_what_was_taken_back_stays_so_when_the_form_changes() -> None:
    screen = shown(FormDraft(**WHEN, more=True))
    screen.type("Who may speak", "As usual")
    screen.show(changed_form(screen.sent(), ALICE, CHOICES))
    assert options_of(screen) == {}


def test_another_vendor_brings_its_own_defaults() -> None:
    screen = shown(FormDraft(**WHEN, more=True))
    screen.type("Vendor", "Enswitch")
    screen.show(changed_form(screen.sent(), ALICE, CHOICES))
    assert options_of(screen) == {"panel": True}
    screen.type("Vendor", "PortSIP")
    screen.show(changed_form(screen.sent(), ALICE, CHOICES))
    assert options_of(screen) == {"control": "MASTER"}, "and not what the other one's ticks would mean"


def test_an_edit_keeps_what_the_conference_has() -> None:
    screen = shown(FormDraft.from_conference(conference()))
    assert options_of(screen) == {}
    kept = FormDraft.from_conference(conference(options={"language": "pl-PL"}))
    assert options_of(shown(kept)) == {"language": "pl-PL"}


def test_a_listeners_pin_is_typed_where_enswitch_takes_one_and_never_repeated() -> None:
    screen = shown(FormDraft(**WHEN, more=True, vendor=Vendor.ENSWITCH))
    screen.type("PIN for listeners", "5512")
    found = check_form(read_form(screen.sent()), ALICE, NOW)
    assert not isinstance(found, list)
    assert found.options["listenpin"] == "5512"
    assert "5512" not in repr(found)


# ---- what administrators set


def test_only_administrators_find_the_defaults_in_their_home() -> None:
    assert "Set defaults" not in buttons(home_view(ALICE, [], NOW))
    assert "Set defaults" in buttons(home_view(replace(ALICE, is_admin=True), [], NOW))
    assert "Ustaw domyślne" in buttons(home_view(replace(CAROL, is_admin=True), [], NOW))


@pytest.mark.parametrize("vendor", HOSTS)
@pytest.mark.parametrize("language", ["en", "pl"])
def test_the_form_has_every_option_but_pins(vendor: Vendor, language: str) -> None:
    view = defaults_form(DefaultsDraft(vendor=vendor), HOSTS, language)
    written = str(view)
    for option in OPTIONS[vendor]:
        assert (f"'{option.name}'" in written) == (option in standing_options(vendor)), option.name


def test_what_is_set_is_shown_and_comes_back() -> None:
    options: dict[str, OptionValue] = {"control": "MASTER", "bitrate": 2048, "enable_prompt": False}
    screen = Screen(defaults_form(DefaultsDraft(vendor=Vendor.PORTSIP, options=options), HOSTS, "en"))
    draft = DefaultsDraft.of_view(screen.sent())
    assert draft.channel is None
    assert checked_defaults(draft) == options


def test_a_wrong_value_is_said_beside_its_field() -> None:
    screen = Screen(defaults_form(DefaultsDraft(vendor=Vendor.PORTSIP), HOSTS, "en"))
    screen.type("Pictures a second (5 to 30)", "99")
    wrong = checked_defaults(DefaultsDraft.of_view(screen.sent()))
    assert isinstance(wrong, list)
    errors = refused_defaults(wrong, "en")["errors"]
    assert errors == {"option:framerate": "This must be within 5-30."}


# ---- series that nobody can book


def test_single_conferences_are_offered_where_nobody_can_book_the_series() -> None:
    facts = {"vendor": "Enswitch", "feature": "recurrence", "other": ""}
    offered = shown(FormDraft(**WHEN, notice=Notice(NoticeKind.VENDOR_CANNOT, facts)))
    assert "Book single conferences" in buttons(offered.view)
    assert "first 12" in read(offered.view)
    elsewhere = {**facts, "other": "Enswitch"}
    plain = shown(FormDraft(**WHEN, notice=Notice(NoticeKind.VENDOR_CANNOT, elsewhere)))
    assert "Book single conferences" not in buttons(plain.view)


def test_a_series_becomes_its_first_conferences() -> None:
    ones = single_wishes(wish(recurrence="FREQ=WEEKLY;BYDAY=TU,TH"))
    assert len(ones) == MOST_SINGLES
    assert all(one.recurrence is None for one in ones)
    assert [f"{one.starts_at:%a %d}" for one in ones[:3]] == ["Thu 26", "Tue 01", "Thu 03"]
    assert len(single_wishes(wish(recurrence="FREQ=DAILY;COUNT=3"))) == 3
