"""Spelling made comparable: no case, no diacritics."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "’": "'", "ʼ": "'"})


def fold(text: str) -> str:
    """`text` without case and diacritics: "Środa" and "SRODA" are both "sroda"."""
    return text.lower() if text.isascii() else _fold_unicode(text)


@lru_cache(maxsize=8192)
def _fold_unicode(text: str) -> str:
    plain = text.casefold().translate(_STROKES)
    return "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))
