"""Being logged in: one log-in at a time, renewed ahead of its end, and never hammered when refused."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from pydantic import SecretStr

from bot.domain.conference import Vendor
from bot.errors import VendorCredentials, VendorUnavailable

Clock = Callable[[], float]


class Lockout:
    """Remembers refused credentials: after `limit` refusals none is tried until `pause` seconds are over.

    Vendors count failed log-ins and block an address; one that keeps failing here would shut out people too.
    """

    def __init__(
        self, vendor: Vendor, pause: float, *, limit: int = 2, clock: Clock = time.monotonic
    ) -> None:
        self._vendor = vendor
        self._pause = pause
        self._limit = limit
        self._clock = clock
        self._refusals = 0
        self._words = ""
        self._rests_until = 0.0

    def check(self) -> None:
        """Raise `VendorCredentials` while refused credentials rest."""
        if self._refusals >= self._limit and self._clock() < self._rests_until:
            raise VendorCredentials(self._vendor, self._words)

    def refused(self, words: str, *, hopeless: bool = False) -> VendorCredentials:
        """Count a refusal and return the error to raise; a `hopeless` one is not even tried again."""
        self._refusals = max(self._refusals + 1, self._limit if hopeless else 0)
        self._words = words
        self._rests_until = self._clock() + self._pause
        return VendorCredentials(self._vendor, words)

    def accepted(self) -> None:
        """The credentials are good."""
        self._refusals = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """Proof of a log-in until `ends_at`, to be renewed from `renew_at` on (both by the session's clock)."""

    value: SecretStr
    renew_at: float
    ends_at: float
    refresh: SecretStr | None = field(default=None)

    @classmethod
    def lasting(
        cls, value: str, seconds: float, *, now: float, margin: float, refresh: str | None = None
    ) -> Token:
        """A token of `seconds`, renewed `margin` seconds early; a short one at half its time."""
        return cls(
            value=SecretStr(value),
            renew_at=now + max(seconds - margin, seconds / 2),
            ends_at=now + seconds,
            refresh=SecretStr(refresh) if refresh else None,
        )


class Session:
    """Holds one token for all who need it.

    `log_in` receives the token held so far, which may carry what is needed for a cheap renewal. However
    many ask at once, one log-in runs, and all share its token or its failure.
    """

    def __init__(
        self, log_in: Callable[[Token | None], Awaitable[Token]], *, clock: Clock = time.monotonic
    ) -> None:
        self._log_in = log_in
        self._clock = clock
        self._token: Token | None = None
        self._running: asyncio.Task[Token] | None = None

    async def token(self) -> Token:
        """A token that is good now."""
        token = self._token
        if token is not None and self._clock() < token.renew_at:
            return token
        try:
            return await self._renewed()
        except VendorUnavailable:
            # The log-in service is away, but what we hold still opens doors.
            if token is not None and token is self._token and self._clock() < token.ends_at:
                return token
            raise

    async def replace(self, refused: SecretStr) -> None:
        """Get another token than the `refused` one, unless somebody already has."""
        if self._token is not None and self._token.value == refused:
            self._token = Token(value=refused, renew_at=0.0, ends_at=0.0, refresh=self._token.refresh)
        await self.token()

    async def _renewed(self) -> Token:
        if self._running is None:
            self._running = asyncio.create_task(self._renew())
            self._running.add_done_callback(self._finished)
        # Shielded: whoever is cancelled leaves the log-in to the others.
        return await asyncio.shield(self._running)

    async def _renew(self) -> Token:
        self._token = await self._log_in(self._token)
        return self._token

    def _finished(self, task: asyncio.Task[Token]) -> None:
        self._running = None
        if not task.cancelled():
            task.exception()  # marks it as seen, should everybody who waited be gone
