"""Cards that ask before a telephone rings, and what became of them. For one person alone."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.records import AnnouncementProposal, CallNews, CallProposal, Notice, ProposalState
from bot.domain.speech import spoken_seconds
from bot.domain.telephones import shown_telephone as shown_phone
from bot.messages import kit
from bot.messages.escape import quoted
from bot.messages.ids import ActionId
from bot.messages.kit import Json
from bot.messages.notices import notice_text
from bot.messages.times import clock_text, token
from bot.messages.words import RingWords, Words, ring_words, words_of

__all__ = [
    "announcement_card",
    "announcement_outcome",
    "approval_request",
    "call_card",
    "call_news",
    "call_outcome",
    "discarded",
    "only_words",
    "shown_phone",
]

NUMBERS_SHOWN = 5


# Calls


def call_card(
    call: CallProposal, language: str, *, system_zone: str | None = None, can_hold: bool = False
) -> Json:
    """Whom, when and through which queue; `system_zone` is the telephone system's own clock.

    With `can_hold` there is time enough to keep it here until shortly before, if somebody wants that.
    """
    words = words_of(language)
    when = token(call.at, words.times, call.zone)
    rows = [
        (words.call_whom, shown_phone(call.phone)),
        (words.call_when, when + _system_time(call.at, call.zone, system_zone, words)),
    ]
    typed = [(words.call_queue, call.queue), (words.call_about, call.about)]
    about = " · ".join(f"{label}: {value[:200]}" for label, value in typed if value)
    blocks = [
        kit.header(words.call_title),
        *kit.fields(rows),
        *([kit.context(kit.plain(about))] if about else []),
        kit.section(kit.mrkdwn(" ".join(_call_warnings(call, language)))),
        kit.actions(*_call_buttons(call, language, can_hold=can_hold)),
    ]
    return kit.message(words.call_text.format(phone=shown_phone(call.phone), when=when), blocks)


def _call_warnings(call: CallProposal, language: str) -> list[str]:
    words, ring = words_of(language), ring_words(language)
    said = [ring.held_on_card] if call.hold else []
    said += [f"*{ring.quiet_call}*"] if call.quiet else []
    return [words.call_warning, *said]


def _call_buttons(call: CallProposal, language: str, *, can_hold: bool) -> list[Json]:
    words, ring = words_of(language), ring_words(language)
    reference = call.reference
    hold = [kit.button(ring.hold, ActionId.HOLD_CALL, value=reference)] if can_hold and not call.hold else []
    return [
        kit.button(words.call_confirm, ActionId.SCHEDULE_CALL, value=reference, style="primary"),
        *hold,
        kit.button(words.discard, ActionId.DISCARD_CALL, value=reference),
    ]


def call_news(call: CallProposal, news: CallNews, language: str) -> Json:
    """What a person is told about a planned call."""
    words, ring = words_of(language), ring_words(language)
    when = token(call.at, words.times, call.zone)
    said = ring.call_news[news].format(phone=shown_phone(call.phone), when=when)
    blocks = [kit.section(kit.mrkdwn(said))]
    if news is CallNews.HELD:
        button = kit.button(ring.cancel_call, ActionId.CANCEL_CALL, value=call.reference, style="danger")
        blocks.append(kit.actions(button))
    return kit.message(said, blocks)


def _system_time(at: datetime, zone: str, system_zone: str | None, words: Words) -> str:
    if system_zone is None:
        return ""
    there, here = at.astimezone(ZoneInfo(system_zone)), at.astimezone(ZoneInfo(zone))
    if there.replace(tzinfo=None) == here.replace(tzinfo=None):
        return ""
    said = words.call_system_time.format(clock=clock_text(there, words.times), zone=system_zone)
    return f"\n{said}"


def call_outcome(call: CallProposal, notice: Notice | None, language: str) -> Json:
    """What became of it; the state is in the proposal."""
    words = words_of(language)
    phrase = {
        ProposalState.DONE: words.call_done,
        ProposalState.REFUSED: words.call_refused,
        ProposalState.UNKNOWN: words.call_unknown,
        ProposalState.WITHDRAWN: words.call_withdrawn,
    }.get(call.state, words.call_sending)
    said = phrase.format(phone=shown_phone(call.phone), when=token(call.at, words.times, call.zone))
    told = [notice_text(notice, language)] if notice and call.state is ProposalState.REFUSED else []
    return only_words(" ".join([said, *told]))


# Announcements


def announcement_card(announcement: AnnouncementProposal, language: str) -> Json:
    """To how many, where, which words or recording, how long and when; and what is left out."""
    words, ring = words_of(language), ring_words(language)
    count = words.count(announcement.numbers, words.announcement_numbers)
    blocks = [
        kit.header(words.announcement_title),
        *_facts(announcement, words, ring),
        _content(announcement, words),
        *_left_out(announcement, words, ring),
        kit.section(kit.mrkdwn(" ".join(_warnings(announcement, words, ring)))),
        kit.actions(*_announcement_buttons(announcement, words, ring)),
    ]
    what = f"{_label(announcement, words)}: {quoted(_said(announcement)[:1000])}."
    return kit.message(words.announcement_text.format(numbers=count, what=what), blocks)


def approval_request(announcement: AnnouncementProposal, language: str) -> Json:
    """The same for the second person, with **Approve** and **Decline**."""
    words, ring = words_of(language), ring_words(language)
    count = words.count(announcement.numbers, words.announcement_numbers)
    asks = ring.approval_request.format(user=f"<@{announcement.origin.user}>", numbers=count)
    reference = announcement.reference
    blocks = [
        kit.section(kit.mrkdwn(asks)),
        *_facts(announcement, words, ring),
        _content(announcement, words),
        kit.actions(
            kit.button(ring.approve, ActionId.APPROVE, value=reference, style="primary"),
            kit.button(ring.decline, ActionId.DECLINE, value=reference),
        ),
    ]
    return kit.message(asks, blocks)


def _facts(announcement: AnnouncementProposal, words: Words, ring: RingWords) -> list[Json]:
    count = words.count(announcement.numbers, words.announcement_numbers)
    rows = [
        (words.announcement_numbers_label, f"*{count}*\n{_numbers(announcement, words)}"),
        (words.announcement_when, _when(announcement, words)),
    ]
    rows += [(ring.countries, _countries(announcement, words, ring))] if announcement.countries else []
    spoken = announcement.text or announcement.ssml
    rows += [(ring.length, _length(spoken, ring))] if spoken else []
    return kit.fields(rows)


def _length(spoken: str, ring: RingWords) -> str:
    seconds = spoken_seconds(spoken)
    if seconds < 90:
        return ring.about_seconds.format(n=seconds)
    return ring.about_minutes.format(n=round(seconds / 60))


def _countries(announcement: AnnouncementProposal, words: Words, ring: RingWords) -> str:
    from babel import Locale  # holds every country's name: only when a card is shown

    names = Locale(words.language).territories
    said = [f"{names.get(code, ring.other_country)}: {n}" for code, n in announcement.countries.items()]
    return kit.clip(", ".join(said), 500)


def _left_out(announcement: AnnouncementProposal, words: Words, ring: RingWords) -> list[Json]:
    """The first of them, as they were typed; a button brings all of them."""
    if not announcement.left_out:
        return []
    shown = [
        f"{one.given} ({ring.why.get(one.why, one.why)})" for one in announcement.left_out[:NUMBERS_SHOWN]
    ]
    rest = len(announcement.left_out) - len(shown)
    said = [words.count(len(announcement.left_out), ring.left_out), ", ".join(shown)]
    said += [words.count(rest, words.announcement_and_more)] if rest else []
    return [kit.context(kit.plain(" ".join(said), 2000))]


def _warnings(announcement: AnnouncementProposal, words: Words, ring: RingWords) -> list[str]:
    quiet = announcement.quiet
    said = [f"*{words.count(quiet, ring.quiet_announcement)}*"] if quiet else []
    said += [ring.approval_needed] if announcement.needs_approval else []
    return [words.announcement_warning, *said]


def _announcement_buttons(announcement: AnnouncementProposal, words: Words, ring: RingWords) -> list[Json]:
    reference = announcement.reference
    left_out = [kit.button(ring.left_out_file, ActionId.LEFT_OUT, value=reference)]
    return [
        kit.button(words.announcement_confirm, ActionId.SEND_ANNOUNCEMENT, value=reference, style="primary"),
        kit.button(ring.call_me_first, ActionId.CALL_ME_FIRST, value=reference),
        *(left_out if announcement.left_out else []),
        kit.button(words.discard, ActionId.DISCARD_ANNOUNCEMENT, value=reference),
    ]


def _numbers(announcement: AnnouncementProposal, words: Words) -> str:
    first = [shown_phone(phone) for phone in announcement.phones[:NUMBERS_SHOWN]]
    rest = announcement.numbers - len(first)
    return "\n".join([*first, *([words.count(rest, words.announcement_and_more)] if rest else [])])


def _when(announcement: AnnouncementProposal, words: Words) -> str:
    if announcement.at is None:
        return words.announcement_at_once
    return token(announcement.at, words.times, announcement.zone)


def _said(announcement: AnnouncementProposal) -> str:
    return announcement.text or announcement.ssml or announcement.announcement or "–"


def _label(announcement: AnnouncementProposal, words: Words) -> str:
    return words.announcement_plays if announcement.announcement else words.announcement_says


def _content(announcement: AnnouncementProposal, words: Words) -> Json:
    """Rich text, so that the words stand exactly as they will be spoken."""
    label = {"type": "text", "text": _label(announcement, words), "style": {"bold": True}}
    quote = {"type": "text", "text": kit.clip(_said(announcement), kit.SECTION_LIMIT)}
    return {
        "type": "rich_text",
        "elements": [
            {"type": "rich_text_section", "elements": [label]},
            {"type": "rich_text_quote", "elements": [quote]},
        ],
    }


def announcement_outcome(
    announcement: AnnouncementProposal, accepted: int, unknown: int, notice: Notice | None, language: str
) -> Json:
    """How many were taken, and of how many nobody knows."""
    words = words_of(language)
    said = [words.count(accepted, words.announcement_done)] if accepted else []
    said += [words.count(unknown, words.announcement_unknown)] if unknown else []
    state = announcement.state
    if not said:
        phrase = {
            ProposalState.REFUSED: words.announcement_refused,
            ProposalState.WITHDRAWN: words.announcement_withdrawn,
            ProposalState.DONE: words.count(0, words.announcement_done),
        }.get(state, words.announcement_sending)
        said.append(phrase)
    if notice is not None and state is ProposalState.REFUSED:
        said.append(notice_text(notice, language))
    return only_words(" ".join(said))


def discarded(language: str) -> Json:
    """In place of a card whose **Discard** was pressed."""
    return only_words(words_of(language).call_withdrawn)


def only_words(said: str) -> Json:
    """One sentence."""
    return kit.message(said, [kit.section(kit.mrkdwn(said))])
