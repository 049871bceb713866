"""Administrators set what telephone systems are asked for when nobody says: App Home and its form."""

from __future__ import annotations

import logging
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain.people import Person
from bot.errors import SlackError
from bot.messages.defaults_form import (
    DefaultsDraft,
    checked_defaults,
    defaults_form,
    refused_defaults,
    saved_defaults,
)
from bot.messages.ids import ActionId, CallbackId
from handlers.front import Front
from handlers.payloads import origin_of, workspace_of

log = logging.getLogger(__name__)


def register(app: AsyncApp, front: Front) -> None:
    """Listen to the button in the App Home and to its form."""
    desk = DefaultsDesk(front)
    app.action(str(ActionId.DEFAULTS))(desk.opened)
    app.action(str(ActionId.DEFAULTS_VENDOR))(desk.redrawn)
    app.action(str(ActionId.DEFAULTS_PLACE))(desk.redrawn)
    app.view(str(CallbackId.DEFAULTS_FORM))(desk.submitted)


class DefaultsDesk:
    """What the form does. Everything asks first whether an administrator is there."""

    def __init__(self, front: Front) -> None:
        self._front = front

    async def opened(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """The form, with what is set for the whole workspace."""
        self._front.background.spawn(self._open(body), "defaults")
        await ack()

    async def redrawn(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """Another telephone system or channel: what is set there."""
        self._front.background.spawn(self._redraw(body), "defaults")
        await ack()

    async def submitted(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """Keep them, or say what is wrong beside the fields."""
        person = await self._person(body)
        draft = DefaultsDraft.of_view(body["view"])
        checked = checked_defaults(draft)
        if isinstance(checked, list):
            await ack(**refused_defaults(checked, person.language))
            return
        if not person.is_admin:  # no longer, since the form was opened
            await ack()
            return
        await self._front.desk.defaults.put(person.workspace, draft.channel, draft.vendor, checked)
        log.info("defaults_set vendor=%s channel=%s", draft.vendor, draft.channel or "all")
        await ack(**saved_defaults(person.language))

    async def _open(self, body: dict[str, Any]) -> None:
        person = await self._person(body)
        choices = await self._front.choices(person.workspace)
        if not person.is_admin:  # no longer, since the App Home was shown
            return
        if choices is None:
            await self._front.announcer.tell(origin_of(body), await self._front.nothing(person))
            return
        known = await self._front.desk.defaults.set_for(person.workspace, None)
        draft = DefaultsDraft(vendor=choices.default, options=known.get(choices.default, {}))
        view = defaults_form(draft, list(choices.vendors), person.language)
        await self._front.announcer.open_view(body["trigger_id"], view, person.workspace)

    async def _redraw(self, body: dict[str, Any]) -> None:
        person, view = await self._person(body), body["view"]
        choices = await self._front.choices(person.workspace)
        if not person.is_admin or choices is None:
            return
        shown = DefaultsDraft.of_view(view)
        known = await self._front.desk.defaults.set_for(person.workspace, shown.channel)
        options = known.get(shown.vendor, {})
        draft = DefaultsDraft(vendor=shown.vendor, channel=shown.channel, options=options)
        fresh = defaults_form(draft, list(choices.vendors), person.language)
        try:
            await self._front.announcer.update_view(view["id"], view["hash"], fresh, person.workspace)
        except SlackError as problem:
            log.info("form_not_redrawn reason=%s", problem.reason)

    async def _person(self, body: dict[str, Any]) -> Person:
        return await self._front.people.get(workspace_of(body), body["user"]["id"])
