"""What a workflow sees of the engine."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Protocol, TypeVar

T = TypeVar("T")


class Run(Protocol):
    """One run of a workflow. `key` names the promise it keeps: the same one after a crash."""

    key: str

    async def step(self, name: str, action: Callable[[], Awaitable[T]]) -> T:
        """Do `action`, or answer from the journal when it finished before a crash.

        What it returns is plain: text, numbers, truth values, None, and lists and objects of these. An error
        of `bot.errors` that it raises is journalled and raised again in its place; any other error comes back
        as `StepFailed`. A step that was cut short by a crash is done again.
        """

    async def now(self) -> datetime:
        """The time, in UTC; the same one when the run is repeated."""

    async def sleep(self, seconds: float) -> None:
        """Wait, across restarts."""


Workflow = Callable[[Run, str], Awaitable[None]]
"""A workflow takes its run and the id of what it is about."""
