"""Interactive elements, and in which blocks each may stand."""

from __future__ import annotations

from typing import Any

from bot.playground.slack.blockkit.composition import (
    CONFIRM,
    CONVERSATION_FILTER,
    DISPATCH_CONFIG,
    LISTED_OPTION,
    MENU_OPTION,
    OPTION_GROUP,
    OVERFLOW_OPTION,
    SLACK_FILE,
    different_values,
    exactly_one,
    initial_among_options,
    plain,
)
from bot.playground.slack.blockkit.rich_text import RICH_TEXT
from bot.playground.slack.blockkit.rules import (
    Findings,
    Rule,
    anything,
    boolean,
    integer,
    items,
    one_of,
    pattern,
    record,
    string,
    url,
)

_ID = string(1, 255)
_DATE = pattern(r"\d{4}-\d\d-\d\d", "must be a date formatted YYYY-MM-DD")
_TIME = pattern(r"([01]\d|2[0-3]):[0-5]\d", "must be a time formatted HH:mm")
_NUMBER = pattern(r"-?\d+(\.\d+)?", "must be a number in a string")
_OPTIONS = {"options": items(MENU_OPTION, 1, 100), "option_groups": items(OPTION_GROUP, 1, 100)}
_MENU = {"placeholder": plain(150), "confirm": CONFIRM, "focus_on_load": boolean}
_FIELD = {"placeholder": plain(150), "focus_on_load": boolean}
_MANY = {"max_selected_items": integer(1, 100)}


def _element(kind: str, required: dict[str, Rule], optional: dict[str, Rule], *also: Rule) -> Rule:
    return record({"type": one_of(kind), **required}, {"action_id": _ID, **optional}, *also)


def _lengths_fit(value: Any, pointer: str, found: Findings) -> None:
    least, most = value.get("min_length", 0), value.get("max_length", 3000)
    if least > most:
        found.add("min_length must not be more than max_length", pointer)
    if len(value.get("initial_value", "")) > most:
        found.add(f"must be less than {most + 1} characters", f"{pointer}/initial_value")


def _numbers_fit(value: Any, pointer: str, found: Findings) -> None:
    low, high = float(value.get("min_value", "-inf")), float(value.get("max_value", "inf"))
    initial = value.get("initial_value")
    if low > high:
        found.add("min_value must not be more than max_value", pointer)
    if initial is not None and not low <= float(initial) <= high:
        found.add("must be between min_value and max_value", f"{pointer}/initial_value")


def _date_exists(value: Any, pointer: str, found: Findings) -> None:
    """Ten digits: seconds, not milliseconds."""
    if not 1_000_000_000 <= value.get("initial_date_time", 1_000_000_000) <= 9_999_999_999:
        found.add("must be a Unix time of ten digits", f"{pointer}/initial_date_time")


_CHOSEN = (exactly_one("options", "option_groups"), different_values, initial_among_options)

ELEMENTS: dict[str, Rule] = {
    "button": _element(
        "button",
        {"text": plain(75)},
        {
            "url": url(3000),
            "value": string(0, 2000),
            "style": one_of("primary", "danger"),
            "confirm": CONFIRM,
            "accessibility_label": string(1, 75),
        },
    ),
    "checkboxes": _element(
        "checkboxes",
        {"options": items(LISTED_OPTION, 1, 10)},
        {"initial_options": items(LISTED_OPTION, 1, 10), "confirm": CONFIRM, "focus_on_load": boolean},
        different_values,
        initial_among_options,
    ),
    "radio_buttons": _element(
        "radio_buttons",
        {"options": items(LISTED_OPTION, 1, 10)},
        {"initial_option": LISTED_OPTION, "confirm": CONFIRM, "focus_on_load": boolean},
        different_values,
        initial_among_options,
    ),
    "datepicker": _element("datepicker", {}, {"initial_date": _DATE, **_MENU}),
    "timepicker": _element("timepicker", {}, {"initial_time": _TIME, "timezone": string(1, 255), **_MENU}),
    "datetimepicker": _element(
        "datetimepicker",
        {},
        {
            "initial_date_time": integer(0, 99_999_999_999_999),
            "confirm": CONFIRM,
            "focus_on_load": boolean,
        },
        _date_exists,
    ),
    "overflow": _element(
        "overflow", {"options": items(OVERFLOW_OPTION, 1, 5)}, {"confirm": CONFIRM}, different_values
    ),
    "static_select": _element(
        "static_select", {}, {**_OPTIONS, "initial_option": MENU_OPTION, **_MENU}, *_CHOSEN
    ),
    "multi_static_select": _element(
        "multi_static_select",
        {},
        {**_OPTIONS, "initial_options": items(MENU_OPTION, 1, 100), **_MENU, **_MANY},
        *_CHOSEN,
    ),
    "external_select": _element(
        "external_select",
        {},
        {"initial_option": MENU_OPTION, "min_query_length": integer(0, 100), **_MENU},
    ),
    "multi_external_select": _element(
        "multi_external_select",
        {},
        {
            "initial_options": items(MENU_OPTION, 1, 100),
            "min_query_length": integer(0, 100),
            **_MENU,
            **_MANY,
        },
    ),
    "users_select": _element("users_select", {}, {"initial_user": _ID, **_MENU}),
    "multi_users_select": _element(
        "multi_users_select", {}, {"initial_users": items(_ID, 1, 100), **_MENU, **_MANY}
    ),
    "conversations_select": _element(
        "conversations_select",
        {},
        {
            "initial_conversation": _ID,
            "default_to_current_conversation": boolean,
            "response_url_enabled": boolean,
            "filter": CONVERSATION_FILTER,
            **_MENU,
        },
    ),
    "multi_conversations_select": _element(
        "multi_conversations_select",
        {},
        {
            "initial_conversations": items(_ID, 1, 100),
            "default_to_current_conversation": boolean,
            "filter": CONVERSATION_FILTER,
            **_MENU,
            **_MANY,
        },
    ),
    "channels_select": _element(
        "channels_select", {}, {"initial_channel": _ID, "response_url_enabled": boolean, **_MENU}
    ),
    "multi_channels_select": _element(
        "multi_channels_select", {}, {"initial_channels": items(_ID, 1, 100), **_MENU, **_MANY}
    ),
    "plain_text_input": _element(
        "plain_text_input",
        {},
        {
            "initial_value": string(0, 3000),
            "multiline": boolean,
            "min_length": integer(0, 3000),
            "max_length": integer(1, 3000),
            "dispatch_action_config": DISPATCH_CONFIG,
            **_FIELD,
        },
        _lengths_fit,
    ),
    "email_text_input": _element(
        "email_text_input",
        {},
        {"initial_value": string(0, 3000), "dispatch_action_config": DISPATCH_CONFIG, **_FIELD},
    ),
    "url_text_input": _element(
        "url_text_input",
        {},
        {"initial_value": string(0, 3000), "dispatch_action_config": DISPATCH_CONFIG, **_FIELD},
    ),
    "number_input": _element(
        "number_input",
        {"is_decimal_allowed": boolean},
        {
            "initial_value": _NUMBER,
            "min_value": _NUMBER,
            "max_value": _NUMBER,
            "dispatch_action_config": DISPATCH_CONFIG,
            **_FIELD,
        },
        _numbers_fit,
    ),
    "rich_text_input": _element(
        "rich_text_input",
        {},
        {"initial_value": RICH_TEXT, "dispatch_action_config": DISPATCH_CONFIG, **_FIELD},
    ),
    "file_input": _element(
        "file_input", {}, {"filetypes": items(string(1, 20), 1, 100), "max_files": integer(1, 10)}
    ),
    "workflow_button": _element(
        "workflow_button",
        {"text": plain(75), "workflow": anything},
        {"style": one_of("primary", "danger"), "accessibility_label": string(1, 75)},
    ),
    "feedback_buttons": _element(
        "feedback_buttons", {"positive_button": anything, "negative_button": anything}, {}
    ),
    "icon_button": _element(
        "icon_button",
        {"icon": one_of("trash"), "text": plain(75)},
        {
            "value": string(0, 2000),
            "confirm": CONFIRM,
            "accessibility_label": string(1, 75),
            "visible_to_user_ids": items(_ID, 1, 100),
        },
    ),
    "image": record(
        {"type": one_of("image"), "alt_text": string(1, 2000)},
        {"image_url": url(3000), "slack_file": SLACK_FILE},
        exactly_one("image_url", "slack_file"),
    ),
}

_SELECTS = frozenset(
    {"static_select", "external_select", "users_select", "conversations_select", "channels_select"}
)
_MULTI_SELECTS = frozenset(f"multi_{kind}" for kind in _SELECTS)
_PICKS = frozenset({"checkboxes", "radio_buttons", "datepicker", "timepicker"})

IN_ACTIONS = _SELECTS | _PICKS | {"button", "overflow", "datetimepicker", "workflow_button"}
IN_SECTION = _SELECTS | _MULTI_SELECTS | _PICKS | {"button", "overflow", "workflow_button", "image"}
IN_CONTEXT_ACTIONS = frozenset({"feedback_buttons", "icon_button"})
IN_INPUT = (
    _SELECTS
    | _MULTI_SELECTS
    | _PICKS
    | {"datetimepicker", "plain_text_input", "email_text_input", "url_text_input"}
    | {"number_input", "rich_text_input", "file_input"}
)


def elements(kinds: frozenset[str]) -> dict[str, Rule]:
    """The rules of these kinds alone."""
    return {kind: ELEMENTS[kind] for kind in kinds}
