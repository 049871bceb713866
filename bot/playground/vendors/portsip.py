"""PortSIP PBX 22: log-in, conference rooms, live control, the number probe."""

from __future__ import annotations

import base64
import itertools
import re
import secrets
from datetime import UTC, datetime
from typing import Any

from bot.playground.vendors import portsip_fields as allowed
from bot.playground.vendors.base import Ask, EmulatedVendor, Operation, Reply, Shown
from bot.playground.vendors.fields import Problem, moment
from bot.playground.vendors.odata import ConditionUnreadable, condition
from bot.playground.vendors.portsip_live import LiveRoom
from bot.playground.vendors.tokens import Tokens

CLIENT_ID = "9d806019-75b2-4b3d-bb8b-f5a3a412cc0a"  # the one constant that the vendor gives to every program
_NEVER_LISTED = frozenset({"domain", "sbc_host", "sbc_port", "token", "outbound_caller_ids"})


class PortSip(EmulatedVendor):
    """One tenant of a PBX, with an administrator who may create rooms."""

    name = "portsip"
    label = "PortSIP"
    base_path = "/api"

    def __init__(self, **more: Any) -> None:
        super().__init__(**more)
        self.username = "convoke"
        self.password = secrets.token_urlsafe(18)
        self.domain = "pbx.example.com"
        self.numbers = "+48 22 000 00 00"
        self.extensions = "8000-8999"
        self.token_seconds = 1800
        self.two_factor = False
        self.answers_calls = True
        self.logins = 0
        self.failed_logins = 0
        self.access = Tokens(self.clock)
        self.refresh = Tokens(self.clock)
        self.users = [_user(*person) for person in _PEOPLE]
        self._ids = itertools.count(700551909773148160)
        self.reset()

    def reset(self) -> None:
        """Rooms and other extensions are gone; who is logged in stays so."""
        super().reset()
        self.rooms: dict[str, dict[str, Any]] = {}
        self.destroyed: list[dict[str, Any]] = []
        self.live: dict[str, LiveRoom] = {}
        self.phone_calls: list[tuple[str, str]] = []
        self.other_extensions: dict[str, str] = {"8888": "CALL_QUEUE"}

    def env(self, url: str) -> dict[str, str]:
        return {
            "PORTSIP_URL": f"{url}/api",
            "PORTSIP_USERNAME": self.username,
            "PORTSIP_PASSWORD": self.password,
            "PORTSIP_DOMAIN": self.domain,
            "PORTSIP_EXTENSIONS": self.extensions,
            "PORTSIP_NUMBERS": self.numbers,
        }

    def operations(self) -> list[Operation]:
        return [*self._login_operations(), *self._room_operations(), *self._look_operations()]

    def _login_operations(self) -> list[Operation]:
        return [
            Operation("login", "POST", "/login/oauth/token", self._oauth, open=True),
            Operation("logout", "POST", "/login/oauth/revoke", self._logout),
            Operation("login", "POST", "/auth/sign_in", self._sign_in, open=True),
            Operation("login", "POST", "/auth/refresh_token", self._refresh, open=True),
            Operation("logout", "POST", "/auth/sign_out", self._logout),
            Operation("whoami", "GET", "/auth/user", self._whoami),
        ]

    def _room_operations(self) -> list[Operation]:
        room = "/conference_rooms/{id}"
        return [
            Operation("list", "GET", "/conference_rooms", self._list),
            Operation("create", "POST", "/conference_rooms", self._create, deed=True),
            Operation("get", "GET", room, self._get),
            Operation("update", "POST", room, self._update, deed=True),
            Operation("destroy", "POST", f"{room}/destroy", self._destroy, deed=True),
            Operation("status", "GET", f"{room}/status", self._status),
            Operation("participants", "GET", f"{room}/participants", self._participants),
            Operation("invite", "POST", f"{room}/participants/invite", self._invite, deed=True),
            Operation("recordings", "GET", f"{room}/recordings", self._recordings),
            *(
                Operation(verb, "POST", f"{room}/{verb}", self._to_room(verb), deed=True)
                for verb in LiveRoom.VERBS
            ),
            Operation("participant", "GET", f"{room}/participants/{{person}}", self._participant),
            *(
                Operation(
                    f"{verb}_participant",
                    "POST",
                    f"{room}/participants/{{person}}/{verb}",
                    self._to_one(verb),
                    deed=True,
                )
                for verb in LiveRoom.PERSON_VERBS
            ),
        ]

    def _look_operations(self) -> list[Operation]:
        return [
            Operation("extension", "GET", "/extension_numbers/{number}", self._extension),
            Operation("users", "GET", "/users", self._users),
            Operation("tenant", "GET", "/tenant", self._tenant),
            Operation("info", "GET", "/info", self._info, open=True),
        ]

    def admit(self, ask: Ask) -> Reply | None:
        scheme, _, token = ask.headers.get("authorization", "").partition(" ")
        if scheme == "Bearer" and self.access.good(token):
            return None
        return _error(401, "UNAUTHORIZED", "The access token is invalid or has expired.")

    def unknown(self, status: int) -> Reply:
        return _error(status, "UNKNOWN", "There is no such resource.")

    def shown(self) -> list[Shown]:
        rooms = [(room, "open") for room in self.rooms.values()]
        gone = [(room, "destroyed") for room in self.destroyed]
        ordered = sorted(rooms + gone, key=lambda pair: str(pair[0]["created_at"]))
        return [
            Shown(
                number=room["extension_number"],
                subject=room["subject"] or "",
                starts_at=_utc(room["scheduled_start_at"]),
                capacity=room["capacity"],
                state=state,
                people=tuple(self.people_in(room["extension_number"])) if state == "open" else None,
            )
            for room, state in ordered
        ]

    # Log-in

    def _oauth(self, ask: Ask) -> Reply:
        form = ask.form() or {}
        if form.get("client_id") != CLIENT_ID:
            return self._login_refused(400)
        if form.get("grant_type") == "refresh_token":
            return self._again(form.get("refresh_token"), "UNKNOWN")
        if form.get("grant_type") != "password" or form.get("scope") != "all" or not self._known(form):
            return self._login_refused(400)
        return self._let_in()

    def _sign_in(self, ask: Ask) -> Reply:
        body = ask.json()
        if not isinstance(body, dict) or set(body) - {"username", "password", "domain"}:
            return self._invalid("login", [Problem("body", "must be username, password and domain in JSON")])
        if not self._known(body):
            return self._login_refused(401)
        if self.two_factor:
            return Reply(200, {"two_factor_enabled": True, "token": secrets.token_hex(16)})
        return self._let_in()

    def _refresh(self, ask: Ask) -> Reply:
        body = ask.json()
        return self._again(body.get("refresh_token") if isinstance(body, dict) else None, "UNAUTHORIZED")

    def _again(self, token: Any, code: str) -> Reply:
        if not isinstance(token, str) or not self.refresh.good(token):
            self.failed_logins += 1
            return _error(400, code, "The refresh token is invalid.")
        self.refresh.end(token)
        return self._let_in()

    def _let_in(self) -> Reply:
        self.logins += 1
        return Reply(
            200,
            {
                "token_type": "Bearer",
                "access_token": self.access.issue(self.token_seconds),
                "refresh_token": self.refresh.issue(self.token_seconds * 10),
                "expires_in": self.token_seconds,
            },
        )

    def _known(self, given: dict[str, Any]) -> bool:
        names = (given.get("username"), given.get("password"), given.get("domain"))
        return names == (self.username, self.password, self.domain)

    def _login_refused(self, status: int) -> Reply:
        self.failed_logins += 1
        return _error(status, "UNAUTHORIZED", "The user name or password is wrong.")

    def _logout(self, ask: Ask) -> Reply:
        self.access.end(ask.headers.get("authorization", "").partition(" ")[2])
        return Reply(200)

    def _whoami(self, ask: Ask) -> Reply:
        return Reply(
            200,
            {
                "role": "Admin",
                "domain": self.domain,
                "password_verified": True,
                "password_force_reset": False,
            },
        )

    # Rooms

    def _list(self, ask: Ask) -> Reply:
        skip, top = ask.query.get("skip", "0"), ask.query.get("top", "100")
        if not skip.isdecimal() or not top.isdecimal() or not 1 <= int(top) <= 100:
            return self._invalid("list", [Problem("top", "must be 1 to 100, and skip 0 or more")])
        try:
            fits = condition(ask.query.get("filter", ""))
        except ConditionUnreadable as error:
            return self._invalid("list", [Problem("filter", str(error))])
        found = [room for room in map(_answered, self.rooms.values()) if fits(room)]
        words = ask.query.get("search", "").casefold()
        found = [
            room for room in found if words in f"{room['subject']} {room['extension_number']}".casefold()
        ]
        page = found[int(skip) : int(skip) + int(top)]
        items = [{name: room[name] for name in room if name not in _NEVER_LISTED} for room in page]
        return Reply(200, {"count": len(found), "items": items})

    def _create(self, ask: Ask) -> Reply:
        body = ask.json()
        if not isinstance(body, dict):
            return self._invalid("create", [Problem("body", "must be a JSON object")])
        wrong = allowed.create_problems(body, self._is_user)
        if wrong:
            return self._invalid("create", wrong)
        number = body["extension_number"]
        if self._number_taken(number):
            return _error(400, "VALIDATE_FAILED", "The extension number is in use.")
        room_id = base64.b64encode(str(next(self._ids)).encode()).decode()
        self.rooms[room_id] = self._new_room(room_id, body)
        self.live[room_id] = LiveRoom(recording=body.get("enable_recording", False))
        return Reply(201, {"id": room_id})

    def _new_room(self, room_id: str, body: dict[str, Any]) -> dict[str, Any]:
        return {
            "id": room_id,
            "enable_recording": False,
            **allowed.with_defaults(body, body["mode"]),
            "created_at": datetime.fromtimestamp(self.clock(), UTC).isoformat(),
            "domain": self.domain,
            "sbc_host": "sbc.example.com",
            "sbc_port": 8883,
            "token": secrets.token_hex(16).upper(),
        }

    def _number_taken(self, number: str) -> bool:
        if self.switches.taken:
            self.switches.taken = False
            self.other_extensions[number] = "EXTENSION"
        of_user = any(user["extension_number"] == number for user in self.users)
        return of_user or number in self.other_extensions or self._room_of(number) is not None

    def _room_of(self, number: str) -> dict[str, Any] | None:
        return next((room for room in self.rooms.values() if room["extension_number"] == number), None)

    def _get(self, ask: Ask) -> Reply:
        room = self.rooms.get(ask.in_path["id"])
        return _missing() if room is None else Reply(200, _answered(room))

    def _update(self, ask: Ask) -> Reply:
        room, body = self.rooms.get(ask.in_path["id"]), ask.json()
        if room is None:
            return _missing()
        if not isinstance(body, dict):
            return self._invalid("update", [Problem("body", "must be a JSON object")])
        wrong = allowed.update_problems(body, room, self._is_user)
        if wrong:
            return self._invalid("update", wrong)
        room.update(allowed.with_defaults(body, room["mode"]))
        return Reply(200)

    def _destroy(self, ask: Ask) -> Reply:
        room = self.rooms.pop(ask.in_path["id"], None)
        if room is None:
            return _missing()
        self.destroyed.append(room)
        return Reply(204)

    # While people are in it

    def dial_in(self, number: str, name: str) -> str:
        """Somebody rings the room and joins; why not, or an empty text."""
        room = self._room_of(number)
        if room is None:
            return "There is no such room."
        return self.live[room["id"]].let_in(name, room["capacity"])

    def next_caller(self, number: str) -> str:
        """A user of the PBX who is not in this room yet, or a number from outside."""
        inside = self.people_in(number)
        names = [self._name_of(user["extension_number"]) for user in self.users]
        outside = f"+48 22 555 01 {len(inside):02}"
        return next((name for name in names if name not in inside), outside)

    def hang_up(self, number: str) -> None:
        """Everybody in the room goes."""
        room = self._room_of(number)
        if room is not None:
            self.live[room["id"]].people.clear()

    def people_in(self, number: str) -> list[str]:
        """The names of those in this room."""
        room = self._room_of(number)
        return [] if room is None else [one["display_name"] for one in self.live[room["id"]].people.values()]

    def _status(self, ask: Ask) -> Reply:
        live = self._live(ask)
        return _missing() if live is None else Reply(200, live.status())

    def _participants(self, ask: Ask) -> Reply:
        live = self._live(ask)
        return _missing() if live is None else Reply(200, {"items": list(live.people.values())})

    def _participant(self, ask: Ask) -> Reply:
        live = self._live(ask)
        person = live.people.get(ask.in_path["person"]) if live else None
        return _missing() if person is None else Reply(200, person)

    def _recordings(self, ask: Ask) -> Reply:
        live = self._live(ask)
        if live is None:
            return _missing()
        return Reply(200, {"count": len(live.recordings), "items": live.recordings})

    def _invite(self, ask: Ask) -> Reply:
        room, body = self.rooms.get(ask.in_path["id"]), ask.json()
        if room is None:
            return _missing()
        if not isinstance(body, dict) or set(body) != {"number"} or not isinstance(body["number"], str):
            return self._invalid("invite", [Problem("number", "is the only field, and a string")])
        if not re.fullmatch(r"\+?[0-9]{3,64}", body["number"]):
            return self._invalid("invite", [Problem("number", "must be an extension or a telephone number")])
        self.phone_calls.append((room["extension_number"], body["number"]))
        if self.answers_calls:
            self.live[room["id"]].let_in(self._name_of(body["number"]), room["capacity"], called=True)
        return Reply(200)

    def _name_of(self, number: str) -> str:
        """Users of the PBX are shown by name and extension, others by their number."""
        names = [one["display_name"] for one in self.users if one["extension_number"] == number]
        return f"{names[0]} ({number})" if names else number

    def _to_room(self, verb: str) -> Any:
        def work(ask: Ask) -> Reply:
            live = self._live(ask)
            if live is None:
                return _missing()
            live.do(verb, self.clock())
            return Reply(200)

        return work

    def _to_one(self, verb: str) -> Any:
        def work(ask: Ask) -> Reply:
            live, person = self._live(ask), ask.in_path["person"]
            if live is None or person not in live.people:
                return _missing()
            body = ask.json()
            if verb == "position" and not LiveRoom.is_position(body):
                return self._invalid("position", [Problem("position", "must be a whole number from -1 to 8")])
            live.do_to(person, verb, body)
            return Reply(204 if verb == "destroy" else 200)

        return work

    def _live(self, ask: Ask) -> LiveRoom | None:
        return self.live.get(ask.in_path["id"]) if ask.in_path["id"] in self.rooms else None

    # Looking

    def _extension(self, ask: Ask) -> Reply:
        number = ask.in_path["number"]
        room = self._room_of(number)
        if room is not None:
            return Reply(200, _extension(room["id"], number, room["subject"], "CONFERENCE_ROOM"))
        if number in self.other_extensions:
            return Reply(200, _extension("NzAw", number, "Reception", self.other_extensions[number]))
        for user in self.users:
            if user["extension_number"] == number:
                return Reply(200, _extension(user["id"], number, user["display_name"], "EXTENSION"))
        return _error(404, "NOT_FOUND", "There is no such extension number.")

    def _users(self, ask: Ask) -> Reply:
        try:
            fits = condition(ask.query.get("filter", ""))
        except ConditionUnreadable as error:
            return self._invalid("users", [Problem("filter", str(error))])
        found = [user for user in self.users if fits(user)]
        return Reply(200, {"count": len(found), "items": found})

    def _tenant(self, ask: Ask) -> Reply:
        return Reply(
            200, {"timezone": "Europe/Warsaw", "max_conference_rooms": 20, "max_concurrent_calls": 20}
        )

    def _info(self, ask: Ask) -> Reply:
        return Reply(200, {"version": "22.2.11", "domain": self.domain})

    def _is_user(self, user_id: str) -> bool:
        return any(user["id"] == user_id for user in self.users)

    def _invalid(self, operation: str, wrong: list[Problem]) -> Reply:
        for problem in wrong:
            self.refuse(operation, f"{problem.field} {problem.words}")
        return Reply(
            400,
            {
                "errors": [
                    {
                        "code": "VALIDATE_FAILED",
                        "message": f"{problem.field} {problem.words}.",
                        "detail": {"field": problem.field},
                    }
                    for problem in wrong
                ]
            },
        )


_PEOPLE = (("1001", "alice"), ("1002", "bob"), ("1003", "karolina"), ("1004", "dave"))


def _user(number: str, name: str) -> dict[str, Any]:
    return {
        "id": base64.b64encode(number.encode()).decode(),
        "name": name,
        "email": f"{name}@example.com",
        "display_name": name.title(),
        "extension_number": number,
    }


def _extension(owner: str, number: str, name: str, kind: str) -> dict[str, Any]:
    return {"id": owner, "extension_number": number, "name": name, "type": kind}


def _answered(room: dict[str, Any]) -> dict[str, Any]:
    """A room as it is answered: times in UTC."""
    return room | {
        name: _utc(room[name]) for name in ("scheduled_start_at", "scheduled_end_at", "created_at")
    }


def _utc(value: str | None) -> str | None:
    return None if value is None else moment(value).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _missing() -> Reply:
    return _error(404, "NOT_FOUND", "There is no such conference room.")


def _error(status: int, code: str, message: str) -> Reply:
    return Reply(status, {"errors": [{"code": code, "message": message}]})
