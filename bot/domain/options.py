"""The telephone systems' own fields that an organiser may set under "More options".

The tables hold names, kinds and limits as the vendors document them; forms are drawn from them and the
vendors check against them, so that both speak of the same limits.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from bot.domain.conference import Mode, Vendor, Wish
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


_PORTSIP: tuple[Option, ...] = (
    ChoiceOption(name="control", choices=("FREE", "MASTER"), default="FREE"),
    ChoiceOption(
        name="layout",
        choices=("LAYOUT0", "LAYOUT1", "LAYOUT2", "LAYOUT3", "LAYOUT4", "LAYOUT6", "LAYOUT9"),
        default="LAYOUT0",
        video_only=True,
    ),
    NumberOption(name="width", low=144, high=1920, default=1280, video_only=True),
    NumberOption(name="height", low=144, high=1920, default=720, video_only=True),
    NumberOption(name="bitrate", low=128, high=10240, default=1024, video_only=True),
    NumberOption(name="framerate", low=5, high=30, default=15, video_only=True),
    TextOption(name="language", longest=35, pattern=r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", example="en-US"),
    SwitchOption(name="enable_prompt", default=True),
    JsonOption(name="custom_options", longest=1000),
)

_ENSWITCH: tuple[Option, ...] = (
    PinOption(name="listenpin", pattern=r"[1-9]\d{3,7}", limit="4-8"),
    TextOption(name="callerid", longest=64, example="+48 22 111 11 11"),
    NumberOption(name="customer", low=1, high=999_999_999),
    NumberOption(name="owner", low=0, high=999_999_999, default=0),
    SwitchOption(name="panel"),
    SwitchOption(name="play_join"),
    SwitchOption(name="play_music"),
    SwitchOption(name="record_name"),
    SwitchOption(name="wait_music"),
)

OPTIONS: Mapping[Vendor, tuple[Option, ...]] = MappingProxyType(
    {Vendor.PORTSIP: _PORTSIP, Vendor.ENSWITCH: _ENSWITCH, Vendor.CONPEEK: (), Vendor.THULIUM: ()}
)


def chosen_options(wish: Wish, vendor: Vendor) -> dict[str, OptionValue]:
    """The wish's options as `vendor` takes them; raises `WishInvalid` for one it does not know or take."""
    known = {option.name: option for option in OPTIONS[vendor]}
    chosen: dict[str, OptionValue] = {}
    for name, value in wish.options.items():
        option = known.get(name)
        if option is None:
            raise WishInvalid(name, "unknown_option", limit=", ".join(known), given=name)
        if option.video_only and wish.mode is not Mode.VIDEO:
            raise WishInvalid(name, "video_only", limit=Mode.VIDEO, given=wish.mode)
        chosen[name] = option.read(value)
    return chosen


def standing_options(vendor: Vendor) -> tuple[Option, ...]:
    """Those that may be set once for many conferences: a PIN is for one alone."""
    return tuple(option for option in OPTIONS[vendor] if not isinstance(option, PinOption))


def fitting_options(options: Mapping[str, OptionValue], vendor: Vendor, mode: Mode) -> dict[str, OptionValue]:
    """Of what was set for many conferences, what this one can have."""
    known = {option.name: option for option in standing_options(vendor)}
    return {
        name: value
        for name, value in options.items()
        if name in known and (mode is Mode.VIDEO or not known[name].video_only)
    }
