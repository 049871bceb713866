"""How long a telephone system that does not answer is asked again."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from time import monotonic
from typing import TypeVar

from bot.errors import VendorUnavailable

T = TypeVar("T")

FIRST_PAUSE_SECONDS = 0.25
LONGEST_PAUSE_SECONDS = 5.0
LONGEST_TRY_SECONDS = 15.0


class Patience:
    """A deadline for a deed, divided into tries with growing pauses.

    A single try gets at most half of the time, so that a telephone system that swallows one request
    can still be asked what became of it.
    """

    def __init__(self, seconds: float) -> None:
        self._until = monotonic() + seconds
        self._longest_try = min(LONGEST_TRY_SECONDS, max(1.0, seconds / 2.5))
        self._pause = FIRST_PAUSE_SECONDS

    @asynccontextmanager
    async def one_try(self) -> AsyncIterator[None]:
        """Bound one try; running out of it is `VendorUnavailable`, and nobody knows what happened."""
        try:
            async with asyncio.timeout(max(1.0, min(self._longest_try, self._until - monotonic()))):
                yield
        except TimeoutError:
            raise VendorUnavailable("vendor", "no answer in time", may_have_happened=True) from None

    async def pause(self, retry_after: float | None) -> bool:
        """Wait before the next try; False when there is no time for one."""
        wanted = retry_after if retry_after is not None else self._pause * random.uniform(0.8, 1.2)  # noqa: S311 -- spreads tries, hides nothing
        if monotonic() + wanted >= self._until:
            return False
        await asyncio.sleep(wanted)
        self._pause = min(LONGEST_PAUSE_SECONDS, self._pause * 2)
        return True


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
