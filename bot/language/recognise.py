"""Which language a request is in: its words tell, the locale decides between equals."""

from __future__ import annotations

from functools import cache

from bot.language.fold import fold
from bot.language.lexicon import GLUED, Lexicon, known_words
from bot.language.scan import Piece
from bot.language.vocabulary import LANGUAGES, words_of
from bot.language.words import Table, Words
from bot.language.zones import ABBREVIATIONS

_OWN_LANGUAGE = 0.6
"""What the locale counts for, in words that only one language has."""

LENDER = "en"
"""Its words for days, people and meetings are understood among those of any other language."""


@cache
def lexicon_of(code: str) -> Lexicon:
    """The compiled words of a language in `LANGUAGES`."""
    if code == LENDER:
        return Lexicon(words_of(code), guests=[words_of(other) for other in LANGUAGES if other != LENDER])
    return Lexicon(words_of(code), words_of(LENDER))


@cache
def _owners() -> dict[str, tuple[tuple[str, float], ...]]:
    return known_words((words_of(code) for code in LANGUAGES), LENDER)


@cache
def date_words() -> frozenset[str]:
    """The days and months of all languages in `LANGUAGES`."""
    tables = (table for code in LANGUAGES for table in _date_tables(words_of(code)))
    spellings = (spelling for table in tables for spelling in ",".join(table.values()).split(","))
    return frozenset(fold(spelling.strip()) for spelling in spellings)


def _date_tables(words: Words) -> tuple[Table, ...]:
    return words.day, words.day_each, words.month, words.relative_day


@cache
def words_at_home(locale: str) -> frozenset[str]:
    """The words of the language of a locale, when it is one of `LANGUAGES`."""
    code = locale[:2].lower()
    return frozenset(
        word for word, weights in _owners().items() if any(owner == code for owner, _ in weights)
    )


def language_of(pieces: list[Piece], locale: str) -> str:
    """The language of a text among `LANGUAGES`."""
    owners = _owners()
    own = locale[:2].lower()
    scores: dict[str, float] = {}
    digits_end = -1
    for piece in pieces:
        if piece.shape == "word":
            if piece.folded in ABBREVIATIONS and piece.text.isupper() and len(piece.text) > 2:
                continue  # "3pm CET" is no French
            glued = owners.get(GLUED + piece.folded) if piece.start == digits_end else None
            for code, weight in glued or owners.get(piece.folded, ()):
                scores[code] = scores.get(code, 0.0) + weight
        elif piece.shape == "int":
            digits_end = piece.end
    if own in LANGUAGES:
        scores[own] = scores.get(own, 0.0) + _OWN_LANGUAGE
    if not scores:
        return LANGUAGES[0]
    best = max(scores.values())
    return next(code for code in LANGUAGES if scores.get(code) == best)
