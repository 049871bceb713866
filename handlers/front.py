"""What listeners share, and how a reply becomes something to see."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.courtesy import Queue
from bot.domain.conference import State
from bot.domain.installations import Installation
from bot.domain.people import Origin, Person
from bot.domain.records import (
    AnnouncementProposal,
    Asked,
    AskedKind,
    CallProposal,
    Conference,
    Notice,
    NoticeKind,
)
from bot.errors import NotAllowed, NotInstalled, SlackError, SlackRefused
from bot.messages import account_forms, forms, help, lists, notices, proposals
from bot.messages.form_draft import FormChoices, FormDraft
from bot.messages.ring_forms import RingChoices, RingContext
from bot.workflows.accounts import AccountsDesk
from bot.workflows.calls import WORTH_HOLDING
from bot.workflows.desk import Desk, Meaning, Reply
from bot.workflows.equipment import Systems
from bot.workflows.people import People
from handlers.background import Background
from handlers.homes import Homes
from handlers.payloads import from_press, origin_of
from handlers.ring_forms import open_announcement_form, open_call_form
from handlers.ring_voice import RingingAnnouncer

log = logging.getLogger(__name__)

GONE = Notice(NoticeKind.GONE)

PROFILE_SECONDS = 1.5
"""How long an answer to Slack waits for a profile that is not at hand."""


@dataclass(frozen=True, slots=True)
class Front:
    """The desk and everything around it, for listeners."""

    desk: Desk
    people: People
    announcer: RingingAnnouncer
    systems: Systems
    background: Background
    queue: Queue
    homes: Homes
    clock: Callable[[], datetime]
    accounts: AccountsDesk | None = None
    """Where administrators of each workspace enter its telephone systems; None with one workspace."""

    async def person(self, workspace: str, user: str) -> Person | None:
        """The profile, or None when Slack does not tell in time for an answer."""
        try:
            async with asyncio.timeout(PROFILE_SECONDS):
                return await self.people.get(workspace, user)
        except (SlackError, TimeoutError) as problem:
            log.warning("profile_not_at_hand reason=%s", getattr(problem, "reason", "timeout"))
            return None

    async def changeable(
        self,
        body: dict[str, Any],
        person: Person,
        reference: str,
        states: tuple[State, ...] = (State.BOOKED, State.BOOKING),
        notice: Notice = GONE,
    ) -> Conference | None:
        """The conference if this person may change it and it can be changed; otherwise they are told."""
        try:
            conference = await self.desk.may_change(reference, person)
        except NotAllowed as problem:
            notice = Notice(NoticeKind.NOT_YOURS, {"organiser": str(problem)})
        except LookupError:
            log.info("button_of_unknown_conference reference=%s", reference)
        else:
            if conference.state in states:
                return conference
        self.background.spawn(self.announcer.tell(origin_of(body), notice), "not changeable")
        return None

    def welcome(self, installation: Installation) -> None:
        """A workspace came: whoever installed the app is told what is left to do."""
        if installation.installed_by:
            work = self._welcome(installation.workspace, installation.installed_by)
            self.background.spawn(work, "welcome")

    async def _welcome(self, workspace: str, user: str) -> None:
        if (await self.systems.of(workspace)).connected:
            return  # it was here before
        try:
            person = await self.people.fresh(workspace, user)
            told = account_forms.welcome(person.language, is_admin=person.is_admin)
            await self.announcer.say_to(person, told)
        except SlackError as problem:
            log.info("not_welcomed reason=%s", problem.reason)

    # ---- showing -----------------------------------------------------------------------------------------

    def words(self, reply: Reply, person: Person) -> dict[str, Any] | None:
        """The message that answers at once, for this person alone; None when something else is shown."""
        match reply.meaning:
            case Meaning.HELP:
                return help.help_message(person.language)
            case Meaning.LIST:
                return lists.conference_list(reply.conferences, person, self.clock())
            case Meaning.EDIT | Meaning.CANCEL if len(reply.conferences) != 1:
                return lists.conference_list(reply.conferences, person, self.clock())
            case Meaning.CALL if reply.call is not None:
                return self.proposal_card(reply.call, person)
            case Meaning.ANNOUNCEMENT if reply.announcement is not None:
                return self.proposal_card(reply.announcement, person)
            case Meaning.TOLD if reply.notice is not None:
                return notices.notice(reply.notice, person.language)
        return None

    async def act(self, reply: Reply, person: Person, trigger: str | None) -> None:
        """What follows the answer: the workflow, or a form."""
        match reply.meaning:
            case Meaning.BOOKING:
                await self.queue.after_you()
                await self.desk.hand_over(reply.asked)
            case Meaning.FORM:
                await self._open_form(reply, person, trigger)
                await self.desk.finish(reply.asked)
            case Meaning.CALL | Meaning.ANNOUNCEMENT | Meaning.TOLD:
                await self.desk.finish(reply.asked)
            case Meaning.CALL_FORM if reply.understanding is not None:
                await open_call_form(self, reply.asked, reply.understanding, person, trigger)
                await self.desk.finish(reply.asked)
            case Meaning.ANNOUNCEMENT_FORM if reply.understanding is not None:
                await open_announcement_form(self, reply.asked, reply.understanding, person, trigger)
                await self.desk.finish(reply.asked)
            case Meaning.EDIT if len(reply.conferences) == 1:
                await self.open_edit_form(reply.conferences[0], reply.asked.origin, person, trigger)
            case Meaning.CANCEL if len(reply.conferences) == 1:
                cancelled = await self.desk.cancelled(reply.asked, reply.conferences[0])
                await self.act(cancelled, person, None)

    async def open_form_from(self, asked: Asked, person: Person, trigger: str) -> None:
        """The form, filled from words that somebody else may have written."""
        understanding = self.desk.read(asked, person)
        draft = FormDraft.from_understanding(understanding, asked.origin.channel)
        if not await self.show_form(draft, person, trigger):
            await self.announcer.tell(asked.origin, Notice(NoticeKind.FORM_EXPIRED))

    async def open_stored_form(self, value: str, origin: Origin, person: Person, trigger: str) -> None:
        """The form behind a button: of a stored request, or of a conference that was handed back."""
        asked = await self.desk.words_of(value, person.workspace)
        if asked is not None and asked.kind is AskedKind.WORDS:
            await self.open_form_from(asked, person, trigger)
            return
        conference = await self.desk.conference(value)
        if conference is None or not conference.is_organised_by(person):
            await self.announcer.tell(origin, Notice(NoticeKind.GONE))
            return
        draft = FormDraft.from_conference(conference, edit=conference.state is State.BOOKED)
        if not await self.show_form(draft, person, trigger):
            await self.announcer.tell(origin, Notice(NoticeKind.FORM_EXPIRED), wish=conference)

    # ---- calls and announcements -------------------------------------------------------------------------

    def proposal_card(self, proposal: CallProposal | AnnouncementProposal, person: Person) -> dict[str, Any]:
        """The card to confirm."""
        if isinstance(proposal, AnnouncementProposal):
            return proposals.announcement_card(proposal, person.language)
        can_hold = proposal.at - self.clock() > WORTH_HOLDING
        zone = self.systems.zone_of(person.workspace)
        return proposals.call_card(proposal, person.language, system_zone=zone, can_hold=can_hold)

    async def show_proposal(
        self, proposal: CallProposal | AnnouncementProposal | Notice, origin: Origin, person: Person
    ) -> None:
        """The card, or one sentence, for this person alone."""
        if isinstance(proposal, Notice):
            await self.announcer.tell(origin, proposal)
        else:
            await self.announcer.say(origin, self.proposal_card(proposal, person))

    async def discard_proposal(self, body: dict[str, Any]) -> None:
        """**Discard**: the card goes; nothing rings."""
        asked = from_press(body, self.clock())
        if await self.desk.proposals.withdraw(asked, body["actions"][0]["value"]):
            person = await self.people.get(asked.origin.workspace, asked.origin.user)
            await self.announcer.discarded(asked.origin, person)
        else:
            await self.announcer.tell(asked.origin, Notice(NoticeKind.USED))

    async def ring_origin(self, body: dict[str, Any]) -> Origin:
        """Where a card goes whose form was submitted: to where it was asked for."""
        context = RingContext.of(body["view"])
        origin = replace(origin_of(body), channel=context.channel)
        asked = await self.desk.words_of(context.asked_key, origin.workspace) if context.asked_key else None
        return asked.origin if asked is not None else origin

    async def _open_form(self, reply: Reply, person: Person, trigger: str | None) -> None:
        if reply.understanding is None:
            return
        draft = FormDraft.from_understanding(reply.understanding, reply.asked.origin.channel)
        draft = replace(draft, vendor=reply.vendor, notice=reply.notice, asked_key=reply.asked.key)
        if trigger is not None and await self.show_form(draft, person, trigger):
            return
        kind = NoticeKind.FORM_EXPIRED if trigger is not None else NoticeKind.FORM_IN_PRIVATE
        await self.announcer.offer_form(
            reply.asked.origin, reply.understanding, reply.asked.key, reply.notice or Notice(kind)
        )

    async def open_empty_form(self, origin: Origin, person: Person, trigger: str) -> None:
        """The form, empty but for sensible defaults."""
        draft = FormDraft(channel=origin.channel, zone=person.zone)
        if not await self.show_form(draft, person, trigger, origin):
            await self.announcer.tell(origin, Notice(NoticeKind.FORM_EXPIRED))

    async def choices(self, workspace: str) -> FormChoices | None:
        """What the form offers; None when no telephone system hosts conferences."""
        switchboard = (await self.systems.of(workspace)).switchboard
        if switchboard.default is None:
            return None
        offered = {vendor: host.features for vendor, host in switchboard.vendors.items()}
        return FormChoices(vendors=offered, default=switchboard.default)

    async def choices_at(self, person: Person, channel: str | None) -> FormChoices | None:
        """The same in this channel."""
        choices = await self.choices(person.workspace)
        if choices is None:
            return None
        return replace(choices, defaults=await self.desk.defaults.at(person.workspace, channel))

    async def ring_choices(self, workspace: str) -> RingChoices:
        """What the telephone systems that ring people have by name."""
        telephones = (await self.systems.of(workspace)).telephones
        calls, announcements = telephones.calls, telephones.announcements
        return RingChoices(
            queues=calls.queues if calls else (),
            recordings=announcements.recordings if announcements else (),
            voices=announcements.voices if announcements else (),
        )

    async def nothing(self, person: Person) -> Notice:
        """That there is no telephone system, and who can do something about it."""
        return (await self.systems.of(person.workspace)).nothing(is_admin=person.is_admin)

    async def show_form(
        self, draft: FormDraft, person: Person, trigger: str, origin: Origin | None = None
    ) -> bool:
        """Open the form; False when Slack's trigger was too old or used."""
        choices = await self.choices_at(person, draft.channel)
        if choices is None:
            told = notices.notice(await self.nothing(person), person.language)
            await (self.announcer.say(origin, told) if origin else self.announcer.say_to(person, told))
            return True
        view = forms.conference_form(draft, person, choices)
        try:
            await self.announcer.open_view(trigger, view, person.workspace)
        except SlackRefused as problem:
            log.info("form_not_opened reason=%s", problem.reason)
            return False
        return True

    async def open_edit_form(
        self, conference: Conference, origin: Origin, person: Person, trigger: str | None
    ) -> None:
        """The form of a conference, or a button that opens it."""
        draft = FormDraft.from_conference(conference)
        if trigger is None or not await self.show_form(draft, person, trigger):
            await self.announcer.tell(origin, Notice(NoticeKind.FORM_EXPIRED), wish=conference)

    # ---- requests that wait ------------------------------------------------------------------------------

    async def resume(self, asked: Asked) -> None:
        """Take up a stored request whose answer is not due any more: an event, or one from before a crash."""
        try:
            await self._resume(asked)
        except NotInstalled:
            await self.desk.finish(asked)
            raise

    async def _resume(self, asked: Asked) -> None:
        if asked.kind is not AskedKind.WORDS:
            await self.desk.hand_over(asked)
            return
        person = await self._patiently(asked)
        answer = await self._about_guard_rails(asked, person)
        if answer is not None:
            await self.announcer.say(asked.origin, answer)
            await self.desk.finish(asked)
            return
        reply = await self.desk.words(asked, person, stored=True)
        message = self.words(reply, person)
        if message is not None:
            await self.announcer.say(asked.origin, message)
        await self.act(reply, person, None)
        await self.desk.finish(asked)

    async def _about_guard_rails(self, asked: Asked, person: Person) -> dict[str, Any] | None:
        from handlers.guard_rails import on_words  # which needs this module first

        if asked.body.get("command") != "/announce":
            return None
        return await on_words(self, asked, person, None)

    async def _patiently(self, asked: Asked) -> Person:
        for attempt in range(6):
            try:
                return await self.people.get(asked.origin.workspace, asked.origin.user)
            except SlackError:
                await asyncio.sleep(2.0**attempt)
        return await self.people.get(asked.origin.workspace, asked.origin.user)
