from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from bot.messages.escape import escape, quoted, unescape

SIGNS = st.text(alphabet=st.sampled_from(list("<>&!@#*_~`| abcé;amptlgU0\n\t")), max_size=40)


@given(st.text())
def test_what_is_escaped_comes_back(text: str) -> None:
    assert unescape(escape(text)) == text


@given(SIGNS)
def test_typed_words_cannot_become_a_mention_or_a_link(text: str) -> None:
    shown = quoted(text)
    assert "<" not in shown
    assert ">" not in shown
    assert not re.search(r"&(?!amp;|lt;|gt;)", shown)


@given(SIGNS)
def test_formatting_characters_stand_inside_a_word_or_between_invisible_ones(text: str) -> None:
    shown = quoted(text)
    for found in re.finditer(r"[*_~`]", shown):
        before, after = shown[: found.start()][-1:], shown[found.end() :][:1]
        assert (before, after) == ("\u200b", "\u200b") or (before.isalnum() and after.isalnum())


def test_a_name_with_an_underscore_stays_as_typed() -> None:
    assert quoted("budget_review R&D") == "budget_review R&amp;D"


def test_line_ends_do_not_begin_a_quotation() -> None:
    assert quoted("one\n> two") == "one &gt; two"
