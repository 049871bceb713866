"""What differs between an installation in one workspace and one in many; `bot.app` has either.

One workspace has the operator's token and telephone systems, which never change. Of many, each has its own:
the database is asked at every request, so that all loops and replicas see a change at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from datetime import datetime
from functools import partial
from typing import Any, Protocol

from slack_bolt.authorization import AuthorizeResult

from bot import metrics
from bot.domain.conference import Vendor
from bot.http import Asgi
from bot.settings import OAuthSettings, Settings, sqlite_path
from bot.store import Store
from bot.vendors.http import TakeTurn
from bot.vendors.registry import telephony
from bot.workflows.accounts import AccountsDesk
from bot.workflows.equipment import OneForAll, Systems, equipment_of
from bot.workflows.handing_over import Start
from bot.workflows.installing import Workspaces
from bot.workflows.own_systems import Exchange, OneEach
from handlers.installing import InstallPages
from handlers.slack_app import Identity, Installed
from handlers.slack_client import SlackClient
from handlers.tokens import Renewal, Tokens

Authorize = Callable[[str | None, str | None], Awaitable[AuthorizeResult | None]]


Ahead = Coroutine[Any, Any, None]


class Tenancy(Protocol):
    """Who is served."""

    @property
    def closes_empty_rooms(self) -> Sequence[Vendor]:
        """The telephone systems whose rooms are looked after."""

    def systems(self, store: Store) -> Systems:
        """Telephone systems, for whoever works with this store."""

    def systems_at_work(self, store: Store) -> Systems:
        """The same on the loop from which requests to telephone systems leave; called there."""

    def client(self, store: Store) -> SlackClient:
        """A line to Slack, likewise; made where an event loop runs."""

    def authorize(self, store: Store, client: SlackClient) -> tuple[Authorize, Ahead | None]:
        """Who the bot is in a workspace, and what is worth doing ahead of the first request."""

    def accounts(self, store: Store, start: Start) -> AccountsDesk | None:
        """Where administrators enter telephone systems, if they do."""

    def workspaces(self, store: Store) -> Workspaces | None:
        """Who has installed Convoke, if there is a choice."""

    def install_pages(self, store: Store, client: SlackClient) -> Asgi | None:
        """How a workspace comes, if it does."""

    async def aclose(self) -> None:
        """Give back connections to telephone systems; on the loop that uses them."""


class OneWorkspace:
    """Token and telephone systems are the operator's."""

    def __init__(self, settings: Settings, take_turn: TakeTurn) -> None:
        self._slack = settings.slack
        alone = sqlite_path(settings.database_url) is not None
        self._telephony = telephony(
            settings.accounts,
            observe=metrics.observe_vendor,
            take_turn=None if alone else take_turn,
        )
        self._systems = OneForAll(equipment_of(self._telephony, settings.default_vendor))
        self.closes_empty_rooms = self._telephony.closing_empty_rooms
        self.aclose = self._telephony.aclose

    def systems(self, store: Store) -> Systems:
        return self._systems

    def systems_at_work(self, store: Store) -> Systems:
        return self._systems

    def client(self, store: Store) -> SlackClient:
        return SlackClient(token=self._slack.bot_token, base_url=self._slack.api_url)

    def authorize(self, store: Store, client: SlackClient) -> tuple[Authorize, Ahead | None]:
        token = self._slack.bot_token
        identity = Identity(client.web, token.get_secret_value() if token else "")
        return identity.authorize, identity.warm()

    def accounts(self, store: Store, start: Start) -> AccountsDesk | None:
        return None

    def workspaces(self, store: Store) -> Workspaces | None:
        return None

    def install_pages(self, store: Store, client: SlackClient) -> Asgi | None:
        return None


class ManyWorkspaces:
    """Each workspace has its own token and its own telephone systems."""

    closes_empty_rooms = (Vendor.PORTSIP,)

    def __init__(
        self, settings: Settings, app: OAuthSettings, take_turn: TakeTurn, clock: Callable[[], datetime]
    ) -> None:
        self._slack = settings.slack
        self._app = app
        self._clock = clock
        # Several workspaces may have accounts at one system: its pace is always kept together.
        self._connect = partial(telephony, observe=metrics.observe_vendor, take_turn=take_turn, shared=True)
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

    def install_pages(self, store: Store, client: SlackClient) -> Asgi | None:
        return InstallPages(self._slack, self._app, client.web, self.workspaces(store), self._clock)
