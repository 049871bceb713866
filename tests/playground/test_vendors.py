"""The emulated telephone systems take what their documentation allows and refuse the rest, over real HTTP."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any, ClassVar

import httpx
import pytest

from bot.playground.server import PortTaken, ThreadServed
from bot.playground.vendors import EmulatedVendors
from bot.playground.vendors.portsip import CLIENT_ID


@pytest.fixture(scope="module")
def running() -> Iterator[EmulatedVendors]:
    with EmulatedVendors(slow_seconds=0.2) as vendors:
        yield vendors


@pytest.fixture
def vendors(running: EmulatedVendors) -> EmulatedVendors:
    running.reset()
    return running


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    with httpx.Client(timeout=5) as client:
        yield client


class TestPortSip:
    ROOM: ClassVar[dict[str, Any]] = {
        "extension_number": "8000",
        "mode": "VIDEO",
        "subject": "Budget",
        "capacity": 8,
        "room_pin": "0123",
        "admin_pin": "4321",
        "scheduled_start_at": "2026-11-21T14:00:00+01:00",
        "scheduled_end_at": "2026-11-21T15:00:00+01:00",
        "timezone": "Europe/Warsaw",
        "numbers": "+48 22 000 00 00",
    }

    @pytest.fixture
    def portsip(self, vendors: EmulatedVendors) -> Iterator[httpx.Client]:
        env = vendors.env()
        form = {
            "grant_type": "password",
            "scope": "all",
            "client_id": CLIENT_ID,
            "username": env["PORTSIP_USERNAME"],
            "password": env["PORTSIP_PASSWORD"],
            "domain": env["PORTSIP_DOMAIN"],
        }
        with httpx.Client(base_url=env["PORTSIP_URL"], timeout=5) as client:
            token = client.post("/login/oauth/token", data=form).json()["access_token"]
            client.headers["Authorization"] = f"Bearer {token}"
            yield client

    def create(self, portsip: httpx.Client, **changes: Any) -> httpx.Response:
        return portsip.post("/conference_rooms", json={**self.ROOM, **changes})

    def test_a_room_is_created_once_and_found_by_its_number(
        self, portsip: httpx.Client, vendors: EmulatedVendors
    ) -> None:
        assert portsip.get("/extension_numbers/8000").status_code == 404
        made = self.create(portsip)
        assert made.status_code == 201
        assert set(made.json()) == {"id"}
        again = self.create(portsip)
        assert (again.status_code, again.json()["errors"][0]["code"]) == (400, "VALIDATE_FAILED")
        probe = portsip.get("/extension_numbers/8000").json()
        assert (probe["type"], probe["id"]) == ("CONFERENCE_ROOM", made.json()["id"])
        assert vendors.refusals == []
        assert len(vendors.rooms) == 1

    def test_a_room_is_answered_with_times_in_utc_and_defaults(self, portsip: httpx.Client) -> None:
        room = portsip.get(f"/conference_rooms/{self.create(portsip).json()['id']}").json()
        assert room["scheduled_start_at"] == "2026-11-21T13:00:00Z"
        assert (room["control"], room["height"], room["language"]) == ("FREE", 720, None)
        assert room["room_pin"] == "0123"
        assert room["sbc_host"]

    def test_an_update_resets_what_it_leaves_out(
        self, portsip: httpx.Client, vendors: EmulatedVendors
    ) -> None:
        room_id = self.create(portsip).json()["id"]
        assert portsip.post(f"/conference_rooms/{room_id}", json={"subject": "Later"}).status_code == 200
        (room,) = vendors.rooms
        assert (room["subject"], room["capacity"], room["room_pin"]) == ("Later", 9, None)
        assert (room["extension_number"], room["mode"]) == ("8000", "VIDEO")

    @pytest.mark.parametrize(
        ("changes", "field"),
        [
            ({"colour": "red"}, "colour"),
            ({"extension_number": "80"}, "extension_number"),
            ({"extension_number": 8000}, "extension_number"),
            ({"mode": "PICTURE"}, "mode"),
            ({"mode": "AUDIO", "height": 720}, "height"),
            ({"height": 143}, "height"),
            ({"framerate": 31}, "framerate"),
            ({"layout": "LAYOUT5"}, "layout"),
            ({"control": "free"}, "control"),
            ({"subject": ""}, "subject"),
            ({"subject": "x" * 65}, "subject"),
            ({"capacity": 0}, "capacity"),
            ({"capacity": 201}, "capacity"),
            ({"capacity": True}, "capacity"),
            ({"capacity": "8"}, "capacity"),
            ({"room_pin": 1234}, "room_pin"),
            ({"room_pin": "12"}, "room_pin"),
            ({"admin_pin": "1234567"}, "admin_pin"),
            ({"admin_pin": None}, "admin_pin"),
            ({"enable_recording": "true"}, "enable_recording"),
            ({"timezone": "Warsaw"}, "timezone"),
            ({"language": "English!"}, "language"),
            ({"scheduled_start_at": "2026-11-21 14:00"}, "scheduled_start_at"),
            ({"scheduled_start_at": "2026-11-21T14:00:00"}, "scheduled_start_at"),
            ({"scheduled_end_at": "2026-11-21T14:00:00+01:00"}, "scheduled_end_at"),
            ({"numbers": "1" * 129}, "numbers"),
            ({"external_invitees": "anna@partner.example, bob@x.example"}, "external_invitees"),
            ({"internal_invitees": ["nobody"]}, "internal_invitees"),
            ({"custom_options": {"a": 1}}, "custom_options"),
            ({"outbound_caller_ids": [{"caller_id": "1"}]}, "outbound_caller_ids"),
        ],
    )
    def test_a_wrong_field_is_refused_by_name(
        self, portsip: httpx.Client, vendors: EmulatedVendors, changes: dict[str, Any], field: str
    ) -> None:
        answer = self.create(portsip, **changes)
        assert answer.status_code == 400
        assert {error["detail"]["field"] for error in answer.json()["errors"]} == {field}
        assert vendors.rooms == []
        assert vendors.refusals

    def test_number_mode_and_recording_cannot_be_updated(self, portsip: httpx.Client) -> None:
        room_id = self.create(portsip).json()["id"]
        for field in ("extension_number", "mode", "enable_recording"):
            body = {field: self.ROOM.get(field, True)}
            assert portsip.post(f"/conference_rooms/{room_id}", json=body).status_code == 400

    def test_a_destroyed_room_is_gone_and_its_number_free(
        self, portsip: httpx.Client, vendors: EmulatedVendors
    ) -> None:
        room_id = self.create(portsip).json()["id"]
        assert portsip.post(f"/conference_rooms/{room_id}/destroy").status_code == 204
        assert portsip.post(f"/conference_rooms/{room_id}/destroy").status_code == 404
        assert self.create(portsip).status_code == 201
        assert [one.state for one in vendors.portsip.shown()] == ["destroyed", "open"]

    def test_the_list_filters_searches_and_pages(self, portsip: httpx.Client) -> None:
        for number, subject in (("8001", "alpha"), ("8002", "Beta's and more"), ("8003", "gamma")):
            self.create(portsip, extension_number=number, subject=subject)

        def numbers(**query: str) -> list[str]:
            answer = portsip.get("/conference_rooms", params=query).json()
            return [room["extension_number"] for room in answer["items"]]

        assert numbers(filter="extension_number eq '8002'") == ["8002"]
        assert numbers(filter="subject eq 'Beta''s and more' or capacity gt 8") == ["8002"]
        assert numbers(filter="startswith(subject, 'ga') and capacity le 8") == ["8003"]
        assert numbers(filter="language ne 'pl-PL'", top="2") == ["8001", "8002"]
        assert numbers(search="ALPHA") == ["8001"]
        assert numbers(skip="1", top="1") == ["8002"]
        assert portsip.get("/conference_rooms", params={"top": "101"}).status_code == 400
        assert portsip.get("/conference_rooms", params={"filter": "subject is 'x'"}).status_code == 400
        assert "token" not in portsip.get("/conference_rooms").json()["items"][0]

    def test_an_expired_token_is_refused_and_renewed_once(
        self, portsip: httpx.Client, vendors: EmulatedVendors
    ) -> None:
        form = {"username": vendors.portsip.username, "password": vendors.portsip.password}
        tokens = portsip.post("/auth/sign_in", json={**form, "domain": vendors.portsip.domain}).json()
        vendors.portsip.access.end_all()
        assert self.create(portsip).status_code == 401
        renewed = portsip.post("/auth/refresh_token", json={"refresh_token": tokens["refresh_token"]})
        assert renewed.status_code == 200
        again = portsip.post("/auth/refresh_token", json={"refresh_token": tokens["refresh_token"]})
        assert again.json()["errors"][0]["code"] == "UNAUTHORIZED"
        portsip.headers["Authorization"] = f"Bearer {renewed.json()['access_token']}"
        assert self.create(portsip).status_code == 201

    def test_a_wrong_password_is_refused_and_counted(
        self, portsip: httpx.Client, vendors: EmulatedVendors
    ) -> None:
        body = {"username": "convoke", "password": "guess", "domain": "pbx.example.com"}
        form = {**body, "grant_type": "password", "scope": "all", "client_id": CLIENT_ID}
        before = vendors.portsip.failed_logins
        assert portsip.post("/auth/sign_in", json=body).status_code == 401
        assert portsip.post("/login/oauth/token", data=form).status_code == 400
        assert vendors.portsip.failed_logins == before + 2

    def test_taken_refuses_one_number_and_turns_itself_off(
        self, portsip: httpx.Client, vendors: EmulatedVendors
    ) -> None:
        vendors.portsip.switches.taken = True
        assert self.create(portsip).status_code == 400
        assert portsip.get("/extension_numbers/8000").json()["type"] == "EXTENSION"
        assert not vendors.portsip.switches.taken
        assert self.create(portsip, extension_number="8001").status_code == 201

    def test_a_lost_answer_is_a_done_deed_and_looking_still_works(
        self, portsip: httpx.Client, vendors: EmulatedVendors
    ) -> None:
        vendors.portsip.switches.lost = True
        with pytest.raises(httpx.RemoteProtocolError):
            self.create(portsip)
        assert len(vendors.rooms) == 1
        assert portsip.get("/extension_numbers/8000").status_code == 200

    def test_unavailable_does_nothing(self, portsip: httpx.Client, vendors: EmulatedVendors) -> None:
        vendors.portsip.switches.unavailable = True
        assert self.create(portsip).status_code == 503
        assert vendors.rooms == []

    def test_slow_answers_late(self, portsip: httpx.Client, vendors: EmulatedVendors) -> None:
        vendors.portsip.switches.slow = True
        assert self.create(portsip).elapsed.total_seconds() >= 0.2

    def test_faults_meet_the_operation_they_are_meant_for(
        self, portsip: httpx.Client, vendors: EmulatedVendors
    ) -> None:
        vendors.portsip.fail("create", "status", status=429, headers={"Retry-After": "7"})
        vendors.portsip.fail("create", "garbage")
        vendors.portsip.fail("create", "hang")
        assert portsip.get("/extension_numbers/8000").status_code == 404
        assert self.create(portsip).headers["Retry-After"] == "7"
        assert "html" in self.create(portsip).text
        with pytest.raises(httpx.RemoteProtocolError):
            self.create(portsip, extension_number="8001")
        assert len(vendors.rooms) == 1

    def test_what_is_not_documented_is_not_there(
        self, portsip: httpx.Client, vendors: EmulatedVendors
    ) -> None:
        assert portsip.get("/rooms").status_code == 404
        assert portsip.request("DELETE", "/conference_rooms").status_code == 405
        assert len(vendors.refusals) == 2


class TestEnswitch:
    CONFERENCE: ClassVar[dict[str, str]] = {
        "code": "123456",
        "talkpin": "2345",
        "year": "2026",
        "month": "11",
        "day": "21",
        "hour": "15",
        "minute": "0",
        "duration": "60",
        "maximum": "8",
        "description": "Budget",
    }

    @pytest.fixture
    def ask(self, vendors: EmulatedVendors, http: httpx.Client) -> Any:
        env = vendors.env()
        who = {"auth_username": env["ENSWITCH_USERNAME"], "auth_password": env["ENSWITCH_PASSWORD"]}

        def ask(function: str, **arguments: str) -> tuple[str, Any]:
            names = {} if "auth_token" in arguments else who
            answer = http.post(f"{env['ENSWITCH_URL']}/{function}/", data={**names, **arguments})
            assert answer.status_code == 200
            body = answer.json()
            return body["responses"][0]["code"], body.get("data")

        return ask

    def test_a_conference_is_created_once_and_found_by_its_code(
        self, ask: Any, vendors: EmulatedVendors
    ) -> None:
        assert ask("conferences/get", code="123456")[0] == "404"
        code, data = ask("conferences/create", **self.CONFERENCE)
        assert (code, data) == ("200", {"id": 123})
        assert ask("conferences/create", **self.CONFERENCE)[0] == "400"
        found = ask("conferences/get", code="123456")[1]
        assert (found["id"], found["maximum"], found["description"]) == (123, 8, "Budget")
        assert vendors.refusals == []

    def test_validation_creates_nothing(self, ask: Any, vendors: EmulatedVendors) -> None:
        assert ask("conferences/create", **self.CONFERENCE, validation="1")[0] == "201"
        assert vendors.conferences == []

    def test_an_update_keeps_what_it_leaves_out(self, ask: Any, vendors: EmulatedVendors) -> None:
        ask("conferences/create", **self.CONFERENCE)
        assert ask("conferences/update", id="123", talkpin="9876")[0] == "200"
        (conference,) = vendors.conferences
        assert (conference["talkpin"], conference["maximum"]) == ("9876", "8")

    @pytest.mark.parametrize(
        "changes",
        [
            {"colour": "red"},
            {"code": "12"},
            {"code": "012345"},
            {"talkpin": "012345"},
            {"talkpin": ""},
            {"adminpin": "2345"},
            {"repeats": "yearly"},
            {"count": "0"},
            {"month": "13"},
            {"hour": "24"},
            {"minute": "sixty"},
            {"month": "2", "day": "30"},
            {"play_join": "2"},
            {"maximum": "-1"},
        ],
    )
    def test_a_wrong_parameter_is_refused(
        self, ask: Any, vendors: EmulatedVendors, changes: dict[str, str]
    ) -> None:
        assert ask("conferences/create", **{**self.CONFERENCE, **changes})[0] == "400"
        assert vendors.conferences == []
        assert vendors.refusals

    def test_a_token_stands_for_name_and_password_until_it_ends(
        self, ask: Any, vendors: EmulatedVendors
    ) -> None:
        token = ask("user/login", token="1")[1]["auth_token"]
        assert ask("conferences/get", auth_token=token, code="1234")[0] == "404"
        vendors.enswitch.tokens.end_all()
        assert ask("conferences/get", auth_token=token, code="1234")[0] == "401"
        assert ask("user/login", auth_password="guess")[0] == "401"

    def test_semicolons_separate_as_in_the_documentation(
        self, vendors: EmulatedVendors, http: httpx.Client
    ) -> None:
        env = vendors.env()
        who = f"auth_username={env['ENSWITCH_USERNAME']};auth_password={env['ENSWITCH_PASSWORD']}"
        url = f"{env['ENSWITCH_URL']}/conferences/create/?{who};code=123456;talkpin=234567"
        assert http.get(url).json()["data"] == {"id": 123}

    def test_somebody_is_told_before_the_conference(self, ask: Any, vendors: EmulatedVendors) -> None:
        ask("conferences/create", **self.CONFERENCE)
        told = {"conference": "123", "destination": "anna@partner.example", "level": "talk", "type": "email"}
        assert ask("conferences/notifications/create", **told) == ("204", None)
        assert ask("conferences/notifications/create", **told, code="123456")[0] == "400"
        assert ask("conferences/notifications/create", **{**told, "level": "host"})[0] == "400"
        assert ask("conferences/notifications/create", **{**told, "conference": "9"})[0] == "404"
        assert len(vendors.notifications) == 1

    def test_taken_refuses_one_code(self, ask: Any, vendors: EmulatedVendors) -> None:
        vendors.enswitch.switches.taken = True
        assert ask("conferences/create", **self.CONFERENCE)[0] == "400"
        assert ask("conferences/create", **self.CONFERENCE)[0] == "400"
        assert ask("conferences/create", **{**self.CONFERENCE, "code": "123457"})[0] == "200"


class TestConpeek:
    @pytest.fixture
    def post(self, vendors: EmulatedVendors, http: httpx.Client) -> Any:
        env = vendors.env()

        def post(path: str, body: Any, key: str = env["CONPEEK_KEY"]) -> httpx.Response:
            return http.post(env["CONPEEK_URL"] + path, json=body, headers={"Authorization": key})

        return post

    INVITATION = "/conference-bridge/5/room/11/invitation"
    CAMPAIGN = "/voice_sms_campaign/5b7c389fe8df7b60af688989/request_list"

    def test_an_invitation_takes_a_name_alone(self, post: Any, vendors: EmulatedVendors) -> None:
        assert post(self.INVITATION, {"data": {"name": "Budget"}}).json()["data"]["name"] == "Budget"
        assert post(self.INVITATION, {"data": {"name": "x", "pin": "1"}}).status_code == 403
        assert post(self.INVITATION, {"name": "x"}).status_code == 403
        assert post("/conference-bridge/5/room/99/invitation", {"data": {"name": "x"}}).status_code == 404
        assert len(vendors.invitations) == 1

    def test_the_bare_key_is_asked_for(self, post: Any, vendors: EmulatedVendors) -> None:
        body = {"data": {"name": "x"}}
        assert post(self.INVITATION, body, key=f"Bearer {vendors.conpeek.key}").status_code == 403

    def test_a_campaign_rings_each_number(self, post: Any, vendors: EmulatedVendors) -> None:
        spoken = {
            "type": "tts",
            "data": [{"contact_number": "48123123123", "text": "hi", "custom": {"a": 1}}],
        }
        played = {
            "type": "announcement",
            "announcement_id": vendors.conpeek.announcements["opening"],
            "data": [{"contact_number": "48987654321"}],
        }
        assert post(self.CAMPAIGN, spoken).status_code == 200
        assert len(post(self.CAMPAIGN, played).json()["data"]) == 1
        assert [one["type"] for one in vendors.campaign_requests] == ["tts", "announcement"]

    @pytest.mark.parametrize(
        ("body", "status"),
        [
            ({"type": "tts", "data": []}, 403),
            ({"type": "tts", "data": [{"contact_number": "48123123123"}]}, 403),
            ({"type": "tts", "data": [{"contact_number": "+48123123123", "text": "x"}]}, 403),
            ({"type": "tts", "data": [{"contact_number": "48123123123", "text": "x", "ssml": "x"}]}, 403),
            ({"type": "none", "data": [{"contact_number": "48123123123", "text": "x"}]}, 403),
            ({"type": "announcement", "data": [{"contact_number": "48123123123"}]}, 403),
            ({"type": "song", "data": [{"contact_number": "48123123123"}]}, 403),
            ({"type": "none", "at": "now", "data": [{"contact_number": "48123123123"}]}, 403),
            ({"type": "none", "data": [{"contact_number": "48123123123"}] * 101}, 403),
            (
                {
                    "type": "announcement",
                    "announcement_id": "other",
                    "data": [{"contact_number": "48123123123"}],
                },
                404,
            ),
        ],
    )
    def test_a_wrong_campaign_is_refused(
        self, post: Any, vendors: EmulatedVendors, body: dict[str, Any], status: int
    ) -> None:
        assert post(self.CAMPAIGN, body).status_code == status
        assert vendors.campaign_requests == []
        assert vendors.refusals


class TestThulium:
    @pytest.fixture
    def call(self, vendors: EmulatedVendors, http: httpx.Client) -> Any:
        env = vendors.env()
        who = (env["THULIUM_USERNAME"], env["THULIUM_PASSWORD"])

        def call(body: Any, queue: str = "2", auth: tuple[str, str] = who) -> httpx.Response:
            return http.post(f"{env['THULIUM_URL']}/queues/{queue}/schedule_call", json=body, auth=auth)

        return call

    def test_a_planned_call_is_answered_with_nothing(self, call: Any, vendors: EmulatedVendors) -> None:
        answer = call({"phone_number": "500333222", "call_at": "2026-11-22 10:15:00"})
        assert (answer.status_code, answer.content) == (200, b"")
        assert vendors.calls == [
            {"phone_number": "500333222", "call_at": "2026-11-22 10:15:00", "queue": "2"}
        ]
        assert [shown.state for shown in vendors.thulium.shown()] == ["planned"]

    @pytest.mark.parametrize(
        "body",
        [
            {},
            {"phone_number": "+48500333222"},
            {"phone_number": 500333222},
            {"phone_number": "500333222", "call_at": "2026-11-22T10:15:00"},
            {"phone_number": "500333222", "call_at": "2026-02-30 10:15:00"},
            {"phone_number": "500333222", "pin": "1"},
        ],
    )
    def test_a_wrong_call_is_refused(self, call: Any, vendors: EmulatedVendors, body: dict[str, Any]) -> None:
        answer = call(body)
        assert answer.status_code == 400
        assert answer.json()["request_id"]
        assert vendors.calls == []

    def test_unknown_queues_and_people_are_refused(self, call: Any) -> None:
        assert call({"phone_number": "500333222"}, queue="9").status_code == 404
        assert call({"phone_number": "500333222"}, auth=("convoke", "guess")).status_code == 401

    def test_looking_needs_no_deed(self, vendors: EmulatedVendors, http: httpx.Client) -> None:
        env = vendors.env()
        who = (env["THULIUM_USERNAME"], env["THULIUM_PASSWORD"])
        assert http.get(f"{env['THULIUM_URL']}/queues/2/topics", auth=who).json() == []
        found = http.get(f"{env['THULIUM_URL']}/connections", params={"queue_id": "2"}, auth=who)
        assert found.json() == {"count": 0, "result": []}
        assert (
            http.get(f"{env['THULIUM_URL']}/connections", params={"limit": "101"}, auth=who).status_code
            == 400
        )


def test_every_exchange_is_noted_and_watched(vendors: EmulatedVendors, http: httpx.Client) -> None:
    seen: list[str] = []
    vendors.watch(lambda exchange: seen.append(f"{exchange.vendor}.{exchange.operation}"))
    basic = base64.b64encode(b"convoke:guess").decode()
    http.post(
        f"{vendors.env()['THULIUM_URL']}/queues/2/schedule_call",
        json={"phone_number": "500333222"},
        headers={"Authorization": f"Basic {basic}"},
    )
    (exchange,) = vendors.thulium.exchanges
    assert seen == ["thulium.call"]
    assert (exchange.path, exchange.status) == ("/api/queues/2/schedule_call", 401)
    assert exchange.request == {"phone_number": "500333222"}


def test_reset_forgets_what_was_made(vendors: EmulatedVendors) -> None:
    vendors.thulium.switches.slow = True
    vendors.conpeek.invitations.append({"room": "11", "name": "x"})
    vendors.reset()
    assert vendors.invitations == []
    assert not vendors.thulium.switches.slow


def test_a_taken_port_is_said_in_a_sentence(vendors: EmulatedVendors) -> None:
    port = int(vendors.url.rpartition(":")[2])
    with pytest.raises(PortTaken, match=f"port {port} is taken"):
        ThreadServed(vendors.app, port).start()
