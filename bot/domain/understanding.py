"""What a request was understood as: the object of `convoke parse`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Scene:
    """The circumstances in which something was typed.

    `now` is aware. `command` is the slash command, or "" where words alone must say what is wanted
    (a mention, a direct message).
    """

    now: datetime
    zone: ZoneInfo
    locale: str = "en-US"
    command: str = "/conference"

    @property
    def today(self) -> date:
        """The day it is where the person is."""
        return self.now.astimezone(self.zone).date()


@dataclass(frozen=True, slots=True)
class Span:
    """The characters `text[start:end]` that were understood as `field`."""

    field: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Invitees:
    """Slack user ids, e-mail addresses, and telephone numbers in E.164."""

    users: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.users) + len(self.emails) + len(self.phones)


@dataclass(frozen=True, slots=True, kw_only=True)
class Understanding:
    """One reading of a request, or the questions that have to be asked first.

    `ambiguous` maps `start`, `date` or `capacity` to the readings, the preselected one first; the field
    itself is then None. Starts are aware datetimes in `timezone`.
    """

    intent: str
    timezone: str
    language: str
    start: datetime | None = None
    end: datetime | None = None
    date: date | None = None
    duration_minutes: int = 60
    recurrence: str | None = None
    capacity: int | None = None
    subject: str | None = None
    mode: str | None = None
    record: bool | None = None
    vendor: str | None = None
    invitees: Invitees = Invitees()
    pin: str | None = field(default=None, repr=False)
    queue: str | None = None
    message: str | None = None
    announcement: str | None = None
    missing: tuple[str, ...] = ()
    ambiguous: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    assumed: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()

    @property
    def complete(self) -> bool:
        """Nothing has to be asked."""
        return not self.missing and not self.ambiguous

    def as_json(self) -> dict[str, Any]:
        """The object of the contract, section 5: ISO strings, lists, every key present."""
        return {
            "intent": self.intent,
            "start": _iso(self.start),
            "end": _iso(self.end),
            "date": _iso(self.date),
            "duration_minutes": self.duration_minutes,
            "timezone": self.timezone,
            "recurrence": self.recurrence,
            "capacity": self.capacity,
            "subject": self.subject,
            "mode": self.mode,
            "record": self.record,
            "vendor": self.vendor,
            "invitees": {
                "users": list(self.invitees.users),
                "emails": list(self.invitees.emails),
                "phones": list(self.invitees.phones),
            },
            "pin": self.pin,
            "queue": self.queue,
            "message": self.message,
            "announcement": self.announcement,
            "missing": list(self.missing),
            "ambiguous": {key: [_iso(item) for item in items] for key, items in self.ambiguous.items()},
            "assumed": list(self.assumed),
            "spans": [{"field": s.field, "start": s.start, "end": s.end} for s in self.spans],
            "language": self.language,
        }


def _iso(value: Any) -> Any:
    return value.isoformat() if isinstance(value, (date, datetime)) else value
