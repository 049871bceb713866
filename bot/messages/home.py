"""The App Home: what is ahead, a button to book, examples. Useful before anything is booked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.domain.people import Person
from bot.domain.records import Conference
from bot.messages import kit
from bot.messages.defaults_form import defaults_section
from bot.messages.help import help_blocks
from bot.messages.ids import ActionId
from bot.messages.kit import Json
from bot.messages.lists import ahead, entries
from bot.messages.words import words_of


def home_view(
    person: Person,
    conferences: Sequence[Conference],
    now: datetime,
    *,
    first: Sequence[Json] = (),
    extra: Sequence[Json] = (),
) -> Json:
    """The view for `views.publish`; `extra` blocks stand at its end (an administrator's settings).

    `first` is what has to be done before anything can be booked; it stands in place of the button to book.
    """
    words = words_of(person.language)
    coming = ahead(conferences, now)
    listed = entries(coming, person, now) if coming else [kit.section(kit.mrkdwn(words.home_empty))]
    return kit.home(
        [
            kit.header(words.home_title),
            kit.section(kit.mrkdwn(words.home_intro)),
            *(first or [kit.actions(kit.button(words.home_book, ActionId.BOOK, style="primary"))]),
            kit.divider(),
            kit.header(words.home_yours),
            *listed,
            kit.divider(),
            kit.header(words.help_title),
            *help_blocks(words),
            *(defaults_section(person.language) if person.is_admin else ()),
            *extra,
        ]
    )
