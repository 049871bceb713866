"""Work in progress steps aside while somebody waits for an acknowledgement.

Slack gives an app three seconds to answer and people notice a tenth of one; a booking that takes a little
longer is noticed by nobody. Both run in one process, where only one thread computes at a time.
"""

from __future__ import annotations

import asyncio
import threading
from time import monotonic

LONGEST_SECONDS = 0.25
"""How long one step of work waits at most: a storm of requests delays bookings and never stops them."""

LOOK_AGAIN_SECONDS = 0.002

STAND_STILL_SECONDS = 0.02
"""How long the working thread stands still for one answer at most."""

GO_ON_SECONDS = 0.004
"""How long it works undisturbed after it stood still."""


class Courtesy:
    """Shared by the thread that answers and the thread that works."""

    def __init__(self) -> None:
        self._waiting = 0
        self._nobody_waits = threading.Event()
        self._worker: asyncio.AbstractEventLoop | None = None
        self._undisturbed_until = 0.0

    def offered_by(self, worker: asyncio.AbstractEventLoop | None) -> None:
        """This loop's thread steps aside from now on; None when it is about to end."""
        self._worker = worker

    def __enter__(self) -> None:
        """Somebody waits. Only the answering thread does this."""
        self._waiting += 1
        if self._waiting == 1:
            self._nobody_waits.clear()
            if self._worker is not None:
                self._worker.call_soon_threadsafe(self._stand_still)

    def __exit__(self, *_: object) -> None:
        """They were answered."""
        self._waiting -= 1
        if self._waiting == 0:
            self._nobody_waits.set()

    async def after_you(self) -> None:
        """Return when nobody waits, or when it has been long enough."""
        until = monotonic() + LONGEST_SECONDS
        while self._waiting and monotonic() < until:  # noqa: ASYNC110 -- see below
            # The two threads share no event loop, so there is no asyncio.Event to wait for.
            await asyncio.sleep(LOOK_AGAIN_SECONDS)

    def _stand_still(self) -> None:
        """Block the working thread on purpose: what it does not compute, the other one can."""
        if monotonic() >= self._undisturbed_until:
            self._nobody_waits.wait(STAND_STILL_SECONDS)
            self._undisturbed_until = monotonic() + GO_ON_SECONDS
