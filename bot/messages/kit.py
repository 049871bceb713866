"""Slack's building blocks, with Slack's limits kept while building.

Texts that are too long are cut with an ellipsis; what cannot be cut (too many blocks, options or buttons, an
identifier that is too long) raises ValueError, because that is a mistake of ours and not of a person.
Lengths are counted in UTF-16 units, the larger of the two ways in which they can be counted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Json = dict[str, Any]

TEXT_LIMIT = 4000
SECTION_LIMIT = 3000
FIELD_LIMIT = 2000
HEADER_LIMIT = 150
INPUT_LIMIT = 3000
URL_LIMIT = 3000
MESSAGE_BLOCKS = 50
VIEW_BLOCKS = 100
VIEW_BYTES = 250_000


def width(text: str) -> int:
    """The length as Slack may count it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def clip(text: str, limit: int) -> str:
    """The text, cut with an ellipsis where it is longer than `limit`."""
    if width(text) <= limit:
        return text
    kept = text[: limit - 1]
    while width(kept) > limit - 1:
        kept = kept[: len(kept) - max(1, (width(kept) - limit + 1) // 2)]
    return kept.rstrip() + "…"


def clip_markup(text: str, limit: int) -> str:
    """The same for text with markup: nothing in pointed brackets and no entity is cut in two."""
    clipped = clip(text, limit)
    if clipped == text:
        return text
    opened = clipped.rfind("<")
    if opened > clipped.rfind(">"):
        clipped = clipped[:opened].rstrip() + "…"
    return re.sub(r"&[a-z]{0,3}…$", "…", clipped)


def _within(what: str, size: int, limit: int, least: int = 0) -> None:
    if not least <= size <= limit:
        raise ValueError(f"{what}: {size} is outside {least} to {limit}")


# Text objects


def plain(text: str, limit: int = SECTION_LIMIT) -> Json:
    """Text in which Slack reads no markup; an empty one, which Slack refuses, becomes a dash."""
    return {"type": "plain_text", "text": clip(text, limit) or "–", "emoji": False}


def mrkdwn(text: str, limit: int = SECTION_LIMIT) -> Json:
    """Text with markup. `verbatim` keeps Slack from making links and mentions of its own."""
    return {"type": "mrkdwn", "text": clip_markup(text, limit), "verbatim": True}


# Blocks


def header(text: str) -> Json:
    """A title; what a person typed may stand here as it is, on one line."""
    return {"type": "header", "text": plain(" ".join(text.split()), HEADER_LIMIT)}


def section(text: Json, *, accessory: Json | None = None) -> Json:
    """A paragraph."""
    return {"type": "section", "text": text} | ({"accessory": accessory} if accessory else {})


def fields(pairs: Iterable[tuple[str, str]]) -> list[Json]:
    """Label over value, in two columns; values are markup. As many sections as ten fields each need."""
    cells = [mrkdwn(f"*{label}*\n{value}", FIELD_LIMIT) for label, value in pairs]
    return [{"type": "section", "fields": cells[i : i + 10]} for i in range(0, len(cells), 10)]


def context(*texts: Json) -> Json:
    """Small print."""
    _within("context elements", len(texts), 10, least=1)
    return {"type": "context", "elements": list(texts)}


def divider() -> Json:
    """A line."""
    return {"type": "divider"}


def actions(*elements: Json, block_id: str | None = None) -> Json:
    """A row of buttons."""
    _within("actions", len(elements), 25, least=1)
    named = [element["action_id"] for element in elements]
    if len(set(named)) != len(named):
        raise ValueError(f"actions: an action id is used twice among {named}")
    return {"type": "actions", "elements": list(elements)} | ({"block_id": block_id} if block_id else {})


def input_block(
    block_id: str,
    label: str,
    element: Json,
    *,
    optional: bool = False,
    hint: str = "",
    dispatch: bool = False,
) -> Json:
    """A labelled field of a form; with `dispatch` a change is told at once."""
    block = {
        "type": "input",
        "block_id": block_id,
        "label": plain(label, 2000),
        "element": element,
        "optional": optional,
    }
    if hint:
        block["hint"] = plain(hint, 2000)
    if dispatch:
        block["dispatch_action"] = True
    return block


# Elements


def button(
    label: str,
    action_id: str,
    *,
    value: str = "",
    url: str = "",
    style: str = "",
    confirm: Json | None = None,
    described: str = "",
) -> Json:
    """A button; `described` is what a screen reader says instead of the label."""
    _within("button value", len(value), 2000)
    _within("button url", len(url), URL_LIMIT)
    element: Json = {"type": "button", "text": plain(label, 75), "action_id": action_id}
    element |= {key: text for key, text in (("value", value), ("url", url), ("style", style)) if text}
    if described:
        element["accessibility_label"] = clip(described, 75)
    if confirm:
        element["confirm"] = confirm
    return element


def confirmation(title: str, text: str, yes: str, no: str, *, danger: bool = True) -> Json:
    """The question before a button acts."""
    asked = {
        "title": plain(title, 100),
        "text": plain(text, 300),
        "confirm": plain(yes, 30),
        "deny": plain(no, 30),
    }
    return asked | ({"style": "danger"} if danger else {})


def option(label: str, value: str) -> Json:
    """One line of a menu."""
    _within("option value", len(value), 150, least=1)
    return {"text": plain(label, 75), "value": value}


def _choice(kind: str, action_id: str, options: Sequence[Json], most: int) -> Json:
    _within(f"options of {action_id}", len(options), most, least=1)
    values = [one["value"] for one in options]
    if len(set(values)) != len(values):
        raise ValueError(f"options of {action_id}: a value is used twice")
    return {"type": kind, "action_id": action_id, "options": list(options)}


def select(action_id: str, options: Sequence[Json], chosen: str | None, *, placeholder: str = "") -> Json:
    """A menu of which one line can be chosen; `chosen` is a value, ignored when it is not there."""
    element = _choice("static_select", action_id, options, 100)
    if placeholder:
        element["placeholder"] = plain(placeholder, 150)
    return element | _initial(options, chosen)


def radio(action_id: str, options: Sequence[Json], chosen: str | None) -> Json:
    """Choices to see at once, of which one can be chosen."""
    return _choice("radio_buttons", action_id, options, 10) | _initial(options, chosen)


def _initial(options: Sequence[Json], chosen: str | None) -> Json:
    return next(({"initial_option": one} for one in options if one["value"] == chosen), {})


def checkboxes(action_id: str, options: Sequence[Json], ticked: Iterable[str] = ()) -> Json:
    """Choices of which any can be ticked."""
    element = _choice("checkboxes", action_id, options, 10)
    wanted = set(ticked)
    initial = [one for one in options if one["value"] in wanted]
    return element | ({"initial_options": initial} if initial else {})


def text_input(action_id: str, value: str | None, *, multiline: bool = False, placeholder: str = "") -> Json:
    """A field to type in."""
    element: Json = {"type": "plain_text_input", "action_id": action_id, "multiline": multiline}
    if value:
        element["initial_value"] = clip(value, INPUT_LIMIT)
    if placeholder:
        element["placeholder"] = plain(placeholder, 150)
    return element


# Whole surfaces


def message(text: str, blocks: Sequence[Json]) -> Json:
    """What is posted: blocks, and the text that notifications show and screen readers read."""
    _within("blocks", len(blocks), MESSAGE_BLOCKS)
    if not text:
        raise ValueError("a message needs a text")
    return {"text": clip_markup(text, TEXT_LIMIT), "blocks": list(blocks)}


def modal(
    callback_id: str,
    title: str,
    blocks: Sequence[Json],
    *,
    submit: str,
    close: str,
    metadata: Mapping[str, Any],
) -> Json:
    """A form."""
    return _view(
        {
            "type": "modal",
            "callback_id": callback_id,
            "title": plain(title, 24),
            "submit": plain(submit, 24),
            "close": plain(close, 24),
            "private_metadata": _packed(metadata),
            "blocks": list(blocks),
        }
    )


def note(
    title: str,
    blocks: Sequence[Json],
    *,
    close: str,
    callback_id: str = "",
    metadata: Mapping[str, Any] | None = None,
) -> Json:
    """A view without anything to submit."""
    view = {"type": "modal", "title": plain(title, 24), "close": plain(close, 24), "blocks": list(blocks)}
    if callback_id:
        view["callback_id"] = callback_id
    return _view(view | ({"private_metadata": _packed(metadata)} if metadata else {}))


def home(blocks: Sequence[Json]) -> Json:
    """The App Home."""
    return _view({"type": "home", "blocks": list(blocks)})


def _packed(metadata: Mapping[str, Any]) -> str:
    packed = json.dumps(metadata, ensure_ascii=False, separators=(",", ":"))
    _within("private_metadata", width(packed), 3000)
    return packed


def _view(view: Json) -> Json:
    _within("blocks", len(view["blocks"]), VIEW_BLOCKS)
    _within("bytes of a view", len(json.dumps(view)), VIEW_BYTES)
    return view
