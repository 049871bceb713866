"""What was said in words: numbers, what looks like one, and people who were mentioned."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from bot.domain.number_lists import NumberList, Why
from bot.domain.understanding import Scene
from bot.language import understand
from tests.calls.stage import ALICE, BOB, CallStage
from tests.workflows.stage import NOW


def said(stage: CallStage, text: str) -> NumberList:
    understood = understand(text, Scene(NOW, ZoneInfo("Europe/Warsaw"), "en-US", "/announce"))
    colleagues = {"U0BOB": replace(BOB, phone="+48 600 700 800"), "U0ALICE": replace(ALICE, phone=None)}
    return stage.desk.numbers_said(text, understood, ALICE, colleagues)


@pytest.mark.parametrize(
    ("text", "phones", "left_out"),
    [
        ('+48 123 123 123, +48 987 654 321: "Hi"', ["+48123123123", "+48987654321"], []),
        ('+48 123 123 123, +48 123-123-123: "Hi"', ["+48123123123"], [Why.DUPLICATE]),
        ('+48 123 123 123, +48 12x 123 123: "Hi"', ["+48123123123"], [Why.LETTERS]),
        ('+48 123 123 123, +48 12: "Hi"', ["+48123123123"], [Why.MALFORMED]),
        ('<@U0BOB>: "Hi"', ["+48600700800"], []),
        ('<@U0BOB>, <@U0ALICE>, <@U0GONE>: "Hi"', ["+48600700800"], [Why.NO_PHONE, Why.NO_PHONE]),
        ('+48 123 123 123 tomorrow at 10:15: "Call +48 600 700 800 back"', ["+48123123123"], []),
    ],
)
def test_everybody_who_was_named_is_called_once(
    stage: CallStage, text: str, phones: list[str], left_out: list[Why]
) -> None:
    found = said(stage, text)
    assert [entry.phone for entry in found.entries] == phones
    assert [one.why for one in found.left_out] == left_out
