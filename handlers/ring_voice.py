"""The announcer's words about calls and announcements: cards, progress, questions, files."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from bot.domain.people import Origin, Person, Posted
from bot.domain.records import AnnouncementProposal, CallNews, CallProposal, Progress
from bot.messages import progress as progress_messages
from bot.messages import proposals
from bot.messages.ids import METADATA_EVENT
from bot.messages.kit import Json
from bot.messages.words import ring_words
from handlers.announcer import SlackAnnouncer

LOOKED_BACK = timedelta(days=2)
"""How far back a message is looked for that an interrupted try may have posted."""


class RingingAnnouncer(SlackAnnouncer):
    """Everything Convoke says, telephones included."""

    # ---- calls -------------------------------------------------------------------------------------------

    async def call_news(self, call: CallProposal, news: CallNews, *, key: str, doubt: bool) -> Posted:
        """Kept, a reminder, a hint: in the direct conversation."""
        language = await self._language(call.origin.workspace, call.origin.user)
        message = proposals.call_news(call, news, language)
        return await self._direct_to(call.origin.workspace, call.origin.user, message, key, doubt)

    async def replace_pressed(self, origin: Origin, message: Json) -> None:
        """In place of the message whose button was pressed."""
        await self._private.replace(origin, message)

    # ---- announcements -----------------------------------------------------------------------------------

    async def post_progress(self, progress: Progress, *, key: str, doubt: bool) -> Posted:
        """The message to watch."""
        origin = progress.announcement.origin
        language = await self._language(origin.workspace, origin.user)
        message = progress_messages.progress_message(progress, language)
        return await self._direct_to(origin.workspace, origin.user, message, key, doubt)

    async def update_progress(self, progress: Progress, posted: Posted) -> None:
        """The same message, as things are now."""
        origin = progress.announcement.origin
        language = await self._language(origin.workspace, origin.user)
        message = progress_messages.progress_message(progress, language)
        place = {"channel": posted.channel, "ts": posted.ts}
        await self._client.write("chat.update", origin.workspace, {**place, **message})

    async def ask_what_next(self, progress: Progress, *, key: str, doubt: bool) -> Posted:
        """A person decides about a batch."""
        origin = progress.announcement.origin
        language = await self._language(origin.workspace, origin.user)
        message = progress_messages.next_question(progress, language)
        return await self._direct_to(origin.workspace, origin.user, message, key, doubt)

    async def ask_approval(self, announcement: AnnouncementProposal, *, key: str, doubt: bool) -> Posted:
        """The second person looks at it."""
        workspace, approver = announcement.origin.workspace, announcement.approver or ""
        language = await self._language(workspace, approver)
        message = proposals.approval_request(announcement, language)
        return await self._direct_to(workspace, approver, message, key, doubt)

    async def share_result(
        self, progress: Progress, rows: Sequence[tuple[str, str]], *, key: str, doubt: bool
    ) -> Posted:
        """Every number with what became of it."""
        announcement = progress.announcement
        origin = announcement.origin
        language = await self._language(origin.workspace, origin.user)
        body = await asyncio.to_thread(progress_messages.result_file, rows, language)
        name = f"{announcement.reference}-{announcement.pauses}.csv"
        said = str(progress_messages.result_message(progress, language)["text"])
        return await self.give_file(origin.workspace, origin.user, name, body, said, doubt=doubt)

    async def share_left_out(self, announcement: AnnouncementProposal, person: Person) -> None:
        """What is not called, and why."""
        body = progress_messages.left_out_file(announcement.left_out, person.language)
        ring = ring_words(person.language)
        name = f"{announcement.reference}-{ring.left_out_file}.csv".replace(" ", "-")
        await self.give_file(person.workspace, person.user, name, body, ring.left_out_file, doubt=False)

    async def group_members(self, workspace: str, group: str) -> frozenset[str]:
        """Who is in a user group."""
        answer = await self._client.read("usergroups.users.list", workspace, {"usergroup": group})
        return frozenset(str(user) for user in answer.get("users") or ())

    # ---- files -------------------------------------------------------------------------------------------

    async def give_file(
        self, workspace: str, user: str, name: str, body: bytes, said: str, *, doubt: bool
    ) -> Posted:
        """A file in the direct conversation; found again by its name."""
        channel = await self._direct_channel(workspace, user)
        if doubt:
            since = self._clock() - LOOKED_BACK
            async for message in self._history(workspace, channel, since):
                if any(file.get("name") == name for file in message.get("files") or ()):
                    return Posted(channel, str(message["ts"]))
        length = {"filename": name, "length": len(body)}
        place = await self._client.read("files.getUploadURLExternal", workspace, length)
        await self._client.upload(place["upload_url"], body)
        files = [{"id": place["file_id"], "title": name}]
        arguments = {"files": files, "channel_id": channel, "initial_comment": said}
        await self._client.write("files.completeUploadExternal", workspace, arguments)
        return Posted(channel, "")

    async def read_file(self, workspace: str, file: Mapping[str, Any], most_bytes: int) -> bytes:
        """The content of a file that somebody chose; raises `SlackError`."""
        address = str(file.get("url_private_download") or file.get("url_private") or "")
        if not address and file.get("id"):
            answer = await self._client.read("files.info", workspace, {"file": str(file["id"])})
            address = str(answer["file"].get("url_private_download") or "")
        return await self._client.download(workspace, address, most_bytes)

    async def _direct_to(self, workspace: str, user: str, message: Json, key: str, doubt: bool) -> Posted:
        channel = await self._direct_channel(workspace, user)
        if doubt:
            found = await self._posted(workspace, channel, key, self._clock() - LOOKED_BACK, None)
            if found is not None:
                return found
        metadata = {"event_type": METADATA_EVENT, "event_payload": {"key": key}}
        return await self._post(workspace, channel, message, metadata=metadata)
