"""A form as Slack sends it back: what stands in which field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from bot.domain.conference import Vendor
from bot.domain.options import OPTIONS, Option, OptionValue, SwitchOption
from bot.messages.form_draft import FormContext, read_reading
from bot.messages.ids import Field

NEVER = "never"
"""The menu's line for a conference that does not repeat."""

TICKED = "yes"
USUAL = "usual"

FIELD_NAMES: Mapping[str, str] = {
    "start": Field.TIME,
    "starts_at": Field.TIME,
    "time": Field.TIME,
    "capacity": Field.PEOPLE,
    "duration_minutes": Field.DURATION,
    "timezone": Field.ZONE,
    "recurrence": Field.REPEATS,
    "room_pin": Field.PIN,
    "invitees": Field.USERS,
}
"""Other names under which a field may be reported."""


def option_block(name: str) -> str:
    """The block of a telephone system's own field."""
    return f"option:{name}"


def blocks_of(view: Mapping[str, Any]) -> dict[str, str]:
    """Field → block id, for the input blocks that this form has. Options go by their own names."""
    found: dict[str, str] = {}
    for block in view["blocks"]:
        if block["type"] == "input":
            found[_field_of(block["block_id"])] = block["block_id"]
    return found


def _field_of(block_id: str) -> str:
    name, _, rest = block_id.partition(":")
    return rest if name == "option" else name


@dataclass(frozen=True, slots=True, kw_only=True)
class FormValues:
    """What was typed and chosen, unchecked; None where a field is empty or not there.

    `reading` is the chosen reading as it is carried, `options` the telephone system's own fields; None where
    the form did not show them.
    """

    context: FormContext
    subject: str | None = None
    date: str | None = None
    time: str | None = None
    duration: str | None = None
    people: str | None = None
    vendor: str | None = None
    users: tuple[str, ...] = ()
    emails: str | None = None
    phones: str | None = None
    zone: str | None = None
    channel: str | None = None
    repeats: str | None = None
    record: bool = False
    mode: str | None = None
    pin: str | None = field(default=None, repr=False)
    reading: str | None = None
    options: Mapping[str, OptionValue] | None = None


def read_form(view: Mapping[str, Any]) -> FormValues:
    """The values of a submitted or changed form."""
    states = _States(view)
    context = FormContext.unpack(view.get("private_metadata", ""))
    vendor = states.text(Field.VENDOR) or (str(context.vendor) if context.vendor else None)
    values = FormValues(
        context=context,
        subject=states.text(Field.SUBJECT),
        date=states.text(Field.DATE),
        time=states.text(Field.TIME),
        duration=states.text(Field.DURATION),
        people=states.text(Field.PEOPLE),
        vendor=vendor,
        users=tuple(states.many(Field.USERS)),
        emails=states.text(Field.EMAILS),
        phones=states.text(Field.PHONES),
        zone=states.text(Field.ZONE),
        channel=states.text(Field.CHANNEL),
        repeats=states.text(Field.REPEATS),
        record=TICKED in states.many(Field.RECORD),
        mode=states.text(Field.MODE),
        pin=states.text(Field.PIN),
        reading=states.text(Field.READING),
        options=_options(states, OPTIONS[Vendor(vendor)]) if vendor and vendor == context.vendor else None,
    )
    return _settled(values)


def read_options(view: Mapping[str, Any], known: tuple[Option, ...]) -> dict[str, OptionValue] | None:
    """A telephone system's own options as they stand in a form; None when it shows none."""
    return _options(_States(view), known)


class _States:
    """The state of a view, by field."""

    def __init__(self, view: Mapping[str, Any]) -> None:
        self._states: dict[str, Mapping[str, Any]] = {}
        for block_id, actions in (view.get("state") or {}).get("values", {}).items():
            for state in actions.values():
                self._states[_field_of(block_id)] = state

    def _held(self, name: str) -> Any:
        state = self._states.get(name, {})
        return next((held for key, held in state.items() if key != "type"), None)

    def __contains__(self, name: str) -> bool:
        return name in self._states

    def text(self, name: str) -> str | None:
        """What one field holds."""
        held = self._held(name)
        if isinstance(held, Mapping):
            held = held.get("value")
        return str(held) if held not in (None, "") else None

    def many(self, name: str) -> Iterator[str]:
        """What a field of several choices holds."""
        for held in self._held(name) or ():
            yield held["value"] if isinstance(held, Mapping) else str(held)


def _options(states: _States, known: tuple[Option, ...]) -> dict[str, OptionValue] | None:
    """Those that differ from what the telephone system does by itself; None when none was shown."""
    if Field.SWITCHES not in states and not any(option.name in states for option in known):
        return None
    chosen: dict[str, OptionValue] = {}
    ticked = set(states.many(Field.SWITCHES))
    for option in known:
        if isinstance(option, SwitchOption):
            if Field.SWITCHES in states and (option.name in ticked) != option.default:
                chosen[option.name] = option.name in ticked
            continue
        text = states.text(option.name)
        if text is not None and text != USUAL:
            chosen[option.name] = text
    return chosen


def _settled(values: FormValues) -> FormValues:
    """Where another reading was chosen than the fields show, and the fields are untouched, it counts.

    Slack redraws the form when a reading is chosen; somebody who submits at once is faster than that.
    """
    context = values.context
    if values.reading is None or context.read_as is None or not context.readings:
        return values
    shown = filled_by(context.read_as, context.readings[context.picked])
    untouched = all(getattr(values, name) == text for name, text in shown.items())
    if not untouched:
        return values
    return replace(values, **filled_by(context.read_as, values.reading))


def filled_by(read_as: str, reading: str) -> dict[str, Any]:
    """The fields of `FormValues` that a reading fills, as the form shows them."""
    read = read_reading(read_as, reading)
    if isinstance(read, datetime):
        return {"date": read.date().isoformat(), "time": f"{read:%H:%M}"}
    return {"date": read.isoformat()} if isinstance(read, date) else {"people": str(read)}
