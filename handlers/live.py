"""Live controls: the view that shows a conference while people are in it, and everything in that view."""

from __future__ import annotations

import logging
import re
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain.conference import State
from bot.domain.live import Deed
from bot.domain.people import Person
from bot.domain.records import Asked, Conference, Notice, NoticeKind
from bot.errors import NotAllowed, SlackRefused
from bot.messages import live
from bot.messages.ids import ActionId, CallbackId
from bot.messages.live import LiveContext
from handlers.front import Front
from handlers.payloads import from_press, from_view, origin_of

log = logging.getLogger(__name__)

LEADABLE = (State.BOOKED, State.BOOKING)


def register(app: AsyncApp, front: Front) -> None:
    """Listen to the button that opens the view, to all in the view, and to the form above it."""
    presses = LivePresses(front)
    app.action(str(ActionId.LIVE))(presses.opened)
    app.action(re.compile(f"^{ActionId.LIVE_DEED}_"))(presses.deed)
    app.action(str(ActionId.LIVE_REFRESH))(presses.deed)
    for turn in (ActionId.LIVE_NEXT, ActionId.LIVE_PREVIOUS):
        app.action(str(turn))(presses.turned)
    app.action(str(ActionId.LIVE_CALL_IN))(presses.call_in_wanted)
    app.action(str(ActionId.LIVE_CALL_AGAIN))(presses.call_again)
    app.view(str(CallbackId.CALL_IN_FORM))(presses.call_in)


class LivePresses:
    """What each does. What changes something is stored before it is acknowledged."""

    def __init__(self, front: Front) -> None:
        self._front = front

    async def opened(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """The view opens at once, before the telephone system was asked."""
        self._front.background.spawn(self._open(body), "live controls")
        await ack()

    async def _open(self, body: dict[str, Any]) -> None:
        asked, person = await self._who(body)
        conference = await self._front.changeable(body, person, body["actions"][0]["value"], LEADABLE)
        if conference is None:
            return
        refusal = await self._front.desk.live.refusal(conference)
        view = (
            live.looking(conference, person.language)
            if refusal is None
            else live.not_now(conference, refusal, person.language)
        )
        try:
            view_id = await self._front.announcer.open_view(body["trigger_id"], view, person.workspace)
        except SlackRefused as problem:
            log.info("live_view_not_opened reason=%s", problem.reason)
            await self._front.announcer.tell(asked.origin, Notice(NoticeKind.FORM_EXPIRED))
            return
        if refusal is None:
            wanted = await self._front.desk.live.wanted(asked, conference, view_id, Deed.LOOK)
            await self._hand_over(wanted)

    async def deed(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """A switch, something about a participant, or a fresh look."""
        deed, _, participant = body["actions"][0]["value"].partition("/")
        await self._press(body, Deed(deed), participant, LiveContext.of(body["view"]).page)
        await ack()

    async def turned(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """Another page of participants."""
        await self._press(body, Deed.LOOK, "", int(body["actions"][0]["value"]))
        await ack()

    async def _press(self, body: dict[str, Any], deed: Deed, participant: str, page: int) -> None:
        asked, person = await self._who(body)
        conference = await self._lead(body, person)
        if conference is not None:
            view = body["view"]["id"]
            wanted = await self._front.desk.live.wanted(asked, conference, view, deed, participant, page)
            self._front.background.spawn(self._hand_over(wanted), deed)

    # ---- calling somebody in -----------------------------------------------------------------------------

    async def call_in_wanted(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """The form, above the view."""
        self._front.background.spawn(self._open_form(body), "call in")
        await ack()

    async def _open_form(self, body: dict[str, Any]) -> None:
        asked, person = await self._who(body)
        conference = await self._lead(body, person)
        if conference is None:
            return
        form = live.call_in_form(conference.reference, body["view"]["id"], person.language)
        try:
            await self._front.announcer.push_view(body["trigger_id"], form, person.workspace)
        except SlackRefused as problem:
            log.info("call_in_form_not_opened reason=%s", problem.reason)
            await self._front.announcer.tell(asked.origin, Notice(NoticeKind.FORM_EXPIRED))

    async def call_in(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """A number: what is wrong stands beside it; a good one is stored, and then it rings."""
        origin = origin_of(body)
        asked = from_view(body, self._front.clock(), origin)
        person = await self._front.people.get(origin.workspace, origin.user)
        context = LiveContext.of(body["view"])
        desk = self._front.desk.live
        try:
            conference = await self._front.desk.may_change(context.reference, person)
        except (LookupError, NotAllowed):
            await ack(**live.beside_number(Notice(NoticeKind.GONE), person.language))
            return
        number, wrong = await desk.number(live.typed_number(body["view"]), conference, person)
        if wrong is not None:
            await ack(**live.beside_number(wrong, person.language))
            return
        taken = await desk.call_in(asked, conference, context.view, number, person)
        if isinstance(taken, Notice):
            await ack(**live.beside_number(taken, person.language))
            return
        self._front.background.spawn(self._hand_over(taken), "call in")
        await ack()

    async def call_again(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """A person has asked whether the telephone rings, and it does not."""
        asked, person = await self._who(body)
        conference = await self._lead(body, person)
        if conference is not None:
            doubtful, view = body["actions"][0]["value"], body["view"]["id"]
            taken = await self._front.desk.live.call_again(asked, conference, view, doubtful, person)
            if isinstance(taken, Notice):
                self._front.background.spawn(self._front.announcer.tell(asked.origin, taken), "not again")
            else:
                self._front.background.spawn(self._hand_over(taken), "call again")
        await ack()

    # ---- shared ------------------------------------------------------------------------------------------

    async def _who(self, body: dict[str, Any]) -> tuple[Asked, Person]:
        asked = from_press(body, self._front.clock())
        return asked, await self._front.people.get(asked.origin.workspace, asked.origin.user)

    async def _lead(self, body: dict[str, Any], person: Person) -> Conference | None:
        """The conference of this view, whatever became of it, for those who still may lead it."""
        reference = LiveContext.of(body["view"]).reference
        return await self._front.changeable(body, person, reference, tuple(State))

    async def _hand_over(self, asked: Asked | None) -> None:
        if asked is not None:
            await self._front.queue.after_you()
            await self._front.desk.hand_over(asked)
