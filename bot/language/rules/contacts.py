"""Who: Slack members, e-mail addresses, telephone numbers."""

from __future__ import annotations

from dataclasses import dataclass

from bot.language.grammar import Match, Part, Rule
from bot.language.phones import e164


@dataclass(frozen=True, slots=True)
class User:
    id: str


@dataclass(frozen=True, slots=True)
class Email:
    address: str


@dataclass(frozen=True, slots=True)
class Phone:
    number: str


def _user(match: Match) -> User:
    return User(match.value("who", "USER"))


def _email(match: Match) -> Email | None:
    address = match.value("who", "EMAIL")
    local, at, domain = address.rpartition("@")
    return Email(f"{local}@{domain.lower()}") if at and local else None


def _tel(match: Match) -> Phone | None:
    number = e164([match.value("who", "TEL")], match.sentence.scene)
    return Phone(number[0]) if number else None


def _number(match: Match) -> Part | None:
    """Digits in groups; as many groups as make a number, since a time may follow."""
    first, last = match.span("digits")
    tokens = match.sentence.tokens[first:last]
    groups = [token.text if "ANY_NUMBER" in token.means else "" for token in tokens]
    scene = match.sentence.scene
    if _is_hour(match, first) and len(groups) > 1 and e164(groups[1:], scene, sure=True):
        return None
    plus = "PLUS" in match.sentence.tokens[match.first].means or tokens[0].text[0] == "+"
    number = e164(groups[: _until_date(match, first, last) - first], scene, plus=plus)
    return Part(Phone(number[0]), match.first, first + number[1]) if number else None


def _is_hour(match: Match, at: int) -> bool:
    """Whether the first group is a time of its own: `o 9.30 601 222 333`, `tomorrow 9 601 222 333`."""
    if not at or match.first < at:
        return False
    tokens = match.sentence.tokens
    before = tokens[at - 1].means
    led = ("AT" in before and "ON" not in before) or not {"DAY", "RELATIVE_DAY"}.isdisjoint(before)
    return led and not {"H", "DOT_CLOCK"}.isdisjoint(tokens[at].means)


def _until_date(match: Match, first: int, last: int) -> int:
    """Where a date begins that would make the number longer: `+49 30 901820 24.11`, `… 24 listopada`."""
    tokens = match.sentence.tokens
    for at in range(first + 1, last):
        means = tokens[at].means
        dated = not {"DOT_DATE", "SLASH_DATE"}.isdisjoint(means) and not tokens[at].glued
        named = "DOM" in means and at + 1 < len(tokens) and "MONTH" in tokens[at + 1].means
        if dated or named:
            return at
    return last


def _number_of_somebody(match: Match) -> Part | None:
    said = _number(match)
    return Part(said.value, match.span("digits")[0], said.last) if said else None


def _nothing(match: Match) -> str:
    return ""


_DIGITS = "{digits PAREN? ANY_NUMBER (?:(?:DASH|PAREN|SLASH_MARK|STOP){0,2} ANY_NUMBER){0,8}}"

CONTACTS = (
    Rule("a member", "WHO_SAID", "{who USER}", _user, "invitees"),
    Rule("an address", "WHO_SAID", "{who EMAIL}", _email, "invitees"),
    Rule("a number in Slack's escape", "WHO_SAID", "{who TEL}", _tel, "invitees"),
    Rule("+48 500 333 222", "WHO_SAID", "PLUS " + _DIGITS, _number, "invitees"),
    Rule("+48500333222", "WHO_SAID", "{digits PLUS_NUMBER}", _number, "invitees"),
    Rule("a channel", "DROPPED", "(?:TO|IN|ON|AT|VIA)? CHANNEL", _nothing),
    Rule("a link", "DROPPED", "LINK", _nothing),
)
"""Understood in every request."""

PHONE_AFTER_WORD = (
    Rule(
        "call 555 0142",
        "WHO_SAID",
        "PHONE (?:TO|AT|ON|ARTICLE|COLON|WITH|OF){0,2} " + _DIGITS,
        _number,
        "invitees",
    ),
    Rule(
        "call bob on 0412 345 678",
        "WHO_SAID",
        "PHONE ARTICLE? (?:WORD|NAME){1,3}+ (?:ON|AT|COLON|VIA|PHONE|EQUALS){1,2} " + _DIGITS,
        _number_of_somebody,
        "invitees",
    ),
)
PHONE_ANYWHERE = (Rule("555 0142", "WHO_SAID", _DIGITS, _number, "invitees"),)
"""In commands that are about telephone numbers."""
