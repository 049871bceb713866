"""What the corpora share: one moment, and short ways to say what a request must mean."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.understanding import Scene, Understanding
from bot.language import understand

LOCALES = {
    "en": "en-GB",
    "pl": "pl-PL",
    "de": "de-DE",
    "es": "es-ES",
    "fr": "fr-FR",
    "it": "it-IT",
    "pt": "pt-PT",
}
ZONE = ZoneInfo("Europe/Warsaw")
NOW = datetime(2026, 11, 18, 10, 7, tzinfo=ZONE)
"""A Wednesday."""


def read(
    text: str,
    language: str = "en",
    *,
    now: datetime = NOW,
    zone: ZoneInfo = ZONE,
    locale: str | None = None,
    command: str = "/conference",
) -> Understanding:
    """`text` as read at `now` by somebody whose Slack speaks `language`."""
    return understand(text, Scene(now=now, zone=zone, locale=locale or LOCALES[language], command=command))


def start(text: str, language: str = "en", **scene: Any) -> str | None:
    """When it starts: `2026-11-20 15:00`."""
    found = read(text, language, **scene).start
    return found.strftime("%Y-%m-%d %H:%M") if found else None


def offered(text: str, language: str = "en", **scene: Any) -> list[str]:
    """The starts or days offered, the preselected one first."""
    ambiguous = read(text, language, **scene).ambiguous
    return [_short(value) for value in ambiguous.get("start", ambiguous.get("date", ()))]


def _short(value: datetime | date) -> str:
    return value.strftime("%Y-%m-%d %H:%M" if isinstance(value, datetime) else "%Y-%m-%d")
