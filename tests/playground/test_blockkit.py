"""Blocks and views are checked to Slack's limits, with Slack's words and pointers."""

from __future__ import annotations

from typing import Any

import pytest

from bot.playground.slack.blockkit import message_error, view_problems

Json = dict[str, Any]


def plain(text: str = "x") -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str = "x") -> Json:
    return {"type": "mrkdwn", "text": text}


def section(**more: Any) -> Json:
    return {"type": "section", "text": mrkdwn(), **more}


def button(**more: Any) -> Json:
    return {"type": "button", "text": plain(), **more}


def actions(*elements: Json) -> Json:
    return {"type": "actions", "elements": list(elements)}


def option(value: str = "a", text: str = "A", **more: Any) -> Json:
    return {"text": plain(text), "value": value, **more}


def select(**more: Any) -> Json:
    return {"type": "static_select", "options": [option()], **more}


def field(element: Json, **more: Any) -> Json:
    return {"type": "input", "label": plain(), "element": element, **more}


def modal(*blocks: Json, **more: Any) -> Json:
    return {"type": "modal", "title": plain(), "submit": plain(), "blocks": list(blocks), **more}


TEXT_FIELD = {"type": "plain_text_input"}

FINE = [
    section(),
    section(text=mrkdwn("x" * 3000)),
    {"type": "section", "fields": [mrkdwn("x" * 2000), *[mrkdwn()] * 9]},
    section(accessory=button(value="v" * 2000, url="https://example.com", style="danger")),
    section(accessory={"type": "image", "image_url": "https://example.com/a.png", "alt_text": "a"}),
    {"type": "header", "text": {**plain("x" * 150), "emoji": True}},
    {"type": "divider"},
    {"type": "context", "elements": [mrkdwn()] * 10},
    actions(*[button()] * 25),
    actions(
        select(initial_option=option()), {"type": "overflow", "options": [option(url="https://x.example")]}
    ),
    actions(
        {"type": "datepicker", "initial_date": "2026-11-21"}, {"type": "timepicker", "initial_time": "09:30"}
    ),
    {"type": "image", "image_url": "https://example.com/a.png", "alt_text": "a"},
    {"type": "markdown", "text": "**x**"},
    {
        "type": "rich_text",
        "elements": [
            {
                "type": "rich_text_section",
                "elements": [
                    {"type": "text", "text": "x", "style": {"bold": True}},
                    {"type": "user", "user_id": "U0BOB"},
                    {"type": "date", "timestamp": 1_790_000_000, "format": "{time}", "fallback": "then"},
                ],
            }
        ],
    },
]


@pytest.mark.parametrize("block", FINE)
def test_what_slack_takes_passes(block: Json) -> None:
    assert message_error({"text": "x", "blocks": [block]}) is None


REFUSED = [
    ({"type": "oops"}, "unsupported type: oops", "/blocks/0/type"),
    ({"text": "x"}, "missing required field: type", "/blocks/0"),
    (section(colour="red"), "invalid additional property: colour", "/blocks/0"),
    ({"type": "section"}, "must define either `text` or `fields`", "/blocks/0"),
    (section(text=mrkdwn("x" * 3001)), "must be less than 3001 characters", "/blocks/0/text/text"),
    (section(text=mrkdwn("")), "must be more than 0 characters", "/blocks/0/text/text"),
    (section(block_id="b" * 256), "must be less than 256 characters", "/blocks/0/block_id"),
    ({"type": "section", "fields": [mrkdwn()] * 11}, "no more than 10 items allowed", "/blocks/0/fields"),
    (
        {"type": "section", "fields": [mrkdwn("x" * 2001)]},
        "must be less than 2001",
        "/blocks/0/fields/0/text",
    ),
    ({"type": "header", "text": mrkdwn()}, "unsupported type: mrkdwn", "/blocks/0/text/type"),
    ({"type": "header", "text": plain("x" * 151)}, "must be less than 151 characters", "/blocks/0/text/text"),
    ({"type": "context", "elements": [mrkdwn()] * 11}, "no more than 10 items", "/blocks/0/elements"),
    ({"type": "context", "elements": []}, "no fewer than 1 items", "/blocks/0/elements"),
    (actions(), "no fewer than 1 items", "/blocks/0/elements"),
    (actions(*[button()] * 26), "no more than 25 items", "/blocks/0/elements"),
    (actions(TEXT_FIELD), "unsupported type: plain_text_input", "/blocks/0/elements/0/type"),
    (actions({"type": "multi_users_select"}), "unsupported type", "/blocks/0/elements/0/type"),
    (actions(button(text=mrkdwn())), "unsupported type: mrkdwn", "/blocks/0/elements/0/text/type"),
    (actions(button(text=plain("x" * 76))), "must be less than 76", "/blocks/0/elements/0/text/text"),
    (actions(button(value="v" * 2001)), "must be less than 2001", "/blocks/0/elements/0/value"),
    (actions(button(url="u:" + "v" * 3000)), "must be less than 3001", "/blocks/0/elements/0/url"),
    (actions(button(url="example")), "invalid url", "/blocks/0/elements/0/url"),
    (actions(button(style="bold")), "must be one of: primary, danger", "/blocks/0/elements/0/style"),
    (
        actions(button(action_id="a"), button(action_id="a")),
        "`action_id` a already exists",
        "/blocks/0/elements/1/action_id",
    ),
    (
        actions(
            button(confirm={"title": plain(), "text": mrkdwn(), "confirm": plain("x" * 31), "deny": plain()})
        ),
        "must be less than 31",
        "/blocks/0/elements/0/confirm/confirm/text",
    ),
    (actions(select(options=[])), "no fewer than 1 items", "/blocks/0/elements/0/options"),
    (actions(select(options=[option()] * 101)), "no more than 100 items", "/blocks/0/elements/0/options"),
    (actions(select(options=[option(text="x" * 76)])), "must be less than 76", "/options/0/text/text"),
    (actions(select(options=[option(value="x" * 151)])), "must be less than 151", "/options/0/value"),
    (actions(select(options=[option(), option()])), "option values must be unique", "/blocks/0/elements/0"),
    (actions(select(initial_option=option("b"))), "must be among the options", "/initial_option"),
    (actions(select(option_groups=[])), "no fewer than 1 items", "/option_groups"),
    (actions({"type": "static_select"}), "must define exactly one of", "/blocks/0/elements/0"),
    (
        actions({"type": "overflow", "options": [option(str(n)) for n in range(6)]}),
        "no more than 5 items",
        "/blocks/0/elements/0/options",
    ),
    (
        actions({"type": "radio_buttons", "options": [option(str(n)) for n in range(11)]}),
        "no more than 10 items",
        "/blocks/0/elements/0/options",
    ),
    (actions({"type": "datepicker", "initial_date": "21.11."}), "must be a date", "/initial_date"),
    (actions({"type": "timepicker", "initial_time": "24:00"}), "must be a time", "/initial_time"),
    (
        actions({"type": "datetimepicker", "initial_date_time": 1_790_000_000_000}),
        "ten digits",
        "/initial_date_time",
    ),
    (
        {"type": "image", "image_url": "https://x.example/a.png"},
        "missing required field: alt_text",
        "/blocks/0",
    ),
    (field(TEXT_FIELD, label=mrkdwn()), "unsupported type: mrkdwn", "/blocks/0/label/type"),
    (field(button()), "unsupported type: button", "/blocks/0/element/type"),
    ({"type": "markdown", "text": "x" * 12_001}, "must be less than 12001", "/blocks/0/text"),
    (
        actions({"type": "conversations_select", "response_url_enabled": True}),
        "works in input blocks of modals only",
        "/blocks",
    ),
]


@pytest.mark.parametrize(("block", "words", "pointer"), REFUSED)
def test_what_slack_refuses_is_refused_with_its_place(block: Json, words: str, pointer: str) -> None:
    error = message_error({"text": "x", "blocks": [block]})
    assert error is not None
    assert error.error == "invalid_blocks"
    assert words in error.messages[0]
    assert pointer in error.messages[0]


@pytest.mark.parametrize(
    ("message", "error"),
    [
        ({"text": ""}, "no_text"),
        ({"blocks": []}, "no_text"),
        ({"text": "x" * 40_001}, "msg_too_long"),
        ({"text": "x", "blocks": [section()] * 51}, "invalid_blocks"),
        ({"text": "x", "blocks": {"type": "divider"}}, "invalid_blocks_format"),
        ({"text": "x", "blocks": [section(block_id="a"), section(block_id="a")]}, "invalid_blocks"),
        ({"text": "x", "blocks": [section(text=mrkdwn("x" * 2900))] * 5}, "msg_blocks_too_long"),
        ({"text": "x", "attachments": "x"}, "invalid_attachments"),
        ({"text": "x", "attachments": [{"blocks": [{"type": "oops"}]}]}, "invalid_attachments"),
        ({"text": "x", "attachments": [{}] * 101}, "too_many_attachments"),
    ],
)
def test_a_message_as_a_whole_is_refused_by_name(message: Json, error: str) -> None:
    refusal = message_error(message)
    assert refusal is not None
    assert refusal.error == error


def test_views_take_inputs_of_every_kind() -> None:
    elements: list[Json] = [
        {**TEXT_FIELD, "multiline": True, "min_length": 1, "max_length": 64, "initial_value": "x"},
        {"type": "number_input", "is_decimal_allowed": False, "min_value": "1", "max_value": "200"},
        {"type": "email_text_input", "placeholder": plain("x" * 150), "focus_on_load": True},
        {"type": "multi_users_select", "initial_users": ["U0BOB"], "max_selected_items": 10},
        {"type": "conversations_select", "response_url_enabled": True, "filter": {"include": ["public"]}},
        {"type": "checkboxes", "options": [{"text": mrkdwn(), "value": "a"}]},
        {"type": "external_select", "min_query_length": 2, "initial_option": option()},
        select(option_groups=[{"label": plain(), "options": [option()]}]) | {"initial_option": option()},
    ]
    del elements[-1]["options"]  # a select has options or groups of them
    blocks = [field(element, hint=plain(), optional=True, dispatch_action=True) for element in elements]
    assert view_problems(modal(*blocks, private_metadata="x" * 3000, callback_id="c" * 255, close=None)) == []
    assert view_problems({"type": "home", "blocks": [section(), actions(button())]}) == []


@pytest.mark.parametrize(
    ("view", "words"),
    [
        ({"type": "sheet", "blocks": []}, "unsupported type: sheet"),
        (modal(title=plain("x" * 25)), "must be less than 25 characters [json-pointer:/view/title/text]"),
        (modal(submit=plain("x" * 25)), "must be less than 25 characters [json-pointer:/view/submit/text]"),
        (modal(submit=mrkdwn()), "unsupported type: mrkdwn"),
        (modal(private_metadata="x" * 3001), "must be less than 3001"),
        (modal(callback_id="x" * 256), "must be less than 256"),
        (modal(*[section()] * 101), "no more than 100 items allowed [json-pointer:/view/blocks]"),
        (modal(field(TEXT_FIELD), submit=None), "`submit` is required"),
        (modal(submit_disabled=True), "invalid additional property: submit_disabled [json-pointer:/view]"),
        (modal({"type": "markdown", "text": "x"}), "unsupported type: markdown"),
        (modal(field({"type": "number_input"})), "missing required field: is_decimal_allowed"),
        (
            modal(field({"type": "number_input", "is_decimal_allowed": True, "min_value": 1})),
            "must be a number in a string",
        ),
        (
            modal(
                field(
                    {"type": "number_input", "is_decimal_allowed": True, "min_value": "2", "max_value": "1"}
                )
            ),
            "min_value must not be more",
        ),
        (modal(field({**TEXT_FIELD, "max_length": 3001})), "must be a number between 1 and 3000"),
        (
            modal(field({**TEXT_FIELD, "max_length": 2, "initial_value": "abc"})),
            "must be less than 3 characters",
        ),
        (modal(field(TEXT_FIELD, label=plain("x" * 2001))), "must be less than 2001"),
        (modal(field(TEXT_FIELD, hint=plain("x" * 2001))), "must be less than 2001"),
        (modal(field({**TEXT_FIELD, "placeholder": plain("x" * 151)})), "must be less than 151"),
        (
            modal(field({**TEXT_FIELD, "focus_on_load": True}), field({**TEXT_FIELD, "focus_on_load": True})),
            "only one element may have `focus_on_load`",
        ),
        ({"type": "home", "blocks": [], "title": plain()}, "invalid additional property: title"),
        (
            {"type": "home", "blocks": [field({"type": "channels_select", "response_url_enabled": True})]},
            "of modals only",
        ),
        ({"type": "modal", "blocks": []}, "missing required field: title [json-pointer:/view]"),
    ],
)
def test_a_wrong_view_is_refused_with_its_place(view: Json, words: str) -> None:
    assert any(words in problem for problem in view_problems(view))
