"""How forms for calls and announcements are opened, from words, messages and buttons."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from bot.domain.number_lists import numbers_in
from bot.domain.people import Person
from bot.domain.records import Asked
from bot.domain.telephones import read_telephone
from bot.domain.understanding import Understanding
from bot.errors import SlackRefused
from bot.messages import ring_forms
from bot.messages.ids import ActionId
from bot.messages.kit import Json
from bot.messages.ring_forms import RingContext, RingDraft
from bot.messages.words import ring_words

if TYPE_CHECKING:
    from handlers.front import Front

log = logging.getLogger(__name__)

TRIGGER_TROUBLES = frozenset({"expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id"})


async def open_call_form(
    front: Front, asked: Asked, understood: Understanding, person: Person, trigger: str | None
) -> None:
    """The form for a call; without a usable trigger, a button that opens it."""
    phones = understood.invitees.phones[:1] or _first_number(front, asked, person)
    draft = RingDraft.of(understood, person, phones="".join(phones))
    context = RingContext(asked_key=asked.key, channel=asked.origin.channel)
    view = ring_forms.call_form(draft, person, await front.ring_choices(person.workspace), context)
    await _show(front, asked, person, trigger, view, ActionId.OPEN_CALL_FORM)


async def open_announcement_form(
    front: Front, asked: Asked, understood: Understanding, person: Person, trigger: str | None
) -> None:
    """The form for an announcement; what was typed as a number stays, right or wrong."""
    numbers = front.desk.proposals.numbers_said(asked.body["text"], understood, person, {})
    typed = [entry.phone for entry in numbers.entries]
    wrong = [one.given for one in numbers.left_out if not one.given.startswith("@")]
    draft = RingDraft.of(understood, person, phones=", ".join([*typed, *wrong]))
    context = RingContext(asked_key=asked.key, channel=asked.origin.channel)
    choices = await front.ring_choices(person.workspace)
    view = ring_forms.announcement_form(draft, person, choices, context)
    await _show(front, asked, person, trigger, view, ActionId.OPEN_ANNOUNCEMENT_FORM)


async def open_with_or_without_files(front: Front, trigger: str, view: Json, workspace: str) -> None:
    """Open it; where Slack lets this installation take no files, without the field for one."""
    try:
        await front.announcer.open_view(trigger, view, workspace)
    except SlackRefused as problem:
        kept = [block for block in view["blocks"] if block.get("element", {}).get("type") != "file_input"]
        if problem.reason in TRIGGER_TROUBLES or len(kept) == len(view["blocks"]):
            raise
        log.info("form_without_file reason=%s", problem.reason)
        await front.announcer.open_view(trigger, {**view, "blocks": kept}, workspace)


def _first_number(front: Front, asked: Asked, person: Person) -> tuple[str, ...]:
    """Messages hold numbers among many words; where none can be read, what looks like one is shown."""
    region = front.desk.proposals.guard.region(person)
    typed = list(numbers_in(asked.body["text"]))
    found = [number.e164 for given in typed if (number := read_telephone(given, region)) is not None]
    return tuple([*found, *typed][:1])


async def _show(
    front: Front, asked: Asked, person: Person, trigger: str | None, view: Json, action: ActionId
) -> None:
    if trigger is not None:
        try:
            await open_with_or_without_files(front, trigger, view, person.workspace)
        except SlackRefused as problem:
            log.info("form_not_opened reason=%s", problem.reason)
        else:
            return
    ring = ring_words(person.language)
    said = ring.missing_call if action is ActionId.OPEN_CALL_FORM else ring.missing_announcement
    offer = ring_forms.offer_of_form(action, asked.key, said, person.language)
    await front.announcer.say(asked.origin, offer)
