"""The card: one message for a conference's whole life, for everybody in the channel."""

from __future__ import annotations

from datetime import datetime

from bot.domain.conference import Mode, State
from bot.domain.records import Conference
from bot.messages import facts, kit
from bot.messages.ids import ActionId
from bot.messages.kit import Json
from bot.messages.times import time_range
from bot.messages.words import Words, words_of


def card(conference: Conference, until: datetime | None = None) -> Json:
    """The card as the conference is now; `until` is the last day of a recurrence that names none."""
    words = words_of(conference.language)
    if conference.state is State.CANCELLED:
        return _cancelled(conference, words)
    blocks = [
        kit.header(conference.wish.subject),
        *kit.fields(facts.pairs(conference, words, until)),
        *_remarks(conference, words),
        buttons(conference, words),
    ]
    return kit.message(facts.sentence(conference, words, until), blocks)


def _remarks(conference: Conference, words: Words) -> list[Json]:
    wish = conference.wish
    said = [words.booking] if conference.state is State.BOOKING and conference.room is None else []
    said += [words.video] if wish.mode is Mode.VIDEO else []
    said += [words.recorded] if wish.record else []
    said.append(facts.small_print(conference, words))
    return [kit.context(kit.mrkdwn(" · ".join(said)))]


def buttons(
    conference: Conference, words: Words, *, changeable: bool = True, live: Json | None = None
) -> Json:
    """`live`, Edit, Cancel and Add to calendar; the last alone for those who may not change it."""
    subject, reference = conference.wish.subject, conference.reference
    change = [
        kit.button(
            words.edit,
            ActionId.EDIT,
            value=reference,
            described=words.edit_described.format(subject=subject),
        ),
        kit.button(
            words.cancel,
            ActionId.CANCEL,
            value=reference,
            described=words.cancel_described.format(subject=subject),
            confirm=kit.confirmation(
                words.cancel_title, words.cancel_text, words.cancel_yes, words.cancel_no
            ),
        ),
    ]
    calendar = kit.button(
        words.add_to_calendar,
        ActionId.ADD_TO_CALENDAR,
        value=reference,
        described=words.calendar_described.format(subject=subject),
    )
    first = [live] if live is not None else []
    rest = [*(change if changeable else []), calendar]
    return kit.actions(*first, *rest, block_id=f"conference:{reference}")


def _cancelled(conference: Conference, words: Words) -> Json:
    by = conference.cancelled_by
    what = words.cancelled_by.format(user=facts.mention(by)) if by else words.cancelled
    when = time_range(conference.wish, words.times)
    blocks = [
        kit.header(words.cancelled_subject.format(subject=conference.wish.subject)),
        kit.section(kit.mrkdwn(f"{what}\n~{when}~")),
        kit.context(kit.mrkdwn(facts.small_print(conference, words))),
    ]
    title = words.cancelled_subject.format(subject=facts.subject_in_text(conference))
    return kit.message(f"{title} ({when}). {what}", blocks)
