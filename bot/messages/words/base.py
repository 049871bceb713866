"""The shape of a catalogue. A field without a translation is a type error and fails the tests.

Names in braces are filled in; a value that a person typed is made harmless before it gets here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.conference import Feature
from bot.domain.records import NoticeKind
from bot.messages.ids import Field
from bot.messages.words.asking import AskingWords
from bot.messages.words.times import Plural, TimeWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What Convoke says in one language; how it asks is in `asking`."""

    asking: AskingWords

    # A conference's card and details
    default_subject: str
    when: str
    repeats: str
    dial_in: str
    one_tap: str
    room: str
    code: str
    pin: str
    people: str
    up_to: Plural
    organiser: str
    join: str
    join_link: str
    video: str
    recorded: str
    in_own_zone: str
    edit: str
    cancel: str
    add_to_calendar: str
    edit_described: str
    cancel_described: str
    calendar_described: str
    cancel_title: str
    cancel_text: str
    cancel_yes: str
    cancel_no: str
    cancelled: str
    cancelled_subject: str
    cancelled_by: str
    card_text: str
    text_dial: str
    text_room: str
    text_code: str
    text_pin: str
    text_organiser: str
    booking: str

    # Direct messages
    organiser_booked: str
    organiser_changed: str
    admin_pin: str
    admin_pin_portsip: str
    admin_pin_enswitch: str
    admin_pin_other: str
    invited: str
    invitation_changed: str
    withdrawn_cancelled: str
    withdrawn_removed: str
    closing_locked: str
    closing_stays: str

    # Calendar
    calendar_prompt: str
    calendar_file: str
    calendar_cancelled: str
    google_calendar: str
    outlook_calendar: str
    calendar_pin_in_slack: str

    # The form
    book_title: str
    edit_title: str
    book: str
    save: str
    close: str
    labels: Mapping[Field, str]
    hints: Mapping[Field, str]
    email_placeholder: str
    phone_placeholder: str
    more_options: str
    left_out: str
    feature_names: Mapping[Feature, str]
    fixed_vendor: str
    record_option: str
    option_labels: Mapping[str, str]
    "Telephone systems' own fields and their choices, and what calls and announcements need."
    option_usual: str

    # Private answers
    open_form: str
    check_again: str
    is_there: str
    book_again: str
    book_elsewhere: str
    list_title: str
    list_empty: str
    list_more: Plural
    home_title: str
    home_intro: str
    home_empty: str
    home_book: str
    home_yours: str
    invited_by: str

    # Help
    help_title: str
    help_conference: str
    help_examples: tuple[str, ...]
    help_more: str
    help_call: str
    help_call_examples: tuple[str, ...]
    help_announce: str
    help_announce_examples: tuple[str, ...]
    help_elsewhere: str

    # Calls and announcements
    call_title: str
    call_whom: str
    call_when: str
    call_system_time: str
    call_queue: str
    call_about: str
    call_warning: str
    call_confirm: str
    discard: str
    call_text: str
    announcement_title: str
    announcement_numbers_label: str
    announcement_numbers: Plural
    announcement_says: str
    announcement_plays: str
    announcement_and_more: Plural
    announcement_when: str
    announcement_at_once: str
    announcement_warning: str
    announcement_confirm: str
    announcement_text: str
    call_done: str
    call_sending: str
    call_withdrawn: str
    call_refused: str
    call_unknown: str
    announcement_done: Plural
    announcement_sending: str
    announcement_withdrawn: str
    announcement_refused: str
    announcement_unknown: Plural

    # Bad news and corrections
    notices: Mapping[NoticeKind, str]
    notice_tails: Mapping[str, str]
    notice_defaults: Mapping[str, str]
    problems: Mapping[str, str]
    problem_otherwise: str
    problem_limit: str

    @property
    def language(self) -> str:
        """Its code."""
        return self.asking.language

    @property
    def times(self) -> TimeWords:
        """Dates, lengths and recurrences."""
        return self.asking.times

    def count(self, number: int, phrase: Plural) -> str:
        """The phrase for this number."""
        return self.times.count(number, phrase)
