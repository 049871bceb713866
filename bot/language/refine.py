"""What the rules left open, settled in order once all of them have read the sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from bot.language.clocks import Clock, Range, bare_hour
from bot.language.days import Day, DayOfMonth, MonthEnd, OnDate, Weekday
from bot.language.grammar import Found, Sentence
from bot.language.lexicon import TOPICAL
from bot.language.sentence import Token, hyphenated
from bot.language.series import Series

Refiner = Callable[[Sentence], None]

_STANDS_ALONE = frozenset(
    ("COMMA", "BREAK", "STOP", "DASH", "SYMBOL", "EMOJI", "PAREN", "FILLER", "AND", "NEAR")
)


def lone_numbers(sentence: Sentence) -> None:
    """A number that stands alone is people beside a clock time, and an hour beside a day.

    "retro tmrw 3pm 8" is for 8 people; "budget review tomorrow, 8" is at 8.
    """
    for at, token in enumerate(sentence.tokens):
        if (
            "N" not in token.means
            or "ARTICLE" in token.means
            or sentence.is_said(at)
            or not _alone(sentence, at)
        ):
            continue
        if _has_clock(sentence):
            if "YEAR" not in token.means and not any(f.kind == "PEOPLE_SAID" for f in sentence.found):
                first = at - 1 if at and "NEAR" in sentence.tokens[at - 1].means else at
                sentence.take("PEOPLE_SAID", token.means["N"], first, at + 1, "lone number", "capacity")
        elif (
            "H" in token.means
            and token.means["H"]
            and any(f.kind in ("DAY_SAID", "SERIES_SAID") for f in sentence.found)
        ):
            clock = bare_hour(token.means)
            sentence.take("CLOCK_SAID", clock, at, at + 1, "lone number", "time")


def _alone(sentence: Sentence, at: int) -> bool:
    tokens = sentence.tokens
    before = (
        at == 0
        or sentence.is_said(at - 1)
        or (bool(_STANDS_ALONE & tokens[at - 1].means.keys()) and "WORD" not in tokens[at - 1].means)
    )
    last = at + 1 == len(tokens)
    if numbers_what_follows(sentence, at) or _begins_compound(tokens, at) or _ends_compound(tokens, at):
        return False
    if not before or _ends_pair(sentence, at):
        return False
    return last or _understood(sentence, at + 1) or bool(_STANDS_ALONE & tokens[at + 1].means.keys())


def _understood(sentence: Sentence, at: int) -> bool:
    """Whether the token belongs to what was understood, perhaps after "at"."""
    if sentence.is_said(at):
        return True
    leads = "AT" in sentence.tokens[at].means and at + 1 < len(sentence.tokens)
    return leads and sentence.is_said(at + 1)


def numbers_what_follows(sentence: Sentence, at: int) -> bool:
    """Whether the digits and their full stop are an ordinal of a topic: "1. Lenkungsausschuss"."""
    tokens = sentence.tokens
    if "." not in sentence.lexicon.glued or at + 2 >= len(tokens) or "DOM" not in tokens[at].means:
        return False
    stop, following = tokens[at + 1], tokens[at + 2]
    unread = not sentence.is_said(at + 2) and not following.means.keys().isdisjoint(TOPICAL)
    return stop.text == "." and stop.glued and unread


def _ends_pair(sentence: Sentence, at: int) -> bool:
    """`chapters 2-4`: the number after a dash, when what is before the dash was not understood."""
    tokens = sentence.tokens
    pair = at >= 2 and "N" in tokens[at - 2].means and "DASH" in tokens[at - 1].means
    return pair and tokens[at - 1].glued and not sentence.is_said(at - 2)


def _ends_compound(tokens: list[Token], at: int) -> bool:
    """Whether it is the last part of a name: the 200 of "X-200"."""
    return at > 1 and hyphenated(tokens, at - 2)


def _begins_compound(tokens: list[Token], at: int) -> bool:
    """`5-a-side`, `3-2 victory`: nothing stands between the number, the hyphen and what follows."""
    if not hyphenated(tokens, at):
        return False
    topical = at + 3 < len(tokens) and not tokens[at + 3].means.keys().isdisjoint(TOPICAL)
    return "N" not in tokens[at + 2].means or topical


def _has_clock(sentence: Sentence) -> bool:
    return any(
        isinstance(f.value, (Clock, Range)) or f.kind in ("CLOCK_SAID", "RANGE_SAID") for f in sentence.found
    )


def hour_after_day(sentence: Sentence) -> None:
    """`tomorrow 3 budget review`: without another time, the number right after a day is the hour."""
    if _has_clock(sentence):
        return
    for found in sentence.all("DAY_SAID"):
        at = found.last
        if at < len(sentence.tokens) and not sentence.is_said(at) and _is_hour(sentence, at):
            token = sentence.tokens[at]
            clock = bare_hour(token.means)
            sentence.take("CLOCK_SAID", clock, at, at + 1, "hour after day", "time")
            return


def _is_hour(sentence: Sentence, at: int) -> bool:
    means = sentence.tokens[at].means
    following = sentence.tokens[at + 1].means if at + 1 < len(sentence.tokens) else {}
    return bool(means.get("H")) and "DIGITS" in means and not _AFTER_HOUR.isdisjoint(following)


_AFTER_HOUR = frozenset(("WORD", "GENERIC", "RITUAL", "WITH"))
_LEADS_TO_DAY = frozenset(("ON", "AT", "THIS", "NEXT", "FROM", "TO", "UNTIL", "OR", "AND", "STARTING"))


def days_in_topics(sentence: Sentence) -> None:
    """`Sunday roast planning tomorrow`: a day's name before a topic belongs to it where another day is said.

    One that agrees with the other does so only inside a topic: "Black Friday war room, 27 November".
    """
    days = sentence.all("DAY_SAID")
    if not days or len(days) + len(sentence.all("SERIES_SAID")) < 2:
        return
    named = [found for found in days if _names_topic(sentence, found)]
    weekdays = [f.value.days for f in sentence.found if isinstance(f.value, Series) and f.value.days]
    if len(named) == len(days) and not weekdays:
        return
    others = [_dates(sentence, found.value) for found in days if found not in named]
    for found in named:
        own = _dates(sentence, found.value)
        inside = found.first > 0 and not TOPICAL.isdisjoint(sentence.tokens[found.first - 1].means)
        compound = not isinstance(found.value, Weekday) and _precedes_topic(sentence, found)
        inside = inside or compound or _said_apart(sentence, found, days)
        differs = all(own.isdisjoint(other) for other in others)
        recurs = isinstance(found.value, Weekday) and any(found.value.weekday in each for each in weekdays)
        if inside or (differs and not recurs):
            sentence.give_back(found)


def _said_apart(sentence: Sentence, found: Found, days: list[Found]) -> bool:
    """`today at 8, Sunday league`: a day is said again right beside its date only."""
    others = [other for other in days if other is not found]
    if any(_adjacent(sentence, found, other) for other in others):
        return False
    return all(other.last <= found.first or not isinstance(other.value, OnDate) for other in others)


def _precedes_topic(sentence: Sentence, found: Found) -> bool:
    """`month-end close`, unlike "end of the month, 30 November"."""
    return not TOPICAL.isdisjoint(sentence.tokens[found.last].means)


def _adjacent(sentence: Sentence, one: Found, two: Found) -> bool:
    first, last = min(one.last, two.last), max(one.first, two.first)
    between = sentence.tokens[first:last]
    return last - first <= 1 and all("COMMA" in token.means for token in between)


def _names_topic(sentence: Sentence, found: Found) -> bool:
    if not isinstance(found.value, (Weekday, MonthEnd, OnDate)) or found.last == len(sentence.tokens):
        return False
    if isinstance(found.value, OnDate) and found.rule != "end of the year":
        return False
    before = sentence.tokens[found.first - 1].means.keys() if found.first else set()
    led = not _LEADS_TO_DAY.isdisjoint(before | sentence.tokens[found.first].means.keys())
    led = led or ("DASH" in before and found.first > 1 and _is_weekday(sentence, found.first - 2))
    after = sentence.tokens[found.last].means.keys()
    if not led and not isinstance(found.value, Weekday) and "COMMA" in after:
        return True  # "on the 31st at 17:00, year end, 40 people"
    return not led and not sentence.is_said(found.last) and not TOPICAL.isdisjoint(after)


def _is_weekday(sentence: Sentence, at: int) -> bool:
    found = sentence.at(at, "DAY_SAID")
    return found is not None and isinstance(found.value, Weekday)


def _dates(sentence: Sentence, day: Day) -> set[date]:
    return set(day.options(sentence.scene.today, still_ahead=True))


def noon_in_topics(sentence: Sentence) -> None:
    """`noon news on Monday at 3pm`: a word for a time before a topic belongs to it where a time is said."""
    clocks = [found for found in sentence.found if isinstance(found.value, (Clock, Range))]
    for found in clocks if len(clocks) > 1 else ():
        after = sentence.tokens[found.last].means if found.last < len(sentence.tokens) else {}
        word = found.rule == "noon" and found.last - found.first == 1
        sure = sentence.raw(found.first, found.last) != sentence.tokens[found.first].text
        led = found.first > 0 and "AT" in sentence.tokens[found.first - 1].means
        if word and not sure and not led and not TOPICAL.isdisjoint(after):
            sentence.give_back(found)
            return


def _names_month(sentence: Sentence) -> bool:
    return any("MONTH" in token.means for token in sentence.tokens)


def recurring_topics(sentence: Sentence) -> None:
    """`daily yoga at 9`, `monthly inventory on the 15th`: the adjective stays with its noun, and it recurs.

    Not where a day was said that is none of a series: "daily bread tasting tomorrow".
    """
    if not _has_clock(sentence) or any(f.kind == "SERIES_SAID" for f in sentence.found):
        return
    days = [f.value for f in sentence.found if f.kind == "DAY_SAID"]
    wanted = "MONTHLY" if days else "DAILY"
    if days and (len(days) > 1 or not isinstance(days[0], DayOfMonth) or _names_month(sentence)):
        return
    for at, token in enumerate(sentence.tokens):
        if token.means.get("FREQUENCY") == wanted and not sentence.is_said(at):
            sentence.take("SERIES_SAID", Series(wanted), at, at, "recurring topic", "recurrence")
            return


REFINERS: tuple[Refiner, ...] = (
    days_in_topics,
    noon_in_topics,
    lone_numbers,
    hour_after_day,
    recurring_topics,
)


def lone_hour(sentence: Sentence) -> None:
    """`tomorrow 9 +1 212 555 0188`: in a call, where nobody counts people, a lone number is the hour."""
    if not _has_clock(sentence):
        for found in sentence.all("DAY_SAID"):
            at = found.last
            means = sentence.tokens[at].means if at < len(sentence.tokens) else {}
            if means.get("H") and _is_no_count(sentence, at + 1):
                clock = bare_hour(means)
                sentence.take("CLOCK_SAID", clock, at, at + 1, "lone number", "time")
                return


def _is_no_count(sentence: Sentence, at: int) -> bool:
    counted = {"UNIT", "MONTH", "ORDINAL_END", "PEOPLE", "DASH", "ANY_NUMBER", "N"}
    return at == len(sentence.tokens) or counted.isdisjoint(sentence.tokens[at].means)


def refine(sentence: Sentence) -> None:
    """Run the refiners."""
    for refiner in REFINERS:
        refiner(sentence)
