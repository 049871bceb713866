"""Values by the names the environment has for them, read with words about what is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.errors import BadSetting

T = TypeVar("T")

_YES = frozenset({"yes", "true", "on", "1"})
_NO = frozenset({"no", "false", "off", "0"})


class Variables:
    """Variables by name; an empty one counts as absent."""

    def __init__(self, variables: Mapping[str, str]) -> None:
        self._variables = variables

    def text(self, name: str) -> str | None:
        """The value; None when it is absent or empty."""
        return self._variables.get(name, "").strip() or None

    def secret(self, name: str) -> SecretStr | None:
        """The same, as something that does not print itself."""
        value = self.text(name)
        return SecretStr(value) if value else None

    def required(self, name: str, hint: str) -> SecretStr:
        """A secret that must be there; `hint` says where its value is found."""
        value = self.secret(name)
        if value is None:
            raise BadSetting(name, f"is not set: {hint}")
        return value

    def listed(self, name: str) -> list[str]:
        """Values with commas between them."""
        return [item.strip() for item in (self.text(name) or "").split(",") if item.strip()]

    def number(self, name: str, default: int, low: int, high: int) -> int:
        """A whole number between two bounds."""
        value = self.text(name)
        if value is None:
            return default
        if not value.isascii() or not value.isdigit() or not low <= int(value) <= high:
            raise BadSetting(name, f"must be a whole number from {low} to {high}")
        return int(value)

    def flag(self, name: str) -> bool:
        """Yes or no; no when it is absent."""
        value = (self.text(name) or "no").lower()
        if value not in _YES | _NO:
            raise BadSetting(name, "must be yes or no")
        return value in _YES

    def optional_number(self, name: str) -> int | None:
        """A whole number, or None."""
        return self.number(name, 0, 0, 10**9) if self.text(name) else None

    def url(self, name: str) -> str | None:
        """An address without name, password or query."""
        value = self.text(name)
        if value is None:
            return None
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.query:
            raise BadSetting(
                name, "must be an address such as https://example.com/api, without name or query"
            )
        return value.rstrip("/")

    def vendor_url(self, name: str) -> str:
        """The same; empty when it is absent."""
        return self.url(name) or ""

    def zone(self, name: str) -> str | None:
        """The name of a time zone."""
        value = self.text(name)
        if value is not None:
            try:
                ZoneInfo(value)
            except (KeyError, ValueError, OSError):
                raise BadSetting(name, "must be an IANA time zone such as Europe/Warsaw") from None
        return value

    def read(self, name: str, parse: Callable[[str], T], default: T) -> T:
        """What `parse` makes of it; its ValueError holds words for the operator."""
        value = self.text(name)
        if value is None:
            return default
        try:
            return parse(value)
        except ValueError as problem:
            raise BadSetting(name, str(problem)) from None


def named_ids(text: str) -> dict[str, str]:
    """Read `sales=2,support=3`; raises ValueError with words for the operator."""
    found: dict[str, str] = {}
    for entry in filter(None, (piece.strip() for piece in text.split(","))):
        name, separator, value = (part.strip() for part in entry.partition("="))
        if not (separator and name and re.fullmatch(r"[\w.~-]+", value, re.ASCII)):
            raise ValueError("must be pairs of name and id, such as sales=2,support=3")
        if name.casefold() in (known.casefold() for known in found):
            raise ValueError(f"names {name} twice")
        found[name] = value
    return found
