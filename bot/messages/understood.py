"""What was understood of a request, and what is missing, in one line each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.messages.form_draft import FormDraft
from bot.messages.recurrence import recurrence_text
from bot.messages.times import clock_text, date_text
from bot.messages.words import AskingWords

_SUBJECT = 200


def known_facts(draft: FormDraft, words: AskingWords, typed: Callable[[str], str] = str) -> str:
    """`budget review · Thu 26 Nov 2026 · people: 8`; `typed` prepares typed words for where they stand."""
    facts = [typed((draft.subject or "")[:_SUBJECT])]
    if not draft.readings:
        facts.append(_when(draft, words))
    if draft.recurrence:
        facts.append(recurrence_text(draft.recurrence, words.times))
    if draft.capacity and draft.read_as != "capacity":
        facts.append(words.people.format(n=draft.capacity))
    invited = len(draft.users) + len(draft.emails) + len(draft.phones)
    if invited:
        facts.append(words.invited.format(n=invited))
    return " · ".join(filter(None, facts)) or words.nothing_yet


def _when(draft: FormDraft, words: AskingWords) -> str:
    if draft.date is None:
        return ""
    if draft.time is None or draft.zone is None:
        return date_text(draft.date, words.times)
    moment = datetime.combine(draft.date, draft.time, ZoneInfo(draft.zone))
    return f"{clock_text(moment, words.times)} {draft.zone}"


def missing_text(missing: tuple[str, ...], words: AskingWords) -> str:
    """`Missing: date, time.`"""
    names = ", ".join(words.missing_names.get(name, name) for name in missing)
    return words.missing.format(names=names)
