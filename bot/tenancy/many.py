"""Many workspaces. Imported only where they are served: one workspace starts faster without."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable
from datetime import datetime
from functools import partial

from bot import metrics
from bot.domain.conference import Vendor
from bot.domain.installations import Installation
from bot.http import Asgi
from bot.settings import OAuthSettings, Settings
from bot.store import Store
from bot.tenancy.base import Ahead, Authorize
from bot.vendors.http import Pace, TakeTurn
from bot.vendors.registry import telephony
from bot.workflows.accounts import AccountsDesk
from bot.workflows.equipment import Systems
from bot.workflows.handing_over import Start
from bot.workflows.installing import Workspaces
from bot.workflows.own_systems import Exchange, OneEach
from handlers.installing import InstallPages
from handlers.slack_app import Installed
from handlers.slack_client import SlackClient
from handlers.tokens import Renewal, Tokens


class ManyWorkspaces:
    """Each workspace has its own token and its own telephone systems."""

    closes_empty_rooms = (Vendor.PORTSIP,)

    def __init__(
        self, settings: Settings, app: OAuthSettings, take_turn: TakeTurn, clock: Callable[[], datetime]
    ) -> None:
        self._slack = settings.slack
        self._app = app
        self._clock = clock

        async def turn(name: str, pace: Pace, patience: float) -> float | None:
            # What a workspace entered is kept encrypted, its telephone system's address included.
            return await take_turn(hashlib.sha256(name.encode()).hexdigest(), pace, patience)

        # Several workspaces may have accounts at one system: its pace is always kept together.
        self._connect = partial(telephony, observe=metrics.observe_vendor, take_turn=turn, shared=True)
        self._exchange = Exchange(self._connect, settings.default_vendor)
        self.aclose = self._exchange.aclose

    def systems(self, store: Store) -> Systems:
        return OneEach(store, self._exchange)

    def systems_at_work(self, store: Store) -> Systems:
        self._exchange.opened(asyncio.get_running_loop())
        return OneEach(store, self._exchange)

    def client(self, store: Store) -> SlackClient:
        workspaces = self.workspaces(store)

        async def token_of(workspace: str) -> str:
            return await tokens.token_of(workspace)

        async def taken_back(workspace: str, token: str) -> None:
            await tokens.taken_back(workspace, token)

        client = SlackClient(base_url=self._slack.api_url, token_of=token_of, taken_back=taken_back)
        tokens = Tokens(workspaces, Renewal(client.web, self._app, workspaces))
        return client

    def authorize(self, store: Store, client: SlackClient) -> tuple[Authorize, Ahead | None]:
        return Installed(self.workspaces(store)).authorize, None

    def accounts(self, store: Store, start: Start) -> AccountsDesk | None:
        return AccountsDesk(store, self._connect, start)

    def workspaces(self, store: Store) -> Workspaces:
        return Workspaces(store, self._clock, self._exchange.forget)

    def install_pages(
        self, store: Store, client: SlackClient, welcome: Callable[[Installation], None]
    ) -> Asgi | None:
        workspaces = self.workspaces(store)
        return InstallPages(self._slack, self._app, client.web, workspaces, self._clock, welcome)
