"""The telephone systems' own fields that an organiser may set under "More options".

What each has stands in `bot.domain.systems`; forms are drawn from it and the vendors check against it, so
that both speak of the same limits.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from bot.domain.conference import Mode, Vendor, Wish
from bot.domain.option_kinds import ChoiceOption as ChoiceOption
from bot.domain.option_kinds import JsonOption as JsonOption
from bot.domain.option_kinds import NumberOption as NumberOption
from bot.domain.option_kinds import Option as Option
from bot.domain.option_kinds import OptionValue as OptionValue
from bot.domain.option_kinds import PinOption as PinOption
from bot.domain.option_kinds import SwitchOption as SwitchOption
from bot.domain.option_kinds import TextOption as TextOption
from bot.domain.systems import SYSTEMS
from bot.errors import WishInvalid

OPTIONS: Mapping[Vendor, tuple[Option, ...]] = MappingProxyType(
    {system.name: system.options for system in SYSTEMS}
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
