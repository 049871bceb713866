"""`reactions.*`."""

from __future__ import annotations

import re

from bot.playground.slack.arguments import Arguments
from bot.playground.slack.errors import SlackError
from bot.playground.slack.members import BOT_USER
from bot.playground.slack.messages import Message
from bot.playground.slack.methods.base import Answer, Context, Method


def _add(context: Context, arguments: Arguments) -> Answer:
    message, name = _target(context, arguments), _name(arguments)
    users = _reactions(context, message).setdefault(name, [])
    if BOT_USER in users:
        raise SlackError("already_reacted")
    users.append(BOT_USER)
    _show(context, message)
    return {}


def _remove(context: Context, arguments: Arguments) -> Answer:
    message, name = _target(context, arguments), _name(arguments)
    users = _reactions(context, message).get(name, [])
    if BOT_USER not in users:
        raise SlackError("no_reaction")
    users.remove(BOT_USER)
    _show(context, message)
    return {}


def _get(context: Context, arguments: Arguments) -> Answer:
    message = _target(context, arguments)
    return {"type": "message", "channel": message["channel"], "message": {**message}}


def _target(context: Context, arguments: Arguments) -> Message:
    channel = context.workspace.channels.of_bot(arguments.required("channel"))
    return context.workspace.messages.find(channel.id, arguments.required("timestamp"))


def _name(arguments: Arguments) -> str:
    name = arguments.required("name").strip(":")
    if not re.fullmatch(r"[a-z0-9_+'-]+(::skin-tone-[2-6])?", name):
        raise SlackError("invalid_name")
    return name


def _reactions(context: Context, message: Message) -> dict[str, list[str]]:
    return context.workspace.reactions.setdefault((message["channel"], message["ts"]), {})


def _show(context: Context, message: Message) -> None:
    message["reactions"] = [
        {"name": name, "users": list(users), "count": len(users)}
        for name, users in _reactions(context, message).items()
        if users
    ]
    context.workspace.changed()


METHODS = {
    "reactions.add": Method(_add, ("reactions:write",), 50),
    "reactions.remove": Method(_remove, ("reactions:write",), 20),
    "reactions.get": Method(_get, ("reactions:read",), 50),
}
