"""What is journalled comes back, and tells nothing to others."""

from __future__ import annotations

import inspect
import stat
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr
from sqlalchemy import text

from bot import errors
from bot.engine.database import _unixepoch, journal_engine, journal_url
from bot.engine.journal import SealedJournal, StepFailed
from bot.errors import ConvokeError
from bot.store import Keyring

JOURNAL = SealedJournal(Keyring([SecretStr(Keyring.new_key())]))

plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)

SAMPLES: dict[str, Any] = {
    "variable": "PORT",
    "hint": "is not a number",
    "field": "date",
    "problem": "past",
    "limit": "8",
    "given": "9",
    "vendor": "portsip",
    "message": "no answer",
    "may_have_happened": True,
    "retry_after": 2.5,
    "reference": "ref",
    "feature": "video",
    "method": "chat.postMessage",
    "reason": "ratelimited",
}


def made(kind: type[ConvokeError]) -> ConvokeError:
    if kind.__init__ is Exception.__init__:
        return kind("what happened")
    parameters = list(inspect.signature(kind.__init__).parameters.values())[1:]
    positional = [
        SAMPLES.get(one.name, one.name) for one in parameters if one.kind is one.POSITIONAL_OR_KEYWORD
    ]
    named = {one.name: SAMPLES.get(one.name, one.name) for one in parameters if one.kind is one.KEYWORD_ONLY}
    return kind(*positional, **named)


OURS = [kind for kind in vars(errors).values() if inspect.isclass(kind) and issubclass(kind, ConvokeError)]


@given(plain)
def test_plain_data_comes_back(value: object) -> None:
    assert JOURNAL.deserialize(JOURNAL.serialize(value)) == value


@pytest.mark.parametrize("kind", OURS, ids=lambda kind: kind.__name__)
def test_every_error_of_ours_comes_back_whole(kind: type[ConvokeError]) -> None:
    error = made(kind)

    back = JOURNAL.deserialize(JOURNAL.serialize(error))

    assert type(back) is kind
    assert str(back) == str(error)
    assert vars(back) == vars(error)


def test_an_error_of_a_library_comes_back_as_a_failed_step() -> None:
    back = JOURNAL.deserialize(JOURNAL.serialize(ValueError("no such room")))

    assert isinstance(back, StepFailed)
    assert (back.kind, back.words) == ("ValueError", "no such room")


def test_what_is_not_plain_is_refused() -> None:
    with pytest.raises(TypeError):
        JOURNAL.serialize({"pin": SecretStr("4711")})


def test_nothing_is_readable() -> None:
    assert "4711" not in JOURNAL.serialize({"pin": "4711"})


def test_the_journal_is_a_file_beside_the_database(tmp_path: Path) -> None:
    assert journal_url(f"sqlite:///{tmp_path}/convoke.db") == f"sqlite:///{tmp_path}/convoke-engine.db"


def test_the_journal_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    engine = journal_engine(f"sqlite:///{tmp_path}/journal.db", 2)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE anything (number INTEGER)"))
        modes = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    engine.dispose()

    assert modes == {0o600}


def test_an_old_sqlite_gets_the_clock_it_lacks() -> None:
    assert abs(_unixepoch("subsec") - time.time()) < 1


def test_every_sqlite_knows_its_clock(tmp_path: Path) -> None:
    engine = journal_engine(f"sqlite:///{tmp_path}/journal.db", 2)
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT unixepoch('subsec')")) > 1.7e9
        assert connection.scalar(text("PRAGMA journal_mode")) == "wal"
    engine.dispose()
