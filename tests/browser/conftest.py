"""The playground with the real bot, and a Chromium that looks at it; both once for all tests of a process."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, ConsoleMessage, async_playwright

from bot.playground.playground import Playground
from tests.browser.screen import Screen

NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
NO_BROWSER = (
    "No Chromium was found: install one as `chromium`, `chromium-browser` or `google-chrome`, "
    "or say with CONVOKE_CHROMIUM where it is."
)

Opens = Callable[..., Awaitable[Screen]]


@pytest.fixture(scope="session")
def chromium() -> str:
    """Where the browser is. On a developer's machine it may be missing, in CI it may not."""
    found = os.environ.get("CONVOKE_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if found is None and os.environ.get("CI"):
        pytest.fail(NO_BROWSER)
    if found is None:
        pytest.skip(NO_BROWSER)
    return found


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=chromium, args=list(ARGUMENTS))
        yield started
        await started.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def whole_playground() -> AsyncIterator[Playground]:
    async with Playground() as playground:
        yield playground


@pytest_asyncio.fixture(loop_scope="session")
async def playground(whole_playground: Playground) -> Playground:
    """The playground with the real bot running, and nothing said or booked yet."""
    await whole_playground.bot.start()
    await whole_playground.bot.ready()
    forget(whole_playground)
    return whole_playground


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def whole_silent_playground() -> AsyncIterator[Playground]:
    silent = (sys.executable, "-c", "import time; time.sleep(3600)")
    async with Playground(bot_command=silent) as playground:
        yield playground


@pytest.fixture
def silent_playground(whole_silent_playground: Playground) -> Playground:
    """The page alone: its bot never says anything, what is seen is put there by the test."""
    forget(whole_silent_playground)
    return whole_silent_playground


def forget(playground: Playground) -> None:
    """Everything said and made goes; the bot goes on."""
    playground.workspace.forget()
    playground.vendors.reset()
    playground.trace.clear()


@pytest_asyncio.fixture(loop_scope="session")
async def opens(browser: Browser) -> AsyncIterator[Opens]:
    """Opens the page of a playground in a window of its own; complaints of the page fail the test."""
    contexts = []
    complaints: list[str] = []

    async def open_page(
        playground: Playground, person: str = "U0ALICE", *, width: int = 1440, height: int = 900, **more: Any
    ) -> Screen:
        context = await browser.new_context(viewport={"width": width, "height": height}, **more)
        contexts.append(context)
        page = await context.new_page()
        page.set_default_timeout(15_000)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text) if _is_complaint(said) else None)
        page.on(
            "request",
            lambda asked: complaints.append(asked.url) if not asked.url.startswith(playground.url) else None,
        )
        await page.goto(f"{playground.url}/?as={person}")
        screen = Screen(page)
        await screen.is_drawn()
        return screen

    yield open_page
    for context in contexts:
        await context.close()
    assert complaints == []


def _is_complaint(said: ConsoleMessage) -> bool:
    """The browser also reports requests that failed; tests let them fail on purpose."""
    return said.type == "error" and not said.text.startswith("Failed to load resource")
