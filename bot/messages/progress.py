"""An announcement on its way: one message with a bar and counters, and what becomes of it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.number_lists import LeftOut
from bot.domain.records import NoticeKind, Progress, ProposalState
from bot.domain.sheets import write_sheet
from bot.domain.telephones import shown_telephone
from bot.messages import kit
from bot.messages.ids import ActionId
from bot.messages.kit import Json
from bot.messages.notices import notice_text
from bot.messages.times import token
from bot.messages.words import RingWords, Words, ring_words, words_of

BAR_WIDTH = 20


def bar(done: int, total: int) -> str:
    """`█████░░░░░░░░░░░░░░░ 25%`; full only when nothing is left."""
    share = done / total if total else 1.0
    filled = int(share * BAR_WIDTH)
    return f"{'█' * filled}{'░' * (BAR_WIDTH - filled)} {int(share * 100)}%"


def progress_message(progress: Progress, language: str) -> Json:
    """The message as things are now."""
    words, ring = words_of(language), ring_words(language)
    said = " ".join([_state(progress, words, ring), _counters(progress, ring)])
    blocks = [
        kit.header(f"{ring.progress_title} {progress.announcement.reference}"),
        *_spoken(progress),
        kit.section(kit.plain(f"{bar(progress.total - progress.waiting, progress.total)}")),
        kit.section(kit.mrkdwn(said)),
    ]
    if progress.notice is not None and progress.notice.kind is not NoticeKind.OUTCOME_UNKNOWN:
        blocks.append(kit.section(kit.mrkdwn(notice_text(progress.notice, language))))
    if progress.waiting:
        blocks.append(kit.actions(_stop_button(progress, ring)))
    return kit.message(f"{ring.progress_title}: {said}", blocks)


def _spoken(progress: Progress) -> list[Json]:
    """What is played, so that one announcement can be told from another."""
    announcement = progress.announcement
    said = announcement.text or announcement.ssml or announcement.announcement
    return [kit.context(kit.plain(f"“{kit.clip(said, 200)}”"))] if said else []


def _state(progress: Progress, words: Words, ring: RingWords) -> str:
    announcement = progress.announcement
    if announcement.state is ProposalState.HELD and announcement.at is not None:
        return ring.progress_held.format(when=token(announcement.at, words.times, announcement.zone))
    if announcement.state is ProposalState.PAUSED:
        return ring.progress_paused
    if announcement.state is ProposalState.STOPPED or (progress.stopped and not progress.waiting):
        return ring.progress_stopped
    return ring.progress_sending if progress.waiting else ring.progress_done


def _counters(progress: Progress, ring: RingWords) -> str:
    counted = [
        (progress.accepted, ring.accepted),
        (progress.refused, ring.refused),
        (progress.unknown, ring.unknown),
        (progress.waiting, ring.waiting),
    ]
    counted += [(progress.stopped, ring.not_sent)] if progress.stopped else []
    return ", ".join(f"{number} {label}" for number, label in counted) + "."


def _stop_button(progress: Progress, ring: RingWords) -> Json:
    return kit.button(
        ring.stop,
        ActionId.STOP,
        value=progress.announcement.reference,
        style="danger",
        confirm=kit.confirmation(ring.stop_title, ring.stop_text, ring.stop_yes, ring.stop_no),
    )


def next_question(progress: Progress, language: str) -> Json:
    """A batch was refused, or nobody knows of it: what now?"""
    words, ring = words_of(language), ring_words(language)
    reference, question = progress.announcement.reference, progress.announcement.pauses
    why = []
    if progress.unknown and (progress.notice is None or progress.notice.kind is NoticeKind.OUTCOME_UNKNOWN):
        why = [words.count(progress.unknown, words.announcement_unknown), ring.next_question]
    elif progress.notice is not None:
        why = [notice_text(progress.notice, language)]
    if progress.batch and not (progress.notice and progress.notice.kind is NoticeKind.GUARDED):
        why.append(ring.batch.format(batch=progress.batch, phone=shown_telephone(progress.first)))
    value = f"{reference}/{question}"
    again = kit.button(ring.send_again, ActionId.SEND_AGAIN, value=value)
    stop = [kit.button(ring.stop, ActionId.STOP, value=reference, style="danger")] if progress.waiting else []
    is_guarded = progress.notice is not None and progress.notice.kind is NoticeKind.GUARDED
    buttons = [
        *([] if is_guarded else [again]),
        kit.button(ring.go_on, ActionId.GO_ON, value=value),
        *stop,
    ]
    said = " ".join([f"{ring.progress_title} {reference}: {ring.progress_paused}", *why])
    return kit.message(said, [kit.section(kit.mrkdwn(said)), kit.actions(*buttons)])


def result_message(progress: Progress, language: str) -> Json:
    """The sentence that comes with the file."""
    ring = ring_words(language)
    said = f"{ring.progress_title} {progress.announcement.reference}: {_counters(progress, ring)}"
    return kit.message(f"{said} {ring.result_text}", [kit.section(kit.mrkdwn(f"{said} {ring.result_text}"))])


def result_file(rows: Sequence[tuple[str, str]], language: str) -> bytes:
    """Every number with what became of it."""
    ring = ring_words(language)
    told = [(phone, ring.why.get(outcome, outcome)) for phone, outcome in rows]
    return write_sheet((ring.result_number, ring.result_outcome), told)


def left_out_file(left_out: Sequence[LeftOut], language: str) -> bytes:
    """Everything that is not called, as it was given, and why."""
    ring = ring_words(language)
    rows = [(one.given, ring.why.get(one.why, one.why)) for one in left_out]
    return write_sheet((ring.left_out_given, ring.left_out_why), rows)
