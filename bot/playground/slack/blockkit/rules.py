"""The grammar of checks: a rule looks at a value and reports what Slack would."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any


class Findings:
    """What was found, in Slack's words."""

    def __init__(self) -> None:
        self.messages: list[str] = []

    def add(self, words: str, pointer: str) -> None:
        """One thing that is wrong, and where."""
        self.messages.append(f"[ERROR] {words} [json-pointer:{pointer}]")


Rule = Callable[[Any, str, Findings], None]


def string(least: int, most: int) -> Rule:
    """A string of so many characters."""

    def rule(value: Any, pointer: str, found: Findings) -> None:
        if not isinstance(value, str):
            found.add("must provide a string", pointer)
        elif len(value) < least:
            found.add(f"must be more than {least - 1} characters", pointer)
        elif len(value) > most:
            found.add(f"must be less than {most + 1} characters", pointer)

    return rule


def pattern(regex: str, words: str) -> Rule:
    """A string that matches the whole expression."""

    def rule(value: Any, pointer: str, found: Findings) -> None:
        if not isinstance(value, str) or not re.fullmatch(regex, value, re.ASCII):
            found.add(words, pointer)

    return rule


def url(most: int) -> Rule:
    """An address with a scheme."""

    def rule(value: Any, pointer: str, found: Findings) -> None:
        if not isinstance(value, str) or not re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:\S+", value):
            found.add("invalid url", pointer)
        elif len(value) > most:
            found.add(f"must be less than {most + 1} characters", pointer)

    return rule


def integer(low: int, high: int) -> Rule:
    """A whole number in this range."""

    def rule(value: Any, pointer: str, found: Findings) -> None:
        if not isinstance(value, int) or isinstance(value, bool):
            found.add("must provide an integer", pointer)
        elif not low <= value <= high:
            found.add(f"must be a number between {low} and {high}", pointer)

    return rule


def boolean(value: Any, pointer: str, found: Findings) -> None:
    """True or false."""
    if not isinstance(value, bool):
        found.add("must provide a boolean", pointer)


def anything(value: Any, pointer: str, found: Findings) -> None:
    """Not looked at."""


def one_of(*allowed: str) -> Rule:
    """One of these strings."""

    def rule(value: Any, pointer: str, found: Findings) -> None:
        if not isinstance(value, str) or value not in allowed:
            found.add(f"must be one of: {', '.join(allowed)}", pointer)

    return rule


def items(each: Rule, least: int, most: int) -> Rule:
    """A list of so many values that all keep this rule."""

    def rule(value: Any, pointer: str, found: Findings) -> None:
        if not isinstance(value, list):
            found.add("must provide an array", pointer)
            return
        if len(value) < least:
            found.add(f"no fewer than {least} items allowed", pointer)
        if len(value) > most:
            found.add(f"no more than {most} items allowed", pointer)
        for index, one in enumerate(value):
            each(one, f"{pointer}/{index}", found)

    return rule


def record(required: Mapping[str, Rule], optional: Mapping[str, Rule], *also: Rule) -> Rule:
    """An object with these fields and no other; `also` sees the whole when its fields are right."""

    def rule(value: Any, pointer: str, found: Findings) -> None:
        if not isinstance(value, dict):
            found.add("must provide an object", pointer)
            return
        before = len(found.messages)
        for name in required:
            if name not in value:
                found.add(f"missing required field: {name}", pointer)
        for name, held in value.items():
            check = required.get(name) or optional.get(name)
            if check is None:
                found.add(f"invalid additional property: {name}", pointer)
            else:
                check(held, f"{pointer}/{name}", found)
        if len(found.messages) == before:
            for whole in also:
                whole(value, pointer, found)

    return rule


def by_type(table: Mapping[str, Rule]) -> Rule:
    """An object whose `type` says which rule it keeps."""

    def rule(value: Any, pointer: str, found: Findings) -> None:
        kind = value.get("type") if isinstance(value, dict) else None
        if not isinstance(value, dict):
            found.add("must provide an object", pointer)
        elif not isinstance(kind, str):
            found.add("missing required field: type", pointer)
        elif kind not in table:
            found.add(f"unsupported type: {kind}", f"{pointer}/type")
        else:
            table[kind](value, pointer, found)

    return rule
