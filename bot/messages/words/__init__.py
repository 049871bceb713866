"""Every sentence that people read, one catalogue for each language."""

from __future__ import annotations

from bot.messages.words.asking import AskingWords
from bot.messages.words.asking_de import DE
from bot.messages.words.asking_es import ES
from bot.messages.words.asking_fr import FR
from bot.messages.words.asking_it import IT
from bot.messages.words.asking_pt import PT
from bot.messages.words.base import Words
from bot.messages.words.en import EN
from bot.messages.words.pl import PL
from bot.messages.words.ringing import RingWords
from bot.messages.words.ringing_en import EN as RINGING_EN
from bot.messages.words.ringing_pl import PL as RINGING_PL
from bot.messages.words.times import Plural, TimeWords

CATALOGUES: dict[str, Words] = {words.language: words for words in (EN, PL)}

ASKING: dict[str, AskingWords] = {
    words.language: words for words in (EN.asking, PL.asking, DE, ES, FR, IT, PT)
}

RINGING: dict[str, RingWords] = {"en": RINGING_EN, "pl": RINGING_PL}

__all__ = [
    "ASKING",
    "CATALOGUES",
    "RINGING",
    "AskingWords",
    "Plural",
    "RingWords",
    "TimeWords",
    "Words",
    "asking_words",
    "ring_words",
    "words_of",
]


def words_of(language: str) -> Words:
    """The catalogue of this language; English where there is none."""
    return CATALOGUES.get(language, EN)


def asking_words(language: str) -> AskingWords:
    """How questions are put in this language; English where it is not known."""
    return ASKING.get(language, EN.asking)


def ring_words(language: str) -> RingWords:
    """The catalogue of calls and announcements."""
    return RINGING.get(language, RINGING_EN)
