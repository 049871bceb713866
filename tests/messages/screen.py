"""A form on somebody's screen, with the state that Slack keeps of it."""

from __future__ import annotations

import copy
from typing import Any

from bot.playground.slack.blockkit import view_problems
from bot.playground.slack.element_state import has_state, held_key, initial_state


class Screen:
    """Shows a view, types into it, and hands it back as Slack would. What Slack refuses is refused here."""

    def __init__(self, view: dict[str, Any]) -> None:
        self._values: dict[str, dict[str, Any]] = {}
        self.show(view)

    def show(self, view: dict[str, Any]) -> None:
        """Open, or update: what was typed stays where block and action stay the same."""
        assert view_problems(view) == []
        self.view = copy.deepcopy(view)
        before, self._values = self._values, {}
        for block in view["blocks"]:
            element = block.get("element")
            if element is not None and has_state(element):
                kept = before.get(block["block_id"], {}).get(element["action_id"])
                state = kept or initial_state(element, None)
                self._values[block["block_id"]] = {element["action_id"]: state}

    @property
    def labels(self) -> list[str]:
        """Of the inputs, in order."""
        return [block["label"]["text"] for block in self.view["blocks"] if block["type"] == "input"]

    def block(self, label: str) -> dict[str, Any]:
        """The input with this label."""
        return next(b for b in self.view["blocks"] if b["type"] == "input" and b["label"]["text"] == label)

    def options(self, label: str) -> list[str]:
        """What can be chosen."""
        return [option["text"]["text"] for option in self.block(label)["element"]["options"]]

    def type(self, label: str, typed: Any) -> None:
        """Type, or choose by the option's text; several are given as a list."""
        block = self.block(label)
        element = block["element"]
        key = held_key(element["type"])
        options = {option["text"]["text"]: option for option in element.get("options", [])}
        if key == "selected_option":
            typed = options[typed]
        elif key == "selected_options":
            typed = [options[text] for text in typed]
        self._values[block["block_id"]] = {element["action_id"]: {"type": element["type"], key: typed}}

    def shows(self, label: str) -> Any:
        """What the input holds; the option's text where one is chosen."""
        block = self.block(label)
        state = self._values[block["block_id"]][block["element"]["action_id"]]
        held = state[held_key(state["type"])]
        if isinstance(held, dict):
            return held["text"]["text"]
        return (
            [one["text"]["text"] if isinstance(one, dict) else one for one in held]
            if isinstance(held, list)
            else held
        )

    def sent(self) -> dict[str, Any]:
        """The view as Slack sends it."""
        return {**self.view, "id": "V1", "state": {"values": copy.deepcopy(self._values)}}
