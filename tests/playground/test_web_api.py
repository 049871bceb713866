"""The local Slack's Web API keeps Slack's rules."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from bot.playground.slack.workspace import Workspace
from tests.playground.conftest import MORE_SCOPES, Api

SECTION = {"type": "section", "text": {"type": "mrkdwn", "text": "x"}}


def modal(*names: str, **more: Any) -> dict[str, Any]:
    text = {"type": "plain_text", "text": "x"}
    element = {"type": "plain_text_input", "action_id": "in", **more}
    blocks = [{"type": "input", "block_id": name, "label": text, "element": element} for name in names]
    return {"type": "modal", "title": text, "submit": text, "blocks": blocks}


class TestWhoMayCall:
    async def test_a_token_is_asked_for(self, api: Api) -> None:
        api.client.headers["Authorization"] = ""
        assert (await api("auth.test"))["error"] == "not_authed"
        assert (await api("auth.test", token="guess"))["error"] == "invalid_auth"
        api.client.headers["Authorization"] = "Bearer guess"
        assert (await api("auth.test"))["error"] == "invalid_auth"

    async def test_every_answer_names_the_scopes(self, api: Api) -> None:
        answer = await api.client.post("/api/auth.test")
        assert set(answer.headers["x-oauth-scopes"].split(",")) == MORE_SCOPES
        assert answer.json()["user_id"] == "U0CONVOKE"

    async def test_what_was_not_granted_is_refused(self, api: Api) -> None:
        answer = await api("team.info")
        assert (answer["error"], answer["needed"]) == ("missing_scope", "team:read")
        assert set(answer["provided"].split(",")) == MORE_SCOPES

    async def test_methods_that_are_not_there_are_unknown(self, api: Api) -> None:
        assert (await api("users.profile.set"))["error"] == "unknown_method"

    async def test_too_many_posts_to_a_channel_have_to_wait(self, api: Api) -> None:
        for _ in range(20):
            assert (await api("chat.postMessage", channel="C0GENERAL", text="x"))["ok"]
        answer = await api.client.post("/api/chat.postMessage", json={"channel": "C0GENERAL", "text": "x"})
        assert (answer.status_code, answer.headers["retry-after"]) == (429, "1")
        assert (await api("chat.postMessage", channel="C0PRODUCT", text="x"))["ok"]
        api.clock.now += 1
        assert (await api("chat.postMessage", channel="C0GENERAL", text="x"))["ok"]


class TestArguments:
    async def test_some_methods_read_forms_only(self, api: Api) -> None:
        assert (await api("users.info", user="U0BOB"))["error"] == "invalid_arguments"
        assert (await api.form("users.info", user="U0BOB"))["user"]["name"] == "bob"

    async def test_blocks_come_as_text_in_a_form(self, api: Api) -> None:
        fine = await api.form("chat.postMessage", channel="C0GENERAL", blocks='[{"type": "divider"}]')
        assert fine["message"]["blocks"][0]["type"] == "divider"
        broken = await api.form("chat.postMessage", channel="C0GENERAL", blocks="[{")
        assert broken["error"] == "invalid_blocks_format"

    @pytest.mark.parametrize(
        ("body", "error"), [(b"{", "invalid_json"), (b"[]", "json_not_object"), (b"{}", "channel_not_found")]
    )
    async def test_json_must_be_an_object(self, api: Api, body: bytes, error: str) -> None:
        headers = {"Content-Type": "application/json; charset=utf-8"}
        answer = await api.client.post("/api/chat.postMessage", content=body, headers=headers)
        assert answer.json()["error"] == error


class TestPeople:
    async def test_the_locale_is_told_when_asked_for(self, api: Api) -> None:
        with_locale = (await api.form("users.info", user="U0CAROL", include_locale="true"))["user"]
        assert (with_locale["locale"], with_locale["tz"], with_locale["is_admin"]) == (
            "pl-PL",
            "Europe/Warsaw",
            True,
        )
        assert "locale" not in (await api.form("users.info", user="U0BOB"))["user"]
        assert (await api.form("users.info", user="U0NOBODY"))["error"] == "user_not_found"

    async def test_people_are_found_by_address(self, api: Api) -> None:
        assert (await api.form("users.lookupByEmail", email="bob@example.com"))["user"]["id"] == "U0BOB"
        assert (await api.form("users.lookupByEmail", email="x@y.example"))["error"] == "users_not_found"

    async def test_long_lists_come_in_pages(self, api: Api) -> None:
        first = await api.form("users.list", limit="3")
        cursor = first["response_metadata"]["next_cursor"]
        rest = await api.form("users.list", limit="3", cursor=cursor)
        names = [member["name"] for member in first["members"] + rest["members"]]
        assert names == ["alice", "bob", "karolina", "dave", "convoke"]
        assert rest["response_metadata"]["next_cursor"] == ""


class TestChannels:
    async def test_a_direct_conversation_is_opened_once(self, api: Api) -> None:
        first = await api("conversations.open", users="U0BOB")
        assert first["channel"] == (await api("conversations.open", users="U0BOB"))["channel"]
        assert (await api("conversations.open", users="U0NOBODY"))["error"] == "user_not_found"
        group = await api("conversations.open", users="U0BOB,U0ALICE", return_im=True)
        assert group["channel"]["is_mpim"]

    async def test_the_bot_knows_what_it_may_see(self, api: Api) -> None:
        assert (await api.form("conversations.info", channel="C0LEADERSHIP"))["channel"]["is_member"] is False
        assert (await api.form("conversations.info", channel="D0ALICE0BOB"))["error"] == "channel_not_found"
        assert len((await api.form("conversations.list"))["channels"]) == 3
        assert len((await api.form("users.conversations", types="public_channel,im"))["channels"]) == 6
        assert "U0BOB" in (await api.form("conversations.members", channel="C0GENERAL"))["members"]

    async def test_joining_makes_posting_possible(self, api: Api) -> None:
        post = {"channel": "C0LEADERSHIP", "text": "x"}
        assert (await api("chat.postMessage", **post))["error"] == "not_in_channel"
        assert (await api("conversations.join", channel="C0LEADERSHIP"))["ok"]
        assert (await api("chat.postMessage", **post))["ok"]


class TestMessages:
    async def test_a_person_is_reached_by_id(self, api: Api) -> None:
        answer = await api("chat.postMessage", channel="U0BOB", text="hi")
        (message,) = api.workspace.messages.in_channel(answer["channel"])
        assert message["text"] == "hi"

    async def test_a_bad_message_is_refused_with_slacks_words(self, api: Api) -> None:
        refused = await api("chat.postMessage", channel="C0GENERAL", blocks=[{"type": "oops"}])
        assert refused["error"] == "invalid_blocks"
        assert "json-pointer:/blocks/0" in refused["response_metadata"]["messages"][0]
        assert (await api("chat.postMessage", channel="C0GENERAL"))["error"] == "no_text"

    async def test_metadata_is_kept_and_shown_when_asked_for(self, api: Api) -> None:
        metadata = {"event_type": "convoke", "event_payload": {"key": "CV-1"}}
        await api("chat.postMessage", channel="C0GENERAL", text="x", metadata=metadata)
        plain = (await api.form("conversations.history", channel="C0GENERAL"))["messages"][0]
        full = await api.form("conversations.history", channel="C0GENERAL", include_all_metadata="true")
        assert "metadata" not in plain
        assert full["messages"][0]["metadata"] == metadata
        wrong = {"event_type": "con voke", "event_payload": {}}
        answer = await api("chat.postMessage", channel="C0GENERAL", text="x", metadata=wrong)
        assert answer["error"] == "invalid_metadata_format"

    async def test_history_is_newest_first_within_bounds(self, api: Api) -> None:
        stamps = []
        for text in ("one", "two", "three"):
            stamps.append((await api("chat.postMessage", channel="C0GENERAL", text=text))["ts"])
            api.clock.now += 10

        async def texts(**bounds: str) -> list[str]:
            answer = await api.form("conversations.history", channel="C0GENERAL", **bounds)
            return [message["text"] for message in answer["messages"]]

        assert await texts() == ["three", "two", "one"]
        assert await texts(oldest=stamps[0]) == ["three", "two"]
        assert await texts(oldest=stamps[0], latest=stamps[1], inclusive="true") == ["two", "one"]
        assert await texts(limit="1") == ["three"]
        refused = await api.form("conversations.history", channel="C0LEADERSHIP")
        assert refused["error"] == "not_in_channel"

    async def test_replies_stay_in_their_thread(self, api: Api) -> None:
        parent = (await api("chat.postMessage", channel="C0GENERAL", text="card"))["ts"]
        await api("chat.postMessage", channel="C0GENERAL", text="reply", thread_ts=parent)
        thread = await api.form("conversations.replies", channel="C0GENERAL", ts=parent)
        assert [message["text"] for message in thread["messages"]] == ["card", "reply"]
        history = await api.form("conversations.history", channel="C0GENERAL")
        assert [message["text"] for message in history["messages"]] == ["card"]
        missing = await api.form("conversations.replies", channel="C0GENERAL", ts="1.000000")
        assert missing["error"] == "thread_not_found"

    async def test_text_alone_takes_the_blocks_away_and_marks_the_edit(self, api: Api) -> None:
        posted = await api("chat.postMessage", channel="C0GENERAL", text="x", blocks=[SECTION])
        where = {"channel": "C0GENERAL", "ts": posted["ts"]}
        again = await api("chat.update", **where, text="y", blocks=[SECTION])
        assert "edited" not in again["message"]
        bare = await api("chat.update", **where, text="z")
        assert (bare["message"]["blocks"], bare["text"]) == ([], "z")
        assert bare["message"]["edited"]["user"] == "U0CONVOKE"

    async def test_only_own_messages_are_changed_and_deleted(self, api: Api) -> None:
        said = api.workspace.messages.from_person("C0GENERAL", "U0BOB", "mine")
        where = {"channel": "C0GENERAL", "ts": said["ts"]}
        assert (await api("chat.update", **where, text="x"))["error"] == "cant_update_message"
        assert (await api("chat.delete", **where))["error"] == "cant_delete_message"
        missing = {"channel": "C0GENERAL", "ts": "1.000000"}
        assert (await api("chat.update", **missing, text="x"))["error"] == "message_not_found"
        own = (await api("chat.postMessage", channel="C0GENERAL", text="x"))["ts"]
        assert (await api("chat.delete", channel="C0GENERAL", ts=own))["ok"]

    async def test_an_ephemeral_is_for_somebody_who_is_there(self, api: Api) -> None:
        whisper = {"channel": "C0GENERAL", "text": "psst"}
        assert (await api("chat.postEphemeral", **whisper, user="U0BOB"))["message_ts"]
        assert (await api("chat.postEphemeral", **whisper, user="U0NOBODY"))["error"] == "user_not_in_channel"
        seen = api.workspace.messages.seen_by("U0BOB", "C0GENERAL")
        assert [message["ephemeral"] for message in seen] == [True]
        assert api.workspace.messages.seen_by("U0ALICE", "C0GENERAL") == []

    async def test_a_permalink_leads_to_a_message(self, api: Api) -> None:
        ts = (await api("chat.postMessage", channel="C0GENERAL", text="x"))["ts"]
        answer = await api.form("chat.getPermalink", channel="C0GENERAL", message_ts=ts)
        assert answer["permalink"].endswith(f"/archives/C0GENERAL/p{ts.replace('.', '')}")

    async def test_reactions_are_given_and_taken_once(self, api: Api) -> None:
        ts = (await api("chat.postMessage", channel="C0GENERAL", text="x"))["ts"]
        where = {"channel": "C0GENERAL", "timestamp": ts, "name": "calendar"}
        assert (await api("reactions.add", **where))["ok"]
        assert (await api("reactions.add", **where))["error"] == "already_reacted"
        assert (await api("reactions.remove", **where))["ok"]
        assert (await api("reactions.remove", **where))["error"] == "no_reaction"


class TestViews:
    def trigger(self, workspace: Workspace, **more: Any) -> str:
        return workspace.triggers.issue("U0BOB", "C0GENERAL", **more)

    async def test_a_trigger_opens_one_view_within_three_seconds(self, api: Api) -> None:
        trigger = self.trigger(api.workspace)
        assert (await api("views.open", trigger_id=trigger, view=modal("a")))["ok"]
        again = await api("views.open", trigger_id=trigger, view=modal("a"))
        assert again["error"] == "exchanged_trigger_id"
        late = self.trigger(api.workspace)
        api.clock.now += 3.1
        assert (await api("views.open", trigger_id=late, view=modal("a")))["error"] == "expired_trigger_id"
        made_up = await api("views.open", trigger_id="1.2.x", view=modal("a"))
        assert made_up["error"] == "invalid_trigger_id"

    async def test_views_stack_three_deep(self, api: Api) -> None:
        view_id = None
        for depth in range(4):
            trigger = self.trigger(api.workspace, view_id=view_id)
            method = "views.push" if view_id else "views.open"
            answer = await api(method, trigger_id=trigger, view=modal("a"))
            if depth == 3:
                assert answer["error"] == "push_limit_reached"
            else:
                assert answer["view"]["previous_view_id"] == view_id
                view_id = answer["view"]["id"]
        assert len(api.workspace.views.stack_of("U0BOB")) == 3

    async def test_a_stale_hash_is_refused(self, api: Api) -> None:
        view = (await api("views.open", trigger_id=self.trigger(api.workspace), view=modal("a")))["view"]
        fresh = await api("views.update", view_id=view["id"], hash=view["hash"], view=modal("a", "b"))
        assert fresh["view"]["hash"] != view["hash"]
        stale = await api("views.update", view_id=view["id"], hash=view["hash"], view=modal("a"))
        assert stale["error"] == "hash_conflict"
        assert (await api("views.update", view_id="V0", view=modal("a")))["error"] == "not_found"

    async def test_what_was_typed_stays_where_the_ids_stay(self, api: Api) -> None:
        trigger = self.trigger(api.workspace)
        view = (await api("views.open", trigger_id=trigger, view=modal("a", initial_value="first")))["view"]
        again = await api("views.update", view_id=view["id"], view=modal("a", "b", initial_value="second"))
        values = again["view"]["state"]["values"]
        assert [values[name]["in"]["value"] for name in "ab"] == ["first", "second"]

    async def test_external_ids_are_unique_and_find_their_view(self, api: Api) -> None:
        view = {**modal("a"), "external_id": "mine"}
        assert (await api("views.open", trigger_id=self.trigger(api.workspace), view=view))["ok"]
        other = api.workspace.triggers.issue("U0ALICE", "C0GENERAL")
        assert (await api("views.open", trigger_id=other, view=view))["error"] == "duplicate_external_id"
        assert (await api("views.update", external_id="mine", view=view))["ok"]

    async def test_bad_and_heavy_views_are_refused(self, api: Api) -> None:
        trigger = self.trigger(api.workspace)
        bad = await api("views.open", trigger_id=trigger, view={"type": "modal", "blocks": []})
        assert bad["error"] == "invalid_arguments"
        assert "missing required field: title" in bad["response_metadata"]["messages"][0]
        heavy = {**modal("a"), "private_metadata": "x" * 250_001}
        assert (await api("views.open", trigger_id=trigger, view=heavy))["error"] == "view_too_large"
        home = {"type": "home", "blocks": []}
        assert (await api("views.open", trigger_id=trigger, view=home))["error"] == "invalid_arguments"

    async def test_the_home_tab_is_published_for_one_person(self, api: Api) -> None:
        home = {"type": "home", "blocks": [SECTION]}
        first = (await api("views.publish", user_id="U0BOB", view=home))["view"]
        assert (await api("views.publish", user_id="U0BOB", view=home, hash=first["hash"]))["ok"]
        stale = await api("views.publish", user_id="U0BOB", view=home, hash=first["hash"])
        assert stale["error"] == "hash_conflict"
        assert api.workspace.views.home_of("U0ALICE") is None
        assert (await api("views.publish", user_id="U0X", view=home))["error"] == "user_not_found"


class TestFiles:
    async def announce(self, api: Api, length: int = 3) -> tuple[str, str]:
        answer = await api.form("files.getUploadURLExternal", filename="invite.ics", length=str(length))
        return answer["upload_url"], answer["file_id"]

    async def test_a_file_is_seen_once_it_is_shared(self, api: Api) -> None:
        url, file_id = await self.announce(api)
        assert (await api.client.post(url, content=b"abc")).text == "OK - 3"
        channel = (await api("conversations.open", users="U0BOB"))["channel"]["id"]
        answer = await api(
            "files.completeUploadExternal", files=[{"id": file_id, "title": "Invite"}], channel_id=channel
        )
        assert answer["files"] == [{"id": file_id, "title": "Invite"}]
        (message,) = api.workspace.messages.in_channel(channel)
        assert message["files"][0]["mimetype"] == "text/calendar"
        assert (await api.form("files.info", file=file_id))["file"]["size"] == 3

    async def test_an_upload_comes_in_a_form_too(self, api: Api) -> None:
        url, _ = await self.announce(api)
        assert (await api.client.post(url, files={"file": ("a", b"abc")})).text == "OK - 3"

    async def test_what_does_not_fit_is_refused(self, api: Api) -> None:
        url, file_id = await self.announce(api)
        assert (await api.client.post(url, content=b"abcd")).status_code == 400
        files = [{"id": file_id}]
        assert (await api("files.completeUploadExternal", files=files))["error"] == "file_not_found"
        await api.client.post(url, content=b"abc")
        person = await api("files.completeUploadExternal", files=files, channel_id="U0BOB")
        assert person["error"] == "invalid_arguments"
        absent = await api("files.completeUploadExternal", files=files, channel_id="C0LEADERSHIP")
        assert absent["error"] == "not_in_channel"
        zero = await api.form("files.getUploadURLExternal", filename="a", length="0")
        assert zero["error"] == "invalid_arguments"
        assert (await api.client.post("http://slack.example/upload/guess", content=b"")).status_code == 404


class TestCalls:
    async def test_a_call_is_added_shown_and_ended(self, api: Api) -> None:
        call = {"external_unique_id": "CV-1", "join_url": "https://x.example/1"}
        added = (await api("calls.add", **call))["call"]
        assert (await api("calls.add", **call))["error"] == "invalid_arguments"
        block = {"type": "call", "call_id": added["id"]}
        assert (await api("chat.postMessage", channel="C0GENERAL", text="x", blocks=[block]))["ok"]
        unknown = {"type": "call", "call_id": "R1"}
        refused = await api("chat.postMessage", channel="C0GENERAL", text="x", blocks=[unknown])
        assert refused["error"] == "invalid_blocks"
        users = [{"slack_id": "U0BOB"}]
        assert (await api("calls.participants.add", id=added["id"], users=users))["ok"]
        assert (await api("calls.update", id=added["id"], title="Budget"))["call"]["users"] == users
        assert (await api("calls.end", id=added["id"]))["ok"]
        assert (await api("calls.end", id="R1"))["error"] == "not_found"


class TestResponseUrls:
    async def post(self, api: Api, url: str, **body: Any) -> httpx.Response:
        return await api.client.post(url, json=body)

    async def test_five_uses_within_thirty_minutes(self, api: Api) -> None:
        url = api.workspace.response_urls.issue("U0BOB", "C0GENERAL")
        answers = [await self.post(api, url, text="x") for _ in range(6)]
        assert [answer.status_code for answer in answers] == [200] * 5 + [404]
        assert answers[-1].json()["error"] == "used_url"
        late = api.workspace.response_urls.issue("U0BOB", "C0GENERAL")
        api.clock.now += 1801
        assert (await self.post(api, late, text="x")).json()["error"] == "expired_url"

    async def test_answers_are_private_unless_they_say_otherwise(self, api: Api) -> None:
        url = api.workspace.response_urls.issue("U0BOB", "C0LEADERSHIP")
        await self.post(api, url, text="private")
        await self.post(api, url, text="public", response_type="in_channel")
        seen = [message["text"] for message in api.workspace.messages.seen_by("U0ALICE", "C0LEADERSHIP")]
        assert seen == ["public"]
        assert len(api.workspace.messages.seen_by("U0BOB", "C0LEADERSHIP")) == 2

    async def test_only_what_was_clicked_is_replaced_and_deleted(self, api: Api) -> None:
        workspace = api.workspace
        whisper = workspace.messages.whisper(
            "U0BOB", workspace.messages.from_bot("C0GENERAL", {"text": "old"})
        )
        command = workspace.response_urls.issue("U0BOB", "C0GENERAL")
        await self.post(api, command, text="new", replace_original=True)
        assert len(workspace.messages.ephemerals) == 2
        click = workspace.response_urls.issue("U0BOB", "C0GENERAL", whisper)
        await self.post(api, click, text="replaced", replace_original=True)
        assert whisper["text"] == "replaced"
        await self.post(api, click, delete_original=True)
        assert [one.message["text"] for one in workspace.messages.ephemerals] == ["new"]

    async def test_a_bad_answer_is_refused(self, api: Api) -> None:
        url = api.workspace.response_urls.issue("U0BOB", "C0GENERAL")
        assert (await self.post(api, url, blocks=[{"type": "oops"}])).status_code == 400
        assert (await api.client.post(url, content=b"x")).json()["error"] == "invalid_payload"
