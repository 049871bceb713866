from __future__ import annotations

import socket
from time import monotonic

import pytest
from pydantic import SecretStr

from bot.errors import SlackRefused, SlackUnavailable
from handlers.slack_client import SlackClient
from tests.handlers.local_slack import TOKEN, LocalSlack

HELLO = {"channel": "C0GENERAL", "text": "hello"}


async def post(slack: LocalSlack) -> None:
    await slack.client.write("chat.postMessage", "T1", HELLO)


async def test_a_write_reaches_slack_once(slack: LocalSlack) -> None:
    await post(slack)
    assert [message["text"] for message in slack.said("C0GENERAL")] == ["hello"]


async def test_reads_are_form_encoded_because_slack_reads_no_json_there(slack: LocalSlack) -> None:
    answer = await slack.client.read("users.info", "T1", {"user": "U0CAROL", "include_locale": True})
    assert answer["user"]["locale"] == "pl-PL"


async def test_a_refusal_is_told_in_slacks_own_word(slack: LocalSlack) -> None:
    with pytest.raises(SlackRefused) as refused:
        await slack.client.write("chat.postMessage", "T1", {"channel": "C0NOWHERE", "text": "x"})
    assert refused.value.reason == "channel_not_found"
    assert len(slack.asked("chat.postMessage")) == 1


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 500},
        {"status": 503, "body": {"ok": False, "error": "service_unavailable"}},
        {"status": 200, "body": {"ok": False, "error": "internal_error"}},
        {"status": None},
    ],
)
async def test_a_write_without_a_usable_answer_may_have_happened_and_is_not_repeated(
    slack: LocalSlack, fault: dict[str, object]
) -> None:
    slack.fail("chat.postMessage", done=True, **fault)
    with pytest.raises(SlackUnavailable) as lost:
        await post(slack)
    assert lost.value.may_have_happened
    assert len(slack.said("C0GENERAL")) == 1


async def test_what_was_never_sent_cannot_have_happened() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}/api"
        client = SlackClient(token=SecretStr(TOKEN), base_url=address)
        with pytest.raises(SlackUnavailable) as lost:
            await client.write("chat.postMessage", "T1", HELLO)
        await client.close()
    assert not lost.value.may_have_happened


async def test_a_read_is_repeated_until_slack_answers(slack: LocalSlack) -> None:
    slack.fail("users.info", status=500)
    slack.fail("users.info", status=None)
    answer = await slack.client.read("users.info", "T1", {"user": "U0BOB"})
    assert answer["user"]["id"] == "U0BOB"


async def test_a_read_gives_up_in_the_end(slack: LocalSlack) -> None:
    slack.fail("users.info", status=500, times=9)
    with pytest.raises(SlackUnavailable) as lost:
        await slack.client.read("users.info", "T1", {"user": "U0BOB"})
    assert not lost.value.may_have_happened


async def test_a_rate_limit_is_waited_out_and_the_write_made_once(slack: LocalSlack) -> None:
    slack.fail("chat.postMessage", status=429, body={"ok": False, "error": "ratelimited"}, retry_after="0.2")
    began = monotonic()
    await post(slack)
    assert monotonic() - began >= 0.2
    assert len(slack.said("C0GENERAL")) == 1


async def test_a_rate_limit_beyond_patience_is_told_with_its_length(slack: LocalSlack) -> None:
    slack.fail("chat.postMessage", status=429, body={"ok": False}, retry_after="600")
    with pytest.raises(SlackUnavailable) as limited:
        await post(slack)
    assert limited.value.reason == "ratelimited"
    assert not limited.value.may_have_happened
    assert limited.value.retry_after is not None
    assert limited.value.retry_after > 500


async def test_while_a_method_is_limited_slack_is_not_asked_again_and_others_go_on(slack: LocalSlack) -> None:
    slack.fail("chat.postMessage", status=429, body={"ok": False}, retry_after="600")
    for _ in range(3):
        with pytest.raises(SlackUnavailable):
            await slack.client.write("chat.postMessage", "T1", HELLO, patience=0.1)
    assert slack.asked("chat.postMessage") == []
    await slack.client.write("chat.postMessage", "T2", HELLO)
    await slack.client.read("users.info", "T1", {"user": "U0BOB"})


async def test_every_workspace_has_its_own_token_where_there_are_many(slack: LocalSlack) -> None:
    async def token_of(workspace: str) -> str:
        return TOKEN if workspace == "T1" else "xoxb-stranger"

    client = SlackClient(base_url=f"{slack.url}/api/", token_of=token_of)
    await client.write("chat.postMessage", "T1", HELLO)
    with pytest.raises(SlackRefused, match="invalid_auth"):
        await client.write("chat.postMessage", "T2", HELLO)
    await client.close()


async def test_errors_name_neither_token_nor_response_url(slack: LocalSlack) -> None:
    url = slack.response_url("U0BOB", "C0GENERAL")
    slack.fail("response", status=500)
    with pytest.raises(SlackUnavailable) as lost:
        await slack.client.respond(url, {"text": "x"})
    secret = url.get_secret_value().rsplit("/", 1)[1]
    assert secret not in f"{lost.value!r} {lost.value}"
    assert TOKEN not in repr(slack.client)


async def test_a_response_url_that_is_used_up_is_a_refusal(slack: LocalSlack) -> None:
    with pytest.raises(SlackRefused):
        await slack.client.respond(SecretStr(f"{slack.url}/response/unknown"), {"text": "x"})


async def test_calls_share_their_connection(slack: LocalSlack) -> None:
    for _ in range(5):
        await slack.client.read("users.info", "T1", {"user": "U0BOB"})
    connector = slack.client.web.session.connector if slack.client.web.session else None
    assert connector is not None
    assert len(connector._conns) == 1
