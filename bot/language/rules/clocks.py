"""Times that are certain: written on the clock, or said with am, pm, minutes or a part of the day."""

from __future__ import annotations

from bot.language.grammar import Rule
from bot.language.rules import clock_readings as read
from bot.language.rules.clock_readings import LINK, NOT_A_NUMBER_OF

_HALF = "{half MERIDIEM}"
CERTAIN = (
    Rule(
        "now",
        "CLOCK_SAID",
        "(?<!ORDINAL|PAST|ARTICLE)(?:(?<!WORD|NAME) NOW|NOW (?!WORD|NAME))",
        read.later,
        "time",
    ),
    Rule(
        "vague time",
        "CLOCK_SAID",
        "(?<=DAY_SAID) FOR? VAGUE_TIME|FOR? VAGUE_TIME (?!WORD|GENERIC|RITUAL)",
        read.some_time,
        "time",
    ),
    Rule(
        "lunchtime",
        "CLOCK_SAID",
        "(?<=DAY_SAID) FOR? VAGUE_TODAY|FOR? VAGUE_TODAY (?!WORD|GENERIC|RITUAL)",
        read.some_time_today,
        "time",
    ),
    Rule(
        "minutes past or to",
        "CLOCK_SAID",
        "(?<!FROM|N) {minutes N} {unit UNIT}? (?:MINUTES_PAST|{to MINUTES_TO})"
        "{shift BEFORE_HOUR}? {hour H|CLOCK_WORD} OCLOCK? " + _HALF + "?" + NOT_A_NUMBER_OF,
        read.minutes_from,
        "time",
    ),
    Rule(
        "minutes to, said first",
        "CLOCK_SAID",
        "MINUTES_TO_FIRST {minutes N} (?:UNIT)? {hour HOUR}",
        read.minutes_to_first,
        "time",
    ),
    Rule(
        "half past",
        "CLOCK_SAID",
        "{shift BEFORE_HOUR} (?:AT)? {hour H|CLOCK_WORD} OCLOCK? " + _HALF + "?" + NOT_A_NUMBER_OF,
        read.before_hour,
        "time",
    ),
    Rule(
        "et demie",
        "CLOCK_SAID",
        "{hour H|CLOCK_WORD} OCLOCK? {shift AFTER_HOUR} (?:(?<=OCLOCK AFTER_HOUR)|(?!UNIT))" + _HALF + "?",
        read.after_hour,
        "time",
    ),
    Rule(
        "y diez",
        "CLOCK_SAID",
        "(?<=AT|DAY_SAID|FROM|TO|OCLOCK_BEFORE)(?<!BETWEEN) {hour H} OCLOCK? (?:HOUR_AND|{less HOUR_LESS})"
        "{minutes MIN|N} " + _HALF + "?" + NOT_A_NUMBER_OF,
        read.hour_and,
        "time",
    ),
    Rule(
        "las ocho y veinte",
        "CLOCK_SAID",
        "HOUR_ARTICLE {hour H} OCLOCK? (?:HOUR_AND|{less HOUR_LESS}) {minutes MIN} "
        + _HALF
        + "?"
        + NOT_A_NUMBER_OF
        + "(?!TOPICAL)",
        read.hour_and,
        "time",
    ),
    Rule(
        "ocho y veinte",
        "CLOCK_SAID",
        "^ {hour H} (?:HOUR_AND|{less HOUR_LESS}) {minutes MIN} (?=PART|COMMA|$)",
        read.tens_and,
        "time",
    ),
    Rule(
        "trois heures moins dix",
        "CLOCK_SAID",
        "{hour H(?=OCLOCK)|CLOCK_WORD} OCLOCK? (?:HOUR_AND|{less HOUR_LESS}) {minutes MIN} "
        "(?:{unit UNIT}|" + NOT_A_NUMBER_OF + ")",
        read.hour_and,
        "time",
    ),
    Rule("06:00 hours", "CLOCK_SAID", "{clock CLOCK} {unit UNIT} (?!H)", read.written_hours, "time"),
    Rule("10h30min", "CLOCK_SAID", "OCLOCK_BEFORE? {clock HM} {unit UNIT}", read.written_minutes, "time"),
    Rule(
        "15:00",
        "CLOCK_SAID",
        "OCLOCK_BEFORE? {clock CLOCK} OCLOCK? " + _HALF + "? (?:DASH? ISH|OCLOCK)?",
        read.written,
        "time",
    ),
    Rule(
        "at 15.00",
        "CLOCK_SAID",
        "(?<=AT|OCLOCK_BEFORE|FROM)(?<!OF) {clock DOT_CLOCK|COMMA_CLOCK} OCLOCK? "
        + _HALF
        + "?(?!(?!UNIT_ONE|THE_DAY)UNIT)",
        read.dotted,
        "time",
    ),
    Rule(
        "15.00 Uhr",
        "CLOCK_SAID",
        "{clock DOT_CLOCK} (?:OCLOCK(?!CLOCK|H|DOT_CLOCK)| " + _HALF + ")",
        read.dotted,
        "time",
    ),
    Rule(
        "15.00 alone",
        "CLOCK_SAID",
        "(?<!WORD|NAME|GENERIC) {clock DOT_CLOCK} (?!UNIT|PEOPLE)",
        read.dotted_alone,
        "time",
    ),
    Rule(
        "at 1530",
        "CLOCK_SAID",
        "(?<=AT|OCLOCK_BEFORE|FROM)(?<!OF) {clock HHMM} OCLOCK? " + _HALF + "?" + NOT_A_NUMBER_OF,
        read.at_digits,
        "time",
    ),
    Rule(
        "1400-1500",
        "CLOCK_SAID",
        "{clock HHMM} (?=(?:DASH|TO|AND) AT? {end HHMM} (?!UNIT|PEOPLE|TOPICAL TOPICAL))",
        read.digits_before_digits,
        "time",
    ),
    Rule(
        "Friday 1500",
        "CLOCK_SAID",
        "(?<=DAY_SAID|SERIES_SAID|PART_SAID|PART) {clock HHMM} (?=SAID|COMMA|STOP|BREAK|$)",
        read.after_day,
        "time",
    ),
    Rule(
        "1530 Friday",
        "CLOCK_SAID",
        "(?:^|(?<=COMMA|BREAK)) {clock HHMM} (?=ON? DAY_SAID)",
        read.after_day,
        "time",
    ),
    Rule(
        "Friday 0800",
        "CLOCK_SAID",
        "(?<=DAY_SAID|SERIES_SAID) {clock HHMM} (?=TOPICAL)",
        read.after_day_zero,
        "time",
    ),
    Rule(
        "around 1500",
        "CLOCK_SAID",
        "AROUND {clock HHMM} (?=SAID|COMMA|STOP|BREAK|$)",
        read.without_lead,
        "time",
    ),
    Rule("1500", "CLOCK_SAID", "^ {clock HHMM} $", read.without_lead, "time"),
    Rule(
        "Friday, 1500",
        "CLOCK_SAID",
        "(?<=(?:DAY_SAID|SERIES_SAID) COMMA) {clock HHMM} (?=COMMA|BREAK|$)",
        read.without_lead,
        "time",
    ),
    Rule("8.30 in the morning", "CLOCK_SAID", "{clock DOT_CLOCK} (?=(?!PART_NOUN)PART)", read.dotted, "time"),
    Rule(
        "between 2 and 3.30",
        "CLOCK_SAID",
        "(?:(?<=CLOCK_SAID (?:DASH|TO|UNTIL|AND))|(?<=(?:FROM|DAY_SAID) H (?:DASH|TO|UNTIL))"
        "|(?<=BETWEEN H (?:AND|TO|DASH))|(?<=COMMA H (?:DASH|TO|UNTIL))|(?<=^H (?:DASH|TO|UNTIL))) "
        "{clock DOT_CLOCK}",
        read.dotted,
        "time",
    ),
    Rule(
        "-1500",
        "CLOCK_SAID",
        "(?<=CLOCK_SAID (?:DASH|TO|AND)) {clock HHMM} " + _HALF + "?",
        read.written,
        "time",
    ),
    Rule(
        "Monday 9.30",
        "CLOCK_SAID",
        "(?<=DAY_SAID|SERIES_SAID|PART_SAID|PART) {clock DOT_CLOCK} (?!DASH CLOCK|UNIT|PEOPLE)"
        "|(?<!NUMBERED|AT|N) {early DOT_CLOCK} (?=ON? DAY_SAID)",
        read.dotted_beside_day,
        "time",
    ),
    Rule("1530 Uhr", "CLOCK_SAID", "{clock HHMM} (?:OCLOCK| " + _HALF + ")", read.written, "time"),
    Rule("0907 tomorrow", "CLOCK_SAID", "{clock HHMM} (?=ON? DAY_SAID)", read.after_day_zero, "time"),
    Rule("1130 in the morning", "CLOCK_SAID", "{clock HHMM} (?=(?!PART_NOUN)PART)", read.after_day, "time"),
    Rule("1530 hours", "CLOCK_SAID", "{clock HHMM} {unit UNIT}", read.digits_hours, "time"),
    Rule(
        "twelve oh three",
        "CLOCK_SAID",
        "{hour NUMBER|HOUR} DASH? ZERO_MINUTE DASH? {minutes NUMBER} " + _HALF + "?" + NOT_A_NUMBER_OF,
        read.zero_minutes,
        "time",
    ),
    Rule(
        "two thirty pm",
        "CLOCK_SAID",
        "{hour NUMBER|H} {dash DASH}? {minutes NUMBER} " + _HALF,
        read.spoken_minutes,
        "time",
    ),
    Rule(
        "at two thirty",
        "CLOCK_SAID",
        "(?<=AT|FROM|TO|DAY_SAID|OCLOCK_BEFORE|AROUND) (?:{hour NUMBER|HOUR} {dash DASH}? {minutes NUMBER}) "
        + _HALF
        + "?"
        + NOT_A_NUMBER_OF,
        read.spoken_minutes,
        "time",
    ),
    Rule(
        "two thirty",
        "CLOCK_SAID",
        "(?:(?<=SAID|COMMA|BREAK)|^) {hour NUMBER} {dash DASH}? {minutes NUMBER} "
        "(?=SAID|COMMA|STOP|BREAK|TO|DASH|PART|RELATIVE_DAY|$)",
        read.spoken_words,
        "time",
    ),
    Rule(
        "at 21 30",
        "CLOCK_SAID",
        "(?<=AT|OCLOCK_BEFORE) {hour H} {minutes MIN} " + _HALF + "?" + NOT_A_NUMBER_OF,
        read.spoken_minutes,
        "time",
    ),
    Rule(
        "Friday 15 30",
        "CLOCK_SAID",
        "(?<=DAY_SAID|SERIES_SAID) {hour H} {minutes MIN} "
        + _HALF
        + "?"
        + NOT_A_NUMBER_OF
        + "(?!DASH|AND|TO|OR)",
        read.digits_apart,
        "time",
    ),
    Rule(
        "two thirty, last",
        "CLOCK_SAID",
        "(?<=WORD)(?<!NUMBERED) {hour NUMBER} {minutes NUMBER} $",
        read.spoken_last,
        "time",
    ),
    Rule(
        "3pm",
        "CLOCK_SAID",
        "{hour H} {colon COLON}? " + _HALF + " (?:DASH? ISH|OCLOCK)?",
        read.with_half,
        "time",
    ),
    Rule(
        "8 tonight",
        "CLOCK_SAID",
        "(?<!NUMBERED) {hour H} (?={day DAY_SAID} {part PART})",
        read.hour_tonight,
        "time",
    ),
    Rule(
        "Thursday 8 PST",
        "CLOCK_SAID",
        "(?:(?<=DAY_SAID|SERIES_SAID|PART_SAID|COMMA|BREAK)|^) {hour H} (?=ZONE_ABBR (?!WORD|NAME))",
        read.hour_said,
        "time",
    ),
    Rule(
        "3 o'clock",
        "CLOCK_SAID",
        "(?<!PAST) {hour H} OCLOCK (?!PAST)(?:(?!ARTICLE){minutes MIN}"
        + NOT_A_NUMBER_OF
        + ")? "
        + _HALF
        + "?",
        read.oclock,
        "time",
    ),
    Rule(
        "9.00 to 9.30 am",
        "CLOCK_SAID",
        "(?<!WORD|NAME|GENERIC) {clock DOT_CLOCK} (?=" + LINK + " AT? (?:CLOCK_SAID|DOT_CLOCK))",
        read.dotted,
        "time",
    ),
    Rule(
        "9:00 to 9.30",
        "CLOCK_SAID",
        "(?<=CLOCK_SAID (?:DASH|TO|AND|OR)) {clock DOT_CLOCK} " + _HALF + "?(?!UNIT|PEOPLE)",
        read.dotted,
        "time",
    ),
    Rule(
        "evening 7",
        "CLOCK_SAID",
        "{part PART} (?:AT)? (?!ARTICLE(?!OCLOCK|COMMA|STOP|BREAK|$)) {hour H}"
        + NOT_A_NUMBER_OF
        + "(?=SAID|COMMA|STOP|BREAK|$)",
        read.of_part,
        "time",
    ),
    Rule(
        "9 in the evening",
        "CLOCK_SAID",
        "(?<!NUMBERED)(?!ARTICLE) {hour H} {part PART} (?!PEOPLE)",
        read.of_noun,
        "time",
    ),
    Rule(
        "8pm menos cuarto",
        "CLOCK_SAID",
        "{clock CLOCK_SAID++} {shift AFTER_HOUR}",
        read.shifted_after,
        "time",
    ),
    Rule(
        "dix heures à midi",
        "RANGE_SAID",
        "FROM? {start CLOCK_SAID++} (?!PART) {end CLOCK_WORD}",
        read.range_to_word,
        "time",
    ),
    Rule(
        "noon",
        "CLOCK_SAID",
        "(?!(?<=CLOCK_SAID)PART|PART(?:AT|CLOCK_SAID)) (?<!WORD OF) "
        "(?:(?<=DAY_SAID|SERIES_SAID){word CLOCK_WORD}|{alone CLOCK_WORD})",
        read.clock_word,
        "time",
    ),
)
