"""Italian: value → many ways to say it, at 10:07 on Wednesday 18 November 2026."""

from __future__ import annotations

import pytest

from tests.language.reading import offered, read, start

STARTS = {
    "2026-11-20 15:00": [
        "venerdì alle 3",
        "questo venerdi alle tre del pomeriggio",
        "venerdì 20 alle 15",
        "venerdì ore 15",
        "il 20 novembre alle ore 15.00",
        "20/11 alle 15",
        "dopodomani alle 3",
        "VENERDÌ ALLE 15",
        "il 20 ore 15",
        "ven 20 nov h 15:00",
    ],
    "2026-11-19 16:45": ["domani alle cinque meno un quarto", "domani alle 16:45", "domani alle 16.45"],
    "2026-11-19 13:30": ["domani all'una e mezza", "domani alle 13.30", "domani all’una e mezza"],
    "2026-11-19 09:00": ["domattina alle 9", "domani mattina alle 9", "domani alle 9 di mattina"],
    "2026-11-27 11:00": [
        "venerdì della prossima settimana alle 11",
        "venerdì della settimana prossima alle 11",
    ],
    "2026-11-18 12:07": ["tra 2 ore", "fra due ore"],
    "2026-12-01 10:00": ["il 1° dicembre alle 10", "il primo dicembre alle 10", "l'1 dicembre alle 10"],
}
LENGTHS = {
    30: ["mezz'ora", "30 minuti", "per 30 min", "fino alle 3 e mezza"],
    90: ["un'ora e mezza", "per un’ora e mezza", "90 min", "fino alle 16:30"],
    120: ["2 ore", "due ore", "fino alle 5", "2h"],
    45: ["tre quarti d'ora", "45 minuti"],
}
BESIDE = "domani alle 3"
PEOPLE = {
    8: ["8 persone", "per otto persone", "siamo in 8", "per 8", "8 partecipanti", "fino a 8 persone"],
    4: ["io e altri 3", "io e 3 colleghi", "quattro persone", "saremo in 4"],
    12: ["una dozzina di persone", "sala per dodici"],
    25: ["venticinque partecipanti", "25 pers."],
}
SERIES = {
    "FREQ=WEEKLY;BYDAY=MO": ["tutti i lunedì", "ogni lunedì", "i lunedì"],
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR": ["dal lunedì al venerdì", "ogni giorno lavorativo"],
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU": ["ogni due martedì", "ogni due settimane il martedì"],
    "FREQ=DAILY": ["tutti i giorni", "ogni giorno", "quotidianamente"],
    "FREQ=MONTHLY;BYMONTHDAY=15": ["il 15 di ogni mese", "ogni mese il 15"],
    "FREQ=MONTHLY;BYDAY=1MO": ["il primo lunedì di ogni mese", "ogni primo lunedì del mese"],
}


def test_an_adjective_after_a_meeting_recurs_and_after_a_topic_does_not() -> None:
    assert read("riunione settimanale il lunedì alle 10", "it").recurrence == "FREQ=WEEKLY;BYDAY=MO"
    assert read("revisione trimestrale domani alle 10", "it").recurrence is None


def test_an_article_that_lost_its_vowel_leads_no_topic() -> None:
    assert read("l'audit interno domani alle 10", "it").subject == "audit interno"


def test_next_friday_is_asked() -> None:
    wanted = ["2026-11-27 15:00", "2026-11-20 15:00"]
    assert offered("il prossimo venerdì alle 3", "it") == offered("venerdì prossimo alle 3", "it") == wanted


@pytest.mark.parametrize(("wanted", "text"), [(at, text) for at, texts in STARTS.items() for text in texts])
def test_a_start_is_read_however_it_is_said(wanted: str, text: str) -> None:
    assert start(text, "it") == wanted
    assert read(f"{text}, 8 pax", "it").capacity == 8


@pytest.mark.parametrize(("minutes", "text"), [(m, text) for m, texts in LENGTHS.items() for text in texts])
def test_a_length_is_read_however_it_is_said(minutes: int, text: str) -> None:
    found = read(f"{BESIDE} {text}", "it")
    assert found.duration_minutes == minutes
    assert found.start is not None
    assert found.start.hour == 15


@pytest.mark.parametrize(("count", "text"), [(n, text) for n, texts in PEOPLE.items() for text in texts])
def test_people_are_read_however_they_are_said(count: int, text: str) -> None:
    found = read(f"{BESIDE}, {text}", "it")
    assert found.capacity == count
    assert found.subject is None


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in SERIES.items() for text in texts])
def test_a_recurrence_is_read_however_it_is_said(rule: str, text: str) -> None:
    found = read(f"{text}, 10:00, OKR", "it")
    assert found.recurrence == rule
    assert found.start is not None
    assert (found.start.hour, found.subject) == (10, "OKR")
