"""A workspace that installed Convoke, and what it was given for that."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Self

from pydantic import SecretStr

EARLY = timedelta(hours=2)
"""So long before its end a token is renewed, a short one at half its time; until then the old one is good."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """What Slack gave when somebody allowed it.

    `workspace` is the team's id. A token without `expires_at` lasts until it is revoked; one that ends has
    `refresh_token`, which is good once.
    """

    workspace: str
    name: str
    bot_token: SecretStr
    bot_user: str
    installed_at: datetime
    installed_by: str = ""
    bot_id: str = ""
    app: str = ""
    enterprise: str = ""
    scopes: tuple[str, ...] = ()
    refresh_token: SecretStr | None = None
    renew_at: datetime | None = None
    expires_at: datetime | None = None

    def is_due(self, now: datetime) -> bool:
        """Whether the token is to be renewed."""
        return self.renew_at is not None and self.refresh_token is not None and now >= self.renew_at

    def is_over(self, now: datetime) -> bool:
        """Whether Slack takes the token no more."""
        return self.expires_at is not None and now >= self.expires_at

    def renewed(self, token: SecretStr, refresh_token: SecretStr, now: datetime, lasting: timedelta) -> Self:
        """The same with a token that was just given for so long."""
        return replace(
            self,
            bot_token=token,
            refresh_token=refresh_token,
            renew_at=now + max(lasting - EARLY, lasting / 2),
            expires_at=now + lasting,
        )
