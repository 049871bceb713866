"""Keys: where they come from, what they open, how they are replaced."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.errors import BadSetting
from bot.store import Keyring
from bot.store.keyring import Unreadable

OLD, NEW = SecretStr(Keyring.new_key()), SecretStr(Keyring.new_key())


def test_what_is_sealed_is_not_readable_and_opens_again() -> None:
    keyring = Keyring([NEW])

    sealed = keyring.seal(b"PIN 4711")

    assert b"4711" not in sealed
    assert keyring.unseal(sealed) == b"PIN 4711"


def test_an_earlier_key_still_opens() -> None:
    sealed = Keyring([OLD]).seal(b"PIN 4711")

    assert Keyring([NEW, OLD]).unseal(sealed) == b"PIN 4711"


def test_the_newest_key_seals() -> None:
    sealed = Keyring([NEW, OLD]).seal(b"PIN 4711")

    assert Keyring([NEW]).unseal(sealed) == b"PIN 4711"


def test_a_key_that_is_gone_is_said_with_what_to_do() -> None:
    sealed = Keyring([OLD]).seal(b"PIN 4711")

    with pytest.raises(Unreadable, match="CONVOKE_SECRET_KEY"):
        Keyring([NEW]).unseal(sealed)


def test_what_the_newest_key_sealed_is_not_sealed_again() -> None:
    keyring = Keyring([NEW, OLD])
    fresh, stale = keyring.seal(b"x"), Keyring([OLD]).seal(b"x")

    assert keyring.renew(fresh) is fresh
    assert Keyring([NEW]).unseal(keyring.renew(stale)) == b"x"


def test_any_long_text_is_a_key() -> None:
    words = SecretStr("correct horse battery staple")

    assert Keyring([words]).unseal(Keyring([words]).seal(b"x")) == b"x"


@pytest.mark.parametrize("keys", [[], [SecretStr("short")]], ids=["none", "short"])
def test_a_missing_or_short_key_names_the_variable(keys: list[SecretStr]) -> None:
    with pytest.raises(BadSetting) as refused:
        Keyring(keys)

    assert refused.value.variable == "CONVOKE_SECRET_KEY"


def test_postgresql_without_a_key_names_the_variable() -> None:
    with pytest.raises(BadSetting, match="CONVOKE_SECRET_KEY"):
        Keyring.for_database("postgresql://db.example/convoke", [])


def test_a_sqlite_file_gets_a_key_that_only_its_owner_reads(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'data' / 'convoke.db'}"

    sealed = Keyring.for_database(url, []).seal(b"x")

    (kept,) = (tmp_path / "data").iterdir()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert Keyring.for_database(url, []).unseal(sealed) == b"x"


def test_a_given_key_is_taken_and_none_is_made(tmp_path: Path) -> None:
    keyring = Keyring.for_database(f"sqlite:///{tmp_path / 'convoke.db'}", [NEW])

    assert Keyring([NEW]).unseal(keyring.seal(b"x")) == b"x"
    assert list(tmp_path.iterdir()) == []
