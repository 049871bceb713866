"""What is said about a conference while people are in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.live import Deed, LiveNews, Presence
from bot.messages.words.times import Plural


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveWords:
    """One language; `{…}` is filled in, what a person typed is made harmless before."""

    button: str
    button_described: str
    title: str
    looking: str
    opens_at: str
    refresh: str
    state: str
    door: str
    sound: str
    recording: str
    presence: Mapping[Presence, str]
    locked: str
    unlocked: str
    muted: str
    unmuted: str
    recorded: str
    not_recorded: str
    not_told: str

    deeds: Mapping[Deed, str]
    remove_title: str
    remove_text: str
    remove_yes: str
    remove_no: str
    of_participant: str

    participants: Plural
    nobody: str
    nameless: str
    chairman: str
    muted_one: str
    previous: str
    next: str
    shown: str

    call_in: str
    call_in_title: str
    call_in_number: str
    call_in_hint: str
    call_in_warning: str
    call_in_submit: str
    call_again: str
    call_again_title: str
    call_again_text: str
    call_again_no: str

    news: Mapping[LiveNews, str]
    otherwise: str


EN = LiveWords(
    button="Live controls",
    button_described="Lead {subject}: who is in it, lock, mute, record, call somebody in",
    title="Live controls",
    looking="Asking {vendor} who is in the conference…",
    opens_at="It can be led from {opens} on, 15 minutes before it begins.",
    refresh="Refresh",
    state="Room",
    door="Door",
    sound="Sound",
    recording="Recording",
    presence={
        Presence.ON_CALL: "somebody is in it",
        Presence.ONLINE: "open, nobody is in it",
        Presence.OFFLINE: "offline, nobody gets in",
        Presence.UNKNOWN: "not known",
    },
    locked="locked: nobody else gets in",
    unlocked="open",
    muted="everybody is muted",
    unmuted="not muted",
    recorded="running",
    not_recorded="off",
    not_told="not told",
    deeds={
        Deed.LOOK: "Refresh",
        Deed.LOCK: "Lock",
        Deed.UNLOCK: "Unlock",
        Deed.MUTE: "Mute all",
        Deed.UNMUTE: "Unmute all",
        Deed.RECORD: "Start recording",
        Deed.STOP_RECORDING: "Stop recording",
        Deed.MUTE_ONE: "Mute",
        Deed.UNMUTE_ONE: "Unmute",
        Deed.CHAIR: "Make chair",
        Deed.REMOVE: "Remove",
    },
    remove_title="Remove from the conference?",
    remove_text="{name} is put out at once, and may dial in again unless the conference is locked.",
    remove_yes="Remove",
    remove_no="Keep",
    of_participant="{deed}: {name}",
    participants=Plural("1 participant", "{n} participants", "{n} participants"),
    nobody="Nobody is in the conference now.",
    nameless="No name",
    chairman="chair",
    muted_one="muted",
    previous="Previous",
    next="Next",
    shown="{first} to {last} of {total}",
    call_in="Call somebody in",
    call_in_title="Call somebody in",
    call_in_number="Telephone number or extension",
    call_in_hint="A number such as +48 500 333 222, or an extension of the telephone system such as 1002.",
    call_in_warning="It rings at once. Whoever answers is in the conference and is asked for no PIN.",
    call_in_submit="Call",
    call_again="Call again",
    call_again_title="Call {phone} again?",
    call_again_text="If the first call did go through, it rings a second time.",
    call_again_no="Do not call",
    news={
        LiveNews.EARLY: "It is too early to lead this conference.",
        LiveNews.OVER: "This conference is over or cancelled; there is nothing to lead any more.",
        LiveNews.CANNOT: "Conferences at {vendor} cannot be led from here; use its telephone menu.",
        LiveNews.NO_ROOM: "{vendor} does not have this room any more.",
        LiveNews.LEFT: "This participant is not in the conference any more.",
        LiveNews.WAITING: "{vendor} takes its time. The result will be shown here.",
        LiveNews.DOWN: "{vendor} cannot be reached. Press Refresh to try again.",
        LiveNews.REJECTED: "{vendor} said no: {words}",
        LiveNews.CREDENTIALS: "{vendor} does not let Convoke do this; tell the administrator of this app.",
        LiveNews.UNREADABLE: "{vendor} gave an answer that makes no sense. Press Refresh to see how it is.",
        LiveNews.CALLED: "{phone} is being called. They are shown here when they have answered.",
        LiveNews.CAME: "{phone} is in the conference.",
        LiveNews.RING_UNKNOWN: (
            "Nobody knows whether {phone} was called: the answer of {vendor} was lost, and they are not "
            "among the participants. Ask whether their telephone rings; if it does not, press Call again."
        ),
        LiveNews.STALE: (
            "Too much time had passed since you pressed, so nothing more was done. This is how it is now."
        ),
        LiveNews.TOO_LATE: "{phone} was not called, because too much time had passed. Call again if needed.",
    },
    otherwise="Something about this conference could not be done. Press Refresh to see how it is.",
)

PL = LiveWords(
    button="Sterowanie na żywo",
    button_described="Prowadź {subject}: kto jest, zablokuj, wycisz, nagrywaj, zadzwoń po kogoś",
    title="Sterowanie na żywo",
    looking="Pytam system {vendor}, kto jest w konferencji…",
    opens_at="Można ją prowadzić od {opens}, 15 minut przed rozpoczęciem.",
    refresh="Odśwież",
    state="Pokój",
    door="Wejście",
    sound="Dźwięk",
    recording="Nagrywanie",
    presence={
        Presence.ON_CALL: "ktoś w nim jest",
        Presence.ONLINE: "otwarty, nikogo w nim nie ma",
        Presence.OFFLINE: "wyłączony, nikt nie wejdzie",
        Presence.UNKNOWN: "nie wiadomo",
    },
    locked="zablokowane: nikt więcej nie wejdzie",
    unlocked="otwarte",
    muted="wszyscy są wyciszeni",
    unmuted="nie wyciszono",
    recorded="trwa",
    not_recorded="wyłączone",
    not_told="nie podano",
    deeds={
        Deed.LOOK: "Odśwież",
        Deed.LOCK: "Zablokuj",
        Deed.UNLOCK: "Odblokuj",
        Deed.MUTE: "Wycisz wszystkich",
        Deed.UNMUTE: "Włącz wszystkim głos",
        Deed.RECORD: "Zacznij nagrywać",
        Deed.STOP_RECORDING: "Zatrzymaj nagrywanie",
        Deed.MUTE_ONE: "Wycisz",
        Deed.UNMUTE_ONE: "Włącz głos",
        Deed.CHAIR: "Oddaj prowadzenie",
        Deed.REMOVE: "Usuń",
    },
    remove_title="Usunąć z konferencji?",
    remove_text="{name} od razu opuści konferencję i będzie mógł wrócić, jeśli nie jest zablokowana.",
    remove_yes="Usuń",
    remove_no="Zostaw",
    of_participant="{deed}: {name}",
    participants=Plural("1 uczestnik", "{n} uczestników", "{n} uczestników"),
    nobody="Teraz nikogo nie ma w konferencji.",
    nameless="Bez nazwy",
    chairman="prowadzi",
    muted_one="wyciszony",
    previous="Wstecz",
    next="Dalej",
    shown="od {first} do {last} z {total}",
    call_in="Zadzwoń po kogoś",
    call_in_title="Zadzwoń po kogoś",
    call_in_number="Numer telefonu albo wewnętrzny",
    call_in_hint="Numer taki jak +48 500 333 222 albo numer wewnętrzny systemu taki jak 1002.",
    call_in_warning="Zadzwoni od razu. Kto odbierze, jest w konferencji i nie musi podawać PIN-u.",
    call_in_submit="Zadzwoń",
    call_again="Zadzwoń ponownie",
    call_again_title="Zadzwonić ponownie do {phone}?",
    call_again_text="Jeśli pierwsze połączenie jednak doszło do skutku, telefon zadzwoni drugi raz.",
    call_again_no="Nie dzwoń",
    news={
        LiveNews.EARLY: "Na prowadzenie tej konferencji jest za wcześnie.",
        LiveNews.OVER: "Ta konferencja się skończyła albo została odwołana; nie ma już czego prowadzić.",
        LiveNews.CANNOT: (
            "Konferencji w systemie {vendor} nie da się stąd prowadzić; służy do tego jego menu telefoniczne."
        ),
        LiveNews.NO_ROOM: "System {vendor} nie ma już tego pokoju.",
        LiveNews.LEFT: "Tego uczestnika nie ma już w konferencji.",
        LiveNews.WAITING: "System {vendor} odpowiada powoli. Wynik pojawi się tutaj.",
        LiveNews.DOWN: "System {vendor} jest nieosiągalny. Naciśnij Odśwież, aby spróbować ponownie.",
        LiveNews.REJECTED: "System {vendor} odmówił: {words}",
        LiveNews.CREDENTIALS: (
            "System {vendor} nie pozwala na to aplikacji Convoke; powiedz o tym jej administratorowi."
        ),
        LiveNews.UNREADABLE: (
            "System {vendor} odpowiedział niezrozumiale. Naciśnij Odśwież, aby zobaczyć, jak jest."
        ),
        LiveNews.CALLED: "Dzwonię do {phone}. Gdy ktoś odbierze, pojawi się tutaj.",
        LiveNews.CAME: "{phone} jest w konferencji.",
        LiveNews.RING_UNKNOWN: (
            "Nie wiadomo, czy do {phone} zadzwoniono: odpowiedź systemu {vendor} przepadła, a wśród "
            "uczestników jeszcze go nie ma. Zapytaj, czy telefon dzwoni; tylko jeśli nie, naciśnij "
            "Zadzwoń ponownie."
        ),
        LiveNews.STALE: "Od naciśnięcia minęło za dużo czasu, więc nic więcej nie zrobiono. Tak jest teraz.",
        LiveNews.TOO_LATE: (
            "Nie zadzwoniono do {phone}, bo minęło za dużo czasu. Jeśli trzeba, zadzwoń jeszcze raz."
        ),
    },
    otherwise="Czegoś w tej konferencji nie dało się zrobić. Naciśnij Odśwież, aby zobaczyć, jak jest.",
)

CATALOGUES: Mapping[str, LiveWords] = {"en": EN, "pl": PL}


def live_words(language: str) -> LiveWords:
    """The catalogue of this language; English where there is none."""
    return CATALOGUES.get(language, EN)
