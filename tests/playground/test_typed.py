"""What somebody typed reaches the app as Slack would hand it over."""

from __future__ import annotations

import pytest

from bot.playground.slack.channels import Channels
from bot.playground.slack.typed import as_sent, pieces, where_typed


@pytest.fixture
def channels() -> Channels:
    return Channels(0)


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("with @bob and @karolina", "with <@U0BOB|bob> and <@U0CAROL|karolina>"),
        ("with @BOB.", "with <@U0BOB|bob>."),
        ("with @nobody", "with @nobody"),
        ("to anna@partner.example, please", "to <mailto:anna@partner.example|anna@partner.example>, please"),
        ("in #general", "in <#C0GENERAL|general>"),
        ("room #5", "room #5"),
        ("R&D <sync> > all", "R&amp;D &lt;sync&gt; &gt; all"),
        ("<!channel>", "&lt;!channel&gt;"),
        ("see https://example.com/?a=1&b=2", "see <https://example.com/?a=1&amp;b=2>"),
        ("jutro o 15 ☎️", "jutro o 15 ☎️"),
    ],
)
def test_mentions_addresses_and_signs_are_written_as_slack_does(
    channels: Channels, typed: str, sent: str
) -> None:
    assert as_sent(typed, channels) == sent


def test_messages_carry_ids_without_names(channels: Channels) -> None:
    assert as_sent("@bob in #general", channels, labels=False) == "<@U0BOB> in <#C0GENERAL|>"


def test_places_in_what_was_sent_lead_back_to_what_was_typed(channels: Channels) -> None:
    typed = "design review with @bob & anna@partner.example tomorrow"
    parts = list(pieces(typed, channels, escaped=False))
    sent = "".join(part.sent for part in parts)
    for words, expected in (
        ("<@U0BOB|bob>", "@bob"),
        ("<mailto:anna@partner.example|anna@partner.example>", "anna@partner.example"),
        ("tomorrow", "tomorrow"),
        ("review", "review"),
        ("U0BOB", "@bob"),
    ):
        start = sent.index(words)
        begin, end = where_typed(start, start + len(words), parts)
        assert typed[begin:end] == expected
