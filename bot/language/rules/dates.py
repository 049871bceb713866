"""Days: `Friday`, `next Friday`, `Friday next week`, `24 November`, `24.11`, `the 24th`, `tomorrow`."""

from __future__ import annotations

from bot.language.grammar import Rule
from bot.language.rules import date_readings as read

_NOT_COUNTED = (
    "(?!(?:DASH|OTHERS)? (?:PEOPLE|TIMES|MERIDIEM|AND_HALF|UNIT_MARK"
    "|(?:(?!UNIT_ONE)UNIT|OCLOCK)(?!CLOCK|H|DOT_CLOCK)))"
)
_NUMBER_OF_DAY = (
    "(?=DASH (?:{clock CLOCK}|{hour H} OCLOCK)|COMMA|STOP|BREAK|(?:AND|OR) (?:ON|ARTICLE)? DAY|$"
    "|COMMA? (?:AT|OCLOCK_BEFORE|FROM|CLOCK|BETWEEN|CLOCK_WORD|{part PART}|H OCLOCK))"
)
_NOT_BEFORE_DATE = "(?!DOM MONTH ARTICLE? DOM ORDINAL_END)"
"""Not the "10 Dec" of "at 10 Dec 3rd"."""
_DOM = "{day DOM|DOM_WORD} (?:ORDINAL_END|STOP)?"
_YEAR = "(?:COMMA|OF|SLASH_MARK|{dash DASH})? {year YEAR} YEAR_MARK?"
_OF_YEAR = "(?:(?:COMMA|OF)? {year YEAR} YEAR_MARK?)?"
DATES = (
    Rule(
        "14.-15.10.",
        "DAY_SAID",
        "(?:FROM|ARTICLE|THE_DAY|ON){0,2} {day DOM} (?:STOP (?:DASH|TO|SLASH_MARK)|(?:DASH|TO)"
        "(?=(?:ARTICLE|THE_DAY|ON)? (?:DOT_DATE_SURE|FULL_DATE))) (?:ARTICLE|THE_DAY|ON)? "
        "{date DOT_DATE|FULL_DATE}",
        read.first_of_dotted,
        "date",
    ),
    Rule("2026-11-24", "DAY_SAID", "{date FULL_DATE}", read.full, "date"),
    Rule(
        "24-26 November",
        "DAY_SAID",
        "(?<!AT)(?:FROM|ARTICLE|THE_DAY|ON){0,2} {day DOM} (?:ORDINAL_END|STOP)? (?:DASH|TO|AND) "
        + _NOT_BEFORE_DATE
        + "(?:ARTICLE|THE_DAY|ON)? {last DOM} (?:ORDINAL_END|STOP)? (?:(?!IN)OF)? {month MONTH} (?:"
        + _YEAR
        + ")?",
        read.days_of_month,
        "date",
    ),
    Rule(
        "24 or 25 November",
        "DAY_SAID",
        "(?<!AT) (?:ARTICLE|THE_DAY|ON){0,2} {day DOM|DOM_WORD} (?:ORDINAL_END|STOP)? OR "
        "(?:ARTICLE|THE_DAY|ON){0,2} {other DOM|DOM_WORD} (?:ORDINAL_END|STOP)? (?:OF|DASH)? {month MONTH} "
        "(?:" + _YEAR + ")?",
        read.either_of_days,
        "date",
    ),
    Rule(
        "24. oder 25.11.",
        "DAY_SAID",
        "(?<!AT) (?:ARTICLE|THE_DAY|ON){0,2} {day DOM} (?:ORDINAL_END|STOP)? OR "
        "(?:ARTICLE|THE_DAY|ON){0,2} {date DOT_DATE|SLASH_DATE|FULL_DATE} (?!UNIT|OCLOCK|PEOPLE)",
        read.either_in_numbers,
        "date",
    ),
    Rule(
        "24th or 25th",
        "DAY_SAID",
        "(?:ARTICLE|THE_DAY|ON){1,2} {day DOM|DOM_WORD} (?:ORDINAL_END|STOP)? OR "
        "(?:(?:ARTICLE|THE_DAY|ON){1,2} {other DOM|DOM_WORD} (?:ORDINAL_END|STOP)?"
        "|{bare DOM|DOM_WORD} (?:ORDINAL_END|STOP(?=.)))",
        read.either_of_days,
        "date",
    ),
    Rule(
        "24 November",
        "DAY_SAID",
        "(?<!(?:AT|FROM|TO) NUMBER)"
        + _NOT_BEFORE_DATE
        + "(?:ARTICLE|THE_DAY)? "
        + _DOM
        + " (?:(?!IN)OF|DASH|SLASH_MARK)? {month MONTH} (?:"
        + _YEAR
        + ")?",
        read.day_then_month,
        "date",
    ),
    Rule(
        "in November on the 24th",
        "DAY_SAID",
        "{month MONTH} ON ARTICLE? {day DOM} ORDINAL_END",
        read.month_first_said,
        "date",
    ),
    Rule(
        "November 24",
        "DAY_SAID",
        "(?<!END_OF|SOME_OF)(?<!ORDINAL DAY)(?<!ORDINAL DAY OF){month MONTH} (?:COMMA|SLASH_MARK)? "
        "{the ARTICLE}? {day DOM|DOM_WORD (?!DAY)} ORDINAL_END?+ "
        "(?:{until DASH|(?!AT)TO} ARTICLE? {last DOM} ORDINAL_END? (?!DASH|CLOCK|COLON|OCLOCK))? (?:"
        + _YEAR
        + ")?(?:(?<=ORDINAL_END)|"
        + _NOT_COUNTED
        + ")"
        + "(?!COLON DIGITS|DASH CLOCK|DASH H OCLOCK)",
        read.month_first_said,
        "date",
    ),
    Rule(
        "first Monday of next month",
        "DAY_SAID",
        "ARTICLE? (?:{nth ORDINAL|N} ORDINAL_END?) {last ORDINAL}? {day DAY} (?:OF|IN|ON|ARTICLE){0,2} "
        "(?:{next NEXT_MONTH}|THIS_MONTH|OF_MONTH|{month MONTH} " + _OF_YEAR + ")",
        read.nth_said,
        "date",
    ),
    Rule(
        "last working day of the month",
        "DAY_SAID",
        "(?:ON|ARTICLE){0,2} {nth ORDINAL|N(?=ORDINAL_END)} ORDINAL_END? WORKDAY (?:OF|IN|ON|ARTICLE){0,2} "
        "(?:{next NEXT_MONTH}|THIS_MONTH|OF_MONTH|{month MONTH})",
        read.nth_workday,
        "date",
    ),
    Rule(
        "first Monday 3pm of next month",
        "DAY_SAID",
        "ARTICLE? (?:{nth ORDINAL|N} ORDINAL_END?) {day DAY} (?=(?!OF)(?:AT|FROM|PART|H|CLOCK|CLOCK_WORD)"
        "(?:(?!SAID|DAY|BREAK).){0,6}? (?:OF|IN|ARTICLE){0,2} (?:{next NEXT_MONTH}|THIS_MONTH))",
        read.nth_said,
        "date",
    ),
    Rule(
        "fifth last day of May",
        "DAY_SAID",
        "(?:ON|ARTICLE|THE_DAY){0,2} {nth DOM|DOM_WORD} ORDINAL_END? {last ORDINAL} {unit UNIT}"
        "(?:OF|IN|ON|ARTICLE){0,2} (?:{next NEXT_MONTH}|THIS_MONTH|OF_MONTH|{month MONTH} " + _OF_YEAR + ")",
        read.nth_last,
        "date",
    ),
    Rule(
        "le 20 2 2014",
        "DAY_SAID",
        "(?:ON|ARTICLE|THE_DAY){0,2} {day DOM} {number_month DOM} {year YEAR}|THE_DAY {day_alone DOM} "
        "{month_alone MIN} (?=SAID|COMMA|STOP|BREAK|AT|$)",
        read.in_numbers,
        "date",
    ),
    Rule(
        "third day of October",
        "DAY_SAID",
        "(?:ON|ARTICLE|THE_DAY){0,2} (?:{day DOM|DOM_WORD} ORDINAL_END?|{last ORDINAL}) {unit UNIT}"
        "(?:OF|IN|ON|ARTICLE){0,2} (?:{next NEXT_MONTH}|THIS_MONTH|OF_MONTH|{month MONTH} " + _OF_YEAR + ")",
        read.day_of,
        "date",
    ),
    Rule(
        "15th of next month",
        "DAY_SAID",
        "(?<!AT) (?:ON|ARTICLE|THE_DAY){0,2} {day DOM|DOM_WORD} (?:ORDINAL_END|STOP)? (?:OF|IN|ARTICLE){0,2} "
        "(?:{next NEXT_MONTH}|THIS_MONTH|OF_MONTH)",
        read.day_of,
        "date",
    ),
    Rule(
        "two Sundays from now",
        "DAY_SAID",
        "{count N} {day DAY|DAY_EACH} FROM_NOW|IN {count_first N} {day_last DAY|DAY_EACH}",
        read.nth_from_now,
        "date",
    ),
    Rule(
        "2012/aug/10",
        "DAY_SAID",
        "{year YEAR} SLASH_MARK {month MONTH} SLASH_MARK {day DOM}",
        read.named_said,
        "date",
    ),
    Rule(
        "end of next month",
        "DAY_SAID",
        "(?:AT|ON|ARTICLE|IN){0,2} END_OF (?:OF|ARTICLE){0,2} "
        "(?:{next NEXT_MONTH}|THIS_MONTH|{month MONTH} " + _OF_YEAR + ")",
        read.month_end,
        "date",
    ),
    Rule(
        "in December",
        "DAY_SAID",
        "(?<!TOPICAL) (?:IN|IN_PLACE) THIS? MONTH (?=AT|CLOCK|COMMA|STOP|BREAK|$)",
        read.some_day_in,
        "date",
    ),
    Rule(
        "early December", "DAY_SAID", "(?:AT|ON|ARTICLE|IN){0,2} SOME_OF DASH? MONTH", read.some_day, "date"
    ),
    Rule(
        "end of the month",
        "DAY_SAID",
        "(?<!TOPICAL OF) (?:AT|ON|ARTICLE|IN){0,2} MONTH_END",
        read.month_end,
        "date",
    ),
    Rule(
        "end of the year",
        "DAY_SAID",
        "(?<!TOPICAL OF) (?:AT|ON|ARTICLE|IN){0,2} YEAR_END",
        read.year_end,
        "date",
    ),
    Rule(
        "Friday next week",
        "DAY_SAID",
        "{day DAY} (?:IN|OF|ON|ARTICLE|COMMA){0,2} (?:NEXT_WEEK|{second WEEK_AFTER_NEXT})",
        read.next_week,
        "date",
    ),
    Rule(
        "next week Friday",
        "DAY_SAID",
        "(?:NEXT_WEEK|{second WEEK_AFTER_NEXT}) (?:ON|COMMA|ARTICLE){0,2} {day DAY}",
        read.next_week,
        "date",
    ),
    Rule("Friday this week", "DAY_SAID", "{day DAY} (?:IN|OF|ON){0,2} THIS_WEEK", read.this_week, "date"),
    Rule("this week Friday", "DAY_SAID", "THIS_WEEK ON? {day DAY}", read.this_week, "date"),
    Rule(
        "next Friday",
        "DAY_SAID",
        "(?:ON|ARTICLE)? NEXT {day DAY}|{before DAY} NEXT",
        read.next_weekday,
        "date",
    ),
    Rule(
        "übernächsten Freitag",
        "DAY_SAID",
        "(?:ON|ARTICLE)? NEXT_BUT_ONE {day DAY}",
        read.next_but_one,
        "date",
    ),
    Rule(
        "Friday week",
        "DAY_SAID",
        "{day DAY} (?:A_WEEK (?!DIGITS TOPICAL)|{after AFTER} NEXT (?!DAY))",
        read.week_after,
        "date",
    ),
    Rule("vendredi en quinze", "DAY_SAID", "{day DAY} A_FORTNIGHT", read.fortnight_after, "date"),
    Rule(
        "today in two weeks",
        "DAY_SAID",
        "{day RELATIVE_DAY} (?:{weeks DAY_SAID++}|A_FORTNIGHT)",
        read.counted_from_day,
        "date",
    ),
    Rule(
        "a week on Friday",
        "DAY_SAID",
        "{length LENGTH_SAID++} (?:ON|AFTER|FROM|THIS){1,2} {day DAY}",
        read.weeks_from,
        "date",
    ),
    Rule(
        "a week today",
        "DAY_SAID",
        "(?<!FOR|IN){length LENGTH_SAID++} {day RELATIVE_DAY}",
        read.weeks_ahead,
        "date",
    ),
    Rule(
        "in a week on Friday",
        "DAY_SAID",
        "{weeks DAY_SAID++} (?:COMMA (?!(?:ON|OF)? DAY TOPICAL))? (?:ON|OF)? {day DAY}",
        read.in_weeks,
        "date",
    ),
    Rule("on Friday in a week", "DAY_SAID", "{day DAY} COMMA? {weeks DAY_SAID++}", read.in_weeks, "date"),
    Rule(
        "2 day after tomorrow", "DAY_SAID", "^ {count N} {day RELATIVE_DAY}", read.days_after_tomorrow, "date"
    ),
    Rule(
        "tomorrow week",
        "DAY_SAID",
        "{day RELATIVE_DAY} {week A_WEEK} (?!DIGITS TOPICAL)",
        read.relative,
        "date",
    ),
    Rule("tomorrow", "DAY_SAID", "(?:THIS)? {day RELATIVE_DAY}", read.relative, "date"),
    Rule("in a week, one phrase", "DAY_SAID", "{week A_WEEK}", read.in_a_week, "date"),
    Rule(
        "weekend",
        "DAY_SAID",
        "(?:(?:THIS|NEXT|ON|IN|ARTICLE|AT){0,2} WEEKEND (?!TOPICAL)|{led WEEKEND} (?=TOPICAL))",
        read.weekend,
        "date",
    ),
    Rule(
        "Friday 20, at",
        "DAY_SAID",
        "(?:ON|ARTICLE|THIS)? {weekday DAY} COMMA? THE_DAY? {day DOM} (?!COMMA H OR) " + _NUMBER_OF_DAY,
        read.weekday_and_number,
        "date",
    ),
    Rule(
        "Friday 20 budget",
        "DAY_SAID",
        "(?:ON|ARTICLE|THIS)? {weekday DAY} (?!ARTICLE) {day DOM} (?=TOPICAL|COLON|SLASH_MARK)",
        read.weekday_and_its_number,
        "date",
    ),
    Rule("Friday", "DAY_SAID", "(?:THIS)? {day DAY}", read.weekday_said, "date"),
    Rule(
        "next week",
        "DAY_SAID",
        "{next_week NEXT_WEEK}|{second_week WEEK_AFTER_NEXT}|{this_week THIS_WEEK}"
        "|{next_month NEXT_MONTH}|{this_month THIS_MONTH}",
        read.some_day,
        "date",
    ),
    Rule(
        "5/6",
        "DAY_SAID",
        "(?:(?<=THE_DAY|ON|DAY) {led SLASH_DATE}|{date SLASH_DATE}) (?!PEOPLE)",
        read.slashed,
        "date",
    ),
    Rule(
        "2 / 15",
        "DAY_SAID",
        "(?:(?<=ON)|^) {one DOM} SLASH_MARK {two DOM} (?=SAID|AT|COMMA|STOP|BREAK|$)",
        read.two_numbers,
        "date",
    ),
    Rule(
        "15-2",
        "DAY_SAID",
        "(?<=ON) {one DOM} DASH {two DOM} (?=SAID|AT|FROM|CLOCK|CLOCK_WORD|PART|COMMA|STOP|BREAK|$)"
        "|^ {one_alone DOM} DASH {two_alone DOM} (?=$|{time AT? (?:H|CLOCK|CLOCK_WORD)})",
        read.two_numbers,
        "date",
    ),
    Rule("24.11.", "DAY_SAID", "{date DOT_DATE_SURE} {year YEAR}?" + _NOT_COUNTED, read.dotted, "date"),
    Rule(
        "24.11",
        "DAY_SAID",
        "(?<!AT|OCLOCK_BEFORE|STOP)(?<!AT N DASH) {date DOT_DATE} "
        "(?!(?:DASH|TO) (?:DOT_DATE|DOT_CLOCK|FULL_DATE|CLOCK|H(?!PEOPLE))|DAY_SAID)" + _NOT_COUNTED,
        read.dotted_alone,
        "date",
    ),
    Rule(
        "el 23, 24 y 25",
        "DAY_SAID",
        "(?!AT|TO) (?:ARTICLE|THE_DAY) {first DOM} (?:COMMA THE_DAY? {second DOM})? (?:AND|OR) (?!AT) "
        "(?:ARTICLE|THE_DAY|ON)? {last DOM} (?=COMMA? (?:AT|OCLOCK_BEFORE|FROM|CLOCK)|H OCLOCK|STOP|BREAK|$)",
        read.of_several,
        "date",
    ),
    Rule(
        "the 24th",
        "DAY_SAID",
        "(?:ON|THE_DAY|ARTICLE|STARTING){1,2}"
        "(?:{day DOM} ORDINAL_END (?!(?=ONE)N (?!UNIT))|{word DOM_WORD} (?!TOPICAL|DAY|CLOSEST))",
        read.ordinal,
        "date",
    ),
    Rule(
        "am vierundzwanzigsten Budget",
        "DAY_SAID",
        "(?<!DAY_SAID) (?:ON|THE_DAY) {word DOM_WORD} (?=TOPICAL)",
        read.ordinal_before_topic,
        "date",
    ),
    Rule(
        "the twenty-fourth, at",
        "DAY_SAID",
        "(?:(?<=SAID|COMMA|BREAK)|^) {day DOM_WORD} (?=AT|CLOCK|OCLOCK_BEFORE|BETWEEN|FROM H|DAY_SAID)",
        read.ordinal,
        "date",
    ),
    Rule(
        "on the 24",
        "DAY_SAID",
        "(?:(?:ON|STARTING)|(?:(?<=SAID|COMMA|UNTIL)|^)) (?!AT|TO|HOUR_ARTICLE)ARTICLE {day DOM} "
        "(?=SAID|AT|CLOCK|COMMA|STOP|$)",
        read.ordinal,
        "date",
    ),
    Rule("next working day", "DAY_SAID", "(?:ON|ARTICLE){0,2} NEXT_WORKDAY", read.next_workday, "date"),
    Rule(
        "Monday 30th sync", "DAY_SAID", "(?<=DAY_SAID) {day DOM} ORDINAL_END", read.ordinal_of_weekday, "date"
    ),
    Rule("24th", "DAY_SAID", "{day DOM} ORDINAL_END (?!TOPICAL|DAY|(?=ONE)N (?!UNIT))", read.ordinal, "date"),
    Rule("am 24.", "DAY_SAID", "(?:ON|THE_DAY) {day DOM} STOP (?=.)", read.ordinal_with_stop, "date"),
    Rule("dnia 24", "DAY_SAID", "THE_DAY {day DOM} (?!ORDINAL_END)" + _NOT_COUNTED, read.ordinal, "date"),
    Rule(
        "Wednesday next week, 23",
        "DAY_SAID",
        "(?<=DAY_SAID) COMMA? THE_DAY? {day DOM} " + _NUMBER_OF_DAY,
        read.number_beside_day,
        "date",
    ),
    Rule(
        "14.10. to 15.10.",
        "DAY_SAID",
        "(?:FROM? {first DAY_SAID++} (?:DASH|TO)|FROM {night DAY_SAID++} ON) (?:ARTICLE|THE_DAY|ON)? "
        "{last DAY_SAID++}",
        read.first_of_days,
        "date",
    ),
    Rule(
        "dal 1 dicembre al 26 gennaio",
        "DAY_SAID",
        "FROM? {days DAY_SAID{2,30}+}",
        read.two_dates,
        "date",
    ),
)
HOLIDAYS = (
    Rule(
        "Christmas Eve",
        "DAY_SAID",
        "(?:(?:ON|(?<=AT|SAID|COMMA|BREAK|DASH)|^) {day HOLIDAY} "
        + _OF_YEAR
        + "(?!TOPICAL|AND)|(?<=UNTIL) (?:ON|ARTICLE)? {until HOLIDAY})",
        read.holiday,
        "date",
    ),
)
EITHER = (
    Rule(
        "either day",
        "DAY_SAID",
        "{first DAY_SAID++} (?:COMMA {second DAY_SAID++})? COMMA? OR ON? {third DAY_SAID++}",
        read.either_day,
        "date",
    ),
)
