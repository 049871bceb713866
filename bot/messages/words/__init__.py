"""Every sentence that people read, one catalogue for each language."""

from __future__ import annotations

from bot.messages.words.base import Plural, Words
from bot.messages.words.en import EN
from bot.messages.words.pl import PL
from bot.messages.words.ringing import RingWords
from bot.messages.words.ringing_en import EN as RINGING_EN
from bot.messages.words.ringing_pl import PL as RINGING_PL

CATALOGUES: dict[str, Words] = {words.language: words for words in (EN, PL)}

RINGING: dict[str, RingWords] = {"en": RINGING_EN, "pl": RINGING_PL}

__all__ = ["CATALOGUES", "RINGING", "Plural", "RingWords", "Words", "ring_words", "words_of"]


def words_of(language: str) -> Words:
    """The catalogue of this language; English where there is none."""
    return CATALOGUES.get(language, EN)


def ring_words(language: str) -> RingWords:
    """The catalogue of calls and announcements."""
    return RINGING.get(language, RINGING_EN)
