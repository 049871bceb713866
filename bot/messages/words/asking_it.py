"""Questions in Italian."""

from __future__ import annotations

from bot.messages.words.asking import AskingWords, Corrections, MissingNames
from bot.messages.words.times import TimeWords, one_or_many, placed, two

_DAYS = ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato")
_SUNDAY = "domenica"
_NTH = {
    1: "il primo",
    2: "il secondo",
    3: "il terzo",
    4: "il quarto",
    5: "il quinto",
    -1: "l’ultimo",
    -2: "il penultimo",
}
_NTH_OF_SUNDAY = {
    1: "la prima",
    2: "la seconda",
    3: "la terza",
    4: "la quarta",
    5: "la quinta",
    -1: "l’ultima",
    -2: "la penultima",
}

_TIMES = TimeWords(
    plural_form=one_or_many,
    days_short=("lun", "mar", "mer", "gio", "ven", "sab", "dom"),
    months_short=("gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"),
    first_day="1",
    date_text="{weekday} {day} {month} {year}",
    hours=two("1 ora", "{n} ore"),
    minutes=two("1 minuto", "{n} minuti"),
    hours_and_minutes="{hours} e {minutes}",
    every_minute=two("ogni minuto", "ogni {n} minuti"),
    every_hour=two("ogni ora", "ogni {n} ore"),
    every_day=two("ogni giorno", "ogni {n} giorni"),
    every_week=two("ogni settimana", "ogni {n} settimane"),
    every_month=two("ogni mese", "ogni {n} mesi"),
    every_year=two("ogni anno", "ogni {n} anni"),
    every_workday="dal lunedì al venerdì",
    every_weekday=tuple(f"ogni {day}" for day in (*_DAYS, _SUNDAY)),
    every_other_weekday=(*(f"un {day} su due" for day in _DAYS), f"una {_SUNDAY} su due"),
    on_weekdays=(*(f"il {day}" for day in _DAYS), f"la {_SUNDAY}"),
    nth_weekday=(
        *(placed(f"{{nth}} {day}", _NTH) for day in _DAYS),
        placed(f"{{nth}} {_SUNDAY}", _NTH_OF_SUNDAY),
    ),
    nth_workday=placed("{nth} giorno lavorativo", _NTH),
    on_days="{every}, {days}",
    on_month_days="{every}, {days}",
    of_every_month="{days} di ogni mese",
    month_day="il giorno {day}",
    last_month_day="l’ultimo giorno",
    in_months=(
        "a gennaio",
        "a febbraio",
        "a marzo",
        "ad aprile",
        "a maggio",
        "a giugno",
        "a luglio",
        "ad agosto",
        "a settembre",
        "a ottobre",
        "a novembre",
        "a dicembre",
    ),
    and_="e",
    occurrences=two("1 volta", "{n} volte"),
    until="fino a {date}",
    repeats_otherwise="secondo un calendario proprio",
)

IT = AskingWords(
    language="it",
    times=_TIMES,
    understood="Compreso finora: {facts}.",
    nothing_yet="ancora nulla",
    people="persone: {n}",
    invited="inviti: {n}",
    missing="Manca: {names}.",
    names=MissingNames(
        date="data",
        time="ora",
        capacity="numero di persone (da 1 a 10.000)",
        phone="numero di telefono",
        phones="numeri di telefono",
        message="testo del messaggio",
    ),
    which_one="La richiesta si può intendere in più modi. Qual è quello giusto?",
    clock_earlier="{time}, prima del cambio dell’ora",
    clock_later="{time}, dopo il cambio dell’ora",
    never="Mai",
    weekly="Ogni settimana in quel giorno",
    monthly="Ogni mese in quel giorno",
    form_in_private="Prima di prenotare resta qualcosa da chiarire. Il pulsante apre il modulo.",
    form_expired="Slack non ha potuto aprire il modulo in tempo. Il pulsante lo apre.",
    corrections=Corrections(
        missing="Questo campo va compilato.",
        past="Questo momento è già passato: va scelto uno successivo.",
        not_a_date="Va scelta una data.",
        not_a_time="Va scelta un’ora.",
        too_long="È troppo lungo: al massimo {limit} caratteri.",
        out_of_range="Il valore deve rientrare nell’intervallo {limit}.",
        not_a_number="Serve un numero intero nell’intervallo {limit}.",
        malformed_email="«{given}» non è un indirizzo e-mail: va scritto come name@example.com.",
        malformed_phone=(
            "«{given}» non è un numero di telefono: va scritto con il prefisso del paese, come "
            "+39 06 1234 5678."
        ),
        malformed_pin="Un PIN è composto di sole cifre: {limit}.",
        unknown_zone="Questo fuso orario non è noto: va scelto un altro.",
        skipped_by_clock_change=(
            "Quel giorno il cambio dell’ora salta questo orario: va scelta un’ora prima o dopo."
        ),
        repeated_by_clock_change=(
            "Quel giorno il cambio dell’ora ripete questo orario: va scelta un’ora prima o dopo."
        ),
        starts_elsewhere=(
            "Questa data non è tra i giorni che si ripetono: va scelta un’altra data o cambiata la "
            "ripetizione."
        ),
    ),
)
