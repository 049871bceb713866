"""The view in which a conference is led, on somebody's screen."""

from __future__ import annotations

import pytest

from bot.domain.live import LiveBoard, LiveNews, LiveRoom, Participant, Presence
from bot.domain.people import Origin
from bot.domain.records import Notice, NoticeKind
from bot.errors import SlackRefused
from bot.messages.live import call_in_form, looking
from handlers.announcer import SlackAnnouncer
from tests.handlers.local_slack import LocalSlack
from tests.messages.scene import conference, read

PEOPLE = (Participant(id="p1", name="Bob & <!channel>", muted=False, chairman=True),)
BOARD = LiveBoard(
    conference=conference(), room=LiveRoom(presence=Presence.ON_CALL, locked=True, participants=PEOPLE)
)


@pytest.fixture
def voice(slack: LocalSlack) -> SlackAnnouncer:
    return SlackAnnouncer(slack.client)


async def opened(slack: LocalSlack, voice: SlackAnnouncer, user: str = "U0ALICE") -> str:
    trigger = slack.workspace.triggers.issue(user, "C0GENERAL")
    return await voice.open_view(trigger, looking(conference(), "en"), "T1")


async def test_it_opens_at_once_and_shows_the_room_when_it_is_known(
    slack: LocalSlack, voice: SlackAnnouncer
) -> None:
    view = await opened(slack, voice)
    (screen,) = slack.workspace.views.stack_of("U0ALICE")
    assert "Asking PortSIP" in read(screen.view)
    await voice.show_live(Origin(workspace="T1", user="U0ALICE"), view, BOARD)
    assert "Bob & <!channel> · chair" in read(screen.view)
    assert "locked" in read(screen.view)


async def test_it_speaks_the_language_of_whoever_looks(slack: LocalSlack, voice: SlackAnnouncer) -> None:
    view = await opened(slack, voice, "U0CAROL")
    await voice.show_live(Origin(workspace="T1", user="U0CAROL"), view, BOARD)
    (screen,) = slack.workspace.views.stack_of("U0CAROL")
    assert "Oddaj prowadzenie" not in read(screen.view), "Bob has it"
    assert "Zadzwoń po kogoś" in read(screen.view)


async def test_the_form_stands_above_it_and_it_can_be_updated_below(
    slack: LocalSlack, voice: SlackAnnouncer
) -> None:
    view = await opened(slack, voice)
    trigger = slack.workspace.triggers.issue("U0ALICE", None, view)
    await voice.push_view(trigger, call_in_form("CV-7F3K", view, "en"), "T1")
    below, above = slack.workspace.views.stack_of("U0ALICE")
    assert "It rings at once" in read(above.view)
    await voice.show_live(Origin(workspace="T1", user="U0ALICE"), view, BOARD)
    assert "locked" in read(below.view)
    assert "It rings at once" in read(above.view)


async def test_a_view_that_was_closed_is_told_and_its_news_said_privately(
    slack: LocalSlack, voice: SlackAnnouncer
) -> None:
    view, here = await opened(slack, voice), Origin(workspace="T1", user="U0ALICE")
    slack.workspace.views.close(slack.workspace.views.stack_of("U0ALICE")[0])
    with pytest.raises(SlackRefused):
        await voice.show_live(here, view, BOARD)
    facts = {"news": LiveNews.CALLED.value, "vendor": "PortSIP", "phone": "+48500333222"}
    await voice.tell(here, Notice(NoticeKind.LIVE_NEWS, facts))
    (message,) = slack.direct("U0ALICE")
    assert "+48 500 333 222 is being called" in read(message)
