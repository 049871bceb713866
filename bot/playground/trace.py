"""What happens behind the page: understood, asked of vendors and of Slack, sent to the bot, logged by it."""

from __future__ import annotations

import itertools
import json
import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from bot.playground.masking import Masker
from bot.playground.slack.delivery import Delivery
from bot.playground.slack.web_api import ApiCall
from bot.playground.vendors import Exchange

MOST_ENTRIES = 300

_TIME_AND_LEVEL = re.compile(r"^\d{4}-\d\d-\d\d[T ][\d:.]+Z?\s*(\[\w+\s*\])?\s*")

Kind = Literal["understood", "vendor", "slack", "to_bot", "bot"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened; shown with secrets masked."""

    id: int
    at: datetime
    kind: Kind
    title: str
    ok: bool = True
    status: int | None = None
    took_ms: float | None = None
    request: Any = None
    response: Any = None
    text: str | None = None
    understanding: dict[str, Any] | None = None

    def shown(self, masker: Masker) -> dict[str, Any]:
        """As the page gets it."""
        return {
            "id": self.id,
            "at": self.at.isoformat(timespec="milliseconds"),
            "kind": self.kind,
            "title": masker.text(self.title),
            "ok": self.ok,
            "status": self.status,
            "took_ms": None if self.took_ms is None else round(self.took_ms, 2),
            "request": masker.json(self.request),
            "response": masker.json(self.response),
            "text": None if self.text is None else masker.text(self.text),
            "understanding": masker.json(self.understanding),
        }


class Trace:
    """The newest entries; `changed` is called with each."""

    def __init__(self, masker: Masker, changed: Callable[[], None]) -> None:
        self._masker = masker
        self._changed = changed
        self._ids = itertools.count(1)
        self._entries: deque[Entry] = deque(maxlen=MOST_ENTRIES)
        self._shown: deque[dict[str, Any]] = deque(maxlen=MOST_ENTRIES)

    def entries(self) -> list[dict[str, Any]]:
        """Oldest first."""
        return list(self._shown)

    def clear(self) -> None:
        """Forget all."""
        self._entries.clear()
        self._shown.clear()

    def understood(self, title: str, text: str, understanding: dict[str, Any]) -> None:
        """How the words of a person were read."""
        self._add("understood", title, text=text, understanding=understanding)

    def vendor(self, exchange: Exchange) -> None:
        """A telephone system was asked."""
        self._add(
            "vendor",
            f"{exchange.vendor}: {exchange.method} {exchange.path}",
            ok=exchange.status is not None and exchange.status < 400 and not _says_no(exchange.response),
            status=exchange.status,
            took_ms=exchange.took_ms,
            request=exchange.request if exchange.request is not None else dict(exchange.query) or None,
            response=exchange.response,
            text=None if exchange.status is not None else "The connection ended without an answer.",
        )

    def slack(self, call: ApiCall) -> None:
        """Slack was asked by the bot."""
        self._add(
            "slack",
            call.name,
            ok=call.ok,
            status=call.status,
            took_ms=call.took_ms,
            request=call.given,
            response=call.answer,
        )

    def to_bot(self, delivery: Delivery) -> None:
        """The bot was told or asked by Slack."""
        again = f" (delivered again, {delivery.retry})" if delivery.retry else ""
        self._add(
            "to_bot",
            f"{delivery.kind}: {delivery.title}{again}",
            ok=delivery.ok,
            status=delivery.status,
            took_ms=delivery.took_ms,
            request=delivery.payload,
            response=delivery.json(),
            text=delivery.error,
        )

    def bot(self, line: str, *, ok: bool = True) -> None:
        """The bot logged this, or something became of its process."""
        self._add("bot", _headline(line), ok=ok, text=line)

    def _add(self, kind: Kind, title: str, **more: Any) -> None:
        entry = Entry(next(self._ids), datetime.now(UTC), kind, title, **more)
        self._entries.append(entry)
        if self._masker.learn(entry.request) | self._masker.learn(entry.response):
            earlier = [one.shown(self._masker) for one in self._entries]
            self._shown.clear()
            self._shown.extend(earlier)
        else:
            self._shown.append(entry.shown(self._masker))
        self._changed()


def _says_no(response: Any) -> bool:
    """Enswitch answers 200 with its refusal inside."""
    inside = response.get("responses") if isinstance(response, dict) else None
    return isinstance(inside, list) and any(not str(one.get("code", "2")).startswith("2") for one in inside)


def _headline(line: str) -> str:
    """The event of a structured log line, else its beginning without the time."""
    try:
        logged = json.loads(line)
    except ValueError:
        logged = None
    event = logged.get("event") if isinstance(logged, dict) else None
    return re.sub(r"\s+", " ", str(event or _TIME_AND_LEVEL.sub("", line)))[:160]
