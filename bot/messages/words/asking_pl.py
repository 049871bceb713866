"""Questions in Polish."""

from __future__ import annotations

from bot.messages.words.asking import AskingWords, Corrections, MissingNames
from bot.messages.words.times import Plural, TimeWords, placed

_DAYS = ("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela")
_EVERY = (
    "każdy poniedziałek",
    "każdy wtorek",
    "każdą środę",
    "każdy czwartek",
    "każdy piątek",
    "każdą sobotę",
    "każdą niedzielę",
)
_LAST = ("ostatni", "ostatni", "ostatnia", "ostatni", "ostatni", "ostatnia", "ostatnia")
_NTH = {
    **{place: f"{place}." for place in range(1, 6)},
    **{-place: f"{place}. od końca" for place in range(2, 6)},
}


def _form(number: int) -> str:
    if number == 1:
        return "one"
    return "few" if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else "many"


_TIMES = TimeWords(
    plural_form=_form,
    days_short=("pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz."),
    months_short=("sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru"),
    first_day="1",
    date_text="{weekday} {day} {month} {year}",
    hours=Plural("1 godzina", "{n} godziny", "{n} godzin"),
    minutes=Plural("1 minuta", "{n} minuty", "{n} minut"),
    hours_and_minutes="{hours} {minutes}",
    every_minute=Plural("co minutę", "co {n} minuty", "co {n} minut"),
    every_hour=Plural("co godzinę", "co {n} godziny", "co {n} godzin"),
    every_day=Plural("codziennie", "co {n} dni", "co {n} dni"),
    every_week=Plural("co tydzień", "co {n} tygodnie", "co {n} tygodni"),
    every_month=Plural("co miesiąc", "co {n} miesiące", "co {n} miesięcy"),
    every_year=Plural("co rok", "co {n} lata", "co {n} lat"),
    every_workday="w każdy dzień roboczy",
    every_weekday=tuple(f"w {day}" for day in _EVERY),
    every_other_weekday=tuple(f"co 2 tygodnie: {day}" for day in _DAYS),
    on_weekdays=_DAYS,
    nth_weekday=tuple(
        {**placed(f"{{nth}} {day} miesiąca", _NTH), -1: f"{last} {day}"}
        for day, last in zip(_DAYS, _LAST, strict=True)
    ),
    nth_workday=placed("{nth} dzień roboczy miesiąca", {**_NTH, -1: "ostatni"}),
    on_days="{every}: {days}",
    on_month_days="{every}, {days}",
    of_every_month=None,
    month_day="{day}. dnia",
    last_month_day="ostatniego dnia",
    in_months=(
        "w styczniu",
        "w lutym",
        "w marcu",
        "w kwietniu",
        "w maju",
        "w czerwcu",
        "w lipcu",
        "w sierpniu",
        "we wrześniu",
        "w październiku",
        "w listopadzie",
        "w grudniu",
    ),
    and_="i",
    occurrences=Plural("1 raz", "{n} razy", "{n} razy"),
    until="do {date}",
    repeats_otherwise="według własnego harmonogramu",
)

PL = AskingWords(
    language="pl",
    times=_TIMES,
    understood="Wiemy już: {facts}.",
    nothing_yet="jeszcze nic",
    people="liczba osób: {n}",
    invited="zaproszenia: {n}",
    missing="Brakuje: {names}.",
    names=MissingNames(
        date="data",
        time="godzina",
        capacity="liczba osób (od 1 do 10 000)",
        phone="numer telefonu",
        phones="numery telefonów",
        message="treść",
    ),
    which_one="To, co piszesz, można odczytać na kilka sposobów.",
    clock_earlier="{time}, przed zmianą czasu",
    clock_later="{time}, po zmianie czasu",
    never="Nigdy",
    weekly="Co tydzień tego dnia",
    monthly="Co miesiąc tego dnia",
    form_in_private=(
        "Zanim zarezerwujemy, potrzeba jeszcze kilku szczegółów. Naciśnij przycisk, aby je uzupełnić."
    ),
    form_expired="Slack nie zdążył otworzyć formularza. Naciśnij przycisk, aby go otworzyć.",
    corrections=Corrections(
        missing="Wypełnij to pole.",
        past="To już minęło: wybierz późniejszy czas.",
        not_a_date="Wybierz datę.",
        not_a_time="Wybierz godzinę.",
        too_long="To za długie: najwyżej {limit} znaków.",
        out_of_range="Wartość musi mieścić się w zakresie {limit}.",
        not_a_number="Wpisz liczbę całkowitą z zakresu {limit}.",
        malformed_email="„{given}” nie jest adresem e-mail: wpisz go na przykład tak: name@example.com.",
        malformed_phone=(
            "„{given}” nie jest numerem telefonu: wpisz go z numerem kraju, na przykład +48 22 123 45 67."
        ),
        malformed_pin="PIN to same cyfry: {limit}.",
        unknown_zone="Nie znamy tej strefy czasowej: wybierz inną.",
        skipped_by_clock_change=(
            "Tego dnia zegary przeskakują tę godzinę: wybierz wcześniejszą albo późniejszą."
        ),
        repeated_by_clock_change="Tego dnia zegary pokazują tę godzinę dwa razy: wybierz inną.",
        starts_elsewhere=(
            "Tej daty nie ma wśród powtarzanych dni: wybierz inną datę albo zmień powtarzanie."
        ),
    ),
)
