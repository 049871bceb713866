"""Units of work: all or nothing, and several stores at once on one SQLite file."""

from __future__ import annotations

import asyncio
import stat
import threading
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, text
from sqlalchemy.exc import IntegrityError

from bot.store import Keyring, Store
from bot.store.database import Database, open_database
from bot.store.sqlite import SqliteDatabase
from tests.store.made import asked


def add(word: str) -> Callable[[Connection], str]:
    def work(connection: Connection) -> str:
        connection.execute(text("INSERT INTO words VALUES (:word)"), {"word": word})
        return word

    return work


def make_words(connection: Connection) -> None:
    connection.execute(text("CREATE TABLE words (word VARCHAR(20) UNIQUE)"))


def words(connection: Connection) -> list[str]:
    return list(connection.scalars(text("SELECT word FROM words ORDER BY word")))


def modes_in(folder: Path) -> set[int]:
    return {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = open_database(database_url)
    await opened.write(make_words)
    yield opened
    await opened.close()


async def test_what_is_written_is_read(database: Database) -> None:
    assert await database.write(add("room")) == "room"

    assert await database.read(words) == ["room"]


async def test_work_that_fails_leaves_nothing(database: Database) -> None:
    def half(connection: Connection) -> None:
        add("room")(connection)
        raise ValueError("half-way")

    with pytest.raises(ValueError, match="half-way"):
        await database.write(half)

    assert await database.read(words) == []


async def test_work_that_fails_spares_what_is_written_at_the_same_time(database: Database) -> None:
    answers = await asyncio.gather(
        *(database.write(add(word)) for word in ("a", "b", "a", "c")), return_exceptions=True
    )

    assert sum(isinstance(answer, IntegrityError) for answer in answers) == 1
    assert await database.read(words) == ["a", "b", "c"]


async def test_what_waits_shares_a_commit(tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "words.db")
    await database.write(make_words)
    commits: list[Connection] = []
    event.listen(database.engine, "commit", commits.append)

    await asyncio.gather(*(database.write(add(f"{number:03}")) for number in range(100)))

    assert len(await database.read(words)) == 100
    assert len(commits) < 60
    await database.close()


async def test_what_is_urgent_goes_first(tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "words.db")
    await database.write(make_words)
    begun, go_on = threading.Event(), threading.Event()
    done: list[str] = []

    def hold_up(_connection: Connection) -> bool:
        begun.set()
        return go_on.wait(10)

    def note(word: str) -> Callable[[Connection], None]:
        return lambda _connection: done.append(word)

    first = asyncio.create_task(database.write(hold_up))
    await asyncio.to_thread(begun.wait, 10)
    others = [asyncio.create_task(database.write(note("later"))) for _ in range(40)]
    urgent = asyncio.create_task(database.write(note("urgent"), urgent=True))
    await asyncio.sleep(0)
    go_on.set()
    await asyncio.gather(first, urgent, *others)

    assert done == ["urgent", *["later"] * 40]
    await database.close()


async def test_work_whose_caller_gave_up_in_time_is_not_done(tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "words.db")
    await database.write(make_words)
    begun, go_on = threading.Event(), threading.Event()

    def hold_up(_connection: Connection) -> bool:
        begun.set()
        return go_on.wait(10)

    first = asyncio.create_task(database.write(hold_up))
    await asyncio.to_thread(begun.wait, 10)
    second = asyncio.create_task(database.write(add("late")))
    await asyncio.sleep(0)
    second.cancel()
    await asyncio.wait([second])
    go_on.set()

    assert await first
    assert await database.read(words) == []
    await database.close()


async def test_two_stores_on_two_loops_write_to_one_file(tmp_path: Path, keyring: Keyring) -> None:
    url = f"sqlite:///{tmp_path / 'convoke.db'}"

    async def write(prefix: str) -> None:
        store = await Store.open(url, keyring)
        for number in range(100):
            await store.inbox.put(asked(f"{prefix}{number}"))
        await store.close()

    other = asyncio.to_thread(asyncio.run, write("a"))
    await asyncio.gather(other, write("b"))

    store = await Store.open(url, keyring)
    assert len(await store.inbox.unfinished()) == 200
    await store.close()


async def test_a_file_that_was_closed_opens_again(tmp_path: Path, keyring: Keyring) -> None:
    url = f"sqlite:///{tmp_path / 'convoke.db'}"
    for number in range(3):
        store = await Store.open(url, keyring)
        await store.inbox.put(asked(f"Ev{number}"))
        await store.close()

    store = await Store.open(url, keyring)
    assert len(await store.inbox.unfinished()) == 3
    await store.close()


async def test_a_relative_path_and_a_missing_folder_are_fine(
    tmp_path: Path, keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    store = await Store.open("sqlite:///data/convoke.db", keyring)
    await store.close()

    assert (tmp_path / "data" / "convoke.db").exists()


async def test_the_file_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "words.db")
    await database.write(make_words)

    assert modes_in(tmp_path) == {0o600}
    await database.close()


async def test_the_file_is_kept_so_that_a_commit_survives_a_power_cut(tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "words.db")

    def settings(connection: Connection) -> tuple[object, ...]:
        names = ("journal_mode", "synchronous", "busy_timeout", "foreign_keys")
        return tuple(connection.scalar(text(f"PRAGMA {name}")) for name in names)

    assert await database.write(settings) == ("wal", 2, 30000, 1)
    assert await database.read(settings) == ("wal", 2, 30000, 1)
    await database.close()
