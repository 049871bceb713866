"""The form in which administrators set what telephone systems are asked for when nobody says."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self

from bot.domain.conference import Vendor
from bot.domain.options import OPTIONS, OptionValue, standing_options
from bot.domain.records import VENDOR_LABELS
from bot.errors import WishInvalid
from bot.messages import kit
from bot.messages.form_values import option_block, read_options
from bot.messages.ids import ActionId, CallbackId, Field
from bot.messages.kit import Json
from bot.messages.notices import field_error
from bot.messages.option_fields import option_fields
from bot.messages.words import words_of
from bot.messages.words.telephony import telephony_words


@dataclass(frozen=True, slots=True, kw_only=True)
class DefaultsDraft:
    """For which telephone system, for which channel (None: the whole workspace), and what is set."""

    vendor: Vendor
    channel: str | None = None
    options: Mapping[str, OptionValue] = field(default_factory=dict)

    @classmethod
    def of_view(cls, view: Mapping[str, Any]) -> Self:
        """As the form stands on the screen; `options` are unchecked, as typed."""
        shown = json.loads(view["private_metadata"])
        state = (view.get("state") or {}).get("values", {})
        vendor = _held(state, Field.VENDOR, "selected_option")
        chosen = Vendor(vendor["value"]) if vendor else Vendor(shown["vendor"])
        channel = _held(state, Field.CHANNEL, "selected_conversation")
        options = read_options(view, standing_options(chosen)) if chosen == shown["vendor"] else None
        return cls(vendor=chosen, channel=channel, options=options or {})


def _held(state: Mapping[str, Any], block: str, key: str) -> Any:
    return next((held.get(key) for held in state.get(block, {}).values()), None)


def defaults_section(language: str) -> list[Json]:
    """For the App Home of administrators."""
    words = telephony_words(language)
    button = kit.button(words.defaults_button, ActionId.DEFAULTS)
    return [
        kit.divider(),
        kit.header(words.defaults_header),
        kit.section(kit.mrkdwn(words.defaults_intro)),
        kit.actions(button, block_id=str(ActionId.DEFAULTS)),
    ]


def defaults_form(draft: DefaultsDraft, vendors: Sequence[Vendor], language: str) -> Json:
    """The form; another telephone system or channel shows it anew, with what is set there."""
    words, own = words_of(language), telephony_words(language)
    lines = [kit.option(VENDOR_LABELS[vendor], vendor) for vendor in vendors]
    place: Json = {"type": "conversations_select", "action_id": ActionId.DEFAULTS_PLACE}
    if draft.channel:
        place["initial_conversation"] = draft.channel
    fields = list(
        option_fields(
            standing_options(draft.vendor), draft.options, words, f"{draft.vendor}:{draft.channel or ''}"
        )
    )
    nothing = own.defaults_nothing.format(vendor=VENDOR_LABELS[draft.vendor])
    return kit.modal(
        CallbackId.DEFAULTS_FORM,
        own.defaults_title,
        [
            kit.input_block(
                Field.VENDOR,
                words.labels[Field.VENDOR],
                kit.select(ActionId.DEFAULTS_VENDOR, lines, draft.vendor),
                dispatch=True,
            ),
            kit.input_block(
                Field.CHANNEL,
                own.defaults_place,
                place,
                optional=True,
                hint=own.defaults_place_hint,
                dispatch=True,
            ),
            *(fields or [kit.section(kit.mrkdwn(nothing))]),
        ],
        submit=words.save,
        close=words.close,
        metadata={"vendor": draft.vendor.value},
    )


def checked_defaults(draft: DefaultsDraft) -> dict[str, OptionValue] | list[WishInvalid]:
    """The options as the telephone system takes them, or all that is wrong with them."""
    known = {option.name: option for option in OPTIONS[draft.vendor]}
    read: dict[str, OptionValue] = {}
    wrong: list[WishInvalid] = []
    for name, value in draft.options.items():
        try:
            read[name] = known[name].read(value)
        except WishInvalid as problem:
            wrong.append(problem)
    return wrong or read


def refused_defaults(problems: Sequence[WishInvalid], language: str) -> Json:
    """A sentence beside each field at fault."""
    errors = {option_block(problem.field): field_error(problem, language) for problem in problems}
    return {"response_action": "errors", "errors": errors}


def saved_defaults(language: str) -> Json:
    """What takes the form's place."""
    own = telephony_words(language)
    said = [kit.section(kit.mrkdwn(own.defaults_saved))]
    return {
        "response_action": "update",
        "view": kit.note(own.defaults_title, said, close=words_of(language).close),
    }
