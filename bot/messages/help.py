"""How to use Convoke, with examples to copy."""

from __future__ import annotations

from bot.messages import kit
from bot.messages.ids import ActionId
from bot.messages.kit import Json
from bot.messages.words import Words, words_of


def help_message(language: str) -> Json:
    """The answer to `help` and to what nobody understands."""
    words = words_of(language)
    text = "\n".join([words.help_title, words.help_conference, *words.help_examples])
    blocks = [
        kit.header(words.help_title),
        *help_blocks(words),
        kit.actions(kit.button(words.home_book, ActionId.BOOK, style="primary")),
    ]
    return kit.message(text, blocks)


def help_blocks(words: Words) -> list[Json]:
    """What each command does, with examples."""
    return [
        _paragraph(words.help_conference, words.help_examples),
        kit.section(kit.mrkdwn(words.help_more)),
        _paragraph(words.help_call, words.help_call_examples),
        _paragraph(words.help_announce, words.help_announce_examples),
        kit.context(kit.mrkdwn(words.help_elsewhere)),
    ]


def _paragraph(said: str, examples: tuple[str, ...]) -> Json:
    return kit.section(kit.mrkdwn("\n".join([said, *(f"`{example}`" for example in examples)])))
