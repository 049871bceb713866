"""`auth.*`, `api.*`, `team.*`, `bots.*`, `users.*`."""

from __future__ import annotations

from bot.playground.slack.arguments import Arguments
from bot.playground.slack.errors import SlackError
from bot.playground.slack.members import (
    APP,
    BOT,
    BOT_USER,
    EVERYBODY,
    THE_BOT,
    Member,
)
from bot.playground.slack.methods.base import Answer, Context, Method, kinds_of_types, page


def _auth_test(context: Context, arguments: Arguments) -> Answer:
    team = context.workspace.team
    return {
        "url": team.url,
        "team": team.name,
        "user": THE_BOT.name,
        "team_id": team.id,
        "user_id": BOT_USER,
        "bot_id": BOT,
        "is_enterprise_install": False,
    }


def _auth_revoke(context: Context, arguments: Arguments) -> Answer:
    revoked = not arguments.flag("test")
    if revoked:
        context.revoke()
    return {"revoked": revoked}


def _api_test(context: Context, arguments: Arguments) -> Answer:
    return {"args": {}}


def _team_info(context: Context, arguments: Arguments) -> Answer:
    team = context.workspace.team
    return {"team": {"id": team.id, "name": team.name, "domain": team.domain, "url": team.url}}


def _bots_info(context: Context, arguments: Arguments) -> Answer:
    if arguments.text("bot", BOT) != BOT:
        raise SlackError("bot_not_found")
    return {"bot": {"id": BOT, "deleted": False, "name": THE_BOT.name, "user_id": BOT_USER, "app_id": APP}}


def _shown(member: Member, context: Context, arguments: Arguments) -> Answer:
    return member.as_user(
        context.workspace.team,
        with_locale=arguments.flag("include_locale"),
        with_email="users:read.email" in context.scopes,
    )


def _info(context: Context, arguments: Arguments) -> Answer:
    member = EVERYBODY.get(arguments.required("user"))
    if member is None:
        raise SlackError("user_not_found")
    return {"user": _shown(member, context, arguments)}


def _list(context: Context, arguments: Arguments) -> Answer:
    shown, metadata = page(list(EVERYBODY.values()), arguments, 100)
    members = [_shown(member, context, arguments) for member in shown]
    return {"members": members, "response_metadata": metadata}


def _lookup_by_email(context: Context, arguments: Arguments) -> Answer:
    wanted = arguments.required("email").casefold()
    for member in EVERYBODY.values():
        if not member.is_bot and member.email == wanted:
            return {"user": _shown(member, context, arguments)}
    raise SlackError("users_not_found")


def _conversations(context: Context, arguments: Arguments) -> Answer:
    kinds = kinds_of_types(arguments)
    mine = [one for one in context.workspace.channels if one.has_bot and one.kind in kinds]
    shown, metadata = page(mine, arguments, 100)
    return {"channels": [one.as_answer() for one in shown], "response_metadata": metadata}


METHODS = {
    "auth.test": Method(_auth_test, per_minute=600),
    "auth.revoke": Method(_auth_revoke),
    "api.test": Method(_api_test),
    "team.info": Method(_team_info, ("team:read",), 50),
    "bots.info": Method(_bots_info, ("users:read",), 50),
    "users.info": Method(_info, ("users:read",)),
    "users.list": Method(_list, ("users:read",), 20),
    "users.lookupByEmail": Method(_lookup_by_email, ("users:read.email",), 50),
    "users.conversations": Method(_conversations, ("channels:read",), 50),
}
