"""A workspace's accounts at telephone systems, as its administrators enter, try and remove them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.domain.account_fields import entered, shown
from bot.domain.account_reading import read_accounts
from bot.domain.accounts import Accounts
from bot.domain.conference import Vendor
from bot.domain.people import Person
from bot.domain.records import Asked, AskedKind
from bot.engine import Run
from bot.errors import BadSetting, NotAllowed, NotInstalled, SlackError
from bot.store import Store
from bot.vendors.registry import Telephony
from bot.workflows.equipment import Systems
from bot.workflows.handing_over import Start
from bot.workflows.ports import Announcer

log = logging.getLogger(__name__)

Entered = Mapping[Vendor, Mapping[str, str]]


class AccountsDesk:
    """Only administrators change anything here, or see what was entered; `NotAllowed` for everybody else."""

    def __init__(self, store: Store, connect: Callable[[Accounts], Telephony], start: Start) -> None:
        self._store = store
        self._connect = connect
        self._start = start

    async def entered(self, person: Person) -> Entered:
        """What the workspace has, without secrets."""
        _check(person)
        return {vendor: shown(vendor, kept) for vendor, kept in (await self._kept(person)).items()}

    async def enter(self, person: Person, vendor: Vendor, given: Mapping[str, str]) -> None:
        """Keep a filled-in form; raises `BadSetting` for the field at fault, and then nothing is kept."""
        _check(person)
        kept = entered(vendor, given, (await self._kept(person)).get(vendor, {}))
        accounts = read_accounts(kept)
        if vendor not in accounts.configured:
            raise BadSetting(f"{vendor.upper()}_URL", "is not set: the address of the telephone system")
        await self._connect(accounts).aclose()  # says what its adapter does not take; nothing is sent
        await self._put(person, vendor, kept)

    async def remove(self, person: Person, vendor: Vendor) -> None:
        """Forget an account with its secrets."""
        _check(person)
        await self._put(person, vendor, None)

    async def check(self, person: Person, asked: Asked, vendor: Vendor, view: str) -> None:
        """Try it out; what comes of it is shown in this view."""
        _check(person)
        body = {
            "workflow": "check account",
            "lane": f"check/{person.workspace}/{vendor}",
            "vendor": vendor.value,
            "view": view,
        }
        wanted = replace(asked, key=f"{asked.key}/check", kind=AskedKind.ACT, body=body)
        if await self._store.inbox.put(wanted):
            key = f"check account/{wanted.key}"
            await self._start("check account", key, wanted.key, lane=body["lane"])
            await self._store.inbox.finish(wanted.key)

    async def _kept(self, person: Person) -> Entered:
        known = await self._store.accounts.get(person.workspace)
        return known.systems if known is not None else {}

    async def _put(self, person: Person, vendor: Vendor, kept: Mapping[str, str] | None) -> None:
        if not await self._store.accounts.put(person.workspace, vendor, kept):
            raise NotInstalled(person.workspace)
        act = "telephone system entered" if kept is not None else "telephone system removed"
        await self._store.guards.note(person.workspace, person.user, act, {"vendor": vendor.value})


class Checking:
    """The workflow behind **Check**: on the connections that bookings use, which know what was refused."""

    def __init__(self, store: Store, systems: Systems, announcer: Announcer) -> None:
        self._store = store
        self._systems = systems
        self._announcer = announcer

    async def check(self, run: Run, asked_key: str) -> None:
        """Try it out and show what came of it."""
        await run.step("check account", lambda: self._check(asked_key))

    async def _check(self, asked_key: str) -> None:
        asked = await self._store.inbox.get(asked_key)
        if asked is None:
            return
        vendor = Vendor(asked.body["vendor"])
        equipment = await self._systems.of(asked.origin.workspace)
        findings = await equipment.verify(vendor)
        try:
            await self._announcer.show_findings(asked.origin, str(asked.body["view"]), vendor, findings)
        except SlackError as problem:
            log.info("findings_not_shown reason=%s", problem.reason)


def _check(person: Person) -> None:
    if not person.is_admin:
        raise NotAllowed("only an administrator of the workspace may do this")
