"""Days in languages that have no vocabulary here, through dateparser; the clock and the spans stay ours.

dateparser is asked about single words only: given whole requests it takes numbers of people for days of the
month and loses the time. What a word is shows in what it becomes a day later: the same date is a weekday, a
date that moved along is "tomorrow", and a month it tells itself. It is loaded when the first such word comes.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache, lru_cache
from typing import Any

from bot.language.clocks import bare_hour
from bot.language.days import Ahead, Day, OnDate, Weekday
from bot.language.fold import fold
from bot.language.grammar import Sentence
from bot.language.scan import Piece
from bot.language.sentence import Token

TELLING = {
    "nl": "morgen, vandaag, overmorgen, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag",
    "sv": "imorgon, idag, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, övermorgon",
    "da": "morgen, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, overmorgen",
    "nb": "morgen, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag",
    "fi": "huomenna, tänään, maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, ylihuomenna",
    "cs": "zítra, dnes, pozítří, pondělí, úterý, středu, čtvrtek, pátek, sobotu, neděli",
    "sk": "zajtra, dnes, pozajtra, pondelok, utorok, stredu, štvrtok, piatok, sobotu, nedeľu",
    "hu": "holnap, holnapután, hétfő, kedd, szerda, csütörtök, péntek, szombat, vasárnap",
    "ro": "mâine, astăzi, poimâine, luni, marți, miercuri, vineri, sâmbătă, duminică",
    "tr": "yarın, bugün, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi",
    "uk": "завтра, сьогодні, післязавтра, понеділок, вівторок, середу, ятницю, ятниця, суботу, неділю",
    "ru": "завтра, сегодня, послезавтра, понедельник, вторник, среду, четверг, пятницу, субботу, воскресенье",
    "bg": "утре, днес, вдругиден, понеделник, вторник, сряда, четвъртък, петък, събота, неделя",
    "hr": "sutra, danas, prekosutra, ponedjeljak, utorak, srijedu, četvrtak, petak, subotu, nedjelju",
    "sl": "jutri, danes, pojutrišnjem, ponedeljek, torek, sredo, četrtek, petek, soboto, nedeljo",
    "lt": "rytoj, šiandien, poryt, pirmadienį, antradienį, trečiadienį, ketvirtadienį, penktadienį",
    "lv": "rīt, šodien, parīt, pirmdien, otrdien, trešdien, ceturtdien, piektdien",
    "et": "homme, täna, ülehomme, esmaspäeval, teisipäeval, kolmapäeval, neljapäeval, reedel",
    "el": "αύριο, σήμερα, μεθαύριο, δευτέρα, τρίτη, τετάρτη, πέμπτη, παρασκευή, σάββατο, κυριακή",
}
"""Words that give a language away, in the order in which languages are preferred after the locale's."""

BESIDE_HOUR = {
    "nl": "om, uur",
    "sv": "kl, klockan",
    "da": "kl, klokken",
    "nb": "kl, klokka",
    "fi": "klo, kello",
    "cs": "v, ve, hod, hodin",
    "sk": "o, hod, hodine",
    "ro": "la, ora",
    "tr": "saat",
    "uk": "о, об, год",
    "ru": "в, часов, часа",
    "bg": "в",
    "hr": "u",
    "sl": "ob",
    "el": "στις",
}
"""In front of an hour, or behind it."""

_SHORTEST = 3
"""Of a month; a weekday or "tomorrow" needs more, as its abbreviations are other words too."""
_MOST_TOKENS = 120
_WEDNESDAY = datetime(2026, 11, 18, 10, 7)  # noqa: DTZ001 - dateparser answers only to a naive moment


@cache
def _tells() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code, words in TELLING.items():
        for word in words.split(", "):
            found[fold(word)] = (*found.get(fold(word), ()), code)
    return found


def language_beyond(
    pieces: list[Piece], locale: str, known: frozenset[str], at_home: frozenset[str] = frozenset()
) -> str | None:
    """The language outside our own that a text may have days of: the locale's, or one its words tell.

    `known` are the days in our languages: beside one of those, a word of another language is a name. So is
    one of `at_home`, the words of the locale's language: "sali" is Turkish for Tuesday and Polish for a room.
    """
    own = locale[:2].lower()
    own = "nb" if own == "no" else own
    if own in TELLING:
        return own
    tells, found = _tells(), None
    for piece in pieces:
        if piece.shape == "word":
            if piece.folded in known:
                return None
            if found is None and piece.folded not in at_home:
                found = tells.get(piece.folded)
    return found[0] if found else None


def is_told(pieces: list[Piece], language: str) -> bool:
    """Whether a word that tells this language is in the text."""
    tells = _tells()
    return any(language in tells.get(piece.folded, ()) for piece in pieces)


def take_days(sentence: Sentence, language: str) -> None:
    """Note the days and hours of a language that only dateparser knows."""
    tokens = sentence.tokens[:_MOST_TOKENS]
    for at, token in enumerate(tokens):
        if _is_word(sentence, at) and not sentence.is_said(at):
            _take_word(sentence, at, language)
        elif "H" in token.means or "CLOCK" in token.means:
            _take_hour(sentence, at, _beside_hour(language))


def _is_word(sentence: Sentence, at: int) -> bool:
    """A word of no meaning to us, also one with an apostrophe ("п'ятницю")."""
    means = sentence.tokens[at].means
    return "WORD" in means or ("NAME" in means and not any(c.isdigit() for c in sentence.raw(at, at + 1)))


@cache
def _beside_hour(language: str) -> frozenset[str]:
    return frozenset(fold(word) for word in BESIDE_HOUR.get(language, "").split(", "))


def _take_hour(sentence: Sentence, at: int, words: frozenset[str]) -> None:
    """`om 15`, `15 uur`; of `om 15:00` the word alone, as the time is read by the rules."""
    tokens, means = sentence.tokens, sentence.tokens[at].means
    first = at - 1 if at and fold(tokens[at - 1].text) in words else at
    last = at + 2 if at + 1 < len(tokens) and fold(tokens[at + 1].text) in words else at + 1
    if last - first == 1 or any(map(sentence.is_said, range(first, last))):
        return
    if "H" in means:
        clock = bare_hour(means)
        sentence.take("CLOCK_SAID", clock, first, last, "hour elsewhere", "time")
    elif first < at:
        sentence.take("DROPPED", "", first, at, "word before a time elsewhere")


def _take_word(sentence: Sentence, at: int, language: str) -> None:
    word, last = sentence.raw(at, at + 1), at + 1
    if len(word) < _SHORTEST:
        return
    led = at > 0 and _is_short(sentence.tokens[at - 1])
    meaning = _meaning(word, language)
    if meaning is None and led:  # "i morgen"
        meaning = _meaning(f"{sentence.tokens[at - 1].text} {word}", language)
    if isinstance(meaning, Day) and len(word) > _SHORTEST:
        first = at - 1 if led else at
        sentence.take("DAY_SAID", meaning, first, last, "day elsewhere", "date")
    elif isinstance(meaning, int):
        _take_date(sentence, at, last, meaning)


def _is_short(token: Token) -> bool:
    """The preposition in front of a day; a topic is rarely that short."""
    loose = token.means.keys() <= {"WORD", "CONNECTING", "ARTICLE"}
    return loose and len(token.text) <= 2 and token.text.islower()


def _take_date(sentence: Sentence, at: int, last: int, month: int) -> None:
    """A month with the day beside it: `24. listopadu`, `24 mei`."""
    first = at - 1
    if first > 0 and sentence.tokens[first].text == ".":
        first -= 1
    if first >= 0 and "DOM" in sentence.tokens[first].means:
        year = sentence.tokens[last].means.get("YEAR") if last < len(sentence.tokens) else None
        day = OnDate(sentence.tokens[first].means["DOM"], month, year)
        last += year is not None
        sentence.take("DAY_SAID", day, first, last, "date elsewhere", "date")


@lru_cache(maxsize=2048)
def _meaning(word: str, language: str) -> Day | int | None:
    """A weekday, a number of days ahead, or a month's number; None for any other word."""
    today, tomorrow = (_parsed(word, language, _WEDNESDAY + timedelta(days=more)) for more in (0, 1))
    if today.date_obj is None or tomorrow.date_obj is None:
        return None
    if today.period == "month":
        return int(today.date_obj.month)
    if today.period != "day":
        return None
    if today.date_obj.date() == tomorrow.date_obj.date():
        return Weekday(today.date_obj.weekday())
    return Ahead(days=(today.date_obj.date() - _WEDNESDAY.date()).days)


def _parsed(word: str, language: str, base: datetime) -> Any:
    from dateparser.date import DateDataParser  # loads slowly, and few requests need it

    settings = {
        "RELATIVE_BASE": base,
        "PREFER_DATES_FROM": "future",
        "RETURN_AS_TIMEZONE_AWARE": False,
        "RETURN_TIME_AS_PERIOD": True,
        "PARSERS": ["relative-time", "absolute-time"],
    }
    return DateDataParser(languages=[language], settings=settings).get_date_data(word)
