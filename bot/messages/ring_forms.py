"""Forms for calls and announcements, and what people filled in. Either leads to a card to confirm."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.people import Person
from bot.domain.understanding import Understanding
from bot.errors import WishInvalid
from bot.messages import kit
from bot.messages.ids import CallbackId, Field
from bot.messages.kit import Json
from bot.messages.notices import field_error
from bot.messages.words import ring_words, words_of
from bot.messages.zones import offered_zones

PHONE, QUEUE, ABOUT, HOLD = "phone", "queue", "about", "hold"
FILE, MESSAGE, RECORDING, VOICE = "file", "message", "announcement", "voice"
TICKED = "yes"

_BESIDE = {"start": Field.TIME, "starts_at": Field.TIME, "time": Field.TIME}


@dataclass(frozen=True, slots=True)
class RingContext:
    """What such a form carries: the stored request it came from, and where it was asked."""

    asked_key: str | None = None
    channel: str | None = None

    def pack(self) -> dict[str, str]:
        """As JSON data."""
        held = {"asked_key": self.asked_key, "channel": self.channel}
        return {name: value for name, value in held.items() if value}

    @classmethod
    def of(cls, view: Mapping[str, Any]) -> RingContext:
        """From a view."""
        held = json.loads(view.get("private_metadata") or "{}")
        return cls(held.get("asked_key"), held.get("channel"))


@dataclass(frozen=True, slots=True, kw_only=True)
class RingChoices:
    """What the telephone systems offer by name."""

    queues: tuple[str, ...] = ()
    recordings: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RingDraft:
    """What a form shows at first."""

    phones: str = ""
    users: tuple[str, ...] = ()
    queue: str | None = None
    about: str | None = None
    message: str | None = None
    recording: str | None = None
    date: date | None = None
    time: time | None = None
    zone: str

    @classmethod
    def of(cls, understood: Understanding, person: Person, phones: str | None = None) -> RingDraft:
        """From what was understood; `phones` as they were typed."""
        start = understood.start
        readings = understood.ambiguous.get("start") or ()
        if start is None and readings:
            start = readings[0]
        local = start.astimezone(ZoneInfo(understood.timezone)) if start else None
        return cls(
            phones=phones if phones is not None else ", ".join(understood.invitees.phones),
            users=understood.invitees.users,
            queue=understood.queue,
            about=understood.subject,
            message=understood.message,
            recording=understood.announcement,
            date=local.date() if local else understood.date,
            time=local.time().replace(tzinfo=None) if local else None,
            zone=understood.timezone or person.zone,
        )

    @classmethod
    def kept(cls, typed: Mapping[str, Any]) -> RingDraft:
        """From what was typed into a form before (`RingValues.draft`)."""
        return cls(
            phones=typed["phones"],
            users=tuple(typed["users"]),
            message=typed["message"],
            recording=typed["recording"],
            date=date.fromisoformat(typed["date"]) if typed["date"] else None,
            time=time.fromisoformat(typed["time"]) if typed["time"] else None,
            zone=typed["zone"],
        )


# The forms


def call_form(draft: RingDraft, person: Person, choices: RingChoices, context: RingContext) -> Json:
    """Whom, when, through which queue."""
    words, ring = words_of(person.language), ring_words(person.language)
    labels = words.option_labels
    blocks = [
        kit.input_block(PHONE, labels["phone"], kit.text_input(PHONE, draft.phones)),
        _moment(Field.DATE, ring.date_label, draft),
        _moment(Field.TIME, ring.time_label, draft),
    ]
    if choices.queues:
        chosen = _named(draft.queue, choices.queues)
        element = kit.select(QUEUE, [kit.option(name, name) for name in choices.queues], chosen)
        blocks.append(kit.input_block(QUEUE, labels["queue"], element, optional=True))
    hold = kit.checkboxes(HOLD, [kit.option(ring.hold_option, TICKED)])
    blocks += [
        kit.input_block(ABOUT, ring.about_label, kit.text_input(ABOUT, draft.about), optional=True),
        _zone(ring.zone_label, draft, person),
        kit.input_block(HOLD, ring.hold, hold, optional=True),
    ]
    return kit.modal(
        CallbackId.CALL_FORM,
        ring.call_form,
        blocks,
        submit=ring.continue_,
        close=words.close,
        metadata=context.pack(),
    )


def announcement_form(
    draft: RingDraft, person: Person, choices: RingChoices, context: RingContext, *, sheet: str = ""
) -> Json:
    """To whom, what, when. `sheet` is the name of a file that comes with the message it was opened from."""
    words, ring = words_of(person.language), ring_words(person.language)
    labels = words.option_labels
    numbers = kit.text_input(Field.PHONES, draft.phones, multiline=True)
    blocks = [
        kit.input_block(Field.PHONES, ring.numbers_label, numbers, optional=True, hint=ring.numbers_hint)
    ]
    if sheet:
        blocks.append(kit.context(kit.plain(f"{ring.file_label}: {sheet}")))
    else:
        element = {"type": "file_input", "action_id": FILE, "filetypes": ["csv", "txt"], "max_files": 1}
        blocks.append(kit.input_block(FILE, ring.file_label, element, optional=True))
    people: Json = {"type": "multi_users_select", "action_id": str(Field.USERS)}
    people |= {"initial_users": list(draft.users)} if draft.users else {}
    said = kit.text_input(MESSAGE, draft.message, multiline=True)
    blocks += [
        kit.input_block(Field.USERS, ring.people_label, people, optional=True),
        kit.input_block(MESSAGE, labels["message"], said, optional=True),
    ]
    for name, known, chosen in (
        (RECORDING, choices.recordings, draft.recording),
        (VOICE, choices.voices, None),
    ):
        if known:
            options = [kit.option(one, one) for one in known[:100]]
            element = kit.select(name, options, _named(chosen, known))
            blocks.append(kit.input_block(name, labels[name], element, optional=True))
    blocks += [
        _moment(Field.DATE, ring.date_label, draft, optional=True, hint=ring.when_hint),
        _moment(Field.TIME, ring.time_label, draft, optional=True),
        _zone(ring.zone_label, draft, person),
    ]
    return kit.modal(
        CallbackId.ANNOUNCEMENT_FORM,
        ring.announcement_form,
        blocks,
        submit=ring.continue_,
        close=words.close,
        metadata=context.pack(),
    )


def approver_form(reference: str, language: str) -> Json:
    """Who approves."""
    words, ring = words_of(language), ring_words(language)
    element = {"type": "users_select", "action_id": str(Field.USERS)}
    return kit.modal(
        CallbackId.APPROVER_FORM,
        ring.approval_title,
        [
            kit.section(kit.plain(ring.approval_asks)),
            kit.input_block(Field.USERS, ring.approval_who, element, hint=ring.approval_hint),
        ],
        submit=ring.approval_submit,
        close=words.close,
        metadata={"reference": reference},
    )


@dataclass(frozen=True, slots=True)
class Approver:
    """Whom somebody chose, for which announcement."""

    reference: str
    user: str


def read_approver(view: Mapping[str, Any]) -> Approver:
    """The values of a submitted form."""
    state = view["state"]["values"][str(Field.USERS)][str(Field.USERS)]
    return Approver(json.loads(view["private_metadata"])["reference"], state["selected_user"])


def offer_of_form(action: str, key: str, said: str, language: str) -> Json:
    """A button that opens a form, where Slack gave no trigger for one."""
    ring = ring_words(language)
    button = kit.button(ring.open_form, action, value=key, style="primary")
    return kit.message(said, [kit.section(kit.plain(said)), kit.actions(button)])


def _moment(name: Field, label: str, draft: RingDraft, *, optional: bool = False, hint: str = "") -> Json:
    if name is Field.DATE:
        initial = {"initial_date": draft.date.isoformat()} if draft.date else {}
        element = {"type": "datepicker", "action_id": str(name), **initial}
    else:
        initial = {"initial_time": f"{draft.time:%H:%M}"} if draft.time else {}
        element = {"type": "timepicker", "action_id": str(name), **initial}
    return kit.input_block(name, label, element, optional=optional, hint=hint)


def _zone(label: str, draft: RingDraft, person: Person) -> Json:
    zones = offered_zones(draft.zone, person.zone)
    element = kit.select(Field.ZONE, [kit.option(zone, zone) for zone in zones], draft.zone)
    return kit.input_block(Field.ZONE, label, element)


def _named(wanted: str | None, known: Sequence[str]) -> str | None:
    return next((name for name in known if wanted and name.casefold() == wanted.casefold()), None)


# What was filled in


@dataclass(frozen=True, slots=True, kw_only=True)
class RingValues:
    """What was typed and chosen, unchecked."""

    phone: str = ""
    phones: str = ""
    users: tuple[str, ...] = ()
    file: Mapping[str, Any] | None = None
    queue: str | None = None
    about: str | None = None
    message: str | None = None
    recording: str | None = None
    voice: str | None = None
    date: str | None = None
    time: str | None = None
    zone: str
    hold: bool = False

    def draft(self) -> dict[str, Any]:
        """What was typed, to be shown again; a file has to be chosen anew."""
        return {
            "phones": self.phones,
            "users": list(self.users),
            "message": self.message,
            "recording": self.recording,
            "date": self.date,
            "time": self.time,
            "zone": self.zone,
        }

    def moment(self, *, optional: bool = False) -> datetime | None:
        """The instant; raises `WishInvalid` beside the field that is missing or has no such time."""
        if optional and not self.date and not self.time:
            return None
        if not self.date:
            raise WishInvalid("date", "not_a_date")
        if not self.time:
            raise WishInvalid("start_time", "not_a_time")
        return _instant(self.date, self.time, self.zone)


def _instant(day: str, clock: str, zone: str) -> datetime:
    """The one instant at which clocks there show this."""
    local = datetime.combine(date.fromisoformat(day), time.fromisoformat(clock), ZoneInfo(zone))
    there = local.astimezone(UTC).astimezone(local.tzinfo)
    if there.replace(tzinfo=None) != local.replace(tzinfo=None):
        raise WishInvalid("start_time", "skipped_by_clock_change", given=clock)
    if local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset():
        raise WishInvalid("start_time", "repeated_by_clock_change", given=clock)
    return local


def read_ring_form(view: Mapping[str, Any], person: Person) -> RingValues:
    """The values of a submitted form."""
    states = {
        name: state
        for actions in (view.get("state") or {}).get("values", {}).values()
        for name, state in actions.items()
    }

    def held(name: str) -> Any:
        state = states.get(name, {})
        value = next((value for key, value in state.items() if key != "type"), None)
        return value.get("value") if isinstance(value, Mapping) else value

    def text(name: str) -> str | None:
        value = held(name)
        return str(value) if value else None

    files = held(FILE) or []
    return RingValues(
        phone=text(PHONE) or "",
        phones=text(Field.PHONES) or "",
        users=tuple(held(Field.USERS) or ()),
        file=files[0] if files else None,
        queue=text(QUEUE),
        about=text(ABOUT),
        message=text(MESSAGE),
        recording=text(RECORDING),
        voice=text(VOICE),
        date=text(Field.DATE),
        time=text(Field.TIME),
        zone=text(Field.ZONE) or person.zone,
        hold=bool(held(HOLD)),
    )


def beside_field(view: Mapping[str, Any], problem: WishInvalid, language: str) -> Json:
    """The answer that shows what is wrong beside its field, or beside the first where it is not shown."""
    shown = [block["block_id"] for block in view["blocks"] if block["type"] == "input"]
    name = str(_BESIDE.get(problem.field, problem.field))
    block = name if name in shown else shown[0]
    said = field_error(problem, language, named=block != name)
    return {"response_action": "errors", "errors": {block: said}}


def beside_first_field(view: Mapping[str, Any], said: str) -> Json:
    """The answer for what concerns the whole form."""
    shown = [block["block_id"] for block in view["blocks"] if block["type"] == "input"]
    return {"response_action": "errors", "errors": {shown[0]: said}}
