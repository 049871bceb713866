"""PortSIP keeps the contract, and its own quirks."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any, ClassVar

import httpx
import pytest
from pydantic import SecretStr

from bot.domain.accounts import Extensions, PortsipLogin, PortsipSettings
from bot.domain.conference import Closing, Feature, Mode, Vendor, Wish
from bot.domain.live import Deed, LiveRoom, Participant, Presence
from bot.domain.understanding import Invitees
from bot.errors import (
    BadSetting,
    NumberTaken,
    RoomGone,
    VendorCannot,
    VendorCredentials,
    VendorRejected,
    VendorReplyUnreadable,
    VendorUnavailable,
    WishInvalid,
)
from bot.vendors.http import Observe, unobserved
from bot.vendors.portsip import PortsipVendor
from tests.vendors.contract import LookUpContract
from tests.vendors.recording import Recording, answering, sent
from tests.vendors.scene import PORTSIP, QUICK, SPARE, WISH, Watch, ticket

LINK = "https://{sbc_host}:10443/#/link-meeting?domain={domain}&token={token}&number={number}"
LOGIN = {"access_token": "access-1", "expires_in": 1800, "refresh_token": "refresh-1", "token_type": "Bearer"}
ROOM = Recording.of("portsip", "found").exchanges[-1]["json"]


class TestPortsip(LookUpContract):
    name: ClassVar[Vendor] = Vendor.PORTSIP
    number: ClassVar[str | None] = "8123"
    closing: ClassVar[Closing] = Closing.DESTROYED
    room_id: ClassVar[str] = "NzAwNTUxOTA5NzczMTQ4MTYw"

    def vendor(self, recording: httpx.AsyncBaseTransport, observe: Observe | None = None) -> PortsipVendor:
        return PortsipVendor(PORTSIP, timing=QUICK, transport=recording, observe=observe or unobserved)

    async def test_the_link_is_built_from_what_the_pbx_says_of_the_room(self) -> None:
        settings = replace(PORTSIP, join_url=LINK)
        vendor = PortsipVendor(settings, timing=QUICK, transport=self.recording("linked"))
        room = await vendor.open_room(self.wish, ticket("8123"))
        assert room.join_url == SecretStr(
            "https://sbc.example.com:10443/#/link-meeting"
            "?domain=pbx.example.com&token=4DFCF1D4C30B4D798ECE3AE43769F008&number=8123"
        )
        await vendor.aclose()

    async def test_a_room_that_cannot_be_read_after_its_creation_leaves_doubt(self) -> None:
        exchanges = self.recording("linked").exchanges
        away = {**exchanges[-1], "raises": httpx.ConnectError}
        recording = Recording([*exchanges[:-1], away, away, away])
        vendor = PortsipVendor(replace(PORTSIP, join_url=LINK), timing=QUICK, transport=recording)
        with pytest.raises(VendorUnavailable) as caught:
            await vendor.open_room(self.wish, ticket("8123"))
        assert caught.value.may_have_happened
        await vendor.aclose()


class Pbx:
    """A PBX of a few lines: answers by path, and remembers what it was sent."""

    def __init__(self, **answers: Any) -> None:
        self.answers: dict[str, Callable[[httpx.Request], httpx.Response]] = {
            "/api/login/oauth/token": lambda _: httpx.Response(200, json=LOGIN),
            "/api/conference_rooms": lambda _: httpx.Response(201, json={"id": ROOM["id"]}),
            f"/api/conference_rooms/{ROOM['id']}": self._room,
            "/api/users": lambda _: httpx.Response(200, json={"count": 0, "items": []}),
            "/api/extension_numbers/8123": lambda _: httpx.Response(404, json={"errors": []}),
        }
        self.room: dict[str, Any] = dict(ROOM)
        self.asked: list[httpx.Request] = []

    def _room(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=self.room if request.method == "GET" else None)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        return self.answers[request.url.path](request)

    def vendor(self, settings: PortsipSettings = PORTSIP) -> PortsipVendor:
        return PortsipVendor(settings, timing=QUICK, transport=answering(self))

    def bodies(self, path: str) -> list[Any]:
        """What was posted to this path."""
        return [sent(one) for one in self.asked if one.method == "POST" and one.url.path == path]

    async def created(self, wish: Wish, settings: PortsipSettings = PORTSIP) -> Any:
        """The body that creates a room for this wish."""
        vendor = self.vendor(settings)
        await vendor.open_room(wish, ticket("8123"))
        await vendor.aclose()
        return self.bodies("/api/conference_rooms")[0]

    async def changed(self, wish: Wish) -> Any:
        """The body that changes the room to this wish."""
        vendor = self.vendor()
        room = await vendor.open_room(WISH, ticket("8123"))
        await vendor.change_room(room, wish)
        await vendor.aclose()
        return self.bodies(f"/api/conference_rooms/{ROOM['id']}")[-1]


async def test_video_fields_are_sent_in_video_only() -> None:
    options: dict[str, str | int | bool] = {
        "width": "1920",
        "height": 1080,
        "bitrate": 2048,
        "framerate": 30,
        "layout": "layout4",
    }
    body = await Pbx().created(replace(WISH, mode=Mode.VIDEO, record=True, options=options))
    assert {name: body[name] for name in options} == {
        "width": 1920,
        "height": 1080,
        "bitrate": 2048,
        "framerate": 30,
        "layout": "LAYOUT4",
    }
    assert (body["mode"], body["enable_recording"]) == ("VIDEO", True)
    with pytest.raises(WishInvalid) as caught:
        await Pbx().created(replace(WISH, options={"width": 640}))
    assert (caught.value.field, caught.value.problem) == ("width", "video_only")


async def test_every_field_people_may_set_is_sent() -> None:
    options: dict[str, str | int | bool] = {
        "control": "MASTER",
        "language": "pl-PL",
        "enable_prompt": False,
        "custom_options": '{"x": 1}',
    }
    body = await Pbx().created(replace(WISH, options=options))
    assert {name: body[name] for name in options} == options


@pytest.mark.parametrize(
    ("name", "value", "limit"),
    [
        ("bitrate", 127, "128-10240"),
        ("framerate", 31, "5-30"),
        ("width", 2000, "144-1920"),
        ("layout", "LAYOUT5", "LAYOUT0, LAYOUT1, LAYOUT2, LAYOUT3, LAYOUT4, LAYOUT6, LAYOUT9"),
        ("control", "ANARCHY", "FREE, MASTER"),
        ("language", "polski język", "en-US"),
        ("custom_options", "{", '{"name": "value"}'),
    ],
)
async def test_an_option_outside_its_limits_is_named(name: str, value: str | int, limit: str) -> None:
    with pytest.raises(WishInvalid) as caught:
        await Pbx().created(replace(WISH, mode=Mode.VIDEO, options={name: value}))
    assert (caught.value.field, caught.value.limit) == (name, limit)


@pytest.mark.parametrize("subject", ["x" * 65, "ż" * 65])
def test_a_subject_has_at_most_64_characters(subject: str) -> None:
    vendor = Pbx().vendor()
    vendor.refuse(replace(WISH, subject=subject[:64]))
    with pytest.raises(WishInvalid) as caught:
        vendor.refuse(replace(WISH, subject=subject))
    assert (caught.value.field, caught.value.limit, caught.value.given) == ("subject", "64", "65")


@pytest.mark.parametrize("people", [0, 201, 100_000])
def test_a_room_takes_1_to_200_people(people: int) -> None:
    with pytest.raises(WishInvalid) as caught:
        Pbx().vendor().refuse(replace(WISH, capacity=people))
    assert (caught.value.field, caught.value.limit, caught.value.given) == ("people", "1-200", str(people))


@pytest.mark.parametrize(("invited", "capacity"), [(0, 9), (8, 9), (12, 13)])
async def test_without_a_number_of_people_there_is_room_for_all_invitees(invited: int, capacity: int) -> None:
    people = Invitees(users=tuple(f"U{number}" for number in range(invited)))
    assert (await Pbx().created(replace(WISH, invitees=people)))["capacity"] == capacity


async def test_addresses_are_separated_by_semicolons_and_users_of_the_pbx_go_by_id() -> None:
    pbx = Pbx()
    items = [{"id": "17", "email": "Bob@Example.com"}, {"id": "18", "email": "somebody@else.example"}]
    pbx.answers["/api/users"] = lambda _: httpx.Response(200, json={"count": 2, "items": items})
    emails = ("anna@partner.example", "bob@example.com", "o'hara@partner.example")
    body = await pbx.created(replace(WISH, invitees=Invitees(emails=emails)))
    assert body["external_invitees"] == "anna@partner.example;o'hara@partner.example"
    assert body["internal_invitees"] == ["17"]
    (question,) = (one for one in pbx.asked if one.url.path == "/api/users")
    assert "email eq 'o''hara@partner.example'" in question.url.params["filter"]


@pytest.mark.parametrize("status", [403, 404, 500])
async def test_a_pbx_that_hides_its_users_still_invites_everybody(status: int) -> None:
    pbx = Pbx()
    pbx.answers["/api/users"] = lambda _: httpx.Response(status, json={"errors": []})
    body = await pbx.created(replace(WISH, invitees=Invitees(emails=("bob@example.com",))))
    assert body["external_invitees"] == "bob@example.com"


@pytest.mark.parametrize("email", ["anna", "a@b", "a@b.c;d@e.f", "a b@c.d", "<a@b.c>"])
def test_an_address_that_is_none_is_named(email: str) -> None:
    with pytest.raises(WishInvalid) as caught:
        Pbx().vendor().refuse(replace(WISH, invitees=Invitees(emails=(email,))))
    assert (caught.value.field, caught.value.given) == ("emails", email)


async def test_a_change_writes_to_invitees_only_when_they_change() -> None:
    invited = replace(WISH, invitees=Invitees(emails=("anna@partner.example",)))
    pbx = Pbx()
    pbx.room["external_invitees"] = "Anna@partner.example"
    body = await pbx.changed(replace(invited, subject="Review"))
    assert not {"external_invitees", "internal_invitees"} & body.keys()
    assert not [one for one in pbx.asked if one.url.path == "/api/users"]
    body = await Pbx().changed(invited)
    assert body["external_invitees"] == "anna@partner.example"


async def test_a_change_keeps_people_and_fields_nobody_mentioned() -> None:
    pbx = Pbx()
    pbx.room |= {"mode": "VIDEO", "bitrate": 2048, "layout": "LAYOUT4", "capacity": 33, "control": "MASTER"}
    body = await pbx.changed(replace(WISH, mode=Mode.VIDEO, subject="Review"))
    assert (body["bitrate"], body["layout"], body["capacity"]) == (2048, "LAYOUT4", 33)
    assert body["control"] == "MASTER"
    assert not {"extension_number", "mode", "enable_recording"} & body.keys()


async def test_a_new_pin_goes_to_the_participants_and_never_equals_the_hosts() -> None:
    assert (await Pbx().changed(replace(WISH, room_pin=SecretStr("5821"))))["room_pin"] == "5821"
    with pytest.raises(WishInvalid) as caught:
        await Pbx().changed(replace(WISH, room_pin=SecretStr("482913")))
    assert (caught.value.field, caught.value.problem) == ("pin", "same_as_host_pin")


async def test_what_is_fixed_at_creation_cannot_be_changed() -> None:
    for wish, feature in (
        (replace(WISH, mode=Mode.VIDEO), "change_mode"),
        (replace(WISH, record=True), "change_recording"),
    ):
        with pytest.raises(VendorCannot) as caught:
            await Pbx().changed(wish)
        assert caught.value.feature == feature


async def test_changing_a_room_that_is_gone_is_refused() -> None:
    pbx = Pbx()
    vendor = pbx.vendor()
    room = await vendor.open_room(WISH, ticket("8123"))
    pbx.answers[f"/api/conference_rooms/{ROOM['id']}"] = lambda _: httpx.Response(404, json={"errors": []})
    with pytest.raises(VendorRejected):
        await vendor.change_room(room, WISH)
    await vendor.aclose()


@pytest.mark.parametrize(("pin", "fits"), [("12", False), ("012", True), ("1234567", False), ("12a4", False)])
def test_a_pin_has_3_to_6_digits(pin: str, fits: bool) -> None:
    wish = replace(WISH, room_pin=SecretStr(pin))
    if fits:
        Pbx().vendor().refuse(wish)
        return
    with pytest.raises(WishInvalid) as caught:
        Pbx().vendor().refuse(wish)
    assert (caught.value.field, caught.value.limit) == ("pin", "3-6")
    assert pin not in str(caught.value) + repr(caught.value)


async def test_an_id_with_a_slash_stays_one_piece_of_the_path() -> None:
    pbx = Pbx()
    pbx.answers["/api/conference_rooms"] = lambda _: httpx.Response(201, json={"id": "a/b=="})
    pbx.answers["/api/conference_rooms/a/b==/destroy"] = lambda _: httpx.Response(204)
    vendor = pbx.vendor()
    room = await vendor.open_room(WISH, ticket("8123"))
    await vendor.close_room(room, WISH, ticket(None))
    assert pbx.asked[-1].url.raw_path == b"/api/conference_rooms/a%2Fb%3D%3D/destroy"
    await vendor.aclose()


async def test_a_creation_without_an_id_is_looked_up_by_its_number() -> None:
    pbx = Pbx()
    pbx.answers["/api/conference_rooms"] = lambda _: httpx.Response(200, json={})
    holder = {"id": ROOM["id"], "type": "CONFERENCE_ROOM"}
    pbx.answers["/api/extension_numbers/8123"] = lambda _: httpx.Response(200, json=holder)
    vendor = pbx.vendor()
    assert (await vendor.open_room(WISH, ticket("8123"))).vendor_id == ROOM["id"]
    await vendor.aclose()


async def test_a_number_that_is_no_extension_is_never_sent() -> None:
    pbx = Pbx()
    vendor = pbx.vendor()
    for number in (None, "12", "80a1", "8" * 65):
        with pytest.raises(NumberTaken):
            await vendor.open_room(WISH, ticket(number))
    assert not pbx.asked
    await vendor.aclose()


async def test_pages_are_turned_until_all_rooms_are_seen_once() -> None:
    names = [f"r{number}" for number in range(7)]

    def page(request: httpx.Request) -> httpx.Response:
        skip, top = int(request.url.params["skip"]), int(request.url.params["top"])
        # A room was deleted meanwhile, so the second page begins with one that was seen before.
        shown = names[max(0, skip - 1) : max(0, skip - 1) + top] if skip else names[:top]
        return httpx.Response(200, json={"count": 7, "items": [{"id": name} for name in shown]})

    pbx = Pbx()
    pbx.answers["/api/conference_rooms"] = page
    vendor = pbx.vendor()
    rooms = [
        room.id
        async for room in vendor.rooms(
            condition="mode eq 'AUDIO'", search="sync", order="subject desc", page=3
        )
    ]
    assert rooms == names
    first = pbx.asked[1].url.params
    assert dict(first) == {
        "filter": "mode eq 'AUDIO'",
        "search": "sync",
        "orderby": "subject desc",
        "skip": "0",
        "top": "3",
    }
    await vendor.aclose()


async def test_a_401_is_answered_with_one_new_token_and_one_more_try() -> None:
    pbx = Pbx()
    tokens = iter(["access-1", "access-2", "access-3", "access-4"])
    pbx.answers["/api/login/oauth/token"] = lambda _: httpx.Response(
        200, json=LOGIN | {"access_token": next(tokens)}
    )

    def create(request: httpx.Request) -> httpx.Response:
        if request.headers["Authorization"] == "Bearer access-1":
            return httpx.Response(401, json={"errors": [{"code": "UNAUTHORIZED", "message": "expired"}]})
        return httpx.Response(201, json={"id": "1"})

    pbx.answers["/api/conference_rooms"] = create
    vendor = pbx.vendor()
    assert (await vendor.open_room(WISH, ticket("8123"))).vendor_id == "1"
    renewals = pbx.bodies("/api/login/oauth/token")
    assert [form["grant_type"] for form in renewals] == ["password", "refresh_token"]
    assert renewals[1]["refresh_token"] == "refresh-1"
    pbx.answers["/api/conference_rooms"] = lambda _: httpx.Response(401, json={"errors": []})
    before = len(pbx.bodies("/api/conference_rooms"))
    with pytest.raises(VendorCredentials):
        await vendor.open_room(WISH, ticket("8123"))
    assert len(pbx.bodies("/api/conference_rooms")) == before + 2
    await vendor.aclose()


async def test_a_refused_renewal_leads_to_a_full_log_in() -> None:
    watch = Watch()
    pbx = Pbx()

    def log_in(request: httpx.Request) -> httpx.Response:
        if sent(request)["grant_type"] == "refresh_token":
            return httpx.Response(400, json={"errors": [{"code": "UNKNOWN", "message": "x"}]})
        return httpx.Response(200, json=LOGIN)

    pbx.answers["/api/login/oauth/token"] = log_in
    vendor = PortsipVendor(PORTSIP, timing=QUICK, transport=answering(pbx), clock=watch)
    await vendor.open_room(WISH, ticket("8123"))
    watch.now = 1799.0
    await vendor.open_room(WISH, ticket("8123"))
    forms = pbx.bodies("/api/login/oauth/token")
    assert [form["grant_type"] for form in forms] == ["password", "refresh_token", "password"]
    await vendor.aclose()


async def test_the_newest_refresh_token_is_used_and_renewal_comes_ahead_of_expiry() -> None:
    watch = Watch()
    pbx = Pbx()
    numbers = iter(range(1, 10))
    pbx.answers["/api/login/oauth/token"] = lambda _: httpx.Response(
        200, json=LOGIN | {"refresh_token": f"refresh-{next(numbers)}"}
    )
    vendor = PortsipVendor(PORTSIP, timing=QUICK, transport=answering(pbx), clock=watch)
    for watch.now in (0.0, 1439.0, 1441.0, 2800.0, 2890.0):
        await vendor.open_room(WISH, ticket("8123"))
    forms = pbx.bodies("/api/login/oauth/token")
    assert [form.get("refresh_token") for form in forms] == [None, "refresh-1", "refresh-2"]
    await vendor.aclose()


async def test_sign_in_speaks_json_and_renews_at_its_own_place() -> None:
    watch = Watch()
    pbx = Pbx()
    for path in ("/api/auth/sign_in", "/api/auth/refresh_token"):
        pbx.answers[path] = lambda _: httpx.Response(200, json=LOGIN)
    settings = replace(PORTSIP, login=PortsipLogin.SIGN_IN)
    vendor = PortsipVendor(settings, timing=QUICK, transport=answering(pbx), clock=watch)
    await vendor.open_room(WISH, ticket("8123"))
    watch.now = 1700.0
    await vendor.open_room(WISH, ticket("8123"))
    name = {"username": "convoke", "password": "portsip-password", "domain": "pbx.example.com"}
    assert pbx.bodies("/api/auth/sign_in") == [name]
    assert pbx.bodies("/api/auth/refresh_token") == [{"refresh_token": "refresh-1"}]
    await vendor.aclose()


async def test_a_second_factor_is_an_operators_matter_and_not_tried_again() -> None:
    pbx = Pbx()
    pbx.answers["/api/auth/sign_in"] = lambda _: httpx.Response(
        200, json={"two_factor_enabled": True, "token": "x"}
    )
    vendor = pbx.vendor(replace(PORTSIP, login=PortsipLogin.SIGN_IN))
    for _ in range(3):
        with pytest.raises(VendorCredentials, match="second factor"):
            await vendor.open_room(WISH, ticket("8123"))
    assert len(pbx.asked) == 1
    await vendor.aclose()


async def test_after_the_pause_refused_credentials_get_another_chance() -> None:
    watch = Watch()
    pbx = Pbx()
    pbx.answers["/api/login/oauth/token"] = lambda _: httpx.Response(401, json={"errors": []})
    vendor = PortsipVendor(PORTSIP, timing=QUICK, transport=answering(pbx), clock=watch)
    for watch.now, asked in ((0.0, 1), (1.0, 2), (2.0, 2), (900.0, 2), (902.0, 3), (903.0, 3)):
        with pytest.raises(VendorCredentials):
            await vendor.open_room(WISH, ticket("8123"))
        assert len(pbx.asked) == asked
    watch.now = 2000.0
    pbx.answers["/api/login/oauth/token"] = lambda _: httpx.Response(200, json=LOGIN)
    assert await vendor.open_room(WISH, ticket("8123"))
    await vendor.aclose()


async def test_a_given_token_is_shown_and_never_renewed() -> None:
    pbx = Pbx()
    settings = PortsipSettings(url=PORTSIP.url, token=SecretStr("token-1"))
    vendor = pbx.vendor(settings)
    await vendor.open_room(WISH, ticket("8123"))
    assert {one.headers["Authorization"] for one in pbx.asked} == {"Bearer token-1"}
    pbx.answers["/api/conference_rooms"] = lambda _: httpx.Response(401, json={"errors": []})
    asked = len(pbx.asked)
    for _ in range(4):
        with pytest.raises(VendorCredentials):
            await vendor.open_room(WISH, ticket("8123"))
    assert len(pbx.asked) == asked + 2
    await vendor.aclose()


async def test_a_missing_permission_names_the_licence() -> None:
    pbx = Pbx()
    error = {"code": "LICENSE_MODULE_UNAVAILABLE", "message": "module advanced is not licensed"}
    pbx.answers["/api/conference_rooms"] = lambda _: httpx.Response(403, json={"errors": [error]})
    vendor = pbx.vendor()
    with pytest.raises(VendorCredentials, match="module advanced"):
        await vendor.open_room(WISH, ticket("8123"))
    await vendor.aclose()


async def test_check_names_what_works_and_what_does_not() -> None:
    pbx = Pbx()
    pbx.answers["/api/conference_rooms"] = lambda _: httpx.Response(200, json={"count": 0, "items": []})
    limits = {"timezone": "Europe/Warsaw", "max_conference_rooms": 20}
    pbx.answers["/api/tenant"] = lambda _: httpx.Response(200, json=limits)
    findings = await pbx.vendor().verify()
    assert [finding.ok for finding in findings] == [True, True]
    assert "20" in findings[1].words
    pbx.answers["/api/login/oauth/token"] = lambda _: httpx.Response(400, json={"errors": []})
    (refused,) = await pbx.vendor().verify()
    assert not refused.ok
    assert not [one for one in pbx.asked if one.method == "POST" and "login" not in one.url.path]


def test_numbers_come_from_the_configured_range() -> None:
    vendor = Pbx().vendor(replace(PORTSIP, extensions=Extensions.parse("0800-0899")))
    assert vendor.numbering is not None
    assert (vendor.numbering.first, vendor.numbering.last, vendor.numbering.width) == (800, 899, 4)


def test_without_dial_in_numbers_none_is_promised() -> None:
    assert Feature.DIAL_IN in Pbx().vendor().features
    assert Feature.DIAL_IN not in Pbx().vendor(replace(PORTSIP, numbers=None)).features


@pytest.mark.parametrize(
    ("changes", "variable"),
    [
        ({"join_url": "https://x/{room}"}, "PORTSIP_JOIN_URL"),
        ({"join_url": "https://x/{number"}, "PORTSIP_JOIN_URL"),
        ({"join_url": "https://x/{number!r}"}, "PORTSIP_JOIN_URL"),
        ({"join_url": "javascript:{number}"}, "PORTSIP_JOIN_URL"),
        ({"numbers": "1" * 129}, "PORTSIP_NUMBERS"),
        ({"url": "pbx.example.com"}, "PORTSIP_URL"),
        ({"url": "https://name:word@pbx.example.com/api"}, "PORTSIP_URL"),
        ({"ca_bundle": "/no/such/file.pem"}, "PORTSIP_CA_BUNDLE"),
        ({"password": None}, "PORTSIP_USERNAME"),
    ],
)
def test_a_wrong_setting_is_named(changes: dict[str, Any], variable: str) -> None:
    with pytest.raises(BadSetting) as caught:
        Pbx().vendor(replace(PORTSIP, **changes))
    assert caught.value.variable == variable


async def test_people_in_a_room_are_seen_and_led() -> None:
    base = f"/api/conference_rooms/{ROOM['id']}"
    pbx = Pbx()
    status = {"status": "ON_CALL", "locked": False, "muted": True, "recording": False}
    people = {
        "items": [{"id": "p1", "display_name": "Bob", "muted": False, "chairman": True, "position": -1}]
    }
    pbx.answers[f"{base}/status"] = lambda _: httpx.Response(200, json=status)
    pbx.answers[f"{base}/participants"] = lambda _: httpx.Response(200, json=people)
    deeds = ("lock", "unlock", "mute", "unmute", "start_recording", "stop_recording")
    for deed in (*deeds, "participants/invite", "participants/p1/mute", "participants/p1/chairman"):
        pbx.answers[f"{base}/{deed}"] = lambda _: httpx.Response(200)
    pbx.answers[f"{base}/participants/p1/destroy"] = lambda _: httpx.Response(404, json={"errors": []})
    vendor = pbx.vendor()
    room = await vendor.open_room(WISH, ticket("8123"))
    seen = await vendor.look_in(room)
    assert seen is not None
    assert (seen.presence, seen.muted) == (Presence.ON_CALL, True)
    assert [one.name for one in seen.participants] == ["Bob"]
    for deed in (Deed.LOCK, Deed.UNLOCK, Deed.MUTE, Deed.UNMUTE, Deed.RECORD, Deed.STOP_RECORDING):
        await vendor.do(room, deed)
    for deed in (Deed.LOOK, Deed.MUTE_ONE, Deed.CHAIR, Deed.REMOVE):
        await vendor.do(room, deed, "p1")
    await vendor.call_in(room, "+48500333222")
    posted = [one.url.path.removeprefix(f"{base}/") for one in pbx.asked if one.url.path.startswith(base)]
    assert posted[2:] == [
        *deeds,
        "participants/p1/mute",
        "participants/p1/chairman",
        "participants/p1/destroy",
        "participants/invite",
    ]
    assert json.loads(pbx.asked[-1].content) == {"number": "+48500333222"}
    await vendor.aclose()


async def test_what_a_pbx_does_not_tell_of_a_room_is_not_made_up() -> None:
    base = f"/api/conference_rooms/{ROOM['id']}"
    pbx = Pbx()
    pbx.answers[f"{base}/status"] = lambda _: httpx.Response(200, json={"status": "HIBERNATING"})
    pbx.answers[f"{base}/participants"] = lambda _: httpx.Response(200, json={"items": [{"id": "p1"}]})
    vendor = pbx.vendor()
    seen = await vendor.look_in(await vendor.open_room(WISH, ticket("8123")))
    assert seen == LiveRoom(presence=Presence.UNKNOWN, participants=(Participant(id="p1", name=""),))
    await vendor.aclose()


async def test_a_room_that_is_gone_cannot_be_led() -> None:
    pbx = Pbx()
    for path in ("status", "participants", "lock", "participants/p1/mute", "participants/p1/destroy"):
        pbx.answers[f"/api/conference_rooms/gone/{path}"] = lambda _: httpx.Response(404, json={"errors": []})
    pbx.answers["/api/conference_rooms/gone/participants/invite"] = lambda _: httpx.Response(404)
    vendor = pbx.vendor()
    room = await vendor.open_room(WISH, ticket("8123"))
    gone = replace(room, vendor_id="gone")
    assert await vendor.look_in(gone) is None
    for deed in (Deed.LOCK, Deed.MUTE_ONE):
        with pytest.raises(RoomGone):
            await vendor.do(gone, deed, "p1")
    with pytest.raises(RoomGone):
        await vendor.call_in(gone, "+48500333222")
    await vendor.do(gone, Deed.REMOVE, "p1")
    await vendor.aclose()


@pytest.mark.parametrize("number", ["", "12", "48 500", "+0123456789", "+48", "sip:bob@x", "1" * 65, "8123"])
async def test_what_is_no_number_leaves_nothing_behind(number: str) -> None:
    pbx = Pbx()
    vendor = pbx.vendor()
    room = await vendor.open_room(WISH, ticket("8123"))
    asked = len(pbx.asked)
    with pytest.raises(WishInvalid):
        await vendor.call_in(room, number)
    assert len(pbx.asked) == asked
    await vendor.aclose()


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (httpx.Response(404, json={"errors": []}), "there is no extension 112"),
        (httpx.Response(200, json={"id": "1", "type": "CONFERENCE_ROOM"}), "112 is a conference room"),
    ],
)
async def test_an_extension_is_looked_up_before_it_rings(answer: httpx.Response, words: str) -> None:
    pbx = Pbx()
    pbx.answers["/api/extension_numbers/112"] = lambda _: answer
    vendor = pbx.vendor()
    room = await vendor.open_room(WISH, ticket("8123"))
    with pytest.raises(VendorRejected, match=words):
        await vendor.call_in(room, "112")
    assert not [one for one in pbx.asked if one.url.path.endswith("/invite")]
    await vendor.aclose()


@pytest.mark.parametrize(
    ("name", "number", "same"),
    [
        ("+48500333222", "+48500333222", True),
        ("500 333 222", "+48500333222", True),
        ("0048500333222", "+48500333222", True),
        ("Bob (1002)", "1002", True),
        ("Bob (11002)", "1002", False),
        ("Bob", "+48500333222", False),
        ("3222", "+48500333222", False),
        ("", "+48500333222", False),
    ],
)
def test_a_telephone_is_told_by_the_name_it_shows(name: str, number: str, same: bool) -> None:
    assert Pbx().vendor().is_that(name, number) is same


async def test_a_page_of_something_else_is_never_taken_for_a_deed() -> None:
    base = f"/api/conference_rooms/{ROOM['id']}"
    pbx = Pbx()
    for path in ("lock", "destroy", "participants/invite"):
        pbx.answers[f"{base}/{path}"] = lambda _: httpx.Response(200, html="<h1>Sign in to the proxy</h1>")
    vendor = pbx.vendor()
    room = await vendor.open_room(WISH, ticket("8123"))
    for deed in (
        vendor.do(room, Deed.LOCK),
        vendor.close_room(room, WISH, SPARE),
        vendor.call_in(room, "+48500333222"),
    ):
        with pytest.raises(VendorReplyUnreadable) as raised:
            await deed
        assert raised.value.may_have_happened
    await vendor.aclose()
