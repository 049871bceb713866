"""What a person sees and does on the page, found by roles and labels."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from playwright.async_api import Locator, Page, expect

SECONDS = 1000
WARSAW = ZoneInfo("Europe/Warsaw")


def tomorrow() -> str:
    """The day after today in Warsaw, as a date field takes it."""
    return (datetime.now(WARSAW) + timedelta(days=1)).date().isoformat()


def yesterday() -> str:
    """The day before today in Warsaw, as a date field takes it."""
    return (datetime.now(WARSAW) - timedelta(days=1)).date().isoformat()


class Screen:
    """One window."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.box = page.get_by_role("textbox", name=re.compile("^(Message|Wiadomość)"))
        said = page.get_by_role("list", name=re.compile("^(Messages|Wiadomości)"))
        self.messages = said.locator(":scope > li")
        self.form = page.get_by_role("dialog")
        self.legend = page.locator("#legend")

    async def is_drawn(self) -> None:
        """Returns when the first snapshot is on the page."""
        await expect(self.page.get_by_role("main").get_by_role("heading", level=1)).not_to_be_empty()

    async def type(self, text: str) -> None:
        """Writes into the message box."""
        await self.box.fill(text)

    async def send(self, text: str) -> None:
        """Writes it and presses Enter."""
        await self.type(text)
        await self.box.press("Enter")

    def card(self, subject: str) -> Locator:
        """The message with this heading."""
        heading = self.page.get_by_role("heading", name=subject, exact=True)
        return self.messages.filter(has=heading)

    async def sees_card(self, subject: str, *, seconds: int = 20) -> Locator:
        """The one card with this heading, once it is there."""
        card = self.card(subject)
        await expect(card).to_have_count(1, timeout=seconds * SECONDS)
        return card

    async def sees_form(self, title: str) -> Locator:
        """The form with this title, once it is open."""
        await expect(self.form.get_by_role("heading", name=title)).to_be_visible(timeout=20 * SECONDS)
        return self.form

    def field(self, label: str) -> Locator:
        """An input of the form; what stands in parentheses after its label does not matter."""
        return self.form.get_by_label(re.compile(rf"^{re.escape(label)}(\s*\(.*\))?$"))

    async def become(self, name: str) -> None:
        """Look through somebody else's eyes."""
        await self.page.get_by_role("radio", name=re.compile(name)).click()
        await expect(self.page.get_by_role("radio", name=re.compile(name))).to_be_checked()

    def place(self, name: str) -> Locator:
        """A channel, the app or its Home, by the name at the left."""
        places = self.page.get_by_role("navigation", name="Channels and apps")
        return places.get_by_role("button", name=re.compile(rf"^{re.escape(name)}\b"))

    async def error_of(self, field: Locator) -> str:
        """What stands beside a field that is marked as wrong."""
        await expect(field).to_have_attribute("aria-invalid", "true", timeout=10 * SECONDS)
        described_by = (await field.get_attribute("aria-describedby") or "").split()
        return await self.page.locator(f"#{described_by[0]}").inner_text()

    async def focused(self) -> Locator:
        """What has the keyboard."""
        return self.page.locator("*:focus")
