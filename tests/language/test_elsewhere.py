"""Languages without a vocabulary: dateparser tells the days, our rules the rest."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.language.reading import read


@pytest.mark.parametrize(
    ("text", "locale", "language", "wanted", "subject"),
    [
        ("vergadering vrijdag om 15", "nl-NL", "nl", "2026-11-20 15:00", "vergadering"),
        ("morgen 15 uur overleg", "nl-NL", "nl", "2026-11-19 15:00", "overleg"),
        ("24 mei 2027 15:00 overleg", "nl-NL", "nl", "2027-05-24 15:00", "overleg"),
        ("budgetmöte imorgon kl 15", "sv-SE", "sv", "2026-11-19 15:00", "budgetmöte"),
        ("schůzka v pátek v 15", "cs-CZ", "cs", "2026-11-20 15:00", "schůzka"),
        ("schůzka 24. listopadu v 15:00", "cs-CZ", "cs", "2026-11-24 15:00", "schůzka"),
        ("нарада у п'ятницю о 15", "uk-UA", "uk", "2026-11-20 15:00", "нарада"),
        ("нарада завтра о 15:00", "en-US", "uk", "2026-11-19 15:00", "нарада"),
        ("værksted i morgen kl 15", "da-DK", "da", "2026-11-19 15:00", "værksted"),
        ("kokous perjantaina klo 15", "fi-FI", "fi", "2026-11-20 15:00", "kokous"),
        ("budget review tomorrow 3pm", "nl-NL", "en", "2026-11-19 15:00", "budget review"),
        ("przegląd jutro o 15", "cs-CZ", "pl", "2026-11-19 15:00", "przegląd"),
    ],
)
def test_days_are_read_in_other_languages(
    text: str, locale: str, language: str, wanted: str, subject: str
) -> None:
    found = read(text, locale=locale)
    assert found.start is not None
    assert (found.language, f"{found.start:%Y-%m-%d %H:%M}", found.subject) == (language, wanted, subject)


def test_their_spans_are_where_the_words_stand() -> None:
    text = "schůzka v pátek v 15"
    said = {span.field: text[span.start : span.end] for span in read(text, locale="cs-CZ").spans}
    assert said == {"subject": "schůzka", "date": "v pátek", "time": "v 15"}


def test_a_name_is_no_day_of_another_language() -> None:
    found = read("budget review with Luni tomorrow 3pm", locale="en-US")
    assert (found.language, found.subject) == ("en", "budget review with Luni")


def test_dateparser_is_not_loaded_for_our_own_languages() -> None:
    script = (
        "import sys\nfrom tests.language.reading import read\n"
        "read('budget review tomorrow 3pm'); read('przegląd jutro o 15', 'pl')\n"
        "print('dateparser' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
