"""Spanish: value → many ways to say it, at 10:07 on Wednesday 18 November 2026."""

from __future__ import annotations

import pytest

from tests.language.reading import offered, read, start

STARTS = {
    "2026-11-20 15:00": [
        "el viernes a las 3",
        "este viernes a las tres de la tarde",
        "el viernes 20 a las 15",
        "viernes 15:00",
        "el 20 de noviembre a las 15h",
        "20/11 a las 15.00",
        "pasado mañana a las 3",
        "VIERNES A LAS 15",
        "el viernes alas 3",
        "el 20 a las 3 de la tarde",
    ],
    "2026-11-19 16:45": [
        "mañana a las cinco menos cuarto",
        "manana a las 16:45",
        "mañana cuarto para las cinco",
    ],
    "2026-11-19 13:30": ["mañana a la una y media", "mañana a las 13.30", "mañana a la 1 y media"],
    "2026-11-19 09:00": ["mañana por la mañana a las 9", "mañana a las 9 de la mañana", "mañana a las nueve"],
    "2026-11-27 11:00": [
        "el viernes de la semana que viene a las 11",
        "el viernes de la próxima semana a las 11",
    ],
    "2026-11-18 12:07": ["dentro de 2 horas", "en dos horas"],
}
LENGTHS = {
    30: ["media hora", "30 minutos", "durante 30 min", "hasta las 3 y media"],
    90: ["una hora y media", "hora y media", "90 min", "hasta las 16:30"],
    120: ["2 horas", "dos horas", "hasta las 5", "2h"],
    45: ["tres cuartos de hora", "45 minutos"],
}
BESIDE = "mañana a las 3"
PEOPLE = {
    8: ["8 personas", "para ocho personas", "somos 8", "para 8", "8 participantes", "hasta 8 personas"],
    4: ["yo y 3 más", "cuatro personas", "seremos 4"],
    12: ["una docena de personas", "sala para doce"],
    25: ["veinticinco asistentes", "25 pers."],
}
SERIES = {
    "FREQ=WEEKLY;BYDAY=MO": ["todos los lunes", "cada lunes", "los lunes"],
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR": ["de lunes a viernes", "todos los días laborables"],
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU": [
        "cada dos martes",
        "cada dos semanas los martes",
        "los martes cada dos semanas",
    ],
    "FREQ=DAILY": ["todos los días", "cada día", "a diario"],
    "FREQ=MONTHLY;BYMONTHDAY=15": ["el 15 de cada mes", "cada mes el día 15"],
    "FREQ=MONTHLY;BYDAY=1MO": ["el primer lunes de cada mes", "cada primer lunes del mes"],
}


def test_an_adjective_after_a_meeting_recurs_and_after_a_topic_does_not() -> None:
    assert read("reunión semanal los lunes a las 10", "es").recurrence == "FREQ=WEEKLY;BYDAY=MO"
    assert read("revisión trimestral mañana a las 10", "es").recurrence is None
    assert read("revisión trimestral mañana a las 10", "es").subject == "revisión trimestral"


def test_a_year_after_of_is_no_time() -> None:
    assert read("presupuesto de 2027, mañana a las 10", "es").subject == "presupuesto de 2027"


def test_next_friday_is_asked() -> None:
    wanted = ["2026-11-27 15:00", "2026-11-20 15:00"]
    assert (
        offered("el próximo viernes a las 3", "es") == offered("el viernes que viene a las 3", "es") == wanted
    )


@pytest.mark.parametrize(("wanted", "text"), [(at, text) for at, texts in STARTS.items() for text in texts])
def test_a_start_is_read_however_it_is_said(wanted: str, text: str) -> None:
    assert start(text, "es") == wanted
    assert read(f"{text}, 8 pax", "es").capacity == 8


@pytest.mark.parametrize(("minutes", "text"), [(m, text) for m, texts in LENGTHS.items() for text in texts])
def test_a_length_is_read_however_it_is_said(minutes: int, text: str) -> None:
    found = read(f"{BESIDE} {text}", "es")
    assert found.duration_minutes == minutes
    assert found.start is not None
    assert found.start.hour == 15


@pytest.mark.parametrize(("count", "text"), [(n, text) for n, texts in PEOPLE.items() for text in texts])
def test_people_are_read_however_they_are_said(count: int, text: str) -> None:
    found = read(f"{BESIDE}, {text}", "es")
    assert found.capacity == count
    assert found.subject is None


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in SERIES.items() for text in texts])
def test_a_recurrence_is_read_however_it_is_said(rule: str, text: str) -> None:
    found = read(f"{text}, 10:00, OKR", "es")
    assert found.recurrence == rule
    assert found.start is not None
    assert (found.start.hour, found.subject) == (10, "OKR")
