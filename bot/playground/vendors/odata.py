"""The conditions of PortSIP's `filter`: comparisons and text functions, joined with `and` and `or`."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from typing import Any

Condition = Callable[[Mapping[str, Any]], bool]

_QUOTED = r"'(?:[^']|'')*'"
_COMPARED = re.compile(rf"(\w+) (eq|ne|gt|ge|lt|le) ({_QUOTED}|\d+|true|false|null)")
_CALLED = re.compile(rf"(startswith|endswith|contains)\((\w+), ?({_QUOTED})\)")
_JOINED = re.compile(rf"({_QUOTED})|(?<= )(and|or)(?= )")

_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "gt": operator.gt,
    "ge": operator.ge,
    "lt": operator.lt,
    "le": operator.le,
}
_CALL: dict[str, Callable[[str, str], bool]] = {
    "startswith": str.startswith,
    "endswith": str.endswith,
    "contains": operator.contains,
}


class ConditionUnreadable(Exception):
    """The filter is not written as documented."""


def condition(text: str) -> Condition:
    """The test that this filter means; an empty one lets everything through."""
    if not text.strip():
        return lambda row: True
    either = [[_term(term) for term in _split(part, "and")] for part in _split(text, "or")]
    return lambda row: any(all(term(row) for term in terms) for terms in either)


def _split(text: str, word: str) -> list[str]:
    """The parts between this word, which does not count inside quotes."""
    parts, begin = [], 0
    for match in _JOINED.finditer(text):
        if match[2] == word:
            parts.append(text[begin : match.start()])
            begin = match.end()
    return [part.strip() for part in [*parts, text[begin:]]]


def _term(text: str) -> Condition:
    compared = _COMPARED.fullmatch(text)
    if compared:
        name, sign, literal = compared.groups()
        return _comparison(name, _COMPARE[sign], _value(literal))
    called = _CALLED.fullmatch(text)
    if called:
        function, name, literal = called.groups()
        return _text_test(name, _CALL[function], str(_value(literal)))
    raise ConditionUnreadable("is not a condition with eq, ne, gt, ge, lt, le or a text function")


def _comparison(name: str, compare: Callable[[Any, Any], bool], wanted: Any) -> Condition:
    def fits(row: Mapping[str, Any]) -> bool:
        held = row.get(name)
        alike = type(held) is type(wanted)
        return compare(held, wanted) if alike else compare is operator.ne

    return fits


def _text_test(name: str, test: Callable[[str, str], bool], wanted: str) -> Condition:
    def fits(row: Mapping[str, Any]) -> bool:
        held = row.get(name)
        return isinstance(held, str) and test(held, wanted)

    return fits


def _value(literal: str) -> Any:
    if literal.startswith("'"):
        return literal[1:-1].replace("''", "'")
    words: dict[str, Any] = {"true": True, "false": False, "null": None}
    return words[literal] if literal in words else int(literal)
