"""French, of France, Belgium, Switzerland and Canada."""

from __future__ import annotations

from bot.language.words import Words

WORDS = Words(
    code="fr",
    next_after=True,
    dotted_clock=True,
    number={
        0: "zéro",
        1: "un, une",
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix",
        11: "onze",
        12: "douze",
        13: "treize",
        14: "quatorze",
        15: "quinze",
        16: "seize",
        17: "dix-sept",
        18: "dix-huit",
        19: "dix-neuf",
        20: "vingt",
        21: "vingt et un, vingt et une",
        30: "trente",
        31: "trente et un, trente et une",
        40: "quarante",
        41: "quarante et un, quarante et une",
        50: "cinquante",
        51: "cinquante et un, cinquante et une",
        60: "soixante",
        61: "soixante et un, soixante et une",
        70: "soixante-dix, septante",
        71: "soixante et onze",
        72: "soixante-douze",
        73: "soixante-treize",
        74: "soixante-quatorze",
        75: "soixante-quinze",
        76: "soixante-seize",
        77: "soixante-dix-sept",
        78: "soixante-dix-huit",
        79: "soixante-dix-neuf",
        80: "quatre-vingts, quatre-vingt, huitante, octante",
        81: "quatre-vingt-un",
        82: "quatre-vingt-deux",
        83: "quatre-vingt-trois",
        84: "quatre-vingt-quatre",
        85: "quatre-vingt-cinq",
        86: "quatre-vingt-six",
        87: "quatre-vingt-sept",
        88: "quatre-vingt-huit",
        89: "quatre-vingt-neuf",
        90: "quatre-vingt-dix, nonante",
        91: "quatre-vingt-onze",
        92: "quatre-vingt-douze",
        93: "quatre-vingt-treize",
        94: "quatre-vingt-quatorze",
        95: "quatre-vingt-quinze",
        96: "quatre-vingt-seize",
        97: "quatre-vingt-dix-sept",
        98: "quatre-vingt-dix-huit",
        99: "quatre-vingt-dix-neuf",
        100: "cent, cents",
        1000: "mille",
    },
    number_and="et",
    half_number={
        1.5: "une et demie, un et demi",
        2.5: "deux et demie, deux et demi",
        3.5: "trois et demie",
    },
    ordinal={
        1: "premier, première, premiers, premières",
        2: "deuxième, second, seconde, deuxièmes, seconds",
        3: "troisième, troisièmes",
        4: "quatrième, quatrièmes",
        5: "cinquième",
        6: "sixième",
        7: "septième",
        8: "huitième",
        9: "neuvième",
        10: "dixième",
        11: "onzième",
        12: "douzième",
        13: "treizième",
        14: "quatorzième",
        15: "quinzième",
        16: "seizième",
        17: "dix-septième",
        18: "dix-huitième",
        19: "dix-neuvième",
        20: "vingtième",
        30: "trentième",
        -1: "dernier, dernière, derniers, dernières",
        -2: "avant-dernier, avant-dernière, avant-derniers",
    },
    ordinal_end="er, ère, ere, e, è, ème, eme, ième, nd, nde, re, ers, èmes",
    hour={
        12: "midi",
    },
    dozen={
        24: "deux douzaines",
        2: "un couple de",
        6: "une demi-douzaine, demi-douzaine",
        8: "une huitaine",
        10: "une dizaine, dizaine",
        12: "une douzaine, douzaine",
        15: "une quinzaine, quinzaine",
        20: "une vingtaine, vingtaine",
        30: "une trentaine, trentaine",
        40: "une quarantaine, quarantaine",
        50: "une cinquantaine, cinquantaine",
        60: "une soixantaine, soixantaine",
        100: "une centaine, centaine",
    },
    day={
        0: "lundi, lun",
        1: "mardi, mar",
        2: "mercredi, mer, merc, mercr",
        3: "jeudi, jeu",
        4: "vendredi, ven, vend, vendr",
        5: "samedi, sam",
        6: "dimanche, dim",
    },
    day_each={
        0: "lundis, les lundis",
        1: "mardis, les mardis",
        2: "mercredis, les mercredis",
        3: "jeudis, les jeudis",
        4: "vendredis, les vendredis",
        5: "samedis, les samedis",
        6: "dimanches, les dimanches",
    },
    month={
        1: "janvier, janv, jan",
        2: "février, févr, fév",
        3: "mars",
        4: "avril, avr",
        5: "mai",
        6: "juin",
        7: "juillet, juil, jui",
        8: "août, aout",
        9: "septembre, sept., sep",
        10: "octobre, oct",
        11: "novembre, nov",
        12: "décembre, déc",
    },
    relative_day={
        0: "aujourd'hui, aujourdhui, aujourd hui, ajd, auj, ce jour, aujd, aujourd'hui même, de ce jour",
        1: "demain, dmn, dem, lendemain, le lendemain",
        2: "après-demain, aprèsdemain, apdm, le surlendemain, surlendemain",
        -1: "hier",
        -2: "avant-hier",
    },
    on="le, pour le, en, sur",
    the_day="le, au, du, pour le, la journée du",
    of="de, du, d', en, des, de la, au, dans",
    this="ce, cet, cette, ces, de ce, dès ce, pour ce, ce prochain",
    next="prochain, prochaine, prochains, suivant, suivante, qui vient, d'après, à venir",
    next_week=(
        "semaine prochaine, la semaine prochaine, de la semaine prochaine, prochaine semaine, "
        "la prochaine semaine, de la prochaine semaine, la semaine suivante, semaine suivante, "
        "de la semaine suivante, la semaine qui vient, de la semaine qui vient, semaine pro, "
        "la semaine pro, de la semaine pro, dans la semaine prochaine, courant semaine prochaine, "
        "début de semaine prochaine, en début de semaine prochaine, fin de semaine prochaine, "
        "en fin de semaine prochaine, milieu de semaine prochaine, début semaine prochaine, "
        "fin semaine prochaine, à la semaine prochaine, sem prochaine, d'ici la semaine prochaine, "
        "pour la semaine prochaine, semaine d'après, la semaine d'après, de la semaine d'après, "
        "la fin de semaine prochaine, à la fin de la semaine prochaine, next week"
    ),
    week_after_next="la semaine d'encore après, de la semaine d'encore après",
    this_week=(
        "cette semaine, de cette semaine, dans la semaine, en semaine courante, courant de semaine, "
        "courant semaine, dans le courant de la semaine, fin de semaine, en fin de semaine, "
        "en milieu de semaine, milieu de semaine, en début de semaine, la semaine en cours, "
        "de la semaine en cours, cette semaine-ci, de la semaine, un jour cette semaine, "
        "un jour de cette semaine, la fin de semaine, à la fin de la semaine, la fin de la semaine, "
        "fin de la semaine, pour la fin de semaine, le milieu de semaine, le début de semaine"
    ),
    a_week="en huit, en 8, dans une semaine",
    a_fortnight="en quinze, en 15",
    next_month=(
        "mois prochain, le mois prochain, du mois prochain, prochain mois, le prochain mois, "
        "du prochain mois, le mois suivant, du mois suivant, mois suivant, le mois qui vient, "
        "du mois qui vient, au mois prochain, début du mois prochain"
    ),
    this_month=(
        "ce mois, ce mois-ci, de ce mois, du mois courant, du mois en cours, le mois en cours, "
        "de ce mois-ci, le mois courant"
    ),
    of_month="du mois, dans le mois, le mois, au mois, de mois",
    next_workday=(
        "prochain jour ouvré, le prochain jour ouvré, prochain jour ouvrable, "
        "le prochain jour ouvrable, au prochain jour ouvré"
    ),
    holiday={
        101: "jour de l'an, le jour de l'an, nouvel an, le nouvel an",
        501: "fête du travail, la fête du travail",
        714: "fête nationale, la fête nationale",
        1101: "toussaint, la toussaint, le jour de la toussaint",
        1111: "armistice, l'armistice",
        1224: "veille de noël, la veille de noël, réveillon de noël, le réveillon de noël",
        1225: "noël, jour de noël, le jour de noël",
        1231: "saint-sylvestre, la saint-sylvestre, réveillon du nouvel an",
    },
    weekends="week-ends, les week-ends, weekends, les weekends, le week-end toutes les semaines",
    weekend=(
        "week-end, weekend, ce week-end, ce weekend, le week-end, le weekend, week-end prochain, "
        "weekend prochain, le week-end prochain, le weekend prochain, prochain week-end, "
        "le prochain week-end, ce we, le we, we, ce week-end-ci, pour le week-end, wk, ce wk, le wk"
    ),
    month_end=(
        "fin du mois, la fin du mois, fin de mois, en fin de mois, à la fin du mois, "
        "dernier jour du mois, le dernier jour du mois, fin de ce mois, fin du mois en cours, "
        "d'ici la fin du mois, pour la fin du mois, à la fin de ce mois"
    ),
    year_end=(
        "fin de l'année, fin d'année, la fin de l'année, à la fin de l'année, en fin d'année, "
        "fin de cette année, d'ici la fin de l'année"
    ),
    end_of="fin, la fin, à la fin, en fin, fin du mois, d'ici fin, à fin",
    some_of=(
        "début, début de, mi, courant, au début de, en début de, en cours de, vers la mi, "
        "dans le courant de, milieu, à la mi, milieu de"
    ),
    at=(
        "à, vers, @, à partir de, dès, aux alentours de, autour de, aux environs de, à environ, "
        "vers les, vers environ, à partir d', aux environs d', aux alentours d', sur les coups de, "
        "à compter de, horaire, début à, heure de début, à exactement, début"
    ),
    near=(
        "vers, environ, autour de, à peu près, max, maxi, maximum, au maximum, au plus, au moins, "
        "jusqu'à, près de, à environ, approximativement, ~, min, minimum, au minimum, exactement, "
        "presque, plus ou moins, dans les, ca, seulement, grosso modo, tout au plus, maximum de, "
        "un maximum de, plus de, moins de, env"
    ),
    oclock=(
        "h, heures, heure, hrs, hr, heures pile, heure pile, h pile, heures précises, H, "
        "heures tapantes, heurs, heur"
    ),
    part={
        "dawn": "à l'aube, au petit matin, aux aurores",
        "morning": (
            "matin, matins, du matin, le matin, au matin, dans la matinée, en matinée, matinée, "
            "la matinée, dans le matin, de bon matin, du mat, mat, de la matinée, en fin de matinée, "
            "fin de matinée, en début de matinée, en milieu de matinée, tôt le matin, début de matinée, "
            "au cours de la matinée, le mat, dans la mat, en début de journée, début de journée, "
            "avant le déjeuner, avant déjeuner, très tôt le matin, le matin très tôt, le matin tôt, "
            "tôt dans la matinée"
        ),
        "noon": (
            "sur le temps de midi, à l'heure du déjeuner, pendant le déjeuner, à l'heure du repas, "
            "pendant la pause déjeuner, à la pause déjeuner, pendant le repas, à l'heure de midi, "
            "entre midi et deux, le temps du midi, au moment du déjeuner, au moment de déjeuner, "
            "en milieu de journée, milieu de journée, entre midi et 2, sur l'heure du midi, "
            "à l'heure du lunch, sur l'heure du lunch, pendant le lunch, à l'heure du dîner, ce midi, "
            "le midi"
        ),
        "afternoon": (
            "après-midi, après-midis, l'après-midi, de l'après-midi, dans l'après-midi, en après-midi, "
            "aprem, l'aprem, d'après-midi, en début d'après-midi, début d'après-midi, "
            "en fin d'après-midi, fin d'après-midi, en milieu d'après-midi, après midi, aprèm, "
            "aprèsmidi, dans l'aprem, de l'aprem, en aprem, d'aprem, après le déjeuner, après déjeuner, "
            "en tout début d'après-midi, au milieu de l'après-midi, à la fin de l'après-midi, "
            "au début de l'après-midi"
        ),
        "evening": (
            "soir, soirs, du soir, le soir, au soir, en soirée, dans la soirée, soirée, la soirée, "
            "de la soirée, en début de soirée, en fin de soirée, début de soirée, fin de soirée, "
            "tard le soir, au cours de la soirée, tard dans la soirée, à la fin de la soirée, "
            "au début de la soirée"
        ),
        "night": "nuit, la nuit, de nuit, de la nuit, dans la nuit, en pleine nuit, tard dans la nuit",
    },
    part_noun=(
        "matin, matinée, après-midi, aprem, soir, soirée, nuit, la nuit, la soirée, la matinée, "
        "l'après-midi, de nuit, du soir, de la nuit, du matin, de la soirée, de la matinée, "
        "de l'après-midi, d'après-midi"
    ),
    clock_word={
        "noon": (
            "midi, à midi, à midi pile, midi pile, sur le midi, à midi précises, 12h midi, le midi, "
            "ce midi, pour midi"
        ),
        "midnight": "minuit, à minuit, minuit pile, à minuit pile, pour minuit, vers minuit",
    },
    vague_time=(
        "toute la journée, la journée entière, journée entière, toute une journée, à la première heure, "
        "à la pause, n'importe quand, à n'importe quelle heure, dans la journée, "
        "dans le courant de la journée, en journée, après le travail, avant le travail, "
        "heure indifférente, peu importe l'heure, après le boulot, la journée, dès que tu peux"
    ),
    end_of_day=(
        "fin de journée, en fin de journée, eod, fin de la journée, à la fin de la journée, cob, "
        "la fin de la journée, d'ici la fin de la journée, la fin de journée, fermeture des bureaux"
    ),
    now=(
        "maintenant, tout de suite, immédiatement, dès que possible, dès maintenant, au plus vite, "
        "le plus tôt possible, le plus vite possible, sur-le-champ, asap, de suite, en ce moment, "
        "au plus tôt, à l'instant, là maintenant, aussi vite que possible, dans l'immédiat, illico, "
        "sans attendre, aussitôt que possible, tt de suite, mtn, à présent"
    ),
    before_hour={
        30: "la demie de",
    },
    after_hour={
        30: "et demie, et demi",
        15: "et quart, et un quart",
        -15: "moins le quart, moins quart, moins un quart, - le quart",
        45: "trois quarts, et trois quarts",
    },
    hour_and="et, passé de, passées de",
    hour_less="moins",
    from_="de, d', du, depuis, à partir de, dès, à compter de, de environ, commençant à, débutant à",
    between="entre",
    to=(
        "à, a, jusqu'à, au, jusque, jusque vers, à environ, se terminant à, et se termine à, "
        "finissant à, jusqu'"
    ),
    starts="début, commence, on commence, ça commence, heure de début",
    ends="fin, se termine, finit, on finit, heure de fin",
    until=(
        "jusqu'à, jusque, jusqu'en, jusque vers, se terminant à, fin à, finissant à, se terminant le, "
        "jusqu'à ce, jusqu'à environ, heure de fin, jusqu'"
    ),
    or_="ou, ou bien, ou alors, ou à, ou encore, sinon",
    and_="et, &, plus, ainsi que, puis",
    unit={
        "minute": "minute, minutes, min, mins, mn, m, minutees",
        "quarter": "quart d'heure, quarts d'heure, quart d heure",
        "hour": "heure, heures, h, hrs, hr, heurs, heur",
        "day": "jour, jours, journée, journées, j",
        "week": "semaine, semaines, sem, huit jours, 8 jours",
        "fortnight": "quinzaine, quinze jours, 15 jours",
        "month": "mois",
        "year": "an, ans, année, années",
    },
    length={
        30: (
            "demi-heure, une demi-heure, d'une demi-heure, demie-heure, une demie-heure, "
            "une 1/2 heure, 1/2 heure, 1/2h, une 1/2h, une demi heure, une demi h, "
            "une petite demi-heure, une bonne demi-heure, d'une demie-heure, 1/2 h"
        ),
        45: "trois quarts d'heure, trois-quarts d'heure, 3/4 d'heure, 3/4 heure, trois quart d'heure",
        60: "une petite heure, une bonne heure, une heure environ",
        240: "demi-journée, une demi-journée, d'une demi-journée",
    },
    and_half="et demie, et demi",
    length_first="durée, durée de, d'une durée de, durée totale, durée prévue, durée estimée",
    for_=(
        "pendant, durant, durée, pour, d'une durée de, pour une durée de, durée de, de durée, dure, "
        "durera, pour une durée d', pendant environ, durée d', durant environ, d'une durée d', "
        "durée prévue, va durer, doit durer, devrait durer, ça dure, ça durera, pour la durée de, "
        "durer"
    ),
    for_after="de durée, durant, de temps, de long",
    in_="dans, d'ici, sous, dans environ, dans à peu près, dans moins de, dans exactement, dans les",
    from_now=(
        "à partir de maintenant, plus tard, à compter de maintenant, à partir d'aujourd'hui, "
        "après maintenant, à compter d'aujourd'hui"
    ),
    after="après, après le, à partir de, après ce",
    starting=(
        "à partir de, dès, à compter de, commençant, débutant, démarrant, début, en commençant, "
        "en commençant le, à partir de ce, premier le, à commencer par, départ le, à dater de, "
        "à partir d', première le, dès ce, la première fois le, à partir, à compter"
    ),
    one="un, une",
    people=(
        "personnes, personne, pers, pers., participants, participant, participantes, participante, "
        "invités, invité, invitées, gens, places, place, collègues, collègue, convives, têtes, membres, "
        "collaborateurs, collaborateur, collaboratrices, salariés, d'entre nous, en tout, au total, "
        "auditeurs, utilisateurs, utilisateur, lignes, interlocuteurs, intervenants, employés, présents, "
        "pax, ppl, prs, prsn, persones, personnnes, persnnes, pesonnes, personnee, adultes, délégués, "
        "appelants, spectateurs, postes, bonhommes, usagers, stagiaires, élèves, étudiants, bénévoles, "
        "volontaires, apprenants, développeurs, techniciens, ingénieurs, commerciaux, managers, "
        "responsables, cadres, consultants, prestataires, représentants, experts, alternants, apprentis, "
        "chefs de projet"
    ),
    people_kind="externes, externe, internes, interne, extérieurs, extérieur",
    people_first=(
        "on est, nous sommes, on sera, nous serons, on sera environ, nous serons environ, groupe de, "
        "un groupe de, équipe de, une équipe de, salle pour, place pour, places pour, "
        "de la place pour, assez de place pour, capacité, capacité de, capacité pour, effectif, "
        "effectif de, nombre de participants, nombre de personnes, nb de personnes, nb participants, "
        "nb de participants, nombre d'invités, participants, participant, il y aura, nous serions, "
        "on serait, on devrait être, nous devrions être, une salle de, effectifs, total de, "
        "un total de, tablée de, on va être, nous allons être, nb personnes, nb pers, on sera à, "
        "on est à, on sera au nombre de, au nombre de, assez pour"
    ),
    people_for="pour",
    me_and=(
        "moi et, moi plus, moi avec, moi +, moi &, moi ainsi que, moi-même et, moi-même plus, "
        "je suis avec, nous et, moi et mes, moi accompagné de"
    ),
    others="autres, autre, de plus, supplémentaires, supplémentaire, en plus, d'autres, encore",
    every=(
        "toujours, chaque, tous les, toutes les, tout les, toute les, tous, toutes, ts les, ttes les, "
        "tlj les, every"
    ),
    other_after="sur deux, sur 2, une semaine sur deux, une semaine sur 2",
    frequency={
        "DAILY": (
            "quotidien, quotidienne, quotidiennement, journalier, journalière, une fois par jour, tlj, "
            "quotidiens, quotidiennes, journellement, au quotidien"
        ),
        "WEEKLY": (
            "hebdomadaire, hebdo, hebdomadairement, une fois par semaine, hebdomadaires, par semaine, "
            "1 fois par semaine, 1x par semaine, 1x/semaine, toutes les huit jours, "
            "tous les huit jours"
        ),
        "WEEKLY 2": (
            "une semaine sur deux, une semaine sur 2, tous les quinze jours, tous les 15 jours, "
            "bimensuel, bimensuelle, une fois tous les quinze jours, toutes les quinzaines, "
            "chaque quinzaine, 1 semaine sur 2, 1 semaine sur deux, une fois toutes les deux semaines, "
            "bi-mensuel, bi-mensuelle, bimensuellement, ttes les 2 semaines, 1 sem sur 2"
        ),
        "MONTHLY": (
            "mensuel, mensuelle, mensuellement, une fois par mois, mensuels, mensuelles, "
            "1 fois par mois, 1x par mois"
        ),
        "MONTHLY 2": "bimestriel, bimestrielle, un mois sur deux",
        "MONTHLY 3": (
            "trimestriel, trimestrielle, trimestriellement, chaque trimestre, tous les trimestres, "
            "une fois par trimestre, par trimestre"
        ),
        "MONTHLY 6": "semestriel, semestrielle, chaque semestre, tous les semestres, une fois par semestre",
        "YEARLY": "annuellement, une fois par an, tous les ans, chaque année, annuel, annuelle",
    },
    frequency_after=(
        "quotidien, quotidienne, quotidiens, quotidiennes, journalier, journalière, hebdomadaire, "
        "hebdo, hebdomadaires, bimensuel, bimensuelle, mensuel, mensuelle, mensuels, mensuelles, "
        "bimestriel, bimestrielle, trimestriel, trimestrielle, semestriel, semestrielle, annuel, "
        "annuelle"
    ),
    except_="sauf, excepté, hormis, à part, sauf le",
    before="au plus tard à, pas après, pas plus tard que, avant, avant les",
    frequency_alone=(
        "quotidiennement, journellement, hebdomadairement, bimensuellement, mensuellement, "
        "trimestriellement, annuellement, tlj"
    ),
    workdays=(
        "jours ouvrés, les jours ouvrés, jours ouvrables, les jours ouvrables, en semaine, "
        "chaque jour ouvré, chaque jour ouvrable, tous les jours ouvrés, tous les jours ouvrables, "
        "les jours de semaine, jours de semaine, chaque jour de semaine, tous les jours de la semaine, "
        "tous les jours de semaine, jours de travail, les jours de travail, chaque jour de travail, "
        "jours travaillés, les jours travaillés, chaque jour de la semaine, tous les jours de travail, "
        "tous les jours travaillés, lun-ven, lu-ve, du lundi au vendredi inclus"
    ),
    times=(
        "fois, occurrences, séances, occurrence, sessions, répétitions, x, rendez-vous en tout, "
        "itérations, reprises"
    ),
    workday="jour ouvré, jour ouvrable, jour de travail, jour travaillé",
    once=(
        "une seule fois, juste une fois, une fois seulement, ponctuel, ponctuelle, ponctuellement, "
        "non récurrent, non récurrente, sans récurrence, sans répétition, exceptionnellement, "
        "cette fois seulement, une fois pour toutes"
    ),
    not_="pas, mais pas, non",
    month_begin="début, au début de, en début de, début de, au début du, au début d'",
    habit="le",
    out_of="sur",
    rest_of_year="le reste de l'année, reste de l'année",
    endless="indéfiniment",
    throughout="pendant tout, tout, durant tout, pendant",
    in_a_row="de suite, d'affilée, consécutifs, consécutives",
    with_=(
        "avec, en compagnie de, incluant, y compris, accompagné de, av, inclus, ensemble avec, "
        "avec l'équipe de"
    ),
    invite=(
        "invite, inviter, invitez, ajoute, ajouter, ajoutez, convie, convier, conviez, cc, invités, "
        "avec invitation à, inclure, inclus, incluez, participants, convoque, convoquer, convoquez, "
        "et invite, et ajoute, intègre, mets en copie, en copie, merci d'inviter, merci d'ajouter, "
        "invitation à, faire venir, invitation au, invitation à la, invitation à l', invitation aux, "
        "invitation"
    ),
    phone=(
        "appelle, appeler, appelez, téléphone, tél, tel, numéro, num, portable, mobile, téléphoner, "
        "téléphonez, compose, composer, composez, rappelle, rappeler, rappelez, appel à, appel au, "
        "numéro de téléphone, n°, no, appel vers, appel, coup de fil à, coup de fil au, joindre, "
        "contacter, joins, contacte, joignez, au numéro, au, passer un appel à, téléphone à, "
        "téléphone au, fixe, appeler le, appelle le, rappel, ligne"
    ),
    pin=(
        "pin, code, mot de passe, code pin, code d'accès, code confidentiel, mdp, code secret, "
        "code de conférence, code participant, code des participants, code d'entrée, pin participants, "
        "code participants, le code, le pin, code de sécurité, code d'identification, "
        "code de la conférence, code numérique"
    ),
    equals="est, =, sera, doit être, c'est, soit, égal à, devra être, doit rester",
    video=(
        "vidéo, visio, visioconférence, visioconf, visio-conférence, avec vidéo, en vidéo, en visio, "
        "vidéoconférence, vidéo-conférence, vidéoconf, appel vidéo, avec caméra, avec caméras, "
        "avec la vidéo, visioconférences, en visioconférence, par visio, par visioconférence, par vidéo, "
        "caméras allumées, caméra allumée, avec webcam, avec la caméra, visiophonie, réunion vidéo, "
        "réunion visio, avec la visio, appel visio, caméra activée, caméras activées, conférence vidéo, "
        "conf vidéo, conférence visio, conf visio, réunion en visio, réunion en vidéo, vidéo activée, "
        "webcam, mode vidéo, avec image, avec l'image, avec le son et l'image, son et image, "
        "le son et l'image, avec son et image, image et son, avec l'image et le son, son + image"
    ),
    audio=(
        "sans vidéo, audio seulement, audio uniquement, uniquement audio, seulement audio, audio, "
        "sans caméra, sans caméras, sans la vidéo, uniquement en audio, en audio, en audio seulement, "
        "audio seul, juste audio, juste l'audio, voix uniquement, voix seulement, "
        "par téléphone uniquement, uniquement par téléphone, caméra coupée, caméras coupées, "
        "pas de vidéo, sans visio, pas de visio, vocale uniquement, en vocal, juste en audio, "
        "sans image, pas de caméra, sans webcam, son uniquement, téléphone uniquement, uniquement vocal, "
        "audio only, en audio uniquement, mode audio, audioconférence, audioconf, en audioconférence, "
        "sans caméra ni vidéo, téléphone seulement, seulement par téléphone, vocal uniquement, "
        "caméra éteinte, caméras éteintes, pas besoin de vidéo, que de l'audio, que l'audio, "
        "audio suffisant, audio suffit, l'audio suffit, téléphone suffit, par téléphone suffit"
    ),
    record=(
        "enregistre, enregistrer, enregistrez, enregistrement, avec enregistrement, enregistré, "
        "enregistrée, à enregistrer, enregistre-la, enregistre-le, enregistrez-la, enregistrez-le, "
        "merci d'enregistrer, avec l'enregistrement, et enregistre, doit être enregistrée, "
        "doit être enregistré, sera enregistrée, sera enregistré, enregistrement activé, "
        "enregistrement oui, il faut l'enregistrer, l'enregistrer, et l'enregistrer, à enregistrer svp, "
        "qui sera enregistrée, et enregistrez, il faut enregistrer, en enregistrant, en l'enregistrant, "
        "enregistrer la réunion, enregistre la réunion, enregistrer la conférence, "
        "enregistrez la réunion, enregistrez la conférence, enregistre la conférence, enregistre tout, "
        "enregistre ça, enregistrement audio, active l'enregistrement, activer l'enregistrement, "
        "activez l'enregistrement, enregistrée svp, être enregistrée, être enregistré, please record, "
        "record it, record please"
    ),
    no_record=(
        "sans enregistrement, sans enregistrer, ne pas enregistrer, n'enregistre pas, n'enregistrez pas, "
        "pas d'enregistrement, non enregistré, non enregistrée, sans l'enregistrer, "
        "ne pas l'enregistrer, ne l'enregistre pas, ne l'enregistrez pas, pas enregistré, "
        "pas enregistrée, aucun enregistrement, enregistrement désactivé, ne sera pas enregistrée, "
        "ne sera pas enregistré, ne doit pas être enregistrée, ne doit pas être enregistré, "
        "ne rien enregistrer, merci de ne pas enregistrer, de ne pas enregistrer, enregistrement non, "
        "ne pas enregistrer la réunion, n'enregistre rien, sans enregistrement svp, "
        "désactiver l'enregistrement, désactive l'enregistrement, pas besoin d'enregistrer, "
        "inutile d'enregistrer, n'enregistrons pas, surtout pas d'enregistrement, "
        "enregistrement inutile, enregistrement pas nécessaire, pas d'enregistrement nécessaire, "
        "enregistrement non nécessaire, pas la peine d'enregistrer, enregistrement non souhaité, "
        "no recording, don't record, do not record, no record, without recording"
    ),
    via=(
        "sur, via, avec, par, en utilisant, à l'aide de, au moyen de, grâce à, utilisant, utilise, "
        "utiliser, utilisez, à travers, chez, dans, depuis, en passant par, passe par, passer par, "
        "au travers de, avec le système, fournisseur, plateforme, sur la plateforme, opérateur, "
        "système"
    ),
    zone_time=(
        "heure de, heure d', heure du, heure des, heure locale de, heure, heure locale, à l'heure de, "
        "heure locale à, l'heure de, l'heure d', l'heure du, fuseau, fuseau de, fuseau horaire de, "
        "fuseau horaire"
    ),
    zone={
        "America/Halifax": "heure de l'Atlantique, l'heure de l'Atlantique",
        "Europe/Paris": "française, à Paris, parisienne, en France, à Lyon, à Marseille, de Paris",
        "Europe/Warsaw": "Varsovie, à Varsovie, polonaise, en Pologne",
        "Europe/London": (
            "Londres, à Londres, britannique, londonienne, anglaise, au Royaume-Uni, en Angleterre"
        ),
        "Europe/Berlin": (
            "à Berlin, allemande, en Allemagne, à Francfort, à Munich, à Hambourg, Francfort, Hambourg"
        ),
        "America/New_York": (
            "à New York, new-yorkaise, de l'Est, à Boston, à Washington, à Miami, côte Est, "
            "heure de l'Est, l'heure de l'Est, heure normale de l'Est, heure avancée de l'Est"
        ),
        "America/Los_Angeles": (
            "à Los Angeles, à San Francisco, du Pacifique, en Californie, californienne, côte Ouest, "
            "à Seattle, Pacifique, heure du Pacifique, l'heure du Pacifique"
        ),
        "America/Chicago": "à Chicago, heure du Centre, l'heure du Centre",
        "America/Toronto": (
            "Montréal, à Montréal, à Toronto, Québec, au Québec, à Québec, québécoise, à Ottawa"
        ),
        "America/Vancouver": "à Vancouver",
        "Asia/Tokyo": "à Tokyo, japonaise, au Japon",
        "Europe/Madrid": "à Madrid, espagnole, en Espagne, à Barcelone, Barcelone",
        "Europe/Rome": "à Rome, italienne, en Italie, à Milan",
        "Europe/Lisbon": "Lisbonne, à Lisbonne, portugaise, au Portugal",
        "Europe/Brussels": "Bruxelles, à Bruxelles, belge, en Belgique",
        "Europe/Zurich": "Genève, à Genève, suisse, en Suisse, à Zurich, à Lausanne, Lausanne",
        "Europe/Prague": "à Prague, tchèque",
        "Europe/Vienna": "Vienne, à Vienne, autrichienne",
        "Europe/Amsterdam": "à Amsterdam, néerlandaise",
        "Europe/Athens": "Athènes, à Athènes, grecque",
        "Europe/Moscow": "Moscou, à Moscou, moscovite",
        "Europe/Kiev": "à Kiev, ukrainienne",
        "Europe/Istanbul": "à Istanbul, turque",
        "Europe/Dublin": "à Dublin, irlandaise",
        "Africa/Casablanca": "Casablanca, à Casablanca, marocaine, au Maroc, Rabat",
        "Africa/Tunis": "Tunis, à Tunis, tunisienne, en Tunisie",
        "Africa/Algiers": "Alger, à Alger, algérienne",
        "Africa/Dakar": "Dakar, à Dakar, sénégalaise, au Sénégal",
        "Africa/Abidjan": "Abidjan, à Abidjan, ivoirienne",
        "Asia/Kolkata": "en Inde, indienne, à Bombay, à Bangalore",
        "Asia/Dubai": "Dubaï, à Dubaï",
        "Asia/Singapore": "Singapour, à Singapour",
        "Asia/Shanghai": "Pékin, à Pékin, à Shanghai, chinoise, en Chine",
        "Asia/Hong_Kong": "à Hong Kong",
        "Australia/Sydney": "à Sydney",
        "America/Sao_Paulo": "brésilienne, à São Paulo",
        "Europe/Luxembourg": "à Luxembourg",
        "America/Mexico_City": "Mexico, à Mexico",
        "Indian/Reunion": "réunionnaise",
    },
    in_place="à, en, a, de, au",
    about=(
        "au sujet de, au sujet du, au sujet des, au sujet d', à propos de, à propos du, à propos des, "
        "à propos d', concernant, objet, sujet, thème, intitulé, intitulée, titre, pour parler de, "
        "pour parler du, pour parler des, pour discuter de, pour discuter du, pour discuter des, "
        "ordre du jour, relatif à, relative à, relatif au, relative au, re, pour évoquer, motif, "
        "ayant pour sujet, ayant pour objet, ayant pour thème, sur le thème de, sur le thème du, "
        "sur le sujet de, sur le sujet du, avec pour sujet, avec pour objet, au titre de, nommé, nommée, "
        "appelé, appelée, s'intitulant, dont le sujet est, le sujet est, l'objet est, le thème est, "
        "titré, titrée, sous le titre, pour traiter de, pour aborder, afin de discuter de, "
        "afin de parler de, qui porte sur, portant sur, à thème, avec comme sujet, avec le titre, "
        "concerne, dont l'objet est, rapport à, par rapport à, au titre, parlons de, parlons d', "
        "parlons du, parlons des, discutons de, discutons d', discutons du, discutons des, "
        "qu'on parle de, qu'on parle du, qu'on parle des, on parle de, on parle du, on parle des, "
        "il s'agit de, il s'agit du, il s'agit des, il s'agit d', il s'agira de, ça concerne, "
        "ça concernera, cela concerne, c'est au sujet de, c'est au sujet du, qui concerne, "
        "ordre du jour:, objet:, parler de, parler du, parler des, parler d', discuter de, discuter du, "
        "discuter des, discuter d', échanger sur, faire le point sur, fait le point sur, "
        "faisons le point sur"
    ),
    command=(
        "réserve, réserver, réservez, planifie, planifier, planifiez, programme, programmer, programmez, "
        "organise, organiser, organisez, crée, créer, créez, prévois, prévoir, prévoyez, mets, mettre, "
        "mettez en place, mettre en place, mets en place, cale, caler, calez, calons, fixe, fixer, "
        "fixez, fais, faire, faisons, faites, lance, lancer, lancez, démarre, démarrer, démarrez, ouvre, "
        "ouvrir, ouvrez, prépare, préparer, préparez, besoin, besoin de, besoin d', j'ai besoin de, "
        "j'ai besoin d', nous avons besoin de, nous avons besoin d', on a besoin de, on a besoin d', "
        "il me faut, il nous faut, il faudrait, il faut, je voudrais, je veux, je souhaite, "
        "je souhaiterais, j'aimerais, nous voudrions, nous souhaitons, nous aimerions, on voudrait, "
        "on aimerait, on veut, nous souhaiterions, ajoute, ajouter, ajoutez, bloque, bloquer, bloquez, "
        "propose, demande de, demande d', convoque, convoquer, tenir, avoir, aurais besoin de, "
        "j'aurais besoin de, j'aurais besoin d', nous aurions besoin de, retiens, inscris, inscrire, "
        "prends, prendre, prendre rdv, se voir, on se voit, voyons-nous, retrouvons-nous, "
        "on se retrouve, rencontrons-nous, commence, commencer, initier, initie, on fait, on organise, "
        "on se fait, je réserve, donne-moi, donnez-moi, obtenir, démarrage de, peut-on faire, "
        "enregistrer une demande de, calage d'une, tu peux caler, on cale, on programme, "
        "ouverture d'une, de réserver, d'organiser, de planifier, de programmer, de créer, de prévoir, "
        "de caler, de mettre en place, on aurait besoin de, on aurait besoin d', nous aurions besoin d', "
        "il nous faudrait, il me faudrait, on aurait besoin, réservation d'une, réservation d'un, "
        "création d'une, création d'un, organisation d'une, organisation d'un, planification d'une, "
        "planification d'un, appeler, appelle, appelez, rappeler, rappelle, rappelez, joindre, "
        "contacter, téléphoner à, avons besoin, nous avons besoin, on a besoin, j'ai besoin, ai besoin, "
        "aurions besoin, nous aurions besoin, aurait besoin, aurais besoin, j'aurais besoin, as besoin"
    ),
    command_last=(
        "svp, à réserver, à planifier, à programmer, à prévoir, à organiser, à caler, est à prévoir, à créer"
    ),
    filler=(
        "pourquoi pas, "
        "jusqu'à nouvel ordre, jusqu'à nouvel avis, sans date de fin, s'il te plaît, s'il vous plaît, "
        "stp, svp, s'il te plait, s'il vous plait, merci, merci beaucoup, merci d'avance, "
        "par avance merci, merci bien, un grand merci, bonjour, bonsoir, salut, coucou, hello, "
        "bonjour à tous, salut à tous, bonjour à toutes et à tous, bonjour l'équipe, salut l'équipe, "
        "bjr, bsr, slt, peux-tu, pouvez-vous, pourrais-tu, pourriez-vous, peut-on, pourrait-on, tu peux, "
        "vous pouvez, tu pourrais, vous pourriez, est-ce que tu peux, est-ce que vous pouvez, "
        "est-ce qu'on peut, est-ce que tu pourrais, est-ce que vous pourriez, est-ce que nous pouvons, "
        "puis-je, est-ce que je peux, pouvons-nous, pourrions-nous, veuillez, merci de, merci d', "
        "peux-tu me, peux-tu nous, pouvez-vous me, pouvez-vous nous, pourriez-vous me, "
        "pourriez-vous nous, pourrais-tu me, pourrais-tu nous, cordialement, bien cordialement, "
        "bonne journée, bonne soirée, cdt, ok, d'accord, alors, donc, si possible, si c'est possible, "
        "pour moi, pour nous, moi, nous, me, aimable, gentiment, vite fait, eh bien, euh, hey, hé, "
        "bonne fin de journée, bonne nuit, à bientôt, à plus, auriez-vous l'amabilité de, "
        "auriez-vous la gentillesse de, serait-il possible de, serait-il possible d', "
        "est-il possible de, est-il possible d', c'est possible de, possible de, possible d', "
        "mesdames et messieurs, madame monsieur, chers tous, chère équipe, convoke, plz, pls, thx, mci, "
        "mrc, ce serait super, ça serait super, vous serait-il possible de, te serait-il possible de, "
        "d'avance, d'avance merci, avec mes remerciements, bisous, oui, voilà, super, parfait, "
        "je vous prie, je te prie, je vous remercie, je te remercie, à vos agendas, pour info, fyi, "
        "urgent, très urgent, malheureusement, hélas, désolé, désolée, finalement, tu peu, peut tu, "
        "peux tu, peu tu, vous pourrez, merci bcp, merci par avance, chers collègues, chères collègues, "
        "cher collègue, bonjour tout le monde, bonjour les amis, coucou tout le monde, "
        "salut tout le monde, hello à tous, hello l'équipe, hello tout le monde, si tu peux, "
        "si vous pouvez, bien à vous, bien à toi, important, on peut, on pourrait, je pourrais, je peux, "
        "est-ce que je pourrais, merci à tous, merci à toutes et à tous, j'espère que tout va bien, "
        "y'a moyen de, y'a moyen d', y a moyen de, y a moyen d', il y a moyen de, il y a moyen d', "
        "y aurait-il moyen de, y aurait-il moyen d', y'a moyen d'avoir, y a moyen d'avoir, please, "
        "thanks, thank you"
    ),
    generic=(
        "conférence, conférences, conf, confs, réunion, réunions, réu, reu, appel, appels, salle, "
        "salles, rendez-vous, rdv, rv, entrevue, meeting, call, point, points, conférence téléphonique, "
        "conf call, conf-call, confcall, appel téléphonique, conférence audio, salle de réunion, "
        "salle de conférence, audioconférence, téléconférence, télé-conférence, téléconf, session, "
        "entretien téléphonique, séance, discussion, échange, rencontre, événement, évènement, "
        "pont téléphonique, pont de conférence, coup de fil, conversation, visioréunion, "
        "réunion téléphonique, conférance, conférence en ligne, réunion en ligne, réunion à distance, "
        "créneau, tél-conf, télécon, rendez-vous téléphonique, rdv téléphonique, point téléphonique, "
        "réunions téléphoniques, tour de table, reunion, visio, visioconférence, visioconférences, "
        "visioconf, visio-conférence, vidéoconférence, vidéo-conférence, vidéoconf, appel vidéo, "
        "réunion vidéo, réunion visio, appel visio, conférence vidéo, conf vidéo, conférence visio, "
        "conf visio, réunion en visio, réunion en vidéo, nouvelle réunion, nouvelle conférence, "
        "nouveau meeting, nouvel appel, nouveau call, nouveau rendez-vous, nouveau rdv, nouvelle visio, "
        "nouveau créneau, réservation de salle, réservation salle, réservation, "
        "réservation de conférence, réservation conférence, création de réunion, "
        "organisation de réunion, planification de réunion, nouvelle conf, nouvelle réu"
    ),
    ritual=(
        "standup, stand-up, daily, weekly, sync, point hebdo, point d'équipe, point équipe, "
        "réunion d'équipe, mêlée, mêlée quotidienne, rétro, rétrospective, check-in, 1:1, one-on-one, "
        "1-1, tête-à-tête, stand up, brief, débrief, briefing, débriefing, copil, cotech, codir, comex, "
        "coproj, comité de direction, comité de pilotage, comité de suivi, comité technique, "
        "point projet, point commercial, point de suivi, point d'avancement, point avancement, "
        "point de situation, revue de sprint, suivi, suivi de projet, suivi projet, réunion de service, "
        "réunion de suivi, synchronisation, synchro, réunion de chantier, réunion d'avancement, "
        "réunion commerciale, réunion projet, réunion de projet, point de synchro, point synchro, revue, "
        "comité, all-hands, town hall, planification, passage de relais, huddle, point quotidien, "
        "rituel, permanence, catch-up, revue de projet, revue commerciale, revue projet, point presse, "
        "planning poker, réunion de direction, réunion de département, réunion de coordination, "
        "coordination, touch base, touchpoint, retro, atelier, point démarrage, réunion de démarrage, "
        "point de démarrage, équipe de nuit, équipe de jour, équipe du matin, équipe du soir"
    ),
    title="Mme, Monsieur, Madame, Mlle, Mr, famille, Dr, maître, docteur, Mmes, MM",
    connecting=(
        "puis, ensuite, régulièrement, répéter, à répéter, récurrent, récurrente, que, qu', si, est, "
        "sont, sera, seront, sera à, c'est, ce sera, ça, cela, il, elle, on, nous, je, j', tu, vous, y, "
        "qui, dont, où, quand, aussi, également, même, ainsi, comme, pour que, afin de, afin d', "
        "afin que, car, mais, ni, se, s', la, aura lieu, a lieu, avoir lieu, aurait lieu, se tiendra, "
        "se déroulera, commencera, commence, débute, débutera, prévu, prévue, prévus, prévues, "
        "programmée, programmé, horaire, date, heure, durée, début, jour, lieu, à, au, aux, en, dans, "
        "par, pour, sur, chez, vers, avec, sans, entre, avant, après, pendant, depuis, dès, lors, "
        "lors de, lors du, et, ou, plutôt, juste, surtout, environ, disons, genre, faire, soit, puis, "
        "ensuite, tout, toute, tous ensemble, ensemble, présents, à prévoir, prévoir, fixé, fixée, calé, "
        "calée, récurrent, récurrente, récurrents, régulière, régulier, régulièrement, répété, répétée, "
        "répéter, à répéter, se répétant, périodique, le tout, inclus, démarrage, tjrs, toujours, "
        "finira, terminera, se terminera, quelque part, on est d'accord, d'ici, dois, doit, devons, "
        "doivent, vais devoir, vais, va falloir, allons, encore"
    ),
    article=(
        "le, la, les, l', un, une, des, du, de la, de l', notre, nos, mon, ma, mes, votre, vos, ton, "
        "ta, tes, son, sa, ses, leur, leurs, cette, d'une, d'un, quelque"
    ),
    topic=(
        "jeu de rôle, jeu concours, record de ventes, plan B, planning poker, programme de formation, "
        "note de frais, notes de frais, point de vente, points de vente, mise en place, pose de parquet, "
        "programme de fidélité, retour sur investissement, appel d'offres, appels d'offres, "
        "code du travail, code de conduite, code review, lundi de Pentecôte, jour J, mise à jour, "
        "tour de France, téléphone rose, tour de contrôle, ligne directrice, ligne éditoriale, "
        "appel à projets, appels à projets, réserve foncière, programme commercial, matinale, "
        "mobile first, application mobile, appli mobile, téléphonie mobile, note de service, "
        "fournisseur, plateforme, opérateur, système, Black Friday, Cyber Monday, Casual Friday, "
        "vendredi noir, vendredi saint, mardi gras, mercredi des cendres, jeudi saint, lundi de Pâques, "
        "week-end d'intégration, durée de vie, stratégie vidéo, production vidéo, montage vidéo, "
        "contenu vidéo, contenus vidéo, tournage vidéo, jeu vidéo, jeux vidéo, équipe vidéo, "
        "studio vidéo, capsules vidéo, capsule vidéo, formation vidéo, tutoriel vidéo, tutoriels vidéo, "
        "projet vidéo, support vidéo, démarrage chantier, démarrage du chantier, démarrage projet, "
        "démarrage du projet, travail de nuit, titre de transport, titres de transport, titre de séjour, "
        "titres de séjour, titre-restaurant, titres-restaurant, sujet de thèse, objet connecté, "
        "objets connectés, objets trouvés"
    ),
    numbered=(
        "salle, sprint, iso, rfc, phase, étape, version, ticket, chapitre, lot, partie, niveau, étage, "
        "ligne, porte, bâtiment, piste, itération, top, formule, zone, unité, module, table, boîte, "
        "épisode, saison, cas, commande, facture, bug, pr, tâche, section, article, tour, terminal, "
        "acte, page, classe, semaine, numéro, n°, paragraphe, jalon, cohorte, type, route, Windows, "
        "catégorie, agence, site, projet, dossier, bureau, groupe, équipe, studio, norme, série, tome, "
        "quai, hall, gate, tram, bus, loi, décret, tranche, promo, exercice, volet, poste, axe, annexe, "
        "avenant, marché, chantier, bloc, secteur, plan, vague, palier, chapitres, pages, phases, "
        "étapes, lots, étages, articles, sections, diapos, diapo, slides, slide, niveaux, salles, zones, "
        "sites, lignes"
    ),
    queue=(
        "file, file d'attente, queue, la file, la file d'attente, dans la file, file d'appels, "
        "sur la file, en file"
    ),
    recording=(
        "lis l'enregistrement, lire l'enregistrement, joue l'enregistrement, jouer l'enregistrement, "
        "diffuse l'enregistrement, diffuser l'enregistrement, enregistrement, l'enregistrement, "
        "annonce enregistrée, joue l'annonce, jouer l'annonce, diffuse l'annonce, diffuser l'annonce, "
        "joue, diffuse, diffuser, jouer, l'annonce, annonce, message enregistré, "
        "le message enregistré, avec l'enregistrement, passe l'enregistrement, lance l'enregistrement, "
        "lecture de l'enregistrement, lecture de, fichier audio, lis le message enregistré, "
        "jouez l'enregistrement, diffusez l'enregistrement, diffusez, jouez, diffusez l'annonce, "
        "avec enregistrement, en diffusant, passe l'annonce, bande"
    ),
    that=(
        "que, qu', disant, disant que, disant qu', dis que, dire que, dites que, dis qu', dites qu', "
        "dis-leur que, dites-leur que, message, avec le message, le message, texte, avec le texte, "
        "pour dire que, pour dire qu', pour annoncer que, pour informer que, pour prévenir que, "
        "avec message, informe que, informer que, dis-leur qu', dis leur que, pour leur dire que, "
        "annonçant que, leur dire que, indiquant que, indiquant qu', annonçant qu', pour dire, "
        "disons que"
    ),
    how="comment, où puis-je, est-ce que je peux, puis-je, c'est quoi, qu'est-ce que",
    help=(
        "aide, à l'aide, aide-moi, aidez-moi, help, comment ça marche, comment ça fonctionne, "
        "comment faire, que peux-tu faire, que sais-tu faire, commandes, mode d'emploi, "
        "comment t'utiliser, besoin d'aide, j'ai besoin d'aide, qu'est-ce que tu sais faire, "
        "qu'est-ce que tu peux faire, au secours, comment utiliser, comment on fait, aide svp, "
        "de l'aide, comment ça se passe, notice, documentation"
    ),
    list=(
        "liste, lister, listez, affiche, afficher, affichez, montre, montrer, montrez, montre-moi, "
        "montrez-moi, mes conférences, mes réunions, mes rendez-vous, mes rdv, voir, voir mes, "
        "quelles sont mes, quelles sont les, quelles conférences, quelles réunions, conférences à venir, "
        "réunions à venir, prochaines conférences, mes prochaines conférences, mes prochaines réunions, "
        "prochaines réunions, réservations, mes réservations, agenda, mon agenda, "
        "qu'est-ce qui est prévu, qu'est-ce que j'ai, qu'ai-je, ai-je, j'ai, list, toutes mes, à venir, "
        "prévues, prévue, programmées, planifiées, donne la liste, donne-moi la liste, la liste, "
        "que j'ai, quoi de prévu, mes, réservées, les prochaines, prochaines, mes conf, mes confs, "
        "mes appels, consulter, visualiser, que j'ai prévues, sont prévues, tous mes, qu'est-ce qui est, "
        "réservé, réservée, réservés, programmé, programmés, prévu, prévus, quels, quelles, "
        "quel est mon, quels sont, quels sont mes, encore"
    ),
    cancel=(
        "annule, annuler, annulez, supprime, supprimer, supprimez, décommande, décommander, décommandez, "
        "efface, effacer, effacez, retire, retirer, annulation, annulation de, annulation du, annulons, "
        "on annule, je veux annuler, je voudrais annuler, je souhaite annuler, j'annule, "
        "il faut annuler, annuler la, annuler le, annulation de la, cancel, j'aimerais annuler, "
        "nous devons annuler, je dois annuler, à annuler, d'annuler, enlève, enlever, on doit annuler, "
        "il faut que j'annule, je suis obligé d'annuler, on annule tout"
    ),
    cancel_last=(
        "à annuler, est annulée, est annulé, annulée, annulé, à supprimer, doit être annulée, "
        "doit être annulé"
    ),
    edit=(
        "modifie, modifier, modifiez, déplace, déplacer, déplacez, décale, décaler, décalez, reporte, "
        "reporter, reportez, change, changer, changez, édite, éditer, éditez, avance, avancer, "
        "avancez, renomme, renommer, renommez, reprogramme, reprogrammer, reprogrammez, replanifie, "
        "replanifier, prolonge, prolonger, raccourcis, raccourcir, rallonge, rallonger, mettre à jour, "
        "mets à jour, mettez à jour, modification de, modification du, je veux modifier, "
        "je voudrais modifier, je souhaite modifier, je voudrais déplacer, je veux déplacer, corrige, "
        "corriger, report de, report du, repousse, repousser, repoussez, je voudrais reporter, "
        "je veux reporter, je voudrais décaler, il faut décaler, il faut déplacer, ajuste, ajuster, "
        "recale, recaler, edit, je souhaite reporter, je souhaite décaler, bouge, bouger"
    ),
    announce=(
        "annonce, annoncer, annoncez, diffuse, diffuser, diffusez, faire une annonce, "
        "fais une annonce, faites une annonce, passe une annonce, envoie une annonce, préviens, "
        "prévenir, envoie un message à, envoyer une annonce, annonce vocale, message vocal, "
        "envoyez une annonce, informe, message à diffuser"
    ),
    alias={
        "lundi prochain": "lundi pro",
        "mardi prochain": "mardi pro",
        "mercredi prochain": "mercredi pro",
        "jeudi prochain": "jeudi pro",
        "vendredi prochain": "vendredi pro",
        "samedi prochain": "samedi pro",
        "dimanche prochain": "dimanche pro",
    },
    typo={
        "lundi": "lunid, ludni, lindi, lundui, ludi, lunndi, lundie",
        "mardi": "madri, mrdi, marid, mardui, mradi, marrdi, mardie",
        "mercredi": "mecredi, mercedi, mercrdi, mercrdei, mercerdi, merdredi, mercredit",
        "jeudi": "jeuid, judi, jedui, jeuddi, jeudy, jeuudi, jeudit",
        "vendredi": "vendrdi, venredi, vendedi, vendreid, vnedredi, vendrdei, vendredit, vendrei",
        "samedi": "smaedi, samdi, samedie, saemdi, sameid",
        "dimanche": "dimache, dimnche, diamnche, dimance",
        "demain": "deamin, demian, dmain, demin, demani, deman, demein, demaain, demains, deumain",
        "aujourd'hui": (
            "ajourd'hui, aujourdui, aujourd'ui, aujoud'hui, aujourd'huit, oujourd'hui, aujoudhui, "
            "ojourdhui, ajourdhui, ojd, aujourdh'hui"
        ),
    },
    never_typo=(
        "domain, domaine, javier, ferrier, nombre, lundy, Mardin, demander, domaines, dominique, "
        "dimension, sondage, marché, manche, revendre, vendre, ombre, membre, verdier, Avrillé, "
        "chambre, Novembra, dessin, destin, devin, jeune, jeux, mard, lande, landi, marli, gardien, "
        "demi"
    ),
    yes="oui",
)
