"""Calls and announcements as people meet them: the real bot, over signed HTTP."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.calls.office import ALICE, BOB, CAROL, GENERAL, Office, button_of, said

pytestmark = pytest.mark.asyncio(loop_scope="session")

WARSAW = ZoneInfo("Europe/Warsaw")


def tomorrow() -> str:
    return (datetime.now(WARSAW) + timedelta(days=1)).date().isoformat()


def text(value: str) -> dict[str, str]:
    return {"value": value}


def day(value: str) -> dict[str, str]:
    return {"selected_date": value}


def clock(value: str) -> dict[str, str]:
    return {"selected_time": value}


# Calls


async def test_a_call_in_words_is_confirmed_and_planned(office: Office) -> None:
    await office.types(ALICE, "/schedule-call", "+48 500 333 222 tomorrow 10:15 queue support")
    card = said(await office.card(ALICE, "Schedule call"))
    assert "+48 500 333 222" in card
    assert "support" in card
    assert "cannot be undone" in card
    assert not office.calls
    await office.presses(ALICE, "Schedule call")
    await office.hears(ALICE, "is planned for")
    assert office.calls == [{"phone_number": "500333222", "call_at": f"{tomorrow()} 10:15:00", "queue": "3"}]


async def test_a_call_from_another_zone_names_both_clocks(office: Office) -> None:
    await office.types(BOB, "/schedule-call", "+48 500 333 222 tomorrow 10:15")
    card = said(await office.card(BOB, "Schedule call"))
    assert "Europe/Warsaw" in card
    assert "16:15" in card


async def test_a_call_with_something_missing_opens_the_form(office: Office) -> None:
    await office.types(ALICE, "/schedule-call", "+48 500 333 222 queue support")
    view = await office.form(ALICE, "call_form")
    shown = {block["block_id"]: block.get("element", {}) for block in view["blocks"]}
    assert shown["phone"]["initial_value"] == "+48500333222"
    assert shown["queue"]["initial_option"]["value"] == "support"
    wrong = await office.submits(ALICE, view, date=day("2020-01-01"), start_time=clock("10:15"))
    assert "past" in wrong["start_time"]
    assert not await office.submits(ALICE, view, date=day(tomorrow()), start_time=clock("10:15"))
    await office.presses(ALICE, "Schedule call")
    await office.hears(ALICE, "is planned for")
    assert [call["queue"] for call in office.calls] == ["3"]


async def test_a_wrong_number_is_said_beside_its_field(office: Office) -> None:
    await office.types(ALICE, "/schedule-call", "")
    view = await office.form(ALICE, "call_form")
    when = {"date": day(tomorrow()), "start_time": clock("10:15")}
    for number, words in (
        ("500 33a 222", "telephone number"),
        ("+48 12", "telephone number"),
        ("+1 202 555 0123", "country"),
        ("+48 700 123 456", "premium-rate"),
    ):
        wrong = await office.submits(ALICE, view, phone=text(number), **when)
        assert words in wrong["phone"], wrong
    far = (datetime.now(WARSAW) + timedelta(days=40)).date().isoformat()
    good = text("500 333 222")
    wrong = await office.submits(ALICE, view, phone=good, date=day(far), start_time=clock("10:15"))
    assert "too far" in wrong["date"]
    assert not office.calls


async def test_a_call_can_be_kept_here_and_cancelled(office: Office) -> None:
    await office.types(ALICE, "/schedule-call", "+48 500 333 222 tomorrow 10:15")
    await office.presses(ALICE, "Hold until 15 minutes before")
    await office.presses(ALICE, "Cancel call")
    await office.hears(ALICE, "is cancelled. Nobody is called.")
    assert not office.calls


async def test_an_unknown_queue_is_said_with_those_there_are(office: Office) -> None:
    await office.types(ALICE, "/schedule-call", "+48 500 333 222 tomorrow 10:15 queue accounting")
    await office.hears(ALICE, "sales")
    assert office.with_button(ALICE, "Schedule call") is None


async def test_a_message_with_a_number_becomes_a_call(office: Office) -> None:
    await office.acts.message(ALICE, GENERAL, "Mrs Nowak asks for a call: 500 333 222, in the afternoon")
    message = office.workspace.messages.in_channel(GENERAL)[-1]
    await office.acts.shortcut(ALICE, "schedule_call_from_message", GENERAL, message["ts"])
    view = await office.form(ALICE, "call_form")
    shown = {block["block_id"]: block.get("element", {}) for block in view["blocks"]}
    assert shown["phone"]["initial_value"] == "+48500333222"


async def test_a_discarded_card_plans_nothing(office: Office) -> None:
    await office.types(ALICE, "/schedule-call", "+48 500 333 222 tomorrow 10:15")
    await office.presses(ALICE, "Discard")
    await office.hears(ALICE, "Nobody is called")
    assert not office.calls


# Announcements


async def test_an_announcement_in_words_is_confirmed_and_sent(office: Office) -> None:
    await office.types(ALICE, "/announce", '+48 123 123 123, +48 987 654 321: "The office opens at noon"')
    card = said(await office.card(ALICE, "Send"))
    for words in ("2 numbers", "The office opens at noon", "Poland: 2", "about 2 s"):
        assert words in card
    assert not office.rung
    await office.presses(ALICE, "Send")
    await office.hears(ALICE, "handed over")
    assert office.rung == ["48123123123", "48987654321"]


async def test_what_is_left_out_stands_on_the_card_and_comes_as_a_file(office: Office) -> None:
    await office.types(
        ALICE, "/announce", '+48 500 333 222, +48 500 333 222, +48 50x 333 222, +1 202 555 0123: "Hello"'
    )
    card = said(await office.card(ALICE, "Send"))
    assert "1 number" in card
    for words in ("twice in the list", "letters in it", "country not allowed"):
        assert words in card
    await office.presses(ALICE, "Left-out numbers")
    await office.hears(ALICE, ".csv")


async def test_a_recording_is_played_by_its_name(office: Office) -> None:
    await office.types(ALICE, "/announce", "+48 500 333 222 recording maintenance")
    await office.presses(ALICE, "Send")
    await office.hears(ALICE, "handed over")
    (request,) = office.vendors.conpeek.campaign_requests
    assert request["announcement_id"] == office.vendors.conpeek.announcements["maintenance"]


async def test_markup_is_spoken_as_markup(office: Office) -> None:
    await office.types(ALICE, "/announce", '+48 500 333 222: "Wait <break/> and listen"')
    await office.presses(ALICE, "Send")
    await office.hears(ALICE, "handed over")
    (request,) = office.vendors.conpeek.campaign_requests
    assert request["ssml"] == "Wait <break/> and listen"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ('+1 202 555 0123: "Hello"', "country that may not be called"),
        ('+48 700 123 456: "Hello"', "premium-rate or special number"),
        ('+48 50x 333 222: "Hello"', "letters"),
        ("+48 500 333 222 recording nothing", "opening"),
        ('+48 500 333 222: "Hello <b>there"', "markup"),
        (f'+48 500 333 222: "{"very " * 1000}long"', "too long"),
        ('+48 500 333 222 in 40 days at 10: "Hello"', "too far"),
    ],
)
async def test_bad_input_gets_one_clear_sentence(office: Office, typed: str, words: str) -> None:
    await office.types(ALICE, "/announce", typed)
    await office.hears(ALICE, words)
    assert office.with_button(ALICE, "Send") is None


async def test_an_incomplete_announcement_opens_the_form_with_what_was_typed(office: Office) -> None:
    await office.types(ALICE, "/announce", "+48 500 333 222, +48 50x 333 222")
    view = await office.form(ALICE, "announcement_form")
    shown = {block["block_id"]: block.get("element", {}) for block in view["blocks"]}
    assert shown["phones"]["initial_value"] == "+48500333222, +48 50x 333 222"
    wrong = await office.submits(ALICE, view, phones=text("500 333 222"))
    assert wrong == {"message": "Fill this in."}
    assert not await office.submits(ALICE, view, phones=text("500 333 222"), message=text("Hello"))
    await office.presses(ALICE, "Send")
    await office.hears(ALICE, "handed over")
    assert office.rung == ["48500333222"]


async def test_a_file_becomes_a_card_with_its_columns(office: Office) -> None:
    await office.types(ALICE, "/announce", "")
    view = await office.form(ALICE, "announcement_form")
    body = b"Name;Telefon\nAnna;500 333 222\nBob;500 333 223\n"
    chosen = {"files": [office.file("people.csv", body)]}
    assert not await office.submits(ALICE, view, file=chosen, message=text("Hello"))
    await office.presses(ALICE, "Send")
    await office.hears(ALICE, "handed over")
    requests = office.vendors.conpeek.campaign_requests
    assert {request["contact_number"]: request["custom"]["Name"] for request in requests} == {
        "48500333222": "Anna",
        "48500333223": "Bob",
    }


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"phone\n=HYPERLINK(1)\n", "formula"),
        (b"phone,town\n+48500333222,Gda\xf1sk\n", "UTF-8"),
        (b"name\nAnna\n", "telephone numbers"),
    ],
)
async def test_a_bad_file_is_told_and_what_was_typed_is_kept(office: Office, body: bytes, words: str) -> None:
    await office.types(ALICE, "/announce", "")
    view = await office.form(ALICE, "announcement_form")
    chosen = {"files": [office.file("people.csv", body)]}
    assert not await office.submits(ALICE, view, file=chosen, message=text("What I typed"))
    await office.hears(ALICE, words)
    await office.presses(ALICE, "Open the form")
    view = await office.form(ALICE, "announcement_form")
    shown = {block["block_id"]: block.get("element", {}) for block in view["blocks"]}
    assert shown["message"]["initial_value"] == "What I typed"
    assert not office.rung


async def test_a_file_of_fifty_megabytes_is_refused_before_it_is_fetched(office: Office) -> None:
    await office.types(ALICE, "/announce", "")
    view = await office.form(ALICE, "announcement_form")
    huge = {**office.file("people.csv", b"x"), "size": 50_000_000}
    wrong = await office.submits(ALICE, view, file={"files": [huge]}, message=text("Hello"))
    assert "larger than 5 MB" in wrong["file"]


async def test_an_announcement_for_later_is_held_and_can_be_stopped(office: Office) -> None:
    await office.types(ALICE, "/announce", '+48 500 333 222 tomorrow at 8:00 am: "Hello"')
    await office.presses(ALICE, "Send")
    await office.hears(ALICE, "Held until")
    await office.presses(ALICE, "Stop")
    await office.hears(ALICE, "Stopped.")
    await office.settles()
    assert not office.rung


async def test_stop_keeps_the_rest_of_many_from_being_sent(office: Office) -> None:
    await office.sets_rails(rails_approval=text("1000"))
    await office.types(ALICE, "/announce", "")
    view = await office.form(ALICE, "announcement_form")
    rows = "".join(f"+48500{n:06}\n" for n in range(1000))
    chosen = {"files": [office.file("people.csv", f"phone\n{rows}".encode())]}
    await office.submits(ALICE, view, file=chosen, message=text("Hello"))
    await office.presses(ALICE, "Send")
    await office.presses(ALICE, "Stop")
    await office.hears(ALICE, "What became of each number is in this file.")
    sent = len(office.rung)
    await office.settles()
    assert 0 <= sent == len(office.rung) < 1000
    assert f"{sent} accepted" in office.said_to(ALICE)
    assert f"{1000 - sent} not sent" in office.said_to(ALICE)


async def test_a_second_person_approves_or_declines_many_numbers(office: Office) -> None:
    await office.sets_rails(rails_approval=text("1"))
    for press, rung in (("Decline", 0), ("Approve", 2)):
        await office.types(ALICE, "/announce", '+48 500 333 222, +48 500 333 223: "Hello"')
        await office.presses(ALICE, "Send")
        view = await office.form(ALICE, "approver_form")
        wrong = await office.submits(ALICE, view, users={"selected_user": ALICE})
        assert "somebody else" in wrong["users"]
        assert not await office.submits(ALICE, view, users={"selected_user": BOB})
        await office.hears(ALICE, "I asked <@U0BOB> to approve")
        assert not office.rung
        await office.presses(BOB, press)
        await office.hears(ALICE, "handed over" if rung else "declined")
        assert len(office.rung) == rung


# Guard rails


async def test_administrators_set_guard_rails_and_others_do_not(office: Office) -> None:
    await office.types(ALICE, "/announce", "settings")
    await office.hears(ALICE, "Only workspace administrators")
    wrong = await office.sets_rails(rails_countries=text("Poland"))
    assert "+48, DE" in wrong["rails_countries"]
    await office.sets_rails(rails_who={"selected_option": {"value": "administrators"}})
    await office.types(ALICE, "/announce", '+48 500 333 222: "Hello"')
    await office.hears(ALICE, "You may not make telephones ring")


async def test_a_number_is_never_called_again(office: Office) -> None:
    await office.types(ALICE, "/announce", "never +48 500 000 001")
    await office.hears(ALICE, "Only workspace administrators")
    await office.types(CAROL, "/announce", "never +48 500 000 001")
    await office.hears(CAROL, "Pod 1 numer nigdy nie zadzwonimy.")
    await office.types(ALICE, "/announce", '+48 500 000 001: "Hello"')
    await office.hears(ALICE, "never called")
    await office.types(ALICE, "/schedule-call", "+48 500 000 001 tomorrow 10:15")
    await office.settles()
    assert office.with_button(ALICE, "Send") is None
    assert office.with_button(ALICE, "Schedule call") is None


async def test_the_trail_is_read_and_exported_by_administrators(office: Office) -> None:
    await office.types(ALICE, "/announce", '+48 500 333 222: "Hello"')
    await office.presses(ALICE, "Send")
    await office.hears(ALICE, "handed over")
    await office.types(ALICE, "/announce", "audit")
    await office.hears(ALICE, "Only workspace administrators")
    await office.types(CAROL, "/announce", "audit")
    await office.hears(CAROL, "confirmed")
    await office.hears(CAROL, "audit.csv")


async def test_an_administrators_home_has_the_guard_rails(office: Office) -> None:
    await office.acts.home(CAROL)
    await office.settles()
    home = office.workspace.views.home_of(CAROL)
    assert home is not None
    assert button_of(home.view, "Zabezpieczenia") is not None
    await office.acts.home(ALICE)
    await office.settles()
    home = office.workspace.views.home_of(ALICE)
    assert home is not None
    assert button_of(home.view, "Guard rails") is None


async def test_the_list_of_those_never_called_survives_a_restart(office: Office) -> None:
    await office.types(CAROL, "/announce", "never +48 500 000 001")
    await office.hears(CAROL, "Pod 1 numer nigdy nie zadzwonimy.")
    await office.playground.bot.kill()
    await office.playground.bot.start()
    await office.playground.bot.ready()
    await office.types(CAROL, "/announce", "never")
    await office.hears(CAROL, "+48 500 000 001")
