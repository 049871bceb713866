"""The people of the workspace, and the bot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Team:
    """A workspace, by what Slack calls it."""

    id: str
    name: str
    domain: str

    @property
    def url(self) -> str:
        """Where its people look at it."""
        return f"https://{self.domain}.slack.com/"


PLAYGROUND = Team("T0PLAYGROUND", "Playground", "playground")
APP = "A0CONVOKE"
BOT = "B0CONVOKE"
BOT_USER = "U0CONVOKE"


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in the workspace; `colour` is what the page paints behind the initials."""

    id: str
    name: str
    real_name: str
    tz: str
    locale: str
    colour: str
    is_admin: bool = False
    is_bot: bool = False

    @property
    def email(self) -> str:
        """An address under a name reserved for examples."""
        return f"{self.name}@example.com"

    def as_user(self, team: Team, *, with_locale: bool, with_email: bool) -> dict[str, Any]:
        """Slack's user object in this workspace."""
        now = datetime.now(ZoneInfo(self.tz))
        offset = now.utcoffset()
        profile = {"display_name": self.name, "real_name": self.real_name, "team": team.id}
        return {
            "id": self.id,
            "team_id": team.id,
            "name": self.name,
            "real_name": self.real_name,
            "deleted": False,
            "color": self.colour.lstrip("#"),
            "tz": self.tz,
            "tz_label": now.tzname(),
            "tz_offset": int(offset.total_seconds()) if offset else 0,
            "profile": profile | ({"email": self.email} if with_email and not self.is_bot else {}),
            "is_admin": self.is_admin,
            "is_owner": False,
            "is_primary_owner": False,
            "is_restricted": False,
            "is_ultra_restricted": False,
            "is_bot": self.is_bot,
            "is_app_user": False,
            **({"locale": self.locale} if with_locale else {}),
        }


PEOPLE = (
    Member("U0ALICE", "alice", "Alice Nowak", "Europe/Warsaw", "en-US", "#1264a3"),
    Member("U0BOB", "bob", "Bob Miller", "America/New_York", "en-US", "#2f7d4f"),
    Member("U0CAROL", "karolina", "Karolina Zając", "Europe/Warsaw", "pl-PL", "#9c2f6d", is_admin=True),
    Member("U0DAVE", "dave", "Dave Iyer", "Asia/Kolkata", "en-GB", "#8a5a00"),
)
THE_BOT = Member(BOT_USER, "convoke", "Convoke", "Etc/UTC", "en-US", "#4a154b", is_bot=True)
EVERYBODY = {member.id: member for member in (*PEOPLE, THE_BOT)}
