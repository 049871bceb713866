"""What the journal holds: plain data and our own errors, sealed."""

from __future__ import annotations

import json
from typing import Any, Protocol

from dbos import Serializer

from bot import errors
from bot.errors import ConvokeError


class Cipher(Protocol):
    """Something that encrypts."""

    def seal(self, data: bytes) -> bytes:
        """`data`, readable by the holder of the key alone."""

    def unseal(self, sealed: bytes) -> bytes:
        """What was sealed."""

    def renew(self, sealed: bytes) -> bytes:
        """The same, sealed with the newest key; unchanged when it already is."""


class StepFailed(ConvokeError):
    """A step failed, before a crash, with an error that is not ours; `kind` is its class."""

    def __init__(self, kind: str, words: str) -> None:
        super().__init__(f"{kind}: {words}")
        self.kind = kind
        self.words = words


class SealedJournal(Serializer):
    """Plain JSON, encrypted: no class is ever loaded by a name that stands in the database."""

    def __init__(self, cipher: Cipher) -> None:
        self._cipher = cipher

    def name(self) -> str:
        return "convoke"

    def serialize(self, data: Any) -> str:
        document = {"error": _described(data)} if isinstance(data, Exception) else {"value": data}
        return self._cipher.seal(json.dumps(document).encode()).decode()

    def deserialize(self, serialized_data: str) -> Any:
        document = json.loads(self._cipher.unseal(serialized_data.encode()))
        return _restored(document["error"]) if "error" in document else document["value"]


def _described(error: Exception) -> dict[str, Any]:
    if _ours(type(error).__name__) is type(error) and _is_plain([error.args, vars(error)]):
        return {"kind": type(error).__name__, "args": error.args, "facts": vars(error)}
    return {"kind": type(error).__name__, "words": str(error)}


def _restored(described: dict[str, Any]) -> Exception:
    kind = _ours(described["kind"])
    if kind is None or "facts" not in described:
        return StepFailed(described["kind"], described.get("words", ""))
    # Not by calling the class: its parameters are not what Exception remembers as `args`.
    error: ConvokeError = kind.__new__(kind)
    error.args = tuple(described["args"])
    vars(error).update(described["facts"])
    return error


def _ours(name: str) -> type[ConvokeError] | None:
    kind = getattr(errors, name, None)
    return kind if isinstance(kind, type) and issubclass(kind, ConvokeError) else None


def _is_plain(value: object) -> bool:
    try:
        json.dumps(value)
    except (TypeError, ValueError):
        return False
    return True
