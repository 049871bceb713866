"""What Convoke shows in Slack by name: commands, shortcuts, events, and the scopes they need.

The manifest and the listeners are made from the same names, so neither can forget one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Command(StrEnum):
    """Slash commands."""

    CONFERENCE = "/conference"
    SCHEDULE_CALL = "/schedule-call"
    ANNOUNCE = "/announce"


class Shortcut(StrEnum):
    """Shortcuts, by callback id."""

    BOOK = "book_conference"
    BOOK_FROM_MESSAGE = "book_conference_from_message"
    CALL_FROM_MESSAGE = "schedule_call_from_message"
    ANNOUNCE_FROM_MESSAGE = "announce_from_message"


@dataclass(frozen=True, slots=True)
class CommandText:
    """How Slack presents a command in its list."""

    description: str
    usage_hint: str


COMMANDS = {
    Command.CONFERENCE: CommandText(
        "Book a telephone conference in one sentence", "tomorrow 3pm, 8 people | list | help"
    ),
    Command.SCHEDULE_CALL: CommandText(
        "Have the telephone system call somebody", "+48 500 333 222 tomorrow 10:15 queue sales"
    ),
    Command.ANNOUNCE: CommandText(
        "Ring numbers and play an announcement", '+48 123 123 123: "The office opens at noon"'
    ),
}

EVENTS = ("app_home_opened", "app_mention", "message.im", "user_change", "app_uninstalled", "tokens_revoked")

SCOPES = {
    "app_mentions:read": "to be asked by a mention",
    "channels:history": "to find a card again after a crash, so that it is never posted twice",
    "channels:read": "to name the channel a card goes to",
    "chat:write": "to post the card and tell people",
    "chat:write.public": "to post the card in public channels it is not a member of",
    "commands": "slash commands and shortcuts",
    "files:read": "to read a file of telephone numbers that somebody chose for an announcement",
    "files:write": "to share calendar files and what became of each number",
    "groups:history": "as channels:history, in private channels",
    "groups:read": "as channels:read, in private channels",
    "im:history": "to read what people write to it, and to find its messages again",
    "im:read": "to know its direct conversations",
    "im:write": "to open a direct conversation with an invitee",
    "mpim:history": "as channels:history, in group conversations",
    "mpim:read": "as channels:read, in group conversations",
    "usergroups:read": "to know who is in the groups that may make telephones ring",
    "users:read": "to know people's time zone and language",
    "users:read.email": "to invite members who are users of the PBX through it, too",
}
"""Every scope with the reason it is asked for."""

NICE_TO_HAVE = frozenset(
    {
        "users:read.email",
        "chat:write.public",
        "files:read",
        "groups:history",
        "mpim:history",
        "usergroups:read",
    }
)
"""Scopes without which it works, a little less well."""
