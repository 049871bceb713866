"""The main job on the page, with the real bot behind it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from bot.playground.playground import Playground
from tests.browser.conftest import Opens
from tests.browser.screen import SECONDS, Screen, tomorrow, yesterday

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_a_sentence_becomes_a_card(opens: Opens, playground: Playground) -> None:
    screen = await opens(playground)
    await screen.send("/conference budget review tomorrow 3pm, 8 people")
    card = await screen.sees_card("budget review")
    await expect(card).to_contain_text("Tomorrow 3:00 PM")
    await expect(card).to_contain_text("8")
    for name in ("Edit", "Cancel", "Add to calendar"):
        await expect(card.get_by_role("button", name=name, exact=True)).to_be_visible()
    assert [room["subject"] for room in playground.vendors.portsip.rooms.values()] == ["budget review"]


async def test_everybody_reads_the_card_in_their_own_time(opens: Opens, playground: Playground) -> None:
    screen = await opens(playground)
    await screen.send("/conference budget review tomorrow 3pm, 8 people")
    await screen.sees_card("budget review")
    await screen.become("Bob Miller")
    await expect(screen.card("budget review")).to_contain_text("Tomorrow 9:00 AM")
    await screen.become("Karolina")
    await expect(screen.card("budget review")).to_contain_text("Jutro 15:00")


async def test_a_mistake_is_said_beside_its_field_and_the_corrected_form_books(
    opens: Opens, playground: Playground
) -> None:
    screen = await opens(playground)
    await screen.send("/conference budget review with 8 people")
    form = await screen.sees_form("Book a conference")
    await expect(screen.field("Subject")).to_have_value("budget review")
    await screen.field("Date").fill(yesterday())
    await screen.field("Start time").fill("15:00")
    await form.get_by_role("button", name="Book", exact=True).click()
    assert "past" in await screen.error_of(screen.field("Date"))
    await expect(screen.field("Date")).to_be_focused()
    await expect(screen.field("Subject")).to_have_value("budget review")
    assert not playground.vendors.portsip.rooms

    await screen.field("Date").fill(tomorrow())
    await expect(screen.field("Date")).not_to_have_attribute("aria-invalid", "true")
    await form.get_by_role("button", name="Book", exact=True).click()
    await expect(form).to_have_count(0, timeout=10 * SECONDS)
    await expect(await screen.sees_card("budget review")).to_contain_text("Tomorrow 3:00 PM")


async def test_a_required_field_left_empty_is_said_at_once(opens: Opens, playground: Playground) -> None:
    screen = await opens(playground)
    await screen.send("/conference")
    form = await screen.sees_form("Book a conference")
    await screen.field("Date").fill("")
    await form.get_by_role("button", name="Book", exact=True).click()
    assert "required" in await screen.error_of(screen.field("Date"))


async def test_what_was_typed_stays_when_the_form_grows(opens: Opens, playground: Playground) -> None:
    screen = await opens(playground)
    await screen.send("/conference")
    form = await screen.sees_form("Book a conference")
    await screen.field("Subject").fill("Half-typed")
    await screen.field("Start time").fill("16:45")
    await form.get_by_role("button", name="More options").click()
    await expect(screen.field("Kind")).to_be_visible(timeout=10 * SECONDS)
    await expect(screen.field("Subject")).to_have_value("Half-typed")
    await expect(screen.field("Start time")).to_have_value("16:45")


async def test_a_conference_is_changed_on_its_card(opens: Opens, playground: Playground) -> None:
    screen = await opens(playground)
    await screen.send("/conference budget review tomorrow 3pm, 8 people")
    card = await screen.sees_card("budget review")
    await card.get_by_role("button", name="Edit", exact=True).click()
    form = await screen.sees_form("Edit conference")
    await screen.field("Subject").fill("Budget, second reading")
    await screen.field("Start time").fill("16:30")
    await form.get_by_role("button", name="Save", exact=True).click()
    changed = await screen.sees_card("Budget, second reading")
    await expect(changed).to_contain_text("Tomorrow 4:30 PM")
    await expect(screen.card("budget review")).to_have_count(0)


async def test_a_cancelled_conference_stays_and_says_so(opens: Opens, playground: Playground) -> None:
    screen = await opens(playground)
    await screen.send("/conference budget review tomorrow 3pm, 8 people")
    card = await screen.sees_card("budget review")
    await card.get_by_role("button", name="Cancel", exact=True).click()
    await _agree(screen)
    await expect(screen.messages.filter(has_text="budget review").first).to_contain_text(
        re.compile("cancelled", re.IGNORECASE), timeout=20 * SECONDS
    )
    assert not playground.vendors.portsip.rooms


async def _agree(screen: Screen) -> None:
    """Presses the agreeing button of a confirmation."""
    await expect(screen.form).to_be_visible()
    await screen.form.locator("footer").get_by_role("button").last.click()
    await expect(screen.form).to_have_count(0)


async def test_a_polish_person_gets_the_form_in_polish(opens: Opens, playground: Playground) -> None:
    screen = await opens(playground, "U0CAROL")
    await screen.type("/conference przegląd budżetu, 8 osób")
    await expect(screen.legend).to_contain_text("8 osób")
    await expect(screen.legend).to_contain_text("O której?")
    await screen.box.press("Enter")
    form = await screen.sees_form("Zarezerwuj konferencję")
    await expect(screen.field("Temat")).to_have_value("przegląd budżetu")
    await expect(form.get_by_role("button", name="Zarezerwuj", exact=True)).to_be_visible()


async def test_a_bot_killed_before_its_card_posts_one_card_when_it_is_started(
    opens: Opens, playground: Playground
) -> None:
    screen = await opens(playground)
    page = screen.page
    await page.get_by_role("tab", name="Telephone systems").click()
    await page.get_by_role("switch", name="PortSIP: Answers slowly").click()
    await screen.send("/conference budget review tomorrow 3pm, 8 people")
    await _asked_portsip(page)
    await page.get_by_role("button", name="Kill the bot").click()
    await expect(page.get_by_text("Bot: Killed")).to_be_visible()
    await expect(screen.card("budget review")).to_have_count(0)

    await page.get_by_role("tab", name="Telephone systems").click()
    await page.get_by_role("switch", name="PortSIP: Answers slowly").click()
    await page.get_by_role("button", name="Start the bot").click()
    await expect(page.get_by_text("Bot: Running")).to_be_visible(timeout=60 * SECONDS)
    await screen.sees_card("budget review", seconds=60)
    await _rests(playground)
    await expect(screen.card("budget review")).to_have_count(1)
    assert len(playground.vendors.portsip.rooms) == 1


async def _asked_portsip(page: Page) -> None:
    """Returns when the bot has taken the request and is about to ask, or asks, the slow telephone system."""
    await page.get_by_role("tab", name="Traffic").click()
    entries = page.get_by_role("list", name=re.compile("^Requests"))
    await expect(entries.get_by_text(re.compile(r"^command: /conference")).first).to_be_visible()


async def _rests(playground: Playground) -> None:
    """Returns when the organiser's own message has come: the last thing a booking does."""
    messages = playground.workspace.messages
    async for _ in playground.changes.watch():
        if any("budget review" in one["text"] for one in messages.seen_by("U0ALICE", "D0ALICE00")):
            return


async def test_a_conference_is_booked_with_the_keyboard_alone(opens: Opens, playground: Playground) -> None:
    screen = await opens(playground)
    keyboard = screen.page.keyboard
    await keyboard.press("Tab")
    await keyboard.press("Enter")  # Skip to the message box
    await expect(screen.box).to_be_focused()
    await keyboard.type("/con")
    await keyboard.press("Tab")  # takes the suggestion
    await expect(screen.box).to_have_value("/conference ")
    await keyboard.type("planning with 5 people")
    await keyboard.press("Enter")
    await screen.sees_form("Book a conference")
    await expect(screen.field("Subject")).to_be_focused()
    await keyboard.press("Tab")
    await expect(screen.field("Date")).to_be_focused()
    year, month, day = tomorrow().split("-")
    await keyboard.type(f"{month}{day}{year}")
    await screen.field("Start time").focus()
    await keyboard.type("0415PM")
    await keyboard.press("Enter")
    await expect(screen.form).to_have_count(0, timeout=10 * SECONDS)
    await expect(await screen.sees_card("planning")).to_contain_text("Tomorrow 4:15 PM")
    await expect(screen.box).to_be_focused()


async def test_an_invited_person_finds_the_details_and_a_calendar_file(
    opens: Opens, playground: Playground, tmp_path: Path
) -> None:
    screen = await opens(playground)
    await screen.send("/conference budget review tomorrow 3pm, 8 people, with @bob")
    await screen.sees_card("budget review")
    await screen.become("Bob Miller")
    await expect(screen.place("Convoke")).to_contain_text("unread", timeout=20 * SECONDS)
    await screen.place("Convoke").click()
    file = screen.page.get_by_role("link", name=re.compile(r"^Download .*\.ics$"))
    async with screen.page.expect_download() as started:
        await file.click()
    saved = tmp_path / "invitation.ics"
    await (await started.value).save_as(saved)
    assert "BEGIN:VCALENDAR" in saved.read_text(encoding="utf-8")


async def test_a_call_waits_for_a_private_confirmation(opens: Opens, playground: Playground) -> None:
    screen = await opens(playground)
    await screen.send("/schedule-call +48 500 333 222 tomorrow 10:15 queue sales")
    asked = screen.messages.filter(has_text="Only visible to you")
    await asked.get_by_role("button", name="Schedule call").click(timeout=20 * SECONDS)
    await expect(screen.messages.filter(has_text="is planned for")).to_be_visible(timeout=20 * SECONDS)
    assert [call["phone_number"] for call in playground.vendors.thulium.calls] != []


async def test_a_message_becomes_a_conference_by_its_shortcut(opens: Opens, playground: Playground) -> None:
    screen = await opens(playground, "U0BOB")
    await screen.send("budget review tomorrow at 15:00, 4 people")
    await screen.become("Alice Nowak")
    message = screen.messages.filter(has_text="budget review")
    await message.hover()
    await message.get_by_role("button", name="More actions").click()
    await screen.page.get_by_role("menuitem", name=re.compile("Book a conference")).click()
    await screen.sees_form("Book a conference")
    await expect(screen.field("Subject")).to_have_value("budget review")


async def test_the_lightning_opens_an_empty_form_and_gives_the_focus_back(
    opens: Opens, playground: Playground
) -> None:
    screen = await opens(playground)
    lightning = screen.page.get_by_role("button", name="Shortcuts")
    await lightning.press("Enter")
    await screen.page.keyboard.press("Enter")
    await screen.sees_form("Book a conference")
    await screen.page.keyboard.press("Escape")
    await expect(screen.form).to_have_count(0)
    await expect(lightning).to_be_focused()


async def test_the_home_tab_lists_what_is_ahead(opens: Opens, playground: Playground) -> None:
    screen = await opens(playground)
    await screen.send("/conference budget review tomorrow 3pm, 8 people")
    await screen.sees_card("budget review")
    await screen.place("App Home").click()
    home = screen.page.get_by_role("tabpanel", name="App Home")
    await expect(home).to_contain_text("budget review", timeout=20 * SECONDS)
    await home.get_by_role("button", name="Book a conference").click()
    await screen.sees_form("Book a conference")


async def test_a_phone_is_wide_enough_to_book(opens: Opens, playground: Playground) -> None:
    screen = await opens(playground, width=390, height=844)
    page = screen.page
    await screen.send("/conference budget review with 8 people")
    form = await screen.sees_form("Book a conference")
    await screen.field("Date").fill(tomorrow())
    await screen.field("Start time").fill("15:00")
    assert await _fits(page)
    await form.get_by_role("button", name="Book", exact=True).click()
    await expect(form).to_have_count(0, timeout=10 * SECONDS)
    await screen.sees_card("budget review")
    for pane in ("Conversation", "Workspace", "Behind the scenes"):
        await page.get_by_role("navigation", name="Panels").get_by_role("button", name=pane).click()
        assert await _fits(page), pane


async def _fits(page: Page) -> bool:
    """Nothing reaches beyond the right edge."""
    fits: bool = await page.evaluate(
        """() => document.documentElement.scrollWidth <= innerWidth &&
          [...document.querySelectorAll('main *, aside *, dialog *')].every((node) => {
            const box = node.getBoundingClientRect();
            const scrolls = node.closest('.examples, .unseen, .json');
            return box.width === 0 || box.right <= innerWidth + 1 || scrolls;
          })"""
    )
    return fits
