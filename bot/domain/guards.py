"""Guard rails: who may make telephones ring, which ones, how many and when. Pure rules; nothing is asked."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.number_lists import Why
from bot.domain.people import Person
from bot.domain.telephones import Telephone, calling_code, zones_of


class Who(StrEnum):
    """Whom the workspace lets call."""

    EVERYBODY = "everybody"
    ADMINISTRATORS = "administrators"
    CHOSEN = "chosen"  # `users`, members of `groups`, and administrators


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The guard rails of one workspace.

    `countries` holds ISO codes (`PL`) and prefixes (`+48`); empty means the workspace's own country. Quiet
    hours are clock times where the telephone rings; with `quiet_strict` nobody is called then, without it
    the card warns.
    """

    who: Who = Who.EVERYBODY
    users: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    person_a_day: int = 10_000
    workspace_a_day: int = 20_000
    countries: tuple[str, ...] = ()
    quiet_from: time | None = time(21, 0)
    quiet_until: time | None = time(8, 0)
    quiet_strict: bool = False
    approval_over: int = 200
    hold_calls: bool = False


def may_ring(rules: Rules, person: Person, in_groups: Collection[str] = ()) -> bool:
    """Whether this person may; `in_groups` are those of the rules' groups that the person is in."""
    if person.is_admin or rules.who is Who.EVERYBODY:
        return True
    if rules.who is Who.ADMINISTRATORS:
        return False
    return person.user in rules.users or bool(set(rules.groups) & set(in_groups))


def why_not(telephone: Telephone, rules: Rules, home: str, never: Collection[str]) -> Why | None:
    """Why this telephone is never to ring from here, whatever the time; None when it may."""
    if telephone.e164 in never:
        return Why.NEVER
    if telephone.kind != "ordinary":
        return Why.SPECIAL
    return None if _is_allowed(telephone, rules.countries or (home,)) else Why.FOREIGN


def _is_allowed(telephone: Telephone, countries: Collection[str]) -> bool:
    return any(
        telephone.e164.startswith(one) if one.startswith("+") else telephone.region == one
        for one in countries
        if one
    )


def allowed_prefixes(rules: Rules, home: str) -> str:
    """`+48, +49`, to tell people what they may call."""
    named = [
        one if one.startswith("+") else f"{calling_code(one)} ({one})"
        for one in (rules.countries or (home,))
        if one
    ]
    return ", ".join(named)


def rings_at_night(
    e164: str,
    at: datetime,
    rules: Rules,
    fallback: str,
    zones: Callable[[str], tuple[str, ...]] = zones_of,
) -> datetime | None:
    """The local time there, when it is in the quiet hours; None when the telephone may ring.

    A number that lies in one of several zones is quiet when any of them is; one that tells no zone is
    taken to be in `fallback`.
    """
    if rules.quiet_from is None or rules.quiet_until is None or rules.quiet_from == rules.quiet_until:
        return None
    for zone in zones(e164) or (fallback,):
        local = at.astimezone(ZoneInfo(zone))
        if is_quiet(local.time(), rules.quiet_from, rules.quiet_until):
            return local
    return None


def is_quiet(clock: time, begins: time, ends: time) -> bool:
    """Whether the clock is in these hours, which may go over midnight; the last minute is not in them."""
    if begins < ends:
        return begins <= clock < ends
    return clock >= begins or clock < ends
