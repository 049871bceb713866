"""Questions in French."""

from __future__ import annotations

from bot.messages.words.asking import AskingWords, Corrections, MissingNames
from bot.messages.words.times import Plural, TimeWords, placed, two

_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_NTH = {
    1: "le premier",
    2: "le deuxième",
    3: "le troisième",
    4: "le quatrième",
    5: "le cinquième",
    -1: "le dernier",
    -2: "l’avant-dernier",
}


def _form(number: int) -> str:
    """Zero counts as one."""
    return "one" if number < 2 else "many"


_TIMES = TimeWords(
    plural_form=_form,
    days_short=("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
    months_short=(
        *("janv.", "févr.", "mars", "avr.", "mai", "juin"),
        *("juil.", "août", "sept.", "oct.", "nov.", "déc."),
    ),
    first_day="1er",
    date_text="{weekday} {day} {month} {year}",
    hours=two("{n} heure", "{n} heures"),
    minutes=two("{n} minute", "{n} minutes"),
    hours_and_minutes="{hours} {minutes}",
    every_minute=two("chaque minute", "toutes les {n} minutes"),
    every_hour=two("chaque heure", "toutes les {n} heures"),
    every_day=two("chaque jour", "tous les {n} jours"),
    every_week=two("chaque semaine", "toutes les {n} semaines"),
    every_month=two("chaque mois", "tous les {n} mois"),
    every_year=two("chaque année", "tous les {n} ans"),
    every_workday="du lundi au vendredi",
    every_weekday=tuple(f"chaque {day}" for day in _DAYS),
    every_other_weekday=tuple(f"un {day} sur deux" for day in _DAYS),
    on_weekdays=tuple(f"le {day}" for day in _DAYS),
    nth_weekday=tuple(placed(f"{{nth}} {day}", _NTH) for day in _DAYS),
    nth_workday=placed("{nth} jour ouvré", _NTH),
    on_days="{every}, {days}",
    on_month_days="{every}, {days}",
    of_every_month="{days} de chaque mois",
    month_day="le {day}",
    last_month_day="le dernier jour",
    in_months=(
        "en janvier",
        "en février",
        "en mars",
        "en avril",
        "en mai",
        "en juin",
        "en juillet",
        "en août",
        "en septembre",
        "en octobre",
        "en novembre",
        "en décembre",
    ),
    and_="et",
    occurrences=Plural("{n} fois", "{n} fois", "{n} fois"),
    until="jusqu’au {date}",
    repeats_otherwise="selon un calendrier particulier",
)

# A no-break space stands before colons and question marks, and inside quotation marks.
FR = AskingWords(
    language="fr",
    times=_TIMES,
    understood="Compris\u00a0: {facts}.",
    nothing_yet="rien pour l’instant",
    people="personnes\u00a0: {n}",
    invited="invitations\u00a0: {n}",
    missing="Il manque\u00a0: {names}.",
    names=MissingNames(
        date="date",
        time="heure",
        capacity="nombre de personnes (de 1 à 10\u00a0000)",
        phone="numéro de téléphone",
        phones="numéros de téléphone",
        message="texte du message",
    ),
    which_one="Votre demande peut se comprendre de plusieurs façons. Laquelle est la bonne\u00a0?",
    clock_earlier="{time}, avant le changement d’heure",
    clock_later="{time}, après le changement d’heure",
    never="Jamais",
    weekly="Chaque semaine ce jour-là",
    monthly="Chaque mois ce jour-là",
    form_in_private="Il reste un point à préciser avant de réserver. Le bouton ouvre le formulaire.",
    form_expired="Slack n’a pas pu ouvrir le formulaire à temps. Le bouton permet de l’ouvrir.",
    corrections=Corrections(
        missing="Remplissez ce champ.",
        past="Ce moment est passé\u00a0: choisissez-en un plus tard.",
        not_a_date="Choisissez une date.",
        not_a_time="Choisissez une heure.",
        too_long="C’est trop long\u00a0: {limit} caractères au plus.",
        out_of_range="La valeur doit se situer dans l’intervalle {limit}.",
        not_a_number="Indiquez un nombre entier dans l’intervalle {limit}.",
        malformed_email=(
            "«\u00a0{given}\u00a0» n’est pas une adresse e-mail\u00a0: écrivez-la comme name@example.com."
        ),
        malformed_phone=(
            "«\u00a0{given}\u00a0» n’est pas un numéro de téléphone\u00a0: écrivez-le avec l’indicatif du "
            "pays, comme +33 1 23 45 67 89."
        ),
        malformed_pin="Un code PIN ne comporte que des chiffres\u00a0: {limit}.",
        unknown_zone="Ce fuseau horaire n’est pas connu\u00a0: choisissez-en un autre.",
        skipped_by_clock_change=(
            "Le changement d’heure saute cette heure ce jour-là\u00a0: choisissez une heure plus tôt ou "
            "plus tard."
        ),
        repeated_by_clock_change=(
            "Le changement d’heure répète cette heure ce jour-là\u00a0: choisissez une heure plus tôt ou "
            "plus tard."
        ),
        starts_elsewhere=(
            "Cette date ne fait pas partie des jours répétés\u00a0: choisissez-en une autre ou changez la "
            "répétition."
        ),
    ),
)
