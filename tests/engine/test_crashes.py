"""Real processes, killed: what was finished is not done again, what was promised is kept."""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.engine.toy import Orders, run

pytestmark = pytest.mark.crash

MOMENTS = [
    "stored",
    *(f"{when}:{number}" for number in (1, 2) for when in ("before", "inside", "after")),
    "asleep",
    *(f"{when}:{number}" for number in (3, 4) for when in ("before", "inside", "after")),
]

# A process that has everything imported and forks: a start costs a tenth of a fresh interpreter.
PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.engine.toy"])


class ToyProcess:
    """A process that runs the toy."""

    def __init__(self, orders: Orders) -> None:
        self._link, theirs = PROCESSES.Pipe()
        self._process = PROCESSES.Process(target=run, args=(orders, theirs), daemon=True)
        self._process.start()
        theirs.close()

    @property
    def pid(self) -> int | None:
        return self._process.pid

    @property
    def lives(self) -> bool:
        return self._process.is_alive()

    def said(self) -> str:
        """The first thing it says: that it is ready, or why not."""
        assert self._link.poll(30)
        return str(self._link.recv())

    def end(self) -> int | None:
        """How it ended."""
        self._process.join(30)
        return self._process.exitcode

    def stop(self) -> None:
        """Ask it to stop in good order."""
        self._link.send("stop")

    def kill(self) -> None:
        """Now."""
        self._process.kill()

    def clear_away(self) -> None:
        """Leave nothing behind."""
        self._process.kill()
        self._process.join()
        self._process.close()
        self._link.close()


class Toys:
    """Starts toy processes on one database and reads what they did outside."""

    def __init__(self, url: str, record: Path) -> None:
        self._url = url
        self._record = record
        self.running: list[ToyProcess] = []

    def start(self, moment: str, *keys: str, **options: Any) -> ToyProcess:
        """A process that dies at `moment`."""
        toy = ToyProcess(Orders(self._url, self._record, moment, keys, **options))
        self.running.append(toy)
        return toy

    def kill_at(self, moment: str, *keys: str, **options: Any) -> None:
        """Start a process and see it die at `moment`."""
        assert self.start(moment, *keys, **options).end() == -signal.SIGKILL

    @property
    def lines(self) -> list[str]:
        """What was done outside, in order."""
        return self._record.read_text().splitlines() if self._record.exists() else []

    def wait_for(self, done: Callable[[list[str]], bool], within: float = 30) -> None:
        """Until the outside looks like this."""
        deadline = time.monotonic() + within
        while not done(self.lines):
            assert time.monotonic() < deadline, self.lines
            time.sleep(0.02)


@pytest.fixture
def toys(database_url: str, tmp_path: Path) -> Iterator[Toys]:
    made = Toys(database_url, tmp_path / "record")
    yield made
    for toy in made.running:
        toy.clear_away()


def cut_all_connections(url: str) -> None:
    """As a restart of the server does."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


def finished(*subjects: str) -> Callable[[list[str]], bool]:
    return lambda lines: all(any(line.startswith(f"{one} began") for line in lines) for one in subjects)


def test_killed_at_every_moment_no_finished_step_is_done_again(toys: Toys) -> None:
    toys.kill_at(MOMENTS[0], "1")
    for moment in MOMENTS[1:]:
        toys.kill_at(moment)
    toys.start("never")
    toys.wait_for(finished("CV-1"))

    done = Counter(line for line in toys.lines if "began" not in line)
    assert done == {f"CV-1 {number}": 2 for number in range(1, 5)}  # the first time, it died inside
    assert sum("began" in line for line in toys.lines) == 1


def test_a_lane_keeps_its_order_through_kills(toys: Toys) -> None:
    keys = [str(number) for number in range(5)]
    toys.kill_at("inside:3", *keys)
    toys.kill_at("after:1")
    toys.start("never")
    toys.wait_for(finished(*(f"CV-{key}" for key in keys)))

    ends = [line.split()[0] for line in toys.lines if "began" in line]
    assert ends == [f"CV-{key}" for key in keys]


def test_a_workflow_that_kills_its_process_is_given_up_and_somebody_is_told(toys: Toys) -> None:
    toys.kill_at("before:1", "1", "2", most_deaths=2)
    for _ in range(2):
        toys.kill_at("before:1", most_deaths=2)
    toys.start("before:1", most_deaths=2)
    toys.wait_for(lambda lines: "book CV-1 given up" in lines)

    assert toys.lines.count("book CV-1 given up") == 1


class TestOnSqlite:
    """One process on one file."""

    @pytest.fixture
    def database_url(self, sqlite_url: str) -> str:
        return sqlite_url

    def test_a_second_process_refuses_with_one_line_that_says_what_to_do(self, toys: Toys) -> None:
        first = toys.start("never")
        assert first.said() == "ready"

        refusal = toys.start("never").said()

        assert "\n" not in refusal
        assert "DATABASE_URL" in refusal
        assert f"process {first.pid}" in refusal

    def test_after_a_kill_the_next_process_may_start(self, toys: Toys) -> None:
        toys.kill_at("stored", "1")
        toys.start("never")
        toys.wait_for(finished("CV-1"))

    def test_the_journal_tells_nothing(self, toys: Toys, tmp_path: Path) -> None:
        toys.start("never", "1")
        toys.wait_for(finished("CV-1"))

        files = b"".join(path.read_bytes() for path in tmp_path.iterdir() if "engine" in path.name)
        assert b"workflow_status" in files
        assert b"done 1" not in files
        assert b"CV-1" not in files


class TestReplicas:
    """Several processes on one PostgreSQL."""

    @pytest.fixture
    def database_url(self, postgres_url: str) -> str:
        return postgres_url

    def test_another_replica_takes_over_what_a_dead_one_left(self, toys: Toys) -> None:
        dying = toys.start("hold:2", "1")
        other = toys.start("never")
        toys.wait_for(lambda lines: "CV-1 2" in lines)
        assert other.said() == "ready"
        dying.kill()
        toys.wait_for(finished("CV-1"))

        assert toys.lines[:3] == ["CV-1 1", "CV-1 2", "CV-1 2"]

    def test_a_replica_that_lives_keeps_its_work(self, toys: Toys) -> None:
        slow = toys.start("hold:2", "1")
        toys.wait_for(lambda lines: "CV-1 2" in lines)
        toys.start("never", "2")
        time.sleep(3)  # several times as long as a death takes to be noticed here

        assert toys.lines == ["CV-1 1", "CV-1 2"]
        assert slow.lives

    def test_a_database_that_cuts_all_connections_is_not_taken_for_a_death(
        self, toys: Toys, database_url: str
    ) -> None:
        toys.start("hold:2", "1", dead_after=3)
        other = toys.start("never", dead_after=3)
        assert other.said() == "ready"
        toys.wait_for(lambda lines: "CV-1 2" in lines)

        cut_all_connections(database_url)
        time.sleep(6)  # a death would have been noticed by now

        assert toys.lines == ["CV-1 1", "CV-1 2"]

    def test_a_lane_is_entered_by_one_replica_at_a_time(self, toys: Toys) -> None:
        slow = toys.start("hold:2", "1")
        toys.wait_for(lambda lines: "CV-1 2" in lines)
        toys.start("never", "2")
        slow.kill()
        toys.wait_for(finished("CV-1", "CV-2"))

        assert [line for line in toys.lines if line.startswith("CV-2")] == toys.lines[-5:]

    def test_a_replica_that_is_stopped_hands_its_work_over(self, toys: Toys) -> None:
        leaving = toys.start("hold:2", "1")
        toys.start("never", dead_after=3600)
        toys.wait_for(lambda lines: "CV-1 2" in lines)
        leaving.stop()
        toys.wait_for(finished("CV-1"))

        assert leaving.end() == 0
