"""How often a method may be called: Slack's tiers, and one post a second a channel after a short burst."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

POST_BURST = 20
POSTS_A_SECOND = 1.0


@dataclass(slots=True)
class _Bucket:
    left: float
    filled: float


class Rates:
    """Buckets that fill with time."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._buckets: dict[tuple[str, str], _Bucket] = {}

    def take(self, method: str, channel: str, per_minute: int | None) -> int | None:
        """None when the call may pass, else after how many whole seconds it may be tried again."""
        if per_minute is None:
            return self._take((method, channel), POST_BURST, POSTS_A_SECOND)
        return self._take((method, ""), per_minute, per_minute / 60)

    def _take(self, key: tuple[str, str], most: int, a_second: float) -> int | None:
        now = self._clock()
        bucket = self._buckets.setdefault(key, _Bucket(most, now))
        bucket.left = min(most, bucket.left + (now - bucket.filled) * a_second)
        bucket.filled = now
        if bucket.left < 1:
            return math.ceil((1 - bucket.left) / a_second)
        bucket.left -= 1
        return None
