"""Domain values to JSON and back.

pydantic dumps a `SecretStr` as asterisks, so secrets are unwrapped here, explicitly: what comes out of
`dump` must be encrypted before it is written anywhere.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from pydantic import SecretStr, TypeAdapter

from bot.domain.records import AnnouncementProposal, CallProposal, Conference

T = TypeVar("T")

_adapters: dict[type, TypeAdapter[Any]] = {}


def dump(value: object) -> bytes:
    """`value` as JSON with its secrets readable."""
    return _text(_adapter(type(value)).dump_python(value))


def load(shape: type[T], document: bytes) -> T:
    """The value that `dump` wrote, with its times in the zone they were meant in."""
    return _in_its_zone(_adapter(shape).validate_json(document))


def dump_map(values: Mapping[str, str | None]) -> bytes:
    """A flat object as JSON."""
    return _text(dict(values))


def load_map(document: bytes) -> dict[str, Any]:
    """What `dump_map` wrote."""
    loaded: dict[str, Any] = json.loads(document)
    return loaded


def _adapter(shape: type[T]) -> TypeAdapter[T]:
    adapter: TypeAdapter[T] | None = _adapters.get(shape)
    if adapter is None:
        adapter = _adapters[shape] = TypeAdapter(shape)
    return adapter


def _text(plain: object) -> bytes:
    # Half of a surrogate pair, as a cut message can end, has no UTF-8; a question mark stands for it.
    text = json.dumps(plain, default=_plain, ensure_ascii=False, separators=(",", ":"))
    return text.encode(errors="replace")


def _plain(value: object) -> object:
    match value:
        case SecretStr():
            return value.get_secret_value()
        case datetime() | date() | time():
            return value.isoformat()
        case timedelta():
            return value.total_seconds()
    raise TypeError(f"{type(value).__name__} has no place in a document")


def _in_its_zone(value: T) -> T:
    # JSON knows offsets alone; adding a duration across a clock change needs the zone itself.
    match value:
        case Conference():
            starts_at = value.wish.starts_at.astimezone(ZoneInfo(value.wish.zone))
            return replace(
                value,
                wish=replace(value.wish, starts_at=starts_at),
                created_at=value.created_at.astimezone(UTC),
            )
        case CallProposal():
            return replace(value, at=value.at.astimezone(ZoneInfo(value.zone)))
        case AnnouncementProposal() if value.at is not None:
            return replace(value, at=value.at.astimezone(ZoneInfo(value.zone)))
    return value
