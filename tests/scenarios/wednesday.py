"""The bot, for which it is always Wednesday 18 November 2026, 10:07 in Berlin: `python -m` it like `bot`.

Its clock decides how days are understood; the telephone systems and Slack's signatures keep the real one.
"""

from __future__ import annotations

import sys
from datetime import datetime
from zoneinfo import ZoneInfo

import bot.app
from bot.cli import main

NOW = datetime(2026, 11, 18, 10, 7, tzinfo=ZoneInfo("Europe/Berlin"))

if __name__ == "__main__":
    setattr(bot.app, "_now", lambda: NOW)  # noqa: B010 -- the name is not for others, and mypy says so
    sys.exit(main())
