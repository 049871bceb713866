"""Enswitch 4: functions under `/api/json`, every answer HTTP 200 with the outcome's code inside."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.playground.vendors import fields
from bot.playground.vendors.base import Ask, EmulatedVendor, Operation, Reply, Shown
from bot.playground.vendors.fields import Rule
from bot.playground.vendors.tokens import Tokens

Arguments = dict[str, str]

_AUTH = frozenset({"auth_username", "auth_password", "auth_token"})
_PINS = ("adminpin", "talkpin", "listenpin")
_FLAG = fields.whole_in_text(0, 1)
_ANY_ID = fields.whole_in_text(0, 999_999_999)


def _pin(value: Any) -> str | None:
    # Some PINs are printed as integers, so a zero in front would be lost.
    fits = value == "" or fields.matching(r"[1-9][0-9]{3,7}", "")(value) is None
    return None if fits else "must be four to eight digits without a zero in front"


NUMBERS: dict[str, tuple[Rule, int]] = {
    "count": (fields.whole_in_text(1, 10_000), 1),
    "duration": (fields.whole_in_text(0, 1_000_000), 0),
    "maximum": (fields.whole_in_text(0, 1_000_000), 0),
    "owner": (_ANY_ID, 0),
    "panel": (_FLAG, 0),
    "play_join": (_FLAG, 0),
    "play_music": (_FLAG, 0),
    "record_name": (_FLAG, 0),
    "wait_music": (_FLAG, 0),
    "year": (fields.whole_in_text(0, 9999), 0),
    "month": (fields.whole_in_text(1, 12), 1),
    "day": (fields.whole_in_text(1, 31), 1),
    "hour": (fields.whole_in_text(0, 23), 0),
    "minute": (fields.whole_in_text(0, 59), 0),
}

TEXTS: dict[str, Rule] = {
    "code": fields.matching(r"[1-9][0-9]{3,9}", "must be four to ten digits without a zero in front"),
    "adminpin": _pin,
    "talkpin": _pin,
    "listenpin": _pin,
    "callerid": fields.text(0, 64),
    "description": fields.text(0, 200),
    "repeats": fields.one_of("", "daily", "weekly", "2_weekly", "monthly", "2_monthly"),
}

CREATE: dict[str, Rule] = (
    TEXTS | {name: rule for name, (rule, _) in NUMBERS.items()} | {"customer": _ANY_ID, "validation": _FLAG}
)
UPDATE: dict[str, Rule] = {name: rule for name, rule in CREATE.items() if name != "customer"} | {
    "id": _ANY_ID
}
NOTIFY: dict[str, Rule] = {
    "conference": _ANY_ID,
    "code": TEXTS["code"],
    "destination": fields.text(1, 255),
    "level": fields.one_of("admin", "talk", "listen"),
    "type": fields.one_of("email", "number"),
    "validation": _FLAG,
}


LIST: dict[str, Rule] = {
    "customer": _ANY_ID,
    "owner": _ANY_ID,
    "limit": _ANY_ID,
    "offset": _ANY_ID,
    "count": _FLAG,
    "descending": _FLAG,
    "sort": fields.text(1, 64),
}


class Enswitch(EmulatedVendor):
    """One customer of an Enswitch system, and a person of it who may create conferences."""

    name = "enswitch"
    label = "Enswitch"
    base_path = "/api/json"

    def __init__(self, **more: Any) -> None:
        super().__init__(**more)
        self.username = "convoke"
        self.password = secrets.token_urlsafe(18)
        self.timezone = "Europe/Warsaw"
        self.dial_in = "+48 22 111 11 11"
        self.token_seconds = 1800
        self.more_functions: frozenset[str] = frozenset()
        """Functions that no public page describes and some installations have: `list`, `delete`."""
        self.logins = 0
        self.failed_logins = 0
        self.tokens = Tokens(self.clock)
        self.reset()

    def reset(self) -> None:
        """Conferences and notifications are gone; log-ins stay."""
        super().reset()
        self.conferences: dict[int, dict[str, str]] = {}
        self.deleted: list[dict[str, str]] = []
        self.updates: dict[int, int] = {}
        self.notifications: list[Arguments] = []
        self.other_codes: set[str] = set()
        self.validated = 0

    def env(self, url: str) -> dict[str, str]:
        return {
            "ENSWITCH_URL": f"{url}/api/json",
            "ENSWITCH_USERNAME": self.username,
            "ENSWITCH_PASSWORD": self.password,
            "ENSWITCH_TIMEZONE": self.timezone,
            "ENSWITCH_DIAL_IN": self.dial_in,
        }

    def operations(self) -> list[Operation]:
        functions = [
            ("login", "user/login", self._login, False),
            ("create", "conferences/create", self._create, True),
            ("get", "conferences/get", self._get, False),
            ("update", "conferences/update", self._update, True),
            ("notify", "conferences/notifications/create", self._notify, True),
            ("list", "conferences/list", self._list, False),
            ("delete", "conferences/delete", self._delete, True),
        ]
        return [
            Operation(name, method, f"/{function}{slash}", self._with_arguments(work), deed)
            for name, function, work, deed in functions
            for method in ("GET", "POST")
            for slash in ("", "/")
        ]

    def admit(self, ask: Ask) -> Reply | None:
        given = _arguments(ask)
        token = given.get("auth_token")
        names = (given.get("auth_username"), given.get("auth_password"))
        if self.tokens.good(token) if token is not None else names == (self.username, self.password):
            return None
        self.failed_logins += 1
        return _answer("401", "", "The authentication details provided are invalid.")

    def unknown(self, status: int) -> Reply:
        return Reply(status, None)

    def shown(self) -> list[Shown]:
        return [
            Shown(
                number=conference["code"],
                subject=conference["description"],
                starts_at=self._starts_at(conference),
                capacity=int(conference["maximum"]) or None,
                state="changed" if self.updates.get(conference_id) else "open",
            )
            for conference_id, conference in self.conferences.items()
        ] + [
            Shown(
                number=conference["code"],
                subject=conference["description"],
                starts_at=self._starts_at(conference),
                capacity=int(conference["maximum"]) or None,
                state="deleted",
            )
            for conference in self.deleted
        ]

    def _starts_at(self, conference: Mapping[str, str]) -> str | None:
        start = _start(conference)
        return start and datetime.fromisoformat(start).replace(tzinfo=ZoneInfo(self.timezone)).isoformat()

    def _with_arguments(self, work: Callable[[Arguments], Reply]) -> Callable[[Ask], Reply]:
        def with_arguments(ask: Ask) -> Reply:
            return work({name: text for name, text in _arguments(ask).items() if name not in _AUTH})

        return with_arguments

    def _login(self, given: Arguments) -> Reply:
        self.logins += 1
        data: dict[str, Any] = {"username": self.username}
        if given.get("token") == "1":
            data |= {
                "auth_token": self.tokens.issue(self.token_seconds),
                "auth_token_expiry": self.token_seconds,
                "auth_token_expires": int(self.clock()) + self.token_seconds,
            }
        return _answer("200", data=data)

    def _create(self, given: Arguments) -> Reply:
        wrong = _first_problem(given, CREATE, frozenset({"code"})) or _together(given)
        if wrong:
            return self._invalid("create", *wrong)
        if self._code_taken(given["code"], None):
            return _answer("400", "code", "Conference code must be unique.")
        if given.get("validation") == "1":
            self.validated += 1
            return _answer("201", "", "Input passed validation.")
        conference_id = 123 + len(self.conferences) + len(self.deleted)
        self.conferences[conference_id] = _with_defaults(given)
        return _answer("200", data={"id": conference_id})

    def _code_taken(self, code: str, own_id: int | None) -> bool:
        if self.switches.taken:
            self.switches.taken = False
            self.other_codes.add(code)
        others = (held for held_id, held in self.conferences.items() if held_id != own_id)
        return code in self.other_codes or any(held["code"] == code for held in others)

    def _get(self, given: Arguments) -> Reply:
        if set(given) not in ({"id"}, {"code"}):
            return self._invalid("get", "id", "id or code is required, exactly one of them")
        found = self._find(given.get("id"), given.get("code"))
        if found is None:
            return _answer("404", next(iter(given)), "Conference does not exist.")
        return _answer("200", data=self._shown(found))

    def _shown(self, conference_id: int) -> dict[str, Any]:
        """A conference as it is answered, PINs and all."""
        held = self.conferences[conference_id]
        data = {name: int(text) if name in NUMBERS else text for name, text in held.items()}
        return {"id": conference_id, **data}

    def _find(self, conference_id: str | None, code: str | None) -> int | None:
        return next(
            (
                held_id
                for held_id, held in self.conferences.items()
                if conference_id == str(held_id) or (code is not None and code == held["code"])
            ),
            None,
        )

    def _update(self, given: Arguments) -> Reply:
        found = self._find(given.get("id"), None)
        if found is None:
            return _answer("404", "id", "Conference does not exist.")
        wrong = _first_problem(given, UPDATE, frozenset({"id"})) or _together(self.conferences[found] | given)
        if wrong:
            return self._invalid("update", *wrong)
        if "code" in given and self._code_taken(given["code"], found):
            return _answer("400", "code", "Conference code must be unique.")
        if given.get("validation") == "1":
            return _answer("201", "", "Input passed validation.")
        changed = {name: text for name, text in given.items() if name not in ("id", "validation")}
        self.conferences[found].update(changed)
        self.updates[found] = self.updates.get(found, 0) + 1
        return _answer("200")

    def _notify(self, given: Arguments) -> Reply:
        wrong = _first_problem(given, NOTIFY, frozenset({"destination", "level", "type"}))
        if wrong:
            return self._invalid("notify", *wrong)
        if ("conference" in given) == ("code" in given):
            return self._invalid(
                "notify", "conference", "conference or code is required, exactly one of them"
            )
        if self._find(given.get("conference"), given.get("code")) is None:
            return _answer("404", "conference", "Conference does not exist.")
        if given.get("validation") == "1":
            return _answer("201", "", "Input passed validation.")
        self.notifications.append(given)
        return _answer("204")

    def _list(self, given: Arguments) -> Reply:
        if "list" not in self.more_functions:
            return Reply(404, None)
        wrong = _first_problem(given, LIST, frozenset())
        if wrong:
            return self._invalid("list", *wrong)
        limit, offset = int(given.get("limit", "0")), int(given.get("offset", "0"))
        if given.get("count") == "1":
            return _answer("200", data=len(self.conferences))
        found = [self._shown(number) for number in self.conferences][offset:]
        return _answer("200", data=found[:limit] if limit else found)

    def _delete(self, given: Arguments) -> Reply:
        if "delete" not in self.more_functions:
            return Reply(404, None)
        wrong = _first_problem(given, {"id": _ANY_ID}, frozenset({"id"}))
        if wrong:
            return self._invalid("delete", *wrong)
        found = self._find(given["id"], None)
        if found is None:
            return _answer("404", "id", "Conference does not exist.")
        self.deleted.append(self.conferences.pop(found))
        return _answer("204")

    def _invalid(self, operation: str, key: str, words: str) -> Reply:
        self.refuse(operation, f"{key} {words}")
        return _answer("400", key, f"{key} {words}.")


def _arguments(ask: Ask) -> Arguments:
    """From the query (with `;` or `&`) and a form; both methods are alike to Enswitch."""
    return {**ask.query, **(ask.form() or {})}


def _first_problem(
    given: Arguments, rules: Mapping[str, Rule], required: frozenset[str]
) -> tuple[str, str] | None:
    found = fields.problems(given, rules, required)
    return (found[0].field, found[0].words) if found else None


def _together(given: Mapping[str, str]) -> tuple[str, str] | None:
    """What only several fields side by side show."""
    pins = [given[name] for name in _PINS if given.get(name)]
    if not pins:
        return "talkpin", "or another PIN must be set"
    if len(set(pins)) != len(pins):
        return "talkpin", "must differ from the other PINs"
    if given.get("year", "0") != "0" and _start(given) is None:
        return "day", "is not a day of that month"
    return None


def _start(given: Mapping[str, str]) -> str | None:
    """The wall-clock start, or None for a conference without one or for an impossible date."""
    year, month, day, hour, minute = (
        int(given.get(name, NUMBERS[name][1])) for name in ("year", "month", "day", "hour", "minute")
    )
    try:
        # The system keeps wall-clock times without a zone.
        return datetime(year, month, day, hour, minute).isoformat() if year else None  # noqa: DTZ001
    except ValueError:
        return None


def _with_defaults(given: Arguments) -> Arguments:
    texts = dict.fromkeys(TEXTS, "")
    numbers = {name: str(default) for name, (_, default) in NUMBERS.items()}
    return {**texts, **numbers, **{name: text for name, text in given.items() if name != "validation"}}


def _answer(code: str, key: str = "", message: str = "OK", data: Any = None) -> Reply:
    body: dict[str, Any] = {"responses": [{"code": code, "key": key, "message": message}]}
    return Reply(200, body if data is None else {**body, "data": data})
