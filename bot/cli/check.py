"""`convoke check`: what is configured, and whether it works. Nothing is created, nobody is told anything."""

from __future__ import annotations

import argparse
import asyncio
import os
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import aiohttp
import yaml
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.exc import SQLAlchemyError

from bot.cli.manifest import as_yaml
from bot.domain.accounts import Accounts
from bot.errors import BadSetting, ConvokeError
from bot.settings import Settings, read_settings
from bot.store import Keyring, Store
from bot.vendors.base import Finding
from bot.vendors.registry import telephony
from handlers.surface import NICE_TO_HAVE, SCOPES

UNREACHABLE = (OSError, TimeoutError, aiohttp.ClientError, SlackClientError)
"""What comes of an address at which there is no Slack."""


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
    for finding in await _slack(settings):
        yield finding
    yield await _database(settings)
    yield _manifest()
    for finding in await _vendors(settings.accounts):
        yield finding


async def _slack(settings: Settings) -> list[Finding]:
    slack = settings.slack
    found = []
    if slack.bot_token is not None:
        found.append(await _token(slack.api_url, slack.bot_token.get_secret_value()))
    if slack.app_token is not None:
        found.append(await _socket(slack.api_url, slack.app_token.get_secret_value()))
    else:
        found.append(Finding("Signing secret", True, "present; Slack proves it with its first request"))
    return found


async def _token(api_url: str, token: str) -> Finding:
    client = AsyncWebClient(token=token, base_url=api_url, timeout=10)
    try:
        answer = await client.auth_test()
    except SlackApiError as problem:
        reason = problem.response.get("error", "no reason")
        return Finding("Slack token", False, f"Slack refuses SLACK_BOT_TOKEN ({reason}); copy it again")
    except UNREACHABLE as problem:
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
    except UNREACHABLE as problem:
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
    finally:
        await store.close()
    return Finding("Database", True, f"{kind}, schema up to date")


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
