"""Blocks, and what must hold between the blocks of one message or view."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.playground.slack.blockkit.composition import SLACK_FILE, exactly_one, plain, text
from bot.playground.slack.blockkit.elements import (
    ELEMENTS,
    IN_ACTIONS,
    IN_CONTEXT_ACTIONS,
    IN_INPUT,
    IN_SECTION,
    elements,
)
from bot.playground.slack.blockkit.rich_text import RICH_TEXT
from bot.playground.slack.blockkit.rules import (
    Findings,
    Rule,
    anything,
    boolean,
    by_type,
    items,
    one_of,
    record,
    string,
    url,
)


def _block(kind: str, required: dict[str, Rule], optional: dict[str, Rule], *also: Rule) -> Rule:
    return record({"type": one_of(kind), **required}, {"block_id": string(1, 255), **optional}, *also)


def _says_something(value: Any, pointer: str, found: Findings) -> None:
    if "text" not in value and "fields" not in value:
        found.add("must define either `text` or `fields`", pointer)


def _different_action_ids(value: Any, pointer: str, found: Findings) -> None:
    seen: set[str] = set()
    for index, element in enumerate(value["elements"]):
        action_id = element.get("action_id")
        if action_id in seen:
            found.add(f"`action_id` {action_id} already exists", f"{pointer}/elements/{index}/action_id")
        if action_id is not None:
            seen.add(action_id)


_CELL = by_type(
    {"raw_text": record({"type": one_of("raw_text"), "text": string(1, 3000)}, {}), "rich_text": RICH_TEXT}
)

BLOCKS: dict[str, Rule] = {
    "actions": _block(
        "actions",
        {"elements": items(by_type(elements(IN_ACTIONS)), 1, 25)},
        {},
        _different_action_ids,
    ),
    "context": _block(
        "context",
        {
            "elements": items(
                by_type({"image": ELEMENTS["image"], "plain_text": text(3000), "mrkdwn": text(3000)}), 1, 10
            )
        },
        {},
    ),
    "context_actions": _block(
        "context_actions",
        {"elements": items(by_type(elements(IN_CONTEXT_ACTIONS)), 1, 5)},
        {},
        _different_action_ids,
    ),
    "divider": _block("divider", {}, {}),
    "header": _block("header", {"text": plain(150)}, {}),
    "image": _block(
        "image",
        {"alt_text": string(1, 2000)},
        {"image_url": url(3000), "slack_file": SLACK_FILE, "title": plain(2000)},
        exactly_one("image_url", "slack_file"),
    ),
    "input": _block(
        "input",
        {"label": plain(2000), "element": by_type(elements(IN_INPUT))},
        {"hint": plain(2000), "optional": boolean, "dispatch_action": boolean},
    ),
    "section": _block(
        "section",
        {},
        {
            "text": text(3000),
            "fields": items(text(2000), 1, 10),
            "accessory": by_type(elements(IN_SECTION)),
            "expand": boolean,
        },
        _says_something,
    ),
    "rich_text": RICH_TEXT,
    "file": _block("file", {"external_id": string(1, 255), "source": one_of("remote")}, {}),
    "video": _block(
        "video",
        {
            "alt_text": string(1, 2000),
            "title": plain(199),
            "thumbnail_url": url(3000),
            "video_url": url(3000),
        },
        {
            "author_name": string(1, 49),
            "description": plain(199),
            "provider_icon_url": url(3000),
            "provider_name": string(1, 255),
            "title_url": url(3000),
        },
    ),
    "markdown": _block("markdown", {"text": string(1, 12_000)}, {}),
    "table": _block(
        "table", {"rows": items(items(_CELL, 1, 20), 1, 100)}, {"column_settings": items(anything, 0, 20)}
    ),
    "call": _block("call", {"call_id": string(1, 255)}, {"api_decoration_available": boolean}),
}

_EVERYWHERE = frozenset(
    {"actions", "context", "divider", "header", "image", "input", "section", "rich_text", "video"}
)
IN_VIEWS = _EVERYWHERE
IN_MESSAGES = _EVERYWHERE | {"file", "markdown", "table", "call", "context_actions"}


def check_blocks(value: Any, pointer: str, found: Findings, *, kinds: frozenset[str], most: int) -> None:
    """Each block by itself, then all together."""
    before = len(found.messages)
    items(by_type({kind: BLOCKS[kind] for kind in kinds}), 0, most)(value, pointer, found)
    if len(found.messages) == before:
        _different_block_ids(value, pointer, found)
        _one_focus(value, pointer, found)


def _different_block_ids(blocks: list[Any], pointer: str, found: Findings) -> None:
    seen: set[str] = set()
    for index, block in enumerate(blocks):
        block_id = block.get("block_id")
        if block_id in seen:
            found.add(f"`block_id` {block_id} already exists", f"{pointer}/{index}/block_id")
        if block_id is not None:
            seen.add(block_id)


def _one_focus(blocks: list[Any], pointer: str, found: Findings) -> None:
    if sum(element.get("focus_on_load", False) for _, element in elements_of(blocks)) > 1:
        found.add("only one element may have `focus_on_load`", pointer)


def elements_of(blocks: list[Any]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Each interactive element (and image) with its block."""
    for block in blocks:
        if block["type"] in ("actions", "context_actions"):
            for element in block["elements"]:
                yield block, element
        for name in ("element", "accessory"):
            if name in block:
                yield block, block[name]
