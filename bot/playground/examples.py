"""Requests to try, in the language of whoever sits there."""

from __future__ import annotations

from bot.playground.slack.members import Member

_EXAMPLES = {
    "en": (
        ("/conference tomorrow 3pm, 8 people", "Book at once"),
        ("/conference budget review with 8 people", "Something is missing"),
        ("/conference planning next Friday at 10, 6 people", "Two readings"),
        (
            "/conference design review tomorrow 11am for 45 minutes with @bob and anna@partner.example",
            "Invite people",
        ),
        ("/conference standup every Monday 9:30am for 15 minutes, 10 people on enswitch", "Every week"),
        ("/conference video call tomorrow 2pm, 8 people on enswitch", "A wish that cannot be fulfilled"),
        ("/conference tomorrow noon client call on conpeek with @dave", "A standing room"),
        ("/conference stand-up in 5 minutes, 4 people on portsip", "Lead it live"),
        ("/schedule-call +48 500 333 222 tomorrow 10:15 queue sales", "Have somebody called"),
        ('/announce +48 123 123 123, +48 987 654 321: "The office opens at noon"', "Announce by telephone"),
        ("/conference list", "What is booked"),
        ("/conference help", "How to ask"),
    ),
    "pl": (
        ("/conference jutro o 15:30 na pół godziny, 12 osób", "Rezerwacja od razu"),
        ("/conference przegląd budżetu, 8 osób", "Czegoś brakuje"),
        ("/conference jutro o 11 przegląd projektu z @bob i anna@partner.example", "Zaproszenia"),
        ("/conference standup co poniedziałek 9:30 na 15 minut, 10 osób, enswitch", "Co tydzień"),
        ("/conference wideokonferencja jutro o 14, 8 osób, enswitch", "Życzenie nie do spełnienia"),
        ("/conference przekazanie zmiany za 5 minut, 4 osoby, portsip", "Prowadź na żywo"),
        ("/schedule-call +48 500 333 222 jutro 10:15 kolejka sales", "Zamów telefon"),
        ('/announce +48 123 123 123, +48 987 654 321: "Biuro otwieramy w południe"', "Ogłoszenie"),
        ("/conference list", "Co jest zaplanowane"),
        ("/conference help", "Jak pytać"),
    ),
}


def examples(member: Member) -> list[dict[str, str]]:
    """`text` to type and a `label` that says what it shows."""
    language = "pl" if member.locale.startswith("pl") else "en"
    return [{"text": text, "label": label} for text, label in _EXAMPLES[language]]
