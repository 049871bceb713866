"""The form: submitted, changed while it is open, or opened by a shortcut."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain.conference import Wish
from bot.domain.people import Origin, Person
from bot.domain.records import Asked, AskedKind, Notice, NoticeKind
from bot.errors import NotAllowed, SlackError
from bot.messages import form_check, forms, notices
from bot.messages.form_values import FIELD_NAMES, FormValues, blocks_of, read_form
from bot.messages.ids import ActionId, CallbackId, Field
from bot.workflows.wishes import Refusal
from handlers.front import Front
from handlers.payloads import from_view, origin_of, workspace_of

log = logging.getLogger(__name__)

FIELD_OF_FEATURE = {
    "video": Field.MODE,
    "recording": Field.RECORD,
    "recurrence": Field.REPEATS,
    "pin": Field.PIN,
    "email_invitation": Field.EMAILS,
}
"""Where the form shows what a telephone system cannot do."""


def register(app: AsyncApp, front: Front) -> None:
    """Listen to the form and to the shortcuts that open it."""
    modals = Modals(front)
    app.view(str(CallbackId.BOOK_FORM))(modals.submitted)
    app.view(str(CallbackId.EDIT_FORM))(modals.edited)
    for action in (ActionId.VENDOR, ActionId.MORE, ActionId.READING):
        app.action(str(action))(modals.redrawn)
    app.shortcut(str(CallbackId.BOOK_SHORTCUT))(modals.shortcut)
    app.shortcut(str(CallbackId.BOOK_FROM_MESSAGE))(modals.message_shortcut)


class Modals:
    """What the form does."""

    def __init__(self, front: Front) -> None:
        self._front = front

    # ---- submitting --------------------------------------------------------------------------------------

    async def submitted(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """A new conference, or what is wrong beside the fields."""
        values, person = read_form(body["view"]), await self._person(body)
        wish = self._wish(values, person)
        if isinstance(wish, dict):
            await ack(response_action="errors", errors=_beside(wish, body["view"]))
            return
        origin = await self._origin(body, values)
        asked = from_view(body, self._front.clock(), origin)
        reply = await self._front.desk.submitted(asked, wish, person)
        self._front.background.spawn(self._front.act(reply, person, None), "submitted")
        await ack()

    async def edited(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """A change, or what is wrong beside the fields."""
        values, person = read_form(body["view"]), await self._person(body)
        wish = self._wish(values, person)
        if isinstance(wish, dict):
            await ack(response_action="errors", errors=_beside(wish, body["view"]))
            return
        try:
            conference = await self._front.desk.may_change(values.context.reference or "", person)
        except (LookupError, NotAllowed):
            sentence = notices.sentence(Notice(NoticeKind.GONE), person.language)
            await ack(response_action="errors", errors=_beside({Field.DATE: sentence}, body["view"]))
            return
        origin = Origin(workspace=person.workspace, user=person.user, channel=conference.origin.channel)
        asked = from_view(body, self._front.clock(), origin)
        reply = await self._front.desk.changed(asked, conference, wish)
        self._front.background.spawn(self._front.act(reply, person, None), "edited")
        await ack()

    def _wish(self, values: FormValues, person: Person) -> Wish | dict[str, str]:
        """The wish, or field → sentence."""
        checked = form_check.check_form(values, person, self._front.clock())
        if isinstance(checked, list):
            return {problem.field: notices.field_error(problem, person.language) for problem in checked}
        refusal = self._front.desk.problem_with(checked)
        return checked if refusal is None else {refusal.field: _sentence(refusal, person)}

    async def _origin(self, body: dict[str, Any], values: FormValues) -> Origin:
        """Where the card goes, and how to answer: the form's own response_url, else the command's."""
        given = {url["channel_id"]: url["response_url"] for url in body.get("response_urls") or ()}
        origin = replace(origin_of(body), channel=values.channel, response_url=None)
        if values.channel in given:
            return replace(origin_of({**body, "response_url": given[values.channel]}), channel=values.channel)
        if values.context.asked_key is not None:
            asked = await self._front.desk.words_of(values.context.asked_key)
            if asked is not None and asked.origin.channel == values.channel:
                return replace(origin, response_url=asked.origin.response_url)
        return origin

    # ---- changing while open -----------------------------------------------------------------------------

    async def redrawn(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """Another telephone system, reading, or more options: the form changes, what was typed stays."""
        self._front.background.spawn(self._redraw(body), "redraw")
        await ack()

    async def _redraw(self, body: dict[str, Any]) -> None:
        view, person = body["view"], await self._person(body)
        if self._front.choices is None:
            return
        fresh = forms.redraw(view, body["actions"][0], person, self._front.choices)
        try:
            await self._front.announcer.update_view(view["id"], view["hash"], fresh)
        except SlackError as problem:
            log.info("form_not_redrawn reason=%s", problem.reason)

    # ---- shortcuts ---------------------------------------------------------------------------------------

    async def shortcut(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """The empty form, from anywhere."""
        person = await self._person(body)
        opening = self._front.open_empty_form(origin_of(body), person, body["trigger_id"])
        self._front.background.spawn(opening, "shortcut")
        await ack()

    async def message_shortcut(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """The form, filled from a message; always the form, however clear the message is."""
        person = await self._person(body)
        asked = Asked(
            key=f"shortcut/{body['trigger_id']}",
            kind=AskedKind.WORDS,
            origin=origin_of(body),
            received_at=self._front.clock(),
            body={"text": body["message"].get("text") or "", "command": "/conference"},
        )
        self._front.background.spawn(
            self._front.open_form_from(asked, person, body["trigger_id"]), "shortcut"
        )
        await ack()

    async def _person(self, body: dict[str, Any]) -> Person:
        return await self._front.people.get(workspace_of(body), body["user"]["id"])


def _sentence(refusal: Refusal, person: Person) -> str:
    return notices.sentence(refusal.notice, person.language)


def _beside(problems: dict[str, str], view: dict[str, Any]) -> dict[str, str]:
    """Block id → sentence; what has no field in this form stands beside the telephone system or the date."""
    blocks = blocks_of(view)
    fallback = blocks.get(Field.VENDOR) or blocks[Field.DATE]
    found: dict[str, str] = {}
    for name, sentence in problems.items():
        block = (
            blocks.get(FIELD_OF_FEATURE.get(name, name))
            or blocks.get(FIELD_NAMES.get(name, name))
            or fallback
        )
        found[block] = f"{found[block]} {sentence}" if block in found else sentence
    return found
