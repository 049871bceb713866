"""Whole requests: every key that a request means, and nothing that it does not."""

from __future__ import annotations

import pytest

from bot.messages.recurrence import fits, recurrence_text
from bot.messages.words import asking_words
from tests.language.corpus import FOLDER, Request, requests
from tests.language.reading import LOCALES, read

EVERY = [request for path in sorted(FOLDER.glob("*.txt")) for request in requests(path.stem)]


@pytest.mark.parametrize("request_", EVERY, ids=[f"{each.language}: {each.text}" for each in EVERY])
def test_a_whole_request_is_read_as_meant(request_: Request) -> None:
    assert request_.got() == request_.wanted


def test_every_series_begins_on_one_of_its_days_and_can_be_said_in_words() -> None:
    catalogues = [asking_words(language).times for language in LOCALES]
    understood = [read(each.text, each.language, **each.scene) for each in EVERY if each.wanted.get("rule")]
    for found in understood:
        rule = found.recurrence or ""
        assert found.start is None or fits(rule, found.start, found.timezone)
        assert not any(words.repeats_otherwise in recurrence_text(rule, words) for words in catalogues)
