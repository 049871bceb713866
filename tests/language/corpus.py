"""Requests with what they mean, one a line in `requests/*.txt`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from tests.language.reading import LOCALES, NOW, read

FOLDER = Path(__file__).parent / "requests"
_SCENE = ("locale", "command", "now")
_NOTHING: dict[str, Any] = {
    "intent": "conference",
    "start": None,
    "offers": {},
    "minutes": 60,
    "rule": None,
    "capacity": None,
    "subject": None,
    "mode": None,
    "record": None,
    "vendor": None,
    "pin": None,
    "queue": None,
    "message": None,
    "announcement": None,
    "zone": "Europe/Warsaw",
    "users": (),
    "emails": (),
    "phones": (),
    "missing": (),
}
_UNJUDGED = {
    "call": {"minutes"},
    "announcement": {"minutes", "subject"},
    "list": {"missing", "minutes", "subject"},
    "help": {"missing", "minutes", "subject"},
    "cancel": {"missing", "minutes", "subject", "start"},
    "edit": {"missing", "minutes", "subject", "start"},
}


@dataclass(frozen=True)
class Request:
    """One line: the text, who says it when, and the values it must have."""

    language: str
    text: str
    scene: dict[str, Any]
    wanted: dict[str, Any]

    def got(self) -> dict[str, Any]:
        """What is understood, of the keys that count."""
        found = read(self.text, self.language, **self.scene)
        values = {
            "intent": found.intent,
            "start": _moment(found.start),
            "date": found.date.isoformat() if found.date else None,
            "offers": {key: [_moment(value) for value in values] for key, values in found.ambiguous.items()},
            "minutes": found.duration_minutes,
            "rule": found.recurrence,
            "capacity": found.capacity,
            "zone": found.timezone,
            "users": found.invitees.users,
            "emails": found.invitees.emails,
            "phones": found.invitees.phones,
        }
        plain = ("subject", "mode", "record", "vendor", "pin", "queue", "message", "announcement", "missing")
        values |= {key: getattr(found, key) for key in plain}
        return {key: values[key] for key in self.wanted}


def requests(language: str) -> list[Request]:
    """The requests of a language's file."""
    lines = (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [_request(language, line) for line in lines if line.strip() and not line.startswith("#")]


def _request(language: str, line: str) -> Request:
    said, _, meaning = line.partition(" => ")
    text, *scene = said.split("; ") if any(f"; {key} " in said for key in _SCENE) else [said]
    circumstances: dict[str, Any] = dict(part.split(" ", 1) for part in scene)
    now = datetime.fromisoformat(circumstances["now"]) if "now" in circumstances else NOW
    circumstances["now"] = now.replace(tzinfo=NOW.tzinfo)
    circumstances.setdefault("locale", LOCALES[language])
    wanted = dict(_values(meaning))
    intent = wanted.get("intent", "conference")
    unjudged = _UNJUDGED.get(intent, set())
    kept = {key: value for key, value in _NOTHING.items() if key not in unjudged}
    return Request(language, text.replace("\\n", "\n"), circumstances, kept | wanted)


def _values(meaning: str) -> Iterator[tuple[str, Any]]:
    for part in meaning.split("; "):
        key, _, value = part.strip().partition(" ")
        if key == "offers":
            field, _, readings = value.partition(" ")
            yield key, {field: [_year(reading) for reading in readings.split(", ")]}
        elif key in ("start", "date"):
            yield key, _year(value)
        elif key in ("minutes", "capacity"):
            yield key, int(value)
        elif key in ("users", "emails", "phones", "missing"):
            yield key, tuple(value.split())
        else:
            yield key, value == "yes" if key == "record" else value


def _year(moment: str) -> str:
    return moment if moment[:2] == "20" else f"2026-{moment}"


def _moment(value: datetime | date | None) -> str | None:
    if isinstance(value, datetime):
        return value.astimezone(NOW.tzinfo).strftime("%Y-%m-%d %H:%M")
    return value.isoformat() if value else None
