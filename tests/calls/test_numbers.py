"""Numbers and files in any shape: whatever comes in, only telephone numbers come out, each once."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.number_lists import NumberList, Why, numbers_in, typed_pieces
from bot.domain.sheets import MOST_BYTES, read_sheet, write_sheet
from bot.domain.speech import check_speech, spoken_seconds
from bot.domain.telephones import read_telephone, shown_telephone
from bot.errors import WishInvalid


def field_refused(deed: Callable[[], None]) -> str:
    """Which field is refused; empty when none is. Any other error is an error."""
    try:
        deed()
    except WishInvalid as problem:
        return problem.field
    return ""


mobile = st.integers(500_000_000, 889_999_999).map(lambda n: f"+48{n}")
separator = st.sampled_from(["", " ", "-", ".", "/", "\u00a0", "  "])


@st.composite
def spelt(draw: st.DrawFn) -> tuple[str, str]:
    """A number in E.164 and one of the ways in which people write it."""
    number = draw(mobile)
    between = draw(separator)
    national = between.join([number[3:6], number[6:9], number[9:]])
    prefix = draw(st.sampled_from(["+48", "0048", "", "+48 ", "(+48) "]))
    return number, f"{prefix}{national}"


@given(spelt())
def test_a_number_is_read_however_it_is_spelt(both: tuple[str, str]) -> None:
    number, typed = both
    read = read_telephone(typed, "PL")
    assert read is not None
    assert read.e164 == number


@given(mobile)
def test_what_is_shown_is_read_again(number: str) -> None:
    read = read_telephone(shown_telephone(number), "")
    assert read is not None
    assert read.e164 == number


@given(st.text(max_size=60), st.sampled_from(["PL", "US", "", "XX"]))
def test_any_text_is_read_without_error(text: str, region: str) -> None:
    read = read_telephone(text, region)
    assert read is None or re.fullmatch(r"\+[1-9][0-9]{5,16}", read.e164)


@given(st.lists(spelt(), max_size=30), st.sampled_from([", ", ";", "\n", "\r\n", "\t", " , "]))
def test_each_number_is_called_once_in_the_order_given(numbers: list[tuple[str, str]], between: str) -> None:
    found = NumberList("PL")
    found.add_all(typed_pieces(between.join(typed for _, typed in numbers)))
    wanted = list(dict.fromkeys(number for number, _ in numbers))
    assert [entry.phone for entry in found.entries] == wanted
    assert len(found.left_out) == len(numbers) - len(wanted)
    assert {one.why for one in found.left_out} <= {Why.DUPLICATE}


@given(st.text(max_size=400))
def test_nothing_typed_is_lost_without_a_word(text: str) -> None:
    found = NumberList("PL")
    pieces = typed_pieces(text)
    found.add_all(pieces)
    assert len(found.entries) + len(found.left_out) == len(pieces)


@given(st.text(max_size=400))
def test_looking_for_numbers_in_any_text_ends(text: str) -> None:
    assert all(any(character.isdigit() for character in one) for one in numbers_in(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("call me on +48 500 333 222 please", ["+48 500 333 222"]),
        ("tomorrow at 10:15 or 2026-11-27", []),
        ("+48 500 333 222 +48 500 333 223", ["+48 500 333 222", "+48 500 333 223"]),
        ("<tel:+48500333222|500 333 222>, and 22 123 45 67", ["+48500333222", "22 123 45 67"]),
        ("+48 12a 123 123, 500-333-222", ["+48 12a 123 123", "500-333-222"]),
        ("8 people, room 8004, budget 1200", []),
    ],
)
def test_numbers_are_found_among_words(text: str, found: list[str]) -> None:
    assert list(numbers_in(text)) == found


# Files

cell = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\0"), max_size=20
).filter(lambda text: not re.match(r"\s*[=@+-]", text) and read_telephone(text, "PL") is None)


@given(
    st.lists(st.tuples(spelt(), cell), min_size=1, max_size=20),
    st.sampled_from([",", ";", "\t"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.sampled_from(["phone", "Telefon", "Mobile number", "Nr telefonu"]),
)
def test_a_file_is_read_in_every_dialect(
    rows: list[tuple[tuple[str, str], str]], between: str, encoding: str, header: str
) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=between)
    writer.writerow(["Note", header])
    writer.writerows([note, typed] for (_, typed), note in rows)
    found = NumberList("PL")
    read_sheet(text.getvalue().encode(encoding), found)
    wanted = {number: note.strip() for (number, _), note in reversed(rows)}
    assert {entry.phone for entry in found.entries} == set(wanted)
    for entry in found.entries:
        assert dict(entry.custom) == ({"Note": wanted[entry.phone]} if wanted[entry.phone] else {})


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_in_words(data: bytes) -> None:
    assert field_refused(lambda: read_sheet(data, NumberList("PL"))) in ("", "file")


@given(st.lists(st.tuples(st.text(max_size=20), st.text(max_size=20)), max_size=10))
def test_a_file_of_ours_holds_no_formula(rows: list[tuple[str, str]]) -> None:
    written = write_sheet(("given", "why"), rows).decode("utf-8-sig")
    for row in list(csv.reader(io.StringIO(written, newline="")))[1:]:
        assert not any(re.match(r"\s*(=|@|\+(?![\d\s(])|-|\t)", one) for one in row)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "sheet_empty"),
        (b"\n\n", "sheet_empty"),
        (b"name,town\nAnna,Gda\xf1sk\n", "sheet_encoding"),
        (b"phone\n=1+1\n", "sheet_formula"),
        (b'phone\n="+48500333222"\n', "sheet_formula"),
        (b"phone,x\n+48500333222,@SUM(A1)\n", "sheet_formula"),
        (b"phone,x\n+48500333222,+cmd\n", "sheet_formula"),
        (b"name\nAnna\nBob\n", "sheet_no_numbers"),
        (b'phone\n"+48500333222', "sheet_malformed"),
        (b"phone\n" + b"+48500333222\n" * 10_001, "too_many_numbers"),
        (b"x" * (MOST_BYTES + 1), "sheet_too_large"),
        (b"\x89PNG\r\n\x1a\n\0\0", "sheet_encoding"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_by_name(data: bytes, problem: str) -> None:
    found = NumberList("PL")
    with pytest.raises(WishInvalid) as refused:
        read_sheet(data, found)
    assert (refused.value.field, refused.value.problem) == ("file", problem)
    assert not found.entries


def test_without_a_header_the_column_is_found_by_its_content() -> None:
    found = NumberList("PL")
    read_sheet(b"Anna,1,500 333 222\nBob,2,500 333 223\n", found)
    assert [entry.phone for entry in found.entries] == ["+48500333222", "+48500333223"]


# What is said


@pytest.mark.parametrize(
    "text",
    [
        "The office opens at noon",
        'Here are <say-as interpret-as="characters">SSML</say-as> samples',
        "<speak>Hello <break time='1s'/> there</speak>",
        "2 < 3 and 5 > 4",
        "Zażółć gęślą jaźń",
    ],
)
def test_words_and_markup_that_can_be_spoken(text: str) -> None:
    check_speech(text)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "empty"),
        ("  \n", "empty"),
        ("x" * 5000, "too_long"),
        ("<speak>Hello", "ssml_broken"),
        ("<b>Hello</i>", "ssml_broken"),
        ("<speak>&unknown;</speak>", "ssml_broken"),
        ('<!DOCTYPE speak [<!ENTITY a "b">]><speak>&a;</speak>', "ssml_outside"),
        ('<!DOCTYPE speak SYSTEM "https://example.com/x.dtd"><speak/>', "ssml_outside"),
        ('<speak><audio src="https://example.com/a.mp3"/></speak>', "ssml_outside"),
        ('<?xml-stylesheet href="x"?><speak/>', "ssml_outside"),
    ],
)
def test_what_cannot_be_spoken_is_refused_by_name(text: str, problem: str) -> None:
    with pytest.raises(WishInvalid) as refused:
        check_speech(text)
    assert (refused.value.field, refused.value.problem) == ("message", problem)


@given(st.text(max_size=300))
def test_any_text_is_judged_without_error(text: str) -> None:
    assert field_refused(lambda: check_speech(text)) in ("", "message")
    assert spoken_seconds(text) >= 1
