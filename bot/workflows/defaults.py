"""What telephone systems are asked for when nobody says, as administrators set it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.conference import Vendor, Wish
from bot.domain.options import OptionValue, fitting_options
from bot.store import Store
from bot.store.defaults import EVERYWHERE

Options = Mapping[str, OptionValue]

FRESH = timedelta(seconds=20)
"""How long what was read is believed: another replica may have changed it."""

MEMORY = 2_000


class Defaults:
    """Defaults of workspaces, and of channels, which come before their workspace's."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._known: dict[tuple[str, str], tuple[datetime, dict[Vendor, dict[str, OptionValue]]]] = {}

    async def set_for(self, workspace: str, channel: str | None) -> dict[Vendor, dict[str, OptionValue]]:
        """What is set for this very place, for whoever changes it."""
        return await self._store.defaults.get(workspace, channel or EVERYWHERE)

    async def at(self, workspace: str, channel: str | None) -> dict[Vendor, dict[str, OptionValue]]:
        """What holds in this channel."""
        everywhere = await self._read(workspace, EVERYWHERE)
        here = await self._read(workspace, channel) if channel else {}
        vendors = everywhere.keys() | here.keys()
        return {vendor: {**everywhere.get(vendor, {}), **here.get(vendor, {})} for vendor in vendors}

    async def applied(self, wish: Wish, workspace: str, channel: str | None) -> Wish:
        """The wish with what holds in this channel, where it says nothing itself."""
        if wish.options:
            return wish
        here = (await self.at(workspace, channel)).get(wish.vendor, {})
        return replace(wish, options=fitting_options(here, wish.vendor, wish.mode)) if here else wish

    async def put(self, workspace: str, channel: str | None, vendor: Vendor, options: Options) -> None:
        """Keep these for one telephone system in this place."""
        place = channel or EVERYWHERE
        known = await self._store.defaults.get(workspace, place)
        await self._store.defaults.put(workspace, place, {**known, vendor: dict(options)})
        self._known.pop((workspace, place), None)

    async def _read(self, workspace: str, channel: str) -> dict[Vendor, dict[str, OptionValue]]:
        now = self._clock()
        known = self._known.get((workspace, channel))
        if known is not None and now - known[0] < FRESH:
            return known[1]
        found = await self._store.defaults.get(workspace, channel)
        if len(self._known) >= MEMORY:
            self._known.pop(next(iter(self._known)))
        self._known[workspace, channel] = (now, found)
        return found
