"""`views.*`."""

from __future__ import annotations

from bot.playground.slack.arguments import Arguments
from bot.playground.slack.errors import SlackError
from bot.playground.slack.members import BOT_USER, EVERYBODY
from bot.playground.slack.methods.base import Answer, Context, Method


def _open(context: Context, arguments: Arguments) -> Answer:
    workspace = context.workspace
    trigger = workspace.triggers.look(arguments.required("trigger_id"))
    view = workspace.views.open(trigger, arguments.json("view"))
    trigger.used = True
    workspace.changed()
    return {"view": view}


def _push(context: Context, arguments: Arguments) -> Answer:
    workspace = context.workspace
    trigger = workspace.triggers.look(arguments.required("trigger_id"))
    view = workspace.views.push(trigger, arguments.json("view"))
    trigger.used = True
    workspace.changed()
    return {"view": view}


def _update(context: Context, arguments: Arguments) -> Answer:
    workspace = context.workspace
    screen = workspace.views.find(arguments.text("view_id") or None, arguments.text("external_id") or None)
    view = workspace.views.update(screen, arguments.json("view"), arguments.text("hash") or None)
    workspace.changed()
    return {"view": view}


def _publish(context: Context, arguments: Arguments) -> Answer:
    workspace = context.workspace
    user = arguments.required("user_id")
    if user not in EVERYBODY or user == BOT_USER:
        raise SlackError("user_not_found")
    view = workspace.views.publish(user, arguments.json("view"), arguments.text("hash") or None)
    workspace.changed()
    return {"view": view}


METHODS = {
    "views.open": Method(_open),
    "views.push": Method(_push),
    "views.update": Method(_update),
    "views.publish": Method(_publish),
}
