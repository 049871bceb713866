"""A migrated database is the same as a fresh one, and nobody works on an old one unawares."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlalchemy
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, text

from bot.store import Keyring, Store, migrate
from bot.store.columns import Encrypted
from bot.store.schema import HEAD, SCRIPTS, run_migrations
from bot.store.tables import Tables


@pytest.fixture
def connection(database_url: str) -> Iterator[Connection]:
    address = sqlalchemy.make_url(database_url)
    if address.drivername == "postgresql":
        address = address.set(drivername="postgresql+psycopg")
    engine = create_engine(address)
    with engine.begin() as opened:
        yield opened
    engine.dispose()


def test_migrations_lead_to_the_tables_of_the_code(connection: Connection, keyring: Keyring) -> None:
    run_migrations(connection)

    context = MigrationContext.configure(connection, opts={"compare_type": True})
    assert compare_metadata(context, Tables(keyring).metadata) == []


def test_indexes_of_a_migrated_database_are_those_of_a_fresh_one(
    connection: Connection, keyring: Keyring
) -> None:
    def indexes() -> set[str]:
        inspector = sqlalchemy.inspect(connection)
        return {
            f"{table} {index['name']} {index['column_names']} {index['unique']}"
            f" {[str(option) for option in index.get('dialect_options', {}).values()]}"
            for table in inspector.get_table_names()
            for index in inspector.get_indexes(table)
        }

    tables = Tables(keyring).metadata
    run_migrations(connection)
    migrated = indexes()
    tables.drop_all(connection)
    tables.create_all(connection)

    assert migrated == indexes()


def test_the_newest_script_is_the_one_the_code_expects() -> None:
    assert ScriptDirectory(SCRIPTS).get_heads() == [HEAD]


def test_alembic_sees_bytes_where_something_is_encrypted(keyring: Keyring) -> None:
    assert isinstance(Encrypted(keyring).impl, sqlalchemy.LargeBinary)


async def test_sqlite_brings_itself_up_to_date(sqlite_url: str, keyring: Keyring) -> None:
    store = await Store.open(sqlite_url, keyring)

    assert not await store.migrations_pending()
    await store.close()


async def test_postgresql_waits_for_the_operator(postgres_url: str, keyring: Keyring) -> None:
    store = await Store.open(postgres_url, keyring)
    assert await store.migrations_pending()

    await migrate(postgres_url, keyring)

    assert not await store.migrations_pending()
    await store.close()


async def test_migrating_twice_changes_nothing(database_url: str, keyring: Keyring) -> None:
    await migrate(database_url, keyring)
    await migrate(database_url, keyring)

    store = await Store.open(database_url, keyring)
    assert not await store.migrations_pending()
    await store.close()


def test_an_older_database_is_migrated_by_the_scripts(
    connection: Connection, keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.store import schema

    connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)"))
    connection.execute(text("INSERT INTO alembic_version VALUES ('older')"))
    ran: list[Connection] = []
    monkeypatch.setattr(schema, "run_migrations", ran.append)

    schema.bring_up_to_date(connection, Tables(keyring))

    assert ran == [connection]


async def test_a_database_that_is_gone_is_not_reachable(postgres_url: str, keyring: Keyring) -> None:
    gone = sqlalchemy.make_url(postgres_url).set(database="nowhere")
    store = await Store.open(gone.render_as_string(hide_password=False), keyring)

    assert not await store.reachable()
    await store.close()


async def test_a_database_that_is_there_is_reachable(database_url: str, keyring: Keyring) -> None:
    store = await Store.open(database_url, keyring)

    assert await store.reachable()
    await store.close()
