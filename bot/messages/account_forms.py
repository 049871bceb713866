"""Telephone systems of a workspace: their place in the App Home, their forms, and what came of trying them.

Secrets are typed into these forms and never shown by them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from bot.domain.account_fields import ACCOUNT_FIELDS, LONGEST, AccountField, Kind
from bot.domain.conference import Vendor
from bot.domain.findings import Finding
from bot.domain.records import VENDOR_LABELS
from bot.errors import BadSetting
from bot.messages import kit
from bot.messages.escape import escape
from bot.messages.ids import ActionId, CallbackId
from bot.messages.kit import Json
from bot.messages.words import words_of
from bot.messages.words.accounts import AccountWords, account_words

Entered = Mapping[Vendor, Mapping[str, str]]
"""What was entered, by telephone system and the environment's names, without secrets."""

_NAMES = (field.name for fields in ACCOUNT_FIELDS.values() for field in fields)
_NAME = re.compile(rf"\b(?:{'|'.join(_NAMES)})\b")


def accounts_section(entered: Entered, language: str) -> list[Json]:
    """For an administrator's App Home."""
    words = account_words(language)
    intro = words.intro if entered else words.none_yet
    lines = [block for vendor in Vendor for block in _line(vendor, entered.get(vendor), words)]
    return [kit.divider(), kit.header(words.header), kit.section(kit.mrkdwn(intro)), *lines]


def waiting_section(language: str) -> list[Json]:
    """For everybody else's, while there is none."""
    words = account_words(language)
    return [kit.section(kit.mrkdwn(words.ask_administrator))]


def _line(vendor: Vendor, kept: Mapping[str, str] | None, words: AccountWords) -> list[Json]:
    label = VENDOR_LABELS[vendor]
    if kept is None:
        text = f"*{label}* · {words.not_set_up}"
        button = kit.button(words.set_up.format(vendor=label), ActionId.ACCOUNT, value=vendor)
        return [kit.section(kit.mrkdwn(text)), kit.actions(button, block_id=f"account:{vendor}")]
    address = urlsplit(kept.get(f"{vendor.upper()}_URL", "")).hostname or ""
    text = f"*{label}* · {words.set_up_at.format(address=escape(address))}"
    sure = kit.confirmation(
        words.remove_title.format(vendor=label),
        words.remove_question,
        words.remove.format(vendor=label),
        words.keep_it,
    )
    buttons = (
        kit.button(words.change.format(vendor=label), ActionId.ACCOUNT, value=vendor),
        kit.button(words.check.format(vendor=label), ActionId.ACCOUNT_CHECK, value=vendor),
        kit.button(
            words.remove.format(vendor=label),
            ActionId.ACCOUNT_REMOVE,
            value=vendor,
            style="danger",
            confirm=sure,
        ),
    )
    return [kit.section(kit.mrkdwn(text)), kit.actions(*buttons, block_id=f"account:{vendor}")]


def accounts_note(entered: Entered, language: str) -> Json:
    """The same as a view of its own, behind the button of a message."""
    words = account_words(language)
    return kit.note(words.header, accounts_section(entered, language)[2:], close=words_of(language).close)


def accounts_button(language: str) -> Json:
    """Opens it."""
    words = account_words(language)
    return kit.actions(kit.button(words.button, ActionId.ACCOUNTS, style="primary"))


def welcome(language: str, *, is_admin: bool) -> Json:
    """To whoever installed the app, where nothing is set up yet."""
    words = account_words(language)
    text = words.welcome_administrator if is_admin else words.welcome
    blocks = [kit.section(kit.mrkdwn(text))]
    return kit.message(text, [*blocks, accounts_button(language)] if is_admin else blocks)


# The form


def account_form(vendor: Vendor, kept: Mapping[str, str] | None, language: str) -> Json:
    """Everything about one account; secrets are empty, whatever is known of them."""
    words = account_words(language)
    label = VENDOR_LABELS[vendor]
    blocks = [_field(one, kept, words) for one in ACCOUNT_FIELDS[vendor]]
    return kit.modal(
        CallbackId.ACCOUNT_FORM,
        words.form_title.format(vendor=label),
        blocks,
        submit=words.save,
        close=words_of(language).close,
        metadata={"vendor": vendor.value},
    )


def _field(field: AccountField, kept: Mapping[str, str] | None, words: AccountWords) -> Json:
    hint = words.hints.get(field.name, "")
    known = (kept or {}).get(field.name)
    if field.kind is Kind.CHOICE:
        options = [kit.option(words.choices.get(value, value), value) for value in field.choices]
        element = kit.select(field.name, options, known or field.choices[0])
    else:
        element = kit.text_input(field.name, known) | {"max_length": LONGEST}
    if field.kind is Kind.SECRET and kept is not None:
        hint = f"{hint} {words.leave_empty}".strip()
    return kit.input_block(
        field.name, words.label(field.name), element, optional=not field.required, hint=hint
    )


def vendor_of(view: Mapping[str, Any]) -> Vendor:
    """Which telephone system a form is about."""
    return Vendor(json.loads(view["private_metadata"])["vendor"])


def read_account(view: Mapping[str, Any]) -> dict[str, str]:
    """What was filled in, by the environment's names."""
    read: dict[str, str] = {}
    for name, states in view["state"]["values"].items():
        state: Mapping[str, Any] = next(iter(states.values()), {})
        chosen = state.get("selected_option") or {}
        read[name] = str(chosen.get("value") or state.get("value") or "")
    return read


def account_refused(problem: BadSetting, language: str) -> Json:
    """What is wrong, beside its field."""
    words = account_words(language)
    said = _in_words(_translated(problem.hint, words), words).rstrip(".")
    return {"response_action": "errors", "errors": {problem.variable: said[:1].upper() + said[1:] + "."}}


def _translated(hint: str, words: AccountWords) -> str:
    """What the environment's reader says, in the language of the form as far as it has the words."""
    for pattern, said in words.problems.items():
        found = re.match(pattern, hint)
        if found is not None:
            return said.format(*found.groups())
    return hint


def account_saved(vendor: Vendor, language: str) -> Json:
    """What takes the form's place, until it was tried out."""
    return {"response_action": "update", "view": _note(vendor, account_words(language).saved, language)}


def account_checking(vendor: Vendor, language: str) -> Json:
    """What is shown while it is tried out."""
    return _note(vendor, account_words(language).checking, language)


def _note(vendor: Vendor, sentence: str, language: str, *more: Json) -> Json:
    label = VENDOR_LABELS[vendor]
    said = kit.section(kit.plain(sentence.format(vendor=label)))
    return kit.note(label, [said, *more], close=words_of(language).close)


def account_checked(vendor: Vendor, findings: Sequence[Finding], language: str) -> Json:
    """What came of it, line by line."""
    words = account_words(language)
    fine = all(finding.ok for finding in findings)
    lines = [kit.section(kit.plain(_finding(finding, words))) for finding in findings]
    return _note(vendor, words.works if fine else words.does_not_work, language, *lines[:20])


def _finding(finding: Finding, words: AccountWords) -> str:
    mark = "✓" if finding.ok else "✗"
    return f"{mark} {finding.what}: {_in_words(finding.words, words)}"


def _in_words(text: str, words: AccountWords) -> str:
    """Names of variables as people see them in the form."""
    return _NAME.sub(lambda name: f"“{words.label(name[0])}”", text)
