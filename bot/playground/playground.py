"""Everything together: the workspace, the telephone systems, the bot, the page."""

from __future__ import annotations

import secrets
import shutil
import tempfile
import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from starlette.applications import Starlette
from starlette.routing import Mount

from bot.playground.bot_process import COMMAND, BotProcess, Launch
from bot.playground.changes import Changes
from bot.playground.guard import Guard
from bot.playground.masking import Masker
from bot.playground.page_api import PageApi
from bot.playground.server import Served
from bot.playground.slack.acts import Acts
from bot.playground.slack.delivery import ANSWER_SECONDS, RETRY_DELAYS, Delivery, Line
from bot.playground.slack.web_api import SCOPES, OneGrant, WebApi
from bot.playground.slack.workspace import Workspace
from bot.playground.static import ROUTES as PAGE_ROUTES
from bot.playground.trace import Trace
from bot.playground.vendors import Exchange, Vendors

COMMANDS = ("/conference", "/schedule-call", "/announce")


class Playground:
    """A playground on one port (0: any free one), until `stop`.

    `data_dir` holds the bot's database and is kept; without it a temporary one is made and removed.
    `bot_command` starts the bot, whose environment says where Slack and the telephone systems are; `launch`
    is another way of starting it.
    """

    def __init__(
        self,
        port: int = 0,
        data_dir: Path | None = None,
        *,
        bot_command: Sequence[str] = COMMAND,
        launch: Launch | None = None,
        commands: Collection[str] = COMMANDS,
        scopes: frozenset[str] = SCOPES,
        answer_seconds: float = ANSWER_SECONDS,
        retry_delays: Sequence[float] = RETRY_DELAYS,
        slow_seconds: float = 4.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._token = f"xoxb-{secrets.token_urlsafe(24)}"
        self._signing_secret = secrets.token_hex(16)
        self._given_dir = data_dir
        self._bot_command = tuple(bot_command)
        self._launch = launch
        self.changes = Changes()
        self.vendors = Vendors(slow_seconds=slow_seconds, clock=clock)
        self.workspace = Workspace(clock)
        self.workspace.changed = self.changes.note
        self.line = Line(
            self._signing_secret, clock=clock, answer_seconds=answer_seconds, retry_delays=retry_delays
        )
        self.acts = Acts(self.workspace, self.line, commands)
        self.trace = Trace(Masker((self._token, self._signing_secret, *self._passwords())), self.changes.note)
        self._web_api = WebApi(OneGrant(self.workspace, self._token, scopes))
        self._watch_all()
        self._served = Served(Guard(self._application()), port)
        self._directory: Path | None = None
        self._bot: BotProcess | None = None

    @property
    def url(self) -> str:
        """The page's address."""
        return self._served.url

    @property
    def bot(self) -> BotProcess:
        """The bot's process; there is one from `start` on."""
        if self._bot is None:
            raise RuntimeError("the playground was not started")
        return self._bot

    async def start(self) -> None:
        """Serve, and start the bot; returns before the bot is ready. Raises `server.PortTaken`."""
        await self._served.start()
        self.workspace.served_at(self.url)
        self._directory = (
            self._given_dir.resolve()
            if self._given_dir
            else Path(tempfile.mkdtemp(prefix="convoke-playground-"))
        )
        self._database_dir.mkdir(parents=True, exist_ok=True)
        self._bot = BotProcess(
            self._environment(),
            command=self._bot_command,
            directory=self._directory,
            log=lambda line, ok: self.trace.bot(line, ok=ok),
            changed=self.changes.note,
            launch=self._launch,
        )
        self.line.url = self._bot.url
        await self._bot.start()

    async def stop(self) -> None:
        """End the bot, then the page; a temporary directory is removed."""
        self.line.forget()
        if self._bot is not None:
            await self._bot.stop()
        self.changes.close()
        await self.line.aclose()
        await self._served.stop()
        if self._directory is not None and self._given_dir is None:
            shutil.rmtree(self._directory, ignore_errors=True)

    async def reset(self) -> None:
        """Forget everything that was said and booked, and start the bot afresh."""
        self.line.forget()
        await self.bot.stop()
        if self._database_dir.exists():
            shutil.rmtree(self._database_dir)
        self._database_dir.mkdir()
        self.vendors.reset()
        self.workspace.forget()
        self.trace.clear()
        await self.bot.start()
        self.changes.note()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.stop()

    @property
    def _database_dir(self) -> Path:
        return (self._directory or Path()) / "database"

    def _environment(self) -> dict[str, str]:
        return {
            "SLACK_BOT_TOKEN": self._token,
            "SLACK_SIGNING_SECRET": self._signing_secret,
            "SLACK_API_URL": f"{self.url}/api/",
            "DATABASE_URL": f"sqlite:///{self._database_dir / 'convoke.db'}",
            **self.vendors.env(f"{self.url}/vendors"),
        }

    def _passwords(self) -> tuple[str, ...]:
        vendors = self.vendors
        return (
            vendors.portsip.password,
            vendors.enswitch.password,
            vendors.conpeek.key,
            vendors.thulium.password,
        )

    def _watch_all(self) -> None:
        self._web_api.watch = self.trace.slack
        self.line.watch = self._delivered
        self.vendors.watch(self._asked_vendor)

    def _asked_vendor(self, exchange: Exchange) -> None:
        self.trace.vendor(exchange)

    def _delivered(self, delivery: Delivery) -> None:
        if not (delivery.ok and _is_own_message(delivery)):
            self.trace.to_bot(delivery)

    def _application(self) -> Starlette:
        return Starlette(
            routes=[
                *self._web_api.routes,
                Mount("/vendors", app=self.vendors.app),
                *PageApi(self).routes,
                *PAGE_ROUTES,
            ]
        )


def _is_own_message(delivery: Delivery) -> bool:
    """Slack tells an app of its own messages too; nobody wants to read that."""
    event = delivery.payload.get("event") if isinstance(delivery.payload, dict) else None
    return isinstance(event, dict) and bool(event.get("bot_id") or event.get("subtype") == "message_changed")
