"""The rooms of a telephone system, page by page, for one person alone."""

from __future__ import annotations

from bot.domain.conference import Vendor
from bot.domain.people import Person
from bot.domain.records import VENDOR_LABELS
from bot.domain.rooms import ListedRoom, RoomsPage
from bot.messages import kit
from bot.messages.escape import escape
from bot.messages.facts import mention
from bot.messages.ids import ActionId
from bot.messages.kit import Json
from bot.messages.live import live_button
from bot.messages.times import token
from bot.messages.words import Words, words_of
from bot.messages.words.telephony import TelephonyWords, telephony_words

SUBJECT_SHOWN = 150
LONGEST_SEARCH = 100


def rooms_message(page: RoomsPage, person: Person) -> Json:
    """One page, with buttons to the others."""
    words, own = words_of(person.language), telephony_words(person.language)
    title = own.rooms_title.format(vendor=VENDOR_LABELS[page.vendor])
    elsewhere = _elsewhere(page, own)
    if not page.rooms:
        none = [kit.section(kit.mrkdwn(own.rooms_none))]
        return kit.message(own.rooms_none, [*none, *([kit.actions(*elsewhere)] if elsewhere else [])])
    turned = own.rooms_page.format(page=page.page, pages=page.pages)
    counted = f"{words.count(page.total, own.rooms_found)} · {turned}"
    blocks = [kit.header(title), kit.context(kit.plain(counted))]
    for room in page.rooms:
        blocks += _entry(room, person, words, own)
    turns = [*_turns(page, own), *elsewhere]
    if turns:
        blocks.append(kit.actions(*turns, block_id="rooms"))
    return kit.message(f"{title}: {counted}", blocks)


def _entry(room: ListedRoom, person: Person, words: Words, own: TelephonyWords) -> list[Json]:
    facts = [token(room.starts_at, words.times, person.zone)] if room.starts_at else []
    facts += [words.count(room.capacity, words.up_to)] if room.capacity else []
    facts += [f"{own.rooms_organiser}: {mention(room.organiser)}"] if room.organiser else []
    if room.room_pin is not None:
        facts.append(f"{words.pin}: `{escape(room.room_pin.get_secret_value())}`")
    if room.admin_pin is not None:
        facts.append(f"{words.admin_pin}: `{escape(room.admin_pin.get_secret_value())}`")
    subject = " ".join(room.subject.split())
    title = kit.plain(f"{room.number} · {kit.clip(subject, SUBJECT_SHOWN)}")
    live = live_button(room.led_by, subject, person.language) if room.led_by else None
    line = kit.section(title, accessory=live)
    return [line, *([kit.context(kit.mrkdwn(" · ".join(facts)))] if facts else [])]


def _turns(page: RoomsPage, own: TelephonyWords) -> list[Json]:
    found = []
    if page.page > 1:
        value = _value(page, page.page - 1, page.vendor)
        found.append(kit.button(own.rooms_previous, ActionId.ROOMS_PREVIOUS, value=value))
    if page.page < page.pages:
        value = _value(page, page.page + 1, page.vendor)
        found.append(kit.button(own.rooms_next, ActionId.ROOMS_NEXT, value=value))
    return found


def _elsewhere(page: RoomsPage, own: TelephonyWords) -> list[Json]:
    """The same search at the other telephone systems."""
    return [
        kit.button(
            own.rooms_at.format(vendor=VENDOR_LABELS[other]),
            f"{ActionId.ROOMS_AT}_{other}",
            value=_value(page, 1, other),
        )
        for other in page.others
    ]


def _value(page: RoomsPage, number: int, vendor: Vendor) -> str:
    return f"{number}/{vendor}/{page.search[:LONGEST_SEARCH]}"
