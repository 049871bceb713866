"""What people typed, made harmless for the places where Slack acts on markup.

Slack reads markup in `mrkdwn` objects and in a message's `text`. In `plain_text` objects and rich text it
reads none, so there typed words go as they are.
"""

from __future__ import annotations

import re

_ENTITIES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"))
_FORMATTING = re.compile(r"(?<![^\W_])[*_~`]|[*_~`](?![^\W_])")
_INVISIBLE = "\u200b"


def escape(text: str) -> str:
    """`&`, `<` and `>` as Slack wants them; nothing typed can become a mention or a link."""
    for raw, entity in _ENTITIES:
        text = text.replace(raw, entity)
    return text


def unescape(text: str) -> str:
    """The reverse of `escape`, for words that arrive from Slack."""
    for raw, entity in reversed(_ENTITIES):
        text = text.replace(entity, raw)
    return text


def quoted(text: str) -> str:
    """Typed words for a place with markup: escaped, on one line, and with formatting characters defused.

    Slack has no escape for `*`, `_`, `~` and `` ` ``; an invisible character on both sides takes away the
    word boundary that they need. Inside a word they mean nothing and stay alone.
    """
    flat = " ".join(text.split())
    return escape(_FORMATTING.sub(lambda found: f"{_INVISIBLE}{found[0]}{_INVISIBLE}", flat))
