"""Italian."""

from __future__ import annotations

from bot.language.words import Words

WORDS = Words(
    code="it",
    next_after=True,
    dotted_clock=True,
    number={
        0: "zero",
        1: "uno",
        2: "due",
        3: "tre",
        4: "quattro",
        5: "cinque",
        6: "sei",
        7: "sette",
        8: "otto",
        9: "nove",
        10: "dieci",
        11: "undici",
        12: "dodici",
        13: "tredici",
        14: "quattordici",
        15: "quindici",
        16: "sedici",
        17: "diciassette",
        18: "diciotto",
        19: "diciannove",
        20: "venti",
        21: "ventuno, ventun",
        22: "ventidue",
        23: "ventitré",
        24: "ventiquattro",
        25: "venticinque",
        26: "ventisei",
        27: "ventisette",
        28: "ventotto",
        29: "ventinove",
        30: "trenta",
        31: "trentuno, trentun",
        32: "trentadue",
        33: "trentatré",
        34: "trentaquattro",
        35: "trentacinque",
        36: "trentasei",
        37: "trentasette",
        38: "trentotto",
        39: "trentanove",
        40: "quaranta",
        41: "quarantuno, quarantun",
        42: "quarantadue",
        43: "quarantatré",
        44: "quarantaquattro",
        45: "quarantacinque",
        46: "quarantasei",
        47: "quarantasette",
        48: "quarantotto",
        49: "quarantanove",
        50: "cinquanta",
        51: "cinquantuno, cinquantun",
        52: "cinquantadue",
        53: "cinquantatré",
        54: "cinquantaquattro",
        55: "cinquantacinque",
        56: "cinquantasei",
        57: "cinquantasette",
        58: "cinquantotto",
        59: "cinquantanove",
        60: "sessanta",
        61: "sessantuno, sessantun",
        62: "sessantadue",
        63: "sessantatré",
        64: "sessantaquattro",
        65: "sessantacinque",
        66: "sessantasei",
        67: "sessantasette",
        68: "sessantotto",
        69: "sessantanove",
        70: "settanta",
        71: "settantuno, settantun",
        72: "settantadue",
        73: "settantatré",
        74: "settantaquattro",
        75: "settantacinque",
        76: "settantasei",
        77: "settantasette",
        78: "settantotto",
        79: "settantanove",
        80: "ottanta",
        81: "ottantuno, ottantun",
        82: "ottantadue",
        83: "ottantatré",
        84: "ottantaquattro",
        85: "ottantacinque",
        86: "ottantasei",
        87: "ottantasette",
        88: "ottantotto",
        89: "ottantanove",
        90: "novanta",
        91: "novantuno, novantun",
        92: "novantadue",
        93: "novantatré",
        94: "novantaquattro",
        95: "novantacinque",
        96: "novantasei",
        97: "novantasette",
        98: "novantotto",
        99: "novantanove",
        100: "cento",
        110: "centodieci",
        120: "centoventi",
        130: "centotrenta",
        150: "centocinquanta",
        180: "centottanta",
        200: "duecento",
        250: "duecentocinquanta",
        300: "trecento",
        400: "quattrocento",
        500: "cinquecento",
        600: "seicento",
        700: "settecento",
        800: "ottocento",
        900: "novecento",
        1000: "mille",
        2000: "duemila",
        3000: "tremila",
        5000: "cinquemila",
        10000: "diecimila",
    },
    ordinal={
        1: "primo, prima, primi",
        2: "secondo, seconda",
        3: "terzo, terza, terzi",
        4: "quarto, quarta",
        5: "quinto, quinta",
        -1: "ultimo, ultima, ultimi, l'ultimo, l'ultima, all'ultimo, nell'ultimo, dell'ultimo",
        -2: "penultimo, penultima",
    },
    ordinal_end="º, ª, °, o, a, mo, esimo",
    dozen={
        2: "un paio di, un paio d', paio di, un paio",
        6: "una mezza dozzina di, mezza dozzina di, mezza dozzina",
        10: "una decina di, decina di, una decina",
        12: "una dozzina di, dozzina di, una dozzina",
        15: "una quindicina di, quindicina di, una quindicina",
        20: "una ventina di, ventina di, una ventina",
        30: "una trentina di, trentina di, una trentina",
        40: "una quarantina di",
        50: "una cinquantina di, una cinquantina",
        100: "un centinaio di, un centinaio",
    },
    together={
        2: "in due",
        3: "in tre",
        4: "in quattro",
        5: "in cinque",
        6: "in sei",
        7: "in sette",
        8: "in otto",
        9: "in nove",
        10: "in dieci",
        12: "in dodici",
    },
    day={
        0: ("lunedì, lun, lunedi', luned, lu"),
        1: "martedì, mar, mart, martedi'",
        2: "mercoledì, mer, merc, mercoledi'",
        3: ("giovedì, gio, giov, giovedi', gi"),
        4: ("venerdì, ven, vener, venerdi', ve"),
        5: "sabato, sab",
        6: "domenica, dom",
    },
    day_each={
        0: "i lunedì, tutti i lunedì, il lunedì di ogni settimana",
        1: "i martedì, tutti i martedì",
        2: "i mercoledì, tutti i mercoledì",
        3: "i giovedì, tutti i giovedì",
        4: "i venerdì, tutti i venerdì",
        5: "i sabati, i sabato, tutti i sabati",
        6: "le domeniche, tutte le domeniche",
    },
    month={
        1: "gennaio, gen, genn",
        2: "febbraio, feb, febb",
        3: "marzo, mar",
        4: "aprile, apr",
        5: "maggio, mag, magg",
        6: "giugno, giu",
        7: "luglio, lug",
        8: "agosto, ago, ag",
        9: "settembre, set, sett",
        10: "ottobre, ott",
        11: "novembre, nov",
        12: "dicembre, dic",
    },
    relative_day={
        0: (
            "oggi, oggigiorno, quest'oggi, in giornata, in data odierna, nella giornata di oggi, odierno, "
            "oggi stesso, oggi medesimo"
        ),
        1: ("domani, dom.ni, dmn, dmani, indomani, l'indomani, nella giornata di domani, domani stesso"),
        2: "dopodomani, dopo domani, posdomani",
        -1: "ieri",
    },
    on="il, in, nel, nella, per il, l', la, per la, del, della, al, alla, nell', dell', per l'",
    the_day=(
        "il, il giorno, giorno, l', per il, del, al, del giorno, per il giorno, il prossimo, nel "
        "giorno, al giorno, in data, per l', dell', nel, il giorno di, "
        "per il prossimo, al prossimo, del prossimo, nel prossimo, il prossimo giorno, per il prossimo "
        "giorno, "
        "i giorni, nei giorni, giorni"
    ),
    of="di, del mese di, del, della, dello, dell', in, nel, dei, d'",
    this="questo, questa, quest', quello, questo stesso",
    next=(
        "prossimo, prossima, pross, che viene, seguente, il prossimo, la prossima, successivo, "
        "venturo, entrante, al prossimo, del prossimo, per il prossimo, nel prossimo, p.v., "
        "successiva, prossimi, prossime, i prossimi, le prossime, nei prossimi, nelle prossime"
    ),
    next_week=(
        "la prossima settimana, prossima settimana, settimana prossima, la settimana prossima, della "
        "prossima settimana, della settimana prossima, la settimana che viene, della settimana che "
        "viene, settimana che viene, nella prossima settimana, nella settimana prossima, la settimana "
        "successiva, la settimana seguente, per la prossima settimana, per la settimana prossima, "
        "settimana entrante, la settimana entrante, alla prossima settimana, dell'altra settimana, "
        "della settimana entrante, della settimana successiva, della settimana seguente, alla settimana "
        "prossima, in settimana prossima, sett prossima, prossima sett, della prossima sett"
    ),
    week_after_next=("la settimana dopo la prossima, settimana dopo la prossima"),
    this_week=(
        "questa settimana, di questa settimana, in questa settimana, in settimana, entro la "
        "settimana, entro questa settimana, nel corso della settimana, della settimana corrente, "
        "un giorno di questa settimana, durante la settimana, della settimana in corso"
    ),
    a_week="a otto, in otto, a una settimana",
    next_month=(
        "il prossimo mese, prossimo mese, mese prossimo, il mese prossimo, del prossimo mese, del "
        "mese prossimo, nel prossimo mese, il mese che viene, del mese che viene, nel mese "
        "prossimo, il mese successivo, del mese successivo, del mese entrante"
    ),
    this_month=(
        "questo mese, di questo mese, del mese corrente, in questo mese, del mese in corso, corrente mese"
    ),
    of_month="del mese, nel mese, al mese, di mese",
    next_workday="prossimo giorno lavorativo, il prossimo giorno lavorativo, prossimo giorno feriale",
    holiday={
        101: (
            "capodanno, a capodanno, "
            "primo dell'anno, il primo dell'anno, giorno di capodanno, il giorno di capodanno"
        ),
        106: ("epifania, befana, l'epifania, la befana, alla befana, all'epifania, festa della befana"),
        214: (
            "san valentino, a san valentino, "
            "giorno di san valentino, festa degli innamorati, il giorno di san valentino"
        ),
        425: (
            "festa della liberazione, "
            "la liberazione, giorno della liberazione, anniversario della liberazione, liberazione"
        ),
        501: ("festa dei lavoratori, festa del lavoro, primo maggio, il primo maggio"),
        602: ("festa della repubblica, giorno della repubblica, anniversario della repubblica"),
        815: "ferragosto, a ferragosto, assunzione di maria, festa dell'assunzione, l'assunta, assunta",
        1031: "halloween",
        1101: ("ognissanti, tutti i santi, festa dei santi, festa di ognissanti, giorno di ognissanti"),
        1208: (
            "immacolata, l'immacolata, festa dell'immacolata, immacolata concezione, l'immacolata concezione"
        ),
        1224: "vigilia di natale, la vigilia di natale, la vigilia, vigilia, alla vigilia",
        1225: ("natale, a natale, giorno di natale, il giorno di natale, il natale, per natale"),
        1226: ("santo stefano, a santo stefano, giorno di santo stefano"),
        1231: (
            "san silvestro, "
            "notte di san silvestro, la notte di san silvestro, a san silvestro, ultimo dell'anno, "
            "l'ultimo dell'anno"
        ),
        315: "le idi di marzo, idi di marzo",
        308: "festa della donna, festa delle donne, giornata della donna",
        319: "festa del papà, festa di san giuseppe, san giuseppe",
        1102: (
            "giorno dei morti, il giorno dei morti, festa dei morti, commemorazione dei defunti, i "
            "morti, ai morti, giorno dei defunti"
        ),
    },
    weekends="i weekend, i fine settimana, nei weekend, nei fine settimana",
    length_first="durata",
    weekend=(
        "weekend, fine settimana, il fine settimana, nel fine settimana, questo fine settimana, "
        "il weekend, nel weekend, questo weekend, prossimo weekend, il prossimo weekend, "
        "week-end, prossimo fine settimana, il prossimo fine settimana, durante il weekend, "
        "weekend prossimo"
    ),
    month_end=(
        "fine mese, a fine mese, fine del mese, alla fine del mese, la fine del mese, per fine "
        "mese, l'ultimo giorno del mese, ultimo giorno del mese, il fine mese, alla fine di "
        "questo mese"
    ),
    year_end=(
        "fine anno, a fine anno, fine dell'anno, alla fine dell'anno, la fine dell'anno, per fine "
        "anno, fino a fine anno"
    ),
    end_of="fine, a fine, alla fine di, fine di, la fine di, l'ultimo giorno di, ultimo giorno di",
    some_of=(
        "inizio, a inizio, metà, a metà, ai primi di, verso metà, "
        "primi di, i primi di, agli inizi di, inizi di, a metà di, verso metà di, alla metà di, "
        "all'inizio di, per metà"
    ),
    at=(
        "alle, all', alle ore, ale, @, per le, per le ore, verso le, verso l', verso le ore, "
        "attorno alle, intorno alle, dalle, a partire dalle, circa alle, per l'ore, allle, alel, "
        "e alle, già alle, alle h, inizio ore, inizio alle, intorno all', le ore, ad ore, poco "
        "dopo le, sulle, verso le h, "
        "prima delle, prima dell'"
    ),
    near=(
        "circa, verso, intorno a, attorno a, più o meno, fino a, al massimo, massimo, max, "
        "minimo, min, almeno, ~, all'incirca, quasi, approssimativamente, indicativamente, "
        "esattamente, non più di, un massimo di, un minimo di, attorno ai, intorno ai, solo"
    ),
    oclock="h, in punto, ore, hrs, precise, esatte, h in punto",
    oclock_before="ore, h, ore:, orario, dalle ore, alle h, ora, alle ore, hr",
    part={
        "morning": (
            "mattina, mattino, di mattina, del mattino, della mattina, la mattina, al mattino, in "
            "mattinata, mattinata, di prima mattina, nella mattinata, a metà mattina, in tarda "
            "mattinata, tarda mattinata, il mattino, nella mattina, di mattino, alla mattina, am, "
            "metà mattina, mattine, in mattina, "
            "mattina presto, la mattina presto, di mattina presto, presto al mattino, al mattino "
            "presto, presto la mattina, mattinata presto"
        ),
        "noon": "a pranzo di mezzogiorno",
        "afternoon": (
            "pomeriggio, di pomeriggio, del pomeriggio, nel pomeriggio, il pomeriggio, al pomeriggio, "
            "a metà pomeriggio, nel primo pomeriggio, primo pomeriggio, nel tardo pomeriggio, tardo "
            "pomeriggio, in pomeriggio, pom, pomeriggi, metà pomeriggio"
        ),
        ("evening"): (
            "sera, di sera, della sera, la sera, alla sera, in serata, serata, nella serata, in sera, sere"
        ),
        "night": "notte, di notte, della notte, la notte, nella notte, in nottata, a notte",
        "dawn": "all'alba, alba, del mattino presto",
    },
    part_noun=(
        "mattina, mattino, mattinata, pomeriggio, sera, serata, notte, la mattina, il mattino, il "
        "pomeriggio, la sera, la notte, alba, mattine, sere, pomeriggi"
    ),
    clock_word={
        "noon": (
            "mezzogiorno, a mezzogiorno, per mezzogiorno, mezzodì, a mezzodì, verso mezzogiorno, "
            "mezzo giorno, a mezzo giorno, le 12 in punto, alle ore 12 in punto, da mezzogiorno"
        ),
        "midnight": "mezzanotte, a mezzanotte, per mezzanotte, alla mezzanotte, mezza notte, a mezza notte",
    },
    vague_time=(
        "tutto il giorno, l'intera giornata, per tutto il giorno, tutta la giornata, in qualsiasi "
        "momento, a qualsiasi ora, a qualunque ora, come prima cosa, giornata intera, in prima "
        "mattinata, di buon'ora, quando vuoi, prima possibile al mattino, per l'intera giornata"
    ),
    end_of_day=(
        "fine giornata, a fine giornata, fine della giornata, la fine della giornata, eod, entro "
        "fine giornata, fine giornata lavorativa, alla fine della giornata, per fine giornata, "
        "entro sera, fine turno"
    ),
    now=(
        "ora, adesso, subito, immediatamente, proprio ora, proprio adesso, in questo momento, "
        "asap, il prima possibile, al più presto, all'istante, appena possibile, seduta stante, "
        "quanto prima, da subito, prima possibile, ora stesso"
    ),
    before_hour={-15: "un quarto alle, quarto alle, alle un quarto alle"},
    after_hour={
        30: "e mezza, e mezzo, e trenta",
        15: "e un quarto, e quarto",
        45: "e tre quarti",
        -15: "meno un quarto, meno quarto",
    },
    minutes_to="alle, minuti alle",
    hour_and="e",
    hour_less="meno",
    from_="dalle, dalle ore, da, dall', dalla, a partire dalle, dal, dalle h",
    between="tra, fra, tra le, fra le, tra l', fra l', tra le ore, fra le ore, tra l'",
    to="a, alle, alle ore, all', fino alle, fino all', fino alle ore, sino alle, al, fino a, ad",
    starts="inizio, inizia, comincia, cominciamo, iniziamo, ora di inizio",
    ends="fine, finisce, termina, finiamo, ora di fine",
    until=(
        "fino alle, fino all', fino a, fino al, fino all', fino alle ore, sino alle, sino a, sino "
        "al, entro le, entro il, fino all', entro l', e fino alle, fino ad, e finisce alle, "
        "termine alle, termina alle, fine alle"
    ),
    or_=(
        "o, oppure, o alle, ovvero, o all', oppure alle, o il, oppure il, o anche, "
        "o le, o verso le, o per le, oppure le, o dalle"
    ),
    and_="e, ed, &, e le, e l', e alle, più, e le ore, e il",
    unit={
        "minute": "minuto, minuti, min, mins, m, minutini, minutino, minutaggio",
        "quarter": "quarto d'ora, quarti d'ora",
        "hour": "ora, ore, h, oretta, orette, hr, hrs",
        "day": "giorno, giorni, gg, giornata, giornate",
        "week": "settimana, settimane, sett",
        "month": "mese, mesi",
        "year": "anno, anni",
    },
    length={
        15: (
            "un quarto d'ora, quarto d'ora, 1/4 d'ora, un quarto d'oretta, un quartino d'ora, "
            "un quarto di ora"
        ),
        30: (
            "mezz'ora, mezzora, mezza ora, una mezz'ora, una mezzora, mezz'oretta, una mezz'oretta, 1/2 "
            "ora, mezz ora"
        ),
        45: ("tre quarti d'ora, 3/4 d'ora, tre quarti di ora"),
        60: "un'ora, un ora, 1 ora, un'oretta, un oretta, una ora, un'ora di",
        75: "un'ora e un quarto, ora e un quarto, un'ora e quarto, un ora e un quarto",
        90: (
            "un'ora e mezza, ora e mezza, un'ora e mezzo, ora e mezzo, un ora e mezza, un ora e "
            "mezzo, 1 ora e mezza, un'oretta e mezza, 1 ora e mezzo, una ora e mezza"
        ),
        105: "un'ora e tre quarti, ora e tre quarti",
    },
    and_half="e mezza, e mezzo",
    for_=(
        "per, durata, della durata di, durata di, di durata, con durata di, con durata, dura, durerà, "
        "per circa, lunga, che dura, per la durata di, durante, per le prossime, per i prossimi, della "
        "durata, che durerà, durata prevista, durata prevista di, durata stimata, durata stimata di, "
        "con una durata di, della durata prevista di, durata circa, dura circa, durerà circa, tempo "
        "stimato, tempo previsto, dovrebbe durare, "
        "deve durare, dovrà durare, e dura, e durerà, e dovrebbe durare, durare, durerebbe, che duri, "
        "vorrei durasse"
    ),
    in_="tra, fra, tra circa, fra circa, tra un po' in, di qui a",
    from_now="più tardi, da adesso, da ora, da oggi, a partire da ora, a partire da adesso, da subito",
    after=(
        "dopo, dopo il, dopo la, da, a partire da, dal, dopo l', "
        "dopo questo, dopo questa, successivo al, successiva al"
    ),
    starting=(
        "a partire da, a partire dal, dal, da, dall', a partire dall', iniziando, iniziando da, "
        "cominciando da, cominciando, a partire dalla, iniziando dal, partendo da, con inizio, da "
        "questo, a decorrere da, con inizio il, a decorrere dal, dal prossimo, a partire dal "
        "prossimo, a partire dal giorno"
    ),
    one="un, una, un'",
    people=(
        "persone, persona, partecipanti, partecipante, pers, invitati, invitato, posti, posto, "
        "ospiti, ospite, colleghi, membri, utenti, collegati, iscritti, pp, presenti, coperti, "
        "individui, dipendenti, alunni, addetti, di noi, componenti, in tutto, in totale, linee, "
        "postazioni, delegati, convocati, ascoltatori, soggetti, partecipanti totali, uditori, "
        "teste, colleghe, personne"
    ),
    people_kind=("esterni, esterne, interni, interne, in presenza, da remoto, confermati"),
    people_first=(
        "siamo in, saremo in, siamo, saremo, un gruppo di, sala per, sala da, capienza, capienza di, "
        "capienza per, posti per, posto per, numero di persone, numero di partecipanti, numero "
        "partecipanti, partecipanti, persone, spazio per, saremmo in, saremmo, siamo circa in, un "
        "totale di, totale di, saranno in, stanza per, stanza da, numero persone, per un totale di, "
        "capacità, capacità di, capacità per, invitati, noi, saremo circa, siamo circa, saremo in "
        "tutto, siamo in tutto, saranno, parteciperanno, partecipano, parteciperemo in, aula da, aula "
        "per, verremo in, verremo, verranno, verranno in, veniamo in, ci saremo in, ci saranno, "
        "partecipano in, parteciperemo, ci colleghiamo in, ci collegheremo in, collegati in, si "
        "collegano in, si collegheranno in, saranno circa, con posti per, con capienza per, con "
        "capienza di, "
        "gruppo di, gruppo da"
    ),
    people_for="per, x",
    me_and=(
        "io e, io più, io con, io +, io ed, me e, me più, io e i miei, "
        "io e le mie, io con i miei, io più i miei, "
        "per me e, per me ed, per me più"
    ),
    others="altri, altre, in più, altri colleghi, altro, altra, ulteriori, altre persone, aggiuntivi",
    every="sempre, ogni, ciascun, ciascuna, tutti i, tutte le, tutti gli, ogni singolo, per ogni, d'ogni",
    every_other="ogni secondo, ogni seconda, ogni due, ogni 2, a alterni, alternati",
    other_after=(
        "alterni, alterne, sì e uno no, sì e una no, ogni due, alternati, a settimane alterne, alternate"
    ),
    frequency={
        "DAILY": (
            "quotidianamente, quotidiano, quotidiana, giornalmente, giornaliero, giornaliera, tutti i "
            "giorni, una volta al giorno, giornalieri, quotidiani"
        ),
        "WEEKLY": (
            "settimanalmente, settimanale, una volta alla settimana, una volta a settimana, "
            "settimanali, tutte le settimane"
        ),
        "WEEKLY 2": (
            "bisettimanale, bisettimanalmente, quindicinale, ogni quindici giorni, ogni 15 giorni, "
            "una volta ogni due settimane, a settimane alterne, quindicinalmente, settimane alterne"
        ),
        "MONTHLY": "mensilmente, mensile, una volta al mese, mensili, tutti i mesi",
        "MONTHLY 2": "bimestrale, bimestralmente",
        "MONTHLY 3": (
            "trimestralmente, trimestrale, ogni trimestre, una volta a trimestre, trimestrali, una "
            "volta al trimestre"
        ),
        "MONTHLY 6": "semestrale, semestralmente, ogni semestre",
        "YEARLY": "annualmente, annuale, una volta all'anno, annuali, tutti gli anni, ogni anno",
    },
    except_="tranne, eccetto, escluso, esclusa, esclusi, ad eccezione di, a eccezione di, salvo, ma non",
    frequency_after=(
        "quotidiano, quotidiana, quotidiani, giornaliero, giornaliera, giornalieri, settimanale, "
        "settimanali, bisettimanale, quindicinale, mensile, mensili, bimestrale, trimestrale, "
        "trimestrali, semestrale, annuale, annuali"
    ),
    frequency_alone=(
        "quotidianamente, giornalmente, settimanalmente, bisettimanalmente, quindicinalmente, "
        "mensilmente, bimestralmente, trimestralmente, semestralmente, annualmente"
    ),
    workdays=(
        "giorni lavorativi, nei giorni lavorativi, tutti i giorni lavorativi, ogni giorno "
        "lavorativo, giorni feriali, nei giorni feriali, tutti i giorni feriali, ogni giorno "
        "feriale, dal lunedì al venerdì, da lunedì a venerdì, lunedì-venerdì, i giorni "
        "lavorativi, i giorni feriali, lun-ven, dal lun al ven, durante la settimana lavorativa, "
        "da lun a ven, giorno lavorativo"
    ),
    times="volte, volta, sessioni, incontri, occorrenze, ripetizioni, x",
    workday="giorno lavorativo, giorno feriale",
    once=(
        "una sola volta, una volta sola, solo una volta, una tantum, non ricorrente, senza ripetizioni, "
        "non si ripete, solo questa volta, soltanto una volta"
    ),
    not_="non, ma non",
    month_begin="all'inizio di, inizio, inizio di, a inizio, ai primi di",
    habit="il, la",
    rest_of_year="il resto dell'anno, resto dell'anno",
    throughout="per tutto, tutto, durante, a",
    in_a_row="di fila, di seguito, consecutivi, consecutive",
    with_="con, insieme a, assieme a, insieme con, col, coi, con il, con la, in compagnia di, c/",
    invite=(
        "invita, invitare, invita anche, aggiungi, aggiungere, includi, includere, convoca, "
        "invitando, partecipanti, invitati, coinvolgi, e invita, invitate, inviti, invitiamo, in "
        "copia, cc, con invito a, e aggiungi"
    ),
    phone=(
        "chiama, chiamare, chiama il, chiama lo, chiamare il, chiamate il, telefona, telefona al, "
        "telefonare al, telefono, tel, cellulare, numero, al numero, cell, componi, componi il, "
        "chiamata al, chiamami al, chiami il, telefonata al, il numero, recapito, mobile, "
        "contatta il, chiamata a, chiamaci al, chiamatemi al, richiama il, n. tel, numero di "
        "telefono, fisso, telefonare, ricontatta il, "
        "chiamata, telefonata, "
        "contatta, contatta lo, contattare, contattare il, contattare lo, contattare al, chiamare lo, "
        "chiamalo al, chiamala al, chiamarlo al, chiamarla al, telefona a, telefonare a, telefonagli "
        "al, richiamare, richiamare il, richiamare al, comporre il, fai il, chiamate lo, chiami lo, "
        "contatti il, ricontattare, ricontattare il"
    ),
    pin=(
        "pin, codice, password, codice di accesso, codice pin, codice d'accesso, passcode, pin di "
        "accesso, parola d'ordine"
    ),
    equals="è, =, sia, sarà, uguale a, di",
    video=(
        "videochiamata, videoconferenza, video, con video, con il video, con telecamera, in "
        "video, videochiamate, videoconferenze, con webcam, video chiamata, video conferenza, "
        "videocall, videoriunione, con le telecamere, in videoconferenza, in videochiamata, con "
        "la webcam, telecamere accese, videoconf, con la telecamera, video call, telecamera "
        "accesa, col video, videomeeting, "
        "con telecamere, con telecamera accesa, con le telecamere accese, con telecamere accese, con "
        "webcam accesa, webcam accese, modalità video, via video, con le webcam, in video call, in "
        "videocall"
    ),
    audio=(
        "solo audio, senza video, audio, solo voce, senza telecamera, senza telecamere, soltanto "
        "audio, solamente audio, audioconferenza, solo telefono, no video, niente video, senza "
        "webcam, telecamere spente, audio conferenza, solo telefonica, senza il video, unicamente "
        "audio, webcam spente, solo in audio, solo dial-in, soltanto voce, "
        "audio soltanto, audio solamente, con solo audio, con il solo audio, con audio soltanto, "
        "modalità audio, in modalità audio, soltanto in audio, esclusivamente audio, solo con audio, "
        "solo per telefono, solo via telefono, senza immagine, "
        "con le telecamere spente, telecamera spenta, con telecamere spente, webcam spenta, senza le "
        "telecamere, senza la webcam, senza la telecamera, senza accendere la telecamera, niente "
        "telecamere, niente webcam"
    ),
    record=(
        "registra, registrare, registrala, registralo, registratela, con registrazione, "
        "registrazione, registrata, registrato, da registrare, che sia registrata, va registrata, "
        "registrarla, registrarlo, registrando, e registra, e registrala, registra tutto, "
        "registra la riunione, registra la chiamata, registra la conferenza, registrazione "
        "attiva, sarà registrata, con la registrazione, registri, vogliamo registrarla, vogliamo "
        "registrare, registratelo, deve essere registrata, bisogna registrarla, attiva la "
        "registrazione, registra la sessione, registrare la riunione, per favore registra, va "
        "registrato, vorrei registrarla, registrazione attivata, "
        "resti registrata, rimanga registrata, venga registrata, che venga registrata, che resti "
        "registrata, sia registrata, dev'essere registrata, verrà registrata, viene registrata, va "
        "registrata la call, registra la call, registrare la call, registriamo, registriamola, "
        "registriamo la call, registrate, registrami, registrami la call, vorrei fosse registrata, "
        "vorremmo registrarla, vorrei che fosse registrata, vogliamo che sia registrata, voglio che sia "
        "registrata, voglio registrarla, serve la registrazione, con registrazione attiva, attivando la "
        "registrazione, attivare la registrazione, bisogna registrare, e va registrata, da registrare "
        "per favore, con rec, e registrare, e registrarla, si registra, "
        "registrate la sessione, registrate la riunione, registrate la call, registri la riunione, "
        "registri la call, registri la sessione, registrare la sessione, registrare la chiamata, "
        "registriamo la riunione, registriamo la sessione"
    ),
    no_record=(
        "non registrare, non registrarla, senza registrare, senza registrazione, non registrata, "
        "non registrarlo, niente registrazione, non va registrata, senza registrarla, non "
        "registrate, non registratela, no registrazione, nessuna registrazione, da non "
        "registrare, non registriamo, non deve essere registrata, non registri, non sarà "
        "registrata, non registrato, non serve registrare, "
        "non registrate nulla, non registrare nulla, senza che venga registrata, che non venga "
        "registrata, che non sia registrata, non deve essere registrato, non va registrato, non "
        "vogliamo registrare, non voglio registrare, non vogliamo registrarla, non voglio registrarla, "
        "non vogliamo che sia registrata, non registrare la call, non registrare la riunione, non "
        "registrare la chiamata, vietato registrare, registrazione no, senza alcuna registrazione, "
        "senza rec, non si registra, non verrà registrata"
    ),
    via=(
        "su, via, con, tramite, usando, attraverso, per, mediante, da, utilizzando, in, usa, utilizza, "
        "per mezzo di, sul, di, sulla, sulla piattaforma, sul sistema, con la piattaforma, attraverso "
        "la piattaforma, tramite la piattaforma, usando la piattaforma, mediante la, fallo su, falla "
        "su, che sia su, usi, utilizzi, usate, utilizzate, utilizziamo, usiamo, nella piattaforma"
    ),
    zone_time=(
        "ora di, ora locale di, fuso orario di, fuso di, ora del, ora in, orario di, fuso, secondo "
        "l'ora di, fuso orario, ora della, in ora di, nel fuso di, nell'orario di, con orario di, nel "
        "fuso orario di"
    ),
    zone={
        ("Europe/Rome"): (
            "ora italiana, in Italia, Italia, ora italiane, ora Roma, a Roma, a Milano, ora Milano, italiane"
        ),
        "Europe/London": (
            "a Londra, Londra, ora inglese, ora britannica, ora Londra, Regno Unito, nel Regno Unito, inglesi"
        ),
        ("America/New_York"): (
            "a New York, ora di New York, ora New York, nuova york, costa est, ora della costa est"
        ),
        "Europe/Paris": "a Parigi, Parigi, ora francese, in Francia, Francia, ora Parigi",
        ("Europe/Berlin"): (
            "a Berlino, Berlino, in Germania, Germania, ora tedesca, ora Berlino, Monaco di Baviera"
        ),
        "Europe/Madrid": "a Madrid, ora spagnola, in Spagna, Spagna, a Barcellona, Barcellona",
        "Europe/Lisbon": "a Lisbona, Lisbona, in Portogallo",
        "Europe/Warsaw": "a Varsavia, Varsavia, ora polacca, in Polonia, Polonia",
        "Europe/Moscow": "a Mosca, Mosca",
        "Asia/Tokyo": "a Tokyo, Tokio, a Tokio, in Giappone, Giappone, ora giapponese",
        "Asia/Shanghai": "a Pechino, Pechino, in Cina",
        "Asia/Dubai": "a Dubai",
        "America/Los_Angeles": "a Los Angeles, ora del Pacifico, in California, a San Francisco, costa ovest",
        "America/Chicago": "a Chicago",
        "America/Sao_Paulo": "in Brasile, a San Paolo, San Paolo, ora brasiliana",
        "America/Argentina/Buenos_Aires": "in Argentina, a Buenos Aires, ora argentina",
        "Asia/Kolkata": "in India, ora indiana",
        "Europe/Athens": "ad Atene, Atene, in Grecia",
        "Europe/Zurich": "a Zurigo, Zurigo, in Svizzera, a Ginevra, Ginevra",
        "Asia/Singapore": "a Singapore",
        "Australia/Sydney": "a Sydney",
    },
    in_place="a, in, di, ad",
    about=(
        "oggetto, tema, argomento, su, riguardo, riguardante, re, titolo, a proposito di, in "
        "merito a, relativo a, relativa a, intitolata, intitolato, per parlare di, per discutere, "
        "con oggetto, con titolo, dal titolo, sul tema, per discutere di, con argomento, "
        "sull'argomento, circa, avente come oggetto, per parlare del, per parlare della, per "
        "discutere del, per discutere della, riguardo a, riguardo al, in merito al, in merito "
        "alla, sul, sulla, ordine del giorno, odg, a tema, inerente, concernente, per parlare "
        "dell', il tema è, l'oggetto è, l'argomento è, riguardo alla, titolata, per rivedere, "
        "sui, sulle, sugli, sull', in merito ai, "
        "parlare di, parlare del, parlare della, parlare delle, parlare dei, parlare degli, parlare "
        "dell', parlare dello, discutere di, discutere del, discutere della, discutere delle, discutere "
        "dei, per discutere delle, per discutere dei, per discutere degli, per discutere dell', per "
        "parlare delle, per parlare dei, per parlare degli, per parlare dello, riguardo alle, riguardo "
        "ai, riguardo agli, riguardo all', riguardo allo, in merito alle, in merito agli, in merito "
        "all', in merito allo, a proposito del, a proposito della, a proposito delle, a proposito dei, "
        "relativo al, relativa al, relativo alla, relativa alla, relativa alle, relativa ai"
    ),
    command=(
        "prenota, prenotare, prenotami, prenotaci, organizza, organizzare, organizzami, pianifica, "
        "pianificare, programma, programmare, fissa, fissare, fissami, fissaci, crea, creare, creami, "
        "imposta, impostare, metti, mettere, mettimi, prepara, preparare, mi serve, ci serve, serve, "
        "servirebbe, mi servirebbe, ci servirebbe, ho bisogno di, abbiamo bisogno di, voglio, vogliamo, "
        "vorrei, vorremmo, mi piacerebbe, facciamo, fai, fare, fammi, avvia, avviare, inizia, iniziare, "
        "convoca, convocare, indici, indire, apri, aprire, riserva, riservare, dobbiamo fare, dobbiamo, "
        "devo, devo fare, bisogna fare, bisogna, incontriamoci, ci incontriamo, troviamoci, ci vediamo, "
        "vediamoci, vedersi, trovarsi, sentiamoci, ci sentiamo, nuova, nuovo, aggiungi un, richiedo, "
        "richiesta, chiedo, prenotazione, lancia, prenoti, organizzi, fissi, occorre, occorrerebbe, "
        "tenere, tenere una, calendarizza, mettiamo, fissiamo, organizziamo, programmiamo, blocca, "
        "dammi, trova, trovami, avere, c'è bisogno di, c'è da fare, abbiamo, si può fare, mettici, "
        "schedula, schedulare, crei, prenotiamo, desidero, desideriamo, si richiede, necessito di, "
        "necessitiamo di, conferenza di, convocazione di, vorrei fare, vorrei organizzare, "
        "pianifichiamo, segna, segnami, ho bisogno d', parte, convochi, convocate, convochiamo, "
        "convocami, prenotate, prenotino, prenotarmi, prenotarci, prenotarmi una, fissarmi, fissarci, "
        "fissate, fissino, mi fissi, mi prenoti, mi organizzi, mi metti, mi crei, mi apri, mi prepari, "
        "mi programmi, mi schedula, ci fissi, ci prenoti, mettermi, metterci, mettere su, mettete, "
        "mettiti, metti su, metti in agenda, metti in calendario, mettimi in agenda, inserisci, "
        "inserire, inseriscimi, inserite, creiamo, creare una, organizzate, organizzarmi, organizzarci, "
        "pianificate, pianifichi, pianificami, programmate, programmi, programmami, preparami, "
        "preparate, preparare una, apra, aprimi, apriamo, aprite, avviate, avvii, avviamo, lanciamo, "
        "riservami, riservi, riservate, bloccami, bloccate, blocchiamo, agendare, bookami, booka, "
        "bookare, calendarizzare, calendarizzami, calendarizziamo, schedulami, scheduliamo, schedulate, "
        "setta, settare, settami, segnare, segnate, segniamo, tira su, vorrei prenotare, vorrei "
        "fissare, vorrei convocare, vorrei programmare, vorrei pianificare, vorrei creare, vorrei una, "
        "vorremmo prenotare, vorremmo fissare, vorremmo organizzare, voglio prenotare, voglio fissare, "
        "voglio organizzare, voglio fare, voglio creare, devo prenotare, devo fissare, devo "
        "organizzare, devo programmare, dovrei fissare, dovrei prenotare, dovrei fare, dovremmo fare, "
        "dovremmo, avrei bisogno di, avremmo bisogno di, avrei bisogno d', bisogna organizzare, bisogna "
        "fissare, mi occorre, ci occorre, mi occorrerebbe, richiediamo, chiederei, chiediamo, "
        "necessito, necessitiamo, fai una, facciamo una, facciamoci, riuniamoci, ci riuniamo, vederci, "
        "sentirci, incontrarci, ci troviamo, ci aggiorniamo, aggiorniamoci, confrontiamoci, riunisci, "
        "riunire, riuniscimi, collegare, collegaci, pregasi di, convocare una, prenotare una, fissare "
        "una, organizzare una, procedere alla convocazione di, procedere a, riunirsi, riunirci, "
        "sentirsi, parlarci, collegarci, colleghiamoci, ci colleghiamo, dobbiamo vederci, dobbiamo "
        "sentirci, chiama, chiamare, chiami, chiamate, telefona, telefonare, contatta, contattare, "
        "richiama, richiamare, fissassi, prenotassi, organizzassi, fissasse, prenotasse, organizzasse, "
        "convocassi, convocasse, creassi, preparassi, mettessi, chiederti, chiederle, chiederti di, "
        "chiederle di, chiedervi di, segnati, crearmi, crearci, prepararmi, trovarmi, trovarci, "
        "aprirmi, programmarmi, pianificarmi, convocarmi, procurarmi, ho, ho una, ho un"
    ),
    filler=(
        "perché non, "
        "fino a nuovo avviso, fino a nuovo ordine, a tempo indeterminato, senza data di fine, "
        "per favore, per piacere, per cortesia, cortesemente, gentilmente, grazie, grazie mille, molte "
        "grazie, mille grazie, grazie in anticipo, ciao, ciao a tutti, salve, buongiorno, buonasera, buon "
        "giorno, buona sera, buona giornata, puoi, potresti, potete, potreste, può, potrebbe, possiamo, "
        "potremmo, posso, mi puoi, mi potresti, ci puoi, ci potresti, si può, è possibile, se possibile, se "
        "puoi, se riesci, riesci a, ok, va bene, perfetto, saluti, cordiali saluti, scusa, scusami, pls, per "
        "me, per noi, convoke, buon pomeriggio, gentile, ehi, dai, allora, mi, ci, cara, caro, pf, x favore, "
        "xfavore, x piacere, thx, grz, distinti saluti, grazie tante, ti ringrazio, vi ringrazio, senti, eh, "
        "ehm, lei, voi, ciao ragazzi, ciao team, buongiorno a tutti, buonasera a tutti, salve a tutti, "
        "ehilà, "
        "ehi ciao, hey, ey, please, plz, te ne sarei grato, le sarei grato, le sarei grata, ve ne sarei "
        "grato, ringrazio, la ringrazio, ringraziando, grazie anticipatamente, grazie infinite, grazie "
        "ancora, tante grazie, cari saluti, un saluto, buon lavoro, buona serata, resto in attesa, attendo "
        "conferma, fammi sapere, se potete, se può, se riuscite, se riesce, se possibile grazie, quando "
        "puoi, "
        "quando riesci, riesce a, riuscite a, riusciresti a, riuscireste a, riuscirebbe a, riesci, riuscite, "
        "potresti per favore, mi potrebbe, ci potrebbe, ci potete, mi potete, mi può, ci può, mi riesci a, "
        "sarebbe possibile, sarebbe possibile avere, è possibile avere, si potrebbe, si riesce a, ti chiedo "
        "di, le chiedo di, vi chiedo di, ti chiederei di, vi chiederei di, ti dispiace, ti dispiacerebbe, "
        "gentilissimi, gentile team, tvb, thanks, "
        "mi aiuti a, mi aiuta a, aiutami a, aiutami con, mi dai una mano a, mi dai una mano con, mi "
        "aiuti con, e qualcosa, e rotti, va bene?, ok?, "
        "si prega di, si pregano di, la prego di, vi prego di, ti prego di, prego, prego di, siete "
        "pregati di, sei pregato di, è pregato di, pregasi, "
        "chiamami, chiamatemi, richiamami, chiamaci, vedi se, guarda se, vedi se riesci a, guarda se "
        "riesci a, controlla se, "
        "ascolta, guarda, scusi, mi scusi, ascolti, per caso, magari"
    ),
    generic=(
        "conferenza, conferenze, conf, riunione, riunioni, chiamata, chiamate, incontro, "
        "incontri, sala, sale, sala riunioni, sala conferenze, teleconferenza, telefonata, "
        "conferenza telefonica, conference call, call, meeting, appuntamento, evento, sessione, "
        "stanza, stanza virtuale, colloquio telefonico, audio-conferenza, chiamata di gruppo, "
        "riunione telefonica, stanza conferenze, chiacchierata, sala virtuale, ponte, "
        "riunioncina, call di gruppo, confcall, riunione online, slot, telefonica, chiamata "
        "conferenza"
    ),
    ritual=(
        "standup, stand-up, sync, daily, allineamento, status, check-in, 1:1, retro, "
        "retrospettiva, aggiornamento, coordinamento, planning, scrum, uno a uno, weekly, "
        "riunione di team, kick-off, briefing, one-to-one, one-on-one, riunione di allineamento"
    ),
    connecting=(
        "poi, regolarmente, ripetere, ripetuto, si ripete, ricorrente, periodicamente, "
        "h, ore, di, del, della, dell', delle, dei, degli, in, nel, nella, a, al, alla, alle, "
        "all', con, per, e, ed, o, che, si, lo, la, è, sia, sarà, dove, come, anche, inoltre, "
        "ora, ore, data, giorno, allora, quindi, da, dal, dalla, dalle, su, sul, solo, avrà "
        "luogo, si terrà, si svolgerà, inizia, inizia alle, comincia, cominciando, inizio, le, "
        "gli, i, ne, se, durata, mi, ci, ad, tenersi, tra, fra, da tenersi, previsto, prevista, "
        "poi, parte alle, con inizio, dall', che inizi, orario, programmata, fissata, essere, "
        "c'è, col, siccome, perché, e con, sempre, quando, così, ecc, "
        "entro"
    ),
    article=(
        "il, lo, la, i, gli, le, un, uno, una, un', l', nostro, nostra, nostri, nostre, mio, mia, "
        "il nostro, la nostra, il mio, la mia"
    ),
    topic=(
        "programma di, programma fedeltà, piano di, nuovo prodotto, nuova campagna, nuovo sito, nuovo "
        "cliente, nuova sede, nuovo contratto, nuovo ufficio, nuova versione, nuovi prodotti, nuovi "
        "assunti, nuova politica, prenotazioni online, programma di formazione, call center, note della "
        "riunione, nuovo sistema, nuova procedura, nuovo progetto, nuova app, nuova piattaforma, punto "
        "vendita, punti vendita, apri porta, parte seconda, parte prima, nuova collezione, nuovo piano, "
        "nuovo listino, sale e marketing, prima nota, seconda fase, prima fase, sala macchine, "
        "programma estivo, black friday, cyber monday, usa, giornata di, giornata della, giornata del, "
        "giornata formativa, giorno di paga, giorno del, giorno della, Black Friday, Cyber Monday, "
        "agenda digitale, conferenza stampa, inizio del, inizio della, inizio dei, inizio delle, inizio "
        "lavori, "
        "serata aziendale, serata di gala, mattinata formativa, mattinata di studio, pomeriggio "
        "formativo"
    ),
    numbered=(
        "sala, sprint, fase, versione, ticket, segnalazione, capitolo, parte, piano, linea, "
        "porta, edificio, modulo, lotto, tavolo, caso, ordine, fattura, attività, sezione, "
        "articolo, turno, terminal, pagina, classe, gruppo, corso, settimana, numero, n, blocco, "
        "iso, rfc, tappa, passo, livello, zona, unità, progetto, punto, allegato, area, legge, "
        "formula, aula, ufficio, pratica, tema, lezione, gate, stanza, trimestre, semestre, "
        "reparto, sede, palazzina, quota, top, step"
    ),
    queue="coda, la coda, nella coda, in coda, coda di, della coda, alla coda",
    recording=(
        "riproduci la registrazione, riproduci, registrazione, la registrazione, riprodurre, "
        "riprodurre la registrazione, messaggio registrato, manda la registrazione, con la "
        "registrazione, annuncio, l'annuncio, riproduci il messaggio, fai partire la "
        "registrazione, messaggio vocale, trasmetti la registrazione, riproduci l'annuncio, "
        "riproduci l'audio, avvia la registrazione"
    ),
    that=(
        "che, dicendo che, dicendo, di' che, dì che, digli che, messaggio, con il messaggio, "
        "testo, con testo, avvisa che, avvisando che, informa che, informando che, comunica che, "
        "comunicando che, con il testo, il messaggio, annuncia che, annunciando che, avvisali "
        "che, avvertendo che"
    ),
    how="come, dove posso, posso, cos'è",
    help=(
        "aiuto, aiutami, come funziona, come si usa, cosa puoi fare, help, cosa sai fare, istruzioni, "
        "comandi, come ti uso, mi serve aiuto, guida, ho bisogno di aiuto, come funzioni, come si fa, "
        "come faccio, come faccio a prenotare, come prenoto, come si prenota, come ti si usa, come "
        "funziona questo, come funziona il bot, come lo uso, cos'è, cos'è questo, che cosa puoi fare, "
        "cosa posso fare, cosa posso chiedere, che comandi ci sono, quali comandi, quali comandi ci "
        "sono, lista comandi, elenco comandi, manuale, tutorial, esempi, mi aiuti, mi puoi aiutare, "
        "puoi aiutarmi, serve aiuto, istruzioni per l'uso, cosa fai, aiuto per favore, "
        "come funziona il, come funziona la"
    ),
    list=(
        "lista, elenco, elenca, le mie conferenze, mie conferenze, le mie riunioni, mostra, mostrami, mostra "
        "le mie, le mie, mie, cosa ho, vedi, vedere, prossime, prossime riunioni, prossime conferenze, quali "
        "riunioni ho, quali conferenze ho, conferenze programmate, riunioni programmate, conferenze "
        "prenotate, cosa c'è, programmate, prenotate, quali sono, visualizza, fammi vedere, in "
        "programma, ho, "
        "i miei, i miei incontri, cosa ho in programma, elenco conferenze, lista conferenze, tutte, le mie "
        "prenotazioni, prenotazioni, tutti i miei, tutte le mie, quali, cosa, che, miei, previste, mostrami "
        "le, mostrate, mostri, mi mostri, mi fai vedere, fammi vedere le, fai vedere, dammi la lista, dimmi, "
        "dimmi le, dimmi cosa ho, che riunioni ho, che call ho, quali call ho, che conferenze ho, cosa "
        "abbiamo, abbiamo, che impegni ho, i miei impegni, le mie call, le mie chiamate, le mie sale, la mia "
        "agenda, mia agenda, agenda, prossimi, prossimi incontri, prossimi appuntamenti, i miei "
        "appuntamenti, "
        "lista riunioni, elenco riunioni, lista delle, elenco delle, tutte le conferenze, in agenda, "
        "fissate, "
        "pianificate, in calendario, calendario, il mio calendario, in sospeso, ho in programma, ho fissato, "
        "ho prenotato, ho in agenda, consultare, "
        "voglio vedere, vorrei vedere, posso vedere, puoi mostrarmi, puoi farmi vedere, mi mostreresti, "
        "potrei vedere, devo vedere, vorrei sapere, voglio sapere, "
        "vedi l'agenda, vedere l'agenda, ho qualcosa, c'è qualcosa, abbiamo qualcosa, ho riunioni, ho "
        "conferenze, ho qualche riunione, ho qualche conferenza, cosa c'è in agenda"
    ),
    cancel=(
        "annulla, annullare, cancella, cancellare, elimina, eliminare, disdici, disdire, rimuovi, "
        "rimuovere, voglio annullare, vorrei annullare, devo annullare, annullate, sopprimi, togli, "
        "vorrei cancellare, devo cancellare, annulli, cancelli, bisogna annullare, voglio cancellare, "
        "vorrei disdire, devo disdire, annullami, cancellami, eliminami, disdicimi, annullala, "
        "cancellala, annullarla, cancellarla, disdirla, disdicila, eliminala, rimuovila, annulliamo, "
        "cancelliamo, disdiciamo, disdica, disdite, elimini, eliminate, cancellate, rimuova, rimuovete, "
        "leva, togliere, togli la, vorrei eliminare, voglio eliminare, voglio disdire, devo eliminare, "
        "dobbiamo annullare, dobbiamo cancellare, dobbiamo disdire, bisogna cancellare, bisogna "
        "disdire, va annullata, si annulla, sospendi, sospendere, non serve più, fai saltare, facciamo "
        "saltare"
    ),
    edit=(
        "modificare, sposta, spostare, rinvia, rinviare, rimanda, rimandare, posticipa, posticipare, "
        "anticipa, anticipare, aggiorna, aggiornare, riprogramma, riprogrammare, cambia, cambiare, "
        "vorrei spostare, devo spostare, vorrei modificare, voglio cambiare, voglio spostare, vorrei "
        "cambiare, devo modificare, ripianifica, bisogna spostare, voglio modificare, correggi, edita, "
        "spostami, spostala, spostalo, spostarla, spostiamo, sposti, spostate, spostiamola, rinviamo, "
        "rinviate, rinviala, rinviarla, rimandiamo, rimandi, rimandate, rimandala, posticipiamo, "
        "posticipi, posticipate, posticipala, anticipiamo, anticipate, anticipala, anticipami, "
        "cambiami, cambiamo, cambiate, cambiala, modificami, modifichiamo, modifichi, modificate, "
        "modificala, riprogrammiamo, riprogrammi, ripianificare, ripianifichiamo, rischedula, "
        "rischedulare, dobbiamo spostare, dobbiamo rinviare, dobbiamo rimandare, dobbiamo cambiare, "
        "devo rinviare, devo rimandare, devo cambiare, devo anticipare, devo posticipare, vorrei "
        "rinviare, vorrei rimandare, vorrei anticipare, vorrei posticipare, voglio rinviare, bisogna "
        "rinviare, bisogna cambiare, passa la riunione, passa la call, porta la riunione, porta la "
        "call, slitta, slittare, fai slittare, facciamo slittare, slittiamo, ritarda, ritardare, "
        "differire, differisci, traslare, trasla, "
        "devo riprogrammare, dobbiamo riprogrammare, vorrei riprogrammare, voglio riprogrammare, "
        "bisogna riprogrammare, "
        "passare la riunione, passare la call, portare la riunione"
    ),
    announce=(
        "annuncia, annunciare, annuncio, comunica, comunicare, diffondi, trasmetti, fai un "
        "annuncio, avviso, manda un avviso, invia un annuncio, invia un avviso, trasmettere, "
        "diffondere, fare un annuncio, manda un annuncio, comunicato, avvisa"
    ),
    alias={
        "oggi sera": "stasera, sta sera, questa sera, in serata oggi, oggi di sera, staser",
        "oggi mattina": "stamattina, sta mattina, questa mattina, stamani, stamane, stammattina",
        "oggi pomeriggio": "questo pomeriggio, oggi di pomeriggio, oggi nel pomeriggio",
        "oggi notte": "stanotte, questa notte",
        "domani sera": "domani in serata, domani di sera, domattina sera",
        "domani mattina": "domattina, domani in mattinata, dom mattina, domani di mattina",
        "alle 1": "all'una, all'1, per l'una, alla una, verso l'una, all una, al'una, alluna",
        "dalle 1": "dall'una, dall'1, dalla una, dall una",
        "e 1": "e l'una, e l'1, e all'una",
        "tra 1": "tra l'una, fra l'una, tra l'1",
        "fino alle 1": "fino all'una, fino all'1, sino all'una, fino alla una",
    },
    typo={
        "domani": (
            "domai, domnai, doman, damani, dommani, domanii, domain, odmani, dmoani, doamni, "
            "domanni, domaani, doamani"
        ),
        "mercoledì": (
            "mercoledi, mercledi, mercoldi, mecoledi, merdcoledi, mercolei, "
            "mercoleid, mercoldì, mercoeldi, mercoledii, mercoled"
        ),
        "venerdì": (
            "venrdi, veneridi, venredi, vendredi, venedi, veenrdi, vernerdi, "
            "venerid, venerdii, vnerdi, veneedi, venedrì"
        ),
        "giovedì": (
            "giovdi, gioevdi, govedi, giovedii, gioved, giovdei, goivedi, giovdedi, giovedi', giveodi"
        ),
        "lunedì": ("luendi, lundei, lunendi, luned, lundi, luned', lunedii, lnuedi"),
        "martedì": ("matredi, martdi, amrtedi, mardedi, marted, martedii, martdei, maredi, mrtedi"),
        "sabato": "sabatto, sbato, sabbato",
        "domenica": "domencia, domneica, domeinca",
        "persone": "pesone, perosne, persoen, prsone, personee, perone",
        "dopodomani": "dopodmani, dopdomani, dopo domai",
    },
    never_typo=(
        "gennaro, aprire, domini, domanda, raggio, maggior, maggiore, minuti, giungo, domenico, "
        "aprirle, dominio, sabino, sabati, domino, martini, marted, agostino, giulio, marta, "
        "marco, domande, dominica, settembrini, angusto, lunghi, lunari, venerati, domestici, "
        "dominica, mattina, giovani"
    ),
    for_whom="per il, per la, per i, per gli, per le, per l', per lo, ai, agli, al",
    together_first="in",
    coming=(
        "prossimi, prossime, i prossimi, le prossime, nei prossimi, nelle prossime, successivi, successive"
    ),
    within="entro, nel giro di, nell'arco di, in meno di",
    few="pochi, poche, qualche, alcuni, alcune, un po' di, diversi, diverse",
    zero_minute="zero, e zero",
    around="circa, verso, intorno a, attorno a, più o meno, ~, indicativamente, approssimativamente",
    vague_today=(
        "all'ora di pranzo, a pranzo, in pausa pranzo, prima di pranzo, dopo pranzo, ora di pranzo, "
        "dopo il lavoro, durante la pausa pranzo, dopo cena, a cena, per pranzo, a ora di pranzo, per "
        "l'ora di pranzo, verso pranzo, verso l'ora di pranzo, prima di cena, all'ora di cena, per "
        "cena, in pausa caffè, dopo l'ufficio, prima del lavoro, a colazione, dopo colazione, all'ora "
        "dell'aperitivo, all'aperitivo"
    ),
    before=(
        "prima delle, prima dell', prima di, prima del, entro e non oltre le, non oltre le, al più "
        "tardi alle, non più tardi delle, al massimo alle"
    ),
    closest="più vicino a, più vicino al, più prossimo al",
    hour_article="le",
    past=(
        "scorso, scorsa, scorsi, scorse, passato, passata, passati, passate, ultimi, ultime, gli "
        "ultimi, le ultime, precedenti, precedente, fa, le scorse, gli scorsi, le passate, i passati, "
        "negli ultimi, nelle ultime"
    ),
    yes="sì",
    edit_object="modifica",
    one_yes="sì",
    one_no="no",
)
