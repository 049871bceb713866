"""What came of trying a telephone system out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of `convoke check`: `what` was tried, whether it is `ok`, and words an operator can act on."""

    what: str
    ok: bool
    words: str
