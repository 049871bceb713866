"""People and places in Slack."""

from __future__ import annotations

from dataclasses import dataclass, field

from pydantic import SecretStr

QUESTION_LANGUAGES = ("en", "pl", "de", "es", "fr", "it", "pt")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody in a workspace. `zone` is an IANA name, `locale` like `pl-PL`."""

    workspace: str
    user: str
    name: str
    zone: str
    locale: str
    is_admin: bool = False
    phone: str | None = field(default=None, repr=False)
    """The telephone number of the profile, as it was typed there."""
    email: str | None = field(default=None, repr=False)
    """The e-mail address; None where Slack does not tell it to this app."""

    @property
    def language(self) -> str:
        """The language Convoke speaks with this person: `pl` or `en`."""
        return "pl" if self.locale.lower().startswith("pl") else "en"

    @property
    def question_language(self) -> str:
        """The language in which this person is asked: one of `QUESTION_LANGUAGES`."""
        code = self.locale.lower().replace("_", "-").partition("-")[0]
        return code if code in QUESTION_LANGUAGES else "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where something was asked: who, in which channel (None: App Home), how to answer privately."""

    workspace: str
    user: str
    channel: str | None = None
    thread: str | None = None
    response_url: SecretStr | None = None

    def is_same_person(self, other: Origin) -> bool:
        """Whether the same person asked in both places."""
        return (self.workspace, self.user) == (other.workspace, other.user)


@dataclass(frozen=True, slots=True)
class Posted:
    """A message that Slack has: channel id and timestamp."""

    channel: str
    ts: str
