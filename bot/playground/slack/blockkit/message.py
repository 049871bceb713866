"""Messages: what `chat.postMessage` and its kin, response URLs and answers to commands take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.playground.slack.blockkit.blocks import IN_MESSAGES, check_blocks, elements_of
from bot.playground.slack.blockkit.rules import Findings
from bot.playground.slack.errors import SlackError

MOST_TEXT = 40_000
MOST_BLOCKS = 50
MOST_IN_BLOCKS = (
    13_200  # Slack does not document it; measured by others as where `msg_blocks_too_long` begins
)


def message_error(message: Mapping[str, Any]) -> SlackError | None:
    """Slack's refusal of this message, or None."""
    text, blocks = message.get("text") or "", message.get("blocks") or []
    attachments = message.get("attachments") or []
    if not isinstance(text, str):
        return SlackError("invalid_arguments", ["[ERROR] must provide a string [json-pointer:/text]"])
    if not text and not blocks and not attachments:
        return SlackError("no_text")
    if len(text) > MOST_TEXT:
        return SlackError("msg_too_long")
    return _blocks_error(blocks, "/blocks", "invalid_blocks") or _attachments_error(attachments)


def _blocks_error(blocks: Any, pointer: str, error: str) -> SlackError | None:
    if not isinstance(blocks, list):
        return SlackError(f"{error}_format")
    found = Findings()
    check_blocks(blocks, pointer, found, kinds=IN_MESSAGES, most=MOST_BLOCKS)
    if not found.messages:
        _no_response_url(blocks, pointer, found)
    if found.messages:
        return SlackError(error, found.messages)
    return SlackError("msg_blocks_too_long") if _characters(blocks) > MOST_IN_BLOCKS else None


def _no_response_url(blocks: list[Any], pointer: str, found: Findings) -> None:
    if any(element.get("response_url_enabled") for _, element in elements_of(blocks)):
        found.add("`response_url_enabled` works in input blocks of modals only", pointer)


def _attachments_error(attachments: Any) -> SlackError | None:
    if not isinstance(attachments, list) or not all(isinstance(one, dict) for one in attachments):
        return SlackError("invalid_attachments")
    if len(attachments) > 100:
        return SlackError("too_many_attachments")
    for index, attachment in enumerate(attachments):
        wrong = _blocks_error(
            attachment.get("blocks") or [], f"/attachments/{index}/blocks", "invalid_attachments"
        )
        if wrong is not None:
            return wrong
    return None


def _characters(value: Any) -> int:
    """How much text people read in it."""
    if isinstance(value, dict):
        return sum(
            len(held) if name == "text" and isinstance(held, str) else _characters(held)
            for name, held in value.items()
        )
    return sum(map(_characters, value)) if isinstance(value, list) else 0
