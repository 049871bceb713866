"""The environment, read once into one typed value. Only `bot.app` and the shell commands read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path
from pydantic import SecretStr

from bot.domain.account_reading import read_accounts
from bot.domain.accounts import Accounts
from bot.domain.conference import Vendor
from bot.domain.variables import Variables
from bot.errors import BadSetting

__all__ = ["Settings", "SlackSettings", "read_accounts", "read_database_url", "read_settings", "sqlite_path"]

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
    env = Variables(environment)
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


def _slack(env: Variables) -> SlackSettings:
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


def _default_vendor(env: Variables, accounts: Accounts) -> Vendor | None:
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
