"""German: value → many ways to say it, at 10:07 on Wednesday 18 November 2026."""

from __future__ import annotations

import pytest

from tests.language.reading import offered, read, start

STARTS = {
    "2026-11-20 15:00": [
        "am Freitag um 15 Uhr",
        "Freitag 15 Uhr",
        "diesen Freitag um drei",
        "am Freitag um fünfzehn Uhr",
        "Fr. 15h",
        "20. November 15:00 Uhr",
        "20.11. um 15 Uhr",
        "20.11.2026, 15.00 Uhr",
        "am zwanzigsten November um 15 Uhr",
        "übermorgen um 15 Uhr",
        "uebermorgen um 15 Uhr",
        "FREITAG UM 15 UHR",
        "am Freitag Nachmittag um drei",
        "Freitagnachmittag um 3",
    ],
    "2026-11-19 14:30": [
        "morgen um halb drei",
        "morgen um 14.30 Uhr",
        "morgen 14 Uhr 30",
        "morgen halb drei",
    ],
    "2026-11-19 16:45": [
        "morgen um Viertel vor fünf",
        "morgen um dreiviertel fünf",
        "morgen um fünfzehn Minuten vor fünf",
        "morgen 16:45",
    ],
    "2026-11-19 14:15": ["morgen um Viertel nach zwei", "morgen Viertel drei"],
    "2026-11-19 14:25": ["morgen um fünf vor halb drei", "morgen um 14:25 Uhr"],
    "2026-11-19 07:00": ["morgen früh um 7", "morgen um sieben Uhr morgens", "morgen um 07:00"],
    "2026-11-27 11:00": [
        "Freitag nächster Woche um 11",
        "nächste Woche Freitag um 11",
        "Freitag in einer Woche um 11",
    ],
    "2026-11-25 11:00": ["in einer Woche um 11", "heute in einer Woche um 11", "in 7 Tagen um 11"],
    "2026-11-18 21:00": ["heute Abend um neun", "heute um 21 Uhr"],
    "2026-11-18 10:22": ["in einer Viertelstunde", "in 15 Minuten"],
    "2026-11-18 11:37": ["in anderthalb Stunden", "in eineinhalb Stunden"],
    "2026-12-07 10:00": ["erster Montag im Dezember um 10", "am ersten Montag des nächsten Monats um 10"],
    "2026-11-24 09:00": ["vom 24. bis 26. November um 9 Uhr", "am 24. um 9 Uhr"],
    "2026-11-19 12:00": ["morgen Mittag", "morgen um zwölf"],
}


@pytest.mark.parametrize(("wanted", "text"), [(at, text) for at, texts in STARTS.items() for text in texts])
def test_a_start_is_read_however_it_is_said(wanted: str, text: str) -> None:
    assert start(f"{text}, Budgetrunde", "de") == wanted
    found = read(f"{text}, 8 Personen", "de")
    assert (found.capacity, found.subject) == (8, None)
    assert found.start is not None
    assert found.start.strftime("%Y-%m-%d %H:%M") == wanted


LENGTHS = {
    30: ["für eine halbe Stunde", "30 Minuten", "halbe Stunde"],
    45: ["eine Dreiviertelstunde", "Dauer 45 Min."],
    90: ["für anderthalb Stunden", "1,5 Stunden", "90 min", "Dauer: 1h30", "bis 16:30"],
    120: ["zwei Stunden lang", "für 2 Std.", "2h", "bis 17 Uhr"],
}


@pytest.mark.parametrize(("minutes", "text"), [(m, text) for m, texts in LENGTHS.items() for text in texts])
def test_a_length_is_read_however_it_is_said(minutes: int, text: str) -> None:
    found = read(f"morgen um 15 Uhr {text}", "de")
    assert found.duration_minutes == minutes
    assert found.start is not None
    assert found.start.hour == 15


PEOPLE = {
    8: [
        "8 Personen",
        "für acht Leute",
        "acht Teilnehmer",
        "für 8",
        "bis zu 8 Gäste",
        "zu acht",
        "wir sind 8",
        "wir sind zu acht",
    ],
    4: ["ich und 3 Kollegen", "zu viert", "ich und drei andere"],
    12: ["ein Dutzend Leute", "Gruppe von zwölf"],
    25: ["fünfundzwanzig Personen", "25 TN"],
    120: ["hundertzwanzig Teilnehmende"],
}


@pytest.mark.parametrize(("count", "text"), [(n, text) for n, texts in PEOPLE.items() for text in texts])
def test_people_are_read_however_they_are_said(count: int, text: str) -> None:
    found = read(f"morgen um 15 Uhr, {text}", "de")
    assert (found.capacity, found.subject) == (count, None)


SERIES = {
    "FREQ=WEEKLY;BYDAY=MO": [
        "jeden Montag",
        "montags",
        "jede Woche montags",
        "wöchentlich am Montag",
        "immer montags",
    ],
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR": ["werktags", "jeden Werktag", "von Montag bis Freitag", "Mo-Fr"],
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU": [
        "jeden zweiten Dienstag",
        "alle zwei Wochen dienstags",
        "alle 14 Tage dienstags",
        "vierzehntägig dienstags",
    ],
    "FREQ=DAILY": ["täglich", "jeden Tag"],
    "FREQ=MONTHLY;BYMONTHDAY=15": ["monatlich am 15.", "am 15. jedes Monats", "jeden Monat am 15."],
    "FREQ=MONTHLY;BYDAY=1MO": [
        "jeden ersten Montag im Monat",
        "jeden 1. Montag im Monat",
        "am ersten Montag jedes Monats",
    ],
    "FREQ=MONTHLY;BYDAY=-1FR": ["am letzten Freitag jedes Monats"],
    "FREQ=WEEKLY;BYDAY=TU;COUNT=6": [
        "dienstags 6 Wochen lang",
        "jeden Dienstag 6 Mal",
        "jeden Dienstag für sechs Wochen",
    ],
    "FREQ=WEEKLY;BYDAY=FR;UNTIL=20261218": ["jeden Freitag bis 18. Dezember", "freitags bis zum 18.12."],
}


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in SERIES.items() for text in texts])
def test_a_recurrence_is_read_however_it_is_said(rule: str, text: str) -> None:
    found = read(f"{text} um 10 Uhr, Vorstand", "de")
    assert found.recurrence == rule
    assert found.start is not None
    assert (found.start.hour, found.subject) == (10, "Vorstand")


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("nächsten Freitag um 15 Uhr", ["2026-11-27 15:00", "2026-11-20 15:00"]),
        ("übernächsten Freitag", ["2026-12-04", "2026-11-27"]),
        ("morgen 15 oder 16 Uhr", ["2026-11-19 15:00", "2026-11-19 16:00"]),
        ("Dienstag oder Donnerstag um 10", ["2026-11-24 10:00", "2026-11-19 10:00"]),
        ("um 8", ["2026-11-18 20:00", "2026-11-19 08:00"]),
    ],
)
def test_two_readings_are_offered(text: str, readings: list[str]) -> None:
    assert offered(text, "de") == readings


@pytest.mark.parametrize(
    "text", ["morgen Nachmittag", "Freitagabend", "morgen früh", "morgen den ganzen Tag", "morgen vor 15 Uhr"]
)
def test_a_part_of_the_day_leaves_the_time_to_be_asked(text: str) -> None:
    found = read(text, "de")
    assert (found.start, found.missing) == (None, ("time",))
    assert found.date is not None


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Budgetrunde buchen für morgen 15 Uhr", "Budgetrunde"),
        ("Besprechung wegen Lagerumbau morgen um 15 Uhr", "Lagerumbau"),
        ("Videokonferenz Budget morgen 15 Uhr", "Budget"),
        ("wöchentliche Marketingrunde montags 10 Uhr", "wöchentliche Marketingrunde"),
        ("Thema: Preise 2027, morgen 15 Uhr", "Preise 2027"),
        ("Guten Morgen, bitte buche morgen um 15 Uhr einen Raum, danke!", None),
        ("Aufnahmeprüfung morgen um 15 Uhr", "Aufnahmeprüfung"),
    ],
)
def test_the_subject_is_what_remains(text: str, subject: str | None) -> None:
    assert read(text, "de").subject == subject


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Hilfe", "help"),
        ("wie funktioniert das?", "help"),
        ("meine Konferenzen", "list"),
        ("Konferenzen anzeigen", "list"),
        ("storniere „Budget“", "cancel"),
        ("Budgetrunde am Freitag absagen", "cancel"),
        ("sag die Budgetrunde ab", "cancel"),
        ("Konferenz „Budget“ auf Freitag verschieben", "edit"),
    ],
)
def test_the_words_say_what_is_wanted(text: str, intent: str) -> None:
    assert read(text, "de").intent == intent


@pytest.mark.parametrize(
    "text",
    ["freitg 15 uhr", "fretiag um 15 Uhr", "freitag15uhr", "Freitag um15Uhr", "freitag um 15uhr 8personen"],
)
def test_slips_and_missing_spaces_are_forgiven(text: str) -> None:
    assert start(text, "de") == "2026-11-20 15:00"


def test_the_language_is_recognised_under_another_locale() -> None:
    found = read("morgen um 15 Uhr, 8 Personen", locale="en-US")
    assert (found.language, found.capacity) == ("de", 8)
