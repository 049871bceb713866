"""Who somebody is: from memory, from the store, or from Slack."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.domain.people import Person
from bot.store import Store
from bot.workflows.ports import Announcer

FRESH = timedelta(hours=1)
"""How long a profile is believed. Slack says when one changes, and it is forgotten then."""

MEMORY = 10_000


class People:
    """Profiles, asked of Slack once an hour at most."""

    def __init__(self, store: Store, announcer: Announcer, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._announcer = announcer
        self._clock = clock
        self._known: dict[tuple[str, str], tuple[datetime, Person]] = {}

    def at_hand(self, workspace: str, user: str) -> Person | None:
        """The profile if it is in memory."""
        known = self._known.get((workspace, user))
        return known[1] if known is not None and self._clock() - known[0] < FRESH else None

    async def get(self, workspace: str, user: str) -> Person:
        """The profile; raises `SlackError` when it is nowhere at hand and Slack does not tell."""
        person = self.at_hand(workspace, user)
        if person is not None:
            return person
        now = self._clock()
        person = await self._store.people.get(workspace, user, not_older_than=now - FRESH)
        if person is None:
            person = await self._announcer.person(workspace, user)
            await self._store.people.put(person, now)
        self._remember(person, now)
        return person

    async def fresh(self, workspace: str, user: str) -> Person:
        """The profile as Slack tells it now: whoever was an administrator need not be one any more."""
        person = await self._announcer.person(workspace, user)
        now = self._clock()
        await self._store.people.put(person, now)
        self._remember(person, now)
        return person

    async def forget(self, workspace: str, user: str) -> None:
        """The profile changed in Slack."""
        self._known.pop((workspace, user), None)
        await self._store.people.forget(workspace, user)

    def _remember(self, person: Person, now: datetime) -> None:
        if len(self._known) >= MEMORY:
            self._known.pop(next(iter(self._known)))
        self._known[person.workspace, person.user] = (now, person)
