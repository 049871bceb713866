"""Questions in Spanish."""

from __future__ import annotations

from bot.messages.words.asking import AskingWords, Corrections, MissingNames
from bot.messages.words.times import TimeWords, one_or_many, placed, two

_DAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
_HABITS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábados", "domingos")
_NTH = {
    1: "primer",
    2: "segundo",
    3: "tercer",
    4: "cuarto",
    5: "quinto",
    -1: "último",
    -2: "penúltimo",
}

_TIMES = TimeWords(
    plural_form=one_or_many,
    days_short=("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
    months_short=("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"),
    first_day="1",
    date_text="{weekday}, {day} {month} {year}",
    hours=two("1 hora", "{n} horas"),
    minutes=two("1 minuto", "{n} minutos"),
    hours_and_minutes="{hours} y {minutes}",
    every_minute=two("cada minuto", "cada {n} minutos"),
    every_hour=two("cada hora", "cada {n} horas"),
    every_day=two("cada día", "cada {n} días"),
    every_week=two("cada semana", "cada {n} semanas"),
    every_month=two("cada mes", "cada {n} meses"),
    every_year=two("cada año", "cada {n} años"),
    every_workday="de lunes a viernes",
    every_weekday=tuple(f"cada {day}" for day in _DAYS),
    every_other_weekday=tuple(f"un {day} de cada dos" for day in _DAYS),
    on_weekdays=tuple(f"los {day}" for day in _HABITS),
    nth_weekday=tuple(placed(f"el {{nth}} {day}", _NTH) for day in _DAYS),
    nth_workday=placed("el {nth} día laborable", _NTH),
    on_days="{every}, {days}",
    on_month_days="{every}, {days}",
    of_every_month="{days} de cada mes",
    month_day="el día {day}",
    last_month_day="el último día",
    in_months=(
        "en enero",
        "en febrero",
        "en marzo",
        "en abril",
        "en mayo",
        "en junio",
        "en julio",
        "en agosto",
        "en septiembre",
        "en octubre",
        "en noviembre",
        "en diciembre",
    ),
    and_="y",
    occurrences=two("1 vez", "{n} veces"),
    until="hasta el {date}",
    repeats_otherwise="según un calendario propio",
)

ES = AskingWords(
    language="es",
    times=_TIMES,
    understood="Entendido: {facts}.",
    nothing_yet="nada todavía",
    people="personas: {n}",
    invited="invitaciones: {n}",
    missing="Falta: {names}.",
    names=MissingNames(
        date="fecha",
        time="hora",
        capacity="número de personas (de 1 a 10 000)",
        phone="número de teléfono",
        phones="números de teléfono",
        message="texto del mensaje",
    ),
    which_one="Esto se puede entender de varias maneras. ¿Cuál es la correcta?",
    clock_earlier="{time}, antes del cambio de hora",
    clock_later="{time}, después del cambio de hora",
    never="Nunca",
    weekly="Cada semana ese día",
    monthly="Cada mes ese día",
    form_in_private="Antes de reservar falta aclarar algo. El botón abre el formulario.",
    form_expired="Slack no pudo abrir el formulario a tiempo. El botón lo abre.",
    corrections=Corrections(
        missing="Hay que rellenar este campo.",
        past="Esto ya ha pasado: hay que elegir un momento posterior.",
        not_a_date="Hay que elegir una fecha.",
        not_a_time="Hay que elegir una hora.",
        too_long="Es demasiado largo: {limit} caracteres como máximo.",
        out_of_range="El valor debe estar en el intervalo {limit}.",
        not_a_number="Debe ser un número entero en el intervalo {limit}.",
        malformed_email=("«{given}» no es una dirección de correo: debe tener esta forma: name@example.com."),
        malformed_phone=(
            "«{given}» no es un número de teléfono: debe llevar el prefijo del país, como +34 910 123 456."
        ),
        malformed_pin="Un PIN solo lleva cifras: {limit}.",
        unknown_zone="Esta zona horaria no se conoce: hay que elegir otra.",
        skipped_by_clock_change=(
            "Ese día el cambio de hora se salta esta hora: hay que elegir una hora antes o después."
        ),
        repeated_by_clock_change=(
            "Ese día el cambio de hora repite esta hora: hay que elegir una hora antes o después."
        ),
        starts_elsewhere=(
            "Esta fecha no está entre los días que se repiten: hay que elegir otra o cambiar la repetición."
        ),
    ),
)
