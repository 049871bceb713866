"""A refusal of Slack's Web API."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


class SlackError(Exception):
    """`error` is Slack's own name for it, `messages` what it adds in `response_metadata`."""

    def __init__(self, error: str, messages: Sequence[str] = (), **more: Any) -> None:
        super().__init__(error)
        self.error = error
        self.messages = list(messages)
        self.more = more

    def as_answer(self) -> dict[str, Any]:
        """The body of the answer."""
        answer: dict[str, Any] = {"ok": False, "error": self.error, **self.more}
        if self.messages:
            answer["response_metadata"] = {"messages": self.messages}
        return answer


def missing(name: str) -> SlackError:
    """A required argument is not there."""
    return SlackError("invalid_arguments", [f"[ERROR] missing required field: {name}"])
