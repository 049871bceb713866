"""`files.*`: announce, upload, complete."""

from __future__ import annotations

import re
from typing import Any

from bot.playground.slack.arguments import Arguments
from bot.playground.slack.blockkit import message_error
from bot.playground.slack.errors import SlackError, missing
from bot.playground.slack.files import File
from bot.playground.slack.methods.base import Answer, Context, Method

_MOST_BYTES = 1_000_000_000


def _get_upload_url(context: Context, arguments: Arguments) -> Answer:
    length = arguments.required("length")
    if not length.isdecimal() or not 0 < int(length) <= _MOST_BYTES:
        raise SlackError("invalid_arguments", ["[ERROR] invalid length [json-pointer:/length]"])
    file = context.workspace.files.announce(arguments.required("filename"), int(length))
    return {"upload_url": f"{context.workspace.base_url}/upload/{file.secret}", "file_id": file.id}


def _complete(context: Context, arguments: Arguments) -> Answer:
    workspace = context.workspace
    files = _uploaded(context, arguments.json("files"))
    channels = _channels(context, arguments)
    said = _comment(arguments)
    for file, title in files:
        file.title, file.complete = title, True
    for channel in channels:
        for file, _ in files:
            file.channels.append(channel)
        shared = [file.as_answer(workspace.base_url) for file, _ in files]
        workspace.said_by_bot(
            workspace.messages.post(workspace.messages.from_bot(channel, said, files=shared, upload=True))
        )
    return {"files": [{"id": file.id, "title": file.title or file.name} for file, _ in files]}


def _uploaded(context: Context, given: Any) -> list[tuple[File, str]]:
    if not isinstance(given, list) or not given:
        raise missing("files")
    found = []
    for one in given:
        if not isinstance(one, dict) or not isinstance(one.get("id"), str) or set(one) - {"id", "title"}:
            raise SlackError("invalid_arguments", ["[ERROR] must provide id and title [json-pointer:/files]"])
        file = context.workspace.files.get(one["id"])
        if file.body is None:
            raise SlackError("file_not_found")
        found.append((file, one.get("title") or ""))
    return found


def _channels(context: Context, arguments: Arguments) -> list[str]:
    given = [one.strip() for one in arguments.text("channels").split(",")] + [arguments.text("channel_id")]
    wanted = [one for one in given if one]
    for channel in wanted:
        if not re.fullmatch(r"[CGDZ][A-Z0-9]{8,}", channel):
            words = "[ERROR] input must match regex pattern: ^[CGDZ][A-Z0-9]{8,}$ [json-pointer:/channel_id]"
            raise SlackError("invalid_arguments", [words])
        context.workspace.channels.of_bot(channel)
    return wanted


def _comment(arguments: Arguments) -> dict[str, Any]:
    if arguments.text("initial_comment") and arguments.json("blocks"):
        raise SlackError("invalid_arguments", ["[ERROR] initial_comment and blocks exclude each other"])
    said = {"text": arguments.text("initial_comment"), "blocks": arguments.json("blocks") or []}
    wrong = message_error(said) if said["blocks"] or said["text"] else None
    if wrong is not None:
        raise wrong
    thread = {"thread_ts": arguments.text("thread_ts")} if arguments.text("thread_ts") else {}
    return {**said, **thread}


def _info(context: Context, arguments: Arguments) -> Answer:
    file = context.workspace.files.get(arguments.required("file"))
    if not file.complete:
        raise SlackError("file_not_found")
    return {"file": file.as_answer(context.workspace.base_url)}


def _delete(context: Context, arguments: Arguments) -> Answer:
    context.workspace.files.delete(arguments.required("file"))
    return {}


METHODS = {
    "files.getUploadURLExternal": Method(_get_upload_url, ("files:write",)),
    "files.completeUploadExternal": Method(_complete, ("files:write",)),
    "files.info": Method(_info, ("files:read",)),
    "files.delete": Method(_delete, ("files:write",), 50),
}
