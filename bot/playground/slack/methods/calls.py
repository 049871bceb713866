"""`calls.*`: Slack's own card of a call."""

from __future__ import annotations

from typing import Any

from bot.playground.slack.arguments import Arguments
from bot.playground.slack.errors import SlackError, missing
from bot.playground.slack.methods.base import Answer, Context, Method

_TEXTS = (
    "external_unique_id",
    "join_url",
    "desktop_app_join_url",
    "external_display_id",
    "title",
    "created_by",
)


def _add(context: Context, arguments: Arguments) -> Answer:
    calls = context.workspace.calls
    given = {name: arguments.text(name) for name in _TEXTS if name in arguments}
    for name in ("external_unique_id", "join_url"):
        if not given.get(name):
            raise missing(name)
    if any(call["external_unique_id"] == given["external_unique_id"] for call in calls.values()):
        raise SlackError("invalid_arguments", ["[ERROR] external_unique_id is in use"])
    call_id = f"R0{len(calls) + 1:08d}"
    started = arguments.text("date_start") or str(int(context.workspace.clock()))
    calls[call_id] = {**given, "id": call_id, "date_start": int(started), "users": _users(arguments)}
    return {"call": dict(calls[call_id])}


def _update(context: Context, arguments: Arguments) -> Answer:
    call = _found(context, arguments)
    call |= {name: arguments.text(name) for name in _TEXTS[1:] if name in arguments}
    context.workspace.changed()
    return {"call": dict(call)}


def _info(context: Context, arguments: Arguments) -> Answer:
    return {"call": dict(_found(context, arguments))}


def _end(context: Context, arguments: Arguments) -> Answer:
    call = _found(context, arguments)
    call["date_end"] = int(context.workspace.clock())
    context.workspace.changed()
    return {}


def _participants_add(context: Context, arguments: Arguments) -> Answer:
    call = _found(context, arguments)
    call["users"] = [*call["users"], *(one for one in _users(arguments) if one not in call["users"])]
    context.workspace.changed()
    return {}


def _participants_remove(context: Context, arguments: Arguments) -> Answer:
    call = _found(context, arguments)
    gone = _users(arguments)
    call["users"] = [one for one in call["users"] if one not in gone]
    context.workspace.changed()
    return {}


def _found(context: Context, arguments: Arguments) -> dict[str, Any]:
    call = context.workspace.calls.get(arguments.required("id"))
    if call is None:
        raise SlackError("not_found")
    return call


def _users(arguments: Arguments) -> list[Any]:
    users = arguments.json("users") or []
    if not isinstance(users, list) or not all(isinstance(one, dict) for one in users):
        raise SlackError("invalid_arguments", ["[ERROR] must provide an array [json-pointer:/users]"])
    return users


_WRITE = ("calls:write",)
METHODS = {
    "calls.add": Method(_add, _WRITE, 20),
    "calls.update": Method(_update, _WRITE, 20),
    "calls.info": Method(_info, ("calls:read",), 20),
    "calls.end": Method(_end, _WRITE, 20),
    "calls.participants.add": Method(_participants_add, _WRITE, 20),
    "calls.participants.remove": Method(_participants_remove, _WRITE, 20),
}
