"""Channels and direct conversations, and who is in them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import Any, Literal

from bot.playground.slack.errors import SlackError
from bot.playground.slack.members import BOT_USER, EVERYBODY, PEOPLE, PLAYGROUND, Team

Kind = Literal["channel", "im", "mpim"]


@dataclass(slots=True)
class Channel:
    """A conversation; `members` in the order in which they came."""

    id: str
    name: str
    kind: Kind
    members: list[str]
    created: int
    team: Team = PLAYGROUND

    @property
    def has_bot(self) -> bool:
        """Whether the bot sees what is said here."""
        return BOT_USER in self.members

    def peer_of(self, user: str) -> str | None:
        """The other one of a direct conversation."""
        others = [member for member in self.members if member != user]
        return others[0] if self.kind == "im" and others else None

    def as_answer(self) -> dict[str, Any]:
        """Slack's conversation object, as the bot may see it."""
        is_im = self.kind == "im"
        common = {
            "id": self.id,
            "created": self.created,
            "is_channel": self.kind == "channel",
            "is_group": False,
            "is_im": is_im,
            "is_mpim": self.kind == "mpim",
            "is_private": self.kind != "channel",
            "is_archived": False,
            "is_org_shared": False,
            "is_ext_shared": False,
            "context_team_id": self.team.id,
        }
        if is_im:
            return {**common, "user": self.peer_of(BOT_USER), "is_user_deleted": False}
        return {
            **common,
            "name": self.name,
            "name_normalized": self.name,
            "is_general": self.name == "general",
            "is_member": self.has_bot,
            "num_members": len(self.members),
            "topic": {"value": "", "creator": "", "last_set": 0},
            "purpose": {"value": "", "creator": "", "last_set": 0},
        }


class Channels:
    """All conversations of the workspace."""

    def __init__(self, now: float, team: Team = PLAYGROUND) -> None:
        self._created = int(now)
        self._team = team
        people = [member.id for member in PEOPLE]
        self._all: dict[str, Channel] = {}
        self._add("C0GENERAL", "general", "channel", [*people, BOT_USER])
        self._add("C0PRODUCT", "product", "channel", [*people, BOT_USER])
        self._add("C0LEADERSHIP", "leadership", "channel", people)
        for user in people:
            self.direct([user])
        for one, other in combinations(people, 2):
            self._add(f"D{one[1:]}{other[1:]}", "directmessage", "im", [one, other])

    def _add(self, channel_id: str, name: str, kind: Kind, members: list[str]) -> Channel:
        channel = Channel(channel_id, name, kind, list(members), self._created, self._team)
        self._all[channel_id] = channel
        return channel

    def __iter__(self) -> Any:
        return iter(self._all.values())

    def get(self, channel_id: str) -> Channel | None:
        """This one, whoever may see it."""
        return self._all.get(channel_id)

    def named(self, name: str) -> Channel | None:
        """The channel that people write with a hash in front."""
        return next((one for one in self._all.values() if one.kind == "channel" and one.name == name), None)

    def direct(self, users: list[str]) -> Channel:
        """The bot's conversation with these people, opened when it is not there."""
        kind: Kind = "im" if len(users) == 1 else "mpim"
        letter = "D" if kind == "im" else "G"
        channel_id = f"{letter}{''.join(user[1:] for user in sorted(users)):0<8}"
        name = (
            "directmessage" if kind == "im" else "mpdm-" + "--".join(EVERYBODY[user].name for user in users)
        )
        return self._all.get(channel_id) or self._add(channel_id, name, kind, [*users, BOT_USER])

    def seen_by_bot(self, channel_id: str) -> Channel:
        """This one, unless the bot cannot know of it; raises `channel_not_found`."""
        channel = self._all.get(channel_id)
        if channel is None or (channel.kind != "channel" and not channel.has_bot):
            raise SlackError("channel_not_found")
        return channel

    def of_bot(self, channel_id: str) -> Channel:
        """This one, if the bot is in it; raises `channel_not_found` or `not_in_channel`."""
        channel = self.seen_by_bot(channel_id)
        if not channel.has_bot:
            raise SlackError("not_in_channel")
        return channel
