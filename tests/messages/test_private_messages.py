from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.domain.conference import State
from bot.domain.people import Origin
from bot.domain.records import AnnouncementProposal, CallProposal, Notice, NoticeKind, ProposalState
from bot.domain.understanding import Understanding
from bot.messages.help import help_message
from bot.messages.home import home_view
from bot.messages.ids import ActionId
from bot.messages.lists import MOST_SHOWN, conference_list
from bot.messages.offers import offer
from bot.messages.proposals import (
    announcement_card,
    announcement_outcome,
    call_card,
    call_outcome,
    discarded,
    shown_phone,
)
from tests.messages.scene import ALICE, CAROL, DAVE, NOW, START, WARSAW, buttons, conference, markup, read

ORIGIN = Origin(workspace="T1", user="U0ALICE", channel="C0GENERAL")
CALL = CallProposal(
    reference="CV-CALL",
    origin=ORIGIN,
    phone="+48500333222",
    at=datetime(2026, 11, 19, 10, 15, tzinfo=WARSAW),
    zone="Europe/Warsaw",
    queue="sales",
    about="offer <!here>",
)
ANNOUNCEMENT = AnnouncementProposal(
    reference="CV-ANN",
    origin=ORIGIN,
    phones=("+48123123123", "+48987654321"),
    text="The office opens at *noon* <!channel>",
    zone="Europe/Warsaw",
)


# Lists and the App Home


def test_the_list_shows_what_is_ahead_soonest_first() -> None:
    later = conference(reference="CV-2", subject="beta sync", starts_at=START + timedelta(days=1))
    sooner = conference(reference="CV-1", subject="alpha sync")
    shown = read(conference_list([later, sooner], ALICE, NOW))
    assert shown.index("alpha sync") < shown.index("beta sync")
    assert "alpha sync" in conference_list([later, sooner], ALICE, NOW)["text"]


def test_the_list_leaves_out_what_is_over_cancelled_or_never_came_about() -> None:
    over = conference(subject="over", starts_at=NOW - timedelta(days=2))
    gone = [conference(subject="gone", state=s) for s in (State.CANCELLED, State.HANDED_BACK, State.UNKNOWN)]
    shown = read(conference_list([over, *gone], ALICE, NOW))
    assert "no conferences" in shown
    assert "/conference" in shown


def test_a_series_stays_in_the_list_with_its_next_date() -> None:
    weekly = conference(starts_at=datetime(2026, 11, 5, 15, tzinfo=WARSAW), recurrence="FREQ=WEEKLY;BYDAY=TH")
    assert "Thu 19 Nov 2026, 15:00" in read(conference_list([weekly], ALICE, NOW))


def test_a_series_that_has_ended_is_over() -> None:
    began = datetime(2026, 10, 1, 15, tzinfo=WARSAW)
    ended = conference(starts_at=began, recurrence="FREQ=WEEKLY;BYDAY=TH;COUNT=2")
    assert "no conferences" in read(conference_list([ended], ALICE, NOW))


def test_an_invitee_sees_by_whom_and_may_change_nothing() -> None:
    shown = conference_list([conference()], DAVE, NOW)
    assert "You are invited by \n<@U0ALICE>" in read(shown)
    assert list(buttons(shown)) == ["Add to calendar"]
    assert list(buttons(conference_list([conference()], ALICE, NOW))) == ["Edit", "Cancel", "Add to calendar"]
    administrator = replace(DAVE, is_admin=True)
    assert "Cancel" in buttons(conference_list([conference()], administrator, NOW))


def test_a_long_list_is_cut_and_says_so() -> None:
    many = [conference(reference=f"CV-{n}") for n in range(MOST_SHOWN + 4)]
    assert "and 4 more" in read(conference_list(many, ALICE, NOW))


def test_an_empty_home_is_useful() -> None:
    view = home_view(CAROL, [], NOW)
    assert buttons(view)["Zarezerwuj konferencję"]["action_id"] == ActionId.BOOK
    assert "/conference jutro" in read(view)


def test_the_home_shows_what_is_ahead_with_buttons() -> None:
    view = home_view(ALICE, [conference()], NOW)
    assert "Budget review" in read(view)
    assert {"Book a conference", "Edit", "Cancel", "Add to calendar"} <= set(buttons(view))


@pytest.mark.parametrize("language", ["en", "pl"])
def test_help_shows_examples_of_every_command(language: str) -> None:
    shown = help_message(language)
    assert read(shown).count("/conference ") >= 3
    for command in ("/schedule-call ", "/announce ", "/conference list"):
        assert command in read(shown)
    assert "/conference" in shown["text"]


# What is answered where no form can be opened


def test_the_offer_says_what_was_understood_and_what_is_missing() -> None:
    understanding = Understanding(
        intent="conference",
        timezone="Europe/Warsaw",
        language="en",
        subject="budget *review*",
        capacity=8,
        missing=("date", "time"),
    )
    shown = offer(understanding, "event/1", None, "en")
    assert "people: 8" in read(shown)
    assert "Missing: date, time." in shown["text"]
    assert "*review*" not in shown["text"]
    assert buttons(shown)["Open the form"]["value"] == "event/1"


def test_the_offer_tells_of_several_readings() -> None:
    readings = {"start": (START, START + timedelta(days=7))}
    understanding = Understanding(
        intent="conference", timezone="Europe/Warsaw", language="pl", ambiguous=readings
    )
    assert "na kilka sposobów" in read(offer(understanding, "event/1", None, "pl"))


# Calls


def test_a_call_is_confirmed_with_whom_when_and_a_warning() -> None:
    shown = call_card(CALL, "en")
    for said in ("+48 500 333 222", str(int(CALL.at.timestamp())), "sales", "cannot be undone"):
        assert said in read(shown)
    assert list(buttons(shown)) == ["Schedule call", "Discard"]
    assert {button["value"] for button in buttons(shown).values()} == {"CV-CALL"}
    assert not any("<!here>" in text for text in markup(shown))


def test_the_telephone_systems_own_clock_is_shown_where_it_differs() -> None:
    delhi = ZoneInfo("Asia/Kolkata")
    there = replace(CALL, at=datetime(2026, 11, 19, 14, 45, tzinfo=delhi), zone="Asia/Kolkata")
    shown = read(call_card(there, "en", system_zone="Europe/Warsaw"))
    assert "Thu 19 Nov 2026, 10:15 on the telephone system's clock (Europe/Warsaw)" in shown
    assert "telephone system's clock" not in read(call_card(CALL, "en", system_zone="Europe/Warsaw"))


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (ProposalState.DONE, "is planned for"),
        (ProposalState.REFUSED, "could not be scheduled"),
        (ProposalState.UNKNOWN, "nobody knows"),
        (ProposalState.WITHDRAWN, "Nobody is called"),
        (ProposalState.SENDING, "on its way"),
    ],
)
def test_what_became_of_a_call_is_told(state: ProposalState, said: str) -> None:
    assert said in call_outcome(replace(CALL, state=state), None, "en")["text"]


def test_a_refused_call_says_why() -> None:
    notice = Notice(NoticeKind.VENDOR_REJECTED, {"vendor": "Thulium", "words": "Wrong format"})
    told = call_outcome(replace(CALL, state=ProposalState.REFUSED), notice, "en")
    assert "Wrong format" in read(told)


def test_a_number_that_cannot_be_read_is_shown_as_it_is() -> None:
    assert shown_phone("112x") == "112x"


# Announcements


def test_an_announcement_is_confirmed_with_count_numbers_and_words() -> None:
    shown = announcement_card(ANNOUNCEMENT, "en")
    assert "2 numbers" in read(shown)
    assert "+48 12 312 31 23" in read(shown)
    assert "The office opens at *noon* <!channel>" in read(shown["blocks"])
    assert "<!channel>" not in shown["text"]
    assert "as soon as you confirm" in read(shown)
    assert list(buttons(shown)) == ["Send", "Call me first", "Discard"]


def test_of_many_numbers_the_first_are_shown() -> None:
    many = replace(ANNOUNCEMENT, phones=tuple(f"+4850033{n:04d}" for n in range(2000)))
    shown = announcement_card(many, "pl")
    assert "2000 numerów" in read(shown)
    assert "i jeszcze 1995" in read(shown)


def test_a_recording_is_named() -> None:
    shown = read(announcement_card(replace(ANNOUNCEMENT, text=None, announcement="holidays"), "en"))
    assert "Plays the recording" in shown
    assert "holidays" in shown


@pytest.mark.parametrize(
    ("counts", "state", "said"),
    [
        ((2, 0), ProposalState.DONE, ["to 2 numbers was handed over"]),
        ((1, 1), ProposalState.UNKNOWN, ["to 1 number was handed over", "For 1 number nobody knows"]),
        ((0, 0), ProposalState.REFUSED, ["could not be sent"]),
        ((0, 0), ProposalState.SENDING, ["on its way"]),
    ],
)
def test_what_became_of_an_announcement_is_told(
    counts: tuple[int, int], state: ProposalState, said: list[str]
) -> None:
    told = announcement_outcome(replace(ANNOUNCEMENT, state=state), *counts, None, "en")
    for phrase in said:
        assert phrase in told["text"]


def test_a_discarded_card_says_that_nobody_is_called() -> None:
    assert "Nobody is called" in read(discarded("en"))


@pytest.mark.parametrize("proposal", [CALL, ANNOUNCEMENT])
def test_telephone_numbers_are_not_in_any_repr(proposal: Any) -> None:
    assert "500333222" not in repr(proposal)
    assert "123123123" not in repr(proposal)
