"""Thulium: a call that a queue of agents carries out at a time."""

from __future__ import annotations

import base64
import re
import secrets
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.playground.vendors import fields
from bot.playground.vendors.base import Ask, EmulatedVendor, Operation, Reply, Shown
from bot.playground.vendors.fields import Rule


def _wall_clock(value: Any) -> str | None:
    words = "must be a moment written YYYY-MM-DD HH:MM:SS"
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", value, re.ASCII):
        return words
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return words
    return None


_CALL: dict[str, Rule] = {
    "phone_number": fields.matching(
        r"[1-9][0-9]{8}|00[1-9][0-9]{7,14}", "must be nine digits, or 00 and the country's code"
    ),
    "call_at": _wall_clock,
}
_CONNECTIONS = frozenset(
    {
        *("limit", "offset", "date_from", "date_to", "src", "dst", "connection_id", "user_login"),
        *("queue_id", "topic_id", "customer_id", "tags[]", "include_tags", "include_topics"),
    }
)


class Thulium(EmulatedVendor):
    """A customer's system with two queues and an API user who may plan calls."""

    name = "thulium"
    label = "Thulium"
    base_path = "/api"

    def __init__(self, **more: Any) -> None:
        super().__init__(**more)
        self.username = "convoke"
        self.password = secrets.token_urlsafe(18)
        self.timezone = "Europe/Warsaw"
        self.queues = {"sales": "2", "support": "3"}
        self.reset()

    def reset(self) -> None:
        """Planned calls are gone."""
        super().reset()
        self.calls: list[dict[str, str]] = []

    def env(self, url: str) -> dict[str, str]:
        return {
            "THULIUM_URL": f"{url}/api",
            "THULIUM_USERNAME": self.username,
            "THULIUM_PASSWORD": self.password,
            "THULIUM_QUEUE_ID": self.queues["sales"],
            "THULIUM_QUEUES": ",".join(f"{name}={known}" for name, known in self.queues.items()),
            "THULIUM_TIMEZONE": self.timezone,
        }

    def operations(self) -> list[Operation]:
        return [
            Operation("call", "POST", "/queues/{id}/schedule_call", self._call, deed=True),
            Operation("topics", "GET", "/queues/{id}/topics", self._topics),
            Operation("waiting", "GET", "/queues/{id}/waiting_list", self._topics),
            Operation("connections", "GET", "/connections", self._connections),
        ]

    def admit(self, ask: Ask) -> Reply | None:
        expected = base64.b64encode(f"{self.username}:{self.password}".encode())
        given = ask.headers.get("authorization", "").encode()
        if secrets.compare_digest(given, b"Basic " + expected):
            return None
        return _error(401, "Wrong user name or password.")

    def unknown(self, status: int) -> Reply:
        return _error(status, "Unknown method.")

    def shown(self) -> list[Shown]:
        names = {known: name for name, known in self.queues.items()}
        return [
            Shown(
                number=call["phone_number"],
                subject=names[call["queue"]],
                starts_at=datetime.fromisoformat(call["call_at"])
                .replace(tzinfo=ZoneInfo(self.timezone))
                .isoformat(),
                capacity=None,
                state="planned",
            )
            for call in self.calls
        ]

    def _call(self, ask: Ask) -> Reply:
        queue, body = ask.in_path["id"], ask.json()
        if queue not in self.queues.values():
            return self._missing("call")
        if not isinstance(body, dict):
            self.refuse("call", "the body must be a JSON object")
            return _error(400, "The body must be a JSON object.")
        wrong = fields.problems(body, _CALL, frozenset({"phone_number"}))
        if wrong:
            words = [f"{problem.field} {problem.words}" for problem in wrong]
            for one in words:
                self.refuse("call", one)
            return _error(400, *(f"{one}." for one in words))
        now = datetime.fromtimestamp(self.clock(), ZoneInfo(self.timezone))
        self.calls.append({"call_at": now.strftime("%Y-%m-%d %H:%M:%S"), **body, "queue": queue})
        return Reply(200)

    def _topics(self, ask: Ask) -> Reply:
        return Reply(200, []) if ask.in_path["id"] in self.queues.values() else self._missing("topics")

    def _connections(self, ask: Ask) -> Reply:
        limit = ask.query.get("limit", "100")
        if set(ask.query) - _CONNECTIONS or not limit.isdecimal() or not 1 <= int(limit) <= 100:
            self.refuse("connections", "the query is not as documented")
            return _error(400, "Wrong parameters.")
        return Reply(200, {"count": 0, "result": []})

    def _missing(self, operation: str) -> Reply:
        self.refuse(operation, "the queue is not there")
        return _error(404, "Queue not found.")


def _error(status: int, *messages: str) -> Reply:
    return Reply(
        status,
        {
            "request_id": secrets.token_hex(7)[:13],
            "errors": [{"message": message, "code": status * 1000 + 1} for message in messages],
        },
    )
