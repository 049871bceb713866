"""Reading conference requests in people's own words.

`understand(text, scene)` is all that others need: it tells what was wanted, or what has to be asked first.

How a request is read
---------------------
`scan` cuts the text into words, numbers in their shapes and what Slack escaped. `recognise` picks the
language. `sentence` turns the pieces into tokens; each belongs to categories ("8" is a number, an hour, a
day of the month), and each set of categories is one character, so that the sentence is a string. The rules
in `rules/` are small regular expressions over that string (`grammar` explains the notation), run in the
order of `rules.__init__`; what a match means is told by a function beside its rule, or in `…_readings` where
there are many. What a rule understood is a `Found` and closed to the rules after it. `refine`
settles what was left open, `gather` sorts it, `resolve` joins day and clock to instants or questions, and
`subject` takes what remains.

How to add a language
---------------------
1. Write `vocabulary/xx.py` with one `WORDS = Words(code="xx", …)`. `words.py` says what each field holds;
   it is data only, and no language module imports another. Write spellings with their diacritics and in
   every inflection; case, diacritics, hyphens and a full stop after an abbreviation take care of
   themselves. Two things to watch: with diacritics gone, two words may become one ("niedzielę" and
   "niedziele" are both "niedziele"), and the longest spelling wins, so a phrase in a table hides the
   words it is made of ("every month" as a phrase would hide "every" from the rules of recurrences).
2. Add its code to `vocabulary.LANGUAGES`.
3. Write `tests/language/test_xx.py`: value → many spellings, with `read` from `tests/language/reading.py`.

English words for days, people and meetings are understood in every language, am and pm as well. Where a
language needs a construction that no rule has, add a category to `Words` and a rule for it, so that the
other languages may use it too; a rule never asks which language it is in.
"""

from __future__ import annotations

from bot.language.understand import MOST_CHARACTERS, understand

__all__ = ["MOST_CHARACTERS", "understand"]
