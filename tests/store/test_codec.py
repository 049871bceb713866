"""Domain values survive JSON, secrets included."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from bot.domain.conference import Mode, Room, State, Vendor, Wish
from bot.domain.people import Origin, Posted
from bot.domain.records import AnnouncementProposal, Asked, AskedKind, CallProposal, Conference, ProposalState
from bot.domain.understanding import Invitees
from bot.store.codec import dump, load

ZONES = ("UTC", "Europe/Warsaw", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe")

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
secret_words = words.map(SecretStr)
instants = st.timedeltas(timedelta(), timedelta(days=36_500)).map(datetime(2000, 1, 1, tzinfo=UTC).__add__)
plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=8,
)
origins = st.builds(
    Origin,
    workspace=words,
    user=words,
    channel=st.none() | words,
    thread=st.none() | words,
    response_url=st.none() | secret_words,
)
invitees = st.builds(
    Invitees,
    users=st.lists(words, max_size=3).map(tuple),
    emails=st.lists(words, max_size=3).map(tuple),
    phones=st.lists(words, max_size=3).map(tuple),
)
rooms = st.builds(
    Room,
    vendor=st.sampled_from(Vendor),
    vendor_id=words,
    number=st.none() | words,
    dial_in=st.none() | words,
    admin_pin=st.none() | secret_words,
    room_pin=st.none() | secret_words,
    join_url=st.none() | secret_words,
    details=st.dictionaries(words, words, max_size=3),
)


@st.composite
def in_a_zone(draw: st.DrawFn) -> tuple[str, datetime]:
    zone = draw(st.sampled_from(ZONES))
    return zone, draw(instants).astimezone(ZoneInfo(zone))


@st.composite
def wishes(draw: st.DrawFn) -> Wish:
    zone, starts_at = draw(in_a_zone())
    return Wish(
        subject=draw(words),
        starts_at=starts_at,
        duration=timedelta(minutes=draw(st.integers(1, 10_000))),
        zone=zone,
        vendor=draw(st.sampled_from(Vendor)),
        capacity=draw(st.none() | st.integers(1, 5000)),
        recurrence=draw(st.none() | words),
        mode=draw(st.sampled_from(Mode)),
        record=draw(st.booleans()),
        invitees=draw(invitees),
        room_pin=draw(st.none() | secret_words),
        options=draw(st.dictionaries(words, words | st.integers(-1000, 1000) | st.booleans(), max_size=3)),
    )


conferences = st.builds(
    Conference,
    reference=words,
    workspace=words,
    organiser=words,
    language=words,
    origin=origins,
    wish=wishes(),
    state=st.sampled_from(State),
    sequence=st.integers(0, 99),
    room=st.none() | rooms,
    card=st.none() | st.builds(Posted, words, words),
    created_at=instants,
    cancelled_by=st.none() | words,
)
requests = st.builds(
    Asked,
    key=words,
    kind=st.sampled_from(AskedKind),
    origin=origins,
    received_at=instants,
    body=st.dictionaries(words, plain, max_size=4),
)


@given(conferences)
def test_a_conference_survives(conference: Conference) -> None:
    back = load(Conference, dump(conference))

    assert back == conference
    assert str(back.wish.starts_at) == str(conference.wish.starts_at)
    assert [type(value) for value in back.wish.options.values()] == [
        type(value) for value in conference.wish.options.values()
    ]


@given(requests)
def test_a_request_survives(request: Asked) -> None:
    assert load(Asked, dump(request)) == request


@given(in_a_zone(), words, st.none() | words)
def test_a_call_survives(when: tuple[str, datetime], phone: str, queue: str | None) -> None:
    zone, at = when
    origin = Origin(workspace="T1", user="U1")
    call = CallProposal(reference="CV-1", origin=origin, phone=phone, at=at, zone=zone, queue=queue)

    assert asdict(load(CallProposal, dump(call))) == asdict(call)


@given(st.none() | in_a_zone(), st.lists(words).map(tuple), st.sampled_from(ProposalState))
def test_an_announcement_survives(
    when: tuple[str, datetime] | None, phones: tuple[str, ...], state: ProposalState
) -> None:
    zone, at = when or ("Europe/Warsaw", None)
    announcement = AnnouncementProposal(
        reference="CV-1",
        origin=Origin(workspace="T1", user="U1"),
        phones=phones,
        text="x",
        at=at,
        zone=zone,
        state=state,
    )

    assert load(AnnouncementProposal, dump(announcement)) == announcement


def test_half_of_a_pair_at_the_end_of_a_cut_message_is_a_question_mark() -> None:
    cut = Asked(
        key="Ev1",
        kind=AskedKind.WORDS,
        origin=Origin(workspace="T1", user="U1"),
        received_at=datetime(2026, 11, 18, tzinfo=UTC),
        body={"text": "tomorrow \ud83d"},
    )

    assert load(Asked, dump(cut)).body == {"text": "tomorrow ?"}


def test_a_field_that_a_later_version_added_has_its_default() -> None:
    earlier = b'{"workspace":"T1","user":"U1"}'

    assert load(Origin, earlier) == Origin(workspace="T1", user="U1")
