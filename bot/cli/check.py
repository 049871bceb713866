"""`convoke check`: what is configured, and whether it works. Nothing is created, nobody is told anything."""

from __future__ import annotations

import argparse
import asyncio
import os
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import yaml
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.exc import SQLAlchemyError

from bot.cli.manifest import as_yaml
from bot.domain.accounts import Accounts
from bot.errors import BadSetting, ConvokeError, SlackRefused, SlackUnavailable
from bot.settings import OAuthSettings, Settings, read_settings
from bot.store import Keyring, Store
from bot.vendors.base import Finding
from bot.vendors.registry import telephony
from handlers.slack_client import NO_ANSWER
from handlers.surface import NICE_TO_HAVE, SCOPES
from handlers.tokens import ask_for_token


def run(arguments: list[str]) -> int:
    """Print a line a finding; 0 only when all that is configured works."""
    parser = argparse.ArgumentParser(
        prog="convoke check", description="Try everything that is configured, without creating anything."
    )
    parser.parse_args(arguments)
    return asyncio.run(check(os.environ))


async def check(environment: Mapping[str, str]) -> int:
    """Try what this environment configures; 0 only when all of it works."""
    try:
        settings = read_settings(environment)
    except BadSetting as problem:
        _say(Finding(problem.variable, False, problem.hint))
        return 1
    fine = True
    async for finding in _findings(settings):
        _say(finding)
        fine = fine and finding.ok
    return 0 if fine else 1


def _say(finding: Finding) -> None:
    mark = "ok  " if finding.ok else "FAIL"
    print(f"{mark} {finding.what}: {finding.words}", flush=True)


async def _findings(settings: Settings) -> AsyncIterator[Finding]:
    yield _mode(settings)
    for finding in await _slack(settings):
        yield finding
    yield await _database(settings)
    yield _manifest()
    if settings.slack.oauth is not None:
        return  # the telephone systems are the workspaces' own: their administrators check them in Slack
    for finding in await _vendors(settings.accounts):
        yield finding


def _mode(settings: Settings) -> Finding:
    """For whom this installation is, and what means nothing for it."""
    ignored = f"; not used for that: {', '.join(settings.not_used)}" if settings.not_used else ""
    if settings.slack.oauth is None:
        return Finding("Mode", True, f"one workspace, that of SLACK_BOT_TOKEN{ignored}")
    words = (
        "many workspaces; each installs at /slack/install and enters its telephone systems in the App Home"
    )
    return Finding("Mode", True, words + ignored)


async def _slack(settings: Settings) -> list[Finding]:
    slack = settings.slack
    found = []
    if slack.oauth is not None:
        found.append(await _app(slack.api_url, slack.oauth))
    if slack.bot_token is not None:
        found.append(await _token(slack.api_url, slack.bot_token.get_secret_value()))
    if slack.app_token is not None:
        found.append(await _socket(slack.api_url, slack.app_token.get_secret_value()))
    else:
        found.append(Finding("Signing secret", True, "present; Slack proves it with its first request"))
    return found


async def _app(api_url: str, app: OAuthSettings) -> Finding:
    """Asked with a code that was never given: whoever says that it is wrong has taken name and secret."""
    client = AsyncWebClient(base_url=api_url, timeout=10)
    try:
        await ask_for_token(client, app, code="0.0.0")
    except SlackRefused as problem:
        if problem.reason in ("invalid_code", "code_expired", "code_already_used"):
            return Finding("Slack app", True, "SLACK_CLIENT_ID and SLACK_CLIENT_SECRET belong together")
        words = f"Slack refuses SLACK_CLIENT_ID or SLACK_CLIENT_SECRET ({problem.reason}); copy them again"
        return Finding("Slack app", False, words)
    except SlackUnavailable as problem:
        return Finding("Slack app", False, f"{api_url} cannot be reached ({problem.reason})")
    return Finding("Slack app", False, f"{api_url} takes any code; look at SLACK_API_URL")


async def _token(api_url: str, token: str) -> Finding:
    client = AsyncWebClient(token=token, base_url=api_url, timeout=10)
    try:
        answer = await client.auth_test()
    except SlackApiError as problem:
        reason = problem.response.get("error", "no reason")
        return Finding("Slack token", False, f"Slack refuses SLACK_BOT_TOKEN ({reason}); copy it again")
    except NO_ANSWER as problem:
        return Finding("Slack token", False, f"{api_url} cannot be reached ({type(problem).__name__})")
    granted = {
        scope.strip()
        for name, value in answer.headers.items()
        if name.lower() == "x-oauth-scopes"
        for scope in value.split(",")
    }
    who = f"{answer.get('user')} in {answer.get('team')}"
    missing = sorted(set(SCOPES) - NICE_TO_HAVE - granted)
    if granted and missing:
        return Finding(
            "Slack token",
            False,
            f"{who} lacks the scopes {', '.join(missing)}; reinstall with `convoke manifest`",
        )
    lesser = sorted((NICE_TO_HAVE - granted) if granted else ())
    note = f"; without {', '.join(lesser)} it works a little less well" if lesser else ""
    return Finding("Slack token", True, f"{who}, all scopes that are needed{note}")


async def _socket(api_url: str, token: str) -> Finding:
    client = AsyncWebClient(base_url=api_url, timeout=10)
    try:
        await client.apps_connections_open(app_token=token)
    except SlackApiError as problem:
        reason = problem.response.get("error", "no reason")
        return Finding("Socket Mode", False, f"Slack refuses SLACK_APP_TOKEN ({reason})")
    except NO_ANSWER as problem:
        return Finding("Socket Mode", False, f"{api_url} cannot be reached ({type(problem).__name__})")
    return Finding("Socket Mode", True, "Slack gives a connection")


async def _database(settings: Settings) -> Finding:
    kind = settings.database_url.partition(":")[0]
    try:
        keyring = Keyring.for_database(settings.database_url, settings.secret_keys)
        store = await Store.open(settings.database_url, keyring)
    except BadSetting as problem:
        return Finding(problem.variable, False, problem.hint)
    except (OSError, SQLAlchemyError, ConvokeError) as problem:
        return Finding("Database", False, f"{kind} cannot be opened ({type(problem).__name__})")
    try:
        if not await store.reachable():
            return Finding("Database", False, f"{kind} does not answer; look at DATABASE_URL")
        if await store.migrations_pending():
            return Finding("Database", False, f"{kind} has an older schema; run `convoke migrate`")
        served = await _served(store) if settings.slack.oauth is not None else ""
    finally:
        await store.close()
    return Finding("Database", True, f"{kind}, schema up to date{served}")


async def _served(store: Store) -> str:
    """How many have come so far."""
    installed, equipped = await store.installations.workspaces(), await store.accounts.count()
    return f"; installed in {len(installed)} workspaces, {equipped} of them with telephone systems"


def _manifest() -> Finding:
    path = Path("manifest.yml")
    if not path.is_file():
        return Finding(
            "Manifest", True, "`convoke manifest` prints it; there is none in this folder to compare"
        )
    written = yaml.safe_load(path.read_text(encoding="utf-8"))
    if written == yaml.safe_load(as_yaml()):
        return Finding("Manifest", True, "manifest.yml is what this version needs")
    return Finding("Manifest", False, "manifest.yml is of another version; write `convoke manifest` to it")


async def _vendors(accounts: Accounts) -> list[Finding]:
    if not accounts.configured:
        return [Finding("Telephone systems", False, "none is configured; set PORTSIP_URL or another *_URL")]
    try:
        telephones = telephony(accounts)
    except BadSetting as problem:
        return [Finding(problem.variable, False, problem.hint)]
    try:
        return await telephones.verify()
    finally:
        await telephones.aclose()
