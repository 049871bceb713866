"""The README's pictures: `python -m tests.browser.screenshot` takes them with the real bot."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, async_playwright, expect

import bot.playground
from bot.playground.playground import Playground
from tests.browser.conftest import ARGUMENTS, NAMES, NO_BROWSER
from tests.browser.screen import Screen, yesterday

PICTURES = Path(bot.playground.__file__).parent / "page" / "pictures"
REQUEST = "/conference Q3 budget review tomorrow 3pm for 45 minutes, 8 people with @bob"
TYPED = "/conference design review next week with @dave and anna@partner.example"


@asynccontextmanager
async def window(browser: Browser, playground: Playground, person: str, **more: Any) -> AsyncIterator[Screen]:
    """The page as this person sees it, until the end of the block."""
    context = await browser.new_context(**more)
    page = await context.new_page()
    await page.goto(f"{playground.url}/?as={person}")
    screen = Screen(page)
    await screen.is_drawn()
    yield screen
    await context.close()


async def save(screen: Screen, name: str) -> None:
    """Writes the window as it is now."""
    await screen.page.screenshot(path=PICTURES / f"{name}.png", animations="disabled", caret="hide")


async def take(browser: Browser, playground: Playground) -> None:
    """A booked conference, a request being typed, a form with a mistake, a phone."""
    wide = {"viewport": {"width": 1440, "height": 900}}
    say = playground.workspace.messages.from_person
    say("C0GENERAL", "U0BOB", "The Q3 numbers are in: travel is well over, everything else on plan.")
    say("C0GENERAL", "U0DAVE", "Let us go through them together before Monday?")
    say("C0GENERAL", "U0ALICE", "I will book something for tomorrow.")
    async with window(browser, playground, "U0ALICE", color_scheme="light", **wide) as screen:
        await screen.send(REQUEST)
        await screen.sees_card("Q3 budget review")
        await screen.type(TYPED)
        await expect(screen.legend).to_contain_text("Which day?")
        await save(screen, "booked")
    async with window(browser, playground, "U0CAROL", color_scheme="dark", locale="pl-PL", **wide) as screen:
        await screen.send("/conference przegląd budżetu, 8 osób z @alice")
        form = await screen.sees_form("Zarezerwuj konferencję")
        await screen.field("Data").fill(yesterday())
        await screen.field("Godzina").fill("15:00")
        await form.get_by_role("button", name="Zarezerwuj", exact=True).click()
        await screen.error_of(screen.field("Data"))
        await save(screen, "form")
    phone = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "has_touch": True}
    async with window(browser, playground, "U0BOB", color_scheme="light", **phone) as screen:
        await screen.sees_card("Q3 budget review")
        await screen.type("/conference tomorrow at noon, 4 people")
        await expect(screen.legend).to_contain_text("4 people")
        await save(screen, "phone")
    await take_announcement(browser, playground)


async def take_announcement(browser: Browser, playground: Playground) -> None:
    """An announcement half-way, with its bar and Stop."""
    numbers = ", ".join(f"+48500{n:06}" for n in range(190))
    playground.vendors.conpeek.switches.slow = True
    size = {"width": 1100, "height": 620}
    async with window(browser, playground, "U0ALICE", color_scheme="light", viewport=size) as screen:
        await screen.send(f'/announce {numbers}: "The water is off until noon"')
        card = await screen.sees_card("Send this announcement?")
        await card.get_by_role("button", name="Send", exact=True).click()
        await screen.place("Convoke").click()
        board = screen.messages.filter(has_text="100 accepted")
        await expect(board).to_have_count(1, timeout=20_000)
        await save(screen, "announcement")
    playground.vendors.conpeek.switches.slow = False


async def main() -> int:
    """Take all pictures; 1 without a browser."""
    chromium = os.environ.get("CONVOKE_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if chromium is None:
        sys.stderr.write(f"{NO_BROWSER}\n")
        return 1
    PICTURES.mkdir(exist_ok=True)
    async with async_playwright() as playwright, Playground() as playground:
        await playground.bot.ready()
        browser = await playwright.chromium.launch(executable_path=chromium, args=list(ARGUMENTS))
        await take(browser, playground)
        await browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
