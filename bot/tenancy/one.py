"""One workspace."""

from __future__ import annotations

from collections.abc import Callable

from bot import metrics
from bot.domain.installations import Installation
from bot.http import Asgi
from bot.settings import Settings, sqlite_path
from bot.store import Store
from bot.tenancy.base import Ahead, Authorize
from bot.vendors.http import TakeTurn
from bot.vendors.registry import telephony
from bot.workflows.accounts import AccountsDesk
from bot.workflows.equipment import OneForAll, Systems, equipment_of
from bot.workflows.handing_over import Start
from bot.workflows.installing import Workspaces
from handlers.slack_app import Identity
from handlers.slack_client import SlackClient


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

    def install_pages(
        self, store: Store, client: SlackClient, welcome: Callable[[Installation], None]
    ) -> Asgi | None:
        return None
