"""What somebody typed, as Slack hands it to an app: mentions, channels, addresses, escapes.

Each piece remembers where it stood in what was typed, so that what was understood of Slack's text can be
underlined in the person's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.playground.slack.channels import Channels
from bot.playground.slack.members import EVERYBODY

_SPECIAL = re.compile(
    r"(?P<email>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<link>https?://[^\s<>|]+)"
    r"|(?<!\w)@(?P<member>[a-z][\w.-]*\w)"
    r"|(?<!\w)\#(?P<channel>[\w-]+)",
    re.IGNORECASE,
)
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


@dataclass(frozen=True, slots=True)
class Piece:
    """`typed` characters from `begin`, and what Slack makes of them."""

    begin: int
    typed: str
    sent: str


def pieces(text: str, channels: Channels, *, labels: bool = True, escaped: bool = True) -> Iterator[Piece]:
    """The text in order; with `labels`, names stand beside ids as in commands."""
    end = 0
    for match in _SPECIAL.finditer(text):
        sent = _sent(match, channels, labels=labels)
        if sent is not None:
            yield from _plain(text[end : match.start()], end, escaped=escaped)
            yield Piece(match.start(), match[0], sent)
            end = match.end()
    yield from _plain(text[end:], end, escaped=escaped)


def as_sent(text: str, channels: Channels, *, labels: bool = True) -> str:
    """What an app gets of it."""
    return "".join(piece.sent for piece in pieces(text, channels, labels=labels))


def where_typed(start: int, end: int, parts: list[Piece]) -> tuple[int, int]:
    """Where the characters `start` to `end` of Slack's text stood in what was typed."""
    begin_typed, end_typed, at = 0, 0, 0
    for part in parts:
        after = at + len(part.sent)
        if at <= start < after:
            begin_typed = part.begin + _inside(part, start - at, up=False)
        if at < end <= after:
            end_typed = part.begin + _inside(part, end - at, up=True)
        at = after
    return begin_typed, end_typed


def _inside(part: Piece, offset: int, *, up: bool) -> int:
    """A place inside a piece: exact in plain text, an edge of what was rewritten."""
    if part.sent == part.typed:
        return offset
    return len(part.typed) if up else 0


def _plain(text: str, begin: int, *, escaped: bool) -> Iterator[Piece]:
    for match in re.finditer(r"[^&<>]+|[&<>]", text):
        sent = _ESCAPES.get(match[0], match[0]) if escaped else match[0]
        yield Piece(begin + match.start(), match[0], sent)


def _sent(match: re.Match[str], channels: Channels, *, labels: bool) -> str | None:
    if match["email"]:
        return f"<mailto:{match['email']}|{match['email']}>"
    if match["link"]:
        return f"<{match['link'].replace('&', '&amp;')}>"
    if match["member"]:
        wanted = match["member"].lower()
        member = next((one for one in EVERYBODY.values() if one.name == wanted), None)
        return None if member is None else f"<@{member.id}|{member.name}>" if labels else f"<@{member.id}>"
    channel = channels.named(match["channel"].lower())
    return None if channel is None else f"<#{channel.id}|{channel.name if labels else ''}>"
