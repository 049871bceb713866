"""What the rules left open, settled in order once all of them have read the sentence."""

from __future__ import annotations

from collections.abc import Callable

from bot.language.clocks import Clock, Range
from bot.language.grammar import Sentence
from bot.language.lexicon import TOPICAL

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
            or sentence.codes[at] >= "\ue000"
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
            clock = Clock(token.means["H"], zero="ZERO" in token.means)
            sentence.take("CLOCK_SAID", clock, at, at + 1, "lone number", "time")


def _alone(sentence: Sentence, at: int) -> bool:
    tokens = sentence.tokens
    before = (
        at == 0
        or sentence.codes[at - 1] >= "\ue000"
        or (bool(_STANDS_ALONE & tokens[at - 1].means.keys()) and "WORD" not in tokens[at - 1].means)
    )
    last = at + 1 == len(tokens)
    if numbers_what_follows(sentence, at):
        return False
    return before and (
        last or sentence.codes[at + 1] >= "\ue000" or bool(_STANDS_ALONE & tokens[at + 1].means.keys())
    )


def numbers_what_follows(sentence: Sentence, at: int) -> bool:
    """Whether the digits and their full stop are an ordinal of a topic: "1. Lenkungsausschuss"."""
    tokens = sentence.tokens
    if "." not in sentence.lexicon.glued or at + 2 >= len(tokens) or "DOM" not in tokens[at].means:
        return False
    stop, following = tokens[at + 1], tokens[at + 2]
    unread = sentence.codes[at + 2] < "\ue000" and not following.means.keys().isdisjoint(TOPICAL)
    return stop.text == "." and stop.glued and unread


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
        if at < len(sentence.tokens) and sentence.codes[at] < "\ue000" and _is_hour(sentence, at):
            token = sentence.tokens[at]
            clock = Clock(token.means["H"], zero="ZERO" in token.means)
            sentence.take("CLOCK_SAID", clock, at, at + 1, "hour after day", "time")
            return


def _is_hour(sentence: Sentence, at: int) -> bool:
    means = sentence.tokens[at].means
    following = sentence.tokens[at + 1].means if at + 1 < len(sentence.tokens) else {}
    return (
        bool(means.get("H")) and "DIGITS" in means and not {"WORD", "GENERIC", "RITUAL"}.isdisjoint(following)
    )


REFINERS: tuple[Refiner, ...] = (lone_numbers, hour_after_day)


def refine(sentence: Sentence) -> None:
    """Run the refiners."""
    for refiner in REFINERS:
        refiner(sentence)
