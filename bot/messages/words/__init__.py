"""Every sentence that people read, one catalogue for each language."""

from __future__ import annotations

from bot.messages.words.base import Plural, Words
from bot.messages.words.en import EN
from bot.messages.words.pl import PL

CATALOGUES: dict[str, Words] = {words.language: words for words in (EN, PL)}

__all__ = ["CATALOGUES", "Plural", "Words", "words_of"]


def words_of(language: str) -> Words:
    """The catalogue of this language; English where there is none."""
    return CATALOGUES.get(language, EN)
