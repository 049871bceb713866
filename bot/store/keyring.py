"""The keys that PINs, tokens, telephone numbers and people's words are encrypted with at rest."""

from __future__ import annotations

import base64
import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from pydantic import SecretStr

from bot.errors import BadSetting, ConvokeError

VARIABLE = "CONVOKE_SECRET_KEY"
SHORTEST_PASSPHRASE = 16


class Unreadable(ConvokeError):
    """Something at rest was encrypted with a key that is no longer in `CONVOKE_SECRET_KEY`."""


class Keyring:
    """Keys, newest first: the first one encrypts, all of them decrypt.

    A key is what `Keyring.new_key` makes, or any text of at least sixteen characters, from which one is
    derived.
    """

    def __init__(self, keys: Sequence[SecretStr]) -> None:
        if not keys:
            raise BadSetting(VARIABLE, "is not set: any long random text; it encrypts PINs and credentials")
        fernets = [_fernet(key.get_secret_value()) for key in keys]
        self._newest = fernets[0]
        self._all = MultiFernet(fernets)

    @classmethod
    def for_database(cls, url: str, keys: Sequence[SecretStr]) -> Keyring:
        """These keys, or, for a SQLite file without any, the key kept beside it (made when missing)."""
        if keys or not url.startswith("sqlite:///"):
            return cls(keys)
        path = Path(url.removeprefix("sqlite:///"))
        return cls([_key_beside(path)])

    @staticmethod
    def new_key() -> str:
        """A fresh random key, as text."""
        return Fernet.generate_key().decode()

    def seal(self, data: bytes) -> bytes:
        """`data` encrypted with the newest key."""
        return self._newest.encrypt(data)

    def unseal(self, sealed: bytes) -> bytes:
        """What was sealed with any key of this ring; raises `Unreadable`."""
        try:
            return self._all.decrypt(sealed)
        except InvalidToken as error:
            raise Unreadable(
                f"no key of {VARIABLE} decrypts what the database holds; add the earlier key after a comma"
            ) from error

    def renew(self, sealed: bytes) -> bytes:
        """The same, sealed with the newest key; unchanged when it already is."""
        try:
            self._newest.decrypt(sealed)
        except InvalidToken:
            return self.seal(self.unseal(sealed))
        return sealed


def _fernet(key: str) -> Fernet:
    try:
        return Fernet(key)
    except ValueError:
        return Fernet(_derived(key))


def _derived(passphrase: str) -> bytes:
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise BadSetting(VARIABLE, f"has a key shorter than {SHORTEST_PASSPHRASE} characters")
    # The salt is fixed: every process must come to the same key, and there is no place to keep one.
    stretched = Scrypt(salt=b"convoke at rest", length=32, n=2**14, r=8, p=1).derive(passphrase.encode())
    return base64.urlsafe_b64encode(stretched)


def _key_beside(database: Path) -> SecretStr:
    path = database.with_name(database.name + ".key")
    database.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        _write_key(path)
    return SecretStr(path.read_text().strip())


def _write_key(path: Path) -> None:
    # Written under another name first: whoever starts at the same moment sees a whole key or none.
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "w") as file:
            file.write(Keyring.new_key() + "\n")
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(draft, path)
    finally:
        os.unlink(draft)
