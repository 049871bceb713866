from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages import kit


@given(st.text(), st.integers(min_value=1, max_value=60))
def test_a_clipped_text_is_within_the_limit_and_a_short_one_stays(text: str, limit: int) -> None:
    clipped = kit.clip(text, limit)
    assert kit.width(clipped) <= limit
    assert clipped == text or (kit.width(text) > limit and clipped.endswith("…"))


@given(st.integers(min_value=1, max_value=80))
def test_markup_is_not_cut_in_the_middle_of_a_token(limit: int) -> None:
    clipped = kit.clip_markup("R&amp;D &lt;x&gt; <!date^1^{time}|15:00> and <@U0BOB>", limit)
    assert kit.width(clipped) <= limit
    assert clipped.count("<") == clipped.count(">")
    assert not re.search(r"&(?!amp;|lt;|gt;)", clipped)


def test_emoji_count_twice() -> None:
    assert kit.clip("🦆" * 100, 150) == "🦆" * 74 + "…"


def test_an_empty_text_becomes_a_dash_because_slack_refuses_empty_ones() -> None:
    assert kit.plain("")["text"] == "–"


def test_more_than_ten_fields_go_into_several_sections() -> None:
    blocks = kit.fields([(str(n), "x") for n in range(23)])
    assert [len(block["fields"]) for block in blocks] == [10, 10, 3]


@pytest.mark.parametrize(
    "build",
    [
        lambda: kit.message("text", [kit.divider()] * 51),
        lambda: kit.message("", []),
        lambda: kit.home([kit.divider()] * 101),
        lambda: kit.select("a", [], None),
        lambda: kit.select("a", [kit.option("x", str(n)) for n in range(101)], None),
        lambda: kit.select("a", [kit.option("x", "1"), kit.option("y", "1")], None),
        lambda: kit.radio("a", [kit.option("x", str(n)) for n in range(11)], None),
        lambda: kit.option("x", "v" * 151),
        lambda: kit.button("x", "a", value="v" * 2001),
        lambda: kit.button("x", "a", url="https://" + "v" * 3000),
        lambda: kit.actions(kit.button("x", "a"), kit.button("y", "a")),
        lambda: kit.modal("c", "t", [], submit="s", close="c", metadata={"a": "x" * 3000}),
    ],
)
def test_what_slack_would_refuse_and_nobody_typed_is_a_mistake_of_ours(build: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        build()  # type: ignore[operator]  # every case is a function


def test_a_chosen_value_that_is_not_offered_is_left_out() -> None:
    assert "initial_option" not in kit.select("a", [kit.option("x", "1")], "2")
