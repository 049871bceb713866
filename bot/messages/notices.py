"""One sentence for one person: what happened and what to do next."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.domain.conference import Feature
from bot.domain.live import LiveNews
from bot.domain.records import Notice, NoticeKind
from bot.domain.telephones import shown_telephone
from bot.errors import WishInvalid
from bot.messages import kit
from bot.messages.account_forms import accounts_button
from bot.messages.escape import quoted
from bot.messages.form_values import FIELD_NAMES
from bot.messages.ids import ActionId, Field
from bot.messages.kit import Json
from bot.messages.words import AskingWords, Words, asking_words, ring_words, words_of
from bot.messages.words.live import live_words

_LONGEST_FACT = 500
_USER = re.compile(r"[UW][A-Z0-9]+")
_CHANNEL = re.compile(r"[CDG][A-Z0-9]+")
_WITH_MARKUP = frozenset(
    {
        NoticeKind.NOT_YOURS,
        NoticeKind.CANNOT_POST,
        NoticeKind.INVITATION_FAILED,
        NoticeKind.INCOMPLETE,
        NoticeKind.RING_NEWS,
    }
)


def notice(told: Notice, language: str, *, form: str = "") -> Json:
    """The sentence as a message; with `form` (a key or a reference) a button opens the form."""
    words = words_of(language)
    text = notice_text(told, language)
    blocks = [notice_block(told, language)]
    if told.kind is NoticeKind.NO_ACCOUNTS_YET:
        blocks.append(accounts_button(language))
    elif form:
        blocks.append(kit.actions(*_ways_out(told, words, form), _form_button(words, form)))
    return kit.message(text, blocks)


def _ways_out(told: Notice, words: Words, reference: str) -> list[Json]:
    """Buttons for what else can be done, beside opening the form."""
    found = []
    if told.kind is NoticeKind.OUTCOME_UNKNOWN and told.facts.get("look_up"):
        found = [kit.button(words.check_again, ActionId.CHECK_AGAIN, value=reference)]
    elif told.kind is NoticeKind.OUTCOME_UNKNOWN:
        found = [
            kit.button(words.is_there, ActionId.IS_THERE, value=reference),
            kit.button(words.book_again, ActionId.BOOK_AGAIN, value=reference),
        ]
    elsewhere = told.facts.get("elsewhere")
    if elsewhere:
        label = words.book_elsewhere.format(vendor=told.facts.get("other") or elsewhere)
        found.append(kit.button(label, ActionId.BOOK_ELSEWHERE, value=f"{reference}/{elsewhere}"))
    return found


def notice_block(told: Notice, language: str) -> Json:
    """The sentence as a block: with markup only where somebody is mentioned or a command is shown."""
    if told.kind in _WITH_MARKUP:
        return kit.section(kit.mrkdwn(notice_text(told, language)))
    return kit.section(kit.plain(sentence(told, language)))


def open_form(words: Words, value: str) -> Json:
    """The button that opens a form where Slack gave no trigger for one."""
    return kit.actions(_form_button(words, value))


def _form_button(words: Words, value: str) -> Json:
    return kit.button(words.open_form, ActionId.OPEN_FORM, value=value, style="primary")


def notice_text(told: Notice, language: str) -> str:
    """The sentence as markup; facts are made harmless here."""
    return asking_words(language).notices.get(told.kind) or _sentence(told, words_of(language), _MARKUP)


def sentence(told: Notice, language: str) -> str:
    """The sentence as plain text, for a place beside a form's field."""
    return asking_words(language).notices.get(told.kind) or _sentence(told, words_of(language), _PLAIN)


@dataclass(frozen=True, slots=True)
class _Writing:
    """How facts are put into a sentence."""

    typed: Callable[[str], str]
    user: Callable[[str], str]
    channel: Callable[[str], str]


_MARKUP = _Writing(quoted, "<@{}>".format, "<#{}>".format)
_PLAIN = _Writing(str, str, str)


def _sentence(told: Notice, words: Words, writing: _Writing) -> str:
    facts = {name: text for name, text in told.facts.items() if text}
    shown = {name: _shown(name, text, words, writing) for name, text in facts.items()}
    shown["sentence"] = _correction(facts, words, writing)
    if told.kind in (NoticeKind.GUARDED, NoticeKind.RING_NEWS):
        return _about_telephones(told, shown, words)
    if told.kind is NoticeKind.LIVE_NEWS:
        return _about_live(told, shown, words)
    said = [words.notices[told.kind].format_map(_Defaults(shown, words.notice_defaults))]
    if told.kind is NoticeKind.INCOMPLETE:
        said += _examples(facts.get("command", ""), words)
    if told.kind in (NoticeKind.CHANGE_FAILED, NoticeKind.CANCEL_FAILED):
        said += [shown["sentence"]] if "problem" in facts else []
        said += [words.notice_tails["why_words"].format_map(shown)] if "words" in shown else []
    said += [words.notice_tails[name].format_map(shown) for name in ("other", "support") if name in shown]
    return " ".join(said)


def _about_telephones(told: Notice, facts: Mapping[str, str], words: Words) -> str:
    """Guard rails and news have a catalogue of their own."""
    ring = ring_words(words.language)
    known = ring.rules if told.kind is NoticeKind.GUARDED else ring.news
    phrase = known.get(told.facts.get("rule") or told.facts.get("news") or "", known["otherwise"])
    phone = {"phone": shown_telephone(told.facts["phone"])} if told.facts.get("phone") else {}
    return phrase.format_map(_Defaults({**facts, **phone}, words.notice_defaults))


def _about_live(told: Notice, facts: Mapping[str, str], words: Words) -> str:
    """So has a conference while people are in it."""
    own, news = live_words(words.language), told.facts.get("news", "")
    phrase = own.news[LiveNews(news)] if news in set(LiveNews) else own.otherwise
    phone = {"phone": shown_telephone(told.facts["phone"])} if told.facts.get("phone") else {}
    return phrase.format_map(_Defaults({**facts, **phone}, words.notice_defaults))


class _Defaults(dict[str, str]):
    """Facts, with a plain word where one was not given."""

    def __init__(self, facts: Mapping[str, str], defaults: Mapping[str, str]) -> None:
        super().__init__(facts)
        self._defaults = defaults

    def __missing__(self, name: str) -> str:
        return self._defaults.get(name, "")


def _shown(name: str, text: str, words: Words, writing: _Writing) -> str:
    if name == "organiser":
        return writing.user(text) if _USER.fullmatch(text) else writing.typed(text)
    if name == "channel":
        return writing.channel(text) if _CHANNEL.fullmatch(text) else writing.typed(text)
    if name == "users":
        return ", ".join(_shown("organiser", user.strip(), words, writing) for user in text.split(","))
    if name == "feature":
        return _feature(text, words, writing)
    if name == "missing":
        known = (part.strip() for part in text.split(","))
        return ", ".join(words.asking.missing_names.get(part, writing.typed(part)) for part in known)
    return writing.typed(text if len(text) <= _LONGEST_FACT else text[: _LONGEST_FACT - 1] + "…")


def _feature(name: str, words: Words, writing: _Writing) -> str:
    if name in words.feature_names:
        return words.feature_names[Feature(name)]
    return words.notice_defaults.get(name, writing.typed(name))


def _examples(command: str, words: Words) -> list[str]:
    by_command = {
        "/schedule-call": words.help_call_examples,
        "/announce": words.help_announce_examples,
    }
    return [f"`{example}`" for example in by_command.get(command, words.help_examples)[:1]]


def _correction(facts: Mapping[str, str], words: Words, writing: _Writing) -> str:
    """The sentence of a problem told away from its field, which is named first."""
    if "problem" not in facts:
        return words.problem_otherwise
    field = writing.typed(label_of(facts.get("field", ""), words))
    return f"{field}: {_problem(facts, words, words.asking, writing.typed)}"


def field_error(problem: WishInvalid, language: str, *, named: bool = False) -> str:
    """One sentence beside the field, as plain text; `named` where it stands beside another field.

    Of a language that is for questions alone, the sentences of the conference's form are known.
    """
    words = words_of(language)
    facts = {"problem": problem.problem, "limit": problem.limit, "given": problem.given, "vendor": ""}
    said = _problem(facts, words, asking_words(language), str)
    return f"{label_of(problem.field, words)}: {said}" if named else said


def label_of(field: str, words: Words) -> str:
    """The label of a field or of a telephone system's own option."""
    name = FIELD_NAMES.get(field, field)
    return words.labels[Field(name)] if name in words.labels else words.option_labels.get(name, name)


def _problem(
    facts: Mapping[str, str], words: Words, asking: AskingWords, harmless: Callable[[str], str]
) -> str:
    given = {name: harmless(facts.get(name) or "") for name in ("limit", "given", "vendor")}
    problem = facts.get("problem", "")
    known_sentence = asking.problems.get(problem) or words.problems.get(problem)
    if known_sentence is not None:
        return known_sentence.format_map(given)
    known = [words.problem_otherwise]
    if given["limit"]:
        known.append(words.problem_limit.format_map(given))
    return " ".join(known)
