"""Pages of an installation: one clear sentence each, in both languages, with nothing of strangers in them."""

from __future__ import annotations

import re
from html import unescape

import pytest

from bot.messages.install_pages import EN, PL, Ended, install_page, language_of


@pytest.mark.parametrize("language", ["en", "pl"])
@pytest.mark.parametrize("ended", list(Ended))
def test_every_end_is_a_heading_and_one_whole_sentence(ended: Ended, language: str) -> None:
    page = install_page(ended, language, reason="invalid_code", team="Acme", team_id="T1", app="A1")
    assert page.startswith(f'<!doctype html><html lang="{language}">')
    (heading,) = re.findall(r"<h1>(.*?)</h1>", page)
    sentence = unescape(re.findall(r"<p>(.*?)</p>", page)[0])
    assert heading in page.partition("</title>")[0], "the title says it, too"
    assert sentence[0].isupper()
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert ". " not in sentence


def test_both_languages_say_the_same_things() -> None:
    assert set(EN.ended) == set(PL.ended) == set(Ended)
    assert len(EN.steps) == len(PL.steps)


def test_only_what_went_wrong_is_begun_again() -> None:
    for ended in Ended:
        again = '<a href="/slack/install">' in install_page(ended, "en", team="Acme")
        assert again is (ended is not Ended.INSTALLED)


def test_names_are_shown_and_not_obeyed() -> None:
    page = install_page(Ended.INSTALLED, "en", team="<script>alert(1)</script>", team_id='T1"><b>', app="A&B")
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert '"><b>' not in page


@pytest.mark.parametrize(
    ("accepted", "language"), [("pl-PL,pl;q=0.9,en;q=0.8", "pl"), ("en-GB", "en"), ("", "en"), ("de", "en")]
)
def test_the_language_is_the_browsers(accepted: str, language: str) -> None:
    assert language_of(accepted) == language
