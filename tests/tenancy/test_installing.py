"""The two pages: begun in this browser, in time, once; and every other end in one clear sentence."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path

import httpx
import pytest
from pydantic import SecretStr
from starlette.applications import Starlette

from bot.playground.server import Served
from bot.playground.slack.oauth import OAuth, SlackApp
from bot.playground.slack.web_api import WebApi
from bot.playground.slack.workspace import Workspace
from bot.settings import OAuthSettings, SlackSettings
from bot.store import Keyring, Store
from bot.workflows.installing import Workspaces
from handlers.installing import GOOD_FOR, InstallPages, States
from handlers.slack_client import SlackClient
from handlers.surface import SCOPES
from tests.tenancy.town import ACME, Inputs, query_of

APP = OAuthSettings(
    client_id="11.22",
    client_secret=SecretStr("the-secret-of-the-app"),
    state_secret=SecretStr("the-secret-of-the-states"),
)


class Lobby:
    """Slack, our two pages, and a clock one can turn; no bot behind them."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.now = datetime.now(UTC)
        registered = SlackApp(
            client_id=APP.client_id,
            client_secret=APP.client_secret.get_secret_value(),
            redirect_urls=("http://127.0.0.1/",),
        )
        self.oauth = OAuth(registered, [Workspace(team=ACME)])
        self.api = WebApi(self.oauth, limited=False)
        self.slack = Served(Starlette(routes=[*self.api.routes, *self.oauth.routes]))

    async def open(self) -> None:
        await self.slack.start()
        self.client = SlackClient(base_url=f"{self.slack.url}/api/")
        self.pages = Served(self.pages_at(f"{self.slack.url}/api/"))
        await self.pages.start()
        self.oauth.app = SlackApp(
            client_id=APP.client_id,
            client_secret=APP.client_secret.get_secret_value(),
            redirect_urls=(f"{self.pages.url}/slack/oauth_redirect",),
        )
        self.browser = httpx.AsyncClient(trust_env=False, timeout=10)

    def pages_at(self, api_url: str, app: OAuthSettings = APP) -> InstallPages:
        settings = SlackSettings(
            bot_token=None, signing_secret=None, app_token=None, api_url=api_url, oauth=app
        )
        workspaces = Workspaces(self.store, lambda: self.now)
        return InstallPages(settings, app, self.client.web, workspaces, lambda: self.now)

    async def close(self) -> None:
        await self.browser.aclose()
        await self.pages.stop()
        await self.client.close()
        await self.slack.stop()

    async def goes_to_slack(self) -> str:
        off = await self.browser.get(f"{self.pages.url}/slack/install")
        return str(off.headers["location"])

    async def comes_back(self, **decision: str) -> str:
        """Where Slack sends the browser after somebody decided."""
        page = await self.browser.get(await self.goes_to_slack())
        form = {**Inputs(page.text).values, "decision": "allow", "team": ACME.id, **decision}
        back = await self.browser.post(str(page.url).partition("?")[0], data=form)
        return str(back.headers["location"])

    async def installed(self) -> bool:
        return await self.store.installations.get(ACME.id) is not None


@pytest.fixture
async def lobby(tmp_path: Path) -> AsyncIterator[Lobby]:
    keyring = Keyring([SecretStr("a key that is long enough")])
    store = await Store.open(f"sqlite:///{tmp_path / 'convoke.db'}", keyring)
    opened = Lobby(store)
    await opened.open()
    yield opened
    await opened.close()
    await store.close()


def said(page: httpx.Response) -> str:
    """The sentence."""
    found = re.search(r"<p>(.*?)</p>", page.text)
    assert found is not None, page.text
    return unescape(found[1])


async def test_the_link_leads_to_slack_with_every_scope_and_a_state(lobby: Lobby) -> None:
    asked = query_of(await lobby.goes_to_slack())
    assert asked["client_id"] == APP.client_id
    assert set(asked["scope"].split(",")) == set(SCOPES)
    assert len(asked["state"]) > 40
    assert "redirect_uri" not in asked, "Slack knows the app's only one"


async def test_a_workspace_may_be_chosen_beforehand(lobby: Lobby) -> None:
    off = await lobby.browser.get(f"{lobby.pages.url}/slack/install", params={"team": ACME.id})
    assert query_of(off.headers["location"])["team"] == ACME.id


async def test_nothing_else_can_be_put_into_the_address(lobby: Lobby) -> None:
    smuggled = {"team": "T1&scope=admin"}
    off = await lobby.browser.get(f"{lobby.pages.url}/slack/install", params=smuggled)
    assert "admin" not in off.headers["location"]


async def test_an_installation_is_kept_and_the_page_says_what_to_do_next(lobby: Lobby) -> None:
    page = await lobby.browser.get(await lobby.comes_back())
    assert page.status_code == 200
    assert said(page) == "Convoke is now in the workspace Acme & Sons."
    assert "/conference tomorrow 3pm, 8 people" in page.text
    assert f"team={ACME.id}" in page.text
    kept = await lobby.store.installations.get(ACME.id)
    assert kept is not None
    assert (kept.name, kept.bot_user, kept.bot_id) == ("Acme & Sons", "U0CONVOKE", "B0CONVOKE")
    assert kept.installed_by == "U0CAROL"
    assert set(kept.scopes) == set(SCOPES)
    assert [kept.bot_token.get_secret_value()] == lobby.oauth.tokens_of(ACME.id)


async def test_the_page_speaks_polish_to_a_polish_browser(lobby: Lobby) -> None:
    page = await lobby.browser.get(await lobby.comes_back(), headers={"Accept-Language": "pl-PL,pl;q=0.9"})
    assert said(page) == "Convoke jest teraz w obszarze roboczym Acme & Sons."


async def test_pages_are_not_stored_framed_or_scripted(lobby: Lobby) -> None:
    page = await lobby.browser.get(await lobby.comes_back())
    assert page.headers["cache-control"] == "no-store"
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert page.headers["referrer-policy"] == "no-referrer"


async def test_the_state_is_kept_where_no_script_and_no_other_site_reads_it(lobby: Lobby) -> None:
    at_home = await lobby.browser.get(f"{lobby.pages.url}/slack/install")
    outside = await lobby.browser.get(f"{lobby.pages.url}/slack/install", headers={"Host": "convoke.example"})
    for answer in (at_home, outside):
        cookie = answer.headers["set-cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=lax" in cookie
        assert "Max-Age=600" in cookie
    assert "Secure" in outside.headers["set-cookie"]
    assert "Secure" not in at_home.headers["set-cookie"], "a machine of one's own has no https"


async def test_cancelling_changes_nothing_and_is_no_error(lobby: Lobby) -> None:
    page = await lobby.browser.get(await lobby.comes_back(decision="cancel"))
    assert page.status_code == 200
    assert said(page) == "The installation was cancelled, and nothing was changed."
    assert '<a href="/slack/install">' in page.text
    assert not await lobby.installed()


async def test_another_browser_cannot_finish_what_this_one_began(lobby: Lobby) -> None:
    address = await lobby.comes_back()
    async with httpx.AsyncClient(trust_env=False) as stranger:
        page = await stranger.get(address)
    assert page.status_code == 400
    assert "was not begun in this browser" in said(page)
    assert not await lobby.installed()


async def test_a_state_of_somebody_elses_making_is_refused(lobby: Lobby) -> None:
    state = States(SecretStr("a secret that is not ours")).issue(lobby.now)
    for forged in (state, "x", state.rpartition(".")[0] + "."):
        lobby.browser.cookies.clear()
        lobby.browser.cookies.set("convoke_installation", forged)
        page = await lobby.browser.get(
            f"{lobby.pages.url}/slack/oauth_redirect", params={"code": "1.2.3", "state": forged}
        )
        assert (page.status_code, "was not begun" in said(page)) == (400, True)


async def test_a_state_is_good_once_also_when_both_come_at_the_same_time(lobby: Lobby) -> None:
    address = await lobby.comes_back()
    cookies = dict(lobby.browser.cookies)

    async def again() -> httpx.Response:
        async with httpx.AsyncClient(trust_env=False, cookies=cookies) as same:
            return await same.get(address)

    pages = await asyncio.gather(*(again() for _ in range(5)))
    assert sorted(page.status_code for page in pages) == [200, 400, 400, 400, 400]
    assert len([page for page in pages if "it is good once" in page.text]) == 4
    assert len(lobby.oauth.tokens_of(ACME.id)) == 1


async def test_an_installation_that_took_too_long_is_begun_again(lobby: Lobby) -> None:
    address = await lobby.comes_back()
    lobby.now += GOOD_FOR + timedelta(seconds=1)
    page = await lobby.browser.get(address)
    assert page.status_code == 400
    assert "more than ten minutes" in said(page)
    assert not await lobby.installed()


async def test_a_code_that_slack_does_not_know_is_said(lobby: Lobby) -> None:
    address = await lobby.comes_back()
    page = await lobby.browser.get(re.sub(r"code=[^&]*", "code=1.2.3", address))
    assert page.status_code == 400
    assert said(page) == "Slack did not confirm the installation (invalid_code); begin it again."


async def test_what_stands_in_the_address_is_not_shown(lobby: Lobby) -> None:
    page = await lobby.browser.get(
        f"{lobby.pages.url}/slack/oauth_redirect", params={"error": "<b>call +48 700 000 000</b>"}
    )
    assert "700" not in page.text
    assert "(unknown)" in said(page)


async def test_a_whole_organisation_is_refused_in_words_and_its_token_given_back(lobby: Lobby) -> None:
    page = await lobby.browser.get(await lobby.comes_back(whole_organisation="yes"))
    assert page.status_code == 400
    assert "choose a workspace instead of the whole organisation" in said(page)
    assert not await lobby.installed()
    assert lobby.oauth.live_tokens_of(ACME.id) == []


async def test_slack_that_does_not_answer_is_said(lobby: Lobby) -> None:
    address = await lobby.comes_back()
    await lobby.slack.stop()
    page = await lobby.browser.get(address)
    assert page.status_code == 502
    assert "Slack did not answer" in said(page)


async def test_nothing_but_looking_is_taken(lobby: Lobby) -> None:
    assert (await lobby.browser.post(f"{lobby.pages.url}/slack/install")).status_code == 405


async def test_a_workspace_that_installs_again_has_its_newest_token(lobby: Lobby) -> None:
    await lobby.browser.get(await lobby.comes_back())
    await lobby.browser.get(await lobby.comes_back())
    kept = await lobby.store.installations.get(ACME.id)
    assert kept is not None
    assert kept.bot_token.get_secret_value() == lobby.oauth.tokens_of(ACME.id)[-1]


async def test_no_code_token_or_secret_stands_in_the_log(
    lobby: Lobby, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    address = await lobby.comes_back()
    await lobby.browser.get(address)
    await lobby.browser.get(re.sub(r"code=[^&]*", "code=1.2.3", await lobby.comes_back()))
    ours = [one for one in caplog.records if not one.name.startswith(("httpx", "httpcore", "uvicorn"))]
    logged = "\n".join(one.getMessage() for one in ours)
    held = [query_of(address)["code"], query_of(address)["state"], APP.client_secret.get_secret_value()]
    assert not [secret for secret in [*held, *lobby.oauth.tokens_of(ACME.id)] if secret in logged]
