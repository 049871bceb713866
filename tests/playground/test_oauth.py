"""The local Slack installs apps as Slack does: pages, codes, tokens of one workspace each."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from bot.playground.slack.members import PLAYGROUND, Team
from bot.playground.slack.oauth import CODE_SECONDS, OAuth, SlackApp
from bot.playground.slack.web_api import WebApi
from bot.playground.slack.workspace import Workspace
from tests.playground.conftest import Clock

BACK = "https://app.example/back"
ASKED = {"client_id": "1.2", "scope": "chat:write,users:read", "state": "the state"}
OTHER = Team("T0OTHER", "Other", "other")


class Slack:
    """Two workspaces, and an app that asks to be installed."""

    def __init__(self, clock: Clock, rotation_seconds: int | None) -> None:
        self.workspaces = [Workspace(clock, PLAYGROUND), Workspace(clock, OTHER)]
        app = SlackApp(
            client_id="1.2", client_secret="hush", redirect_urls=(BACK,), rotation_seconds=rotation_seconds
        )
        self.oauth = OAuth(app, self.workspaces)
        api = WebApi(self.oauth)
        self.browser = httpx.AsyncClient(
            transport=httpx.ASGITransport(Starlette(routes=[*api.routes, *self.oauth.routes])),
            base_url="http://slack.example",
        )

    async def decides(self, **more: str) -> httpx.URL:
        form = {**ASKED, "team": PLAYGROUND.id, "decision": "allow", **more}
        return httpx.URL((await self.browser.post("/oauth/v2/authorize", data=form)).headers["location"])

    async def exchanges(self, **given: str) -> dict[str, Any]:
        auth = (given.pop("client_id", "1.2"), given.pop("client_secret", "hush"))
        answer = await self.browser.post("/api/oauth.v2.access", data=given, auth=auth)
        body: dict[str, Any] = answer.json()
        return body

    async def installs(self, **more: str) -> dict[str, Any]:
        return await self.exchanges(code=(await self.decides(**more)).params["code"])

    async def calls(self, token: str, method: str = "auth.test", **given: str) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {token}"}
        body: dict[str, Any] = (await self.browser.post(f"/api/{method}", data=given, headers=headers)).json()
        return body


@pytest.fixture
async def slack(clock: Clock, request: pytest.FixtureRequest) -> AsyncIterator[Slack]:
    opened = Slack(clock, getattr(request, "param", None))
    yield opened
    await opened.browser.aclose()


rotating = pytest.mark.parametrize("slack", [43200], indirect=True)


async def test_the_page_offers_every_workspace_and_keeps_the_state(slack: Slack) -> None:
    page = (await slack.browser.get("/oauth/v2/authorize", params=ASKED)).text
    assert 'value="the state"' in page
    assert PLAYGROUND.id in page
    assert OTHER.id in page


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"client_id": "9.9"}, "invalid_client_id"),
        ({"scope": ""}, "invalid_scope"),
        ({"redirect_uri": "https://thief.example"}, "did not match"),
    ],
)
async def test_what_slack_does_not_take_is_said_on_the_page(
    slack: Slack, wrong: dict[str, str], words: str
) -> None:
    page = await slack.browser.get("/oauth/v2/authorize", params={**ASKED, **wrong})
    assert page.status_code == 400
    assert words in page.text


async def test_cancelling_comes_back_with_an_error_and_no_code(slack: Slack) -> None:
    back = await slack.decides(decision="cancel")
    assert dict(back.params) == {"state": "the state", "error": "access_denied"}


async def test_a_code_becomes_a_token_of_the_chosen_workspace(slack: Slack) -> None:
    tokens = {}
    for team in (PLAYGROUND, OTHER):
        given = await slack.installs(team=team.id)
        assert given["team"] == {"id": team.id, "name": team.name}
        tokens[team.id] = given["access_token"]
        assert (await slack.calls(tokens[team.id]))["team_id"] == team.id
    await slack.calls(tokens[OTHER.id], "chat.postMessage", channel="C0GENERAL", text="over here")
    assert [len(one.messages.in_channel("C0GENERAL")) for one in slack.workspaces] == [0, 1]


async def test_a_token_has_the_scopes_that_were_asked_for(slack: Slack) -> None:
    token = (await slack.installs())["access_token"]
    assert (await slack.calls(token, "conversations.list"))["error"] == "missing_scope"


async def test_a_code_is_good_once_and_for_ten_minutes(slack: Slack, clock: Clock) -> None:
    code = (await slack.decides()).params["code"]
    assert (await slack.exchanges(code=code))["ok"]
    assert (await slack.exchanges(code=code))["error"] == "invalid_code"
    late = (await slack.decides()).params["code"]
    clock.now += CODE_SECONDS + 1
    assert (await slack.exchanges(code=late))["error"] == "code_expired"


@pytest.mark.parametrize(
    ("wrong", "error"),
    [({"client_id": "9.9"}, "invalid_client_id"), ({"client_secret": "loud"}, "bad_client_secret")],
)
async def test_only_the_app_itself_gets_a_token(slack: Slack, wrong: dict[str, str], error: str) -> None:
    code = (await slack.decides()).params["code"]
    assert (await slack.exchanges(code=code, **wrong))["error"] == error


async def test_the_address_to_come_back_to_must_be_the_same(slack: Slack) -> None:
    code = (await slack.decides(redirect_uri=BACK)).params["code"]
    assert (await slack.exchanges(code=code))["error"] == "bad_redirect_uri"


async def test_a_whole_organisation_has_no_team(slack: Slack) -> None:
    given = await slack.installs(whole_organisation="yes")
    assert given["is_enterprise_install"]
    assert given["team"] is None


async def test_tokens_do_not_end_unless_the_app_wants_it(slack: Slack) -> None:
    assert "refresh_token" not in await slack.installs()


@rotating
async def test_a_refresh_token_is_good_once_and_the_old_token_until_its_end(
    slack: Slack, clock: Clock
) -> None:
    given = await slack.installs()
    again = {"grant_type": "refresh_token", "refresh_token": given["refresh_token"]}
    fresh = await slack.exchanges(**again)
    assert (await slack.exchanges(**again))["error"] == "invalid_refresh_token"
    assert (await slack.calls(given["access_token"]))["ok"]
    assert (await slack.calls(fresh["access_token"]))["ok"]
    clock.now += 43200
    assert (await slack.calls(given["access_token"]))["error"] == "token_expired"


async def test_tokens_that_were_taken_back_are_dead_in_that_workspace_alone(slack: Slack) -> None:
    tokens = {team.id: (await slack.installs(team=team.id))["access_token"] for team in (PLAYGROUND, OTHER)}
    slack.oauth.uninstall(PLAYGROUND.id)
    assert (await slack.calls(tokens[PLAYGROUND.id]))["error"] == "account_inactive"
    assert (await slack.calls(tokens[OTHER.id], "auth.revoke"))["revoked"]
    assert (await slack.calls(tokens[OTHER.id]))["error"] == "token_revoked"
