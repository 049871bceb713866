"""How long, and how long from now: `for 45m`, `an hour and a half`, `1h30`, `in 2 hours`, `za tydzień`."""

from __future__ import annotations

from bot.language.grammar import Rule
from bot.language.rules import length_readings as read

LENGTHS = (
    Rule(
        "past 2 hours",
        "CLOCK_SAID",
        "^ (?:IN|ON|AT|ARTICLE){0,2} (?:PAST (?:N|ONE)|(?:N|ONE) (?=UNIT PAST)) {unit UNIT} PAST? $",
        read.past,
        "time",
    ),
    Rule(
        "one hour and 15 minutes",
        "LENGTH_SAID",
        "{length LENGTH} (?:(?:AND|COMMA)? {more N} {unit UNIT}"
        "|AND {bare N} (?=COMMA|STOP|BREAK|RELATIVE_DAY|DAY|AT|ON|FROM|$))",
        read.fixed_and_minutes,
        "duration_minutes",
    ),
    Rule(
        "an hour and a quarter",
        "LENGTH_SAID",
        "(?<=FOR|IN) {amount N|ONE} {unit UNIT} {more AFTER_HOUR}",
        read.and_quarter,
        "duration_minutes",
    ),
    Rule(
        "an hour and a half",
        "LENGTH_SAID",
        "(?:{amount N|ONE}|(?<!N)) {unit UNIT} AND_HALF",
        read.and_half,
        "duration_minutes",
    ),
    Rule(
        "1 1/2 hours",
        "LENGTH_SAID",
        "{whole N} {amount FRACTION} {unit UNIT}",
        read.whole_and_part,
        "duration_minutes",
    ),
    Rule(
        "godzina i 30 minut",
        "LENGTH_SAID",
        "(?<!N|ORDINAL|FRACTION) {unit UNIT} AND {more N} {more_unit UNIT}",
        read.hour_and_minutes,
        "duration_minutes",
    ),
    Rule(
        "two hours thirty",
        "LENGTH_SAID",
        "{amount N|FRACTION|HALF_NUMBER|DOZEN|ONE} (?:(?!IN)OF|OTHERS)? {half AND_HALF}? DASH? {unit UNIT}"
        "(?:(?:AND|COMMA)? {more N} (?:{more_unit UNIT}(?:(?:AND|COMMA){0,2} {rest N} {rest_unit UNIT})?"
        "|(?=SAID|COMMA|STOP|$)))?",
        read.counted_said,
        "duration_minutes",
    ),
    Rule("half an hour", "LENGTH_SAID", "{length LENGTH}", read.fixed, "duration_minutes"),
    Rule("1h30", "LENGTH_SAID", "{length HM} {minutes UNIT}?", read.hours_minutes, "duration_minutes"),
    Rule("1:30 hours", "LENGTH_SAID", "{length CLOCK} {unit UNIT}", read.hours_minutes, "duration_minutes"),
    Rule(
        "duration 45",
        "LENGTH_SAID",
        "(?:LENGTH_FIRST) (?:COLON|DASH|EQUALS)? {amount N} (?!UNIT|PEOPLE|CLOCK|MERIDIEM)",
        read.bare_minutes,
        "duration_minutes",
    ),
    Rule(
        "for an hour",
        "LENGTH_SAID",
        "(?:(?<=FOR|IN) (?!UNIT_MANY){unit UNIT}|{unit_later UNIT} (?=FROM_NOW))",
        read.one_unit,
        "duration_minutes",
    ),
)
_SAID = "{length LENGTH_SAID++}"
_ENDS = "(?=SAID|AT|ON|FROM|COMMA|STOP|BREAK|$)"
_COMING = "(?<!FOR|PEOPLE_FIRST)(?<!FOR ARTICLE|PEOPLE_FIRST ARTICLE)(?:IN|ARTICLE){0,2} (?:NEXT|COMING) "
FROM_NOW = (
    Rule("in an hour or two", "CLOCK_SAID", "IN " + _SAID + " OR {more N}", read.hours_or_more, "time"),
    Rule("in a day or two", "DAY_SAID", "IN " + _SAID + " OR {more N}", read.days_or_more, "date"),
    Rule("in 2 hours", "CLOCK_SAID", "IN (?:NEAR)? " + _SAID, read.instant, "time"),
    Rule("in 2 weeks", "DAY_SAID", "IN (?:NEAR)? " + _SAID, read.date, "date"),
    Rule("w 2 godziny", "CLOCK_SAID", "^ IN_PLACE " + _SAID + " (?=COMMA|STOP|$)", read.instant, "time"),
    Rule("w 7 dni", "DAY_SAID", "^ IN_PLACE " + _SAID + " (?=COMMA|STOP|$)", read.date, "date"),
    Rule("within 2 hours", "CLOCK_SAID", "WITHIN NEAR? " + _SAID, read.some_time, "time"),
    Rule("within 2 days", "DAY_SAID", "WITHIN NEAR? " + _SAID, read.some_day, "date"),
    Rule(
        "within the hour", "CLOCK_SAID", "WITHIN ARTICLE? (?!UNIT_MANY){unit UNIT}", read.few_minutes, "time"
    ),
    Rule("in a few hours", "CLOCK_SAID", "IN ARTICLE? FEW {unit UNIT}", read.few_minutes, "time"),
    Rule("in a few days", "DAY_SAID", "IN ARTICLE? FEW {unit UNIT}", read.few_days, "date"),
    Rule(
        "next 2 hours",
        "CLOCK_SAID",
        _COMING + _SAID + " " + _ENDS,
        read.some_time,
        "time",
    ),
    Rule(
        "next 2 days",
        "DAY_SAID",
        _COMING + _SAID + " " + _ENDS,
        read.some_day,
        "date",
    ),
    Rule(
        "2 coming hours",
        "CLOCK_SAID",
        "IN? ARTICLE? {amount N} COMING {unit UNIT}",
        read.coming_hours,
        "time",
    ),
    Rule("2 coming days", "DAY_SAID", "IN? ARTICLE? {amount N} COMING {unit UNIT}", read.coming_days, "date"),
    Rule(
        "after an hour",
        "CLOCK_SAID",
        "(?<!TOPICAL)(?!FROM)AFTER " + _SAID + " " + _ENDS,
        read.instant,
        "time",
    ),
    Rule("after 2 days", "DAY_SAID", "(?<!TOPICAL)(?!FROM)AFTER " + _SAID + " " + _ENDS, read.date, "date"),
    Rule("now + 2 days", "DAY_SAID", "(?:^|NOW) PLUS " + _SAID, read.date, "date"),
    Rule(
        "next hour",
        "CLOCK_SAID",
        "(?<!FOR)(?:IN|ARTICLE){0,2} (?:NEXT|COMING) {unit UNIT} "
        + _ENDS
        + "|ARTICLE {unit_after UNIT} (?!FROM)AFTER "
        + _ENDS,
        read.next_hour,
        "time",
    ),
    Rule("+15 minutes", "CLOCK_SAID", "(?:^|NOW) PLUS " + _SAID, read.instant, "time"),
    Rule("in 10", "CLOCK_SAID", "IN {minutes DIGITS} (?=SAID|COMMA|STOP|$)", read.in_minutes, "time"),
    Rule("2 hours ago", "CLOCK_SAID", _SAID + " AGO", read.some_time, "time"),
    Rule("2 hours from now", "CLOCK_SAID", _SAID + " QUOTE_MARK? FROM_NOW", read.instant, "time"),
    Rule("2 weeks from now", "DAY_SAID", _SAID + " QUOTE_MARK? FROM_NOW", read.date, "date"),
)
_SIDE = " (?:AFTER|{before BEFORE}) "
_BASE = "ARTICLE? {base DAY_SAID++|HOLIDAY}"
_COUNTED = "(?:{nth_day (?:DAY_SAID){1,4}}|(?:ON|ARTICLE){0,2} (?:{nth ORDINAL|N} ORDINAL_END?)?) "
AFTER_DAY = (
    Rule(
        "two days after",
        "DAY_SAID",
        "(?<!FOR|LENGTH_SAID)" + _SAID + _SIDE + _BASE,
        read.after_day_said,
        "date",
    ),
    Rule(
        "the day after Christmas",
        "DAY_SAID",
        "(?:ON|ARTICLE){0,2} (?:{nth ORDINAL} ORDINAL_END?)? {unit UNIT}" + _SIDE + _BASE,
        read.unit_after_day,
        "date",
    ),
    Rule(
        "Sunday after Christmas",
        "DAY_SAID",
        _COUNTED + "{weekday DAY_SAID} (?:(?!FROM)AFTER|{before BEFORE}) " + _BASE,
        read.weekday_after_day,
        "date",
    ),
    Rule(
        "Friday closest to 24 November",
        "DAY_SAID",
        _COUNTED + "(?:CLOSEST {weekday DAY_SAID}|{weekday_first DAY_SAID} CLOSEST) TO? " + _BASE,
        read.closest,
        "date",
    ),
    Rule("24 November + 2 weeks", "DAY_SAID", "{base DAY_SAID++} PLUS " + _SAID, read.after_day_said, "date"),
    Rule(
        "the day after", "DAY_SAID", "ON? ARTICLE {unit UNIT} (?!FROM)AFTER " + _ENDS, read.day_after, "date"
    ),
)
LATER_PHRASE = (Rule("za kwadrans", "CLOCK_SAID", "{later LATER}", read.phrase, "time"),)
