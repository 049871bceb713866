"""What is said about telephone systems' own matters: series, defaults, rooms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.messages.words.times import Plural


@dataclass(frozen=True, slots=True, kw_only=True)
class TelephonyWords:
    """One language; `{…}` is filled in, what a person typed is made harmless before."""

    # A series that nobody can book as one
    book_singles: str
    singles_explained: str
    singles_booked: Plural
    singles_title: str

    # Defaults
    defaults_header: str
    defaults_intro: str
    defaults_button: str
    defaults_title: str
    defaults_place: str
    defaults_place_hint: str
    defaults_saved: str
    defaults_nothing: str

    # Rooms
    rooms_title: str
    rooms_found: Plural
    rooms_none: str
    rooms_page: str
    rooms_next: str
    rooms_previous: str
    rooms_organiser: str
    rooms_at: str


EN = TelephonyWords(
    book_singles="Book single conferences",
    singles_explained="I can book the first {n} as single conferences instead, each with a room of its own.",
    singles_booked=Plural(
        "1 conference is being booked.",
        "{n} conferences are being booked.",
        "{n} conferences are being booked.",
    ),
    singles_title="Single conferences",
    defaults_header="Defaults",
    defaults_intro=(
        "What telephone systems are asked for when nobody says: for the whole workspace, or for one channel."
    ),
    defaults_button="Set defaults",
    defaults_title="Defaults",
    defaults_place="For this channel alone",
    defaults_place_hint="Empty: for the whole workspace.",
    defaults_saved="The defaults were saved.",
    defaults_nothing="{vendor} has no options of its own.",
    rooms_title="Conference rooms at {vendor}",
    rooms_found=Plural("1 room", "{n} rooms", "{n} rooms"),
    rooms_none="There is no such room. Try `/conference rooms` without a word, or a shorter one.",
    rooms_page="Page {page} of {pages}",
    rooms_next="Next",
    rooms_previous="Previous",
    rooms_organiser="Organiser",
    rooms_at="Rooms at {vendor}",
)

PL = TelephonyWords(
    book_singles="Zarezerwuj osobne konferencje",
    singles_explained=(
        "Zamiast tego mogę zarezerwować pierwsze {n} jako osobne konferencje, każdą z własnym pokojem."
    ),
    singles_booked=Plural(
        "Rezerwuję 1 konferencję.", "Rezerwuję {n} konferencje.", "Rezerwuję {n} konferencji."
    ),
    singles_title="Osobne konferencje",
    defaults_header="Ustawienia domyślne",
    defaults_intro=(
        "O co prosimy systemy telefoniczne, gdy nikt nie powie inaczej: w całym obszarze roboczym albo "
        "na jednym kanale."
    ),
    defaults_button="Ustaw domyślne",
    defaults_title="Ustawienia domyślne",
    defaults_place="Tylko dla tego kanału",
    defaults_place_hint="Puste: dla całego obszaru roboczego.",
    defaults_saved="Ustawienia domyślne zostały zapisane.",
    defaults_nothing="System {vendor} nie ma własnych opcji.",
    rooms_title="Pokoje konferencyjne w systemie {vendor}",
    rooms_found=Plural("1 pokój", "{n} pokoje", "{n} pokoi"),
    rooms_none="Nie ma takiego pokoju. Spróbuj `/conference rooms` bez słowa albo z krótszym.",
    rooms_page="Strona {page} z {pages}",
    rooms_next="Dalej",
    rooms_previous="Wstecz",
    rooms_organiser="Organizator",
    rooms_at="Pokoje w systemie {vendor}",
)

CATALOGUES: Mapping[str, TelephonyWords] = {"en": EN, "pl": PL}


def telephony_words(language: str) -> TelephonyWords:
    """The catalogue of this language; English where there is none."""
    return CATALOGUES.get(language, EN)
