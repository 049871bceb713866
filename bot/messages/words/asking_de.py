"""Questions in German."""

from __future__ import annotations

from bot.messages.words.asking import AskingWords, Corrections, MissingNames
from bot.messages.words.times import TimeWords, one_or_many, placed, two

_DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_NTH = {
    1: "ersten",
    2: "zweiten",
    3: "dritten",
    4: "vierten",
    5: "fünften",
    -1: "letzten",
    -2: "vorletzten",
}

_TIMES = TimeWords(
    plural_form=one_or_many,
    days_short=("Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."),
    months_short=(
        *("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni"),
        *("Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
    ),
    first_day="1",
    date_text="{weekday}, {day}. {month} {year}",
    hours=two("1 Stunde", "{n} Stunden"),
    minutes=two("1 Minute", "{n} Minuten"),
    hours_and_minutes="{hours} {minutes}",
    every_minute=two("jede Minute", "alle {n} Minuten"),
    every_hour=two("jede Stunde", "alle {n} Stunden"),
    every_day=two("jeden Tag", "alle {n} Tage"),
    every_week=two("jede Woche", "alle {n} Wochen"),
    every_month=two("jeden Monat", "alle {n} Monate"),
    every_year=two("jedes Jahr", "alle {n} Jahre"),
    every_workday="jeden Werktag (Mo.–Fr.)",
    every_weekday=tuple(f"jeden {day}" for day in _DAYS),
    every_other_weekday=tuple(f"jeden zweiten {day}" for day in _DAYS),
    on_weekdays=tuple(f"am {day}" for day in _DAYS),
    nth_weekday=tuple(placed(f"am {{nth}} {day}", _NTH) for day in _DAYS),
    nth_workday=placed("am {nth} Arbeitstag", _NTH),
    on_days="{every} {days}",
    on_month_days="{every} {days}",
    of_every_month="{days} jedes Monats",
    month_day="am {day}.",
    last_month_day="am letzten Tag",
    in_months=(
        "im Januar",
        "im Februar",
        "im März",
        "im April",
        "im Mai",
        "im Juni",
        "im Juli",
        "im August",
        "im September",
        "im Oktober",
        "im November",
        "im Dezember",
    ),
    and_="und",
    occurrences=two("einmal", "{n}-mal"),
    until="bis {date}",
    repeats_otherwise="nach einem eigenen Plan",
)

DE = AskingWords(
    language="de",
    times=_TIMES,
    understood="Verstanden: {facts}.",
    nothing_yet="noch nichts",
    people="Personen: {n}",
    invited="eingeladen: {n}",
    missing="Es fehlt noch: {names}.",
    names=MissingNames(
        date="Datum",
        time="Uhrzeit",
        capacity="Zahl der Personen (1 bis 10.000)",
        phone="Telefonnummer",
        phones="Telefonnummern",
        message="Text der Ansage",
    ),
    which_one="Das lässt sich auf mehrere Arten verstehen. Was ist gemeint?",
    clock_earlier="{time}, vor der Zeitumstellung",
    clock_later="{time}, nach der Zeitumstellung",
    never="Nie",
    weekly="Jede Woche an diesem Tag",
    monthly="Jeden Monat an diesem Tag",
    form_in_private=("Vor der Buchung ist noch etwas zu klären. Die Schaltfläche öffnet das Formular dafür."),
    form_expired="Slack konnte das Formular nicht rechtzeitig öffnen. Die Schaltfläche öffnet es.",
    corrections=Corrections(
        missing="Bitte ausfüllen.",
        past="Das liegt in der Vergangenheit: Bitte einen späteren Zeitpunkt wählen.",
        not_a_date="Bitte ein Datum wählen.",
        not_a_time="Bitte eine Uhrzeit wählen.",
        too_long="Das ist zu lang: höchstens {limit} Zeichen.",
        out_of_range="Der Wert muss im Bereich {limit} liegen.",
        not_a_number="Bitte eine ganze Zahl im Bereich {limit} angeben.",
        malformed_email="„{given}“ ist keine E-Mail-Adresse. So sieht eine aus: name@example.com.",
        malformed_phone=(
            "„{given}“ ist keine Telefonnummer: Bitte mit Landesvorwahl angeben, etwa +49 30 123456."
        ),
        malformed_pin="Eine PIN besteht nur aus Ziffern: {limit}.",
        unknown_zone="Diese Zeitzone ist nicht bekannt: Bitte eine andere wählen.",
        skipped_by_clock_change=(
            "Diese Uhrzeit gibt es an dem Tag nicht, die Uhren werden vorgestellt: Bitte eine Stunde früher "
            "oder später wählen."
        ),
        repeated_by_clock_change=(
            "Diese Uhrzeit gibt es an dem Tag zweimal, die Uhren werden zurückgestellt: Bitte eine Stunde "
            "früher oder später wählen."
        ),
        starts_elsewhere=(
            "Dieses Datum gehört nicht zu den Tagen der Serie: Bitte ein anderes Datum wählen oder die "
            "Wiederholung ändern."
        ),
    ),
)
