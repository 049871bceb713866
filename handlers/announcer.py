"""Convoke's voice in Slack: the workflows' `Announcer` port, and what listeners say directly.

What is posted carries its key as message metadata. When an earlier try may have happened, the channel's
history is searched for the key before anything is posted again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from weakref import WeakValueDictionary

from bot.domain.conference import Closing, Vendor
from bot.domain.findings import Finding
from bot.domain.live import LiveBoard
from bot.domain.people import Origin, Person, Posted
from bot.domain.records import AnnouncementProposal, CallProposal, Conference, Notice
from bot.domain.rooms import RoomsPage
from bot.domain.understanding import Understanding
from bot.errors import SlackError, SlackRefused
from bot.messages import account_forms, calendar, cards, details, live, notices, offers, proposals, rooms
from bot.messages.ids import METADATA_EVENT
from handlers.private import QUIET, PrivateWords
from handlers.slack_client import SlackClient

log = logging.getLogger(__name__)

Message = Mapping[str, Any]

CLOCK_SKEW = timedelta(minutes=5)
"""How far Slack's clock may be behind ours when history is searched."""

HISTORY_PAGE = 200
HISTORY_PAGES = 25
FORM_PATIENCE_SECONDS = 1.0
"""A form's trigger is good for three seconds: there is no point in waiting long for a rate limit."""

PROFILE_SECONDS = 300.0


def _now() -> datetime:
    return datetime.now(UTC)


class SlackAnnouncer:
    """Everything that Convoke says. `call_zone` is the clock of the telephone system that places calls."""

    def __init__(
        self,
        client: SlackClient,
        *,
        clock: Callable[[], datetime] = _now,
        call_zone: str | None = None,
    ) -> None:
        self._client = client
        self._clock = clock
        self._call_zone = call_zone
        self._private = PrivateWords(client, self._direct_channel, clock)
        self._direct: dict[tuple[str, str], str] = {}
        self._people: dict[tuple[str, str], tuple[datetime, Person]] = {}
        self._sharing: WeakValueDictionary[tuple[str, str, str], asyncio.Lock] = WeakValueDictionary()

    async def close(self) -> None:
        """Give back connections."""
        await self._client.close()

    # ---- people ------------------------------------------------------------------------------------------

    async def person(self, workspace: str, user: str) -> Person:
        """Name, zone, locale and role, fresh from Slack."""
        answer = await self._client.read("users.info", workspace, {"user": user, "include_locale": True})
        person = _person(workspace, answer["user"])
        self._people[workspace, user] = (self._clock(), person)
        return person

    async def _known(self, workspace: str, user: str) -> Person | None:
        """For words and names only: None where Slack does not tell."""
        known = self._people.get((workspace, user))
        if known is not None and self._clock() - known[0] < timedelta(seconds=PROFILE_SECONDS):
            return known[1]
        try:
            return await self.person(workspace, user)
        except SlackError as problem:
            log.info("profile_not_known reason=%s", problem.reason)
            return known[1] if known else None

    async def _language(self, workspace: str, user: str) -> str:
        person = await self._known(workspace, user)
        return person.language if person else "en"

    async def _question_language(self, origin: Origin) -> str:
        person = await self._known(origin.workspace, origin.user)
        return person.question_language if person else "en"

    # ---- the card ----------------------------------------------------------------------------------------

    async def post_card(self, conference: Conference, *, key: str, doubt: bool) -> Posted:
        """The card where it was asked for, or in a direct message."""
        origin = conference.origin
        channel = origin.channel or await self._direct_channel(conference.workspace, conference.organiser)
        thread = origin.thread if origin.channel else None
        return await self._post_once(conference, channel, cards.card(conference), key, doubt, thread)

    async def card_by_response_url(self, conference: Conference) -> None:
        """The card for all in the channel, where the bot itself may not post."""
        url = conference.origin.response_url
        if url is None:
            raise SlackRefused("response_url", "missing")
        await self._private.respond(url, {"response_type": "in_channel", **cards.card(conference)})

    async def update_card(self, conference: Conference) -> None:
        """The card as the conference is now."""
        if conference.card is None:
            return
        place = {"channel": conference.card.channel, "ts": conference.card.ts}
        await self._client.write("chat.update", conference.workspace, {**place, **cards.card(conference)})

    # ---- direct messages ---------------------------------------------------------------------------------

    async def tell_organiser(self, conference: Conference, *, key: str, doubt: bool) -> Posted:
        """The details and the administrator's PIN, for the organiser alone."""
        message = details.organiser_note(conference)
        return await self._direct_once(conference, conference.organiser, message, key, doubt)

    async def invite(self, conference: Conference, user: str, *, key: str, doubt: bool) -> Posted:
        """The details, or what changed."""
        language = await self._language(conference.workspace, user)
        message = details.invitation(conference, conference.sequence > 0, language)
        return await self._direct_once(conference, user, message, key, doubt)

    async def withdraw(self, conference: Conference, user: str, *, key: str, doubt: bool) -> Posted:
        """Cancelled, or no longer invited."""
        language = await self._language(conference.workspace, user)
        message = details.withdrawal(conference, language=language)
        return await self._direct_once(conference, user, message, key, doubt)

    async def closed(self, conference: Conference, closing: Closing) -> None:
        """What stays after cancelling, for the organiser."""
        note = details.closing_note(conference, closing)
        if note is not None:
            await self.say(conference.origin, note)

    async def say_to(self, person: Person, message: Message) -> None:
        """A direct message."""
        channel = await self._direct_channel(person.workspace, person.user)
        await self._post(person.workspace, channel, message)

    async def _direct_once(
        self, conference: Conference, user: str, message: Message, key: str, doubt: bool
    ) -> Posted:
        channel = await self._direct_channel(conference.workspace, user)
        return await self._post_once(conference, channel, message, key, doubt)

    async def _direct_channel(self, workspace: str, user: str) -> str:
        """The direct conversation with this person; Slack gives the same one each time."""
        known = self._direct.get((workspace, user))
        if known is None:
            answer = await self._client.read("conversations.open", workspace, {"users": user})
            known = self._direct[workspace, user] = str(answer["channel"]["id"])
        return known

    # ---- posting once ------------------------------------------------------------------------------------

    async def _post_once(
        self,
        conference: Conference,
        channel: str,
        message: Message,
        key: str,
        doubt: bool,
        thread: str | None = None,
    ) -> Posted:
        workspace = conference.workspace
        if doubt:
            found = await self._posted(workspace, channel, key, conference.created_at, thread)
            if found is not None:
                return found
        metadata = {"event_type": METADATA_EVENT, "event_payload": {"key": key}}
        return await self._post(workspace, channel, message, metadata=metadata, thread_ts=thread)

    async def _post(self, workspace: str, channel: str, message: Message, **more: Any) -> Posted:
        answer = await self._client.write(
            "chat.postMessage", workspace, {"channel": channel, **QUIET, **message, **more}
        )
        return Posted(str(answer["channel"]), str(answer["ts"]))

    async def _posted(
        self, workspace: str, channel: str, key: str, since: datetime, thread: str | None
    ) -> Posted | None:
        """The message that carries this key."""
        async for message in self._history(workspace, channel, since, thread):
            payload = (message.get("metadata") or {}).get("event_payload") or {}
            if payload.get("key") == key:
                return Posted(channel, str(message["ts"]))
        return None

    async def _history(
        self, workspace: str, channel: str, since: datetime, thread: str | None = None
    ) -> AsyncIterator[Message]:
        """What was said since then, page by page."""
        arguments: dict[str, Any] = {
            "channel": channel,
            "oldest": f"{(since - CLOCK_SKEW).timestamp():.6f}",
            "limit": HISTORY_PAGE,
            "include_all_metadata": True,
            "ts": thread,
        }
        method = "conversations.replies" if thread else "conversations.history"
        for _ in range(HISTORY_PAGES):
            answer = await self._client.read(method, workspace, arguments)
            for message in answer.get("messages") or ():
                yield message
            cursor = (answer.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return
            arguments["cursor"] = cursor
        raise SlackRefused(method, "too_much_history")

    # ---- calendar files ----------------------------------------------------------------------------------

    async def share_calendar(
        self, conference: Conference, user: str, *, method: str, key: str, doubt: bool
    ) -> None:
        """The .ics file in the direct conversation; found again by its name, which has the sequence in it."""
        name = calendar.calendar_file_name(conference, method)
        channel = await self._direct_channel(conference.workspace, user)
        lock = self._sharing.setdefault((conference.workspace, channel, name), asyncio.Lock())
        async with lock:
            if doubt and await self._is_shared(conference, channel, name):
                return
            attendee = await self._known(conference.workspace, user)
            language = attendee.language if attendee else conference.language
            comment = calendar.calendar_comment(conference, method, language)
            body = await self._calendar(conference, attendee, method)
            await self._share(conference, channel, name, body, comment)

    async def _calendar(self, conference: Conference, attendee: Person | None, method: str) -> bytes:
        organiser = await self._known(conference.workspace, conference.organiser)
        return calendar.calendar_file(conference, attendee, method, self._clock(), organiser=organiser)

    async def _is_shared(self, conference: Conference, channel: str, name: str) -> bool:
        async for message in self._history(conference.workspace, channel, conference.created_at):
            if any(file.get("name") == name for file in message.get("files") or ()):
                return True
        return False

    async def _share(
        self, conference: Conference, channel: str, name: str, body: bytes, comment: str
    ) -> None:
        workspace = conference.workspace
        place = await self._client.read(
            "files.getUploadURLExternal", workspace, {"filename": name, "length": len(body)}
        )
        await self._client.upload(place["upload_url"], body)
        file = {"id": place["file_id"], "title": conference.wish.subject[:200]}
        shared = {"files": [file], "channel_id": channel, "initial_comment": comment}
        await self._client.write("files.completeUploadExternal", workspace, shared)

    async def give_calendar(self, conference: Conference, person: Person, origin: Origin) -> None:
        """The answer to **Add to calendar**: links at once, and the file in the direct conversation."""
        await self.say(origin, calendar.calendar_offer(conference, person.language))
        await self.share_calendar(conference, person.user, method="REQUEST", key="", doubt=True)

    # ---- private words -----------------------------------------------------------------------------------

    async def tell(self, origin: Origin, notice: Notice, *, wish: Conference | None = None) -> None:
        """One sentence; with `wish`, a button that opens the form filled with it."""
        language = await self._question_language(origin)
        form = wish.reference if wish is not None else ""
        await self.say(origin, notices.notice(notice, language, form=form))

    async def tell_channel(self, conference: Conference, notice: Notice, *, key: str, doubt: bool) -> Posted:
        """One sentence in the card's thread; to the organiser where there is no card."""
        message = notices.notice(notice, conference.language)
        card = conference.card
        if card is None:
            return await self._direct_once(conference, conference.organiser, message, key, doubt)
        thread = conference.origin.thread or card.ts
        return await self._post_once(conference, card.channel, message, key, doubt, thread)

    async def show_rooms(self, origin: Origin, page: RoomsPage, person: Person) -> None:
        """A page of rooms; another page takes the place of the one before."""
        await self._private.replace(origin, rooms.rooms_message(page, person))

    async def show_live(self, origin: Origin, view_id: str, board: LiveBoard) -> None:
        """The open view as the conference is now."""
        language = await self._language(origin.workspace, origin.user)
        arguments = {"view_id": view_id, "view": live.live_view(board, language)}
        await self._client.write("views.update", origin.workspace, arguments)

    async def offer_form(
        self, origin: Origin, understanding: Understanding, asked_key: str, notice: Notice
    ) -> None:
        """What was understood so far, with a button that opens the form."""
        language = await self._question_language(origin)
        await self.say(origin, offers.offer(understanding, asked_key, notice, language))

    async def say(self, origin: Origin, message: Message) -> None:
        """Something for the person who asked, and nobody else."""
        await self._private.say(origin, message)

    # ---- calls and announcements -------------------------------------------------------------------------

    async def call_outcome(self, call: CallProposal, notice: Notice | None) -> None:
        """What became of it."""
        language = await self._language(call.origin.workspace, call.origin.user)
        await self.say(call.origin, proposals.call_outcome(call, notice, language))

    async def announcement_outcome(
        self, announcement: AnnouncementProposal, accepted: int, unknown: int, notice: Notice | None
    ) -> None:
        """What became of it."""
        origin = announcement.origin
        language = await self._language(origin.workspace, origin.user)
        message = proposals.announcement_outcome(announcement, accepted, unknown, notice, language)
        await self.say(origin, message)

    async def discarded(self, origin: Origin, person: Person) -> None:
        """The card whose **Discard** was pressed gives way to one sentence."""
        await self._private.replace(origin, proposals.discarded(person.language))

    # ---- views -------------------------------------------------------------------------------------------

    async def open_view(self, trigger: str, view: Message, workspace: str) -> str:
        """A view on somebody's screen, by its id; raises `SlackRefused` when the trigger is old or used."""
        return await self._on_screen("views.open", trigger, view, workspace)

    async def push_view(self, trigger: str, view: Message, workspace: str) -> str:
        """The same above the view in which the button was pressed."""
        return await self._on_screen("views.push", trigger, view, workspace)

    async def _on_screen(self, method: str, trigger: str, view: Message, workspace: str) -> str:
        arguments = {"trigger_id": trigger, "view": view}
        answer = await self._client.write(method, workspace, arguments, patience=FORM_PATIENCE_SECONDS)
        return str((answer.get("view") or {}).get("id", ""))

    async def update_view(self, view_id: str, view_hash: str | None, view: Message, workspace: str) -> None:
        """Another state of an open form; with its hash, refused when the form changed in the meantime."""
        await self._client.write(
            "views.update",
            workspace,
            {"view_id": view_id, "hash": view_hash, "view": view},
            patience=FORM_PATIENCE_SECONDS,
        )

    async def show_findings(
        self, origin: Origin, view: str, vendor: Vendor, findings: Sequence[Finding]
    ) -> None:
        """What came of trying a telephone system out: in the open view, or said where it was closed."""
        language = await self._language(origin.workspace, origin.user)
        shown = account_forms.account_checked(vendor, findings, language)
        try:
            await self.update_view(view, None, shown, origin.workspace)
        except SlackRefused as problem:
            log.info("findings_said reason=%s", problem.reason)
            blocks = list(shown["blocks"])
            await self.say(origin, {"text": str(blocks[0]["text"]["text"]), "blocks": blocks})

    async def publish_home(self, user: str, view: Message, workspace: str) -> None:
        """The App Home."""
        await self._client.write("views.publish", workspace, {"user_id": user, "view": view})


def _person(workspace: str, user: Mapping[str, Any]) -> Person:
    profile = user.get("profile") or {}
    names = (profile.get("display_name"), user.get("real_name"), profile.get("real_name"), user.get("name"))
    return Person(
        workspace=workspace,
        user=str(user["id"]),
        name=next((name for name in names if name), str(user["id"])),
        zone=user.get("tz") or "UTC",
        locale=user.get("locale") or "en-US",
        is_admin=_is_of(workspace, user)
        and any(user.get(role) for role in ("is_admin", "is_owner", "is_primary_owner")),
        email=profile.get("email") or None,
        phone=profile.get("phone") or None,
    )


def _is_of(workspace: str, user: Mapping[str, Any]) -> bool:
    """Whether the roles that Slack tells are those in this workspace: in shared channels are strangers."""
    team = user.get("team_id")
    teams = (user.get("enterprise_user") or {}).get("teams") or ()
    return not user.get("is_stranger") and (team is None or team == workspace or workspace in teams)
