"""Whatever people type and vendors answer, Slack takes what is made of it, and none of it acts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import SecretStr

from bot.domain.conference import Closing, Mode, Room, State, Vendor, Wish
from bot.domain.people import QUESTION_LANGUAGES, Origin
from bot.domain.records import (
    AnnouncementProposal,
    CallProposal,
    Conference,
    Notice,
    NoticeKind,
    ProposalState,
)
from bot.domain.understanding import Invitees, Understanding
from bot.messages import calendar, cards, details, help, lists, notices, offers, proposals
from bot.messages.form_draft import FormChoices, FormDraft
from bot.messages.forms import conference_form
from bot.messages.home import home_view
from bot.messages.kit import width
from bot.playground.slack.blockkit import message_error, view_problems
from bot.vendors.features import FEATURES
from tests.messages.scene import ALICE, CAROL, DAVE, NOW, WARSAW, conference, markup, room

LANGUAGES = st.sampled_from(["en", "pl"])
ASKED_IN = st.sampled_from(QUESTION_LANGUAGES)
NASTY = st.sampled_from(
    [
        "<!channel>",
        "<@U0BOB>",
        "<https://evil.example|click>",
        "*bold* _it_ ~st~ `co`",
        "&lt;!here&gt;",
        "> quoted\n- list",
        "🦆" * 2000,
        "x" * 5000,
        "<" * 3000,
        "&" * 3000,
        "",
        " ",
        "\u0000\u202e",
    ]
)
TYPED = st.one_of(NASTY, st.text(max_size=60), st.tuples(NASTY, st.text(max_size=20)).map("".join))
SHORT = st.one_of(st.text(max_size=40), st.sampled_from(["<!channel>", "*x*", "&amp;", "+48 22 000 00 00"]))
DIGITS = st.text(alphabet="0123456789", min_size=3, max_size=6)
SECRETS = st.none() | DIGITS.map(SecretStr)
MOMENTS = st.datetimes(
    min_value=datetime(2026, 11, 19),  # noqa: DTZ001 -- the strategy adds the zone
    max_value=datetime(2030, 1, 1),  # noqa: DTZ001 -- as above
    timezones=st.just(UTC),
).map(lambda moment: moment.astimezone(WARSAW))
RULES = st.sampled_from(
    [None, "FREQ=WEEKLY;BYDAY=MO", "FREQ=DAILY;COUNT=3", "FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=ODD", "nonsense"]
)
CHOICES = FormChoices(
    vendors={vendor: FEATURES[vendor] for vendor in (Vendor.PORTSIP, Vendor.ENSWITCH, Vendor.CONPEEK)},
    default=Vendor.ENSWITCH,
)

WISHES = st.builds(
    Wish,
    subject=TYPED,
    starts_at=MOMENTS,
    duration=st.integers(1, 6000).map(lambda minutes: timedelta(minutes=minutes)),
    zone=st.just("Europe/Warsaw"),
    vendor=st.sampled_from([Vendor.PORTSIP, Vendor.ENSWITCH, Vendor.CONPEEK]),
    capacity=st.none() | st.integers(1, 10_000),
    recurrence=RULES,
    mode=st.sampled_from(Mode),
    record=st.booleans(),
    invitees=st.builds(
        Invitees,
        users=st.lists(st.sampled_from(["U0BOB", "U0DAVE"]), unique=True).map(tuple),
        emails=st.lists(SHORT, max_size=40).map(tuple),
        phones=st.lists(SHORT, max_size=10).map(tuple),
    ),
    room_pin=SECRETS,
)
ROOMS = st.builds(
    Room,
    vendor=st.sampled_from([Vendor.PORTSIP, Vendor.ENSWITCH, Vendor.CONPEEK]),
    vendor_id=st.just("1"),
    number=st.none() | DIGITS,
    dial_in=st.none() | SHORT,
    admin_pin=st.none() | st.just(SecretStr("975318642")),
    room_pin=SECRETS,
    join_url=st.none()
    | SHORT.map(SecretStr)
    | SHORT.map(lambda end: SecretStr(f"https://pbx.example/{end}")),
    details=st.dictionaries(SHORT, TYPED, max_size=4),
)
CONFERENCES = st.builds(
    Conference,
    reference=st.integers(0, 10**6).map(lambda number: f"CV-{number}"),
    workspace=st.just("T1"),
    organiser=st.just("U0ALICE"),
    language=LANGUAGES,
    origin=st.just(Origin(workspace="T1", user="U0ALICE", channel="C0GENERAL")),
    wish=WISHES,
    state=st.sampled_from(State),
    sequence=st.integers(0, 3),
    room=st.none() | ROOMS,
    created_at=st.just(NOW),
    cancelled_by=st.none() | st.just("U0CAROL"),
)
ALLOWED = re.compile(
    r"<(@[UW][A-Z0-9]+|#[CDG][A-Z0-9]+|!date\^\d+\^[^<>|]*\|[^<>|]*|tel:[^<>|]*\|[^<>|]*|https?://[^<>|]*\|[^<>|]*)>"
)


def messages_of(booked: Conference) -> Iterator[dict[str, Any]]:
    """Everything that is said about a conference to others than its organiser."""
    yield cards.card(booked)
    yield details.invitation(booked, changed=True)
    yield details.withdrawal(booked)
    yield calendar.calendar_offer(booked, booked.language)
    yield from filter(None, (details.closing_note(booked, closing) for closing in Closing))
    yield lists.conference_list([booked], CAROL, NOW)


def assert_harmless(message: dict[str, Any]) -> None:
    """Slack takes it, the text fits, and markup holds nothing but our own."""
    assert message_error(message) is None
    assert message["text"]
    assert width(message["text"]) <= 4000
    for text in markup(message):
        assert "<" not in ALLOWED.sub("", text)


@given(CONFERENCES)
@settings(deadline=None, max_examples=40)
def test_everything_said_about_a_conference_is_within_limits_and_harmless(conference: Conference) -> None:
    for message in messages_of(conference):
        assert_harmless(message)
        assert "975318642" not in str(message)
    assert_harmless(details.organiser_note(conference))


@pytest.mark.parametrize("subject", ["🦆" * 2000, "<!channel> & *x* " * 40])
def test_lists_and_the_home_stay_within_limits_however_much_is_booked(subject: str) -> None:
    details_of_room = {"Bridge": "x" * 300}
    crowded = room(dial_in="+48 22 000 00 00; " * 7, number="8" * 20, details=details_of_room)
    many = [
        conference(
            reference=f"CV-{number}",
            subject=subject,
            language="pl",
            room=crowded,
            vendor=Vendor.ENSWITCH,
            recurrence="FREQ=MONTHLY;INTERVAL=3;BYDAY=-1WE",
        )
        for number in range(60)
    ]
    for person in (ALICE, CAROL, DAVE):
        assert_harmless(lists.conference_list(many, person, NOW))
        assert view_problems(home_view(person, many, NOW)) == []


@given(CONFERENCES, st.booleans(), st.sampled_from([ALICE, CAROL]))
@settings(deadline=None, max_examples=40)
def test_a_form_filled_with_anything_is_one_that_slack_takes(
    conference: Conference, edit: bool, person: Any
) -> None:
    draft = FormDraft.from_conference(conference, edit=edit)
    assert view_problems(conference_form(draft, person, CHOICES)) == []


@given(TYPED, st.lists(MOMENTS, max_size=12, unique=True), st.lists(SHORT, max_size=30), ASKED_IN)
@settings(deadline=None, max_examples=40)
def test_an_offer_and_its_form_bear_whatever_was_understood(
    subject: str, starts: list[datetime], emails: list[str], language: str
) -> None:
    understanding = Understanding(
        intent="conference",
        timezone="Europe/Warsaw",
        language=language,
        subject=subject or None,
        missing=("date", "time", "capacity"),
        ambiguous={"start": tuple(starts)} if starts else {},
        invitees=Invitees(emails=tuple(emails)),
    )
    assert_harmless(offers.offer(understanding, "event/1", None, language))
    draft = FormDraft.from_understanding(understanding, "C0GENERAL")
    assert view_problems(conference_form(draft, replace(CAROL, locale=language), CHOICES)) == []


@given(
    st.sampled_from(NoticeKind),
    st.dictionaries(st.sampled_from(["words", "users", "given"]), TYPED),
    LANGUAGES,
)
@settings(deadline=None, max_examples=40)
def test_notices_bear_whatever_vendors_say(kind: NoticeKind, facts: dict[str, str], language: str) -> None:
    assert_harmless(notices.notice(Notice(kind, facts), language, form="CV-1"))


@given(TYPED, TYPED, st.integers(1, 3000), st.sampled_from(ProposalState), LANGUAGES)
@settings(deadline=None, max_examples=40)
def test_proposals_bear_whatever_is_to_be_said(
    words: str, queue: str, count: int, state: ProposalState, language: str
) -> None:
    origin = Origin(workspace="T1", user="U0ALICE")
    call = CallProposal(
        reference="CV-1", origin=origin, phone="+48500333222", at=NOW, zone="UTC", queue=queue, about=words
    )
    announcement = AnnouncementProposal(
        reference="CV-2", origin=origin, phones=("+48500333222",) * count, text=words, zone="UTC", state=state
    )
    assert_harmless(proposals.call_card(call, language))
    assert_harmless(proposals.call_outcome(replace(call, state=state), None, language))
    assert_harmless(proposals.announcement_card(announcement, language))
    assert_harmless(proposals.announcement_outcome(announcement, count, 2, None, language))


@pytest.mark.parametrize("language", ["en", "pl"])
def test_help_is_within_limits(language: str) -> None:
    assert_harmless(help.help_message(language))
