"""Where presses of live controls arrive: judged, stored, and handed to a workflow."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.domain.live import Deed, LiveNews
from bot.domain.number_lists import NumberList
from bot.domain.people import Person
from bot.domain.records import VENDOR_LABELS, Asked, AskedKind, Conference, Notice
from bot.domain.telephones import read_telephone
from bot.errors import WishInvalid
from bot.store import Store
from bot.workflows.equipment import Systems
from bot.workflows.guarding import Guard
from bot.workflows.live import leader_of, live_notice, too_early_or_late

_SEPARATORS = re.compile(r"[\s().\-/]+")


class LiveDesk:
    """Only the organiser or an administrator gets here: `Desk.may_change` is asked before."""

    def __init__(
        self,
        store: Store,
        systems: Systems,
        guard: Guard,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._systems = systems
        self._guard = guard
        self._clock = clock

    async def refusal(self, conference: Conference) -> Notice | None:
        """Why there is nothing to lead: its telephone system cannot, or it is not the time."""
        if await leader_of(self._systems, conference) is None:
            return live_notice(LiveNews.CANNOT, vendor=VENDOR_LABELS[conference.wish.vendor])
        news = too_early_or_late(conference, self._clock())
        return live_notice(news) if news is not None else None

    async def wanted(
        self,
        asked: Asked,
        conference: Conference,
        view: str,
        deed: Deed,
        participant: str = "",
        page: int = 1,
    ) -> Asked | None:
        """Something was pressed: stored, to be handed over; None when it was before."""
        body = self._body("lead", conference, view, page)
        body |= {"deed": deed.value, "participant": participant}
        return await self._take(replace(asked, kind=AskedKind.ACT, body=body))

    async def number(
        self, typed: str, conference: Conference, person: Person
    ) -> tuple[str, WishInvalid | Notice | None]:
        """The number as the telephone system dials it, and what is wrong with it or its time, if anything."""
        refusal = await self.refusal(conference)
        vendor = await leader_of(self._systems, conference)
        if refusal is not None or vendor is None or conference.room is None:
            return "", refusal
        region = self._guard.region(person)
        telephone = read_telephone(typed, region)
        extension = _SEPARATORS.sub("", typed)
        number = telephone.e164 if telephone is not None else extension
        try:
            vendor.refuse_number(number, conference.room)
        except WishInvalid as problem:
            return "", problem
        if telephone is None:
            return number, None
        return number, await self._guarded(typed, person)

    async def _guarded(self, typed: str, person: Person) -> Notice | None:
        """Which guard rail forbids that this telephone rings now."""
        refusal = await self._guard.refusal(person)
        if refusal is not None:
            return refusal
        numbers = NumberList(self._guard.region(person))
        numbers.add(typed)
        judged = await self._guard.judge(person.workspace, numbers, self._clock(), person.zone)
        if judged.left_out:
            out = judged.left_out[0]
            return await self._guard.about(person.workspace, out.why, out.given, person.zone)
        return await self._guard.night(person.workspace, judged)

    async def call_in(
        self, asked: Asked, conference: Conference, view: str, number: str, person: Person
    ) -> Asked | Notice | None:
        """A number was confirmed: stored before anything rings. A notice where the day's limit is reached."""
        if number.startswith("+"):
            limit = await self._guard.count(person, asked.key, 1, self._clock())
            if limit is not None:
                return limit
        body = self._body("call in", conference, view, 1)
        body |= {"number": number, "lane": f"ring/{asked.key}"}  # nothing waits until somebody answers
        return await self._take(replace(asked, kind=AskedKind.ACT, body=body))

    async def call_again(
        self, asked: Asked, conference: Conference, view: str, doubtful: str, person: Person
    ) -> Asked | Notice | None:
        """A person says that nobody was called: once more, and once only for each call in doubt."""
        before = await self._store.inbox.get(doubtful)
        if before is None or before.body.get("reference") != conference.reference:
            return live_notice(LiveNews.OVER)
        digest = hashlib.sha256(doubtful.encode()).hexdigest()[:40]
        again = replace(asked, key=f"again/{digest}")
        return await self.call_in(again, conference, view, before.body["number"], person)

    async def _take(self, asked: Asked) -> Asked | None:
        return asked if await self._store.inbox.put(asked) else None

    @staticmethod
    def _body(workflow: str, conference: Conference, view: str, page: int) -> dict[str, Any]:
        return {
            "workflow": workflow,
            "lane": f"live/{conference.reference}",
            "reference": conference.reference,
            "view": view,
            "page": page,
        }
