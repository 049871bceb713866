"""A promise about what a person decides: nobody knew whether the room exists, or nothing was booked."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.domain.conference import State, Vendor
from bot.domain.doubts import Decision
from bot.domain.records import Asked, Conference, Notice, NoticeKind
from bot.engine import Run
from bot.store import Store
from bot.workflows.conferences import Promises
from bot.workflows.ports import Announcer
from bot.workflows.rooms import Opened, Rooms
from bot.workflows.telling import Telling

OPEN_TO: dict[Decision, tuple[State, ...]] = {
    Decision.LOOK: (State.UNKNOWN,),
    Decision.THERE: (State.UNKNOWN,),
    Decision.AGAIN: (State.UNKNOWN,),
    Decision.ELSEWHERE: (State.HANDED_BACK, State.UNKNOWN),
}
"""The states in which a decision means something: a button may be pressed late, or twice."""


class Doubts:
    """The workflow behind the buttons of bad news."""

    def __init__(self, store: Store, rooms: Rooms, announcer: Announcer, promises: Promises) -> None:
        self._store = store
        self._rooms = rooms
        self._promises = promises
        self._telling = Telling(store, announcer)

    async def resolve(self, run: Run, asked_key: str) -> None:
        """Do what was decided, and go on with the booking where there is or will be a room."""
        decided = await run.step("decide", lambda: self._decide(asked_key))
        if decided["then"] == "tell":
            await self._promises.tell_everybody(run, decided["reference"])
        elif decided["then"] == "book":
            first, told = int(decided["first"]), f"{asked_key}/notice"
            await self._promises.book_from(run, decided["reference"], first=first, told=told)

    async def _decide(self, asked_key: str) -> dict[str, str]:
        asked, conference = await self._asked(asked_key)
        key = f"{asked_key}/decided"
        effect = await self._store.effects.begin(key)
        if effect.done:
            return effect.data
        decision = Decision(asked.body["decision"])
        # After a crash the conference may already be where this decision led it.
        half_done = effect.doubt and conference.state in (State.BOOKING, State.BOOKED)
        if conference.state not in OPEN_TO[decision] and not half_done:
            await self._telling.notice(
                f"{asked_key}/late", _to_whom(asked, conference), Notice(NoticeKind.USED)
            )
            decided = {"then": "nothing"}
        else:
            decided = await self._follow(decision, asked, conference)
        await self._store.effects.finish(key, decided)
        return decided

    async def _follow(self, decision: Decision, asked: Asked, conference: Conference) -> dict[str, str]:
        match decision:
            case Decision.LOOK:
                return await self._look(asked, conference)
            case Decision.THERE:
                return await self._believe(conference)
            case Decision.AGAIN:
                return await self._book(conference)
            case Decision.ELSEWHERE:
                # Its own fields mean nothing to another telephone system.
                wish = replace(conference.wish, vendor=Vendor(asked.body["vendor"]), options={})
                return await self._book(replace(conference, wish=wish))

    async def _look(self, asked: Asked, conference: Conference) -> dict[str, str]:
        ended = await self._rooms.look(conference)
        if ended.room is not None:
            return await self._go_on(replace(conference, room=ended.room))
        unknown = ended.outcome is Opened.UNKNOWN
        state = State.UNKNOWN if unknown else State.HANDED_BACK
        await self._store.conferences.save(replace(conference, state=state))
        if ended.notice is not None:
            told = _to_whom(asked, conference)
            await self._promises.tell_of_failure(f"{asked.key}/looked", told, ended.notice)
        return {"then": "nothing"}

    async def _believe(self, conference: Conference) -> dict[str, str]:
        room = await self._rooms.on_word(conference)
        return await self._go_on(replace(conference, room=room)) if room else {"then": "nothing"}

    async def _go_on(self, conference: Conference) -> dict[str, str]:
        await self._store.conferences.save(replace(conference, state=State.BOOKED))
        return {"then": "tell", "reference": conference.reference}

    async def _book(self, conference: Conference) -> dict[str, str]:
        await self._store.conferences.save(replace(conference, state=State.BOOKING))
        first = await self._rooms.next_attempt(conference.reference)
        return {"then": "book", "reference": conference.reference, "first": str(first)}

    async def _asked(self, key: str) -> tuple[Asked, Conference]:
        asked = await self._store.inbox.get(key)
        reference: Any = asked.body["reference"] if asked is not None else None
        conference = await self._store.conferences.get(reference) if reference else None
        if asked is None or conference is None:
            raise LookupError(f"request {key} or its conference is not stored")
        return asked, conference


def _to_whom(asked: Asked, conference: Conference) -> Conference:
    """The conference with answers going to where the button was pressed."""
    return replace(conference, origin=asked.origin)
