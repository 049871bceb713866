"""Thulium plans one call, or says why not; it never plans one twice."""

from __future__ import annotations

import traceback
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest

from bot.domain.accounts import ThuliumSettings
from bot.errors import (
    BadSetting,
    VendorCredentials,
    VendorRejected,
    VendorReplyUnreadable,
    VendorUnavailable,
    WishInvalid,
)
from bot.vendors.thulium import ThuliumVendor
from tests.vendors.recording import Recording
from tests.vendors.scene import QUICK, THULIUM, WARSAW

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
AT = datetime(2026, 11, 24, 10, 15, tzinfo=WARSAW)
PHONE = "+48500333222"


def thulium(recording: httpx.AsyncBaseTransport, settings: ThuliumSettings = THULIUM) -> ThuliumVendor:
    """The adapter, speaking with this recording on 21 November at noon."""
    return ThuliumVendor(settings, timing=QUICK, transport=recording, now=lambda: NOW)


async def plan(
    recording: Recording, *, phone: str = PHONE, at: datetime = AT, queue: str | None = None
) -> None:
    """Plan a call."""
    vendor = thulium(recording)
    try:
        await vendor.schedule_call(phone, at, queue)
    finally:
        await vendor.aclose()


@pytest.mark.parametrize("queue", [None, "sales", "Sales", "2"])
async def test_a_call_is_planned_in_its_queue_at_the_systems_wall_clock(queue: str | None) -> None:
    recording = Recording.of("thulium", "planned")
    await plan(recording, queue=queue, at=AT.astimezone(ZoneInfo("America/New_York")))
    assert recording.asked[0].headers["Authorization"] == "Basic YXBpX3VzZXI6dGh1bGl1bS1wYXNzd29yZA=="
    assert recording.finished


@pytest.mark.parametrize("answer", [{"status": 200, "text": ""}, {"status": 202, "text": "<html>"}])
async def test_the_status_alone_decides(answer: dict[str, Any]) -> None:
    await plan(Recording.of("thulium", "planned").spoilt(**answer))


@pytest.mark.parametrize("fault", [httpx.ReadTimeout, httpx.ReadError, httpx.RemoteProtocolError])
async def test_a_lost_answer_admits_doubt_and_is_not_repeated(fault: type[Exception]) -> None:
    recording = Recording.of("thulium", "planned").spoilt(raises=fault)
    with pytest.raises(VendorUnavailable) as caught:
        await plan(recording)
    assert caught.value.may_have_happened
    assert recording.deeds == 1


async def test_a_system_out_of_reach_or_asking_for_patience_planned_nothing() -> None:
    for answer in (
        {"raises": httpx.ConnectError},
        {"status": 429, "json": {}, "headers": {"Retry-After": "3"}},
    ):
        with pytest.raises(VendorUnavailable) as caught:
            await plan(Recording.of("thulium", "planned").spoilt(**answer))
        assert not caught.value.may_have_happened


async def test_a_broken_system_admits_doubt() -> None:
    with pytest.raises(VendorUnavailable) as caught:
        await plan(Recording.of("thulium", "planned").spoilt(status=500, json={}))
    assert caught.value.may_have_happened
    with pytest.raises(VendorReplyUnreadable):
        await plan(Recording.of("thulium", "planned").spoilt(status=302, text=""))


async def test_a_refusal_carries_words_without_the_number_and_the_supports_reference() -> None:
    recording = Recording.of("thulium", "refused")
    with pytest.raises(VendorRejected) as caught:
        await plan(recording)
    assert caught.value.message == "Wrong format of phone number …."
    assert caught.value.reference == "53678450401cf"
    assert recording.deeds == 1


async def test_the_reference_is_read_from_the_header_too() -> None:
    answer = {"status": 422, "text": "", "headers": {"X-Request-Id": "abc-1"}}
    with pytest.raises(VendorRejected) as caught:
        await plan(Recording.of("thulium", "planned").spoilt(**answer))
    assert (caught.value.reference, caught.value.message) == ("abc-1", "status 422")


async def test_refused_credentials_are_tried_twice_and_then_left_alone() -> None:
    recording = Recording(Recording.of("thulium", "log_in_refused").exchanges * 2)
    vendor = thulium(recording)
    for _ in range(4):
        with pytest.raises(VendorCredentials) as caught:
            await vendor.schedule_call(PHONE, AT, None)
        assert "thulium-password" not in "".join(traceback.format_exception(caught.value))
    assert recording.finished
    await vendor.aclose()


async def test_a_missing_permission_and_an_unknown_queue_are_told_apart() -> None:
    with pytest.raises(VendorCredentials):
        await plan(Recording.of("thulium", "planned").spoilt(status=403, json={}))
    with pytest.raises(VendorRejected, match="queue 2"):
        await plan(Recording.of("thulium", "planned").spoilt(status=404, json={}))


@pytest.mark.parametrize("phone", ["+48 500 333 222", "500-333-222", "0048500333222", "500333222"])
async def test_a_polish_number_is_sent_as_nine_digits(phone: str) -> None:
    await plan(Recording.of("thulium", "planned"), phone=phone)


def test_a_foreign_number_needs_the_operators_word() -> None:
    with pytest.raises(WishInvalid) as caught:
        thulium(Recording([])).refuse_call("+4930123456", AT, None)
    assert (caught.value.field, caught.value.problem) == ("phone", "foreign_phone")
    assert "123456" not in str(caught.value)
    thulium(Recording([]), replace(THULIUM, international=True)).refuse_call("+4930123456", AT, None)


async def test_a_foreign_number_is_written_with_two_zeros() -> None:
    recording = Recording.of("thulium", "planned")
    recording.exchanges[0]["sent"]["phone_number"] = "004930123456"
    vendor = thulium(recording, replace(THULIUM, international=True))
    await vendor.schedule_call("+49 30 123456", AT, None)
    await vendor.aclose()


@pytest.mark.parametrize("phone", ["", "+48", "12345678", "+48 500 333 22x", "call me"])
def test_a_number_that_is_none_is_refused(phone: str) -> None:
    with pytest.raises(WishInvalid) as caught:
        thulium(Recording([])).refuse_call(phone, AT, None)
    assert (caught.value.field, caught.value.problem) == ("phone", "malformed_phone")


@pytest.mark.parametrize(
    ("at", "field", "problem"),
    [
        (NOW - timedelta(minutes=2), "start_time", "past"),
        (NOW + timedelta(days=30, minutes=1), "date", "too_far"),
        (datetime(2026, 3, 29, 2, 30, tzinfo=WARSAW), "start_time", "skipped_by_clock_change"),
        (datetime(2026, 10, 25, 2, 30, tzinfo=WARSAW), "start_time", "repeated_by_clock_change"),
        (datetime(2026, 10, 25, 2, 30, tzinfo=WARSAW, fold=1), "start_time", "repeated_by_clock_change"),
    ],
)
def test_a_time_that_cannot_be_planned_is_refused(at: datetime, field: str, problem: str) -> None:
    with pytest.raises(WishInvalid) as caught:
        thulium(Recording([])).refuse_call(PHONE, at, None)
    assert (caught.value.field, caught.value.problem) == (field, problem)


@pytest.mark.parametrize("at", [NOW, NOW - timedelta(seconds=59), NOW + timedelta(days=30)])
def test_now_and_up_to_thirty_days_ahead_are_taken(at: datetime) -> None:
    thulium(Recording([])).refuse_call(PHONE, at, None)


def test_an_unknown_queue_is_refused_with_the_known_ones() -> None:
    with pytest.raises(WishInvalid) as caught:
        thulium(Recording([])).refuse_call(PHONE, AT, "billing")
    assert (caught.value.field, caught.value.limit, caught.value.given) == (
        "queue",
        "sales, support",
        "billing",
    )


def test_without_a_default_queue_one_must_be_named() -> None:
    several = thulium(Recording([]), replace(THULIUM, queue_id=None))
    with pytest.raises(WishInvalid) as caught:
        several.refuse_call(PHONE, AT, None)
    assert (caught.value.field, caught.value.problem) == ("queue", "missing")
    several.refuse_call(PHONE, AT, "support")
    thulium(Recording([]), replace(THULIUM, queue_id=None, queues={"sales": "2"})).refuse_call(
        PHONE, AT, None
    )


async def test_check_looks_at_every_queue_and_plans_nothing() -> None:
    topics = [
        {"method": "GET", "path": f"/api/queues/{number}/topics", "status": status, "json": []}
        for number, status in ((2, 200), (3, 404))
    ]
    vendor = thulium(Recording(topics))
    findings = await vendor.verify()
    assert [finding.ok for finding in findings] == [True, False]
    assert "Europe/Warsaw" in findings[0].words
    await vendor.aclose()
    empty = thulium(Recording([]), replace(THULIUM, queue_id=None, queues={}))
    assert [finding.ok for finding in await empty.verify()] == [False]
    await empty.aclose()


@pytest.mark.parametrize(
    ("changes", "variable"),
    [({"timezone": "Warsaw"}, "THULIUM_TIMEZONE"), ({"queues": {"sales": "2/3"}}, "THULIUM_QUEUES")],
)
def test_a_wrong_setting_is_named(changes: dict[str, Any], variable: str) -> None:
    with pytest.raises(BadSetting) as caught:
        thulium(Recording([]), replace(THULIUM, **changes))
    assert caught.value.variable == variable
