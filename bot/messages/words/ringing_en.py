"""Calls and announcements in English."""

from __future__ import annotations

from bot.domain.records import CallNews
from bot.messages.words.ringing import RingWords
from bot.messages.words.times import two

EN = RingWords(
    rules={
        "who": "You may not make telephones ring from here. Ask a workspace administrator.",
        "person_a_day": (
            "That is more than the {limit} numbers you may call in a day. Go on tomorrow, or ask "
            "an administrator."
        ),
        "workspace_a_day": (
            "That is more than the {limit} numbers this workspace may call in a day. Go on tomorrow, "
            "or ask an administrator."
        ),
        "foreign": "{phone} belongs to a country that may not be called from here: only {limit} may.",
        "special": "{phone} is a premium-rate or special number, and those are never called from here.",
        "never": "{phone} is on the list of numbers that are never called. Nobody was called.",
        "malformed": (
            "“{given}” is not a telephone number: write it with the country's code, like +48 22 123 45 67."
        ),
        "letters": "“{given}” has letters in it: write the number with digits only, like +48 22 123 45 67.",
        "no_phone": "{given} has no usable telephone number in the Slack profile: write the number yourself.",
        "nobody": (
            "None of these {count} numbers can be called: write them with the country's code, each once."
        ),
        "quiet": (
            "It would be {clock} there for {count} of the numbers, and nobody is called between {begins} and "
            "{ends}. Choose another time."
        ),
        "night_fell": (
            "It is quiet time now where the next telephones are, so the rest waits. Go on in the "
            "morning, or stop."
        ),
        "admins_only": (
            "Only workspace administrators change guard rails or read their trail. Ask one of them."
        ),
        "approver_is_self": "The second person has to be somebody else than you. Choose a colleague.",
        "approver_may_not": "This person may not make telephones ring. Choose somebody who may.",
        "not_approver": "Somebody else was asked to approve this, so nothing happened.",
        "too_late": "The call is with the telephone system already and cannot be cancelled from here.",
        "no_own_phone": "Your Slack profile has no usable telephone number. Add one there and try again.",
        "several_numbers": "A call goes to one number. Write one, or use /announce for several.",
        "setting": "The setting “{field}” cannot be read: {limit}.",
        "otherwise": "A guard rail forbids this. Ask a workspace administrator.",
    },
    news={
        "rings_you": "Your telephone {phone} will ring in a moment and play it. Nobody else is called.",
        "approver_asked": "I asked {organiser} to approve. It goes out as soon as they do.",
        "approver_not_reached": "I could not reach {organiser}. Nothing is sent until somebody approves.",
        "declined": "{organiser} declined. Nobody is called.",
        "no_left_out": "No numbers were left out.",
        "otherwise": "There is news about a call or an announcement.",
    },
    why={
        "duplicate": "twice in the list",
        "letters": "letters in it",
        "malformed": "not a telephone number",
        "foreign": "country not allowed",
        "special": "premium-rate or special number",
        "never": "never to be called",
        "quiet": "quiet hours",
        "no_phone": "no telephone number in the profile",
        "accepted": "accepted",
        "refused": "refused",
        "unknown": "unknown",
        "waiting": "waiting",
        "sending": "on its way",
        "stopped": "not sent",
    },
    quiet_call="It will be night there at that time.",
    quiet_announcement=two("It is night where 1 of them is.", "It is night where {n} of them are."),
    hold="Hold until 15 minutes before",
    held_on_card="I keep the call here until 15 minutes before its time; until then you can cancel it.",
    countries="Countries",
    length="Takes",
    about_seconds="about {n} s",
    about_minutes="about {n} min",
    left_out=two("1 number is left out:", "{n} numbers are left out:"),
    left_out_file="Left-out numbers",
    call_me_first="Call me first",
    approval_needed="More people than one may call alone: a second person has to approve.",
    other_country="elsewhere",
    approval_title="A second person",
    approval_asks="This rings many telephones. Who looks at it with you?",
    approval_who="Approved by",
    approval_hint="They see the text and the count, and approve or decline.",
    approval_submit="Ask",
    approval_request="{user} wants to make {numbers} ring. Please look at it: it cannot be undone.",
    approve="Approve",
    decline="Decline",
    declined="Declined. Nobody is called.",
    call_news={
        CallNews.HELD: (
            "The call to {phone} for {when} is kept here until 15 minutes before. Until then you "
            "can cancel it."
        ),
        CallNews.CANCELLED: "The call to {phone} is cancelled. Nobody is called.",
        CallNews.SOON: "In a few minutes, at {when}, the telephone system calls {phone}.",
        CallNews.ANSWERED: "The call to {phone} planned for {when} seems to have been answered.",
        CallNews.NO_ANSWER: "The call to {phone} planned for {when} seems to have met no answer.",
        CallNews.BUSY: "The call to {phone} planned for {when} seems to have met a busy line.",
        CallNews.FAILED: "The call to {phone} planned for {when} seems to have failed.",
        CallNews.NEVER: "The call to {phone} was not handed over: guard rails forbid that number now.",
        CallNews.QUIET: "The call to {phone} was not handed over: {when} is within quiet hours there now.",
    },
    cancel_call="Cancel call",
    progress_title="Announcement",
    progress_held="Held until {when}. Nothing has been sent; you can still stop it.",
    progress_sending="On its way.",
    progress_paused="Paused: a person has to decide.",
    progress_done="Finished.",
    progress_stopped="Stopped.",
    accepted="accepted",
    refused="refused",
    unknown="unknown",
    waiting="waiting",
    not_sent="not sent",
    stop="Stop",
    stop_title="Stop the announcement?",
    stop_text="What has been handed over still rings. Everything else is not sent.",
    stop_yes="Stop",
    stop_no="Go on",
    next_question="Look at the telephone system, then choose what happens with this batch and the rest.",
    batch="It is batch {batch}, which begins with {phone}.",
    send_again="Send this batch again",
    go_on="Go on without it",
    result_text="What became of each number is in this file.",
    result_number="number",
    result_outcome="outcome",
    left_out_given="given",
    left_out_why="why",
    file_shared="The file is in our direct conversation.",
    call_form="Schedule a call",
    announcement_form="Announcement",
    continue_="Continue",
    open_form="Open the form",
    missing_call="I need a little more before I can plan the call. Press the button to fill in the rest.",
    missing_announcement="I need a little more before I can send this. Press the button to fill in the rest.",
    numbers_label="Numbers",
    numbers_hint="In any format, between commas or on lines of their own.",
    file_label="File with numbers (CSV)",
    people_label="People",
    date_label="Date",
    time_label="Start time",
    when_hint="Leave empty to send as soon as you confirm.",
    zone_label="Time zone",
    about_label="About",
    hold_option="Hold until 15 minutes before, so that it can be cancelled",
    rails_title="Guard rails",
    rails_intro="Who may make telephones ring, which ones, how many and when.",
    rails_button="Guard rails",
    trail_button="Audit trail",
    rails_save="Save",
    rails_saved="The guard rails are saved.",
    who_label="Who may call and announce",
    who_options={
        "everybody": "Everybody",
        "administrators": "Administrators",
        "chosen": "Chosen people and groups",
    },
    users_label="Chosen people",
    groups_label="Chosen user groups",
    groups_hint="Ids such as S0123456789, between commas.",
    person_label="Numbers a person may call in a day",
    workspace_label="Numbers the workspace may call in a day",
    countries_label="Countries that may be called",
    countries_hint="Prefixes or codes, such as +48, DE. Empty: the workspace's own country.",
    quiet_from_label="Quiet hours begin (where the telephone is)",
    quiet_until_label="Quiet hours end",
    quiet_option="Call nobody in quiet hours (otherwise the card warns)",
    approval_label="A second person approves more numbers than",
    hold_rule="Hold calls until 15 minutes before",
    switches_label="Rules",
    never_added=two("1 number will never be called.", "{n} numbers will never be called."),
    never_dropped=two("1 number may be called again.", "{n} numbers may be called again."),
    never_list=two("1 number is never called:", "{n} numbers are never called:"),
    never_usage="Write the numbers after it, like `/announce never +48 500 333 222`.",
    trail_title="Who did what",
    trail_empty="Nothing has been done yet.",
    trail_more="The newest are above; all of them are in the file in our direct conversation.",
    trail_columns=("at", "user", "act", "facts"),
    commands_help=(
        "Administrators: `/announce settings`, `/announce never +48…`, `/announce allow "
        "+48…`, `/announce audit`."
    ),
)
