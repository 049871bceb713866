"""How words are understood, for the page that underlines them while somebody types."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.understanding import Scene
from bot.language import understand
from bot.playground.slack.channels import Channels
from bot.playground.slack.members import THE_BOT, Member
from bot.playground.slack.typed import pieces, where_typed


def reading(
    text: str, command: str, member: Member, channels: Channels, clock: Callable[[], float]
) -> dict[str, Any]:
    """What these words mean to Convoke when this person types them now; spans count what was typed."""
    zone = ZoneInfo(member.tz)
    now = datetime.fromtimestamp(clock(), UTC).astimezone(zone)
    blanked = _without_mention(text)
    parts = list(pieces(blanked, channels, escaped=False))
    sent = "".join(part.sent for part in parts)
    understood = understand(sent, Scene(now, zone, member.locale, command)).as_json()
    for span in understood["spans"]:
        span["start"], span["end"] = where_typed(span["start"], span["end"], parts)
    return understood


def _without_mention(text: str) -> str:
    """The bot's own name is nobody's invitation; its place stays, so that spans fit."""
    name = f"@{THE_BOT.name}"
    return text.replace(name, " " * len(name))
