"""The form: submitted, changed while it is open, or opened by a shortcut."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain.conference import Wish
from bot.domain.people import Origin, Person
from bot.domain.records import Asked, AskedKind, Notice, NoticeKind
from bot.errors import NotAllowed, SlackError, WishInvalid
from bot.messages import forms
from bot.messages.escape import unescape
from bot.messages.form_check import check_form
from bot.messages.form_draft import FormChoices
from bot.messages.form_values import FormValues, blocks_of, read_form
from bot.messages.ids import FORM_CHANGES, ActionId, CallbackId, Field
from bot.messages.notices import notice_text
from bot.messages.recurrence import single_wishes
from bot.workflows.wishes import Refusal
from handlers.front import Front
from handlers.payloads import from_view, origin_of, workspace_of

log = logging.getLogger(__name__)


def register(app: AsyncApp, front: Front) -> None:
    """Listen to the form and to the shortcuts that open it."""
    modals = Modals(front)
    app.view(str(CallbackId.BOOK_FORM))(modals.submitted)
    app.view(str(CallbackId.EDIT_FORM))(modals.edited)
    app.action(str(ActionId.BOOK_SINGLES))(modals.singles)
    for action in FORM_CHANGES:
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
        wish = await self._wish(values, person, body["view"])
        if isinstance(wish, dict):
            await ack(**wish)
            return
        origin = await self._origin(body, values)
        asked = from_view(body, self._front.clock(), origin)
        reply = await self._front.desk.submitted(asked, wish, person)
        self._front.background.spawn(self._front.act(reply, person, None), "submitted")
        await ack()

    async def edited(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """A change, or what is wrong beside the fields."""
        values, person = read_form(body["view"]), await self._person(body)
        wish = await self._wish(values, person, body["view"])
        if isinstance(wish, dict):
            await ack(**wish)
            return
        try:
            conference = await self._front.desk.may_change(values.context.reference or "", person)
        except (LookupError, NotAllowed):
            gone = Refusal(Notice(NoticeKind.GONE))
            await ack(**_refused(gone, body["view"], person))
            return
        origin = Origin(workspace=person.workspace, user=person.user, channel=conference.origin.channel)
        asked = from_view(body, self._front.clock(), origin)
        reply = await self._front.desk.changed(asked, conference, wish)
        self._front.background.spawn(self._front.act(reply, person, None), "edited")
        await ack()

    async def _wish(self, values: FormValues, person: Person, view: dict[str, Any]) -> Wish | dict[str, Any]:
        """The wish, or the answer that shows what is wrong."""
        choices = await self._front.choices_at(person, values.channel)
        if choices is None:
            return _refused(Refusal(await self._front.nothing(person)), view, person)
        checked = check_form(values, person, self._front.clock(), choices.defaults)
        if isinstance(checked, list):
            return forms.refused_form(view, checked, person, choices)
        refusal = await self._front.desk.problem_with(checked, person)
        if refusal is None:
            return checked
        if refusal.problem is not None:
            return forms.refused_form(view, [refusal.problem], person, choices)
        if refusal.only_singles and values.context.reference is None:
            offer = forms.singles_offer(view, refusal.notice, person, choices)
            return {"response_action": "update", "view": offer}
        return _refused(refusal, view, person)

    # ---- single conferences instead of a series ----------------------------------------------------------

    async def singles(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """The first conferences of a series, each as one of its own; stored before it is acknowledged."""
        view, person = body["view"], await self._person(body)
        values = read_form(view)
        choices = await self._front.choices_at(person, values.channel)
        if choices is not None:
            shown = await self._book_singles(body, values, person, choices)
            self._front.background.spawn(self._show(view, shown, person.workspace), "singles")
        await ack()

    async def _book_singles(
        self, body: dict[str, Any], values: FormValues, person: Person, choices: FormChoices
    ) -> dict[str, Any]:
        """Book them; what the form is to show then."""
        view = body["view"]
        wish = check_form(values, person, self._front.clock(), choices.defaults)
        if isinstance(wish, list):
            return forms.singles_offer(view, _first(wish), person, choices)
        wishes = single_wishes(wish)
        refusal = await self._front.desk.problem_with(wishes[0], person) if wishes else None
        if refusal is not None:
            return forms.singles_offer(view, refusal.notice, person, choices)
        asked = from_view(body, self._front.clock(), await self._origin(body, values))
        for number, single in enumerate(wishes, 1):
            one = replace(asked, key=f"{asked.key}/{number}")
            reply = await self._front.desk.submitted(one, single, person)
            self._front.background.spawn(self._front.act(reply, person, None), "single")
        return forms.singles_booked(len(wishes), person.language)

    async def _show(self, view: dict[str, Any], fresh: dict[str, Any], workspace: str) -> None:
        try:
            await self._front.announcer.update_view(view["id"], view["hash"], fresh, workspace)
        except SlackError as problem:
            log.info("form_not_redrawn reason=%s", problem.reason)

    async def _origin(self, body: dict[str, Any], values: FormValues) -> Origin:
        """Where the card goes, and how to answer: the form's own response_url, else the command's."""
        given = {url["channel_id"]: url["response_url"] for url in body.get("response_urls") or ()}
        origin = replace(origin_of(body), channel=values.channel, response_url=None)
        if values.channel in given:
            return replace(origin_of({**body, "response_url": given[values.channel]}), channel=values.channel)
        if values.context.asked_key is not None:
            asked = await self._front.desk.words_of(values.context.asked_key, origin.workspace)
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
        choices = await self._front.choices_at(person, read_form(view).channel)
        if choices is None:
            return
        more = body["actions"][0]["action_id"] == ActionId.MORE
        await self._show(view, forms.changed_form(view, person, choices, more=more), person.workspace)

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


def _first(problems: list[WishInvalid]) -> Notice:
    """The first thing that is wrong, to stand on top of a form."""
    wrong = problems[0]
    facts = {"field": wrong.field, "problem": wrong.problem, "limit": wrong.limit, "given": wrong.given}
    return Notice(NoticeKind.WISH_INVALID, facts)


def _refused(refusal: Refusal, view: dict[str, Any], person: Person) -> dict[str, Any]:
    """The refusal beside the telephone system, or beside the date where none is shown."""
    blocks = blocks_of(view)
    sentence = unescape(notice_text(refusal.notice, person.language))
    return {"response_action": "errors", "errors": {blocks.get(Field.VENDOR) or blocks[Field.DATE]: sentence}}
