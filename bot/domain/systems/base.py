"""The shape of what is known of a telephone system."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from bot.domain.conference import Feature, Vendor
from bot.domain.option_kinds import Option
from bot.domain.variables import Variables


class Settings(Protocol):
    """What all accounts have. Passwords, keys and tokens are `SecretStr`, so that no `repr` shows them."""

    @property
    def url(self) -> str:
        """The base to which the paths of the vendor's documentation are appended."""

    @property
    def ca_bundle(self) -> str | None:
        """A file with the certificates to trust where it signs its own; None trusts the usual ones."""


class Kind(StrEnum):
    """How a field is filled in."""

    TEXT = "text"
    SECRET = "secret"  # noqa: S105 - a kind of field, which is never shown again once it is filled in
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class AccountField:
    """One field, by the name the environment has for it. A choice has its values, the first is usual."""

    name: str
    kind: Kind = Kind.TEXT
    required: bool = False
    choices: tuple[str, ...] = ()


def texts(*names: str) -> tuple[AccountField, ...]:
    """Fields of text without more to say about them."""
    return tuple(AccountField(name) for name in names)


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """What is known of a telephone system before it is asked anything.

    `label` is its name as people read it. `read` makes its settings of the environment's values, which is
    done where `…_URL` is among them; `fields` are those that an administrator of a workspace may enter.
    `features` is what it can do when everything it needs is configured, `options` its own fields under "More
    options".
    """

    name: Vendor
    label: str
    hosts: bool
    features: frozenset[Feature]
    read: Callable[[Variables], Settings]
    fields: tuple[AccountField, ...]
    options: tuple[Option, ...] = ()
