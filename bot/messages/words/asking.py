"""What Convoke says when it asks: what was understood, what is missing, which of two readings was meant.

Questions are put in every language that is read; everything else is said in the languages of `Words`.
A phrase without a translation is a type error.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

from bot.domain.records import NoticeKind
from bot.messages.words.times import TimeWords


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingNames:
    """What can be missing in a request."""

    date: str
    time: str
    capacity: str
    phone: str
    phones: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrections:
    """What can be wrong with a value in the form, by the name of the problem."""

    missing: str
    past: str
    not_a_date: str
    not_a_time: str
    too_long: str
    out_of_range: str
    not_a_number: str
    malformed_email: str
    malformed_phone: str
    malformed_pin: str
    unknown_zone: str
    skipped_by_clock_change: str
    repeated_by_clock_change: str
    starts_elsewhere: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskingWords:
    """How a question is put in one language. `{…}` is filled in."""

    language: str
    times: TimeWords

    # What was understood
    understood: str
    nothing_yet: str
    people: str
    invited: str

    # What is asked
    missing: str
    names: MissingNames
    which_one: str
    clock_earlier: str
    clock_later: str
    never: str
    weekly: str
    monthly: str

    # Beside the button that opens the form
    form_in_private: str
    form_expired: str

    corrections: Corrections

    @property
    def missing_names(self) -> dict[str, str]:
        """The names by what a request leaves out."""
        return asdict(self.names)

    @property
    def problems(self) -> dict[str, str]:
        """The corrections by problem."""
        return asdict(self.corrections)

    @property
    def notices(self) -> dict[NoticeKind, str]:
        """The sentences that stand beside a question."""
        return {
            NoticeKind.FORM_IN_PRIVATE: self.form_in_private,
            NoticeKind.FORM_EXPIRED: self.form_expired,
        }
