"""What a form is filled with, and what it remembers between Slack's visits."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any, Self
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.domain.conference import Feature, Mode, Vendor
from bot.domain.options import OptionValue
from bot.domain.records import Conference, Notice
from bot.domain.understanding import Understanding
from bot.messages.recurrence import plain_rule

Reading = datetime | date | int
READABLE = ("start", "date", "capacity")
"""What can have several readings, in the order in which one is asked about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormChoices:
    """The telephone systems a form offers and what each can do, in the order of the menu.

    `vendor_fixed`: the conference stays where it is. `defaults` are the telephone systems' own options as
    administrators set them for the place where the form is filled in.
    """

    vendors: Mapping[Vendor, frozenset[Feature]]
    default: Vendor
    vendor_fixed: bool = False
    defaults: Mapping[Vendor, Mapping[str, OptionValue]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormDraft:
    """What is known so far; None where nothing is.

    `date` and `time` are local in `zone`. `readings` are the readings of `read_as` (`start`, `date` or
    `capacity`) to choose from, `picked` the one that fills the fields. `emails` and `phones` are as typed.
    `options` None: nobody has looked at them yet, so the defaults hold. `asked_key` and `origin_token` are
    carried along for whoever takes the submitted form; with `reference` the form edits that conference.
    """

    subject: str | None = None
    date: date | None = None
    time: time | None = None
    duration: timedelta | None = None
    capacity: int | None = None
    vendor: Vendor | None = None
    users: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    zone: str | None = None
    channel: str | None = None
    recurrence: str | None = None
    mode: Mode | None = None
    record: bool | None = None
    pin: SecretStr | None = None
    options: Mapping[str, OptionValue] | None = None
    read_as: str | None = None
    readings: tuple[Reading, ...] = ()
    picked: int = 0
    missing: tuple[str, ...] = ()
    notice: Notice | None = None
    reference: str | None = None
    asked_key: str | None = None
    origin_token: str | None = None
    understood: bool = False
    more: bool = False

    @classmethod
    def from_understanding(cls, understood: Understanding, channel: str | None = None) -> Self:
        """What was understood, with the first of several readings filled in."""
        zone = ZoneInfo(understood.timezone)
        start = understood.start.astimezone(zone) if understood.start else None
        length = timedelta(minutes=understood.duration_minutes)
        if understood.start and understood.end:
            length = understood.end - understood.start
        draft = cls(
            subject=understood.subject,
            date=start.date() if start else understood.date,
            time=start.time().replace(second=0, microsecond=0) if start else None,
            duration=length,
            capacity=understood.capacity,
            vendor=Vendor(understood.vendor) if understood.vendor else None,
            users=understood.invitees.users,
            emails=understood.invitees.emails,
            phones=understood.invitees.phones,
            zone=understood.timezone,
            channel=channel,
            recurrence=_menu_rule(understood.recurrence, start),
            mode=Mode(understood.mode) if understood.mode else None,
            record=understood.record,
            pin=SecretStr(understood.pin) if understood.pin else None,
            missing=understood.missing,
            understood=True,
        )
        return draft._with_readings(understood.ambiguous)

    @classmethod
    def from_conference(cls, conference: Conference, *, edit: bool = True) -> Self:
        """A conference to edit; with `edit` False a wish that was handed back, to be booked anew."""
        wish = conference.wish
        start = wish.starts_at.astimezone(ZoneInfo(wish.zone))
        return cls(
            subject=wish.subject,
            date=start.date(),
            time=start.time().replace(second=0, microsecond=0, fold=0),
            duration=wish.duration,
            capacity=wish.capacity,
            vendor=wish.vendor,
            users=wish.invitees.users,
            emails=wish.invitees.emails,
            phones=wish.invitees.phones,
            zone=wish.zone,
            channel=conference.origin.channel,
            recurrence=_menu_rule(wish.recurrence, start),
            mode=wish.mode,
            record=wish.record,
            pin=wish.room_pin,
            options=wish.options,
            reference=conference.reference if edit else None,
        )

    def _with_readings(self, ambiguous: Mapping[str, tuple[Any, ...]]) -> Self:
        key = next((key for key in READABLE if ambiguous.get(key)), None)
        if key is None:
            return self
        return replace(self, read_as=key, readings=tuple(ambiguous[key])[:10]).pick(0)

    def pick(self, index: int) -> Self:
        """Fill the fields from one of the readings."""
        reading = self.readings[index]
        if isinstance(reading, datetime):
            local = reading.astimezone(ZoneInfo(self.zone or "UTC"))
            clock = local.time().replace(second=0, microsecond=0, fold=0)
            return replace(self, picked=index, date=local.date(), time=clock)
        if isinstance(reading, date):
            return replace(self, picked=index, date=reading)
        return replace(self, picked=index, capacity=reading)

    @property
    def asks_for_more(self) -> bool:
        """Whether something is set that stands under "More options"."""
        rare = (self.recurrence, self.record, self.pin, self.options, self.phones)
        return self.more or any(rare) or self.mode is Mode.VIDEO


def _menu_rule(rule: str | None, start: datetime | None) -> str | None:
    return plain_rule(rule, start) if rule and start else rule


@dataclass(frozen=True, slots=True, kw_only=True)
class FormContext:
    """What a form carries in its `private_metadata`: ids and readings, never a PIN.

    `kept` holds what fields showed that the chosen telephone system has no use for, so that it is back
    when another is chosen.
    """

    asked_key: str | None = None
    reference: str | None = None
    channel: str | None = None
    origin_token: str | None = None
    vendor: Vendor | None = None
    vendor_fixed: bool = False
    more: bool = False
    understood: bool = False
    missing: tuple[str, ...] = ()
    read_as: str | None = None
    readings: tuple[str, ...] = ()
    picked: int = 0
    kept: Mapping[str, str] = field(default_factory=dict)

    def pack(self) -> dict[str, Any]:
        """As JSON data, without what is not set."""
        values = {name: getattr(self, name) for name in self.__slots__}
        return {name: value for name, value in values.items() if value}

    @classmethod
    def unpack(cls, metadata: str) -> Self:
        """The reverse of `pack`, from a view's `private_metadata`."""
        data: dict[str, Any] = json.loads(metadata) if metadata else {}
        for name in ("missing", "readings"):
            data[name] = tuple(data.get(name, ()))
        vendor = data.get("vendor")
        return cls(**{**data, "vendor": Vendor(vendor) if vendor else None})


def reading_text(reading: Reading) -> str:
    """A reading as it is carried: ISO 8601, or the number."""
    return str(reading) if isinstance(reading, int) else reading.isoformat()


def read_reading(read_as: str, text: str) -> Reading:
    """The reverse of `reading_text`."""
    if read_as == "start":
        return datetime.fromisoformat(text)
    return date.fromisoformat(text) if read_as == "date" else int(text)
