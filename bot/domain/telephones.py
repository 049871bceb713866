"""Telephone numbers of people: read, judged and placed. `phonenumbers` is loaded with the first number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

LONGEST_TYPED = 40
"""Characters that may belong to one number, separators and all."""

FEWEST_DIGITS, MOST_DIGITS = 8, 15
"""With the country's code; telephone systems take no others."""

_SEPARATORS = re.compile(r"[\s().\-/\u00a0\u2010-\u2015\u202f]+")
_DIALLED = re.compile(r"\+?[0-9]+")


@dataclass(frozen=True, slots=True)
class Telephone:
    """A number in E.164, the country it belongs to ("" where none does), and what kind it is.

    `kind` is `ordinary`, or a kind that costs more or reaches no person: `premium_rate`, `shared_cost`,
    `toll_free`, `personal`, `pager`, `company`, `voicemail`.
    """

    e164: str
    region: str
    kind: str


def read_telephone(text: str, region: str) -> Telephone | None:
    """The number that all of `text` is, or None; without a country's code it belongs to `region`."""
    digits = _digits(text)
    return None if digits is None else _read(digits, region)


def _digits(text: str) -> str | None:
    if len(text) > LONGEST_TYPED:
        return None
    bare = _SEPARATORS.sub("", text.strip().removeprefix("tel:"))
    if bare.startswith("00"):
        bare = f"+{bare[2:]}"
    return bare if bare.isascii() and _DIALLED.fullmatch(bare) else None


@lru_cache(maxsize=2048)
def _read(digits: str, region: str) -> Telephone | None:
    import phonenumbers  # holds every country's rules: only when there is a number

    try:
        number = phonenumbers.parse(digits, region or None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number) or number.extension:
        return None
    kinds = {
        phonenumbers.PhoneNumberType.PREMIUM_RATE: "premium_rate",
        phonenumbers.PhoneNumberType.SHARED_COST: "shared_cost",
        phonenumbers.PhoneNumberType.TOLL_FREE: "toll_free",
        phonenumbers.PhoneNumberType.PERSONAL_NUMBER: "personal",
        phonenumbers.PhoneNumberType.PAGER: "pager",
        phonenumbers.PhoneNumberType.UAN: "company",
        phonenumbers.PhoneNumberType.VOICEMAIL: "voicemail",
    }
    kind = kinds.get(phonenumbers.number_type(number), "ordinary")
    # A range that nobody uses yet belongs to no region; its code still names the country.
    country = phonenumbers.region_code_for_number(number)
    if country is None:
        country = phonenumbers.region_code_for_country_code(number.country_code or 0)
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if not FEWEST_DIGITS <= len(e164) - 1 <= MOST_DIGITS:
        return None
    return Telephone(e164, "" if country in (None, "ZZ", "001") else str(country), kind)


def zones_of(e164: str) -> tuple[str, ...]:
    """The zones in which this telephone may ring; empty where its number does not tell."""
    import phonenumbers
    from phonenumbers import timezone

    found = timezone.time_zones_for_number(phonenumbers.parse(e164))
    known = tuple(str(zone) for zone in found if zone != "Etc/Unknown")
    return known or _zones_of_country(e164)


def _zones_of_country(e164: str) -> tuple[str, ...]:
    """For ranges that nobody uses yet: the zones of the country's code."""
    import phonenumbers
    from phonenumbers import timezone

    code = phonenumbers.parse(e164).country_code or 0
    region = phonenumbers.region_code_for_country_code(code)
    example = phonenumbers.example_number(region)
    around = timezone.time_zones_for_number(example) if example is not None else ()
    return tuple(str(zone) for zone in around if zone != "Etc/Unknown")


def shown_telephone(e164: str) -> str:
    """`+48 500 333 222` for +48500333222."""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return e164
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def calling_code(region: str) -> str:
    """`+48` for PL; empty where there is none."""
    import phonenumbers

    code = phonenumbers.country_code_for_region(region)
    return f"+{code}" if code else ""


def is_region(region: str) -> bool:
    """Whether telephone numbers belong to a country of this ISO 3166 code."""
    import phonenumbers

    return region in phonenumbers.SUPPORTED_REGIONS
