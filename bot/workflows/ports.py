"""What workflows ask of Slack; `handlers.announcer` does it.

Every method raises `bot.errors.SlackError`, or `NotInstalled` where the workspace has removed Convoke, and
nothing else. Each takes the whole conference, so that the words are made in one place. A `key` marks the
message (as message metadata, event type `convoke`, payload `{"key": …}`); with `doubt` an earlier try may
have happened, so the channel's history is searched for the key first and what is found is returned instead
of posted again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.domain.conference import Closing, Vendor
from bot.domain.findings import Finding
from bot.domain.live import LiveBoard
from bot.domain.people import Origin, Person, Posted
from bot.domain.records import (
    AnnouncementProposal,
    CallNews,
    CallProposal,
    Conference,
    Notice,
    Progress,
)
from bot.domain.rooms import RoomsPage
from bot.domain.understanding import Understanding


class Announcer(Protocol):
    """Convoke's voice in Slack."""

    async def close(self) -> None:
        """Give back connections."""

    async def person(self, workspace: str, user: str) -> Person:
        """Name, zone, locale and role (`users.info` with the locale)."""

    async def post_card(self, conference: Conference, *, key: str, doubt: bool) -> Posted:
        """The card in the conference's channel (`origin.channel`; a direct message when there is none)."""

    async def card_by_response_url(self, conference: Conference) -> None:
        """The card through the command's response_url, for all in the channel to see; cannot be looked up."""

    async def update_card(self, conference: Conference) -> None:
        """The card as the conference is now; safe to repeat."""

    async def tell_organiser(self, conference: Conference, *, key: str, doubt: bool) -> Posted:
        """Direct message to the organiser: the details, the administrator's PIN, what to do with it."""

    async def invite(self, conference: Conference, user: str, *, key: str, doubt: bool) -> Posted:
        """Direct message with the details to one invitee: new, or what changed when sequence > 0."""

    async def withdraw(self, conference: Conference, user: str, *, key: str, doubt: bool) -> Posted:
        """Direct message: cancelled, or no longer invited."""

    async def share_calendar(
        self, conference: Conference, user: str, *, method: str, key: str, doubt: bool
    ) -> None:
        """An .ics file (`method` REQUEST or CANCEL) in the direct conversation with this person."""

    async def tell(self, origin: Origin, notice: Notice, *, wish: Conference | None = None) -> None:
        """One sentence to the person who asked, privately: by response_url, else ephemeral in the channel,
        else a direct message. With `wish`, a button opens the form filled with it: nothing typed is lost."""

    async def tell_channel(self, conference: Conference, notice: Notice, *, key: str, doubt: bool) -> Posted:
        """One sentence in the card's thread, for all to see; to the organiser where there is no card."""

    async def show_rooms(self, origin: Origin, page: RoomsPage, person: Person) -> None:
        """A page of rooms, privately."""

    async def show_live(self, origin: Origin, view_id: str, board: LiveBoard) -> None:
        """The open view as the conference is now; raises `SlackRefused` when it was closed."""

    async def offer_form(
        self, origin: Origin, understanding: Understanding, asked_key: str, notice: Notice
    ) -> None:
        """What was understood so far, privately, with a button that opens the form."""

    async def closed(self, conference: Conference, closing: Closing) -> None:
        """Tell the organiser privately what stays, where something stays."""

    async def call_outcome(self, call: CallProposal, notice: Notice | None) -> None:
        """What became of a confirmed call (state in the proposal), privately."""

    async def announcement_outcome(
        self, announcement: AnnouncementProposal, accepted: int, unknown: int, notice: Notice | None
    ) -> None:
        """What became of a confirmed announcement, privately."""

    async def call_news(self, call: CallProposal, news: CallNews, *, key: str, doubt: bool) -> Posted:
        """A direct message about a planned call: kept (with **Cancel call**), a reminder, a hint."""

    async def post_progress(self, progress: Progress, *, key: str, doubt: bool) -> Posted:
        """The message to watch, in the direct conversation, with **Stop**."""

    async def update_progress(self, progress: Progress, posted: Posted) -> None:
        """The same message as things are now; safe to repeat."""

    async def ask_what_next(self, progress: Progress, *, key: str, doubt: bool) -> Posted:
        """A batch was refused or nobody knows of it: a direct message asks what to do."""

    async def share_result(
        self, progress: Progress, rows: Sequence[tuple[str, str]], *, key: str, doubt: bool
    ) -> Posted:
        """A file of every number with what became of it, and one sentence, in the direct conversation."""

    async def ask_approval(self, announcement: AnnouncementProposal, *, key: str, doubt: bool) -> Posted:
        """A direct message to `announcement.approver` with **Approve** and **Decline**."""

    async def show_findings(
        self, origin: Origin, view: str, vendor: Vendor, findings: Sequence[Finding]
    ) -> None:
        """What came of trying a telephone system out, in this open view."""

    async def group_members(self, workspace: str, group: str) -> frozenset[str]:
        """The members of a user group (`usergroups.users.list`)."""
