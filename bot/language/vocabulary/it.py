"""it."""

from __future__ import annotations

from bot.language.words import Words

WORDS = Words(code="it")
