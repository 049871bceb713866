"""How long a telephone system that does not answer is asked again."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from time import monotonic
from typing import TypeVar

from bot.errors import VendorUnavailable
from bot.vendors.standing_in_line import timed_by

T = TypeVar("T")

FIRST_PAUSE_SECONDS = 0.25
LONGEST_PAUSE_SECONDS = 5.0
LONGEST_TRY_SECONDS = 15.0


class Patience:
    """A deadline for a deed, divided into tries with growing pauses.

    A single try gets at most half of the time, so that a telephone system that swallows one request
    can still be asked what became of it. Time in which a request waits for its turn is not counted.
    """

    def __init__(self, seconds: float) -> None:
        self._until = monotonic() + seconds
        self._longest_try = min(LONGEST_TRY_SECONDS, max(1.0, seconds / 2.5))
        self._pause = FIRST_PAUSE_SECONDS

    @asynccontextmanager
    async def one_try(self) -> AsyncIterator[None]:
        """Bound one try; running out of it is `VendorUnavailable`, and nobody knows what happened."""
        try:
            async with asyncio.timeout(max(1.0, min(self._longest_try, self._until - monotonic()))) as bound:
                with self._timed(bound):
                    yield
        except TimeoutError:
            raise VendorUnavailable("vendor", "no answer in time", may_have_happened=True) from None

    @contextmanager
    def unbounded_try(self) -> Iterator[None]:
        """One try that may take as long as it takes, such as one that must not be interrupted."""
        with self._timed(None):
            yield

    async def pause(self, retry_after: float | None) -> bool:
        """Wait before the next try; False when there is no time for one."""
        wanted = retry_after if retry_after is not None else self._pause * random.uniform(0.8, 1.2)  # noqa: S311 -- spreads tries, hides nothing
        if monotonic() + wanted >= self._until:
            return False
        await asyncio.sleep(wanted)
        self._pause = min(LONGEST_PAUSE_SECONDS, self._pause * 2)
        return True

    def extend(self, seconds: float) -> None:
        """So much time was nobody's fault."""
        self._until += seconds

    @contextmanager
    def _timed(self, bound: asyncio.Timeout | None) -> Iterator[None]:
        watch = _TryWatch(self, bound)
        try:
            with timed_by(watch):
                yield
        finally:
            watch.over = True


class _TryWatch:
    """Stands still while somebody waits for a turn: the try and the whole deadline move on by that time."""

    def __init__(self, patience: Patience, bound: asyncio.Timeout | None) -> None:
        self._patience = patience
        self._bound = bound
        self._waiting = 0
        self._stopped_at = 0.0
        self._ends_at: float | None = None
        self.over = False

    def stop(self) -> None:
        self._waiting += 1
        if self._waiting == 1:
            self._stopped_at = monotonic()
            self._ends_at = self._bound.when() if self._bound is not None else None
            self._move(None)

    def go_on(self) -> None:
        self._waiting -= 1
        if self._waiting == 0 and not self.over:
            waited = monotonic() - self._stopped_at
            self._patience.extend(waited)
            self._move(None if self._ends_at is None else self._ends_at + waited)

    def _move(self, when: float | None) -> None:
        """Work that goes on in the background after the try is nobody's to wait for."""
        if self._bound is not None and not self.over and not self._bound.expired():
            self._bound.reschedule(when)


async def insist(seconds: float, deed: Callable[[], Awaitable[T]]) -> T:
    """Do what may be repeated until it is done or time is up."""
    patience = Patience(seconds)
    while True:
        try:
            async with patience.one_try():
                return await deed()
        except VendorUnavailable as problem:
            if not await patience.pause(problem.retry_after):
                raise
