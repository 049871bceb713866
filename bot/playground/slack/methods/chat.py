"""`chat.*`."""

from __future__ import annotations

import re
from typing import Any

from bot.playground.slack.arguments import Arguments
from bot.playground.slack.blockkit import message_error
from bot.playground.slack.channels import Channel
from bot.playground.slack.errors import SlackError
from bot.playground.slack.members import BOT_USER, EVERYBODY
from bot.playground.slack.messages import Message, as_answer
from bot.playground.slack.methods.base import Answer, Context, Method
from bot.playground.slack.workspace import Workspace


def _post_message(context: Context, arguments: Arguments) -> Answer:
    workspace = context.workspace
    channel = _addressed(context, arguments.text("channel"))
    given = checked(workspace, arguments.message())
    if "thread_ts" in given and arguments.flag("reply_broadcast"):
        given["reply_broadcast"] = True
    message = workspace.messages.post(workspace.messages.from_bot(channel.id, given))
    workspace.said_by_bot(message)
    return {"channel": channel.id, "ts": message["ts"], "message": as_answer(message, with_metadata=True)}


def _post_ephemeral(context: Context, arguments: Arguments) -> Answer:
    workspace = context.workspace
    channel = workspace.channels.of_bot(arguments.required("channel"))
    user = arguments.required("user")
    if user not in channel.members:
        raise SlackError("user_not_in_channel")
    given = checked(workspace, arguments.message())
    message = workspace.messages.whisper(user, workspace.messages.from_bot(channel.id, given))
    workspace.changed()
    return {"message_ts": message["ts"]}


def _update(context: Context, arguments: Arguments) -> Answer:
    workspace = context.workspace
    message = _own(context, arguments, "cant_update_message")
    given = {name: part for name, part in arguments.message().items() if name != "thread_ts"}
    checked(workspace, given if given.keys() & {"text", "blocks", "attachments"} else {"text": ""})
    workspace.messages.replace(message, given)
    workspace.changed_by_bot(message)
    return {
        "channel": message["channel"],
        "ts": message["ts"],
        "text": message["text"],
        "message": as_answer(message, with_metadata=True),
    }


def _delete(context: Context, arguments: Arguments) -> Answer:
    message = _own(context, arguments, "cant_delete_message")
    context.workspace.messages.delete(message["channel"], message["ts"])
    context.workspace.changed()
    return {"channel": message["channel"], "ts": message["ts"]}


def _get_permalink(context: Context, arguments: Arguments) -> Answer:
    channel = context.workspace.channels.seen_by_bot(arguments.required("channel"))
    message = context.workspace.messages.find(channel.id, arguments.required("message_ts"))
    path = f"archives/{channel.id}/p{message['ts'].replace('.', '')}"
    return {"channel": channel.id, "permalink": context.workspace.team.url + path}


def _addressed(context: Context, where: str) -> Channel:
    """The conversation that an id of a channel or of a person, or a name, means; the bot may post there."""
    channels = context.workspace.channels
    if where in EVERYBODY and where != BOT_USER:
        return channels.direct([where])
    named = channels.named(where.removeprefix("#"))
    channel = named or channels.seen_by_bot(where)
    public = channel.kind == "channel" and "chat:write.public" in context.scopes
    if not channel.has_bot and not public:
        raise SlackError("not_in_channel")
    return channel


def _own(context: Context, arguments: Arguments, refusal: str) -> Message:
    channel = context.workspace.channels.seen_by_bot(arguments.required("channel"))
    message = context.workspace.messages.find(channel.id, arguments.required("ts"))
    if message["user"] != BOT_USER:
        raise SlackError(refusal)
    return message


def checked(workspace: Workspace, given: dict[str, Any]) -> dict[str, Any]:
    """The same parts of a message, if Slack takes them."""
    wrong = message_error(given) or _metadata_error(given.get("metadata")) or _call_error(workspace, given)
    if wrong is not None:
        raise wrong
    return given


def _metadata_error(metadata: Any) -> SlackError | None:
    if not metadata:
        return None
    fits = (
        isinstance(metadata, dict)
        and set(metadata) == {"event_type", "event_payload"}
        and isinstance(metadata["event_type"], str)
        and re.fullmatch(r"\w{1,255}", metadata["event_type"], re.ASCII)
        and isinstance(metadata["event_payload"], dict)
    )
    return None if fits else SlackError("invalid_metadata_format")


def _call_error(workspace: Workspace, given: dict[str, Any]) -> SlackError | None:
    for index, block in enumerate(given.get("blocks") or []):
        if block["type"] == "call" and block["call_id"] not in workspace.calls:
            words = f"[ERROR] invalid call_id [json-pointer:/blocks/{index}/call_id]"
            return SlackError("invalid_blocks", [words])
    return None


METHODS = {
    "chat.postMessage": Method(_post_message, ("chat:write",), None),
    "chat.postEphemeral": Method(_post_ephemeral, ("chat:write",)),
    "chat.update": Method(_update, ("chat:write",), 50),
    "chat.delete": Method(_delete, ("chat:write",), 50),
    "chat.getPermalink": Method(_get_permalink, per_minute=600),
}
