"""What Slack itself asks of a form before the app hears of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from bot.playground.slack.element_state import Values, held_key, is_empty

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LINK = re.compile(r"https?://\S+")


def field_errors(view: Mapping[str, Any], values: Values) -> dict[str, str]:
    """What stands beside each field (`block_id`) that cannot be submitted so."""
    errors: dict[str, str] = {}
    for block, element in _inputs(view):
        state = values.get(block["block_id"], {}).get(element["action_id"])
        if state is None or is_empty(state):
            if not block.get("optional", False):
                errors[block["block_id"]] = "Please complete this required field."
            continue
        words = _wrong(element, state[held_key(state["type"])])
        if words is not None:
            errors[block["block_id"]] = words
    return errors


def _inputs(view: Mapping[str, Any]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    return ((block, block["element"]) for block in view["blocks"] if block["type"] == "input")


def _wrong(element: Mapping[str, Any], held: Any) -> str | None:
    kind = element["type"]
    if kind == "plain_text_input":
        return _length(element, held)
    if kind == "number_input":
        return _number(element, held)
    if kind == "email_text_input" and not _ADDRESS.fullmatch(held):
        return "Please enter a valid email address."
    if kind == "url_text_input" and not _LINK.fullmatch(held):
        return "Please enter a valid URL."
    if kind.startswith("multi_") and len(held) > element.get("max_selected_items", len(held)):
        return f"Please choose at most {element['max_selected_items']}."
    return None


def _length(element: Mapping[str, Any], held: str) -> str | None:
    least, most = element.get("min_length", 0), element.get("max_length", 3000)
    if len(held) < least:
        return f"Please enter at least {least} characters."
    return f"Please enter at most {most} characters." if len(held) > most else None


def _number(element: Mapping[str, Any], held: str) -> str | None:
    decimals = r"(\.\d+)?" if element["is_decimal_allowed"] else ""
    if not re.fullmatch(rf"-?\d+{decimals}", held):
        return "Please enter a number."
    low, high = element.get("min_value"), element.get("max_value")
    if low is not None and float(held) < float(low):
        return f"Please enter a number of at least {low}."
    return (
        f"Please enter a number of at most {high}."
        if high is not None and float(held) > float(high)
        else None
    )
