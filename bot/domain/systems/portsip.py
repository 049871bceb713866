"""What is known of a PortSIP PBX."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from pydantic import SecretStr

from bot.domain.conference import Feature, Vendor
from bot.domain.option_kinds import ChoiceOption, JsonOption, NumberOption, Option, SwitchOption, TextOption
from bot.domain.systems.base import AccountField, Kind, System, texts
from bot.domain.variables import Variables


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


def _read(env: Variables) -> PortsipSettings:
    token = env.secret("PORTSIP_TOKEN")
    if token is None:
        env.required("PORTSIP_USERNAME", "a tenant administrator's name, or give PORTSIP_TOKEN instead")
        env.required("PORTSIP_PASSWORD", "that administrator's password")
    return PortsipSettings(
        url=env.vendor_url("PORTSIP_URL"),
        username=env.text("PORTSIP_USERNAME"),
        password=env.secret("PORTSIP_PASSWORD"),
        domain=env.text("PORTSIP_DOMAIN"),
        token=token,
        login=env.read("PORTSIP_AUTH", _login, PortsipLogin.OAUTH),
        extensions=env.read("PORTSIP_EXTENSIONS", Extensions.parse, Extensions(8000, 8999, 4)),
        numbers=env.text("PORTSIP_NUMBERS"),
        join_url=env.text("PORTSIP_JOIN_URL"),
        ca_bundle=env.text("PORTSIP_CA_BUNDLE"),
    )


def _login(text: str) -> PortsipLogin:
    try:
        return PortsipLogin(text.lower())
    except ValueError:
        raise ValueError("must be oauth or sign_in") from None


_FIELDS = (
    AccountField("PORTSIP_URL", required=True),
    AccountField("PORTSIP_AUTH", Kind.CHOICE, choices=("oauth", "sign_in")),
    *texts("PORTSIP_DOMAIN", "PORTSIP_USERNAME"),
    AccountField("PORTSIP_PASSWORD", Kind.SECRET),
    AccountField("PORTSIP_TOKEN", Kind.SECRET),
    *texts("PORTSIP_EXTENSIONS", "PORTSIP_NUMBERS", "PORTSIP_JOIN_URL"),
)

_OPTIONS: tuple[Option, ...] = (
    ChoiceOption(name="control", choices=("FREE", "MASTER"), default="FREE"),
    ChoiceOption(
        name="layout",
        choices=("LAYOUT0", "LAYOUT1", "LAYOUT2", "LAYOUT3", "LAYOUT4", "LAYOUT6", "LAYOUT9"),
        default="LAYOUT0",
        video_only=True,
    ),
    NumberOption(name="width", low=144, high=1920, default=1280, video_only=True),
    NumberOption(name="height", low=144, high=1920, default=720, video_only=True),
    NumberOption(name="bitrate", low=128, high=10240, default=1024, video_only=True),
    NumberOption(name="framerate", low=5, high=30, default=15, video_only=True),
    TextOption(name="language", longest=35, pattern=r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", example="en-US"),
    SwitchOption(name="enable_prompt", default=True),
    JsonOption(name="custom_options", longest=1000),
)

PORTSIP = System(
    name=Vendor.PORTSIP,
    label="PortSIP",
    hosts=True,
    features=frozenset(
        {
            Feature.VIDEO,
            Feature.RECORDING,
            Feature.CAPACITY,
            Feature.TIME_WINDOW,
            Feature.PIN,
            Feature.EMAIL_INVITATION,
            Feature.DIAL_IN,
            Feature.DESTROY,
            Feature.LISTING,
            Feature.LIVE_CONTROL,
        }
    ),
    read=_read,
    fields=_FIELDS,
    options=_OPTIONS,
)
