"""Leading a conference: the button that leads there, the view, and the form that calls somebody in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.domain.conference import Feature
from bot.domain.live import (
    OPENS_BEFORE,
    PARTICIPANTS_ON_A_PAGE,
    Deed,
    LiveBoard,
    LiveNews,
    LiveRoom,
    Participant,
)
from bot.domain.records import VENDOR_LABELS, Conference, Notice
from bot.domain.telephones import shown_telephone
from bot.errors import WishInvalid
from bot.messages import kit
from bot.messages.escape import unescape
from bot.messages.ids import ActionId, CallbackId
from bot.messages.kit import Json
from bot.messages.notices import field_error, notice_block, sentence
from bot.messages.times import time_range, token
from bot.messages.words import Words, words_of
from bot.messages.words.live import LiveWords, live_words
from bot.vendors.features import FEATURES

NUMBER = "number"
NAME_SHOWN = 100
LONGEST_ID = 1000


@dataclass(frozen=True, slots=True)
class LiveContext:
    """What the views carry: which conference, and under the form the view that is updated."""

    reference: str
    view: str = ""
    page: int = 1

    def pack(self) -> dict[str, Any]:
        """As JSON data."""
        return {"reference": self.reference, "view": self.view, "page": self.page}

    @classmethod
    def of(cls, view: Mapping[str, Any]) -> LiveContext:
        """From a view."""
        held = json.loads(view.get("private_metadata") or "{}")
        return cls(held.get("reference", ""), held.get("view", ""), int(held.get("page", 1)))


def live_button_of(conference: Conference, language: str) -> Json | None:
    """**Live controls**, where the conference's telephone system has them."""
    if conference.room is None or Feature.LIVE_CONTROL not in FEATURES[conference.room.vendor]:
        return None
    return live_button(conference.reference, conference.wish.subject, language)


def live_button(reference: str, subject: str, language: str) -> Json:
    """**Live controls**."""
    own = live_words(language)
    described = own.button_described.format(subject=subject)
    return kit.button(own.button, ActionId.LIVE, value=reference, described=described)


# The view


def looking(conference: Conference, language: str) -> Json:
    """At once, until the telephone system has answered."""
    words = live_words(language)
    said = words.looking.format(vendor=VENDOR_LABELS[conference.wish.vendor])
    return _view(conference, language, [kit.section(kit.plain(said))])


def not_now(conference: Conference, notice: Notice, language: str) -> Json:
    """One sentence on why there is nothing to lead, and from when on there will be."""
    blocks = [notice_block(notice, language)]
    if notice.facts.get("news") == LiveNews.EARLY:
        wish = conference.wish
        opens = token(wish.starts_at - OPENS_BEFORE, words_of(language).times, wish.zone)
        blocks.append(kit.context(kit.mrkdwn(live_words(language).opens_at.format(opens=opens))))
    return _view(conference, language, blocks)


def live_view(board: LiveBoard, language: str) -> Json:
    """The conference as it is: state, switches, participants, and what came of what was pressed."""
    if board.room is None and board.notice is not None and board.notice.facts.get("news") == LiveNews.EARLY:
        return not_now(board.conference, board.notice, language)
    words = live_words(language)
    blocks = [notice_block(board.notice, language)] if board.notice is not None else []
    if board.doubtful and board.notice is not None:
        blocks.append(kit.actions(_call_again(board, words), block_id="live_doubt"))
    if board.room is None:
        waits = board.notice is not None and board.notice.facts.get("news") == LiveNews.WAITING
        return _view(board.conference, language, [*blocks, *([] if waits else [_ways(words, None)])])
    return _view(
        board.conference,
        language,
        [
            *blocks,
            *kit.fields(_state(board.room, words)),
            _ways(words, board.room),
            kit.divider(),
            *_participants(board.room, board.page, words, words_of(language)),
        ],
        board.page,
    )


def _view(conference: Conference, language: str, blocks: list[Json], page: int = 1) -> Json:
    words = words_of(language)
    when = time_range(conference.wish, words.times)
    above = [kit.header(conference.wish.subject), kit.context(kit.mrkdwn(when))]
    return kit.note(
        live_words(language).title,
        [*above, *blocks],
        close=words.close,
        callback_id=CallbackId.LIVE_VIEW,
        metadata=LiveContext(conference.reference, page=page).pack(),
    )


def _state(room: LiveRoom, words: LiveWords) -> list[tuple[str, str]]:
    def said(value: bool | None, yes: str, no: str) -> str:
        return words.not_told if value is None else yes if value else no

    return [
        (words.state, words.presence[room.presence]),
        (words.door, said(room.locked, words.locked, words.unlocked)),
        (words.sound, said(room.muted, words.muted, words.unmuted)),
        (words.recording, said(room.recording, words.recorded, words.not_recorded)),
    ]


def _ways(words: LiveWords, room: LiveRoom | None) -> Json:
    """Switches, each showing what pressing it does; what is not told can be switched either way."""
    refresh = kit.button(words.refresh, ActionId.LIVE_REFRESH, value=Deed.LOOK)
    if room is None:
        return kit.actions(refresh, block_id="live_room")
    switches = (
        (room.locked, Deed.UNLOCK, Deed.LOCK),
        (room.muted, Deed.UNMUTE, Deed.MUTE),
        (room.recording, Deed.STOP_RECORDING, Deed.RECORD),
    )
    deeds = [deed for is_on, off, on in switches for deed in _either(is_on, off, on)]
    buttons = [kit.button(words.deeds[deed], f"{ActionId.LIVE_DEED}_{deed}", value=deed) for deed in deeds]
    call = kit.button(words.call_in, ActionId.LIVE_CALL_IN, style="primary")
    return kit.actions(*buttons, call, refresh, block_id="live_room")


def _either(is_on: bool | None, off: Deed, on: Deed) -> list[Deed]:
    return [on, off] if is_on is None else [off if is_on else on]


def _participants(room: LiveRoom, page: int, words: LiveWords, common: Words) -> list[Json]:
    people = room.participants
    if not people:
        return [kit.section(kit.plain(words.nobody))]
    pages = -(-len(people) // PARTICIPANTS_ON_A_PAGE)
    page = min(max(1, page), pages)
    first = (page - 1) * PARTICIPANTS_ON_A_PAGE
    shown = people[first : first + PARTICIPANTS_ON_A_PAGE]
    blocks = [kit.header(common.count(len(people), words.participants))]
    for number, person in enumerate(shown):
        blocks += _participant(person, number, words)
    if pages > 1:
        said = words.shown.format(first=first + 1, last=first + len(shown), total=len(people))
        blocks += [kit.context(kit.plain(said)), kit.actions(*_turns(page, pages, words))]
    return blocks


def _turns(page: int, pages: int, words: LiveWords) -> list[Json]:
    found = []
    if page > 1:
        found.append(kit.button(words.previous, ActionId.LIVE_PREVIOUS, value=str(page - 1)))
    if page < pages:
        found.append(kit.button(words.next, ActionId.LIVE_NEXT, value=str(page + 1)))
    return found


def _participant(person: Participant, number: int, words: LiveWords) -> list[Json]:
    """Names are what callers' telephones say: plain text, in which Slack acts on nothing."""
    name = kit.clip(" ".join(person.name.split()) or words.nameless, NAME_SHOWN)
    marks = [words.chairman] if person.chairman else []
    marks += [words.muted_one] if person.muted else []
    line = kit.section(kit.plain(" · ".join([name, *marks])))
    if len(person.id) > LONGEST_ID:
        return [line]
    deeds = _either(person.muted, Deed.UNMUTE_ONE, Deed.MUTE_ONE)
    deeds += [] if person.chairman else [Deed.CHAIR]
    buttons = [_to_one(deed, person, name, words) for deed in [*deeds, Deed.REMOVE]]
    return [line, kit.actions(*buttons, block_id=f"live_participant_{number}")]


def _to_one(deed: Deed, person: Participant, name: str, words: LiveWords) -> Json:
    asked = None
    if deed is Deed.REMOVE:
        text = words.remove_text.format(name=name)
        asked = kit.confirmation(words.remove_title, text, words.remove_yes, words.remove_no)
    return kit.button(
        words.deeds[deed],
        f"{ActionId.LIVE_DEED}_{deed}",
        value=f"{deed}/{person.id}",
        described=words.of_participant.format(deed=words.deeds[deed], name=name),
        confirm=asked,
    )


def _call_again(board: LiveBoard, words: LiveWords) -> Json:
    phone = shown_telephone(board.notice.facts.get("phone", "")) if board.notice is not None else ""
    asked = kit.confirmation(
        words.call_again_title.format(phone=phone),
        words.call_again_text,
        words.call_again,
        words.call_again_no,
    )
    return kit.button(words.call_again, ActionId.LIVE_CALL_AGAIN, value=board.doubtful, confirm=asked)


# The form


def call_in_form(reference: str, view: str, language: str) -> Json:
    """Whom; above the view that shows what came of it."""
    words, own = words_of(language), live_words(language)
    element = kit.text_input(NUMBER, None, placeholder="+48 500 333 222")
    return kit.modal(
        CallbackId.CALL_IN_FORM,
        own.call_in_title,
        [
            kit.section(kit.plain(own.call_in_warning)),
            kit.input_block(NUMBER, own.call_in_number, element, hint=own.call_in_hint),
        ],
        submit=own.call_in_submit,
        close=words.close,
        metadata=LiveContext(reference, view).pack(),
    )


def typed_number(view: Mapping[str, Any]) -> str:
    """What was typed."""
    return str(view["state"]["values"][NUMBER][NUMBER].get("value") or "").strip()


def beside_number(problem: WishInvalid | Notice, language: str) -> Json:
    """What is wrong, beside the field."""
    said = (
        field_error(problem, language)
        if isinstance(problem, WishInvalid)
        else unescape(sentence(problem, language))
    )
    return {"response_action": "errors", "errors": {NUMBER: said}}
