"""What numbers and marks mean by their shape alone, in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import Any

Means = dict[str, Any]
"""Category → value; the value is True where a category carries none."""

MARKS = {
    ",": "COMMA",
    ";": "COMMA",
    "·": "COMMA",
    "|": "COMMA",
    "•": "COMMA",
    "-": "DASH",
    "–": "DASH",
    "—": "DASH",
    ":": "COLON",
    ".": "STOP",
    "!": "STOP",
    "?": "STOP",
    "…": "STOP",
    "/": "SLASH_MARK",
    "(": "PAREN",
    ")": "PAREN",
    "[": "PAREN",
    "]": "PAREN",
    "+": "PLUS",
    "#": "HASH",
    "=": "EQUALS",
    "&": "AMP",
    "%": "UNIT_MARK",
    "°": "UNIT_MARK",
    "€": "UNIT_MARK",
    "$": "UNIT_MARK",
    "£": "UNIT_MARK",
    "→": "DASH",
    '"': "QUOTE_MARK",
    "'": "QUOTE_MARK",
    "¿": "STOP",
    "¡": "STOP",
}
_DIGITS = re.compile(r"[0-9]+")


def number_categories(value: int) -> Means:
    """N: any number; H: it may be an hour; DOM: a day of the month; MIN: minutes of an hour."""
    means: Means = {"N": value}
    if 0 <= value <= 24:
        means["H"] = value
    if 1 <= value <= 31:
        means["DOM"] = value
    if 0 <= value <= 59:
        means["MIN"] = value
    return means


def escape_means(shape: str, text: str) -> Means:
    """What punctuation, Slack's own escapes and the self-evident shapes mean."""
    if shape == "mark":
        return {MARKS.get(text, "SYMBOL"): True}
    if shape == "ampm":
        return {"MERIDIEM": text[0].lower()}
    if shape == "break":
        return {"BREAK": True}
    if shape in ("link", "email", "emoji"):
        return {shape.upper(): text}
    if shape == "entity":
        return {"AMP": True} if text == "&amp;" else {"SYMBOL": True}
    if shape == "quote":
        return {"QUOTE": text[1:-1].strip()}
    if shape == "plus":
        return {"PLUS_NUMBER": True, "ANY_NUMBER": text}
    return _slack(text[1:-1])


def _slack(inner: str) -> Means:
    target, _, label = inner.partition("|")
    if target.startswith("@"):
        return {"USER": target[1:]}
    if target.startswith("#"):
        return {"CHANNEL": target[1:]}
    if target.startswith("mailto:"):
        return {"EMAIL": target[7:]}
    if target.startswith("tel:"):
        return {"TEL": target[4:]}
    if target.startswith("!"):
        return {"CHANNEL": target[1:]}
    return {"LINK": target} if "://" in target else {"WORD": True, "LABEL": label}


@lru_cache(maxsize=4096)
def shape_categories(shape: str, text: str) -> tuple[tuple[str, Any], ...]:
    """The categories of a number by its shape, as items of a dict."""
    return tuple(_READERS[shape](text).items())


def _int(text: str) -> Means:
    means: Means = {"DIGITS": text, "ANY_NUMBER": text}
    value = int(text) if len(text) <= 12 else 10**12
    means.update(number_categories(value))
    if len(text) > 2:
        means.pop("H", None)
        means.pop("DOM", None)
        means.pop("MIN", None)
    if len(text) != 2:
        means.pop("MIN", None)
    if text[0] == "0" and len(text) == 2:
        means["ZERO"] = True
    if len(text) == 4 and 1900 <= value <= 2199:
        means["YEAR"] = value
    if len(text) in (3, 4) and int(text[:-2]) <= 24 and int(text[-2:]) <= 59:
        means["HHMM"] = (int(text[:-2]), int(text[-2:]))
    if len(text) == 8 and text.startswith("20"):
        year, month, day = int(text[:4]), int(text[4:6]), int(text[6:])
        if 1 <= month <= 12 and 1 <= day <= 31:
            means["FULL_DATE"] = (day, month, year, "ymd")
    return means


def _pair(text: str) -> tuple[int, int]:
    one, two = _DIGITS.findall(text)[:2]
    return int(one), int(two)


def _clock(text: str) -> Means:
    hour, minute = _pair(text)
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return {"NAME": True}
    return {"CLOCK": (hour, minute), **({"ZERO": True} if text[0] == "0" else {})}


def _hm(text: str) -> Means:
    hour, minute = _pair(text.lower())
    if hour > 24 or minute > 59:
        return {"NAME": True}
    zero = {"ZERO": True} if text[0] == "0" and hour else {}
    return {"HM": (hour, minute), "CLOCK": (hour, minute), **zero}


def _dot(text: str) -> Means:
    one, two = _pair(text)
    means: Means = {"ANY_NUMBER": text}
    if 1 <= one <= 31 and 1 <= two <= 12:
        means["DOT_DATE"] = (one, two)
        if text.endswith("."):
            means["DOT_DATE_SURE"] = (one, two)
    minutes = _DIGITS.findall(text)[1]
    is_clock = (one <= 23 or (one, two) == (24, 0)) and two <= 59 and len(minutes) == 2
    if is_clock and not text.endswith("."):
        means["DOT_CLOCK"] = (one, two)
        if text[0] == "0":
            means["ZERO"] = True
    if not text.endswith("."):
        means["FRACTION"] = float(text)
    elif is_clock and "DOT_DATE" not in means:
        means["DOT_CLOCK"] = (one, two)
    return means


def _slash(text: str) -> Means:
    one, two = _pair(text)
    means: Means = {"ANY_NUMBER": text}
    if text == "24/7":
        return {"NAME": True}
    if (one, two) in ((1, 2), (1, 4), (3, 4)):
        means["FRACTION"] = one / two
    if 1 <= one <= 31 and 1 <= two <= 31 and (one <= 12 or two <= 12):
        means["SLASH_DATE"] = (one, two)
    return means if len(means) > 1 else {"NAME": True}


def _ymd(text: str) -> Means:
    year, month, day = (int(n) for n in _DIGITS.findall(text))
    valid = 1 <= month <= 12 and 1 <= day <= 31 and 1900 <= year <= 2199
    return {"FULL_DATE": (day, month, year, "ymd")} if valid else {"NAME": True}


def _xxy(text: str) -> Means:
    one, two, year = (int(n) for n in _DIGITS.findall(text))
    year += 2000 if year < 100 else 0
    valid = 1 <= one <= 31 and 1 <= two <= 31 and (one <= 12 or two <= 12) and 1900 <= year <= 2199
    means: Means = {"ANY_NUMBER": text}
    if valid:
        means["FULL_DATE"] = (one, two, year, "dmy" if "." in text else "xxy")
    return means


def _group(text: str) -> Means:
    return {"N": int(text.replace(",", "")), "DIGITS": text, "ANY_NUMBER": text}


def _dec(text: str) -> Means:
    means: Means = {"FRACTION": float(text.replace(",", ".")), "ANY_NUMBER": text}
    one, _, two = text.partition(",")
    if len(two) == 2 and len(one) <= 2 and int(one) <= 23 and int(two) <= 59:
        means["COMMA_CLOCK"] = (int(one), int(two))
    return means


def _ratio(text: str) -> Means:
    return {"NAME": True}


_READERS = {
    "int": _int,
    "clock": _clock,
    "hm": _hm,
    "dot": _dot,
    "slash": _slash,
    "ymd": _ymd,
    "xxy": _xxy,
    "group": _group,
    "dec": _dec,
    "ratio": _ratio,
}


def all_shapes() -> Iterator[Means]:
    """One example of every set of categories that a shape or a mark can have."""
    yield from ({name: True} for name in {"WORD", "NAME", "SYMBOL", "MERIDIEM", *MARKS.values()})
    yield {"WORD": True, "LABEL": ""}
    for text in ("<@U>", "<#C>", "<mailto:a>", "<tel:1>", "<https://a>"):
        yield _slack(text[1:-1])
    for shape in ("break", "link", "email", "emoji", "entity", "quote", "plus"):
        yield escape_means(shape, shape)
    for shape, text in _examples():
        yield dict(shape_categories(shape, text))


def _examples() -> Iterator[tuple[str, str]]:
    few = ("0", "00", "1", "01", "2", "9", "09", "12", "13", "24", "25", "31", "32", "45", "59", "60", "99")
    for number in (
        *few,
        "100",
        "130",
        "175",
        "999",
        "0030",
        "0175",
        "1530",
        "1575",
        "1900",
        "2030",
        "2099",
        "9999",
        "12345",
        "0123456",
        "20261124",
        "1" * 30,
    ):
        yield "int", number
    for one, two in product(few, few):
        yield "clock", f"{one}:{two.zfill(2)}"
        yield "hm", f"{one}h{two.zfill(2)}"
        yield "slash", f"{one}/{two}"
        for end in ("", "."):
            yield "dot", f"{one}.{two}{end}"
        for mark, year in product("./-", ("26", "2026", "1500")):
            yield "xxy", f"{one}{mark}{two}{mark}{year}"
        yield "ymd", f"2026-{one}-{two}"
    yield from (("slash", part) for part in ("1/2", "1/4", "3/4"))
    yield "slash", "24/7"
    yield "group", "1,000"
    yield from (("dec", number) for number in ("1,5", "1,30"))
    yield "ratio", "1:1"
