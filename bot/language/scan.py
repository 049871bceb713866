"""Text into pieces: words, numbers in their many shapes, Slack's escapes, quotes, punctuation.

One pass of one regular expression; every alternative is bounded or stops at its own opening character, so
the time is linear in the text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.language.fold import fold


class Piece(NamedTuple):
    """`text[start:end]` and its shape: a name of `_SHAPES`."""

    shape: str
    start: int
    end: int
    text: str
    folded: str


_piece = tuple.__new__  # a named tuple's own constructor takes three times as long

_SHAPE = r"""
  (?P<ampm>   (?=[apAP]\ ?\.)(?<![^\W\d_])[apAP](?:\.\ ?[mM](?!\w)\.?|\ \.\ [mM](?!\w)(?:\ ?\.)?))
| (?P<word>   [^\W\d_]++(?:[̀-ͯ]++[^\W\d_]*+)*+(?:['’](?=[^\W\d_]))?)
| (?P<blank>  \s+)
| (?P<slack>  <[^<>\n]{1,3000}>)
| (?P<entity> &(?:amp|lt|gt);)
| (?P<quote>  "[^"]{1,3000}" | “[^“”"]{1,3000}[”"] | „[^„”“"]{1,3000}[”“"] | «[^«»]{1,3000}»
            | ‹[^‹›]{1,300}› | ‘[^‘’]{2,300}’(?!\w) | ”[^”]{1,300}” | (?<!\w)'[^'\n]{2,300}'(?!\w))
| (?P<emoji>  :[a-z0-9_+\-]{1,50}:(?!\d))
| (?P<ymd>    [0-9]{4}(?P<ymd_sep>[-/.])[0-9]{1,2}(?P=ymd_sep)[0-9]{1,2}(?![0-9])(?:[Tt](?=[0-9]))?)
| (?P<xxy>    [0-9]{1,2}(?P<xxy_sep>[-/.])[0-9]{1,2}(?P=xxy_sep)(?:[0-9]{4}|[0-9]{2})(?![0-9]|:[0-9]))
| (?P<clock>  [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9]))
| (?P<ratio>  [0-9]{1,3}:[0-9]{1,3}(?![0-9]))
| (?P<hm>     [0-9]{1,2}[hH][0-9]{2}(?![0-9]))
| (?P<plus>   \+[0-9][0-9.()/\-]{6,24}(?![:\w]))
| (?P<slash>  [0-9]{1,2}/[0-9]{1,2}(?![0-9/]))
| (?P<dot>    [0-9]{1,2}\.[0-9]{1,2}(?:\.(?!\w))?(?![0-9.]))
| (?P<group>  [0-9]{1,3}(?:,[0-9]{3}){1,4}(?![0-9]))
| (?P<dec>    [0-9]{1,9}[.,][0-9]{1,9}(?![0-9]|:[0-9]))
| (?P<int>    [0-9]{1,30})
| (?P<mark>   \S)
"""
_BLANKS_AFTER = r"[\ ]*+"  # taken with the piece, so that the most common white space is no match of its own
_SHAPES = re.compile(f"(?:{_SHAPE}){_BLANKS_AFTER}", re.VERBOSE)
_LINKS = re.compile(
    r"""(?:
  (?P<link>  (?:https?://|(?<!\w)www\.)[^\s<>|"]{1,2000})
| (?P<email> (?<![\w.@+\-])[\w.+\-]{1,64}@(?:[a-z0-9][a-z0-9\-]{0,62}\.){1,8}[a-z]{2,24}(?![\w@]))
|"""
    + f"{_SHAPE}){_BLANKS_AFTER}",
    re.VERBOSE | re.IGNORECASE,
)


def scan(text: str) -> list[Piece]:
    """The pieces of `text` in order, without the white space; a line break is the shape `break`."""
    shapes = _LINKS if "@" in text or "://" in text or "www." in text.lower() else _SHAPES
    pieces = []
    for match in shapes.finditer(text):
        shape = match.lastgroup or "mark"
        start, end = match.span(shape)
        said = folded = text[start:end]
        if shape == "word":
            folded = fold(said)
        elif shape == "blank":
            if "\n" not in said:
                continue
            shape = "break"
        pieces.append(_piece(Piece, (shape, start, end, said, folded)))
    return pieces
