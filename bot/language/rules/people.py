"""How many: `8 people`, `dla ośmiu osób`, `party of ten`, `me and 3 others`, `we are 5`, `zu dritt`."""

from __future__ import annotations

from bot.language.grammar import Match, Rule
from bot.language.rules.length_readings import is_hour

FEWEST, MOST = 1, 10_000
_NOT_TIME = (
    "(?!(?:DASH|AND_HALF)? (?:(?!UNIT_ONE|THE_DAY(?:DOM|DOM_WORD|DOT_DATE|FULL_DATE))UNIT|MERIDIEM|OCLOCK"
    "|(?!RELATIVE_DAY)PART|MONTH(?!ARTICLE? DOM)|FRACTION UNIT|ORDINAL_END|TIMES|DAY_EACH))"
)
_HOURS_FOLLOW = frozenset(
    ("DAY", "RELATIVE_DAY", "BEFORE_HOUR", "MINUTES_PAST", "MINUTES_TO", "MONTH", "TO", "WORD", "NAME")
)
_COUNT = "{count N|DOZEN|TOGETHER}"


def _count(match: Match) -> int:
    return int(match.value("count", "N", "DOZEN", "TOGETHER"))


def _most(match: Match) -> int | None:
    """`8-10 people`; not "ISO 27001 to 25 people", nor the hour of "Friday 3 - 8 people"."""
    tokens = match.sentence.tokens[match.first : match.last]
    apart = any("DASH" in token.means and not token.glued for token in tokens)
    if apart and not _HOURS_FOLLOW.isdisjoint(match.before()):
        return None
    fewest = next((token.means["N"] for token in tokens if "N" in token.means), 0)
    return _count(match) if fewest < _count(match) else None


def _fraction(match: Match) -> float:
    return float(match.value("count", "FRACTION"))


def _people(match: Match) -> int | None:
    """`8 people`; "class of 2027 trainees" is a year."""
    last, count = match.sentence.tokens[match.last - 1].means, match.token("count").means
    if "ROOM_FOR" in last and "ARTICLE" in count:
        return None  # "une salle pour vendredi"
    year = "YEAR" in match.token("count").means and "WORD" in match.before()
    few = any("COUNTED_FEW" in token.means for token in match.sentence.tokens[match.first : match.last])
    hour = few and "N" in match.token("count").means and is_hour(match.before(), _count(match))
    return None if year or hour or _stands_apart(match) else _count(match)


def _stands_apart(match: Match) -> bool:
    """Whether a dash with blanks parts the number from the people: "o 13 - miejsca pracy"."""
    dashes = (token for token in match.sentence.tokens[match.first : match.last] if "DASH" in token.means)
    return any(not dash.glued for dash in dashes)


def _one_more(match: Match) -> int:
    return (int(match.value("counted", "N")) if match.has("counted") else _count(match)) + 1


def _many(match: Match) -> int | None:
    return _count(match) if len(match.token("count").means.get("DIGITS", "")) <= 6 else None


def _for_count(match: Match) -> int | None:
    """`for 8`; `for 2027` is a year, `for 500333222` a telephone number."""
    token = match.token("count")
    return None if "YEAR" in token.means or len(token.means.get("DIGITS", "")) > 5 else _count(match)


def _below(match: Match) -> int | None:
    """`-5 people`: a sign, not a dash between two things."""
    sentence, sign = match.sentence, match.first
    glued = match.token("count").glued and not (sentence.tokens[sign].glued and sign)
    return -_count(match) if glued and (sign == 0 or sentence.tokens[sign - 1].text != ",") else None


PEOPLE = (
    Rule(
        "me and 3 others",
        "PEOPLE_SAID",
        "PEOPLE_FIRST? ME_AND NEAR? OTHERS? " + _COUNT + " (?:(?:OTHERS|PEOPLE){1,2}|(?<=OTHERS N))",
        _one_more,
        "capacity",
    ),
    Rule(
        "me and 4",
        "PEOPLE_SAID",
        "ME_AND NEAR? " + _COUNT + " (?=COMMA|STOP|BREAK|WHO_SAID|$)",
        _one_more,
        "capacity",
    ),
    Rule(
        "with 3 others",
        "PEOPLE_SAID",
        "(?<!WHO_SAID) WITH NEAR? (?:" + _COUNT + " OTHERS|OTHERS {counted N}) PEOPLE?",
        _one_more,
        "capacity",
    ),
    Rule(
        "8-10 people",
        "PEOPLE_SAID",
        "(?:FROM|BETWEEN|(?<!AT|OCLOCK_BEFORE|MONTH)) (?:N|FRACTION) (?:DASH|TO|OR|AND) "
        + _COUNT
        + " OTHERS? PEOPLE",
        _most,
        "capacity",
    ),
    Rule("half a person", "PEOPLE_SAID", "DASH? {count FRACTION} PEOPLE", _fraction, "capacity"),
    Rule(
        "less than nobody",
        "PEOPLE_SAID",
        "(?<!N|WORD|CLOCK|MERIDIEM) DASH {count N} PEOPLE",
        _below,
        "capacity",
    ),
    Rule(
        "8 people",
        "PEOPLE_SAID",
        "(?<!BEFORE_HOUR)(?<!N MINUTES_PAST)(?<!N MINUTES_TO)(?:PEOPLE_FIRST|PEOPLE_FOR)? (?:(?<!N)NEAR)? "
        + _COUNT
        + " (?:PLUS|OF|ISH)? DASH? OTHERS? PEOPLE_KIND? (?:OF)? "
        "(?:PEOPLE|ROOM_FOR (?!N (?!UNIT))) PEOPLE_KIND?",
        _people,
        "capacity",
    ),
    Rule(
        "party of ten",
        "PEOPLE_SAID",
        "PEOPLE_FIRST NEAR? COLON? (?:N OR NEAR?)? " + _COUNT + _NOT_TIME,
        _many,
        "capacity",
    ),
    Rule(
        "people: 8", "PEOPLE_SAID", "(?:PEOPLE COLON|INVITE COLON?) {count N}" + _NOT_TIME, _many, "capacity"
    ),
    Rule(
        "for 8",
        "PEOPLE_SAID",
        "PEOPLE_FOR NEAR? (?!ARTICLE) "
        + _COUNT
        + _NOT_TIME
        + "(?!TOPICAL|COLON|SLASH_MARK|MINUTES_PAST|DOM|(?:(?!AT)TO|DASH) (?:N|CLOCK))",
        _for_count,
        "capacity",
    ),
    Rule(
        "8 engineers",
        "PEOPLE_SAID",
        "(?:(?<=SAID|COMMA|BREAK)|(?<=DASH)|^) NEAR? {count N} ROLE (?=SAID|COMMA|STOP|BREAK|DASH|$)",
        _count,
        "capacity",
    ),
    Rule("zu dritt", "PEOPLE_SAID", "{count TOGETHER}", _count, "capacity"),
    Rule(
        "in 8",
        "PEOPLE_SAID",
        "TOGETHER_FIRST NEAR? {count N|DOZEN} (?=RELATIVE_DAY|DAY|AT|COMMA|STOP|BREAK|WITH|$)",
        _count,
        "capacity",
    ),
)
