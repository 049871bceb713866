"""While somebody types: suggestions, and what was understood so far."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from bot.playground.playground import Playground
from tests.browser.conftest import Opens
from tests.browser.screen import Screen

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def underlined(screen: Screen, count: int) -> list[str]:
    """The underlined words, once there are so many."""
    marks = screen.page.locator(".mirror .said")
    await expect(marks).to_have_count(count)
    return await marks.all_inner_texts()


async def test_what_was_understood_is_underlined_and_summed_up(
    opens: Opens, silent_playground: Playground
) -> None:
    screen = await opens(silent_playground)
    await screen.type("/conference budget review tomorrow 3pm, 8 people")
    assert await underlined(screen, 4) == ["budget review", "tomorrow", "3pm", "8 people"]
    for words in ("Tomorrow 3:00 PM", "8 people", "60 min (assumed)", "“budget review”"):
        await expect(screen.legend).to_contain_text(words)


async def test_lines_stand_under_the_right_words_after_emoji_and_mentions(
    opens: Opens, silent_playground: Playground
) -> None:
    screen = await opens(silent_playground)
    await screen.type("/conference 🎉🎉 with @bob & anna@partner.example, 8 people")
    assert await underlined(screen, 3) == ["@bob", "anna@partner.example", "8 people"]


async def test_a_missing_time_is_asked_for(opens: Opens, silent_playground: Playground) -> None:
    screen = await opens(silent_playground)
    await screen.type("/conference tomorrow with 8 people")
    await expect(screen.legend.get_by_text("What time?")).to_be_visible()


async def test_two_readings_are_offered(opens: Opens, silent_playground: Playground) -> None:
    screen = await opens(silent_playground)
    await screen.type("/conference tomorrow at 3pm or 4pm, 8 people")
    await expect(screen.legend).to_contain_text("Tomorrow 3:00 PM or Tomorrow 4:00 PM?")


async def test_words_for_people_alone_are_not_read(opens: Opens, silent_playground: Playground) -> None:
    screen = await opens(silent_playground)
    asked: list[str] = []
    screen.page.on("request", lambda request: asked.append(request.url))
    await screen.type("see you tomorrow at 3pm")
    await screen.type("@convoke tomorrow at 3pm")
    await expect(screen.legend).to_contain_text("Tomorrow 3:00 PM")
    assert len([url for url in asked if url.endswith("/ui/parse")]) == 1


async def test_a_slash_suggests_commands_and_their_words(opens: Opens, silent_playground: Playground) -> None:
    screen = await opens(silent_playground)
    await screen.type("/")
    suggestions = screen.page.get_by_role("listbox", name="Suggestions").get_by_role("option")
    await expect(suggestions).to_have_count(3)
    await screen.box.press("ArrowDown")
    await screen.box.press("Enter")
    await expect(screen.box).to_have_value("/schedule-call ")
    await expect(screen.page.locator(".ghost")).to_contain_text("tomorrow 10:15")
    await expect(suggestions.first).to_be_hidden()


async def test_an_at_sign_suggests_people(opens: Opens, silent_playground: Playground) -> None:
    screen = await opens(silent_playground)
    await screen.box.press_sequentially("/conference with @kar")
    await expect(screen.page.get_by_role("option", name="Karolina Zając")).to_be_visible()
    await screen.box.press("Tab")
    await expect(screen.box).to_have_value("/conference with @karolina ")


async def test_an_example_is_put_into_the_box_for_one_to_look_at(
    opens: Opens, silent_playground: Playground
) -> None:
    screen = await opens(silent_playground)
    await screen.page.get_by_role("button", name="Book at once").click()
    await expect(screen.box).to_have_value("/conference tomorrow 3pm, 8 people")
    await expect(screen.box).to_be_focused()


async def test_a_command_nobody_answers_is_said_and_comes_back_into_the_box(
    opens: Opens, silent_playground: Playground
) -> None:
    screen = await opens(silent_playground)
    await screen.send("/conference tomorrow 3pm, 8 people")
    notice = screen.messages.filter(has_text="Only visible to you")
    await expect(notice).to_contain_text("/conference did not go through", timeout=10_000)
    await expect(screen.box).to_have_value("/conference tomorrow 3pm, 8 people")


async def test_an_unknown_command_is_answered_in_words(opens: Opens, silent_playground: Playground) -> None:
    screen = await opens(silent_playground)
    await screen.send("/conferance tomorrow")
    await expect(screen.messages.last).to_contain_text("/conferance is not a command here")


async def test_each_conversation_keeps_its_half_written_words(
    opens: Opens, silent_playground: Playground
) -> None:
    screen = await opens(silent_playground)
    await screen.type("half a thought")
    await screen.place("product").click()
    await expect(screen.box).to_have_value("")
    await screen.place("general").click()
    await expect(screen.box).to_have_value("half a thought")


async def test_arrow_up_brings_back_what_was_sent(opens: Opens, silent_playground: Playground) -> None:
    screen = await opens(silent_playground)
    await screen.send("hello there")
    await expect(screen.messages.filter(has_text="hello there")).to_be_visible()
    await screen.box.press("ArrowUp")
    await expect(screen.box).to_have_value("hello there")
