"""The engine room: everything workflows need, on the loop that workflows run on."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

from bot import metrics
from bot.domain.conference import State, Vendor
from bot.domain.records import Conference, Notice, NoticeKind
from bot.engine import Run, Workflow
from bot.store import Keyring, Store
from bot.vendors.base import ConferenceVendor
from bot.vendors.registry import Telephony
from bot.workflows.conferences import Promises
from bot.workflows.ports import Announcer
from bot.workflows.proposals import Ringing, Telephones
from bot.workflows.rooms import Rooms

log = logging.getLogger(__name__)


class Works:
    """Opened by the engine before the first workflow, closed after the last."""

    def __init__(
        self,
        *,
        database_url: str,
        keyring: Keyring,
        telephony: Telephony,
        telephones: Telephones,
        announcer: Callable[[], Announcer],
        deadline_seconds: float,
    ) -> None:
        self._database_url = database_url
        self._keyring = keyring
        self._telephony = telephony
        self._telephones = telephones
        self._make_announcer = announcer
        self._deadline_seconds = deadline_seconds
        self._promises: Promises | None = None
        self._ringing: Ringing | None = None
        self._store: Store | None = None
        self._announcer: Announcer | None = None

    @property
    def workflows(self) -> dict[str, Workflow]:
        """The promises by name. Names are kept in the engine's journal: they never change."""
        return {
            "book": self._counted("book", lambda run, key: self._kept().book(run, key)),
            "change": self._counted("change", lambda run, key: self._kept().change(run, key)),
            "cancel": self._counted("cancel", lambda run, key: self._kept().cancel(run, key)),
            "call": self._counted("call", lambda run, key: self._rings().call(run, key)),
            "announce": self._counted("announce", lambda run, key: self._rings().announce(run, key)),
        }

    async def start(self) -> None:
        """Open what belongs to this loop."""
        self._store = await Store.open(self._database_url, self._keyring, migrate=False)
        self._announcer = self._make_announcer()
        rooms = Rooms(self._store, self._vendor_named, self._deadline_seconds)
        self._promises = Promises(self._store, rooms, self._announcer)
        self._ringing = Ringing(self._store, self._telephones, self._announcer)

    async def given_up(self, workflow: str, subject: str) -> None:
        """A promise that will not be kept by itself: the person who was promised it is told."""
        log.error("promise_given_up workflow=%s subject=%s", workflow, subject)
        if self._store is None or self._announcer is None:
            return
        found = (
            await self._store.conferences.get(subject)
            or await self._store.inbox.get(subject)
            or await self._store.proposals.get(subject)
        )
        if found is None:
            return
        if isinstance(found, Conference) and found.state is State.BOOKING:
            await self._store.conferences.save(replace(found, state=State.UNKNOWN))
        await self._announcer.tell(found.origin, Notice(NoticeKind.SOMETHING_BROKE, {"reference": subject}))

    async def stop(self) -> None:
        """Give it back."""
        await self._telephony.aclose()
        if self._announcer is not None:
            await self._announcer.close()
        if self._store is not None:
            await self._store.close()

    def _vendor_named(self, name: str) -> ConferenceVendor:
        return self._telephony.conferences[Vendor(name)]

    def _kept(self) -> Promises:
        if self._promises is None:
            raise RuntimeError("a workflow ran before the engine room was open")
        return self._promises

    def _rings(self) -> Ringing:
        if self._ringing is None:
            raise RuntimeError("a workflow ran before the engine room was open")
        return self._ringing

    @staticmethod
    def _counted(name: str, workflow: Workflow) -> Workflow:
        async def counted(run: Run, subject: str) -> None:
            try:
                await workflow(run, subject)
            except Exception:
                metrics.WORKFLOWS.labels(name, "failed").inc()
                raise
            metrics.WORKFLOWS.labels(name, "done").inc()

        return counted
