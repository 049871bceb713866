"""All contact with Slack, in and out: one module for each kind of thing Slack sends."""

from __future__ import annotations

import logging
import secrets
from typing import Any

from pydantic import SecretStr
from slack_bolt.async_app import AsyncApp
from slack_bolt.response import BoltResponse

from bot.domain.people import Origin
from bot.domain.records import Notice, NoticeKind
from bot.errors import NotInstalled
from bot.workflows.installing import Workspaces
from handlers import (
    accounts,
    announcements,
    buttons,
    calls,
    commands,
    defaults,
    events,
    guard_rails,
    leaving,
    live,
    modals,
)
from handlers.front import Front
from handlers.payloads import workspace_of
from handlers.slack_app import NOT_INSTALLED

log = logging.getLogger(__name__)


def register(app: AsyncApp, front: Front, workspaces: Workspaces | None = None) -> None:
    """Listen to everything the manifest names. What is asked most often comes first: Bolt looks in order."""
    for module in (commands, buttons, modals, events, calls, announcements, live, guard_rails, defaults):
        module.register(app, front)
    if front.accounts is not None:
        accounts.register(app, front, front.accounts)
    if workspaces is not None:
        leaving.register(app, workspaces)

    async def sorry(error: Exception, body: dict[str, Any]) -> BoltResponse:
        return apologise(front, error, body)

    app.error(sorry)


def apologise(front: Front, error: Exception, body: dict[str, Any]) -> BoltResponse:
    """A mistake of ours: the log gets the traceback, the person a sentence and a reference to it.

    That a workspace has left since its request came is no mistake.
    """
    if isinstance(error, NotInstalled):
        log.info("workspace_left workspace=%s what=request", error.workspace)
        return BoltResponse(status=200, body=NOT_INSTALLED if "command" in body else "")
    reference = secrets.token_hex(3).upper()
    log.error("request_failed reference=%s", reference, exc_info=error)
    person = body.get("user_id") or (body.get("user") or {}).get("id")
    if person:
        channel = body.get("channel_id") or (body.get("channel") or {}).get("id")
        url = body.get("response_url")
        origin = Origin(
            workspace=workspace_of(body),
            user=person,
            channel=channel,
            response_url=SecretStr(url) if url else None,
        )
        notice = Notice(NoticeKind.SOMETHING_BROKE, {"reference": reference})
        front.background.spawn(front.announcer.tell(origin, notice), "apology")
    # An event that failed is delivered again by Slack; a command or a press is not: it counts as answered.
    return BoltResponse(status=500 if body.get("type") == "event_callback" else 200, body="")
