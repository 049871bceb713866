"""Knowing that a vendor is down, so that people are told at once instead of after a time-out."""

from __future__ import annotations

import time
from collections.abc import Callable


class Circuit:
    """Rests after `failures` outages in a row; after `cool_down` seconds one request tries again.

    A vendor that asks for patience is not down, and neither is one that says no: for those, and for every
    other answer, `answered` is called.
    """

    def __init__(
        self, failures: int, cool_down: float, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._limit = failures
        self._cool_down = cool_down
        self._clock = clock
        self._in_a_row = 0
        self._rests_until = 0.0

    def rest(self) -> float:
        """Seconds until a request may be sent; 0 when it may be sent now."""
        if self._in_a_row < self._limit:
            return 0.0
        return max(0.0, self._rests_until - self._clock())

    def sending(self) -> None:
        """A request leaves; after a rest it tries the vendor out, and the others wait until it knows."""
        if self._in_a_row >= self._limit:
            self._rests_until = self._clock() + self._cool_down

    def answered(self) -> None:
        """The vendor is there."""
        self._in_a_row = 0

    def failed(self) -> None:
        """No answer, or one that says that the vendor is down."""
        self._in_a_row += 1
        self._rests_until = self._clock() + self._cool_down
