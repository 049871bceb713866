from __future__ import annotations

import re

import pytest

from bot.domain.records import Notice, NoticeKind
from bot.errors import WishInvalid
from bot.messages.ids import ActionId
from bot.messages.notices import field_error, notice, notice_text, sentence
from tests.messages.scene import buttons, markup, read

EVERY_FACT = {
    "vendor": "PortSIP",
    "words": "no <trunk> *left*",
    "feature": "video",
    "other": "Enswitch, Conpeek",
    "reference": "CV-7F3K",
    "organiser": "U0ALICE",
    "channel": "C0GENERAL",
    "users": "U0BOB, U0DAVE",
    "missing": "phone, time",
    "command": "/schedule-call",
    "field": "people",
    "problem": "out_of_range",
    "limit": "1-200",
    "given": "500",
    "seconds": "60",
    "support": "req-1",
}
BAD = {
    NoticeKind.VENDOR_DOWN,
    NoticeKind.VENDOR_REJECTED,
    NoticeKind.VENDOR_CANNOT,
    NoticeKind.VENDOR_CREDENTIALS,
    NoticeKind.VENDOR_UNREADABLE,
    NoticeKind.NO_NUMBERS,
    NoticeKind.NO_VENDOR,
    NoticeKind.NO_ACCOUNTS,
    NoticeKind.NO_ACCOUNTS_YET,
}


@pytest.mark.parametrize("language", ["en", "pl"])
@pytest.mark.parametrize("kind", list(NoticeKind))
@pytest.mark.parametrize("facts", [EVERY_FACT, {}], ids=["facts", "bare"])
def test_every_notice_is_a_whole_sentence_in_every_language(
    kind: NoticeKind, language: str, facts: dict[str, str]
) -> None:
    for said in (notice_text(Notice(kind, facts), language), sentence(Notice(kind, facts), language)):
        assert said[0].isupper()
        assert "{" not in said
        assert "  " not in said
        assert re.search(r"[.:`?]$", said)


@pytest.mark.parametrize("kind", sorted(BAD))
def test_when_nothing_was_booked_that_is_said(kind: NoticeKind) -> None:
    assert "othing was booked" in notice_text(Notice(kind, EVERY_FACT), "en")
    assert "ic nie zostało zarezerwowane" in notice_text(Notice(kind, EVERY_FACT), "pl")


def test_a_doubtful_outcome_does_not_claim_that_nothing_was_booked() -> None:
    said = notice_text(Notice(NoticeKind.OUTCOME_UNKNOWN, EVERY_FACT), "en")
    assert "nothing was booked" not in said.lower()
    assert "before you try again" in said
    assert "CV-7F3K" in said


def test_the_vendor_that_can_is_named_and_so_is_what_the_other_cannot() -> None:
    said = notice_text(
        Notice(NoticeKind.VENDOR_CANNOT, {"vendor": "Enswitch", "feature": "video", "other": "PortSIP"}), "en"
    )
    assert said == "Enswitch cannot do this: video. Nothing was booked. PortSIP can do it."


def test_a_vendor_that_is_not_set_up_is_said_to_be_so() -> None:
    facts = {"vendor": "Conpeek", "feature": "configured", "other": ""}
    assert "it is not set up here" in notice_text(Notice(NoticeKind.VENDOR_CANNOT, facts), "en")


def test_people_and_channels_are_mentioned_in_messages_only() -> None:
    told = Notice(NoticeKind.NOT_YOURS, {"organiser": "U0ALICE"})
    assert "<@U0ALICE>" in notice_text(told, "en")
    assert "<" not in sentence(told, "en")
    assert "<#C0GENERAL>" in notice_text(Notice(NoticeKind.CANNOT_POST, EVERY_FACT), "en")


def test_a_fact_cannot_smuggle_in_a_mention() -> None:
    facts = {"organiser": "!channel", "users": "U0BOB, <!here>", "channel": "C1|x", "words": "<!channel> *x*"}
    for kind in NoticeKind:
        shown = notice(Notice(kind, facts), "en")
        for text in markup(shown):
            assert not re.search(r"<(?!@U0BOB>)", text)


def test_a_rejection_repeats_the_vendors_words_and_its_reference() -> None:
    said = sentence(Notice(NoticeKind.VENDOR_REJECTED, EVERY_FACT), "en")
    assert "“no <trunk> *left*”" in said
    assert "req-1" in said


def test_a_very_long_answer_of_a_vendor_is_cut() -> None:
    assert len(notice_text(Notice(NoticeKind.VENDOR_REJECTED, {"words": "x" * 9000}), "en")) < 900


def test_a_failed_change_says_why() -> None:
    facts = {"vendor": "PortSIP", "field": "people", "problem": "out_of_range", "limit": "1-200"}
    said = notice_text(Notice(NoticeKind.CHANGE_FAILED, facts), "en")
    assert "the old details still stand" in said
    assert "People: This must be within 1-200." in said


def test_an_incomplete_command_is_answered_with_an_example_of_it() -> None:
    facts = {"missing": "phone,time", "command": "/schedule-call"}
    said = notice_text(Notice(NoticeKind.INCOMPLETE, facts), "en")
    assert "Missing: telephone number, time." in said
    assert "`/schedule-call +48" in said


def test_a_button_opens_the_form_where_one_is_wanted() -> None:
    assert buttons(notice(Notice(NoticeKind.GONE), "en")) == {}
    shown = notice(Notice(NoticeKind.VENDOR_DOWN, EVERY_FACT), "en", form="CV-7F3K")
    assert buttons(shown)["Open the form"]["action_id"] == ActionId.OPEN_FORM
    assert buttons(shown)["Open the form"]["value"] == "CV-7F3K"


def test_an_unknown_problem_is_still_a_sentence_with_its_limit() -> None:
    assert field_error(WishInvalid("width", "odd", limit="144-1920"), "en") == (
        "This value cannot be used. Change it. Possible: 144-1920."
    )


@pytest.mark.parametrize("language", ["en", "pl"])
def test_the_sentence_beside_a_field_is_plain_text(language: str) -> None:
    said = field_error(WishInvalid("emails", "malformed_email", given="a&b<c"), language)
    assert "a&b<c" in said
    assert read({"text": said}) == said
