"""What is spoken: plain words or SSML, checked before a telephone rings."""

from __future__ import annotations

import re
from xml.parsers import expat

from bot.errors import WishInvalid

LONGEST_SPEECH = 1000
CHARACTERS_A_SECOND = 14.0
"""How fast voices read, measured in characters of an ordinary sentence."""

_TAG = re.compile(r"<\s*/?\s*[A-Za-z][^>]*>|<!|<\?")
_REFERENCES = frozenset(
    {"src", "href", "uri", "xlink:href", "xml:base", "schemaLocation", "xsi:schemaLocation"}
)


def is_ssml(text: str) -> bool:
    """Whether somebody wrote markup rather than words."""
    return _TAG.search(text) is not None


def check_speech(text: str) -> None:
    """Raise `WishInvalid` for words that are empty, too long, or markup that is broken or reaches outside."""
    if not text.strip():
        raise WishInvalid("message", "empty")
    if len(text) > LONGEST_SPEECH:
        raise WishInvalid("message", "too_long", limit=str(LONGEST_SPEECH), given=str(len(text)))
    if is_ssml(text):
        check_ssml(text)


def check_ssml(text: str) -> None:
    """Well-formed, without entities, document types or references to anything outside."""
    parser = expat.ParserCreate()
    parser.StartElementHandler = _refuse_references
    parser.StartDoctypeDeclHandler = _refuse_declaration
    parser.EntityDeclHandler = _refuse_declaration
    parser.ProcessingInstructionHandler = _refuse_declaration
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    whole = text if re.match(r"\s*(<\?|<!|<speak[\s>])", text) else f"<speak>{text}</speak>"
    try:
        parser.Parse(whole.encode("utf-8", "replace"), True)
    except expat.ExpatError as problem:
        words = expat.errors.messages.get(problem.code, "")
        raise WishInvalid("message", "ssml_broken", given=words) from None


def _refuse_references(name: str, attributes: dict[str, str]) -> None:
    if name.rpartition(":")[2] in ("audio", "lexicon") or _REFERENCES & attributes.keys():
        raise WishInvalid("message", "ssml_outside", given=name[:40])


def _refuse_declaration(*_: object) -> None:
    raise WishInvalid("message", "ssml_outside", given="DOCTYPE")


def spoken_seconds(text: str) -> int:
    """About how long it takes to say; tags are not spoken."""
    said = re.sub(r"<[^>]*>", " ", text)
    return max(1, round(len(" ".join(said.split())) / CHARACTERS_A_SECOND))
