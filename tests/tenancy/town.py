"""Workspaces of a local Slack, each with telephone systems, and the real bot between them, over HTTP."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import parse_qs, urlsplit

import httpx
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.playground.bot_process import BotProcess
from bot.playground.playground import COMMANDS
from bot.playground.server import Served
from bot.playground.slack.acts import Acts
from bot.playground.slack.delivery import Line
from bot.playground.slack.members import Team
from bot.playground.slack.oauth import OAuth, SlackApp
from bot.playground.slack.web_api import ApiCall, WebApi
from bot.playground.slack.workspace import Workspace
from bot.playground.vendors import Vendors
from tests.nursery.forking import forked

T = TypeVar("T")

GENERAL = "C0GENERAL"
ALICE, BOB, CAROL = "U0ALICE", "U0BOB", "U0CAROL"
"""Two people, and an administrator whose Slack is Polish. All workspaces have people of the same ids."""

ACME = Team("T0ACME", "Acme & Sons", "acme")
NAMES = ("acme", "globex", "initech", "umbrella", "hooli", "tyrell", "wonka", "stark")
SECRETS = {
    "SLACK_SIGNING_SECRET": "1f2e3d4c5b6a79881f2e3d4c5b6a7988",
    "SLACK_CLIENT_ID": "11.22",
    "SLACK_CLIENT_SECRET": "the-secret-of-the-app",
    "SLACK_STATE_SECRET": "the-secret-of-the-states",
    "CONVOKE_SECRET_KEY": "the key of the database",
}


class Place:
    """One workspace: what people see and do in it, and the telephone systems that are its own."""

    def __init__(self, team: Team, line: Line) -> None:
        self.team = team
        self.workspace = Workspace(team=team)
        self.acts = Acts(self.workspace, line, COMMANDS)
        self.vendors = Vendors(slow_seconds=0.0)

    def private(self, user: str) -> list[dict[str, Any]]:
        """What this person alone sees."""
        whispered = [one.message for one in self.workspace.messages.ephemerals if one.user == user]
        return [*whispered, *self.workspace.messages.in_channel(self.workspace.channels.direct([user]).id)]

    def cards(self, words: str) -> list[dict[str, Any]]:
        """Messages in #general that say these words and have buttons."""
        said = self.workspace.messages.in_channel(GENERAL)
        return [one for one in said if words in one["text"] and one["blocks"]]

    def screen(self, user: str) -> dict[str, Any] | None:
        """The form on somebody's screen."""
        stack = self.workspace.views.stack_of(user)
        return stack[-1].view if stack else None

    def home(self, user: str) -> dict[str, Any] | None:
        """The App Home as it was published last."""
        screen = self.workspace.views.home_of(user)
        return screen.view if screen else None

    async def types(self, text: str, user: str = ALICE, command: str = "/conference") -> None:
        answer = await self.acts.command(user, GENERAL, command, text)
        assert answer == {"ok": True}, answer

    async def presses(self, user: str, where: Mapping[str, str], blocks: list[Any], label: str) -> None:
        for block in blocks:
            for element in block.get("elements", ()):
                if element.get("type") == "button" and element["text"]["text"] == label:
                    answer = await self.acts.press(user, where, block["block_id"], element["action_id"])
                    assert answer == {"ok": True}, answer
                    return
        raise AssertionError(f"there is no button {label}")

    async def fills_in(self, user: str, view: dict[str, Any], values: Mapping[str, str]) -> dict[str, str]:
        """The form with these values by block, submitted; what is wrong beside its fields."""
        states: dict[str, dict[str, dict[str, Any]]] = {}
        for block in view["blocks"]:
            if block["type"] == "input" and block["block_id"] in values:
                element, value = block["element"], values[block["block_id"]]
                state = {"value": value}
                if element["type"] == "static_select":
                    chosen = next(one for one in element["options"] if one["value"] == value)
                    state = {"selected_option": chosen}
                states[block["block_id"]] = {element["action_id"]: {"type": element["type"], **state}}
        answer = await self.acts.submit(user, view["id"], states)
        errors: dict[str, str] = answer.get("errors", {})
        assert answer["ok"] or errors, answer
        return errors


class Inputs(HTMLParser):
    """What a page's form would send."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.values: dict[str, str] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = dict(attrs)
        if tag == "input" and held.get("name"):
            self.values[held["name"] or ""] = held.get("value") or ""


class Street:
    """The telephone systems of all places, each below its name."""

    def __init__(self) -> None:
        self._systems: dict[str, ASGIApp] = {}

    def add(self, name: str, systems: ASGIApp) -> None:
        self._systems[f"/vendors/{name}"] = systems

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope["path"]
        _, _, name, *_ = path.split("/")
        root = f"/vendors/{name}"
        await self._systems[root]({**scope, "root_path": root}, receive, send)


class Town:
    """Everything together. `browser` keeps cookies, as people's do."""

    def __init__(self, directory: Path, environment: Mapping[str, str], rotation_seconds: int | None) -> None:
        self._directory = directory
        self._environment = environment
        self.line = Line(SECRETS["SLACK_SIGNING_SECRET"])
        self.places: list[Place] = []
        self.street = Street()
        self.app = SlackApp(
            client_id=SECRETS["SLACK_CLIENT_ID"],
            client_secret=SECRETS["SLACK_CLIENT_SECRET"],
            redirect_urls=("http://127.0.0.1",),
            rotation_seconds=rotation_seconds,
        )
        self.oauth = OAuth(self.app, [])
        self.calls: list[ApiCall] = []
        self.api = WebApi(self.oauth, limited=False)
        self.api.watch = self.calls.append
        routes = [*self.api.routes, *self.oauth.routes]
        self.slack = Served(Starlette(routes=[*routes, Mount("/", app=self.street)]))
        self.log: list[str] = []
        self.installed: list[Place] = []
        self.browser = httpx.AsyncClient(trust_env=False, timeout=10)

    @classmethod
    @asynccontextmanager
    async def open(
        cls,
        directory: Path,
        environment: Mapping[str, str] | None = None,
        *,
        rotation_seconds: int | None = None,
        replicas: int = 1,
    ) -> AsyncIterator[Town]:
        """With bots that take work; all have the same database."""
        town = cls(directory, environment or {}, rotation_seconds)
        await town._start(replicas)
        try:
            yield town
        finally:
            await town._stop()

    async def _start(self, replicas: int) -> None:
        await self.slack.start()
        self.bots = [self._new_bot() for _ in range(replicas)]
        for one in self.bots:
            await one.start()
        for one in self.bots:
            await one.ready()
        self.bot = self.bots[0]
        self.app = self.oauth.app = SlackApp(
            client_id=self.app.client_id,
            client_secret=self.app.client_secret,
            redirect_urls=(f"{self.bot_url}/slack/oauth_redirect",),
            rotation_seconds=self.app.rotation_seconds,
        )
        self.line.url = self.bot.url

    def _new_bot(self) -> BotProcess:
        settings = {
            **SECRETS,
            "SLACK_API_URL": f"{self.slack.url}/api/",
            "DATABASE_URL": f"sqlite:///{self._directory / 'convoke.db'}",
            **self._environment,
        }
        return BotProcess(
            {name: value for name, value in settings.items() if value},
            directory=self._directory,
            log=lambda line, ok: self.log.append(line),
            changed=lambda: None,
            launch=forked,
        )

    async def _stop(self) -> None:
        await asyncio.gather(*(one.stop() for one in self.bots))
        await self.line.aclose()
        await self.browser.aclose()
        await self.slack.stop()

    @property
    def bot_url(self) -> str:
        """The bot's address without a path."""
        return self.bot.url.removesuffix("/slack/events")

    # ---- places ------------------------------------------------------------------------------------------

    def new_place(self) -> Place:
        """A workspace that has never heard of the bot."""
        number = len(self.places)
        name = f"{NAMES[number % len(NAMES)]}{number}"
        place = Place(Team(f"T0{name.upper()}", f"{name.title()} & Sons", name), self.line)
        place.workspace.served_at(self.slack.url)
        self.places.append(place)
        self.street.add(name, place.vendors.app)
        self.oauth.workspaces.append(place.workspace)
        return place

    async def new_pair(self) -> tuple[Place, Place]:
        """Two workspaces that have installed the bot, each with a PortSIP of its own."""
        places = self.new_place(), self.new_place()
        for place in places:
            assert (await self.installs(place)).status_code == 200
            assert await self.enters(place, "portsip", "Skonfiguruj PortSIP") == {}
            assert "✓ portsip" in await self.tried(place, "System PortSIP działa.")
        return places

    # ---- installing --------------------------------------------------------------------------------------

    async def begins(self) -> httpx.Response:
        """Somebody follows the link to install; Slack's page."""
        off = await self.browser.get(f"{self.bot_url}/slack/install")
        assert off.status_code == 302, off.text
        return await self.browser.get(off.headers["location"])

    async def decides(self, page: httpx.Response, **more: str) -> str:
        """They press a button there; the address to which Slack sends their browser."""
        form = {**Inputs(page.text).values, "decision": "allow", **more}
        back = await self.browser.post(str(page.url).partition("?")[0], data=form)
        assert back.status_code == 302, back.text
        address: str = back.headers["location"]
        return address

    async def installs(self, place: Place) -> httpx.Response:
        """All of it; the last page."""
        self.installed.append(place)
        return await self.browser.get(await self.decides(await self.begins(), team=place.team.id))

    async def told(self, place: Place, user: str, words: str) -> str:
        """What this person alone is told, once it says this."""

        def there() -> str | None:
            return next((str(one) for one in place.private(user) if words in str(one)), None)

        return await seen(there, words, self)

    # ---- telephone systems -------------------------------------------------------------------------------

    def account(self, place: Place, vendor: str) -> dict[str, str]:
        """What its administrator knows of a telephone system."""
        known = place.vendors.env(f"{self.slack.url}/vendors/{place.team.domain}")
        return {name: value for name, value in known.items() if name.startswith(vendor.upper())}

    async def enters(self, place: Place, vendor: str, label: str, **more: str) -> dict[str, str]:
        """Its administrator opens the form in the App Home and submits it; what is wrong with it."""
        view = await self.opens_form(place, label)
        return await place.fills_in(CAROL, view, {**self.account(place, vendor), **more})

    async def opens_form(self, place: Place, label: str) -> dict[str, Any]:
        """The form behind this button of the administrator's App Home."""
        home = await self.home(place, CAROL, label)
        await place.presses(CAROL, {"view_id": home["id"]}, home["blocks"], label)
        return await seen(lambda: place.screen(CAROL), "the form", self)

    async def home(self, place: Place, user: str, words: str) -> dict[str, Any]:
        """The App Home, opened, once it says this."""
        await place.acts.home(user)

        def there() -> dict[str, Any] | None:
            view = place.home(user)
            return view if view is not None and words in str(view["blocks"]) else None

        return await seen(there, f"{words!r} in the home", self)

    async def tried(self, place: Place, words: str) -> str:
        """What the open view says once the account was tried out."""

        def there() -> str | None:
            view = place.screen(CAROL)
            shown = "\n".join(re.findall(r"'text': '([^']*)'", str(view["blocks"]))) if view else ""
            return shown if words in shown else None

        found = await seen(there, words, self)
        await place.acts.close(CAROL, (place.screen(CAROL) or {})["id"])
        return found


def everything_in(directory: Path) -> bytes:
    """All files, one after the other."""
    return b"".join(path.read_bytes() for path in directory.rglob("*") if path.is_file())


def query_of(address: str) -> dict[str, str]:
    """The parameters of an address."""
    return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}


async def seen(look: Callable[[], T | None], what: str, town: Town, seconds: float = 15) -> T:
    """What `look` finds, as soon as it finds something."""
    try:
        async with asyncio.timeout(seconds):
            while not (found := look()):  # noqa: ASYNC110 -- a screen is looked at, it tells nobody
                await asyncio.sleep(0.02)
            return found
    except TimeoutError:
        said = "\n".join(town.log[-40:])
        raise AssertionError(f"never came: {what}\n{said}") from None
