"""Block Kit on the page: what is drawn, what is found by its label, what is sent."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import Response, expect

from bot.playground.playground import Playground
from tests.browser.conftest import Opens
from tests.browser.kitchen import COLOURS, FORM, MESSAGE, button, field, form
from tests.browser.screen import Screen

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


def show(playground: Playground, view: dict[str, Any], above: str | None = None) -> str:
    """Opens a form on Alice's screen, above another when that one's id is given."""
    workspace = playground.workspace
    trigger = workspace.triggers.look(workspace.triggers.issue("U0ALICE", "C0GENERAL", above))
    view_id: str = workspace.views.open(trigger, view)["id"]
    playground.changes.note()
    return view_id


def post(playground: Playground, blocks: list[dict[str, Any]]) -> None:
    messages = playground.workspace.messages
    messages.post(messages.from_bot("C0GENERAL", {"text": "blocks", "blocks": blocks}))
    playground.changes.note()


def held(playground: Playground, view_id: str) -> dict[str, Any]:
    """Label → what Slack holds of that input, without its type."""
    values = playground.workspace.views.find(view_id, None).view["state"]["values"]
    return {
        label: next(value for key, value in state[label].items() if key != "type")
        for label, state in values.items()
    }


async def test_every_input_is_found_by_its_label_and_sent_in_slacks_shape(
    opens: Opens, silent_playground: Playground
) -> None:
    screen = await opens(silent_playground)
    view_id = show(silent_playground, FORM)
    await screen.sees_form("A form")
    await _fill_everything(screen)
    await screen.form.get_by_role("button", name="Save").click()
    await expect(screen.form.get_by_role("alert")).to_be_visible(timeout=10_000)  # nobody took it
    values = held(silent_playground, view_id)
    assert values == {
        "Name": "Anna",
        "Story": "one\ntwo",
        "Mail": "anna@example.com",
        "Link": "https://example.com",
        "Count": "8",
        "Day": "2026-12-01",
        "Hour": "15:30",
        "Moment": 1796133600,
        "Colour": COLOURS[1],
        "Shade": COLOURS[2],
        "Colours": [COLOURS[0], COLOURS[2]],
        "Somebody": "U0BOB",
        "Everybody": ["U0BOB", "U0DAVE"],
        "Channel": "C0PRODUCT",
        "Place": "C0GENERAL",
        "Boxes": [COLOURS[0]],
        "Radio": COLOURS[1],
    }


async def _fill_everything(screen: Screen) -> None:
    typed = {
        "Name": "Anna",
        "Story": "one\ntwo",
        "Mail": "anna@example.com",
        "Link": "https://example.com",
        "Count": "8",
        "Day": "2026-12-01",
        "Hour": "15:30",
        "Moment": "2026-12-01T15:00",
    }
    for label, text in typed.items():
        await screen.field(label).fill(text)
    chosen = {
        "Colour": "Green",
        "Shade": "Blue",
        "Somebody": "Bob Miller",
        "Channel": "#product",
        "Place": "#general",
    }
    for label, option in chosen.items():
        await screen.field(label).select_option(label=option)
    for label, several in {"Colours": ("Red", "Blue"), "Everybody": ("Bob Miller", "Dave Iyer")}.items():
        await screen.field(label).click()
        for option in several:
            offered = screen.page.get_by_role("listbox").get_by_role("option")
            await offered.filter(has_text=option).click()
        await screen.page.keyboard.press("Escape")
    await screen.form.get_by_role("group", name="Boxes").get_by_label("Red").check()
    await screen.form.get_by_role("radiogroup", name="Radio").get_by_label("Green").check()


@pytest.mark.parametrize(
    ("label", "kind", "typed", "words"),
    [
        ("Mail", "email_text_input", "anna@", "valid e-mail"),
        ("Link", "url_text_input", "example", "valid link"),
        ("Count", "number_input", "eight", "a number"),
        ("Count", "number_input", "2.5", "whole number"),
        ("Count", "number_input", "1", "2 or more"),
        ("Count", "number_input", "11", "10 or less"),
        ("Name", "plain_text_input", "", "required"),
    ],
)
async def test_what_slack_would_refuse_is_said_beside_the_field(
    opens: Opens, silent_playground: Playground, label: str, kind: str, typed: str, words: str
) -> None:
    limits: dict[str, Any] = (
        {"is_decimal_allowed": False, "min_value": "2", "max_value": "10"} if label == "Count" else {}
    )
    screen = await opens(silent_playground)
    show(silent_playground, form(field(label, kind, **limits)))
    await screen.field(label).fill(typed)
    await screen.form.get_by_role("button", name="Save").click()
    assert words in await screen.error_of(screen.field(label))
    await screen.field(label).fill("something else")
    await expect(screen.field(label)).not_to_have_attribute("aria-invalid", "true")


async def test_an_updated_form_keeps_what_was_typed_where_the_ids_stay(
    opens: Opens, silent_playground: Playground
) -> None:
    screen = await opens(silent_playground)
    view_id = show(
        silent_playground, form(field("Name", "plain_text_input"), field("Gone", "plain_text_input"))
    )
    await screen.field("Name").fill("half-ty")
    views = silent_playground.workspace.views
    renewed = {**field("Name", "plain_text_input"), "hint": {"type": "plain_text", "text": "Now with a hint"}}
    views.update(
        views.find(view_id, None), form(renewed, field("New", "plain_text_input"), title="Renewed"), None
    )
    silent_playground.changes.note()
    await screen.sees_form("Renewed")
    await expect(screen.form).to_contain_text("Now with a hint")
    await expect(screen.field("Name")).to_have_value("half-ty")
    await expect(screen.field("Name")).to_be_focused()
    await expect(screen.field("New")).to_have_value("")
    await expect(screen.field("Gone")).to_have_count(0)


async def test_forms_lie_on_each_other_and_leave_one_by_one(
    opens: Opens, silent_playground: Playground
) -> None:
    screen = await opens(silent_playground)
    lowest = show(silent_playground, form(field("Name", "plain_text_input"), title="Lowest"))
    await screen.sees_form("Lowest")
    await screen.field("Name").fill("kept")
    middle = show(silent_playground, form(field("Mail", "email_text_input"), title="Middle"), lowest)
    await screen.sees_form("Middle")
    show(silent_playground, form(field("Link", "url_text_input"), title="Top"), middle)
    await screen.sees_form("Top")
    for title in ("Middle", "Lowest"):
        await screen.page.keyboard.press("Escape")
        await expect(screen.page.locator("dialog").last.get_by_role("heading")).to_have_text(title)
    await expect(screen.field("Name")).to_have_value("kept")
    await expect(screen.field("Name")).to_be_focused()


async def test_a_message_is_drawn_block_by_block(opens: Opens, silent_playground: Playground) -> None:
    post(silent_playground, MESSAGE)
    screen = await opens(silent_playground)
    message = screen.messages.last
    await expect(message.get_by_role("heading")).to_have_text("A header & its <b>marks</b>")
    await expect(message.locator("strong", has_text="Section")).to_be_visible()
    await expect(message).to_contain_text("not *bold*")
    await expect(message.locator("hr")).to_have_count(1)
    await expect(message.locator("em", has_text="context")).to_be_visible()
    await expect(message.locator("ol ol li, .block-rich ol li")).to_have_text("@bob")
    await expect(message.locator("blockquote")).to_have_text("quoted")


async def test_a_dangerous_button_asks_first(opens: Opens, silent_playground: Playground) -> None:
    post(silent_playground, MESSAGE)
    screen = await opens(silent_playground)
    await screen.messages.last.get_by_role("button", name="Delete").click()
    await expect(screen.form).to_contain_text("It is gone then.")
    await screen.form.get_by_role("button", name="Keep it").click()
    await expect(screen.messages.last.get_by_role("button", name="Delete")).to_be_focused()
    assert _pressed(silent_playground) == []
    await screen.messages.last.get_by_role("button", name="Delete").click()
    async with screen.page.expect_response("**/ui/press"):
        await screen.form.get_by_role("button", name="Delete it").click()
    assert _pressed(silent_playground) == ["delete"]


async def test_a_menus_line_is_chosen_with_the_keyboard(opens: Opens, silent_playground: Playground) -> None:
    post(silent_playground, MESSAGE)
    screen = await opens(silent_playground)
    keyboard = screen.page.keyboard
    menu = screen.messages.last.locator(".accessory").get_by_role("button", name="More actions")
    await menu.focus()
    await keyboard.press("ArrowDown")
    await expect(screen.page.get_by_role("menuitem", name="First")).to_be_focused()
    await keyboard.press("Escape")
    await expect(menu).to_be_focused()
    await keyboard.press("Enter")
    await keyboard.press("s")
    await expect(screen.page.get_by_role("menuitem", name="Second")).to_be_focused()
    async with screen.page.expect_response("**/ui/press"):
        await keyboard.press("Enter")
    assert _pressed(silent_playground) == ["menu"]


def _pressed(playground: Playground) -> list[str]:
    """The action ids that were sent to the bot."""
    requests = [entry["request"] for entry in playground.trace.entries() if entry["kind"] == "to_bot"]
    actions = [action for request in requests for action in request.get("actions", [])]
    return [action["action_id"] for action in actions]


async def test_several_are_chosen_and_taken_back_with_the_keyboard(
    opens: Opens, silent_playground: Playground
) -> None:
    screen = await opens(silent_playground)
    show(silent_playground, form(field("Everybody", "multi_users_select")))
    keyboard = screen.page.keyboard
    await expect(screen.field("Everybody")).to_be_focused()
    await keyboard.type("dav")
    await keyboard.press("Enter")
    await keyboard.type("bob")
    await keyboard.press("Enter")
    await keyboard.press("Escape")
    await expect(screen.form.get_by_role("button", name="Remove Dave Iyer")).to_be_visible()
    await keyboard.press("Backspace")
    await expect(screen.form.get_by_role("button", name="Remove Bob Miller")).to_have_count(0)
    await expect(screen.form).to_be_visible()


async def test_a_press_reaches_a_button_that_was_just_drawn_anew(
    opens: Opens, silent_playground: Playground
) -> None:
    blocks = [{"type": "actions", "elements": [button("First", "go", value="1"), button("Second", "go2")]}]
    messages = silent_playground.workspace.messages
    message = messages.post(messages.from_bot("C0GENERAL", {"text": "blocks", "blocks": blocks}))
    screen = await opens(silent_playground)
    await expect(screen.messages.last.get_by_role("button", name="First")).to_be_visible()
    messages.replace(message, {"blocks": blocks})  # Slack makes up new block ids, the page has the old ones
    async with screen.page.expect_response(
        lambda answer: answer.url.endswith("/ui/press") and message["blocks"][0]["block_id"] in _body(answer)
    ):
        await screen.messages.last.get_by_role("button", name="First").click()
    assert _pressed(silent_playground) == ["go"]


def _body(answer: Response) -> str:
    return answer.request.post_data or ""
