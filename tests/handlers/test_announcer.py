from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import icalendar
import pytest

from bot.domain.conference import Closing, State
from bot.domain.people import Origin
from bot.domain.records import (
    AnnouncementProposal,
    CallProposal,
    Conference,
    Notice,
    NoticeKind,
    ProposalState,
)
from bot.domain.understanding import Understanding
from bot.errors import SlackRefused, SlackUnavailable
from bot.messages.form_draft import FormChoices, FormDraft
from bot.messages.forms import conference_form
from bot.messages.proposals import announcement_card, call_card
from bot.playground.slack.members import PLAYGROUND
from bot.vendors.features import FEATURES
from bot.workflows.ports import Announcer
from handlers.announcer import SlackAnnouncer
from tests.handlers.local_slack import LocalSlack
from tests.messages import scene
from tests.messages.scene import ALICE, buttons, read

HERE = Origin(workspace="T1", user="U0ALICE", channel="C0GENERAL")
GONE = Notice(NoticeKind.GONE)


def conference(**changes: Any) -> Conference:
    return scene.conference(**{"created_at": datetime.now(UTC), **changes})


@pytest.fixture
def voice(slack: LocalSlack) -> SlackAnnouncer:
    return SlackAnnouncer(slack.client, call_zone="Europe/Warsaw")


def test_it_is_the_voice_that_workflows_ask_for(voice: SlackAnnouncer) -> None:
    port: Announcer = voice
    assert port is voice


async def test_a_person_is_known_with_zone_language_and_role(voice: SlackAnnouncer) -> None:
    carol = await voice.person(PLAYGROUND.id, "U0CAROL")
    assert (carol.zone, carol.language, carol.is_admin) == ("Europe/Warsaw", "pl", True)
    assert (await voice.person("T1", "U0DAVE")).zone == "Asia/Kolkata"


async def test_an_administrator_of_another_workspace_is_none_here(voice: SlackAnnouncer) -> None:
    assert not (await voice.person("T0ANOTHER", "U0CAROL")).is_admin


# The card


async def test_the_card_goes_to_the_channel_and_carries_its_key(
    slack: LocalSlack, voice: SlackAnnouncer
) -> None:
    posted = await voice.post_card(conference(), key="CV-7F3K/card", doubt=False)
    (message,) = slack.said("C0GENERAL")
    assert (posted.channel, posted.ts) == ("C0GENERAL", message["ts"])
    assert message["metadata"] == {"event_type": "convoke", "event_payload": {"key": "CV-7F3K/card"}}
    assert message["text"]


@pytest.mark.parametrize("fault", [{"status": None}, {"status": 500}], ids=["no answer", "error"])
async def test_a_card_whose_answer_was_lost_is_found_again_and_not_posted_twice(
    slack: LocalSlack, voice: SlackAnnouncer, fault: dict[str, Any]
) -> None:
    slack.fail("chat.postMessage", done=True, **fault)
    with pytest.raises(SlackUnavailable) as lost:
        await voice.post_card(conference(), key="k1", doubt=False)
    assert lost.value.may_have_happened
    posted = await voice.post_card(conference(), key="k1", doubt=True)
    (message,) = slack.said("C0GENERAL")
    assert posted.ts == message["ts"]


async def test_in_doubt_a_card_that_was_never_posted_is_posted(
    slack: LocalSlack, voice: SlackAnnouncer
) -> None:
    await voice.post_card(conference(), key="another", doubt=False)
    await voice.post_card(conference(), key="k1", doubt=True)
    assert len(slack.said("C0GENERAL")) == 2


async def test_a_card_is_found_behind_pages_of_talk(slack: LocalSlack, voice: SlackAnnouncer) -> None:
    first = await voice.post_card(conference(), key="k1", doubt=False)
    for number in range(450):
        slack.workspace.messages.from_person("C0GENERAL", "U0BOB", f"talk {number}")
    again = await voice.post_card(conference(), key="k1", doubt=True)
    assert again == first


async def test_in_a_thread_the_card_is_a_reply_and_found_there(
    slack: LocalSlack, voice: SlackAnnouncer
) -> None:
    asked = slack.workspace.messages.from_person("C0GENERAL", "U0ALICE", "conference tomorrow")
    origin = replace(HERE, thread=asked["ts"])
    first = await voice.post_card(conference(origin=origin), key="k1", doubt=False)
    assert slack.said("C0GENERAL")[-1]["thread_ts"] == asked["ts"]
    assert await voice.post_card(conference(origin=origin), key="k1", doubt=True) == first


async def test_without_a_channel_the_card_goes_to_the_organiser(
    slack: LocalSlack, voice: SlackAnnouncer
) -> None:
    await voice.post_card(conference(origin=replace(HERE, channel=None)), key="k1", doubt=False)
    assert "Budget review" in read(slack.direct("U0ALICE"))


async def test_where_the_bot_may_not_post_that_is_a_refusal_and_the_response_url_serves(
    slack: LocalSlack, voice: SlackAnnouncer
) -> None:
    url = slack.response_url("U0ALICE", "C0LEADERSHIP")
    booked = conference(origin=replace(HERE, channel="C0LEADERSHIP", response_url=url))
    with pytest.raises(SlackRefused):
        await voice.post_card(booked, key="k1", doubt=False)
    await voice.card_by_response_url(booked)
    assert "Budget review" in read(slack.said("C0LEADERSHIP"))


async def test_a_card_without_a_response_url_cannot_go_that_way(voice: SlackAnnouncer) -> None:
    with pytest.raises(SlackRefused):
        await voice.card_by_response_url(conference())


async def test_the_card_is_updated_in_place(slack: LocalSlack, voice: SlackAnnouncer) -> None:
    card = await voice.post_card(conference(), key="k1", doubt=False)
    await voice.update_card(conference(card=card, state=State.CANCELLED))
    (message,) = slack.said("C0GENERAL")
    assert "cancelled" in read(message)
    assert message["metadata"]["event_payload"] == {"key": "k1"}


async def test_a_card_that_nobody_can_reach_is_not_updated(slack: LocalSlack, voice: SlackAnnouncer) -> None:
    await voice.update_card(conference(card=None))
    assert slack.calls == []


# Direct messages


async def test_the_hosts_pin_goes_to_the_organiser_alone(slack: LocalSlack, voice: SlackAnnouncer) -> None:
    await voice.post_card(conference(), key="card", doubt=False)
    await voice.tell_organiser(conference(), key="organiser", doubt=False)
    await voice.invite(conference(), "U0BOB", key="bob", doubt=False)
    assert "975318" in read(slack.direct("U0ALICE"))
    assert "975318" not in str([slack.said("C0GENERAL"), slack.direct("U0BOB")])


async def test_invitees_read_their_own_language(slack: LocalSlack, voice: SlackAnnouncer) -> None:
    await voice.invite(conference(), "U0CAROL", key="k", doubt=False)
    await voice.invite(conference(sequence=1), "U0BOB", key="k", doubt=False)
    await voice.withdraw(conference(state=State.CANCELLED), "U0DAVE", key="k", doubt=False)
    assert "zaprasza Cię" in read(slack.direct("U0CAROL"))
    assert "changed a conference" in read(slack.direct("U0BOB"))
    assert "cancelled" in read(slack.direct("U0DAVE"))


async def test_a_direct_message_in_doubt_is_not_sent_twice(slack: LocalSlack, voice: SlackAnnouncer) -> None:
    slack.fail("chat.postMessage", done=True)
    with pytest.raises(SlackUnavailable):
        await voice.invite(conference(), "U0BOB", key="k", doubt=False)
    await voice.invite(conference(), "U0BOB", key="k", doubt=True)
    assert len(slack.direct("U0BOB")) == 1


async def test_the_direct_conversation_is_looked_up_once(slack: LocalSlack, voice: SlackAnnouncer) -> None:
    for key in ("a", "b", "c"):
        await voice.tell_organiser(conference(), key=key, doubt=False)
    assert len(slack.asked("conversations.open")) == 1


async def test_somebody_unknown_is_a_refusal(voice: SlackAnnouncer) -> None:
    with pytest.raises(SlackRefused):
        await voice.invite(conference(), "U0STRANGER", key="k", doubt=False)


async def test_what_stays_after_cancelling_is_told_and_nothing_else(
    slack: LocalSlack, voice: SlackAnnouncer
) -> None:
    await voice.closed(conference(), Closing.DESTROYED)
    assert slack.whispered("U0ALICE") == []
    await voice.closed(conference(), Closing.STAYS)
    assert "cannot take this back" in read(slack.whispered("U0ALICE"))


# Calendar files


def files(slack: LocalSlack, user: str) -> list[dict[str, Any]]:
    return [file for message in slack.direct(user) for file in message.get("files", [])]


async def test_a_calendar_file_is_shared_in_the_direct_conversation(
    slack: LocalSlack, voice: SlackAnnouncer
) -> None:
    await voice.share_calendar(conference(), "U0BOB", method="REQUEST", key="k", doubt=False)
    (file,) = files(slack, "U0BOB")
    body = slack.workspace.files.get(file["id"]).body
    assert body is not None
    (event,) = icalendar.Calendar.from_ical(body).walk("VEVENT")
    assert str(event["SUMMARY"]) == "Budget review"
    assert b"975318" not in body
    assert slack.direct("U0BOB")[0]["text"] == "For your calendar: conference CV-7F3K"


@pytest.mark.parametrize("method", ["files.completeUploadExternal", "upload", "files.getUploadURLExternal"])
async def test_a_calendar_file_in_doubt_is_there_once(
    slack: LocalSlack, voice: SlackAnnouncer, method: str
) -> None:
    slack.fail(method, done=True, times=3)
    with pytest.raises(SlackUnavailable):
        await voice.share_calendar(conference(), "U0BOB", method="REQUEST", key="k", doubt=False)
    slack._faulty.faults.clear()
    await voice.share_calendar(conference(), "U0BOB", method="REQUEST", key="k", doubt=True)
    assert len(files(slack, "U0BOB")) == 1


async def test_a_later_version_is_another_file(slack: LocalSlack, voice: SlackAnnouncer) -> None:
    await voice.share_calendar(conference(), "U0BOB", method="REQUEST", key="k", doubt=False)
    await voice.share_calendar(conference(sequence=1), "U0BOB", method="REQUEST", key="k", doubt=True)
    await voice.share_calendar(conference(sequence=1), "U0BOB", method="CANCEL", key="k", doubt=True)
    assert len(files(slack, "U0BOB")) == 3


async def test_add_to_calendar_pressed_twice_shares_one_file(
    slack: LocalSlack, voice: SlackAnnouncer
) -> None:
    booked = conference()
    await asyncio.gather(voice.give_calendar(booked, ALICE, HERE), voice.give_calendar(booked, ALICE, HERE))
    assert len(files(slack, "U0ALICE")) == 1
    assert "Google Calendar" in buttons(slack.whispered("U0ALICE")[0])


# Private words


async def test_private_words_go_through_the_response_url_first(
    slack: LocalSlack, voice: SlackAnnouncer
) -> None:
    origin = replace(HERE, response_url=slack.response_url("U0ALICE", "C0GENERAL"))
    await voice.tell(origin, GONE)
    assert len(slack.asked("response_url")) == 1
    assert len(slack.whispered("U0ALICE")) == 1
    assert slack.said("C0GENERAL") == []


async def test_a_response_url_is_never_used_up(slack: LocalSlack, voice: SlackAnnouncer) -> None:
    origin = replace(HERE, response_url=slack.response_url("U0ALICE", "C0GENERAL"))
    for _ in range(8):
        await voice.tell(origin, GONE)
    assert len(slack.asked("response_url")) <= 4
    assert len(slack.whispered("U0ALICE")) == 8


async def test_an_old_response_url_is_left_alone(slack: LocalSlack) -> None:
    now = [datetime.now(UTC)]
    voice = SlackAnnouncer(slack.client, clock=lambda: now[0])
    origin = replace(HERE, response_url=slack.response_url("U0ALICE", "C0GENERAL"))
    await voice.tell(origin, GONE)
    now[0] += timedelta(minutes=29)
    await voice.tell(origin, GONE)
    assert len(slack.asked("response_url")) == 1
    assert len(slack.whispered("U0ALICE")) == 2


async def test_a_refused_response_url_gives_way_to_an_ephemeral_message(
    slack: LocalSlack, voice: SlackAnnouncer
) -> None:
    slack.fail("response", status=404, body={"ok": False, "error": "expired_url"})
    origin = replace(HERE, response_url=slack.response_url("U0ALICE", "C0GENERAL"))
    await voice.tell(origin, GONE)
    assert len(slack.asked("chat.postEphemeral")) == 1


async def test_where_the_bot_is_not_a_direct_message_serves(slack: LocalSlack, voice: SlackAnnouncer) -> None:
    await voice.tell(replace(HERE, channel="C0LEADERSHIP"), GONE)
    assert "cannot be changed" in read(slack.direct("U0ALICE"))
    assert slack.said("C0LEADERSHIP") == []


async def test_in_a_direct_conversation_words_stay(slack: LocalSlack, voice: SlackAnnouncer) -> None:
    direct = slack.workspace.channels.direct(["U0ALICE"]).id
    await voice.tell(replace(HERE, channel=direct), GONE)
    assert len(slack.direct("U0ALICE")) == 1
    assert slack.whispered("U0ALICE") == []


async def test_people_are_told_in_their_language_even_when_slack_does_not_say_which(
    slack: LocalSlack, voice: SlackAnnouncer
) -> None:
    await voice.tell(replace(HERE, user="U0CAROL"), GONE)
    assert "odwołana albo już się odbyła" in read(slack.whispered("U0CAROL"))
    slack.fail("users.info", status=500, times=9)
    await voice.tell(replace(HERE, user="U0BOB"), GONE)
    assert "cancelled or over" in read(slack.whispered("U0BOB"))


async def test_a_handed_back_wish_comes_with_a_button_for_its_form(
    slack: LocalSlack, voice: SlackAnnouncer
) -> None:
    notice = Notice(NoticeKind.VENDOR_DOWN, {"vendor": "PortSIP"})
    await voice.tell(HERE, notice, wish=conference())
    (message,) = slack.whispered("U0ALICE")
    assert buttons(message)["Open the form"]["value"] == "CV-7F3K"


async def test_an_offer_keeps_the_key_of_the_request(slack: LocalSlack, voice: SlackAnnouncer) -> None:
    understanding = Understanding(
        intent="conference", timezone="Europe/Warsaw", language="en", capacity=8, missing=("date",)
    )
    await voice.offer_form(HERE, understanding, "event/9", Notice(NoticeKind.FORM_IN_PRIVATE))
    (message,) = slack.whispered("U0ALICE")
    assert buttons(message)["Open the form"]["value"] == "event/9"
    assert "Missing: date." in read(message)


# Calls and announcements


async def test_proposals_are_asked_about_and_reported_privately(
    slack: LocalSlack, voice: SlackAnnouncer
) -> None:
    call = CallProposal(
        reference="CV-1", origin=HERE, phone="+48500333222", at=datetime.now(UTC), zone="Asia/Kolkata"
    )
    announcement = AnnouncementProposal(
        reference="CV-2", origin=HERE, phones=("+48123123123",), text="hello", zone="UTC"
    )
    await voice.say(HERE, call_card(call, "en", system_zone="Europe/Warsaw"))
    await voice.say(HERE, announcement_card(announcement, "en"))
    await voice.call_outcome(replace(call, state=ProposalState.DONE), None)
    await voice.announcement_outcome(replace(announcement, state=ProposalState.DONE), 1, 0, None)
    asked, announced, called, sent = slack.whispered("U0ALICE")
    assert "Schedule call" in buttons(asked)
    assert "telephone system's clock (Europe/Warsaw)" in read(asked)
    assert "Send" in buttons(announced)
    assert "is planned" in read(called)
    assert "handed over" in read(sent)
    assert slack.said("C0GENERAL") == []


async def test_a_discarded_card_gives_way_to_a_sentence(slack: LocalSlack, voice: SlackAnnouncer) -> None:
    call = CallProposal(reference="CV-1", origin=HERE, phone="+48500333222", at=datetime.now(UTC), zone="UTC")
    await voice.say(HERE, call_card(call, "en"))
    (card,) = slack.whispered("U0ALICE")
    pressed = replace(HERE, response_url=slack.response_url("U0ALICE", "C0GENERAL", card))
    await voice.discarded(pressed, ALICE)
    (left,) = slack.whispered("U0ALICE")
    assert "Nobody is called" in read(left)
    assert buttons(left) == {}


# Views


async def test_a_form_opens_once_for_a_trigger_and_can_be_redrawn(
    slack: LocalSlack, voice: SlackAnnouncer
) -> None:
    choices = FormChoices(
        vendors={vendor: features for vendor, features in FEATURES.items() if features},
        default=next(iter(FEATURES)),
    )
    form = conference_form(FormDraft(), ALICE, choices)
    trigger = slack.workspace.triggers.issue("U0ALICE", "C0GENERAL")
    await voice.open_view(trigger, form, "T1")
    (screen,) = slack.workspace.views.stack_of("U0ALICE")
    await voice.update_view(screen.view["id"], screen.view["hash"], form, "T1")
    with pytest.raises(SlackRefused, match="exchanged_trigger_id"):
        await voice.open_view(trigger, form, "T1")
