"""What the page makes of Slack's marked-up text."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from playwright.async_api import expect

from bot.playground.playground import Playground
from tests.browser.conftest import Opens
from tests.browser.screen import Screen

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

DRAWS = """async ([text, viewer]) => {
  const { mrkdwn } = await import("/page/js/text/show.js");
  const look = {
    viewer, people: [{ id: "U0BOB", name: "bob" }], channels: [{ id: "C0GENERAL", name: "general" }],
  };
  const place = document.createElement("div");
  place.append(...mrkdwn(text, look));
  for (const time of place.querySelectorAll("time")) time.replaceWith(time.textContent);
  return place.innerHTML;
}"""
ALICE = {"id": "U0ALICE", "locale": "en-US", "tz": "Europe/Warsaw"}
KAROLINA = {"id": "U0CAROL", "locale": "pl-PL", "tz": "Europe/Warsaw"}
BOB = {"id": "U0BOB", "locale": "en-US", "tz": "America/New_York"}


async def drawn(screen: Screen, text: str, viewer: dict[str, str] = ALICE) -> str:
    html: str = await screen.page.evaluate(DRAWS, [text, viewer])
    return html


def instant(hours: int) -> int:
    """15:00 in Warsaw in winter, that many hours later."""
    return int((datetime(2027, 1, 12, 14, tzinfo=UTC) + timedelta(hours=hours)).timestamp())


async def test_marks_become_formatting(opens: Opens, silent_playground: Playground) -> None:
    screen = await opens(silent_playground)
    shown = {
        "*bold* _italic_ ~gone~": "<p><strong>bold</strong> <em>italic</em> <s>gone</s></p>",
        "*bold _and italic_*": "<p><strong>bold <em>and italic</em></strong></p>",
        "`a *b*`": "<p><code>a *b*</code></p>",
        "```\na\n*b*\n```": '<pre class="fence">a\n*b*</pre>',
        "&gt; said\nanswered": "<blockquote>said</blockquote><p>answered</p>",
        "• one\n• two": "<ul><li>one</li><li>two</li></ul>",
        "one\ntwo": "<p>one<br>two</p>",
        "<@U0BOB> in <#C0GENERAL|general>": (
            '<p><span class="mention">@bob</span> in <span class="mention">#general</span></p>'
        ),
        "<https://example.com/a?b=1&amp;c=2|there>": (
            '<p><a href="https://example.com/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer">'
            "there</a></p>"
        ),
    }
    assert {text: await drawn(screen, text) for text in shown} == shown


@pytest.mark.parametrize(
    "text", ["snake_case_name", "2*3*4", "15:00-16:00", "a * b * c", "5 < 6", "**", "*a\nb*"]
)
async def test_what_only_looks_like_marks_stays(
    opens: Opens, silent_playground: Playground, text: str
) -> None:
    screen = await opens(silent_playground)
    escaped = text.replace("<", "&lt;").replace("\n", "<br>")
    assert await drawn(screen, text) == f"<p>{escaped}</p>"


@pytest.mark.parametrize(
    "text",
    [
        "&lt;img src=x onerror=alert(1)&gt;",
        "<script>alert(1)</script>",
        "<javascript:alert(1)|press me>",
        "<data:text/html,hello|press me>",
    ],
)
async def test_hostile_text_stays_text(opens: Opens, silent_playground: Playground, text: str) -> None:
    screen = await opens(silent_playground)
    html = await drawn(screen, text)
    assert "<img" not in html
    assert "<script" not in html
    assert "href" not in html


@pytest.mark.parametrize(
    ("viewer", "expected"),
    [
        (ALICE, "Jan 12, 2027 at 3:00 PM"),
        (BOB, "Jan 12, 2027 at 9:00 AM"),
        (KAROLINA, "12 sty 2027 at 15:00"),
    ],
)
async def test_an_instant_is_shown_in_the_readers_own_zone_and_language(
    opens: Opens, silent_playground: Playground, viewer: dict[str, str], expected: str
) -> None:
    screen = await opens(silent_playground)
    text = f"<!date^{instant(0)}^{{date_short_pretty}} at {{time}}|later>"
    assert await drawn(screen, text, viewer) == f"<p>{expected}</p>"


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("date_num", "2027-01-12"),
        ("date", "January 12th, 2027"),
        ("date_short", "Jan 12, 2027"),
        ("date_long", "Tuesday, January 12th, 2027"),
        ("date_pretty", "January 12th, 2027"),
        ("date_long_pretty", "Tuesday, January 12th, 2027"),
        ("time", "3:00 PM"),
        ("time_secs", "3:00:00 PM"),
    ],
)
async def test_every_date_token_is_known(
    opens: Opens, silent_playground: Playground, token: str, expected: str
) -> None:
    screen = await opens(silent_playground)
    shown = await drawn(screen, f"<!date^{instant(0)}^{{{token}}}|fallback>")
    assert shown.replace("\N{NARROW NO-BREAK SPACE}", " ") == f"<p>{expected}</p>"


async def test_an_unknown_date_token_shows_the_fallback(opens: Opens, silent_playground: Playground) -> None:
    screen = await opens(silent_playground)
    assert await drawn(screen, f"<!date^{instant(0)}^{{moon}}|Tuesday>") == "<p>Tuesday</p>"


async def test_near_days_are_called_by_name(opens: Opens, silent_playground: Playground) -> None:
    screen = await opens(silent_playground)
    now = int(datetime.now(UTC).timestamp())
    words = [await drawn(screen, f"<!date^{now + days * 86400}^{{date_pretty}}|x>") for days in (-1, 0, 1)]
    assert words == ["<p>Yesterday</p>", "<p>Today</p>", "<p>Tomorrow</p>"]
    inside = await drawn(screen, f"It is <!date^{now}^on {{date_pretty}}|x>", KAROLINA)
    assert inside == "<p>It is on dzisiaj</p>"


async def test_a_local_time_becomes_the_right_instant_around_clock_changes(
    opens: Opens, silent_playground: Playground
) -> None:
    screen = await opens(silent_playground)
    instants = await screen.page.evaluate(
        """async () => {
          const { instant } = await import("/page/js/text/dates.js");
          const asked = [["2026-07-01", "15:00"], ["2026-12-01", "15:00"], ["2026-03-29", "03:30"]];
          return asked.map(([day, time]) => instant(day, time, "Europe/Warsaw").toISOString());
        }"""
    )
    assert instants == ["2026-07-01T13:00:00.000Z", "2026-12-01T14:00:00.000Z", "2026-03-29T01:30:00.000Z"]


async def test_a_message_is_read_aloud_without_its_marks(opens: Opens, silent_playground: Playground) -> None:
    screen = await opens(silent_playground)
    messages = silent_playground.workspace.messages
    messages.post(messages.from_bot("C0GENERAL", {"text": "*Booked* by <@U0BOB>"}))
    silent_playground.changes.note()
    spoken = screen.page.locator("#announcements")
    await expect(spoken).to_have_text("Convoke: Booked by @bob")
