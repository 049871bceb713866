"""A workspace with the real bot in it, driven the way people do it, over signed HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar

from bot.playground.playground import Playground
from tests.nursery.forking import forked

T = TypeVar("T")

GENERAL = "C0GENERAL"
ALICE, BOB, CAROL = "U0ALICE", "U0BOB", "U0CAROL"
"""From Warsaw; from New York; an administrator whose Slack is Polish."""


class QuickPlayground(Playground):
    """A playground whose announcements may go out faster than a real telephone system allows."""

    def __init__(self, data_dir: Path | None = None, *, rate: int = 1) -> None:
        self._rate = rate
        super().__init__(data_dir=data_dir, launch=forked)

    def _environment(self) -> dict[str, str]:
        return {**super()._environment(), "CONPEEK_REQUESTS_PER_SECOND": str(self._rate)}


class Office:
    """What people see and do."""

    def __init__(self, playground: Playground) -> None:
        self.playground = playground
        self.acts = playground.acts
        self.workspace = playground.workspace
        self.vendors = playground.vendors

    # ---- seeing ------------------------------------------------------------------------------------------

    def private(self, user: str) -> list[dict[str, Any]]:
        """What only this person sees: private messages in channels, then the direct conversation."""
        whispered = [one.message for one in self.workspace.messages.ephemerals if one.user == user]
        direct = self.workspace.channels.direct([user])
        return [*whispered, *self.workspace.messages.in_channel(direct.id)]

    def said_to(self, user: str) -> str:
        """All of it, as text."""
        return "\n".join(said(message) for message in self.private(user))

    def with_button(self, user: str, label: str) -> dict[str, Any] | None:
        """The newest message with this button."""
        found = [message for message in self.private(user) if button_of(message, label) is not None]
        return max(found, key=lambda message: float(message["ts"])) if found else None

    def screen(self, user: str) -> dict[str, Any] | None:
        """The form on somebody's screen."""
        stack = self.workspace.views.stack_of(user)
        return stack[-1].view if stack else None

    async def card(self, user: str, label: str) -> dict[str, Any]:
        """The message with this button, once it is there."""
        return await until(lambda: self.with_button(user, label), f"a button {label!r}", self.hint(user))

    def hint(self, user: str) -> Callable[[], str]:
        return lambda: self.said_to(user)

    async def hears(self, user: str, words: str) -> None:
        """Returns once this person was told so."""
        await until(lambda: words in self.said_to(user) or None, words, self.hint(user))

    async def form(self, user: str, callback_id: str) -> dict[str, Any]:
        """The form, once it is open."""

        def there() -> dict[str, Any] | None:
            view = self.screen(user)
            return view if view is not None and view["callback_id"] == callback_id else None

        return await until(there, callback_id, self.hint(user))

    # ---- doing -------------------------------------------------------------------------------------------

    async def types(self, user: str, command: str, text: str) -> None:
        answer = await self.acts.command(user, GENERAL, command, text)
        assert answer == {"ok": True}, answer

    async def presses(self, user: str, label: str) -> None:
        message = await self.card(user, label)
        block, button = button_of(message, label) or ({}, {})
        where = {"channel": message["channel"], "ts": message["ts"]}
        answer = await self.acts.press(user, where, block["block_id"], button["action_id"])
        assert answer == {"ok": True}, answer

    async def submits(self, user: str, view: dict[str, Any], **values: dict[str, Any]) -> dict[str, str]:
        """The form with these states by block; what is wrong beside its fields."""
        states: dict[str, dict[str, dict[str, Any]]] = {}
        for block in view["blocks"]:
            if block["type"] == "input" and block["block_id"] in values:
                action = block["element"]["action_id"]
                states[block["block_id"]] = {action: values[block["block_id"]]}
        answer = await self.acts.submit(user, view["id"], states)
        errors: dict[str, str] = answer.get("errors", {})
        assert answer["ok"] or errors, answer
        return errors

    def file(self, name: str, body: bytes) -> dict[str, Any]:
        """A file as it stands in a form once it was uploaded."""
        held = self.workspace.files.announce(name, len(body))
        held.body, held.complete = body, True
        return held.as_answer(self.workspace.base_url)

    async def rails_as_at_first(self) -> None:
        """An administrator sets the guard rails as a workspace has them at first, and clears the list."""
        await self.sets_rails()
        await self.types(CAROL, "/announce", "allow +48 500 000 001")

    async def sets_rails(self, **values: dict[str, Any]) -> dict[str, str]:
        """The administrators' form, with these states; everything else as at first."""
        await self.types(CAROL, "/announce", "settings")
        view = await self.form(CAROL, "rails_form")
        at_first = {
            "rails_who": {"selected_option": {"value": "everybody"}},
            "rails_users": {"selected_users": []},
            "rails_countries": {"value": None},
            "rails_person": {"value": "10000"},
            "rails_workspace": {"value": "20000"},
            "rails_approval": {"value": "200"},
            "rails_switches": {"selected_options": []},
        }
        errors = await self.submits(CAROL, view, **{**at_first, **values})
        if errors:
            await self.acts.close(CAROL, view["id"])
        else:
            await until(lambda: self.screen(CAROL) is None or None, "the form closes", self.hint(CAROL))
        return errors

    # ---- telephones --------------------------------------------------------------------------------------

    @property
    def rung(self) -> list[str]:
        """Numbers the emulated system took for announcements."""
        return [request["contact_number"] for request in self.vendors.conpeek.campaign_requests]

    @property
    def calls(self) -> list[dict[str, str]]:
        """Calls the emulated system planned."""
        return self.vendors.thulium.calls

    async def settles(self) -> None:
        """Long enough for something that shall not happen."""
        await asyncio.sleep(0.4)


def said(message: dict[str, Any]) -> str:
    """The text and everything in the blocks."""
    found = [message.get("text", "")]

    def walk(held: Any) -> None:
        if isinstance(held, dict):
            found.extend(text for text in [held.get("text")] if isinstance(text, str))
            for inner in held.values():
                walk(inner)
        elif isinstance(held, list):
            for inner in held:
                walk(inner)

    walk(message.get("blocks", []))
    found += [file["name"] for file in message.get("files", [])]
    return "\n".join(found)


def button_of(message: dict[str, Any], label: str) -> tuple[dict[str, Any], dict[str, Any]] | None:
    """The block and the button."""
    for block in message.get("blocks", []):
        for element in block.get("elements", []):
            if element.get("type") == "button" and element["text"]["text"] == label:
                return block, element
    return None


async def until(look: Callable[[], T | None], what: str, hint: Callable[[], str], seconds: float = 10) -> T:
    """What `look` finds, as soon as it finds something."""
    try:
        async with asyncio.timeout(seconds):
            while (found := look()) is None:  # noqa: ASYNC110 -- a page is looked at, it tells nobody
                await asyncio.sleep(0.02)
            return found
    except TimeoutError:
        raise AssertionError(f"never came: {what}; there is:\n{hint()}") from None


Deed = Callable[..., Awaitable[None]]
