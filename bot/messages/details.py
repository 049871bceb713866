"""Direct messages about a conference: to the organiser, to those invited, to those who need not come."""

from __future__ import annotations

from bot.domain.conference import Closing, State, Vendor
from bot.domain.records import VENDOR_LABELS, Conference
from bot.messages import facts, kit
from bot.messages.cards import buttons
from bot.messages.kit import Json
from bot.messages.live import live_button_of
from bot.messages.times import time_range
from bot.messages.words import Words, words_of


def organiser_note(conference: Conference, *, changed: bool | None = None) -> Json:
    """For the organiser alone: the details, the administrator's PIN and what to do with it."""
    words = words_of(conference.language)
    intro = words.organiser_changed if _changed(conference, changed) else words.organiser_booked
    rows = facts.pairs(conference, words)
    text = f"{intro} {facts.sentence(conference, words)}"
    blocks = [kit.section(kit.mrkdwn(intro)), kit.header(conference.wish.subject)]
    pin = conference.room.admin_pin if conference.room else None
    if pin is None:
        blocks += kit.fields(rows)
    else:
        how = _how_to_lead(conference, words)
        text += f" {words.admin_pin} {pin.get_secret_value()}. {how}"
        blocks += [*kit.fields([*rows, (words.admin_pin, f"`{pin.get_secret_value()}`")])]
        blocks.append(kit.context(kit.mrkdwn(how)))
    return kit.message(
        text, [*blocks, buttons(conference, words, live=live_button_of(conference, words.language))]
    )


def _changed(conference: Conference, changed: bool | None) -> bool:
    return conference.sequence > 0 if changed is None else changed


def _how_to_lead(conference: Conference, words: Words) -> str:
    vendor = conference.room.vendor if conference.room else conference.wish.vendor
    by_vendor = {Vendor.PORTSIP: words.admin_pin_portsip, Vendor.ENSWITCH: words.admin_pin_enswitch}
    return by_vendor.get(vendor, words.admin_pin_other)


def invitation(conference: Conference, changed: bool, language: str | None = None) -> Json:
    """For one invitee: the same details as the card."""
    words = words_of(language or conference.language)
    phrase = words.invitation_changed if changed else words.invited
    intro = phrase.format(user=facts.mention(conference.organiser))
    blocks = [
        kit.section(kit.mrkdwn(intro)),
        kit.header(conference.wish.subject),
        *kit.fields(facts.pairs(conference, words)),
        kit.context(kit.mrkdwn(facts.small_print(conference, words))),
        buttons(conference, words, changeable=False),
    ]
    return kit.message(f"{intro} {facts.sentence(conference, words)}", blocks)


def withdrawal(conference: Conference, removed: bool | None = None, language: str | None = None) -> Json:
    """For one invitee: it is cancelled, or goes on without them. No way in is shown."""
    words = words_of(language or conference.language)
    goes_on = conference.state is not State.CANCELLED if removed is None else removed
    phrase = words.withdrawn_removed if goes_on else words.withdrawn_cancelled
    by = conference.organiser if goes_on else conference.cancelled_by or conference.organiser
    intro = phrase.format(user=facts.mention(by))
    when = time_range(conference.wish, words.times)
    blocks = [
        kit.section(kit.mrkdwn(intro)),
        kit.header(conference.wish.subject),
        kit.section(kit.mrkdwn(f"~{when}~")),
    ]
    return kit.message(f"{intro} {facts.subject_in_text(conference)}: {when}.", blocks)


def closing_note(conference: Conference, closing: Closing) -> Json | None:
    """For the organiser: what stays after cancelling; None where nothing stays."""
    words = words_of(conference.language)
    phrases = {Closing.LOCKED: words.closing_locked, Closing.STAYS: words.closing_stays}
    if closing not in phrases:
        return None
    said = phrases[closing].format(vendor=VENDOR_LABELS[conference.wish.vendor])
    about = f"{facts.subject_in_text(conference)}: {said}"
    return kit.message(about, [kit.header(conference.wish.subject), kit.section(kit.mrkdwn(said))])
