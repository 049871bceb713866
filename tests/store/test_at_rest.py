"""What lies on the disk: nothing a thief could use; and it can be encrypted again with a new key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from pydantic import SecretStr

from bot.domain.conference import Numbering, Vendor
from bot.domain.guards import Rules
from bot.domain.number_lists import Entry
from bot.domain.people import Person
from bot.store import Keyring, Store
from bot.store.columns import Encrypted
from bot.store.keyring import Unreadable
from bot.store.tables import Tables
from tests.store.made import NOW, WISH, announcement, asked, call, conference
from tests.store.test_installations import ACME, SYSTEM

TELLING = (
    b"Budget review",
    b"918273",
    b"564738",
    b"4711",
    b"500333222",
    b"48123123123",
    b"anna@partner",
    b"hooks.example",
    b"join.example",
    b"The office opens",
    b"the offer",
    b"half past three",
    b"Alice Kowalska",
    b"quality",
    b"xoxb-acme",
    b"xoxe-1",
    b"pbx.example",
    b"hush",
)

OLD, NEW = SecretStr(Keyring.new_key()), SecretStr(Keyring.new_key())


async def fill(store: Store) -> None:
    """Everything that may hold a secret, at least once."""
    await store.inbox.put(asked("Ev1", text="half past three"), also=conference())
    await store.tickets.reserve("CV-7F3K", 0, Vendor.PORTSIP, Numbering(8000, 8999, 6, 4), SecretStr("4711"))
    await store.tickets.fresh_pins("CV-7F3K", 1, Numbering(8000, 8999, 6, 4))
    await store.effects.begin("card")
    await store.effects.finish("card", {"said": "half past three"})
    await store.people.put(
        Person(workspace="T1", user="U1", name="Alice Kowalska", zone="UTC", locale="pl-PL"), NOW
    )
    await store.proposals.save(call())
    await store.proposals.save(announcement())
    await store.batches.plan("CV-3333", [Entry("+48123123123", {"name": "Alice Kowalska"})], 100)
    await store.guards.add_never("T1", ("+48500333222",), "U1")
    await store.guards.set_rules("T1", Rules(), "U1", {"quality": "half past three"})
    await store.installations.put(ACME)
    await store.accounts.put(ACME.workspace, Vendor.PORTSIP, SYSTEM)


async def test_a_sqlite_file_tells_nothing(tmp_path: Path, keyring: Keyring) -> None:
    store = await Store.open(f"sqlite:///{tmp_path / 'convoke.db'}", keyring)
    await fill(store)

    def found() -> set[bytes]:
        files = b"".join(path.read_bytes() for path in tmp_path.iterdir())
        return {telling for telling in TELLING if telling in files}

    while_open = found()
    await store.close()

    assert while_open == set()
    assert found() == set()


async def test_a_postgresql_dump_tells_nothing(postgres_url: str, keyring: Keyring) -> None:
    store = await Store.open(postgres_url, keyring, migrate=True)
    await fill(store)
    await store.close()

    dump = b"".join(_rows(postgres_url, keyring))

    assert b"CV-7F3K" in dump
    assert {telling for telling in TELLING if telling in dump} == set()


def _rows(url: str, keyring: Keyring) -> Iterator[bytes]:
    with psycopg.connect(url) as connection:
        for table in Tables(keyring).metadata.sorted_tables:
            rows = connection.execute(f'SELECT * FROM "{table.name}"'.encode())  # noqa: S608 (our own names)
            for row in rows:
                yield b"|".join(value if isinstance(value, bytes) else str(value).encode() for value in row)


async def test_every_document_is_of_the_type_that_encrypts(keyring: Keyring) -> None:
    plain = {
        f"{table.name}.{column.name}"
        for table in Tables(keyring).metadata.sorted_tables
        for column in table.columns
        if column.name in ("document", "pins", "data") and not isinstance(column.type, Encrypted)
    }

    assert plain == set()


async def test_after_rotation_the_old_key_is_no_longer_needed(database_url: str) -> None:
    store = await Store.open(database_url, Keyring([OLD]), migrate=True)
    await fill(store)
    await store.close()

    store = await Store.open(database_url, Keyring([NEW, OLD]), migrate=True)
    renewed = await store.rotate()
    again = await store.rotate()
    await store.close()

    assert (renewed, again) == (15, 0)
    store = await Store.open(database_url, Keyring([NEW]), migrate=True)
    assert await store.conferences.get("CV-7F3K") == conference()
    assert await store.proposals.get("CV-2222") == call()
    await store.close()


async def test_rotation_goes_through_more_rows_than_one_transaction_takes(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'convoke.db'}"
    store = await Store.open(url, Keyring([OLD]))
    for number in range(450):
        await store.conferences.save(conference(f"CV-{number:04}", wish=replace(WISH, capacity=number)))
    await store.close()

    store = await Store.open(url, Keyring([NEW, OLD]))
    assert await store.rotate() == 450
    await store.close()

    store = await Store.open(url, Keyring([NEW]))
    last = await store.conferences.get("CV-0449")
    assert last is not None
    assert last.wish.capacity == 449
    await store.close()


async def test_without_its_key_a_document_cannot_be_read(database_url: str) -> None:
    store = await Store.open(database_url, Keyring([OLD]), migrate=True)
    await fill(store)
    await store.close()

    store = await Store.open(database_url, Keyring([NEW]), migrate=True)
    with pytest.raises(Unreadable):
        await store.conferences.get("CV-7F3K")
    await store.close()
