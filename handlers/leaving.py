"""A workspace removes Convoke, or takes its token back: everything secret of it is forgotten at once."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.workflows.installing import Workspaces
from handlers.payloads import workspace_of


def register(app: AsyncApp, workspaces: Workspaces) -> None:
    """Listen to both events. Each is acknowledged when it is done: Slack repeats what is not."""

    async def left(body: dict[str, Any]) -> None:
        event = body["event"]
        if event["type"] == "tokens_revoked" and not (event.get("tokens") or {}).get("bot"):
            return  # a person's, of which we have none
        await workspaces.left(workspace_of(body), datetime.fromtimestamp(float(body["event_time"]), UTC))

    app.event("app_uninstalled")(left)
    app.event("tokens_revoked")(left)
