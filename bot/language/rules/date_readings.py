"""What the matches of the rules of dates mean."""

from __future__ import annotations

from datetime import date

from bot.language.days import (
    After,
    Ahead,
    Day,
    DayOfMonth,
    DayOfThatMonth,
    Either,
    MonthEnd,
    NextWeekday,
    NextWorkday,
    NthWeekday,
    NthWorkday,
    OnDate,
    SomeDay,
    Through,
    Weekday,
    WeekdayBeside,
    WeekdayOfWeek,
    WeekdaysAhead,
)
from bot.language.fold import fold
from bot.language.grammar import Match, Part, Sentence
from bot.language.lexicon import TOPICAL
from bot.language.sentence import Token

_AFTER_MONTH = TOPICAL | {"DOM"}
_BEFORE_CLOCKS = frozenset(("AT", "BEFORE_HOUR", "MINUTES_PAST", "MINUTES_TO"))
_LEADS = frozenset(("ON", "AT", "THIS", "NEXT", "IN_PLACE"))
_HOURS = 12
_LATEST = 23
_WEEK = 7
_CLOCKS = ("AT", "CLOCK", "OCLOCK", "OCLOCK_BEFORE", "MERIDIEM", "CLOCK_WORD")
_MONTH_FIRST_REGIONS = ("US",)
_STRETCHES: dict[str, tuple[Day, Day]] = {  # the last day as seen from one of the days
    "next_week": (WeekdayOfWeek(0, 1), WeekdayOfWeek(6, 0)),
    "second_week": (WeekdayOfWeek(0, 2), WeekdayOfWeek(6, 0)),
    "this_week": (Ahead(), WeekdayOfWeek(6, 0)),
    "next_month": (DayOfThatMonth(1, 1), MonthEnd()),
    "this_month": (Ahead(), MonthEnd()),
}
_DAY_NAMES = ("DAY", "RELATIVE_DAY", "DOT_DATE_SURE", "FULL_DATE", "MONTH")


def _day_first(sentence: Sentence) -> bool | None:
    """Whether 5/6 is 5 June in this locale; None when region-less English leaves it open."""
    language, _, region = sentence.scene.locale.replace("_", "-").partition("-")
    if language.lower() != "en":
        return True
    return region.upper() not in _MONTH_FIRST_REGIONS if region else None


def _numeric(sentence: Sentence, one: int, two: int, year: int | None) -> Day | None:
    """A date in two numbers: a part over 12 decides, then the locale, then both are offered."""
    day_first = OnDate(one, two, year) if two <= 12 else None
    month_first = OnDate(two, one, year) if one <= 12 else None
    if day_first is None or month_first is None or one == two:
        return day_first or month_first
    order = _day_first(sentence)
    if order is None:
        return Either((month_first, day_first))
    return day_first if order else month_first


def full(match: Match) -> Day | None:
    """`24.11.2026`, `2026-11-24`; "version 1.1.30" is none."""
    if "NUMBERED" in match.before() and len(match.token("date").text) <= len("12.12.26"):
        return None
    one, two, year, order = match.value("date", "FULL_DATE")
    if order in ("ymd", "dmy"):
        return OnDate(one, two, year) if two <= 12 else None
    return _numeric(match.sentence, one, two, year)


def _counts_units(following: list[Token]) -> bool:
    """Whether a unit comes next, and not one that is said before a time ("27/11 ore 15")."""
    if not following or "UNIT" not in following[0].means:
        return False
    return len(following) < 2 or following[1].means.keys().isdisjoint(("H", "CLOCK", "DOT_CLOCK"))


def slashed(match: Match) -> Day | None:
    one, two = match.value("led" if match.has("led") else "date", "SLASH_DATE")
    following = match.sentence.tokens[match.last : match.last + 2]
    topical = len([token for token in following if "WORD" in token.means]) == 2
    if max(one, two) <= 12 and _counts_units(following):
        return None  # "1/2 Std"
    if match.has("date") and max(one, two) <= 12 and topical:
        return None  # "3/4 full glass"
    return _numeric(match.sentence, one, two, None)


def two_numbers(match: Match) -> Day | None:
    """`on 7-6`, `2 / 15`; alone, with a dash, only where they can be no times: `15-2`."""
    ends = "_alone" if match.has("one_alone") else ""
    one, two = match.value("one" + ends, "DOM"), match.value("two" + ends, "DOM")
    if min(one, two) > 12 or (ends and not one > 12 >= two and not (match.has("time") and two > 12)):
        return None
    return _numeric(match.sentence, one, two, None)


def dotted(match: Match) -> Day | None:
    day, month = match.value("date", "DOT_DATE")
    year = match.value("year", "YEAR") if match.has("year") else None
    return OnDate(day, month, year)


def dotted_alone(match: Match) -> Day | None:
    """`24.11` without a full stop after it; after a word it may be a version, and is when a day is known."""
    if not match.sentence.words.dotted_date:
        return None
    tokens = match.sentence.tokens
    before = tokens[match.first - 1].means if match.first else {}
    after = tokens[match.last].means if match.last < len(tokens) else {}
    named = "WORD" in before and not match.sentence.is_said(match.first - 1)
    if "NUMBERED" in before and "GENERIC" not in before:
        return None  # "wersja 2.3"
    known = any(found.kind == "DAY_SAID" for found in match.sentence.found)
    dated = match.sentence.at(match.first - 1, "DAY_SAID")  # "24.11.2026 13.12": then it is a time
    if dated is not None and isinstance(dated.value, OnDate):
        return None
    return None if named and (known or "WORD" in after) else dotted(match)


def first_of_dotted(match: Match) -> Day | None:
    """`14.-15.10.`: the first of the days."""
    means = match.token("date").means
    if "FULL_DATE" in means:
        day, month, year, order = means["FULL_DATE"]
        return _through(_day_number(match), day, month, year) if order == "dmy" else None
    day, month = means["DOT_DATE"]
    return _through(_day_number(match), day, month, None)


def _through(first: int, last: int, month: int, year: int | None) -> Day:
    return Through(OnDate(first, month, year), OnDate(last, month, year))


def days_of_month(match: Match) -> Day | None:
    """`24-26 November`; "twenty to four Nov 30" is a time."""
    last = int(match.value("last", "DOM"))
    if last < _day_number(match) and "DOM" in match.after():
        return None
    return _through(_day_number(match), last, match.value("month", "MONTH"), _year(match))


def first_of_days(match: Match) -> Day | None:
    """`14.10. to 15.10.2026`: the first in the year of the last; `the 20th to the 27th`."""
    begins = "first" if match.has("first") else "night"
    first, last = match.said(begins, "DAY_SAID"), match.said("last", "DAY_SAID")
    if isinstance(first, DayOfMonth) and isinstance(last, DayOfMonth):
        return Through(first, last)
    if isinstance(first, OnDate) and isinstance(last, DayOfMonth):
        return Through(first, OnDate(last.day, first.month, first.year))
    if not (isinstance(first, OnDate) and isinstance(last, OnDate)):
        return None
    return Through(first if first.year else OnDate(first.day, first.month, last.year), last)


def two_dates(match: Match) -> Day | None:
    """`dal 1 dicembre al 26 gennaio`: where "to the" was taken for the article of the second date."""
    first, last = match.span("days")
    said = [found for found in match.sentence.all("DAY_SAID") if first <= found.first < last]
    if len(said) != 2 or not all(isinstance(found.value, OnDate) for found in said):
        return None
    to = match.sentence.tokens[said[1].first].means
    return Through(said[0].value, said[1].value) if "TO" in to and "ARTICLE" not in to else None


def _day_number(match: Match) -> int:
    return int(match.value("day", "DOM", "DOM_WORD"))


def either_of_days(match: Match) -> Day | None:
    """`the 24th or 25th`, `24 or 25 November`: both are offered."""
    other = "other" if match.has("other") else "bare"
    days = [int(match.value(name, "DOM", "DOM_WORD")) for name in ("day", other)]
    if match.has("month"):
        month, year = match.value("month", "MONTH"), _year(match)
        return Either(tuple(OnDate(day, month, year) for day in days))
    return Either(tuple(DayOfMonth(day) for day in days))


def either_in_numbers(match: Match) -> Day | None:
    """`24. oder 25.11.`, where the day comes first."""
    if not _day_first(match.sentence):
        return None
    day, month, *rest = match.value("date", "DOT_DATE", "SLASH_DATE", "FULL_DATE")
    if rest and rest[1] == "ymd":
        return None
    year = rest[0] if rest else None
    days = (match.value("day", "DOM"), day)
    return Either(tuple(OnDate(each, month, year) for each in days)) if month <= 12 else None


def _year(match: Match) -> int | None:
    return match.value("year", "YEAR") if match.has("year") else None


def named_said(match: Match) -> Day | Part | None:
    """`24 November`, `24-Nov-2026`; in "24 Nov - 2030" the last is no year."""
    if "DAY" in match.token("day").means:
        return None  # the "segunda de junho" of "primeira segunda de junho"
    day, month = _day_number(match), match.value("month", "MONTH")
    if match.has("dash") and not match.token("year").glued:
        return Part(OnDate(day, month), match.first, match.span("dash")[0])
    return OnDate(day, month, _year(match))


def day_then_month(match: Match) -> Day | Part | None:
    """`24 November`; not the hour of "at 9 march madness" and "from 9 to 5 Nov 30"."""
    before, after = match.before(), match.after()
    clock = not _BEFORE_CLOCKS.isdisjoint(before) or ("TO" in before and "DOM" in after)
    hour = match.sentence.words.twelve_hour and clock and _day_number(match) <= 12
    return None if hour and not _AFTER_MONTH.isdisjoint(after) else named_said(match)


def in_numbers(match: Match) -> Day | None:
    """`le 20 2 2014`, `le 31 10`; not where the second number is no month."""
    alone = match.has("day_alone")
    day = match.value("day_alone" if alone else "day", "DOM")
    month = match.value("month_alone" if alone else "number_month", "N")
    return OnDate(day, month, None if alone else match.value("year", "YEAR")) if 1 <= month <= 12 else None


def month_first_said(match: Match) -> Day | Part | None:
    """`November 24`, `November 24-26`; in "janeiro, quarta" the second is a day of the week, no number."""
    english = match.sentence.words.twelve_hour
    if "DAY" in match.token("day").means or (match.has("the") and not english):
        return None  # "balance de enero, el 3 a las 10"
    if match.has("until"):
        return _up_to(match)
    return named_said(match)


def _up_to(match: Match) -> Day | Part:
    """`November 24-26`, `December 5 to 7`; in "Nov 25 - 28 ideas" the second number is none."""
    month, year, last = match.value("month", "MONTH"), _year(match), match.value("last", "DOM")
    link, end = match.token("until"), match.token("last")
    apart = "DASH" in link.means and not (link.glued and end.glued)
    if last <= _day_number(match) or (apart and not match.after().keys().isdisjoint(TOPICAL)):
        return Part(OnDate(_day_number(match), month), match.first, match.span("until")[0])
    return Through(OnDate(_day_number(match), month, year), OnDate(last, month, year))


def day_of(match: Match) -> Day | None:
    """`the 15th of next month`, `the third day of October`, `the last day of May`."""
    ahead = 1 if match.has("next") else 0
    if match.has("unit") and match.value("unit", "UNIT") != "day":
        return None
    if match.has("last"):
        if match.value("last", "ORDINAL") != -1:
            return None
        return MonthEnd(match.value("month", "MONTH") if match.has("month") else None, ahead, _year(match))
    if match.has("month"):
        return OnDate(_day_number(match), match.value("month", "MONTH"), _year(match))
    return DayOfThatMonth(_day_number(match), ahead)


def ordinal(match: Match) -> Day | None:
    if _counts_in_topic(match):
        return None
    if "OCLOCK" in match.after() and "HOUR" in match.token("word" if match.has("word") else "day").means:
        return None
    led = {"ON", "THE_DAY", "STARTING"} & match.sentence.tokens[match.first].means.keys()
    if not led and not match.after().keys().isdisjoint(TOPICAL) and match.sentence.all("DAY_SAID"):
        return None  # "the 2nd option, tomorrow"
    return DayOfMonth(match.value("word", "DOM_WORD") if match.has("word") else _day_number(match))


def ordinal_of_weekday(match: Match) -> Day | None:
    """`Monday 30th sync`: where the next 30th is a Monday; "Friday 2nd option" is a topic."""
    named = match.sentence.at(match.first - 1, "DAY_SAID")
    day = DayOfMonth(_day_number(match))
    if named is None or not isinstance(named.value, Weekday):
        return None
    there = day.options(match.sentence.scene.today, still_ahead=True)
    return day if there and there[0].weekday() == named.value.weekday else None


def _counts_in_topic(match: Match) -> bool:
    """The "3e" of "imprimante du 3e étage", "classe de 3e", where another day is said."""
    tokens, first = match.sentence.tokens, match.first
    of = first if "OF" in tokens[first].means else first - 1
    if of < 1 or "OF" not in tokens[of].means or tokens[of - 1].means.keys().isdisjoint(TOPICAL):
        return False
    unread = not match.sentence.is_said(of - 1)
    return unread and "ORDINAL_END" in tokens[match.last - 1].means and _has_other_day(match)


def ordinal_before_topic(match: Match) -> Day | None:
    """`am vierundzwanzigsten Budget`; "am zehnten Standort" may be no day."""
    return ordinal(match) if match.value("word", "DOM_WORD") > _HOURS else None


def ordinal_with_stop(match: Match) -> Day | None:
    """`am 24. Budget`; beside another day it is a topic's: "na 2. piętrze"."""
    known = any(found.kind == "DAY_SAID" for found in match.sentence.found)
    return None if known and not TOPICAL.isdisjoint(match.after()) else ordinal(match)


def relative(match: Match) -> Day | None:
    tokens, at = match.sentence.tokens, match.span("day")[0]
    before = tokens[at - 1].means.keys() if at else set()
    if at > 1 and "OF" in before:
        before = tokens[at - 2].means.keys()  # "el lunes de mañana"
    if "PART" in match.token("day").means and before & {"DAY", "RELATIVE_DAY", "EVERY"}:
        return None  # German "Freitag Morgen" and Spanish "el viernes mañana" are a part of that day
    ahead: Day = Ahead(days=match.value("day", "RELATIVE_DAY"))
    return After(ahead, 7) if match.has("week") else ahead


def days_after_tomorrow(match: Match) -> Day | None:
    """`2 day after tomorrow`, where "day after tomorrow" is one phrase that begins with a unit."""
    first = match.sentence.lexicon.root.get(fold(match.token("day").text))
    counted = first is not None and first.entry is not None and "UNIT" in first.entry.means
    ahead = match.value("day", "RELATIVE_DAY") == 2 and counted
    return Ahead(days=match.value("count", "N") + 1) if ahead else None


def _is_verb(match: Match) -> bool:
    """`vamos ter`: a day only where a time follows ("ter 15h") or a comma."""
    if "COMMAND" not in match.token("day").means:
        return False
    if not match.before().keys().isdisjoint(("COMMAND", "FILLER")):
        return True
    last = match.last
    after = [token.means.keys() for token in match.sentence.tokens[last : last + 2]]
    if not after or after[0] & {"CLOCK", "SLASH_DATE", "FULL_DATE", "COMMA", "STOP", "DASH", "AT"}:
        return False
    return not (len(after) > 1 and "H" in after[0] and "OCLOCK" in after[1])


def weekday_said(match: Match) -> Day | None:
    named = _is_title(match) or _is_owner(match) or _is_surname(match) or _is_verb(match)
    return None if named else Weekday(match.value("day", "DAY"))


def _has_other_day(match: Match) -> bool:
    """Whether another token of the sentence names a day."""
    first, last = match.first, match.last
    tokens = match.sentence.tokens
    others = (token.means.keys() for token in (*tokens[:first], *tokens[last:]))
    if any(not cats.isdisjoint(_DAY_NAMES) for cats in others):
        return True
    return any(found.kind in ("DAY_SAID", "SERIES_SAID") for found in match.sentence.found)


def _is_owner(match: Match) -> bool:
    """The first day of "réunion du lundi lundi à 8h": it says which meeting, the other when."""
    tokens, at = match.sentence.tokens, match.last - 1
    if at < 2 or "OF" not in tokens[at - 1].means or tokens[at - 2].means.keys().isdisjoint(TOPICAL):
        return False
    if match.sentence.is_said(at - 2):
        return False
    after = match.after().keys()
    listed = not after.isdisjoint(("OR", "AND", "DASH")) or ("TO" in after and "AT" not in after)
    return not listed and _has_other_day(match)


def _is_surname(match: Match) -> bool:
    """`interview Frau Freitag`, `Sonntag & Söhne`, `Müller SA`, where another day is said."""
    sentence, at = match.sentence, match.span("day")[0]
    tokens, token = sentence.tokens, sentence.tokens[at]
    before = tokens[at - 1].means.keys() if at else set()
    firm = at + 2 < len(tokens) and tokens[at + 1].text in "&" and "WORD" in tokens[at + 2].means
    short = token.text.isupper() and len(token.text) == 2 and "WORD" in before and not sentence.text.isupper()
    return ("TITLE" in before or firm or short) and _has_other_day(match)


def _is_title(match: Match) -> bool:
    """The "Fr." of "interview Fr. Huber": before a name, and another day is said."""
    sentence, at = match.sentence, match.span("day")[0]
    tokens, token = sentence.tokens, sentence.tokens[at]
    short = len(token.text) <= 3 and sentence.text[token.end : token.end + 1] == "."
    named = at + 1 < len(tokens) and "WORD" in tokens[at + 1].means and tokens[at + 1].text[0].isupper()
    if not (short and named and at) or sentence.is_said(at - 1):
        return False
    before = tokens[at - 1].means.keys()
    return "WITH" in before or (_has_other_day(match) and not before.isdisjoint(TOPICAL))


def some_day_in(match: Match) -> Day | None:
    """`in November`; beside a series it is how long that goes on."""
    series = any(found.kind == "SERIES_SAID" for found in match.sentence.found)
    return None if series else SomeDay()


def weekday_and_number(match: Match) -> Day | None:
    """`Friday 20 at 3`: when the next 20th is a Friday; else one of the two is wrong, or it is no date."""
    day, weekday = DayOfMonth(match.value("day", "DOM")), match.value("weekday", "DAY")
    if match.has("part") and day.day <= _HOURS:
        return None  # "viernes 9 de la noche"
    if match.has("clock") and day.day <= match.value("clock", "CLOCK")[0]:
        return None  # "viernes 9 - 10:30" is a range
    if match.has("hour") and day.day <= match.value("hour", "H"):
        return None
    there = day.options(match.sentence.scene.today, still_ahead=True)
    if there and there[0].weekday() == weekday:
        return None if _is_hour_of_coming(match, there[0]) else day
    tokens = match.sentence.tokens
    timed = any(not t.means.keys().isdisjoint(_CLOCKS) for t in tokens[match.last :])
    if match.sentence.words.twelve_hour or not (timed or day.day > _LATEST):
        return None
    return Either((day, Weekday(weekday)))


def _is_hour_of_coming(match: Match, there: date) -> bool:
    """`budget, Friday 11`: without a time, 11:00 this week rather than a Friday the 11th weeks from now."""
    words = match.sentence.words
    if not words.day_before_hour or there.day > (_HOURS if words.twelve_hour else _LATEST):
        return False
    if (there - match.sentence.scene.today).days < _WEEK:
        return False
    others = (*match.sentence.tokens[: match.first], *match.sentence.tokens[match.last :])
    return all(token.means.keys().isdisjoint(_CLOCKS) for token in others)


def weekday_and_its_number(match: Match) -> Day | None:
    """`14h vendredi 20 budget`: when the next 20th is a Friday, and the time is said elsewhere."""
    day = DayOfMonth(match.value("day", "DOM"))
    there = day.options(match.sentence.scene.today, still_ahead=True)
    tokens = (*match.sentence.tokens[: match.first], *match.sentence.tokens[match.last :])
    timed = any(not token.means.keys().isdisjoint(_CLOCKS) for token in tokens)
    return day if timed and there and there[0].weekday() == match.value("weekday", "DAY") else None


def number_beside_day(match: Match) -> Day | None:
    """`Wednesday next week, the 23`: the number says the same, or which of two Wednesdays."""
    before = match.sentence.at(match.first - 1, "DAY_SAID")
    if before is None or not isinstance(before.value, Day):
        return None
    for day in before.value.options(match.sentence.scene.today, still_ahead=True):
        if day.day == match.value("day", "DOM"):
            return OnDate(day.day, day.month, day.year)
    return _date_of_next(match, before.value)


def _date_of_next(match: Match, said: Day) -> Day | None:
    """`próximo lunes 30`, said more than a week before: the date, which is a Monday."""
    if not isinstance(said, NextWeekday):
        return None
    there = DayOfMonth(match.value("day", "DOM")).options(match.sentence.scene.today, still_ahead=True)
    same = bool(there) and there[0].weekday() == said.weekday
    return OnDate(there[0].day, there[0].month, there[0].year) if same else None


def of_several(match: Match) -> Day:
    """`el 23 y 24 a las 10`: one of them, since nobody says that it recurs."""
    names = [name for name in ("first", "second", "last") if match.has(name)]
    return Either(tuple(DayOfMonth(match.value(name, "DOM")) for name in names))


def next_weekday(match: Match) -> Day | None:
    """`next Friday`, `vendredi prochain`; in "Friday next steps" it is a topic's."""
    topical = match.has("before") and not match.after().keys().isdisjoint(TOPICAL)
    if topical and not match.sentence.words.next_after:
        return None
    return NextWeekday(match.value("before" if match.has("before") else "day", "DAY"))


def next_but_one(match: Match) -> Day:
    return After(NextWeekday(match.value("day", "DAY")), 7)


def next_week(match: Match) -> Day:
    return WeekdayOfWeek(match.value("day", "DAY"), 2 if match.has("second") else 1)


def this_week(match: Match) -> Day:
    return WeekdayOfWeek(match.value("day", "DAY"), 0)


def week_after(match: Match) -> Day:
    """`Friday week`; `the Friday after next`, of which today is none."""
    if match.has("after"):
        return WeekdaysAhead(match.value("day", "DAY"), 2)
    return After(Weekday(match.value("day", "DAY")), 7)


def counted_from_day(match: Match) -> Day | None:
    """`heute in 14 Tagen`, `aujourd'hui en quinze`: so many days after that one."""
    base = Ahead(days=match.value("day", "RELATIVE_DAY"))
    if not match.has("weeks"):
        return After(base, 14)
    said = match.said("weeks", "DAY_SAID")
    counted = isinstance(said, Ahead) and said.days > 0 and not said.months
    return After(base, said.days) if counted else None


def fortnight_after(match: Match) -> Day:
    return After(Weekday(match.value("day", "DAY")), 14)


def weeks_from(match: Match) -> Day | None:
    length = match.said("length", "LENGTH_SAID")
    if not length.days or length.days % 7 or length.minutes:
        return None
    return After(Weekday(match.value("day", "DAY")), length.days)


def weeks_ahead(match: Match) -> Day | None:
    """`a week today`, `a fortnight tomorrow`."""
    length = match.said("length", "LENGTH_SAID")
    if not length.days or length.days % 7 or length.minutes:
        return None
    return After(Ahead(days=match.value("day", "RELATIVE_DAY")), length.days)


def in_a_week(match: Match) -> Day | None:
    """`in einer Woche`, where that phrase after a day is "Friday week"; a single word says nothing."""
    token = match.token("week")
    return Ahead(days=7) if token.end - token.start > len(token.text) else None


def in_weeks(match: Match) -> Day | None:
    """`za tydzień w piątek`: Friday of the week that many Mondays from now; `Friday in two months`."""
    said = match.said("weeks", "DAY_SAID")
    if isinstance(said, Ahead) and said.months:
        return WeekdayBeside(After(said, -1), match.value("day", "DAY"))
    if not isinstance(said, Ahead) or not said.days or said.days % 7 or said.months:
        return None
    return WeekdayOfWeek(match.value("day", "DAY"), said.days // 7)


def nth_said(match: Match) -> Day | None:
    """`first Monday of March`, `last Friday of next month`, `second last Friday of May`."""
    nth = match.value("nth", "ORDINAL", "N")
    if match.has("last"):
        nth = -nth if match.value("last", "ORDINAL") == -1 else 0
    if not (-5 <= nth <= 5) or nth == 0:
        return None
    month = match.value("month", "MONTH") if match.has("month") else None
    return NthWeekday(nth, match.value("day", "DAY"), month, 1 if match.has("next") else 0, _year(match))


def nth_workday(match: Match) -> Day:
    month = match.value("month", "MONTH") if match.has("month") else None
    return NthWorkday(match.value("nth", "ORDINAL", "N"), month, 1 if match.has("next") else 0)


def nth_last(match: Match) -> Day | None:
    nth, unit = match.value("nth", "DOM", "DOM_WORD"), match.value("unit", "UNIT")
    if match.value("last", "ORDINAL") != -1 or unit != "day" or nth < 1:
        return None
    return After(month_end(match), 1 - nth)


def month_end(match: Match) -> Day:
    month = match.value("month", "MONTH") if match.has("month") else None
    return MonthEnd(month, 1 if match.has("next") else 0, _year(match))


def nth_from_now(match: Match) -> Day | None:
    """`two Sundays from now`, `dentro de dos lunes`"""
    first = match.has("count_first")
    count = match.value("count_first" if first else "count", "N")
    weekday = match.value("day_last" if first else "day", "DAY", "DAY_EACH")
    return WeekdaysAhead(weekday, count) if 0 < count < 99 else None


def next_workday(match: Match) -> Day:
    return NextWorkday()


def holiday(match: Match) -> Day | None:
    """`on Christmas Eve`; beside another day it is a topic ("Christmas lunch", "New Year sale")."""
    found = match.sentence.found
    if match.has("until"):
        month, day = divmod(match.value("until", "HOLIDAY"), 100)
        return OnDate(day, month)
    if any(f.kind in ("DAY_SAID", "SERIES_SAID") for f in found):
        return None
    month, day = divmod(match.value("day", "HOLIDAY"), 100)
    return OnDate(day, month, _year(match))


def year_end(match: Match) -> Day:
    return OnDate(31, 12)


def some_day(match: Match) -> Day | None:
    """`next week`; the week of "bilan de la semaine" is a topic's where another day is said."""
    token, words = match.sentence.tokens[match.first], match.sentence.lexicon.root
    first = words.get(fold(token.text))
    owned = first is not None and first.entry is not None and "OF" in first.entry.means
    topical = "WORD" in match.before() and not match.sentence.is_said(match.first - 1)
    return None if owned and topical and _has_other_day(match) else _stretch(match)


def _stretch(match: Match) -> SomeDay:
    """`next week`, with its days for "every day next week"; "starting next week" has no last."""
    name = next((each for each in _STRETCHES if match.has(each)), "")
    if not name:
        return SomeDay()
    first, last = _STRETCHES[name]
    before = match.before()
    begins = "STARTING" in before or ("FROM" in before and "OF" not in before)
    return SomeDay(first, None if begins else last)


def weekend(match: Match) -> Day | None:
    """`this weekend`, `w weekend grill`; "weekend rota" and "the weekend rota" are topics."""
    if _is_owner(match):
        return None
    if match.has("led"):
        token, words = match.token("led"), match.sentence.lexicon.root
        first = words.get(fold(token.text))
        leads = first is not None and first.entry is not None and not _LEADS.isdisjoint(first.entry.means)
        if not leads or token.end - token.start == len(token.text):
            return None
    return SomeDay()


def either_day(match: Match) -> Day | None:
    days = [match.said(name, "DAY_SAID") for name in ("first", "second", "third") if match.has(name)]
    return Either(tuple(days)) if all(isinstance(d, Day) for d in days) else None
