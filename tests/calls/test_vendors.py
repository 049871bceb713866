"""What calls and announcements add to the telephone systems' modules."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from bot.domain.accounts import ConpeekSettings, ThuliumSettings
from bot.errors import VendorUnavailable
from bot.settings import read_accounts
from bot.vendors.base import Speech
from bot.vendors.conpeek import ConpeekVendor
from bot.vendors.http import Timing
from bot.vendors.thulium import ThuliumVendor

AT = datetime(2026, 11, 19, 9, 15, tzinfo=UTC)


def conpeek(seen: list[httpx.Request], **settings: Any) -> ConpeekVendor:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"data": []})

    held = ConpeekSettings(url="https://conpeek.test", key=SecretStr("k"), campaign_id="c1", **settings)
    return ConpeekVendor(held, transport=httpx.MockTransport(answer))


async def test_a_number_takes_its_own_data_along_and_ours_stays() -> None:
    seen: list[httpx.Request] = []
    custom = {"+48500000001": {"name": "Anna", "convoke_request_id": "forged"}}
    phones = ("+48500000001", "+48500000002")
    await conpeek(seen).announce(Speech(text="Hello"), phones, key="CV-1/0", custom=custom)
    entries = json.loads(seen[0].content)["data"]
    assert [entry["custom"] for entry in entries] == [
        {"name": "Anna", "convoke_request_id": "CV-1/0"},
        {"convoke_request_id": "CV-1/0"},
    ]


@pytest.mark.parametrize(("rate", "pause"), [(1, 1.0), (20, 0.05)])
def test_the_pause_between_batches_is_the_operators_rate(rate: int, pause: float) -> None:
    assert conpeek([], requests_per_second=rate).pause_seconds == pytest.approx(pause)


def test_names_of_recordings_and_voices_are_offered() -> None:
    vendor = conpeek([], announcements={"opening": "a1"}, voices={"Ewa": "v1"})
    assert (vendor.recordings, vendor.voices) == (("opening",), ("Ewa",))


def test_the_rate_is_read_from_the_environment() -> None:
    env = {"CONPEEK_URL": "https://c.test", "CONPEEK_KEY": "k", "CONPEEK_REQUESTS_PER_SECOND": "3"}
    accounts = read_accounts(env)
    assert accounts.conpeek is not None
    assert accounts.conpeek.requests_per_second == 3


def thulium(answer: httpx.Response | Exception, seen: list[httpx.Request]) -> ThuliumVendor:
    def reply(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if isinstance(answer, Exception):
            raise answer
        return answer

    settings = ThuliumSettings(
        url="https://t.test/api",
        username="u",
        password=SecretStr("p"),
        queues={"sales": "2"},
    )
    return ThuliumVendor(settings, transport=httpx.MockTransport(reply), timing=Timing(attempts=1))


@pytest.mark.parametrize(
    ("dispositions", "became"),
    [
        (["ANSWERED"], "answered"),
        (["NO ANSWER", "ANSWERED", "BUSY"], "answered"),
        (["BUSY", "NO ANSWER"], "no_answer"),
        (["FAILED"], "failed"),
        (["SOMETHING NEW"], None),
        ([], None),
    ],
)
async def test_the_list_of_connections_gives_a_hint(dispositions: list[str], became: str | None) -> None:
    entries = [{"date": f"2026-11-19 10:{n:02}:00", "disposition": one} for n, one in enumerate(dispositions)]
    seen: list[httpx.Request] = []
    vendor = thulium(httpx.Response(200, json={"count": len(entries), "result": entries}), seen)
    assert await vendor.became_of("+48500333222", AT, "sales") == became
    query = seen[0].url.params
    assert (query["queue_id"], query["dst"], query["date_from"]) == ("2", "500333222", "2026-11-19 10:14")


@pytest.mark.parametrize("answer", [httpx.Response(403, json={}), httpx.Response(200, text="<html>")])
async def test_without_permission_or_sense_there_is_no_hint(answer: httpx.Response) -> None:
    assert await thulium(answer, []).became_of("+48500333222", AT, None) is None


async def test_a_hint_that_cannot_be_had_is_an_outage() -> None:
    with pytest.raises(VendorUnavailable):
        await thulium(httpx.ConnectError("away"), []).became_of("+48500333222", AT, None)
