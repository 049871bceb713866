"""`/conference`, `/schedule-call` and `/announce`, in words."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from handlers import guard_rails
from handlers.front import Front
from handlers.payloads import from_command
from handlers.surface import Command


def register(app: AsyncApp, front: Front) -> None:
    """Listen to the three commands."""

    async def listener(ack: AsyncAck, command: dict[str, Any]) -> None:
        await on_command(front, ack, command)

    for name in Command:
        app.command(str(name))(listener)


async def on_command(front: Front, ack: AsyncAck, command: dict[str, Any]) -> None:
    """Read, store, answer; the rest goes on behind the answer."""
    asked = from_command(command, front.clock())
    person = await front.person(asked.origin.workspace, asked.origin.user)
    if person is None:
        if await front.desk.later(asked):
            front.background.spawn(front.resume(asked), "resume")
        await ack()
        return
    trigger = command["trigger_id"]
    if command["command"] == Command.ANNOUNCE:
        answer = await guard_rails.on_words(front, asked, person, trigger)
        if answer is not None:
            await ack(**answer)
            return
    if command["command"] == Command.CONFERENCE and not command.get("text", "").strip():
        front.background.spawn(front.open_empty_form(asked.origin, person, trigger), "empty form")
        await ack()
        return
    reply = await front.desk.words(asked, person)
    front.background.spawn(front.act(reply, person, trigger), str(reply.meaning))
    await ack(**(front.words(reply, person) or {}))
