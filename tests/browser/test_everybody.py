"""The page for everybody: by keyboard, by ear, in the dark, on a small screen, without movement."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import expect

from bot.playground.playground import Playground
from tests.browser.conftest import Opens
from tests.browser.kitchen import FORM, MESSAGE
from tests.browser.screen import Screen
from tests.browser.test_blocks import post, show

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

WEAK = Path(__file__).with_name("contrast.js").read_text(encoding="utf-8")
NAMED = {
    "button",
    "link",
    "textbox",
    "combobox",
    "checkbox",
    "radio",
    "switch",
    "tab",
    "menuitem",
    "dialog",
    "Date",
}


async def weak_texts(screen: Screen) -> list[str]:
    found: list[str] = await screen.page.evaluate(WEAK)
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_text_can_be_read(opens: Opens, silent_playground: Playground, scheme: str) -> None:
    post(silent_playground, MESSAGE)
    screen = await opens(silent_playground, color_scheme=scheme)
    await screen.type("/conference budget review with @bob tomorrow, 8 people on enswitch every Monday")
    await expect(screen.legend).to_contain_text("What time?")
    assert await weak_texts(screen) == []
    await screen.send("/conference tomorrow at 3pm or 4pm")
    await expect(screen.messages.filter(has_text="Only visible to you")).to_be_visible(timeout=10_000)
    for tab in ("Understood", "Traffic", "Telephone systems"):
        await screen.page.get_by_role("tab", name=tab).click()
        if tab == "Traffic":
            await screen.page.locator("#sheet-traffic summary").first.click()
        assert await weak_texts(screen) == [], tab
    show(silent_playground, FORM)
    await screen.sees_form("A form")
    await screen.form.get_by_role("button", name="Save").click()
    await expect(screen.field("Name")).to_have_attribute("aria-invalid", "true")
    assert await weak_texts(screen) == []


async def test_the_theme_is_chosen_and_remembered(opens: Opens, silent_playground: Playground) -> None:
    screen = await opens(silent_playground, color_scheme="light")
    button = screen.page.get_by_role("button", name=re.compile("^Theme:"))
    colour = "() => getComputedStyle(document.body).backgroundColor"
    bright = await screen.page.evaluate(colour)
    await button.click()
    await button.click()
    await expect(button).to_have_accessible_name("Theme: dark")
    dark = await screen.page.evaluate(colour)
    assert dark != bright
    await screen.page.reload()
    await screen.is_drawn()
    assert await screen.page.evaluate(colour) == dark


async def test_everything_one_can_use_has_a_name(opens: Opens, silent_playground: Playground) -> None:
    post(silent_playground, MESSAGE)
    screen = await opens(silent_playground)
    assert await _nameless(screen) == []
    await screen.page.get_by_role("tab", name="Telephone systems").click()
    assert await _nameless(screen) == []
    show(silent_playground, FORM)
    await screen.sees_form("A form")
    assert await _nameless(screen) == []


async def _nameless(screen: Screen) -> list[Any]:
    """Controls that a screen reader could not call by name."""
    session = await screen.page.context.new_cdp_session(screen.page)
    tree = await session.send("Accessibility.getFullAXTree")
    return [
        node["role"]["value"]
        for node in tree["nodes"]
        if not node.get("ignored")
        and node.get("role", {}).get("value") in NAMED
        and not node.get("name", {}).get("value")
    ]


async def test_every_stop_of_the_tab_key_can_be_seen(opens: Opens, silent_playground: Playground) -> None:
    post(silent_playground, MESSAGE)
    screen = await opens(silent_playground)
    hidden = []
    for _ in range(60):
        await screen.page.keyboard.press("Tab")
        stop = await screen.page.evaluate(
            """() => {
              const node = document.activeElement;
              if (node === document.body) return null;
              const shown = [node, node.closest(".composer, .choices")].filter(Boolean).some((one) => {
                const { outlineStyle, boxShadow } = getComputedStyle(one);
                return outlineStyle !== "none" || boxShadow !== "none";
              });
              const box = node.getBoundingClientRect();
              return { shown: shown && box.width > 0 && box.height > 0, what: node.outerHTML.slice(0, 120) };
            }"""
        )
        if stop is None:
            break
        if not stop["shown"]:
            hidden.append(stop["what"])
    assert hidden == []


async def test_the_tab_key_stays_inside_a_form(opens: Opens, silent_playground: Playground) -> None:
    screen = await opens(silent_playground)
    await screen.box.focus()
    show(silent_playground, FORM)
    await screen.sees_form("A form")
    inside = "() => document.activeElement === document.body || !!document.activeElement.closest('dialog')"
    for _ in range(50):
        await screen.page.keyboard.press("Tab")
        assert await screen.page.evaluate(inside)
    await screen.page.keyboard.press("Escape")
    await expect(screen.form).to_have_count(0)
    await expect(screen.box).to_be_focused()


async def test_arrow_keys_walk_through_people_messages_and_tabs(
    opens: Opens, silent_playground: Playground
) -> None:
    messages = silent_playground.workspace.messages
    for words in ("first", "second", "third"):
        messages.from_person("C0GENERAL", "U0BOB", words)
    screen = await opens(silent_playground)
    keyboard = screen.page.keyboard
    await screen.messages.filter(has_text="third").focus()
    await keyboard.press("ArrowUp")
    await expect(screen.messages.filter(has_text="second")).to_be_focused()
    await screen.page.get_by_role("radio", name=re.compile("Alice")).focus()
    await keyboard.press("ArrowDown")
    await expect(screen.page.get_by_role("radio", name=re.compile("Bob"))).to_be_checked()
    await expect(screen.page.get_by_role("radio", name=re.compile("Bob"))).to_be_focused()
    await screen.page.get_by_role("tab", name="Understood").focus()
    await keyboard.press("ArrowRight")
    await expect(screen.page.get_by_role("tab", name="Traffic")).to_be_focused()
    await expect(screen.page.get_by_role("tab", name="Traffic")).to_have_attribute("aria-selected", "true")


async def test_nothing_moves_for_those_who_do_not_want_it(
    opens: Opens, silent_playground: Playground
) -> None:
    screen = await opens(silent_playground, reduced_motion="reduce")
    show(silent_playground, FORM)
    await screen.sees_form("A form")
    moving = await screen.page.evaluate(
        "() => document.getAnimations().filter((one) => one.effect.getComputedTiming().duration > 50).length"
    )
    assert moving == 0


async def test_a_smaller_laptop_has_the_scenes_in_a_drawer(
    opens: Opens, silent_playground: Playground
) -> None:
    screen = await opens(silent_playground, width=1024, height=720)
    drawer = screen.page.get_by_role("complementary", name="Behind the scenes")
    toggle = screen.page.get_by_role("main").get_by_role("button", name="Behind the scenes")
    await expect(drawer).to_be_hidden()
    await toggle.click()
    await expect(drawer).to_be_visible()
    await screen.page.keyboard.press("Escape")
    await expect(drawer).to_be_hidden()
    await expect(toggle).to_be_focused()


async def test_the_page_says_when_the_playground_is_gone(opens: Opens, silent_playground: Playground) -> None:
    screen = await opens(silent_playground)
    await screen.page.route("**/ui/**", lambda route: route.abort())
    await screen.page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))")
    await expect(screen.page.get_by_text("The playground does not answer. Trying again…")).to_be_visible()
    await screen.page.unroute("**/ui/**")
    await screen.page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))")
    await expect(screen.page.get_by_text("The playground does not answer. Trying again…")).to_be_hidden()
