"""The kinds of fields that a telephone system may have under "More options", with their limits."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from bot.errors import WishInvalid

OptionValue = str | int | bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One field of a vendor; `video_only` fields mean nothing in a voice conference."""

    name: str
    video_only: bool = False

    def read(self, value: OptionValue) -> OptionValue:
        """The value as the vendor takes it; raises `WishInvalid` that names field and limit."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberOption(Option):
    """A whole number from `low` to `high`; text of digits will do."""

    low: int
    high: int
    default: int | None = None

    def read(self, value: OptionValue) -> int:
        """The number."""
        limit = f"{self.low}-{self.high}"
        if isinstance(value, bool) or not re.fullmatch(r"\d{1,9}", str(value).strip(), re.ASCII):
            raise WishInvalid(self.name, "not_a_number", limit=limit, given=str(value))
        if not self.low <= int(value) <= self.high:
            raise WishInvalid(self.name, "out_of_range", limit=limit, given=str(value))
        return int(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceOption(Option):
    """One of a few words."""

    choices: tuple[str, ...]
    default: str | None = None

    def read(self, value: OptionValue) -> str:
        """The word as the vendor writes it."""
        for choice in self.choices:
            if str(value).strip().casefold() == choice.casefold():
                return choice
        raise WishInvalid(self.name, "not_a_choice", limit=", ".join(self.choices), given=str(value))


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchOption(Option):
    """On or off."""

    default: bool = False

    def read(self, value: OptionValue) -> bool:
        """True when it is on."""
        word = str(value).strip().casefold()
        if word not in {"true", "1", "false", "0"}:
            raise WishInvalid(self.name, "not_a_choice", limit="true, false", given=str(value))
        return word in {"true", "1"}


@dataclass(frozen=True, slots=True, kw_only=True)
class TextOption(Option):
    """Words of at most `longest` characters that match `pattern`, such as `example`."""

    longest: int
    pattern: str = r".+"
    example: str = ""

    def read(self, value: OptionValue) -> str:
        """The words without blanks at their ends."""
        text = str(value).strip()
        if len(text) > self.longest:
            raise WishInvalid(self.name, "too_long", limit=str(self.longest), given=str(len(text)))
        if not re.fullmatch(self.pattern, text, re.DOTALL):
            raise WishInvalid(self.name, "malformed", limit=self.example, given=text)
        return text


@dataclass(frozen=True, slots=True, kw_only=True)
class PinOption(Option):
    """Digits that only those who need them may see; what was typed is never repeated."""

    pattern: str
    limit: str

    def read(self, value: OptionValue) -> str:
        """The digits."""
        pin = str(value).strip()
        if not re.fullmatch(self.pattern, pin, re.ASCII):
            raise WishInvalid(self.name, "malformed_pin", limit=self.limit)
        return pin


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonOption(Option):
    """A JSON object, written as text."""

    longest: int

    def read(self, value: OptionValue) -> str:
        """The text, once it has been read as JSON."""
        text = str(value).strip()
        if len(text) > self.longest:
            raise WishInvalid(self.name, "too_long", limit=str(self.longest), given=str(len(text)))
        try:
            known = json.loads(text)
        except ValueError:
            known = None
        if not isinstance(known, dict):
            raise WishInvalid(self.name, "malformed", limit='{"name": "value"}', given=text[:40])
        return text
