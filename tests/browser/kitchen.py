"""One message and one form with everything of Block Kit that the page can draw."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str) -> Json:
    return {"type": "mrkdwn", "text": text}


def options(*names: str) -> list[Json]:
    return [{"text": plain(name), "value": name.lower()} for name in names]


def button(text: str, action_id: str, **more: Any) -> Json:
    return {"type": "button", "action_id": action_id, "text": plain(text), **more}


def field(label: str, kind: str, *, optional: bool = False, **more: Any) -> Json:
    """An input block whose ids are its label."""
    return {
        "type": "input",
        "block_id": label,
        "label": plain(label),
        "optional": optional,
        "element": {"type": kind, "action_id": label, **more},
    }


def form(*blocks: Json, title: str = "A form") -> Json:
    return {
        "type": "modal",
        "title": plain(title),
        "submit": plain("Save"),
        "close": plain("Not now"),
        "blocks": list(blocks),
    }


COLOURS = options("Red", "Green", "Blue")

FORM = form(
    field("Name", "plain_text_input"),
    field("Story", "plain_text_input", multiline=True),
    field("Mail", "email_text_input"),
    field("Link", "url_text_input"),
    field("Count", "number_input", is_decimal_allowed=False, min_value="2", max_value="10"),
    field("Day", "datepicker"),
    field("Hour", "timepicker"),
    field("Moment", "datetimepicker"),
    field("Colour", "static_select", options=COLOURS),
    field("Shade", "static_select", option_groups=[{"label": plain("Warm"), "options": COLOURS}]),
    field("Colours", "multi_static_select", options=COLOURS),
    field("Somebody", "users_select"),
    field("Everybody", "multi_users_select"),
    field("Channel", "channels_select"),
    field("Place", "conversations_select"),
    field("Boxes", "checkboxes", options=COLOURS),
    field("Radio", "radio_buttons", options=COLOURS),
)

SURE = {
    "title": plain("Are you sure?"),
    "text": mrkdwn("It is *gone* then."),
    "confirm": plain("Delete it"),
    "deny": plain("Keep it"),
    "style": "danger",
}

MESSAGE: list[Json] = [
    {"type": "header", "text": plain("A header & its <b>marks</b>")},
    {
        "type": "section",
        "text": mrkdwn("*Section*"),
        "accessory": {"type": "overflow", "action_id": "menu", "options": options("First", "Second")},
    },
    {"type": "section", "fields": [mrkdwn("*When*\nnow"), plain("not *bold*")]},
    {"type": "divider"},
    {"type": "context", "elements": [mrkdwn("in _context_")]},
    {
        "type": "rich_text",
        "elements": [
            {
                "type": "rich_text_section",
                "elements": [{"type": "text", "text": "rich", "style": {"bold": True}}],
            },
            {
                "type": "rich_text_list",
                "style": "ordered",
                "elements": [
                    {"type": "rich_text_section", "elements": [{"type": "user", "user_id": "U0BOB"}]}
                ],
            },
            {"type": "rich_text_quote", "elements": [{"type": "text", "text": "quoted"}]},
        ],
    },
    {
        "type": "actions",
        "block_id": "actions",
        "elements": [
            button("Do", "do", style="primary"),
            button("Delete", "delete", style="danger", confirm=SURE),
        ],
    },
]
