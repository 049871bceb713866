"""From a submitted form to a wish, or to everything that is wrong with it at once.

What a telephone system cannot do is found later, by the telephone system's own module.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.domain.conference import Mode, Vendor, Wish, room_for
from bot.domain.options import OptionValue, fitting_options
from bot.domain.people import Person
from bot.domain.understanding import Invitees
from bot.errors import WishInvalid
from bot.messages.form_redraw import phone_pieces, pieces
from bot.messages.form_values import NEVER, FormValues, filled_by
from bot.messages.ids import Field
from bot.messages.recurrence import fits, last_occurrence, rule_for
from bot.messages.words import words_of
from bot.messages.zones import is_zone

MOST_PEOPLE = 10_000
LONGEST_SUBJECT = 250
LONGEST_DURATION = timedelta(days=1)
MINUTE = timedelta(minutes=1)

_EMAIL = re.compile(r"[^\s@;,<>\"]+@[^\s@;,<>\".]+(\.[^\s@;,<>\".]+)+")
_PHONE = re.compile(r"\+[1-9]\d{6,14}")


Defaults = Mapping[Vendor, Mapping[str, OptionValue]]
NO_DEFAULTS: Defaults = {}


def check_form(
    values: FormValues, person: Person, now: datetime, defaults: Defaults = NO_DEFAULTS
) -> Wish | list[WishInvalid]:
    """The wish, or the problems field by field; `now` is aware.

    `defaults` hold for a telephone system's own options where the form did not show them.
    """
    check = _Check(values, person, now, defaults)
    wish = check.wish()
    return wish if wish is not None else check.problems


@dataclass(slots=True)
class _Check:
    values: FormValues
    person: Person
    now: datetime
    defaults: Defaults
    problems: list[WishInvalid] = field(default_factory=list)

    def wish(self) -> Wish | None:
        zone = self._zone()
        starts_at = self._starts_at(zone)
        duration = self._duration()
        people = self._people()
        vendor = self._vendor()
        invitees = self._invitees()
        subject, pin = self._subject(), self._pin()
        if self.problems or starts_at is None or vendor is None:
            return None
        wish = Wish(
            subject=subject,
            starts_at=starts_at,
            duration=duration,
            zone=zone,
            vendor=vendor,
            capacity=people or room_for(invitees),
            recurrence=self._rule(starts_at, zone),
            mode=Mode(self.values.mode) if self.values.mode else Mode.AUDIO,
            record=self.values.record,
            invitees=invitees,
            room_pin=pin,
            options=self._options(vendor),
        )
        if wish.recurrence and not fits(wish.recurrence, wish.starts_at, wish.zone):
            self._wrong(Field.REPEATS, "starts_elsewhere")
            return None
        return wish

    def _wrong(self, name: Field, problem: str, *, limit: str = "", given: str = "") -> None:
        self.problems.append(WishInvalid(name, problem, limit=limit, given=given))

    # ---- when --------------------------------------------------------------------------------------------

    def _zone(self) -> str:
        zone = self.values.zone or self.person.zone
        if is_zone(zone):
            return zone
        self._wrong(Field.ZONE, "unknown_zone", given=zone[:64])
        return "UTC"

    def _starts_at(self, zone: str) -> datetime | None:
        day, clock = self._date(), self._time()
        if day is None or clock is None:
            return None
        reading = self._reading(zone)
        local = reading or datetime.combine(day, clock, ZoneInfo(zone))
        if reading is None and not self._is_clear(local):
            return None
        return local if self._is_ahead(local, zone) else None

    def _date(self) -> date | None:
        if self.values.date is None:
            self._wrong(Field.DATE, "missing")
            return None
        try:
            return date.fromisoformat(self.values.date)
        except ValueError:
            self._wrong(Field.DATE, "not_a_date")
            return None

    def _time(self) -> time | None:
        if self.values.time is None:
            self._wrong(Field.TIME, "missing")
            return None
        try:
            return time.fromisoformat(self.values.time).replace(tzinfo=None)
        except ValueError:
            self._wrong(Field.TIME, "not_a_time")
            return None

    def _reading(self, zone: str) -> datetime | None:
        """The chosen reading, where the fields still say the same: it knows which of two equal times."""
        values = self.values
        if values.context.read_as != "start" or values.reading is None:
            return None
        reading = datetime.fromisoformat(values.reading).astimezone(ZoneInfo(zone))
        shown = filled_by("start", reading.isoformat())
        return reading if shown == {"date": values.date, "time": values.time} else None

    def _is_clear(self, local: datetime) -> bool:
        """Whether clocks show this local time, and once."""
        there = local.astimezone(UTC).astimezone(local.tzinfo)
        if there.replace(tzinfo=None) != local.replace(tzinfo=None):
            self._wrong(Field.TIME, "skipped_by_clock_change", given=f"{local:%H:%M}")
            return False
        if local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset():
            self._wrong(Field.TIME, "repeated_by_clock_change", given=f"{local:%H:%M}")
            return False
        return True

    def _is_ahead(self, local: datetime, zone: str) -> bool:
        if local >= self.now - MINUTE or self._goes_on(local, zone):
            return True
        today = self.now.astimezone(ZoneInfo(zone)).date()
        self._wrong(Field.DATE if local.date() < today else Field.TIME, "past")
        return False

    def _goes_on(self, local: datetime, zone: str) -> bool:
        """Whether an edited series that began in the past has occurrences ahead."""
        rule = self._rule_text()
        if rule is None or self.values.context.reference is None:
            return False
        last = last_occurrence(rule_for(rule, local), local, zone)
        return last is None or last >= self.now

    def _rule_text(self) -> str | None:
        return self.values.repeats if self.values.repeats not in (None, NEVER) else None

    def _rule(self, starts_at: datetime, zone: str) -> str | None:
        rule = self._rule_text()
        return rule_for(rule, starts_at.astimezone(ZoneInfo(zone))) if rule else None

    def _duration(self) -> timedelta:
        text = self.values.duration or "60"
        longest = LONGEST_DURATION // MINUTE
        if text.isdecimal() and 1 <= int(text) <= longest:
            return int(text) * MINUTE
        self._wrong(Field.DURATION, "out_of_range", limit=f"1–{longest}", given=text[:20])
        return 60 * MINUTE

    # ---- who and what ------------------------------------------------------------------------------------

    def _subject(self) -> str:
        subject = " ".join((self.values.subject or "").split())
        if len(subject) > LONGEST_SUBJECT:
            self._wrong(Field.SUBJECT, "too_long", limit=str(LONGEST_SUBJECT), given=str(len(subject)))
        return subject or words_of(self.person.language).default_subject

    def _people(self) -> int | None:
        text = self.values.people
        if text is None:
            return None
        limit = f"1–{MOST_PEOPLE}"
        if not re.fullmatch(r"-?\d{1,18}(\.0+)?", text.strip(), re.ASCII):
            self._wrong(Field.PEOPLE, "not_a_number", limit=limit, given=text[:20])
            return None
        people = int(float(text))
        if not 1 <= people <= MOST_PEOPLE:
            self._wrong(Field.PEOPLE, "out_of_range", limit=limit, given=text[:20])
        return people

    def _vendor(self) -> Vendor | None:
        try:
            return Vendor(self.values.vendor or "")
        except ValueError:
            self._wrong(Field.VENDOR, "missing")
            return None

    def _invitees(self) -> Invitees:
        emails = tuple(dict.fromkeys(_email(piece) for piece in pieces(self.values.emails)))
        for email in emails:
            if not _EMAIL.fullmatch(email):
                self._wrong(Field.EMAILS, "malformed_email", given=email[:64])
        phones = tuple(
            dict.fromkeys(re.sub(r"[\s().\-/]", "", piece) for piece in phone_pieces(self.values.phones))
        )
        for phone in phones:
            if not _PHONE.fullmatch(phone):
                self._wrong(Field.PHONES, "malformed_phone", given=phone[:32])
        return Invitees(users=tuple(dict.fromkeys(self.values.users)), emails=emails, phones=phones)

    def _options(self, vendor: Vendor) -> Mapping[str, OptionValue]:
        """As chosen; what nobody looked at is as administrators set it, for a new conference."""
        values = self.values
        if values.options is not None:
            return values.options
        if values.context.reference is not None:
            return {}
        mode = Mode(values.mode) if values.mode else Mode.AUDIO
        return fitting_options(self.defaults.get(vendor, {}), vendor, mode)

    def _pin(self) -> SecretStr | None:
        pin = (self.values.pin or "").strip()
        if pin and not re.fullmatch(r"\d{3,8}", pin, re.ASCII):
            self._wrong(Field.PIN, "malformed_pin", limit="3–8")
        return SecretStr(pin) if pin else None


def _email(text: str) -> str:
    """The address with its domain in lower case; `mailto:` and pointed brackets are taken off."""
    bare = text.strip("<>").removeprefix("mailto:").partition("|")[0]
    local, at, domain = bare.rpartition("@")
    return f"{local}{at}{domain.lower()}" if at else bare
