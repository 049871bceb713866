"""Enswitch keeps the contract, and its own quirks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

import httpx
import pytest
from pydantic import SecretStr

from bot.domain.accounts import EnswitchSettings
from bot.domain.conference import Closing, Feature, Vendor, Wish
from bot.domain.understanding import Invitees
from bot.errors import (
    BadSetting,
    NumberTaken,
    PinRefused,
    VendorCannot,
    VendorCredentials,
    VendorRejected,
    VendorReplyUnreadable,
    VendorUnavailable,
    WishInvalid,
)
from bot.vendors.enswitch import EnswitchVendor
from bot.vendors.http import Observe, unobserved
from tests.vendors.contract import LookUpContract
from tests.vendors.recording import answering, sent
from tests.vendors.scene import ENSWITCH, QUICK, SPARE, WARSAW, WISH, Watch, ticket

ENSWITCH_WISH = replace(WISH, vendor=Vendor.ENSWITCH)
CREATE = "/api/json/conferences/create/"
UPDATE = "/api/json/conferences/update/"
NOTIFY = "/api/json/conferences/notifications/create/"
LOGIN = "/api/json/user/login/"
GET = "/api/json/conferences/get/"


class TestEnswitch(LookUpContract):
    name: ClassVar[Vendor] = Vendor.ENSWITCH
    number: ClassVar[str | None] = "512345"
    closing: ClassVar[Closing] = Closing.LOCKED
    room_id: ClassVar[str] = "123"

    def vendor(self, recording: httpx.AsyncBaseTransport, observe: Observe | None = None) -> EnswitchVendor:
        return EnswitchVendor(ENSWITCH, timing=QUICK, transport=recording, observe=observe or unobserved)

    async def test_every_refusal_is_told_with_its_parameter_and_the_forms_field(self) -> None:
        with pytest.raises(VendorRejected) as caught:
            await self.opened(self.recording("refused"))
        assert caught.value.message == "maximum: Too many people.; duration: Too long."
        assert caught.value.field == "duration"


def said(code: str, key: str = "", message: str = "OK", data: Any = None) -> httpx.Response:
    """An answer in Enswitch's envelope."""
    body: dict[str, Any] = {"responses": [{"code": code, "key": key, "message": message}]}
    return httpx.Response(200, json=body if data is None else body | {"data": data})


class System:
    """An Enswitch of a few lines: answers by function, and remembers what it was sent."""

    def __init__(self) -> None:
        token = {"auth_token": "token-1", "auth_token_expiry": "1800"}
        self.answers: dict[str, Callable[[dict[str, str]], httpx.Response]] = {
            LOGIN: lambda _: said("200", data=token),
            CREATE: lambda form: said("201") if "validation" in form else said("200", data={"id": 123}),
            UPDATE: lambda _: said("200"),
            NOTIFY: lambda _: said("204"),
            GET: lambda _: said("200", data={"id": 123, "description": "Weekly sync [CV-7F3K]"}),
        }
        self.asked: list[tuple[str, dict[str, str]]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        form = sent(request)
        self.asked.append((request.url.path, form))
        assert request.method == "POST"
        assert not request.url.query
        return self.answers[request.url.path](form)

    def vendor(self, settings: EnswitchSettings = ENSWITCH, **more: Any) -> EnswitchVendor:
        return EnswitchVendor(settings, timing=QUICK, transport=answering(self), **more)

    def forms(self, path: str) -> list[dict[str, str]]:
        """What was posted to this function."""
        return [form for asked, form in self.asked if asked == path]

    async def created(self, wish: Wish, settings: EnswitchSettings = ENSWITCH) -> dict[str, str]:
        """The parameters that create a conference for this wish."""
        vendor = self.vendor(settings)
        await vendor.open_room(wish, ticket("512345"))
        await vendor.aclose()
        return self.forms(CREATE)[-1]


async def test_a_creation_is_checked_by_a_dry_run_first() -> None:
    system = System()
    await system.created(ENSWITCH_WISH)
    dry_run, creation = system.forms(CREATE)
    assert dry_run == creation | {"validation": "1"}


async def test_the_start_is_the_wall_clock_of_the_system_whatever_the_organisers_zone() -> None:
    start = datetime(2026, 3, 30, 9, 5, tzinfo=ZoneInfo("America/New_York"))
    form = await System().created(replace(ENSWITCH_WISH, starts_at=start, zone="America/New_York"))
    assert [form[name] for name in ("year", "month", "day", "hour", "minute")] == [
        "2026",
        "3",
        "30",
        "15",
        "5",
    ]


@pytest.mark.parametrize("zone", [WARSAW, ZoneInfo("America/New_York"), UTC])
def test_a_time_that_the_systems_clocks_show_twice_is_refused(zone: ZoneInfo) -> None:
    twice = datetime(2026, 10, 25, 0, 30, tzinfo=UTC).astimezone(zone)
    with pytest.raises(WishInvalid) as caught:
        System().vendor().refuse(replace(ENSWITCH_WISH, starts_at=twice))
    assert (caught.value.field, caught.value.problem) == ("start_time", "repeated_by_clock_change")


async def test_nothing_is_scheduled_until_the_zone_is_set() -> None:
    system = System()
    vendor = system.vendor(replace(ENSWITCH, timezone=None))
    with pytest.raises(VendorCannot) as caught:
        await vendor.open_room(ENSWITCH_WISH, ticket("512345"))
    assert caught.value.feature == Feature.TIME_WINDOW
    assert Feature.TIME_WINDOW not in vendor.features
    assert not system.asked
    findings = await vendor.verify()
    assert [finding.ok for finding in findings] == [True, False]
    assert "ENSWITCH_TIMEZONE" in findings[-1].words
    await vendor.aclose()


def test_a_zone_that_is_none_is_named() -> None:
    with pytest.raises(BadSetting) as caught:
        System().vendor(replace(ENSWITCH, timezone="Warsaw"))
    assert caught.value.variable == "ENSWITCH_TIMEZONE"


async def test_every_option_people_may_set_is_sent() -> None:
    form = await System().created(
        replace(
            ENSWITCH_WISH,
            options={"callerid": "48221111111", "owner": "7", "customer": 3, "play_join": True, "panel": "0"},
        )
    )
    chosen = {name: form[name] for name in ("callerid", "owner", "customer", "play_join", "panel")}
    assert chosen == {
        "callerid": "48221111111",
        "owner": "7",
        "customer": "3",
        "play_join": "1",
        "panel": "0",
    }


async def test_a_series_is_sent_with_its_count() -> None:
    form = await System().created(replace(ENSWITCH_WISH, recurrence="FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"))
    assert (form["repeats"], form["count"]) == ("2_weekly", "52")


@pytest.mark.parametrize(("capacity", "maximum"), [(None, "0"), (30, "30")])
async def test_no_number_of_people_means_no_limit(capacity: int | None, maximum: str) -> None:
    assert (await System().created(replace(ENSWITCH_WISH, capacity=capacity)))["maximum"] == maximum


def test_more_than_200_people_or_a_day_is_refused() -> None:
    vendor = System().vendor()
    with pytest.raises(WishInvalid) as people:
        vendor.refuse(replace(ENSWITCH_WISH, capacity=201))
    assert (people.value.field, people.value.limit, people.value.given) == ("people", "1-200", "201")
    with pytest.raises(WishInvalid) as length:
        vendor.refuse(replace(ENSWITCH_WISH, duration=timedelta(minutes=1441)))
    assert (length.value.field, length.value.limit, length.value.given) == ("duration", "1-1440", "1441")


@pytest.mark.parametrize(
    ("pin", "fits"), [("1234", True), ("0123", False), ("123", False), ("123456789", False)]
)
def test_a_pin_has_4_to_8_digits_and_no_leading_zero(pin: str, fits: bool) -> None:
    wish = replace(ENSWITCH_WISH, room_pin=SecretStr(pin))
    if fits:
        System().vendor().refuse(wish)
        return
    with pytest.raises(WishInvalid) as caught:
        System().vendor().refuse(wish)
    assert (caught.value.field, caught.value.problem) == ("pin", "malformed_pin")


async def test_a_code_that_is_none_is_never_sent() -> None:
    system = System()
    vendor = system.vendor()
    for number in (None, "012345", "123", "12345678901"):
        with pytest.raises(NumberTaken):
            await vendor.open_room(ENSWITCH_WISH, ticket(number))
    assert not system.asked
    await vendor.aclose()


async def test_addresses_are_registered_for_notification_and_numbers_are_not() -> None:
    system = System()
    people = Invitees(emails=("anna@partner.example", "bob@partner.example"), phones=("+48500333222",))
    await system.created(replace(ENSWITCH_WISH, invitees=people))
    registered = [
        {name: text for name, text in form.items() if name != "auth_token"} for form in system.forms(NOTIFY)
    ]
    assert registered == [
        {"conference": "123", "destination": email, "level": "talk", "type": "email"}
        for email in people.emails
    ]


async def test_an_address_that_cannot_be_registered_does_not_cost_the_room() -> None:
    system = System()
    system.answers[NOTIFY] = lambda _: said("400", "destination", "Invalid.")
    assert await system.created(replace(ENSWITCH_WISH, invitees=Invitees(emails=("anna@partner.example",))))
    system.answers[NOTIFY] = lambda _: httpx.Response(500)
    assert await system.created(replace(ENSWITCH_WISH, invitees=Invitees(emails=("anna@partner.example",))))


async def test_a_room_that_is_found_gets_the_notifications_its_lost_creation_did_not() -> None:
    system = System()
    vendor = system.vendor()
    wish = replace(ENSWITCH_WISH, invitees=Invitees(emails=("anna@partner.example",)))
    for _ in range(2):
        assert await vendor.find_room(wish, ticket("512345"))
    assert len(system.forms(NOTIFY)) == 1
    await vendor.aclose()


@pytest.mark.parametrize(
    ("code", "error"),
    [
        ("402", VendorCredentials),
        ("403", VendorCredentials),
        ("404", VendorRejected),
        ("500", VendorUnavailable),
    ],
)
async def test_codes_have_the_systems_own_meaning(code: str, error: type[Exception]) -> None:
    system = System()
    system.answers[CREATE] = lambda _: said(code, "", "No.")
    with pytest.raises(error):
        await system.created(ENSWITCH_WISH)
    assert len({form.get("validation") for form in system.forms(CREATE)}) == 1, "nothing was created"


async def test_the_body_decides_whatever_the_status_says() -> None:
    system = System()
    envelope = {"responses": [{"code": "400", "key": "maximum", "message": "Too many."}]}
    system.answers[CREATE] = lambda _: httpx.Response(500, json=envelope)
    with pytest.raises(VendorRejected) as caught:
        await system.created(ENSWITCH_WISH)
    assert caught.value.field == "people"


async def test_a_creation_that_only_checked_made_nothing() -> None:
    system = System()
    system.answers[CREATE] = lambda _: said("201")
    with pytest.raises(VendorReplyUnreadable) as caught:
        await system.created(ENSWITCH_WISH)
    assert not caught.value.may_have_happened


@pytest.mark.parametrize("data", [None, [], {"id": ""}, "123"])
async def test_a_creation_without_an_id_is_unreadable(data: Any) -> None:
    system = System()
    system.answers[CREATE] = lambda form: said("201") if "validation" in form else said("200", data=data)
    with pytest.raises(VendorReplyUnreadable) as caught:
        await system.created(ENSWITCH_WISH)
    assert caught.value.may_have_happened


async def test_a_token_is_renewed_early_and_after_a_401() -> None:
    watch = Watch()
    system = System()
    tokens = iter(["token-1", "token-2", "token-3"])
    system.answers[LOGIN] = lambda _: said(
        "200", data={"auth_token": next(tokens), "auth_token_expiry": 1800}
    )
    vendor = system.vendor(clock=watch)
    await vendor.open_room(ENSWITCH_WISH, ticket("512345"))
    watch.now = 1771.0
    await vendor.open_room(ENSWITCH_WISH, ticket("512346"))
    assert [form["auth_token"] for form in system.forms(CREATE)] == ["token-1"] * 2 + ["token-2"] * 2
    system.answers[UPDATE] = lambda form: said("401" if form["auth_token"] == "token-2" else "200")
    room = await vendor.open_room(ENSWITCH_WISH, ticket("512347"))
    assert await vendor.close_room(room, ENSWITCH_WISH, SPARE) is Closing.LOCKED
    assert [form["auth_token"] for form in system.forms(UPDATE)] == ["token-2", "token-3"]
    await vendor.aclose()


@pytest.mark.parametrize(
    "answer",
    [said("402", "", "Role."), said("200", data={"username": "convoke"}), said("200"), httpx.Response(404)],
)
async def test_without_tokens_name_and_password_go_with_every_call(answer: httpx.Response) -> None:
    system = System()
    system.answers[LOGIN] = lambda _: httpx.Response(answer.status_code, content=answer.content)
    await system.created(ENSWITCH_WISH)
    assert len(system.forms(LOGIN)) == 1
    assert {form["auth_password"] for form in system.forms(CREATE)} == {"enswitch-password"}


async def test_name_and_password_refused_with_a_call_are_left_alone_too() -> None:
    system = System()
    system.answers[LOGIN] = lambda _: said("402")
    system.answers[CREATE] = lambda _: said("401")
    vendor = system.vendor()
    for _ in range(4):
        with pytest.raises(VendorCredentials):
            await vendor.open_room(ENSWITCH_WISH, ticket("512345"))
    assert len(system.forms(CREATE)) == 2
    await vendor.aclose()


async def test_a_second_factor_is_an_operators_matter_and_not_tried_again() -> None:
    system = System()
    system.answers[LOGIN] = lambda _: said("202", data={"totp_required": 1, "totp_token": "x"})
    vendor = system.vendor()
    for _ in range(3):
        with pytest.raises(VendorCredentials, match="second factor"):
            await vendor.open_room(ENSWITCH_WISH, ticket("512345"))
    assert len(system.asked) == 1
    await vendor.aclose()


async def test_a_change_sends_a_new_pin_and_ends_a_series() -> None:
    system = System()
    vendor = system.vendor()
    weekly = replace(ENSWITCH_WISH, recurrence="FREQ=WEEKLY;COUNT=5")
    room = await vendor.open_room(weekly, ticket("512345"))
    changed = await vendor.change_room(room, replace(ENSWITCH_WISH, room_pin=SecretStr("5821")))
    (form,) = system.forms(UPDATE)
    assert (form["talkpin"], form["repeats"], form["count"]) == ("5821", "", "1")
    assert changed.room_pin == SecretStr("5821")
    system.answers[UPDATE] = lambda _: said("400", "talkpin", "No two PINs may be identical: 5821")
    with pytest.raises(PinRefused) as caught:
        await vendor.change_room(room, replace(ENSWITCH_WISH, room_pin=SecretStr("5821")))
    assert "5821" not in str(caught.value)
    await vendor.aclose()


async def test_changing_a_conference_that_is_gone_is_refused() -> None:
    system = System()
    vendor = system.vendor()
    room = await vendor.open_room(ENSWITCH_WISH, ticket("512345"))
    system.answers[GET] = lambda _: said("404", "id", "Conference does not exist.")
    with pytest.raises(VendorRejected):
        await vendor.change_room(room, ENSWITCH_WISH)
    await vendor.aclose()


async def test_closing_gives_both_pins_anew_and_nothing_else() -> None:
    system = System()
    vendor = system.vendor()
    room = await vendor.open_room(ENSWITCH_WISH, ticket("512345"))
    await vendor.close_room(room, ENSWITCH_WISH, SPARE)
    (form,) = system.forms(UPDATE)
    assert form == {"auth_token": "token-1", "id": "123", "adminpin": "918273", "talkpin": "645342"}
    await vendor.aclose()


async def test_a_listeners_pin_is_sent_and_taken_away_when_the_conference_is_cancelled() -> None:
    sent: list[dict[str, str]] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(dict(httpx.QueryParams(request.content.decode())))
        said = {"responses": [{"code": "200", "key": "", "message": "OK"}], "data": {"id": 1}}
        return httpx.Response(200, json=said)

    vendor = EnswitchVendor(ENSWITCH, timing=QUICK, transport=httpx.MockTransport(handler))
    wish = replace(WISH, vendor=Vendor.ENSWITCH, options={"listenpin": "551203"})
    room = await vendor.open_room(wish, ticket("512345"))
    await vendor.close_room(room, wish, SPARE)
    await vendor.aclose()
    created, closed = sent[-2], sent[-1]
    assert created["listenpin"] == "551203"
    assert closed["listenpin"] == ""
    assert closed["adminpin"] == "918273"
