"""`convoke check` against a local Slack and the emulated telephone systems."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psycopg
import pytest
from starlette.applications import Starlette

from bot.cli import check
from bot.playground.server import Served
from bot.playground.slack.oauth import OAuth, SlackApp
from bot.playground.slack.web_api import OneGrant, WebApi
from bot.playground.slack.workspace import Workspace
from bot.playground.vendors import EmulatedVendors
from handlers.surface import NICE_TO_HAVE, SCOPES

TOKEN = "xoxb-check-4711"
SIGNING = "5f1d3a9b7c2e4d60"


@pytest.fixture(scope="module")
def running() -> Iterator[EmulatedVendors]:
    with EmulatedVendors(slow_seconds=0.0) as vendors:
        yield vendors


@pytest.fixture
def emulated(running: EmulatedVendors) -> EmulatedVendors:
    running.reset()
    return running


class Slack:
    """A workspace that granted these scopes."""

    def __init__(self, scopes: frozenset[str]) -> None:
        self.workspace = Workspace()
        self.served = Served(Starlette(routes=WebApi(OneGrant(self.workspace, TOKEN, scopes)).routes))

    async def start(self) -> str:
        await self.served.start()
        self.workspace.served_at(self.served.url)
        return f"{self.served.url}/api/"


@pytest.fixture
async def slack(request: pytest.FixtureRequest) -> AsyncIterator[str]:
    missing: frozenset[str] = getattr(request, "param", frozenset())
    workspace = Slack(frozenset(SCOPES) - missing)
    yield await workspace.start()
    await workspace.served.stop()


@pytest.fixture
def environment(
    slack: str, emulated: EmulatedVendors, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, str]:
    monkeypatch.chdir(tmp_path)  # where no manifest lies
    return {
        "SLACK_BOT_TOKEN": TOKEN,
        "SLACK_SIGNING_SECRET": SIGNING,
        "SLACK_API_URL": slack,
        "DATABASE_URL": f"sqlite:///{tmp_path / 'convoke.db'}",
        **emulated.env(),
    }


async def said(environment: dict[str, str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """The exit status, and what was printed; secrets never are."""
    status = await check.check(environment)
    printed = capsys.readouterr()
    everything = printed.out + printed.err
    for name, value in environment.items():
        if name.endswith(("TOKEN", "SECRET", "PASSWORD", "KEY")):
            assert not value or value not in everything, name
    assert not [line for line in printed.out.splitlines() if not line.startswith(("ok   ", "FAIL "))]
    return status, printed.out


async def test_a_right_set_up_ends_with_0_and_creates_nothing(
    environment: dict[str, str], emulated: EmulatedVendors, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out = await said(environment, capsys)
    assert status == 0, out
    for what in ("Slack token", "Signing secret", "Database", "Manifest", "portsip", "enswitch", "conpeek"):
        assert f"ok   {what}" in out, what
    assert "thulium" in out
    assert not emulated.rooms
    assert not emulated.conferences
    assert not emulated.invitations
    assert not emulated.calls
    assert emulated.refusals == []


WRONG = [
    ({"SLACK_BOT_TOKEN": "xoxb-wrong"}, "FAIL Slack token: Slack refuses SLACK_BOT_TOKEN (invalid_auth)"),
    ({"SLACK_BOT_TOKEN": ""}, "FAIL SLACK_BOT_TOKEN: is not set"),
    ({"SLACK_SIGNING_SECRET": ""}, "FAIL SLACK_SIGNING_SECRET: is not set"),
    ({"SLACK_API_URL": "http://127.0.0.1:9/api/"}, "FAIL Slack token: http://127.0.0.1:9/api/ cannot be"),
    ({"SLACK_APP_TOKEN": "xapp-wrong"}, "FAIL Socket Mode: "),
    ({"DATABASE_URL": "mysql://x"}, "FAIL DATABASE_URL: must begin with"),
    ({"DATABASE_URL": "sqlite:////dev/null/convoke.db"}, "FAIL Database: "),
    ({"DATABASE_URL": "postgresql://u@127.0.0.1:9/x", "CONVOKE_SECRET_KEY": "k" * 40}, "FAIL Database: "),
    ({"PORTSIP_PASSWORD": "wrong-4711"}, "FAIL portsip log-in"),
    ({"PORTSIP_PASSWORD": ""}, "FAIL PORTSIP_PASSWORD: is not set"),
    ({"PORTSIP_EXTENSIONS": "8000"}, "FAIL PORTSIP_EXTENSIONS: "),
    ({"PORTSIP_JOIN_URL": "https://{nonsense}"}, "FAIL PORTSIP_JOIN_URL: "),
    ({"PORTSIP_URL": "http://127.0.0.1:9/api"}, "FAIL portsip log-in"),
    ({"ENSWITCH_PASSWORD": "wrong-4711"}, "FAIL enswitch log-in"),
    ({"ENSWITCH_TIMEZONE": ""}, "FAIL enswitch time zone: set ENSWITCH_TIMEZONE"),
    ({"ENSWITCH_TIMEZONE": "Mars"}, "FAIL ENSWITCH_TIMEZONE: "),
    ({"CONPEEK_KEY": "wrong-4711"}, "FAIL conpeek key: "),
    ({"CONPEEK_BRIDGE_ID": "five"}, "FAIL CONPEEK_BRIDGE_ID: must be a whole number"),
    ({"THULIUM_PASSWORD": "wrong-4711"}, "FAIL thulium "),
    ({"CONVOKE_DEFAULT_VENDOR": "thulium"}, "FAIL CONVOKE_DEFAULT_VENDOR: "),
    ({"PORT": "many"}, "FAIL PORT: must be a whole number"),
]


@pytest.mark.parametrize(
    ("wrong", "words"),
    WRONG,
    ids=[f"{name}={value}" for wrong, _ in WRONG for name, value in list(wrong.items())[:1]],
)
async def test_what_is_wrong_is_said_and_ends_with_1(
    environment: dict[str, str], capsys: pytest.CaptureFixture[str], wrong: dict[str, str], words: str
) -> None:
    status, out = await said({**environment, **wrong}, capsys)
    assert status == 1, out
    assert words in out, out


@pytest.mark.parametrize("slack", [frozenset({"chat:write", "files:write"})], indirect=True)
async def test_scopes_that_are_missing_are_named(
    environment: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    status, out = await said(environment, capsys)
    assert status == 1
    assert "lacks the scopes chat:write, files:write" in out


@pytest.mark.parametrize("slack", [NICE_TO_HAVE], indirect=True)
async def test_scopes_that_are_nice_to_have_do_not_fail(
    environment: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    status, out = await said(environment, capsys)
    assert status == 0, out
    assert "a little less well" in out


async def test_nothing_configured_is_said(
    environment: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    bare = {name: value for name, value in environment.items() if not name.endswith("_URL")}
    kept = {name: environment[name] for name in ("SLACK_API_URL", "DATABASE_URL")}
    status, out = await said({**bare, **kept}, capsys)
    assert status == 1
    assert "FAIL Telephone systems: none is configured" in out


async def test_an_old_manifest_is_said(
    environment: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "manifest.yml").write_text("display_information: {name: Other}\n", encoding="utf-8")
    status, out = await said(environment, capsys)
    assert status == 1
    assert "FAIL Manifest: manifest.yml is of another version" in out


async def test_a_database_without_its_tables_is_said(
    environment: dict[str, str], postgres_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = {"DATABASE_URL": postgres_url, "CONVOKE_SECRET_KEY": "a key that is long enough"}
    status, out = await said({**environment, **settings}, capsys)
    assert status == 1
    assert "run `convoke migrate`" in out
    with psycopg.connect(postgres_url) as connection:
        tables = connection.execute("SELECT 1 FROM pg_tables WHERE tablename = 'inbox'").fetchall()
    assert tables == [], "nothing is created"


async def test_a_second_factor_at_portsip_is_explained(
    environment: dict[str, str], emulated: EmulatedVendors, capsys: pytest.CaptureFixture[str]
) -> None:
    emulated.portsip.two_factor = True
    try:
        status, out = await said({**environment, "PORTSIP_AUTH": "sign_in"}, capsys)
    finally:
        emulated.portsip.two_factor = False
    assert status == 1
    assert "second factor" in out


def test_wrong_use_ends_with_2() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "check", "--nonsense"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert done.returncode == 2


# Many workspaces


CLIENT_SECRET = "the-secret-of-the-app"


@pytest.fixture
async def many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[dict[str, str]]:
    """An environment for many workspaces, with a Slack that knows the app."""
    monkeypatch.chdir(tmp_path)
    app = SlackApp(client_id="11.22", client_secret=CLIENT_SECRET, redirect_urls=("https://x",))
    served = Served(Starlette(routes=WebApi(OAuth(app, [Workspace()])).routes))
    await served.start()
    yield {
        "SLACK_CLIENT_ID": "11.22",
        "SLACK_CLIENT_SECRET": CLIENT_SECRET,
        "SLACK_STATE_SECRET": "the-secret-of-the-states",
        "SLACK_SIGNING_SECRET": SIGNING,
        "SLACK_API_URL": f"{served.url}/api/",
        "DATABASE_URL": f"sqlite:///{tmp_path / 'convoke.db'}",
    }
    await served.stop()


async def test_it_says_that_many_workspaces_are_served_and_how_many_have_come(
    many: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    status, out = await said(many, capsys)
    assert status == 0, out
    assert "ok   Mode: many workspaces" in out
    assert "ok   Slack app: SLACK_CLIENT_ID and SLACK_CLIENT_SECRET belong together" in out
    assert "installed in 0 workspaces, 0 of them with telephone systems" in out


async def test_it_says_that_one_workspace_is_served(
    environment: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    _, out = await said({**environment, "SLACK_CLIENT_ID": "11.22"}, capsys)
    assert "ok   Mode: one workspace, that of SLACK_BOT_TOKEN; not used for that: SLACK_CLIENT_ID" in out


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"SLACK_CLIENT_SECRET": "another-4711"}, "FAIL Slack app: Slack refuses SLACK_CLIENT_ID or"),
        ({"SLACK_CLIENT_ID": "1.1"}, "(invalid_client_id)"),
        ({"SLACK_API_URL": "http://127.0.0.1:9/api/"}, "FAIL Slack app: http://127.0.0.1:9/api/ cannot be"),
        ({"SLACK_STATE_SECRET": ""}, "FAIL SLACK_STATE_SECRET: is not set"),
        ({"SLACK_APP_TOKEN": "xapp-1"}, "FAIL SLACK_APP_TOKEN: serves one workspace"),
    ],
)
async def test_what_is_wrong_with_the_app_is_said(
    many: dict[str, str], capsys: pytest.CaptureFixture[str], wrong: dict[str, str], words: str
) -> None:
    status, out = await said({**many, **wrong}, capsys)
    assert status == 1, out
    assert words in out, out


async def test_the_operators_telephone_systems_are_said_not_to_be_used(
    many: dict[str, str], emulated: EmulatedVendors, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out = await said({**many, **emulated.env()}, capsys)
    assert status == 0, out
    assert "not used for that: PORTSIP_URL, ENSWITCH_URL, CONPEEK_URL, THULIUM_URL" in out
