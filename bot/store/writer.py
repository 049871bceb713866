"""The one thread that writes to a SQLite file.

SQLite lets one connection write, and others that wait for it sleep for up to 100 ms between tries. A single
writing thread has nobody to wait for, and what queues up meanwhile shares its next commit.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine

T = TypeVar("T")

TOGETHER = 4
"""How many units of work share a commit; what is urgent waits for that many at most."""


class Writer:
    """The writing thread of one file, which all stores of this process on this file share."""

    _all: dict[Path, Writer] = {}  # noqa: RUF012 (shared on purpose: one writer for a file in a process)
    _lock = threading.Lock()

    def __init__(self, path: Path, engine: Engine) -> None:
        self.engine = engine
        self._path = path
        self._users = 0
        self._urgent: deque[_Job] = deque()
        self._normal: deque[_Job] = deque()
        self._last = False
        self._something_to_do = threading.Condition()
        self._thread = threading.Thread(target=self._run, name=f"store-write-{path.name}", daemon=True)
        self._thread.start()

    @classmethod
    def shared(cls, path: Path, new_engine: Callable[[Path], Engine]) -> Writer:
        """The writer of this file, started when there is none yet."""
        path = path.resolve()
        with cls._lock:
            writer = cls._all.get(path) or cls(path, new_engine(path))
            cls._all[path] = writer
            writer._users += 1
            return writer

    def release(self) -> None:
        """One user less; the last one ends the thread after everything that waits."""
        with self._lock:
            self._users -= 1
            if self._users:
                return
            del self._all[self._path]
        with self._something_to_do:
            self._last = True
            self._something_to_do.notify()
        self._thread.join()
        self.engine.dispose()

    def submit(self, work: Callable[[Connection], T], *, urgent: bool) -> Future[T]:
        """Have `work` written; what is urgent goes before everything that is not."""
        future: Future[T] = Future()
        with self._something_to_do:
            (self._urgent if urgent else self._normal).append(_Job(work, future))
            self._something_to_do.notify()
        return future

    def _run(self) -> None:
        with self.engine.connect().execution_options(writes=True) as connection:
            while jobs := self._next():
                wanted = [job for job in jobs if job.future.set_running_or_notify_cancel()]
                if wanted:
                    _write(connection, wanted)

    def _next(self) -> list[_Job]:
        """What waits now; nothing when nothing will come any more."""
        with self._something_to_do:
            while not (self._urgent or self._normal or self._last):
                self._something_to_do.wait()
            jobs = self._urgent or self._normal
            return [jobs.popleft() for _ in range(min(TOGETHER, len(jobs)))]


def _write(connection: Connection, jobs: list[_Job]) -> None:
    try:
        with connection.begin():
            for job in jobs:
                job.run(connection, alone=len(jobs) == 1)
    except BaseException as error:
        for job in jobs:
            job.future.set_exception(error)
    else:
        for job in jobs:
            job.settle()


class _Job:
    """A unit of work that shares a commit with others, and what came of it."""

    __slots__ = ("_error", "_result", "_work", "future")

    def __init__(self, work: Callable[[Connection], Any], future: Future[Any]) -> None:
        self._work = work
        self.future = future
        self._error: Exception | None = None
        self._result: Any = None

    def run(self, connection: Connection, *, alone: bool) -> None:
        """Do the work; a failure undoes this job and spares the others."""
        if alone:
            self._result = self._work(connection)
            return
        try:
            with connection.begin_nested():
                self._result = self._work(connection)
        except Exception as error:
            self._error = error

    def settle(self) -> None:
        """Tell the one who waits, after the commit."""
        if self._error is None:
            self.future.set_result(self._result)
        else:
            self.future.set_exception(self._error)
