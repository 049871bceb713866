"""The arguments of a Web API call: from the query, a form or JSON, as the method takes them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from bot.playground.slack.errors import SlackError, missing

# Slack reads the arguments of these from a query or a form; JSON in the body is not looked at.
FORM_ONLY = frozenset(
    {
        *("users.info", "users.list", "users.lookupByEmail", "users.conversations"),
        *("conversations.info", "conversations.list", "conversations.members"),
        *("conversations.history", "conversations.replies", "team.info", "bots.info"),
        *("files.getUploadURLExternal", "files.info", "chat.getPermalink", "reactions.get", "calls.info"),
    }
)


def read(method: str, query: str, content_type: str, body: bytes) -> dict[str, Any]:
    """All arguments by name; raises what Slack answers to a body it cannot read."""
    given: dict[str, Any] = dict(parse_qsl(query, keep_blank_values=True))
    if content_type == "application/json":
        return given if method in FORM_ONLY else given | _json_object(body)
    if content_type == "application/x-www-form-urlencoded":
        given |= dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    elif content_type and body:
        raise SlackError("invalid_post_type")
    return given


def _json_object(body: bytes) -> dict[str, Any]:
    try:
        given = json.loads(body or b"{}")
    except ValueError as error:
        raise SlackError("invalid_json") from error
    if not isinstance(given, dict):
        raise SlackError("json_not_object")
    return {name: held for name, held in given.items() if held is not None}


class Arguments:
    """Named values, whether they came as text or as JSON."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        self._given = given

    def __contains__(self, name: str) -> bool:
        return name in self._given

    def text(self, name: str, default: str = "") -> str:
        """As a string."""
        held = self._given.get(name, default)
        if not isinstance(held, (str, int, float)):
            raise SlackError("invalid_arguments", [f"[ERROR] must provide a string [json-pointer:/{name}]"])
        return str(held)

    def required(self, name: str) -> str:
        """As a string that is there."""
        held = self.text(name)
        if not held:
            raise missing(name)
        return held

    def flag(self, name: str) -> bool:
        """Whether it is switched on."""
        return str(self._given.get(name, "")).lower() in ("true", "1")

    def whole(self, name: str, default: int, most: int) -> int:
        """As an integer from 1 to `most`."""
        held = str(self._given.get(name) or default)
        if not held.isdecimal() or int(held) < 1:
            raise SlackError("invalid_limit" if name == "limit" else "invalid_arguments")
        return min(int(held), most)

    def json(self, name: str) -> Any:
        """As what its JSON says, or None when it is not there."""
        held = self._given.get(name)
        if not isinstance(held, str):
            return held
        if not held:
            return None
        try:
            return json.loads(held)
        except ValueError as error:
            raise SlackError(_UNREADABLE.get(name, "invalid_arguments")) from error

    def message(self) -> dict[str, Any]:
        """The parts of a message that were given."""
        parts: dict[str, Any] = {}
        if "text" in self:
            parts["text"] = self.text("text")
        for name in ("blocks", "attachments", "metadata"):
            if name in self:
                parts[name] = self.json(name) or []
        if self.text("thread_ts"):
            parts["thread_ts"] = self.text("thread_ts")
        return parts


_UNREADABLE = {
    "blocks": "invalid_blocks_format",
    "attachments": "invalid_attachments",
    "metadata": "invalid_metadata_format",
}
