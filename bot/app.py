"""The composition root: the one place that knows everyone."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from typing import Self
from zoneinfo import ZoneInfo

from slack_bolt.adapter.asgi.async_handler import AsyncSlackRequestHandler

from bot.courtesy import Courtesy, Queue
from bot.domain.conference import Vendor
from bot.domain.records import Asked
from bot.domain.understanding import Scene
from bot.engine import Engine
from bot.http import Web
from bot.language import understand
from bot.settings import Settings
from bot.store import Keyring, Store
from bot.tenancy.base import Tenancy
from bot.tenancy.one import OneWorkspace
from bot.vendors.http import Pace
from bot.workflows.desk import Desk
from bot.workflows.guarding import Guard
from bot.workflows.people import People
from bot.works import Works
from handlers import register
from handlers.background import Background
from handlers.front import Front
from handlers.homes import Homes
from handlers.ring_voice import RingingAnnouncer
from handlers.slack_app import slack_app
from handlers.socket import Socket

log = logging.getLogger(__name__)

KEPT = timedelta(days=90)
"""How long what is over is remembered."""

NUMBERS_KEPT = timedelta(days=1)
"""How long after its end a conference keeps its room number."""

TIDY_UP_SECONDS = 6 * 3600.0


class Convoke:
    """The running bot: a front that answers Slack, and an engine room that keeps promises.

    Each has an event loop, a store and a Slack client of its own, so that work in progress does not make
    anybody wait for an answer.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._keyring = Keyring.for_database(settings.database_url, settings.secret_keys)
        self._tenancy = self._tenancy_of(settings)
        self._courtesy = Courtesy()
        self._homes = Homes()
        self._works = self._engine_room()
        self._engine = Engine(
            database_url=settings.database_url,
            keyring=self._keyring,
            workflows=self._works.workflows,
            on_start=self._works.start,
            on_stop=self._works.stop,
            on_dead=self._works.given_up,
        )
        self._background = Background()
        self._taking = False

    @classmethod
    async def start(cls, settings: Settings) -> Self:
        """Open everything, take up what a crash left, and be ready."""
        convoke = cls(settings)
        await convoke._open()
        return convoke

    def take_no_more(self) -> None:
        """Say at `/readyz` that other replicas are to be asked."""
        self._taking = False

    async def stop(self, seconds: float) -> None:
        """Finish what runs for at most `seconds`; the rest is stored and goes on at the next start."""
        self._taking = False
        if self._socket is not None:
            await self._socket.close()
        await self._background.drain(seconds / 3)
        await self._engine.close(seconds * 2 / 3)
        await self._client.close()
        await self._store.close()

    async def _open(self) -> None:
        self._store = await Store.open(self._settings.database_url, self._keyring)
        self._client = self._tenancy.client(self._store)
        announcer = RingingAnnouncer(self._client)
        await self._engine.launch()
        front = self._front(announcer)
        authorize, ahead = self._tenancy.authorize(self._store, self._client)
        app = slack_app(self._settings.slack, self._client.web, authorize)
        register(app, front, self._tenancy.workspaces(self._store))
        self._homes.served_by(front)
        pages = self._tenancy.install_pages(self._store, self._client, front.welcome)
        self.web = Web(AsyncSlackRequestHandler(app), self._ready, self._courtesy, pages)
        if ahead is not None:
            self._background.spawn(ahead, "auth.test")
        await asyncio.to_thread(_warm_up)
        await self._take_up(front)
        self._background.keep_doing(self._tidy_up(), "tidy up")
        self._socket = (
            await Socket.open(app, self._settings.slack) if self._settings.slack.socket_mode else None
        )
        self._taking = True

    def _engine_room(self) -> Works:
        settings = self._settings
        return Works(
            database_url=settings.database_url,
            keyring=self._keyring,
            systems=self._tenancy.systems_at_work,
            announcer=lambda store: RingingAnnouncer(self._tenancy.client(store)),
            close=self._tenancy.aclose,
            closes_empty_rooms=self._tenancy.closes_empty_rooms,
            deadline_seconds=settings.vendor_deadline_seconds,
            courtesy=self._courtesy,
            home_changed=self._homes.changed,
            start_workflow=self._start_workflow,
        )

    def _tenancy_of(self, settings: Settings) -> Tenancy:
        if settings.slack.oauth is None:
            return OneWorkspace(settings, self._take_turn)
        from bot.tenancy.many import ManyWorkspaces

        return ManyWorkspaces(settings, settings.slack.oauth, self._take_turn, _now)

    async def _take_turn(self, name: str, pace: Pace, patience: float) -> float | None:
        return await self._works.take_turn(name, pace, patience)

    async def _start_workflow(self, workflow: str, key: str, subject: str, *, lane: str) -> None:
        await self._engine.start(workflow, key, subject, lane=lane)

    def _front(self, announcer: RingingAnnouncer) -> Front:
        people = People(self._store, announcer, _now)
        systems = self._tenancy.systems(self._store)
        guard = Guard(self._store, systems.zone_of, announcer.group_members)
        start = self._engine.start
        return Front(
            desk=Desk(self._store, systems, start, _now, guard, people.get),
            people=people,
            announcer=announcer,
            systems=systems,
            background=self._background,
            queue=Queue(self._courtesy),
            homes=self._homes,
            clock=_now,
            accounts=self._tenancy.accounts(self._store, start),
        )

    async def _take_up(self, front: Front) -> None:
        """Requests that were acknowledged and not handed over when the process ended."""
        left: list[Asked] = await front.desk.unfinished()
        for asked in left:
            self._background.spawn(front.resume(asked), "resume")
        if left:
            log.info("taken_up requests=%d", len(left))

    async def _tidy_up(self) -> None:
        """Forget what is long over, at the start and every few hours."""
        while True:
            moment = _now() - KEPT
            rows = await self._store.forget_older_than(moment) + await self._engine.forget_older_than(moment)
            freed = await self._store.tickets.free_ended(Vendor.PORTSIP, _now() - NUMBERS_KEPT)
            sealed = 0
            if len(self._settings.secret_keys) > 1:  # an older key may go once nothing is sealed with it
                sealed = await self._store.rotate() + await self._engine.rotate()
            log.info("tidied_up rows=%d numbers=%d sealed_again=%d", rows, freed, sealed)
            await asyncio.sleep(TIDY_UP_SECONDS)

    async def _ready(self) -> bool:
        return self._taking and await self._store.reachable()


def _warm_up() -> None:
    """Load what reading the first request would load, before somebody waits for it."""
    for text, locale in (("tomorrow 3pm, 8 people, +48 500 333 222", "en-US"), ("jutro o 15", "pl-PL")):
        understand(text, Scene(_now(), ZoneInfo("UTC"), locale))


def _now() -> datetime:
    return datetime.now(UTC)
