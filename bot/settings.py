"""The environment, read once into one typed value. Only `bot.app` and the shell commands read it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from platformdirs import user_data_path
from pydantic import SecretStr

from bot.domain.accounts import (
    Accounts,
    ConpeekSettings,
    EnswitchSettings,
    Extensions,
    PortsipLogin,
    PortsipSettings,
    ThuliumSettings,
    named_ids,
)
from bot.domain.conference import Vendor
from bot.errors import BadSetting

T = TypeVar("T")

HOSTS = (Vendor.PORTSIP, Vendor.ENSWITCH, Vendor.CONPEEK)
"""The telephone systems that host conferences, in the order of preference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackSettings:
    """How Slack is reached: one workspace, over HTTP or a socket."""

    bot_token: SecretStr | None
    signing_secret: SecretStr | None
    app_token: SecretStr | None
    api_url: str

    @property
    def socket_mode(self) -> bool:
        """Whether Slack is listened to over a socket instead of HTTP."""
        return self.app_token is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything `convoke serve` needs to know."""

    slack: SlackSettings
    host: str
    port: int
    database_url: str
    secret_keys: tuple[SecretStr, ...]
    default_vendor: Vendor | None
    vendor_deadline_seconds: float
    accounts: Accounts


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Settings from the environment; raises `BadSetting` for the first variable that is missing or wrong."""
    env = _Environment(environment)
    accounts = read_accounts(environment)
    return Settings(
        slack=_slack(env),
        host=env.text("HOST") or "127.0.0.1",
        port=env.number("PORT", 3000, 0, 65535),
        database_url=read_database_url(environment),
        secret_keys=tuple(SecretStr(key) for key in env.listed("CONVOKE_SECRET_KEY")),
        default_vendor=_default_vendor(env, accounts),
        vendor_deadline_seconds=env.number("VENDOR_DEADLINE_SECONDS", 60, 1, 3600),
        accounts=accounts,
    )


def read_database_url(environment: Mapping[str, str]) -> str:
    """`DATABASE_URL`, or a SQLite file in the user's data directory."""
    url = environment.get("DATABASE_URL", "").strip()
    if not url:
        return f"sqlite:///{user_data_path('convoke', ensure_exists=True) / 'convoke.db'}"
    if url.startswith("postgres://"):  # the spelling many hosters hand out
        url = "postgresql://" + url.removeprefix("postgres://")
    if not url.startswith(("sqlite:///", "postgresql://")):
        raise BadSetting("DATABASE_URL", "must begin with sqlite:/// or postgresql://")
    return url


def sqlite_path(database_url: str) -> Path | None:
    """The file of a SQLite address; None for PostgreSQL."""
    return Path(database_url.removeprefix("sqlite:///")) if database_url.startswith("sqlite:///") else None


def read_accounts(environment: Mapping[str, str]) -> Accounts:
    """The telephone systems that the environment names; a half-named one is a mistake worth saying."""
    env = _Environment(environment)
    return Accounts(
        portsip=_portsip(env) if env.text("PORTSIP_URL") else None,
        enswitch=_enswitch(env) if env.text("ENSWITCH_URL") else None,
        conpeek=_conpeek(env) if env.text("CONPEEK_URL") else None,
        thulium=_thulium(env) if env.text("THULIUM_URL") else None,
    )


def _slack(env: _Environment) -> SlackSettings:
    if env.text("SLACK_CLIENT_ID") is not None and env.text("SLACK_BOT_TOKEN") is None:
        raise BadSetting(
            "SLACK_CLIENT_ID",
            "asks for many workspaces, which this version does not serve; set SLACK_BOT_TOKEN",
        )
    env.required("SLACK_BOT_TOKEN", "the Bot User OAuth Token under OAuth & Permissions of your Slack app")
    app_token = env.secret("SLACK_APP_TOKEN")
    if app_token is None:
        env.required("SLACK_SIGNING_SECRET", "the Signing Secret under Basic Information of your Slack app")
    url = env.url("SLACK_API_URL") or "https://slack.com/api"
    return SlackSettings(
        bot_token=env.secret("SLACK_BOT_TOKEN"),
        signing_secret=env.secret("SLACK_SIGNING_SECRET"),
        app_token=app_token,
        api_url=url.rstrip("/") + "/",
    )


def _default_vendor(env: _Environment, accounts: Accounts) -> Vendor | None:
    hosts = [vendor for vendor in HOSTS if vendor in accounts.configured]
    named = env.text("CONVOKE_DEFAULT_VENDOR")
    if named is None:
        return hosts[0] if hosts else None
    if named.lower() not in HOSTS:
        raise BadSetting("CONVOKE_DEFAULT_VENDOR", "must be portsip, enswitch or conpeek")
    chosen = Vendor(named.lower())
    if chosen not in hosts:
        raise BadSetting("CONVOKE_DEFAULT_VENDOR", f"is {chosen}, but {chosen.upper()}_URL is not set")
    return chosen


def _portsip(env: _Environment) -> PortsipSettings:
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


def _enswitch(env: _Environment) -> EnswitchSettings:
    env.required("ENSWITCH_USERNAME", "the name of an Enswitch user with the role privilege “user”")
    return EnswitchSettings(
        url=env.vendor_url("ENSWITCH_URL"),
        username=env.text("ENSWITCH_USERNAME") or "",
        password=env.required("ENSWITCH_PASSWORD", "that user's password"),
        timezone=env.zone("ENSWITCH_TIMEZONE"),
        dial_in=env.text("ENSWITCH_DIAL_IN"),
        can_list=env.flag("ENSWITCH_CAN_LIST"),
        can_delete=env.flag("ENSWITCH_CAN_DELETE"),
        ca_bundle=env.text("ENSWITCH_CA_BUNDLE"),
    )


def _conpeek(env: _Environment) -> ConpeekSettings:
    return ConpeekSettings(
        url=env.vendor_url("CONPEEK_URL"),
        key=env.required("CONPEEK_KEY", "the API key of your Conpeek tenant"),
        bridge_id=env.optional_number("CONPEEK_BRIDGE_ID"),
        room_id=env.optional_number("CONPEEK_ROOM_ID"),
        campaign_id=env.text("CONPEEK_CAMPAIGN_ID"),
        announcements=env.read("CONPEEK_ANNOUNCEMENTS", named_ids, {}),
        voices=env.read("CONPEEK_VOICES", named_ids, {}),
        details=env.read("CONPEEK_DETAILS", named_ids, {}),
        dial_in=env.text("CONPEEK_DIAL_IN"),
        ca_bundle=env.text("CONPEEK_CA_BUNDLE"),
        requests_per_second=env.number("CONPEEK_REQUESTS_PER_SECOND", 1, 1, 100),
    )


def _thulium(env: _Environment) -> ThuliumSettings:
    env.required("THULIUM_USERNAME", "an API user made under Administration, Users, API users")
    return ThuliumSettings(
        url=env.vendor_url("THULIUM_URL"),
        username=env.text("THULIUM_USERNAME") or "",
        password=env.required("THULIUM_PASSWORD", "that API user's password"),
        queue_id=env.text("THULIUM_QUEUE_ID"),
        queues=env.read("THULIUM_QUEUES", named_ids, {}),
        timezone=env.zone("THULIUM_TIMEZONE") or "Europe/Warsaw",
        international=env.flag("THULIUM_INTERNATIONAL"),
        ca_bundle=env.text("THULIUM_CA_BUNDLE"),
    )


_YES = frozenset({"yes", "true", "on", "1"})
_NO = frozenset({"no", "false", "off", "0"})


class _Environment:
    """Variables by name; an empty one counts as absent."""

    def __init__(self, variables: Mapping[str, str]) -> None:
        self._variables = variables

    def text(self, name: str) -> str | None:
        return self._variables.get(name, "").strip() or None

    def secret(self, name: str) -> SecretStr | None:
        value = self.text(name)
        return SecretStr(value) if value else None

    def required(self, name: str, hint: str) -> SecretStr:
        value = self.secret(name)
        if value is None:
            raise BadSetting(name, f"is not set: {hint}")
        return value

    def listed(self, name: str) -> list[str]:
        return [item.strip() for item in (self.text(name) or "").split(",") if item.strip()]

    def number(self, name: str, default: int, low: int, high: int) -> int:
        value = self.text(name)
        if value is None:
            return default
        if not value.isascii() or not value.isdigit() or not low <= int(value) <= high:
            raise BadSetting(name, f"must be a whole number from {low} to {high}")
        return int(value)

    def flag(self, name: str) -> bool:
        value = (self.text(name) or "no").lower()
        if value not in _YES | _NO:
            raise BadSetting(name, "must be yes or no")
        return value in _YES

    def optional_number(self, name: str) -> int | None:
        return self.number(name, 0, 0, 10**9) if self.text(name) else None

    def url(self, name: str) -> str | None:
        value = self.text(name)
        if value is None:
            return None
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.query:
            raise BadSetting(
                name, "must be an address such as https://example.com/api, without name or query"
            )
        return value.rstrip("/")

    def vendor_url(self, name: str) -> str:
        return self.url(name) or ""

    def zone(self, name: str) -> str | None:
        value = self.text(name)
        if value is not None:
            try:
                ZoneInfo(value)
            except (KeyError, ValueError, OSError):
                raise BadSetting(name, "must be an IANA time zone such as Europe/Warsaw") from None
        return value

    def read(self, name: str, parse: Callable[[str], T], default: T) -> T:
        value = self.text(name)
        if value is None:
            return default
        try:
            return parse(value)
        except ValueError as problem:
            raise BadSetting(name, str(problem)) from None
