"""The catalogue of calls and announcements: cards, forms, progress, guard rails.

`rules` are the sentences of `NoticeKind.GUARDED`, `news` those of `NoticeKind.RING_NEWS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.records import CallNews
from bot.messages.words.times import Plural


@dataclass(frozen=True, slots=True, kw_only=True)
class RingWords:
    """What Convoke says about telephones in one language."""

    rules: Mapping[str, str]
    news: Mapping[str, str]
    why: Mapping[str, str]
    "Why a number is left out, in few words; and what became of one."

    # Cards
    quiet_call: str
    quiet_announcement: Plural
    hold: str
    held_on_card: str
    countries: str
    length: str
    about_seconds: str
    about_minutes: str
    left_out: Plural
    left_out_file: str
    call_me_first: str
    approval_needed: str
    other_country: str

    # A second person
    approval_title: str
    approval_asks: str
    approval_who: str
    approval_hint: str
    approval_submit: str
    approval_request: str
    approve: str
    decline: str
    declined: str

    # Calls afterwards
    call_news: Mapping[CallNews, str]
    cancel_call: str

    # Progress
    progress_title: str
    progress_held: str
    progress_sending: str
    progress_paused: str
    progress_done: str
    progress_stopped: str
    accepted: str
    refused: str
    unknown: str
    waiting: str
    not_sent: str
    stop: str
    stop_title: str
    stop_text: str
    stop_yes: str
    stop_no: str
    next_question: str
    batch: str
    send_again: str
    go_on: str
    result_text: str
    result_number: str
    result_outcome: str
    left_out_given: str
    left_out_why: str
    file_shared: str

    # Forms
    call_form: str
    announcement_form: str
    continue_: str
    open_form: str
    missing_call: str
    missing_announcement: str
    numbers_label: str
    numbers_hint: str
    file_label: str
    people_label: str
    date_label: str
    time_label: str
    when_hint: str
    zone_label: str
    about_label: str
    hold_option: str

    # Guard rails
    rails_title: str
    rails_intro: str
    rails_button: str
    trail_button: str
    rails_save: str
    rails_saved: str
    who_label: str
    who_options: Mapping[str, str]
    users_label: str
    groups_label: str
    groups_hint: str
    person_label: str
    workspace_label: str
    countries_label: str
    countries_hint: str
    quiet_from_label: str
    quiet_until_label: str
    quiet_option: str
    approval_label: str
    hold_rule: str
    switches_label: str
    never_added: Plural
    never_dropped: Plural
    never_list: Plural
    never_usage: str
    trail_title: str
    trail_empty: str
    trail_more: str
    trail_columns: tuple[str, ...]
    commands_help: str
