"""The guard rails at work: what a workspace allows, asked before anything is proposed and before it rings."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.guards import Rules, Who, allowed_prefixes, may_ring, rings_at_night, why_not
from bot.domain.number_lists import Entry, LeftOut, NumberList, Why
from bot.domain.people import Person
from bot.domain.records import Notice, NoticeKind
from bot.domain.telephones import read_telephone
from bot.errors import SlackError
from bot.language.zones import country_of
from bot.store import Store

GroupMembers = Callable[[str, str], Awaitable[Collection[str]]]
"""Members of a user group: (workspace, group)."""

SystemZone = Callable[[str], str | None]
"""The clock of a workspace's telephone system that calls people."""


@dataclass(frozen=True, slots=True)
class Judged:
    """Numbers after the guard rails: those that may ring, and at what local hour the first is in bed."""

    entries: list[Entry] = field(repr=False)
    left_out: list[LeftOut] = field(repr=False)
    countries: Mapping[str, int]
    quiet: int = 0
    quiet_clock: datetime | None = None


class Guard:
    """One for all workspaces. `system_zone` tells the clock of a workspace's telephone system."""

    def __init__(
        self, store: Store, system_zone: SystemZone, group_members: GroupMembers | None = None
    ) -> None:
        self._store = store
        self.system_zone = system_zone
        self._group_members = group_members

    def home(self, workspace: str, zone: str) -> str:
        """The workspace's own country: the telephone system's, else that of the person's zone."""
        return country_of(self.system_zone(workspace) or "") or country_of(zone)

    def region(self, person: Person) -> str:
        """The country of numbers without a code: the person's own."""
        named = person.locale.replace("_", "-").partition("-")[2].upper()
        return country_of(person.zone) or (
            named if len(named) == 2 else self.home(person.workspace, person.zone)
        )

    async def refusal(self, person: Person) -> Notice | None:
        """Why this person may not make telephones ring at all."""
        rules = await self._store.guards.rules(person.workspace)
        groups: list[str] = []
        if rules.who is Who.CHOSEN and not may_ring(rules, person):
            groups = [group for group in rules.groups if await self._is_in(person, group)]
        return None if may_ring(rules, person, groups) else guarded("who")

    async def _is_in(self, person: Person, group: str) -> bool:
        if self._group_members is None:
            return False
        try:
            return person.user in await self._group_members(person.workspace, group)
        except SlackError:  # Slack does not tell: then nobody counts as a member
            return False

    async def judge(self, workspace: str, numbers: NumberList, at: datetime, zone: str) -> Judged:
        """Leave out what may never ring, and count what would ring at night."""
        rules = await self._store.guards.rules(workspace)
        never = await self._store.guards.never(workspace)
        # Ten thousand numbers take a second: beside the loop, where nobody waits for it.
        return await asyncio.to_thread(_judge, numbers, rules, self.home(workspace, zone), never, at, zone)

    async def objections(
        self, workspace: str, phones: Collection[str], at: datetime, zone: str
    ) -> Mapping[str, Why]:
        """What may not ring at this very moment, whatever was allowed when it was proposed."""
        rules = await self._store.guards.rules(workspace)
        never = await self._store.guards.never(workspace)
        found: dict[str, Why] = {}
        for phone in phones:
            why = _why_not(phone, rules, self.home(workspace, zone), never)
            if why is None and rules.quiet_strict and rings_at_night(phone, at, rules, zone):
                why = Why.QUIET
            if why is not None:
                found[phone] = why
        return found

    async def count(self, person: Person, reference: str, numbers: int, at: datetime) -> Notice | None:
        """Count these numbers to the person's day, or say which limit forbids it."""
        rules = await self._store.guards.rules(person.workspace)
        day = at.astimezone(ZoneInfo(person.zone)).date().isoformat()
        passed = await self._store.guards.reserve(person.workspace, person.user, reference, day, numbers)
        if passed is None:
            return None
        limit = rules.person_a_day if passed == "person" else rules.workspace_a_day
        return guarded(f"{passed}_a_day", limit=str(limit), given=str(numbers))

    async def about(self, workspace: str, why: Why, phone: str, zone: str) -> Notice:
        """One sentence on why this number may not ring."""
        rules = await self._store.guards.rules(workspace)
        return guarded(
            str(why), phone=phone, given=phone, limit=allowed_prefixes(rules, self.home(workspace, zone))
        )

    async def night(self, workspace: str, judged: Judged) -> Notice | None:
        """One sentence, where nobody may be called at night and somebody would be."""
        rules = await self._store.guards.rules(workspace)
        if not rules.quiet_strict or judged.quiet_clock is None:
            return None
        return guarded(
            "quiet",
            count=str(judged.quiet),
            clock=f"{judged.quiet_clock:%H:%M}",
            begins=f"{rules.quiet_from:%H:%M}",
            ends=f"{rules.quiet_until:%H:%M}",
        )


def _judge(
    numbers: NumberList, rules: Rules, home: str, never: Collection[str], at: datetime, zone: str
) -> Judged:
    kept: list[Entry] = []
    left_out = list(numbers.left_out)
    countries: Counter[str] = Counter()
    for entry in numbers.entries:
        telephone = numbers.telephones[entry.phone]
        why = why_not(telephone, rules, home, never)
        if why is None:
            kept.append(entry)
            countries[telephone.region] += 1
        else:
            left_out.append(LeftOut(entry.phone, why))
    nights = [rings_at_night(entry.phone, at, rules, zone) for entry in kept]
    quiet = [night for night in nights if night is not None]
    return Judged(kept, left_out, dict(countries.most_common()), len(quiet), quiet[0] if quiet else None)


def _why_not(phone: str, rules: Rules, home: str, never: Collection[str]) -> Why | None:
    telephone = read_telephone(phone, home)
    return Why.MALFORMED if telephone is None else why_not(telephone, rules, home, never)


def guarded(rule: str, **facts: str) -> Notice:
    """A guard rail forbids it."""
    return Notice(NoticeKind.GUARDED, {"rule": rule, **facts})
