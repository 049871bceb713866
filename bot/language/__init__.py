"""Reading conference requests in people's own words.

`understand(text, scene)` is all that others need.
"""

from __future__ import annotations

from bot.language.understand import MOST_CHARACTERS, understand

__all__ = ["MOST_CHARACTERS", "understand"]
