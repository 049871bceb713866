"""The engine room: everything workflows need, on the loop that workflows run on."""

from __future__ import annotations

from collections.abc import Callable

from bot import metrics
from bot.domain.conference import Vendor
from bot.engine import Run, Workflow
from bot.store import Keyring, Store
from bot.vendors.base import ConferenceVendor
from bot.vendors.registry import Telephony
from bot.workflows.conferences import Promises
from bot.workflows.ports import Announcer
from bot.workflows.proposals import Ringing, Telephones
from bot.workflows.rooms import Rooms


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
        announcer = self._make_announcer()
        rooms = Rooms(self._store, self._vendor_named, self._deadline_seconds)
        self._promises = Promises(self._store, rooms, announcer)
        self._ringing = Ringing(self._store, self._telephones, announcer)

    async def stop(self) -> None:
        """Give it back."""
        await self._telephony.aclose()
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
