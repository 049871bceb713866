"""Words that were read without a question and yet are hardly meant: asked about before anything is booked.

The reader says what words mean; these are readings that mean what nobody wants.
"""

from __future__ import annotations

import re
from datetime import timedelta

from bot.domain.records import Notice, NoticeKind
from bot.domain.understanding import Understanding

LONGEST_UNASKED = timedelta(hours=12)
"""`10pm-1am` ends the next day; `from 3pm to 2pm` is a slip, not a conference of twenty-three hours."""

_ELSEWHERE = re.compile(
    r"(?<!\w)(?:on|via|using|over|through|przez|na|über|ueber|per|por|sur|su|tramite|em)\s+"
    r"(?P<name>zoom|(?:ms |microsoft )?teams|webex|google meet|skype|jitsi|whereby|gotomeeting)(?!\w)",
    re.IGNORECASE,
)
_PIN_OF_LETTERS = re.compile(
    r"(?<!\w)pin(?:\s*[:=]\s*|\s+)(?P<given>[^\W\d_]{3,8})\s*(?:$|[,.;!?])", re.IGNORECASE
)


def suspicion(text: str, understood: Understanding) -> Notice | None:
    """What has to be asked, as the notice over the form; None when nothing has."""
    elsewhere = _ELSEWHERE.search(text)
    if elsewhere is not None and understood.vendor is None:
        return _wrong("vendor", "unknown_vendor", given=elsewhere["name"])
    letters = _PIN_OF_LETTERS.search(text)
    if letters is not None and understood.pin is None:
        return _wrong("pin", "malformed_pin", limit="3-6")
    if (
        understood.start is not None
        and understood.end is not None
        and understood.end - understood.start > LONGEST_UNASKED
    ):
        return _wrong("duration", "end_before_start")
    return None


def _wrong(field: str, problem: str, **facts: str) -> Notice:
    return Notice(NoticeKind.WISH_INVALID, {"field": field, "problem": problem, **facts})
