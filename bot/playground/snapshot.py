"""Everything one person sees, as one JSON object."""

from __future__ import annotations

import copy
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from bot.playground.slack.channels import Channel
from bot.playground.slack.members import BOT_USER, EVERYBODY, PEOPLE, THE_BOT, Member
from bot.playground.slack.messages import Message
from bot.playground.slack.views import Screen
from bot.playground.slack.workspace import Workspace

if TYPE_CHECKING:
    from bot.playground.playground import Playground


def snapshot(playground: Playground, member: Member, open_channel: str | None) -> dict[str, Any]:
    """The state of the page for this person, who looks at `open_channel`."""
    workspace = playground.workspace
    channels = [one for one in workspace.channels if member.id in one.members]
    seen = {one.id: workspace.messages.seen_by(member.id, one.id) for one in channels}
    looked_at = seen.get(open_channel or "", [])
    if open_channel and looked_at:
        workspace.read_until[(member.id, open_channel)] = looked_at[-1]["ts"]
    home = workspace.views.home_of(member.id)
    return {
        "version": playground.changes.version,
        "me": _person(member),
        "people": [_person(one) for one in PEOPLE],
        "bot_user": _person(THE_BOT),
        "channels": [_channel(workspace, one, member, seen[one.id]) for one in channels],
        "messages": {one: [_message(message) for message in found] for one, found in seen.items()},
        "views": [_view(screen) for screen in workspace.views.stack_of(member.id)],
        "home": _view(home) if home else None,
        "bot": {"state": playground.bot.state, "since": playground.bot.since.isoformat()},
        "vendors": [
            {
                "name": vendor.name,
                "label": vendor.label,
                "switches": asdict(vendor.switches),
                "rooms": [asdict(shown) for shown in vendor.shown()],
            }
            for vendor in playground.vendors.all
        ],
        "trace": playground.trace.entries(),
    }


def _person(member: Member) -> dict[str, Any]:
    return {
        "id": member.id,
        "name": member.name,
        "real_name": member.real_name,
        "tz": member.tz,
        "locale": member.locale,
        "is_admin": member.is_admin,
        "avatar": member.colour,
    }


def _channel(workspace: Workspace, channel: Channel, member: Member, seen: list[Message]) -> dict[str, Any]:
    peer = channel.peer_of(member.id)
    read_until = float(workspace.read_until.get((member.id, channel.id), "0"))
    unread = [one for one in seen if one["user"] != member.id and float(one["ts"]) > read_until]
    return {
        "id": channel.id,
        "name": EVERYBODY[peer].name if peer else channel.name,
        "kind": "channel" if channel.kind == "channel" else "im",
        "peer": peer,
        "bot_is_member": channel.has_bot,
        "unread": len(unread),
    }


def _message(message: Message) -> dict[str, Any]:
    return {
        **{name: held for name, held in message.items() if name != "metadata"},
        "files": [_file(one) for one in message.get("files", [])],
        "edited": "edited" in message,
        "ephemeral": message.get("ephemeral", False),
        "thread_ts": message.get("thread_ts"),
        "by_bot": message["user"] == BOT_USER,
    }


def _file(file: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": file["id"],
        "name": file["name"],
        "title": file["title"],
        "url": f"/ui/file/{file['id']}",
        "mimetype": file["mimetype"],
    }


def _view(screen: Screen) -> dict[str, Any]:
    return {**copy.deepcopy(screen.view), "errors": dict(screen.errors)}
