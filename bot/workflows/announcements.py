"""Announcements: from numbers and words to a card to confirm, with everything left out that may not ring."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.conference import Vendor
from bot.domain.number_lists import MOST_NUMBERS, NumberList
from bot.domain.people import Origin, Person
from bot.domain.records import AnnouncementProposal, Notice
from bot.domain.speech import check_speech, is_ssml
from bot.errors import WishInvalid
from bot.store import Store
from bot.vendors.base import AnnouncementVendor, Speech
from bot.workflows.equipment import Systems
from bot.workflows.guarding import Guard, Judged, guarded
from bot.workflows.handing_over import invalid

LONGEST_AHEAD = timedelta(days=30)
SHOWN = 5
"""Numbers that the proposal itself holds; all of them are in the batches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncementWish:
    """An announcement that somebody asked for. `at` None: as soon as it is confirmed."""

    numbers: NumberList
    text: str | None = None
    announcement: str | None = None
    voice: str | None = None
    at: datetime | None = None
    zone: str


class AnnouncementDesk:
    """From a wish to a card to confirm."""

    def __init__(self, store: Store, systems: Systems, guard: Guard, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._systems = systems
        self._guard = guard
        self._clock = clock

    async def propose(
        self, wish: AnnouncementWish, origin: Origin, person: Person
    ) -> AnnouncementProposal | Notice:
        """An announcement to confirm, or one sentence that says what is wrong; then nothing is kept."""
        try:
            proposal = await self.attempt(wish, origin, person)
        except WishInvalid as problem:
            return invalid(await self._name(person.workspace), problem)
        return proposal

    async def _name(self, workspace: str) -> Vendor:
        vendor = (await self._systems.of(workspace)).telephones.announcements
        return vendor.name if vendor is not None else Vendor.CONPEEK

    async def attempt(
        self, wish: AnnouncementWish, origin: Origin, person: Person
    ) -> AnnouncementProposal | Notice:
        """The same; raises `WishInvalid` for a field of a form."""
        equipment = await self._systems.of(person.workspace)
        vendor = equipment.telephones.announcements
        if vendor is None:
            return equipment.nothing(is_admin=person.is_admin, command="/announce")
        refusal = await self._guard.refusal(person)
        if refusal is not None:
            return refusal
        speech = self._speech(wish, vendor)
        self._check_time(wish.at)
        self._check_count(wish.numbers)
        moment = wish.at or self._clock()
        judged = await self._guard.judge(person.workspace, wish.numbers, moment, person.zone)
        if not judged.entries:
            return await self._nobody(judged, person)
        night = await self._guard.night(person.workspace, judged)
        if night is not None:
            return night
        return await self._keep(wish, speech, judged, origin, person, vendor)

    @staticmethod
    def _speech(wish: AnnouncementWish, vendor: AnnouncementVendor) -> Speech:
        if wish.announcement is None:
            check_speech(wish.text or "")
        elif wish.text:
            raise WishInvalid("message", "either_words_or_recording")
        marked_up = bool(wish.text) and is_ssml(wish.text or "")
        speech = Speech(
            text=None if marked_up else wish.text or None,
            ssml=wish.text if marked_up else None,
            announcement=wish.announcement,
            voice=wish.voice if wish.announcement is None else None,
        )
        vendor.refuse_announcement(speech)
        return speech

    def _check_time(self, at: datetime | None) -> None:
        if at is None:
            return
        ahead = at - self._clock()
        if ahead < timedelta(0):
            raise WishInvalid("start_time", "past", given=f"{at:%Y-%m-%d %H:%M}")
        if ahead > LONGEST_AHEAD:
            latest = self._clock() + LONGEST_AHEAD
            raise WishInvalid("date", "too_far", limit=f"≤ {latest:%Y-%m-%d}", given=f"{at:%Y-%m-%d}")

    @staticmethod
    def _check_count(numbers: NumberList) -> None:
        if not numbers.entries and not numbers.left_out:
            raise WishInvalid("phones", "empty")
        if len(numbers.entries) > MOST_NUMBERS:
            given = str(len(numbers.entries))
            raise WishInvalid("phones", "too_many_numbers", limit=str(MOST_NUMBERS), given=given)

    async def _nobody(self, judged: Judged, person: Person) -> Notice:
        if len(judged.left_out) == 1:
            out = judged.left_out[0]
            return await self._guard.about(person.workspace, out.why, out.given, person.zone)
        return guarded("nobody", count=str(len(judged.left_out)))

    async def _keep(
        self,
        wish: AnnouncementWish,
        speech: Speech,
        judged: Judged,
        origin: Origin,
        person: Person,
        vendor: AnnouncementVendor,
    ) -> AnnouncementProposal:
        rules = await self._store.guards.rules(person.workspace)
        reference = await self._store.conferences.new_reference()
        proposal = AnnouncementProposal(
            reference=reference,
            origin=origin,
            phones=tuple(entry.phone for entry in judged.entries[:SHOWN]),
            text=speech.text,
            ssml=speech.ssml,
            announcement=speech.announcement,
            voice=speech.voice,
            at=wish.at,
            zone=wish.zone,
            count=len(judged.entries),
            countries=judged.countries,
            left_out=tuple(judged.left_out),
            quiet=judged.quiet,
            needs_approval=len(judged.entries) > rules.approval_over,
        )
        await self._store.batches.plan(reference, judged.entries, vendor.batch_size)
        await self._store.proposals.save(proposal)
        return proposal
