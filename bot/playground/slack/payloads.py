"""What Slack sends to an app: commands, interactions, events."""

from __future__ import annotations

import secrets
from typing import Any

from bot.playground.slack.blockkit.blocks import elements_of
from bot.playground.slack.channels import Channel
from bot.playground.slack.element_state import has_state, initial_state
from bot.playground.slack.members import APP, BOT_USER, EVERYBODY
from bot.playground.slack.messages import Message, as_answer
from bot.playground.slack.workspace import Workspace

VERIFICATION_TOKEN = "replaced-by-signatures"  # noqa: S105 - Slack still sends one, nobody may rely on it


def command(workspace: Workspace, user: str, channel: Channel, name: str, text: str) -> dict[str, str]:
    """The form of a slash command."""
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": workspace.team.id,
        "team_domain": workspace.team.domain,
        "channel_id": channel.id,
        "channel_name": channel.name,
        "user_id": user,
        "user_name": EVERYBODY[user].name,
        "command": name,
        "text": text,
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": workspace.response_urls.issue(user, channel.id),
        "trigger_id": workspace.triggers.issue(user, channel.id),
    }


def interaction(
    workspace: Workspace, kind: str, user: str, channel: Channel | None, view_id: str | None
) -> dict[str, Any]:
    """What all interactions have in common."""
    member, team = EVERYBODY[user], workspace.team
    return {
        "type": kind,
        "token": VERIFICATION_TOKEN,
        "team": {"id": team.id, "domain": team.domain},
        "enterprise": None,
        "is_enterprise_install": False,
        "user": {"id": user, "username": member.name, "name": member.name, "team_id": team.id},
        "api_app_id": APP,
        "trigger_id": workspace.triggers.issue(user, channel.id if channel else None, view_id),
    }


def in_channel(channel: Channel) -> dict[str, Any]:
    """The channel of an interaction."""
    return {"channel": {"id": channel.id, "name": channel.name}}


def message_of(
    workspace: Workspace, user: str, channel: Channel, message: Message, private: bool
) -> dict[str, Any]:
    """The parts of a press on a message; Slack cannot send along what it does not keep (`private`)."""
    values: dict[str, dict[str, Any]] = {}
    for block, element in elements_of(message["blocks"]):
        if has_state(element):
            values.setdefault(block["block_id"], {})[element["action_id"]] = initial_state(element, None)
    shown = {} if private else {"message": as_answer(message)}
    return {
        **in_channel(channel),
        **shown,
        "state": {"values": values},
        "response_url": workspace.response_urls.issue(user, channel.id, message),
        "container": {
            "type": "message",
            "message_ts": message["ts"],
            "channel_id": channel.id,
            "is_ephemeral": private,
        },
    }


def event(workspace: Workspace, inner: dict[str, Any]) -> dict[str, Any]:
    """The envelope of an event."""
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": workspace.team.id,
        "context_team_id": workspace.team.id,
        "context_enterprise_id": None,
        "api_app_id": APP,
        "type": "event_callback",
        "event_id": f"Ev{secrets.token_hex(5).upper()}",
        "event_time": int(workspace.clock()),
        "event": inner,
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": workspace.team.id,
                "user_id": BOT_USER,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": False,
        "event_context": secrets.token_hex(16),
    }


def said(message: Message, channel: Channel) -> dict[str, Any]:
    """The event of a message in a direct conversation with the bot."""
    shown = {name: held for name, held in message.items() if name not in ("metadata", "channel")}
    return {
        **shown,
        "type": "message",
        "channel": channel.id,
        "channel_type": channel.kind,
        "event_ts": message["ts"],
    }


def mentioned(message: Message) -> dict[str, Any]:
    """The event of a message in which the bot is mentioned."""
    names = ("user", "text", "ts", "channel", "team", "thread_ts")
    return {
        "type": "app_mention",
        **{name: message[name] for name in names if name in message},
        "event_ts": message["ts"],
    }


def edited(message: Message, channel: Channel, stamp: str) -> dict[str, Any]:
    """The event of an edited message in a direct conversation with the bot."""
    return {
        "type": "message",
        "subtype": "message_changed",
        "hidden": True,
        "message": as_answer(message),
        "channel": channel.id,
        "channel_type": channel.kind,
        "ts": stamp,
        "event_ts": stamp,
    }


def home_opened(workspace: Workspace, user: str, channel: Channel) -> dict[str, Any]:
    """The event of somebody who opened the App Home."""
    home = workspace.views.home_of(user)
    return {
        "type": "app_home_opened",
        "user": user,
        "channel": channel.id,
        "tab": "home",
        "event_ts": workspace.stamps.next(),
        **({"view": home.view} if home else {}),
    }
