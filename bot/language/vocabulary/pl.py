"""Polish."""

from __future__ import annotations

from bot.language.words import Words

WORDS = Words(
    code="pl",
    day_before_hour=True,
    dotted_clock=True,
    number={
        0: "zero",
        1: "jeden, jedna, jedno, jednego, jednej, jedną, jednym, jednemu",
        2: "dwa, dwie, dwóch, dwu, dwóm, dwoma, dwiema, dwojga, dwaj, dwojgiem",
        3: "trzy, trzech, trzem, trzema, trojga, trzej, trojgiem",
        4: "cztery, czterech, czterem, czterema, czworga, czterej, czworgiem",
        5: "pięć, pięciu, pięcioma, pięciorga, pięciorgiem",
        6: "sześć, sześciu, sześcioma, sześciorga, sześciorgiem",
        7: "siedem, siedmiu, siedmioma, siedmiorga, siedmiorgiem",
        8: "osiem, ośmiu, ośmioma, ośmiorga, ośmiorgiem",
        9: "dziewięć, dziewięciu, dziewięcioma, dziewięciorga",
        10: "dziesięć, dziesięciu, dziesięcioma, dziesięciorga",
        11: "jedenaście, jedenastu, jedenastoma",
        12: "dwanaście, dwunastu, dwunastoma",
        13: "trzynaście, trzynastu, trzynastoma",
        14: "czternaście, czternastu, czternastoma",
        15: "piętnaście, piętnastu, piętnastoma",
        16: "szesnaście, szesnastu, szesnastoma, szesnaścioro",
        17: "siedemnaście, siedemnastu, siedemnastoma",
        18: "osiemnaście, osiemnastu, osiemnastoma",
        19: "dziewiętnaście, dziewiętnastu, dziewiętnastoma",
        20: "dwadzieścia, dwudziestu, dwudziestoma, dwadzieścioro",
        30: "trzydzieści, trzydziestu, trzydziestoma",
        40: "czterdzieści, czterdziestu, czterdziestoma",
        50: "pięćdziesiąt, pięćdziesięciu, pięćdziesięcioma",
        60: "sześćdziesiąt, sześćdziesięciu",
        70: "siedemdziesiąt, siedemdziesięciu",
        80: "osiemdziesiąt, osiemdziesięciu",
        90: "dziewięćdziesiąt, dziewięćdziesięciu",
        100: "sto, stu, setka, setkę",
        200: "dwieście, dwustu",
        300: "trzysta, trzystu",
        400: "czterysta, czterystu",
        500: "pięćset, pięciuset",
        600: "sześćset, sześciuset",
        1000: "tysiąc, tysiąca, tysiące, tysięcy",
    },
    half_number={
        1.5: "półtorej, półtora",
        2.5: "dwie i pół, dwa i pół",
        3.5: "trzy i pół",
    },
    ordinal={
        1: "pierwszy, pierwszego, pierwszą, pierwszym",
        2: "drugi, drugiego, drugą, drugim",
        3: "trzeci, trzeciego, trzecią, trzecim",
        4: "czwarty, czwartego, czwartą, czwartym",
        5: "piąty, piątego, piątą, piątym",
        6: "szósty, szóstego, szóstym",
        7: "siódmy, siódmego, siódmym",
        8: "ósmy, ósmego, ósmym",
        9: "dziewiąty, dziewiątego, dziewiątym",
        10: "dziesiąty, dziesiątego, dziesiątym",
        11: "jedenasty, jedenastego, jedenastym",
        12: "dwunasty, dwunastego, dwunastym",
        13: "trzynasty, trzynastego, trzynastym",
        14: "czternasty, czternastego, czternastym",
        15: "piętnasty, piętnastego, piętnastym",
        16: "szesnasty, szesnastego, szesnastym",
        17: "siedemnasty, siedemnastego, siedemnastym",
        18: "osiemnasty, osiemnastego, osiemnastym",
        19: "dziewiętnasty, dziewiętnastego, dziewiętnastym",
        20: "dwudziesty, dwudziestego, dwudziestym",
        30: "trzydziesty, trzydziestego, trzydziestym",
        -1: "ostatni, ostatnia, ostatnią, ostatniego, ostatnie, ostatnim, ostatniej",
        -2: "przedostatni, przedostatnia, przedostatnią, przedostatniego, przedostatnie",
    },
    hour_end="sta, stej, ta, tej, a, ej, ma, mej, szej, giej, ciej",
    ordinal_end="., go, ego, ty, y, szy, tego, stego, ci, cia",
    hour={
        1: "pierwsza, pierwszej",
        2: "druga, drugiej",
        3: "trzecia, trzeciej",
        4: "czwarta, czwartej",
        5: "piąta, piątej",
        6: "szósta, szóstej, szóstą",
        7: "siódma, siódmej, siódmą",
        8: "ósma, ósmej, ósmą",
        9: "dziewiąta, dziewiątej, dziewiątą",
        10: "dziesiąta, dziesiątej, dziesiątą",
        11: "jedenasta, jedenastej, jedenastą",
        12: "dwunasta, dwunastej, dwunastą",
        13: "trzynasta, trzynastej, trzynastą",
        14: "czternasta, czternastej, czternastą",
        15: "piętnasta, piętnastej, piętnastą",
        16: "szesnasta, szesnastej, szesnastą",
        17: "siedemnasta, siedemnastej, siedemnastą",
        18: "osiemnasta, osiemnastej, osiemnastą",
        19: "dziewiętnasta, dziewiętnastej, dziewiętnastą",
        20: "dwudziesta, dwudziestej, dwudziestą",
        21: "dwudziestapierwsza, dwudziestejpierwszej",
        22: "dwudziestadruga, dwudziestejdrugiej",
        23: "dwudziestatrzecia, dwudziestejtrzeciej",
    },
    dozen={
        2: "para, parę, kilka osób, kilku",
        10: "dziesiątka, dziesiątkę",
        12: "tuzin, tuzina",
    },
    together={
        2: "dwoje, we dwoje, we dwójkę, we dwóch, we dwie",
        3: "troje, we trzech, we trzy, w trójkę, w troje, we troje, w trzy osoby, we trójkę",
        4: "czworo, we czterech, we cztery, w czwórkę, we czworo, w czworo, we czwórkę",
        5: "pięcioro, w piątkę, w pięcioro",
        6: "sześcioro, w szóstkę, w sześcioro",
        7: "siedmioro, w siódemkę",
        8: "ośmioro, w ósemkę",
        10: "dziesięcioro, w dziesiątkę",
        9: "dziewięcioro",
        11: "jedenaścioro",
        12: "dwanaścioro",
        13: "trzynaścioro",
        14: "czternaścioro",
        15: "piętnaścioro",
    },
    day={
        0: "poniedziałek, poniedziałku, poniedziałkiem, poniedziałkowi, pon, pn, poniedz",
        1: "wtorek, wtorku, wtorkiem, wtorkowi, wt, wto",
        2: "środa, środę, środy, środzie, środą, śr, śro",
        3: "czwartek, czwartku, czwartkiem, czwartkowi, czw, czwart",
        4: "piątek, piątku, piątkiem, piątkowi, pt, pią",
        5: "sobota, sobotę, soboty, sobocie, sobotą, sob",
        6: "niedziela, niedzielę, niedzieli, niedzielą, niedz, nd",
    },
    day_each={
        0: "poniedziałki, w poniedziałki, poniedziałkami, poniedziałków",
        1: "wtorki, we wtorki, w wtorki, wtorkami, wtorków",
        2: "w środy, środami, śród",
        3: "czwartki, w czwartki, we czwartki, czwartkami, czwartków",
        4: "piątki, w piątki, piątkami, piątków",
        5: "w soboty, sobotami, sobót",
        6: "niedzielami, niedziel",
    },
    month={
        1: "styczeń, stycznia, styczniu, sty, stycz",
        2: "luty, ii, lutego, lutym, lut",
        3: "marzec, iii, marca, marcu, mar",
        4: "kwiecień, iv, kwietnia, kwietniu, kwi, kwiet",
        5: "maj, maja, maju",
        6: "czerwiec, vi, czerwca, czerwcu, cze, czerw",
        7: "lipiec, vii, lipca, lipcu, lip",
        8: "sierpień, viii, sierpnia, sierpniu, sie, sierp",
        9: "wrzesień, ix, września, wrześniu, wrz, wrzes",
        10: "październik, października, październiku, paź, paźdz",
        11: "listopad, listopadowi, xi, listopada, listopadzie, lis, list",
        12: "grudzień, xii, grudnia, grudniu, gru, grudz",
    },
    relative_day={
        0: "dziś, dzisiaj, dzisiejszy, dzisiejszą, dzisiejsza, tego dnia, obecnego dnia, dnia dzisiejszego",
        1: (
            "jutro, jutra, jutrze, na jutro, jutrzejszy, jutrzejszą, jutrzejsza, jutrzejsze, jutrzejszego "
            "dnia, dnia jutrzejszego"
        ),
        2: "pojutrze, na pojutrze, po jutrze",
        3: "popojutrze",
        -1: "wczoraj",
    },
    on="w, we, na, dnia",
    the_day="dnia, dzień",
    this=(
        "ten, tę, tą, ta, to, ten najbliższy, najbliższy, najbliższą, najbliższa, "
        "nadchodzący, nadchodzącą, w ten, w tę, w tą, we wtorek tego tygodnia, w najbliższy, "
        "w najbliższą, ten nadchodzący, w nadchodzący, w nadchodzącą, na najbliższy, na "
        "najbliższą"
    ),
    next=(
        "następny, następną, następnym, następna, następnego, następnej, przyszły, przyszłą, przyszła, "
        "przyszłego, przyszłej, kolejny, kolejną, kolejnego, w następny, w przyszły, w "
        "następną, w przyszłą, w kolejny, w kolejną, na następny, na przyszły, na następną, "
        "na przyszłą, najbliższe, najbliższych, kolejne, kolejnych"
    ),
    next_week=(
        "przyszły tydzień, w przyszłym tygodniu, przyszłego tygodnia, w następnym tygodniu, "
        "następny tydzień, następnego tygodnia, w kolejnym tygodniu, kolejnego tygodnia, na "
        "przyszły tydzień, przyszłym tygodniu, w nadchodzącym tygodniu, na następny tydzień"
    ),
    week_after_next="tydzień po następnym, za dwa tygodnie w tygodniu",
    this_week=(
        "ten tydzień, w tym tygodniu, tego tygodnia, jeszcze w tym tygodniu, kiedyś w tym "
        "tygodniu, bieżącego tygodnia, w bieżącym tygodniu"
    ),
    next_workday=(
        "następny dzień roboczy, w następny dzień roboczy, w najbliższy dzień roboczy, najbliższy "
        "dzień roboczy, najbliższego dnia roboczego, następnego dnia roboczego"
    ),
    holiday={
        101: "nowy rok",
        106: "trzech króli",
        501: "święto pracy",
        1111: "święto niepodległości",
        1224: "wigilia, wigilię, wigilii",
        1225: "boże narodzenie, bożego narodzenia, świąt, świąt bożego narodzenia, gwiazdki",
        1231: "sylwester, sylwestra",
    },
    weekends="weekendy, w weekendy, weekendów, soboty i niedziele, w soboty i niedziele",
    next_month=(
        "przyszły miesiąc, przyszłego miesiąca, w przyszłym miesiącu, następnego miesiąca, w "
        "następnym miesiącu, kolejnego miesiąca, przyszłym miesiącu"
    ),
    this_month=(
        "ten miesiąc, tego miesiąca, w tym miesiącu, bieżącego miesiąca, w bieżącym miesiącu, "
        "bieżącym miesiącu"
    ),
    of_month="miesiąca, w miesiącu, danego miesiąca",
    weekend=(
        "weekend, w weekend, w ten weekend, na weekend, weekendu, w przyszły weekend, w "
        "najbliższy weekend, najbliższy weekend, łikend, w łikend, w następny weekend"
    ),
    month_end=(
        "koniec miesiąca, na koniec miesiąca, pod koniec miesiąca, ostatnim dniu miesiąca, w ostatnim "
        "dniu miesiąca, końcem miesiąca, z końcem "
        "miesiąca, ostatni dzień miesiąca, ostatniego dnia miesiąca, do końca miesiąca, "
        "koniec tego miesiąca, w ostatni dzień miesiąca, pod koniec tego miesiąca, na koniec "
        "tego miesiąca"
    ),
    year_mark="r, rok, roku",
    year_end="koniec roku, końca roku, na koniec roku, pod koniec roku, końcem roku",
    end_of="koniec, końca, na koniec, pod koniec, z końcem, końcem",
    some_of="początek, na początku, w połowie, połowa, początkiem, z początkiem",
    at=(
        "o, na, w godzinach, w godz, o godzinie, o godz, na godzinę, na godz, @, od godziny, od godz, "
        "godzina, godz, godzinie"
    ),
    near=(
        "jakieś, jakichś, jakąś, około, ok, koło, mniej więcej, gdzieś, tak, ~, przed, max, maks, "
        "maksymalnie, do, co "
        "najmniej, minimum, min, najwyżej, ponad, prawie, w okolicach, circa, ca"
    ),
    oclock="godzina, godz, h",
    oclock_before="godz, godzina, godzinie, godziny, g",
    part={
        "morning": (
            "rano, z rana, porankiem, nad rankiem, przed południem, przedpołudniem, do "
            "południa, ranek, poranek, w godzinach porannych, skoro świt, wczesnym rankiem, "
            "wcześnie rano"
        ),
        "noon": "w okolicach południa, koło południa, około południa",
        "afternoon": (
            "po południu, popołudniu, popołudnie, popołudniem, wczesnym popołudniem, późnym "
            "popołudniem, w godzinach popołudniowych, na popołudnie"
        ),
        "evening": (
            "wieczorem, wieczór, wieczorkiem, pod wieczór, późnym wieczorem, wieczora, w "
            "godzinach wieczornych, na wieczór, wczesnym wieczorem"
        ),
        "night": "w nocy, noc, nocą, późno w nocy, w noc",
        "dawn": "nad ranem, o świcie",
    },
    part_noun="ranek, poranek, noc, wieczór",
    clock_word={
        "noon": (
            "w południe, południe, południem, o dwunastej w południe, o południu, dwunasta w południe, "
            "12 w południe, na południe, samo południe"
        ),
        "midnight": "o północy, północ, północy, o dwunastej w nocy, na północ",
    },
    vague_time=(
        "cały dzień, przez cały dzień, w porze lunchu, w porze obiadu, w porze obiadowej, po "
        "obiedzie, po lunchu, przed obiadem, z samego rana, całodniowe, całodniowy, po pracy, "
        "o dowolnej porze, obojętnie kiedy"
    ),
    end_of_day=(
        "koniec dnia, końca dnia, eod, na koniec dnia, koniec pracy, końca pracy, do końca "
        "dnia pracy, pod koniec dnia"
    ),
    now=(
        "teraz, w tym momencie, zaraz, natychmiast, od razu, już teraz, w tej chwili, asap, jak najszybciej, "
        "już, niezwłocznie"
    ),
    before_hour={
        -30: "wpół do, w pół do, o wpół do, pół do, na wpół do, o w pół do",
        -15: "za kwadrans, kwadrans przed, kwadrans do, o za kwadrans",
        15: "kwadrans po",
        30: "pół godziny po",
    },
    minutes_past="po, minut po",
    minutes_to="przed, minut przed",
    minutes_to_first="za",
    from_="od, od godziny, od godz, z",
    between="między, pomiędzy, między godziną, między godz, pomiędzy godziną",
    to="do, a, do godziny, do godz, do około",
    starts="początek, start, rozpoczęcie, zaczynamy, zaczyna się, rozpoczyna się, startujemy",
    ends="skończymy, koniec, zakończenie, kończymy, kończy się, zakończymy",
    until="do, aż do, do dnia",
    or_="lub, albo, czy, ewentualnie, bądź",
    and_="i, oraz, a, &, plus",
    unit={
        "minute": (
            "minuta, minuty, minut, minutę, minutach, minutowe, minutowy, minutowa, min, m, "
            "minutka, minutki, minutek"
        ),
        "quarter": "kwadrans, kwadranse, kwadransa, kwadransów",
        "hour": (
            "godzina, godziny, godzin, godzinę, godzinach, godzinka, godzinkę, godz, h, "
            "godzinne, godzinny, godzinna, godzinną, godzinnego"
        ),
        "day": "dzień, dni, dnia, dniu, dniach, doba, dobę",
        "week": "tydzień, tygodnie, tygodni, tygodnia, tygodniach, tygodniu, tyg",
        "month": "miesiąc, miesiące, miesięcy, miesiąca, miesiącach, miesiącu, mies",
        "year": "rok, lata, lat, roku",
    },
    length={
        30: (
            "trzydziestominutowe, trzydziestominutowy, pół godziny, pół godz, półgodzinne, "
            "półgodzinna, półgodzinny, półgodzinną, półgodzinnego, pół godzinki, pół h, pol "
            "godz"
        ),
        90: (
            "półtorej godziny, półtora godziny, półtoragodzinne, półtoragodzinny, "
            "półtoragodzinna, półtoragodzinną, godzinę i pół, półtorej godzinki, półtorej h"
        ),
        45: "trzy kwadranse, trzykwadransowe",
        15: "kwadrans, kwadransik, kwadransowe, piętnastominutowe, piętnastominutowy",
        150: "dwie i pół godziny",
        60: "godzinne, godzinny, godzinna, godzinną, godzinnego, jednogodzinne",
        120: "dwugodzinne, dwugodzinny, dwugodzinna, dwugodzinną, dwugodzinnego",
        180: "trzygodzinne, trzygodzinny, trzygodzinna, trzygodzinną",
        240: "czterogodzinne, czterogodzinny",
        20: "dwudziestominutowe",
        480: "ośmiogodzinne",
    },
    unit_one="dzień, tydzień, miesiąc, rok, minuta, minutę",
    and_half="i pół, i pol",
    for_=(
        "na, przez, czas trwania, trwające, trwający, trwająca, potrwa, trwać, długość, na "
        "około, przez około, przez okres, w ciągu"
    ),
    in_="za, za około, za jakieś, za jakąś, w ciągu",
    later={
        15: "za kwadrans",
    },
    from_now="od teraz, od dziś, od dzisiaj, później, potem",
    after="po, od",
    starting=(
        "od, począwszy od, zaczynając od, startując od, poczynając od, od najbliższego, od "
        "najbliższej, start, od dnia"
    ),
    one="jedną, jeden, jedna, jedno",
    people=(
        "osoby, osób, osoba, osobę, os, ludzi, ludzie, ludziom, uczestników, uczestnicy, "
        "uczestnika, uczestnik, uczestniczek, gości, goście, miejsc, miejsca, miejscami, "
        "osobami, osobom, osobowa, osobowe, osobowy, osobową, członków, pracowników, kolegów, "
        "rozmówców, słuchaczy, użytkowników, zaproszonych, linii, portów, delegatów, członków zespołu, "
        "członków działu"
    ),
    people_kind="zewnętrznych, wewnętrznych, zewnętrzne",
    people_first=(
        "będzie nas, jest nas, nas będzie, nas jest, grupa, grupy, grupę, zespół, miejsc dla, "
        "miejsca dla, sala na, salę na, pokój na, pokój dla, jesteśmy w, liczba osób, liczba "
        "uczestników, ilość osób, pojemność, uczestników, osób, grono, będziemy w, sala dla, "
        "salę dla, ekipa, weźmie udział, razem, nas, miejsce dla, miejsca na"
    ),
    people_for="dla",
    me_and="ja i, ja plus, ja oraz, ja +, mnie i, ja z, my i, ja, dla mnie i",
    others="jeszcze, inne, inni, innych, innymi, dodatkowe, pozostałe, kolejne, dodatkowych",
    every=(
        "zawsze, co, każdy, każdą, każda, każdego, każdej, w każdy, w każdą, każde, co każdy, "
        "co każdą, w każde"
    ),
    every_other="co drugi, co drugą, co druga, co drugie, w co drugi, w co drugą",
    except_="oprócz, poza, z wyjątkiem, prócz, bez",
    frequency={
        "DAILY": (
            "codziennie, dziennie, codzienny, codzienne, codzienna, codzienną, raz dziennie, co dziennie"
        ),
        "WEEKLY": (
            "cotygodniowo, cotygodniowe, cotygodniowy, cotygodniowa, cotygodniową, raz w "
            "tygodniu, tygodniowo, raz na tydzień"
        ),
        "WEEKLY 2": "dwutygodniowo, raz na dwa tygodnie",
        "MONTHLY": (
            "comiesięcznie, miesięczne, miesięczny, miesięczna, comiesięczne, comiesięczny, "
            "comiesięczna, comiesięczną, raz w "
            "miesiącu, miesięcznie, raz na miesiąc"
        ),
        "MONTHLY 3": (
            "co kwartał, kwartalnie, raz na kwartał, raz w kwartale, kwartalne, kwartalny, kwartalna"
        ),
        "MONTHLY 6": "co pół roku, co półrocze, półrocznie, raz na pół roku, półroczny, półroczna, półroczne",
        "YEARLY": "co roku, corocznie, raz w roku, rocznie, raz do roku, coroczne, coroczny, coroczna",
    },
    frequency_alone=(
        "codziennie, dziennie, co dziennie, cotygodniowo, tygodniowo, dwutygodniowo, comiesięcznie, "
        "miesięcznie, kwartalnie, półrocznie, corocznie, rocznie"
    ),
    workdays=(
        "dni robocze, w dni robocze, każdy dzień roboczy, w każdy dzień roboczy, dni "
        "powszednie, w dni powszednie, co dzień roboczy, w tygodniu roboczym, od poniedziałku "
        "do piątku, dniach roboczych, w dzień roboczy, dni robocze tygodnia, w dni pracujące, "
        "pon-pt, pn-pt"
    ),
    times="razy, raz, spotkań, powtórzeń, wystąpień, x",
    frequency_after=(
        "codzienny, codzienna, codzienne, cotygodniowy, cotygodniowa, cotygodniowe, comiesięczny, "
        "comiesięczna, comiesięczne, miesięczny, miesięczna, miesięczne, kwartalny, kwartalna, kwartalne, "
        "coroczny, coroczna, coroczne, codzienną, cotygodniową, comiesięczną, półroczny, półroczna, półroczne"
    ),
    workday=(
        "dzień roboczy, dnia roboczego, dniu roboczym, roboczy dzień, dzień pracujący, dnia pracującego, "
        "dniu pracującym, dzień powszedni, roboczego dnia"
    ),
    times_word={2: "dwukrotnie", 3: "trzykrotnie", 4: "czterokrotnie"},
    once=(
        "jednorazowo, jednorazowe, jednorazowy, jednorazowa, tylko raz, jeden raz, tylko jeden raz, "
        "ten jeden raz, jednokrotnie, nie powtarza się, bez powtórzeń, bez powtarzania"
    ),
    not_="nie, ale nie",
    month_begin="na początku, początek, na początek, z początkiem, początkiem",
    rest_of_year="resztę roku, resztę tego roku",
    endless="bezterminowo",
    throughout="przez cały, cały, w ciągu całego, w trakcie",
    in_a_row="z rzędu, pod rząd, kolejne, kolejnych, po sobie",
    with_="z, ze, wraz z, razem z",
    invite=(
        "zaproś, zaprosić, dodaj, dodać, zapraszam, zaproszeni, zaproszenie dla, dołącz, "
        "uczestnicy, zaproście, doproś, doprosić"
    ),
    phone=(
        "zadzwoń, zadzwonić, telefon, pod numer, na numer, numer, tel, dzwoń, zatelefonuj, "
        "telefonicznie, zadzwoń do, oddzwoń, przedzwoń, komórka, pod, wydzwoń, nr, nr tel, "
        "numer telefonu, nr telefonu, wdzwoń, połącz z, połączenie z, wydzwonić"
    ),
    pin=(
        "pin, kod, kod pin, hasło, kodem, pinem, kod dostępu, pinu, hasłem, kodzik, pin uczestników, "
        "pin dla uczestników, pin dla gości, pin gości, kod uczestników, kod dla uczestników, pin "
        "konferencji, kod konferencji"
    ),
    equals="to, =, jest, ma być, ustaw na",
    video=(
        "wideo, video, z wideo, z video, wideokonferencja, wideokonferencję, "
        "wideokonferencji, videokonferencja, videokonferencję, wideorozmowa, wideorozmowę, "
        "wideospotkanie, z kamerą, z kamerami, z kamerkami, z obrazem, videospotkanie, "
        "wideokonferencje, videokonferencji, telekonferencja wideo, wideorozmowy, z kamerką, jako "
        "wideokonferencja, jako wideokonferencję"
    ),
    audio=(
        "bez wideo, bez video, tylko audio, tylko głos, tylko głosowo, audio, tylko dźwięk, "
        "bez kamer, bez kamery, bez obrazu, samo audio, bez kamerek, wyłącznie audio, tylko "
        "telefonicznie, tylko głosowa, głosowa, sam dźwięk, tylko dial-in, bez kamerki"
    ),
    record=(
        "nagraj, nagrać, nagrywaj, nagrywaj to, nagrywać, z nagraniem, z nagrywaniem, "
        "nagrywane, nagrywana, nagrywany, nagranie, nagrywanie, do nagrania, nagraj to, "
        "nagraj spotkanie, nagrywaną, nagraj rozmowę, nagraj konferencję, włącz nagrywanie, z "
        "zapisem, proszę nagrać, ma być nagrywane, nagrywamy"
    ),
    no_record=(
        "bez nagrywania, nie nagrywaj, bez nagrania, nie nagrywać, nienagrywane, bez zapisu, "
        "nie nagraj, proszę nie nagrywać, wyłącz nagrywanie, nie nagrywamy, bez rejestracji, "
        "nie nagrywane, nie nagrywaj tego, nie może być nagrywane, nie może być nagrywana, nie ma być "
        "nagrywane"
    ),
    via=(
        "przez, na, w, poprzez, za pomocą, za pośrednictwem, używając, z użyciem, po, via, "
        "system:, dostawca:, systemem, korzystając z, używając systemu, w systemie, na platformie"
    ),
    zone_time="czasu, czas, czasie, strefy, wg czasu, według czasu, strefa",
    zone={
        "Europe/Warsaw": (
            "warszawskiego, warszawski, polskiego, polski, warszawskim, w Polsce, w "
            "Warszawie, Warszawy, Warszawie"
        ),
        "Europe/London": (
            "londyńskiego, londyński, brytyjskiego, brytyjski, w Londynie, Londynu, Londynie, angielskiego"
        ),
        "America/New_York": (
            "nowojorskiego, nowojorski, w Nowym Jorku, Nowego Jorku, Nowym Jorku, wschodniego"
        ),
        "Europe/Berlin": "berlińskiego, berliński, niemieckiego, niemiecki, w Berlinie, Berlina",
        "Europe/Paris": "paryskiego, paryski, w Paryżu, Paryża, francuskiego, środkowoeuropejskiego",
        "America/Los_Angeles": (
            "pacyficznego, kalifornijskiego, w Los Angeles, w Kalifornii, w San Francisco"
        ),
        "America/Chicago": "w Chicago",
        "Asia/Tokyo": "tokijskiego, japońskiego, w Tokio, Tokio",
        "Europe/Kiev": "kijowskiego, w Kijowie",
        "Europe/Madrid": "madryckiego, hiszpańskiego, w Madrycie",
        "Europe/Rome": "rzymskiego, włoskiego, w Rzymie",
        "Asia/Kolkata": "indyjskiego, w Indiach",
        "Europe/Lisbon": "lizbońskiego, portugalskiego, w Lizbonie",
        "Europe/Prague": "praskiego, czeskiego, w Pradze",
        "Asia/Dubai": "w Dubaju",
        "Asia/Singapore": "w Singapurze",
        "Australia/Sydney": "w Sydney",
        "Europe/Moscow": "moskiewskiego, w Moskwie",
        "America/Sao_Paulo": "brazylijskiego",
    },
    in_place="w, we",
    about=(
        "temat, w sprawie, ws, dotyczące, dotyczący, dotycząca, dot, odnośnie, na temat, "
        "tytuł, tytułem, pod tytułem, pt., tematem, tematem jest, nt, w temacie, w kwestii, "
        "zatytułowane, pod nazwą, o nazwie, temat spotkania, tematyka, celem omówienia, by "
        "omówić, żeby omówić, aby omówić, re, odnośnie do, chodzi o, dotyczy, w związku z, w celu "
        "omówienia, dotyczącej, dotyczącego, dotyczących, dotyczącą, dotyczącym, poświęcone, "
        "poświęconą, poświęconego, poświęcona"
    ),
    command=(
        "zdzwońmy się, spotkajmy się, umów, połącz mnie, połącz nas, połącz, "
        "pogadajmy, pogadajmy o, porozmawiajmy, porozmawiajmy o, prosić o, prosić, umówić, "
        "umów nas, umówmy, zarezerwuj, zarezerwować, zaplanuj, zaplanować, "
        "ustaw, ustawić, zorganizuj, zorganizować, stwórz, stworzyć, utwórz, utworzyć, załóż, "
        "założyć, zrób, zrobić, zróbmy, trzeba zrobić, trzeba umówić, trzeba, potrzebuję, "
        "potrzebujemy, potrzebna, potrzebne, potrzebny, chcę, chcemy, chciałbym, chciałabym, "
        "chcielibyśmy, uruchom, rozpocznij, zacznij, wystartuj, zwołaj, wrzuć, poproszę, "
        "poproszę o, przygotuj, przygotować, wyznacz, robimy, zróbcie, spotkajmy się, "
        "spotkajmy, spotykamy się, mamy, musimy, mieć, rezerwacja, rezerwuj, zabookuj, "
        "zabukuj, dodaj, włącz, odpal, umawiamy, umawiam, planujemy, "
        "planuję, ustalmy, organizuję, daj, otwórz, musimy zrobić, prośba o, proszę o, "
        "zarezerwowanie, umówienie, zorganizowanie, ustawienie, zaplanowanie, rezerwację, "
        "utworzenie, założenie, umówcie, zarezerwujcie, zaplanujcie, ustawcie, zorganizujcie, "
        "stwórzcie, utwórzcie, załóżcie, zwołajcie, przygotujcie, odpalcie, wrzućcie, dodajcie, "
        "zbierz, zbierzmy, zbierzcie, wpisz, możemy się spotkać, spotkać się, się spotkać, zdzwonić "
        "się, się zdzwonić, zdzwońmy się, pogadać, porozmawiać, zapisz nas, zapisz, zaklep, zaklepać, "
        "zabukuj, zaplanujmy, ustawmy, zarezerwujmy, przydałaby się, przydałoby się, przydałby się, "
        "dorzuć, wstaw, wstawić, wpisać, widzimy się, łączymy się, prosiłbym o, prosiłabym o, zwracam "
        "się z prośbą o, mam prośbę, mam prośbę o, organizujemy, zwołuję, zwołujemy, chciałem, "
        "chciałam, chcieliśmy, chcę zorganizować, chciałbym umówić, chciałabym umówić, wrzucić, "
        "wcisnąć, wciśnij"
    ),
    filler=(
        "czemu nie, dlaczego nie, "
        "do odwołania, aż do odwołania, bez daty końcowej, łącznie, w sumie, "
        "proszę, prosze, dzięki, dziękuję, dziękujemy, dziękuje, z góry dziękuję, z góry "
        "dzięki, cześć, hej, hejka, witam, witaj, dzień dobry, dobry wieczór, siema, halo, "
        "czy dałoby się, dałoby się, da się, "
        "czy możesz, czy mógłbyś, czy mogłabyś, czy możemy, możesz, mógłbyś, mogłabyś, czy da "
        "się, czy mogę, czy może, prosimy, pozdrawiam, serdecznie, czy możecie, możecie, "
        "jeśli można, uprzejmie, bardzo, ok, okej, no to, dzień dobry wszystkim, "
        "pilne, pls, plis, plz, thx, convoke, czy, nam, mi, dla mnie, dla nas, szanowni państwo, "
        "szanowna pani, szanowny panie, w miarę możliwości, jeśli to możliwe, jeżeli to możliwe, o ile "
        "to możliwe, jeśli pasuje, wielkie dzięki, dzięki wielkie, będę wdzięczny, będę wdzięczna, "
        "byłbym wdzięczny, byłabym wdzięczna, czy pasuje, czy to pasuje, cześć wszystkim, hej "
        "wszystkim, czy da radę, da radę, czy dałoby radę, czy dałoby się, dałoby się"
    ),
    generic=(
        "konf, konferencja, konferencję, konferencji, konferencje, spotkanie, spotkania, "
        "spotkaniem, rozmowa, rozmowę, rozmowy, telekonferencja, telekonferencję, "
        "telekonferencji, konfa, konfę, konfy, call, calla, calle, sala, salę, sali, pokój, "
        "pokoju, meeting, zebranie, zebrania, połączenie, narada, naradę, narady, telco, "
        "rozmówka, spotkanko, konferencja telefoniczna, konferencję telefoniczną, rozmowa "
        "telefoniczna, rozmowę telefoniczną, sala konferencyjna, salę konferencyjną, pokój "
        "konferencyjny, termin, wydarzenie, posiedzenie, miting, nowa konferencja, nową konferencję, "
        "nowe spotkanie, nowy call, nowe zebranie, nowa rozmowa, nową rozmowę, nowa sala, nową salę, "
        "telko, telki, telkę"
    ),
    ritual=(
        "standup, stand-up, daily, sync, statusowe, synchronizacja, odprawa, przegląd, "
        "status, retro, retrospektywa, 1:1, one-on-one, check-in, planowanie, 1 na 1, jeden na jeden"
    ),
    about_end="ach, ych, ich",
    connecting=(
        "cyklicznie, cykliczne, cykliczny, regularnie, powtarzaj, powtarzane, powtarza się, potem, "
        "g, br, bieżącego roku, naszego czasu, czasu lokalnego, o, w, we, na, do, dla, z, ze, od, po, "
        "za, przy, pod, nad, że, żeby, aby, "
        "by, jak, "
        "się, to, jest, będzie, który, która, które, dnia, "
        "jednak, tylko, i, a, oraz, też, także, no, więc, więc o, tam, być, ma, "
        "miało, odbędzie się, odbywa się, startuje, najlepiej, ewentualnie, może, od dziś, "
        "od dzisiaj, punktualnie, równo, kiedyś"
    ),
    label_of="godzina, godzinę, godzinie, dzień, data, czas, początek",
    article="nasze, nasz, moja, moje, mój, naszą, moją, naszego",
    numbered=(
        "sala, sali, salę, pokój, pokoju, sprint, sprintu, iso, rfc, faza, fazy, etap, etapu, "
        "krok, wersja, wersji, zgłoszenie, ticket, rozdział, część, piętro, linia, budynek, "
        "numer, nr, klasa, klasy, grupa, moduł, tura, runda, zadanie, sprawa, faktura, "
        "zamówienie, gate, poziom, art, artykuł, paragraf, ustawa, top, tydzień, kwartał, "
        "formuła, projekt, umowa, pozycja, punkt"
    ),
    queue="kolejka, kolejki, kolejkę, kolejce, do kolejki, w kolejce",
    recording=(
        "odtwórz nagranie, nagranie, puść nagranie, nagrania, odtwórz, nagraniem, odtwórz "
        "komunikat, zapowiedź, puść, odegraj nagranie, wyślij nagranie, z nagraniem, puść "
        "komunikat"
    ),
    that=(
        "że, o treści, treść, komunikat, powiedz, powiedz że, wiadomość, tekst, przekaż, "
        "przekaż że, z treścią, z informacją że, informację że, z komunikatem"
    ),
    how="jak, w jaki sposób, gdzie mogę, czy mogę, co to jest",
    help=(
        "pomoc, pomocy, pomóż, help, jak to działa, jak używać, co umiesz, co potrafisz, "
        "instrukcja, jak z tego korzystać"
    ),
    list=(
        "lista, listę, moje konferencje, pokaż, pokaż moje, moje spotkania, moje, jakie mam, "
        "co mam, wyświetl, zobacz, nadchodzące, zaplanowane, pokaż konferencje, lista "
        "konferencji, list, pokaż listę, jakie są, wypisz, wszystkie, konferencje, mam, "
        "jakie, moich, zaplanowanych, zarezerwowane, umówione"
    ),
    cancel=(
        "odwołaj, odwołać, anuluj, anulować, skasuj, usuń, usunąć, skasować, chcę odwołać, "
        "chcę anulować, proszę odwołać, odwołuję, zrezygnuj z, wykasuj"
    ),
    edit=(
        "edytuj, zmień, zmienić, przełóż, przełożyć, przesuń, przesunąć, zmodyfikuj, popraw, "
        "aktualizuj, edycja, edytować, zaktualizuj, chcę zmienić, chcę przełożyć, przenieś, "
        "edit"
    ),
    announce=(
        "ogłoś, ogłoszenie, ogłosić, nadaj, nadaj komunikat, rozgłoś, komunikat do, wyślij "
        "komunikat, wyślij ogłoszenie, przekaż komunikat"
    ),
    alias={
        "dziś wieczorem": "dziś wieczór",
        "jutro rano": "jutro ranek",
    },
    typo={
        "poniedziałek": "poniedzalek, ponidzialek, poniedzilek, ponedzialek",
        "czwartek": "czwratek, czwrtek, czwertek",
        "piątek": "pitaek, piontek",
        "jutro": "jutr, jurto, jturo, jurtro, jutor, jtro, juto, jutrro, jutroo",
        "wtorek": "wotrek, wtoerk, wtrek",
        "dziś": "dizs, dziis",
        "niedziela": "neidziela",
        "sobota": "sbota, soobta",
    },
    never_typo=(
        "piątka, robota, wtorkowy, sobótka, marcin, marzena, majka, maja, piątkowy, "
        "czwartkowy, środkowa, czerwony, listonosz, listopadowy, poniedziałkowymi, poniedziałkowimi, "
        "wtorkowymi, wtorkowimi, czwartkowymi, czwartkowimi, piątkowymi, piątkowimi, niedzielna, "
        "niedzielne, niedzielną, niedzielnymi, niedzielnimi, niedzielnią, styczniowa, styczniową, "
        "kwietniowa, kwietniową, sierpniowa, sierpniową, wrześniowa, wrześniową, październikowa, "
        "październikową, listopadowa, listopadowe, listopadową, listopadowymi, listopadowimi, "
        "sobotnii, jutrzejszią, dzisiejszią, wrażenia, wrażeń, wrażenie"
    ),
    yes="tak",
    around="około, ok, koło, mniej więcej, gdzieś, tak, ~, circa, ca, w okolicach, jakoś",
    record_order="nagraj, nagrywaj, nagrywamy, nagrać",
    counted_few=(
        "godziny, minuty, kwadranse, tygodnie, miesiące, lata, osoby, goście, miejsca, uczestnicy, linie"
    ),
    sign_off=(
        "pozdrawiam, pozdrowienia, z poważaniem, serdecznie pozdrawiam, dzięki, dziękuję, dziękuje, z "
        "góry dziękuję, wielkie dzięki"
    ),
    role=(
        "inżynierów, studentów, kierowników, wolontariuszy, kierowców, nauczycieli, rodziców, lekarzy, "
        "konsultantów, menedżerów, dyrektorów, programistów, analityków, handlowców, praktykantów, "
        "stażystów, interesariuszy, brygadzistów"
    ),
)
