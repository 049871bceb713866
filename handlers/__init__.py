"""All contact with Slack, in and out: one module for each kind of thing Slack sends."""

from __future__ import annotations

from slack_bolt.async_app import AsyncApp

from handlers import buttons, commands, events, modals
from handlers.front import Front


def register(app: AsyncApp, front: Front) -> None:
    """Listen to everything the manifest names. What is asked most often comes first: Bolt looks in order."""
    for module in (commands, buttons, modals, events):
        module.register(app, front)
