"""Mentions, direct messages, the App Home, and changes of profiles."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncApp, AsyncBoltContext

from handlers.front import Front
from handlers.payloads import from_event, workspace_of


def register(app: AsyncApp, front: Front) -> None:
    """Listen to Slack's events. Each is stored before it is acknowledged: Slack repeats what is not."""

    async def spoken_to(body: dict[str, Any], context: AsyncBoltContext) -> None:
        event = body["event"]
        if event.get("subtype") or event.get("bot_id") or not event.get("user"):
            return
        asked = from_event(body, front.clock(), context.bot_user_id or "")
        if await front.desk.later(asked):
            front.background.spawn(front.resume(asked), "event")

    async def direct_message(body: dict[str, Any], context: AsyncBoltContext) -> None:
        if body["event"].get("channel_type") == "im":
            await spoken_to(body, context)

    async def home_opened(body: dict[str, Any]) -> None:
        if body["event"].get("tab") == "home":
            opened = front.homes.opened(workspace_of(body), body["event"]["user"])
            front.background.spawn(opened, "home")

    async def profile_changed(body: dict[str, Any]) -> None:
        await front.people.forget(workspace_of(body), body["event"]["user"]["id"])

    app.event("app_mention")(spoken_to)
    app.event("message")(direct_message)
    app.event("app_home_opened")(home_opened)
    app.event("user_change")(profile_changed)
