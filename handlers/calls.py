"""Calls: the form, the message shortcut, and the buttons of the card and of what follows it."""

from __future__ import annotations

import logging
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain.people import Person
from bot.domain.records import Asked, AskedKind, CallNews, CallProposal, Notice
from bot.errors import WishInvalid
from bot.messages import notices, proposals, ring_forms
from bot.messages.escape import unescape
from bot.messages.ids import ActionId, CallbackId
from bot.workflows.calls import CallWish
from handlers.front import Front
from handlers.payloads import from_press, origin_of, workspace_of
from handlers.ring_forms import open_call_form

log = logging.getLogger(__name__)


def register(app: AsyncApp, front: Front) -> None:
    """Listen to everything about calls."""
    calls = Calls(front)
    app.action(str(ActionId.SCHEDULE_CALL))(calls.confirmed)
    app.action(str(ActionId.HOLD_CALL))(calls.held)
    app.action(str(ActionId.DISCARD_CALL))(calls.discarded)
    app.action(str(ActionId.CANCEL_CALL))(calls.cancelled)
    app.action(str(ActionId.OPEN_CALL_FORM))(calls.form_wanted)
    app.view(str(CallbackId.CALL_FORM))(calls.submitted)
    app.shortcut(str(CallbackId.CALL_FROM_MESSAGE))(calls.message_shortcut)


class Calls:
    """What people do with calls."""

    def __init__(self, front: Front) -> None:
        self._front = front

    # ---- the card ----------------------------------------------------------------------------------------

    async def confirmed(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """Stored before it is acknowledged: from here on it rings."""
        await self._confirm(ack, body, hold=False)

    async def held(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """The same, kept here until shortly before its time."""
        await self._confirm(ack, body, hold=True)

    async def _confirm(self, ack: AsyncAck, body: dict[str, Any], *, hold: bool) -> None:
        asked = from_press(body, self._front.clock())
        person = await self._person(body)
        desk = self._front.desk.proposals
        taken = await desk.confirm(asked, body["actions"][0]["value"], person, hold=hold)
        if isinstance(taken, Asked):
            self._front.background.spawn(self._front.desk.hand_over(taken), "confirmed")
        elif isinstance(taken, Notice):
            self._front.background.spawn(self._front.announcer.tell(asked.origin, taken), "not confirmed")
        await ack()

    async def discarded(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """The card goes; nothing rings."""
        self._front.background.spawn(self._front.discard_proposal(body), "discard")
        await ack()

    async def cancelled(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """**Cancel call**, while it is kept here."""
        asked = from_press(body, self._front.clock())
        done = await self._front.desk.proposals.cancel_call(asked, body["actions"][0]["value"])
        if isinstance(done, Notice):
            self._front.background.spawn(self._front.announcer.tell(asked.origin, done), "not cancelled")
        else:
            self._front.background.spawn(self._say_cancelled(asked, done), "cancelled")
        await ack()

    async def _say_cancelled(self, asked: Asked, call: CallProposal) -> None:
        person = await self._front.people.get(asked.origin.workspace, asked.origin.user)
        message = proposals.call_news(call, CallNews.CANCELLED, person.language)
        await self._front.announcer.replace_pressed(asked.origin, message)

    # ---- the form ----------------------------------------------------------------------------------------

    async def submitted(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """A card to confirm, or what is wrong beside the fields."""
        view, person = body["view"], await self._person(body)
        values = ring_forms.read_ring_form(view, person)
        desk = self._front.desk.proposals.calls
        try:
            at = values.moment()
        except WishInvalid as problem:
            await ack(**ring_forms.beside_field(view, problem, person.language))
            return
        if at is None:
            raise LookupError("a moment that is not optional is always there")
        wish = CallWish(
            phone=values.phone,
            at=at,
            zone=values.zone,
            queue=values.queue,
            about=values.about,
            hold=values.hold,
        )
        wrong = await desk.problem(wish, person)
        if isinstance(wrong, WishInvalid):
            await ack(**ring_forms.beside_field(view, wrong, person.language))
            return
        if isinstance(wrong, Notice):
            said = unescape(notices.sentence(wrong, person.language))
            await ack(**ring_forms.beside_first_field(view, said))
            return
        origin = await self._front.ring_origin(body)
        proposal = await desk.propose(wish, origin, person)
        self._front.background.spawn(self._front.show_proposal(proposal, origin, person), "call card")
        await ack()

    async def form_wanted(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """The button in place of a form for which Slack gave no trigger."""
        self._front.background.spawn(self._open_stored(body), "call form")
        await ack()

    async def _open_stored(self, body: dict[str, Any]) -> None:
        person = await self._person(body)
        asked = await self._front.desk.words_of(body["actions"][0]["value"], person.workspace)
        if asked is not None and asked.origin.user == person.user:
            understood = self._front.desk.read(asked, person)
            await open_call_form(self._front, asked, understood, person, body["trigger_id"])

    async def message_shortcut(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """The form, with the number that stands in the message."""
        self._front.background.spawn(self._open_from_message(body), "call from message")
        await ack()

    async def _open_from_message(self, body: dict[str, Any]) -> None:
        person = await self._person(body)
        asked = Asked(
            key=f"shortcut/{body['trigger_id']}",
            kind=AskedKind.WORDS,
            origin=origin_of(body),
            received_at=self._front.clock(),
            body={"text": body["message"].get("text") or "", "command": "/schedule-call"},
        )
        await self._front.desk.later(asked)
        await self._front.desk.finish(asked)
        understood = self._front.desk.read(asked, person)
        await open_call_form(self._front, asked, understood, person, body["trigger_id"])

    async def _person(self, body: dict[str, Any]) -> Person:
        return await self._front.people.get(workspace_of(body), body["user"]["id"])
