"""German, of Germany, Austria and Switzerland."""

from __future__ import annotations

from bot.language.words import Words

WORDS = Words(
    code="de",
    day_before_hour=True,
    dotted_clock=True,
    number={
        0: "null",
        1: "eins, ein, eine, einen, einem, einer, eines",
        2: "zwei, zwo, zweien",
        3: "drei, dreien",
        4: "vier, vieren",
        5: "fünf",
        6: "sechs",
        7: "sieben",
        8: "acht",
        9: "neun",
        10: "zehn",
        11: "elf",
        12: "zwölf",
        13: "dreizehn",
        14: "vierzehn",
        15: "fünfzehn",
        16: "sechzehn",
        17: "siebzehn",
        18: "achtzehn",
        19: "neunzehn",
        20: "zwanzig",
        21: "einundzwanzig",
        22: "zweiundzwanzig",
        23: "dreiundzwanzig",
        24: "vierundzwanzig",
        25: "fünfundzwanzig",
        26: "sechsundzwanzig",
        27: "siebenundzwanzig",
        28: "achtundzwanzig",
        29: "neunundzwanzig",
        30: "dreißig, dreissig",
        31: "einunddreißig",
        32: "zweiunddreißig",
        33: "dreiunddreißig",
        34: "vierunddreißig",
        35: "fünfunddreißig",
        36: "sechsunddreißig",
        37: "siebenunddreißig",
        38: "achtunddreißig",
        39: "neununddreißig",
        40: "vierzig",
        41: "einundvierzig",
        42: "zweiundvierzig",
        43: "dreiundvierzig",
        44: "vierundvierzig",
        45: "fünfundvierzig",
        46: "sechsundvierzig",
        47: "siebenundvierzig",
        48: "achtundvierzig",
        49: "neunundvierzig",
        50: "fünfzig",
        51: "einundfünfzig",
        52: "zweiundfünfzig",
        53: "dreiundfünfzig",
        54: "vierundfünfzig",
        55: "fünfundfünfzig",
        56: "sechsundfünfzig",
        57: "siebenundfünfzig",
        58: "achtundfünfzig",
        59: "neunundfünfzig",
        60: "sechzig",
        61: "einundsechzig",
        62: "zweiundsechzig",
        63: "dreiundsechzig",
        64: "vierundsechzig",
        65: "fünfundsechzig",
        66: "sechsundsechzig",
        67: "siebenundsechzig",
        68: "achtundsechzig",
        69: "neunundsechzig",
        70: "siebzig",
        71: "einundsiebzig",
        72: "zweiundsiebzig",
        73: "dreiundsiebzig",
        74: "vierundsiebzig",
        75: "fünfundsiebzig",
        76: "sechsundsiebzig",
        77: "siebenundsiebzig",
        78: "achtundsiebzig",
        79: "neunundsiebzig",
        80: "achtzig",
        81: "einundachtzig",
        82: "zweiundachtzig",
        83: "dreiundachtzig",
        84: "vierundachtzig",
        85: "fünfundachtzig",
        86: "sechsundachtzig",
        87: "siebenundachtzig",
        88: "achtundachtzig",
        89: "neunundachtzig",
        90: "neunzig",
        91: "einundneunzig",
        92: "zweiundneunzig",
        93: "dreiundneunzig",
        94: "vierundneunzig",
        95: "fünfundneunzig",
        96: "sechsundneunzig",
        97: "siebenundneunzig",
        98: "achtundneunzig",
        99: "neunundneunzig",
        100: "hundert, einhundert",
        120: "hundertzwanzig, einhundertzwanzig",
        150: "hundertfünfzig, einhundertfünfzig",
        180: "hundertachtzig",
        200: "zweihundert",
        250: "zweihundertfünfzig",
        300: "dreihundert",
        400: "vierhundert",
        500: "fünfhundert",
        600: "sechshundert",
        700: "siebenhundert",
        800: "achthundert",
        900: "neunhundert",
        1000: "tausend, eintausend",
    },
    half_number={
        1.5: "anderthalb, eineinhalb, einundeinhalb, ein einhalb, ein und eine halbe, eine und eine halbe",
        2.5: "zweieinhalb, zweiundeinhalb, zwei einhalb, zwei ein halb, zwei und eine halbe",
        3.5: "dreieinhalb, dreiundeinhalb, drei einhalb, drei und eine halbe",
        4.5: "viereinhalb, vier einhalb",
        5.5: "fünfeinhalb",
        6.5: "sechseinhalb",
        0.5: "ein halber, ein halbes, einen halben",
    },
    ordinal={
        1: "erste, ersten, erster, erstes, erstem",
        2: "zweite, zweiten, zweiter, zweites, zweitem",
        3: "dritte, dritten, dritter, drittes, drittem",
        4: "vierte, vierten, vierter, viertes, viertem",
        5: "fünfte, fünften, fünfter, fünftes, fünftem",
        6: "sechste, sechsten, sechster, sechstes, sechstem",
        7: "siebte, siebten, siebter, siebtes, siebtem, siebente, siebenten, siebenter",
        8: "achte, achten, achter, achtes, achtem",
        9: "neunte, neunten, neunter, neuntes, neuntem",
        10: "zehnte, zehnten, zehnter, zehntes, zehntem",
        11: "elfte, elften, elfter, elftes, elftem",
        12: "zwölfte, zwölften, zwölfter, zwölftes, zwölftem",
        13: "dreizehnte, dreizehnten, dreizehnter, dreizehntes, dreizehntem",
        14: "vierzehnte, vierzehnten, vierzehnter, vierzehntes, vierzehntem",
        15: "fünfzehnte, fünfzehnten, fünfzehnter, fünfzehntes, fünfzehntem",
        16: "sechzehnte, sechzehnten, sechzehnter, sechzehntes, sechzehntem",
        17: "siebzehnte, siebzehnten, siebzehnter, siebzehntes, siebzehntem",
        18: "achtzehnte, achtzehnten, achtzehnter, achtzehntes, achtzehntem",
        19: "neunzehnte, neunzehnten, neunzehnter, neunzehntes, neunzehntem",
        20: "zwanzigste, zwanzigsten, zwanzigster, zwanzigstes, zwanzigstem",
        21: "einundzwanzigste, einundzwanzigsten, einundzwanzigster, einundzwanzigstes, einundzwanzigstem",
        22: (
            "zweiundzwanzigste, zweiundzwanzigsten, zweiundzwanzigster, zweiundzwanzigstes, "
            "zweiundzwanzigstem"
        ),
        23: (
            "dreiundzwanzigste, dreiundzwanzigsten, dreiundzwanzigster, dreiundzwanzigstes, "
            "dreiundzwanzigstem"
        ),
        24: (
            "vierundzwanzigste, vierundzwanzigsten, vierundzwanzigster, vierundzwanzigstes, "
            "vierundzwanzigstem"
        ),
        25: (
            "fünfundzwanzigste, fünfundzwanzigsten, fünfundzwanzigster, fünfundzwanzigstes, "
            "fünfundzwanzigstem"
        ),
        26: (
            "sechsundzwanzigste, sechsundzwanzigsten, sechsundzwanzigster, sechsundzwanzigstes, "
            "sechsundzwanzigstem"
        ),
        27: (
            "siebenundzwanzigste, siebenundzwanzigsten, siebenundzwanzigster, siebenundzwanzigstes, "
            "siebenundzwanzigstem"
        ),
        28: (
            "achtundzwanzigste, achtundzwanzigsten, achtundzwanzigster, achtundzwanzigstes, "
            "achtundzwanzigstem"
        ),
        29: (
            "neunundzwanzigste, neunundzwanzigsten, neunundzwanzigster, neunundzwanzigstes, "
            "neunundzwanzigstem"
        ),
        30: "dreißigste, dreißigsten, dreißigster, dreißigstes, dreißigstem",
        31: "einunddreißigste, einunddreißigsten, einunddreißigster, einunddreißigstes, einunddreißigstem",
        -1: "letzte, letzten, letzter, letztes, letztem",
        -2: "vorletzte, vorletzten, vorletzter, vorletztes, vorletztem, zweitletzten, zweitletzte",
    },
    ordinal_end="te, ten, ter, tes, tem, ste, sten, ster, stes, .",
    dozen={
        6: "ein halbes Dutzend, halbes Dutzend",
        12: "ein Dutzend, Dutzend",
        24: "zwei Dutzend",
        36: "drei Dutzend",
    },
    together={
        2: "zu zweit, zu zweien, zu zwei, wir zwei, wir beide, wir beiden, nur wir zwei, nur wir beide",
        3: "zu dritt, zu dreien, wir drei, nur wir drei",
        4: "zu viert, zu vieren, wir vier",
        5: "zu fünft, wir fünf",
        6: "zu sechst",
        7: "zu siebt, zu siebent",
        8: "zu acht",
        9: "zu neunt",
        10: "zu zehnt",
        11: "zu elft",
        12: "zu zwölft",
        15: "zu fünfzehnt",
        20: "zu zwanzigst",
    },
    day={
        0: "Montag, Mo",
        1: "Dienstag, Di, Dien",
        2: "Mittwoch, Mi",
        3: "Donnerstag, Do",
        4: "Freitag, Fr",
        5: "Samstag, Sonnabend, Sa",
        6: "Sonntag, So",
    },
    day_each={
        0: "montags",
        1: "dienstags, Dienstage, Dienstagen",
        2: "mittwochs, Mittwoche, Mittwochen",
        3: "donnerstags, Donnerstage, Donnerstagen",
        4: "freitags, Freitage, Freitagen",
        5: "samstags, sonnabends, Samstage, Samstagen, Sonnabende, Sonnabenden",
        6: "sonntags, Sonntage, Sonntagen",
    },
    month={
        1: "Januar, Jan, Jänner, Jän, Januars",
        2: "Februar, Feb, Febr, Feber",
        3: "März, Mär, Mrz",
        4: "April, Apr, Aprils",
        5: "Mai",
        6: "Juni, Jun",
        7: "Juli, Jul",
        8: "August, Aug, Augusts",
        9: "September, Sep, Sept",
        10: "Oktober, Okt, October",
        11: "November, Nov",
        12: "Dezember, Dez",
    },
    relative_day={
        0: "heute, heut, am heutigen Tag, heutigen, heutige",
        1: "morgen, morgigen, morgige, am morgigen Tag, mrgn",
        2: "übermorgen, über morgen",
        3: "überübermorgen",
        -1: "gestern",
        -2: "vorgestern",
    },
    on="am, an, an einem, auf, zum, zu, zur, fürn, auf den",
    the_day="den, am, am Tag, vom, auf den, für den",
    of="im, des, der, vom, von, in, in der, in dem",
    this=(
        "diesen, dieser, dieses, diese, diesem, kommenden, kommender, kommendes, kommende, kommendem, "
        "am kommenden, den kommenden, diesen kommenden, an diesem, dies"
    ),
    next=(
        "nächsten, nächster, nächste, nächstes, nächstem, am nächsten, den nächsten, der nächste, "
        "nächstfolgenden, nächsten Woche am, folgenden, die nächsten, next"
    ),
    next_but_one="übernächsten, übernächster, übernächste, am übernächsten, den übernächsten",
    next_week=(
        "nächste Woche, nächster Woche, nächsten Woche, der nächsten Woche, in der nächsten Woche, "
        "kommende Woche, kommender Woche, kommenden Woche, der kommenden Woche, in der kommenden Woche, "
        "in nächster Woche, folgende Woche, folgender Woche, der folgenden Woche, Anfang nächster Woche, "
        "Mitte nächster Woche, Ende nächster Woche, irgendwann nächste Woche, Anfang der nächsten Woche, "
        "Ende der nächsten Woche, Mitte der nächsten Woche, Anfang kommender Woche, "
        "Ende kommender Woche, nä Woche, next week"
    ),
    week_after_next=(
        "übernächste Woche, übernächster Woche, übernächsten Woche, der übernächsten Woche, "
        "in der übernächsten Woche, in übernächster Woche"
    ),
    this_week=(
        "diese Woche, dieser Woche, in dieser Woche, der Woche, Ende der Woche, Ende dieser Woche, "
        "Mitte der Woche, irgendwann diese Woche, noch diese Woche, laufende Woche, laufender Woche, "
        "der laufenden Woche, in der laufenden Woche, unter der Woche, im Laufe der Woche, "
        "im Lauf der Woche, Ende Woche, Anfang dieser Woche, Mitte dieser Woche, die Woche, "
        "Wochenmitte"
    ),
    a_week="in einer Woche, in 1 Woche",
    next_month=(
        "nächsten Monat, nächster Monat, nächsten Monats, im nächsten Monat, des nächsten Monats, "
        "kommenden Monat, kommenden Monats, im kommenden Monat, des kommenden Monats, nächstes Monat, "
        "im folgenden Monat, des folgenden Monats, Anfang nächsten Monats, Mitte nächsten Monats"
    ),
    this_month=(
        "diesen Monat, dieser Monat, dieses Monats, diesen Monats, in diesem Monat, "
        "des laufenden Monats, im laufenden Monat, laufenden Monat, dieses Monat"
    ),
    of_month="im Monat, des Monats, eines Monats, vom Monat, pro Monat, in einem Monat des Jahres, d M",
    next_workday=(
        "nächster Werktag, nächsten Werktag, am nächsten Werktag, nächster Arbeitstag, "
        "nächsten Arbeitstag, am nächsten Arbeitstag, kommenden Werktag, am kommenden Werktag"
    ),
    holiday={
        101: "Neujahr, Neujahrstag",
        501: "Tag der Arbeit",
        1003: "Tag der Deutschen Einheit",
        1224: "Heiligabend, Heiliger Abend, Heilig Abend, Heiligen Abend",
        1225: "Weihnachten, erster Weihnachtsfeiertag, ersten Weihnachtsfeiertag",
        1226: "zweiter Weihnachtsfeiertag, zweiten Weihnachtsfeiertag, zweiten Weihnachtstag",
        1231: "Silvester, Sylvester",
        106: "Dreikönigstag, Heilige Drei Könige",
        1206: "Nikolaustag",
    },
    weekends="an Wochenenden, jedes Wochenende, wochenends, immer am Wochenende",
    weekend=(
        "Wochenende, am Wochenende, dieses Wochenende, kommendes Wochenende, nächstes Wochenende, "
        "am nächsten Wochenende, am kommenden Wochenende, fürs Wochenende, WE, Wochenendes"
    ),
    month_end=(
        "Ende des Monats, Monatsende, zum Monatsende, am Monatsende, Ende dieses Monats, "
        "am Ende des Monats, zum Ende des Monats, Ende diesen Monats, Monatsletzten, Monatsletzter, "
        "letzter Tag des Monats, letzten Tag des Monats, am letzten Tag des Monats, Ende vom Monat, "
        "gegen Ende des Monats, Ultimo, Ende Monat, bis Monatsende, letzten des Monats, "
        "am Letzten des Monats, gegen Monatsende"
    ),
    year_end=(
        "Ende des Jahres, Jahresende, zum Jahresende, am Jahresende, am Ende des Jahres, "
        "Ende dieses Jahres, Ende vom Jahr"
    ),
    end_of="Ende, am Ende, zum Ende, gegen Ende, Ende des, Ende vom",
    some_of="Anfang, Mitte, Anfang des, Mitte des, Ende der ersten Hälfte",
    at=(
        "um, gegen, ab, so um, so gegen, um etwa, um ca, um circa, um zirka, um ungefähr, ungefähr um, "
        "etwa um, circa um, ca um, pünktlich um, punkt, um punkt, gg, ggn, @, so ab, etwa gegen, "
        "Beginn, Beginn um, Start um, Startzeit, Anfang um, schlag, genau um, uhrzeit"
    ),
    near=(
        "ca, circa, zirka, etwa, ungefähr, rund, so, gegen, ~, bis zu, max, maximal, mindestens, min, "
        "höchstens, knapp, um die, in etwa, genau, exakt, an die, nur, fast, insgesamt, so ca, "
        "so etwa, so ungefähr"
    ),
    oclock="Uhr, h, Urh, Uhrr",
    part={
        "dawn": "im Morgengrauen, in aller Frühe, in aller Früh",
        "morning": (
            "früh, in der Früh, in der Frühe, am Morgen, morgens, morgen, vormittags, am Vormittag, "
            "Vormittag, frühmorgens, vormittag, am frühen Morgen, am Vormittage, am späten Vormittag, "
            "am frühen Vormittag, frühs, des Morgens, heut früh, vor dem Mittagessen, "
            "vor der Mittagspause, gleich in der Früh, gleich früh, gleich morgens"
        ),
        "noon": (
            "mittags, mittag, am Mittag, zu Mittag, über Mittag, um die Mittagszeit, gegen Mittag, "
            "am frühen Mittag, in der Mittagspause, zur Mittagspause, beim Mittagessen, zum Mittagessen, "
            "in der Mittagszeit, zur Mittagszeit, um die Mittagszeit herum, so um die Mittagszeit, "
            "so gegen Mittag, so um Mittag"
        ),
        "afternoon": (
            "nachmittags, Nachmittag, am Nachmittag, am frühen Nachmittag, am späten Nachmittag, "
            "des Nachmittags, nachm, frühnachmittags, spätnachmittags, Spätnachmittag, "
            "nach dem Mittagessen, nach der Mittagspause"
        ),
        "evening": (
            "abends, Abend, am Abend, am frühen Abend, am späten Abend, des Abends, Spätabend, "
            "spätabends, spät abends, spät am Abend, früher Abend"
        ),
        "night": "nachts, Nacht, in der Nacht, spät in der Nacht, des Nachts, zur Nacht, spätnachts",
    },
    part_noun="Morgen, Vormittag, Nachmittag, Abend, Nacht, Spätabend, Spätnachmittag, Mittag",
    clock_word={
        "noon": (
            "Mittag, am Mittag, mittags, zu Mittag, zwölf Uhr mittags, 12 Uhr mittags, "
            "um zwölf Uhr mittags, um 12 Uhr mittags, 12 mittags, um 12 mittags"
        ),
        "midnight": (
            "Mitternacht, um Mitternacht, zu Mitternacht, mitternachts, zwölf Uhr nachts, "
            "12 Uhr nachts, zwölf Uhr Mitternacht, gegen Mitternacht"
        ),
    },
    vague_time=(
        "ganztägig, ganztags, den ganzen Tag, ganzen Tag, der ganze Tag, ganzer Tag, ganztägige, "
        "ganztägiger, ganztägiges, als Erstes, gleich als Erstes, nach Feierabend, vor Feierabend, "
        "nach der Arbeit, vor der Arbeit, irgendwann, beliebige Uhrzeit, Uhrzeit egal, "
        "so früh wie möglich, möglichst früh, möglichst spät, so spät wie möglich, irgendwann am Tag, "
        "tagsüber"
    ),
    end_of_day=(
        "Feierabend, zum Feierabend, Ende des Tages, am Ende des Tages, EOD, COB, Tagesende, "
        "Dienstschluss, Büroschluss, Geschäftsschluss, Arbeitsende, Tagesschluss, am Tagesende, "
        "Ende des Arbeitstages, zum Ende des Tages, Ende des Arbeitstags"
    ),
    now=(
        "jetzt, sofort, jetzt gleich, jetzt sofort, gleich jetzt, umgehend, so schnell wie möglich, "
        "schnellstmöglich, asap, ab sofort, auf der Stelle, so bald wie möglich, baldmöglichst, "
        "sobald wie möglich, augenblicklich, jetzt bitte, unverzüglich, gerade eben, gleich, "
        "schnellstens"
    ),
    before_hour={
        -30: "halb",
        -15: (
            "Viertel vor, ein Viertel vor, dreiviertel, drei viertel, viertl vor, Vietel vor, "
            "virtel vor, Viertelstunde vor, eine Viertelstunde vor"
        ),
        15: (
            "Viertel nach, ein Viertel nach, viertl nach, Vietel nach, virtel nach, viertel über, "
            "viertel ab, eine Viertelstunde nach"
        ),
        -45: "Viertel, viertl",
    },
    minutes_past="nach",
    minutes_to="vor",
    from_="von, ab, von ca, von etwa, vom, beginnend um",
    between="zwischen, zw",
    to=(
        "bis, bis um, bis ca, bis etwa, bis gegen, bis circa, bis spätestens, bis ungefähr, "
        "bis maximal, und endet um, Ende um"
    ),
    starts="Beginn, Start, Anfang, beginnt, startet, los geht es",
    ends="Ende, Schluss, endet, Schluss ist",
    until=(
        "bis, bis um, bis einschließlich, bis inklusive, bis ca, bis etwa, bis gegen, bis spätestens, "
        "bis inkl, Ende um"
    ),
    or_="oder, oder auch, bzw, beziehungsweise, alternativ, oder um, oder am, od",
    and_="und, &, plus, sowie, u",
    unit={
        "minute": (
            "Minute, Minuten, Min, m, minütig, minütige, minütiges, minütiger, minütigen, Minütchen, Mins"
        ),
        "quarter": "Viertelstunde, Viertelstunden, viertel Stunde, Viertel Stunde",
        "hour": (
            "Stunde, Stunden, Std, Stdn, h, stündig, stündige, stündiges, stündiger, stündigen, Stündchen"
        ),
        "day": "Tag, Tage, Tagen, Tages, tägig, tägige, tägiges, tägigen, Tg",
        "week": "Woche, Wochen, acht Tage, acht Tagen, wöchig, wöchigen",
        "month": "Monat, Monate, Monaten, Monats",
        "year": "Jahr, Jahre, Jahren, Jahres",
    },
    length={
        15: (
            "viertelstündig, viertelstündige, viertelstündiges, viertelstündiger, fünfzehnminütige, "
            "fünfzehnminütiges"
        ),
        20: "zwanzigminütig, zwanzigminütige, zwanzigminütiges, zwanzigminütigen",
        30: (
            "halbe Stunde, eine halbe Stunde, einer halben Stunde, halben Stunde, 'ne halbe Stunde, "
            "ne halbe Stunde, halbstündig, halbstündige, halbstündiges, halbstündiger, halbstündigen, "
            "1/2 Stunde, 1/2stunde, ½ Stunde, ½ h, halbe Std, halbes Stündchen, dreißigminütig, "
            "dreißigminütige, dreißigminütiges, 1/2 Std, eine halbe Std, ein halbes Stündchen, "
            "halbstunde, eine knappe halbe Stunde, eine gute halbe Stunde"
        ),
        45: (
            "Dreiviertelstunde, eine Dreiviertelstunde, dreiviertel Stunde, eine dreiviertel Stunde, "
            "einer dreiviertel Stunde, drei viertel Stunden, drei viertel Stunde, drei Viertelstunden, "
            "3/4 Stunde, dreiviertelstündig, dreiviertelstündige, dreiviertelstündiges, "
            "einer Dreiviertelstunde, 3/4 Std, fünfundvierzigminütige, fünfundvierzigminütiges"
        ),
        60: (
            "einstündig, einstündige, einstündiges, einstündiger, einstündigen, eine knappe Stunde, "
            "einer knappen Stunde, eine gute Stunde, eine volle Stunde, eine ganze Stunde, "
            "knappe Stunde, gute Stunde"
        ),
        90: (
            "Stunde und eine halbe, eine Stunde und eine halbe, eineinhalbstündig, eineinhalbstündige, "
            "eineinhalbstündiges, eineinhalbstündiger, eineinhalbstündigen, anderthalbstündig, "
            "anderthalbstündige, anderthalbstündiges, anderthalbstündiger, anderthalbstündigen, "
            "neunzigminütig, neunzigminütige, neunzigminütiges"
        ),
        120: "zweistündig, zweistündige, zweistündiges, zweistündiger, zweistündigen",
        150: "zweieinhalbstündig, zweieinhalbstündige, zweieinhalbstündiges, zweieinhalbstündigen",
        180: "dreistündig, dreistündige, dreistündiges, dreistündiger, dreistündigen",
        240: "vierstündig, vierstündige, vierstündiges, vierstündigen, halbtägig, halbtägige, halbtägiges",
    },
    and_half="und eine halbe, und ein halbes, und einhalb, und ne halbe, einhalb, und eine halbe Stunde",
    length_first="Dauer, Länge, Dauer ca, Dauer etwa",
    for_=(
        "für, Dauer, Dauer von, für die Dauer von, dauert, dauern, mit einer Dauer von, für ca, "
        "für etwa, für rund, für ungefähr, Länge, Dauer ca, Dauer etwa, mit einer Länge von, "
        "Gesamtdauer, wird dauern, dauert ca, dauert etwa, dauert ungefähr, dauert rund, "
        "angesetzt für, für jeweils, fürs"
    ),
    for_after="lang, lange, Dauer, Länge, Zeit",
    in_=(
        "in, in ca, in etwa, in ungefähr, in circa, in rund, binnen, innerhalb von, innerhalb, in so, "
        "in gut, in spätestens, in genau"
    ),
    from_now="ab jetzt, von jetzt an, von jetzt, später, ab heute, von heute an, von heute",
    after="nach, nach dem, ab, nach diesem",
    starting=(
        "ab, ab dem, beginnend, beginnend am, beginnend mit, startend, startend am, erstmals, "
        "erstmals am, erstmalig am, ab kommendem, ab nächstem, Start, Start am, Beginn, Beginn am, "
        "anfangend, ab dem kommenden, das erste Mal am, los geht's am, ab diesem, zum ersten Mal am, "
        "ab sofort ab"
    ),
    one="ein, eine, einen, einem, einer, eines, 'ne, ne, nen, 'nen, ner, 'ner, nem, 'nem, 'n",
    people=(
        "Personen, Person, Pers, Leute, Leuten, Teilnehmer, Teilnehmern, Teilnehmers, Teilnehmende, "
        "Teilnehmenden, Teilnehmerinnen, Teilnehmerin, Teilnehmer innen, TeilnehmerInnen, Teiln, TN, "
        "Mann, Gäste, Gästen, Gast, Plätze, Plätzen, Platz, Kollegen, Kolleginnen, Köpfe, Mitarbeiter, "
        "Mitarbeitern, Mitarbeiterinnen, Mitarbeitende, Mitarbeitenden, Mitglieder, Mitgliedern, "
        "Menschen, Anwesende, Anwesenden, Zuhörer, Zuhörern, Nutzer, Nutzern, Benutzer, von uns, "
        "Personen insgesamt, Leute insgesamt, Teilnehmer insgesamt, Beteiligte, Beteiligten, "
        "Eingeladene, Leitungen, Anrufer, Anrufern, Sprecher, Zuschauer, Ports, Delegierte, "
        "Kolleg innen, User, Persnen, Personn, Personne, Teilnemer, Telnehmer, Schüler, Studenten, "
        "Studierende, Azubis, Auszubildende, Freiwillige, Ehrenamtliche, Stakeholder, Helfer, Helfern, "
        "Praktikanten, Trainees, Werkstudenten, Freelancer, Freelancern, Führungskräfte, "
        "Führungskräften, Abteilungsleiter, Abteilungsleitern, Teamleiter, Teamleitern, Entwickler, "
        "Entwicklern, Techniker, Technikern, Vertreter, Vertretern, Experten, Berater, Beratern, Azubi, "
        "Vertriebler, Vertrieblern, Ingenieure, Ingenieuren, Manager, Managern, Leit, Leutchen, "
        "Mitwirkende, Mitwirkenden"
    ),
    people_kind="externe, externen, externer, interne, internen, interner",
    people_first=(
        "wir sind, wir werden, wir sind insgesamt, wir sind ca, sind wir, Gruppe von, eine Gruppe von, "
        "Platz für, Plätze für, Raum für, Team von, ein Team von, Teilnehmerzahl, Teilnehmeranzahl, "
        "Anzahl, Anzahl Teilnehmer, Anzahl der Teilnehmer, Anzahl Personen, Personenzahl, "
        "Personenanzahl, Kapazität, Kapazität für, Kapazität von, es kommen, es nehmen, insgesamt, "
        "Gruppengröße, Teilnehmer, Personen, Raum mit Platz für, genug für, ausgelegt für, Runde von, "
        "Kreis von, wir werden sein, wir wären, wir sind etwa, Raumgröße, Zimmer für, ausreichend für, "
        "Platz brauchen, erwartet werden, wir sind so, wir wären dann, wir sind dann, wir werden dann, "
        "wir sind wohl, wir sind dann zu, wir wären zu, wir wären wohl, wir wären insgesamt, dabei sind, "
        "Personenanzahl ca, wir werden wohl"
    ),
    people_for="für, fuer",
    me_and=(
        "ich und, ich plus, ich mit, ich und noch, mich und, ich sowie, ich &, ich +, mich plus, "
        "ich und weitere, meine Wenigkeit und, mir und"
    ),
    others=(
        "andere, anderen, anderer, weitere, weiteren, weiterer, zusätzliche, zusätzlichen, mehr, noch, "
        "übrige, sonstige"
    ),
    every=(
        "jeweils, immer, jeden, jede, jedes, jedem, jeder, alle, aller, jeweils jeden, an jedem, "
        "immer jeden, jew, every"
    ),
    except_="außer, ausgenommen, bis auf, ohne",
    before="spätestens um, nicht später als, noch vor, vor",
    every_other="jeden anderen, jeden übernächsten",
    frequency={
        "DAILY": (
            "täglich, tägliche, tägliches, täglicher, täglichen, tagtäglich, einmal täglich, "
            "einmal am Tag, jeweils täglich, alltäglich"
        ),
        "WEEKLY": (
            "wöchentlich, wöchentliche, wöchentliches, wöchentlicher, wöchentlichen, allwöchentlich, "
            "einmal pro Woche, einmal wöchentlich, einmal die Woche, einmal in der Woche, "
            "1x pro Woche, 1x wöchentlich, 1 x pro Woche, im Wochenrhythmus, im wöchentlichen Rhythmus"
        ),
        "WEEKLY 2": (
            "zweiwöchentlich, zweiwöchentliche, zweiwöchentliches, zweiwöchig, zweiwöchige, "
            "zweiwöchiges, vierzehntägig, vierzehntägige, vierzehntägiges, vierzehntäglich, 14-tägig, "
            "14-tägige, 14-tägiges, 14-täglich, 14-tägiger, vierzehntägiger, alle 14 Tage, "
            "alle vierzehn Tage, 2-wöchentlich, im Zweiwochenrhythmus, im Zwei-Wochen-Rhythmus, "
            "im 2-Wochen-Rhythmus, im 14-Tage-Rhythmus, zweiwöchentlicher"
        ),
        "MONTHLY": (
            "monatlich, monatliche, monatliches, monatlicher, monatlichen, allmonatlich, "
            "einmal im Monat, einmal pro Monat, einmal monatlich, 1x im Monat, 1x pro Monat"
        ),
        "MONTHLY 2": "zweimonatlich, zweimonatliche, zweimonatliches",
        "MONTHLY 3": (
            "vierteljährlich, vierteljährliche, vierteljährliches, vierteljährlicher, quartalsweise, "
            "jedes Quartal, einmal pro Quartal, einmal im Quartal, dreimonatlich, quartalsmäßig, "
            "jedes Vierteljahr, pro Quartal"
        ),
        "MONTHLY 6": "halbjährlich, halbjährliche, halbjährliches, jedes halbe Jahr",
        "YEARLY": (
            "jährlich, jährliche, jährliches, jährlicher, alljährlich, einmal im Jahr, "
            "einmal pro Jahr, einmal jährlich"
        ),
    },
    frequency_alone=(
        "täglich, tagtäglich, alltäglich, wöchentlich, allwöchentlich, zweiwöchentlich, "
        "vierzehntäglich, 14-täglich, vierzehntägig, 14-tägig, monatlich, allmonatlich, zweimonatlich, "
        "vierteljährlich, quartalsweise, halbjährlich, jährlich, alljährlich"
    ),
    workdays=(
        "werktags, an Werktagen, wochentags, an Wochentagen, Werktage, Arbeitstage, an Arbeitstagen, "
        "an allen Werktagen, werktäglich, arbeitstäglich, jeden Werktag, jeden Arbeitstag, "
        "jeden Wochentag, an jedem Werktag, an jedem Arbeitstag, werktägliche, werktägliches, Mo-Fr, "
        "Mo bis Fr, Mo - Fr"
    ),
    times="mal, Male, Termine, Terminen, Wiederholungen, x, Treffen insgesamt, Sitzungen, Sessions",
    workday="Werktag, Werktags, Arbeitstag, Arbeitstags, Werktage, Geschäftstag, Bankarbeitstag",
    once=(
        "einmalig, einmaliger, einmaliges, einmalige, nur einmal, nur ein Mal, ein einziges Mal, "
        "ohne Wiederholung, nicht wiederkehrend, keine Serie"
    ),
    not_="nicht, aber nicht, nicht an",
    month_begin=(
        "Anfang, am Anfang, zu Beginn, Beginn, zum Anfang, Monatsanfang, am Monatsanfang, zum Monatsanfang"
    ),
    rest_of_year="den Rest des Jahres, Rest des Jahres",
    endless="unbefristet, fortlaufend",
    throughout="im, den ganzen, während des, über den ganzen",
    in_a_row="hintereinander, in Folge, nacheinander, aufeinanderfolgende, aufeinanderfolgenden",
    with_="mit, zusammen mit, gemeinsam mit, inkl, inklusive, einschließlich, samt, nebst",
    invite=(
        "lade, einladen, lad, Einladung an, Einladungen an, hinzufügen, füge, dazu, eingeladen, "
        "Teilnehmer, Teilnehmende, ladet, bitte auch, cc, Gäste, einzuladen, Eingeladene, hol, hole, "
        "dazuholen, Einladung für, lade auch, lade bitte, Einladung"
    ),
    phone=(
        "anrufen, rufe, ruf, Telefon, Tel, Telefonnummer, Nummer, Handy, Handynummer, Mobil, "
        "Mobilnummer, Mobiltelefon, Rufnummer, wähle, wählen, Durchwahl, telefonisch, Anruf, "
        "Anruf bei, Anruf an, ruf an, rufe an, Tel-Nr, Telefonnr, Nr, per Telefon, unter der Nummer, "
        "unter, Fon, Telnr, anwählen, anruf, Festnetz, zurückrufen, Rückruf, angerufen, telefonat mit"
    ),
    pin=(
        "PIN, Code, Kennwort, Passwort, Zugangscode, Zugangs-PIN, Kennzahl, Geheimzahl, PIN-Code, "
        "Pincode, Teilnehmer-PIN, Teilnehmercode, Zugangspin, Konferenz-PIN, Konferenzcode, "
        "Einwahlcode, Einwahl-PIN, Zugangskennwort, PIN-Nummer, Zahlencode, Zutrittscode, "
        "Teilnehmerpin, Konferenzpin, Zugriffscode, Zugang-Code, PIN-Nr, Zugangsnummer"
    ),
    equals="ist, =, soll sein, lautet, sei, soll, setzen auf, soll lauten, wäre, ist die",
    video=(
        "Video, mit Video, Videokonferenz, Videokonferenzen, Videocall, Videoanruf, Videomeeting, "
        "Videochat, per Video, mit Kamera, mit Kameras, als Video, Videositzung, Videobesprechung, "
        "Videogespräch, Kamera an, Kameras an, VK, Videoschalte, Videotelefonat, Videokonf, Vidcall, "
        "Videotelko, mit Bild, Video an, mit Webcam, Videorunde, als Videokonferenz, als Videocall, "
        "per Videokonferenz, Webcam an, Video-Telko, Videokonfrenz, Videokonverenz, in Bild und Ton, "
        "mit Ton und Bild, Videotermin"
    ),
    audio=(
        "nur Audio, ohne Video, ohne Kamera, ohne Kameras, nur Ton, nur Telefon, Audio, nur per Telefon, "
        "nur Einwahl, nur telefonisch, kein Video, keine Kamera, keine Kameras, ohne Bild, "
        "rein telefonisch, nur Sprache, Audiokonferenz, Kamera aus, Kameras aus, reines Audio, "
        "rein Audio, als Audiokonferenz, nur mit Ton, nur als Audio, nur über Telefon, Video aus, "
        "ohne Webcam, Audio only, nur Audio bitte, reine Audiokonferenz, nur Telefoneinwahl, "
        "ausschließlich Audio, nur zum Telefonieren, Audiocall, ausschließlich telefonisch, "
        "reine Telefonkonferenz, nur Stimme, Audio reicht, Ton reicht, Telefon reicht, Audio genügt, "
        "Telefon genügt, reicht telefonisch"
    ),
    record=(
        "aufzeichnen, aufnehmen, mitschneiden, Aufzeichnung, mit Aufzeichnung, Aufnahme, mit Aufnahme, "
        "Mitschnitt, mit Mitschnitt, aufgezeichnet, wird aufgezeichnet, soll aufgezeichnet werden, "
        "aufgezeichnet werden, aufgenommen, wird aufgenommen, soll aufgenommen werden, mitgeschnitten, "
        "wird mitgeschnitten, bitte aufzeichnen, zeichne auf, zeichne es auf, zeichne das auf, nimm auf, "
        "nimm es auf, nimm das auf, Aufzeichnung an, Aufnahme an, Aufzeichnung aktivieren, "
        "mit aufzeichnen, das Ganze aufzeichnen, alles aufzeichnen, und aufzeichnen, es aufzeichnen, "
        "soll mitgeschnitten werden, wir zeichnen auf, Aufzeichnung ja, Aufzeichnung starten, Recording, "
        "mit Recording, aufzuzeichnen, aufgenommen werden, mitgeschnitten werden, bitte mitschneiden, "
        "bitte aufnehmen, zeichnet auf, zeichnen Sie auf, Mitschnitt erwünscht, Aufzeichnung erwünscht, "
        "Aufnahme erwünscht, Aufzeichnung gewünscht, Mitschnitt gewünscht, Aufnahme gewünscht, "
        "Aufzeichnung nötig, Aufzeichnung erforderlich, Aufzeichnung erlaubt, please record, record it, "
        "record please"
    ),
    no_record=(
        "nicht aufzeichnen, ohne Aufzeichnung, keine Aufzeichnung, nicht aufnehmen, ohne Aufnahme, "
        "keine Aufnahme, ohne Mitschnitt, kein Mitschnitt, nicht mitschneiden, nicht aufgezeichnet, "
        "nicht aufgenommen, wird nicht aufgezeichnet, bitte nicht aufzeichnen, bitte nicht aufnehmen, "
        "bitte nicht mitschneiden, Aufzeichnung aus, nicht aufgezeichnet werden, "
        "soll nicht aufgezeichnet werden, nicht mitgeschnitten, nichts aufzeichnen, "
        "keine Aufzeichnungen, zeichne nicht auf, nimm nicht auf, keinen Mitschnitt, Aufnahme aus, "
        "ohne Recording, wird nicht aufgenommen, bitte keine Aufzeichnung, bitte keine Aufnahme, "
        "es nicht aufzeichnen, soll nicht aufgenommen werden, nicht aufgenommen werden, "
        "ohne es aufzuzeichnen, nicht aufzuzeichnen, Aufzeichnung nein, nicht zu dokumentieren, "
        "ohne aufzuzeichnen, Aufzeichnung nicht nötig, Aufzeichnung unnötig, Aufnahme nicht nötig, "
        "Aufnahme unnötig, keine Aufzeichnung nötig, keine Aufnahme nötig, Mitschnitt nicht nötig, "
        "muss nicht aufgezeichnet werden, braucht nicht aufgezeichnet zu werden, "
        "brauchen keine Aufzeichnung, brauchen keine Aufnahme, Aufzeichnung nicht erforderlich, "
        "Aufzeichnung nicht erwünscht, Aufnahme nicht erwünscht, no recording, don't record, "
        "do not record, no record, without recording"
    ),
    via=(
        "über, via, mit, per, auf, mittels, bei, durch, in, mithilfe von, mit Hilfe von, übers, von, "
        "unter Verwendung von, nutze, nutzen, benutze, nimm, verwende, System, Anbieter, Plattform, "
        "im, auf der Plattform, über das System, Vendor, unter Nutzung von"
    ),
    zone_time="Zeit, Uhr Zeit, Ortszeit, Zeitzone, lokaler Zeit, Zeit in, nach Zeit, Zeit von",
    zone={
        "Europe/Warsaw": "Warschauer, in Warschau, Warschau, polnischer, in Polen",
        "Europe/Berlin": (
            "Berliner, deutscher, in Berlin, in München, in Hamburg, in Frankfurt, in Köln, "
            "in Deutschland, Münchner, Hamburger, Frankfurter"
        ),
        "Europe/London": "Londoner, britischer, in London, englischer, in England, in Großbritannien",
        "Europe/Paris": "Pariser, in Paris, französischer, in Frankreich, mitteleuropäischer",
        "America/New_York": (
            "New Yorker, in New York, US-Ostküstenzeit, Ostküsten, amerikanischer Ostküsten, "
            "in Boston, in Washington, in Miami"
        ),
        "America/Los_Angeles": (
            "in Los Angeles, in San Francisco, in Kalifornien, kalifornischer, pazifischer, "
            "Westküsten, in Seattle"
        ),
        "America/Chicago": "in Chicago, Chicagoer",
        "Asia/Tokyo": "Tokioter, in Tokio, Tokio, japanischer, in Japan",
        "Europe/Madrid": "Madrider, in Madrid, spanischer, in Spanien",
        "Europe/Rome": "römischer, in Rom, in Mailand, italienischer, in Italien",
        "Europe/Lisbon": "Lissabonner, in Lissabon, portugiesischer, in Portugal",
        "Europe/Prague": "Prager, in Prag, tschechischer",
        "Europe/Vienna": "Wiener, in Wien, österreichischer, in Österreich",
        "Europe/Zurich": "Zürcher, in Zürich, Schweizer, in Genf, in der Schweiz, in Basel, in Bern",
        "Europe/Brussels": "Brüsseler, in Brüssel",
        "Europe/Amsterdam": "Amsterdamer, in Amsterdam",
        "Europe/Copenhagen": "in Kopenhagen, Kopenhagener",
        "Europe/Athens": "in Athen, Athener, griechischer",
        "Europe/Istanbul": "in Istanbul, türkischer",
        "Europe/Moscow": "Moskauer, in Moskau",
        "Europe/Kiev": "Kiewer, in Kiew, in Kyjiw, ukrainischer",
        "Asia/Kolkata": "indischer, in Indien, in Mumbai, in Bangalore, in Delhi",
        "Asia/Dubai": "in Dubai, Dubaier",
        "Asia/Singapore": "in Singapur, Singapurer",
        "Asia/Shanghai": "chinesischer, in China, in Peking, in Schanghai, Pekinger, in Shanghai",
        "Australia/Sydney": "in Sydney, Sydneyer",
        "America/Sao_Paulo": "brasilianischer, in São Paulo",
        "Europe/Dublin": "in Dublin, irischer, Dubliner",
        "Europe/Helsinki": "in Helsinki, finnischer",
        "Europe/Stockholm": "in Stockholm, Stockholmer, schwedischer",
        "Europe/Budapest": "in Budapest, Budapester",
        "America/Toronto": "in Toronto, in Montreal",
        "America/Mexico_City": "in Mexiko-Stadt, in Mexico City",
    },
    in_place="in, aus, von",
    about=(
        "Thema, zum Thema, Betreff, betreffs, bzgl, bezüglich, wegen, betr, Titel, namens, "
        "mit dem Titel, mit dem Thema, in Sachen, es geht um, geht es um, Gegenstand, Anlass, "
        "hinsichtlich, Betrifft, zwecks, Thema ist, Titel ist, Thema lautet, re, mit Titel, mit Thema, "
        "mit dem Betreff, unter dem Titel, unter dem Namen, mit dem Namen, Tagesordnung, in puncto, "
        "zu dem Thema, Besprechungsthema, um Folgendes zu besprechen, genannt, wg, Agenda:, Anliegen, "
        "es soll um, soll es um, soll um, Inhalt:, Stichwort, Grund, Zweck, Titel lautet, "
        "es handelt sich um, mit dem Zweck, Topic"
    ),
    command=(
        "buche, buchen, buch, reserviere, reservieren, reservier, plane, planen, einplanen, plane ein, "
        "erstelle, erstellen, erstell, richte, einrichten, richte ein, organisiere, organisieren, "
        "vereinbare, vereinbaren, ansetzen, setze, setz, setze an, setz an, lege, leg, lege an, leg an, "
        "anlegen, mach, mache, machen, machen wir, mach mir, starte, starten, brauche, brauchen, "
        "wir brauchen, ich brauche, ich bräuchte, wir bräuchten, bräuchte, ich möchte, möchte, "
        "wir möchten, möchten, ich möchte gerne, ich möchte gern, hätte gern, hätte gerne, "
        "ich hätte gern, ich hätte gerne, wir hätten gern, wir hätten gerne, ich will, wir wollen, "
        "wollen, will, benötige, benötigen, wir benötigen, ich benötige, lass uns, lasst uns, lass, "
        "eröffne, öffne, einberufen, berufe, beruf, terminiere, terminieren, trag, trage, eintragen, "
        "trage ein, trag ein, wir müssen, müssen, muss, haben, wir haben, habe, halten, abhalten, "
        "abstimmen, treffen wir uns, wir treffen uns, zusammenkommen, Buchung, Buchung für, "
        "Reservierung, erbitte, ich bitte um, wir bitten um, wünsche, brauch, gib mir, schalte, "
        "schalten, neu, telefonieren, zu buchen, zu reservieren, zu planen, zu vereinbaren, "
        "zu erstellen, einzurichten, anzusetzen, bereitstellen, stelle, festlegen, leg fest, einstellen, "
        "setze auf, aufsetzen, Konferenz buchen, buchn, reserviern, blocke, blocken, block, blockt, "
        "blockiere, blockieren, merk vor, vormerken, merke vor, eintüten, Slot blocken, "
        "einen Slot blocken, Einladung zu, Einladung zum, Einladung zur, plan mir, plan uns, plan bitte, "
        "plan mal, plan doch, plan ein, plan eine, plan einen, plan ein Meeting, bitte um einen, "
        "bitte um eine, bitte um ein, bitte um Reservierung, bitte um Buchung, bitte um Einrichtung, "
        "rufe, ruf, kontaktiere, kontaktieren, wir würden gern, wir würden gerne, ich würde gern, "
        "ich würde gerne, würde gern, würde gerne, würden gern, würden gerne, wir würden, ich würde, "
        "würden"
    ),
    command_last=(
        "buchen, reservieren, planen, einplanen, erstellen, einrichten, organisieren, vereinbaren, "
        "ansetzen, anlegen, machen, starten, eintragen, terminieren, abhalten, ein, an, haben, halten, "
        "einberufen, zu buchen, zu reservieren, zu planen, zu vereinbaren, zu erstellen, einzurichten, "
        "anzusetzen, bereitstellen, festlegen, fest, gebucht, gebucht werden, reserviert, "
        "reserviert werden, geplant, geplant werden, angesetzt, stattfinden, stattfinden soll, statt, "
        "findet statt, durchführen, besprechen, aufsetzen, auf, schalten, gebraucht, brauchen, benötigt, "
        "benötigen, sprechen, reden, diskutieren, zu besprechen, gehen, blocken, vormerken, eintüten, "
        "vorzumerken, zu blocken, drehen, einstellen, durchgehen, bereden, klären, festmachen, "
        "durchsprechen, abstimmen"
    ),
    filler=(
        "warum nicht, "
        "bis auf Weiteres, auf unbestimmte Zeit, ohne Enddatum, bitte, danke, danke schön, danke dir, "
        "vielen Dank, vielen lieben Dank, besten Dank, herzlichen Dank, hallo, hi, hey, guten Morgen, "
        "guten Tag, guten Abend, Tag zusammen, moin, moin moin, servus, grüezi, grüß Gott, grüß dich, "
        "hallo zusammen, hallo Team, hi zusammen, könntest du, kannst du, könnten Sie, können Sie, "
        "könnt ihr, könntet ihr, würdest du, würden Sie, kann ich, können wir, könnten wir, könnte ich, "
        "darf ich, kannst du mir, kannst du uns, könntest du mir, könntest du uns, können Sie mir, "
        "können Sie uns, könnten Sie mir, könnten Sie uns, mfg, lg, vg, liebe Grüße, viele Grüße, Grüße, "
        "mit freundlichen Grüßen, beste Grüße, Gruß, im Voraus, mal, doch, dann, gern, gerne, mir, uns, "
        "freundlicherweise, ok, okay, also, für uns, für mich, wenn möglich, falls möglich, pls, plz, "
        "thx, merci, Convoke, sehr geehrte Damen und Herren, vielen Dank im Voraus, danke im Voraus, "
        "bitteschön, bitte schön, lieber Bot, super, prima, dankeschön, THX, wäre nett, das wäre nett, "
        "wäre super, bidde, biite, guten Morgen zusammen, guten Tag zusammen, schönen guten Tag, vllt, "
        "kurzfristig, spontan, am besten, idealerweise, heute noch mal, mal eben, eben mal, vielleicht, "
        "wohl, save the date, Terminanfrage, Terminvorschlag, Terminvorschläge, zur Info, FYI, dringend, "
        "sehr dringend, eilt, urgent, wichtig, leider, bitte dringend, kanst du, kannste, könntste, "
        "nochmal, ganz kurz, sorry, danke vorab, danke schonmal, besten dank vorab, hallöchen, huhu, "
        "liebe Kollegen, liebe Kolleginnen und Kollegen, liebes Team, ihr Lieben, hallo ihr Lieben, "
        "moin zusammen, guten Morgen Team, magst du, magst du mir, würdest du mir, wärst du so nett, "
        "sei so gut, seien Sie so gut, nee, nachher, dann noch, gleich noch, hätte jemand, hat jemand, "
        "habt ihr Zeit, hast du Zeit, hättet ihr, please, thanks, thank you"
    ),
    generic=(
        "Konferenz, Konferenzen, Konf, Meeting, Meetings, Besprechung, Besprechungen, Sitzung, "
        "Sitzungen, Termin, Termine, Termins, Gespräch, Gesprächs, Anruf, Call, Calls, Raum, "
        "Konferenzraum, Besprechungsraum, Meetingraum, Treffen, Telefonkonferenz, Telefonkonferenzen, "
        "Telko, TelKo, Telefonat, Telefongespräch, Telefontermin, Telefonmeeting, Schaltkonferenz, "
        "Telefonschalte, Schalte, Konferenzschaltung, Konferenzgespräch, Onlinemeeting, Online-Meeting, "
        "Online-Besprechung, Onlinebesprechung, Webkonferenz, Webmeeting, Sprachkonferenz, "
        "Zusammenkunft, Unterredung, Veranstaltung, Event, Konferenzcall, Telefoncall, Konferenzanruf, "
        "Runde, Besprechungstermin, Gesprächstermin, Konferenztermin, Zoom, Meetingtermin, Zimmer, Saal, "
        "Konfernz, Konverenz, Telefonkonf, Besprechnung, Onlinekonferenz, Online-Konferenz, Webcall, "
        "Konferenzraums, Rücksprache, Videokonferenz, Videokonferenzen, Videocall, Videoanruf, "
        "Videomeeting, Videochat, Videositzung, Videobesprechung, Videogespräch, Videoschalte, "
        "Videotelefonat, Videokonf, Videotelko, Video-Telko, VK, Audiokonferenz, neue Konferenz, "
        "neues Meeting, neuer Termin, neuen Termin, neue Telko, neue Besprechung, neues Treffen, "
        "neuen Call, neuer Call, neue Sitzung, neue Telefonkonferenz, neue Runde, neuen Raum, Telkos, "
        "Konfs"
    ),
    ritual=(
        "Standup, Stand-up, Daily, Weekly, Sync, Jour fixe, Jour-fixe, JF, Abstimmung, Statusrunde, "
        "Statusmeeting, Status-Meeting, Statusbesprechung, Statuscall, Teammeeting, Team-Meeting, "
        "Teambesprechung, Teamrunde, Teamsitzung, Team-Besprechung, Teamcall, Team-Call, "
        "Dienstbesprechung, Abteilungsbesprechung, Abteilungsrunde, Lagebesprechung, Planungsrunde, "
        "Morgenrunde, Retro, Retrospektive, Review, Check-in, Check in, Checkin, Huddle, 1:1, "
        "One-on-One, 1-1, Vertriebsrunde, Wochenbesprechung, Projektbesprechung, Projektrunde, "
        "Projektmeeting, Regeltermin, Regelmeeting, Austausch, Abstimmungstermin, Abstimmungsrunde, "
        "Führungsrunde, Leitungsrunde, Bereichsrunde, Sprechstunde, All-Hands, Allhands, Planung, "
        "Sprintplanung, Sprint-Planung, Sprint Review, Vertriebsbesprechung, Vertriebsmeeting, "
        "Verkaufsrunde, Budgetrunde, Update, Morgenkreis, Redaktionssitzung, Redaktionskonferenz, "
        "Vorstandssitzung, Mitarbeiterversammlung, Betriebsversammlung, Catch-up, Catchup, Kickoff, "
        "Touchpoint, Übergabe, Schichtübergabe, Koordination, Koordinationsrunde, Lenkungsausschuss, "
        "Supportrunde, Statusabfrage, Statusupdate, Tagesbesprechung, Kaffeerunde, Feedbackrunde, "
        "Feedbackgespräch, Mitarbeitergespräch"
    ),
    ritual_end=(
        "runde, besprechung, sitzung, meeting, treffen, call, konferenz, termin, abstimmung, standup, "
        "gespräch, versammlung, schulung"
    ),
    title="Frau, Herr, Herrn, Familie, Dr, Prof, Hr, Kollegin",
    connecting=(
        "dann, danach, regelmäßig, wiederkehrend, wiederholend, wiederholt, Serientermin, Terminserie, "
        "dass, wenn, ob, ist, sind, war, wird, werden, soll, sollen, es, da, wo, was, wer, wir, ich, "
        "du, Sie, ihr, euch, uns, wäre, wären, sein, hat, haben, auch, nur, noch, sich, stattfinden, "
        "findet statt, findet, statt, dann, damit, vor, nach, bei, beim, mit, ohne, unter, während, "
        "durch, gegen, seit, aus, zu, zum, zur, im, in, an, auf, für, so, etwa, da wir, jeweils, "
        "immer, stets, regelmäßig, wiederkehrend, wiederkehrende, wiederkehrendes, wiederkehrender, "
        "Uhrzeit, Datum, Zeit, Dauer, Beginn, Ende, Start, startet, beginnt, endet, los, geht's, je, "
        "pro, ab, bis, geplant, bitte, aber, allen, anwesend, teilnehmen, nehmen teil, teil, dabei, "
        "kommen, zusammen, insgesamt, dauert, dauern, lang, einladen, übers, ums, am, das wäre, "
        "wieder, statt findend, angesetzt, von, her, bin, zusammensetzen, los gehts, beginnen, "
        "starten, anfangen, enden, gehen, geht, laufen, läuft, entweder, kurz"
    ),
    article=(
        "der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, unser, unsere, unseren, "
        "unserem, unserer, unseres, mein, meine, meinen, meinem, meiner, dein, deine, 'ne, ne, nen, ner, "
        "nem, 'nen, 'ner, 'nem, n"
    ),
    topic=(
        "Neue Medien, Plan B, Planung, Buchclub, Startdatum, Raumplanung, System, Anbieter, Plattform, "
        "Black Friday, Cyber Monday, Casual Friday, Tag der offenen Tür"
    ),
    numbered=(
        "Raum, Sprint, ISO, Phase, Schritt, Version, Release, Ticket, Vorgang, Kapitel, Teil, Welle, "
        "Stufe, Ebene, Etage, Stock, Linie, Gate, Gebäude, Track, Charge, Iteration, Top, Formel, "
        "Bereich, Einheit, Modul, Los, Tisch, Box, Episode, Folge, Saison, Fall, Auftrag, Rechnung, Bug, "
        "PR, Aufgabe, Abschnitt, Artikel, Paragraf, Runde, Terminal, Akt, Seite, Klasse, KW, "
        "Kalenderwoche, Nr, Nummer, No, Meilenstein, Typ, Zone, Route, Windows, Saal, Zimmer, Halle, "
        "Werk, Team, Gruppe, DIN, EN, Block, Projekt, Vertrag, Bestellung, Quartal, Studio, Standort, "
        "Filiale, Haus, Antrag, Entwurf, Lot, Bauabschnitt, BA, Industrie, Level, RFC, Konferenzraum, "
        "Besprechungsraum, Tor, Seiten, Phasen, Folien, Folie, Kapiteln, Schritte, Räume, Hallen, "
        "Etagen, Stufen, Lose, Abschnitte, Punkten, Position, Pos"
    ),
    queue=(
        "Warteschlange, Warteschleife, Queue, Schlange, Anrufwarteschlange, in die Warteschlange, "
        "Hotline-Schlange"
    ),
    recording=(
        "spiele die Aufnahme, spiel die Aufnahme, spiele die Ansage, spiel die Ansage, spiele Ansage, "
        "spiele Aufnahme, Aufnahme abspielen, Aufnahme, Aufzeichnung, Ansage, die Aufnahme, "
        "die Ansage, Aufnahme namens, spiele, spiel, spiele die Aufzeichnung, spiel die Aufzeichnung, "
        "Ansage abspielen, die Aufzeichnung, Sprachaufnahme, Audiodatei, Durchsage, "
        "aufgezeichnete Ansage, spiele ab, abspielen, mit der Aufnahme, mit der Ansage, Tonaufnahme, "
        "mit Aufnahme, mit Aufzeichnung, Tondatei"
    ),
    that=(
        "dass, daß, mit der Nachricht, Nachricht, mit dem Text, Text, sag ihnen, sage ihnen, "
        "sag ihnen dass, sage dass, sag dass, mit den Worten, folgende Nachricht, folgender Text, "
        "Mitteilung, mit der Mitteilung, richte aus, richte aus dass, mit Nachricht, Botschaft, "
        "mit der Botschaft"
    ),
    how="wie, wo kann ich, kann ich, was ist",
    help=(
        "Hilfe, hilf mir, hilf, help, wie funktioniert das, wie funktionierst du, wie geht das, "
        "was kannst du, was kannst du alles, Anleitung, Befehle, wie benutze ich das, "
        "wie benutze ich dich, ich brauche Hilfe, brauche Hilfe, Hilfe bitte, was geht, Bedienung, "
        "wie bediene ich das, hilfe"
    ),
    list=(
        "Liste, zeige, zeig, zeig mir, zeige mir, zeigen, meine Konferenzen, meine Termine, "
        "meine Meetings, meine Besprechungen, anzeigen, auflisten, liste auf, liste, Übersicht, alle, "
        "alle Konferenzen, anstehende, anstehenden, kommende Konferenzen, geplante, geplanten, "
        "was steht an, was steht, steht an, was ist geplant, welche Konferenzen habe ich, welche, "
        "welche Termine habe ich, habe ich, haben wir, list, Konferenzliste, gebuchte, gebuchten, "
        "bevorstehende, bevorstehenden, meine gebuchten Konferenzen, meine, meinen, auf, an, "
        "was habe ich, welche Konferenzen, welche Konferenzen stehen an, stehen an, gibt es, "
        "was gibt es, die nächsten, aktuelle, mir, ansehen, sehen, Termine zeigen, Konferenzen anzeigen, "
        "Termine anzeigen, Konferenzen auflisten, Meetings anzeigen, Konferenzen zeigen, stehen, steht, "
        "kommen, was ist, gebucht, eingetragen, vereinbart, was ist für, was läuft, noch"
    ),
    cancel=(
        "absagen, sage ab, sag ab, storniere, stornieren, stornier, lösche, löschen, lösch, abbrechen, "
        "brich, streiche, streichen, streich, entferne, entfernen, cancel, canceln, cancle, annulliere, "
        "annullieren, ich möchte absagen, verwerfen, ich muss absagen, fällt aus"
    ),
    cancel_last=(
        "absagen, stornieren, löschen, canceln, annullieren, abgesagt, storniert, fällt aus, "
        "fällt flach, entfällt, muss ausfallen, soll ausfallen, ausfallen lassen, abgesagt werden, "
        "zu stornieren, abzusagen, cancel, ausfallen"
    ),
    edit=(
        "bearbeite, bearbeiten, ändere, ändern, änder, verschiebe, verschieben, verschieb, verlege, "
        "verlegen, umbuchen, modifiziere, aktualisiere, aktualisieren, umbenennen, benenne, verlängere, "
        "verlängern, verkürze, verkürzen, anpassen, edit, editieren, editiere, vorverlegen, vorziehen, "
        "umplanen, ich möchte ändern, ich möchte verschieben, verleg"
    ),
    cancel_open="sag, sage, sagen, blase, blas",
    cancel_close="ab",
    edit_last=(
        "bearbeiten, ändern, verschieben, verlegen, umbuchen, umbenennen, vorverlegen, "
        "verschoben werden, verlegt werden, geändert werden, zu verschieben, zu ändern, zu verlegen, "
        "verlängern, verkürzen, anpassen, vorziehen, aktualisieren, umplanen, kürzen, "
        "nach hinten schieben, nach vorne schieben, schieben, verlängert werden, verkürzt werden"
    ),
    announce=(
        "ansagen, Durchsage, kündige an, kündige, ankündigen, Ansage, Durchsage an, verkünde, "
        "verkünden, Ankündigung, mach eine Durchsage, mach eine Ansage, sende eine Durchsage, "
        "Ansage an, Durchsage machen, Durchsage starten, informiere, benachrichtige, "
        "mache eine Durchsage, mache eine Ansage, Rundruf, Rundruf an"
    ),
    digraph={"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"},
    alias={
        "ostküsten zeit": "Ostküstenzeit",
        "westküsten zeit": "Westküstenzeit",
        "morgen früh": "morgenfrüh, morgenfrueh",
        "morgen nachmittag": "morgennachmittag",
        "morgen vormittag": "morgenvormittag",
        "morgen abend": "morgenabend",
        "heute abend": "heuteabend",
        "heute nachmittag": "heutenachmittag",
        "montag früh": "montagfrüh, montagfrueh, montagfruh",
        "montag vormittag": "montagvormittag",
        "montag mittag": "montagmittag",
        "montag nachmittag": "montagnachmittag",
        "montag abend": "montagabend",
        "montag nacht": "montagnacht",
        "montag morgen": "montagmorgen",
        "montags abends": "montagabends",
        "dienstag früh": "dienstagfrüh, dienstagfrueh, dienstagfruh",
        "dienstag vormittag": "dienstagvormittag",
        "dienstag mittag": "dienstagmittag",
        "dienstag nachmittag": "dienstagnachmittag",
        "dienstag abend": "dienstagabend",
        "dienstag nacht": "dienstagnacht",
        "dienstag morgen": "dienstagmorgen",
        "dienstags abends": "dienstagabends",
        "mittwoch früh": "mittwochfrüh, mittwochfrueh, mittwochfruh",
        "mittwoch vormittag": "mittwochvormittag",
        "mittwoch mittag": "mittwochmittag",
        "mittwoch nachmittag": "mittwochnachmittag",
        "mittwoch abend": "mittwochabend",
        "mittwoch nacht": "mittwochnacht",
        "mittwoch morgen": "mittwochmorgen",
        "mittwochs abends": "mittwochabends",
        "donnerstag früh": "donnerstagfrüh, donnerstagfrueh, donnerstagfruh",
        "donnerstag vormittag": "donnerstagvormittag",
        "donnerstag mittag": "donnerstagmittag",
        "donnerstag nachmittag": "donnerstagnachmittag",
        "donnerstag abend": "donnerstagabend",
        "donnerstag nacht": "donnerstagnacht",
        "donnerstag morgen": "donnerstagmorgen",
        "donnerstags abends": "donnerstagabends",
        "freitag früh": "freitagfrüh, freitagfrueh, freitagfruh",
        "freitag vormittag": "freitagvormittag",
        "freitag mittag": "freitagmittag",
        "freitag nachmittag": "freitagnachmittag",
        "freitag abend": "freitagabend",
        "freitag nacht": "freitagnacht",
        "freitag morgen": "freitagmorgen",
        "freitags abends": "freitagabends",
        "samstag früh": "samstagfrüh, samstagfrueh, samstagfruh",
        "samstag vormittag": "samstagvormittag",
        "samstag mittag": "samstagmittag",
        "samstag nachmittag": "samstagnachmittag",
        "samstag abend": "samstagabend",
        "samstag nacht": "samstagnacht",
        "samstag morgen": "samstagmorgen",
        "samstags abends": "samstagabends",
        "sonnabend früh": "sonnabendfrüh, sonnabendfrueh, sonnabendfruh",
        "sonnabend vormittag": "sonnabendvormittag",
        "sonnabend mittag": "sonnabendmittag",
        "sonnabend nachmittag": "sonnabendnachmittag",
        "sonnabend abend": "sonnabendabend",
        "sonnabend nacht": "sonnabendnacht",
        "sonnabend morgen": "sonnabendmorgen",
        "sonnabends abends": "sonnabendabends",
        "sonntag früh": "sonntagfrüh, sonntagfrueh, sonntagfruh",
        "sonntag vormittag": "sonntagvormittag",
        "sonntag mittag": "sonntagmittag",
        "sonntag nachmittag": "sonntagnachmittag",
        "sonntag abend": "sonntagabend",
        "sonntag nacht": "sonntagnacht",
        "sonntag morgen": "sonntagmorgen",
        "sonntags abends": "sonntagabends",
        "zwei mal": "zweimal",
        "drei mal": "dreimal",
        "vier mal": "viermal",
        "fünf mal": "fünfmal",
        "sechs mal": "sechsmal",
        "sieben mal": "siebenmal",
        "acht mal": "achtmal",
        "neun mal": "neunmal",
        "zehn mal": "zehnmal",
        "zwölf mal": "zwölfmal",
    },
    typo={
        "Montag": "motnag, montga, mntag, Monatg, Mntg, Montg",
        "Dienstag": "deinstag, dinstag, dienstg, Dienstga, Deinsttag, dientag",
        "Mittwoch": "mitwoch, mittowch, mittwcoh, mittwoh, Mitwoch, mittwotch",
        "Donnerstag": "donerstag, donnerstg, donnestag, donnerstga, donnersatg, Donnertag, donerstg",
        "Freitag": "freitg, fretiag, feritag, freitga, frietag, fretag",
        "Samstag": "samtsag, samstg, smastag, samsatg",
        "Sonntag": "sontag, sonntg, snontag, sonntga",
        "morgen": "mogen, morgne, mrogen, moregn, morgn, mroge, morge",
        "übermorgen": "übermogen, überrmorgen, übermorgne, übermrogen, uebermogen, übermorge",
        "heute": "huete, heuet, heuute, hete, hute",
    },
    never_typo="Morgan, Mörgen, Montage, Vortag",
    yes="ja",
)
