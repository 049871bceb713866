"""Wishes as plain JSON data, for the body of a stored request."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.conference import Wish
from bot.store.codec import dump, load


def write_wish(wish: Wish) -> dict[str, Any]:
    """The wish with its PIN readable: only for what is encrypted before it is stored."""
    document: dict[str, Any] = json.loads(dump(wish))
    return document


def read_wish(document: Mapping[str, Any]) -> Wish:
    """The wish that `write_wish` wrote, with its start in the zone it was meant in."""
    wish = load(Wish, json.dumps(document).encode())
    return replace(wish, starts_at=wish.starts_at.astimezone(ZoneInfo(wish.zone)))
