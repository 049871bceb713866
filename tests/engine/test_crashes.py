"""Real processes, killed: what was finished is not done again, what was promised is kept."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.crash

MOMENTS = [
    "stored",
    *(f"{when}:{number}" for number in (1, 2) for when in ("before", "inside", "after")),
    "asleep",
    *(f"{when}:{number}" for number in (3, 4) for when in ("before", "inside", "after")),
]

Process = subprocess.Popen[str]


class Toys:
    """Starts toy processes on one database and reads what they did outside."""

    def __init__(self, url: str, record: Path) -> None:
        self._url = url
        self._record = record
        self.running: list[Process] = []

    def start(self, moment: str, *keys: str, **environment: str) -> Process:
        """A process that dies at `moment`."""
        toy = subprocess.Popen(
            [sys.executable, "-m", "tests.engine.toy", self._url, str(self._record), moment, *keys],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "TOY_DEAD_AFTER": "0.5"} | environment,
        )
        self.running.append(toy)
        return toy

    def kill_at(self, moment: str, *keys: str, **environment: str) -> None:
        """Start a process and see it die at `moment`."""
        toy = self.start(moment, *keys, **environment)
        assert toy.wait(30) == -9, toy.stderr and toy.stderr.read()

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
        with toy:  # closes its pipes and waits for its end
            toy.kill()


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
    toys.kill_at("before:1", "1", "2", TOY_MOST_DEATHS="2")
    for _ in range(2):
        toys.kill_at("before:1", TOY_MOST_DEATHS="2")
    toys.start("before:1", TOY_MOST_DEATHS="2")
    toys.wait_for(lambda lines: "book CV-1 given up" in lines)

    assert toys.lines.count("book CV-1 given up") == 1


class TestOnSqlite:
    """One process on one file."""

    @pytest.fixture
    def database_url(self, sqlite_url: str) -> str:
        return sqlite_url

    def test_a_second_process_refuses_with_one_line_that_says_what_to_do(self, toys: Toys) -> None:
        first = toys.start("never")
        assert first.stdout is not None
        assert first.stdout.readline() == "ready\n"

        second = toys.start("never")

        _, said = second.communicate(timeout=30)
        assert second.returncode == 1
        assert f"process {first.pid}" in said.splitlines()[-1]
        assert "DATABASE_URL" in said.splitlines()[-1]

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
        assert other.stdout is not None
        other.stdout.readline()
        dying.kill()
        toys.wait_for(finished("CV-1"))

        assert toys.lines[:3] == ["CV-1 1", "CV-1 2", "CV-1 2"]

    def test_a_replica_that_lives_keeps_its_work(self, toys: Toys) -> None:
        slow = toys.start("hold:2", "1")
        toys.wait_for(lambda lines: "CV-1 2" in lines)
        toys.start("never", "2")
        time.sleep(3)  # several times as long as a death takes to be noticed here

        assert toys.lines == ["CV-1 1", "CV-1 2"]
        assert slow.poll() is None

    def test_a_lane_is_entered_by_one_replica_at_a_time(self, toys: Toys) -> None:
        slow = toys.start("hold:2", "1")
        toys.wait_for(lambda lines: "CV-1 2" in lines)
        toys.start("never", "2")
        slow.kill()
        toys.wait_for(finished("CV-1", "CV-2"))

        assert [line for line in toys.lines if line.startswith("CV-2")] == toys.lines[-5:]

    def test_a_replica_that_is_stopped_hands_its_work_over(self, toys: Toys) -> None:
        leaving = toys.start("hold:2", "1")
        toys.start("never", TOY_DEAD_AFTER="3600")
        toys.wait_for(lambda lines: "CV-1 2" in lines)
        assert leaving.stdin is not None
        leaving.stdin.close()
        toys.wait_for(finished("CV-1"))

        assert leaving.wait(30) == 0
