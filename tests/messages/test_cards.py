from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from pydantic import SecretStr

from bot.domain.conference import Mode, Room, State, Vendor
from bot.messages.cards import card
from bot.messages.facts import ENDLESS_OCCURRENCES
from bot.vendors.enswitch.recurrence import MOST_OCCURRENCES
from tests.messages.scene import START, buttons, conference, read, room

TOKEN = (
    f"<!date^{int(START.timestamp())}^{{date_short_pretty}} {{time}}|Thu 26 Nov 2026, 15:00 Europe/Warsaw>"
)


def test_the_card_says_what_people_need_to_join() -> None:
    shown = read(card(conference()))
    for said in (
        "Budget review",
        TOKEN,
        "1 hour",
        "+48 22 000 00 00",
        "8004",
        "4821",
        "up to 8",
        "<@U0ALICE>",
    ):
        assert said in shown


def test_the_text_alone_says_all_that_matters() -> None:
    text = card(conference())["text"]
    for said in ("Budget review", TOKEN, "+48 22 000 00 00", "8004", "4821", "<@U0ALICE>"):
        assert said in text


@pytest.mark.parametrize("state", list(State))
def test_the_hosts_pin_is_never_on_a_card(state: State) -> None:
    assert "975318" not in str(card(conference(state=state)))


def test_the_buttons_carry_the_reference_and_cancel_asks_first() -> None:
    pressed = buttons(card(conference()))
    assert list(pressed) == ["Edit", "Cancel", "Add to calendar"]
    assert {button["value"] for button in pressed.values()} == {"CV-7F3K"}
    assert "confirm" in pressed["Cancel"]
    assert "Budget review" in pressed["Edit"]["accessibility_label"]


def test_a_card_in_polish_speaks_polish() -> None:
    shown = card(conference(language="pl"))
    assert "Kiedy" in read(shown)
    assert "czw. 26 lis 2026" in read(shown)
    assert list(buttons(shown)) == ["Zmień", "Odwołaj", "Dodaj do kalendarza"]


def test_a_cancelled_card_says_so_and_lets_nobody_in() -> None:
    shown = card(conference(state=State.CANCELLED, cancelled_by="U0CAROL"))
    assert "cancelled" in read(shown)
    assert "cancelled" in shown["text"].lower()
    assert "<@U0CAROL>" in read(shown)
    assert TOKEN in read(shown)
    for hidden in ("4821", "8004", "+48 22"):
        assert hidden not in str(shown)
    assert buttons(shown) == {}


def test_a_card_that_is_not_cancelled_does_not_sound_as_if() -> None:
    assert "cancelled" not in read(card(conference())).lower()


def test_a_full_number_is_dialled_in_one_tap_with_room_and_pin() -> None:
    assert "<tel:+48220000000,,8004%23,4821%23|Dial in one tap>" in read(card(conference()))


@pytest.mark.parametrize("numbers", ["ask reception", "*3 inside the house", "+4", "22 000 00 00"])
def test_what_is_no_full_number_gets_no_dial_link(numbers: str) -> None:
    assert "tel:" not in read(card(conference(room=room(dial_in=numbers))))


def test_enswitch_has_a_code_and_conpeek_no_number_of_people() -> None:
    enswitch = read(card(conference(vendor=Vendor.ENSWITCH, room=room(vendor=Vendor.ENSWITCH))))
    assert "*Code*" in enswitch
    assert "*Room*" not in enswitch
    conpeek = conference(vendor=Vendor.CONPEEK, room=Room(vendor=Vendor.CONPEEK, vendor_id="x"))
    assert "up to" not in read(card(conpeek))


def test_a_join_link_is_shown_where_there_is_one() -> None:
    link = SecretStr("https://pbx.example/#/link-meeting?a=1&token=ab|c")
    shown = read(card(conference(room=room(join_url=link))))
    assert "<https://pbx.example/#/link-meeting?a=1&amp;token=ab%7Cc|Join in the browser>" in shown
    assert "javascript" not in read(card(conference(room=room(join_url=SecretStr("javascript:x")))))


def test_video_and_recording_are_said() -> None:
    shown = read(card(conference(mode=Mode.VIDEO, record=True)))
    assert "Video" in shown
    assert "recorded" in shown


def test_a_series_says_how_often_and_until_when() -> None:
    weekly = conference(vendor=Vendor.ENSWITCH, recurrence="FREQ=WEEKLY;BYDAY=TH")
    assert "every Thursday until Thu 18 Nov 2027" in read(card(weekly))
    until = datetime(2026, 12, 31, tzinfo=UTC)
    assert "until Thu 31 Dec 2026" in read(card(weekly, until))


def test_the_end_of_an_endless_series_is_the_one_the_telephone_system_gives_it() -> None:
    assert ENDLESS_OCCURRENCES[Vendor.ENSWITCH] == MOST_OCCURRENCES


def test_an_end_on_another_day_is_shown_with_its_date() -> None:
    shown = read(card(conference(duration=timedelta(hours=10))))
    assert "{date_short_pretty} {time}|Fri 27 Nov 2026, 01:00 Europe/Warsaw>" in shown


def test_what_a_vendor_answered_is_shown_harmlessly() -> None:
    shown = read(card(conference(room=room(details={"Bridge": "<!channel> *7*"}))))
    assert "&lt;!channel&gt;" in shown
    assert "<!channel>" not in shown


def test_a_typed_subject_stands_as_typed_and_acts_on_nothing() -> None:
    shown = card(conference(subject="R&D <!channel> *now* <https://x.example|y>"))
    assert shown["blocks"][0]["text"] == {
        "type": "plain_text",
        "text": "R&D <!channel> *now* <https://x.example|y>",
        "emoji": False,
    }
    assert "<!channel>" not in shown["text"]
    assert "R&amp;D &lt;!channel&gt;" in shown["text"]


def test_a_conference_without_a_room_yet_says_that_it_is_being_booked() -> None:
    assert "being booked" in read(card(conference(state=State.BOOKING, room=None)))
