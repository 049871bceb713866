"""The Slack app manifest, made from the names the listeners use."""

from __future__ import annotations

from typing import Any

from handlers.surface import COMMANDS, EVENTS, SCOPES, Command, CommandText, Shortcut

ABOUT = (
    "Type one sentence, get a telephone conference. Convoke understands when, how many and with whom, "
    "opens the room at your telephone system, posts the number to dial and the PIN, gives the organiser "
    "alone the administrator's PIN, and sends everybody a calendar file. It asks when a sentence can be "
    "read in two ways, and never books twice."
)


def manifest(url: str | None = None) -> dict[str, Any]:
    """The manifest for HTTP at this public `url`, or for Socket Mode when there is none."""
    endpoint = f"{url.rstrip('/')}/slack/events" if url else None
    features: dict[str, Any] = {
        "app_home": {
            "home_tab_enabled": True,
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": False,
        },
        "bot_user": {"display_name": "Convoke", "always_online": True},
        "shortcuts": [
            _shortcut("Book a conference", "global", Shortcut.BOOK, "Opens the form for a new conference"),
            _shortcut(
                "Book a conference",
                "message",
                Shortcut.BOOK_FROM_MESSAGE,
                "Opens the form, filled from this message",
            ),
            _shortcut(
                "Schedule a call",
                "message",
                Shortcut.CALL_FROM_MESSAGE,
                "Finds the number in this message; you confirm before anything rings",
            ),
            _shortcut(
                "Announce to numbers",
                "message",
                Shortcut.ANNOUNCE_FROM_MESSAGE,
                "Finds the numbers in this message or its CSV file; you confirm first",
            ),
        ],
        "slash_commands": [_command(name, text, endpoint) for name, text in COMMANDS.items()],
    }
    oauth: dict[str, Any] = {"scopes": {"bot": list(SCOPES)}}
    settings: dict[str, Any] = {
        "event_subscriptions": {"bot_events": list(EVENTS)},
        "interactivity": {"is_enabled": True},
        "org_deploy_enabled": False,
        "socket_mode_enabled": endpoint is None,
        "token_rotation_enabled": False,
    }
    if url is not None and endpoint is not None:
        oauth["redirect_urls"] = [f"{url.rstrip('/')}/slack/oauth_redirect"]
        settings["event_subscriptions"]["request_url"] = endpoint
        settings["interactivity"]["request_url"] = endpoint
    return {
        "_metadata": {"major_version": 1, "minor_version": 1},
        "display_information": {
            "name": "Convoke",
            "description": "Telephone conferences in one sentence",
            "background_color": "#0b3b4f",
            "long_description": ABOUT,
        },
        "features": features,
        "oauth_config": oauth,
        "settings": settings,
    }


def _shortcut(name: str, kind: str, callback_id: str, description: str) -> dict[str, str]:
    return {"name": name, "type": kind, "callback_id": str(callback_id), "description": description}


def _command(name: Command, text: CommandText, endpoint: str | None) -> dict[str, Any]:
    command = {
        "command": str(name),
        "description": text.description,
        "usage_hint": text.usage_hint,
        "should_escape": True,
    }
    return {**command, "url": endpoint} if endpoint else command
