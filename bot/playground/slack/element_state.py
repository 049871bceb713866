"""What an input holds: Slack's `state.values`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Values = dict[str, dict[str, dict[str, Any]]]

# kind → (key of the state, the element's initial value)
_HELD = {
    "plain_text_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "rich_text_input": ("rich_text_value", "initial_value"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
    "static_select": ("selected_option", "initial_option"),
    "external_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "checkboxes": ("selected_options", "initial_options"),
    "multi_static_select": ("selected_options", "initial_options"),
    "multi_external_select": ("selected_options", "initial_options"),
    "users_select": ("selected_user", "initial_user"),
    "multi_users_select": ("selected_users", "initial_users"),
    "channels_select": ("selected_channel", "initial_channel"),
    "multi_channels_select": ("selected_channels", "initial_channels"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "multi_conversations_select": ("selected_conversations", "initial_conversations"),
    "file_input": ("files", ""),
}


def has_state(element: Mapping[str, Any]) -> bool:
    """Buttons, menus of actions and pictures hold nothing."""
    return element["type"] in _HELD


def held_key(kind: str) -> str:
    """Under which key the state of this kind keeps what was chosen."""
    return _HELD[kind][0]


def initial_state(element: Mapping[str, Any], current_channel: str | None) -> dict[str, Any]:
    """What the element holds before anybody touched it."""
    key, initial = _HELD[element["type"]]
    held = element.get(initial)
    if held is None and element.get("default_to_current_conversation") and current_channel:
        held = [current_channel] if key.endswith("s") else current_channel
    if held is None and key.endswith("s"):
        held = []
    if key == "value" and held == "":
        held = None
    return {"type": element["type"], key: held}


def is_empty(state: Mapping[str, Any]) -> bool:
    """Whether nothing was typed or chosen."""
    return state.get(held_key(state["type"])) in (None, "", [])
