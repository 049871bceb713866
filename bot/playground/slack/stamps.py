"""Message timestamps: Slack's ids of messages, strictly increasing."""

from __future__ import annotations

from collections.abc import Callable


class Stamps:
    """Seconds and six digits; two are never alike."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._last = 0

    def next(self) -> str:
        """The next one."""
        self._last = max(self._last + 1, int(self._clock() * 1_000_000))
        return f"{self._last // 1_000_000}.{self._last % 1_000_000:06d}"
