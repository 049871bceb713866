"""Secrets are shown as dots: under names that tell them, and wherever their values stand later."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

DOTS = "••••"

_PIN_NAMES = frozenset({"admin_pin", "room_pin", "adminpin", "talkpin", "listenpin", "pin"})
_SECRET_NAMES = _PIN_NAMES | {
    *("token", "auth_token", "access_token", "refresh_token", "password", "auth_password", "authorization"),
    *("client_secret", "signing_secret", "trigger_id", "response_url", "upload_url", "api_key", "key_secret"),
    *("totp_token", "auth_code", "secret"),
}
_BEARER = re.compile(r"\b(Bearer|Basic)\s+[\w.~+/=-]{8,}", re.IGNORECASE)
_URL_SECRET = re.compile(r"(/(?:response|upload)/)[\w-]{16,}")


class Masker:
    """Learns the values of secrets it meets under their names; `known` are those known before."""

    def __init__(self, known: tuple[str, ...] = ()) -> None:
        self._values = set(filter(None, known))
        self._pattern = self._compiled()

    def learn(self, value: Any) -> bool:
        """Remember the PINs that stand in this under their names; whether there was a new one."""
        before = len(self._values)
        self._gather(value)
        if len(self._values) == before:
            return False
        self._pattern = self._compiled()
        return True

    def text(self, text: str) -> str:
        """The text with dots."""
        masked = _URL_SECRET.sub(rf"\g<1>{DOTS}", _BEARER.sub(rf"\g<1> {DOTS}", text))
        return self._pattern.sub(DOTS, masked) if self._pattern else masked

    def json(self, value: Any) -> Any:
        """Any JSON with dots."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.json(one) for one in value]
        if isinstance(value, Mapping):
            return {name: self._named(str(name), held) for name, held in value.items()}
        return value

    def _named(self, name: str, held: Any) -> Any:
        if name.lower() in _SECRET_NAMES and isinstance(held, (str, int)) and not isinstance(held, bool):
            return DOTS if held not in ("", 0) else held
        return self.json(held)

    def _gather(self, value: Any) -> None:
        if isinstance(value, list):
            for one in value:
                self._gather(one)
        elif isinstance(value, Mapping):
            for name, held in value.items():
                if (
                    name in _PIN_NAMES
                    and isinstance(held, (str, int))
                    and re.fullmatch(r"\d{3,8}", str(held))
                ):
                    self._values.add(str(held))
                else:
                    self._gather(held)

    def _compiled(self) -> re.Pattern[str] | None:
        if not self._values:
            return None
        longest_first = sorted(self._values, key=len, reverse=True)
        return re.compile(rf"(?<![\w.])(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
