"""Numbers from a file: comma-separated values as spreadsheets write them, with or without a header."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from itertools import zip_longest

from bot.domain.number_lists import MOST_NUMBERS, NumberList
from bot.domain.telephones import read_telephone
from bot.errors import WishInvalid

MOST_BYTES = 5_000_000
"""Ten thousand numbers with columns of their own fit many times over."""

MOST_COLUMNS = 20
LONGEST_CELL = 500

HEADERS = re.compile(
    r"(tele)?phone( ?number)?|phone ?no\.?|tel\.?|mobile( ?(phone|number))?|cell( ?phone)?|number|msisdn"
    r"|contact[ _]?number|phone_number"
    r"|(numer|nr)( telefonu)?|telefon( kom(ó|o)rkowy)?|kom(ó|o)rka|tel\. ?kom\.?",
    re.IGNORECASE,
)
_FORMULA = re.compile(r"\s*(=|@|[+-](?![\d\s(])|\t)")
_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}

Row = list[str]


def read_sheet(data: bytes, numbers: NumberList) -> None:
    """Add every number of the file to `numbers`, with its other columns as `custom`.

    Raises `WishInvalid` for `file` when the file cannot be read; nothing was added then.
    """
    rows = _rows(_text(data))
    if not rows:
        raise WishInvalid("file", "sheet_empty")
    _refuse_formulas(rows)
    header, column = _column(rows, numbers.region)
    body = rows[1:] if header else rows
    if len(body) > MOST_NUMBERS:
        raise WishInvalid("file", "too_many_numbers", limit=str(MOST_NUMBERS), given=str(len(body)))
    for row in body:
        if column < len(row) and row[column].strip():
            numbers.add(row[column], _custom(header, row, column))


def _text(data: bytes) -> str:
    if len(data) > MOST_BYTES:
        raise WishInvalid("file", "sheet_too_large", limit=str(MOST_BYTES // 1_000_000))
    encoding = next((name for mark, name in _MARKS.items() if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise WishInvalid("file", "sheet_encoding") from None
    if "\0" in text:
        raise WishInvalid("file", "sheet_encoding")
    return text


def _rows(text: str) -> list[Row]:
    first = next((line for line in text.splitlines() if line.strip()), "")
    between = max(",;\t|", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=between, strict=True)
    try:
        return [row for row in reader if any(cell.strip() for cell in row)]
    except csv.Error:
        raise WishInvalid("file", "sheet_malformed", given=str(reader.line_num)) from None


def _refuse_formulas(rows: Sequence[Row]) -> None:
    """A formula shows one thing and holds another: nobody can have checked what would be called."""
    for line, row in enumerate(rows, start=1):
        if any(_FORMULA.match(cell) for cell in row):
            raise WishInvalid("file", "sheet_formula", given=str(line))


def _column(rows: Sequence[Row], region: str) -> tuple[Row | None, int]:
    """The header, where there is one, and the column with the numbers: by its name, else by its content."""
    first = [cell.strip() for cell in rows[0]]
    has_header = not any(read_telephone(cell, region) for cell in first)
    body = rows[1:] if has_header else rows
    named = [n for n, cell in enumerate(first) if HEADERS.fullmatch(cell)] if has_header else []
    columns = named or list(range(max(map(len, rows))))
    shares = [(_share(body, column, region), -column) for column in columns]
    best, at = max(shares, default=(0.0, 0))
    if best == 0.0 or (not named and best < 0.5):
        raise WishInvalid("file", "sheet_no_numbers")
    return (first if has_header else None), -at


def _share(rows: Sequence[Row], column: int, region: str) -> float:
    """How many of the first filled cells are numbers."""
    cells = [row[column] for row in rows[:200] if column < len(row) and row[column].strip()]
    found = sum(read_telephone(cell, region) is not None for cell in cells)
    return found / len(cells) if cells else 0.0


def _custom(header: Row | None, row: Row, column: int) -> dict[str, str]:
    """The other columns by their names; a column without a name goes along with nobody."""
    if header is None:
        return {}
    cells = [
        (name, cell.strip()[:LONGEST_CELL])
        for number, (name, cell) in enumerate(zip_longest(header, row[: len(header)], fillvalue=""))
        if number != column and name
    ]
    return {name[:LONGEST_CELL]: cell for name, cell in cells[:MOST_COLUMNS] if cell}


def write_sheet(header: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """A file that spreadsheets open: UTF-8 with a mark, and nothing in it that they take for a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(header)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) or cell.startswith(("-", "\r")) else cell
