"""Questions in Portuguese, in words that serve Brazil and Portugal alike."""

from __future__ import annotations

from bot.messages.words.asking import AskingWords, Corrections, MissingNames
from bot.messages.words.times import TimeWords, one_or_many, placed, two

_FEIRAS = ("segunda", "terça", "quarta", "quinta", "sexta")
_WEEKEND = ("sábado", "domingo")
_FEMININE = {
    1: "na primeira",
    2: "na segunda",
    3: "na terceira",
    4: "na quarta",
    5: "na quinta",
    -1: "na última",
    -2: "na penúltima",
}
_MASCULINE = {
    1: "no primeiro",
    2: "no segundo",
    3: "no terceiro",
    4: "no quarto",
    5: "no quinto",
    -1: "no último",
    -2: "no penúltimo",
}

_TIMES = TimeWords(
    plural_form=one_or_many,
    days_short=("seg.", "ter.", "qua.", "qui.", "sex.", "sáb.", "dom."),
    months_short=(
        *("jan.", "fev.", "mar.", "abr.", "mai.", "jun."),
        *("jul.", "ago.", "set.", "out.", "nov.", "dez."),
    ),
    first_day="1",
    date_text="{weekday}, {day} de {month} de {year}",
    hours=two("1 hora", "{n} horas"),
    minutes=two("1 minuto", "{n} minutos"),
    hours_and_minutes="{hours} e {minutes}",
    every_minute=two("a cada minuto", "a cada {n} minutos"),
    every_hour=two("a cada hora", "a cada {n} horas"),
    every_day=two("todos os dias", "a cada {n} dias"),
    every_week=two("todas as semanas", "a cada {n} semanas"),
    every_month=two("todos os meses", "a cada {n} meses"),
    every_year=two("todos os anos", "a cada {n} anos"),
    every_workday="de segunda a sexta",
    every_weekday=(
        *(f"todas as {day}s-feiras" for day in _FEIRAS),
        *(f"todos os {day}s" for day in _WEEKEND),
    ),
    every_other_weekday=tuple(f"{day} sim, {day} não" for day in (*_FEIRAS, *_WEEKEND)),
    on_weekdays=(*(f"às {day}s" for day in _FEIRAS), *(f"aos {day}s" for day in _WEEKEND)),
    nth_weekday=(
        *(placed(f"{{nth}} {day}-feira", _FEMININE) for day in _FEIRAS),
        *(placed(f"{{nth}} {day}", _MASCULINE) for day in _WEEKEND),
    ),
    nth_workday=placed("{nth} dia útil", _MASCULINE),
    on_days="{every}, {days}",
    on_month_days="{every}, {days}",
    of_every_month="{days} de cada mês",
    month_day="no dia {day}",
    last_month_day="no último dia",
    in_months=(
        "em janeiro",
        "em fevereiro",
        "em março",
        "em abril",
        "em maio",
        "em junho",
        "em julho",
        "em agosto",
        "em setembro",
        "em outubro",
        "em novembro",
        "em dezembro",
    ),
    and_="e",
    occurrences=two("1 vez", "{n} vezes"),
    until="até {date}",
    repeats_otherwise="segundo um calendário próprio",
)

PT = AskingWords(
    language="pt",
    times=_TIMES,
    understood="Entendido: {facts}.",
    nothing_yet="ainda nada",
    people="pessoas: {n}",
    invited="convites: {n}",
    missing="Falta: {names}.",
    names=MissingNames(
        date="data",
        time="hora",
        capacity="número de pessoas (de 1 a 10.000)",
        phone="número de telefone",
        phones="números de telefone",
        message="texto da mensagem",
    ),
    which_one="O pedido pode ser entendido de várias maneiras. Qual é a correta?",
    clock_earlier="{time}, antes da mudança de hora",
    clock_later="{time}, depois da mudança de hora",
    never="Nunca",
    weekly="Todas as semanas nesse dia",
    monthly="Todos os meses nesse dia",
    form_in_private="Antes de reservar, falta esclarecer algo. O botão abre o formulário.",
    form_expired="O Slack não abriu o formulário a tempo. Use o botão para abri-lo.",
    corrections=Corrections(
        missing="É preciso preencher este campo.",
        past="Este momento já passou: é preciso escolher um posterior.",
        not_a_date="É preciso escolher uma data.",
        not_a_time="É preciso escolher uma hora.",
        too_long="É longo demais: no máximo {limit} caracteres.",
        out_of_range="O valor deve estar no intervalo {limit}.",
        not_a_number="Deve ser um número inteiro no intervalo {limit}.",
        malformed_email="“{given}” não é um endereço de e-mail: deve ter a forma name@example.com.",
        malformed_phone=(
            "“{given}” não é um número de telefone: deve ter o código do país, como +351 21 123 4567."
        ),
        malformed_pin="Um PIN só tem algarismos: {limit}.",
        unknown_zone="Este fuso horário não é conhecido: é preciso escolher outro.",
        skipped_by_clock_change=(
            "Nesse dia a mudança de hora salta esta hora: é preciso escolher uma hora antes ou depois."
        ),
        repeated_by_clock_change=(
            "Nesse dia a mudança de hora repete esta hora: é preciso escolher uma hora antes ou depois."
        ),
        starts_elsewhere=(
            "Esta data não está entre os dias repetidos: é preciso escolher outra ou mudar a repetição."
        ),
    ),
)
