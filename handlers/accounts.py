"""Administrators enter, try and remove the telephone systems of their workspace: App Home and its forms."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain.conference import Vendor
from bot.domain.people import Person
from bot.errors import BadSetting, NotInstalled
from bot.messages import account_forms
from bot.messages.ids import ActionId, CallbackId
from bot.workflows.accounts import AccountsDesk
from bot.workflows.guarding import guarded
from handlers.front import Front
from handlers.payloads import from_press, from_view, origin_of, workspace_of

log = logging.getLogger(__name__)

Body = dict[str, Any]


def register(app: AsyncApp, front: Front, desk: AccountsDesk) -> None:
    """Listen to the buttons in the App Home and to the form."""
    accounts = Accounts(front, desk)
    app.action(str(ActionId.ACCOUNTS))(accounts.listener(accounts.overview))
    app.action(str(ActionId.ACCOUNT))(accounts.listener(accounts.form))
    app.action(str(ActionId.ACCOUNT_CHECK))(accounts.listener(accounts.check))
    app.action(str(ActionId.ACCOUNT_REMOVE))(accounts.listener(accounts.remove))
    app.view(str(CallbackId.ACCOUNT_FORM))(accounts.submitted)


class Accounts:
    """What the buttons do. Everything asks first whether an administrator is there, as Slack says now."""

    def __init__(self, front: Front, desk: AccountsDesk) -> None:
        self._front = front
        self._desk = desk

    def listener(self, deed: Callable[[Body, Person], Awaitable[None]]) -> Callable[..., Awaitable[None]]:
        """A listener that acknowledges and goes on in the background."""

        async def listen(ack: AsyncAck, body: Body) -> None:
            self._front.background.spawn(self._as_administrator(deed, body), deed.__name__)
            await ack()

        return listen

    async def _as_administrator(self, deed: Callable[[Body, Person], Awaitable[None]], body: Body) -> None:
        person = await self._person(body)
        if person.is_admin:
            await deed(body, person)
        else:
            await self._front.announcer.tell(origin_of(body), guarded("admins_only"))

    async def overview(self, body: Body, person: Person) -> None:
        """All telephone systems, from the button of a message."""
        view = account_forms.accounts_note(await self._desk.entered(person), person.language)
        await self._front.announcer.open_view(body["trigger_id"], view, person.workspace)

    async def form(self, body: Body, person: Person) -> None:
        """The form of one of them, where the button is: over the App Home, or instead of the overview."""
        vendor = _vendor(body)
        kept = (await self._desk.entered(person)).get(vendor)
        await self._show(body, account_forms.account_form(vendor, kept, person.language), person)

    async def submitted(self, ack: AsyncAck, body: Body) -> None:
        """Kept and tried out, or what is wrong beside its field."""
        view = body["view"]
        person = await self._front.people.get(workspace_of(body), body["user"]["id"])  # fresh at its opening
        vendor = account_forms.vendor_of(view)
        if not person.is_admin:  # no longer, since the form was opened
            await ack()
            return
        try:
            await self._desk.enter(person, vendor, account_forms.read_account(view))
        except BadSetting as problem:
            await ack(**account_forms.account_refused(problem, person.language))
            return
        except NotInstalled:
            await ack()
            return
        log.info("account_entered workspace=%s vendor=%s", person.workspace, vendor)
        self._front.homes.changed_for_all(person.workspace)
        asked = from_view(body, self._front.clock(), origin_of(body))
        # Each saving of an open form is tried out, however often the form was sent back before.
        asked = replace(asked, key=f"{asked.key}/{view['hash']}")
        trying = self._desk.check(person, asked, vendor, view["id"])
        self._front.background.spawn(trying, "check account")
        await ack(**account_forms.account_saved(vendor, person.language))

    async def check(self, body: Body, person: Person) -> None:
        """Try it out."""
        vendor = _vendor(body)
        shown = await self._show(body, account_forms.account_checking(vendor, person.language), person)
        await self._desk.check(person, from_press(body, self._front.clock()), vendor, shown)

    async def remove(self, body: Body, person: Person) -> None:
        """Slack has asked for confirmation already."""
        await self._desk.remove(person, _vendor(body))
        log.info("account_removed workspace=%s vendor=%s", person.workspace, _vendor(body))
        if _is_modal(body):
            note = account_forms.accounts_note(await self._desk.entered(person), person.language)
            await self._show(body, note, person)
        self._front.homes.changed_for_all(person.workspace)

    async def _show(self, body: Body, view: Body, person: Person) -> str:
        """In place of the open view, or as a new one; its id."""
        if _is_modal(body):
            await self._front.announcer.update_view(body["view"]["id"], None, view, person.workspace)
            return str(body["view"]["id"])
        return await self._front.announcer.open_view(body["trigger_id"], view, person.workspace)

    async def _person(self, body: Body) -> Person:
        return await self._front.people.fresh(workspace_of(body), body["user"]["id"])


def _vendor(body: Body) -> Vendor:
    return Vendor(body["actions"][0]["value"])


def _is_modal(body: Body) -> bool:
    return bool((body.get("view") or {}).get("type") == "modal")
