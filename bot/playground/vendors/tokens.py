"""Tokens that a telephone system gave out, and until when each is good."""

from __future__ import annotations

import secrets
from collections.abc import Callable


class Tokens:
    """Random strings with an end; a clock in Unix seconds decides."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._ends: dict[str, float] = {}

    def issue(self, seconds: float) -> str:
        """A new token, good for so long."""
        token = secrets.token_urlsafe(32)
        self._ends[token] = self._clock() + seconds
        return token

    def good(self, token: str) -> bool:
        """Whether it was given out and has not ended."""
        return self._ends.get(token, 0.0) > self._clock()

    def end(self, token: str) -> None:
        """Good no more."""
        self._ends.pop(token, None)

    def end_all(self) -> None:
        """As if the time of all had passed."""
        self._ends.clear()
