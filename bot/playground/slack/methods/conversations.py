"""`conversations.*`."""

from __future__ import annotations

from bot.playground.slack.arguments import Arguments
from bot.playground.slack.channels import Channel
from bot.playground.slack.errors import SlackError, missing
from bot.playground.slack.members import BOT_USER, EVERYBODY
from bot.playground.slack.messages import as_answer
from bot.playground.slack.methods.base import Answer, Context, Method, kinds_of_types, page

_HISTORY_SCOPE = {"channel": "channels:history", "im": "im:history", "mpim": "mpim:history"}
_READ_SCOPE = {"channel": "channels:read", "im": "im:read", "mpim": "mpim:read"}


def _open(context: Context, arguments: Arguments) -> Answer:
    channels = context.workspace.channels
    if arguments.text("channel"):
        return {"channel": {"id": channels.seen_by_bot(arguments.text("channel")).id}}
    given = arguments.json("users") if arguments.text("users").startswith("[") else arguments.text("users")
    users = given if isinstance(given, list) else [one.strip() for one in given.split(",") if one.strip()]
    if not users:
        raise SlackError("users_list_not_supplied")
    if any(user not in EVERYBODY for user in users):
        raise SlackError("user_not_found")
    if BOT_USER in users:
        raise SlackError("cannot_dm_bot")
    context.demand("im:write" if len(users) == 1 else "mpim:write")
    channel = channels.direct(users)
    return {"channel": channel.as_answer() if arguments.flag("return_im") else {"id": channel.id}}


def _info(context: Context, arguments: Arguments) -> Answer:
    channel = context.workspace.channels.seen_by_bot(arguments.required("channel"))
    context.demand(_READ_SCOPE[channel.kind])
    return {"channel": channel.as_answer()}


def _list(context: Context, arguments: Arguments) -> Answer:
    kinds = kinds_of_types(arguments)
    there = [
        one
        for one in context.workspace.channels
        if one.kind in kinds and (one.kind == "channel" or one.has_bot)
    ]
    shown, metadata = page(there, arguments, 100)
    return {"channels": [one.as_answer() for one in shown], "response_metadata": metadata}


def _members(context: Context, arguments: Arguments) -> Answer:
    channel = context.workspace.channels.seen_by_bot(arguments.required("channel"))
    context.demand(_READ_SCOPE[channel.kind])
    shown, metadata = page(channel.members, arguments, 100)
    return {"members": shown, "response_metadata": metadata}


def _join(context: Context, arguments: Arguments) -> Answer:
    channel = context.workspace.channels.seen_by_bot(arguments.required("channel"))
    if channel.kind != "channel":
        raise SlackError("method_not_supported_for_channel_type")
    already = channel.has_bot
    if not already:
        channel.members.append(BOT_USER)
        context.workspace.changed()
    warning = {"warning": "already_in_channel"} if already else {}
    return {"channel": channel.as_answer(), **warning}


def _history(context: Context, arguments: Arguments) -> Answer:
    channel = _readable(context, arguments)
    oldest, latest = _moment(arguments, "oldest", 0.0), _moment(arguments, "latest", float("inf"))
    inclusive = arguments.flag("inclusive")
    found = [
        message
        for message in context.workspace.messages.in_channel(channel.id)
        if oldest < float(message["ts"]) < latest or (inclusive and float(message["ts"]) in (oldest, latest))
    ]
    newest_first = [
        one for one in reversed(found) if not one.get("thread_ts") or one["thread_ts"] == one["ts"]
    ]
    shown, metadata = page(newest_first, arguments, 100)
    with_metadata = arguments.flag("include_all_metadata")
    answer: Answer = {
        "messages": [as_answer(message, with_metadata=with_metadata) for message in shown],
        "has_more": bool(metadata["next_cursor"]),
        "pin_count": 0,
    }
    return {**answer, "response_metadata": metadata} if answer["has_more"] else answer


def _replies(context: Context, arguments: Arguments) -> Answer:
    channel = _readable(context, arguments)
    thread = context.workspace.messages.thread(channel.id, arguments.required("ts"))
    shown, metadata = page(thread, arguments, 1000)
    with_metadata = arguments.flag("include_all_metadata")
    return {
        "messages": [as_answer(message, with_metadata=with_metadata) for message in shown],
        "has_more": bool(metadata["next_cursor"]),
        "response_metadata": metadata,
    }


def _readable(context: Context, arguments: Arguments) -> Channel:
    if not arguments.text("channel"):
        raise missing("channel")
    channel = context.workspace.channels.of_bot(arguments.text("channel"))
    context.demand(_HISTORY_SCOPE[channel.kind])
    return channel


def _moment(arguments: Arguments, name: str, default: float) -> float:
    held = arguments.text(name)
    try:
        return float(held) if held and held != "0" else default
    except ValueError as error:
        raise SlackError(f"invalid_ts_{name}") from error


METHODS = {
    "conversations.open": Method(_open, ("im:write", "mpim:write"), 50),
    "conversations.info": Method(_info, per_minute=50),
    "conversations.list": Method(_list, ("channels:read",), 20),
    "conversations.members": Method(_members),
    "conversations.join": Method(_join, ("channels:join",), 50),
    "conversations.history": Method(_history, per_minute=50),
    "conversations.replies": Method(_replies, per_minute=50),
}
