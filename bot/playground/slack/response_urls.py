"""Response URLs: five answers within thirty minutes, to one person's act."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass

from bot.playground.slack.errors import SlackError
from bot.playground.slack.messages import Message

MOST_USES = 5
LIFE_SECONDS = 30 * 60


@dataclass(slots=True)
class ResponseUrl:
    """Who acted, where, and on which message (None after a command)."""

    user: str
    channel: str
    source: Message | None
    born: float
    uses: int = 0


class ResponseUrls:
    """All that were handed out; `base_url` is known once the server listens."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._all: dict[str, ResponseUrl] = {}
        self.base_url = ""

    def has(self, secret: str) -> bool:
        """Whether it was handed out here."""
        return secret in self._all

    def issue(self, user: str, channel: str, source: Message | None = None) -> str:
        """A new address for an act of this person."""
        secret = secrets.token_urlsafe(24)
        self._all[secret] = ResponseUrl(user, channel, source, self._clock())
        return f"{self.base_url}/response/{secret}"

    def use(self, secret: str) -> ResponseUrl:
        """Count one use; raises what Slack answers when there is none left."""
        there = self._all.get(secret)
        if there is None or self._clock() - there.born > LIFE_SECONDS:
            raise SlackError("expired_url")
        if there.uses >= MOST_USES:
            raise SlackError("used_url")
        there.uses += 1
        return there
