"""Cards that ask before a telephone rings, and what became of them. For one person alone."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.records import AnnouncementProposal, CallProposal, Notice, ProposalState
from bot.messages import kit
from bot.messages.escape import quoted
from bot.messages.ids import ActionId
from bot.messages.kit import Json
from bot.messages.notices import notice_text
from bot.messages.times import clock_text, token
from bot.messages.words import Words, words_of

NUMBERS_SHOWN = 5


def shown_phone(phone: str) -> str:
    """`+48 500 333 222` for +48500333222."""
    import phonenumbers  # holds every country's rules: only when a number is shown

    try:
        parsed = phonenumbers.parse(phone)
    except phonenumbers.NumberParseException:
        return phone
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


# Calls


def call_card(call: CallProposal, language: str, *, system_zone: str | None = None) -> Json:
    """Whom, when and through which queue; `system_zone` is the telephone system's own clock."""
    words = words_of(language)
    when = token(call.at, words, call.zone)
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
        kit.section(kit.mrkdwn(words.call_warning)),
        kit.actions(
            kit.button(words.call_confirm, ActionId.SCHEDULE_CALL, value=call.reference, style="primary"),
            kit.button(words.discard, ActionId.DISCARD_CALL, value=call.reference),
        ),
    ]
    return kit.message(words.call_text.format(phone=shown_phone(call.phone), when=when), blocks)


def _system_time(at: datetime, zone: str, system_zone: str | None, words: Words) -> str:
    if system_zone is None:
        return ""
    there, here = at.astimezone(ZoneInfo(system_zone)), at.astimezone(ZoneInfo(zone))
    if there.replace(tzinfo=None) == here.replace(tzinfo=None):
        return ""
    said = words.call_system_time.format(clock=clock_text(there, words), zone=system_zone)
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
    said = phrase.format(phone=shown_phone(call.phone), when=token(call.at, words, call.zone))
    told = [notice_text(notice, language)] if notice and call.state is ProposalState.REFUSED else []
    return _told(" ".join([said, *told]))


# Announcements


def announcement_card(announcement: AnnouncementProposal, language: str) -> Json:
    """To how many, which words or recording, and when."""
    words = words_of(language)
    count = words.count(len(announcement.phones), words.announcement_numbers)
    rows = [
        (words.announcement_numbers_label, f"*{count}*\n{_numbers(announcement.phones, words)}"),
        (words.announcement_when, _when(announcement, words)),
    ]
    blocks = [
        kit.header(words.announcement_title),
        *kit.fields(rows),
        _content(announcement, words),
        kit.section(kit.mrkdwn(words.announcement_warning)),
        kit.actions(
            kit.button(
                words.announcement_confirm,
                ActionId.SEND_ANNOUNCEMENT,
                value=announcement.reference,
                style="primary",
            ),
            kit.button(words.discard, ActionId.DISCARD_ANNOUNCEMENT, value=announcement.reference),
        ),
    ]
    what = f"{_label(announcement, words)}: {quoted(_said(announcement)[:1000])}."
    return kit.message(words.announcement_text.format(numbers=count, what=what), blocks)


def _numbers(phones: tuple[str, ...], words: Words) -> str:
    first = [shown_phone(phone) for phone in phones[:NUMBERS_SHOWN]]
    rest = len(phones) - len(first)
    return "\n".join([*first, *([words.count(rest, words.announcement_and_more)] if rest else [])])


def _when(announcement: AnnouncementProposal, words: Words) -> str:
    if announcement.at is None:
        return words.announcement_at_once
    return token(announcement.at, words, announcement.zone)


def _said(announcement: AnnouncementProposal) -> str:
    return announcement.text or announcement.announcement or "–"


def _label(announcement: AnnouncementProposal, words: Words) -> str:
    return words.announcement_says if announcement.text else words.announcement_plays


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
    return _told(" ".join(said))


def discarded(language: str) -> Json:
    """In place of a card whose **Discard** was pressed."""
    return _told(words_of(language).call_withdrawn)


def _told(said: str) -> Json:
    return kit.message(said, [kit.section(kit.mrkdwn(said))])
