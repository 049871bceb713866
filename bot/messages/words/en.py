"""English."""

from __future__ import annotations

from bot.domain.conference import Feature
from bot.domain.records import NoticeKind
from bot.messages.ids import Field
from bot.messages.words.asking_en import EN as ASKING
from bot.messages.words.base import Words
from bot.messages.words.times import two

EN = Words(
    asking=ASKING,
    # A conference's card and details
    default_subject="Conference",
    when="When",
    repeats="Repeats",
    dial_in="Dial",
    one_tap="Dial in one tap",
    room="Room",
    code="Code",
    pin="PIN",
    people="People",
    up_to=two("up to 1", "up to {n}"),
    organiser="Organiser",
    join="Web",
    join_link="Join in the browser",
    video="Video",
    recorded="This conference is recorded.",
    in_own_zone="{vendor} · {reference} · {clock} in {zone}",
    edit="Edit",
    cancel="Cancel",
    add_to_calendar="Add to calendar",
    edit_described="Edit {subject}",
    cancel_described="Cancel {subject}",
    calendar_described="Add {subject} to your calendar",
    cancel_title="Cancel this conference?",
    cancel_text="Nobody can join any more, and everybody invited is told.",
    cancel_yes="Cancel conference",
    cancel_no="Keep it",
    cancelled="This conference was cancelled.",
    cancelled_subject="Cancelled: {subject}",
    cancelled_by="This conference was cancelled by {user}.",
    card_text="{subject}: {when}.",
    text_dial="Dial {numbers}.",
    text_room="Room {number}.",
    text_code="Code {number}.",
    text_pin="PIN {pin}.",
    text_organiser="Organiser: {user}.",
    booking="The room is being booked.",
    # Direct messages
    organiser_booked="Your conference is booked. Only you see the host PIN below.",
    organiser_changed="Your conference was changed. Only you see the host PIN below.",
    admin_pin="Host PIN",
    admin_pin_portsip="During the call press *8 and key in the host PIN to lead the conference.",
    admin_pin_enswitch="Key in the host PIN instead of the participants' PIN when you dial in.",
    admin_pin_other="Key in the host PIN to lead the conference.",
    invited="{user} invites you to a conference.",
    invitation_changed="{user} changed a conference you are invited to.",
    withdrawn_cancelled="{user} cancelled a conference you were invited to. There is nothing you have to do.",
    withdrawn_removed="{user} no longer expects you at this conference. There is nothing you have to do.",
    closing_locked=(
        "{vendor} cannot delete a room, so it got new PINs that nobody has. The old ones let nobody in."
    ),
    closing_stays=(
        "{vendor} cannot take this back: its standing room and the invitation remain. Tell whoever has "
        "the number."
    ),
    # Calendar
    calendar_file="For your calendar: conference {reference}",
    calendar_cancelled="To take it out of your calendar: conference {reference}",
    calendar_prompt="Add {subject} to your calendar. The .ics file in your direct messages works everywhere.",
    google_calendar="Google Calendar",
    outlook_calendar="Outlook",
    calendar_pin_in_slack="The PIN stands in Slack, on the card {reference}.",
    # The form
    book_title="Book a conference",
    edit_title="Edit conference",
    book="Book",
    save="Save",
    close="Close",
    labels={
        Field.READING: "Which one did you mean?",
        Field.SUBJECT: "Subject",
        Field.DATE: "Date",
        Field.TIME: "Start time",
        Field.DURATION: "Duration",
        Field.PEOPLE: "People",
        Field.VENDOR: "Vendor",
        Field.USERS: "Invite",
        Field.EMAILS: "E-mail addresses",
        Field.PHONES: "Telephone numbers",
        Field.ZONE: "Time zone",
        Field.CHANNEL: "Post to",
        Field.REPEATS: "Repeats",
        Field.RECORD: "Recording",
        Field.MODE: "Kind",
        Field.PIN: "PIN for participants",
        Field.SWITCHES: "Sound and display",
    },
    hints={
        Field.PEOPLE: "How many can join, you included. Empty: as many as are invited, at least 10.",
        Field.EMAILS: "Several with a comma or a space between them.",
        Field.PHONES: "With the country's code, several with a comma between them.",
        Field.CHANNEL: "Empty: the details come to you alone.",
        Field.PIN: "Digits only. Empty: one is made up.",
        Field.SUBJECT: "Empty: Conference.",
    },
    email_placeholder="anna@example.com, ben@example.com",
    phone_placeholder="+48 22 123 45 67",
    more_options="More options",
    left_out="{vendor} has no use for: {names}.",
    feature_names={
        Feature.VIDEO: "video",
        Feature.RECORDING: "recording",
        Feature.RECURRENCE: "recurring conferences",
        Feature.CAPACITY: "a number of people",
        Feature.TIME_WINDOW: "a start and an end",
        Feature.PIN: "a PIN of your choice",
        Feature.EMAIL_INVITATION: "e-mail invitations",
        Feature.DIAL_IN: "dialling in",
        Feature.DESTROY: "deleting a room",
        Feature.LISTING: "a list of its rooms",
        Feature.LIVE_CONTROL: "leading a conference while it runs",
    },
    fixed_vendor="This conference is at {vendor}.",
    record_option="Record the conference",
    option_labels={
        "audio": "Voice",
        "video": "Video",
        "control": "Who may speak",
        "FREE": "Everybody",
        "MASTER": "Whom the host lets",
        "layout": "Picture layout",
        "LAYOUT0": "Automatic",
        "LAYOUT1": "1 picture",
        "LAYOUT2": "2 pictures",
        "LAYOUT3": "3 pictures",
        "LAYOUT4": "4 pictures",
        "LAYOUT6": "6 pictures",
        "LAYOUT9": "9 pictures",
        "width": "Picture width (144 to 1920)",
        "height": "Picture height (144 to 1920)",
        "bitrate": "Bit rate in kbit/s (128 to 10240)",
        "framerate": "Pictures a second (5 to 30)",
        "language": "Language of prompts (such as en-US)",
        "enable_prompt": "Spoken prompts",
        "custom_options": "Options of the PBX (JSON)",
        "listenpin": "PIN for listeners",
        "callerid": "Caller id on notification calls",
        "customer": "Customer id",
        "owner": "Owner id (0: nobody)",
        "panel": "Show in the control panel",
        "play_join": "A tone when somebody joins",
        "play_music": "Music for the first caller",
        "record_name": "Callers record their name",
        "wait_music": "Music until the host joins",
        "phone": "Telephone number",
        "queue": "Queue",
        "message": "What to say",
        "announcement": "Recording",
        "file": "File with numbers",
        "voice": "Voice",
    },
    option_usual="As usual",
    # Private answers
    open_form="Open the form",
    check_again="Check again",
    is_there="It is there",
    book_again="Book again",
    book_elsewhere="Book at {vendor}",
    list_title="Your conferences",
    list_empty="You have no conferences ahead. Try `/conference tomorrow 3pm, 8 people`.",
    list_more=two("… and 1 more.", "… and {n} more."),
    home_title="Telephone conferences",
    home_intro=(
        "Write what you need in one sentence, or fill in a form. The room, the number and the PINs follow."
    ),
    home_empty="You have no conferences ahead.",
    home_book="Book a conference",
    home_yours="Coming up",
    invited_by="You are invited by {user}.",
    help_title="How to book a telephone conference",
    help_conference="Say when, how long and for how many. Whatever is missing, a form asks for.",
    help_examples=(
        "/conference tomorrow 3pm, 8 people",
        "/conference budget review on Friday 10:00 for 45 minutes with @bob and anna@partner.example",
        "/conference standup every Monday 9:30 for 15 minutes on enswitch",
        "/conference",
    ),
    help_more=(
        "`/conference list` shows what is ahead, `/conference edit` and `/conference cancel` change it. "
        "`/conference rooms` looks through the telephone system's rooms. While a conference runs, the button "
        "Live controls beside it shows who is there, where the telephone system can."
    ),
    help_call="A telephone call to one person, through your agents; you confirm it before anything rings.",
    help_call_examples=("/schedule-call +48 500 333 222 tomorrow 10:15 queue sales",),
    help_announce="A spoken message to many numbers; you confirm it before anything rings.",
    help_announce_examples=('/announce +48 123 123 123, +48 987 654 321: "The office opens at noon"',),
    help_elsewhere=(
        "You can also mention me in a channel, write to me directly, or use the shortcut Book a conference."
    ),
    # Calls and announcements
    call_title="Schedule this call?",
    call_whom="Calls",
    call_when="Planned for",
    call_system_time="{clock} on the telephone system's clock ({zone})",
    call_queue="Queue",
    call_about="About",
    call_warning="This dials a real person and cannot be undone from Slack.",
    call_confirm="Schedule call",
    discard="Discard",
    call_text="Schedule a call to {phone} for {when}? It cannot be undone from Slack.",
    announcement_title="Send this announcement?",
    announcement_numbers_label="Calls",
    announcement_numbers=two("1 number", "{n} numbers"),
    announcement_says="Says",
    announcement_plays="Plays the recording",
    announcement_and_more=two("and 1 more", "and {n} more"),
    announcement_when="When",
    announcement_at_once="as soon as you confirm",
    announcement_warning="This dials real people and cannot be undone from Slack.",
    announcement_confirm="Send",
    announcement_text="Send an announcement to {numbers}? {what} It cannot be undone from Slack.",
    call_done="The call to {phone} is planned for {when}.",
    call_sending="The call to {phone} is on its way to the telephone system.",
    call_withdrawn="Discarded. Nobody is called.",
    call_refused="The call to {phone} could not be scheduled. Nobody is called.",
    call_unknown=(
        "The telephone system did not answer, so nobody knows whether the call to {phone} is planned. "
        "Look there before you try again, or it may ring twice."
    ),
    announcement_done=two(
        "The announcement to 1 number was handed over.", "The announcement to {n} numbers was handed over."
    ),
    announcement_sending="The announcement is on its way to the telephone system.",
    announcement_withdrawn="Discarded. Nobody is called.",
    announcement_refused="The announcement could not be sent.",
    announcement_unknown=two(
        "For 1 number nobody knows whether it was taken. Look there before you try again.",
        "For {n} numbers nobody knows whether they were taken. Look there before you try again.",
    ),
    # Bad news and corrections
    notices={
        **ASKING.notices,
        NoticeKind.VENDOR_DOWN: (
            "{vendor} could not be reached, so nothing was booked. Try again in a few minutes, or choose "
            "another vendor."
        ),
        NoticeKind.VENDOR_REJECTED: (
            "{vendor} refused this, so nothing was booked. It says: “{words}”. Change it and try again."
        ),
        NoticeKind.VENDOR_CANNOT: "{vendor} cannot do this: {feature}. Nothing was booked.",
        NoticeKind.VENDOR_CREDENTIALS: (
            "{vendor} refused our credentials, so nothing was booked. Ask the administrator of this app "
            "to check them."
        ),
        NoticeKind.VENDOR_UNREADABLE: (
            "{vendor} gave an answer that makes no sense, so nothing was booked. "
            "Try again later, or tell the administrator of this app."
        ),
        NoticeKind.OUTCOME_UNKNOWN: (
            "{vendor} did not answer, so nobody knows whether the room for {reference} exists. "
            "Look there before you try again."
        ),
        NoticeKind.NO_NUMBERS: (
            "{vendor} has no free room number left, so nothing was booked. "
            "Cancel a conference that is not needed, or choose another vendor."
        ),
        NoticeKind.NOT_YOURS: (
            "You cannot change this conference: only {organiser} or a workspace administrator can. Ask them."
        ),
        NoticeKind.CANNOT_POST: (
            "The conference is booked, but I could not post in {channel}. "
            "Invite me there with `/invite @Convoke`; all details come to you directly."
        ),
        NoticeKind.GONE: (
            "This conference is cancelled or over, so it cannot be changed. Book a new one instead."
        ),
        NoticeKind.CHANGE_FAILED: (
            "{vendor} could not change the conference, so the old details still stand. Try again."
        ),
        NoticeKind.CANCEL_FAILED: (
            "{vendor} could not close the room, so it may still let people in. Try to cancel again in a "
            "few minutes."
        ),
        NoticeKind.ROOM_REOPENED: (
            "{vendor} had closed the empty room before its time. It is open again under the same number "
            "and PIN; nothing changes for you."
        ),
        NoticeKind.ROOM_RENUMBERED: (
            "{vendor} had closed the empty room before its time and gave its number away. "
            "The conference has another room now: {number}."
        ),
        NoticeKind.ROOM_LOST: (
            "{vendor} closed the empty room before its time, and I could not open it again. "
            "Book the conference anew, or ask the administrator of this app to look at {vendor}."
        ),
        NoticeKind.NOT_THERE: (
            "I asked {vendor} again: there is no such room, so nothing was booked. Book it with the form."
        ),
        NoticeKind.LOOK_FAILED: (
            "{vendor} did not answer, so there is nothing to show. Try again in a few minutes."
        ),
        NoticeKind.INVITATION_FAILED: (
            "I could not send the invitation to {users}. Send them the details yourself."
        ),
        NoticeKind.WISH_INVALID: "That cannot be done. {sentence}",
        NoticeKind.NO_VENDOR: (
            "No telephone system is set up for this, so nothing was booked. "
            "Ask the administrator of this app to connect one."
        ),
        NoticeKind.NO_ACCOUNTS: (
            "This workspace has no telephone system for this yet, so nothing was booked. "
            "Ask an administrator of the workspace to enter one in my App Home, under Telephone systems."
        ),
        NoticeKind.NO_ACCOUNTS_YET: (
            "This workspace has no telephone system for this yet, so nothing was booked. "
            "Enter one here, or any time in my App Home, under Telephone systems."
        ),
        NoticeKind.INCOMPLETE: (
            "I could not read everything that is needed, so nothing was sent. Missing: {missing}. Try "
            "again like this:"
        ),
        NoticeKind.USED: "This card was used or discarded before, so nothing happened again.",
        NoticeKind.GUARDED: "Nothing was sent. {rule}",
        NoticeKind.RING_NEWS: "This is about a call or an announcement: {news}.",
        NoticeKind.NO_LIST: "{vendor} does not show its rooms to this app.",
        NoticeKind.LIVE_NEWS: "About a conference that runs: {news}.",
        NoticeKind.SOMETHING_BROKE: (
            "Something went wrong on our side. Try again; if it happens again, give the administrator "
            "of this app the reference {reference}."
        ),
    },
    notice_tails={
        "other": "{other} can do it.",
        "support": "Reference for its support: {support}.",
        "why_words": "It says: “{words}”.",
    },
    notice_defaults={
        "change_mode": "changing between voice and video",
        "change_recording": "changing whether it is recorded",
        "look_up": "telling what became of a request",
        "announcement": "announcements",
        "number": "see the card",
        "vendor": "The telephone system",
        "words": "no reason given",
        "feature": "what you asked for",
        "reference": "this conference",
        "organiser": "the organiser",
        "channel": "that channel",
        "users": "somebody",
        "missing": "some details",
        "conference": "conferences",
        "configured": "it is not set up here",
    },
    problems={
        **ASKING.problems,
        "empty": "Fill this in.",
        "not_a_choice": "Choose one of: {limit}.",
        "malformed": "This cannot be read: it must look like {limit}.",
        "own_room": "This is the number of the conference itself. Give somebody else's.",
        "same_as_other_pin": "This is the participants' PIN: choose another for listeners.",
        "same_as_host_pin": "This is the host's PIN: choose another for the participants.",
        "foreign_phone": "Only numbers that begin with {limit} can be called.",
        "end_before_start": "It would end before it begins: choose how long it takes.",
        "unknown_vendor": "“{given}” is not set up here: choose one of the systems below.",
        "ends_before_start": "The repetition ends before it begins: choose a later end.",
        "unknown_option": "This vendor has no such option.",
        "video_only": "This works only with video: choose Video, or leave it as usual.",
        "not_configured": "This vendor is not set up here: choose another.",
        "cannot": "{vendor} cannot do this.",
        "sheet_empty": "The file has no rows: choose one with a number in each.",
        "sheet_too_large": "The file is larger than {limit} MB: keep the column with the numbers only.",
        "sheet_encoding": "The file is not UTF-8 text: save it as “CSV UTF-8” and choose it again.",
        "sheet_malformed": "Line {given} of the file cannot be read: check its quotation marks.",
        "sheet_formula": "Line {given} of the file has a formula: save the file with values only.",
        "sheet_no_numbers": (
            "No column of the file has telephone numbers: name it “phone” and write numbers with "
            "the country’s code."
        ),
        "sheet_not_read": "Slack did not hand over the file: choose it again, or paste the numbers.",
        "too_many_numbers": "These are {given} numbers: at most {limit} can be called at once.",
        "either_words_or_recording": "Choose words or a recording, not both.",
        "ssml_broken": "The markup cannot be read ({given}): close every tag, or write plain words.",
        "ssml_outside": (
            "The markup may not reach outside ({given}): leave out references, entities and document types."
        ),
        "too_far": "This is too far ahead: {limit}.",
    },
    problem_otherwise="This value cannot be used. Change it.",
    problem_limit="Possible: {limit}.",
)
