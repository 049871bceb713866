"""Work in progress steps aside while somebody waits for an acknowledgement.

Slack gives an app three seconds to answer and people notice a tenth of one; a booking that takes a little
longer is noticed by nobody. Both run in one process, where only one thread computes at a time.
"""

from __future__ import annotations

import asyncio
from time import monotonic

QUIET_SECONDS = 0.02
"""How long after the last answer it counts as quiet. Requests rarely come alone."""

PACE_SECONDS = 0.05
"""While requests keep coming, one piece of work goes ahead in this time: a storm delays, it never stops."""

LOOK_AGAIN_SECONDS = 0.005


class Courtesy:
    """Who waits for an answer: counted by the thread that answers, read by the thread that works."""

    def __init__(self) -> None:
        self._waiting = 0
        self._last_answer = 0.0

    def __enter__(self) -> None:
        """Somebody waits. Only the answering thread does this."""
        self._waiting += 1

    def __exit__(self, *_: object) -> None:
        """They were answered."""
        self._waiting -= 1
        self._last_answer = monotonic()

    @property
    def busy(self) -> bool:
        """Whether somebody waits, or did a moment ago."""
        return self._waiting > 0 or monotonic() - self._last_answer < QUIET_SECONDS


class Queue:
    """Pieces of work of one event loop, in single file while the others are busy answering."""

    def __init__(self, courtesy: Courtesy) -> None:
        self._courtesy = courtesy
        self._first = asyncio.Lock()

    async def after_you(self) -> None:
        """Return at once when it is quiet; else when it is one's turn."""
        if not self._courtesy.busy:
            return
        async with self._first:
            until = monotonic() + PACE_SECONDS
            # The two threads share no event loop, so there is no event to wait for.
            while self._courtesy.busy and monotonic() < until:  # noqa: ASYNC110 -- for that reason
                await asyncio.sleep(LOOK_AGAIN_SECONDS)
