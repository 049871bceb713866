"""The line to a vendor: what is repeated, what is not, how long anything may take, what is written down."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest

from bot.domain.conference import Vendor
from bot.errors import BadSetting, VendorError, VendorReplyUnreadable, VendorUnavailable
from bot.vendors.circuit import Circuit
from bot.vendors.http import Answer, Line, Pace, Pass, Request, Timing
from bot.vendors.replies import safe_words
from tests.vendors.scene import QUICK, Watch

READ = Request(operation="read", method="GET", path="/things", query={"email": "anna@partner.example"})
WRITE = Request(operation="write", method="POST", path="/things", json={"pin": "482913"})

Play = list[httpx.Response | type[Exception]]


class Vendored:
    """Answers in order, the last one again and again."""

    def __init__(self, *play: httpx.Response | type[Exception]) -> None:
        self.play = list(play)
        self.asked: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        answer = self.play.pop(0) if len(self.play) > 1 else self.play[0]
        if isinstance(answer, httpx.Response):
            return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
        raise answer("as arranged")


def line(handler: Callable[[httpx.Request], Any], timing: Timing = QUICK, **more: Any) -> Line:
    """A line to a vendor of a few lines."""
    pace = more.pop("pace", Pace(1000, 1.0))
    transport = more.pop("transport", None) or httpx.MockTransport(handler)
    return Line(
        Vendor.PORTSIP, "https://pbx.example.com/api/", pace=pace, timing=timing, transport=transport, **more
    )


async def test_a_path_is_appended_to_the_base() -> None:
    vendor = Vendored(httpx.Response(200))
    await line(vendor).read(READ)
    assert vendor.asked[0].url == "https://pbx.example.com/api/things?email=anna%40partner.example"


async def test_a_read_is_repeated_until_the_vendor_is_back() -> None:
    vendor = Vendored(httpx.ReadTimeout, httpx.Response(502), httpx.Response(200, text="there"))
    assert (await line(vendor).read(READ)).content == b"there"
    assert len(vendor.asked) == 3


async def test_a_read_gives_up_and_leaves_no_doubt() -> None:
    vendor = Vendored(httpx.ReadTimeout)
    with pytest.raises(VendorUnavailable) as caught:
        await line(vendor).read(READ)
    assert len(vendor.asked) == QUICK.attempts
    assert not caught.value.may_have_happened


async def test_a_read_waits_as_long_as_the_vendor_asks_for() -> None:
    vendor = Vendored(httpx.Response(429, headers={"Retry-After": "1"}), httpx.Response(200))
    began = time.monotonic()
    await line(vendor, replace(QUICK, longest_pause=2.0)).read(READ)
    assert time.monotonic() - began >= 1.0


async def test_a_read_does_not_wait_longer_than_people_would() -> None:
    vendor = Vendored(httpx.Response(503, headers={"Retry-After": "3600"}))
    with pytest.raises(VendorUnavailable) as caught:
        await line(vendor).read(READ)
    assert caught.value.retry_after == 3600
    assert len(vendor.asked) == 1


async def test_patience_may_be_asked_for_until_a_date() -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
    vendor = Vendored(httpx.Response(429, headers={"Retry-After": date}))
    with pytest.raises(VendorUnavailable) as caught:
        await line(vendor).write(WRITE)
    assert caught.value.retry_after == pytest.approx(90, abs=2)


@pytest.mark.parametrize("words", ["soon", "", "-5", "²"])
async def test_patience_in_other_words_is_no_number(words: str) -> None:
    vendor = Vendored(httpx.Response(429, headers={b"Retry-After": words.encode()}))
    with pytest.raises(VendorUnavailable) as caught:
        await line(vendor).write(WRITE)
    assert caught.value.retry_after is None


@pytest.mark.parametrize(
    ("fault", "happened"),
    [
        (httpx.ConnectError, False),
        (httpx.ConnectTimeout, False),
        (httpx.PoolTimeout, False),
        (httpx.ProxyError, False),
        (httpx.UnsupportedProtocol, False),
        (httpx.LocalProtocolError, False),
        (httpx.WriteError, True),
        (httpx.WriteTimeout, True),
        (httpx.ReadError, True),
        (httpx.ReadTimeout, True),
        (httpx.CloseError, True),
        (httpx.RemoteProtocolError, True),
        (httpx.TooManyRedirects, True),
        (httpx.DecodingError, True),
    ],
)
async def test_every_fault_after_which_something_may_have_happened_says_so(
    fault: type[Exception], happened: bool
) -> None:
    vendor = Vendored(fault)
    with pytest.raises(VendorError) as caught:
        await line(vendor).write(WRITE)
    assert isinstance(caught.value, (VendorUnavailable, VendorReplyUnreadable))
    assert caught.value.may_have_happened is happened
    assert len(vendor.asked) == 1


def test_no_fault_of_the_library_is_forgotten() -> None:
    faults = {
        one for one in vars(httpx).values() if isinstance(one, type) and issubclass(one, httpx.HTTPError)
    }
    assert httpx.ReadTimeout in faults
    for fault in faults:
        error = line(Vendored(httpx.Response(200)))._translated(fault.__new__(fault), effect=True)
        assert isinstance(error, VendorError)


async def test_an_answer_that_drips_is_cut_off() -> None:
    class Drip(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            while True:
                yield b" "
                await asyncio.sleep(0.01)

    class Dripping(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, stream=Drip())

    slow = line(Vendored(), replace(QUICK, whole=0.1), transport=Dripping())
    with pytest.raises(VendorUnavailable) as caught:
        await slow.write(WRITE)
    assert caught.value.may_have_happened


async def test_a_vendor_that_is_down_is_known_to_be_down() -> None:
    vendor = Vendored(httpx.ConnectError)
    outcomes: list[str] = []
    down = line(
        vendor,
        replace(QUICK, failures=3, cool_down=60.0),
        observe=lambda vendor, operation, outcome, seconds: outcomes.append(outcome),
    )
    for _ in range(5):
        with pytest.raises(VendorUnavailable) as caught:
            await down.write(WRITE)
    assert len(vendor.asked) == 3
    assert not caught.value.may_have_happened
    assert caught.value.retry_after == pytest.approx(60, abs=1)
    assert outcomes == ["unavailable"] * 3 + ["circuit_open"] * 2


async def test_refusals_and_patience_do_not_count_as_being_down() -> None:
    answers = [httpx.Response(400), httpx.Response(429), httpx.Response(302), httpx.Response(404)]
    vendor = Vendored(*answers, httpx.Response(200))
    up = line(vendor, replace(QUICK, failures=1, cool_down=60.0))
    for answer in answers:
        if answer.status_code in (400, 404):
            assert not (await up.write(WRITE)).ok
            continue
        with pytest.raises(VendorError):
            await up.write(WRITE)
    assert (await up.write(WRITE)).ok


def test_after_a_rest_one_request_tries_and_the_others_wait() -> None:
    watch = Watch()
    circuit = Circuit(2, 10.0, clock=watch)
    for _ in range(2):
        assert circuit.rest() == 0
        circuit.sending()
        circuit.failed()
    assert circuit.rest() == 10
    watch.now = 11.0
    assert circuit.rest() == 0
    circuit.sending()
    assert circuit.rest() == 10
    circuit.answered()
    assert circuit.rest() == 0


async def test_requests_wait_for_their_turn_and_a_short_burst_does_not() -> None:
    vendor = Vendored(httpx.Response(200))
    paced = line(vendor, pace=Pace(burst=4, seconds=0.4))
    began = time.monotonic()
    await asyncio.gather(*(paced.write(WRITE) for _ in range(4)))
    assert time.monotonic() - began < 0.1
    await asyncio.gather(*(paced.write(WRITE) for _ in range(4)))
    assert time.monotonic() - began >= 0.3


async def test_who_waits_too_long_for_a_turn_has_sent_nothing() -> None:
    vendor = Vendored(httpx.Response(200))
    crowded = line(vendor, replace(QUICK, turn=0.05), pace=Pace(burst=1, seconds=60.0))
    await crowded.write(WRITE)
    with pytest.raises(VendorUnavailable) as caught:
        await crowded.write(WRITE)
    assert not caught.value.may_have_happened
    assert len(vendor.asked) == 1


async def test_a_pass_is_shown_after_the_wait_for_a_turn() -> None:
    shown: list[float] = []

    async def show() -> Pass:
        shown.append(time.monotonic())
        return Pass(headers={"Authorization": "Bearer access-1"})

    paced = line(Vendored(httpx.Response(200)), pace=Pace(burst=1, seconds=0.2))
    began = time.monotonic()
    for _ in range(2):
        answer = await paced.write(replace(WRITE, show_pass=show))
        assert answer.shown.headers["Authorization"] == "Bearer access-1"
    assert shown[1] - began >= 0.15


async def test_what_is_written_down_says_enough_and_nothing_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def show() -> Pass:
        return Pass(headers={"Authorization": "Bearer access-1"})

    answer = await line(Vendored(httpx.Response(200, text="482913"))).read(replace(READ, show_pass=show))
    await line(Vendored(httpx.Response(200))).write(WRITE)
    (entry,) = (one.getMessage() for one in caplog.records if "operation='read'" in one.getMessage())
    assert "vendor=portsip" in entry
    assert "method=GET path=/things status=200 outcome=ok seconds=0." in entry
    seen = caplog.text + repr(answer) + repr(READ) + repr(WRITE)
    assert not [secret for secret in ("access-1", "482913", "anna@partner.example") if secret in seen]


@pytest.mark.parametrize("body", [b"", b"<html>", b"{", b"\xff\xfe", b"[" * 100_000])
def test_a_body_that_is_no_json_reads_as_nothing(body: bytes) -> None:
    assert Answer(200, httpx.Headers(), body).json() is None


@pytest.mark.parametrize(
    "url",
    [
        "",
        "pbx.example.com/api",
        "ftp://pbx.example.com",
        "https://",
        "https://a:b@host/",
        "https://h/?q=1",
        "https://[::1",
    ],
)
def test_an_address_that_is_none_is_named(url: str) -> None:
    with pytest.raises(BadSetting) as caught:
        Line(Vendor.THULIUM, url, pace=Pace(1, 1.0))
    assert caught.value.variable == "THULIUM_URL"


def test_a_vendors_words_become_one_short_line_without_numbers_and_secrets() -> None:
    words = "PIN 482913\nrefused for +48 500-333-222,  extension 8123" + "!" * 400
    shown = safe_words(words, (None,))
    assert shown.startswith("PIN 482913 refused for …, extension 8123!!!")
    assert len(shown) == 300
