from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

import bot
from bot.domain.conference import Feature, Mode
from bot.domain.options import OPTIONS, ChoiceOption
from bot.domain.records import NoticeKind
from bot.messages.ids import Field
from bot.messages.words import CATALOGUES, AskingWords, words_of
from bot.messages.words.base import Words
from bot.workflows.wishes import DEFAULT_SUBJECT

LANGUAGES = sorted(CATALOGUES)
OTHERS = [language for language in LANGUAGES if language != "en"]
SAME_IN_BOTH = {
    *("pin", "outlook_calendar", "text_pin", "in_own_zone", "text_room", "card_text"),
    *("phone_placeholder", "announcement_title"),
}


def leaves(words: Words | AskingWords) -> Iterator[tuple[str, str]]:
    yield from _leaves("", words)


def _leaves(path: str, held: Any) -> Iterator[tuple[str, str]]:
    if isinstance(held, str):
        yield path, held
    elif is_dataclass(held):
        for one in fields(held):
            if one.name not in ("asking", "plural_form", "language"):
                yield from _leaves(f"{path}.{one.name}".lstrip("."), getattr(held, one.name))
    elif isinstance(held, Mapping):
        for name, inner in held.items():
            yield from _leaves(f"{path}.{name}", inner)
    elif held is not None:
        for number, inner in enumerate(held):
            yield from _leaves(f"{path}.{number}", inner)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("language", OTHERS)
def test_every_phrase_has_the_same_gaps_in_every_language(language: str) -> None:
    english, other = dict(leaves(words_of("en"))), dict(leaves(words_of(language)))
    assert english.keys() == other.keys()
    for path, text in english.items():
        if not path.endswith(".one"):
            assert placeholders(text) == placeholders(other[path]), path


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_is_empty_or_ends_in_a_blank(language: str) -> None:
    for path, text in leaves(words_of(language)):
        assert text, path
        assert text == text.strip(), path


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_notice_feature_field_and_option_has_words(language: str) -> None:
    words = words_of(language)
    assert set(words.notices) == set(NoticeKind)
    assert set(words.feature_names) == set(Feature)
    assert set(words.labels) == set(Field)
    for options in OPTIONS.values():
        for option in options:
            assert option.name in words.option_labels
            if isinstance(option, ChoiceOption):
                assert set(option.choices) <= set(words.option_labels)
    assert set(Mode) <= set(words.option_labels)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_that_the_code_can_report_has_a_sentence(language: str) -> None:
    reported = set(_reported_problems())
    assert {"past", "out_of_range", "malformed_pin"} <= reported
    assert reported <= set(words_of(language).problems)


def _reported_problems() -> Iterator[str]:
    for path in Path(bot.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and _name(node.func) in ("WishInvalid", "_wrong"):
                problem = node.args[1]
                if isinstance(problem, ast.Constant):
                    yield str(problem.value)


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_are_told_apart_and_carry_no_emoji(language: str) -> None:
    labels = list(words_of(language).labels.values())
    assert len(set(labels)) == len(labels)
    assert not re.search(r":[a-z_]+:|[\U0001F000-\U0001FFFF]", " ".join(labels))


def test_the_labels_that_people_rely_on_are_in_place() -> None:
    english = words_of("en")
    assert [english.labels[name] for name in (Field.SUBJECT, Field.DATE, Field.TIME, Field.DURATION)] == [
        *("Subject", "Date", "Start time", "Duration"),
    ]
    assert [english.labels[name] for name in (Field.PEOPLE, Field.VENDOR, Field.USERS, Field.EMAILS)] == [
        *("People", "Vendor", "Invite", "E-mail addresses"),
    ]
    assert [english.labels[name] for name in (Field.ZONE, Field.CHANNEL)] == ["Time zone", "Post to"]
    assert (english.edit, english.cancel, english.add_to_calendar) == ("Edit", "Cancel", "Add to calendar")
    assert (english.call_confirm, english.announcement_confirm) == ("Schedule call", "Send")


def test_polish_is_polish_throughout() -> None:
    english, polish = dict(leaves(words_of("en"))), dict(leaves(words_of("pl")))
    same = {
        path for path, text in english.items() if polish[path] == text and re.search(r"[A-Za-z]{4}", text)
    }
    untranslated = {path for path in same if path.partition(".")[0] not in SAME_IN_BOTH}
    assert untranslated <= {
        *("labels.switches", "help_examples.3", "option_labels.width"),
    }


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "1 godzina"),
        (2, "2 godziny"),
        (5, "5 godzin"),
        (12, "12 godzin"),
        (22, "22 godziny"),
        (112, "112 godzin"),
    ],
)
def test_polish_counts_as_poles_do(number: int, said: str) -> None:
    words = words_of("pl")
    assert words.count(number, words.times.hours) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_conference_without_a_subject_is_called_the_same_however_it_was_asked_for(language: str) -> None:
    assert words_of(language).default_subject == DEFAULT_SUBJECT[language]


def test_an_unknown_language_is_answered_in_english() -> None:
    assert words_of("xx") is words_of("en")
