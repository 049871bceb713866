"""Work in progress steps aside while somebody waits for an acknowledgement.

Slack gives an app three seconds to answer and people notice a tenth of one; a booking that takes a little
longer is noticed by nobody. Both run in one process, where only one thread computes at a time.
"""

from __future__ import annotations

import asyncio
from time import monotonic

LONGEST_SECONDS = 0.25
"""How long one step of work waits at most: a storm of requests delays bookings and never stops them."""

LOOK_AGAIN_SECONDS = 0.002


class Courtesy:
    """Shared by the thread that answers and the thread that works. A count is all they need to share."""

    def __init__(self) -> None:
        self._waiting = 0

    def __enter__(self) -> None:
        """Somebody waits. Only the answering thread does this."""
        self._waiting += 1

    def __exit__(self, *_: object) -> None:
        """They were answered."""
        self._waiting -= 1

    async def after_you(self) -> None:
        """Return when nobody waits, or when it has been long enough."""
        until = monotonic() + LONGEST_SECONDS
        while self._waiting and monotonic() < until:  # noqa: ASYNC110 -- see below
            # The two threads share no event loop, so there is no asyncio.Event to wait for.
            await asyncio.sleep(LOOK_AGAIN_SECONDS)
