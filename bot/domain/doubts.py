"""What a person may decide when nobody knows whether a room exists, or when nothing was booked."""

from __future__ import annotations

from enum import StrEnum


class Decision(StrEnum):
    """What the person wants."""

    LOOK = "look"  # ask the telephone system once more
    THERE = "there"  # it is there: go on as if the answer had come
    AGAIN = "again"  # it is not there: book it again
    ELSEWHERE = "elsewhere"  # book it at another telephone system
