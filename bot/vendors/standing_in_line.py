"""Time spent waiting for a turn: it is neither the vendor's nor the person's fault, so no deadline counts it.

Whoever sets a deadline around a vendor's work names a watch here; the line to the vendor stops that watch
while a request waits for its turn under the vendor's rate.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Protocol


class Watch(Protocol):
    """Something that counts time. It may be stopped by several who wait at once."""

    def stop(self) -> None:
        """Somebody began to wait."""

    def go_on(self) -> None:
        """They wait no more."""


_watch: ContextVar[Watch | None] = ContextVar("watch", default=None)


@contextmanager
def timed_by(watch: Watch) -> Iterator[None]:
    """What is done inside is timed by this watch."""
    token = _watch.set(watch)
    try:
        yield
    finally:
        _watch.reset(token)


@contextmanager
def in_line() -> Iterator[None]:
    """The watch stands still meanwhile."""
    watch = _watch.get()
    if watch is None:
        yield
        return
    watch.stop()
    try:
        yield
    finally:
        watch.go_on()
