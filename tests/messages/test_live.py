"""The view in which a conference is led: within Slack's limits, harmless, and the same in both languages."""

from __future__ import annotations

from dataclasses import fields
from string import Formatter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.conference import State, Vendor
from bot.domain.live import Deed, LiveBoard, LiveNews, LiveRoom, Participant, Presence
from bot.domain.records import Notice, NoticeKind
from bot.errors import WishInvalid
from bot.messages.cards import card
from bot.messages.details import invitation, organiser_note
from bot.messages.lists import conference_list
from bot.messages.live import LiveContext, beside_number, call_in_form, live_view, looking, not_now
from bot.messages.words.live import CATALOGUES, live_words
from bot.playground.slack.blockkit import view_problems
from tests.messages.scene import ALICE, CAROL, DAVE, NOW, START, buttons, conference, markup, read, room

LANGUAGES = sorted(CATALOGUES)


def board(*participants: Participant, **changes: Any) -> LiveBoard:
    states = {"presence": Presence.ON_CALL, "locked": False, "muted": False, "recording": False}
    given_board = {name: changes.pop(name) for name in ("notice", "page", "doubtful") if name in changes}
    live = LiveRoom(**{**states, **changes}, participants=participants)
    return LiveBoard(conference=conference(), room=live, **given_board)


def people(number: int) -> list[Participant]:
    return [Participant(id=f"p{n}", name=f"Caller {n}", muted=False, chairman=n == 0) for n in range(number)]


def live_news(news: LiveNews, **facts: str) -> Notice:
    return Notice(NoticeKind.LIVE_NEWS, {"news": news, "vendor": "PortSIP", **facts})


def labels(view: dict[str, Any]) -> list[str]:
    """Of all buttons, in order."""
    elements = (one for block in view["blocks"] for one in block.get("elements", []))
    return [one["text"]["text"] for one in elements if one.get("type") == "button"]


def test_it_shows_how_the_room_is_and_what_each_switch_would_do() -> None:
    view = live_view(board(*people(1)), "en")
    assert labels(view)[:5] == ["Lock", "Mute all", "Start recording", "Call somebody in", "Refresh"]
    assert "Caller 0 · chair" in read(view)
    other = live_view(board(locked=True, muted=True, recording=True), "en")
    assert labels(other)[:3] == ["Unlock", "Unmute all", "Stop recording"]
    assert "Nobody is in the conference now." in read(other)


def test_what_is_not_told_is_said_so_and_can_be_switched_either_way() -> None:
    view = live_view(board(locked=None), "en")
    assert labels(view)[:2] == ["Lock", "Unlock"]
    assert "not told" in read(view)


def test_each_participant_has_buttons_and_removing_is_asked_about() -> None:
    view = live_view(board(*people(2)), "en")
    (row,) = [block for block in view["blocks"] if block.get("block_id") == "live_participant_1"]
    assert [one["value"] for one in row["elements"]] == ["mute_one/p1", "chair/p1", "remove/p1"]
    assert ["confirm" in one for one in row["elements"]] == [False, False, True]
    assert row["elements"][2]["accessibility_label"] == "Remove: Caller 1"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_full_room_fits_page_by_page(language: str) -> None:
    seen: set[str] = set()
    for page in range(1, 11):
        view = live_view(board(*people(200), page=page), language)
        assert view_problems(view) == []
        assert LiveContext.of(view).page == page
        seen |= {one.id for one in people(200) if f"/{one.id}" in str(view)}
    assert len(seen) == 200
    beyond = live_view(board(*people(3), page=9), language)
    assert "Caller 2" in read(beyond), "people left in the meantime"


@settings(max_examples=60)
@given(st.text(max_size=400), st.text(max_size=300), st.sampled_from(LANGUAGES))
def test_whatever_callers_are_called_and_vendors_say_is_harmless(
    name: str, words: str, language: str
) -> None:
    person = Participant(id="p", name=f"<!channel> *{name}* <https://x|y>")
    notice = live_news(LiveNews.REJECTED, words=f"<!here> {words}")
    view = live_view(board(person, notice=notice), language)
    assert view_problems(view) == []
    assert not any("<!channel>" in text or "<!here>" in text for text in markup(view["blocks"]))


def test_an_id_that_fits_into_no_button_is_shown_without_buttons() -> None:
    view = live_view(board(Participant(id="x" * 3000, name="Bob")), "en")
    assert view_problems(view) == []
    assert "Make chair" not in labels(view)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("news", list(LiveNews))
def test_every_piece_of_news_is_a_whole_sentence_with_or_without_a_room(
    news: LiveNews, language: str
) -> None:
    notice = live_news(news, phone="+48500333222", words="no trunk")
    for shown in (board(notice=notice), LiveBoard(conference=conference(), notice=notice)):
        view = live_view(shown, language)
        assert view_problems(view) == []
        assert "{" not in read(view).replace("{date_short_pretty} {time}", "").replace("{time}", "")


def test_a_call_in_doubt_is_asked_about_with_a_warning() -> None:
    notice = live_news(LiveNews.RING_UNKNOWN, phone="+48500333222")
    view = live_view(board(notice=notice, doubtful="view/1"), "en")
    button = buttons(view)["Call again"]
    assert button["value"] == "view/1"
    assert button["confirm"]["title"]["text"] == "Call +48 500 333 222 again?"
    assert "+48500333222" not in button["value"]


def test_before_its_time_it_says_from_when_on() -> None:
    view = not_now(conference(), live_news(LiveNews.EARLY), "en")
    assert f"<!date^{int(START.timestamp()) - 900}^" in read(view)
    assert labels(view) == []
    assert labels(looking(conference(), "en")) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_says_that_it_rings_and_what_is_wrong(language: str) -> None:
    form = call_in_form("CV-7F3K", "V1", language)
    assert view_problems(form) == []
    assert LiveContext.of(form) == LiveContext("CV-7F3K", "V1")
    for wrong in (WishInvalid("phone", "malformed_phone", given="x"), live_news(LiveNews.OVER)):
        said = beside_number(wrong, language)["errors"]["number"]
        assert len(said) > 20
        assert "{" not in said


def test_the_organisers_card_leads_there_and_no_other_does() -> None:
    assert buttons(organiser_note(conference()))["Live controls"]["value"] == "CV-7F3K"
    for shown in (card(conference()), invitation(conference(), changed=False)):
        assert "Live controls" not in buttons(shown)
    for vendor in (Vendor.ENSWITCH, Vendor.CONPEEK):
        other = conference(vendor=vendor, room=room(vendor=vendor))
        assert "Live controls" not in buttons(organiser_note(other))


def test_the_list_offers_it_when_it_is_time_to_those_who_may() -> None:
    soon = conference(starts_at=NOW, state=State.BOOKED)
    assert "Live controls" in buttons(conference_list([soon], ALICE, NOW))
    assert "Live controls" not in buttons(conference_list([soon], DAVE, NOW))
    assert "Live controls" not in buttons(conference_list([conference()], ALICE, NOW))
    assert "Sterowanie na żywo" not in buttons(conference_list([soon], CAROL, NOW))


def test_both_languages_say_the_same_and_leave_the_same_gaps() -> None:
    english, polish = dict(_leaves("en")), dict(_leaves("pl"))
    assert english.keys() == polish.keys()
    for path, text in english.items():
        assert polish[path], path
        assert _gaps(polish[path]) == _gaps(text) or path.endswith(".one"), path
        assert polish[path] != text or text.startswith("{"), path


def test_every_state_deed_and_piece_of_news_has_words() -> None:
    for language in LANGUAGES:
        words = live_words(language)
        assert set(words.presence) == set(Presence)
        assert set(words.deeds) == set(Deed)
        assert set(words.news) == set(LiveNews)


def _leaves(language: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for one in fields(live_words(language)):
        held = getattr(live_words(language), one.name)
        if isinstance(held, str):
            found.append((one.name, held))
        elif hasattr(held, "items"):
            found += [(f"{one.name}.{name}", text) for name, text in held.items()]
        else:
            found += [(f"{one.name}.{form}", getattr(held, form)) for form in ("one", "few", "many")]
    return found


def _gaps(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}
