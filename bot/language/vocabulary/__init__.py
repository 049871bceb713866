"""One module of words a language, each with a `WORDS`; loaded when the first request needs it."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from bot.language.words import Words

LANGUAGES = (
    "en",
    "pl",
    "de",
    "es",
    "fr",
    "it",
    "pt",
)
"""In the order in which they are preferred when the words fit several and the locale says nothing."""


@cache
def words_of(code: str) -> Words:
    """The vocabulary of a language in `LANGUAGES`."""
    words: Words = import_module(f"bot.language.vocabulary.{code}").WORDS
    return words
