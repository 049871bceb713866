"""What the matches of the rules of clocks, ranges and hours mean."""

from __future__ import annotations

from dataclasses import replace

from bot.language.clocks import (
    END_OF_DAY_HOUR,
    Clock,
    Now,
    OneOf,
    Range,
    SomeTime,
    Until,
    bare_hour,
    in_part,
    shifted,
    with_meridiem,
)
from bot.language.days import Day, MonthEnd, OnDate, SomeDay
from bot.language.fold import fold
from bot.language.grammar import Match, Part
from bot.language.lexicon import TOPICAL
from bot.language.sentence import hyphenated

NOT_A_NUMBER_OF = (
    "(?!(?:DASH|OTHERS)? (?:(?!COUNTED_FEW)PEOPLE"
    "|(?!UNIT_ONE|COUNTED_FEW|THE_DAY(?:DOM|DOM_WORD|DOT_DATE|FULL_DATE))UNIT"
    "|TIMES|MONTH(?!TOPICAL|ARTICLE? DOM)|ORDINAL_END|AND_HALF|UNIT_MARK)"
    "|DASH (?!DOT_CLOCK)FRACTION)"
)
LINK = "(?:DASH|TO|UNTIL)"
_MINUTES_AT_LEAST = 10
_LEADS_TO_TIME = frozenset(
    ("AT", "FROM", "TO", "UNTIL", "BETWEEN", "DASH", "DAY", "RELATIVE_DAY", "MONTH", "COMMA", "ORDINAL_END")
)


def clock_of(match: Match, name: str) -> Clock | None:
    """The clock in the part `name`: found earlier, or a bare hour."""
    said = match.said(name, "CLOCK_SAID")
    if said is not None:
        return said if isinstance(said, Clock) else None
    token = match.token(name)
    if "H" not in token.means:
        return None
    return bare_hour(token.means)


def hour_said(match: Match) -> Clock:
    token = match.token("hour")
    if "CLOCK_WORD" in token.means:
        return Clock(12 if token.means["CLOCK_WORD"] == "noon" else 24, exact=True)
    return bare_hour(token.means)


def hour_of_either(match: Match) -> Clock:
    return Clock(match.value("hour" if match.has("hour") else "last", "H"))


def before_hour(match: Match) -> Clock | None:
    return shifted(_finished(match, hour_said(match)), match.value("shift", "BEFORE_HOUR"))


def after_hour(match: Match) -> Clock | None:
    return shifted(_finished(match, hour_said(match)), match.value("shift", "AFTER_HOUR"))


def shifted_after(match: Match) -> Clock | None:
    """`8 pm menos cuarto`, `8 de la noche y media`"""
    said = match.said("clock", "CLOCK_SAID")
    full = isinstance(said, Clock) and said.exact and not said.minute and not said.midnight
    return shifted(said, match.value("shift", "AFTER_HOUR")) if full else None


def _finished(match: Match, clock: Clock) -> Clock:
    return with_meridiem(clock, match.value("half", "MERIDIEM")) if match.has("half") else clock


def minutes_from(match: Match) -> Clock | None:
    """`ten past three`, `fünf vor halb drei`; `5 to 7` in digits and `two to four` are ranges."""
    minutes = match.value("minutes", "N")
    token = match.token("minutes")
    to_alone = not match.has("unit") and match.has("to")
    in_digits = "DIGITS" in token.means and to_alone and "TO" in match.token("to").means
    if not 0 < minutes < 60 or (in_digits and not _no_hour(match, minutes)):
        return None
    if to_alone and minutes % 5 and minutes <= 12 and "TO" in match.token("to").means:
        return None
    half = match.value("shift", "BEFORE_HOUR") if match.has("shift") else 0
    return shifted(_finished(match, hour_said(match)), half + (-minutes if match.has("to") else minutes))


def _no_hour(match: Match, minutes: int) -> bool:
    """`20 to 3`: where nobody counts hours to 24, the first number can only be minutes."""
    twelve_hour = match.sentence.words.twelve_hour
    return twelve_hour and minutes > 12 and minutes % 5 == 0 and hour_said(match).hour <= 12


def minutes_to_first(match: Match) -> Clock | None:
    minutes = match.value("minutes", "N")
    return shifted(hour_said(match), -minutes) if 0 < minutes < 60 else None


def hour_and(match: Match) -> Clock | None:
    minutes = match.value("minutes", "MIN", "N")
    if match.has("unit") and match.value("unit", "UNIT") != "minute":
        return None
    if not 0 <= minutes < 60 or (minutes < 10 and "MIN" not in match.token("minutes").means and minutes != 5):
        return None
    if match.has("less"):
        return _finished(match, shifted(hour_said(match), -minutes))
    return _finished(match, replace(hour_said(match), minute=minutes, written=True))


def tens_and(match: Match) -> Clock | None:
    """`cinco e quinze`, with nothing before it; "8 y 10" may be anything."""
    return hour_and(match) if match.value("minutes", "MIN") % 5 == 0 else None


def written(match: Match) -> Clock | None:
    hour, minute = match.value("clock", "CLOCK", "HHMM", "DOT_CLOCK", "COMMA_CLOCK")
    token = match.token("clock")
    if "DOT_CLOCK" in token.means and match.has("half") and hour > 12:
        return None  # "13.12 PM"
    zero = "ZERO" in token.means or token.text.startswith("0")
    clock = Clock(hour, minute, written=True, zero=zero and hour > 0)
    return _finished(match, clock)


def written_hours(match: Match) -> Clock | None:
    """`06:00 hours`; `1:30 hours` was read as a length."""
    return written(match) if match.value("unit", "UNIT") == "hour" else None


def written_minutes(match: Match) -> Clock | None:
    """`10h30min`; `1h30m` beside a time was read as a length."""
    minutes = match.value("unit", "UNIT") == "minute" and match.token("unit").glued
    return written(match) if minutes else None


def digits_hours(match: Match) -> Clock | None:
    """`0900 hours`; "120 hours" is a length."""
    return written_hours(match) if len(match.token("clock").text) == 4 else None


def dotted(match: Match) -> Clock | None:
    return written(match)


def dotted_alone(match: Match) -> Clock | None:
    if not match.sentence.words.dotted_clock:
        return None
    return written(match) if match.token("clock").means["DOT_CLOCK"][1] % 5 == 0 else None


def dotted_beside_day(match: Match) -> Clock | None:
    """`Monday 9.30`, `2.30 tomorrow`, `24.11.2026 13.12`; "tomorrow 2.3" has no such minutes."""
    hour, minute = match.value("clock" if match.has("clock") else "early", "DOT_CLOCK")
    zero = match.sentence.tokens[match.first].text.startswith("0")
    day = match.sentence.at(match.first - 1, "DAY_SAID")
    sound = minute % 5 == 0 or (day is not None and isinstance(day.value, OnDate))
    return Clock(hour, minute, written=True, zero=zero and hour > 0) if sound else None


def with_half(match: Match) -> Clock | SomeTime | None:
    """`3pm`; a lone letter needs more: "tomorrow at 3p", not "class 4a". "14pm" is asked about."""
    half, hour = match.token("half"), hour_said(match)
    if match.has("colon") and not (match.token("colon").glued and half.glued):
        return None  # "5:PM", not "room 5: PM's speech"
    after_said = match.first > 0 and match.sentence.is_said(match.first - 1)
    if half.end - half.start == 1 and not after_said and match.before().keys().isdisjoint(_LEADS_TO_TIME):
        whole = match.first == 0 and match.last == len(match.sentence.tokens)
        dated = "FOR" in match.before() and not match.after().keys().isdisjoint(("DAY", "RELATIVE_DAY"))
        if not (whole or dated) or half.text not in "pP":
            return None
    return with_meridiem(hour, match.value("half", "MERIDIEM")) if hour.hour <= 12 else SomeTime()


def spoken_minutes(match: Match) -> Clock | None:
    """`two thirty`, `o dziewiątej piętnaście`; in digits only what is no number of people: `21 30`."""
    minutes, token = match.value("minutes", "MIN"), match.token("minutes")
    zero = token.text.startswith("0")
    likely = (15, 30, 45, *((20, 40) if match.sentence.words.twelve_hour else ()))
    if (minutes < 10 and not zero) or ("DIGITS" in token.means and minutes not in likely and not zero):
        return None
    if match.has("dash") and (minutes < 15 or minutes % 5 or not match.token("dash").glued):
        return None  # "nine-ten" is from nine to ten
    morning = "ZERO" in match.token("hour").means
    return _finished(match, Clock(match.value("hour", "H"), minutes, written=True, zero=morning))


def zero_minutes(match: Match) -> Clock | None:
    """`twelve oh three`"""
    minutes, hour = match.value("minutes", "N"), match.value("hour", "H")
    return _finished(match, Clock(hour, minutes, written=True)) if 0 < minutes < 10 and hour else None


def _begins_name(match: Match, name: str) -> bool:
    """Whether a hyphen makes the number the first part of a topic: "14 Uhr Vier-Augen-Gespräch"."""
    tokens, last = match.sentence.tokens, match.span(name)[1]
    return hyphenated(tokens, last - 1) and "WORD" in tokens[last + 1].means


def spoken_words(match: Match) -> Clock | None:
    in_words = "DIGITS" not in match.token("hour").means and 0 < match.value("hour", "N") <= 24
    minutes = match.value("minutes", "MIN")
    sound = minutes % 5 == 0 if match.sentence.words.twelve_hour else minutes in (15, 30, 45)
    return spoken_minutes(match) if in_words and sound else None


def digits_apart(match: Match) -> Clock | None:
    """`piątek 15 30`: quarters only, as another number is people."""
    hour, minutes = match.token("hour"), match.token("minutes")
    if "DIGITS" not in hour.means or minutes.text not in ("00", "15", "30", "45") or minutes.glued:
        return None
    return _finished(match, Clock(hour.means["H"], minutes.means["MIN"], written=True))


def spoken_last(match: Match) -> Clock | None:
    """`I'll be back two thirty`; beside another time it is something else."""
    timed = any(found.kind in ("CLOCK_SAID", "LENGTH_SAID") for found in match.sentence.found)
    usual = match.value("minutes", "MIN") in (15, 30, 45)
    return spoken_words(match) if usual and not timed else None


def hour_tonight(match: Match) -> Clock | None:
    """`8 tonight`, where one word is the day and the part of it."""
    return hour_said(match) if match.token("day").start == match.token("part").start else None


def from_hour(match: Match) -> Clock:
    """`from 9 for 2 hours`, `Friday from 2 budget review`."""
    name = "after_day" if match.has("after_day") else "hour"
    return bare_hour(match.token(name).means)


def oclock(match: Match) -> Clock | Part | None:
    clock = hour_said(match)
    few = match.has("minutes") and match.value("minutes", "MIN") < _MINUTES_AT_LEAST
    spoken = "DIGITS" not in match.token("hour").means  # "à dix heures cinq point caisse"
    if few and not spoken and not TOPICAL.isdisjoint(match.after()):  # "o 15-tej siedem grzechów"
        return Part(clock, match.first, match.span("minutes")[0])
    if match.has("minutes") and _begins_name(match, "minutes"):
        return Part(clock, match.first, match.span("minutes")[0])
    if match.has("minutes"):
        clock = replace(clock, minute=match.value("minutes", "MIN"), written=True)
    return _finished(match, clock)


def of_part(match: Match) -> Clock | None:
    return in_part(hour_said(match), match.value("part", "PART"), noon=not match.sentence.words.twelve_hour)


def clock_word(match: Match) -> Clock | None:
    if match.has("alone") and _is_one_word(match):
        following = match.sentence.tokens[match.last : match.last + 2]
        if len(following) == 2 and all("WORD" in token.means for token in following):
            return None  # "midnight oil crew"; "midi pile" leaves no doubt
    if match.value("word" if match.has("word") else "alone", "CLOCK_WORD") == "noon":
        return Clock(12, exact=True)
    return Clock(24, exact=True, midnight=True)


def range_to_word(match: Match) -> Range | None:
    """`10h à midi`, where "à midi" is one phrase that begins with "to"."""
    start, token = clock_of(match, "start"), match.token("end")
    first = match.sentence.lexicon.root.get(fold(token.text))
    leads = first is not None and first.entry is not None and "TO" in first.entry.means
    phrase = token.end - token.start > len(token.text)
    if start is None or not (leads and phrase):
        return None
    end = Clock(12 if token.means["CLOCK_WORD"] == "noon" else 24, exact=True)
    return Range(start, end) if start.hour != end.hour else None


def _is_one_word(match: Match) -> bool:
    token = match.token("alone")
    return token.end - token.start == len(token.text)


def digits_before_digits(match: Match) -> Clock | None:
    """`1400-1500`; without a word for times before, "2026-2027" are years, "555-1210" is for the phone."""
    start, end = match.token("clock"), match.token("end")
    round_minutes = start.means["HHMM"][1] % 5 == 0 and end.means["HHMM"][1] % 5 == 0
    plain = "YEAR" not in start.means and len(start.text) == len(end.text)
    led = not match.before().keys().isdisjoint(_LEADS_TO_TIME)
    return written(match) if round_minutes and (plain or led) else None


def at_digits(match: Match) -> Clock | None:
    """`at 1530`, `at 930`, not "at 101"; "na 2027", which may as well be "for 2027", is a
    year, as is that of "vers 2030" where a time is said."""
    token = match.token("clock")
    hour, minute = token.means["HHMM"]
    odd = len(token.text) == 3 and (minute % 5 or (not minute and hour < 7)) and not match.has("half")
    others = (t.means.keys() for t in match.sentence.tokens if t is not token)
    timed = any(not cats.isdisjoint(("CLOCK", "OCLOCK", "MERIDIEM")) for cats in others)
    year = "YEAR" in token.means and (timed or not {"FOR", "ON"}.isdisjoint(match.before()))
    return None if odd or year else written(match)


def after_day(match: Match) -> Clock | None:
    """`Friday 1500`, `around 1030`; of three digits only what looks like a time: `tonight 815`."""
    token = match.token("clock")
    minute = token.means["HHMM"][1]
    round_minute = minute % 5 == 0 or token.text.startswith("0")
    like_a_time = round_minute if len(token.text) == 4 else minute in (15, 30, 45)
    return written(match) if like_a_time and "YEAR" not in token.means else None


def without_lead(match: Match) -> Clock | None:
    """`around 1530`; beside another time it is people."""
    tokens = match.sentence.tokens
    if any(not token.means.keys().isdisjoint(("CLOCK", "MERIDIEM", "OCLOCK")) for token in tokens):
        return None
    return after_day(match) if len(match.token("clock").text) == 4 else None


_PLAUSIBLE = {"morning": range(4, 13), "afternoon": (12, *range(1, 8)), "evening": (12, *range(4, 12))}


def after_day_zero(match: Match) -> Clock | None:
    """`tomorrow 0800 muster`: nothing else is counted with a zero in front."""
    return after_day(match) if match.token("clock").text.startswith("0") else None


def of_noun(match: Match) -> Clock | Part | None:
    """`9 in the evening`; "2 morning sessions" and "1 evening" are none."""
    if "PART_NOUN" in match.token("part").means:
        if hour_said(match).hour not in _PLAUSIBLE.get(match.value("part", "PART"), range(25)):
            return None
        sentence, before = match.sentence, match.before().keys()
        led = "AT" in before or (match.first and sentence.is_said(match.first - 1))
        follows = not match.after().keys().isdisjoint(TOPICAL)
        topical = follows or not before.isdisjoint(TOPICAL)
        if not led and ("NUMBER" in match.token("hour").means or topical):
            return None
        if follows:
            return _of_topic(match)
    return of_part(match)


def _of_topic(match: Match) -> Part | None:
    """`at 7 morning yoga`: the topic tells the half of the day; "at 3 night shift" does not."""
    if match.value("part", "PART") == "night":
        return None
    clock, at = of_part(match), match.span("part")[0]
    return Part(clock, match.first, at) if clock else None


def range_said(match: Match) -> Range | None:
    start, end = clock_of(match, "start"), clock_of(match, "end")
    return Range(start, end) if start and end and not _counts_topic(match) else None


def _counts_topic(match: Match) -> bool:
    """`at noon - second floor`: after a dash that stands apart, a number in words is a topic's."""
    token, dash = match.token("end"), match.sentence.tokens[match.span("end")[0] - 1]
    if "DASH" not in dash.means or dash.glued or "DIGITS" in token.means or match.said("end", "CLOCK_SAID"):
        return False
    return not TOPICAL.isdisjoint(match.after())


def bare_range(match: Match) -> Range | None:
    """`9-5` alone between what was understood; not `2-3` in the middle of a topic."""
    said = range_said(match)
    if said is None or said.start.hour == said.end.hour or not said.end.hour:
        return None
    return said


def range_alone(match: Match) -> Range | None:
    """`9-5`; "15-2" is rather a date, "3-2" a result."""
    said = bare_range(match)
    if said is None or said.start.hour > 12 >= said.end.hour or said.end.hour < said.start.hour <= 7:
        return None
    return said


def only_range(match: Match) -> Range | None:
    """`design review 10-11 tomorrow`; beside another time, "chapter two to four" stays in the topic."""
    timed = ("CLOCK_SAID", "RANGE_SAID", "LENGTH_SAID")
    return None if any(found.kind in timed for found in match.sentence.found) else range_alone(match)


def range_to_end_of_day(match: Match) -> Range | None:
    start = clock_of(match, "start")
    late = start is not None and start.minutes >= END_OF_DAY_HOUR * 60
    return Range(start, Clock(END_OF_DAY_HOUR, exact=True)) if start and not late else None


def until(match: Match) -> Until | None:
    if match.has("eod"):
        return Until(Clock(END_OF_DAY_HOUR, exact=True))
    end = clock_of(match, "end")
    return Until(end) if end else None


def ends_on_day(match: Match) -> Part | None:
    """The end of `10pm Friday to 2am Saturday`."""
    end = clock_of(match, "end")
    comma = "COMMA" in match.sentence.tokens[match.span("day")[0] - 1].means
    if (comma or "DASH" in match.token("link").means) and not TOPICAL.isdisjoint(match.after()):
        return None  # "Friday 2pm-3pm Monday blues survey"
    day = match.sentence.at(match.span("day")[1] - 1, "DAY_SAID")  # of "Friday 11 December" the date
    vague = day is not None and isinstance(day.value, (SomeDay, MonthEnd))
    if end is None or day is None or not isinstance(day.value, Day) or vague:
        return None
    return Part(Until(end, day.value), match.span("link")[0], match.last)


def ends_at(match: Match) -> Part | None:
    """The end of `from 2 tomorrow to 4`, said apart from its start."""
    end = clock_of(match, "end")
    return Part(Until(end), match.span("link")[0], match.last) if end else None


def either(match: Match) -> OneOf | None:
    clocks = []
    for name in ("first", "second", "third"):
        if match.has(name):
            clock = clock_of(match, name)
            if clock is None:
                return None
            clocks.append(clock)
    last = clocks[-1]
    if last.exact and 0 < last.hour < 24:
        letter = "p" if last.hour >= 12 else "a"
        clocks = [with_meridiem(c, letter) if c.bare else c for c in clocks]
    return OneOf(tuple(clocks))


def at_hour(match: Match) -> Part | None:
    clock = hour_said(match)
    if "ONE" in match.token("hour").means and "OF" in match.after() and match.last == match.span("hour")[1]:
        return None  # "at one of the restaurants"
    if _is_storey(match) or _is_place(match) or _counts_few(match, clock):
        return None
    first = match.span("hour")[0]
    last = match.span("oclock")[1] if match.has("oclock") else first + 1
    return Part(clock, first, last)


def _is_place(match: Match) -> bool:
    """The "Twelve" of "at Twelve Oaks", written like a name in a text that is not written so throughout."""
    hour, text = match.token("hour"), match.sentence.text
    follows = match.sentence.tokens[match.last : match.last + 1]
    titled = hour.text[:1].isupper() and "DIGITS" not in hour.means and text != text.title()
    return titled and any("WORD" in token.means and token.text[0].isupper() for token in follows)


def word_hour(match: Match) -> Part | None:
    """`o jedenastej osoby decyzyjne`: a word that is only an hour counts nobody."""
    first = match.span("hour")[0]
    return Part(hour_said(match), first, first + 1)


def around(match: Match) -> Clock | None:
    """`around 3`; beside another time it is people."""
    known = any(isinstance(found.value, (Clock, Range, OneOf)) for found in match.sentence.found)
    name = "before_day" if match.has("before_day") else "hour"
    clock = bare_hour(match.token(name).means)
    return None if known or not clock.hour else clock


def _counts_few(match: Match, clock: Clock) -> bool:
    """`o 3 osoby`: the form goes with the number, which counts it."""
    return "COUNTED_FEW" in match.after() and "NUMBER" not in match.after() and clock.hour % 20 in (2, 3, 4)


def _is_storey(match: Match) -> bool:
    """`na 2. piętrze` beside another time: a stop and a small letter make an ordinal."""
    tokens = match.sentence.tokens[match.last : match.last + 2]
    if len(tokens) < 2 or tokens[0].text != "." or not tokens[0].glued or not tokens[1].text[0].islower():
        return False
    return any(found.kind == "CLOCK_SAID" for found in match.sentence.found)


def later(match: Match) -> Now:
    return Now()


def some_time(match: Match) -> SomeTime:
    return SomeTime()


def some_time_today(match: Match) -> SomeTime:
    return SomeTime(today=True)


def beside_clock(match: Match) -> Clock | None:
    """`5 hours after noon`; as long as that is on the same day."""
    length, base = match.said("length", "LENGTH_SAID"), match.said("base", "CLOCK_SAID")
    if not isinstance(base, Clock) or length.days or length.months:
        return None
    shift = -length.minutes if match.has("before") else length.minutes
    if base.midnight:
        base = replace(base, hour=24 if shift < 0 else 0, midnight=False)
    return shifted(base, shift) if 0 < base.minutes + shift < 24 * 60 else None
