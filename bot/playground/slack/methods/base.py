"""What a method is: its work, the scopes it asks for, and how often it may be called."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.playground.slack.arguments import Arguments
from bot.playground.slack.errors import SlackError
from bot.playground.slack.workspace import Workspace

Answer = dict[str, Any]


def _stays() -> None:
    """The only token there is."""


@dataclass(frozen=True, slots=True)
class Context:
    """Whom the call belongs to."""

    workspace: Workspace
    scopes: frozenset[str]
    revoke: Callable[[], None] = _stays
    """What takes the caller's token back."""

    def demand(self, *scopes: str) -> None:
        """Raise `missing_scope` unless one of these was granted."""
        if not set(scopes) & self.scopes:
            provided = ",".join(sorted(self.scopes))
            raise SlackError("missing_scope", needed=",".join(scopes), provided=provided)


@dataclass(frozen=True, slots=True)
class Method:
    """`work` answers without `ok`; `per_minute` is the tier, None for posting (one a second a channel)."""

    work: Callable[[Context, Arguments], Answer]
    scopes: tuple[str, ...] = ()
    per_minute: int | None = 100


def page(found: list[Any], arguments: Arguments, default: int) -> tuple[list[Any], dict[str, str]]:
    """One page of a list, and where the next begins."""
    limit = arguments.whole("limit", default, 1000)
    cursor = arguments.text("cursor") or "0"
    if not cursor.isdecimal():
        raise SlackError("invalid_cursor")
    begin = int(cursor)
    rest = begin + limit < len(found)
    return found[begin : begin + limit], {"next_cursor": str(begin + limit) if rest else ""}


_KINDS = {"public_channel": "channel", "im": "im", "mpim": "mpim"}


def kinds_of_types(arguments: Arguments) -> set[str]:
    """The kinds of conversation that `types` asks for."""
    asked = [one.strip() for one in arguments.text("types", "public_channel").split(",")]
    if not set(asked) <= {*_KINDS, "private_channel"}:
        raise SlackError("invalid_types")
    return {_KINDS[one] for one in asked if one in _KINDS}
