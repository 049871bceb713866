"""When a conference is over for good."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from bot.domain.conference import Wish

LONGEST = {"MINUTELY": 1, "HOURLY": 1, "DAILY": 1, "WEEKLY": 7, "MONTHLY": 62, "YEARLY": 366}
"""Days from one to the next, at most (a 31st is there every other month)."""

LONGEST_CHOSEN = {"MINUTELY": 7, "HOURLY": 7, "DAILY": 7, "WEEKLY": 7, "MONTHLY": 93, "YEARLY": 4 * 366}
"""The same where a rule picks days, so that some are left out: working days, a 31st, 29 February."""


def last_end(wish: Wish) -> datetime | None:
    """The end of the last conference of a series, or a little later; None when it has no end."""
    if wish.recurrence is None:
        return wish.ends_at
    rule = dict(part.upper().partition("=")[::2] for part in wish.recurrence.split(";"))
    if until := re.match(r"(\d{4})(\d\d)(\d\d)", rule.get("UNTIL", "")):
        year, month, day = map(int, until.groups())
        # UNTIL may be meant in UTC or in the conference's zone: a day more covers both.
        return datetime(year, month, day, tzinfo=UTC) + timedelta(days=2) + wish.duration
    chosen = any(part.startswith("BY") for part in rule)
    days = (LONGEST_CHOSEN if chosen else LONGEST).get(rule.get("FREQ", ""))
    if days is None or not rule.get("COUNT", "").isdigit():
        return None
    interval = int(rule["INTERVAL"]) if rule.get("INTERVAL", "").isdigit() else 1
    return wish.ends_at + timedelta(days=days * interval * (int(rule["COUNT"]) - 1))
