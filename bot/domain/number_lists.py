"""Many numbers at once, typed or pasted in any format: what can be called, and what was left out and why."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.telephones import Telephone, read_telephone

MOST_NUMBERS = 10_000
"""Numbers in one announcement."""

_BETWEEN = re.compile(r"[,;\n\r\t|]+")
_SLACK_TEL = re.compile(r"<tel:([^|>]*)(?:\|[^>]*)?>")
_LONGEST_SHOWN = 60


class Why(StrEnum):
    """Why a number is not called."""

    DUPLICATE = "duplicate"  # it is in the list already
    LETTERS = "letters"  # it holds letters
    MALFORMED = "malformed"  # it has too few or too many digits for any number
    FOREIGN = "foreign"  # its country may not be called from here
    SPECIAL = "special"  # premium rate and other kinds that cost more or reach nobody
    NEVER = "never"  # somebody asked never to be called
    QUIET = "quiet"  # it is night where it rings
    NO_PHONE = "no_phone"  # a member without a usable number in the profile


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that is not called, as it was given."""

    given: str
    why: Why


@dataclass(frozen=True, slots=True)
class Entry:
    """A number to call (E.164), with the columns of its own that go along."""

    phone: str
    custom: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class NumberList:
    """Grows piece by piece; every number stands in it once."""

    region: str
    entries: list[Entry] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    telephones: dict[str, Telephone] = field(default_factory=dict)
    """What is known of each number that can be called, by its E.164."""

    def add(self, given: str, custom: Mapping[str, str] | None = None) -> None:
        """One piece, as it was typed."""
        number = read_telephone(given, self.region)
        if number is None:
            letters = any(character.isalpha() for character in given)
            self.leave_out(given, Why.LETTERS if letters else Why.MALFORMED)
        elif number.e164 in self.telephones:
            self.leave_out(given, Why.DUPLICATE)
        else:
            self.telephones[number.e164] = number
            self.entries.append(Entry(number.e164, custom or {}))

    def add_all(self, pieces: Iterable[str]) -> None:
        """Each of these pieces."""
        for piece in pieces:
            self.add(piece)

    def leave_out(self, given: str, why: Why) -> None:
        """Note that this is not called."""
        shown = " ".join(given.split())
        self.left_out.append(LeftOut(shown[:_LONGEST_SHOWN], why))


def typed_pieces(text: str) -> list[str]:
    """What stands between commas, semicolons and line ends; Slack's own telephone links are unwrapped."""
    plain = _SLACK_TEL.sub(r"\1", text)
    return [piece.strip() for piece in _BETWEEN.split(plain) if piece.strip()]


_WORDS = re.compile(r"\S+")


def numbers_in(text: str) -> Iterator[str]:
    """What looks like a telephone number among other words, each as it was typed.

    A number begins with a plus, or has digits enough to be none of a time, a date or a price.
    """
    for piece in typed_pieces(text):
        run: list[str] = []
        for word in [*(found[0] for found in _WORDS.finditer(piece)), ""]:
            begins_anew = word.startswith("+") and run
            if begins_anew or not any(character.isdigit() for character in word):
                yield from _number_of(run)
                run = []
            if any(character.isdigit() for character in word):
                run.append(word)


def _number_of(run: list[str]) -> Iterator[str]:
    joined = " ".join(run).strip(".:!?\"'“”„()[]")
    if joined.startswith("+") or sum(character.isdigit() for character in joined) >= 9:
        yield joined
