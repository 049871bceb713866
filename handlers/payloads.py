"""What Slack sends, as stored requests. Keys make a repeat recognisable."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pydantic import SecretStr

from bot.domain.people import Origin, Posted
from bot.domain.records import Asked, AskedKind

Payload = Mapping[str, Any]

LONGEST_REQUEST = 40_000
"""Characters of a request that are kept; the reader takes no more."""


def from_command(command: Payload, at: datetime) -> Asked:
    """A slash command. Its trigger is good once, so it names the request."""
    origin = Origin(
        workspace=workspace_of(command),
        user=command["user_id"],
        channel=command["channel_id"],
        response_url=_secret(command.get("response_url")),
    )
    body = {"text": command.get("text", "")[: LONGEST_REQUEST + 1], "command": command["command"]}
    return Asked(
        key=_key("command", origin.workspace, command["trigger_id"]),
        kind=AskedKind.WORDS,
        origin=origin,
        received_at=at,
        body=body,
    )


def from_event(body: Payload, at: datetime, bot_user: str) -> Asked:
    """A mention or a direct message. Slack repeats events under the same id."""
    event = body["event"]
    origin = Origin(
        workspace=workspace_of(body),
        user=event["user"],
        channel=event["channel"],
        thread=event.get("thread_ts"),
    )
    words = without_mention(event.get("text", ""), bot_user)
    return Asked(
        key=_key("event", origin.workspace, body["event_id"]),
        kind=AskedKind.WORDS,
        origin=origin,
        received_at=at,
        body={"text": words[: LONGEST_REQUEST + 1], "command": ""},
    )


def from_view(body: Payload, at: datetime, origin: Origin) -> Asked:
    """A submitted form. A form is good once: what it is submitted a second time is the same request."""
    return Asked(
        key=_key("view", origin.workspace, body["view"]["id"]),
        kind=AskedKind.BOOK,
        origin=origin,
        received_at=at,
    )


def from_press(body: Payload, at: datetime) -> Asked:
    """A pressed button."""
    action = body["actions"][0]
    return Asked(
        key=_key("press", workspace_of(body), body["user"]["id"], action["action_ts"], action["action_id"]),
        kind=AskedKind.CANCEL,
        origin=origin_of(body),
        received_at=at,
    )


def origin_of(body: Payload) -> Origin:
    """Where a button or a shortcut was pressed."""
    channel = body.get("channel") or {}
    return Origin(
        workspace=workspace_of(body),
        user=body["user"]["id"],
        channel=channel.get("id"),
        response_url=_secret(body.get("response_url")),
    )


def workspace_of(body: Payload) -> str:
    """The id of the team in which the app is installed, also where somebody of another team acts."""
    view, team = body.get("view") or {}, body.get("team") or {}
    authorized: Payload = next(iter(body.get("authorizations") or ()), {})
    named = view.get("app_installed_team_id") or authorized.get("team_id")
    return str(named or body.get("team_id") or team.get("id") or body["user"]["team_id"])


def message_of(body: Payload) -> Posted | None:
    """The message whose button was pressed."""
    container = body.get("container") or {}
    if "message_ts" not in container:
        return None
    return Posted(container["channel_id"], container["message_ts"])


def without_mention(text: str, bot_user: str) -> str:
    """The words without the mention that called us."""
    return re.sub(rf"<@{re.escape(bot_user)}(?:\|[^>]*)?>[ \t:,]*", "", text).strip()


def _secret(value: str | None) -> SecretStr | None:
    return SecretStr(value) if value else None


def _key(*parts: str) -> str:
    """Ids of Slack are of any length; a key is not."""
    return f"{parts[0]}/{hashlib.sha256('|'.join(parts).encode()).hexdigest()[:40]}"
