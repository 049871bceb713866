"""Spanish, of Spain and of the Americas."""

from __future__ import annotations

from bot.language.words import Words

WORDS = Words(
    code="es",
    next_after=True,
    dotted_clock=True,
    number={
        0: "cero",
        1: "uno",
        2: "dos",
        3: "tres",
        4: "cuatro",
        5: "cinco",
        6: "seis",
        7: "siete",
        8: "ocho",
        9: "nueve",
        10: "diez",
        11: "once",
        12: "doce",
        13: "trece",
        14: "catorce",
        15: "quince",
        16: "dieciséis",
        17: "diecisiete",
        18: "dieciocho",
        19: "diecinueve",
        20: "veinte",
        21: "veintiuno, veintiún, veintiuna",
        22: "veintidós",
        23: "veintitrés",
        24: "veinticuatro",
        25: "veinticinco",
        26: "veintiséis",
        27: "veintisiete",
        28: "veintiocho",
        29: "veintinueve",
        30: "treinta",
        40: "cuarenta",
        50: "cincuenta",
        60: "sesenta",
        70: "setenta",
        80: "ochenta",
        90: "noventa",
        100: "cien, ciento",
        200: "doscientos, doscientas",
        300: "trescientos, trescientas",
        400: "cuatrocientos, cuatrocientas",
        500: "quinientos, quinientas",
        600: "seiscientos, seiscientas",
        700: "setecientos, setecientas",
        800: "ochocientos, ochocientas",
        900: "novecientos, novecientas",
        1000: "mil",
    },
    number_and="y",
    ordinal={
        1: "primero, primera, primer, primeros, primeras",
        2: "segundo, segunda",
        3: "tercero, tercera, tercer, terceros",
        4: "cuarto, cuarta",
        5: "quinto, quinta",
        -1: "último, última, últimos, últimas",
        -2: "penúltimo, penúltima",
    },
    ordinal_end="º, ª, °, er, ro, ra, do, da, to, ta, o, a",
    dozen={
        2: "un par de, par de, un par",
        6: "media docena de, media docena",
        10: "una decena de, una decena",
        12: "una docena de, docena de, una docena",
        15: "una quincena de",
        20: "una veintena de, una veintena",
        24: "dos docenas de, dos docenas",
        30: "una treintena de",
    },
    day={
        0: ("lunes, lun, lu"),
        1: "martes, mar",
        2: "miércoles, mié, miér, miérc",
        3: "jueves, jue",
        4: "viernes, vie, vier",
        5: "sábado, sáb",
        6: "domingo, dom",
    },
    day_each={
        0: "los lunes, en lunes",
        1: "los martes, en martes",
        2: "los miércoles, en miércoles",
        3: "los jueves, en jueves",
        4: "los viernes, en viernes",
        5: "los sábados, sábados",
        6: "los domingos, domingos",
    },
    month={
        1: "enero, ene",
        2: "febrero, feb",
        3: "marzo, mar",
        4: "abril, abr",
        5: "mayo, may",
        6: "junio, jun",
        7: "julio, jul",
        8: "agosto, ago",
        9: "septiembre, setiembre, sep, sept, set",
        10: "octubre, oct",
        11: "noviembre, nov",
        12: "diciembre, dic",
    },
    relative_day={
        0: "hoy, el día de hoy, hoy mismo, hoy día",
        1: ("mañana, el día de mañana, mñn, mñna, mnn, mañana mismo"),
        2: "pasado mañana, pasadomañana",
        -1: "ayer",
        8: (
            "de mañana en ocho, de mañana en ocho días, mañana en ocho, mañana en ocho días, de mañana "
            "en 8 días"
        ),
    },
    on="el, en, para el, al, del, día, el día, por el",
    the_day=(
        "el, día, el día, del día, del, al, para el, para el día, el próximo, el próximo día, al día, "
        "para el próximo, para el próximo día, del próximo, próximo día, este día, "
        "los días, días"
    ),
    of="de, del, de la, en, del mes de, de los",
    this="este, esta, este mismo, el presente, de este, para este",
    next=(
        "próximo, próxima, prox, que viene, siguiente, el próximo, la próxima, que entra, "
        "entrante, para el próximo, del próximo, próximos, próximas, los próximos, las próximas"
    ),
    next_week=(
        "la próxima semana, próxima semana, la semana que viene, semana que viene, la semana próxima, "
        "semana próxima, de la semana que viene, de la próxima semana, la semana siguiente, la semana "
        "entrante, en la próxima semana, de la semana próxima, para la semana que viene, para la "
        "próxima semana, la siguiente semana, de la siguiente semana, la semana que entra, de la semana "
        "entrante, a la semana que viene, de la otra semana, la otra semana, a la siguiente semana, en "
        "la siguiente semana, en la semana que viene, de la semana siguiente, de la semana que entra, "
        "para la semana próxima, para la semana siguiente, la semana venidera"
    ),
    week_after_next="la semana siguiente a la próxima, de la semana de después",
    this_week=(
        "esta semana, de esta semana, en esta semana, algún día de esta semana, algún día esta "
        "semana, durante esta semana, esta misma semana"
    ),
    a_week="en ocho, en ocho días, en 8, en 8 días",
    next_month=(
        "el mes que viene, del mes que viene, el próximo mes, del próximo mes, próximo mes, el "
        "mes próximo, del mes próximo, mes que viene, el mes siguiente, del mes siguiente, de el "
        "próximo mes, del mes entrante, el mes entrante"
    ),
    this_month="este mes, de este mes, del mes en curso, del presente mes",
    of_month="del mes, en el mes, al mes, de mes",
    next_workday=(
        "próximo día laborable, el próximo día laborable, próximo día hábil, el próximo día "
        "hábil, el siguiente día hábil"
    ),
    holiday={
        101: ("año nuevo, el día de año nuevo, el año nuevo, día de año nuevo, primer día del año"),
        106: (
            "día de reyes, el día de reyes, los reyes, reyes magos, epifanía, día de los reyes, el día "
            "de los reyes magos"
        ),
        501: (
            "día del trabajo, el día del trabajo, "
            "día del trabajador, el día del trabajador, primero de mayo, el primero de mayo"
        ),
        1031: ("halloween, noche de brujas, víspera de todos los santos"),
        1224: ("nochebuena, la nochebuena, víspera de navidad, la víspera de navidad, noche buena"),
        1225: ("navidad, la navidad, el día de navidad, día de navidad, en navidad"),
        1231: (
            "nochevieja, fin de año nuevo, víspera de año nuevo, la víspera de año nuevo, noche vieja, "
            "san silvestre"
        ),
        214: (
            "san valentín, día de san valentín, el día de san valentín, día de los enamorados, el día "
            "de los enamorados"
        ),
        319: "día del padre, el día del padre",
        1012: "día de la hispanidad, el día de la hispanidad, día del pilar, fiesta nacional",
        1101: "todos los santos, día de todos los santos, el día de todos los santos",
        1102: (
            "día de muertos, el día de muertos, día de los muertos, el día de los muertos, día de los "
            "difuntos"
        ),
        1206: "día de la constitución, el día de la constitución",
        1208: "la inmaculada, inmaculada concepción",
        1228: "día de los inocentes, los inocentes, santos inocentes",
    },
    weekends="los fines de semana, fines de semana",
    length_first="duración",
    weekend=(
        "fin de semana, el fin de semana, este fin de semana, el próximo fin de semana, finde, el "
        "finde, este finde, próximo fin de semana, el fin de semana que viene"
    ),
    month_end=(
        "fin de mes, a fin de mes, final de mes, a final de mes, a finales de mes, finales de "
        "mes, fin del mes, el final del mes, último día del mes, el último día del mes, final del "
        "mes, a fines de mes, fines de mes"
    ),
    year_end=(
        "fin de año, a fin de año, final de año, finales de año, a finales de año, final del año, "
        "fin del año, el fin de año, el final de año, el fin del año"
    ),
    end_of=(
        "fin de, final de, finales de, a finales de, fines de, a fines de, último día de, el último día de"
    ),
    some_of=(
        "principios de, a principios de, mediados de, a mediados de, a comienzos de, comienzos de, "
        "primeros de, a primeros de, inicios de, a inicios de, mitad de, a mitad de, principio de, a "
        "principio de, comienzo de"
    ),
    at=(
        "a las, a la, alas, @, para las, para la, sobre las, sobre la, hacia las, a eso de las, a "
        "partir de las, a eso de la, desde las, desde la, como a las, ya a las, y a las, "
        "alrededor de las, cerca de las, para a las, "
        "antes de las, antes de la"
    ),
    near=(
        "sobre, unas, unos, aproximadamente, aprox, cerca de, alrededor de, hasta, como máximo, "
        "máximo, máx, mínimo, mín, al menos, por lo menos, como mucho, más o menos, casi, ~, "
        "entorno a, en torno a, exactamente, no más de, solo, un máximo de, un mínimo de, "
        "como, como unas, como unos, tipo, algo así como, eso de"
    ),
    oclock="h, hs, hrs, horas, en punto, hr, horas en punto, h en punto",
    oclock_before="hora, hora:",
    part={
        "morning": (
            "mañana, de la mañana, por la mañana, en la mañana, a la mañana, la mañana, a media mañana, "
            "media mañana, a primera hora de la mañana, mañanas, las mañanas, por las mañanas, "
            "temprano, tempranito, bien temprano, por la mañana temprano, temprano por la mañana, "
            "temprano en la mañana, muy temprano, bien de mañana"
        ),
        "noon": "del mediodía, al mediodía, de mediodía, del medio día",
        "afternoon": (
            "tarde, de la tarde, por la tarde, en la tarde, a la tarde, la tarde, a media tarde, media "
            "tarde, tardes, por las tardes"
        ),
        "evening": "al anochecer, al atardecer",
        "night": "noche, de la noche, por la noche, en la noche, a la noche, la noche, de noche, noches",
        "dawn": "madrugada, de la madrugada, de madrugada, en la madrugada, por la madrugada, la madrugada",
    },
    part_noun="mañana, tarde, noche, madrugada, mañanas, tardes, noches, la mañana, la tarde, la noche",
    clock_word={
        "noon": (
            "mediodía, al mediodía, a mediodía, medio día, al medio día, a medio día, el mediodía, 12 "
            "del mediodía, las 12 del mediodía, a las 12 del mediodía, a las doce del mediodía, para "
            "el mediodía, doce del mediodía"
        ),
        "midnight": (
            "medianoche, a medianoche, a la medianoche, media noche, a media noche, las 12 de la "
            "noche, a las 12 de la noche, a las doce de la noche, las doce de la noche, 12 de la "
            "noche, doce de la noche"
        ),
    },
    vague_time=(
        "todo el día, el día entero, a primera hora, primera hora, a última hora, última hora, a "
        "cualquier hora, cuando sea, en algún momento, a lo largo del día, durante el día, a media "
        "jornada, jornada completa, a la hora que sea"
    ),
    end_of_day=(
        "final del día, fin del día, el final del día, el fin del día, fin de jornada, final de "
        "la jornada, al final del día, al final de la jornada, eod, cierre de la jornada, el "
        "final de la jornada, fin de la jornada"
    ),
    now=(
        "ahora, ahora mismo, ya, ahorita, ahorita mismo, inmediatamente, de inmediato, ya mismo, "
        "asap, lo antes posible, cuanto antes, en este momento, en seguida, enseguida, en este "
        "instante, lo más pronto posible, desde ya"
    ),
    before_hour={
        -15: (
            "cuarto para las, un cuarto para las, cuarto para la, un cuarto para la, al cuarto para "
            "las, a un cuarto para las"
        ),
    },
    after_hour={
        30: "y media, i media",
        15: "y cuarto, y un cuarto",
        -15: "menos cuarto, menos un cuarto",
    },
    minutes_to="para las, para la, minutos para las",
    hour_and="y, con",
    hour_less="menos",
    from_=(
        "de, desde, de las, desde las, de la, desde la, entre, a partir de las, del, de entre "
        "las, a partir de"
    ),
    between="entre, entre las, entre la, de entre las",
    to="a, a las, a la, hasta, hasta las, hasta la, al, y hasta las, alas",
    starts="inicio, comienzo, empieza, comienza, empezamos, hora de inicio",
    ends="fin, final, termina, acaba, terminamos, hora de fin, finaliza",
    until=(
        "hasta, hasta las, hasta la, hasta el, hasta el día, y hasta, hasta a las, y hasta las, "
        "hasta el próximo"
    ),
    or_="o, u, o bien, o a las, o el, o las, o a la",
    and_="y, e, &, y las, y la, y los, más",
    unit={
        "minute": "minuto, minutos, min, mins, m, minutitos, minutito",
        "quarter": "cuarto de hora, cuartos de hora",
        "hour": "hora, horas, h, hs, hr, hrs, horita",
        "day": "día, días",
        "fortnight": "quincena, quincenas",
        "week": "semana, semanas, sem",
        "month": "mes, meses",
        "year": "año, años",
    },
    length={
        15: "un cuarto de hora, un cuartito de hora, 1/4 de hora",
        30: "media hora, media horita, 1/2 hora",
        45: "tres cuartos de hora, 3/4 de hora, 45 minutitos",
        60: "una hora, 1 hora, una horita, una hora de",
        75: "una hora y cuarto, hora y cuarto, una hora y un cuarto, 1 hora y cuarto",
        90: "una hora y media, hora y media, 1 hora y media, una hora y media de",
        105: "una hora y tres cuartos, hora y tres cuartos",
    },
    and_half="y media, y medio, i media",
    for_=(
        "durante, por, dura, duración, con una duración de, duración de, con duración de, que dure, "
        "durará, unas, de duración, por espacio de, durante unas, durante las próximas, durante los "
        "próximos, a lo largo de, dura unos, dura unas, duración prevista de, con duración prevista de, "
        "duración estimada de, tiempo estimado, con una duración aproximada de, duración aproximada, "
        "durará unos, durará unas, que durará, de una duración de, debería durar, deberá durar, debe "
        "durar, y debería durar, y durará, y dura, durar, durando, va a durar, durará aproximadamente, "
        "durará como, duraría, para durar, dure, que dure unos, que dure unas, que dure como, de una "
        "duración aproximada de"
    ),
    in_="en, dentro de, de aquí a, de acá a",
    from_now="más tarde, a partir de ahora, desde ahora, a partir de hoy, desde hoy",
    after=(
        "después de, después del, a partir del, tras, tras el, después de el, desde el, "
        "después de este, después de la, a partir de este, luego del, luego de, posterior al, posterior "
        "a"
    ),
    starting=(
        "a partir del, a partir de, desde el, desde, empezando el, comenzando el, empezando, "
        "comenzando, a partir de este, a contar desde el, a partir del próximo, empezando este, "
        "con inicio el, iniciando el, a partir del día"
    ),
    one="un, una",
    people=(
        "personas, persona, pers, participantes, participante, asistentes, asistente, invitados, "
        "invitado, plazas, plaza, puestos, asientos, comensales, compañeros, colegas, miembros, "
        "gente, alumnos, empleados, usuarios, integrantes, convocados, conectados, en total, "
        "compañeras, líneas, lugares, perss, prs, delegados, cupos, trabajadores, oyentes, "
        "invitadas, de nosotros, "
        "gentes, compas, elementos, compis"
    ),
    people_kind=(
        "externos, externas, internos, internas, presenciales, remotos, remotas, adicionales, "
        "en total, confirmados, confirmadas"
    ),
    people_first=(
        "somos, seremos, vamos a ser, estaremos, un grupo de, sala para, capacidad para, capacidad de, "
        "aforo, aforo de, aforo para, número de personas, número de participantes, espacio para, sitio "
        "para, plazas para, asistentes, participantes, personas, serán, seríamos, asistiremos, seremos "
        "unos, seremos unas, somos unos, somos unas, capacidad, asistirán, cabida para, un total de, "
        "total de, en total somos, en total seremos, hueco para, nosotros, vendremos, vendrán, vienen, "
        "venimos, iremos, van a ser, van a venir, acudiremos, acudirán, participaremos, participarán, "
        "participan, asisten, asistimos, nos juntaremos, nos conectaremos, se conectarán, nos "
        "conectamos, se conectan, estaríamos, serían, vendríamos, entrarán, seremos como, somos como, "
        "cabemos, cupo para, cupo de, con cupo para, con capacidad para, con capacidad de, con aforo "
        "para, con aforo de, grupo de"
    ),
    people_for="para, pa",
    me_and=(
        "yo y, yo más, yo con, yo +, conmigo y, y yo con, mí y, mí y a, para mí y, "
        "yo y mis, yo con mis, yo más mis, un servidor y, "
        "para mi y, conmigo y con"
    ),
    others="otros, otras, más, otro, otra, adicionales, otros más, compañeros más, personas más",
    every="siempre, cada, todos los, todas las",
    every_other=(
        "un de cada dos, uno de cada dos, cada segundo, cada segunda, alternos, cada dos, cada 2, cada otro"
    ),
    other_after="alternos, de cada dos, sí y uno no, sí y otro no, sí otro no",
    frequency={
        "DAILY": ("diariamente, a diario, diario, diaria, todos los días, una vez al día, diarias, diarios"),
        "WEEKLY": (
            "semanalmente, semanal, una vez a la semana, una vez por semana, semanales, todas las semanas"
        ),
        "WEEKLY 2": (
            "quincenal, quincenalmente, cada quince días, cada 15 días, una vez cada dos semanas, quincenales"
        ),
        "MONTHLY": "mensualmente, mensual, una vez al mes, una vez por mes, mensuales",
        "MONTHLY 2": "bimestral, bimestralmente",
        "MONTHLY 3": (
            "trimestralmente, trimestral, cada trimestre, una vez al trimestre, trimestrales, todos "
            "los trimestres"
        ),
        "MONTHLY 6": "semestral, semestralmente, cada semestre",
        "YEARLY": "anualmente, anual, una vez al año, todos los años, cada año, anuales",
    },
    except_="excepto, salvo, menos, a excepción de, con excepción de, exceptuando, pero no, quitando",
    frequency_after=(
        "diario, diaria, diarias, diarios, semanal, semanales, quincenal, quincenales, mensual, "
        "mensuales, bimestral, trimestral, trimestrales, semestral, anual, anuales"
    ),
    frequency_alone=(
        "diariamente, semanalmente, quincenalmente, mensualmente, bimestralmente, trimestralmente, "
        "semestralmente, anualmente"
    ),
    workdays=(
        "días laborables, todos los días laborables, cada día laborable, días hábiles, todos los "
        "días hábiles, cada día hábil, de lunes a viernes, lunes a viernes, los días laborables, "
        "en días laborables, los días hábiles, entre semana, días de trabajo, en días hábiles, "
        "días entre semana, los días de semana, todos los días entre semana, los días de trabajo, "
        "todos los días de trabajo, días lectivos, de lun a vie, lun a vie, lun-vie, "
        "lunes-viernes, "
        "laborables, los laborables, todos los laborables, en laborables, en los días laborables, en "
        "los días hábiles"
    ),
    times="veces, vez, sesiones, ocasiones, repeticiones, x",
    workday="día laborable, día hábil, día de trabajo, día laboral",
    once=(
        "una sola vez, solo una vez, sólo una vez, única vez, por única vez, puntual, no recurrente, "
        "no periódica, sin repetición, no se repite, solo esta vez, sólo esta vez"
    ),
    not_="no, pero no",
    month_begin=(
        "a principios de, al principio de, principio de, principios de, al comienzo de, al inicio de, "
        "inicio de, a primeros de, al empezar"
    ),
    rest_of_year="el resto del año, lo que queda de año",
    endless="indefinidamente",
    throughout="durante, durante todo, todo, a lo largo de",
    in_a_row="seguidos, seguidas, consecutivos, consecutivas",
    with_="con, junto con, junto a, en compañía de, incluyendo a, incluyendo",
    invite=(
        "invita, invitar, invita a, invitar a, añade a, añade, añadir a, agrega a, agrega, "
        "agregar a, incluye a, incluye, incluir a, convoca a, suma a, invitados, asistentes, "
        "invitando a, e invita a, e invita, y añade a, invítame a, mete a, avisa a, copia a, en "
        "copia"
    ),
    phone=(
        "llama, llamar, llama al, llamar al, llame al, llame a, teléfono, tel, tfno, móvil, celular, "
        "número, al número, al teléfono, marca, marca el, marcar el, marcar, telefonea, llámame al, "
        "llama a, llamar a, al móvil, número de teléfono, al celular, tlf, telf, fono, nº, discar, "
        "llámenme al, llámalo al, telefonear al, llamen al, por teléfono al, fijo, llamada, "
        "contacta con, contactar con, contacta con el, contactar con el, contacta al, contactar al, "
        "contacta a, contactar a, contactar, marque, marque al, marcarle al, márcale al, háblale al, "
        "hablarle al, llamarle al, llámale al, llame, llamen, llámale, comunícate al, comunicarse al, "
        "telefonear, telefonear a, telefonearle al"
    ),
    pin=(
        "pin, código, clave, contraseña, código de acceso, pin de acceso, código pin, con pin, "
        "con código, password"
    ),
    equals="es, =, será, sea, de acceso, que sea, igual a",
    video=(
        "videollamada, videoconferencia, video, vídeo, con video, con vídeo, por video, por "
        "vídeo, con cámara, con cámaras, videollamadas, videoconferencias, vídeo llamada, vídeo "
        "conferencia, por videollamada, por videoconferencia, videoreunión, con las cámaras, con "
        "imagen, videorreunión, cámaras encendidas, en vídeo, en videollamada, con webcam, en "
        "videoconferencia, videoconf, con la cámara, videocall, "
        "con las cámaras encendidas, con cámara encendida, con cámaras encendidas, con la cámara "
        "encendida, cámara encendida, cámaras prendidas, cámara prendida, con cámaras prendidas, en "
        "formato video, por video llamada, por cámara, con vídeos, modo vídeo, con las cámaras "
        "prendidas"
    ),
    audio=(
        "solo audio, sólo audio, sin video, sin vídeo, audio, solo voz, sin cámara, sin cámaras, "
        "solamente audio, únicamente audio, audioconferencia, solo por teléfono, solo teléfono, "
        "cámaras apagadas, nada de vídeo, sin imagen, sólo voz, solo dial-in, solo por audio, por "
        "audio, solo de voz, sin webcam, solo telefónica, solo telefónico, sin la cámara, "
        "audio solamente, audio solo, con audio solamente, con audio solo, audio únicamente, audio "
        "nomás, nomás audio, puro audio, nada más audio, audio nada más, con solo audio, con audio "
        "únicamente, en audio, modo audio, solo con audio, únicamente voz, solamente voz, solo de audio, "
        "con las cámaras apagadas, con cámara apagada, cámara apagada, con cámaras apagadas, sin "
        "webcams, sin las cámaras, sin encender cámaras, sin la imagen, sin video ni cámara"
    ),
    record=(
        "graba, grabar, grábala, grábalo, grabadla, grabarla, grabarlo, con grabación, grabación, "
        "grabada, grabado, que se grabe, se graba, se grabará, grabe, grábela, grábenla, "
        "grabando, grabación activada, hay que grabarla, hay que grabar, que quede grabada, que "
        "quede grabado, con grabacion activada, graba la reunión, graba la llamada, queremos "
        "grabarla, queremos grabar, quiero grabarla, graba la sesión, graba la conferencia, y "
        "grábala, y graba, que sea grabada, hay que grabarlo, activa la grabación, por favor "
        "graba, grabar la reunión, grabar la llamada, que la graben, grábame, debe grabarse, para "
        "grabar, y que se grabe, con la grabación, grabarse, "
        "que quede grabación, quede grabada, quede grabado, queda grabada, con registro, dejar grabada, "
        "déjala grabada, dejala grabada, dejá grabada, que se quede grabada, deja grabada, grabame, se "
        "debe grabar, tiene que grabarse, tiene que quedar grabada, debe quedar grabada, grabá, hay que "
        "grabar la reunión, hay que grabar la llamada, grabando la sesión, necesito grabarla, "
        "necesitamos grabarla, necesito que se grabe, necesitamos que se grabe, quiero que se grabe, "
        "queremos que se grabe, y que quede grabada, y que quede grabado, con la grabación activada, "
        "grabación activa, grabación encendida, activando la grabación, "
        "grabad, grabad la sesión, grabad la reunión, grabad la llamada, graben, graben la sesión, "
        "graben la reunión, graben la llamada, grabe la reunión, grabe la llamada, grabe la sesión, "
        "grabemos, grabar la sesión, grabar la conferencia"
    ),
    no_record=(
        "no grabar, no grabes, no la grabes, no lo grabes, sin grabar, sin grabación, no se "
        "graba, no grabe, que no se grabe, no grabarla, no grabada, sin grabarla, no hace falta "
        "grabar, no hace falta grabarla, no se grabará, no la graben, sin que se grabe, no "
        "grabéis, nada de grabar, no graben, no la grabe, no hay que grabarla, no hay que grabar, "
        "no quiero grabarla, sin grabaciones, "
        "sin que se grabe nada, no grabar nada, no la grabéis, no lo grabéis, no la vamos a grabar, no "
        "queremos grabarla, no queremos que se grabe, no quiero que se grabe, sin grabar nada, que no "
        "quede grabada, que no quede grabado, no debe grabarse, no se debe grabar, prohibido grabar, "
        "sin que quede grabada, no grabés, no la grabés, grabación no, no se va a grabar, no se puede "
        "grabar, no grabar la reunión, no grabar la llamada, no grabes la llamada, no grabes la reunión, "
        "no grabad, no grabad la sesión, no graben la sesión, no graben la reunión, no grabar la "
        "sesión, no grabemos, no grabemos la reunión"
    ),
    via=(
        "por, en, con, vía, usando, mediante, a través de, por medio de, utilizando, sobre, desde, usa, "
        "utiliza, use, de, a través del, en la plataforma, por la plataforma, con la plataforma, desde "
        "la plataforma, en el sistema, con el sistema, por el sistema, usá, utilizá, que sea por, que "
        "sea en, que sea con, hazlo por, hazla por, hazlo en, hacelo por, hacela por, hazla en, en la "
        "de"
    ),
    zone_time=(
        "hora de, hora local de, horario de, hora del, huso horario de, horario, zona horaria de, de la "
        "hora de, hora en, hora, huso de, en hora de, en horario de, en el horario de, en la hora de, "
        "en huso horario de, según la hora de, huso horario"
    ),
    zone={
        "Europe/Madrid": (
            "hora peninsular, hora española, hora de españa, en España, peninsular, española, España, "
            "hora Madrid, horario peninsular"
        ),
        "Atlantic/Canary": "hora canaria, en Canarias, Canarias, canaria, hora de canarias, las Canarias",
        "Europe/London": "en Londres, Londres, hora Londres, hora inglesa, Reino Unido, hora británica",
        "America/New_York": (
            "en Nueva York, Nueva York, hora Nueva York, hora del este, este de EEUU, hora de la "
            "costa este, ny"
        ),
        "America/Los_Angeles": "hora del pacífico, en Los Ángeles, hora de la costa oeste, en California",
        "America/Mexico_City": (
            "hora de México, en México, México, CDMX, hora CDMX, Ciudad de México, en Ciudad de "
            "México, en CDMX, hora México, hora centro, hora del centro, mexicana, hora mexicana"
        ),
        "America/Argentina/Buenos_Aires": (
            "hora argentina, en Argentina, Argentina, en Buenos Aires, argentina, hora de Argentina"
        ),
        "America/Bogota": "hora colombiana, en Colombia, Colombia, en Bogotá, hora de Colombia, Colombiana",
        "America/Lima": "hora peruana, en Perú, Perú, en Lima, hora de Perú, peruana",
        "America/Santiago": "hora chilena, en Chile, Chile, hora de Chile, Santiago de Chile, chilena",
        "America/Caracas": "hora venezolana, en Venezuela, Venezuela, Caracas, en Caracas",
        "America/Montevideo": "en Uruguay, Uruguay, Montevideo, en Montevideo",
        "America/Guayaquil": "en Ecuador, Ecuador, Quito, en Quito, hora de ecuador",
        "America/Sao_Paulo": "hora de Brasil, en Brasil, Brasil, hora brasileña",
        "Europe/Paris": "en París, París, hora París, hora francesa, Francia, hora centroeuropea",
        "Europe/Berlin": "en Berlín, Berlín, hora alemana, Alemania, en Alemania",
        "Europe/Lisbon": "en Lisboa, hora portuguesa, Portugal, en Portugal",
        "Europe/Rome": "en Roma, hora italiana, Italia, en Italia, en Milán, Milán",
        "Europe/Warsaw": "en Varsovia, Varsovia, hora polaca, Polonia, en Polonia",
        "Asia/Tokyo": "en Tokio, Tokio, hora Tokio, Japón, hora japonesa",
        "Asia/Dubai": "en Dubái, Dubái",
        "Asia/Shanghai": "en China, hora china, Pekín, en Pekín",
        "Europe/Moscow": "Moscú, en Moscú",
    },
    in_place="en, de",
    about=(
        "asunto, tema, sobre, acerca de, re, título, con asunto, con el asunto, respecto a, en "
        "relación con, relativo a, titulada, titulado, para hablar de, para hablar sobre, para "
        "tratar, para revisar, para discutir, a propósito de, referente a, con motivo de, motivo, "
        "con título, para comentar, el asunto es, el tema es, con el título, el tema, el asunto, "
        "para ver, bajo el título, de asunto, de tema, con tema, tema de, con el tema, tratar, "
        "orden del día, "
        "hablar de, hablar del, hablar sobre, conversar sobre, platicar de, platicar sobre, charlar "
        "sobre, charlar de, acerca del, respecto al, respecto del, respecto de, en relación a, en "
        "relación al, con relación a, con respecto a, con respecto al, sobre el tema de, sobre el "
        "asunto de, para hablar del, para tratar el tema de, para ver el tema de, para charlar de, para "
        "charlar sobre, para platicar de, para platicar sobre, para conversar sobre, para discutir "
        "sobre, para comentar sobre"
    ),
    command=(
        "reserva, reservar, resérvame, resérvanos, agenda, agendar, agéndame, agendemos, agéndanos, "
        "programa, programar, prográmame, organiza, organizar, organízame, convoca, convocar, crea, "
        "crear, créame, pon, poner, ponme, ponnos, ponedme, monta, montar, móntame, prepara, preparar, "
        "necesito, necesitamos, quiero, queremos, quisiera, quisiéramos, me gustaría, nos gustaría, "
        "planifica, planificar, haz, hacer, hazme, hagamos, vamos a, vamos a hacer, vamos a tener, "
        "tengamos, tenemos, fija, fijar, inicia, iniciar, empieza, empezar, lanza, arranca, concierta, "
        "concertar, coordina, coordinar, quedamos, quedemos, reunámonos, reunirnos, nos reunimos, abre, "
        "abrir, nueva, nuevo, reservad, haría falta, hace falta, bloquea, apunta, anota, reserve, "
        "agende, programe, organice, prepare, tener, dame, búscame, hay que, establece, cita, solicito, "
        "solicitamos, reservación, pedir, pido, convóquese, quería, querría, podemos tener, podemos "
        "hacer, nos vemos, vernos, veámonos, realizar, montemos, añade una, crear una, tenemos que "
        "hacer, tenemos que, debo, debemos, estoy buscando, busco, mete, meter, ponga, conferencia, "
        "convocatoria de, arma, armar, ármame, armame, armás, armás una, armemos, reservás, agendás, "
        "organizás, creás, ponés, hacés, pongamos, póngame, poneme, haceme, haga, hágame, reservame, "
        "agendame, organizame, programame, creame, convocame, montame, preparame, cree, créeme, monte, "
        "arme, resérveme, resérvenos, agéndeme, prográmeme, organíceme, convoque, planifique, "
        "planificame, coordine, coordiname, coordinemos, agendad, programad, organizad, convocad, "
        "cread, poned, montad, haced, agenden, reserven, programen, organicen, convoquen, creen, armen, "
        "separa, separar, sepárame, aparta, apartar, apártame, aparten, separe, aparte, nos juntamos, "
        "juntémonos, juntarnos, quiero agendar, quiero reservar, quiero programar, quiero convocar, "
        "quiero organizar, quiero hacer, necesito agendar, necesito reservar, necesito programar, "
        "necesito convocar, necesito organizar, necesito hacer, necesito que, quiero que, quisiera "
        "reservar, quisiera agendar, quisiera programar, me gustaría reservar, me gustaría programar, "
        "me gustaría agendar, me gustaría tener, nos gustaría reservar, preciso, precisamos, "
        "precisaría, necesitaría, necesitaríamos, requiero, requerimos, se requiere, deseo, deseamos, "
        "desearía, calendariza, calendarizar, calendarizame, schedulea, bookea, bookear, bookéame, "
        "setea, setear, setéame, abrime, abre una, levanta, levantar, meteme, méteme, pónganos, échame, "
        "haznos, hacenos, ábrenos, ábreme, estaría bien, tendríamos que, habría que, tengo que, tendré, "
        "tendremos, hay que montar, hay que hacer, reúne, reúne a, reúnenos, reunir, reunir a, junta a, "
        "juntar a, reunámonos a, reunime, reunime a, conecta a, conectar a, conéctanos, reserven una, "
        "que reserve, que reserven, que convoque, que convoquen, que agenden, que programen, que "
        "organicen, que reserves, que agendes, que programes, se convoque, se reserve, se programe, se "
        "agende, que se convoque, que se programe, proceder a reservar, proceder a la convocatoria de, "
        "la reserva de, la convocatoria de, reunirse, reunirme, reunirte, verse, juntarse, hay que "
        "reunirse, tenemos que vernos, tenemos que reunirnos, hablemos, hablamos, nos hablamos, "
        "charlemos, charlamos, conectémonos, nos conectamos, conectarnos, llama, llamar, llame, llamen, "
        "telefonea, telefonear, marcar, contactar, contacta, agendes, reserves, programes, organices, "
        "convoques, pongas, hagas, crees, montes, prepares, armes, coordines, ocupo, ocupamos, "
        "requerimos de, anótame, anotame, anótanos, apúntame, apuntame, apúntanos, arrancamos, "
        "arranquemos, empezamos, empecemos, comenzamos, comencemos, iniciamos, iniciemos, tengamos una, "
        "agendaras, reservaras, organizaras, convocaras, agendase, agendar una, pedirte, pedirle, "
        "pedirle que, pedirte que, reservarme, reservarnos, agendarme, agendarnos, programarme, "
        "programarnos, organizarme, organizarnos, prepararme, prepararnos, crearme, crearnos, montarme, "
        "montarnos, buscarme, conseguirme, convocarme, abrirme, abrirnos, ponerme, ponernos, hacerme, "
        "hacernos, apartarme, bloquearme, tengo, tengo una, tengo un, "
        "solicitud"
    ),
    filler=(
        "por qué no, hasta nuevo aviso, hasta nueva orden, sin fecha de fin, sin fecha final, por "
        "favor, porfa, porfavor, xfa, porfis, pf, gracias, muchas gracias, mil gracias, gracias de "
        "antemano, hola, buenas, buenos días, buenas tardes, buenas noches, buen día, buenas a todos, "
        "hola a todos, hola equipo, oye, puedes, podrías, podéis, podríais, puede, podría, puedo, "
        "podemos, podríamos, me puedes, me podrías, nos puedes, nos podrías, se puede, es posible, si "
        "es posible, si puede ser, te importaría, saludos, un saludo, ok, vale, venga, perfecto, "
        "genial, favor de, favor, xfavor, me, nos, para mí, para nosotros, convoke, estimados, "
        "estimado, equipo:, un abrazo, ciao, hola buenas, a ver, pues, bueno, plis, pls, thx, porfi, de "
        "antemano, puedes por favor, por fa, disculpa, perdona, eh, che, usted, ustedes, vos, hey, ey, "
        "hola che, buenas che, dale, porfa plis, gracias totales, mil gracias por adelantado, te "
        "agradezco, le agradezco, os agradezco, se lo agradezco, cordial saludo, saludos cordiales, un "
        "cordial saludo, atentamente, quedo atento, quedo atenta, quedo a la espera, por adelantado, "
        "con mucho gusto, si no es molestia, cuando puedas, si puedes, si podés, si pueden, si podéis, "
        "podés, podrás, pueden, podrían, me podés, me podrás, nos pueden, me pueden, será posible, "
        "sería posible, se podrá, se podría, serías tan amable de, sería tan amable de, te pido, le "
        "pido, os pido, les pido, plz, please, hola buenos días, hola buenas tardes, muy buenas, buenas "
        "buenas, qué tal, buen dia equipo, hola gente, me apoyas con, me apoyan con, me apoya con, "
        "apóyame con, apóyenme con, ayúdame con, ayúdame a, ayudame a, ayudame con, me ayudas con, me "
        "ayudas a, me ayudan a, me ayudan con, me ayuda a, me ayuda con, me echas una mano con, échame "
        "una mano con, y pico, y algo, y poco, ok?, sale?, vale?, ruego, se ruega, les ruego, le ruego, "
        "os ruego, te ruego, rogamos, solicito por favor, buen día a todos, buenos días a todos, "
        "estimados todos, estimados colegas, estimadas, apreciados, queridos compañeros, hola "
        "compañeros, quedo atento a, a la brevedad, quedamos atentos, gracias y saludos, gracias!, muy "
        "agradecido, muchas gracias por adelantado, agradeciendo de antemano, agradezco, agradecería, "
        "agradeceríamos, agradecemos, échame la mano con, échame una mano, échenme la mano con, échenme "
        "una mano con, llámame, llamame, llamadme, llámanos, llamanos, llámenme, mira si, mira a ver "
        "si, ve si, fíjate si, fijate si, mira si puedes, fijate si podés, comprueba si, escucha, mira, "
        "oiga, fíjate, por si acaso, a poder ser, si se puede, si es que se puede"
    ),
    generic=(
        "conferencia, conferencias, conf, reunión, reuniones, llamada, llamadas, sala, salas, "
        "sesión, llamada en grupo, teleconferencia, llamada de conferencia, conferencia "
        "telefónica, multiconferencia, sala de reuniones, sala de conferencias, encuentro, cita, "
        "junta, evento, charla, convocatoria, reu, call, conference call, conversación, hueco, "
        "meeting, llamada grupal, puente, conferencia en grupo, reunioncita, reunioncilla, "
        "juntas, telefonica, telefónica, reunión telefónica, llamada conjunta, sala virtual, "
        "espacio, reunión virtual, reunión online, reserva"
    ),
    ritual=(
        "standup, stand-up, sync, daily, seguimiento, status, check-in, 1:1, uno a uno, retro, "
        "retrospectiva, coordinación, puesta al día, planning, sincronización, scrum, reunión de "
        "equipo, weekly, kick-off, one-on-one, refinamiento"
    ),
    connecting=(
        "luego, después, regularmente, periódicamente, repetir, repetido, se repite, recurrente, "
        "de, del, en, a, al, con, para, por, y, e, o, que, se, lo, la, es, sea, será, donde, "
        "como, también, además, hora, horas, fecha, día, entonces, pues, así que, si, está, esté, "
        "hay, desde, hasta, sobre, solo, tendrá lugar, se celebrará, celebrar, empieza a, "
        "comienza, empezando, que empiece, de inicio, inicio, las, los, el, le, les, su, ser, "
        "será a, con inicio, duración, y que, para que, siempre, fecha y hora, cuando, ya que, "
        "programada, prevista"
    ),
    article=(
        "el, la, los, las, un, una, unos, unas, nuestro, nuestra, nuestros, nuestras, mi, mis, otra, otro"
    ),
    topic=(
        "programa de, agenda de, marca personal, marca de, cita previa, plan de, nueva web, nuevo "
        "producto, nueva política, nueva oficina, nuevo sistema, nueva campaña, nuevo cliente, nuevo "
        "contrato, nueva versión, centro de llamadas, notas de la reunión, nuevos productos, nueva "
        "imagen, sala limpia, reserva de vacaciones, gestión de reservas, nuevos empleados, marca "
        "blanca, reserva estratégica, reservas de hotel, nueva normativa, nueva app, nuevo proyecto, "
        "nuevo equipo, nueva tarifa, nueva plataforma, nuevo convenio, nuevo plan, nuevo modelo, nuevo "
        "almacén, última milla, sobre ruedas, mañana informativa, black friday, cyber monday, usa, día "
        "de la, día del, día d, día de puertas, día de formación, Black Friday, Cyber Monday, agenda "
        "digital, agenda 2030, agenda comercial, agenda semanal, agenda cultural, agenda política, cita "
        "médica, conferencia de prensa, rueda de prensa, inicio del, inicio de la, inicio de las, "
        "inicio de los, inicio de curso, inicio de obra, fiesta de fin de año, tarde de cine, "
        "tipo de, tipos de"
    ),
    numbered=(
        "sala, sprint, fase, versión, ticket, incidencia, capítulo, parte, planta, piso, línea, "
        "puerta, edificio, módulo, lote, mesa, caso, pedido, factura, tarea, sección, artículo, "
        "ronda, terminal, página, clase, grupo, curso, semana, número, nº, bloque, iso, rfc, "
        "etapa, paso, nivel, zona, ruta, unidad, proyecto, punto, anexo, área, ley, plan, "
        "fórmula, formula, aula, despacho, expediente, tema, lección, turno, oficina, sede, nave, "
        "gate, top, trimestre, semestre"
    ),
    queue=(
        "cola, la cola, cola de, la cola de, de la cola, en la cola, a la cola, a la cola de, fila, fila de"
    ),
    recording=(
        "reproduce la grabación, reproduce, grabación, la grabación, reproducir la grabación, pon "
        "la grabación, con la grabación, mensaje grabado, reproducir, audio grabado, locución, la "
        "locución, reproduce el audio, reproduce el mensaje, pon el audio, anuncio, el anuncio, "
        "emite la grabación"
    ),
    that=(
        "que, diciendo que, diciendo, dile que, diles que, di que, mensaje, con el mensaje, "
        "texto, con el texto, avisa de que, avisa que, avisando de que, avisando que, informa "
        "que, informando que, informa de que, el mensaje, comunica que, comunicando que, anuncia "
        "que, anunciando que"
    ),
    how="cómo, dónde puedo, puedo, qué es",
    help=(
        "ayuda, ayúdame, cómo funciona, cómo se usa, qué puedes hacer, help, cómo funciona esto, qué "
        "sabes hacer, instrucciones, comandos, cómo te uso, necesito ayuda, socorro, cómo lo uso, cómo "
        "se usa esto, qué es esto, qué haces, qué hacés, cómo funcionas, cómo funcionás, cómo se "
        "reserva, cómo reservo, cómo te utilizo, qué comandos hay, qué opciones hay, manual, tutorial, "
        "instrucciones de uso, ayuda por favor, me ayudas, me ayudás, me puedes ayudar, me podés "
        "ayudar, cómo lo hago, cómo hago, cómo hago una reserva, ejemplos, qué puedo hacer, qué puedo "
        "pedir, qué podés hacer, qué podes hacer, "
        "cómo funciona el, cómo funciona este, cómo funciona la"
    ),
    list=(
        "lista, listar, mis conferencias, mis reuniones, muestra, muéstrame, muestra mis, mis, qué tengo, "
        "ver, ver mis, enséñame, próximas, próximas reuniones, próximas conferencias, qué reuniones tengo, "
        "qué conferencias tengo, conferencias programadas, reuniones programadas, listado, lista de "
        "conferencias, enseña, qué hay, programadas, cuáles son, qué hay programado, programado, tengo, mis "
        "reservas, reservas, todas mis, todas las, todas, reservadas, mostrar, agendadas, qué, cuáles, "
        "agendado, mostrame, muéstrenme, muestre, muéstreme, mostrá, mostrame mis, dime, decime, dime qué, "
        "decime qué, qué tengo programado, qué tenemos, qué hay agendado, tengo programado, tengo agendado, "
        "tenemos, qué tengo agendado, mi agenda, mis llamadas, mis juntas, mis citas, mis salas, ver todas, "
        "listado de, cuáles tengo, próximamente, pendientes, programados, agendados, convocadas, qué "
        "conferencias hay, qué reuniones hay, consultar, mis convocatorias, "
        "quiero ver, quiero ver mis, necesito ver, me gustaría ver, quisiera ver, quiero consultar, "
        "puedo ver, podrías mostrarme, puedes mostrarme, déjame ver, dejame ver, quiero saber, hay "
        "alguna, a ver mis, "
        "ver agenda, ver la agenda, ver mi agenda, qué hay en la agenda, qué hay en mi agenda, tengo "
        "algo, hay algo, tenemos algo, tengo alguna reunión, tengo alguna conferencia, tengo reuniones, "
        "tengo conferencias, qué tengo en la agenda"
    ),
    cancel=(
        "cancela, cancelar, anula, anular, elimina, eliminar, borra, borrar, suprime, quita, quiero "
        "cancelar, "
        "necesito cancelar, hay que cancelar, cancele, cancelen, desconvoca, desconvocar, cancélame, quiero "
        "anular, quisiera cancelar, suspende, suspender, anule, cancelame, cancélala, cancelala, cancelarla, "
        "anúlala, anúlame, anulame, anularla, bórrala, borrame, bórrame, borrarla, elimínala, eliminame, dar "
        "de baja, da de baja, dale de baja, deja sin efecto, dejar sin efecto, quiero borrar, quiero "
        "eliminar, quiero desconvocar, necesito anular, necesito borrar, tengo que cancelar, tengo que "
        "anular, tenemos que cancelar, hay que anular, me gustaría cancelar, quisiera anular, ya no "
        "necesito, "
        "suspendan, anulen, eliminen, borren, elimine, borre, cancelad, anulad, borrad, eliminad, bajá, "
        "bajame"
    ),
    edit=(
        "edita, editar, reprograma, reprogramar, modifica, modificar, aplaza, aplazar, pospón, "
        "posponer, retrasa, adelanta, actualiza, actualizar, quiero cambiar, necesito cambiar, "
        "quiero mover, necesito mover, reagenda, reagendar, quiero modificar, cambia, cambiar, "
        "mueve, mover, pasa la reunión, hay que cambiar, hay que mover, quisiera cambiar, "
        "adelantar, retrasar, posponga, cambie, mueva, "
        "pospon, pospóngala, pospongan, pospongamos, pospongan la, mueve la, muéveme, mueveme, moveme, "
        "movela, movamos, muevan, pásala, pasala, pásame la reunión, pasame la reunión, pasa la, pasa mi, "
        "pasame la, pásame la, pasá la, pasar la, cambiame, cámbiame, cámbiala, cambiala, cambiarla, "
        "cambien, "
        "cambiemos, corre la, corré la, correr la, correla, recorre la, recorrer la, reprogramame, "
        "reprográmame, reprogramen, reprograme, reagéndame, reagendame, reagende, reagenden, adelántame, "
        "adelantame, adelanten, atrasa, atrasar, atrásame, atrasame, retrásame, modifícame, modificame, "
        "modifique, modifiquen, actualiza la, tengo que mover, tengo que cambiar, tenemos que mover, tenemos "
        "que cambiar, me gustaría cambiar, quiero reprogramar, necesito reprogramar, quiero aplazar, "
        "necesito "
        "aplazar, aplácenla, aplace, aplacen, edítame, editame, quiero editar, necesito editar, ajusta, "
        "ajustar, corrige, corregir, traslada, trasladar, posterga, postergar, postergá, "
        "pasar la reunión, pasar la llamada, pasar la conferencia, pasa la conferencia, pasa la llamada"
    ),
    announce=(
        "anuncia, anunciar, anuncio, comunica, comunicar, difunde, difundir, emite, emitir, envía "
        "un mensaje de voz, haz un anuncio, aviso, envía un aviso, manda un aviso, megafonía, "
        "envía un anuncio, lanza un aviso, comunicado"
    ),
    alias={
        "hoy tarde": "esta tarde, hoy a la tarde, hoy en la tarde, hoy por la tarde, hoy de tarde",
        "hoy noche": "esta noche, hoy a la noche, hoy en la noche, hoy por la noche, hoy de noche",
        "hoy mañana": "esta mañana, hoy por la mañana, hoy en la mañana",
        "alas uno": "a la una, a la 1, para la una, sobre la una, hacia la una, a las una, a la uno",
        "desde uno": "de la una, desde la una, entre la una, de 1, desde la 1",
        "hasta uno": "hasta la una, hasta la 1",
        "tarde mañana": "de la tarde de mañana, tarde de mañana",
        "noche mañana": "de la noche de mañana, noche de mañana",
    },
    typo={
        "mañana": (
            "mañna, maañna, manñana, mañanana, mannana, mñana, mañan, manaña, "
            "mañaan, manaan, mañanaa, amñana, mañaana"
        ),
        "miércoles": (
            "mircoles, miercles, miecoles, mierocles, "
            "miercolees, mieroles, miércole, mieercoles, miercolse, miercoels, micoles, mieercoles, "
            "miercole"
        ),
        "viernes": (
            "veirnes, vierens, bienes, biernes, virnes, viernez, vienes, "
            "vierne, vienres, viernse, vernes, vierrnes, vieres"
        ),
        "jueves": ("jeuves, juebes, juevez, jueevs, jueve, juves, juevs"),
        "sábado": ("savado, sábao, sabdo, sabad, sabaod, sbado"),
        "lunes": ("luens, lunse, lnues, lnes, lunees, luness, lunez"),
        "martes": ("matres, martez, mrates, amrtes, maretes, marets, martess, marrtes, martse"),
        "domingo": ("dominigo, domigo, domingoo, domngo, doming, domnigo"),
        "septiembre": "setimbre, septimbre",
        "personas": "pesonas, personsa, peronas, prsonas",
    },
    never_typo=(
        "manzana, jueces, dominio, dominó, salado, sabido, sacado, angosto, martas, mayor, julia, "
        "junior, marte, partes, viene, manera, mañanera, agotado, marcos, mariana, montaña, "
        "campaña, fiebre, octavo, domino, agusto, mantas, marzal, abrir, cuartos, nuevos"
    ),
    for_whom="para el, para la, para los, para las, para mi, para nuestro, para nuestra, al, a los",
    coming="próximos, próximas, siguientes, las próximas, los próximos, las siguientes, los siguientes",
    within="en menos de, antes de que pasen, en un plazo de, en el plazo de",
    few=(
        "unos pocos, unas pocas, pocos, pocas, algunos, algunas, varios, varias, unos cuantos, unas cuantas, "
        "unos, unas"
    ),
    zero_minute="cero, zero, con cero, y cero",
    around=(
        "sobre, aproximadamente, aprox, alrededor de, hacia, cerca de, ~, como, tipo, en torno a, más o menos"
    ),
    vague_today=(
        "a la hora de comer, a la hora del almuerzo, durante el almuerzo, en el almuerzo, al almuerzo, "
        "a la hora de la comida, durante la comida, antes de comer, después del almuerzo, después del "
        "trabajo, después de comer, tras el almuerzo, en la comida, a la hora de cenar, en la cena, "
        "después de cenar, antes de cenar, tras la comida, antes del almuerzo, antes de la comida, "
        "después de la comida, en la sobremesa, a la hora del café, al salir del trabajo, antes del "
        "trabajo, a mediodía largo"
    ),
    before=(
        "antes de las, antes de la, antes de, antes del, a más tardar a las, como muy tarde a las, como "
        "máximo a las, no más tarde de las, a más tardar"
    ),
    closest="más cercano a, más cercano al, más próximo a, más próximo al, más cerca de, más cerca del",
    hour_article="las",
    past=(
        "pasado, pasada, pasados, pasadas, últimos, últimas, los últimos, las últimas, las pasadas, los "
        "pasados, anteriores, anterior, atrás, previas, previos"
    ),
    yes="sí",
    one_yes="sí",
    one_no="no",
)
