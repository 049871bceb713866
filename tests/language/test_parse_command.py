"""`convoke parse` at the shell."""

from __future__ import annotations

import io
import json

import pytest

from bot.cli.parse import run

SCENE = ["--now", "2026-11-18T10:07:00+01:00", "--timezone", "Europe/Warsaw", "--locale", "en-GB"]


def test_the_table_underlines_what_was_understood(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["tomorrow 3pm, 8 people", *SCENE]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[:2] == ["tomorrow 3pm, 8 people", "-------- ---  --------"]
    assert "capacity          8" in out


def test_json_is_the_whole_answer(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--json", "tomorrow 3pm, 8 people", *SCENE]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["start"] == "2026-11-19T15:00:00+01:00"
    assert answer["spans"][-1] == {"field": "capacity", "start": 14, "end": 22}


def test_a_line_in_is_a_line_out(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    scene = {"now": "2026-11-18T10:07:00+01:00", "timezone": "Europe/Warsaw", "locale": "pl-PL"}
    lines = [{"text": "jutro o 15", **scene}, {"text": "pomoc", **scene}]
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(json.dumps(line) + "\n" for line in lines)))
    assert run(["--jsonl"]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["intent"] for answer in answers] == ["conference", "help"]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--unknown"],
        ["text", "--timezone", "Mars/Olympus"],
        ["text", "--now", "soon"],
        ["text", "--command", "/dance"],
        ["text", "--jsonl"],
    ],
)
def test_wrong_use_ends_with_two_and_one_line(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
