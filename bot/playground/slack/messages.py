"""What was said: in channels for all, or to one person alone."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.playground.slack.blockkit.blocks import elements_of
from bot.playground.slack.errors import SlackError
from bot.playground.slack.members import APP, BOT, BOT_USER, PLAYGROUND, Team
from bot.playground.slack.stamps import Stamps

Message = dict[str, Any]
_KEPT = ("attachments", "thread_ts", "metadata", "files", "reply_broadcast")


@dataclass(slots=True)
class Ephemeral:
    """A message that one person sees; it cannot be read back or updated by the Web API."""

    user: str
    message: Message


class Messages:
    """Every message of the workspace, by channel and timestamp."""

    def __init__(self, stamps: Stamps, team: Team = PLAYGROUND) -> None:
        self._stamps = stamps
        self._team = team
        self._ids = itertools.count(1)
        self._posted: dict[str, dict[str, Message]] = {}
        self.ephemerals: list[Ephemeral] = []

    def from_bot(self, channel: str, given: Mapping[str, Any], **more: Any) -> Message:
        """What the bot says, not yet anywhere."""
        message = {
            "type": "message",
            "ts": self._stamps.next(),
            "channel": channel,
            "user": BOT_USER,
            "bot_id": BOT,
            "app_id": APP,
            "team": self._team.id,
            "text": given.get("text") or "",
            "blocks": self.with_ids(given.get("blocks") or []),
        }
        kept = {name: copy.deepcopy(given[name]) for name in _KEPT if given.get(name)}
        return {**message, **kept, **more}

    def from_person(self, channel: str, user: str, text: str) -> Message:
        """What somebody typed, already said."""
        return self.post(
            {
                "type": "message",
                "ts": self._stamps.next(),
                "channel": channel,
                "user": user,
                "team": self._team.id,
                "text": text,
                "blocks": [],
            }
        )

    def post(self, message: Message) -> Message:
        """Everybody in the channel sees it."""
        self._posted.setdefault(message["channel"], {})[message["ts"]] = message
        return message

    def whisper(self, user: str, message: Message) -> Message:
        """One person sees it."""
        self.ephemerals.append(Ephemeral(user, message))
        return message

    def with_ids(self, blocks: list[Any]) -> list[Any]:
        """A copy with the ids that Slack makes up where the app gave none."""
        copied: list[Any] = copy.deepcopy(blocks)
        for block in copied:
            block.setdefault("block_id", self._made_up_id())
        for _, element in elements_of(copied):
            if element["type"] != "image":
                element.setdefault("action_id", self._made_up_id())
        return copied

    def _made_up_id(self) -> str:
        return f"{next(self._ids):05d}"

    def find(self, channel: str, ts: str) -> Message:
        """This message; raises `message_not_found`."""
        message = self._posted.get(channel, {}).get(ts)
        if message is None:
            raise SlackError("message_not_found")
        return message

    def replace(self, message: Message, given: Mapping[str, Any]) -> None:
        """As `chat.update` does: text alone takes the blocks away, other parts stay if not mentioned."""
        if "text" in given or "blocks" in given:
            message["blocks"] = self.with_ids(given.get("blocks") or [])
            message["text"] = given.get("text") or ""
        for name in ("attachments", "metadata"):
            if name in given:
                message[name] = copy.deepcopy(given[name])
        if not message["blocks"]:
            message["edited"] = {"user": message["user"], "ts": self._stamps.next()}

    def delete(self, channel: str, ts: str) -> Message:
        """Nobody sees it any more; raises `message_not_found`."""
        message = self.find(channel, ts)
        del self._posted[channel][ts]
        return message

    def take_away(self, message: Message) -> None:
        """The same for any message, ephemerals too; one that is gone stays gone."""
        self.ephemerals = [one for one in self.ephemerals if one.message is not message]
        self._posted.get(message["channel"], {}).pop(message["ts"], None)

    def in_channel(self, channel: str) -> list[Message]:
        """Oldest first."""
        return list(self._posted.get(channel, {}).values())

    def thread(self, channel: str, ts: str) -> list[Message]:
        """The message and its replies; raises `thread_not_found`."""
        found = [one for one in self.in_channel(channel) if ts in (one["ts"], one.get("thread_ts"))]
        if not found:
            raise SlackError("thread_not_found")
        return found

    def seen_by(self, user: str, channel: str) -> list[Message]:
        """With those that only this person sees, oldest first."""
        private = [
            {**one.message, "ephemeral": True}
            for one in self.ephemerals
            if one.user == user and one.message["channel"] == channel
        ]
        return sorted([*self.in_channel(channel), *private], key=lambda message: float(message["ts"]))

    def find_seen(self, user: str, channel: str, ts: str) -> tuple[Message, bool]:
        """A message on this person's screen, and whether it is for this person alone."""
        for one in self._private(user, channel):
            if one["ts"] == ts:
                return one, True
        return self.find(channel, ts), False

    def _private(self, user: str, channel: str) -> Iterator[Message]:
        return (
            one.message for one in self.ephemerals if one.user == user and one.message["channel"] == channel
        )


def as_answer(message: Message, *, with_metadata: bool = False) -> Message:
    """A message as the Web API and payloads show it."""
    hidden = {"channel"} if with_metadata else {"channel", "metadata"}
    return {name: copy.deepcopy(held) for name, held in message.items() if name not in hidden}
