"""Enswitch's functions that no public page describes: used where the operator says so, and only there."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import Any

import httpx
import pytest

from bot.domain.accounts import EnswitchSettings
from bot.domain.conference import Closing, Feature, Room, Vendor
from bot.errors import NumberTaken, VendorCannot, VendorReplyUnreadable, VendorUnavailable
from bot.playground.vendors.enswitch import Enswitch
from bot.settings import read_accounts
from bot.vendors.enswitch import EnswitchVendor
from bot.vendors.http import Pace
from tests.vendors.scene import QUICK, SPARE, WISH, ticket

WISHED = replace(WISH, vendor=Vendor.ENSWITCH, capacity=8)
CODE = "512345"
BOTH = {"can_list": True, "can_delete": True}


class Between(httpx.AsyncBaseTransport):
    """Carries requests to a strict system, but answers some by itself, and loses some answers."""

    def __init__(self, strict: Enswitch) -> None:
        self._carried = httpx.ASGITransport(strict.app)
        self.instead: dict[str, Callable[[], httpx.Response]] = {}
        self.lost: list[str] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        function = request.url.path.removeprefix("/api/json/").strip("/")
        if function in self.instead:
            return self.instead[function]()
        answer = await self._carried.handle_async_request(request)
        if function in self.lost:
            self.lost.remove(function)
            await answer.aclose()
            raise httpx.ReadError("the connection was reset", request=request)
        return answer


class Scene:
    """A strict system and an adapter, with what stands between them."""

    def __init__(self) -> None:
        self.strict = Enswitch(slow_seconds=0.0)
        self.strict.more_functions = frozenset({"list", "delete"})
        self.between = Between(self.strict)
        self.instead = self.between.instead

    def vendor(self, **switches: bool) -> EnswitchVendor:
        account = read_accounts(self.strict.env("http://enswitch.example")).enswitch
        assert isinstance(account, EnswitchSettings)
        return EnswitchVendor(replace(account, **switches), timing=QUICK, transport=self.between)

    @property
    def asked(self) -> list[str]:
        return [one.operation for one in self.strict.exchanges]


@pytest.fixture
async def scene(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Scene]:
    """Without a pace: it is kept elsewhere, and here it would only be waited for."""
    monkeypatch.setattr("bot.vendors.enswitch.vendor._PACE", Pace(burst=1000, seconds=1.0))
    one = Scene()
    yield one
    assert one.strict.refusals == []


async def opened(vendor: EnswitchVendor, code: str = CODE, **wish: Any) -> Room:
    return await vendor.open_room(replace(WISHED, **wish), replace(ticket(code), reference=f"CV-{code}"))


# Listing


async def test_conferences_are_looked_through_by_code_and_words_without_pins(scene: Scene) -> None:
    vendor = scene.vendor(**BOTH)
    for number in range(12):
        await opened(vendor, str(512_345 + number), subject=f"Meeting {number}")
    total, rooms = await vendor.browse("", 8, 8)
    assert (total, [room.number for room in rooms]) == (12, ["512353", "512354", "512355", "512356"])
    total, (found,) = await vendor.browse("MEETING 11", 0, 8)
    assert (total, found.number, found.capacity) == (1, "512356", 8)
    assert found.starts_at == WISHED.starts_at
    assert (found.room_pin, found.admin_pin) == (None, None)
    await vendor.aclose()


@pytest.mark.parametrize("most", [1, 5])
async def test_a_system_that_gives_shorter_pages_than_asked_is_read_to_its_end(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr("bot.vendors.enswitch.api._PAGE", most)
    vendor = scene.vendor(**BOTH)
    for number in range(6):
        await opened(vendor, str(512_345 + number))
    assert (await vendor.browse("", 0, 8))[0] == 6
    await vendor.aclose()


async def test_a_system_that_knows_no_pages_does_not_go_round_for_ever(scene: Scene) -> None:
    row = {"id": "1", "code": "600100", "description": "Reception", "year": 0, "adminpin": "482913"}
    scene.instead["conferences/list"] = lambda: said("200", data=[row, row])
    vendor = scene.vendor(**BOTH)
    total, (only,) = await vendor.browse("", 0, 8)
    assert (total, only.number, only.starts_at) == (1, "600100", None)
    assert "482913" not in repr(only)
    await vendor.aclose()


def said(code: str, key: str = "", message: str = "OK", data: Any = None) -> httpx.Response:
    body: dict[str, Any] = {"responses": [{"code": code, "key": key, "message": message}]}
    return httpx.Response(200, json=body if data is None else {**body, "data": data})


@pytest.mark.parametrize(
    "data", [{"a": 1}, "x", 7, [{"id": 1}], [[]], [None], [{"id": 1, "code": "x", "year": "y"}]]
)
async def test_a_list_of_another_shape_is_unreadable_and_nothing_is_made_of_it(
    scene: Scene, data: Any
) -> None:
    scene.instead["conferences/list"] = lambda: said("200", data=data)
    vendor = scene.vendor(**BOTH)
    with pytest.raises(VendorReplyUnreadable) as raised:
        await vendor.browse("", 0, 8)
    assert not raised.value.may_have_happened
    await vendor.aclose()


async def test_a_lost_creation_that_only_the_list_shows_is_found_there(scene: Scene) -> None:
    vendor = scene.vendor(**BOTH)
    await opened(vendor)
    scene.instead["conferences/get"] = lambda: said("404", "code", "Conference does not exist.")
    ours = replace(ticket(CODE), reference=f"CV-{CODE}")
    found = await vendor.find_room(WISHED, ours)
    assert found is not None
    assert found.vendor_id == "123"
    with pytest.raises(NumberTaken):
        await vendor.find_room(WISHED, replace(ours, reference="CV-OTHER"))
    assert await vendor.find_room(WISHED, replace(ours, number="512346")) is None
    await vendor.aclose()


async def test_where_listing_fails_a_lost_creation_is_as_unfound_as_before(scene: Scene) -> None:
    for answer in (
        httpx.Response(404),
        said("402", "", "Not permitted."),
        httpx.Response(200, html="<p>no</p>"),
    ):
        scene.instead["conferences/list"] = lambda answer=answer: answer  # type: ignore[misc]  # bound at once
        vendor = scene.vendor(**BOTH)
        assert await vendor.find_room(WISHED, ticket(CODE)) is None
        await vendor.aclose()


async def test_without_the_switch_nothing_is_listed(scene: Scene) -> None:
    vendor = scene.vendor()
    with pytest.raises(VendorCannot):
        await vendor.browse("", 0, 8)
    assert await vendor.find_room(WISHED, ticket(CODE)) is None
    assert "list" not in scene.asked
    assert Feature.LISTING not in vendor.features
    await vendor.aclose()


# Deleting


async def test_cancelling_deletes_where_that_is_switched_on(scene: Scene) -> None:
    vendor = scene.vendor(**BOTH)
    room = await opened(vendor)
    assert await vendor.close_room(room, WISHED, SPARE) is Closing.DESTROYED
    assert scene.strict.conferences == {}
    assert await vendor.close_room(room, WISHED, SPARE) is Closing.DESTROYED, "gone is gone"
    assert "update" not in scene.asked
    await vendor.aclose()


async def test_without_the_switch_pins_are_changed(scene: Scene) -> None:
    vendor = scene.vendor()
    room = await opened(vendor)
    assert await vendor.close_room(room, WISHED, SPARE) is Closing.LOCKED
    assert "delete" not in scene.asked
    (held,) = scene.strict.conferences.values()
    assert SPARE.admin_pin is not None
    assert held["adminpin"] == SPARE.admin_pin.get_secret_value()
    await vendor.aclose()


@pytest.mark.parametrize(
    "answer",
    [
        lambda: httpx.Response(404),
        lambda: httpx.Response(404, html="<h1>Not found</h1>"),
        lambda: httpx.Response(200, html="<h1>Welcome</h1>"),
        lambda: said("404", "", "No such function."),
        lambda: said("400", "id", "Invalid."),
        lambda: said("402", "", "The role does not allow it."),
        lambda: httpx.Response(200, content=b""),
        lambda: httpx.Response(200, json=[]),
    ],
)
async def test_where_the_function_is_missing_or_refused_pins_are_changed_instead(
    scene: Scene, answer: Callable[[], httpx.Response]
) -> None:
    vendor = scene.vendor(**BOTH)
    room = await opened(vendor)
    scene.instead["conferences/delete"] = answer
    assert await vendor.close_room(room, WISHED, SPARE) is Closing.LOCKED
    (held,) = scene.strict.conferences.values()
    assert held["talkpin"] == "645342"
    await vendor.aclose()


async def test_a_deletion_whose_answer_is_lost_may_be_done_again(scene: Scene) -> None:
    vendor = scene.vendor(**BOTH)
    room = await opened(vendor)
    scene.between.lost.append("conferences/delete")
    with pytest.raises(VendorUnavailable) as raised:
        await vendor.close_room(room, WISHED, SPARE)
    assert raised.value.may_have_happened
    assert await vendor.close_room(room, WISHED, SPARE) is Closing.DESTROYED
    await vendor.aclose()


# Settings and check


@pytest.mark.parametrize(
    ("switches", "features"),
    [
        ({}, set()),
        ({"can_list": True}, {Feature.LISTING}),
        ({"can_delete": True}, {Feature.DESTROY}),
        (BOTH, {Feature.LISTING, Feature.DESTROY}),
    ],
)
def test_what_is_switched_on_is_among_the_features(switches: dict[str, bool], features: set[Feature]) -> None:
    vendor = Scene().vendor(**switches)
    assert vendor.features & {Feature.LISTING, Feature.DESTROY} == features


async def test_check_tries_the_list_and_deletes_nothing(scene: Scene) -> None:
    vendor = scene.vendor(**BOTH)
    await opened(vendor)
    findings = await vendor.verify()
    assert [finding.ok for finding in findings] == [True, True, True]
    assert "visible: 1" in findings[1].words
    assert "delete" not in scene.asked
    assert scene.asked.count("create") == 2, "the dry run and the creation of this test"
    scene.strict.more_functions = frozenset()
    assert [finding.ok for finding in await vendor.verify()] == [True, False, True]
    await vendor.aclose()
