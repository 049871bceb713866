"""A conference is led on the page: somebody dials in backstage, the organiser sees them and locks it."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import expect

from bot.playground.playground import Playground
from tests.browser.conftest import Opens
from tests.browser.screen import SECONDS

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_somebody_dials_in_and_the_organiser_leads(opens: Opens, playground: Playground) -> None:
    screen = await opens(playground)
    await screen.send("/conference stand-up in 5 minutes, 8 people on portsip")
    await screen.sees_card("stand-up")
    await screen.page.get_by_role("tab", name="Telephone systems").click()
    (room,) = [one for one in playground.vendors.portsip.rooms.values() if one["subject"] == "stand-up"]
    telephones = screen.page.get_by_role("group", name=f"Telephones in room {room['extension_number']}")
    await telephones.get_by_role("button", name="Somebody dials in").click()
    await expect(telephones).to_contain_text("In it: Alice (1001)")
    await screen.place("Convoke").click()
    await screen.page.get_by_role("button", name=re.compile("^Lead stand-up|^Live controls")).last.click()
    form = screen.page.get_by_role("dialog", name="Live controls")
    await expect(form).to_contain_text("1 participant", timeout=20 * SECONDS)
    await form.get_by_role("button", name="Lock", exact=True).click()
    await expect(form).to_contain_text("locked: nobody else gets in", timeout=20 * SECONDS)
    await form.get_by_role("button", name="Call somebody in").click()
    above = screen.page.get_by_role("dialog", name="Call somebody in")
    await above.get_by_label("Telephone number or extension").fill("+48 500 333 222")
    await above.get_by_role("button", name="Call", exact=True).click()
    await expect(form).to_contain_text("+48 500 333 222 is in the conference.", timeout=20 * SECONDS)
    await expect(form).to_contain_text("2 participants")
    await expect(telephones).to_contain_text("+48500333222")
    await form.get_by_role("button", name="Close").last.click()
    await telephones.get_by_role("button", name="Everybody hangs up").click()
    await expect(telephones).to_contain_text("Nobody is in it.")
