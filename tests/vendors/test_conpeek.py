"""Conpeek keeps the contract, and its own quirks."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

import httpx
import pytest
from pydantic import SecretStr

from bot.domain.accounts import ConpeekSettings
from bot.domain.conference import Closing, Vendor
from bot.errors import (
    BadSetting,
    VendorCannot,
    VendorCredentials,
    VendorRejected,
    VendorUnavailable,
    WishInvalid,
)
from bot.vendors.base import Speech
from bot.vendors.conpeek import ConpeekVendor
from bot.vendors.http import Observe, unobserved
from tests.vendors.contract import VendorContract
from tests.vendors.recording import Recording, answering, sent
from tests.vendors.scene import CONPEEK, QUICK, WISH, ticket

STANDING = replace(WISH, vendor=Vendor.CONPEEK)
HOURS = Speech(announcement="opening hours")
PHONES = ("+48 123 123 123", "48987654321", "+48123123123")


def conpeek(transport: httpx.AsyncBaseTransport, settings: ConpeekSettings = CONPEEK) -> ConpeekVendor:
    """The adapter, speaking with this transport."""
    return ConpeekVendor(settings, timing=QUICK, transport=transport)


class TestConpeek(VendorContract):
    name: ClassVar[Vendor] = Vendor.CONPEEK
    number: ClassVar[str | None] = None
    closing: ClassVar[Closing] = Closing.STAYS

    def vendor(self, recording: httpx.AsyncBaseTransport, observe: Observe | None = None) -> ConpeekVendor:
        return ConpeekVendor(CONPEEK, timing=QUICK, transport=recording, observe=observe or unobserved)

    async def test_the_key_is_sent_bare(self) -> None:
        recording = self.recording("opened")
        await self.opened(recording)
        assert recording.asked[0].headers["Authorization"] == "conpeek-key"

    async def test_fields_of_the_answer_are_shown_only_where_the_operator_says_so(self) -> None:
        details = {"pin": "access_code", "url": "link", "Label": "name", "Nothing": "missing"}
        vendor = conpeek(self.recording("opened"), replace(CONPEEK, details=details, dial_in="+48 22 1"))
        room = await vendor.open_room(STANDING, ticket(None))
        assert room.room_pin == SecretStr("730164")
        assert room.join_url == SecretStr("https://meet.example/x")
        assert room.details == {"Label": "Weekly sync · CV-7F3K"}
        assert room.dial_in == "+48 22 1"
        await vendor.aclose()

    async def test_an_accepted_invitation_may_be_answered_with_nothing(self) -> None:
        vendor = conpeek(self.recording("opened").spoilt(status=202, text=""))
        room = await vendor.open_room(STANDING, ticket(None))
        assert room.vendor_id == "CV-7F3K"
        await vendor.aclose()

    async def test_nothing_can_be_looked_up(self) -> None:
        vendor = conpeek(Recording([]))
        assert not vendor.can_look_up
        with pytest.raises(VendorCannot):
            await vendor.find_room(STANDING, ticket(None))
        await vendor.aclose()

    async def test_a_change_sends_nothing_since_the_standing_room_stays(self) -> None:
        recording = self.recording("opened")
        vendor = conpeek(recording)
        room = await vendor.open_room(STANDING, ticket(None))
        assert await vendor.change_room(room, replace(STANDING, subject="Review")) == room
        assert len(recording.asked) == 1
        await vendor.aclose()

    async def test_time_and_people_are_not_enforced_and_not_refused(self) -> None:
        vendor = conpeek(Recording([]))
        vendor.refuse(replace(STANDING, capacity=100))
        await vendor.aclose()

    async def test_an_unknown_room_is_named(self) -> None:
        with pytest.raises(VendorRejected, match="bridge 5 or room 11"):
            await self.opened(self.recording("opened").spoilt(status=404, json={}))

    async def test_words_of_a_refusal_are_cut_and_lose_telephone_numbers(self) -> None:
        words = "Bad number 48500333222 " + "x" * 500
        with pytest.raises(VendorRejected) as caught:
            await self.opened(self.recording("opened").spoilt(status=400, text=words))
        assert caught.value.message.startswith("Bad number … xxx")
        assert len(caught.value.message) == 300


async def test_numbers_of_an_announcement_are_digits_and_come_once() -> None:
    recording = Recording.of("conpeek", "announced")
    vendor = conpeek(recording)
    await vendor.announce(HOURS, PHONES, key="k-1")
    assert recording.finished
    await vendor.aclose()


@pytest.mark.parametrize(
    ("speech", "kind", "entry"),
    [
        (Speech(text="The office opens at noon"), "tts", {"text": "The office opens at noon"}),
        (Speech(ssml="<speak>Hi</speak>"), "tts", {"ssml": "<speak>Hi</speak>"}),
        (
            Speech(text="Hi", voice="ewa"),
            "tts",
            {"text": "Hi", "voice_definition_id": "5b3c78874fe80o7c60af632189"},
        ),
        (Speech(announcement="5b7c78389fe80f7b60af688989"), "announcement", {}),
    ],
)
async def test_speech_goes_with_the_type_that_speaks_it(
    speech: Speech, kind: str, entry: dict[str, str]
) -> None:
    bodies: list[Any] = []

    def accept(request: httpx.Request) -> httpx.Response:
        bodies.append(sent(request))
        return httpx.Response(200, json={"data": []})

    vendor = conpeek(answering(accept))
    await vendor.announce(speech, ("+48123123123",), key="k-1")
    assert bodies[0]["type"] == kind
    assert bodies[0]["data"] == [
        {"contact_number": "48123123123", **entry, "custom": {"convoke_request_id": "k-1"}}
    ]
    assert ("announcement_id" in bodies[0]) == (kind == "announcement")
    await vendor.aclose()


@pytest.mark.parametrize(
    ("speech", "field", "problem"),
    [
        (Speech(announcement="Closing hours"), "announcement", "not_a_choice"),
        (Speech(text="Hi", voice="Jan"), "voice", "not_a_choice"),
        (Speech(text="x" * 1001), "message", "too_long"),
        (Speech(text=" "), "message", "empty"),
        (Speech(), "message", "empty"),
        (Speech(text="a", ssml="b"), "message", "empty"),
    ],
)
async def test_an_announcement_that_cannot_be_spoken_is_refused_before_anything_is_sent(
    speech: Speech, field: str, problem: str
) -> None:
    vendor = conpeek(Recording([]))
    for attempt in (vendor.refuse_announcement,):
        with pytest.raises(WishInvalid) as caught:
            attempt(speech)
        assert (caught.value.field, caught.value.problem) == (field, problem)
    with pytest.raises(WishInvalid):
        await vendor.announce(speech, ("+48123123123",), key="k-1")
    await vendor.aclose()


@pytest.mark.parametrize(
    ("phones", "problem"),
    [
        ((), "out_of_range"),
        (tuple(f"+4812312{number:04}" for number in range(101)), "out_of_range"),
        (("+48123",), "malformed_phone"),
        (("+48 123 123 abc",), "malformed_phone"),
    ],
)
async def test_numbers_that_cannot_be_called_are_refused_before_anything_is_sent(
    phones: tuple[str, ...], problem: str
) -> None:
    vendor = conpeek(Recording([]))
    with pytest.raises(WishInvalid) as caught:
        await vendor.announce(HOURS, phones, key="k-1")
    assert (caught.value.field, caught.value.problem) == ("phones", problem)
    await vendor.aclose()


@pytest.mark.parametrize(
    "answer",
    [
        {"raises": httpx.ReadTimeout},
        {"raises": httpx.ReadError},
        {"status": 500, "json": {}},
        {"status": 200, "text": "<html>proxy</html>"},
    ],
)
async def test_an_announcement_whose_fate_is_unclear_admits_doubt(answer: dict[str, Any]) -> None:
    recording = Recording.of("conpeek", "announced").spoilt(**answer)
    vendor = conpeek(recording)
    with pytest.raises(VendorUnavailable) as caught:
        await vendor.announce(HOURS, PHONES, key="k-1")
    assert caught.value.may_have_happened
    assert recording.deeds == 1
    await vendor.aclose()


async def test_a_refused_key_is_told_from_a_refused_action() -> None:
    forbidden: dict[str, Any] = {"status": 403, "json": {}}
    meeting = {"method": "GET", "path": "/meeting"}
    campaign = Recording.of("conpeek", "announced").spoilt(**forbidden).exchanges
    for status, error in ((200, VendorRejected), (404, VendorRejected), (403, VendorCredentials)):
        vendor = conpeek(Recording([*campaign, {**meeting, "status": status, "json": {}}]))
        with pytest.raises(error):
            await vendor.announce(HOURS, PHONES, key="k-1")
        await vendor.aclose()


async def test_check_reads_a_meeting_and_creates_nothing() -> None:
    meeting = {"method": "GET", "path": "/meeting"}
    vendor = conpeek(Recording([{**meeting, "status": 200, "json": {"data": []}}]))
    assert [finding.ok for finding in await vendor.verify()] == [True]
    await vendor.aclose()
    vendor = conpeek(
        Recording([{**meeting, "status": 403, "json": {}}]), replace(CONPEEK, room_id=None, campaign_id=None)
    )
    findings = await vendor.verify()
    assert [finding.ok for finding in findings] == [False, False]
    assert not vendor.for_conferences
    assert not vendor.for_announcements
    with pytest.raises(VendorCannot):
        vendor.refuse(STANDING)
    with pytest.raises(VendorCannot):
        vendor.refuse_announcement(HOURS)
    await vendor.aclose()


@pytest.mark.parametrize(
    ("changes", "variable"),
    [
        ({"key": SecretStr("zażółć")}, "CONPEEK_KEY"),
        ({"key": SecretStr("Bearer ")}, "CONPEEK_KEY"),
        ({"campaign_id": "a/b"}, "CONPEEK_CAMPAIGN_ID"),
    ],
)
def test_a_wrong_setting_is_named_without_its_value(changes: dict[str, Any], variable: str) -> None:
    with pytest.raises(BadSetting) as caught:
        conpeek(Recording([]), replace(CONPEEK, **changes))
    assert caught.value.variable == variable
    assert "zażółć" not in str(caught.value)
