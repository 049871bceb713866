"""What people do reaches the bot as Slack sends it, and its answers do what they do in Slack."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.responses import JSONResponse, PlainTextResponse, Response

from bot.playground.slack.errors import SlackError
from tests.playground.conftest import Clock, Stage

TEXT = {"type": "plain_text", "text": "x"}
BUTTON = {"type": "button", "text": TEXT, "action_id": "go", "value": "v"}
CARD = [{"type": "actions", "block_id": "b", "elements": [BUTTON]}]


def field(name: str, element: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    element = element or {"type": "plain_text_input", "action_id": "in", "max_length": 5}
    return {"type": "input", "block_id": name, "label": TEXT, "element": element, **more}


def modal(*blocks: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "modal", "title": TEXT, "submit": TEXT, "blocks": list(blocks), **more}


def opened(stage: Stage, view: dict[str, Any], user: str = "U0ALICE") -> str:
    """A modal on this person's screen."""
    triggers = stage.workspace.triggers
    trigger = triggers.look(triggers.issue(user, "C0GENERAL"))
    view_id: str = stage.workspace.views.open(trigger, view)["id"]
    return view_id


def typed(name: str, text: str | None) -> dict[str, Any]:
    return {name: {"in": {"type": "plain_text_input", "value": text}}}


class TestCommands:
    async def test_a_command_arrives_as_a_signed_form(self, stage: Stage) -> None:
        assert await stage.acts.command("U0ALICE", "C0GENERAL", "/conference", " R&D with @bob ") == {
            "ok": True
        }
        (sent,) = stage.bot.payloads
        assert sent["text"] == "R&amp;D with <@U0BOB|bob>"
        assert (sent["command"], sent["user_id"], sent["channel_name"]) == (
            "/conference",
            "U0ALICE",
            "general",
        )
        assert stage.workspace.triggers.look(sent["trigger_id"]).user == "U0ALICE"

    async def test_the_answer_is_private_unless_it_says_otherwise(self, stage: Stage) -> None:
        stage.bot.answer = PlainTextResponse("Only you")
        await stage.acts.command("U0ALICE", "C0GENERAL", "/conference", "")
        stage.bot.answer = JSONResponse({"response_type": "in_channel", "text": "All"})
        await stage.acts.command("U0ALICE", "C0LEADERSHIP", "/conference", "")
        messages = stage.workspace.messages
        assert [one["text"] for one in messages.seen_by("U0ALICE", "C0GENERAL")] == ["Only you"]
        assert [one["text"] for one in messages.seen_by("U0BOB", "C0LEADERSHIP")] == ["All"]

    async def test_a_bot_that_is_late_or_broken_is_said_in_slacks_words(self, stage: Stage) -> None:
        stage.bot.delay = 0.5
        late = await stage.acts.command("U0ALICE", "C0GENERAL", "/conference", "")
        stage.bot.delay, stage.bot.answer = 0, Response(status_code=500)
        broken = await stage.acts.command("U0ALICE", "C0GENERAL", "/conference", "")
        stage.bot.answer = JSONResponse({"blocks": [{"type": "oops"}]})
        wrong = await stage.acts.command("U0ALICE", "C0GENERAL", "/conference", "")
        stage.line.url = "http://127.0.0.1:9/slack/events"
        gone = await stage.acts.command("U0ALICE", "C0GENERAL", "/conference", "")
        assert [late["error"], broken["error"], gone["error"]] == [
            "operation_timeout",
            "dispatch_failed",
            "dispatch_failed",
        ]
        assert wrong["error"] == "invalid_command_response: invalid_blocks"

    async def test_unknown_commands_never_leave(self, stage: Stage) -> None:
        said = await stage.acts.command("U0ALICE", "C0GENERAL", "/invite", "@bob")
        assert said == {"ok": False, "error": "/invite is not a valid command."}
        assert stage.bot.payloads == []

    async def test_nobody_types_where_they_are_not(self, stage: Stage) -> None:
        with pytest.raises(SlackError, match="channel_not_found"):
            await stage.acts.command("U0ALICE", "D0BOB0000", "/conference", "")


class TestEvents:
    async def test_a_mention_and_a_direct_message_are_events(self, stage: Stage) -> None:
        await stage.acts.message("U0ALICE", "C0GENERAL", "nothing for the bot")
        await stage.acts.message("U0ALICE", "C0GENERAL", "@convoke tomorrow 3pm")
        await stage.acts.message("U0ALICE", "D0ALICE00", "tomorrow 4pm")
        await stage.acts.message("U0ALICE", "D0ALICE0BOB", "not for the bot")
        first, second = await stage.bot.deliveries(2)
        mention, direct = sorted((first["event"], second["event"]), key=lambda event: str(event["type"]))
        assert (mention["type"], mention["text"]) == ("app_mention", "<@U0CONVOKE> tomorrow 3pm")
        assert (direct["type"], direct["channel_type"], direct["text"]) == ("message", "im", "tomorrow 4pm")

    async def test_a_mention_where_the_bot_is_not_is_answered_by_slack(self, stage: Stage) -> None:
        await stage.acts.message("U0ALICE", "C0LEADERSHIP", "@convoke tomorrow 3pm")
        said = stage.workspace.messages.seen_by("U0ALICE", "C0LEADERSHIP")
        assert (said[-1]["user"], said[-1]["ephemeral"]) == ("USLACKBOT", True)

    async def test_an_event_is_delivered_up_to_three_times_more(self, stage: Stage) -> None:
        stage.bot.answer = Response(status_code=500)
        await stage.acts.home("U0ALICE")
        sent = await stage.bot.deliveries(4)
        assert len({one["event_id"] for one in sent}) == 1
        numbers = [headers.get("x-slack-retry-num") for headers in stage.bot.headers]
        assert numbers == [None, "1", "2", "3"]
        assert {headers.get("x-slack-retry-reason") for headers in stage.bot.headers[1:]} == {"http_error"}

    async def test_a_late_answer_is_a_timeout_and_no_retry_is_obeyed(self, stage: Stage) -> None:
        stage.bot.delay = 0.5
        await stage.acts.home("U0ALICE")
        await stage.bot.deliveries(2)
        assert stage.bot.headers[1]["x-slack-retry-reason"] == "http_timeout"
        stage.line.forget()
        stage.bot.delay, stage.bot.answer = 0, Response(status_code=500, headers={"X-Slack-No-Retry": "1"})
        stage.bot.payloads.clear()
        await stage.acts.home("U0BOB")
        await stage.bot.deliveries(1)
        assert stage.bot.payloads[0]["event"]["type"] == "app_home_opened"

    async def test_the_bot_hears_of_its_own_direct_messages(self, stage: Stage) -> None:
        messages = stage.workspace.messages
        message = messages.post(messages.from_bot("D0ALICE00", {"text": "hi"}))
        stage.workspace.said_by_bot(message)
        (sent,) = await stage.bot.deliveries(1)
        assert sent["event"]["bot_id"] == "B0CONVOKE"


class TestPresses:
    async def test_a_press_on_a_message_carries_the_message(self, stage: Stage) -> None:
        messages = stage.workspace.messages
        card = messages.post(messages.from_bot("C0GENERAL", {"text": "card", "blocks": CARD}))
        where = {"channel": "C0GENERAL", "ts": card["ts"]}
        assert await stage.acts.press("U0BOB", where, "b", "go") == {"ok": True}
        (sent,) = stage.bot.payloads
        assert (sent["type"], sent["actions"][0]["value"]) == ("block_actions", "v")
        assert (sent["message"]["ts"], sent["container"]["is_ephemeral"]) == (card["ts"], False)
        assert sent["response_url"]

    async def test_an_ephemeral_is_not_sent_along(self, stage: Stage) -> None:
        messages = stage.workspace.messages
        card = messages.whisper("U0BOB", messages.from_bot("C0GENERAL", {"text": "card", "blocks": CARD}))
        where = {"channel": "C0GENERAL", "ts": card["ts"]}
        await stage.acts.press("U0BOB", where, "b", "go")
        assert "message" not in stage.bot.payloads[0]
        with pytest.raises(SlackError, match="message_not_found"):
            await stage.acts.press("U0ALICE", where, "b", "go")

    async def test_a_control_in_a_view_sends_the_whole_state(self, stage: Stage) -> None:
        options = [{"text": TEXT, "value": "a"}, {"text": TEXT, "value": "b"}]
        menu = {"type": "static_select", "action_id": "menu", "options": options}
        view_id = opened(stage, modal(field("a"), field("m", menu, dispatch_action=True)))
        await stage.acts.press(
            "U0ALICE",
            {"view_id": view_id},
            "m",
            "menu",
            state={"selected_option": options[1]},
            values=typed("a", "typed"),
        )
        (sent,) = stage.bot.payloads
        assert sent["actions"][0]["selected_option"] == options[1]
        values = sent["view"]["state"]["values"]
        assert (values["a"]["in"]["value"], values["m"]["menu"]["selected_option"]) == ("typed", options[1])

    async def test_an_input_that_does_not_dispatch_only_remembers(self, stage: Stage) -> None:
        view_id = opened(stage, modal(field("a")))
        await stage.acts.press("U0ALICE", {"view_id": view_id}, "a", "in", state={"value": "kept"})
        assert stage.bot.payloads == []
        view = stage.workspace.views.find(view_id, None).view
        assert view["state"]["values"]["a"]["in"]["value"] == "kept"

    async def test_a_menu_that_asks_the_bot_gets_its_options(self, stage: Stage) -> None:
        option = {"text": TEXT, "value": "Europe/Warsaw"}
        stage.bot.answer = JSONResponse({"options": [option]})
        view_id = opened(stage, modal(field("z", {"type": "external_select", "action_id": "zone"})))
        answer = await stage.acts.suggest("U0ALICE", {"view_id": view_id}, "z", "zone", "war")
        assert answer == {"ok": True, "options": [option]}
        assert (stage.bot.payloads[0]["type"], stage.bot.payloads[0]["value"]) == ("block_suggestion", "war")

    async def test_what_is_not_there_cannot_be_pressed(self, stage: Stage) -> None:
        view_id = opened(stage, modal(field("a")))
        with pytest.raises(SlackError, match="action_not_found"):
            await stage.acts.press("U0ALICE", {"view_id": view_id}, "b", "go")
        with pytest.raises(SlackError, match="not_found"):
            await stage.acts.press("U0BOB", {"view_id": view_id}, "a", "in")


class TestForms:
    async def test_slack_itself_asks_for_required_fields(self, stage: Stage) -> None:
        view_id = opened(stage, modal(field("a"), field("b", optional=True)))
        empty = await stage.acts.submit("U0ALICE", view_id, {})
        long = await stage.acts.submit("U0ALICE", view_id, typed("a", "too long"))
        assert empty["errors"] == {"a": "Please complete this required field."}
        assert long["errors"] == {"a": "Please enter at most 5 characters."}
        assert stage.bot.payloads == []

    @pytest.mark.parametrize(
        ("element", "value", "words"),
        [
            ({"type": "number_input", "is_decimal_allowed": False, "min_value": "1"}, "0", "at least 1"),
            ({"type": "number_input", "is_decimal_allowed": False, "max_value": "9"}, "10", "at most 9"),
            ({"type": "number_input", "is_decimal_allowed": False}, "1.5", "a number"),
            ({"type": "email_text_input"}, "anna@", "email address"),
            ({"type": "url_text_input"}, "example", "URL"),
            ({"type": "plain_text_input", "min_length": 3}, "ab", "at least 3"),
        ],
    )
    async def test_slack_itself_checks_what_was_typed(
        self, stage: Stage, element: dict[str, Any], value: str, words: str
    ) -> None:
        view_id = opened(stage, modal(field("a", {**element, "action_id": "in"})))
        values = {"a": {"in": {"type": element["type"], "value": value}}}
        assert words in (await stage.acts.submit("U0ALICE", view_id, values))["errors"]["a"]

    async def test_a_taken_form_closes(self, stage: Stage) -> None:
        view_id = opened(stage, modal(field("a"), private_metadata="kept"))
        assert await stage.acts.submit("U0ALICE", view_id, typed("a", "x")) == {"ok": True}
        (sent,) = stage.bot.payloads
        assert (sent["type"], sent["view"]["private_metadata"]) == ("view_submission", "kept")
        assert stage.workspace.views.stack_of("U0ALICE") == []

    async def test_errors_stand_beside_their_fields_and_the_form_stays(self, stage: Stage) -> None:
        stage.bot.answer = JSONResponse({"response_action": "errors", "errors": {"a": "Too many"}})
        view_id = opened(stage, modal(field("a")))
        answer = await stage.acts.submit("U0ALICE", view_id, typed("a", "x"))
        assert answer == {"ok": False, "errors": {"a": "Too many"}}
        (screen,) = stage.workspace.views.stack_of("U0ALICE")
        assert screen.errors == {"a": "Too many"}
        assert screen.view["state"]["values"]["a"]["in"]["value"] == "x"

    async def test_update_and_push_show_another_view(self, stage: Stage) -> None:
        other = modal(field("b"))
        stage.bot.answer = JSONResponse({"response_action": "update", "view": other})
        view_id = opened(stage, modal(field("a")))
        await stage.acts.submit("U0ALICE", view_id, typed("a", "x"))
        assert [one.view["id"] for one in stage.workspace.views.stack_of("U0ALICE")] == [view_id]
        stage.bot.answer = JSONResponse({"response_action": "push", "view": other})
        await stage.acts.submit("U0ALICE", view_id, typed("b", "x"))
        assert len(stage.workspace.views.stack_of("U0ALICE")) == 2
        stage.bot.answer = JSONResponse({"response_action": "clear"})
        top = stage.workspace.views.stack_of("U0ALICE")[-1].view["id"]
        await stage.acts.submit("U0ALICE", top, typed("b", "x"))
        assert stage.workspace.views.stack_of("U0ALICE") == []

    @pytest.mark.parametrize(
        "answer",
        [
            {"response_action": "errors", "errors": {"nothing": "x"}},
            {"response_action": "errors", "errors": {}},
            {"response_action": "update", "view": {"type": "modal"}},
            {"text": "hello"},
        ],
    )
    async def test_what_slack_does_not_understand_is_trouble(
        self, stage: Stage, answer: dict[str, Any]
    ) -> None:
        stage.bot.answer = JSONResponse(answer)
        view_id = opened(stage, modal(field("a")))
        said = await stage.acts.submit("U0ALICE", view_id, typed("a", "x"))
        assert said["error"] == "We had some trouble connecting. Try again?"
        assert len(stage.workspace.views.stack_of("U0ALICE")) == 1

    async def test_a_channel_picker_brings_its_response_url(self, stage: Stage) -> None:
        picker = {"type": "conversations_select", "action_id": "c", "response_url_enabled": True}
        where = field("c", {**picker, "default_to_current_conversation": True})
        view_id = opened(stage, modal(where))
        await stage.acts.submit("U0ALICE", view_id, {})
        (url,) = stage.bot.payloads[0]["response_urls"]
        assert (url["channel_id"], url["block_id"]) == ("C0GENERAL", "c")

    async def test_closing_is_told_when_asked_for(self, stage: Stage) -> None:
        quiet = opened(stage, modal(field("a")))
        await stage.acts.close("U0ALICE", quiet)
        loud = opened(stage, modal(field("a"), notify_on_close=True))
        await stage.acts.close("U0ALICE", loud)
        (sent,) = stage.bot.payloads
        assert (sent["type"], sent["view"]["id"]) == ("view_closed", loud)

    async def test_a_view_answers_within_its_three_seconds(self, stage: Stage, clock: Clock) -> None:
        await stage.acts.shortcut("U0ALICE", "book")
        (sent,) = stage.bot.payloads
        assert (sent["type"], sent["callback_id"]) == ("shortcut", "book")
        clock.now += 4
        with pytest.raises(SlackError, match="expired_trigger_id"):
            stage.workspace.triggers.look(sent["trigger_id"])


async def test_a_message_shortcut_carries_the_message(stage: Stage) -> None:
    said = stage.workspace.messages.from_person("C0GENERAL", "U0BOB", "lunch tomorrow at noon")
    await stage.acts.shortcut("U0ALICE", "book_from", "C0GENERAL", said["ts"])
    (sent,) = stage.bot.payloads
    assert (sent["type"], sent["message"]["text"], sent["message"]["user"]) == (
        "message_action",
        "lunch tomorrow at noon",
        "U0BOB",
    )
