"""What is said about telephone systems' own matters: series, defaults, rooms, what goes on in a room."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.messages.words.base import Plural


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
    rooms_nobody: str
    rooms_next: str
    rooms_previous: str
    rooms_organiser: str

    # What goes on in a room
    live_button: str
    live_title: str
    live_states: Mapping[str, str]
    live_locked: str
    live_muted: str
    live_recording: str
    live_people: Plural
    live_nobody: str
    live_gone: str
    live_actions: Mapping[str, str]
    live_call_in: str
    live_call_hint: str
    live_called: str


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
    rooms_nobody=(
        "No telephone system here shows its rooms. Ask the administrator of this app to connect PortSIP."
    ),
    rooms_next="Next",
    rooms_previous="Previous",
    rooms_organiser="Organiser",
    live_button="Live",
    live_title="What goes on now",
    live_states={"ONLINE": "open", "OFFLINE": "not open", "ON_CALL": "people are in it"},
    live_locked="locked",
    live_muted="muted",
    live_recording="being recorded",
    live_people=Plural("1 person is in it", "{n} people are in it", "{n} people are in it"),
    live_nobody="nobody is in it",
    live_gone="The room is not there now.",
    live_actions={
        "lock": "Lock",
        "unlock": "Unlock",
        "mute": "Mute all",
        "unmute": "Unmute all",
        "record": "Start recording",
        "stop_recording": "Stop recording",
        "status": "Refresh",
    },
    live_call_in="Call somebody in",
    live_call_hint="It rings at once, and once.",
    live_called="{phone} is being called.",
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
    rooms_nobody=(
        "Żaden system nie pokazuje tu swoich pokoi. Poproś administratora aplikacji o podłączenie PortSIP."
    ),
    rooms_next="Dalej",
    rooms_previous="Wstecz",
    rooms_organiser="Organizator",
    live_button="Na żywo",
    live_title="Co się teraz dzieje",
    live_states={"ONLINE": "otwarty", "OFFLINE": "zamknięty", "ON_CALL": "trwa rozmowa"},
    live_locked="zablokowany",
    live_muted="wyciszony",
    live_recording="nagrywany",
    live_people=Plural("jest w nim 1 osoba", "są w nim {n} osoby", "jest w nim {n} osób"),
    live_nobody="nikogo w nim nie ma",
    live_gone="Tego pokoju teraz nie ma.",
    live_actions={
        "lock": "Zablokuj",
        "unlock": "Odblokuj",
        "mute": "Wycisz wszystkich",
        "unmute": "Wyłącz wyciszenie",
        "record": "Nagrywaj",
        "stop_recording": "Zatrzymaj nagrywanie",
        "status": "Odśwież",
    },
    live_call_in="Zadzwoń po kogoś",
    live_call_hint="Telefon zadzwoni od razu, jeden raz.",
    live_called="Dzwonimy pod {phone}.",
)

CATALOGUES: Mapping[str, TelephonyWords] = {"en": EN, "pl": PL}


def telephony_words(language: str) -> TelephonyWords:
    """The catalogue of this language; English where there is none."""
    return CATALOGUES.get(language, EN)
