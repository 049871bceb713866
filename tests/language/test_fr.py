"""French: value → many ways to say it, at 10:07 on Wednesday 18 November 2026."""

from __future__ import annotations

import pytest

from tests.language.reading import offered, read, start

STARTS = {
    "2026-11-20 15:00": [
        "vendredi à 15h",
        "vendredi 15h",
        "ce vendredi à trois heures",
        "vendredi à quinze heures",
        "ven. 15h00",
        "le 20 novembre à 15:00",
        "le 20/11 à 15h",
        "20/11/2026 15 h",
        "le vingt novembre à 15h",
        "après-demain à 15h",
        "apres demain a 15h",
        "VENDREDI À 15H",
        "vendredi après-midi à 3h",
    ],
    "2026-11-19 14:30": ["demain à deux heures et demie", "demain à 14h30", "demain 14 heures 30"],
    "2026-11-19 16:45": ["demain à cinq heures moins le quart", "demain à 16h45"],
    "2026-11-19 14:15": ["demain à deux heures et quart", "demain à 14:15"],
    "2026-11-19 14:50": ["demain à trois heures moins dix"],
    "2026-11-19 12:30": ["demain à midi et demi", "demain à 12h30"],
    "2026-11-19 07:00": ["demain à 7h du matin", "demain matin à sept heures", "demain à 07h00"],
    "2026-11-27 11:00": [
        "vendredi de la semaine prochaine à 11h",
        "la semaine prochaine vendredi à 11h",
        "vendredi en huit à 11h",
    ],
    "2026-12-02 11:00": ["dans deux semaines à 11h", "dans quinze jours à 11h"],
    "2026-11-18 21:00": ["ce soir à 9h", "ce soir 21h", "aujourd'hui à vingt et une heures"],
    "2026-11-18 10:22": ["dans un quart d'heure", "dans 15 minutes"],
    "2026-11-18 11:37": ["dans une heure et demie"],
    "2026-12-07 10:00": ["le premier lundi de décembre à 10h", "premier lundi du mois prochain à 10h"],
    "2026-11-24 09:00": ["du 24 au 26 novembre à 9h", "le 24 à 9h"],
    "2026-11-19 12:00": ["demain à midi", "demain midi"],
}


@pytest.mark.parametrize(("wanted", "text"), [(at, text) for at, texts in STARTS.items() for text in texts])
def test_a_start_is_read_however_it_is_said(wanted: str, text: str) -> None:
    assert start(f"{text}, revue budget", "fr") == wanted
    found = read(f"{text}, 8 personnes", "fr")
    assert (found.capacity, found.subject) == (8, None)
    assert found.start is not None
    assert found.start.strftime("%Y-%m-%d %H:%M") == wanted


LENGTHS = {
    30: ["pour une demi-heure", "30 minutes"],
    45: ["trois quarts d'heure", "durée 45 min"],
    90: ["pendant une heure et demie", "pour 1h30", "durée : 1h30", "90 min", "jusqu'à 16h30"],
    120: ["pendant deux heures", "2h", "pour 2 heures", "jusqu'à 17h"],
}


@pytest.mark.parametrize(("minutes", "text"), [(m, text) for m, texts in LENGTHS.items() for text in texts])
def test_a_length_is_read_however_it_is_said(minutes: int, text: str) -> None:
    found = read(f"demain à 15h {text}", "fr")
    assert found.duration_minutes == minutes
    assert found.start is not None
    assert found.start.hour == 15


PEOPLE = {
    8: [
        "8 personnes",
        "pour huit personnes",
        "huit participants",
        "pour 8",
        "jusqu'à 8 invités",
        "on est 8",
        "nous serons huit",
    ],
    4: ["moi et 3 collègues", "moi et trois autres"],
    12: ["une douzaine de personnes"],
    20: ["une vingtaine de participants"],
    25: ["vingt-cinq personnes"],
    75: ["soixante-quinze participants"],
}


@pytest.mark.parametrize(("count", "text"), [(n, text) for n, texts in PEOPLE.items() for text in texts])
def test_people_are_read_however_they_are_said(count: int, text: str) -> None:
    found = read(f"demain à 15h, {text}", "fr")
    assert (found.capacity, found.subject) == (count, None)


SERIES = {
    "FREQ=WEEKLY;BYDAY=MO": ["tous les lundis", "chaque lundi", "les lundis", "toutes les semaines le lundi"],
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR": ["les jours ouvrés", "du lundi au vendredi"],
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU": [
        "un mardi sur deux",
        "toutes les deux semaines le mardi",
        "tous les quinze jours le mardi",
    ],
    "FREQ=DAILY": ["tous les jours", "chaque jour", "tous les matins"],
    "FREQ=MONTHLY;BYMONTHDAY=15": ["tous les mois le 15", "le 15 de chaque mois"],
    "FREQ=MONTHLY;BYDAY=1MO": ["le premier lundi de chaque mois", "tous les premiers lundis du mois"],
    "FREQ=MONTHLY;BYDAY=-1FR": ["le dernier vendredi de chaque mois"],
    "FREQ=WEEKLY;BYDAY=TU;COUNT=6": ["tous les mardis pendant 6 semaines", "tous les mardis 6 fois"],
    "FREQ=WEEKLY;BYDAY=FR;UNTIL=20261218": ["chaque vendredi jusqu'au 18 décembre"],
}


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in SERIES.items() for text in texts])
def test_a_recurrence_is_read_however_it_is_said(rule: str, text: str) -> None:
    found = read(f"{text} à 10h, conseil", "fr")
    assert found.recurrence == rule
    assert found.start is not None
    assert (found.start.hour, found.subject) == (10, "conseil")


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("vendredi prochain à 15h", ["2026-11-27 15:00", "2026-11-20 15:00"]),
        ("demain à 15h ou 16h", ["2026-11-19 15:00", "2026-11-19 16:00"]),
        ("mardi ou jeudi à 10h", ["2026-11-24 10:00", "2026-11-19 10:00"]),
        ("à 8h", ["2026-11-18 20:00", "2026-11-19 08:00"]),
    ],
)
def test_two_readings_are_offered(text: str, readings: list[str]) -> None:
    assert offered(text, "fr") == readings


@pytest.mark.parametrize(
    "text",
    [
        "demain après-midi",
        "vendredi soir",
        "demain en fin de matinée",
        "demain toute la journée",
        "demain avant 15h",
    ],
)
def test_a_part_of_the_day_leaves_the_time_to_be_asked(text: str) -> None:
    found = read(text, "fr")
    assert (found.start, found.missing) == (None, ("time",))
    assert found.date is not None


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("réunion sur le budget demain à 15h", "budget"),
        ("réunion d'équipe demain à 15h", "réunion d'équipe"),
        ("visio comité de pilotage demain 15h", "comité de pilotage"),
        ("entretien annuel demain 10h", "entretien annuel"),
        ("sujet : tarifs 2027, demain 15h", "tarifs 2027"),
        ("Bonjour, je voudrais réserver une salle demain à 15h, merci", None),
        ("l'audit interne demain à 15h", "audit interne"),
    ],
)
def test_the_subject_is_what_remains(text: str, subject: str | None) -> None:
    assert read(text, "fr").subject == subject


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("aide", "help"),
        ("comment ça marche ?", "help"),
        ("mes conférences", "list"),
        ("quelles conférences ai-je ?", "list"),
        ("annuler « Budget »", "cancel"),
        ("je voudrais annuler le point projet", "cancel"),
        ("déplace la réunion budget à vendredi", "edit"),
    ],
)
def test_the_words_say_what_is_wanted(text: str, intent: str) -> None:
    assert read(text, "fr").intent == intent


@pytest.mark.parametrize(
    "text",
    ["vendrdi 15h", "venredi à 15h", "vendredi à15h", "vendredi a 15h 8personnes"],
)
def test_slips_and_missing_spaces_are_forgiven(text: str) -> None:
    assert start(text, "fr") == "2026-11-20 15:00"


def test_the_language_is_recognised_under_another_locale() -> None:
    found = read("demain à 15h, 8 personnes", locale="en-US")
    assert (found.language, found.capacity) == ("fr", 8)
