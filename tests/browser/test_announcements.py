"""An announcement on the page: confirmed, watched, stopped."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from bot.playground.playground import Playground
from tests.browser.conftest import Opens
from tests.browser.screen import SECONDS

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

# Two batches; the telephone system takes seconds for each, and the second waits for the first.
NUMBERS = ", ".join(f"+48500{n:06}" for n in range(190))


async def test_an_announcement_is_confirmed_watched_and_stopped(opens: Opens, playground: Playground) -> None:
    screen = await opens(playground)
    await screen.send(f'/announce {NUMBERS}: "The water is off until noon"')
    card = await screen.sees_card("Send this announcement?")
    await expect(card).to_contain_text("190 numbers")
    await expect(card).to_contain_text("Poland: 190")
    await expect(card).to_contain_text("cannot be undone")
    assert not playground.vendors.conpeek.campaign_requests
    playground.vendors.conpeek.switches.slow = True
    await card.get_by_role("button", name="Send", exact=True).click()
    await screen.place("Convoke").click()
    board = screen.messages.filter(has_text="190 waiting")
    await expect(board).to_contain_text("░ 0%", timeout=15 * SECONDS)
    await board.get_by_role("button", name="Stop", exact=True).click()
    await screen.page.get_by_role("dialog").get_by_role("button", name="Stop", exact=True).click()
    await expect(screen.messages.filter(has_text="Stopped.").first).to_be_visible(timeout=15 * SECONDS)
    await expect(screen.messages.filter(has_text="100 accepted").first).to_be_visible(timeout=15 * SECONDS)
    await expect(screen.messages.filter(has_text="90 not sent").first).to_be_visible()
    assert len(playground.vendors.conpeek.campaign_requests) == 100
