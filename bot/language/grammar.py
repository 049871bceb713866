"""Rules: a pattern over categories, and a function that says what a match means.

A pattern is a regular expression whose letters are categories: `"FOR? {number N} PEOPLE"`. A word in capitals
stands for one token of that category, `{name …}` names a part, blanks mean nothing. Categories are the
fields of `Words`, what `sentence` derives from digits and marks, and what earlier rules have understood
(`lexicon.KINDS`, `SAID` for any). A repetition is always bounded; a possessive one holds single categories
only, because until Python 3.11.5 `re` went wrong with more in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

from bot.domain.understanding import Scene
from bot.language.lexicon import FIRST_KIND, Lexicon
from bot.language.sentence import Token
from bot.language.words import Words


class Found(NamedTuple):
    """What a rule understood: `value`, in the tokens `first` to before `last`, by the rule `rule`."""

    kind: str
    value: Any
    first: int
    last: int
    rule: str
    field: str = ""


class Sentence:
    """A text while it is being understood."""

    def __init__(
        self, text: str, tokens: list[Token], lexicon: Lexicon, scene: Scene, beyond: str | None = None
    ) -> None:
        """`beyond` is the language outside our own whose days are in it."""
        self.text = text
        self.tokens = tokens
        self.lexicon = lexicon
        self.scene = scene
        self.beyond = beyond
        self.codes = "".join([token.code for token in tokens])
        self.found: list[Found] = []
        self._covers: dict[int, Found] = {}

    @property
    def words(self) -> Words:
        return self.lexicon.words

    def take(self, kind: str, value: Any, first: int, last: int, rule: str, shown: str = "") -> Found:
        """Note what was found, so that no later rule reads these tokens again."""
        found = Found(kind, value, first, last, rule, shown)
        stretch = range(first, last)
        if not self._covers.keys().isdisjoint(stretch):  # what this is made of is part of it now
            self.found = [f for f in self.found if not (first <= f.first and f.last <= last)]
        self.found.append(found)
        for at in stretch:
            self._covers[at] = found
        code = self.lexicon.kind_code[kind]
        self.codes = self.codes[:first] + code * (last - first) + self.codes[last:]
        return found

    def give_back(self, found: Found) -> None:
        """Forget what was found, so that its words belong to the topic again."""
        self.found.remove(found)
        for at in range(found.first, found.last):
            del self._covers[at]
        codes = "".join([token.code for token in self.tokens[found.first : found.last]])
        self.codes = self.codes[: found.first] + codes + self.codes[found.last :]

    def all(self, kind: str) -> list[Found]:
        """What was found of a kind, in the order of the text."""
        return sorted((f for f in self.found if f.kind == kind), key=_first)

    def at(self, index: int, kind: str) -> Found | None:
        """What of this kind covers the token at `index`."""
        found = self._covers.get(index)
        return found if found is not None and found.kind == kind else None

    def is_said(self, index: int) -> bool:
        """Whether a rule has understood the token at `index`."""
        return self.codes[index] >= FIRST_KIND

    def raw(self, first: int, last: int) -> str:
        """The text of the tokens `first` to before `last`, as typed."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]


def _first(found: Found) -> int:
    return found.first


class Match:
    """A pattern's match in a sentence."""

    __slots__ = ("_match", "first", "last", "sentence")

    def __init__(self, sentence: Sentence, match: re.Match[str]) -> None:
        self.sentence = sentence
        self._match = match
        self.first, self.last = match.span()

    def has(self, name: str) -> bool:
        """Whether the pattern has a part of this name and it matched something."""
        if name not in self._match.re.groupindex:
            return False
        first, last = self._match.span(name)
        return last > first

    def span(self, name: str) -> tuple[int, int]:
        return self._match.span(name)

    def token(self, name: str) -> Token:
        return self.sentence.tokens[self._match.start(name)]

    def tokens(self, name: str) -> list[Token]:
        first, last = self._match.span(name)
        return self.sentence.tokens[first:last] if first >= 0 else []

    def value(self, name: str, *categories: str) -> Any:
        """The value the first token of the part `name` has in the first of these categories it belongs to."""
        means = self.token(name).means
        for category in categories:
            if category in means:
                return means[category]
        return None

    def before(self) -> Mapping[str, Any]:
        """What the token in front of the match may mean; nothing at the beginning."""
        return self.sentence.tokens[self.first - 1].means if self.first else {}

    def after(self) -> Mapping[str, Any]:
        """What the token behind the match may mean; nothing at the end."""
        tokens = self.sentence.tokens
        return tokens[self.last].means if self.last < len(tokens) else {}

    def said(self, name: str, kind: str) -> Any:
        """The value an earlier rule found in the part `name`."""
        found = self.sentence.at(self._match.start(name), kind)
        return found.value if found else None


Read = Callable[[Match], Any]


@dataclass(frozen=True, slots=True)
class Rule:
    """`read` answers the value of a match, or None when it is none after all.

    `kind` says what the tokens are afterwards; `shown` is the field under which the span is shown.
    """

    name: str
    kind: str
    pattern: str
    read: Read
    shown: str = ""
    once: bool = field(default=False)


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A rule for one language. A sentence can match it only when it has a character of each of `needs`."""

    rule: Rule
    search: Callable[..., re.Match[str] | None]
    needs: tuple[frozenset[str], ...]


_TERM = re.compile(r"\{([a-z_]+) |[A-Z][A-Z0-9_]*|[ \n]+|\}")
_NOTHING = "\ue8ff"  # a character no token has; of the width of one token, as look-behind needs


MOST_NEEDS = 3
"""How many needs of a rule are looked at: the rarest tell most."""


class _Wanting(dict[str, int]):
    """What each character is wanted for; nothing for one that no rule needs."""

    def __missing__(self, code: str) -> int:
        return 0


class RuleBook:
    """Compiled rules in their order, and which of them can match a sentence at all.

    Each rule has one bit, in as many stretches of a number as needs are looked at: a character sets the bits
    of the needs it fulfils, and the rules whose bits are set in all stretches can match.
    """

    def __init__(self, rules: Sequence[CompiledRule]) -> None:
        self.rules = tuple(rules)
        width = len(self.rules)
        self._shifts = tuple(stretch * width for stretch in range(1, MOST_NEEDS))
        self._wanting = _Wanting()
        self._free = 0  # the bits of needs that rules do not have
        for at, rule in enumerate(self.rules):
            for stretch in range(MOST_NEEDS):
                bit = 1 << (at + stretch * width)
                if stretch >= len(rule.needs):
                    self._free |= bit
                    continue
                for code in rule.needs[stretch]:
                    self._wanting[code] |= bit

    def for_sentence(self, codes: str) -> int:
        """The rules that could match, one bit each."""
        bits = self._free
        for wanted in map(self._wanting.__getitem__, set(codes)):
            bits |= wanted
        possible = bits
        for shift in self._shifts:
            possible &= bits >> shift
        return possible


def rule_book(rules: Sequence[Rule], lexicon: Lexicon) -> RuleBook:
    """The rules of one language, and which characters call for which of them."""
    return RuleBook(compiled(rules, lexicon))


def compiled(rules: Sequence[Rule], lexicon: Lexicon) -> list[CompiledRule]:
    """The rules that can match in this language at all."""
    made = []
    for rule in rules:
        needs = needed(rule.pattern, lexicon)
        if all(needs):
            made.append(CompiledRule(rule, _compiled(pattern_for(rule.pattern, lexicon)).search, needs))
    return made


_NEED = re.compile(
    r"\(\?<?[=!]|\(\?:|\(|\{[a-z_]+ |\}|\)|\||\?|\*\+?|\+\+?"
    r"|\{(?P<least>\d*),?\d*\}|(?P<name>[A-Z][A-Z0-9_]*)"
)
_OPENS = ("(", "{")


_compiled = cache(re.compile)  # calls and announcements share most rules with conferences


def needed(pattern: str, lexicon: Lexicon) -> tuple[frozenset[str], ...]:
    """What each match has a character of each of, in it or beside it, the rarest first; `MOST_NEEDS` at most.

    With an empty one among them the language lacks such a word, and the rule can never match.
    """
    groups: list[list[_Needs]] = [[[]]]  # the alternatives of each open group, each with its needs
    kinds = [""]
    last: _Needs = []  # what the part before needs, which a "?" behind it takes back
    for part in _NEED.finditer(pattern):
        text = part[0]
        if part["name"]:
            last = [frozenset(lexicon.codes(text))]
            groups[-1][-1] += last
        elif text == "|":
            groups[-1].append([])
        elif text in ("?", "*", "*+") or part["least"] in ("0", ""):
            del groups[-1][-1][len(groups[-1][-1]) - len(last) :]
        elif text.startswith(_OPENS) and part["least"] is None:
            groups.append([[]])
            kinds.append(text)
        elif text in (")", "}"):
            found = _of_all(groups.pop())
            last = [] if kinds.pop() in ("(?!", "(?<!") else found
            groups[-1][-1] += last
    return tuple(sorted(dict.fromkeys(_of_all(groups[0])), key=_commonness))[:MOST_NEEDS]


_Needs = list[frozenset[str]]


def _of_all(alternatives: list[_Needs]) -> _Needs:
    """What all alternatives need: the needs of a single one, else a character of the rarest of each."""
    possible = [needs for needs in alternatives if all(needs)]
    if len(possible) <= 1:
        return possible[0] if possible else [frozenset()]
    return [frozenset().union(*(min(needs, key=_commonness) for needs in possible))] if all(possible) else []


def _commonness(need: frozenset[str]) -> int:
    """The more characters, the commoner; what rules have understood is in most sentences."""
    return len(need) + (_OF_KINDS if any(code >= FIRST_KIND for code in need) else 0)


_OF_KINDS = 12


def pattern_for(pattern: str, lexicon: Lexicon) -> str:
    """The regular expression over token characters."""

    def term(match: re.Match[str]) -> str:
        text = match[0]
        if match[1]:
            return f"(?P<{match[1]}>"
        if text == "}":
            return ")"
        if text.isspace():
            return ""
        return category(text)

    def category(name: str) -> str:
        codes = lexicon.codes(name)
        return f"[{codes}]" if codes else _NOTHING

    bounded = re.sub(r"\{(\d*,?\d*)\}", "\ue900\\1\ue901", pattern)
    return _TERM.sub(term, bounded).replace("\ue900", "{").replace("\ue901", "}")


def apply(book: RuleBook, sentence: Sentence) -> None:
    """Run the rules in their order, each over the whole sentence."""
    waiting = book.for_sentence(sentence.codes)
    while waiting:
        bit = waiting & -waiting
        compiled_rule = book.rules[bit.bit_length() - 1]
        match = compiled_rule.search(sentence.codes)
        if match is not None:
            _take_all(compiled_rule, match, sentence)
            waiting = book.for_sentence(sentence.codes) & -bit | bit
        waiting ^= bit


def _take_all(compiled_rule: CompiledRule, match: re.Match[str] | None, sentence: Sentence) -> None:
    rule = compiled_rule.rule
    while match is not None:
        first, last = match.span()
        value = rule.read(Match(sentence, match)) if last > first else None
        if value is not None:
            if isinstance(value, Part):
                first, last, value = value.first, value.last, value.value
            sentence.take(rule.kind, value, first, last, rule.name, rule.shown)
            if rule.once:
                return
            match = compiled_rule.search(sentence.codes, max(last, match.start() + 1))
        else:
            match = compiled_rule.search(sentence.codes, first + 1)


@dataclass(frozen=True, slots=True)
class Part:
    """A value found in a part of the match only."""

    value: Any
    first: int
    last: int
