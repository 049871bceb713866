"""`convoke parse`: what a request is understood as."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, NoReturn, TextIO
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.domain.understanding import Scene, Understanding
from bot.errors import TextTooLong
from bot.language import understand

COMMANDS = ("/conference", "/schedule-call", "/announce", "")


class _WrongUse(Exception):
    """A sentence that says what is wrong and what to do."""


class _Arguments(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _WrongUse(f"{message}; `convoke parse --help` shows how")


def run(argv: list[str]) -> int:
    """Run the command; the exit status."""
    try:
        arguments = _arguments().parse_args(argv)
        if arguments.jsonl:
            if arguments.text:
                raise _WrongUse("--jsonl reads requests from standard input, not from TEXT")
            return _lines(sys.stdin, sys.stdout)
        if not arguments.text:
            raise _WrongUse('say what to read, for example: convoke parse "tomorrow 3pm, 8 people"')
        scene = _scene(vars(arguments))
        text = " ".join(arguments.text)
        read = understand(text, scene)
    except (_WrongUse, TextTooLong) as problem:
        sys.stderr.write(f"convoke parse: {problem}\n")
        return 2
    out = json.dumps(read.as_json(), ensure_ascii=False, indent=2) if arguments.json else _table(text, read)
    sys.stdout.write(out + "\n")
    return 0


def _arguments() -> argparse.ArgumentParser:
    parser = _Arguments(prog="convoke parse", description="Shows what a request is understood as.")
    parser.add_argument("text", nargs="*", metavar="TEXT", help="the request, as typed after the command")
    parser.add_argument("--now", help="the moment it is typed, RFC 3339 (default: this moment)")
    parser.add_argument("--timezone", help="the requester's IANA time zone (default: UTC)")
    parser.add_argument("--locale", help="the requester's locale, such as en-US or pl-PL (default: en-US)")
    parser.add_argument(
        "--command", help="/conference (default), /schedule-call, /announce, or nothing at all"
    )
    parser.add_argument("--json", action="store_true", help="print the whole answer as JSON")
    parser.add_argument(
        "--jsonl", action="store_true", help="read JSON objects from standard input, one a line"
    )
    return parser


def _scene(said: dict[str, Any]) -> Scene:
    command = said.get("command")
    if command is None:
        command = COMMANDS[0]
    if command not in COMMANDS:
        raise _WrongUse(f"--command {command!r} is none of {', '.join(COMMANDS[:3])} or an empty text")
    zone = _zone(said.get("timezone") or "UTC")
    return Scene(
        now=_now(said.get("now"), zone), zone=zone, locale=said.get("locale") or "en-US", command=command
    )


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise _WrongUse(f"--timezone {name!r} is no IANA time zone such as Europe/Warsaw") from None


def _now(text: str | None, zone: ZoneInfo) -> datetime:
    if not text:
        return datetime.now(UTC)
    try:
        moment = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        raise _WrongUse(f"--now {text!r} is no RFC 3339 time such as 2026-11-18T10:07:00+01:00") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


# ---- many requests ---------------------------------------------------------------------------------


def _lines(source: TextIO, sink: TextIO) -> int:
    """One answer a line; a line that cannot be read is answered with its `error`, and the status is 2."""
    status = 0
    for number, line in enumerate(source, 1):
        if not line.strip():
            continue
        try:
            answer = _answer(line)
        except (_WrongUse, TextTooLong) as problem:
            sys.stderr.write(f"convoke parse: line {number}: {problem}\n")
            answer, status = {"error": str(problem)}, 2
        sink.write(json.dumps(answer, ensure_ascii=False) + "\n")
        sink.flush()
    return status


def _answer(line: str) -> dict[str, Any]:
    try:
        said = json.loads(line)
    except ValueError:
        raise _WrongUse("this is no JSON") from None
    if not isinstance(said, dict) or not isinstance(said.get("text"), str):
        raise _WrongUse('this is no object with a "text"')
    return understand(said["text"], _scene(said)).as_json()


# ---- for people ------------------------------------------------------------------------------------


def _table(text: str, read: Understanding) -> str:
    """The text with what was understood underlined, then a line for each thing that was."""
    rows = [
        (key, value)
        for key, value in read.as_json().items()
        if key != "spans" and value not in (None, [], {})
    ]
    width = max(len(key) for key, _ in rows)
    lines = [*_underlined(text, read), ""]
    lines += [f"{key:<{width}}  {_shown(value)}" for key, value in rows if _shown(value)]
    return "\n".join(lines)


def _underlined(text: str, read: Understanding) -> Iterator[str]:
    marks = [" "] * len(text)
    for span in read.spans:
        marks[span.start : span.end] = ["~" if span.field == "subject" else "-"] * (span.end - span.start)
    start = 0
    for line in text.splitlines(keepends=True):
        yield line.rstrip("\r\n")
        yield "".join(marks[start : start + len(line)]).rstrip()
        start += len(line)


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_shown(items)}" for key, items in value.items() if items)
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "yes" if value is True else "no" if value is False else str(value)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
