"""The environment, read once into one typed value. Only `bot.app` and the shell commands read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path
from pydantic import SecretStr

from bot.domain.account_reading import read_accounts
from bot.domain.accounts import HOSTS, Accounts
from bot.domain.conference import Vendor
from bot.domain.variables import Variables
from bot.errors import BadSetting

__all__ = [
    "OAuthSettings",
    "Settings",
    "SlackSettings",
    "read_accounts",
    "read_database_url",
    "read_settings",
    "sqlite_path",
]

OAUTH = ("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET")
OPERATORS = tuple(f"{vendor.upper()}_URL" for vendor in Vendor)
"""The operator's own telephone systems, which are those of the only workspace."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuthSettings:
    """The app as Slack knows it, for an installation in many workspaces.

    `state_secret` signs what proves that an installation was begun here.
    """

    client_id: str
    client_secret: SecretStr
    state_secret: SecretStr


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackSettings:
    """How Slack is reached: one workspace, over HTTP or a socket, or many over HTTP with `oauth`."""

    bot_token: SecretStr | None
    signing_secret: SecretStr | None
    app_token: SecretStr | None
    api_url: str
    oauth: OAuthSettings | None = None

    @property
    def authorize_url(self) -> str:
        """Slack's page that asks whether the app may be installed; it lies beside the Web API."""
        return self.api_url.removesuffix("api/") + "oauth/v2/authorize"

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
    not_used: tuple[str, ...] = ()
    """Variables that are set and mean nothing in this installation."""


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Settings from the environment; raises `BadSetting` for the first variable that is missing or wrong."""
    env = Variables(environment)
    slack = _slack(env)
    # A workspace among many has no telephone system but its own.
    accounts = read_accounts(environment) if slack.oauth is None else Accounts()
    return Settings(
        slack=slack,
        host=env.text("HOST") or "127.0.0.1",
        port=env.number("PORT", 3000, 0, 65535),
        database_url=read_database_url(environment),
        secret_keys=tuple(SecretStr(key) for key in env.listed("CONVOKE_SECRET_KEY")),
        default_vendor=_default_vendor(env, accounts, slack.oauth is not None),
        vendor_deadline_seconds=env.number("VENDOR_DEADLINE_SECONDS", 60, 1, 3600),
        accounts=accounts,
        not_used=tuple(name for name in (OPERATORS if slack.oauth else OAUTH) if env.text(name)),
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
    oauth = None
    if env.text("SLACK_BOT_TOKEN") is None and any(env.text(name) for name in OAUTH):
        oauth = _oauth(env)
    else:
        where = "the Bot User OAuth Token under OAuth & Permissions of your Slack app"
        env.required("SLACK_BOT_TOKEN", where)
    app_token = env.secret("SLACK_APP_TOKEN")
    if app_token is None:
        env.required("SLACK_SIGNING_SECRET", "the Signing Secret under Basic Information of your Slack app")
    url = env.url("SLACK_API_URL") or "https://slack.com/api"
    return SlackSettings(
        bot_token=env.secret("SLACK_BOT_TOKEN"),
        signing_secret=env.secret("SLACK_SIGNING_SECRET"),
        app_token=app_token,
        api_url=url.rstrip("/") + "/",
        oauth=oauth,
    )


def _oauth(env: Variables) -> OAuthSettings:
    if env.text("SLACK_APP_TOKEN") is not None:
        raise BadSetting(
            "SLACK_APP_TOKEN", "serves one workspace; remove it, as many workspaces are served over HTTP"
        )
    page = "under Basic Information, App Credentials of your Slack app"
    return OAuthSettings(
        client_id=env.required("SLACK_CLIENT_ID", f"the Client ID {page}").get_secret_value(),
        client_secret=env.required("SLACK_CLIENT_SECRET", f"the Client Secret {page}"),
        state_secret=env.required("SLACK_STATE_SECRET", "any long random text; it signs installations"),
    )


def _default_vendor(env: Variables, accounts: Accounts, many: bool) -> Vendor | None:
    hosts = list(HOSTS) if many else [vendor for vendor in HOSTS if vendor in accounts.configured]
    named = env.text("CONVOKE_DEFAULT_VENDOR")
    if named is None:
        return hosts[0] if hosts and not many else None
    if named.lower() not in HOSTS:
        raise BadSetting("CONVOKE_DEFAULT_VENDOR", "must be portsip, enswitch or conpeek")
    chosen = Vendor(named.lower())
    if chosen not in hosts:
        raise BadSetting("CONVOKE_DEFAULT_VENDOR", f"is {chosen}, but {chosen.upper()}_URL is not set")
    return chosen
