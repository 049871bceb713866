"""What a language consists of: one `Words`, filled in by one module of `bot.language.vocabulary`.

Every field is a category of words. Its name, in capitals, is what the rules' patterns call it: `day` is
`DAY`. A field holds spellings, separated by commas; those that carry a value are keyed by it:

    day={0: "monday, mon", 1: "tuesday, tue, tues"}      at="at, @, around"

A spelling may have several words ("half past") or a hyphen, which may then be missing. Case and diacritics do
not matter, so "środa" is also read as "sroda"; a full stop after a short word is skipped, so "godz" is
enough for "godz.". One spelling may stand in several fields ("second" is an ordinal and a unit). The
longest spelling wins: with "half" and "half past" in the tables, "half past" is one word to the rules.
Leave a field out when the language has nothing of the kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Spellings = str
Table = Mapping[int, Spellings]
Names = Mapping[str, Spellings]

PARTS = ("dawn", "morning", "noon", "afternoon", "evening", "night")
"""Keys of `Words.part`. Night is the evening from 6 on and the small hours up to 5; noon is 11 to 4."""

UNITS = ("minute", "quarter", "hour", "day", "week", "fortnight", "month", "year")
"""Keys of `Words.unit`. A quarter is fifteen minutes, a fortnight two weeks."""


def _table() -> Table:
    return {}


def _names() -> Names:
    return {}


@dataclass(frozen=True, kw_only=True)
class Words:
    """The words of one language. A comment shows what the field's words are for, with an example."""

    code: str
    """ISO 639-1, also the first part of the locales that prefer the language."""

    twelve_hour: bool = False
    """"7:30" without am or pm goes by the rule for bare hours (7 is the evening). Only English says so;
    elsewhere a time with minutes from 7:00 on is the 24-hour clock."""
    day_before_hour: bool = False
    """"Friday 11" is a time rather than a date (en, pl, de), unless the coming Friday is an 11th."""
    dotted_clock: bool = False
    """"15.00" is a time (pl, de). Elsewhere only after a word of `at` or before am and pm."""
    next_after: bool = False
    """A word of `next` stands behind the day: "vendredi *prochain*". Elsewhere it may begin a topic there."""
    dotted_date: bool = True
    """"24.11" is a date. "24.11." and "24.11.2026" always are."""

    # ---- numbers -------------------------------------------------------------------------------
    number: Table = field(default_factory=_table)
    """Cardinals 0 to 19, the tens, the hundreds, 1000, in every inflection; larger ones are put together
    ("twenty five", "sto dwadzieścia"). Ones written in one word ("einundzwanzig", "ventuno") belong here."""
    number_and: Spellings = ""
    """May stand inside a number: "vinte *e* cinco", "treinta *y* dos", "vingt *et* un"."""
    half_number: Mapping[float, Spellings] = field(default_factory=dict)
    """1.5: "półtorej, anderthalb", 2.5: "zweieinhalb": said before a unit."""
    ordinal: Table = field(default_factory=_table)
    """1 to 31, in every inflection: "the *first* of May", "the *first* Monday"; -1 is the last one, -2 the
    last but one."""
    ordinal_end: Spellings = ""
    """Glued to digits makes an ordinal: 24*th*, 15-*go*, 1*er*, 1*º*."""
    hour: Table = field(default_factory=_table)
    """Words that can only be hours: "o *trzeciej*" 3. Not needed when cardinals tell the hours."""
    hour_end: Spellings = ""
    """Glued to digits makes an hour: "o 15*tej*"."""
    dozen: Table = field(default_factory=_table)
    """A number as a noun, before people: 2: "a couple of, a pair of", 12: "a dozen"."""
    together: Table = field(default_factory=_table)
    """How many people in one word that needs no noun: 3: "zu dritt, w trójkę"."""

    # ---- days ----------------------------------------------------------------------------------
    day: Table = field(default_factory=_table)
    """Monday is 0: names in every inflection, and abbreviations."""
    day_each: Table = field(default_factory=_table)
    """Forms that mean every such day: "mondays", "dienstags"."""
    month: Table = field(default_factory=_table)
    """January is 1, in every inflection, and abbreviations."""
    relative_day: Table = field(default_factory=_table)
    """0: "today", 1: "tomorrow, tmrw", 2: "day after tomorrow", -1: "yesterday"."""
    on: Spellings = ""
    """In front of a day: "*on* Friday", "*w* piątek", "*am* Freitag", "*el* viernes"."""
    the_day: Spellings = ""
    """In front of a bare day of the month: "*dnia* 24", "*le* 24", "*dia* 24". "on the 24th" needs none."""
    of: Spellings = ""
    """Between a day and a month, or an ordinal and what it counts in: "first Monday *of* March"."""
    this: Spellings = ""
    """"*this* Friday", "*w ten* piątek": the coming one."""
    coming: Spellings = ""
    """Those of `this` that count from now: "*coming* Friday", "2 *upcoming* days"."""
    next: Spellings = ""
    """"*next* Friday", before or after the day's name."""
    next_but_one: Spellings = ""
    """Before a day's name: "*übernächsten* Freitag"."""
    next_week: Spellings = ""
    """A whole phrase: "next week, in the next week, przyszłego tygodnia", also "of next week"."""
    week_after_next: Spellings = ""
    """"the week after next"."""
    this_week: Spellings = ""
    a_week: Spellings = ""
    """After a day: "Friday *week*", "vendredi *en huit*": a week after the coming one."""
    a_fortnight: Spellings = ""
    """The same, two weeks after: "vendredi *en quinze*"."""
    next_month: Spellings = ""
    this_month: Spellings = ""
    of_month: Spellings = ""
    """After a day: "first Monday *of the month*", "*miesiąca*"."""
    next_workday: Spellings = ""
    """"next working day, next business day"."""
    holiday: Table = field(default_factory=_table)
    """Days with a name, the month and the day as one number: 1224: "Christmas Eve, Wigilia"."""
    weekends: Spellings = ""
    """Every one of them: "weekends, w weekendy"."""
    weekend: Spellings = ""
    """With and without "this", "next", "on the"."""
    month_end: Spellings = ""
    """"end of the month, month end"."""
    year_mark: Spellings = ""
    """After a year: "2026 *r.*"."""
    year_end: Spellings = ""
    """"end of the year"."""
    end_of: Spellings = ""
    """Before a month: "*end of* March", "*koniec* marca"."""

    some_of: Spellings = ""
    """Before a month, whose day is then asked: "*early* December", "*Anfang* Dezember", "*mi*-mars"."""

    # ---- times ---------------------------------------------------------------------------------
    at: Spellings = ""
    """In front of a time and of nothing else that is a number: "*at* 3", "*o* 15", "*a las* 3"."""
    near: Spellings = ""
    """Before times and numbers: "*around* 3", "*około* 8 osób", "*up to* twenty", "*at least* 5"."""
    around: Spellings = ""
    """Those of `near` that are said of times rather than as a limit: "*around* 1530"."""
    ish: Spellings = ""
    """After a number makes it a rough one: "8*ish* people"."""
    oclock: Spellings = ""
    """After an hour, perhaps before the minutes: "3 *o'clock*", "15 *Uhr* 30", "15 *h*"."""
    oclock_before: Spellings = ""
    """Before an hour: "*godz.* 15"."""
    part: Names = field(default_factory=_names)
    """Keys as in `PARTS`: "morning, in the morning, rano, de la mañana"; phrases with their prepositions."""
    part_noun: Spellings = ""
    """Words of `part` that are nouns, so that after another word they are a topic ("parents evening")."""
    clock_word: Names = field(default_factory=_names)
    """"noon": "noon, midday, w południe"; "midnight": "midnight, o północy"; with their prepositions."""
    vague_time: Spellings = ""
    """Asked about: "all day, first thing"."""
    vague_today: Spellings = ""
    """Asked about, and today unless a day is said: "lunchtime, after work"."""
    before: Spellings = ""
    """A time after it is no start: "*before* 3pm"."""
    end_of_day: Spellings = ""
    """17:00 as an end, else asked about: "EOD, COB, end of day"."""
    now: Spellings = ""
    """"now, right now, asap"."""
    before_hour: Table = field(default_factory=_table)
    """Minutes to add to the hour that follows: 30: "half past", -15: "quarter to", -30: "halb, wpół do"."""
    after_hour: Table = field(default_factory=_table)
    """Minutes to add to the hour before: 30: "et demie, y media, e mezza", -15: "menos cuarto"."""
    minutes_past: Spellings = ""
    """Between minutes and an hour: "ten *past* three", "zehn *nach* drei"."""
    minutes_to: Spellings = ""
    """"ten *to* three", "zehn *vor* drei"."""
    minutes_to_first: Spellings = ""
    """Before the minutes, then the hour as a word: "*za* dziesięć piąta"."""
    zero_minute: Spellings = ""
    """Between an hour and minutes below ten: "twelve *oh* three"."""
    hour_article: Spellings = ""
    """In front of an hour where nothing else says so: "*las* doce", "*le* otto e venti"."""
    hour_and: Spellings = ""
    """Between an hour and minutes that are added: "las tres *y* diez", "tre *e* venti"."""
    hour_less: Spellings = ""
    """Between an hour and minutes that are taken away: "las tres *menos* diez"."""

    # ---- ranges, lengths -----------------------------------------------------------------------
    from_: Spellings = ""
    """"*from* 2 to 4", "*od* 11 do 13", "*dalle* 9 alle 11"."""
    between: Spellings = ""
    """"*between* 2 and 4"; the second word is of `and_` or `to`."""
    to: Spellings = ""
    """"2 *to* 4", "till", "until", "*do*", "*bis*"."""
    until: Spellings = ""
    """The words of `to` that also end a series or a meeting alone: "*until* 5", "*until* 18 December"."""
    starts: Spellings = ""
    """Before when it begins, where its end is said as well: "*start* 10, *end* 12", "*Beginn* 10 Uhr"."""
    ends: Spellings = ""
    or_: Spellings = ""
    either: Spellings = ""
    """In front of two times: "*either* 10 or 11"."""
    and_: Spellings = ""
    unit: Names = field(default_factory=_names)
    """Keys as in `UNITS`, in every inflection and abbreviation. One letter counts only glued: "45m"."""
    unit_many: Spellings = ""
    """Those of `unit` that need a number: "in *hours*" says nothing."""
    counted_few: Spellings = ""
    """Forms of `unit` and `people` that only 2 to 4 count: "o 10 *godziny* nadliczbowe", "o 10 *goście*"."""
    unit_one: Spellings = ""
    """Forms of `unit` that only 1 counts, so that after another number they are a topic: "o 10 *dzień*
    otwarty". Not in languages that say "a 10 day course"."""
    length: Table = field(default_factory=_table)
    """Minutes said as a phrase: 30: "half an hour, pół godziny", 90: "an hour and a half"."""
    and_half: Spellings = ""
    """After a number or a unit: "two *and a half* hours", "2 hours *and a half*", "*i pół*"."""
    length_first: Spellings = ""
    """Before a bare number of minutes: "*duration* 45", "*czas trwania:* 30"."""
    for_: Spellings = ""
    """Before a length: "*for* 2 hours", "*na* pół godziny", "lasting", "durée". Never before a time."""
    for_after: Spellings = ""
    """After a length: "zwei Stunden *lang*", "2 hours *long*"."""
    in_: Spellings = ""
    """Before a length makes it a start: "*in* 2 hours", "*za* godzinę", "*dans*"."""
    within: Spellings = ""
    """Before a length: some time until then, "*within* 2 hours"."""
    past: Spellings = ""
    """Beside a length that is over: "le *scorse* due ore", "las *últimas* 3 horas"."""
    few: Spellings = ""
    """A number that leaves open which: "in *a few* hours"."""
    closest: Spellings = ""
    """"the Friday *closest* to 24 November"."""
    later: Table = field(default_factory=_table)
    """Minutes from now, for a phrase that `before_hour` has too: 15: "za kwadrans"."""
    ago: Spellings = ""
    """After a length: "two hours *ago*"; it is asked about, as nothing is booked in the past."""
    from_now: Spellings = ""
    """After a length makes it a start: "2 hours *from now*"."""
    after: Spellings = ""
    """"two days *after* Friday", "a week *from* Monday"."""
    starting: Spellings = ""
    """In front of the first day of a series: "*starting* Friday"."""
    one: Spellings = ""
    """Articles that count as 1 before a unit: "*an* hour", "*eine* Stunde"."""

    # ---- people --------------------------------------------------------------------------------
    people: Spellings = ""
    """After a number: "8 *people*", "*ppl*", "*pax*", "*osób*", "*of us*"; not words for times or topics."""
    role: Spellings = ""
    """Who comes, counted as people where nothing else is said beside it: "tomorrow 3pm, 8 *engineers*"."""
    people_kind: Spellings = ""
    """Beside people who are counted, of no meaning there: "3 *external* guests", "6 invités *externes*"."""
    people_first: Spellings = ""
    """Before a number: "*party of* ten", "*room for* 10", "*we are* 5", "*będzie nas* pięcioro"."""
    people_for: Spellings = ""
    """Before a number that is people unless a unit or a time follows: "*for* 8", "*dla* ośmiu"."""
    for_whom: Spellings = ""
    """Kept between two parts of a topic: "formación, mañana a las 10, *para el* equipo"."""
    together_first: Spellings = ""
    """Before a number that is people where nothing follows: "domani alle 13, *in* 8"."""
    me_and: Spellings = ""
    """One more than the number that follows: "*me and* 3 others", "*ja i* 3 osoby"."""
    others: Spellings = ""
    """After that number, or before it: "3 *others*", "*jeszcze* 3"."""

    # ---- recurrence ----------------------------------------------------------------------------
    every: Spellings = ""
    """"*every* Monday", "*co* poniedziałek", "*tous les* lundis", "*każdego*", "*each*"."""
    every_other: Spellings = ""
    """"*every other* Tuesday", "*co drugi* wtorek"; every other week too."""
    other_after: Spellings = ""
    """After the day: "un mardi *sur deux*"."""
    except_: Spellings = ""
    """"daily *except* weekends"."""
    frequency: Names = field(default_factory=_names)
    """"DAILY": "daily, codziennie", "WEEKLY", "WEEKLY 2": "biweekly", "MONTHLY", "MONTHLY 3", "YEARLY"."""
    frequency_after: Spellings = ""
    """Those of `frequency` that follow a noun: "reunión *semanal*" recurs, "informe *mensual*" is a topic."""
    frequency_alone: Spellings = ""
    """Those of `frequency` that are adverbs, said of the meeting and never of its topic: "*codziennie*"."""
    workdays: Spellings = ""
    """Monday to Friday: "every weekday, weekdays, w dni robocze"."""
    workday: Spellings = ""
    """One of them: "every *working day*", "the last *business day* of the month"."""
    times: Spellings = ""
    """After a number: "5 *times*", "5 *razy*"."""
    times_word: Table = field(default_factory=_table)
    """The number and that word in one: 2: "twice", 3: "trzykrotnie"."""
    once: Spellings = ""
    """Says that nothing recurs: "one-off, just once, jednorazowo"."""
    yes: Spellings = ""
    """"recording: *yes*"; `not_` says the opposite."""
    not_: Spellings = ""
    """"*not* every week"."""
    month_begin: Spellings = ""
    """Its first day, beside "every month": "at the beginning of"."""
    throughout: Spellings = ""
    """Before a month, all of it: "*during* December"."""
    in_a_row: Spellings = ""
    """"5 Tuesdays *in a row*", "5 *consecutive* Tuesdays"."""
    endless: Spellings = ""
    """Says that no end is meant: "indefinitely, unbefristet"; phrases are better fillers."""
    rest_of_year: Spellings = ""
    """"for *the rest of the year*"."""
    habit: Spellings = ""
    """The article of days that come again: "*il* lunedì e *il* giovedì", "*le* lundi et *le* jeudi"."""
    out_of: Spellings = ""
    """"un lundi *sur* trois", "one Friday *in* three"."""
    one_yes: Spellings = ""
    """Every other one: "dia *sim*, dia *não*"."""
    one_no: Spellings = ""

    # ---- who, where, how -----------------------------------------------------------------------
    with_: Spellings = ""
    invite: Spellings = ""
    """"*invite* anna@partner.example", "*zaproś*"."""
    phone: Spellings = ""
    """Makes digits a telephone number: "call, phone, dial, zadzwoń, pod numer"."""
    pin: Spellings = ""
    """"pin, code, kod, passcode"."""
    equals: Spellings = ""
    """Between such a word and the digits: "PIN *is* 4821", "PIN *to* 4821"."""
    video: Spellings = ""
    """"video, with video"; words that are a meeting and video at once ("Videokonferenz") too."""
    audio: Spellings = ""
    """"audio only, dial-in only, without video, bez wideo"."""
    record: Spellings = ""
    """"record, record it, with recording, nagraj"."""
    record_order: Spellings = ""
    """Those of `record` that can only be an order, also after a topic: "przegląd oferty *nagraj*"."""
    no_record: Spellings = ""
    """"don't record, without recording"."""
    via: Spellings = ""
    """Before a vendor's name: "on, via, using, przez"."""
    zone_time: Spellings = ""
    """After a city: "Warsaw *time*"; before one: "*czasu* warszawskiego"."""
    zone: Names = field(default_factory=_names)
    """IANA names of what follows or precedes `zone_time` or a time: "Europe/Warsaw": "warszawskiego,
    warszawski, w Warszawie". Cities under their English names are known without."""
    in_place: Spellings = ""
    """"3pm *in* New York"."""

    # ---- what ----------------------------------------------------------------------------------
    about: Spellings = ""
    """Marks the subject: "about, re, subject, topic, regarding, temat, w sprawie"."""
    command: Spellings = ""
    """Dropped where a topic begins: "book, set up, arrange, umów, proszę zarezerwować, let's do"."""
    command_last: Spellings = ""
    """Dropped where a topic ends: "eine Konferenz *buchen*"; put those of `command` here too."""
    filler: Spellings = ""
    """Dropped everywhere: greetings, thanks, "please", "can you", "I need"."""
    sign_off: Spellings = ""
    """Dropped with the name that follows at the end: "*regards*, Tom", "*dzięki*, Ewa"."""
    generic: Spellings = ""
    """A meeting of any kind; alone it is no subject: "conference, meeting, call, room, spotkanie"."""
    ritual: Spellings = ""
    """After "weekly" it recurs and the subject keeps both: "standup, sync, check-in, 1:1"; generic words do
    so by themselves."""
    ritual_end: Spellings = ""
    """Ends of words that are rituals, in languages that write compounds as one: "Budget*runde*"."""
    about_end: Spellings = ""
    """Ends of words that make a number after `at` the topic's: "spotkanie o 3 nowych klient*ach*"."""
    title: Spellings = ""
    """Before a surname, which is then no day: "*Mrs* Friday", "*Frau* Sonntag", "*Mme* Dimanche"."""
    connecting: Spellings = ""
    """Dropped at both ends of a topic: prepositions and conjunctions that no other field has."""
    label_of: Spellings = ""
    """Names of what is asked for: "*time*: 3pm", "*date*", "*czas*"; before another word part of a topic."""
    article: Spellings = ""
    """Dropped where a topic begins: "the, a, an, le, la"."""
    topic: Spellings = ""
    """Topics that begin like a command or a meeting: "book club, call center, meeting notes"."""
    numbered: Spellings = ""
    """A number after it is a name: "*room* 8", "*sprint* 14", "*sala* 5". Unknown words do so anyway."""
    queue: Spellings = ""
    """"queue, kolejka, kolejki"."""
    recording: Spellings = ""
    """Before a recording's name: "play the recording, recording, odtwórz nagranie"."""
    that: Spellings = ""
    """Before a message to speak: "that, saying, że, dass, que, che"."""

    # ---- intents -------------------------------------------------------------------------------
    help: Spellings = ""
    """Only when nothing else is said: "help, pomoc"."""
    how: Spellings = ""
    """Where a question for help begins: "how do I …?", "jak …?"."""
    list: Spellings = ""
    """The same: "list, my conferences, show my conferences, moje konferencje"."""
    cancel: Spellings = ""
    """Where the request begins: "cancel, odwołaj, anuluj"."""
    edit: Spellings = ""
    """Where the request begins: "edit, change, move, zmień, przełóż"."""
    edit_object: Spellings = ""
    """The same, but only before a quote, an article or a meeting: "change, move"."""
    cancel_last: Spellings = ""
    """The same where the request ends: "die Budgetrunde *absagen*"."""
    cancel_open: Spellings = ""
    """Where the request begins, and `cancel_close` where it ends: "*sag* die Budgetrunde *ab*"."""
    cancel_close: Spellings = ""
    edit_last: Spellings = ""
    announce: Spellings = ""
    """Where a mention begins: "announce, ogłoś"."""

    # ---- spelling ------------------------------------------------------------------------------
    digraph: Names = field(default_factory=_names)
    """Letters that are also typed as two: "ä": "ae". Aliases and misspellings are taken as written."""
    alias: Names = field(default_factory=_names)
    """One word read as several: "today evening": "tonight", "montag abend": "montagabend"."""
    typo: Names = field(default_factory=_names)
    """Usual misspellings that are more than one slip away: "wednesday": "wensday, wendsday"."""
    never_typo: Spellings = ""
    """Words and names near a day's or month's name that are not one: "marta, sundae"."""
