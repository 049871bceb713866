"""Trigger ids: the right to open one view, for three seconds after somebody acted."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass

from bot.playground.slack.errors import SlackError

LIFE_SECONDS = 3.0


@dataclass(slots=True)
class Trigger:
    """Who acted, where, and in which view."""

    user: str
    channel: str | None
    view_id: str | None
    born: float
    used: bool = False


class Triggers:
    """All that were handed out."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._all: dict[str, Trigger] = {}

    def issue(self, user: str, channel: str | None = None, view_id: str | None = None) -> str:
        """A new one, for an act of this person."""
        born = self._clock()
        trigger_id = f"{int(born * 1000)}.{secrets.randbelow(10**12)}.{secrets.token_hex(16)}"
        self._all[trigger_id] = Trigger(user, channel, view_id, born)
        return trigger_id

    def look(self, trigger_id: str) -> Trigger:
        """The trigger, if it is still good; raises what Slack answers otherwise."""
        trigger = self._all.get(trigger_id)
        if trigger is None:
            raise SlackError("invalid_trigger_id")
        if trigger.used:
            raise SlackError("exchanged_trigger_id")
        if self._clock() - trigger.born > LIFE_SECONDS:
            raise SlackError("expired_trigger_id")
        return trigger
