"""A language's words, compiled: spelling → categories, and each set of categories → one character.

A sentence becomes a string with one character a token, and the rules are regular expressions over that
string. So a rule reads like grammar, costs about as much as finding a substring, and cannot run away.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.domain.vendors import SPELLINGS, Vendor
from bot.language.fold import fold
from bot.language.scan import scan
from bot.language.shapes import Means, all_shapes, escape_means, number_categories, shape_categories
from bot.language.words import Words
from bot.language.zones import ABBREVIATIONS, CITIES, NAMED

KINDS = (
    "DAY_SAID",
    "CLOCK_SAID",
    "PART_SAID",
    "RANGE_SAID",
    "LENGTH_SAID",
    "PEOPLE_SAID",
    "SERIES_SAID",
    "WHO_SAID",
    "OTHER_SAID",
    "DROPPED",
)
"""What a token is after a rule has understood it. `SAID` in a pattern stands for all of them."""

FIRST_KIND = "\ue000"
"""The character of the first of them; those of categories come before it."""

TOPICAL = frozenset(("WORD", "NAME", "GENERIC", "RITUAL"))
"""What `TOPICAL` in a pattern stands for: words that may belong to the subject."""

_GLUED_ONLY = {"ORDINAL_END", "HOUR_END"}
_DATE_NAMES = ("DAY", "DAY_EACH", "MONTH", "RELATIVE_DAY")


class Entry:
    """What one token may mean; `code` is the character of its set of categories."""

    __slots__ = ("code", "means")

    def __init__(self, means: Means, code: str) -> None:
        self.means = means
        self.code = code


class Node:
    """A place in the tree of spellings: what ends here, and how it goes on."""

    __slots__ = ("alias", "entry", "more")

    def __init__(self) -> None:
        self.entry: Entry | None = None
        self.alias: tuple[str, ...] = ()
        self.more: dict[str, Node] = {}


class Lexicon:
    """The compiled words of one language."""

    def __init__(self, words: Words, lender: Words | None = None, guests: Iterable[Words] = ()) -> None:
        """`lender` is the language whose words are also said in this one: English.

        `guests` are languages whose days are said in it: "jutro at 3pm".
        """
        self.words = words
        self._codes: dict[frozenset[str], str] = {}
        self._of_category: dict[str, set[str]] = {}
        self._groups: dict[frozenset[str], frozenset[str]] = {}
        self.kind_code = {kind: chr(ord(FIRST_KIND) + at) for at, kind in enumerate(KINDS)}
        self._shapes: dict[tuple[str, str], Entry] = {}
        self.word = self.entry({"WORD": True})
        """What a word means that the language's tables do not know."""
        self._ritual = self.entry({"RITUAL": True})
        self._ritual_ends = tuple(fold(end) for end in _split(words.ritual_end))
        self._about = self.entry({"WORD": True, "ABOUT_END": True})
        self._about_ends = tuple(fold(end) for end in _split(words.about_end))
        self.root: dict[str, Node] = {}
        self.glued: dict[str, Entry] = {}
        means = _collect(words)
        if lender is not None:
            _borrow(means, _collect(lender))
        self._plant(means)
        self._glue(means)
        self._plant_aliases()
        self._names = _typo_targets(means)
        self._plant(_guest_days(means, guests))
        self._known = frozenset(means) | {fold(w) for w in _split(words.never_typo)}
        self._slips: dict[str, Entry | None] = {}
        self._register_shapes()
        self.number_codes = frozenset("".join(map(self.codes, ("NUMBER", "DOM_WORD", "HOUR"))))
        """The characters of number words."""

    # ---- codes ---------------------------------------------------------------------------------
    def entry(self, means: Means) -> Entry:
        """An entry for these meanings."""
        cats = frozenset(means)
        code = self._codes.get(cats)
        if code is None:
            code = self._codes[cats] = chr(0x4E00 + len(self._codes))
            for cat in cats:
                self._of_category.setdefault(cat, set()).add(code)
        return Entry(means, code)

    def shape(self, shape: str, text: str) -> Entry:
        """What digits mean by their shape alone."""
        entry = self._shapes.get((shape, text))
        if entry is None:
            entry = self._remember((shape, text), dict(shape_categories(shape, text)))
        return entry

    def mark(self, shape: str, text: str) -> Entry:
        """What punctuation, or something Slack escaped, means."""
        if shape != "mark":
            return self.entry(escape_means(shape, text))
        entry = self._shapes.get((shape, text))
        return entry if entry is not None else self._remember((shape, text), escape_means(shape, text))

    def _remember(self, key: tuple[str, str], means: Means) -> Entry:
        if len(self._shapes) > 20_000:
            self._shapes.clear()
        entry = self._shapes[key] = self.entry(means)
        return entry

    def codes(self, category: str) -> str:
        """The characters of all tokens of a category; empty when the language has none."""
        if category == "SAID":
            return "".join(self.kind_code.values())
        if category == "TOPICAL":
            return "".join(sorted({code for each in TOPICAL for code in self._of_category.get(each, ())}))
        if category in self.kind_code:
            return self.kind_code[category]
        return "".join(sorted(self._of_category.get(category, ())))

    def group(self, categories: frozenset[str]) -> frozenset[str]:
        """The characters of all tokens of any of these categories."""
        found = self._groups.get(categories)
        if found is None:
            found = frozenset("".join(map(self.codes, categories)))
            self._groups[categories] = found
        return found

    def _register_shapes(self) -> None:
        """Give a character to every set of categories that digits, marks and escapes can have.

        Patterns are compiled for the sets known by then, so all of them have to be known here.
        """
        for means in all_shapes():
            self.entry(means)
        for total in (21, 24, 25, 40, 70, 100):
            self.entry({"NUMBER": total, **number_categories(total)})
        self.entry({"NUMBER": 2032, **number_categories(2032), "YEAR": 2032})
        self.entry({"ORDINAL": 21, "DOM_WORD": 21})
        self.entry({"HOUR": 21, "H": 21})
        for candidates in self._names.values():
            for _, means in candidates:
                self.entry(means)

    # ---- spelling ------------------------------------------------------------------------------
    def _plant(self, means: Mapping[str, Means]) -> None:
        for phrase, meaning in means.items():
            kept = {c: v for c, v in meaning.items() if c not in _GLUED_ONLY}
            if len(phrase) == 1 and phrase.isalpha() and "OCLOCK" not in kept:
                kept.pop("UNIT", None)
            if kept:
                self._node(phrase.split()).entry = self.entry(kept)

    def _node(self, path: list[str]) -> Node:
        node = self.root.setdefault(path[0], Node())
        for word in path[1:]:
            node = node.more.setdefault(word, Node())
        return node

    def _glue(self, means: Mapping[str, Means]) -> None:
        """What words mean that are glued to digits: "3pm", "45m", "24th"."""
        allowed = {
            "UNIT",
            "OCLOCK",
            "ORDINAL_END",
            "PEOPLE",
            "MONTH",
            "DAY",
            "RELATIVE_DAY",
            "TO",
            "PART",
            "OTHERS",
            "TIMES",
            "AT",
            "AND_HALF",
            "HOUR_END",
            "ISH",
        }
        for phrase, meaning in means.items():
            if " " not in phrase and allowed & meaning.keys():
                kept = {c: v for c, v in meaning.items() if c in allowed} | _meridiem(phrase)
                if "HOUR_END" in kept:
                    kept["OCLOCK"] = True
                self.glued[phrase] = self.entry(kept)
        self.glued["z"] = self.entry({"ZONE_ABBR": "Etc/UTC"})
        for said in ("am", "pm", *(("a", "p") if self.words.twelve_hour else ())):
            self.glued[said] = self.entry(_meridiem(said))

    def _plant_aliases(self) -> None:
        for expansion, spellings in self.words.alias.items():
            for spelling in _split(spellings):
                self._node(_normal(spelling).split()).alias = tuple(_normal(expansion).split())

    def unknown(self, word: str) -> Entry:
        """What a word means that is in no table: part of a topic, a ritual by its end."""
        if word.endswith(self._about_ends):
            return self._about
        return self._ritual if word.endswith(self._ritual_ends) else self.word

    # ---- typing errors -------------------------------------------------------------------------
    def slip(self, word: str) -> Entry | None:
        """The day or month that `word` is a slip of the finger away from."""
        if word in self._slips:
            return self._slips[word]
        entry = None
        if word not in self._known:
            candidates = self._names.get((word[0], word[-1]), ())
            found = [m for name, m in candidates if _is_slip(word, name)]
            if found and all(m == found[0] for m in found):
                entry = self.entry(found[0])
        if len(self._slips) > 20_000:
            self._slips.clear()
        self._slips[word] = entry
        return entry


def _split(spellings: str) -> Iterator[str]:
    return (s.strip() for s in spellings.split(",") if s.strip())


def _normal(phrase: str) -> str:
    """A spelling as the tree holds it: folded words, one blank between, without hyphens and full stops."""
    if phrase.replace(" ", "").isalpha():  # as most are; scanning them takes four times as long
        return " ".join(map(fold, phrase.split()))
    return " ".join(p.folded for p in scan(phrase) if p.text not in "-." or len(phrase) == 1)


def _meridiem(word: str) -> Means:
    return {"MERIDIEM": word[0]} if word in ("am", "pm", "a", "p", "a m", "p m") else {}


def _spellings(words: Words) -> Iterator[tuple[str, Any, str]]:
    """Category, value and spelling of every word, as written and with its digraphs."""
    for category, value, spelling in _written(words):
        yield category, value, spelling
        typed = spelling
        for letter, two in words.digraph.items():
            typed = typed.replace(letter, two)
        if typed != spelling:
            yield category, value, typed


_NO_CATEGORY = ("code", "digraph", "alias", "typo", "never_typo", "ritual_end", "about_end")


def _written(words: Words) -> Iterator[tuple[str, Any, str]]:
    for field in dataclasses.fields(words):
        value = getattr(words, field.name)
        category = field.name.upper().rstrip("_")
        if field.name in _NO_CATEGORY or isinstance(value, bool):
            continue
        if isinstance(value, str):
            yield from ((category, True, spelling) for spelling in _split(value))
        else:
            yield from ((category, v, s) for v, spellings in value.items() for s in _split(spellings))


def _phrases(words: Words) -> Iterator[tuple[str, Any, str]]:
    """Category, value and every spelling as the tree holds it; "l'" also as it is before a word."""
    for category, value, spelling in _spellings(words):
        phrase = _normal(spelling)
        yield category, value, phrase
        if phrase.endswith(" '"):
            yield category, value, phrase[:-2] + "'"


_ALSO_WORDS = ("ROLE", "CANCEL", "EDIT", "EDIT_OBJECT")
"""Where the request does not begin with them, they are words like any other: "night shift"."""


def _collect(words: Words) -> dict[str, Means]:
    """Phrase → everything it may mean, the derived categories of numbers included."""
    means: dict[str, Means] = {}
    ends_of_room = {_normal(spelling) for each in (words.people_for, words.for_) for spelling in _split(each)}
    for category, value, phrase in _phrases(words):
        meaning = means.setdefault(phrase, {})
        if meaning.get(category, value) != value:
            raise ValueError(
                f"{words.code}: {phrase!r} is both {meaning[category]} and {value} in {category}"
            )
        meaning[category] = value
        if category == "NUMBER":
            meaning.update(number_categories(value))
        elif category == "HOUR":
            meaning["H"] = value
        elif category == "ORDINAL" and value > 0:
            meaning["DOM_WORD"] = value
        elif category in (
            "NUMBERED",
            "TOPIC",
            "HOLIDAY",
            "HELP",
            "HOW",
            "PEOPLE_KIND",
            "SOME_OF",
            "TITLE",
            *_ALSO_WORDS,
        ):
            meaning["WORD"] = True
        elif category == "RECORD_ORDER" or (category in ("RECORD", "AUDIO", "VIDEO") and " " in phrase):
            meaning["SURE"] = True  # "audio only", "record it" are no part of a topic
        elif category == "PEOPLE_FIRST" and " " in phrase and phrase.split()[-1] in ends_of_room:
            meaning["ROOM_FOR"] = True
    for said in ("am", "pm", *(("a m", "p m") if words.twelve_hour else ())):
        if "ON" not in means.setdefault(said, {}):
            means[said] |= _meridiem(said)
    for phrase, meaning in _everywhere():
        means.setdefault(phrase, {}).update(meaning)
    for spelling, wrong in _typed_wrong(words):
        for phrase in wrong:
            means.setdefault(phrase, {}).update(means[spelling])
    return {phrase: meaning for phrase, meaning in means.items() if meaning}


_BORROWED = {"DAY", "MONTH", "RELATIVE_DAY", "PEOPLE", "AUDIO", "VIDEO", "RECORD", "NO_RECORD", "GENERIC"}


_BORROWED_WORDS = frozenset(("about", "regarding", "at", "with"))


def _borrow(means: dict[str, Means], foreign: Mapping[str, Means]) -> None:
    """Days, people and meetings under their English names, where the language has no such word itself."""
    said = (phrase for phrase, meaning in means.items() if not meaning.keys() <= _OF_TOPICS | {"WORD"})
    own = {word for phrase in said for word in phrase.split()} | {"sat", "sun"}  # not "Black Friday"
    for phrase, meaning in foreign.items():
        borrowed = {c: v for c, v in meaning.items() if c in _BORROWED or phrase in _BORROWED_WORDS}
        if borrowed and len(phrase) >= 3 and own.isdisjoint(phrase.split()):
            means[phrase] = borrowed


_SHORTEST_GUEST = 5
_NO_GUESTS = frozenset(("mardi", "domingo", "sexta", "terça"))
"""Mardi Gras, and names of people and places."""


def _guest_days(means: Mapping[str, Means], guests: Iterable[Words]) -> dict[str, Means]:
    """The days of other languages in one word, where no word here is spelled so and all agree."""
    found: dict[str, Means] = {}
    for words in guests:
        ordinals = {spelling for table in words.ordinal.values() for spelling in _split(table)}
        for category, value, spelling in _days_of(words):
            phrase = _normal(spelling)
            if len(phrase) < _SHORTEST_GUEST or " " in phrase or phrase in means or spelling in ordinals:
                continue
            if spelling not in _NO_GUESTS:
                found.setdefault(phrase, {})[category] = value
    return {phrase: meaning for phrase, meaning in found.items() if len(meaning) == 1}


def _days_of(words: Words) -> Iterator[tuple[str, int, str]]:
    for category, table in (("DAY", words.day), ("RELATIVE_DAY", words.relative_day)):
        for value, spellings in table.items():
            if value >= 0:
                yield from ((category, value, spelling) for spelling in _split(spellings))


VENDORS = {vendor.value: f"{vendor}, {SPELLINGS.get(vendor, '')}" for vendor in Vendor}


def _everywhere() -> Iterator[tuple[str, Means]]:
    """Words that are the same in every language: vendors, zones, cities."""
    for vendor, spellings in VENDORS.items():
        yield from ((_normal(s), {"VENDOR": vendor}) for s in _split(spellings))
    for abbreviation, zone in ABBREVIATIONS.items():
        yield abbreviation, {"ZONE_ABBR": zone}  # alone it is not a word: "est" is French
    for zone, cities in CITIES.items():
        yield from ((_normal(c), {"CITY": zone, "WORD": True}) for c in _split(cities))
    for name, zone in NAMED.items():
        yield name, {"ZONE": zone, "WORD": True}


def _typed_wrong(words: Words) -> Iterator[tuple[str, list[str]]]:
    for right, wrong in words.typo.items():
        yield _normal(right), [_normal(w) for w in _split(wrong)]


def _typo_targets(means: Mapping[str, Means]) -> dict[tuple[str, str], list[tuple[str, Means]]]:
    targets: dict[tuple[str, str], list[tuple[str, Means]]] = {}
    for phrase, meaning in means.items():
        named = {c: v for c, v in meaning.items() if c in _DATE_NAMES}
        if named and " " not in phrase and len(phrase) >= 6:
            targets.setdefault((phrase[0], phrase[-1]), []).append((phrase, named))
    return targets


def _is_slip(word: str, name: str) -> bool:
    allowed = 2 if len(name) >= 8 else 1
    return abs(len(word) - len(name)) <= allowed and _distance(word, name) <= allowed


def _distance(a: str, b: str) -> int:
    """Insertions, deletions, substitutions and exchanges of neighbours between two short words."""
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        older, before, row = before, row, [i]
        for j, y in enumerate(b, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                best = min(best, older[j - 2] + 1)
            row.append(best)
    return row[-1]


_OF_TOPICS = frozenset(("TOPIC", "NUMBERED", "RITUAL"))
"""Categories of words that say nothing about the language: "budget" and "sprint" are at home in many."""
_IN_A_PHRASE = 0.5
"""What a word counts for that the language knows in phrases only: the "lunch" of "over lunch"."""
_NAMES_A_DAY = 1.5
"""What the name of a day counts for: read in another language, the day would be lost."""


GLUED = "0"
"""Stands before a word that is known only right after digits: the "nd" of "22nd"."""

_MEETINGS = ("GENERIC", "PEOPLE", "VIDEO", "AUDIO", "RECORD", "NO_RECORD")
_TRAVELS = frozenset((*_MEETINGS, "COMMAND", "LIST", "CANCEL", "EDIT", "EDIT_OBJECT", "HELP", "PHONE"))
"""Categories of words that are also said in the middle of another language: "call", "team", "off"."""


def known_words(words: Iterable[Words], lender: str) -> dict[str, tuple[tuple[str, float], ...]]:
    """Word → the languages that have it, each with a weight: a word of one language alone tells most.

    What the others borrow from `lender` tells little: "Workshop Monday 9-12 Uhr" is German.
    """
    owners: dict[str, dict[str, float]] = {}
    for each in words:
        aliases = (("ALIAS", True, spelling) for row in each.alias.values() for spelling in _split(row))
        for category, _, spelling in (*_spellings(each), *aliases):
            parts = () if category in _OF_TOPICS else _normal(spelling).split()
            lent = each.code == lender and category in _BORROWED
            tells = _IN_A_PHRASE if lent else _telling(category, alone=len(parts) == 1)
            for word in parts:
                if word[0].isalpha() and word != "pm":
                    glued = category in _GLUED_ONLY and len(word) > 1
                    said = owners.setdefault(GLUED + word if glued else word, {})
                    said[each.code] = max(said.get(each.code, 0.0), tells)
    return {
        word: tuple(
            (code, tells * (1.0 if len(word) > 1 else 0.5) / len(codes))
            for code, tells in sorted(codes.items())
        )
        for word, codes in owners.items()
    }


def _telling(category: str, *, alone: bool) -> float:
    if not alone or category in _TRAVELS:
        return _IN_A_PHRASE
    return _NAMES_A_DAY if category in _DATE_NAMES else 1.0
