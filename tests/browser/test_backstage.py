"""Behind the scenes."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import expect

from bot.playground.playground import Playground
from tests.browser.conftest import Opens
from tests.browser.screen import SECONDS

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_the_newest_request_is_shown_field_by_field(
    opens: Opens, silent_playground: Playground
) -> None:
    screen = await opens(silent_playground)
    await screen.send("/conference budget review with 8 people")
    table = screen.page.get_by_role("table", name="Understood as")
    await expect(table.get_by_role("row", name=re.compile("^Subject"))).to_contain_text("budget review")
    await expect(table.get_by_role("row", name=re.compile("^People"))).to_contain_text("8")
    await expect(table.get_by_role("row", name=re.compile("^Duration"))).to_contain_text("assumed")
    await expect(table.get_by_role("row", name=re.compile("^Day"))).to_contain_text("missing")
    await expect(table.get_by_role("row", name=re.compile("^Time missing"))).to_be_visible()


async def test_readings_to_choose_from_are_shown(opens: Opens, silent_playground: Playground) -> None:
    screen = await opens(silent_playground)
    await screen.send("/conference tomorrow at 3pm or 4pm, 8 people")
    row = screen.page.get_by_role("table", name="Understood as").get_by_role("row", name=re.compile("^Start"))
    await expect(row).to_contain_text("ambiguous")
    await expect(row.get_by_role("listitem")).to_have_count(2)


async def test_requests_to_vendors_are_shown_without_their_secrets(
    opens: Opens, playground: Playground
) -> None:
    screen = await opens(playground)
    await screen.send("/conference budget review tomorrow 3pm, 8 people")
    await screen.sees_card("budget review")
    await screen.page.get_by_role("tab", name="Traffic").click()
    await screen.page.get_by_role("button", name="Vendors", exact=True).click()
    traffic = screen.page.get_by_role("tabpanel", name="Traffic")
    created = traffic.get_by_text("portsip: POST /api/conference_rooms")
    await created.click()
    entry = traffic.get_by_role("listitem").filter(
        has=screen.page.get_by_text("portsip: POST /api/conference_rooms")
    )
    await expect(entry).to_contain_text("201")
    await expect(entry).to_contain_text('"subject": "budget review"')
    await expect(entry).to_contain_text('"admin_pin": "••••"')
    room = next(iter(playground.vendors.portsip.rooms.values()))
    assert room["admin_pin"] not in await entry.inner_text()


async def test_a_telephone_system_is_broken_and_mended_by_a_switch(
    opens: Opens, playground: Playground
) -> None:
    screen = await opens(playground)
    await screen.page.get_by_role("tab", name="Telephone systems").click()
    switch = screen.page.get_by_role("switch", name="Conpeek: Answers 503")
    await switch.press("Space")
    await expect(switch).to_be_checked()
    assert playground.vendors.conpeek.switches.unavailable
    await switch.press("Space")
    await expect(switch).not_to_be_checked()


async def test_what_a_telephone_system_holds_is_listed(opens: Opens, playground: Playground) -> None:
    screen = await opens(playground)
    await screen.page.get_by_role("tab", name="Telephone systems").click()
    await screen.send("/conference budget review tomorrow 3pm, 8 people")
    rooms = screen.page.get_by_role("table", name="What PortSIP holds")
    await expect(rooms.get_by_role("row", name=re.compile("budget review"))).to_contain_text(
        "8 people", timeout=20 * SECONDS
    )


async def test_the_bot_is_killed_and_started_by_hand(opens: Opens, playground: Playground) -> None:
    screen = await opens(playground)
    await screen.page.get_by_role("button", name="Kill the bot").click()
    await expect(screen.page.get_by_text("Bot: Killed")).to_be_visible()
    await screen.page.get_by_role("button", name="Start the bot").click()
    await expect(screen.page.get_by_text("Bot: Running")).to_be_visible(timeout=60 * SECONDS)
