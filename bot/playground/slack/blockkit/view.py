"""Views: modals and home tabs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.playground.slack.blockkit.blocks import IN_VIEWS, check_blocks, elements_of
from bot.playground.slack.blockkit.composition import plain
from bot.playground.slack.blockkit.rules import Findings, Rule, boolean, by_type, one_of, record, string

MOST_BLOCKS = 100


def _blocks(value: Any, pointer: str, found: Findings) -> None:
    check_blocks(value, pointer, found, kinds=IN_VIEWS, most=MOST_BLOCKS)


def _submit_for_inputs(value: Any, pointer: str, found: Findings) -> None:
    if "submit" not in value and any(block["type"] == "input" for block in value["blocks"]):
        found.add("`submit` is required when an `input` block is within the `blocks` array", pointer)


def _response_urls_in_inputs(value: Any, pointer: str, found: Findings) -> None:
    for block, element in elements_of(value["blocks"]):
        modal_input = block["type"] == "input" and value["type"] == "modal"
        if element.get("response_url_enabled") and not modal_input:
            found.add("`response_url_enabled` works in input blocks of modals only", f"{pointer}/blocks")


_COMMON: dict[str, Rule] = {
    "private_metadata": string(0, 3000),
    "callback_id": string(0, 255),
    "external_id": string(0, 255),
}

_VIEW = by_type(
    {
        "modal": record(
            {"type": one_of("modal"), "title": plain(24), "blocks": _blocks},
            {
                **_COMMON,
                "submit": plain(24),
                "close": plain(24),
                "clear_on_close": boolean,
                "notify_on_close": boolean,
            },
            _submit_for_inputs,
            _response_urls_in_inputs,
        ),
        "home": record({"type": one_of("home"), "blocks": _blocks}, _COMMON, _response_urls_in_inputs),
    }
)


def view_problems(view: Mapping[str, Any]) -> list[str]:
    """What is wrong with it, in Slack's words; empty when Slack takes it."""
    found = Findings()
    _VIEW({name: held for name, held in view.items() if held is not None}, "/view", found)
    return found.messages
