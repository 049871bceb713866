"""Polish: value → many ways to say it, at 10:07 on Wednesday 18 November 2026."""

from __future__ import annotations

import pytest

from tests.language.reading import offered, read, start

STARTS = {
    "2026-11-20 15:00": [
        "w piątek o 15",
        "w piatek o 15:00",
        "piątek 15.00",
        "w ten piątek o trzeciej",
        "w piątek o piętnastej",
        "20 listopada o 15",
        "20.11 o 15",
        "20.11. godz. 15",
        "pojutrze o 15",
        "w piątek po południu o 3",
        "pt 15:00",
        "dwudziestego listopada o piętnastej",
        "o 15 w piątek",
        "W PIĄTEK O 15",
        "20-go o 15",
        "20 XI o 15",
        "piatek o 3pm",
    ],
    "2026-11-19 14:30": [
        "jutro o 14:30",
        "jutro wpół do trzeciej",
        "jutro o wpół do trzeciej",
        "jutro 14.30",
        "jutro14:30",
    ],
    "2026-11-19 16:45": ["jutro za kwadrans piąta", "jutro o 16:45", "jutro za piętnaście piąta"],
    "2026-11-19 09:30": ["jutro o 9:30", "jutro o dziewiątej trzydzieści", "jutro o wpół do dziesiątej"],
    "2026-11-19 07:00": ["jutro o 7 rano", "jutro rano o siódmej", "jutro o 7:00"],
    "2026-11-27 11:00": [
        "za tydzień w piątek o 11",
        "w piątek za tydzień o 11",
        "w piątek w przyszłym tygodniu o 11",
    ],
    "2026-11-18 21:00": [
        "dziś o 9 wieczorem",
        "dzisiaj wieczorem o 9",
        "dziś o dwudziestej pierwszej",
        "dzis o 21",
    ],
    "2026-11-18 10:22": ["za kwadrans", "za 15 minut", "za piętnaście minut"],
    "2026-11-18 11:07": ["za godzinę", "za 60 minut", "za 1 godzinę"],
    "2026-12-07 10:00": [
        "pierwszy poniedziałek przyszłego miesiąca o 10",
        "pierwszy poniedziałek grudnia o 10",
    ],
    "2026-11-23 10:00": [
        "w poniedziałek o 10",
        "poniedzialek 10:00",
        "w poniedziaek o 10",
        "w najbliższy poniedziałek o 10",
    ],
    "2026-11-19 12:00": ["jutro w południe", "jutro o 12", "jutro o dwunastej"],
}


@pytest.mark.parametrize(("wanted", "text"), [(at, text) for at, texts in STARTS.items() for text in texts])
def test_a_start_is_read_however_it_is_said(wanted: str, text: str) -> None:
    assert start(f"{text}, przegląd budżetu", "pl") == wanted
    assert start(f"{text}, 8 osób", "pl") == wanted
    assert read(f"{text}, 8 osób", "pl").capacity == 8


LENGTHS = {
    30: ["na pół godziny", "30 minut", "przez 30 min"],
    90: ["na półtorej godziny", "90 min", "na 1,5 godziny", "przez godzinę i pół"],
    120: ["na 2 godziny", "przez dwie godziny", "do 17", "2h"],
    45: ["na 45 minut", "trzy kwadranse"],
}


@pytest.mark.parametrize(("minutes", "text"), [(m, text) for m, texts in LENGTHS.items() for text in texts])
def test_a_length_is_read_however_it_is_said(minutes: int, text: str) -> None:
    found = read(f"jutro o 15 {text}", "pl")
    assert found.duration_minutes == minutes
    assert found.start is not None
    assert found.start.hour == 15


PEOPLE = {
    8: [
        "8 osób",
        "dla ośmiu osób",
        "na 8 osób",
        "dla 8",
        "ośmiu uczestników",
        "8 osob",
        "będzie nas ośmioro",
        "do 8 osób",
    ],
    4: ["ja i 3 osoby", "ja i jeszcze trzy osoby", "cztery osoby", "w czwórkę", "będzie nas 4"],
    25: ["dwadzieścia pięć osób", "25 os.", "dla dwudziestu pięciu osób"],
    120: ["sto dwadzieścia osób", "120 uczestników"],
}


@pytest.mark.parametrize(("count", "text"), [(n, text) for n, texts in PEOPLE.items() for text in texts])
def test_people_are_read_however_they_are_said(count: int, text: str) -> None:
    found = read(f"jutro o 15, {text}", "pl")
    assert found.capacity == count
    assert found.subject is None


SERIES = {
    "FREQ=WEEKLY;BYDAY=MO": [
        "co poniedziałek",
        "w każdy poniedziałek",
        "w poniedziałki",
        "co tydzień w poniedziałek",
    ],
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR": [
        "w dni robocze",
        "w każdy dzień roboczy",
        "od poniedziałku do piątku",
    ],
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU": ["co drugi wtorek", "co dwa tygodnie we wtorek"],
    "FREQ=DAILY": ["codziennie", "co dzień", "każdego dnia"],
    "FREQ=MONTHLY;BYMONTHDAY=15": ["co miesiąc 15-go", "15. każdego miesiąca", "15 każdego miesiąca"],
    "FREQ=MONTHLY;BYDAY=1MO": [
        "w pierwszy poniedziałek każdego miesiąca",
        "w każdy pierwszy poniedziałek miesiąca",
    ],
    "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=12": ["co wtorek i czwartek przez 6 tygodni"],
    "FREQ=WEEKLY;BYDAY=FR;UNTIL=20261218": ["co piątek do 18 grudnia"],
}


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in SERIES.items() for text in texts])
def test_a_recurrence_is_read_however_it_is_said(rule: str, text: str) -> None:
    found = read(f"{text} o 10, zarząd", "pl")
    assert found.recurrence == rule
    assert found.start is not None
    assert (found.start.hour, found.subject) == (10, "zarząd")


def test_two_readings_are_offered() -> None:
    assert offered("w przyszły piątek o 15", "pl") == ["2026-11-27 15:00", "2026-11-20 15:00"]
    assert offered("w następny piątek", "pl") == ["2026-11-27", "2026-11-20"]
    assert offered("jutro o 15 lub 16", "pl") == ["2026-11-19 15:00", "2026-11-19 16:00"]


def test_one_day_is_no_series() -> None:
    """Without diacritics "niedzielę" and "niedziele" are one word."""
    assert read("w niedzielę o 10", "pl").recurrence is None


def test_wishes_are_read_beside_the_time() -> None:
    found = read("wideo jutro o 15, nagraj, przez portsip, kod 0042, 6 osób", "pl")
    assert (found.mode, found.record, found.vendor, found.pin, found.capacity) == (
        "video",
        True,
        "portsip",
        "0042",
        6,
    )
    found = read("jutro o 15 bez wideo, bez nagrywania, na enswitch", "pl")
    assert (found.mode, found.record, found.vendor) == ("audio", False, "enswitch")


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("umów spotkanie jutro o 15 w sprawie budżetu", "budżetu"),
        ("spotkanie zarządu jutro o 15", "spotkanie zarządu"),
        ("temat: budżet 2027, jutro o 15", "budżet 2027"),
        ("przegląd umów jutro o 15", "przegląd umów"),
        ("umów spotkanie na jutro na 15", None),
        ("Dzień dobry, proszę o konferencję jutro o 15. Dziękuję!", None),
    ],
)
def test_the_subject_is_what_remains(text: str, subject: str | None) -> None:
    assert read(text, "pl").subject == subject


@pytest.mark.parametrize(
    ("text", "intent"), [("pomoc", "help"), ("moje konferencje", "list"), ("odwołaj „Budżet”", "cancel")]
)
def test_the_first_words_say_what_is_wanted(text: str, intent: str) -> None:
    assert read(text, "pl").intent == intent


def test_polish_is_recognised_under_another_locale() -> None:
    found = read("jutro o 15, 8 osób", locale="en-US")
    assert (found.language, found.capacity) == ("pl", 8)
    assert start("spotkanie o 3pm", locale="en-US") == "2026-11-18 15:00"
