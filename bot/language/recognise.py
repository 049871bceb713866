"""Which language a request is in: its words tell, the locale decides between equals."""

from __future__ import annotations

from functools import cache

from bot.language.lexicon import Lexicon, known_words
from bot.language.scan import Piece
from bot.language.vocabulary import LANGUAGES, words_of

_OWN_LANGUAGE = 0.4
"""What the locale counts for, in words that only one language has."""

_LENDER = "en"
"""Its words for days, people and meetings are understood among those of any other language."""


@cache
def lexicon_of(code: str) -> Lexicon:
    """The compiled words of a language in `LANGUAGES`."""
    return Lexicon(words_of(code), words_of(_LENDER) if code != _LENDER else None)


@cache
def _owners() -> dict[str, tuple[tuple[str, float], ...]]:
    return known_words(words_of(code) for code in LANGUAGES)


def language_of(pieces: list[Piece], locale: str) -> str:
    """The language of a text among `LANGUAGES`."""
    owners = _owners()
    own = locale[:2].lower()
    scores: dict[str, float] = {}
    for piece in pieces:
        if piece.shape == "word":
            for code, weight in owners.get(piece.folded, ()):
                scores[code] = scores.get(code, 0.0) + weight
    if own in LANGUAGES:
        scores[own] = scores.get(own, 0.0) + _OWN_LANGUAGE
    if not scores:
        return LANGUAGES[0]
    best = max(scores.values())
    return next(code for code in LANGUAGES if scores.get(code) == best)
