"""A form that is on somebody's screen, as a draft again: to show it changed without losing what was typed.

Slack keeps what was typed wherever block and action id stay the same, so a PIN never has to travel.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

from pydantic import SecretStr

from bot.domain.conference import Mode, Vendor
from bot.messages.form_draft import FormDraft, read_reading
from bot.messages.form_values import NEVER, TICKED, FormValues, blocks_of, read_form
from bot.messages.ids import Field


def pieces(text: str | None) -> tuple[str, ...]:
    """Addresses or numbers as typed, with commas, semicolons, line ends or blanks between them."""
    return tuple(filter(None, re.split(r"[\s,;]+", text or "")))


def phone_pieces(text: str | None) -> tuple[str, ...]:
    """Telephone numbers as typed: blanks stand inside them, not between them."""
    return tuple(piece.strip() for piece in re.split(r"[,;\n]+", text or "") if piece.strip())


def draft_of(view: Mapping[str, Any]) -> FormDraft:
    """The draft behind a form as it stands on the screen."""
    values = _with_kept(read_form(view), set(blocks_of(view)))
    context = values.context
    readings = tuple(read_reading(context.read_as or "", text) for text in context.readings)
    draft = FormDraft(
        subject=values.subject,
        date=date.fromisoformat(values.date) if values.date else None,
        time=time.fromisoformat(values.time) if values.time else None,
        duration=timedelta(minutes=int(values.duration)) if values.duration else None,
        capacity=int(values.people) if values.people and values.people.isdecimal() else None,
        vendor=Vendor(values.vendor) if values.vendor else None,
        users=values.users,
        emails=pieces(values.emails),
        phones=phone_pieces(values.phones),
        zone=values.zone,
        channel=values.channel,
        recurrence=values.repeats if values.repeats != NEVER else None,
        mode=Mode(values.mode) if values.mode else None,
        record=values.record,
        pin=SecretStr(values.pin) if values.pin else None,
        options=values.options,
        read_as=context.read_as,
        readings=readings,
        picked=context.picked,
        missing=context.missing,
        understood=context.understood,
        more=context.more,
        reference=context.reference,
        asked_key=context.asked_key,
        origin_token=context.origin_token,
    )
    chosen = context.readings.index(values.reading) if values.reading in context.readings else context.picked
    return draft.pick(chosen) if chosen != context.picked else draft


def _with_kept(values: FormValues, shown: set[str]) -> FormValues:
    """With what an earlier telephone system's fields held, where this one does not show them."""
    kept = {name: text for name, text in values.context.kept.items() if name not in shown}
    changes: dict[str, Any] = {}
    for name, attribute in _KEPT.items():
        if name in kept:
            changes[attribute] = kept[name]
    if Field.RECORD in kept:
        changes["record"] = kept[Field.RECORD] == TICKED
    return replace(values, **changes)


_KEPT = {
    Field.PEOPLE: "people",
    Field.EMAILS: "emails",
    Field.REPEATS: "repeats",
    Field.MODE: "mode",
}


def kept_texts(draft: FormDraft, hidden: set[str]) -> dict[str, str]:
    """What the hidden fields hold, for the form to carry; what is too long to carry is left out."""
    held = {
        Field.PEOPLE: str(draft.capacity) if draft.capacity else "",
        Field.EMAILS: ", ".join(draft.emails),
        Field.REPEATS: draft.recurrence or "",
        Field.MODE: str(draft.mode) if draft.mode is Mode.VIDEO else "",
        Field.RECORD: TICKED if draft.record else "",
    }
    return {name: text for name, text in held.items() if name in hidden and text and len(text) <= 1000}
