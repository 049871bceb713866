"""Identifiers that Slack echoes back: written here once for builders, handlers and tests."""

from __future__ import annotations

from enum import StrEnum


class CallbackId(StrEnum):
    """What a submitted form or a chosen shortcut carries."""

    BOOK_FORM = "book_form"
    EDIT_FORM = "edit_form"
    DEFAULTS_FORM = "defaults_form"
    BOOK_SHORTCUT = "book_conference"
    BOOK_FROM_MESSAGE = "book_conference_from_message"
    CALL_FORM = "call_form"
    ANNOUNCEMENT_FORM = "announcement_form"
    APPROVER_FORM = "approver_form"
    RAILS_FORM = "rails_form"
    LIVE_VIEW = "live_view"
    CALL_IN_FORM = "call_in_form"
    ACCOUNT_FORM = "account_form"
    CALL_FROM_MESSAGE = "schedule_call_from_message"
    ANNOUNCE_FROM_MESSAGE = "announce_from_message"


class ActionId(StrEnum):
    """What a pressed button or a changed control carries; the button's value is named beside it."""

    EDIT = "conference_edit"  # reference
    CANCEL = "conference_cancel"  # reference
    ADD_TO_CALENDAR = "conference_calendar"  # reference
    OPEN_CALENDAR = "calendar_open"  # a link: acknowledged, nothing else
    OPEN_FORM = "form_open"  # key of the stored request, or reference of a conference
    CHECK_AGAIN = "conference_look"  # reference of a conference that nobody knows about
    IS_THERE = "conference_is_there"  # the same
    BOOK_AGAIN = "conference_again"  # the same
    BOOK_ELSEWHERE = "conference_elsewhere"  # reference and telephone system, with a slash between
    BOOK = "conference_book"  # none: an empty form
    SCHEDULE_CALL = "call_confirm"  # reference of the proposal
    DISCARD_CALL = "call_discard"  # reference of the proposal
    SEND_ANNOUNCEMENT = "announcement_confirm"  # reference of the proposal
    DISCARD_ANNOUNCEMENT = "announcement_discard"  # reference of the proposal
    HOLD_CALL = "call_hold"  # reference of the proposal
    CANCEL_CALL = "call_cancel"  # reference of the proposal
    CALL_ME_FIRST = "announcement_try"  # reference of the proposal
    LEFT_OUT = "announcement_left_out"  # reference of the proposal
    STOP = "announcement_stop"  # reference of the proposal
    SEND_AGAIN = "announcement_again"  # reference of the proposal, a slash, which question this is
    GO_ON = "announcement_go_on"  # reference of the proposal, a slash, which question this is
    APPROVE = "announcement_approve"  # reference of the proposal
    DECLINE = "announcement_decline"  # reference of the proposal
    OPEN_CALL_FORM = "call_form_open"  # key of the stored request
    OPEN_ANNOUNCEMENT_FORM = "announcement_form_open"  # key of the stored request
    GUARD_RAILS = "guard_rails_open"  # none
    AUDIT_TRAIL = "audit_trail"  # none
    BOOK_SINGLES = "form_singles"  # inside the form: no series, single conferences
    ROOMS_NEXT = "rooms_next"  # number of the page, telephone system, what is searched for, by slashes
    ROOMS_PREVIOUS = "rooms_previous"  # the same
    ROOMS_AT = "rooms_at"  # the same, with the telephone system at its end
    LIVE = "conference_live"  # reference
    LIVE_REFRESH = "live_refresh"  # inside the view: the deed that changes nothing
    LIVE_DEED = "live_deed"  # inside the view, with the deed at its end: the deed, a slash, the participant
    LIVE_NEXT = "live_next"  # inside the view: number of the page
    LIVE_PREVIOUS = "live_previous"  # the same
    LIVE_CALL_IN = "live_call_in"  # inside the view: none
    LIVE_CALL_AGAIN = "live_call_again"  # inside the view: key of the call that is in doubt
    DEFAULTS = "defaults_open"  # none: an administrator's form
    DEFAULTS_VENDOR = "defaults_vendor"  # inside that form: another telephone system was chosen
    DEFAULTS_PLACE = "defaults_place"  # inside that form: another channel was chosen
    ACCOUNTS = "accounts_open"  # none: an administrator's list of telephone systems
    ACCOUNT = "account_open"  # telephone system: its form
    ACCOUNT_CHECK = "account_check"  # telephone system
    ACCOUNT_REMOVE = "account_remove"  # telephone system
    MORE = "form_more"  # inside the form: show the rest
    VENDOR = "form_vendor"  # inside the form: another telephone system was chosen
    KIND = "form_kind"  # inside the form: voice or video was chosen
    READING = "form_reading"  # inside the form: another reading was chosen


FORM_CHANGES = (ActionId.MORE, ActionId.VENDOR, ActionId.KIND, ActionId.READING)
"""What is answered by showing the form again (`forms.changed_form`)."""


class Field(StrEnum):
    """The form's fields: block and action id at once, and the field names of `WishInvalid`."""

    READING = "reading"
    SUBJECT = "subject"
    DATE = "date"
    TIME = "start_time"
    DURATION = "duration"
    PEOPLE = "people"
    VENDOR = "vendor"
    USERS = "users"
    EMAILS = "emails"
    PHONES = "phones"
    ZONE = "zone"
    CHANNEL = "channel"
    REPEATS = "repeats"
    RECORD = "record"
    MODE = "mode"
    PIN = "pin"
    SWITCHES = "switches"  # the telephone system's own options that are on or off


METADATA_EVENT = "convoke"
"""The event type of the message metadata that marks what was posted."""
