"""Guard rails as administrators change them. Every change stands in the trail."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.guards import Rules
from bot.domain.people import Person
from bot.errors import NotAllowed
from bot.store import Store
from bot.store.guards import Deed


class RailsDesk:
    """Only administrators change anything here; `NotAllowed` for everybody else."""

    def __init__(self, store: Store) -> None:
        self._guards = store.guards

    async def rules(self, workspace: str) -> Rules:
        """As they are."""
        return await self._guards.rules(workspace)

    async def set_rules(self, person: Person, rules: Rules, changed: Mapping[str, str]) -> None:
        """As they are from now on; `changed` tells the trail what is different."""
        _check(person)
        await self._guards.set_rules(person.workspace, rules, person.user, changed)

    async def never(self, workspace: str) -> frozenset[str]:
        """The numbers that are never called."""
        return await self._guards.never(workspace)

    async def add_never(self, person: Person, phones: tuple[str, ...]) -> int:
        """Never call these; how many were new."""
        _check(person)
        return await self._guards.add_never(person.workspace, phones, person.user)

    async def drop_never(self, person: Person, phones: tuple[str, ...]) -> int:
        """These may be called again; how many were on the list."""
        _check(person)
        return await self._guards.drop_never(person.workspace, phones, person.user)

    async def trail(self, workspace: str) -> list[Deed]:
        """Who did what, the newest first."""
        return await self._guards.trail(workspace)


def _check(person: Person) -> None:
    if not person.is_admin:
        raise NotAllowed(person.user)
