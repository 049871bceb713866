"""Rates that replicas keep together."""

from __future__ import annotations

import httpx
import pytest

from bot.domain.conference import Vendor
from bot.errors import VendorUnavailable
from bot.vendors.enswitch import EnswitchVendor
from bot.vendors.http import Line, Pace, Request
from tests.vendors.scene import ENSWITCH, QUICK

READ = Request(operation="look", method="GET", path="/thing")


def answering(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={})


async def test_a_line_asks_for_a_turn_by_its_vendor_address_and_pace() -> None:
    asked: list[tuple[str, Pace, float]] = []

    async def take(name: str, pace: Pace, patience: float) -> float:
        asked.append((name, pace, patience))
        return 0.0

    pace = Pace(burst=2, seconds=1.0)
    line = Line(
        Vendor.CONPEEK,
        "https://api.example.com/",
        pace=pace,
        timing=QUICK,
        take_turn=take,
        transport=httpx.MockTransport(answering),
    )
    await line.read(READ)
    await line.aclose()
    assert asked == [("conpeek https://api.example.com", pace, QUICK.turn)]


async def test_a_turn_that_is_too_far_away_is_no_turn_and_nothing_is_sent() -> None:
    sent: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return answering(request)

    async def never(name: str, pace: Pace, patience: float) -> None:
        return None

    vendor = EnswitchVendor(ENSWITCH, timing=QUICK, take_turn=never, transport=httpx.MockTransport(handler))
    findings = await vendor.verify()
    assert not findings[0].ok
    assert "turn" in findings[0].words
    line = Line(
        Vendor.ENSWITCH,
        "https://x.example",
        pace=Pace(1, 1.0),
        timing=QUICK,
        take_turn=never,
        transport=httpx.MockTransport(handler),
    )
    with pytest.raises(VendorUnavailable) as raised:
        await line.once(READ)
    assert raised.value.may_have_happened is False
    await line.aclose()
    await vendor.aclose()
    assert sent == []
