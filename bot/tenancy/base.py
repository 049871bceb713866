"""What `bot.app` asks of either."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any, Protocol

from slack_bolt.authorization import AuthorizeResult

from bot.domain.conference import Vendor
from bot.domain.installations import Installation
from bot.http import Asgi
from bot.store import Store
from bot.workflows.accounts import AccountsDesk
from bot.workflows.equipment import Systems
from bot.workflows.handing_over import Start
from bot.workflows.installing import Workspaces
from handlers.slack_client import SlackClient

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

    def install_pages(
        self, store: Store, client: SlackClient, welcome: Callable[[Installation], None]
    ) -> Asgi | None:
        """How a workspace comes, if it does, and is welcomed."""

    async def aclose(self) -> None:
        """Give back connections to telephone systems; on the loop that uses them."""
