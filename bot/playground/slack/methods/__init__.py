"""The methods of the Web API that the bot may call, one module for each family."""

from bot.playground.slack.methods import calls, chat, conversations, files, reactions, users, views
from bot.playground.slack.methods.base import Method

METHODS: dict[str, Method] = {
    **users.METHODS,
    **conversations.METHODS,
    **chat.METHODS,
    **views.METHODS,
    **files.METHODS,
    **calls.METHODS,
    **reactions.METHODS,
}

__all__ = ["METHODS", "Method"]
