"""Rich text: sections, lists, quotes, and the pieces they are made of."""

from __future__ import annotations

from bot.playground.slack.blockkit.rules import (
    Rule,
    anything,
    boolean,
    by_type,
    integer,
    items,
    one_of,
    record,
    string,
)

_MARKS = ("bold", "italic", "strike", "code", "underline", "highlight", "client_highlight", "unlink")
_STYLE = record({}, dict.fromkeys(_MARKS, boolean))


def _piece(kind: str, required: dict[str, Rule], optional: dict[str, Rule] | None = None) -> Rule:
    return record({"type": one_of(kind), **required}, {"style": _STYLE, **(optional or {})})


_PIECES: dict[str, Rule] = {
    "text": _piece("text", {"text": string(1, 3000)}),
    "emoji": _piece(
        "emoji", {"name": string(1, 255)}, {"unicode": string(1, 255), "skin_tone": integer(1, 6)}
    ),
    "link": _piece("link", {"url": string(1, 3000)}, {"text": string(0, 3000), "unsafe": boolean}),
    "user": _piece("user", {"user_id": string(1, 255)}),
    "usergroup": _piece("usergroup", {"usergroup_id": string(1, 255)}),
    "channel": _piece("channel", {"channel_id": string(1, 255)}),
    "broadcast": _piece("broadcast", {"range": one_of("here", "channel", "everyone")}),
    "color": _piece("color", {"value": string(1, 16)}),
    "date": _piece(
        "date",
        {"timestamp": integer(0, 99_999_999_999), "format": string(1, 255)},
        {"url": string(1, 3000), "fallback": string(1, 3000)},
    ),
}

_SECTION = record({"type": one_of("rich_text_section"), "elements": items(by_type(_PIECES), 0, 1000)}, {})
_PARTS: dict[str, Rule] = {
    "rich_text_section": _SECTION,
    "rich_text_quote": record(
        {"type": one_of("rich_text_quote"), "elements": items(by_type(_PIECES), 0, 1000)},
        {"border": integer(0, 1)},
    ),
    "rich_text_preformatted": record(
        {"type": one_of("rich_text_preformatted"), "elements": items(by_type(_PIECES), 0, 1000)},
        {"border": integer(0, 1), "language": string(1, 64)},
    ),
    "rich_text_list": record(
        {
            "type": one_of("rich_text_list"),
            "style": one_of("bullet", "ordered"),
            "elements": items(_SECTION, 1, 1000),
        },
        {"indent": integer(0, 8), "offset": integer(0, 100_000), "border": integer(0, 1)},
    ),
}

RICH_TEXT = record(
    {"type": one_of("rich_text"), "elements": items(by_type(_PARTS), 1, 1000)},
    {"block_id": string(1, 255), "expand": anything},
)
