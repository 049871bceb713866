"""Everything Slack remembers of the workspace."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from bot.playground.slack.channels import Channels
from bot.playground.slack.files import Files
from bot.playground.slack.members import PLAYGROUND, Team
from bot.playground.slack.messages import Message, Messages
from bot.playground.slack.response_urls import ResponseUrls
from bot.playground.slack.stamps import Stamps
from bot.playground.slack.triggers import Triggers
from bot.playground.slack.views import Views


class Workspace:
    """Channels, messages, views, files, calls.

    `changed` is called when people would see something new, `bot_spoke` with each message that the bot
    posted (or edited: True), since Slack tells an app of its own messages too.
    """

    def __init__(self, clock: Callable[[], float] = time.time, team: Team = PLAYGROUND) -> None:
        self.clock = clock
        self.team = team
        self.changed: Callable[[], None] = lambda: None
        self.bot_spoke: Callable[[Message, bool], None] = lambda message, edited: None
        self.base_url = ""
        self.forget()

    def forget(self) -> None:
        """As if nobody had ever said anything."""
        self.stamps = Stamps(self.clock)
        self.channels = Channels(self.clock(), self.team)
        self.messages = Messages(self.stamps, self.team)
        self.views = Views(self.clock, self.messages.with_ids, self.team)
        self.files = Files()
        self.triggers = Triggers(self.clock)
        self.response_urls = ResponseUrls(self.clock)
        self.response_urls.base_url = self.base_url
        self.calls: dict[str, dict[str, Any]] = {}
        self.reactions: dict[tuple[str, str], dict[str, list[str]]] = {}
        self.read_until: dict[tuple[str, str], str] = {}

    def served_at(self, base_url: str) -> None:
        """Where uploads and responses are taken."""
        self.base_url = self.response_urls.base_url = base_url

    def said_by_bot(self, message: Message) -> None:
        """The bot posted this."""
        self.changed()
        self.bot_spoke(message, False)

    def changed_by_bot(self, message: Message) -> None:
        """The bot edited this."""
        self.changed()
        self.bot_spoke(message, True)
