"""Announcements: the form, the message shortcut, the buttons of the card, of the bar and of the questions."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain.number_lists import NumberList, typed_pieces
from bot.domain.people import Origin, Person
from bot.domain.records import (
    AnnouncementProposal,
    Asked,
    AskedKind,
    Notice,
    NoticeKind,
    Progress,
)
from bot.domain.sheets import MOST_BYTES, read_sheet
from bot.errors import SlackError, WishInvalid
from bot.messages import notices, ring_forms
from bot.messages import proposals as cards
from bot.messages.escape import unescape
from bot.messages.ids import ActionId, CallbackId
from bot.messages.ring_forms import RingContext, RingDraft, RingValues
from bot.messages.words import ring_words
from bot.workflows.announcements import AnnouncementWish
from handlers.front import Front
from handlers.payloads import from_press, message_of, origin_of, workspace_of
from handlers.ring_forms import open_announcement_form, open_with_or_without_files

log = logging.getLogger(__name__)

FILE_SECONDS = 30.0
Outcome = Asked | Notice


def register(app: AsyncApp, front: Front) -> None:
    """Listen to everything about announcements."""
    acts = Announcements(front)
    app.action(str(ActionId.SEND_ANNOUNCEMENT))(acts.confirmed)
    app.action(str(ActionId.CALL_ME_FIRST))(acts.tried_out)
    app.action(str(ActionId.DISCARD_ANNOUNCEMENT))(acts.discarded)
    app.action(str(ActionId.LEFT_OUT))(acts.left_out_wanted)
    app.action(str(ActionId.STOP))(acts.stopped)
    app.action(str(ActionId.SEND_AGAIN))(acts.sent_again)
    app.action(str(ActionId.GO_ON))(acts.gone_on)
    app.action(str(ActionId.APPROVE))(acts.approved)
    app.action(str(ActionId.DECLINE))(acts.declined)
    app.action(str(ActionId.OPEN_ANNOUNCEMENT_FORM))(acts.form_wanted)
    app.view(str(CallbackId.ANNOUNCEMENT_FORM))(acts.submitted)
    app.view(str(CallbackId.APPROVER_FORM))(acts.approver_chosen)
    app.shortcut(str(CallbackId.ANNOUNCE_FROM_MESSAGE))(acts.message_shortcut)


class Announcements:
    """What people do with announcements."""

    def __init__(self, front: Front) -> None:
        self._front = front
        self._desk = front.desk.proposals

    # ---- the card ----------------------------------------------------------------------------------------

    async def confirmed(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """**Send**: stored before it is acknowledged; a second person is asked for where one is needed."""
        asked, person = from_press(body, self._front.clock()), await self._person(body)
        taken = await self._desk.confirm(asked, body["actions"][0]["value"], person)
        if isinstance(taken, AnnouncementProposal):
            view = ring_forms.approver_form(taken.reference, person.language)
            opening = self._front.announcer.open_view(body["trigger_id"], view, person.workspace)
            self._front.background.spawn(opening, "approver form")
        else:
            self._follow(taken, asked.origin)
        await ack()

    async def tried_out(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """**Call me first**."""
        asked, person = from_press(body, self._front.clock()), await self._person(body)
        self._follow(await self._desk.try_out(asked, body["actions"][0]["value"], person), asked.origin)
        await ack()

    async def discarded(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """The card goes; nothing rings."""
        self._front.background.spawn(self._front.discard_proposal(body), "discard")
        await ack()

    async def left_out_wanted(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """A file of what is not called."""
        self._front.background.spawn(self._give_left_out(body), "left out")
        await ack()

    async def _give_left_out(self, body: dict[str, Any]) -> None:
        origin, person = origin_of(body), await self._person(body)
        proposal = await self._desk.get(body["actions"][0]["value"])
        if not isinstance(proposal, AnnouncementProposal) or not proposal.origin.is_same_person(origin):
            await self._front.announcer.tell(origin, Notice(NoticeKind.USED))
            return
        await self._front.announcer.share_left_out(proposal, person)

    # ---- a second person ---------------------------------------------------------------------------------

    async def approver_chosen(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """They are asked, unless they may not be."""
        view, person = body["view"], await self._person(body)
        chosen = ring_forms.read_approver(view)
        origin = replace(origin_of(body), channel=None)
        asked = Asked(
            key=f"approver/{view['id']}",
            kind=AskedKind.RING,
            origin=origin,
            received_at=self._front.clock(),
        )
        approver = await self._front.people.get(person.workspace, chosen.user)
        taken = await self._desk.ask_second_person(asked, chosen.reference, approver)
        if isinstance(taken, Notice):
            said = unescape(notices.sentence(taken, person.language))
            await ack(**ring_forms.beside_first_field(view, said))
            return
        self._follow(taken, origin)
        await ack()

    async def approved(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """**Approve**: from here on it rings."""
        asked, person = from_press(body, self._front.clock()), await self._person(body)
        taken = await self._desk.approved(asked, body["actions"][0]["value"], person)
        self._follow(taken, asked.origin)
        await ack()

    async def declined(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """**Decline**: whoever asked is told."""
        asked, person = from_press(body, self._front.clock()), await self._person(body)
        done = await self._desk.declined(asked, body["actions"][0]["value"])
        if isinstance(done, Notice):
            self._follow(done, asked.origin)
        else:
            self._front.background.spawn(self._tell_declined(done, asked, person), "declined")
        await ack()

    async def _tell_declined(self, proposal: AnnouncementProposal, asked: Asked, approver: Person) -> None:
        message = cards.only_words(ring_words(approver.language).declined)
        await self._front.announcer.replace_pressed(asked.origin, message)
        news = Notice(NoticeKind.RING_NEWS, {"news": "declined", "organiser": approver.user})
        await self._front.announcer.tell(proposal.origin, news)

    # ---- on its way --------------------------------------------------------------------------------------

    async def stopped(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """**Stop**: what waits is not sent from this moment on."""
        asked, person = from_press(body, self._front.clock()), await self._person(body)
        done = await self._desk.stop(asked, body["actions"][0]["value"], person)
        if isinstance(done, Progress):
            self._front.background.spawn(self._show(done, body), "stopped")
        else:
            self._follow(done, asked.origin)
        await ack()

    async def _show(self, progress: Progress, body: dict[str, Any]) -> None:
        posted = message_of(body)
        if posted is not None:
            await self._front.announcer.update_progress(progress, posted)

    async def sent_again(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """**Send this batch again**."""
        await self._decide(ack, body, again=True)

    async def gone_on(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """**Go on without it**."""
        await self._decide(ack, body, again=False)

    async def _decide(self, ack: AsyncAck, body: dict[str, Any], *, again: bool) -> None:
        asked = from_press(body, self._front.clock())
        reference, _, question = body["actions"][0]["value"].rpartition("/")
        taken = await self._desk.go_on(asked, reference, int(question), again=again)
        self._follow(taken, asked.origin)
        await ack()

    def _follow(self, taken: Outcome | AnnouncementProposal, origin: Origin) -> None:
        """Hand over what was taken; say why where nothing was."""
        if isinstance(taken, Asked):
            self._front.background.spawn(self._front.desk.hand_over(taken), "taken")
        elif isinstance(taken, Notice):
            self._front.background.spawn(self._front.announcer.tell(origin, taken), "not taken")

    # ---- the form ----------------------------------------------------------------------------------------

    async def submitted(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """A card to confirm, or what is wrong beside the fields. A file is read after the answer."""
        view, person = body["view"], await self._person(body)
        values = ring_forms.read_ring_form(view, person)
        origin = await self._front.ring_origin(body)
        values = await self._with_file_of_message(values, view, person.workspace)
        try:
            if values.file is not None:
                _check_size(values.file)
                self._front.background.spawn(self._from_file(values, origin, person, view), "sheet")
                await ack()
                return
            numbers = await self._numbers(values, person)
            proposal = await self._desk.announcements.attempt(_wish(values, numbers), origin, person)
        except WishInvalid as problem:
            await ack(**ring_forms.beside_field(view, problem, person.language))
            return
        if isinstance(proposal, Notice):
            said = unescape(notices.sentence(proposal, person.language))
            await ack(**ring_forms.beside_first_field(view, said))
            return
        self._front.background.spawn(self._front.show_proposal(proposal, origin, person), "card")
        await ack()

    async def _with_file_of_message(
        self, values: RingValues, view: Mapping[str, Any], workspace: str
    ) -> RingValues:
        """The file of the message from which the form was opened, where no other was chosen."""
        key = RingContext.of(view).asked_key
        asked = await self._front.desk.words_of(key, workspace) if key and values.file is None else None
        file = asked.body.get("file") if asked is not None else None
        return replace(values, file=file) if file else values

    async def _numbers(self, values: RingValues, person: Person) -> NumberList:
        numbers = NumberList(self._desk.guard.region(person))
        numbers.add_all(typed_pieces(values.phones))
        colleagues = await self._front.desk.colleagues(person.workspace, values.users)
        self._desk.add_colleagues(numbers, values.users, colleagues)
        return numbers

    async def _from_file(
        self, values: RingValues, origin: Origin, person: Person, view: Mapping[str, Any]
    ) -> None:
        """The card, or one sentence with a button that brings back the form as it was filled in."""
        try:
            numbers = await self._numbers(values, person)
            await self._read_sheet(values.file or {}, numbers, person)
            found = await self._desk.announcements.attempt(_wish(values, numbers), origin, person)
        except WishInvalid as problem:
            facts = {
                "field": problem.field,
                "problem": problem.problem,
                "limit": problem.limit,
                "given": problem.given,
            }
            found = Notice(NoticeKind.WISH_INVALID, facts)
        if isinstance(found, Notice):
            await self._offer_again(found, values, origin, person, view["id"])
        else:
            await self._front.show_proposal(found, origin, person)

    async def _read_sheet(self, file: Mapping[str, Any], numbers: NumberList, person: Person) -> None:
        _check_size(file)
        try:
            async with asyncio.timeout(FILE_SECONDS):
                data = await self._front.announcer.read_file(person.workspace, file, MOST_BYTES)
        except (SlackError, TimeoutError) as problem:
            log.info("sheet_not_read reason=%s", getattr(problem, "reason", "timeout"))
            raise WishInvalid("file", "sheet_not_read") from None
        await asyncio.to_thread(read_sheet, data, numbers)

    async def _offer_again(
        self, problem: Notice, values: RingValues, origin: Origin, person: Person, view_id: str
    ) -> None:
        asked = Asked(
            key=f"refused/{view_id}",
            kind=AskedKind.WORDS,
            origin=origin,
            received_at=self._front.clock(),
            body={"text": "", "command": "/announce", "draft": values.draft()},
        )
        await self._front.desk.later(asked)
        await self._front.desk.finish(asked)
        said = unescape(notices.sentence(problem, person.language))
        offer = ring_forms.offer_of_form(ActionId.OPEN_ANNOUNCEMENT_FORM, asked.key, said, person.language)
        await self._front.announcer.say(origin, offer)

    async def form_wanted(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """The button that opens the form, or brings it back."""
        self._front.background.spawn(self._open_stored(body), "announcement form")
        await ack()

    async def _open_stored(self, body: dict[str, Any]) -> None:
        person = await self._person(body)
        asked = await self._front.desk.words_of(body["actions"][0]["value"], person.workspace)
        if asked is None or asked.origin.user != person.user:
            return
        if "draft" not in asked.body:
            understood = self._front.desk.read(asked, person)
            await open_announcement_form(self._front, asked, understood, person, body["trigger_id"])
            return
        context = RingContext(asked_key=asked.key, channel=asked.origin.channel)
        draft = RingDraft.kept(asked.body["draft"])
        choices = await self._front.ring_choices(person.workspace)
        view = ring_forms.announcement_form(draft, person, choices, context)
        await open_with_or_without_files(self._front, body["trigger_id"], view, person.workspace)

    # ---- a message ---------------------------------------------------------------------------------------

    async def message_shortcut(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """The form, with the numbers of the message and of the file in it."""
        self._front.background.spawn(self._open_from_message(body), "announce from message")
        await ack()

    async def _open_from_message(self, body: dict[str, Any]) -> None:
        person = await self._person(body)
        asked = Asked(
            key=f"shortcut/{body['trigger_id']}",
            kind=AskedKind.WORDS,
            origin=origin_of(body),
            received_at=self._front.clock(),
            body={
                "text": body["message"].get("text") or "",
                "command": "/announce",
                "file": _file_of(body["message"]),
            },
        )
        await self._front.desk.later(asked)
        await self._front.desk.finish(asked)
        understood = self._front.desk.read(asked, person)
        said = self._desk.numbers_said(asked.body["text"], understood, person, {})
        draft = RingDraft(phones=", ".join(entry.phone for entry in said.entries), zone=person.zone)
        context = RingContext(asked_key=asked.key, channel=asked.origin.channel)
        choices = await self._front.ring_choices(person.workspace)
        sheet = asked.body["file"].get("name", "")
        view = ring_forms.announcement_form(draft, person, choices, context, sheet=sheet)
        await open_with_or_without_files(self._front, body["trigger_id"], view, person.workspace)

    async def _person(self, body: dict[str, Any]) -> Person:
        return await self._front.people.get(workspace_of(body), body["user"]["id"])


def _file_of(message: Mapping[str, Any]) -> dict[str, Any]:
    """What is needed to read the first file of a message later."""
    files = message.get("files") or ()
    names = ("id", "name", "size", "url_private_download")
    return {name: files[0][name] for name in names if name in files[0]} if files else {}


def _check_size(file: Mapping[str, Any]) -> None:
    """Before a byte of it is fetched."""
    if int(file.get("size") or 0) > MOST_BYTES:
        raise WishInvalid("file", "sheet_too_large", limit=str(MOST_BYTES // 1_000_000))


def _wish(values: RingValues, numbers: NumberList) -> AnnouncementWish:
    return AnnouncementWish(
        numbers=numbers,
        text=values.message,
        announcement=values.recording,
        voice=values.voice,
        at=values.moment(optional=True),
        zone=values.zone,
    )
