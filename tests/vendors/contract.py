"""The promises every conference vendor keeps; each vendor's test inherits them with its own recordings."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import ClassVar

import httpx
import pytest
from pydantic import SecretStr

from bot.domain.conference import Closing, Feature, Mode, Room, Vendor, Wish
from bot.errors import (
    NumberTaken,
    PinRefused,
    VendorCannot,
    VendorCredentials,
    VendorError,
    VendorRejected,
    VendorReplyUnreadable,
    VendorUnavailable,
    WishInvalid,
)
from bot.vendors.base import ConferenceVendor
from bot.vendors.http import Observe
from tests.vendors.recording import Recording
from tests.vendors.scene import SECRETS, SPARE, WISH, ticket

Plays = Callable[..., ConferenceVendor]

HTML = {"status": 200, "text": "<html><body>Please sign in to the proxy</body></html>"}


class VendorContract:
    """A subclass names the vendor and builds it from a recording.

    `number` is what a ticket holds for it, `closing` what closing comes to.
    """

    name: ClassVar[Vendor]
    number: ClassVar[str | None]
    closing: ClassVar[Closing]

    def vendor(self, recording: httpx.AsyncBaseTransport, observe: Observe | None = None) -> ConferenceVendor:
        """The adapter, speaking with the recording."""
        raise NotImplementedError

    def recording(self, name: str) -> Recording:
        """One of this vendor's recordings."""
        return Recording.of(self.name, name)

    @property
    def wish(self) -> Wish:
        """A wish every vendor can fulfil."""
        return replace(WISH, vendor=self.name)

    async def opened(self, recording: Recording) -> Room:
        """The room that comes of this conversation."""
        vendor = self.vendor(recording)
        try:
            return await vendor.open_room(self.wish, ticket(self.number))
        finally:
            await vendor.aclose()

    async def test_a_room_is_opened_with_everything_the_wish_says(self) -> None:
        recording = self.recording("opened")
        room = await self.opened(recording)
        assert recording.finished
        assert recording.deeds == 1
        assert (room.vendor, room.number) == (self.name, self.number)
        assert room.vendor_id

    async def test_no_secret_shows_in_the_room_or_in_what_is_logged(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        room = await self.opened(self.recording("opened"))
        seen = repr(room) + str(room) + caplog.text
        assert "vendor_request" in caplog.text
        assert not [secret for secret in SECRETS if secret in seen]

    async def test_a_lost_answer_admits_doubt_and_is_not_repeated(self) -> None:
        for fault in (httpx.ReadTimeout, httpx.ReadError, httpx.RemoteProtocolError, httpx.WriteError):
            recording = self.recording("opened").spoilt(raises=fault)
            with pytest.raises(VendorUnavailable) as caught:
                await self.opened(recording)
            assert caught.value.may_have_happened
            assert recording.deeds == 1

    async def test_a_broken_vendor_admits_doubt_after_a_write(self) -> None:
        for status in (500, 502, 503, 504):
            recording = self.recording("opened").spoilt(status=status, json={"error": "broken"})
            with pytest.raises(VendorUnavailable) as caught:
                await self.opened(recording)
            assert caught.value.may_have_happened
            assert recording.deeds == 1

    async def test_a_vendor_out_of_reach_leaves_no_doubt(self) -> None:
        for fault in (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout):
            with pytest.raises(VendorUnavailable) as caught:
                await self.opened(self.recording("opened").spoilt(raises=fault))
            assert not caught.value.may_have_happened

    async def test_a_vendor_that_asks_for_patience_did_nothing(self) -> None:
        busy = self.recording("opened").spoilt(status=429, headers={"Retry-After": "7"}, json={})
        with pytest.raises(VendorUnavailable) as caught:
            await self.opened(busy)
        assert not caught.value.may_have_happened
        assert caught.value.retry_after == 7

    async def test_html_instead_of_json_is_unreadable_and_admits_doubt(self) -> None:
        with pytest.raises(VendorReplyUnreadable) as caught:
            await self.opened(self.recording("opened").spoilt(**HTML))
        assert caught.value.may_have_happened

    async def test_a_damaged_body_is_unreadable_and_admits_doubt(self) -> None:
        damaged = self.recording("opened").spoilt(raises=httpx.DecodingError)
        with pytest.raises(VendorReplyUnreadable) as caught:
            await self.opened(damaged)
        assert caught.value.may_have_happened

    async def test_a_redirect_is_not_followed(self) -> None:
        elsewhere = self.recording("opened").spoilt(
            status=302, headers={"Location": "https://elsewhere.example/"}, text=""
        )
        with pytest.raises(VendorReplyUnreadable):
            await self.opened(elsewhere)

    async def test_a_refusal_is_told_and_not_repeated(self) -> None:
        recording = self.recording("refused")
        with pytest.raises(VendorRejected) as caught:
            await self.opened(recording)
        assert recording.finished
        assert recording.deeds == 1
        assert caught.value.message

    async def test_refused_credentials_are_tried_twice_and_then_left_alone(self) -> None:
        once = self.recording("log_in_refused")
        recording = Recording(once.exchanges * 2)
        vendor = self.vendor(recording)
        for _ in range(4):
            with pytest.raises(VendorCredentials):
                await vendor.open_room(self.wish, ticket(self.number))
        assert recording.finished
        await vendor.aclose()

    async def test_no_secret_shows_in_any_error(self) -> None:
        spoilt = [
            self.recording("opened").spoilt(raises=httpx.ReadTimeout),
            self.recording("opened").spoilt(
                status=200, json={"id": {"admin_pin": "482913"}, "pin": "730164"}
            ),
            self.recording("opened").spoilt(status=200, text='{"room_pin": "730164", "token": "token-1'),
            self.recording("refused"),
            self.recording("log_in_refused"),
        ]
        for recording in spoilt:
            try:
                await self.opened(recording)
            except VendorError as error:
                shown = "".join(traceback.format_exception(error)) + repr(error) + repr(vars(error))
                assert not [secret for secret in SECRETS if secret in shown]

    async def test_every_request_is_counted_once_by_operation_and_outcome(self) -> None:
        counted: list[tuple[str, str, str]] = []

        def observe(vendor: str, operation: str, outcome: str, seconds: float) -> None:
            assert seconds >= 0
            counted.append((vendor, operation, outcome))

        recording = self.recording("opened")
        vendor = self.vendor(recording, observe)
        await vendor.open_room(self.wish, ticket(self.number))
        await vendor.aclose()
        assert len(counted) == len(recording.asked)
        assert {(vendor_name, outcome) for vendor_name, _, outcome in counted} == {(self.name, "ok")}

    async def test_closing_says_what_became_of_the_room(self) -> None:
        if self.closing is Closing.STAYS:
            vendor = self.vendor(Recording([]))
            room = Room(vendor=self.name, vendor_id="901")
            assert await vendor.close_room(room, self.wish, SPARE) is Closing.STAYS
            await vendor.aclose()
            return
        recording = self.recording("closed")
        vendor = self.vendor(recording)
        assert await vendor.close_room(self.room, self.wish, SPARE) is self.closing
        assert recording.finished
        await vendor.aclose()

    @property
    def room(self) -> Room:
        """The room of the recordings."""
        held = ticket(self.number)
        return Room(
            vendor=self.name,
            vendor_id=self.room_id,
            number=held.number,
            admin_pin=held.admin_pin,
            room_pin=held.room_pin,
        )

    room_id: ClassVar[str] = ""

    async def test_what_the_vendor_cannot_do_is_said_before_anything_is_sent(self) -> None:
        wishes = {
            Feature.VIDEO: replace(self.wish, mode=Mode.VIDEO),
            Feature.RECORDING: replace(self.wish, record=True),
            Feature.RECURRENCE: replace(self.wish, recurrence="FREQ=WEEKLY;BYDAY=MO"),
            Feature.PIN: replace(self.wish, room_pin=SecretStr("5821")),
        }
        vendor = self.vendor(Recording([]))
        for feature, wish in wishes.items():
            if feature in vendor.features:
                vendor.refuse(wish)
                continue
            with pytest.raises(VendorCannot) as caught:
                await vendor.open_room(wish, ticket(self.number))
            assert (caught.value.vendor, caught.value.feature) == (self.name, feature)
        await vendor.aclose()

    async def test_a_value_outside_the_limits_names_field_limit_and_what_was_given(self) -> None:
        vendor = self.vendor(Recording([]))
        for wish, field, given in (
            (replace(self.wish, subject="x" * 201), "subject", "201"),
            (replace(self.wish, duration=timedelta(days=40)), "duration", "57600"),
            (replace(self.wish, duration=timedelta(0)), "duration", "0"),
            (replace(self.wish, options={"warp_speed": 9}), "warp_speed", "warp_speed"),
        ):
            with pytest.raises(WishInvalid) as caught:
                await vendor.open_room(wish, ticket(self.number))
            assert (caught.value.field, caught.value.given) == (field, given)
        with pytest.raises(WishInvalid) as empty:
            vendor.refuse(replace(self.wish, subject=" "))
        assert (empty.value.field, empty.value.problem) == ("subject", "empty")
        await vendor.aclose()


class LookUpContract(VendorContract):
    """More promises, of vendors that can be asked what became of a room."""

    async def test_the_same_ticket_again_gives_the_same_room(self) -> None:
        first = await self.opened(self.recording("opened"))
        again = self.recording("again")
        assert await self.opened(again) == first
        assert again.finished

    async def test_a_room_whose_answer_was_lost_is_found(self) -> None:
        vendor = self.vendor(self.recording("found"))
        found = await vendor.find_room(self.wish, ticket(self.number))
        assert found == await self.opened(self.recording("opened"))
        await vendor.aclose()

    async def test_a_room_that_was_never_made_is_not_found(self) -> None:
        vendor = self.vendor(self.recording("absent"))
        assert await vendor.find_room(self.wish, ticket(self.number)) is None
        await vendor.aclose()

    async def test_a_number_of_somebody_else_is_taken(self) -> None:
        with pytest.raises(NumberTaken):
            await self.opened(self.recording("taken"))

    async def test_another_room_under_the_number_is_not_adopted(self) -> None:
        vendor = self.vendor(self.recording("taken_by_room"))
        with pytest.raises(NumberTaken):
            await vendor.find_room(self.wish, ticket(self.number))
        await vendor.aclose()

    async def test_refused_pins_are_told_from_other_refusals(self) -> None:
        with pytest.raises(PinRefused) as caught:
            await self.opened(self.recording("pin_refused"))
        assert "730164" not in str(caught.value)

    async def test_equal_or_missing_pins_are_never_sent(self) -> None:
        vendor = self.vendor(Recording([]))
        held = ticket(self.number)
        for pins in ({"room_pin": held.admin_pin}, {"room_pin": None}, {"admin_pin": SecretStr("12")}):
            with pytest.raises(PinRefused):
                await vendor.open_room(self.wish, replace(held, **pins))
        await vendor.aclose()

    async def test_a_question_is_repeated_while_the_vendor_is_away(self) -> None:
        found = self.recording("found").exchanges
        last = {key: found[-1][key] for key in ("method", "path")}
        away = [{**last, "raises": httpx.ReadTimeout}, {**last, "status": 503, "json": {}}]
        recording = Recording([*found[:-1], *away, found[-1]])
        vendor = self.vendor(recording)
        assert await vendor.find_room(self.wish, ticket(self.number)) is not None
        assert recording.finished
        await vendor.aclose()

    async def test_closing_a_room_that_is_gone_succeeds(self) -> None:
        recording = self.recording("gone")
        vendor = self.vendor(recording)
        assert await vendor.close_room(self.room, self.wish, SPARE) is Closing.DESTROYED
        assert recording.finished
        await vendor.aclose()

    async def test_a_change_resets_nothing_else(self) -> None:
        recording = self.recording("changed")
        vendor = self.vendor(recording)
        wish = replace(self.wish, subject="Weekly review", capacity=20)
        changed = await vendor.change_room(self.room, wish)
        assert recording.finished
        assert (changed.number, changed.room_pin) == (self.room.number, self.room.room_pin)
        await vendor.aclose()

    async def test_a_change_whose_answer_is_lost_admits_doubt(self) -> None:
        vendor = self.vendor(self.recording("changed").spoilt(raises=httpx.ReadTimeout))
        with pytest.raises(VendorUnavailable) as caught:
            await vendor.change_room(self.room, self.wish)
        assert caught.value.may_have_happened
        await vendor.aclose()
