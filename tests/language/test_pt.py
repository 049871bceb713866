"""Portuguese: value → many ways to say it, at 10:07 on Wednesday 18 November 2026."""

from __future__ import annotations

import pytest

from tests.language.reading import offered, read, start

STARTS = {
    "2026-11-20 15:00": [
        "sexta às 3",
        "nesta sexta-feira às três da tarde",
        "sexta dia 20 às 15",
        "sexta 15h",
        "6ª feira às 15h",
        "20 de novembro às 15:00",
        "20/11 às 15h",
        "depois de amanhã às 3",
        "depois de amanha as 3",
        "SEXTA ÀS 15H",
        "no dia 20 às 15h00",
    ],
    "2026-11-19 16:45": ["amanhã às cinco menos um quarto", "amanhã às quinze para as cinco", "amanhã 16h45"],
    "2026-11-19 13:30": ["amanhã à uma e meia", "amanhã às 13h30", "amanha as 13:30"],
    "2026-11-19 12:30": ["amanhã ao meio-dia e meia", "amanhã ao meio dia e meia"],
    "2026-11-19 09:00": ["amanhã de manhã às 9", "amanhã às 9 da manhã", "amanhã às nove"],
    "2026-11-27 11:00": ["sexta da semana que vem às 11h", "sexta-feira da próxima semana às 11h"],
    "2026-11-18 12:07": ["daqui a 2 horas", "em duas horas", "dentro de 2h"],
    "2026-11-19 21:00": ["amanhã às vinte e uma horas", "amanhã às 9 da noite"],
}
LENGTHS = {
    30: ["meia hora", "30 minutos", "por 30 min", "até as 3 e meia"],
    90: ["uma hora e meia", "1h30", "90 min", "até às 16h30"],
    120: ["2 horas", "duas horas", "até às 5", "2h"],
    45: ["três quartos de hora", "45 minutos"],
}
BESIDE = "amanhã às 3"
PEOPLE = {
    8: ["8 pessoas", "para oito pessoas", "somos 8", "para 8", "8 participantes", "até 8 pessoas"],
    4: ["eu e mais 3", "eu e 3 colegas", "quatro pessoas", "seremos 4"],
    12: ["uma dúzia de pessoas", "sala para doze"],
    25: ["vinte e cinco participantes", "25 pess."],
}
SERIES = {
    "FREQ=WEEKLY;BYDAY=MO": ["toda segunda", "todas as segundas", "às segundas", "cada segunda-feira"],
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR": ["de segunda a sexta", "todos os dias úteis"],
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU": ["a cada duas semanas às terças", "terças, quinzenal"],
    "FREQ=DAILY": ["todos os dias", "todo dia", "diariamente"],
    "FREQ=MONTHLY;BYMONTHDAY=15": ["dia 15 de cada mês", "todo dia 15", "todo mês no dia 15"],
    "FREQ=MONTHLY;BYDAY=1MO": ["primeira segunda de cada mês", "toda primeira segunda-feira do mês"],
}


def test_an_adjective_after_a_meeting_recurs_and_after_a_topic_does_not() -> None:
    assert read("reunião semanal às segundas às 10h", "pt").recurrence == "FREQ=WEEKLY;BYDAY=MO"
    assert read("revisão trimestral amanhã às 10h", "pt").recurrence is None


def test_two_times_with_the_same_word_before_them_are_a_range() -> None:
    assert read("amanhã das 9h às 11h", "pt").duration_minutes == 120
    assert read("sala para 10 às 10", "pt").capacity == 10


def test_next_friday_is_asked() -> None:
    wanted = ["2026-11-27 15:00", "2026-11-20 15:00"]
    assert offered("na próxima sexta às 3", "pt") == offered("sexta que vem às 3", "pt") == wanted


@pytest.mark.parametrize(("wanted", "text"), [(at, text) for at, texts in STARTS.items() for text in texts])
def test_a_start_is_read_however_it_is_said(wanted: str, text: str) -> None:
    assert start(text, "pt") == wanted
    assert read(f"{text}, 8 pax", "pt").capacity == 8


@pytest.mark.parametrize(("minutes", "text"), [(m, text) for m, texts in LENGTHS.items() for text in texts])
def test_a_length_is_read_however_it_is_said(minutes: int, text: str) -> None:
    found = read(f"{BESIDE} {text}", "pt")
    assert found.duration_minutes == minutes
    assert found.start is not None
    assert found.start.hour == 15


@pytest.mark.parametrize(("count", "text"), [(n, text) for n, texts in PEOPLE.items() for text in texts])
def test_people_are_read_however_they_are_said(count: int, text: str) -> None:
    found = read(f"{BESIDE}, {text}", "pt")
    assert found.capacity == count
    assert found.subject is None


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in SERIES.items() for text in texts])
def test_a_recurrence_is_read_however_it_is_said(rule: str, text: str) -> None:
    found = read(f"{text}, 10:00, OKR", "pt")
    assert found.recurrence == rule
    assert found.start is not None
    assert (found.start.hour, found.subject) == (10, "OKR")
