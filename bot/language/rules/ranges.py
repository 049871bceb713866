"""From one time to another, and ends said alone."""

from __future__ import annotations

from bot.language.grammar import Rule
from bot.language.rules import clock_readings as read
from bot.language.rules.clock_readings import LINK, NOT_A_NUMBER_OF

_END = "{end CLOCK_SAID++|H" + NOT_A_NUMBER_OF + "}"
_BARE_LINK = "(?:DASH|(?!AT)TO|UNTIL)"
"""Not "a las", "alle", "às", which lead to a single time as well."""
RANGES = (
    Rule(
        "start 10, end 12",
        "RANGE_SAID",
        "(?:STARTS COLON? AT?|AT) {start CLOCK_SAID++|H} OCLOCK? COMMA? BREAK? AND? ENDS COLON? AT? " + _END,
        read.range_said,
        "time",
    ),
    Rule(
        "start: 10:00",
        "CLOCK_SAID",
        "(?:(?<=SAID|COMMA|BREAK)|^) STARTS (?:COLON AT?|AT)? {clock CLOCK_SAID++}",
        lambda match: read.clock_of(match, "clock"),
        "time",
    ),
    Rule(
        "until the end of the day",
        "RANGE_SAID",
        "FROM? {start CLOCK_SAID++|H} " + LINK + " ARTICLE? END_OF_DAY",
        read.range_to_end_of_day,
        "time",
    ),
    Rule(
        "10pm Friday to 2am Saturday",
        "RANGE_SAID",
        "(?:CLOCK_SAID++ (?:ZONE_ABBR ZONE_TIME?)? COMMA? ON? DAY_SAID++|DAY_SAID++ COMMA? AT? CLOCK_SAID++)"
        "(?:ZONE_ABBR ZONE_TIME?)? {link DASH|TO|UNTIL} AT? {end CLOCK_SAID++} (?:ZONE_ABBR ZONE_TIME?)?"
        "COMMA? ON? {day DAY_SAID++}",
        read.ends_on_day,
        "time",
    ),
    Rule(
        "Friday 10pm to Saturday 2am",
        "RANGE_SAID",
        "(?:CLOCK_SAID++ (?:ZONE_ABBR ZONE_TIME?)? COMMA? ON? DAY_SAID++|DAY_SAID++ COMMA? AT? CLOCK_SAID++)"
        "(?:ZONE_ABBR ZONE_TIME?)? {link DASH|TO|UNTIL} ON? {day DAY_SAID++} COMMA? AT? {end CLOCK_SAID++}",
        read.ends_on_day,
        "time",
    ),
    Rule(
        "from 2 tomorrow",
        "CLOCK_SAID",
        "(?:(?<=FROM|BETWEEN)|(?<=FROM AT)) {hour H}"
        "(?=ON? DAY_SAID++ (?:DASH|TO|UNTIL|AND) AT? (?:H|CLOCK_SAID))",
        read.hour_said,
        "time",
    ),
    Rule(
        "from 2 tomorrow to 4",
        "RANGE_SAID",
        "(?:FROM|BETWEEN) AT? CLOCK_SAID++ (?:ON? DAY_SAID++|PART_SAID++|ZONE_ABBR ZONE_TIME?){1,2}"
        "{link DASH|TO|UNTIL|AND} AT? " + _END,
        read.ends_at,
        "time",
    ),
    Rule(
        "9am ET to 10am ET",
        "RANGE_SAID",
        "CLOCK_SAID++ ZONE_ABBR ZONE_TIME? {link DASH|TO|UNTIL} {end CLOCK_SAID++}",
        read.ends_at,
        "time",
    ),
    Rule(
        "between",
        "RANGE_SAID",
        "BETWEEN AT? {start CLOCK_SAID++|H} (?:AND|TO|DASH) AT? " + _END,
        read.range_said,
        "time",
    ),
    Rule(
        "from to",
        "RANGE_SAID",
        "FROM AT? {start CLOCK_SAID++|H} OCLOCK? " + LINK + " AT? " + _END,
        read.range_said,
        "time",
    ),
    Rule(
        "time to time", "RANGE_SAID", "{start CLOCK_SAID++} " + LINK + " AT? " + _END, read.range_said, "time"
    ),
    Rule(
        "2-3pm", "RANGE_SAID", "{start H} " + _BARE_LINK + " AT? {end CLOCK_SAID++}", read.range_said, "time"
    ),
    Rule(
        "at 2-4",
        "RANGE_SAID",
        "(?<=AT|OCLOCK_BEFORE) {start H} " + LINK + " {end H}" + NOT_A_NUMBER_OF,
        read.range_said,
        "time",
    ),
    Rule(
        "9-5",
        "RANGE_SAID",
        "(?:(?<=SAID|COMMA|BREAK)|^|(?<=GENERIC|COMMAND|DASH)(?=H DASH H ON? DAY_SAID)) "
        "{start H} (?:DASH|(?!AT)TO) {end H} (?=ON? SAID|COMMA|BREAK|STOP|ZONE_ABBR|$)",
        read.range_alone,
        "time",
    ),
    Rule(
        "5 à 7",
        "RANGE_SAID",
        "^ {start H} (?=TO) AT {end H} (?=SAID|COMMA|BREAK|STOP|$)",
        read.bare_range,
        "time",
    ),
    Rule(
        "budget review 2-3 on Monday",
        "RANGE_SAID",
        "(?<=WORD|NAME|RITUAL)(?<!NUMBERED) {start H} DASH {end H} (?=ON? DAY_SAID)",
        read.only_range,
        "time",
    ),
    Rule(
        "from 9 for 2 hours",
        "CLOCK_SAID",
        "(?!(?<=WORD|N)OF) FROM {hour H} OCLOCK? (?=ON? SAID|FOR LENGTH_SAID|COMMA|STOP|BREAK|$)"
        "|(?<=DAY_SAID FROM) {after_day H} (?=TOPICAL)",
        read.from_hour,
        "time",
    ),
    Rule(
        "Friday 9-12",
        "RANGE_SAID",
        "(?<=DAY_SAID|SERIES_SAID|PART|PART_SAID) {start H} (?:DASH|(?!AT)TO) {end H}" + NOT_A_NUMBER_OF,
        read.bare_range,
        "time",
    ),
    Rule(
        "9 till 5",
        "RANGE_SAID",
        "(?<!NUMBERED|DASH|N|NAME) {start H} (?!TO)UNTIL AT? " + _END,
        read.range_said,
        "time",
    ),
    Rule(
        "until 5",
        "RANGE_SAID",
        "(?<!NUMBERED N) UNTIL AT? (?:{eod END_OF_DAY}|" + _END + ")",
        read.until,
        "time",
    ),
    Rule(
        "5 hours after noon",
        "CLOCK_SAID",
        "(?<!FOR|OF|LENGTH_SAID) {length LENGTH_SAID++} (?:(?!FROM)AFTER|{before BEFORE}){base CLOCK_SAID++}",
        read.beside_clock,
        "time",
    ),
    Rule("before 3pm", "CLOCK_SAID", "BEFORE (?:CLOCK_SAID++|(?<=AT) H)", read.some_time, "time"),
    Rule(
        "end of Friday",
        "CLOCK_SAID",
        "(?:AT|BEFORE)? ARTICLE? END_OF (?:OF|THIS|ARTICLE){0,2} (?=DAY_SAID)",
        read.some_time,
        "time",
    ),
    Rule(
        "end of day",
        "CLOCK_SAID",
        "(?<=DAY_SAID) END_OF_DAY|(?:AT|BEFORE|UNTIL)? ARTICLE? END_OF_DAY (?!WORD)",
        read.some_time_today,
        "time",
    ),
)
BESIDE_TOPIC = (
    Rule(
        "planning 2-4",
        "RANGE_SAID",
        "(?<!NUMBERED|DASH|N|NAME) {start H} (?:DASH|(?!AT)TO) {end H} (?=ON? SAID|COMMA|BREAK|STOP|PAREN|$)",
        read.only_range,
        "time",
    ),
)
