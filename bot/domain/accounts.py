"""What must be known to speak with each telephone system.

The environment holds one set; in an installation with many workspaces each workspace has its own.
Passwords, keys and tokens are `SecretStr`, so that no `repr` shows them. `url` is the base to which the
paths of the vendor's documentation are appended. `ca_bundle` is a file with the certificates to trust
where a telephone system signs its own; None trusts the usual ones.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from pydantic import SecretStr

from bot.domain.conference import Vendor

S = TypeVar("S")

HOSTS = (Vendor.PORTSIP, Vendor.ENSWITCH, Vendor.CONPEEK)
"""The telephone systems that host conferences, in the order of preference."""


class PortsipLogin(StrEnum):
    """Which family of log-in calls a PortSIP PBX has."""

    OAUTH = "oauth"  # 22.0 and later
    SIGN_IN = "sign_in"  # 22.2 and later


@dataclass(frozen=True, slots=True)
class Extensions:
    """The extension numbers that conferences may take, both ends included.

    Leading zeros count, so all numbers are written with `width` digits.
    """

    first: int
    last: int
    width: int

    @classmethod
    def parse(cls, text: str) -> Extensions:
        """Read `8000-8999`; raises ValueError with words for the operator."""
        match = re.fullmatch(r"\s*(\d{3,64})\s*[-–]\s*(\d{3,64})\s*", text)
        if match is None:
            raise ValueError("must be two numbers of at least three digits, such as 8000-8999")
        low, high = match.groups()
        if len(low) != len(high):
            raise ValueError("both ends must have the same number of digits, such as 8000-8999")
        if int(low) > int(high):
            raise ValueError("the first number must not be above the last, such as 8000-8999")
        return cls(int(low), int(high), len(low))


def named_ids(text: str) -> dict[str, str]:
    """Read `sales=2,support=3`; raises ValueError with words for the operator."""
    found: dict[str, str] = {}
    for entry in filter(None, (piece.strip() for piece in text.split(","))):
        name, separator, value = (part.strip() for part in entry.partition("="))
        if not (separator and name and re.fullmatch(r"[\w.~-]+", value, re.ASCII)):
            raise ValueError("must be pairs of name and id, such as sales=2,support=3")
        if name.casefold() in (known.casefold() for known in found):
            raise ValueError(f"names {name} twice")
        found[name] = value
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class PortsipSettings:
    """A PortSIP PBX: `username`, `password` and `domain`, or a `token` that somebody else renews.

    `numbers` is the dial-in text of cards and invitations; `join_url` a template with `{sbc_host}`,
    `{sbc_port}`, `{domain}`, `{token}` and `{number}`.
    """

    url: str
    username: str | None = None
    password: SecretStr | None = None
    domain: str | None = None
    token: SecretStr | None = None
    login: PortsipLogin = PortsipLogin.OAUTH
    extensions: Extensions = Extensions(8000, 8999, 4)
    numbers: str | None = None
    join_url: str | None = None
    ca_bundle: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EnswitchSettings:
    """An Enswitch system. Its start times carry no zone, so nothing is scheduled until `timezone` is set.

    No public page describes how conferences are listed and deleted; who knows that theirs can do it as the
    sister functions do says so with `can_list` and `can_delete`.
    """

    url: str
    username: str
    password: SecretStr
    timezone: str | None = None
    dial_in: str | None = None
    can_list: bool = False
    can_delete: bool = False
    ca_bundle: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConpeekSettings:
    """A Conpeek tenant: a standing room for conferences, a campaign for announcements, or both.

    `announcements` maps the names people say to ids of recordings, `voices` to ids of voices. `details`
    maps a label to the field of the invitation's answer that people may see under it.
    """

    url: str
    key: SecretStr
    bridge_id: int | None = None
    room_id: int | None = None
    campaign_id: str | None = None
    announcements: Mapping[str, str] = field(default_factory=dict)
    voices: Mapping[str, str] = field(default_factory=dict)
    details: Mapping[str, str] = field(default_factory=dict)
    dial_in: str | None = None
    ca_bundle: str | None = None
    requests_per_second: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ThuliumSettings:
    """A Thulium system. `queues` maps the names people say to ids, `queue_id` is used when nobody names one.

    `international` lets numbers of other countries through, written with 00 and the country's code.
    """

    url: str
    username: str
    password: SecretStr
    queue_id: str | None = None
    queues: Mapping[str, str] = field(default_factory=dict)
    timezone: str = "Europe/Warsaw"
    international: bool = False
    ca_bundle: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Accounts:
    """The telephone systems of one workspace; None where there is none."""

    portsip: PortsipSettings | None = None
    enswitch: EnswitchSettings | None = None
    conpeek: ConpeekSettings | None = None
    thulium: ThuliumSettings | None = None

    @property
    def configured(self) -> tuple[Vendor, ...]:
        """Those that are there, in the order in which one is chosen when nobody says."""
        present = {
            Vendor.PORTSIP: self.portsip,
            Vendor.ENSWITCH: self.enswitch,
            Vendor.CONPEEK: self.conpeek,
            Vendor.THULIUM: self.thulium,
        }
        return tuple(vendor for vendor, account in present.items() if account is not None)

    def of(self, settings: type[S]) -> S | None:
        """The account that is described by such settings."""
        held = (self.portsip, self.enswitch, self.conpeek, self.thulium)
        return next((account for account in held if isinstance(account, settings)), None)
