"""English."""

from __future__ import annotations

from bot.language.words import Words

WORDS = Words(
    code="en",
    twelve_hour=True,
    day_before_hour=True,
    number={
        0: "zero",
        1: "one",
        2: "two",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        20: "twenty",
        30: "thirty",
        40: "forty, fourty",
        50: "fifty",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety",
        100: "hundred, a hundred",
        1000: "thousand, a thousand",
    },
    number_and="and",
    ordinal={
        1: "first",
        2: "second",
        3: "third",
        4: "fourth",
        5: "fifth",
        6: "sixth",
        7: "seventh",
        8: "eighth",
        9: "ninth",
        10: "tenth",
        11: "eleventh",
        12: "twelfth",
        13: "thirteenth",
        14: "fourteenth",
        15: "fifteenth",
        16: "sixteenth",
        17: "seventeenth",
        18: "eighteenth",
        19: "nineteenth",
        20: "twentieth",
        30: "thirtieth",
        -1: "last, final",
        -2: (
            "second to last, second to the last, 2nd to last, 2nd to the last, second last, 2nd last, "
            "penultimate, last but one, next to last"
        ),
    },
    ordinal_end="st, nd, rd, th",
    hour_end="ish",
    together={2: "a couple of us, the two of us, both of us"},
    dozen={
        2: "a couple of, a couple, couple of, couple, a pair of",
        6: "half a dozen",
        12: "a dozen, dozen, one dozen",
        24: "two dozen",
    },
    day={
        0: "monday, mon",
        1: "tuesday, tue, tues",
        2: "wednesday, wed, weds",
        3: "thursday, thu, thur, thurs",
        4: "friday, fri",
        5: "saturday, sat",
        6: "sunday, sun",
    },
    day_each={
        0: "mondays, mons",
        1: "tuesdays",
        2: "wednesdays",
        3: "thursdays",
        4: "fridays",
        5: "saturdays",
        6: "sundays",
    },
    month={
        1: "january, jan",
        2: "february, feb",
        3: "march, mar",
        4: "april, apr",
        5: "may",
        6: "june, jun",
        7: "july, jul",
        8: "august, aug",
        9: "september, sep, sept",
        10: "october, oct",
        11: "november, nov",
        12: "december, dec",
    },
    relative_day={
        0: "today, tday, later today, earlier today, early today, late today, this day, today's",
        1: (
            "tomorrow, early tomorrow, late tomorrow, next day, the next day, the following day, tmrw, tmr, "
            "tomo, 2morrow, 2moro, 2mrw, tomorrows, tmw, tmoro"
        ),
        2: (
            "day after tomorrow, the day after tomorrow, overmorrow, day after tomorrow's, "
            "the day after tomorrow's"
        ),
        -1: "yesterday",
    },
    on="on",
    of="of, in",
    this="this, this coming, coming, upcoming, the coming",
    coming=(
        "coming, upcoming, the coming, following, the following, over the next, during the next, "
        "in the coming, over the coming"
    ),
    next="next",
    next_week=(
        "end of next week, the end of next week, early next week, late next week, next week, of next week, "
        "in the next week, the following week, the coming week"
    ),
    week_after_next="week after next, the week after next, in two weeks time",
    this_week=(
        "rest of the week, the rest of the week, "
        "end of the week, the end of the week, end of this week, end of week, eow, this week, of this week, "
        "some time this week, sometime this week, later this week, any day, any weekday, any workday, "
        "any working day"
    ),
    a_week="week",
    next_workday=(
        "next weekday, next workday, next working day, next business day, the next working day, the "
        "next business day, following business day"
    ),
    holiday={
        101: "new year's day, new years day",
        214: "valentine's day, valentines day",
        501: "labour day, may day",
        1031: "halloween",
        1224: "christmas eve, xmas eve",
        1225: "christmas, christmas day, xmas",
        1226: "boxing day",
        1231: "new year's eve, new years eve, nye",
    },
    weekends="weekends, on weekends, at weekends, on the weekends",
    next_month="next month, the next month, of next month, of the next month, the coming month",
    this_month="this month, of this month, the current month",
    of_month="of the month, in the month, of a month",
    weekend=(
        "wknd, weekend, this weekend, next weekend, the weekend, at the weekend, on the weekend, "
        "the coming weekend"
    ),
    month_end=(
        "end of the month, end of month, month end, eom, the end of the month, month's end, end of this month"
    ),
    year_end=(
        "eoy, end of the year, end of year, year end, the end of the year, year's end, end of this year, "
        "last day of the year, the last day of the year"
    ),
    end_of="end of, the end of",
    some_of=(
        "early, mid, the beginning of, beginning of, the start of, start of, the middle of, middle of, "
        "late, early in, late in, the middle of the"
    ),
    at="at, @, starting at, beginning at, start at, starts at",
    near=(
        "around, about, approximately, approx, roughly, circa, ca, ~, by, up to, at least, at "
        "most, max, maximum, min, minimum, exactly, only"
    ),
    ish="ish",
    around="say, around, about, approximately, approx, roughly, circa, ca, ~",
    oclock=(
        "o'clock, o\"clock, oclock, o clock, hrs, hundred hours, h, ish, sharp, o'clock sharp, on the dot"
    ),
    part={
        "morning": (
            "morning, in the morning, this morning's, of the morning, early morning, late "
            "morning, mornings, mid-morning, in the am, early in the morning, late in the morning"
        ),
        "afternoon": (
            "afternoon, in the afternoon, of the afternoon, early afternoon, late afternoon, "
            "afternoons, mid-afternoon, in the pm, early in the afternoon, late in the afternoon"
        ),
        "evening": "evening, in the evening, of the evening, early evening, late evening, evenings, "
        "late in the evening, early in the evening",
        "night": (
            "night, nighttime, night-time, at night, in the night, of the night, late night, late at night"
        ),
        "dawn": "dawn, at dawn",
    },
    part_noun="morning, mornings, afternoon, afternoons, evening, evenings, night, dawn, late night",
    clock_word={
        "noon": (
            "noon, midday, noonish, at midday, at noon, 12 noon, at 12 noon, noontime, twelve noon, "
            "high noon, mid-day, noon-ish, noon ish"
        ),
        "midnight": "midnight, at midnight, 12 midnight, twelve midnight",
    },
    vague_time=(
        "all day, all-day, the whole day, whole day, first thing, first thing in the "
        "morning, any time, anytime, sometime, some time, "
        "same time, the same time, at the same time"
    ),
    vague_today=(
        "lunchtime, lunch time, at lunchtime, at lunch, over lunch, after lunch, before lunch, after work, "
        "before work, after school, before school, at breakfast, over breakfast, after breakfast, "
        "dinnertime, dinner time, at dinner, over dinner, after dinner, before dinner, teatime, "
        "in the daytime, during the day, after hours"
    ),
    before="before, no later than, not later than",
    end_of_day=(
        "eod, end of day, end of the day, the end of the day, cob, close of business, end of business"
    ),
    now=(
        "now, right now, right away, at the moment, this moment, immediately, asap, straight away, "
        "this instant, in a sec, in a second, in a moment, as soon "
        "as possible, at once, right this minute"
    ),
    before_hour={
        30: "half past, half-past, half after, half",
        -15: (
            "quarter to, a quarter to, quarter till, qtr to, quarter til, a quarter til, a quarter till, "
            "quarter of, a quarter of, quarter before, a quarter before"
        ),
        15: "quarter past, a quarter past, quarter after, a quarter after",
    },
    minutes_past="past, after",
    minutes_to="to, till, before",
    zero_minute="oh, zero",
    from_="from, starting at, starting from, beginning at, start at, starts at",
    between="between",
    to="to, till, til, until, thru, through, ending at, and ending at, to about, ends at",
    starts="start, starts, starting, start time, begin, begins, beginning",
    ends="end, ends, ending, end time, finish, finishes, finishing",
    until="until, till, til, ending, ends, through, thru",
    or_="or",
    either="either",
    and_="and, &, plus",
    unit={
        "minute": "minute, minutes, min, mins, m, minuet, minuets, minutes long, mins long, min long",
        "hour": "hour, hours, hr, hrs, h, hour's, hours', hours long, hrs long",
        "day": "day, days, d",
        "week": "week, weeks, wk, wks, week's, w",
        "fortnight": "fortnight, fortnights, fortnight's",
        "month": "month, months, mth",
        "year": "year, years, yr, yrs",
        "quarter": "quarter of an hour, quarters of an hour, quarter hour, quarter-hour",
    },
    unit_many="minutes, mins, hours, hrs, days, weeks, wks, months, years, yrs",
    length={
        30: (
            "half an hour, half hour, a half hour, half-hour, one half hour, a half an hour, "
            "1/2 hour, 1/2 an hour"
        ),
        90: (
            "hour and a half, an hour and a half, one hour and a half, one and a half hours, "
            "one and a half hour"
        ),
        45: "three quarters of an hour",
        15: "a quarter of an hour, quarter of an hour, a quarter hour",
        60: "hour long, hour-long, an hour long",
    },
    and_half="and a half, and half, and an half",
    for_=(
        "for, lasting, lasts, duration, for about, length, for the duration of, taking, over, for the next"
    ),
    length_first="duration, length",
    in_="in, in about, in another",
    within=(
        "within, within the next, within about, inside of, in under, in less than, in no more than, "
        "in at most"
    ),
    few="few, several, a few, some",
    closest="closest, nearest",
    ago="ago, earlier",
    from_now="from now, from today, from right now, later, hence, out, time, hence from now",
    after=(
        "after, from, following, later than, not before, no earlier than, not earlier than, shortly after, "
        "just after"
    ),
    starting=(
        "starting, starting on, starting from, beginning, beginning on, as of, commencing, effective, from"
    ),
    one="a, an, one",
    people=(
        "people, ppl, pax, person, persons, participants, participant, attendees, attendee, "
        "of us, guests, guest, seats, seat, callers, caller, members, folks, heads, of you, "
        "in total, peeps, colleagues, delegates, invitees, lines, users, ports, people total, "
        "adults, places, chairs, spots, folk"
    ),
    people_kind="external, internal",
    people_first=(
        "party of, a party of, room for, space for, group of, a group of, team of, a team of, "
        "we are, we're, we will be, we'll be, there are, there will be, there'll be, "
        "capacity, capacity of, capacity for, seats for, headcount, attendees, participants, "
        "places for, enough for, total of, number of people, number of participants, total, no. of "
        "people, no of people, no. of participants"
    ),
    people_for="for",
    me_and="me and, me plus, myself and, i and, me &, us and, me +, me with",
    others="others, other, more, other people, additional, extra",
    every="always on, always, every, each, every single",
    every_other=("every other, every second, each other, alternate, once every two, every alternate"),
    except_="except, excluding, apart from, but not, except for, not on",
    frequency={
        "DAILY": "daily, nightly, everyday, once a day",
        "WEEKLY": "weekly, once a week, recurring weekly",
        "WEEKLY 2": "biweekly, bi-weekly, fortnightly, every fortnight, once a fortnight, bi weekly",
        "MONTHLY": "monthly, once a month",
        "MONTHLY 2": "bimonthly, bi-monthly",
        "MONTHLY 6": "semiannually, semi-annually, half-yearly, every half year, twice yearly, biannually",
        "MONTHLY 3": "quarterly, every quarter, once a quarter, each quarter",
        "YEARLY": "yearly, annually, annual, once a year",
    },
    frequency_alone="annually",
    workdays=(
        "weekdays, every weekday, m-f, m to f, workdays, work days, working days, business days, week "
        "days, each workday, each working day, on weekdays, every workday, every "
        "working day, every business day, each weekday"
    ),
    times="times, occurrences, sessions, x, instances, occasions",
    workday="working day, workday, work day, business day, weekday",
    times_word={2: "twice", 3: "thrice"},
    out_of="in, out of",
    once=(
        "once, just once, only once, one-off, one off, a one-off, one-time, one time, one time only, "
        "just one time, just this once, this once, non-recurring, not recurring, not repeating, "
        "no repeats, no recurrence, does not repeat, doesn't repeat, single occurrence, this time only"
    ),
    not_=("not, not on, isn't, is not, no"),
    month_begin=(
        "at the beginning, at the start, at the begin, beginning, beginning of, start of, "
        "the beginning of, the start of, at the beginning of, at the start of"
    ),
    rest_of_year="the rest of the year, rest of the year, the remainder of the year, the rest of this year",
    endless="indefinitely, forever, ongoing, open-ended",
    throughout="throughout, during, all through, the whole of, for the whole of, whole of, all of",
    in_a_row="in a row, consecutive, running, back to back, successive",
    with_="with, w/, w, along with, together with, including, incl",
    invite=(
        "invite, inviting, add, adding, include, cc, loop in, invitees, invites, bring in, "
        "invitee, attendees:"
    ),
    phone=(
        "call, phone, dial, ring, dial out to, telephone, tel, mobile, cell, number, dialing, "
        "phone number, phone no, call me, call me back, call back, call him, call her, call them, "
        "call us, ring me, ring back, phone me, phone back, give me a call, reach me"
    ),
    pin=(
        "pin, code, passcode, pincode, pin code, access code, passcode, password, pin number, pin no, "
        "participant pin, participants pin, guest pin, attendee pin, meeting pin, conference pin, "
        "participant code, guest code"
    ),
    equals="is, =, of, should be, set to, to be, as, to",
    video=(
        "video, with video, videoconference, videoconf, webcam, cameras on, "
        "with cameras, video enabled, video on, videocall, with camera, camera on"
    ),
    audio=(
        "audio only, audio-only, dial-in only, dial in only, voice only, without video, no "
        "video, audio, phone only, w/o video, no cameras, cameras off, camera off, video off, "
        "no camera, voice-only, no webcam"
    ),
    record=(
        "record, record it, record this, with recording, recorded, recording, recording on, "
        "please record, and record, be recorded, to be recorded, record the call, record the "
        "meeting, record the conference, recording enabled, should be recorded, with a "
        "recording, needs recording, needs to be recorded, make sure it's recorded, make sure it is "
        "recorded, must be recorded"
    ),
    no_record=(
        "don't record, do not record, dont record, without recording, no recording, not "
        "recorded, unrecorded, w/o recording, recording off, don't record it, do not record "
        "it, not be recorded, dont record it, no recordings, without a recording, off the "
        "record, must not be recorded, should not be recorded, shouldn't be recorded, mustn't be recorded"
    ),
    via=(
        "on, via, using, through, with, over, by, use, at, thru, per, in, vendor:, provider:, "
        "system:, platform:"
    ),
    zone_time="time, timezone, time zone, standard time, daylight time, local time",
    in_place="in",
    about=(
        "what:, about, re, subject, topic, regarding, concerning, titled, called, named, entitled, "
        "agenda, on the topic of, on the subject of, to discuss, to talk about, topic is, "
        "subject is, title, fyi, to go over, to go through, to walk through, to talk through, to catch up on"
    ),
    command=(
        "book, schedule, set up, setup, book us, schedule me, set me up, arrange, organize, "
        "organise, create, make, plan, plan a, plan an, plan the, "
        "remind me to, remind us to, "
        "reserve, start, host, hold, let's do, let's have, let's meet, let's, lets, lets do, "
        "have, start up, put, put in, get, need, want, fix, fix up, open, open up, do, we "
        "need, i need, i want, we want, i'd like, i would like, we'd like, we would like, "
        "give me, put together, grab, get us, get me, set, request, requesting, like, add an event, "
        "booking, hop on, jump on, meet, let us, conference, pencil in, to "
        "have, to schedule, to book, to set up, to arrange, to organize, to organise, to "
        "create, to start, to hold, to reserve, get together, should meet, we should meet, gotta meet, "
        "need to meet, any chance of, stick, spin up, looking to book, trying to book, hoping to book, "
        "looking to schedule, trying to schedule, hoping to schedule, wondering if we could have, i "
        "was wondering if we could have, i was hoping to book"
    ),
    filler=(
        "why not, "
        "on my calendar, in my calendar, to my calendar, on the calendar, to the calendar, in the calendar, "
        "until further notice, no end date, with no end date, "
        "please, pls, plz, thanks, thanks so much, thank you so much, thank you very much, thank you, "
        "when:, who:, where:, "
        "can someone, could someone, can somebody, could somebody, can anyone, could anyone, "
        "thx, ty, cheers, hi, hello, hey, hiya, good "
        "morning, good afternoon, good evening, could you, can you, would you, can we, could "
        "we, kindly, hi there, hi all, hey there, hello there, ok, okay, can i, could i, may "
        "i, for me, for us, many thanks, thanks a lot, thanks in advance, much appreciated, "
        "if possible, great, could you please, can you please, would you please, dear, yo, "
        "howdy, would you mind, do me a favor, tia, um, uh, yes, hey team, hi team, hi "
        "everyone, hello everyone, hi folks, cheers mate, that'd be great, i think, maybe, "
        "convoke, can u, could u, can ya, would u, do me a favour, do me a favour and, do me a favor "
        "and, dear all, dear team, dear bot, if that works, if it works, does that work, does this "
        "work for everyone, sound good, sounds good, appreciate it, i appreciate it, kind regards, "
        "best regards, warm regards, that would be great, that would be lovely, let me know"
    ),
    generic=(
        "conference, conf, meeting, call, room, a call, conference call, con call, concall, "
        "phone call, telephone conference, phone conference, conference room, meeting room, "
        "mtg, session, teleconference, bridge, conference bridge, event, appointment, telco, "
        "line, conference line, dial-in, dial-in line, "
        "chat, talk, gathering, meetup, meet-up, calls, meetings, "
        "conferences, new conference, a new conference, new meeting, a new meeting, new call, a new "
        "call, new room, a new room, a reservation"
    ),
    ritual=(
        "standup, stand-up, sync, sync-up, check-in, checkin, check in, catch-up, catchup, "
        "catch up, 1:1, one-on-one, one on one, 1-1, huddle, scrum, touchpoint, touch base, "
        "touch-base, briefing, round-up, team sync, team meeting, team call, status call, "
        "status meeting, all-hands, all hands, retro, retrospective, stand up, town hall, "
        "townhall, office hours, review, planning, demo, update, handover, hand-over, briefing, training, "
        "workshop, status, meetup, debrief, round, forum, clinic, lunch, coffee, kickoff, kick-off"
    ),
    title="Mr, Mrs, Ms, Miss, Dr, Prof",
    connecting=(
        "repeat, repeats, repeating, repeated, our time, my time, local time, your time, recurring, "
        "recurs, so, then, that, but, if, is, it, "
        "its, it's, be, will, am, are, there, there's, "
        "there'll, we, i, we'll, i'll, our time, as, also, which, where, when, both, just, "
        "during, per, within, it'll, on or, anyway, scheduled, sometime, "
        "happening, taking place, takes place, held, occurring, to occur, either, possibly, "
        "ideally, preferably, sharp, on the dot, prompt, in the diary, on the calendar, in the calendar"
    ),
    label_of="time, date, day, duration",
    article="the, a, an, me, my, our, some, another",
    topic=(
        "night out, date night, game night, movie night, trivia night, girls night, "
        "black friday, cyber monday, good friday, the sun, "
        "book club, book launch, book fair, book review, call center, call centre, plan b, "
        "plan review, start date, meeting notes, conference center, room service, open house, "
        "play test, change management, q and a, r and d, m and a, p and l, t and c, h and s, minute "
        "taking, note taking, war room, war rooms, board room"
    ),
    numbered=(
        "chapters, pages, rooms, phases, sections, steps, weeks, slides, versions, sprints, floors, "
        "room, sprint, rfc, iso, phase, step, version, release, ticket, issue, chapter, part, "
        "wave, level, floor, line, gate, building, track, batch, iteration, top, formula, "
        "area, unit, module, lot, table, box, episode, season, case, order, po, invoice, bug, "
        "pr, task, section, article, round, terminal, stage, act, page, class, grade, day, "
        "week, number, no, item, paragraph, milestone, cohort, tier, type, zone, route, "
        "apollo, windows, python, java, block, catch, studio, plan"
    ),
    queue="queue, the queue",
    recording=(
        "play the recording, play recording, the recording, recording, recorded message, play "
        "announcement, play the announcement, play, play the message, announcement, the "
        "announcement, audio file, the recorded message"
    ),
    that=(
        "saying, that, say, tell them, tell them that, saying that, message, with the "
        "message, with message, text"
    ),
    how=(
        "how do i, how can i, how do we, how can we, how to, how does, where do i, where can i, "
        "can i, what is, what are"
    ),
    help=(
        "help, help me, usage, how does this work, how do i use this, what can you do, how "
        "do i use you, commands, man"
    ),
    list=(
        "what's on my calendar, what's on my schedule, what's on my agenda, my calendar, "
        "my schedule, my agenda, "
        "list, show, show me, my conferences, my meetings, what's scheduled, what is "
        "scheduled, what's booked, what is booked, upcoming conferences, upcoming meetings, "
        "list all, show all, upcoming, what's on, what do i have, what conferences do i have, "
        "what meetings do i have, which conferences do i have, display, see, view, list "
        "conferences, booked, ls, all, my, scheduled, do i have, have, what, which, booked "
        "conferences, my bookings, bookings, what have i got, what have i booked, got"
    ),
    cancel=(
        "cancel, call off, delete, remove, drop, scrap, cancel the, i want to cancel, i'd "
        "like to cancel, i need to cancel, cancelling, canceling"
    ),
    edit=(
        "edit, reschedule, modify, postpone, amend, rename, i need to move, i need to "
        "reschedule, i want to change, i need to change, i want to edit, bring forward, push "
        "back"
    ),
    edit_object="change, move, update, shift, extend, shorten, push, alter, adjust",
    announce=(
        "announce, announcement, the announcement, broadcast, make an announcement, send an announcement"
    ),
    alias={
        "monday": "any monday",
        "tuesday": "any tuesday",
        "wednesday": "any wednesday",
        "thursday": "any thursday",
        "friday": "any friday",
        "saturday": "any saturday",
        "sunday": "any sunday",
        "today evening": "late tonight, later tonight, tonight, tonite, this evening, 2nite",
        "today morning": "this morning",
        "today afternoon": "this afternoon",
        "tomorrow evening": "tomorrow eve, tmrw eve, tmr eve, tomorrow night, next evening",
    },
    typo={
        "every": "evry, evrey, everey, eveyr, evey, eery",
        "wednesday": "wensday, wendsday, wednsday, wedensday, wedsday",
        "tomorrow": "tommorow, tommorrow, tomorow, tommorw, tomorrw, tomm, tomrow, tomorro",
        "tuesday": "tusday, tuseday",
        "thursday": "thrusday, thusday, thurday, thirsday",
        "february": "febuary",
        "saturday": "saterday",
        "friday": "firday, frday, fryday",
    },
    never_typo="sundae, mandalay, fridge, marsh, augusta, sundry, toady, mondale, sunday's",
    a_fortnight="fortnight",
    yes="yes",
    sign_off=(
        "regards, kind regards, best regards, warm regards, best wishes, all the best, cheers, thanks, "
        "thank you, thx, ta, many thanks"
    ),
    role=(
        "engineers, managers, students, employees, staff, friends, volunteers, stakeholders, drivers, "
        "trainees, developers, teachers, parents, nurses, agents, reps, interns, contractors, "
        "directors, analysts, designers, starters, panelists, team members, supervisors, consultants"
    ),
)
