"""Nobody reads a PIN, a password or a token in the trace."""

from __future__ import annotations

from bot.playground.masking import DOTS, Masker
from bot.playground.slack.web_api import ApiCall
from bot.playground.trace import MOST_ENTRIES, Trace
from bot.playground.vendors import Exchange


def test_values_under_telling_names_are_dots() -> None:
    masked = Masker().json(
        {"admin_pin": "4321", "nested": [{"auth_password": "x", "room_pin": None}], "subject": "Budget"}
    )
    assert masked == {
        "admin_pin": DOTS,
        "nested": [{"auth_password": DOTS, "room_pin": None}],
        "subject": "Budget",
    }


def test_known_secrets_are_dots_wherever_they_stand() -> None:
    masker = Masker(("xoxb-1",))
    assert masker.text("token xoxb-1, Authorization: Bearer abcdefghij") == (
        f"token {DOTS}, Authorization: Bearer {DOTS}"
    )
    assert masker.text("POST http://127.0.0.1:1/response/abcdefghijklmnop") == (
        f"POST http://127.0.0.1:1/response/{DOTS}"
    )


def test_a_pin_is_dots_in_what_was_noted_before_it_was_known() -> None:
    trace = Trace(Masker(), lambda: None)
    trace.slack(ApiCall("chat.postMessage", {"text": "PIN 1234, room 81234"}, {"ok": True}, 200, 1.0))
    trace.vendor(
        Exchange("portsip", "create", "POST", "/x", {}, {"room_pin": "1234"}, 201, {"id": "1"}, took_ms=2.0)
    )
    said, booked = trace.entries()
    assert said["request"]["text"] == f"PIN {DOTS}, room 81234"
    assert booked["request"] == {"room_pin": DOTS}


def test_the_trace_keeps_the_newest() -> None:
    trace = Trace(Masker(), lambda: None)
    for number in range(MOST_ENTRIES + 5):
        trace.bot(f"line {number}")
    assert len(trace.entries()) == MOST_ENTRIES
    assert trace.entries()[-1]["text"] == f"line {MOST_ENTRIES + 4}"


def test_a_refusal_inside_a_success_is_no_success() -> None:
    trace = Trace(Masker(), lambda: None)
    answer = {"responses": [{"code": "400", "key": "code", "message": "taken"}]}
    trace.vendor(Exchange("enswitch", "create", "POST", "/x", {}, None, 200, answer, took_ms=2.0))
    assert trace.entries()[0]["ok"] is False


def test_log_lines_are_titled_by_their_event() -> None:
    trace = Trace(Masker(), lambda: None)
    trace.bot('{"event": "room_opened", "vendor": "portsip"}')
    assert trace.entries()[0]["title"] == "room_opened"
