"""The form that books a conference, and the one that edits it.

Essentials stand first; the rest waits behind "More options" until it is wanted or already set. Fields that
the chosen telephone system has no use for are not shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.conference import Feature, Mode
from bot.domain.options import OPTIONS, OptionValue, fitting_options
from bot.domain.people import Person
from bot.domain.records import VENDOR_LABELS, Notice, NoticeKind
from bot.errors import WishInvalid
from bot.messages import kit
from bot.messages.form_draft import FormChoices, FormContext, FormDraft, Reading, reading_text
from bot.messages.form_redraw import draft_of, kept_texts
from bot.messages.form_values import FIELD_NAMES, NEVER, TICKED, blocks_of
from bot.messages.ids import ActionId, CallbackId, Field
from bot.messages.kit import Json
from bot.messages.notices import field_error, notice_block
from bot.messages.option_fields import option_fields
from bot.messages.recurrence import MOST_SINGLES, recurrence_text
from bot.messages.times import MINUTE, clock_text, date_text, duration_text
from bot.messages.understood import known_facts, missing_text
from bot.messages.words import AskingWords, Words, asking_words, words_of
from bot.messages.words.telephony import telephony_words
from bot.messages.zones import offered_zones

__all__ = [
    "FormChoices",
    "FormDraft",
    "changed_form",
    "conference_form",
    "field_errors",
    "refused_form",
]

DURATIONS = (15, 30, 45, 60, 90, 120, 150, 180, 240, 300, 360, 420, 480)
USUAL_DURATION = timedelta(hours=1)
RULES = (
    "FREQ=DAILY",
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    "FREQ=WEEKLY",
    "FREQ=WEEKLY;INTERVAL=2",
    "FREQ=MONTHLY",
)
NEEDS: Mapping[Field, Feature] = {
    Field.PEOPLE: Feature.CAPACITY,
    Field.EMAILS: Feature.EMAIL_INVITATION,
    Field.REPEATS: Feature.RECURRENCE,
    Field.RECORD: Feature.RECORDING,
    Field.MODE: Feature.VIDEO,
    Field.PIN: Feature.PIN,
}


def conference_form(draft: FormDraft, person: Person, choices: FormChoices) -> Json:
    """The form for a new conference, or with `draft.reference` for an existing one."""
    form = _Form(draft, person, choices)
    words = form.words
    edit = draft.reference is not None
    return kit.modal(
        CallbackId.EDIT_FORM if edit else CallbackId.BOOK_FORM,
        words.edit_title if edit else words.book_title,
        form.blocks(),
        submit=words.save if edit else words.book,
        close=words.close,
        metadata=form.context().pack(),
    )


def singles_offer(view: Mapping[str, Any], notice: Notice, person: Person, choices: FormChoices) -> Json:
    """The same form, with what is wrong on top and a button that books single conferences."""
    return conference_form(replace(draft_of(view), notice=notice), person, choices)


def singles_booked(number: int, language: str) -> Json:
    """What takes the form's place once single conferences are being booked."""
    words = telephony_words(language)
    said = words_of(language).count(number, words.singles_booked)
    return kit.note(words.singles_title, [kit.section(kit.mrkdwn(said))], close=words_of(language).close)


def changed_form(
    view: Mapping[str, Any], person: Person, choices: FormChoices, *, more: bool = False
) -> Json:
    """The same form after one of `ids.FORM_CHANGES` in it; with `more`, the rest is shown."""
    draft = draft_of(view)
    fixed = FormContext.unpack(view.get("private_metadata", "")).vendor_fixed
    return conference_form(
        replace(draft, more=draft.more or more),
        person,
        replace(choices, vendor_fixed=fixed or choices.vendor_fixed),
    )


def refused_form(
    view: Mapping[str, Any], problems: Sequence[WishInvalid], person: Person, choices: FormChoices
) -> Json:
    """The answer to a form that cannot be taken: a sentence beside each field at fault.

    A local time that the clocks show twice is asked about instead: the form comes back with both.
    """
    repeated = [problem for problem in problems if problem.problem == "repeated_by_clock_change"]
    if repeated and len(problems) == 1:
        draft = _with_both_times(draft_of(view))
        if draft is not None:
            return {"response_action": "update", "view": conference_form(draft, person, choices)}
    return {"response_action": "errors", "errors": field_errors(view, problems, person.question_language)}


def field_errors(view: Mapping[str, Any], problems: Sequence[WishInvalid], language: str) -> dict[str, str]:
    """Block id → sentence. A field that the form does not show is reported beside the vendor or the date."""
    blocks = blocks_of(view)
    found: dict[str, str] = {}
    for problem in problems:
        name = FIELD_NAMES.get(problem.field, problem.field)
        shown = next(known for known in (name, Field.VENDOR, Field.DATE) if known in blocks)
        sentence = field_error(problem, language, named=shown != name)
        found[blocks[shown]] = " ".join(filter(None, (found.get(blocks[shown]), sentence)))
    return found


def _with_both_times(draft: FormDraft) -> FormDraft | None:
    if draft.date is None or draft.time is None or draft.zone is None:
        return None
    zone = ZoneInfo(draft.zone)
    both = tuple(datetime.combine(draft.date, draft.time.replace(fold=fold), zone) for fold in (0, 1))
    return replace(draft, read_as="start", readings=both, missing=()).pick(0)


class _Form:
    """One form, block by block."""

    def __init__(self, draft: FormDraft, person: Person, choices: FormChoices) -> None:
        self.words: Words = words_of(person.language)
        self._asking: AskingWords = asking_words(person.question_language)
        self._draft = draft
        self._person = person
        self._choices = choices
        known = draft.vendor in choices.vendors or choices.vendor_fixed
        self._vendor = draft.vendor if draft.vendor and known else choices.default
        self._features = choices.vendors.get(self._vendor, frozenset())
        self._hidden = {name for name, feature in NEEDS.items() if feature not in self._features}
        self._zone = draft.zone or person.zone
        self._options = draft.options if draft.options is not None else self._defaults()

    def context(self) -> FormContext:
        """What the form carries."""
        draft = self._draft
        return FormContext(
            asked_key=draft.asked_key,
            reference=draft.reference,
            channel=draft.channel,
            origin_token=draft.origin_token,
            vendor=self._vendor,
            vendor_fixed=self._choices.vendor_fixed,
            more=draft.more,
            understood=draft.understood,
            missing=draft.missing,
            read_as=draft.read_as,
            readings=tuple(reading_text(reading) for reading in draft.readings),
            picked=draft.picked,
            kept=kept_texts(draft, set(self._hidden)),
        )

    def _defaults(self) -> Mapping[str, OptionValue]:
        """What administrators set, for a new conference; an old one keeps what it has."""
        if self._draft.reference is not None:
            return {}
        set_here = self._choices.defaults.get(self._vendor, {})
        return fitting_options(set_here, self._vendor, self._draft.mode or Mode.AUDIO)

    def blocks(self) -> list[Json]:
        """The whole form."""
        more = self._draft.asks_for_more
        return [
            *self._top(),
            *self._essentials(),
            *(self._rest() if more else [self._more_button()]),
        ]

    # ---- above the fields --------------------------------------------------------------------------------

    def _top(self) -> Iterator[Json]:
        draft, asking = self._draft, self._asking
        if draft.notice is not None:
            yield notice_block(draft.notice, self._person.language)
        if self._wants_singles():
            yield from self._singles()
        if draft.understood:
            yield kit.context(kit.plain(asking.understood.format(facts=known_facts(draft, asking))))
            if draft.missing:
                yield kit.section(kit.mrkdwn(f"*{missing_text(draft.missing, asking)}*"))
        if draft.readings:
            yield self._reading()

    def _wants_singles(self) -> bool:
        """Nobody can book this series as one, so single conferences are offered."""
        told = self._draft.notice
        if told is None or told.kind is not NoticeKind.VENDOR_CANNOT or self._draft.reference is not None:
            return False
        return told.facts.get("feature") == Feature.RECURRENCE and not told.facts.get("other")

    def _singles(self) -> Iterator[Json]:
        words = telephony_words(self._person.language)
        yield kit.section(kit.mrkdwn(words.singles_explained.format(n=MOST_SINGLES)))
        button = kit.button(words.book_singles, ActionId.BOOK_SINGLES)
        yield kit.actions(button, block_id=str(ActionId.BOOK_SINGLES))

    def _reading(self) -> Json:
        draft, words = self._draft, self.words
        options = [
            kit.option(self._reading_label(reading), reading_text(reading)) for reading in draft.readings
        ]
        chosen = reading_text(draft.readings[draft.picked])
        element = kit.radio(ActionId.READING, options, chosen)
        return kit.input_block(
            Field.READING, words.labels[Field.READING], element, hint=self._asking.which_one, dispatch=True
        )

    def _reading_label(self, reading: Reading) -> str:
        """A time that clocks show twice is told apart before its zone, which may be cut for length."""
        asking = self._asking
        if not isinstance(reading, datetime):
            return date_text(reading, asking.times) if isinstance(reading, date) else str(reading)
        local = reading.astimezone(ZoneInfo(self._zone))
        label = clock_text(local, asking.times)
        if local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset():
            label = (asking.clock_later if local.fold else asking.clock_earlier).format(time=label)
        return label if self._zone == self._person.zone else f"{label} ({self._zone})"

    # ---- essentials --------------------------------------------------------------------------------------

    def _essentials(self) -> Iterator[Json]:
        draft = self._draft
        yield self._input(Field.SUBJECT, kit.text_input(Field.SUBJECT, draft.subject), optional=True)
        yield self._moment(
            Field.DATE, "datepicker", "initial_date", draft.date.isoformat() if draft.date else None
        )
        yield self._moment(
            Field.TIME, "timepicker", "initial_time", f"{draft.time:%H:%M}" if draft.time else None
        )
        yield self._input(Field.DURATION, self._durations())
        if Field.PEOPLE not in self._hidden:
            yield self._input(
                Field.PEOPLE, self._people(), optional=True, suffix=self._generation("capacity")
            )
        yield from self._vendors()
        yield self._input(Field.USERS, _users(draft.users), optional=True)
        if Field.EMAILS not in self._hidden:
            typed = kit.text_input(
                Field.EMAILS, ", ".join(draft.emails), placeholder=self.words.email_placeholder
            )
            yield self._input(Field.EMAILS, typed, optional=True)
        yield self._input(Field.ZONE, self._zones())
        if draft.reference is None:
            yield self._input(Field.CHANNEL, self._conversations(), optional=True)

    def _input(
        self, name: Field, element: Json, *, optional: bool = False, suffix: str = "", dispatch: bool = False
    ) -> Json:
        words = self.words
        hint = words.hints.get(name, "")
        return kit.input_block(
            name + suffix, words.labels[name], element, optional=optional, hint=hint, dispatch=dispatch
        )

    def _generation(self, *read_as: str) -> str:
        """Another block id for each reading: under the same one Slack would keep the old value."""
        draft = self._draft
        return f":{draft.picked}" if draft.read_as in read_as and draft.picked else ""

    def _moment(self, name: Field, kind: str, key: str, value: str | None) -> Json:
        element = {"type": kind, "action_id": str(name)} | ({key: value} if value else {})
        return self._input(name, element, suffix=self._generation("start", "date"))

    def _durations(self) -> Json:
        wanted = self._draft.duration or USUAL_DURATION
        minutes = sorted({*DURATIONS, max(1, wanted // MINUTE)})
        options = [kit.option(duration_text(n * MINUTE, self._asking.times), str(n)) for n in minutes]
        return kit.select(Field.DURATION, options, str(max(1, wanted // MINUTE)))

    def _people(self) -> Json:
        element: Json = {"type": "number_input", "action_id": Field.PEOPLE, "is_decimal_allowed": False}
        return element | ({"initial_value": str(self._draft.capacity)} if self._draft.capacity else {})

    def _vendors(self) -> Iterator[Json]:
        words, label = self.words, VENDOR_LABELS[self._vendor]
        if self._choices.vendor_fixed:
            yield kit.context(kit.mrkdwn(words.fixed_vendor.format(vendor=label)))
        else:
            options = [kit.option(VENDOR_LABELS[vendor], vendor) for vendor in self._choices.vendors]
            yield self._input(Field.VENDOR, kit.select(ActionId.VENDOR, options, self._vendor), dispatch=True)
        missed = [words.labels[name] for name in self._missed()]
        if missed:
            yield kit.context(kit.mrkdwn(words.left_out.format(vendor=label, names=", ".join(missed))))

    def _missed(self) -> Iterator[Field]:
        """Hidden fields that somebody would look for, or that held something."""
        held = kept_texts(self._draft, set(self._hidden))
        for name in NEEDS:
            if name in self._hidden and (name in (Field.PEOPLE, Field.EMAILS) or name in held):
                yield name

    def _zones(self) -> Json:
        zones = offered_zones(self._zone, self._person.zone)
        return kit.select(Field.ZONE, [kit.option(zone, zone) for zone in zones], self._zone)

    def _conversations(self) -> Json:
        element: Json = {
            "type": "conversations_select",
            "action_id": Field.CHANNEL,
            "response_url_enabled": True,
            "default_to_current_conversation": True,
        }
        return element | ({"initial_conversation": self._draft.channel} if self._draft.channel else {})

    # ---- more options ------------------------------------------------------------------------------------

    def _more_button(self) -> Json:
        return kit.actions(kit.button(self.words.more_options, ActionId.MORE), block_id=str(ActionId.MORE))

    def _rest(self) -> Iterator[Json]:
        draft, words = self._draft, self.words
        if Field.REPEATS not in self._hidden:
            yield self._input(Field.REPEATS, self._rules())
        if Field.MODE not in self._hidden:
            kinds = [kit.option(words.option_labels[mode], mode) for mode in Mode]
            element = kit.select(ActionId.KIND, kinds, draft.mode or Mode.AUDIO)
            yield self._input(Field.MODE, element, dispatch=True)
        if Field.RECORD not in self._hidden:
            box = kit.checkboxes(
                Field.RECORD, [kit.option(words.record_option, TICKED)], [TICKED] if draft.record else []
            )
            yield self._input(Field.RECORD, box, optional=True)
        if Field.PIN not in self._hidden:
            pin = draft.pin.get_secret_value() if draft.pin else None
            yield self._input(Field.PIN, kit.text_input(Field.PIN, pin), optional=True)
        if draft.phones:
            typed = kit.text_input(Field.PHONES, ", ".join(draft.phones), placeholder=words.phone_placeholder)
            yield self._input(Field.PHONES, typed, optional=True)
        yield from self._own_options()

    def _rules(self) -> Json:
        asking, rule = self._asking, self._draft.recurrence
        named = {"FREQ=WEEKLY": asking.weekly, "FREQ=MONTHLY": asking.monthly}
        rules = [*RULES, *([rule] if rule and rule not in RULES else [])]
        options = [
            kit.option(named.get(one) or _capital(recurrence_text(one, asking.times)), one) for one in rules
        ]
        return kit.select(Field.REPEATS, [kit.option(asking.never, NEVER), *options], rule or NEVER)

    def _own_options(self) -> Iterator[Json]:
        """The telephone system's own fields."""
        video = self._draft.mode is Mode.VIDEO and Field.MODE not in self._hidden
        known = [option for option in OPTIONS[self._vendor] if video or not option.video_only]
        yield from option_fields(known, self._options, self.words, self._vendor)


def _users(users: tuple[str, ...]) -> Json:
    element: Json = {"type": "multi_users_select", "action_id": str(Field.USERS)}
    return element | ({"initial_users": list(users)} if users else {})


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
