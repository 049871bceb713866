"""Portuguese, of Brazil and of Portugal."""

from __future__ import annotations

from bot.language.words import Words

WORDS = Words(
    code="pt",
    next_after=True,
    dotted_clock=True,
    number={
        0: "zero",
        1: "um",
        2: "dois, duas",
        3: "três",
        4: "quatro",
        5: "cinco",
        6: "seis",
        7: "sete",
        8: "oito",
        9: "nove",
        10: "dez",
        11: "onze",
        12: "doze",
        13: "treze",
        14: "catorze, quatorze",
        15: "quinze",
        16: "dezesseis, dezasseis",
        17: "dezessete, dezassete",
        18: "dezoito",
        19: "dezenove, dezanove",
        20: "vinte",
        21: "vinte e um, vinte e uma",
        30: "trinta",
        31: "trinta e um, trinta e uma",
        40: "quarenta",
        50: "cinquenta",
        60: "sessenta",
        70: "setenta",
        80: "oitenta",
        90: "noventa",
        100: "cem, cento",
        200: "duzentos, duzentas",
        300: "trezentos, trezentas",
        400: "quatrocentos, quatrocentas",
        500: "quinhentos, quinhentas",
        600: "seiscentos, seiscentas",
        700: "setecentos, setecentas",
        800: "oitocentos, oitocentas",
        900: "novecentos, novecentas",
        1000: "mil",
    },
    number_and="e",
    ordinal={
        1: "primeiro, primeira, primeiras, primeiros",
        2: "segundo, segunda",
        3: "terceiro, terceira, terceiras, terceiros",
        4: "quarto, quarta",
        5: "quinto, quinta",
        -1: "último, última, últimos, últimas",
        -2: "penúltimo, penúltima",
    },
    ordinal_end="º, ª, °, o, a, ro, ra",
    hour={1: "à uma"},
    dozen={
        2: "um par de, uns dois, umas duas",
        6: "meia dúzia de, meia dúzia",
        10: "uma dezena de, dezena de, uma dezena",
        12: "uma dúzia de, dúzia de, uma dúzia",
        20: "duas dezenas de",
        24: "duas dúzias de",
    },
    day={
        0: "segunda-feira, segunda, seg, 2ª feira, 2a feira, 2ª-feira, seg-feira, 2.ª feira, segundafeira",
        1: "terça-feira, terça, ter, 3ª feira, 3a feira, ter-feira, tercafeira, 3.ª feira",
        2: "quarta-feira, quarta, qua, 4ª feira, 4a feira, quartafeira, qua-feira, 4.ª feira",
        3: "quinta-feira, quinta, qui, 5ª feira, 5a feira, quintafeira, qui-feira, 5.ª feira",
        4: "sexta-feira, sexta, sex, 6ª feira, 6a feira, sextafeira, sex-feira, 6.ª feira",
        5: "sábado, sáb",
        6: "domingo, dom",
    },
    day_each={
        0: "segundas-feiras, segundas, às segundas, nas segundas, às segundas-feiras, nas segundas-feiras",
        1: "terças-feiras, terças, às terças, nas terças, às terças-feiras, nas terças-feiras",
        2: "quartas-feiras, quartas, às quartas, nas quartas, às quartas-feiras, nas quartas-feiras",
        3: "quintas-feiras, quintas, às quintas, nas quintas, às quintas-feiras, nas quintas-feiras",
        4: "sextas-feiras, sextas, às sextas, nas sextas, às sextas-feiras, nas sextas-feiras",
        5: "sábados, aos sábados, nos sábados",
        6: "domingos, aos domingos, nos domingos",
    },
    month={
        1: "janeiro, jan",
        2: "fevereiro, fev",
        3: "março, mar",
        4: "abril, abr",
        5: "maio, mai",
        6: "junho, jun",
        7: "julho, jul",
        8: "agosto, ago",
        9: "setembro, set",
        10: "outubro, out",
        11: "novembro, nov",
        12: "dezembro, dez",
    },
    relative_day={
        0: "hoje, hj, no dia de hoje, hoje mesmo, ainda hoje",
        1: "amanhã, amanhã mesmo, o dia de amanhã, no dia de amanhã, amnh, amn, dia seguinte",
        2: "depois de amanhã, depois d'amanhã, depois amanhã, depois d amanhã, dps de amanhã",
        -1: "ontem",
    },
    on="em, no, na, ao, o, para o, para a, pra, do, da, nessa, dia",
    the_day=(
        "dia, no dia, o dia, do dia, para o dia, ao dia, pro dia, para dia, no próximo dia, para o "
        "próximo dia, o próximo dia, para o próximo, próximo dia, ao próximo dia, do próximo dia, "
        "dias, nos dias, os dias, para os dias"
    ),
    of="de, do mês de, do, da, em, no, na, d",
    this="esta, este, essa, esse, nesta, neste, nessa, nesse, desta, deste, agora",
    next=(
        "próxima, próximo, prox, que vem, seguinte, que entra, na próxima, no próximo, a próxima, "
        "o próximo, da próxima, do próximo, para a próxima, para o próximo, vindoura, vindouro, "
        "próximas, próximos, nas próximas, nos próximos, as próximas, os próximos"
    ),
    next_week=(
        "próxima semana, na próxima semana, da próxima semana, semana que vem, na semana que vem, "
        "da semana que vem, a semana que vem, a próxima semana, semana seguinte, na semana "
        "seguinte, da semana seguinte, para a semana, para a semana que vem, para a próxima "
        "semana, pra semana que vem, pra próxima semana, de semana que vem, semana próxima, da "
        "outra semana, na semana próxima, a semana seguinte, "
        "pra semana, da semana próxima, na outra semana, outra semana, da semana que entra, semana que "
        "entra, sem que vem, da próx semana, próx semana"
    ),
    week_after_next="semana seguinte à próxima",
    this_week=(
        "esta semana, nesta semana, desta semana, essa semana, nessa semana, dessa semana, "
        "durante a semana, ainda esta semana, algum dia desta semana, ainda essa semana, no "
        "decorrer da semana"
    ),
    a_week="a oito dias, a oito, de hoje a oito, a 8 dias",
    next_month=(
        "próximo mês, no próximo mês, do próximo mês, mês que vem, no mês que vem, do mês que "
        "vem, o próximo mês, o mês que vem, mês seguinte, do mês seguinte, no mês seguinte, para "
        "o mês que vem"
    ),
    this_month="este mês, neste mês, deste mês, esse mês, desse mês, do mês corrente, nesse mês",
    of_month="do mês, no mês, ao mês, de mês",
    next_workday="próximo dia útil, no próximo dia útil, o próximo dia útil",
    holiday={
        101: (
            "ano novo, dia de ano novo, no ano novo, "
            "dia de ano-novo, confraternização universal, primeiro dia do ano, dia de ano bom"
        ),
        501: "dia do trabalhador, dia do trabalho",
        1031: ("halloween, dia das bruxas, o dia das bruxas, noite das bruxas"),
        1224: ("véspera de natal, na véspera de natal, noite de natal, véspera do natal"),
        1225: ("natal, no natal, dia de natal, no dia de natal, dia do natal, o natal, no dia do natal"),
        1231: ("véspera de ano novo, réveillon, passagem de ano, véspera de ano-novo, virada do ano"),
        106: "dia de reis, o dia de reis",
        425: "dia da liberdade, o dia da liberdade",
        421: "tiradentes, dia de tiradentes, o dia de tiradentes",
        612: "dia dos namorados, o dia dos namorados",
        610: "dia de portugal, o dia de portugal",
        907: "dia da independência, independência do brasil",
        1012: "dia das crianças, nossa senhora aparecida, dia de nossa senhora aparecida",
        1101: "todos os santos, dia de todos os santos",
        1102: "finados, dia de finados, dia dos finados, o dia de finados",
        1115: "proclamação da república",
        1120: "consciência negra, dia da consciência negra",
    },
    weekends=(
        "os fins de semana, fins de semana, aos fins de semana, nos fins de semana, finais de "
        "semana, aos finais de semana"
    ),
    length_first="duração",
    weekend=(
        "fim de semana, no fim de semana, este fim de semana, fim-de-semana, final de semana, no "
        "final de semana, neste fim de semana, nesse fim de semana, próximo fim de semana, no "
        "próximo fim de semana, neste final de semana, esse fim de semana, fds, fim de semana que "
        "vem, o fim de semana, ao fim de semana, este final de semana, esse final de semana"
    ),
    month_end=(
        "fim do mês, no fim do mês, final do mês, no final do mês, fim de mês, ao fim do mês, "
        "fins do mês, o fim do mês, o final do mês, último dia do mês, no último dia do mês, ao "
        "final do mês, final de mês"
    ),
    year_end=(
        "fim do ano, no fim do ano, final do ano, no final do ano, fim de ano, o fim do ano, o "
        "final do ano, final de ano, ao fim do ano"
    ),
    end_of=(
        "fim de, final de, no fim de, no final de, finais de, em finais de, último dia de, no "
        "último dia de, fins de"
    ),
    some_of=(
        "início de, no início de, começo de, no começo de, meados de, em meados de, no princípio de, "
        "inícios de, princípios de, em princípios de, começos de, a meio de, metade de, na metade de, "
        "primeiros dias de"
    ),
    at=(
        "às, as, à, @, para as, para às, pras, pelas, por volta das, lá pelas, a partir das, cerca das, "
        "por volta de, desde as, e às, às às, perto das, ali pelas, pra as, pela, aí pelas, pela volta "
        "das, ás, ate, após as, depois das, para á, a às, iniciando às, começando às, com início às, "
        "antes das, antes da"
    ),
    near=(
        "cerca de, aproximadamente, aprox, umas, uns, até, no máximo, máximo, máx, mínimo, mín, "
        "pelo menos, por volta de, mais ou menos, quase, ~, no mínimo, em torno de, exatamente, "
        "não mais de, não mais que, um máximo de, um mínimo de, perto de, ao redor de, à volta "
        "de, só"
    ),
    oclock="h, hs, hrs, horas, hora, em ponto, hr, horas em ponto, h em ponto",
    oclock_before="hora, horário, hora:",
    part={
        "morning": (
            "manhã, da manhã, de manhã, pela manhã, na manhã, à manhã, na parte da manhã, no período "
            "da manhã, de manhãzinha, no meio da manhã, manhãs, durante a manhã, manhã cedo, de manhã "
            "cedo, parte da manhã, a meio da manhã, pela parte da manhã, cedo, manha"
        ),
        "afternoon": (
            "tarde, da tarde, de tarde, à tarde, pela tarde, na tarde, na parte da tarde, no período "
            "da tarde, no fim da tarde, no meio da tarde, tardes, durante a tarde, ao fim da tarde, "
            "no final da tarde, fim da tarde, final da tarde, tardinha, à tardinha, a meio da tarde, "
            "parte da tarde, fim de tarde, pela parte da tarde"
        ),
        "evening": "ao anoitecer, noitinha, à noitinha, ao entardecer",
        "night": (
            "noite, da noite, de noite, à noite, pela noite, na noite, noites, no período da noite, "
            "durante a noite, parte da noite"
        ),
        "dawn": "madrugada, da madrugada, de madrugada, na madrugada, pela madrugada",
    },
    part_noun="manhã, tarde, noite, madrugada, manhãs, tardes, noites, manha, fim da tarde, fim de tarde",
    clock_word={
        "noon": (
            "meio-dia, ao meio-dia, meio dia, ao meio dia, meiodia, no meio-dia, 12 do meio-dia, às "
            "12 do meio-dia, o meio-dia, pelo meio-dia"
        ),
        ("midnight"): (
            "meia-noite, à meia-noite, meia noite, à meia noite, meianoite, da meia-noite, a meia-noite"
        ),
    },
    vague_time=(
        "o dia todo, dia todo, o dia inteiro, dia inteiro, todo o dia, qualquer hora, a qualquer hora, "
        "primeira hora, na primeira hora, logo cedo, a qualquer momento, em algum momento, durante o "
        "dia, logo de manhã, ao longo do dia, à primeira hora, bem cedo"
    ),
    end_of_day=(
        "fim do dia, final do dia, no fim do dia, no final do dia, ao fim do dia, fim do "
        "expediente, final do expediente, eod, no fim do expediente, ao final do dia, no final do "
        "expediente, o fim do dia, o final do dia, o fim do expediente"
    ),
    now=(
        "agora, agora mesmo, já, imediatamente, neste momento, asap, o quanto antes, assim que "
        "possível, o mais rápido possível, logo que possível, de imediato, quanto antes, o mais "
        "breve possível, neste instante, já já, nesse momento, o mais cedo possível, neste exato "
        "momento, desde já"
    ),
    before_hour={
        -15: (
            "um quarto para as, quarto para as, quinze para as, às quinze para as, um quarto para a, "
            "um quarto pras, quinze pras, às quinze pras, um quarto para o, quinze para a, quinze "
            "para o"
        ),
        -10: "dez para as, às dez para as, dez pras, às dez pras, dez para a, dez para o",
        -5: "cinco para as, às cinco para as, cinco pras, cinco para a, às cinco pras, cinco para o",
        -20: "vinte para as, às vinte para as, vinte pras, vinte para a, vinte para o",
        -25: "vinte e cinco para as, vinte e cinco pras",
    },
    after_hour={
        30: "e meia, e trinta, e media",
        15: "e um quarto, e quarto",
        -15: "menos um quarto, menos quarto",
    },
    minutes_to="para as, pras, para a, minutos para as, minutos pras",
    hour_and="e",
    hour_less="menos",
    from_="das, de, da, desde as, desde, a partir das, do, dos, entre, dàs, a partir de",
    between="entre as, entre, entre às, entre a, entre o, entre á",
    to="a, às, à, até, até as, até às, até à, ao, as, até ao, e termina às, até a",
    starts="início, começo, começa, inicia, começamos, hora de início",
    ends="fim, término, termina, acaba, terminamos, hora de fim, encerra",
    until=(
        "até, até às, até as, até à, até ao, até o, até a, até dia, até ao dia, até o dia, até o próximo, ate"
    ),
    or_="ou, ou às, ou na, ou no, ou então, ou à, ou até, ou da",
    and_="e, &, e as, e às, e a, e o, e à, mais, e na",
    unit={
        "minute": "minuto, minutos, min, mins, m, minutinhos, minutinho",
        "quarter": "quarto de hora, quartos de hora",
        "hour": "hora, horas, h, hs, hr, hrs, horinha, horita",
        "day": "dia, dias",
        "fortnight": "quinzena, quinzenas",
        "week": "semana, semanas, sem",
        "month": "mês, meses",
        "year": "ano, anos",
    },
    length={
        15: "um quarto de hora, 1/4 de hora, um quartinho de hora",
        30: "meia hora, meia horinha, 1/2 hora, meia-hora, uma meia hora",
        45: "três quartos de hora, 3/4 de hora",
        60: "uma hora, 1 hora, uma horinha, uma hora de",
        75: "uma hora e um quarto, hora e um quarto, uma hora e quinze, 1 hora e um quarto",
        90: (
            "uma hora e meia, hora e meia, 1 hora e meia, uma hora e trinta, 1h e meia, uma hora e "
            "meia de, 1 hora e meia de"
        ),
    },
    and_half="e meia, e meio",
    for_=(
        "por, durante, duração, com duração de, duração de, com a duração de, que dura, vai durar, com "
        "duração, por cerca de, durando, a durar, de duração, pelo período de, pelas próximas, pelos "
        "próximos, durante as próximas, durante os próximos, ao longo de, dura, durará, duram, vai "
        "durar uns, vai durar umas, duração prevista de, com duração prevista de, duração estimada de, "
        "tempo estimado de, "
        "deve durar, e deve durar, deverá durar, devia durar, durar, e vai durar, vai durar cerca de, "
        "que dure, para durar, duraria, deve levar, leva"
    ),
    in_=(
        "daqui a, em, dentro de, daqui, daqui há, daqui à, daqui por, daqui a cerca de, de hoje a, da qui a"
    ),
    from_now="mais tarde, a partir de agora, a contar de agora, a partir de hoje, a contar de hoje",
    after=(
        "depois de, depois da, depois do, após, após a, após o, a partir de, a contar de, "
        "a seguir a, a seguir à, a seguir ao, depois desta, depois deste, após esta, após este, a "
        "partir desta, a partir deste, a contar desta"
    ),
    starting=(
        "a partir de, a partir do, a partir da, começando, começando em, começando no, começando "
        "na, com início em, iniciando, iniciando em, desde, a partir do dia, a partir de dia, com "
        "início a, desde o, desde a, com início no, com início na, iniciando na, iniciando no, a "
        "começar em, a começar na, a começar no, começando dia, com início no dia, a partir da "
        "próxima"
    ),
    one="um, uma",
    people=(
        "pessoas, pessoa, participantes, participante, convidados, convidado, lugares, lugar, "
        "colegas, membros, usuários, utilizadores, pess, presentes, ouvintes, integrantes, "
        "alunos, vagas, funcionários, assentos, de nós, assistentes, conectados, ao todo, no "
        "total, inscritos, pax, colaboradores, linhas, delegados, intervenientes, formandos, "
        "elementos, pessoal, pessoinhas, cadeiras"
    ),
    people_kind=("externos, externas, internos, internas, presenciais, remotos, remotas, confirmados"),
    people_first=(
        "somos, seremos, vamos ser, somos em, seremos em, um grupo de, sala para, capacidade para, "
        "capacidade de, lotação, lotação de, número de pessoas, número de participantes, espaço para, "
        "lugar para, vagas para, lugares para, participantes, pessoas, serão, um total de, total de, "
        "capacidade, estaremos em, vamos estar, vamos ser uns, seremos umas, estaremos, convidados, "
        "turma de, sala de, nº de pessoas, nº de participantes, participarão, nós, vamos em, vamos ser "
        "em, iremos, viremos, virão, vêm, participaremos, participam, estaríamos, seríamos, seremos "
        "cerca de, somos cerca de, somos uns, somos umas, vamos estar em, entrarão, vão entrar, vão "
        "participar, vão estar, com lotação para, com capacidade para, "
        "grupo de"
    ),
    people_for="para, pra, p/",
    me_and=(
        "eu e, eu mais, eu com, eu +, comigo e, eu e os, mim e, mim com, "
        "eu e meus, eu e os meus, eu e minhas, eu e as minhas, eu com meus, eu mais meus, "
        "pra mim e, para mim e, pra mim e mais, para mim e mais, pra mim mais"
    ),
    others="outros, outras, mais, outro, outra, adicionais, colegas meus, outras pessoas",
    every="sempre, toda, todo, cada, todas as, todos os, a cada, em cada, em todas as, em todos os, por cada",
    every_other=(
        "a cada duas, a cada dois, cada segunda e, uma a cada duas, um a cada dois, de duas em "
        "duas, de dois em dois, de 2 em 2, cada duas, cada dois, a cada 2, cada 2"
    ),
    other_after=(
        "alternadas, alternados, em semanas alternadas, alternada, alternado, quinzenais, sim e outra não"
    ),
    frequency={
        "DAILY": (
            "diariamente, diária, diário, todos os dias, uma vez por dia, todo santo dia, diárias, "
            "uma vez ao dia, diários, todo o santo dia"
        ),
        "WEEKLY": (
            "semanalmente, semanal, uma vez por semana, todas as semanas, semanais, toda semana, toda "
            "a semana, uma vez na semana"
        ),
        "WEEKLY 2": (
            "quinzenalmente, quinzenal, de quinze em quinze dias, de 15 em 15 dias, a cada quinze "
            "dias, a cada 15 dias, cada quinze dias, cada 15 dias, em semanas alternadas, "
            "semanas alternadas"
        ),
        ("MONTHLY"): (
            "mensalmente, mensal, uma vez por mês, mensais, todos os meses, todo mês, todo o mês, uma "
            "vez ao mês"
        ),
        "MONTHLY 2": "bimestral, bimestralmente",
        "MONTHLY 3": (
            "trimestralmente, trimestral, uma vez por trimestre, a cada trimestre, todo trimestre, "
            "cada trimestre, trimestrais, todos os trimestres"
        ),
        "MONTHLY 6": "semestral, semestralmente, a cada semestre, todo semestre",
        "YEARLY": (
            "anualmente, anual, uma vez por ano, todos os anos, todo ano, anuais, cada ano, a cada "
            "ano, todo o ano"
        ),
    },
    except_="exceto, excepto, salvo, menos, à exceção de, com exceção de, à excepção de, tirando, mas não",
    frequency_after=(
        "diário, diária, diários, diárias, semanal, semanais, quinzenal, quinzenais, mensal, "
        "mensais, bimestral, trimestral, trimestrais, semestral, anual, anuais"
    ),
    frequency_alone=(
        "diariamente, semanalmente, quinzenalmente, mensalmente, bimestralmente, trimestralmente, "
        "semestralmente, anualmente"
    ),
    workdays=(
        "dias úteis, todos os dias úteis, nos dias úteis, em dias úteis, todo dia útil, cada dia "
        "útil, de segunda a sexta, segunda a sexta, de segunda à sexta, de segunda a sexta-feira, "
        "de segunda-feira a sexta-feira, aos dias úteis, a cada dia útil, seg a sex, de seg a "
        "sex, durante os dias úteis, dias de semana, nos dias de semana, aos dias de semana, todo "
        "o dia útil, segunda à sexta, segunda-sexta, seg-sex, os dias úteis, de 2ª a 6ª, de 2a a "
        "6a, de segunda até sexta, todos os dias de semana, todo dia de semana"
    ),
    times="vezes, vez, sessões, ocasiões, ocorrências, repetições, x, encontros",
    workday="dia útil, dia de trabalho, dia de semana",
    once=(
        "uma única vez, só uma vez, apenas uma vez, somente uma vez, uma vez só, pontual, "
        "não recorrente, sem repetição, não se repete, só desta vez"
    ),
    not_="não, mas não",
    month_begin=(
        "no início de, início de, no começo de, começo de, no princípio de, ao início de, no início, "
        "no começo"
    ),
    one_yes="sim",
    one_no="não",
    rest_of_year="o resto do ano, resto do ano",
    throughout="durante, durante todo, todo o, ao longo de, em todo o",
    in_a_row="seguidas, seguidos, consecutivas, consecutivos",
    with_=(
        "com, junto com, juntamente com, com o, com a, na companhia de, incluindo, c/, com os, com as, mais o"
    ),
    invite=(
        "convide, convidar, convida, convidem, adicione, adicionar, adiciona, inclua, incluir, "
        "inclui, chame, convidando, convidados, participantes, convoque, acrescente, e convide, e "
        "convida, em cópia, e inclua, e adicione, coloque, acrescenta, ponha em cópia"
    ),
    phone=(
        "ligar para, ligue para, liga para, ligar, ligue, liga, telefone, tel, celular, telemóvel, "
        "número, para o número, no número, telefonar, telefonar para, telefone para, telefona para, "
        "disque, discar, ligar ao, ligue pro, liga pro, ligar pro, telefone é, chama, marcar o, "
        "whatsapp, contato, o número, ligar pra, ligue pra, liga pra, ligar no, ligue no, número de "
        "telefone, fone, ligar para o, ligue para o, liga para o, marque o, telefona, liga ao, disca, "
        "cel, telefonar ao, telefona ao, "
        "chamada, ligação, "
        "contactar, contactar o, contacte, contacte o, contacta, contata, contatar, contatar o, "
        "contate, contate o, ligue ao, ligar para a, ligue para a, liga para a, chamar o, chame o, "
        "chama o, ligar à, ligue à, disque para, discar para, telefonem para, liguem para"
    ),
    pin=(
        "pin, código, senha, código de acesso, palavra-passe, código pin, com senha, com pin, com "
        "código, password"
    ),
    equals="é, =, será, seja, igual a, de acesso, fica, de",
    video=(
        "videochamada, videoconferência, vídeo, com vídeo, com câmera, com câmara, por vídeo, "
        "videochamadas, videoconferências, chamada de vídeo, vídeo chamada, vídeo conferência, "
        "com as câmeras, com câmeras, vídeo-chamada, por videochamada, por videoconferência, em "
        "vídeo, câmeras ligadas, com webcam, com câmaras, câmaras ligadas, câmera ligada, "
        "videocall, chamadas de vídeo, videorreunião, com imagem, em videochamada, com a câmera, "
        "câmara ligada, em videoconferência, reunião por vídeo, conferência por vídeo, "
        "conferência de vídeo, "
        "com a câmera ligada, com as câmeras ligadas, com câmera ligada, com câmeras ligadas, com "
        "câmara ligada, com as câmaras ligadas, câmeras abertas, com câmera aberta, com câmeras "
        "abertas, modo vídeo, via vídeo, em vídeo chamada, por chamada de vídeo, com as câmaras, com "
        "webcams"
    ),
    audio=(
        "só áudio, sem vídeo, áudio, apenas áudio, somente áudio, só voz, sem câmera, sem câmara, "
        "sem câmeras, só por telefone, audioconferência, câmeras desligadas, apenas voz, só "
        "telefone, só com áudio, sem câmaras, só por voz, somente voz, câmera desligada, câmaras "
        "desligadas, sem imagem, só de áudio, só por áudio, por áudio, apenas por telefone, sem "
        "webcam, só em áudio, só dial-in, "
        "áudio apenas, áudio somente, com áudio apenas, com apenas áudio, com só áudio, em áudio, modo "
        "áudio, unicamente áudio, exclusivamente áudio, apenas em áudio, somente em áudio, somente por "
        "áudio, apenas por áudio, somente por telefone, só na voz, só no áudio, "
        "com as câmeras desligadas, com câmeras desligadas, com a câmera desligada, câmeras fechadas, "
        "com câmera fechada, câmera fechada, sem as câmeras, sem a câmera, sem ligar a câmera, nada de "
        "vídeo, nada de câmera"
    ),
    record=(
        "grave, gravar, grava, com gravação, gravação, gravada, gravado, gravá-la, gravá-lo, "
        "grave-a, grava-a, para gravar, a gravar, ser gravada, que seja gravada, gravando, grave "
        "tudo, grave a reunião, grave a chamada, grave a conferência, grava a reunião, grava a "
        "chamada, favor gravar, quero gravar, queremos gravar, precisa ser gravada, com a "
        "gravação, deve ser gravada, gravação ativada, gravação ligada, vai ser gravada, será "
        "gravada, gravem, e grave, e grava, por favor grave, é para gravar, e gravar, ative a "
        "gravação, gravar a reunião, gravar a chamada, grave a sessão, a ser gravada, gravar "
        "tudo, tem de ser gravada, tem que ser gravada, "
        "ficar gravada, para ficar gravada, fique gravada, que fique gravada, fica gravada, ficar "
        "gravado, deixe gravada, deixa gravada, deixe gravado, deixa gravado, que seja gravado, gravar "
        "a call, grava a call, grave a call, vamos gravar, precisamos gravar, preciso gravar, preciso "
        "que grave, queremos que seja gravada, quero que seja gravada, quero que grave, ativar "
        "gravação, ativar a gravação, com a gravação ativada, com gravação ativada, com gravação "
        "ligada, com a gravação ligada, ligando a gravação, e gravá-la, tem que gravar, tem de gravar, "
        "tem que ser gravado, é pra gravar, pra gravar, gravando tudo, grava aí, grava pra mim, "
        "gravem a sessão, gravem a reunião, gravem a call, gravem a chamada, gravar a sessão, grava a "
        "sessão, gravar a conferência, gravar a ligação, grave a ligação"
    ),
    no_record=(
        "não gravar, não grave, não grava, sem gravar, sem gravação, não gravada, não gravado, "
        "não é para gravar, não deve ser gravada, não será gravada, não precisa gravar, não "
        "gravá-la, nada de gravar, não grave a reunião, não gravem, não quero gravar, não "
        "queremos gravar, sem gravações, não é preciso gravar, não vai ser gravada, não grave "
        "nada, não gravar a reunião, nao gravar nada, não a grave, não a graves, não graves, "
        "não gravar nada, sem gravar nada, não quero que grave, não queremos que grave, não quero que "
        "seja gravada, não queremos que seja gravada, que não seja gravada, que não fique gravada, não "
        "é pra gravar, não vamos gravar, não gravar a call, não grava a call, não grave a call, não "
        "grave a chamada, não grava nada, gravação não, não pode gravar, não pode ser gravada, proibido "
        "gravar, não deve gravar, sem que seja gravada, não precisa ser gravada, não precisa gravar "
        "nada, não gravem nada"
    ),
    via=(
        "via, por, pelo, no, na, em, através de, através do, usando, com, utilizando, por meio de, "
        "através da, usa, use, utilize, sobre, por meio do, mediante, pelo sistema, no sistema, na "
        "plataforma, pela plataforma, com a plataforma, usando a plataforma, usando o sistema, através "
        "da plataforma, por meio da plataforma, que seja no, que seja pelo, que seja na, faz no, faça "
        "no, faz pelo, faça pelo, utiliza, utilizar, usar, usem, da plataforma"
    ),
    zone_time=(
        "horário de, hora de, no horário de, hora local de, fuso horário de, fuso de, hora do, "
        "horário do, horário da, hora da, hora em, horário em, no fuso de, pelo horário de, "
        "horário, "
        "em horário de, em hora de, no horário do, no horário da, na hora de, segundo o horário de"
    ),
    zone={
        "Europe/Lisbon": (
            "em Lisboa, hora portuguesa, Portugal, em Portugal, hora de Portugal, Continente, no "
            "Porto, hora Lisboa, horário português"
        ),
        "Atlantic/Azores": "nos Açores, Açores, hora dos Açores",
        "Atlantic/Madeira": "na Madeira, hora da Madeira",
        "America/Sao_Paulo": (
            "em São Paulo, São Paulo, Brasília, em Brasília, no Brasil, Brasil, Rio, no Rio, hora "
            "brasileira, horário brasileiro, no Rio de Janeiro, Rio de Janeiro, sp"
        ),
        "America/Manaus": "em Manaus, Manaus",
        "America/Fortaleza": "em Fortaleza, Fortaleza, em Natal",
        "America/Bahia": "em Salvador, Salvador",
        "America/Recife": "em Recife, no Recife, Recife",
        "Africa/Luanda": "em Luanda, Luanda, em Angola, Angola",
        "Africa/Maputo": "em Maputo, Maputo, em Moçambique, Moçambique",
        "Europe/London": "em Londres, Londres, hora Londres, Reino Unido, no Reino Unido",
        "America/New_York": (
            "em Nova York, em Nova Iorque, Nova York, Nova Iorque, hora Nova York, costa leste, hora "
            "da costa leste, horário do leste, leste"
        ),
        ("America/Los_Angeles"): (
            "em Los Angeles, hora do Pacífico, na Califórnia, Califórnia, costa oeste, Pacífico"
        ),
        "Europe/Paris": "em Paris, em França, na França, França, hora francesa, Europa Central",
        "Europe/Madrid": "em Madri, em Madrid, Madri, em Espanha, na Espanha, Espanha",
        "Europe/Berlin": "em Berlim, Berlim, na Alemanha, Alemanha",
        "Europe/Rome": "em Roma, em Itália, na Itália, Itália",
        "Europe/Warsaw": "em Varsóvia, Varsóvia, na Polônia, na Polónia, Polônia",
        "America/Argentina/Buenos_Aires": "em Buenos Aires, na Argentina, Argentina",
        "America/Mexico_City": "no México, México, na Cidade do México, Cidade do México",
        "Asia/Tokyo": "em Tóquio, Tóquio, no Japão, Japão",
        "Asia/Dubai": "em Dubai",
        "Asia/Macau": "em Macau, Macau",
    },
    in_place="em, no, na, de",
    about=(
        "assunto, tema, sobre, acerca de, re, título, a respeito de, respeito de, referente a, "
        "relativo a, com o assunto, com assunto, intitulada, intitulado, para falar de, para "
        "falar sobre, para discutir, para tratar de, a propósito de, com o tema, com título, com "
        "o título, para debater, para conversar sobre, sobre o, sobre a, sobre os, sobre as, o "
        "assunto é, o tema é, tópico, para falarmos sobre, para falarmos de, para discutirmos, "
        "para rever, ref, quanto a, pauta, para tratar, para tratarmos de, para revisar, acerca "
        "do, acerca da, a respeito do, a respeito da, assunto é, motivo, com tema, referente ao, "
        "referente à, para falar do, para falar da, "
        "falar de, falar do, falar da, falar dos, falar das, falar sobre, conversar sobre, falarmos de, "
        "falarmos sobre, discutir sobre, a respeito das, a respeito dos, acerca das, acerca dos, "
        "referente às, referente aos, para falar dos, para falar das, para tratar do, para tratar da, "
        "para tratar dos, para tratar das, relativo ao, relativo à, relativa a, relativa ao, relativa "
        "à, quanto ao, quanto à, com relação a, com relação ao, com relação à, em relação a, em relação "
        "ao, em relação à, para conversar de, pra falar de, pra falar do, pra falar da, pra falar "
        "sobre, pra discutir, pra conversar sobre"
    ),
    command=(
        "marque, marcar, marca, marque-me, agende, agendar, agenda, agende-me, reserve, reservar, "
        "reserva, organize, organizar, organiza, crie, criar, cria, programe, programar, programa, "
        "planeje, planejar, planeie, planear, preciso, preciso de, precisamos, precisamos de, quero, "
        "queremos, queria, queríamos, gostaria de, gostaríamos de, gostava de, faça, fazer, faz, "
        "façamos, vamos, vamos fazer, vamos ter, vamos marcar, monte, montar, monta, inicie, iniciar, "
        "inicia, comece, começar, abra, abrir, abre, convoque, convocar, convoca, combine, combinar, "
        "combinamos, prepare, preparar, prepara, ponha, põe, coloque, colocar, coloca, nova, novo, "
        "marcação de, marcação, agendamento de, agendamento, solicito, solicitamos, solicitação de, "
        "peço, arranja, arranje, seria possível marcar, temos de fazer, temos que fazer, temos, temos "
        "de, temos que, ter, nos reunimos, reunir, reunirmos, encontrar, encontramo-nos, falamos, vamos "
        "falar, vamos nos reunir, necessito de, necessito, necessitamos, necessitamos de, dê-me, me dê, "
        "configure, configurar, lance, lançar, estabeleça, marquem, agendem, marcamos, marquemos, "
        "agendemos, desejo, desejamos, dá para marcar, bora, bora fazer, bora marcar, bloqueie, "
        "bloquear, bloqueia, tenho de, tenho que, preciso marcar, preciso agendar, precisamos marcar, "
        "conferência de, convocatória de, quero marcar, quero agendar, realizar, vamos juntar, nos "
        "encontrar, nos encontramos, arma, armar, arme, arranjem, arranjar, arranja-me, arranje-me, "
        "marca-me, marca-nos, marque-nos, reserva-me, reserve-me, reserve-nos, agenda-me, agenda-nos, "
        "agende-nos, me marca, me marque, me agenda, me agende, me reserva, me reserve, me arruma, "
        "arruma, arrume, arrumar, bota, botar, bote, põe uma, organiza-me, cria-me, crie-me, "
        "convoque-se, convocar-se, quero criar, quero reservar, quero fazer, quero organizar, quero "
        "convocar, quero abrir, queria marcar, queria agendar, queria reservar, queria fazer, preciso "
        "reservar, preciso fazer, preciso criar, preciso de marcar, preciso de agendar, preciso de "
        "reservar, preciso de fazer, preciso de criar, preciso que, precisava de, precisávamos de, "
        "precisaria de, gostaria de marcar, gostaria de agendar, gostaria de reservar, gostava de "
        "marcar, gostava de reservar, gostava de agendar, gostaríamos de marcar, estou a precisar de, "
        "estou precisando de, estamos precisando de, tô precisando de, to precisando de, necessitava "
        "de, requer-se, requeiro, pretendo, pretendemos, pretendo marcar, pretendo reservar, desejava, "
        "calendarize, calendarizar, schedular, bookar, setar, separa, separe, separar, reuniremos, nos "
        "falamos, vamos conversar, vamos nos falar, precisamos conversar, abre uma, dá pra marcar, dá "
        "pra agendar, dá para agendar, dá para reservar, dá pra reservar, faça-me, faz-me, me faz, me "
        "faça, me crie, me cria, me abre, façam, criem, reservem, organizem, convoquem, preparem, "
        "abram, reúne, reúna, conecta, conecte, conectar, solicita-se, solicita-se a, pede-se, pede-se "
        "a, solicito a, solicito o agendamento de, solicita-se a marcação de, solicito a marcação de, a "
        "marcação de, o agendamento de, reservassem, marcassem, agendassem, se marque, que marque, que "
        "marquem, que reserve, que reservem, que agende, que agendem, que reservasse, que marcasse, "
        "proceder à marcação de, reunir-nos, reunir-me, vamos conectar, nos conectamos, nos ver, nos "
        "vemos, temos que nos reunir, temos que falar, temos de falar, conversar, conversarmos, "
        "falarmos, liga, ligar, ligue, telefona, telefonar, telefone para, contactar, contacta, "
        "contacte, contatar, contate, organizasse, agendasse, marcasse, reservasse, criasse, "
        "convocasse, marques, agendes, organizes, convoques, cries, pedir-lhe, pedir-te, pedir-lhe que, "
        "pedir-te que, pedir que, pedir, anota, anote, anotar, anotem, bloqueia-me, reservar-me, "
        "reservar-nos, marcar-nos, agendar-me, agendar-nos, criar-me, arranjar-me, arranjar-nos, "
        "preparar-me, me reservar, me marcar, me agendar, nos marcar, nos agendar, dá um jeito de "
        "marcar, tenho, tenho uma, tenho um, "
        "pedido"
    ),
    filler=(
        "por que não, porque não, "
        "até segunda ordem, até novo aviso, por tempo indeterminado, sem data de fim, por favor, pfv, "
        "pf, pfvr, se faz favor, sff, faz favor, obrigado, obrigada, muito obrigado, muito obrigada, "
        "obg, obgd, grato, grata, valeu, vlw, olá, oi, bom dia, boa tarde, boa noite, olá a todos, oi "
        "pessoal, olá pessoal, pode, podes, poderia, podias, podemos, poderíamos, podem, você pode, "
        "você poderia, é possível, se possível, seria possível, dá para, consegue, consegues, ok, "
        "certo, tudo bem, perfeito, beleza, blz, abraço, abraços, me, nos, para mim, para nós, convoke, "
        "caros, prezados, desde já obrigado, favor, agradeço, agradecemos, cumprimentos, pls, plz, thx, "
        "e aí, gentileza, por gentileza, bom dia a todos, será que, posso, pra mim, pra gente, a gente, "
        "então, oi gente, boas, antecipadamente, querido, querida, você, vocês, tá, ta, eh, "
        "atenciosamente, desculpa, pfv., vc, vcs, cê, ocê, a senhora, o senhor, oi galera, fala galera, "
        "e aí pessoal, opa, opa pessoal, eae, oie, alô, oi tudo bem, tudo bem?, olá bom dia, olá boa "
        "tarde, oi bom dia, oi boa tarde, boa tarde a todos, poderias, poderiam, poderão, podiam, vc "
        "pode, vc poderia, vc consegue, tem como, teria como, tem jeito de, daria para, daria pra, dá "
        "pra, será possível, era possível, se puder, se puderes, se der, quando puder, quando puderes, "
        "por obséquio, por fineza, fico grato, fico grata, agradeço desde já, agradeço a atenção, muito "
        "agradecido, bem haja, att, abs, abç, bjs, atte, com os melhores cumprimentos, melhores "
        "cumprimentos, please, tks, obrigadão, obrigadinho, obrigadinha, valeu galera, por favorzinho, "
        "pff, fazes favor, faxavor, ó pá, me ajuda a, me ajude a, ajuda-me a, pode me ajudar a, me "
        "ajuda com, me ajude com, dá uma força com, me dá uma força com, e pouco, e pouquinho, e tal, "
        "ok?, tá bom?, tá?, agradecia, agradecia que, agradecíamos, agradecíamos que, agradece-se, "
        "agradeço que, solicitava, venho solicitar, venho por este meio solicitar, venho pedir, exmos "
        "senhores, exmo senhor, caros colegas, prezados colegas, prezado, prezada, estimados, caro, "
        "cara, com os meus cumprimentos, saudações, um abraço, grande abraço, aguardo, aguardo retorno, "
        "no aguardo, fico no aguardo, "
        "me liga, me ligue, liga-me, ligue-me, me liguem, vê se, veja se, vê se dá, vê se dá pra, vê se "
        "dá para, veja se dá para, vê se consegue, veja se consegue, vê se consegues, confere se, "
        "escuta, escuta só, olha, olha só, vem cá, veja bem, por acaso, se calhar"
    ),
    generic=(
        "conferência, conferências, conf, reunião, reuniões, chamada, chamadas, sala, salas, "
        "sessão, teleconferência, chamada em conferência, chamada de conferência, conferência "
        "telefônica, conferência telefónica, sala de reunião, sala de reuniões, sala de "
        "conferência, sala de conferências, encontro, encontros, evento, ligação, ligações, call, "
        "bate-papo, conversa, compromisso, papo, conference call, audiência, chamada em grupo, "
        "chamada telefónica, chamada telefônica, reuniãozinha, meeting, reunião online, reunião "
        "virtual, sala virtual, ponte, ligação em grupo, telefonema, reunião telefônica, reunião "
        "telefónica, horário, reuniaozinha, telefônica, telefónica, slot"
    ),
    ritual=(
        "standup, stand-up, sync, daily, alinhamento, status, check-in, 1:1, retro, "
        "retrospectiva, acompanhamento, coordenação, planning, scrum, um a um, weekly, reunião de "
        "equipe, reunião de equipa, ponto de situação, kick-off, one-on-one, reunião de "
        "alinhamento"
    ),
    connecting=(
        "depois, regularmente, repetir, repetido, se repete, recorrente, periodicamente, "
        "de, do, da, dos, das, em, no, na, nos, nas, a, o, ao, à, às, com, para, por, pelo, pela, "
        "e, ou, que, se, é, seja, será, onde, como, também, além, hora, horas, data, dia, então, "
        "desde, até, sobre, só, acontecerá, terá lugar, realiza-se, realizar-se, inicia, começa, "
        "começa às, com início, início, os, as, lhe, uns, umas, aí, lá, pra, pro, pras, pros, "
        "prevista, previsto, ser, que comece, a realizar, vai ser, que seja, duração, tem, há, "
        "sempre, quando, pois, isso, durante, está, esteja, a começar, agendada, marcada, esse, "
        "essa, num, numa, dum, duma, n, p/"
    ),
    article=(
        "o, os, um, uma, uns, umas, nosso, nossa, nossos, nossas, meu, minha, meus, minhas, "
        "outra, outro, o nosso, a nossa, o meu, a minha"
    ),
    topic=(
        "programa de, agenda de, marca pessoal, marca de, nova marca, plano de, novo produto, nova "
        "campanha, novo site, novo cliente, nova sede, novo contrato, novo escritório, nova versão, "
        "novos produtos, novos colaboradores, nova política, novo sistema, novo processo, novo projeto, "
        "nova plataforma, nova app, novo armazém, notas da reunião, gestão de reservas, novo plano, "
        "novo modelo, novo site, central de atendimento, agenda cultural, novo app, nova coleção, novo "
        "crm, novo erp, reserva de férias, segunda fase, primeira fase, terceira fase, segunda via, "
        "segunda parte, quarta revolução, segunda linha, segunda opinião, sexta básica, quarto "
        "trimestre, segundo trimestre, terceiro trimestre, primeiro trimestre, segundo semestre, "
        "primeiro semestre, primeira linha, primeiros socorros, black friday, cyber monday, usa, dia "
        "aberto, dia da, dia do, dia das, dia dos, dia d, Black Friday, Cyber Monday, agenda digital, "
        "agenda 2030, agenda comercial, agenda semanal, conferência de imprensa, coletiva de imprensa, "
        "conferência de pares, início do, início da, início das, início dos, início de aulas, "
        "café da manhã, manhã de trabalho, tarde de autógrafos"
    ),
    numbered=(
        "sala, sprint, fase, versão, ticket, chamado, capítulo, parte, andar, piso, linha, porta, "
        "edifício, prédio, módulo, lote, mesa, caso, pedido, fatura, tarefa, seção, secção, "
        "artigo, rodada, terminal, página, turma, grupo, curso, semana, número, nº, bloco, iso, "
        "rfc, etapa, passo, nível, zona, unidade, projeto, ponto, anexo, área, lei, plano, "
        "fórmula, processo, tema, lição, turno, escritório, gabinete, gate, portão, loja, "
        "trimestre, semestre, top, auditório, armazém, lei"
    ),
    queue=(
        "fila, a fila, na fila, fila de, da fila, para a fila, fila do, na fila de, fila da, para a fila de"
    ),
    recording=(
        "reproduza a gravação, reproduza, gravação, a gravação, reproduzir a gravação, tocar a "
        "gravação, toque a gravação, toca a gravação, com a gravação, mensagem gravada, "
        "reproduzir, toque, tocar, áudio gravado, anúncio, o anúncio, reproduz a gravação, "
        "reproduz, ponha a gravação, locução, passe a gravação, passa a gravação, o áudio gravado"
    ),
    that=(
        "que, dizendo que, dizendo, diga que, diz que, avisando que, avise que, mensagem, com a "
        "mensagem, texto, com o texto, informando que, informe que, a mensagem, a dizer que, a "
        "avisar que, comunicando que, anuncie que, avisa que, dizer que, comunique que, avisar "
        "que, diz-lhes que"
    ),
    how="como, onde posso, posso, o que é",
    help=(
        "ajuda, ajude-me, como funciona, como se usa, o que você faz, o que podes fazer, help, o que "
        "você pode fazer, instruções, comandos, como usar, como usar isso, me ajuda, preciso de ajuda, "
        "ajudar, socorro, me ajude, ajuda-me, como é que funciona, o que sabes fazer, como uso, como "
        "funciona isso, como funciona isto, como isso funciona, como isto funciona, como isso aqui "
        "funciona, como se usa isto, como se usa isso, como usar isto, como faço, como faço uma "
        "reserva, como reservo, como marco, como agendo, o que é isso, o que é isto, o que você sabe "
        "fazer, o que vc faz, o que fazes, o que posso fazer, o que posso pedir, quais comandos, quais "
        "os comandos, quais são os comandos, manual, tutorial, exemplos, ajuda aí, me ajuda aí, me "
        "ajude por favor, pode me ajudar, podes ajudar-me, podes ajudar, preciso ajuda, instruções de "
        "uso, como te uso, como utilizo, "
        "como funciona o, como funciona este, como é que isto funciona"
    ),
    list=(
        "lista, listar, minhas conferências, as minhas conferências, minhas reuniões, as minhas reuniões, "
        "mostra, mostrar, mostre, mostra-me, mostre-me, me mostra, me mostre, minhas, as minhas, o que "
        "tenho, "
        "ver, veja, próximas, próximas reuniões, próximas conferências, quais reuniões tenho, que reuniões "
        "tenho, quais são, conferências marcadas, reuniões marcadas, conferências agendadas, reuniões "
        "agendadas, liste, lista de conferências, listagem, exibir, exibe, agendadas, marcadas, tenho, meus, "
        "minhas reservas, reservas, todas, todas as minhas, todas as, quais, ver as minhas, programadas, o "
        "que há, marcado, agendado, que, meus agendamentos, o que está, que conferências tenho, quais "
        "conferências tenho, quais reuniões eu tenho, quais conferências eu tenho, que reuniões eu tenho, o "
        "que eu tenho, o que tenho marcado, o que tenho agendado, o que temos, eu tenho, temos, tenho "
        "marcado, tenho agendado, o que há marcado, o que tem, o que tem marcado, tem, minha agenda, a minha "
        "agenda, meus compromissos, os meus compromissos, minhas chamadas, minhas salas, minhas calls, meus "
        "encontros, as minhas salas, as minhas chamadas, as minhas marcações, minhas marcações, exiba, "
        "mostra "
        "minhas, mostra as minhas, me lista, me liste, lista aí, consultar, consulte, diz-me, me diz, me "
        "diga, diga-me, agendados, marcados, pendentes, por vir, está marcado, está agendado, está marcada, "
        "próximos, próximos encontros, "
        "quero ver, gostaria de ver, queria ver, posso ver, preciso ver, preciso de ver, pode mostrar, "
        "pode me mostrar, podes mostrar, podes mostrar-me, dá pra ver, deixa eu ver, quero saber, "
        "gostava de ver, "
        "ver agenda, ver a agenda, ver minha agenda, tenho algo, tem algo, temos algo, tenho alguma "
        "reunião, tenho alguma conferência, tenho reuniões, tenho conferências, o que há na agenda, o "
        "que tem na agenda"
    ),
    cancel=(
        "cancele, cancelar, cancela, anule, anular, anula, desmarque, desmarcar, desmarca, "
        "exclua, excluir, apague, apagar, apaga, elimine, eliminar, elimina, remova, remover, "
        "quero cancelar, preciso cancelar, preciso de cancelar, quero desmarcar, preciso "
        "desmarcar, remove, cancelem, exclui, queria cancelar, gostaria de cancelar, delete, "
        "deletar, desmarquem, "
        "cancela a, cancela-me, cancele a, cancelá-la, cancelá-lo, desmarcá-la, anulem, apaguem, eliminem, "
        "removam, excluam, derruba, derrube, derrubar, desmarca-me, tenho de cancelar, tenho que cancelar, "
        "temos de cancelar, temos que cancelar, tenho de desmarcar, tenho que desmarcar, precisamos "
        "cancelar, "
        "precisamos de cancelar, preciso de desmarcar, queremos cancelar, quero apagar, quero excluir, quero "
        "anular, queria desmarcar, queria anular, gostava de cancelar, gostaria de desmarcar, suspende, "
        "suspenda, suspender, não preciso mais, deixa sem efeito, anula a"
    ),
    edit=(
        "edite, editar, edita, remarque, remarcar, remarca, altere, alterar, altera, modifique, "
        "modificar, modifica, adie, adiar, adia, antecipe, antecipar, antecipa, reagende, reagendar, "
        "reagenda, atualize, atualizar, actualizar, mude, mudar, muda, mova, mover, move, quero mudar, "
        "preciso mudar, quero alterar, preciso alterar, quero remarcar, preciso remarcar, preciso de "
        "mudar, preciso de alterar, preciso de remarcar, queria mudar, gostaria de mudar, gostaria de "
        "alterar, transfira, passe a reunião, troque, trocar, postergue, postergar, passa a reunião, "
        "passa a call, passa a chamada, passe a call, passa a minha, passa minha, empurra, empurre, "
        "empurrar, joga, jogue, jogar, joga a, jogue a, remarcá-la, remarca a, remarquem, alterem, "
        "mudem, adiem, antecipem, troquem, reprograme, reprogramar, reprograma, ajustar, ajusta, "
        "corrija, corrigir, corrige, quero editar, preciso editar, preciso de editar, quero adiar, "
        "preciso adiar, preciso de adiar, queria alterar, queria remarcar, queria adiar, gostaria de "
        "remarcar, gostaria de adiar, gostava de mudar, gostava de alterar, tenho de mudar, tenho que "
        "mudar, temos que mudar, temos de mudar, precisamos mudar, precisamos remarcar, precisamos "
        "alterar, posterga, transferir, transfere, puxa, puxe, puxar, "
        "troca a, troca o, troca as, troca os, troca minha, troca a minha, troca nossa, troca essa, "
        "troca esta, "
        "passar a reunião, passar a call, passar a chamada, passar a conferência, passa a conferência"
    ),
    announce=(
        "anuncie, anunciar, anuncia, anúncio, comunique, comunicar, comunica, divulgue, divulgar, "
        "divulga, transmita, transmitir, transmite, envie um aviso, faça um anúncio, aviso, envie "
        "um anúncio, mande um aviso, enviar um aviso, comunicado, fazer um anúncio, envia um "
        "aviso"
    ),
    alias={
        "hoje tarde": "esta tarde, hoje à tarde, hoje de tarde, nesta tarde, essa tarde, hoje pela tarde",
        ("hoje noite"): (
            "esta noite, hoje à noite, hoje de noite, nesta noite, essa noite, hoje pela noite, logo à noite"
        ),
        "hoje manhã": "esta manhã, hoje de manhã, hoje pela manhã, nesta manhã, essa manhã",
        "pras meiodia": "para meio-dia, para o meio-dia, pro meio-dia",
        "dez pras 1": "dez para a uma, dez pra uma",
        "cinco pras 1": "cinco para a uma, cinco pra uma",
        "quinze pras 1": "quinze para a uma, quinze pra uma",
        "vinte pras 1": "vinte para a uma, vinte pra uma",
        "10 pras 1": "10 pra uma, 10 para a uma, 10 pra 1",
        "5 pras 1": "5 pra uma, 5 para a uma, 5 pra 1",
        "15 pras 1": "15 pra uma, 15 para a uma, 15 pra 1",
    },
    typo={
        ("amanhã"): (
            "amnha, amanhan, amahna, amnhã, amhã, amaha, amanah, amanhaa, amenha, amanhaã, amnahã, mañana, "
            "aamanha, ammanha, amnaha, amnhaã, amnanha, amanhá"
        ),
        "terça": ("terca, tersa, treça, teça, teerca, terç, terac"),
        "sexta": ("sesta, sxeta, setxa, esxta, sexat, sextaa, sexta-fera"),
        "quinta": ("qiunta, quita, qunita, quitna, quinat, quintaa, qinta, quint"),
        "quarta": ("qaurta, quara, qurta, quatra, qarta, quartaa, quarat, quata, quart"),
        "segunda": ("segudna, sgunda, segnuda, segund, seguna, segnda, segunad, seguda"),
        "sábado": ("sabdo, sbado, sabadao, sabaod, sabad"),
        "domingo": "domigo, dominog, domignoo",
        "setembro": "septembro",
        "pessoas": "pesoas, pessoass, pesssoas, pesoass, pssoas",
    },
    never_typo=(
        "seguida, quanta, quita, quanto, amanda, domínio, dominó, salado, sabido, sapato, "
        "ferreiro, ferreira, amanheça, angosto, setembrino, julieta, alemanha, marcos, abrir, "
        "segura, sagrada, segundos, agasto, dezenas, outono, quintal, quartel, quartos, quentes, "
        "quinhão, domingos, amada, amanhecer, salvado"
    ),
    for_whom="para o, para a, para os, para as, pro, pros, pra, para nosso, para nossa, ao, aos",
    coming="próximos, próximas, seguintes, os próximos, as próximas, nos próximos, nas próximas",
    within="em menos de, no prazo de, num prazo de, dentro de no máximo",
    few=("poucos, poucas, alguns, algumas, uns poucos, umas poucas, vários, várias, uns, umas"),
    zero_minute="zero, e zero",
    around="aproximadamente, por volta de, cerca de, mais ou menos, em torno de, ~, perto de",
    vague_today=(
        "na hora do almoço, hora do almoço, à hora de almoço, hora de almoço, no almoço, ao almoço, "
        "depois do almoço, antes do almoço, à hora do almoço, depois do trabalho, depois do expediente, "
        "durante o almoço, depois de almoço, antes de almoço, após o almoço, no jantar, ao jantar, "
        "depois do jantar, antes do jantar, na hora do jantar, à hora de jantar, após o jantar, no café "
        "da manhã, no fim do expediente, antes do trabalho, ao pequeno-almoço, na hora do café, antes "
        "do expediente"
    ),
    before=(
        "antes das, antes da, antes de, antes do, no máximo às, o mais tardar às, não depois das, no "
        "mais tardar às, até no máximo às"
    ),
    closest=(
        "mais próximo de, mais próximo do, mais perto de, mais próxima de, mais próxima do, mais perto do"
    ),
    past=(
        "passado, passada, passados, passadas, últimos, últimas, os últimos, as últimas, nos últimos, "
        "nas últimas, anteriores, anterior, atrás"
    ),
    yes="sim",
    edit_object="troca",
)
