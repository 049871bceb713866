"""What we read of PortSIP's answers."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import AwareDatetime, Field, SecretStr

from bot.vendors.http import Answer
from bot.vendors.replies import Reply


class TokenReply(Reply):
    """A log-in or a renewal; with `two_factor_enabled` there is no token that opens anything."""

    access_token: str | None = Field(default=None, repr=False)
    refresh_token: str | None = Field(default=None, repr=False)
    expires_in: float = Field(default=0.0, ge=0)
    two_factor_enabled: bool = False


class CreatedReply(Reply):
    """The answer to a creation; a missing id is looked up by the number."""

    id: str | None = None


class CallerId(Reply):
    """A caller id that the room shows when it calls out: the fields that may be sent back."""

    provider_id: str | None = None
    caller_id: str | None = None
    display_name: str | None = None
    description: str | None = None


class RoomReply(Reply):
    """A room in a list or by its id; nothing but the id is promised."""

    id: str
    extension_number: str | None = None
    mode: str | None = None
    control: str | None = None
    height: int | None = None
    width: int | None = None
    bitrate: int | None = None
    framerate: int | None = None
    layout: str | None = None
    subject: str | None = None
    language: str | None = None
    capacity: int | None = None
    admin_pin: SecretStr | None = None
    room_pin: SecretStr | None = None
    enable_recording: bool | None = None
    enable_prompt: bool | None = None
    timezone: str | None = None
    created_at: datetime | None = None
    scheduled_start_at: AwareDatetime | None = None
    scheduled_end_at: AwareDatetime | None = None
    numbers: str | None = None
    internal_invitees: tuple[str | dict[str, Any], ...] = Field(default=(), repr=False)
    external_invitees: str | None = Field(default=None, repr=False)
    outbound_caller_ids: tuple[CallerId, ...] = ()
    prompt_file_id: str | None = None
    custom_options: str | None = None
    domain: str | None = None
    sbc_host: str | None = None
    sbc_port: int | None = None
    token: SecretStr | None = None

    @property
    def invited_ids(self) -> frozenset[str]:
        """Ids of invited users, whether the PBX shows ids or users."""
        shown = (one.get("id") if isinstance(one, dict) else one for one in self.internal_invitees)
        return frozenset(str(one) for one in shown if one)

    @property
    def invited_emails(self) -> frozenset[str]:
        """Addresses that are invited, in lower case."""
        pieces = (self.external_invitees or "").replace(",", ";").split(";")
        return frozenset(piece.strip().casefold() for piece in pieces if piece.strip())


class RoomsReply(Reply):
    """One page of rooms; `count` is the total."""

    count: int = 0
    items: tuple[RoomReply, ...] = ()


class NumberReply(Reply):
    """Who has an extension number."""

    id: str
    type: str


class UserReply(Reply):
    """A user of the PBX."""

    id: str
    email: str | None = Field(default=None, repr=False)


class UsersReply(Reply):
    """One page of users."""

    items: tuple[UserReply, ...] = ()


class TenantReply(Reply):
    """Limits of the tenant."""

    timezone: str | None = None
    max_conference_rooms: int | None = None
    max_concurrent_calls: int | None = None


class StatusReply(Reply):
    """What goes on in a room now: ONLINE, OFFLINE or ON_CALL."""

    status: str
    locked: bool | None = None
    muted: bool | None = None
    recording: bool | None = None


class ParticipantReply(Reply):
    """Somebody who is in a room now."""

    id: str
    display_name: str | None = Field(default=None, repr=False)
    muted: bool | None = None
    chairman: bool | None = None


class ParticipantsReply(Reply):
    """Everybody who is in a room now."""

    items: tuple[ParticipantReply, ...] = ()


def error_words(answer: Answer) -> tuple[str, frozenset[str]]:
    """What PortSIP says is wrong, and its codes."""
    body = answer.json()
    entries = body.get("errors") if isinstance(body, dict) else None
    if not isinstance(entries, list):
        return f"status {answer.status}", frozenset()
    known = [entry for entry in entries if isinstance(entry, dict)]
    codes = frozenset(str(entry["code"]) for entry in known if entry.get("code"))
    said = [str(entry.get("message") or entry.get("code") or "") for entry in known]
    return "; ".join(filter(None, said)) or f"status {answer.status}", codes
