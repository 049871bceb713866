"""What Slack takes as blocks, messages and views, and what it says when it does not.

Limits are those of Slack's reference (docs.slack.dev, Block Kit), words and pointers those that its Web
API answers with: `[ERROR] must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]`.
"""

from bot.playground.slack.blockkit.message import message_error
from bot.playground.slack.blockkit.view import view_problems

__all__ = ["message_error", "view_problems"]
