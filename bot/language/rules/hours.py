"""Hours that are times by what stands beside them: "at 3", "Friday 10 or 11"."""

from __future__ import annotations

from bot.language.grammar import Rule
from bot.language.rules import clock_readings as read
from bot.language.rules.clock_readings import NOT_A_NUMBER_OF

_NO_ARTICLE = "(?!ARTICLE(?!OCLOCK|SAID|COMMA|STOP|BREAK|FOR|PEOPLE_FOR|AND|$))"
"""Not the "une" of "à une réunion"; that of "à une heure" and "all'una" is an hour."""
AT_HOUR = (
    Rule(
        "at 3",
        "CLOCK_SAID",
        "(?!(?<=NUMBERED N)TO) (?:AT|OCLOCK_BEFORE) NEAR? "
        + _NO_ARTICLE
        + "{hour H} (?!OCLOCK PAST){oclock OCLOCK}?"
        + NOT_A_NUMBER_OF
        + "(?!ABOUT_END)",
        read.at_hour,
        "time",
    ),
    Rule("o jedenastej", "CLOCK_SAID", "AT (?!NUMBER) {hour HOUR} (?=PEOPLE|UNIT)", read.word_hour, "time"),
    Rule(
        "around 3",
        "CLOCK_SAID",
        "(?<=DAY_SAID|SERIES_SAID|PART_SAID) (?:NEAR|AFTER) {hour H}" + NOT_A_NUMBER_OF,
        read.hour_said,
        "time",
    ),
    Rule(
        "around 3 alone",
        "CLOCK_SAID",
        "(?:(?:(?<=SAID|COMMA|BREAK)|^) AROUND|(?!FROM)AFTER) {hour H} (?=SAID|ON|COMMA|STOP|BREAK|$)"
        "|AROUND {before_day H} (?=ON? DAY_SAID)",
        read.around,
        "time",
    ),
    Rule(
        "Monday 10 or Tuesday 11",
        "CLOCK_SAID",
        "(?<=DAY_SAID) {hour H} (?=OR ON? DAY_SAID++ (?:AT|CLOCK|H))"
        "|(?<=(?:H|CLOCK_SAID) OR DAY_SAID) {last H} (?=SAID|COMMA|STOP|BREAK|$)",
        read.hour_of_either,
        "time",
    ),
    Rule(
        "las doce",
        "CLOCK_SAID",
        "(?:(?<=SAID|COMMA|BREAK)|^) HOUR_ARTICLE {hour H} OCLOCK? (?=SAID|COMMA|STOP|BREAK|$)",
        read.hour_said,
        "time",
    ),
    Rule(
        "hour as a word",
        "CLOCK_SAID",
        "(?<!WORD OF) {hour HOUR} (?!TOPICAL|DAY|UNIT|PEOPLE)",
        read.hour_said,
        "time",
    ),
)
EITHER_AGAIN = (
    Rule(
        "either time",
        "CLOCK_SAID",
        "{first CLOCK_SAID++|(?<=AT|DAY_SAID|PART_SAID|EITHER)H} "
        "(?:COMMA {second CLOCK_SAID++|H})? OR AT? {third CLOCK_SAID++|H}" + NOT_A_NUMBER_OF,
        read.either,
        "time",
    ),
)
AFTER_PART = (
    Rule(
        "part, then hour",
        "CLOCK_SAID",
        "(?<=PART_SAID) (?!ARTICLE(?!OCLOCK|COMMA|STOP|BREAK|$)) {hour H}"
        + NOT_A_NUMBER_OF
        + "(?!WORD|NAME)",
        read.hour_said,
        "time",
    ),
)
