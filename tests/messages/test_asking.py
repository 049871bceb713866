"""Questions in the language of the person who is asked."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_skeleton

from bot.domain.conference import Vendor
from bot.domain.people import QUESTION_LANGUAGES, Person
from bot.domain.records import Notice, NoticeKind
from bot.domain.understanding import Invitees, Understanding
from bot.errors import WishInvalid
from bot.language.series import WEEKDAYS, WORKDAYS, Series
from bot.language.vocabulary import LANGUAGES
from bot.messages import form_check
from bot.messages.form_draft import FormChoices, FormDraft
from bot.messages.forms import conference_form, field_errors, refused_form
from bot.messages.ids import Field
from bot.messages.notices import notice_text
from bot.messages.offers import offer
from bot.messages.recurrence import recurrence_text
from bot.messages.times import date_text, duration_text
from bot.messages.words import ASKING, asking_words, words_of
from bot.playground.slack.blockkit import message_error
from bot.vendors.features import FEATURES
from tests.messages.scene import ALICE, WARSAW, buttons, markup, read
from tests.messages.screen import Screen
from tests.messages.test_words import leaves, placeholders

TRANSLATED = [language for language in ASKING if language != "en"]
BEYOND_WORDS = [language for language in ASKING if words_of(language).language != language]
HOSTS = (Vendor.PORTSIP, Vendor.ENSWITCH, Vendor.CONPEEK)
CHOICES = FormChoices(vendors={vendor: FEATURES[vendor] for vendor in HOSTS}, default=Vendor.PORTSIP)
NEXT_FRIDAYS = (datetime(2026, 11, 27, 15, tzinfo=WARSAW), datetime(2026, 11, 20, 15, tzinfo=WARSAW))
QUESTION = "Which one did you mean?"


def asked_in(language: str) -> Person:
    return replace(ALICE, locale=f"{language}-{language.upper()}")


def understood(**changes: Any) -> Understanding:
    plain: dict[str, Any] = {"intent": "conference", "timezone": "Europe/Warsaw", "language": "de"}
    return Understanding(**{**plain, **changes})


def shown(draft: FormDraft, person: Person) -> Screen:
    return Screen(conference_form(draft, person, CHOICES))


# The catalogues


def test_questions_are_put_in_every_language_that_is_read() -> None:
    assert tuple(ASKING) == QUESTION_LANGUAGES
    assert set(QUESTION_LANGUAGES) == set(LANGUAGES)


@pytest.mark.parametrize(
    ("locale", "questions", "words"),
    [
        ("de-AT", "de", "en"),
        ("pt-BR", "pt", "en"),
        ("es-LA", "es", "en"),
        ("fr", "fr", "en"),
        ("it_IT", "it", "en"),
        ("pl-PL", "pl", "pl"),
        ("en-GB", "en", "en"),
        ("ja-JP", "en", "en"),
        ("", "en", "en"),
    ],
)
def test_the_locale_tells_both_languages(locale: str, questions: str, words: str) -> None:
    person = replace(ALICE, locale=locale)
    assert (person.question_language, person.language) == (questions, words)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_phrase_has_the_same_gaps_as_in_english(language: str) -> None:
    english, other = dict(leaves(asking_words("en"))), dict(leaves(asking_words(language)))
    places = re.compile(r"times\.nth_\w+\.|times\.of_every_month")
    assert {path for path in english.keys() ^ other.keys() if not places.match(path)} == set()
    for path in english.keys() & other.keys():
        if not path.endswith(".one"):
            assert placeholders(english[path]) == placeholders(other[path]), path
    assert placeholders(other.get("times.of_every_month", "{days}")) == {"days"}


@pytest.mark.parametrize("language", ASKING)
def test_no_phrase_is_empty_and_every_day_month_and_place_has_one(language: str) -> None:
    for path, text in leaves(asking_words(language)):
        assert text, path
        assert text == text.strip(), path
        assert "  " not in text, path
    words = asking_words(language).times
    of_days = (words.days_short, words.every_weekday, words.every_other_weekday, words.on_weekdays)
    for days in (*of_days, [day[1] for day in words.nth_weekday]):
        assert len(set(days)) == 7
    for months in (words.months_short, words.in_months):
        assert len(set(months)) == 12
    for places in (*words.nth_weekday, words.nth_workday):
        assert {1, 2, 3, 4, 5, -1, -2} <= set(places)
        assert len(set(places.values())) == len(places)


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_is_left_in_english(language: str) -> None:
    english, other = dict(leaves(asking_words("en"))), dict(leaves(asking_words(language)))
    same = {path for path, text in english.items() if other.get(path) == text}
    assert {path for path in same if re.search(r"[A-Za-z]{4}", re.sub(r"\{\w+\}", "", english[path]))} <= {
        *("names.date", "times.minutes.few", "times.minutes.many")  # the same in French
    }


def test_everything_the_form_finds_wrong_can_be_said_in_every_language() -> None:
    found = set(_problems_of_the_form())
    assert {"past", "malformed_pin", "starts_elsewhere"} <= found
    for words in ASKING.values():
        assert found == set(words.problems)


def _problems_of_the_form() -> Iterator[str]:
    for node in ast.walk(ast.parse(inspect.getsource(form_check))):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "_wrong":
            assert isinstance(node.args[1], ast.Constant)
            yield str(node.args[1].value)


# Dates and lengths


@pytest.mark.parametrize("language", BEYOND_WORDS)
def test_dates_are_written_as_the_language_writes_them(language: str) -> None:
    for ahead in range(365):
        day = date(2026, 1, 1) + timedelta(days=ahead)
        if day.day > 1:
            expected = format_skeleton("yMMMEd", day, locale=language)
            assert date_text(day, asking_words(language).times) == expected


def test_the_first_of_a_month_is_written_out_in_french() -> None:
    assert date_text(date(2026, 11, 1), asking_words("fr").times) == "dim. 1er nov. 2026"
    assert date_text(date(2026, 11, 1), asking_words("de").times) == "So., 1. Nov. 2026"


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("en", "1 hour 1 minute", "2 hours 30 minutes"),
        ("pl", "1 godzina 1 minuta", "2 godziny 30 minut"),
        ("de", "1 Stunde 1 Minute", "2 Stunden 30 Minuten"),
        ("es", "1 hora y 1 minuto", "2 horas y 30 minutos"),
        ("fr", "1 heure 1 minute", "2 heures 30 minutes"),
        ("it", "1 ora e 1 minuto", "2 ore e 30 minuti"),
        ("pt", "1 hora e 1 minuto", "2 horas e 30 minutos"),
    ],
)
def test_lengths_are_counted_as_the_language_counts(language: str, one: str, many: str) -> None:
    words = asking_words(language).times
    assert duration_text(timedelta(minutes=61), words) == one
    assert duration_text(timedelta(minutes=150), words) == many
    assert one.startswith(duration_text(timedelta(minutes=60), words))


# Recurrences


SAID = {
    "FREQ=DAILY": ("jeden Tag", "cada día", "chaque jour", "ogni giorno", "todos os dias"),
    "FREQ=DAILY;INTERVAL=3": (
        *("alle 3 Tage", "cada 3 días", "tous les 3 jours", "ogni 3 giorni", "a cada 3 dias"),
    ),
    "FREQ=WEEKLY;BYDAY=SU": (
        *("jeden Sonntag", "cada domingo", "chaque dimanche", "ogni domenica", "todos os domingos"),
    ),
    "FREQ=WEEKLY;BYDAY=MO": (
        *("jeden Montag", "cada lunes", "chaque lundi", "ogni lunedì", "todas as segundas-feiras"),
    ),
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR": (
        "jeden Werktag (Mo.–Fr.)",
        "de lunes a viernes",
        "du lundi au vendredi",
        "dal lunedì al venerdì",
        "de segunda a sexta",
    ),
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU": (
        "jeden zweiten Dienstag",
        "un martes de cada dos",
        "un mardi sur deux",
        "un martedì su due",
        "terça sim, terça não",
    ),
    "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,SU": (
        "alle 3 Wochen am Dienstag und am Sonntag",
        "cada 3 semanas, los martes y los domingos",
        "toutes les 3 semaines, le mardi et le dimanche",
        "ogni 3 settimane, il martedì e la domenica",
        "a cada 3 semanas, às terças e aos domingos",
    ),
    "FREQ=MONTHLY;BYDAY=1MO": (
        "am ersten Montag jedes Monats",
        "el primer lunes de cada mes",
        "le premier lundi de chaque mois",
        "il primo lunedì di ogni mese",
        "na primeira segunda-feira de cada mês",
    ),
    "FREQ=MONTHLY;BYDAY=1SU,3SU": (
        "am ersten Sonntag und am dritten Sonntag jedes Monats",
        "el primer domingo y el tercer domingo de cada mes",
        "le premier dimanche et le troisième dimanche de chaque mois",
        "la prima domenica e la terza domenica di ogni mese",
        "no primeiro domingo e no terceiro domingo de cada mês",
    ),
    "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR": (
        "alle 2 Monate am letzten Freitag",
        "cada 2 meses, el último viernes",
        "tous les 2 mois, le dernier vendredi",
        "ogni 2 mesi, l’ultimo venerdì",
        "a cada 2 meses, na última sexta-feira",
    ),
    "FREQ=MONTHLY;BYDAY=WE;BYSETPOS=-2": (
        "am vorletzten Mittwoch jedes Monats",
        "el penúltimo miércoles de cada mes",
        "l’avant-dernier mercredi de chaque mois",
        "il penultimo mercoledì di ogni mese",
        "na penúltima quarta-feira de cada mês",
    ),
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1": (
        "am letzten Arbeitstag jedes Monats",
        "el último día laborable de cada mes",
        "le dernier jour ouvré de chaque mois",
        "l’ultimo giorno lavorativo di ogni mese",
        "no último dia útil de cada mês",
    ),
    "FREQ=MONTHLY;BYMONTHDAY=1,15": (
        "am 1. und am 15. jedes Monats",
        "el día 1 y el día 15 de cada mes",
        "le 1er et le 15 de chaque mois",
        "il giorno 1 e il giorno 15 di ogni mese",
        "no dia 1 e no dia 15 de cada mês",
    ),
    "FREQ=MONTHLY;BYMONTHDAY=-1": (
        "am letzten Tag jedes Monats",
        "el último día de cada mes",
        "le dernier jour de chaque mois",
        "l’ultimo giorno di ogni mese",
        "no último dia de cada mês",
    ),
    "FREQ=YEARLY;BYDAY=4TH;BYMONTH=11": (
        "jedes Jahr im November am vierten Donnerstag",
        "cada año en noviembre, el cuarto jueves",
        "chaque année en novembre, le quatrième jeudi",
        "ogni anno a novembre, il quarto giovedì",
        "todos os anos em novembro, na quarta quinta-feira",
    ),
    "FREQ=WEEKLY;BYDAY=MO;COUNT=6": (
        "jeden Montag (6-mal)",
        "cada lunes (6 veces)",
        "chaque lundi (6 fois)",
        "ogni lunedì (6 volte)",
        "todas as segundas-feiras (6 vezes)",
    ),
    "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261218": (
        "jeden Montag bis Fr., 18. Dez. 2026",
        "cada lunes hasta el vie, 18 dic 2026",
        "chaque lundi jusqu’au ven. 18 déc. 2026",
        "ogni lunedì fino a ven 18 dic 2026",
        "todas as segundas-feiras até sex., 18 de dez. de 2026",
    ),
    "FREQ=SECONDLY": (
        "nach einem eigenen Plan",
        "según un calendario propio",
        "selon un calendrier particulier",
        "secondo un calendario proprio",
        "segundo um calendário próprio",
    ),
}


@pytest.mark.parametrize("rule", SAID)
def test_a_rule_is_said_in_words(rule: str) -> None:
    texts = tuple(recurrence_text(rule, asking_words(one).times) for one in ("de", "es", "fr", "it", "pt"))
    assert texts == SAID[rule]


def series_of_the_reader() -> Iterator[Series]:
    """Every kind that can be asked for in words."""
    for frequency in ("MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"):
        yield from (Series(frequency, interval) for interval in (1, 2, 5, 22))
    for interval in (1, 2, 3):
        for day in range(7):
            yield Series("WEEKLY", interval, (day,))
            yield from (Series("MONTHLY", interval, nth=((nth, day),)) for nth in (1, 2, 3, 4, 5, -1, -2))
            yield Series("YEARLY", interval, nth=((4, day),), month=day + 1)
        yield from (Series("WEEKLY", interval, days) for days in ((0, 2), (5, 6), WORKDAYS, tuple(range(6))))
        yield Series("MONTHLY", interval, nth=((1, 0), (3, 0), (2, 6)))
        yield from (Series("MONTHLY", interval, month_days=days) for days in ((1,), (15,), (1, 31), (-1,)))
        yield from (Series("MONTHLY", interval, days=WORKDAYS, position=nth) for nth in (1, 2, -1, -2))
    yield from (Series("YEARLY", month_days=(20, 30), month=month) for month in range(1, 13))


@pytest.mark.parametrize("language", ASKING)
def test_every_series_that_the_reader_knows_has_words_of_its_own(language: str) -> None:
    assert len(WEEKDAYS) == 7
    words = asking_words(language).times
    said: dict[str, str] = {}
    for series in series_of_the_reader():
        for rule in (series.rule(), series.rule(count=3), series.rule(until=date(2027, 3, 1))):
            text = recurrence_text(rule, words)
            assert words.repeats_otherwise not in text, rule
            assert "{" not in text
            assert "  " not in text
            assert said.setdefault(text, rule) == rule


# What a person sees


def test_a_german_reads_the_question_in_german_beside_the_english_labels() -> None:
    draft = FormDraft.from_understanding(
        understood(
            subject="Budgetrunde",
            capacity=8,
            ambiguous={"start": NEXT_FRIDAYS},
            invitees=Invitees(users=("U0BOB",), emails=("anna@partner.example",)),
        )
    )
    screen = shown(draft, asked_in("de"))
    assert screen.options(QUESTION) == ["Fr., 27. Nov. 2026, 15:00", "Fr., 20. Nov. 2026, 15:00"]
    assert screen.shows(QUESTION) == "Fr., 27. Nov. 2026, 15:00"
    assert screen.block(QUESTION)["hint"]["text"].endswith("Was ist gemeint?")
    assert "Verstanden: Budgetrunde · Personen: 8 · eingeladen: 2." in read(screen.view)
    assert {"Subject", "Date", "Start time", "Duration", "People", "Vendor", "Invite"} <= set(screen.labels)
    assert screen.view["title"]["text"] == "Book a conference"
    assert screen.view["submit"]["text"] == "Book"
    assert "More options" in buttons(screen.view)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "Es fehlt noch: Datum, Uhrzeit."),
        ("es", "Falta: fecha, hora."),
        ("fr", "Il manque\u00a0: date, heure."),
        ("it", "Manca: data, ora."),
        ("pt", "Falta: data, hora."),
    ],
)
def test_what_is_missing_is_said_in_the_persons_language(language: str, said: str) -> None:
    understanding = understood(subject="budget *review* <!channel>", missing=("date", "time"))
    screen = shown(FormDraft.from_understanding(understanding), asked_in(language))
    assert f"*{said}*" in read(screen.view)
    message = offer(understanding, "event/1", None, language)
    assert message_error(message) is None
    assert said in message["text"]
    assert list(buttons(message)) == ["Open the form"]
    for text in markup(message):
        assert "<!channel>" not in text
        assert "*review*" not in text


@pytest.mark.parametrize("language", BEYOND_WORDS)
def test_an_offer_of_several_readings_is_in_one_language_but_for_its_button(language: str) -> None:
    words, english = asking_words(language), asking_words("en")
    readings = understood(ambiguous={"start": NEXT_FRIDAYS})
    for told in (None, Notice(NoticeKind.FORM_EXPIRED)):
        said = offer(readings, "event/1", told, language)["text"]
        assert words.which_one in said
        assert words.nothing_yet in said
        assert not [text for text in english.notices.values() if text in said]
    assert notice_text(Notice(NoticeKind.FORM_EXPIRED), language) == words.form_expired


@pytest.mark.parametrize("language", ASKING)
def test_choices_fit_and_are_told_apart_whatever_the_zone(language: str) -> None:
    zone = "America/North_Dakota/New_Salem"
    local = datetime(2026, 11, 1, 1, 30, tzinfo=ZoneInfo(zone))
    draft = FormDraft(
        date=date(2026, 11, 1),
        time=time(1, 30),
        zone=zone,
        vendor=Vendor.ENSWITCH,
        duration=timedelta(minutes=475),
        recurrence="FREQ=MONTHLY;BYDAY=1SU,3SU",
        read_as="start",
        readings=(local, local.replace(fold=1)),
    )
    labels = words_of(language).labels
    screen = shown(draft, asked_in(language))
    readings, *others = (
        screen.options(labels[name]) for name in (Field.READING, Field.DURATION, Field.REPEATS)
    )
    for options in (readings, *others):
        assert len(set(options)) == len(options)
        assert all(len(option) <= 75 for option in options)
    assert not [option for options in others for option in options if option.endswith("…")]
    words = asking_words(language)
    assert words.clock_earlier.partition(", ")[2] in readings[0]
    assert words.clock_later.partition(", ")[2] in readings[1]


def test_a_value_that_cannot_be_is_corrected_in_the_persons_language() -> None:
    german = asked_in("de")
    view = shown(FormDraft(), german).sent()
    answer = refused_form(view, [WishInvalid("people", "out_of_range", limit="1–10000")], german, CHOICES)
    assert answer["errors"] == {"people": "Der Wert muss im Bereich 1–10000 liegen."}
    assert field_errors(view, [WishInvalid("pin", "malformed_pin", limit="3–8")], "de") == {
        "vendor": "PIN for participants: Eine PIN besteht nur aus Ziffern: 3–8."
    }
    assert field_errors(view, [WishInvalid("vendor", "not_configured")], "de") == {
        "vendor": "This vendor is not set up here: choose another."
    }
