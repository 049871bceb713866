"""How often: `every Monday`, `every other Tuesday`, `co drugi wtorek`, `monthly on the 15th`, `weekdays`."""

from __future__ import annotations

from bot.language.grammar import Rule
from bot.language.rules import series_readings as read

_A_DAY = "(?:DAY|DAY_EACH)"
_AND = "(?:COMMA|AND|AMP|SLASH_MARK|PLUS)"
_BESIDE = "(?:COMMA|AND|AMP|DASH|TO|SLASH_MARK|PLUS){0,2} (?:ON|EVERY|ARTICLE|THE_DAY){0,2}"
_LIST = _A_DAY + "(?:" + _BESIDE + _A_DAY + "){0,6}"
_NOT_THAT_WEEK = "(?! (?:ON|OF|COMMA)? (?:NEXT_WEEK|THIS_WEEK|WEEK_AFTER_NEXT|NEXT|OR|FROM_NOW))"
_ON = "(?:(?!UNTIL)(?:ON|AT|COMMA|ARTICLE|THE_DAY|FOR)){0,3}"
_AN_ORDINAL = "(?:ORDINAL|N(?=ORDINAL_END)) ORDINAL_END?"
_NTH_DAYS = (
    "{nth_days " + _AN_ORDINAL + "(?:(?:COMMA|AND|AMP|SLASH_MARK|ARTICLE|ON|EVERY){0,3}"
    "(?:" + _AN_ORDINAL + "|" + _A_DAY + ")){1,9} (?<=DAY|DAY_EACH)}"
)
_NUMBER = "{number N|ORDINAL|DOZEN} ORDINAL_END?"
_EVERY = "(?:{other EVERY_OTHER}|EVERY (?:" + _NUMBER + ")?)"
_EVERY_UNIT = _EVERY + " {unit UNIT}"
_A_DOM = "(?:DOM|DOM_WORD) (?:ORDINAL_END|STOP(?=AND))?"
_DOMS = (
    "{dates "
    + _A_DOM
    + "(?:(?:COMMA|AND|AMP|SLASH_MARK){1,2} (?:ARTICLE|THE_DAY|ON){0,2} "
    + _A_DOM
    + "){0,4}}"
)
_DATE = _DOMS + " STOP?+ (?!UNIT|PEOPLE|MERIDIEM|OCLOCK|OF? MONTH|ORDINAL_END|COLON DIGITS)"
_WORKDAY = "{position " + _AN_ORDINAL + "} WORKDAY"
_OF = "(?:OF|IN|ON|ARTICLE){0,2} "
_OF_EVERY = _OF + "(?:" + _EVERY_UNIT + "|{often FREQUENCY})"
_WHICH = (
    "(?:ON|AT|COMMA|ARTICLE|THE_DAY){0,3} (?:"
    + _NTH_DAYS
    + " (?:(?:OF|IN) {month MONTH})?|"
    + _WORKDAY
    + "|{last ORDINAL} UNIT|{begins MONTH_BEGIN})"
    + "|(?:(?:ON|COMMA){0,2} (?:THE_DAY|ARTICLE|ON)|(?=DOM (?:ORDINAL_END|STOP)|DOM_WORD)) "
    + _DATE
)
_PER = "(?:CONNECTING|ON|IN|OF|IN_PLACE|ARTICLE|VIA|FOR|TO|AT|ONE|EVERY|SLASH_MARK){1,2}"
SERIES = (
    Rule(
        "daily except Sunday",
        "OTHER_SAID",
        "EXCEPT (?:ON|ARTICLE|THE_DAY){0,2} {days " + _LIST + "}",
        read.all_but,
        "recurrence",
    ),
    Rule(
        "three times a week",
        "SERIES_SAID",
        "(?:{count N} TIMES|{count_word TIMES_WORD}) (?:DASH? {often FREQUENCY}|"
        + _PER
        + " {unit UNIT}|OF_MONTH) COLON?",
        read.often_said,
        "recurrence",
    ),
    Rule(
        "first Monday of every month",
        "SERIES_SAID",
        "(?:ON|ARTICLE|EVERY){0,3} " + _NTH_DAYS + " " + _OF_EVERY,
        read.nth_of_month,
        "recurrence",
    ),
    Rule(
        "every first Monday of the month",
        "SERIES_SAID",
        "ON? EVERY (?:ON|ARTICLE){0,2} "
        + _NTH_DAYS
        + " (?:OF|IN|ON){0,2} (?:ARTICLE|THIS)? (?:{unit UNIT}|THIS_MONTH|OF_MONTH)",
        read.nth_of_month,
        "recurrence",
    ),
    Rule(
        "first Mondays of the month",
        "SERIES_SAID",
        "(?:ON|ARTICLE){0,2} {every EVERY}? "
        + _NTH_DAYS
        + " (?:(?:OF|IN|ON){0,2} (?:ARTICLE|THIS)? (?:THIS_MONTH|OF_MONTH))?",
        read.mondays_of_month,
        "recurrence",
    ),
    Rule(
        "last working day of every month",
        "SERIES_SAID",
        "(?:ON|ARTICLE|EVERY){0,3} " + _WORKDAY + " " + _OF_EVERY,
        read.nth_workday,
        "recurrence",
    ),
    Rule(
        "every last working day of the month",
        "SERIES_SAID",
        "ON? EVERY (?:ON|ARTICLE){0,2} "
        + _WORKDAY
        + " (?:OF|IN|ON){0,2} (?:ARTICLE|THIS)? (?:{unit UNIT}|THIS_MONTH|OF_MONTH)",
        read.nth_workday,
        "recurrence",
    ),
    Rule(
        "15th of every month",
        "SERIES_SAID",
        "(?:ON|ARTICLE|THE_DAY){0,3} {lead UNIT}? " + _DOMS + " STOP? {what UNIT}? " + _OF_EVERY,
        read.date_of_month,
        "recurrence",
    ),
    Rule(
        "last day of every month",
        "SERIES_SAID",
        "(?:ON|AT|ARTICLE){0,2} (?:{nth ORDINAL} {what UNIT}?|END_OF|MONTH_END|{begins MONTH_BEGIN}) "
        + _OF_EVERY,
        read.last_day,
        "recurrence",
    ),
    Rule(
        "every 4th and 10th of the month",
        "SERIES_SAID",
        "ON? EVERY (?:ARTICLE|THE_DAY)? " + _DOMS + " STOP? {what UNIT}? OF? OF_MONTH",
        read.date_of_month,
        "recurrence",
    ),
    Rule(
        "5th and 20th of the month",
        "SERIES_SAID",
        "(?:ON|ARTICLE|THE_DAY){0,2} " + _DOMS + " STOP? (?:THE_DAY|UNIT)? OF? OF_MONTH",
        read.dates_of_the_month,
        "recurrence",
    ),
    Rule(
        "every 20th and 30th of August",
        "SERIES_SAID",
        "ON? EVERY (?:ARTICLE|THE_DAY)? (?:"
        + _DOMS
        + " STOP? OF? {month MONTH}|{month_first MONTH} (?:ON|ARTICLE|THE_DAY|UNIT){0,3} "
        + _DOMS.replace("dates", "dates_last")
        + ")",
        read.dates_of_year,
        "recurrence",
    ),
    Rule(
        "every other weekend",
        "SERIES_SAID",
        "ON? " + _EVERY + " WEEKEND|(?<!EXCEPT)WEEKENDS",
        read.weekends,
        "recurrence",
    ),
    Rule(
        "every 15th",
        "SERIES_SAID",
        "ON? EVERY ON? {dates DOM(?: ORDINAL_END (?:COMMA|AND|AMP){1,2} ARTICLE? DOM){0,4}} "
        "(?:ORDINAL_END(?!WORD|GENERIC|RITUAL|DAY|UNIT)|STOP?(?=AT|SAID|COMMA|$))",
        read.date_of_month,
        "recurrence",
    ),
    Rule(
        "every second Monday of the month",
        "SERIES_SAID",
        "ON? {other EVERY_OTHER} {days DAY} (?:OF|IN|ON){0,2} (?:ARTICLE|THIS)? (?:THIS_MONTH|OF_MONTH)",
        read.second_of_month,
        "recurrence",
    ),
    Rule(
        "daily except weekends",
        "SERIES_SAID",
        "EXCEPT (?:ON|ARTICLE|THE_DAY){0,2} (?:WEEKENDS|WEEKEND)",
        read.but_weekends,
        "recurrence",
    ),
    Rule("every morning", "SERIES_SAID", "ON? EVERY {part PART} (?!TOPICAL)", read.every_part, "recurrence"),
    Rule(
        "weekdays", "SERIES_SAID", "(?:ON|EVERY){0,2} WORKDAYS|ON? EVERY WORKDAY", read.workdays, "recurrence"
    ),
    Rule(
        "every other Tuesday",
        "SERIES_SAID",
        "ON? " + _EVERY + " (?:ON|ARTICLE|THE_DAY){0,2} {days " + _LIST + "}",
        read.every_day,
        "recurrence",
    ),
    Rule(
        "un mardi sur deux",
        "SERIES_SAID",
        "(?:ONE|ARTICLE)? (?:{days " + _A_DAY + "}|{unit UNIT}) OTHER_AFTER",
        read.alternately,
        "recurrence",
    ),
    Rule(
        "un mardi sur trois",
        "SERIES_SAID",
        "ONE (?:{days " + _A_DAY + "}|{unit UNIT}) (?:OUT_OF|OF? EVERY) {number N} (?!UNIT|DAY|MONTH)",
        read.one_in_three,
        "recurrence",
    ),
    Rule(
        "dia sim, dia não",
        "SERIES_SAID",
        "(?:ONE|ARTICLE)? (?:{days " + _A_DAY + "}|{unit UNIT}) ONE_YES (?:COMMA|AND){0,2} ONE? "
        "(?:" + _A_DAY + "|UNIT)? ONE_NO",
        read.alternately,
        "recurrence",
    ),
    Rule(
        "every 2 weeks on Tuesday",
        "SERIES_SAID",
        "ON? " + _EVERY_UNIT + "(?:" + _ON + "(?:{days " + _LIST + "}|{weekend WEEKEND})|" + _WHICH + ")?",
        read.every_unit,
        "recurrence",
    ),
    Rule(
        "reunión semanal",
        "SERIES_SAID",
        "(?:(?<=GENERIC|RITUAL)|(?<=GENERIC OF WORD)) {often FREQUENCY_AFTER} (?:"
        + _ON
        + "{days "
        + _LIST
        + "}|"
        + _WHICH
        + ")?",
        read.said_after,
        "recurrence",
    ),
    Rule(
        "weekly on Friday",
        "SERIES_SAID",
        "(?:(?<!TOPICAL)|(?!FREQUENCY_AFTER)) ON? {often FREQUENCY} (?:"
        + _ON
        + "{days "
        + _LIST
        + "}|"
        + _WHICH
        + "|{between (?:(?!GENERIC|RITUAL)(?:WORD|NAME)){1,2}}{topic GENERIC|RITUAL}"
        + "|(?!WORD){topic_alone TOPICAL|VIDEO}|)",
        read.said_often,
        "recurrence",
    ),
    Rule(
        "the next four Fridays",
        "SERIES_SAID",
        "(?:FOR ARTICLE? (?:NEXT {count N}|{count_for N} (?=IN_A_ROW? DAY_EACH))"
        "|(?:ON|ARTICLE)? NEXT {count_next N}|ARTICLE {count_first N} NEXT) IN_A_ROW? {days "
        + _A_DAY
        + "} IN_A_ROW?",
        read.next_few,
        "recurrence",
    ),
    Rule(
        "5 Tuesdays in a row",
        "SERIES_SAID",
        "(?:FOR|ON)? {count N} (?:IN_A_ROW {days " + _A_DAY + "}|{days_first " + _A_DAY + "} IN_A_ROW"
        "|(?<!FOR N){days_each (?!DAY)DAY_EACH} (?!FROM_NOW|AFTER|BEFORE))",
        read.so_many_days,
        "recurrence",
    ),
    Rule(
        "Mondays",
        "SERIES_SAID",
        "ON? {days DAY_EACH(?:" + _BESIDE + _A_DAY + "){0,6}} (?!FROM_NOW)",
        read.each_day,
        "recurrence",
    ),
    Rule(
        "il lunedì e il giovedì",
        "SERIES_SAID",
        "{days HABIT DAY (?:(?:COMMA|AND){1,2} HABIT? DAY){1,6}} (?!DOM)" + _NOT_THAT_WEEK,
        read.each_day,
        "recurrence",
    ),
    Rule(
        "Mon, Wed and Fri",
        "SERIES_SAID",
        "(?<!NEXT|THIS|OR) ON? {days DAY (?:" + _AND + "{0,2} (?:ON|ARTICLE|THE_DAY){0,2} DAY){2,6}}"
        "(?!DOM (?:ORDINAL_END|STOP)? OF? MONTH)" + _NOT_THAT_WEEK,
        read.each_day,
        "recurrence",
    ),
    Rule(
        "Monday to Thursday",
        "SERIES_SAID",
        "(?:FROM|ON|ARTICLE|THE_DAY){0,2} (?<!NEXT|THIS) {days DAY (?:DASH|TO|UNTIL) "
        "(?:ON|ARTICLE|THE_DAY){0,2} DAY} (?!DOM (?:ORDINAL_END|STOP)? OF? MONTH)" + _NOT_THAT_WEEK,
        read.run_of_days,
        "recurrence",
    ),
    Rule(
        "monthly, first Thursday",
        "SERIES_SAID",
        "(?:ON|ARTICLE){0,2} " + _NTH_DAYS + " (?!OF|OF_MONTH|NEXT_MONTH|THIS_MONTH|MONTH)",
        read.first_of_monthly,
        "recurrence",
    ),
    Rule(
        "twice a month, 5th and 20th",
        "SERIES_SAID",
        "(?:ON|ARTICLE|THE_DAY){0,2} " + _DOMS + " STOP? (?=COMMA|AT|SAID|$)",
        read.dates_of_monthly,
        "recurrence",
    ),
    Rule("not every week", "OTHER_SAID", "NOT SERIES_SAID++", read.not_at_all, "recurrence"),
    Rule("once every two weeks", "DROPPED", "ONCE (?=SERIES_SAID)", read.only_said),
    Rule(
        "just once",
        "DROPPED",
        "(?:ONCE|ENDLESS) (?=SAID|COMMA|STOP|BREAK|DASH|FILLER|ON|AT|GENERIC|$)",
        read.only_said,
    ),
    Rule(
        "5 times",
        "OTHER_SAID",
        "FOR? (?:{count N} TIMES PEOPLE?|{count_word TIMES_WORD})",
        read.times,
        "recurrence",
    ),
)
