"""Conpeek 1.3: invitations to a standing room, requests to a voice campaign.

No error body is documented, so refusals are a status alone.
"""

from __future__ import annotations

import secrets
from typing import Any

from bot.playground.vendors import fields
from bot.playground.vendors.base import Ask, EmulatedVendor, Operation, Reply, Shown
from bot.playground.vendors.fields import Problem, Rule

_ENTRY: dict[str, Rule] = {
    "contact_number": fields.matching(
        r"[1-9][0-9]{7,14}", "must be digits with the country's code first and no plus"
    ),
    "text": fields.text(1, 1000),
    "ssml": fields.text(1, 1000),
    "voice_definition_id": fields.text(1, 64),
    "custom": lambda value: None if isinstance(value, dict) else "must be an object",
}
_SPOKEN = frozenset({"text", "ssml", "voice_definition_id"})


class Conpeek(EmulatedVendor):
    """One tenant with a bridge of two rooms, a campaign and two recordings."""

    name = "conpeek"
    label = "Conpeek"

    def __init__(self, **more: Any) -> None:
        super().__init__(**more)
        self.key = secrets.token_urlsafe(24)
        self.bridge_id = "5"
        self.room_id = "11"
        self.rooms = frozenset({("5", "11"), ("5", "12")})
        self.campaign_id = "5b7c389fe8df7b60af688989"
        self.announcements = {
            "opening": "5b7c78389fe80f7b60af688989",
            "maintenance": "5b7c78389fe80f7b60af688990",
        }
        self.reset()

    def reset(self) -> None:
        """Invitations and requests are gone."""
        super().reset()
        self.invitations: list[dict[str, Any]] = []
        self.campaign_requests: list[dict[str, Any]] = []

    def env(self, url: str) -> dict[str, str]:
        return {
            "CONPEEK_URL": url,
            "CONPEEK_KEY": self.key,
            "CONPEEK_BRIDGE_ID": self.bridge_id,
            "CONPEEK_ROOM_ID": self.room_id,
            "CONPEEK_CAMPAIGN_ID": self.campaign_id,
            "CONPEEK_ANNOUNCEMENTS": ",".join(
                f"{name}={known}" for name, known in self.announcements.items()
            ),
        }

    def operations(self) -> list[Operation]:
        return [
            Operation(
                "invite",
                "POST",
                "/conference-bridge/{bridge}/room/{room}/invitation",
                self._invite,
                deed=True,
            ),
            Operation("campaign", "POST", "/voice_sms_campaign/{id}/request_list", self._campaign, deed=True),
            Operation("meetings", "GET", "/meeting", self._meetings),
        ]

    def admit(self, ask: Ask) -> Reply | None:
        given = ask.headers.get("authorization", "")
        return None if secrets.compare_digest(given.encode(), self.key.encode()) else Reply(403)

    def unknown(self, status: int) -> Reply:
        return Reply(status, None)

    def shown(self) -> list[Shown]:
        invited = [Shown(f"{one['room']}", one["name"], None, None, "invited") for one in self.invitations]
        asked = [
            Shown(one["contact_number"], one.get("text") or one["type"], None, None, "accepted")
            for one in self.campaign_requests
        ]
        return invited + asked

    def _invite(self, ask: Ask) -> Reply:
        place = (ask.in_path["bridge"], ask.in_path["room"])
        if place not in self.rooms:
            return self._missing("invite", "the bridge or the room")
        body = ask.json()
        data = body.get("data") if isinstance(body, dict) and set(body) == {"data"} else None
        if not isinstance(data, dict):
            return self._forbidden("invite", [Problem("data", "is the only field, and an object")])
        wrong = fields.problems(data, {"name": fields.text(1, 255)}, frozenset({"name"}))
        if wrong:
            return self._forbidden("invite", wrong)
        invitation = {"id": 900 + len(self.invitations), "name": data["name"]}
        self.invitations.append({**invitation, "bridge": place[0], "room": place[1]})
        return Reply(200, {"data": invitation})

    def _campaign(self, ask: Ask) -> Reply:
        if ask.in_path["id"] != self.campaign_id:
            return self._missing("campaign", "the campaign")
        body = ask.json()
        if not isinstance(body, dict):
            return self._forbidden("campaign", [Problem("body", "must be a JSON object")])
        wrong = _campaign_problems(body)
        if wrong:
            return self._forbidden("campaign", wrong)
        if body["type"] == "announcement" and body["announcement_id"] not in self.announcements.values():
            return self._missing("campaign", "the announcement")
        added = [{"id": secrets.token_hex(12), "type": body["type"], **entry} for entry in body["data"]]
        if "announcement_id" in body:
            added = [{**entry, "announcement_id": body["announcement_id"]} for entry in added]
        self.campaign_requests += added
        return Reply(200, {"data": added})

    def _meetings(self, ask: Ask) -> Reply:
        known = {"limit", "offset", "filter"}
        if set(ask.query) - known or not ask.query.get("limit", "1000").isdecimal():
            return self._forbidden("meetings", [Problem("query", "takes limit, offset and filter")])
        return Reply(200, {"data": []})

    def _missing(self, operation: str, what: str) -> Reply:
        self.refuse(operation, f"{what} is not there")
        return Reply(404)

    def _forbidden(self, operation: str, wrong: list[Problem]) -> Reply:
        for problem in wrong:
            self.refuse(operation, f"{problem.field} {problem.words}")
        return Reply(403)


def _campaign_problems(body: dict[str, Any]) -> list[Problem]:
    rules: dict[str, Rule] = {
        "data": _entries_rule,
        "type": fields.one_of("announcement", "tts", "none"),
        "announcement_id": fields.text(1, 64),
    }
    found = fields.problems(body, rules, frozenset({"data", "type"}))
    if found:
        return found
    if (body["type"] == "announcement") != ("announcement_id" in body):
        found.append(Problem("announcement_id", "goes with type announcement, and only with it"))
    for entry in body["data"]:
        found += _entry_problems(entry, body["type"])
    return found


def _entries_rule(value: Any) -> str | None:
    fits = isinstance(value, list) and 1 <= len(value) <= 100 and all(isinstance(one, dict) for one in value)
    return None if fits else "must be a list of 1 to 100 objects"


def _entry_problems(entry: dict[str, Any], kind: str) -> list[Problem]:
    found = fields.problems(entry, _ENTRY, frozenset({"contact_number"}))
    if kind != "tts" and _SPOKEN & set(entry):
        found.append(Problem("text", "goes with type tts only, as ssml and voice_definition_id do"))
    if kind == "tts" and ("text" in entry) == ("ssml" in entry):
        found.append(Problem("text", "or ssml is required with type tts, one of them"))
    return found
