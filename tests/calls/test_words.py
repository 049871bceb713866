"""Both languages say the same about calls and announcements."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from string import Formatter
from typing import Any

import pytest

from bot.domain.guards import Who
from bot.domain.number_lists import Why
from bot.domain.records import CallNews, Notice, NoticeKind
from bot.messages.notices import notice_text
from bot.messages.words import RINGING, Plural, ring_words
from bot.messages.words.ringing import RingWords
from bot.store.batches import BatchState


def leaves(words: RingWords) -> Iterator[tuple[str, str]]:
    for one in fields(words):
        yield from _leaves(one.name, getattr(words, one.name))


def _leaves(path: str, held: Any) -> Iterator[tuple[str, str]]:
    if isinstance(held, str):
        yield path, held
    elif isinstance(held, Plural):
        for form in ("one", "few", "many"):
            yield f"{path}.{form}", getattr(held, form)
    elif isinstance(held, Mapping):
        for name, inner in held.items():
            yield from _leaves(f"{path}.{name}", inner)
    else:
        yield from ((f"{path}.{number}", inner) for number, inner in enumerate(held))


def gaps(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_every_phrase_has_the_same_gaps_in_both() -> None:
    english, polish = dict(leaves(ring_words("en"))), dict(leaves(ring_words("pl")))
    assert english.keys() == polish.keys()
    for path, text in english.items():
        if not path.endswith(".one"):
            assert gaps(text) == gaps(polish[path]), path


def test_polish_is_polish() -> None:
    english, polish = dict(leaves(ring_words("en"))), dict(leaves(ring_words("pl")))
    assert [path for path in english if english[path] == polish[path]] == []


@pytest.mark.parametrize("language", sorted(RINGING))
def test_everything_that_can_happen_has_words(language: str) -> None:
    words = ring_words(language)
    assert {*Why, *(state.value for state in BatchState)} <= set(words.why)
    assert set(words.call_news) == set(CallNews)
    assert set(words.who_options) == set(Who)
    assert set(Why) - {Why.DUPLICATE, Why.QUIET} <= set(words.rules)


@pytest.mark.parametrize("language", sorted(RINGING))
def test_a_guard_rail_is_told_in_one_whole_sentence(language: str) -> None:
    facts = {"phone": "+48500333222", "given": "x", "limit": "7", "count": "3"}
    facts |= {"clock": "22:10", "begins": "21:00", "ends": "08:00", "field": "x"}
    for rule in ring_words(language).rules:
        told = notice_text(Notice(NoticeKind.GUARDED, {"rule": rule, **facts}), language)
        assert told.endswith("."), told
        assert "{" not in told


def test_what_was_typed_is_harmless_in_a_guard_rails_sentence() -> None:
    told = notice_text(Notice(NoticeKind.GUARDED, {"rule": "letters", "given": "<!channel>"}), "en")
    assert "<!channel>" not in told
