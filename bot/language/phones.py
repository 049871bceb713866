"""Telephone numbers: digits as typed → E.164. The library is loaded with the first number."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.domain.understanding import Scene
from bot.language.zones import country_of

_DIGITS = re.compile(r"[^0-9]+")
FEWEST_DIGITS = 7


def e164(
    groups: list[str], scene: Scene, *, plus: bool = False, sure: bool = False
) -> tuple[str, int] | None:
    """The number that the most groups make, and how many groups those are; None when none do.

    When `sure`, only one whose range is in use.
    """
    plus = plus or groups[0].startswith("+")
    region = region_of(scene)
    possible = None
    for count in range(len(groups), 0, -1):
        if not groups[count - 1]:
            continue
        digits = _DIGITS.sub("", "".join(groups[:count]))
        if len(digits) < FEWEST_DIGITS:
            break
        if digits.startswith("00") and len(digits) > 10:  # the usual way of writing the plus
            digits, plus = digits[2:], True
        read = _read(("+" if plus else "") + digits, region)
        if read is None:
            continue
        if read[1]:
            return read[0], count
        possible = possible or (read[0], count)
    return None if sure else possible


@lru_cache(maxsize=4096)
def _read(digits: str, region: str) -> tuple[str, bool] | None:
    """The number in E.164 and whether its range is in use; None when its length is wrong."""
    import phonenumbers  # loads slowly, and most requests hold no number

    try:
        number = phonenumbers.parse(digits, region or None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    text = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return text, phonenumbers.is_valid_number(number)


def region_of(scene: Scene) -> str:
    """The country whose numbers need no prefix: the locale's, else the time zone's."""
    region = scene.locale.replace("_", "-").partition("-")[2].upper()
    return region if len(region) == 2 else country_of(scene.zone.key or "")
