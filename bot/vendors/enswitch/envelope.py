"""Enswitch's answers: the outcome stands in the body, whatever the status of HTTP says."""

from __future__ import annotations

from typing import Any

from pydantic import Field, ValidationError

from bot.vendors.http import Answer
from bot.vendors.replies import Reply, safe_words


class Entry(Reply):
    """One outcome; `key` names the parameter at fault."""

    code: int
    key: str = ""
    message: str = ""


class Envelope(Reply):
    """All outcomes of a call, and its data."""

    responses: tuple[Entry, ...]
    data: Any = Field(default=None, repr=False)

    @property
    def ok(self) -> bool:
        """Every entry says success."""
        return all(200 <= entry.code < 300 for entry in self.responses)

    @property
    def codes(self) -> frozenset[int]:
        """All codes."""
        return frozenset(entry.code for entry in self.responses)

    @property
    def keys(self) -> frozenset[str]:
        """The parameters at fault."""
        return frozenset(entry.key for entry in self.responses if entry.code >= 300 and entry.key)

    @property
    def words(self) -> str:
        """All that is wrong, in the vendor's words."""
        wrong = [entry for entry in self.responses if not 200 <= entry.code < 300]
        said = (f"{entry.key}: {entry.message}" if entry.key else entry.message for entry in wrong)
        return safe_words("; ".join(filter(None, said))) or f"code {min(self.codes)}"


class LoginReply(Reply):
    """The data of user/login; `auth_token_expires` is missing when tokens never expire."""

    auth_token: str | None = Field(default=None, repr=False)
    auth_token_expiry: float | None = None


class CreatedReply(Reply):
    """The data of conferences/create."""

    id: str


class ConferenceReply(Reply):
    """The data of conferences/get: what we compare; numbers may come as text."""

    id: str
    code: str | None = None
    description: str = ""
    year: int | None = None
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None


class ListedConference(ConferenceReply):
    """One row of conferences/list. Its PINs are not read: nobody here is to see them."""

    code: str
    maximum: int | None = None


def envelope(answer: Answer) -> Envelope | None:
    """The envelope of an answer; None when there is none that can be read."""
    try:
        known = Envelope.model_validate(answer.json())
    except ValidationError:
        return None
    return known if known.responses else None


def has_envelope(answer: Answer) -> bool:
    """Whether the vendor itself speaks."""
    return envelope(answer) is not None
