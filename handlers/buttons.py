"""Buttons of cards, lists, notices and the App Home."""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain.conference import State, Vendor
from bot.domain.doubts import Decision
from bot.domain.people import Person
from bot.domain.records import Notice, NoticeKind
from bot.messages.ids import ActionId
from handlers.front import Front
from handlers.payloads import from_press, origin_of

log = logging.getLogger(__name__)

DECISIONS = {
    ActionId.CHECK_AGAIN: Decision.LOOK,
    ActionId.IS_THERE: Decision.THERE,
    ActionId.BOOK_AGAIN: Decision.AGAIN,
    ActionId.BOOK_ELSEWHERE: Decision.ELSEWHERE,
}

Deed = Callable[[dict[str, Any], Person, str], Awaitable[None]]


def register(app: AsyncApp, front: Front) -> None:
    """Listen to every button; each is acknowledged first and acts behind it, but for what must be stored."""
    buttons = Buttons(front)
    app.action(str(ActionId.EDIT))(buttons.listener(buttons.edit))
    app.action(str(ActionId.ADD_TO_CALENDAR))(buttons.listener(buttons.add_to_calendar))
    app.action(str(ActionId.OPEN_FORM))(buttons.listener(buttons.open_form))
    app.action(str(ActionId.BOOK))(buttons.listener(buttons.book))
    app.action(str(ActionId.CANCEL))(buttons.cancel)
    app.action(str(ActionId.ROOMS_NEXT))(buttons.turn_page)
    app.action(str(ActionId.ROOMS_PREVIOUS))(buttons.turn_page)
    app.action(re.compile(f"^{ActionId.ROOMS_AT}_"))(buttons.turn_page)
    for action, decision in DECISIONS.items():
        app.action(str(action))(buttons.decision(decision))
    app.action(str(ActionId.OPEN_CALENDAR))(acknowledge)


async def acknowledge(ack: AsyncAck) -> None:
    """A link: Slack opens it by itself."""
    await ack()


class Buttons:
    """What each button does."""

    def __init__(self, front: Front) -> None:
        self._front = front

    def listener(self, deed: Deed) -> Callable[..., Awaitable[None]]:
        """A listener that acknowledges and goes on in the background."""

        async def listen(ack: AsyncAck, body: dict[str, Any]) -> None:
            self._front.background.spawn(self._known(deed, body), deed.__name__)
            await ack()

        return listen

    async def _known(self, deed: Deed, body: dict[str, Any]) -> None:
        origin = origin_of(body)
        person = await self._front.people.get(origin.workspace, origin.user)
        await deed(body, person, body["actions"][0].get("value") or "")

    # ---- conferences -------------------------------------------------------------------------------------

    async def edit(self, body: dict[str, Any], person: Person, reference: str) -> None:
        """The form of this conference, for those who may."""
        conference = await self._front.changeable(body, person, reference)
        if conference is not None:
            await self._front.open_edit_form(conference, origin_of(body), person, body["trigger_id"])

    async def cancel(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """Stored before it is acknowledged; Slack has asked for confirmation already."""
        asked = from_press(body, self._front.clock())
        person = await self._front.people.get(asked.origin.workspace, asked.origin.user)
        conference = await self._front.changeable(body, person, body["actions"][0]["value"])
        if conference is not None:
            reply = await self._front.desk.cancelled(asked, conference)
            self._front.background.spawn(self._front.act(reply, person, None), "cancel")
        await ack()

    def decision(self, decision: Decision) -> Callable[..., Awaitable[None]]:
        """A listener for a button of bad news."""

        async def listen(ack: AsyncAck, body: dict[str, Any]) -> None:
            await self._decide(decision, body)
            await ack()

        return listen

    async def _decide(self, decision: Decision, body: dict[str, Any]) -> None:
        """What a person wants where nobody knew, or nothing was booked; stored before it is acknowledged."""
        asked = from_press(body, self._front.clock())
        person = await self._front.people.get(asked.origin.workspace, asked.origin.user)
        reference, _, vendor = body["actions"][0]["value"].partition("/")
        states = (State.UNKNOWN, State.HANDED_BACK)
        conference = await self._front.changeable(body, person, reference, states, Notice(NoticeKind.USED))
        if conference is not None:
            where = Vendor(vendor) if vendor else None
            reply = await self._front.desk.decided(asked, conference, decision, where)
            self._front.background.spawn(self._front.act(reply, person, None), "decided")

    async def turn_page(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """Another page of a telephone system's rooms."""
        asked = from_press(body, self._front.clock())
        person = await self._front.people.get(asked.origin.workspace, asked.origin.user)
        page, vendor, search = body["actions"][0]["value"].split("/", 2)
        reply = await self._front.desk.rooms(asked, person, search, int(page), Vendor(vendor))
        self._front.background.spawn(self._front.act(reply, person, None), "rooms")
        await ack()

    async def add_to_calendar(self, body: dict[str, Any], person: Person, reference: str) -> None:
        """The calendar file and links, for whoever pressed."""
        conference = await self._front.desk.conference(reference)
        if conference is None or conference.workspace != person.workspace:
            await self._front.announcer.tell(origin_of(body), Notice(NoticeKind.GONE))
            return
        await self._front.announcer.give_calendar(conference, person, origin_of(body))

    # ---- forms -------------------------------------------------------------------------------------------

    async def open_form(self, body: dict[str, Any], person: Person, value: str) -> None:
        """The form of a stored request, or of a conference that could not be booked."""
        await self._front.open_stored_form(value, origin_of(body), person, body["trigger_id"])

    async def book(self, body: dict[str, Any], person: Person, value: str) -> None:
        """The empty form."""
        await self._front.open_empty_form(origin_of(body), person, body["trigger_id"])
