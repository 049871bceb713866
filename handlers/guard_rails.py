"""Guard rails in Slack: their form, the numbers that are never called, and the trail; for administrators."""

from __future__ import annotations

import logging
import re
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain.number_lists import NumberList, typed_pieces
from bot.domain.people import Person
from bot.domain.records import Asked, Notice
from bot.errors import SlackError, WishInvalid
from bot.messages import guard_forms, kit, notices
from bot.messages.ids import ActionId, CallbackId
from bot.messages.words import ring_words, words_of
from bot.workflows.guarding import guarded
from handlers.front import Front
from handlers.payloads import origin_of, workspace_of

log = logging.getLogger(__name__)

Json = dict[str, Any]

WORDS = {
    "settings": "settings",
    "ustawienia": "settings",
    "never": "never",
    "nigdy": "never",
    "allow": "allow",
    "pozwól": "allow",
    "audit": "audit",
    "dziennik": "audit",
}
"""The first word of `/announce …` that is about guard rails."""

_FIRST = re.compile(r"\s*(\w+)\b[:,]?\s*(.*)", re.DOTALL)


def register(app: AsyncApp, front: Front) -> None:
    """Listen to the administrators' buttons and form."""
    rails = GuardRails(front)
    app.action(str(ActionId.GUARD_RAILS))(rails.form_wanted)
    app.action(str(ActionId.AUDIT_TRAIL))(rails.trail_wanted)
    app.view(str(CallbackId.RAILS_FORM))(rails.submitted)


async def on_words(front: Front, asked: Asked, person: Person, trigger: str | None) -> Json | None:
    """The answer to `/announce settings`, `never …`, `allow …` and `audit`; None for everything else.

    Without a trigger, which is good for seconds, a button opens the settings.
    """
    first = _FIRST.fullmatch(asked.body["text"])
    act = WORDS.get(first[1].casefold()) if first else None
    if first is None or act is None or (act in ("settings", "audit") and first[2].strip()):
        return None
    if not person.is_admin:
        return notices.notice(guarded("admins_only"), person.language)
    rails = GuardRails(front)
    if act == "settings" and trigger is None:
        words = ring_words(person.language)
        return kit.message(words.rails_title, guard_forms.home_section(person.language))
    if act == "settings" and trigger is not None:
        front.background.spawn(rails.open_form(person, trigger), "guard rails")
        return {}
    if act == "audit":
        return await rails.trail(person)
    return await rails.never(first[2], person, again=act == "allow")


class GuardRails:
    """What administrators do."""

    def __init__(self, front: Front) -> None:
        self._front = front
        self._desk = front.desk.guard_rails

    # ---- never call --------------------------------------------------------------------------------------

    async def never(self, text: str, person: Person, *, again: bool) -> Json:
        """Add to the list, or take from it; without numbers, show it."""
        words, ring = words_of(person.language), ring_words(person.language)
        if not text.strip():
            phones = await self._desk.never(person.workspace)
            shown = guard_forms.never_message(sorted(phones), person.language)
            return guard_forms.said(ring.never_usage) if again or not phones else shown
        numbers = NumberList(self._front.desk.proposals.guard.region(person))
        numbers.add_all(typed_pieces(text))
        wrong = next((one for one in numbers.left_out if one.why != "duplicate"), None)
        if wrong is not None:
            problem = guarded(str(wrong.why), given=wrong.given)
            return notices.notice(problem, person.language)
        given = tuple(entry.phone for entry in numbers.entries)
        if again:
            count = await self._desk.drop_never(person, given)
            return guard_forms.said(words.count(count, ring.never_dropped))
        await self._desk.add_never(person, given)
        return guard_forms.said(words.count(len(given), ring.never_added))

    # ---- the trail ---------------------------------------------------------------------------------------

    async def trail_wanted(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """The button in the App Home."""
        self._front.background.spawn(self._give_trail(body), "audit trail")
        await ack()

    async def _give_trail(self, body: dict[str, Any]) -> None:
        person = await self._person(body)
        if not person.is_admin:
            await self._tell(body, guarded("admins_only"))
            return
        await self._front.announcer.say_to(person, await self.trail(person))

    async def trail(self, person: Person) -> Json:
        """The newest lines now; everything as a file in the direct conversation."""
        deeds = await self._desk.trail(person.workspace)
        entries = [(deed.at, deed.user, deed.act, deed.facts) for deed in deeds]
        if entries:
            self._front.background.spawn(self._give_file(person, entries), "audit file")
        return guard_forms.trail_message(entries, person.language)

    async def _give_file(self, person: Person, entries: list[guard_forms.Entry]) -> None:
        body = guard_forms.trail_file(entries, person.language)
        title = ring_words(person.language).trail_title
        name = f"{self._front.clock():%Y-%m-%d}-audit.csv"
        try:
            await self._front.announcer.give_file(
                person.workspace, person.user, name, body, title, doubt=False
            )
        except SlackError as problem:
            log.warning("audit_file_not_given reason=%s", problem.reason)

    # ---- the form ----------------------------------------------------------------------------------------

    async def form_wanted(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """The button in the App Home."""
        self._front.background.spawn(self._open_for(body), "guard rails")
        await ack()

    async def _open_for(self, body: dict[str, Any]) -> None:
        person = await self._person(body)
        if person.is_admin:
            await self.open_form(person, body["trigger_id"])
        else:
            await self._tell(body, guarded("admins_only"))

    async def open_form(self, person: Person, trigger: str) -> None:
        """The form of all rules as they are."""
        rules = await self._desk.rules(person.workspace)
        view = guard_forms.rails_form(rules, person.language)
        await self._front.announcer.open_view(trigger, view, person.workspace)

    async def submitted(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """Kept, with who changed what; or what is wrong beside the fields."""
        person = await self._person(body)
        if not person.is_admin:
            said = notices.sentence(guarded("admins_only"), person.language)
            await ack(response_action="errors", errors={guard_forms.WHO: said})
            return
        try:
            rules = guard_forms.read_rails(body["view"])
        except WishInvalid as problem:
            await ack(**guard_forms.rails_error(problem, person.language))
            return
        before = await self._desk.rules(person.workspace)
        await self._desk.set_rules(person, rules, guard_forms.changed_rules(before, rules))
        saved = guard_forms.said(ring_words(person.language).rails_saved)
        self._front.background.spawn(self._front.announcer.say_to(person, saved), "rails saved")
        await ack()

    async def _tell(self, body: dict[str, Any], notice: Notice) -> None:
        await self._front.announcer.tell(origin_of(body), notice)

    async def _person(self, body: dict[str, Any]) -> Person:
        return await self._front.people.get(workspace_of(body), body["user"]["id"])
