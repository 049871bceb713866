"""Where Slack gave no trigger for a form: what was understood, and a button that opens it."""

from __future__ import annotations

from bot.domain.records import Notice, NoticeKind
from bot.domain.understanding import Understanding
from bot.messages import kit
from bot.messages.escape import quoted
from bot.messages.form_draft import FormDraft
from bot.messages.kit import Json
from bot.messages.notices import notice_block, notice_text, open_form
from bot.messages.understood import known_facts, missing_text
from bot.messages.words import asking_words, words_of


def offer(understanding: Understanding, asked_key: str, notice: Notice | None, language: str) -> Json:
    """For the person alone, in a language of questions; the button's value is the stored request's key."""
    words = asking_words(language)
    draft = FormDraft.from_understanding(understanding)
    told = notice or Notice(NoticeKind.FORM_IN_PRIVATE)
    known = words.understood.format(facts=known_facts(draft, words))
    known_in_text = words.understood.format(facts=known_facts(draft, words, quoted))
    asked = [missing_text(understanding.missing, words)] if understanding.missing else []
    asked += [words.which_one] if understanding.ambiguous else []
    blocks = [
        notice_block(told, language),
        kit.context(kit.plain(" ".join([known, *asked]))),
        open_form(words_of(language), asked_key),
    ]
    return kit.message(" ".join([notice_text(told, language), known_in_text, *asked]), blocks)
