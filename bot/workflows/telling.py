"""What is said in Slack, said once.

Before a message leaves, its key is stored; after it, where it went. A key that was stored without an outcome
means doubt: the channel's history is searched before anything is posted again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial

from bot.domain.conference import Closing
from bot.domain.people import Posted
from bot.domain.records import Conference, Notice, NoticeKind
from bot.errors import SlackError, SlackRefused, SlackUnavailable
from bot.store import Store
from bot.workflows.ports import Announcer

log = logging.getLogger(__name__)

TRIES = 8
LONGEST_WAIT_SECONDS = 60.0


class Telling:
    """Messages about conferences, each exactly once."""

    def __init__(self, store: Store, announcer: Announcer) -> None:
        self._store = store
        self._announcer = announcer

    async def once(self, key: str, send: Callable[..., Awaitable[Posted | None]]) -> Posted | None:
        """Send unless it was sent; `send(doubt=…)` learns whether an earlier try may have happened.

        Raises `SlackError` when Slack refuses, or stays away for long.
        """
        effect = await self._store.effects.begin(key)
        if effect.done:
            return _posted(effect.data)
        doubt = effect.doubt
        for attempt in range(TRIES):
            try:
                posted = await send(doubt=doubt)
            except SlackUnavailable as problem:
                doubt = doubt or problem.may_have_happened
                if attempt == TRIES - 1:
                    raise
                await asyncio.sleep(min(LONGEST_WAIT_SECONDS, problem.retry_after or 0.25 * 2**attempt))
            else:
                await self._store.effects.finish(
                    key, {"channel": posted.channel, "ts": posted.ts} if posted else {}
                )
                return posted
        raise AssertionError("unreachable: the last try returns or raises")

    async def card(self, conference: Conference) -> Posted | None:
        """The card where it was asked for; else by response_url; else to the organiser alone."""
        key = f"{conference.reference}/card"
        try:
            return await self.once(key, partial(self._announcer.post_card, conference, key=key))
        except SlackRefused as problem:
            log.info("card_not_posted reference=%s reason=%s", conference.reference, problem.reason)
        if not await self._card_by_response_url(conference):
            await self.notice(
                f"{key}/cannot-post",
                conference,
                Notice(NoticeKind.CANNOT_POST, {"channel": conference.origin.channel or ""}),
            )
        return None

    async def _card_by_response_url(self, conference: Conference) -> bool:
        if conference.origin.response_url is None:
            return False
        key = f"{conference.reference}/card/response-url"
        effect = await self._store.effects.begin(key)
        if effect.done:
            return effect.data.get("shown") == "yes"
        if effect.doubt:  # it may be there, and nobody can look: a second card would be worse than none
            return True
        try:
            await self._announcer.card_by_response_url(conference)
        except SlackError as problem:
            shown = isinstance(problem, SlackUnavailable) and problem.may_have_happened
            await self._store.effects.finish(key, {"shown": "yes" if shown else "no"})
            return shown
        await self._store.effects.finish(key, {"shown": "yes"})
        return True

    async def organiser(self, conference: Conference) -> None:
        """The details with the administrator's PIN, for the organiser alone."""
        key = f"{conference.reference}/organiser/{conference.sequence}"
        await self.once(key, partial(self._announcer.tell_organiser, conference, key=key))

    async def invite(self, conference: Conference, users: tuple[str, ...]) -> list[str]:
        """A direct message and a calendar file to each; those who could not be told."""
        return await self._each(conference, users, "invite", self._announcer.invite, "REQUEST")

    async def withdraw(self, conference: Conference, users: tuple[str, ...]) -> list[str]:
        """A direct message and a cancellation for the calendar to each; those who could not be told."""
        return await self._each(conference, users, "withdraw", self._announcer.withdraw, "CANCEL")

    async def _each(
        self,
        conference: Conference,
        users: tuple[str, ...],
        what: str,
        send: Callable[..., Awaitable[Posted]],
        method: str,
    ) -> list[str]:
        failed: list[str] = []
        for user in users:
            key = f"{conference.reference}/{what}/{conference.sequence}/{user}"
            try:
                await self.once(key, partial(send, conference, user, key=key))
                await self._calendar(conference, user, method)
            except SlackError as problem:
                log.warning(
                    "not_told reference=%s what=%s reason=%s", conference.reference, what, problem.reason
                )
                failed.append(user)
        return failed

    async def _calendar(self, conference: Conference, user: str, method: str) -> None:
        key = f"{conference.reference}/calendar/{method}/{conference.sequence}/{user}"

        await self.once(
            key, partial(self._announcer.share_calendar, conference, user, method=method, key=key)
        )

    async def update_card(self, conference: Conference) -> None:
        """The card as the conference is now. Where Slack refuses, people are told in private anyway."""
        if conference.card is None:
            return

        async def update(*, doubt: bool) -> None:
            await self._announcer.update_card(conference)

        try:
            await self.once(f"{conference.reference}/card/{conference.sequence}/{conference.state}", update)
        except SlackRefused as problem:
            log.warning("card_not_updated reference=%s reason=%s", conference.reference, problem.reason)

    async def update_card_again(self, key: str, conference: Conference) -> None:
        """The card anew, where only the way in changed; Slack's refusal is no reason to stop."""
        if conference.card is None:
            return

        async def update(*, doubt: bool) -> None:
            await self._announcer.update_card(conference)

        try:
            await self.once(key, update)
        except SlackRefused as problem:
            log.warning("card_not_updated reference=%s reason=%s", conference.reference, problem.reason)

    async def everybody(self, key: str, conference: Conference, notice: Notice) -> None:
        """One sentence under the card; to the organiser where there is none, or Slack refuses."""
        say = partial(self._announcer.tell_channel, conference, notice, key=key)
        try:
            await self.once(key, say)
        except SlackError as problem:
            log.info("channel_not_told reference=%s reason=%s", conference.reference, problem.reason)
            await self.notice(f"{key}/privately", conference, notice)

    async def closed(self, key: str, conference: Conference, closing: Closing) -> None:
        """What stays of a cancelled conference's room, to the person who cancelled it."""

        async def tell(*, doubt: bool) -> None:
            await self._announcer.closed(conference, closing)

        try:
            await self.once(key, tell)
        except SlackError as problem:
            log.error("closing_not_told reference=%s reason=%s", conference.reference, problem.reason)

    async def notice(self, key: str, conference: Conference, notice: Notice, *, form: bool = False) -> None:
        """One sentence to the person who asked; with `form`, a button that opens the form as it was."""

        async def tell(*, doubt: bool) -> None:
            await self._announcer.tell(conference.origin, notice, wish=conference if form else None)

        try:
            await self.once(key, tell)
        except SlackError as problem:
            log.error("notice_not_told reference=%s reason=%s", conference.reference, problem.reason)


def _posted(data: dict[str, str]) -> Posted | None:
    return Posted(data["channel"], data["ts"]) if "ts" in data else None
