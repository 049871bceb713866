"""Objects that stand inside elements and blocks: texts, options, confirmations, filters."""

from __future__ import annotations

from typing import Any

from bot.playground.slack.blockkit.rules import (
    Findings,
    Rule,
    boolean,
    by_type,
    items,
    one_of,
    record,
    string,
    url,
)


def plain(most: int, least: int = 1) -> Rule:
    """A `plain_text` object."""
    return by_type({"plain_text": _plain(most, least)})


def text(most: int, least: int = 1) -> Rule:
    """A `plain_text` or `mrkdwn` object."""
    return by_type({"plain_text": _plain(most, least), "mrkdwn": _mrkdwn(most, least)})


def _plain(most: int, least: int) -> Rule:
    return record({"type": one_of("plain_text"), "text": string(least, most)}, {"emoji": boolean})


def _mrkdwn(most: int, least: int) -> Rule:
    return record({"type": one_of("mrkdwn"), "text": string(least, most)}, {"verbatim": boolean})


def option(label: Rule, description: Rule, *, with_url: bool = False) -> Rule:
    """One choice of a menu."""
    optional = {"description": description} | ({"url": url(3000)} if with_url else {})
    return record({"text": label, "value": string(1, 150)}, optional)


MENU_OPTION = option(plain(75), plain(75))
LISTED_OPTION = option(text(75), text(75))  # radio buttons and checkboxes take mrkdwn
OVERFLOW_OPTION = option(plain(75), plain(75), with_url=True)

OPTION_GROUP = record({"label": plain(75), "options": items(MENU_OPTION, 1, 100)}, {})

CONFIRM = record(
    {"title": plain(100), "text": text(300), "confirm": plain(30), "deny": plain(30)},
    {"style": one_of("primary", "danger")},
)

CONVERSATION_FILTER = record(
    {},
    {
        "include": items(one_of("im", "mpim", "private", "public"), 1, 4),
        "exclude_external_shared_channels": boolean,
        "exclude_bot_users": boolean,
    },
)

DISPATCH_CONFIG = record(
    {},
    {"trigger_actions_on": items(one_of("on_enter_pressed", "on_character_entered"), 1, 2)},
)

SLACK_FILE = record({}, {"id": string(1, 255), "url": url(3000)})


def exactly_one(*names: str) -> Rule:
    """One of these fields and not the others."""

    def rule(value: Any, pointer: str, found: Findings) -> None:
        if sum(name in value for name in names) != 1:
            found.add(f"must define exactly one of: {', '.join(names)}", pointer)

    return rule


def initial_among_options(value: Any, pointer: str, found: Findings) -> None:
    """What is preselected must be there, word for word."""
    groups = value.get("option_groups") or [value]
    there = [one for group in groups for one in group.get("options", [])]
    for name in ("initial_option", "initial_options"):
        chosen = value.get(name, [])
        for one in chosen if isinstance(chosen, list) else [chosen]:
            if one not in there:
                found.add(f"{name} must be among the options", f"{pointer}/{name}")


def different_values(value: Any, pointer: str, found: Findings) -> None:
    """No two options mean the same."""
    groups = value.get("option_groups") or [value]
    values = [one["value"] for group in groups for one in group.get("options", [])]
    if len(set(values)) != len(values):
        found.add("option values must be unique", pointer)
