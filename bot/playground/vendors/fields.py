"""What a field of a request must look like: small rules that answer what is wrong, or None."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

Rule = Callable[[Any], str | None]

_INSTANT = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII)
_ADDRESS = re.compile(r"[^@\s;,]+@[^@\s;,]+\.[^@\s;,]+")


@dataclass(frozen=True, slots=True)
class Problem:
    """The field at fault and what is wrong with it."""

    field: str
    words: str


def problems(body: Mapping[str, Any], rules: Mapping[str, Rule], required: frozenset[str]) -> list[Problem]:
    """Everything wrong with these fields: unknown, missing, or against their rule."""
    found = [Problem(name, "is not a field of this call") for name in sorted(set(body) - set(rules))]
    found += [Problem(name, "is required") for name in sorted(required - set(body))]
    for name, value in body.items():
        words = rules[name](value) if name in rules else None
        if words is not None:
            found.append(Problem(name, words))
    return found


def text(least: int, most: int) -> Rule:
    """A string of so many characters."""

    def rule(value: Any) -> str | None:
        if not isinstance(value, str):
            return "must be a string"
        return None if least <= len(value) <= most else f"must have {least} to {most} characters"

    return rule


def digits(least: int, most: int) -> Rule:
    """A string of so many digits; zeros in front count."""

    def rule(value: Any) -> str | None:
        fits = isinstance(value, str) and re.fullmatch(rf"[0-9]{{{least},{most}}}", value)
        return None if fits else f"must be a string of {least} to {most} digits"

    return rule


def matching(pattern: str, words: str) -> Rule:
    """A string that matches the whole pattern."""

    def rule(value: Any) -> str | None:
        return None if isinstance(value, str) and re.fullmatch(pattern, value, re.ASCII) else words

    return rule


def whole(low: int, high: int) -> Rule:
    """A JSON integer in this range; true and false are none."""

    def rule(value: Any) -> str | None:
        fits = isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
        return None if fits else f"must be an integer from {low} to {high}"

    return rule


def whole_in_text(low: int, high: int) -> Rule:
    """An integer in this range, written in digits as forms carry it."""

    def rule(value: Any) -> str | None:
        fits = isinstance(value, str) and re.fullmatch(r"[0-9]{1,9}", value) and low <= int(value) <= high
        return None if fits else f"must be an integer from {low} to {high}"

    return rule


def one_of(*allowed: str) -> Rule:
    """One of these strings."""

    def rule(value: Any) -> str | None:
        return None if isinstance(value, str) and value in allowed else f"must be one of {', '.join(allowed)}"

    return rule


def flag(value: Any) -> str | None:
    """A JSON boolean."""
    return None if isinstance(value, bool) else "must be true or false"


def instant(value: Any) -> str | None:
    """A moment as RFC 3339 writes it, with Z or an offset."""
    words = "must be an RFC 3339 date-time with an offset"
    if not isinstance(value, str) or not _INSTANT.fullmatch(value):
        return words
    try:
        moment(value)
    except ValueError:
        return words
    return None


def moment(value: str) -> datetime:
    """The aware instant that this RFC 3339 text names; raises ValueError for impossible ones."""
    return datetime.fromisoformat(value.upper())


def zone(value: Any) -> str | None:
    """The name of an IANA time zone."""
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, TypeError, OSError):
        return "must be an IANA time zone name"
    return None


def addresses(value: Any) -> str | None:
    """E-mail addresses with semicolons between them."""
    if not isinstance(value, str):
        return "must be a string"
    wrong = [part for part in value.split(";") if not _ADDRESS.fullmatch(part.strip())]
    return "must be e-mail addresses with semicolons between them" if value and wrong else None


def json_object_in_text(value: Any) -> str | None:
    """A string that holds a JSON object."""
    try:
        held = json.loads(value)
    except (ValueError, TypeError):
        held = None
    return None if isinstance(held, dict) else "must be a JSON object in a string"
