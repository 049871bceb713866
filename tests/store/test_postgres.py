"""A server that goes away for a moment."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator

import psycopg
import pytest
import sqlalchemy
from sqlalchemy.exc import OperationalError

from bot.store import Keyring, Store, postgres
from tests.store.made import asked


@pytest.fixture
def database_url(postgres_url: str) -> str:
    return postgres_url


@pytest.fixture
async def administrator(
    postgres_url: str, postgres_server: str
) -> AsyncIterator[psycopg.AsyncConnection[tuple[object, ...]]]:
    """Speaks with the server beside the database."""
    address = sqlalchemy.make_url(postgres_server).set(drivername="postgresql")
    connection = await psycopg.AsyncConnection.connect(
        address.render_as_string(hide_password=False), autocommit=True
    )
    async with connection:
        yield connection


class Server:
    """What an administrator does to a database."""

    def __init__(self, connection: psycopg.AsyncConnection[tuple[object, ...]], url: str) -> None:
        self._connection = connection
        self._name = str(sqlalchemy.make_url(url).database)

    async def cut(self) -> None:
        """End all sessions, as a restart does."""
        await self._connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (self._name,)
        )

    async def admit(self, admitted: bool) -> None:
        """Let sessions in, or refuse them, as a server that is starting does."""
        statement = f"ALTER DATABASE {self._name} WITH ALLOW_CONNECTIONS {admitted}"
        await self._connection.execute(statement.encode())


@pytest.fixture
def server(administrator: psycopg.AsyncConnection[tuple[object, ...]], postgres_url: str) -> Server:
    return Server(administrator, postgres_url)


async def test_cut_connections_lose_nothing(store: Store, server: Server) -> None:
    async def put_many() -> None:
        for number in range(60):
            await store.effects.begin(f"effect {number}")
            await store.effects.finish(f"effect {number}")

    async def cut_often() -> None:
        for _ in range(5):
            await server.cut()
            await asyncio.sleep(0.02)

    await asyncio.gather(put_many(), cut_often())

    assert (await store.effects.begin("effect 59")).done


async def test_work_waits_for_a_server_that_comes_back(store: Store, server: Server) -> None:
    await server.admit(False)
    await server.cut()
    finding = asyncio.create_task(store.inbox.get("Ev1"))
    await asyncio.sleep(0.2)
    assert not finding.done()
    await server.admit(True)

    assert await finding is None


async def test_an_acknowledgement_is_not_held_up_for_long(
    store: Store, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "URGENT_PATIENCE", 0.2)
    await server.admit(False)
    await server.cut()

    with pytest.raises(OperationalError):
        await store.inbox.put(asked("Ev1"))
    assert not await store.reachable()

    await server.admit(True)
    assert await store.inbox.put(asked("Ev1"))


async def test_a_wrong_address_is_said_at_once(postgres_url: str, keyring: Keyring) -> None:
    wrong = sqlalchemy.make_url(postgres_url).set(database="nowhere")
    began = time.monotonic()

    with pytest.raises(OperationalError):
        await Store.open(wrong.render_as_string(hide_password=False), keyring, migrate=True)

    assert time.monotonic() - began < 5
