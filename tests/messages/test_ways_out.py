"""Buttons of bad news."""

from __future__ import annotations

import pytest

from bot.domain.records import Notice, NoticeKind
from bot.messages.notices import notice
from tests.messages.scene import buttons

UNKNOWN = {"vendor": "PortSIP", "reference": "CV-7F3K"}


@pytest.mark.parametrize(
    ("facts", "labels"),
    [
        ({**UNKNOWN, "look_up": "yes"}, ["Check again", "Open the form"]),
        (UNKNOWN, ["It is there", "Book again", "Open the form"]),
        (
            {**UNKNOWN, "look_up": "yes", "elsewhere": "enswitch", "other": "Enswitch"},
            ["Check again", "Book at Enswitch", "Open the form"],
        ),
    ],
)
def test_what_nobody_knows_can_be_decided(facts: dict[str, str], labels: list[str]) -> None:
    assert list(buttons(notice(Notice(NoticeKind.OUTCOME_UNKNOWN, facts), "en", form="CV-7F3K"))) == labels


def test_a_telephone_system_that_is_down_has_another_one_named_on_a_button() -> None:
    facts = {"vendor": "PortSIP", "elsewhere": "enswitch", "other": "Enswitch"}
    told = notice(Notice(NoticeKind.VENDOR_DOWN, facts), "pl", form="CV-7F3K")
    assert list(buttons(told)) == ["Zarezerwuj w systemie Enswitch", "Otwórz formularz"]


def test_without_a_form_there_are_no_buttons() -> None:
    assert not buttons(notice(Notice(NoticeKind.OUTCOME_UNKNOWN, UNKNOWN), "en"))
