"""Somebody whose Slack is German is asked in German, and books."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, TypeVar

import pytest
import pytest_asyncio

from bot.playground.playground import Playground
from bot.playground.slack.members import EVERYBODY
from bot.playground.slack.views import Screen as OpenView
from tests.messages.scene import buttons, read
from tests.messages.screen import Screen

pytestmark = pytest.mark.asyncio(loop_scope="module")

T = TypeVar("T")
HANNA = "U0BOB"
ON_WEDNESDAY = (sys.executable, "-m", "tests.scenarios.wednesday", "serve")
QUESTION = "Which one did you mean?"
SENT = ("type", "callback_id", "title", "blocks", "submit", "close", "private_metadata")
"""What of a view is the bot's own."""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def playground(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Playground]:
    german = replace(EVERYBODY[HANNA], real_name="Hanna Vogt", tz="Europe/Berlin", locale="de-DE")
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(EVERYBODY, HANNA, german)
        directory = tmp_path_factory.mktemp("questions")
        async with Playground(0, directory, bot_command=ON_WEDNESDAY) as running:
            await running.bot.ready()
            yield running
            assert all(vendor.refusals == [] for vendor in running.vendors.all)


async def seen(playground: Playground, find: Callable[[], T]) -> T:
    """What `find` finds once there is something to find."""
    async with asyncio.timeout(20):
        async for _ in playground.changes.watch():
            found = find()
            if found:
                return found
    raise AssertionError("the playground was stopped")


async def asked(playground: Playground, text: str) -> OpenView:
    """The form that a request opens."""
    await playground.acts.command(HANNA, "C0GENERAL", "/conference", text)
    (view,) = await seen(playground, lambda: playground.workspace.views.stack_of(HANNA))
    return view


async def test_an_ambiguous_request_is_asked_about_in_german_and_booked(playground: Playground) -> None:
    view = await asked(playground, "Budgetrunde nächsten Freitag 15 Uhr, 8 Personen")
    form = Screen({name: view.view[name] for name in SENT})
    assert form.options(QUESTION) == ["Fr., 27. Nov. 2026, 15:00", "Fr., 20. Nov. 2026, 15:00"]
    assert form.shows(QUESTION) == "Fr., 27. Nov. 2026, 15:00"
    assert "Was ist gemeint?" in form.block(QUESTION)["hint"]["text"]
    assert "Verstanden: Budgetrunde · Personen: 8." in read(view.view)
    assert {"Subject", "Date", "Start time", "Duration", "People", "Time zone", "Post to"} <= set(form.labels)
    assert (form.shows("Date"), form.shows("Start time")) == ("2026-11-27", "15:00")
    assert (await playground.acts.submit(HANNA, view.view["id"], {}))["ok"]

    def cards() -> list[dict[str, Any]]:
        said = playground.workspace.messages.in_channel("C0GENERAL")
        return [message for message in said if "Edit" in buttons(message)]

    (card,) = await seen(playground, cards)
    assert "Budgetrunde" in card["text"]
    (room,) = playground.vendors.portsip.rooms.values()
    assert room["subject"] == "Budgetrunde"
    assert datetime.fromisoformat(room["scheduled_start_at"]) == datetime(2026, 11, 27, 14, tzinfo=UTC)


async def test_a_value_that_cannot_be_is_corrected_in_german_beside_its_field(playground: Playground) -> None:
    view = await asked(playground, "Rückblick am Montag oder Dienstag um 10 Uhr")
    past = {"type": "datepicker", "selected_date": "2026-11-02"}
    (block,) = [block for block in view.view["blocks"] if block["block_id"].startswith("date")]
    answer = await playground.acts.submit(HANNA, view.view["id"], {block["block_id"]: {"date": past}})
    await playground.acts.close(HANNA, view.view["id"])
    assert answer["errors"] == {
        block["block_id"]: "Das liegt in der Vergangenheit: Bitte einen späteren Zeitpunkt wählen."
    }


async def test_a_message_to_the_bot_is_answered_with_the_question_in_german(playground: Playground) -> None:
    conversation = playground.workspace.channels.direct([HANNA]).id
    await playground.acts.message(HANNA, conversation, "Konferenz am Donnerstag <!channel> mit 5 Personen")

    def offers() -> list[dict[str, Any]]:
        messages = playground.workspace.messages.seen_by(HANNA, conversation)
        return [message for message in messages if "Es fehlt noch: Uhrzeit." in message["text"]]

    (offer,) = await seen(playground, offers)
    assert "Personen: 5" in offer["text"]
    assert "Vor der Buchung ist noch etwas zu klären." in offer["text"]
    assert list(buttons(offer)) == ["Open the form"]
