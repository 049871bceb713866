"""What the README says is what the code does."""

from __future__ import annotations

import re
from pathlib import Path

from bot.cli import COMMANDS
from handlers.surface import Command
from tests.architecture.feature_table import README, readme_table, table

TEXT = README.read_text(encoding="utf-8")


def test_the_feature_table_is_the_codes() -> None:
    assert readme_table(TEXT) == table(), "write it with: python -m tests.architecture.feature_table"


def test_there_are_exactly_two_commands_for_a_newcomer() -> None:
    blocks = re.findall(r"```sh\n(.*?)\n```", TEXT, re.S)
    assert blocks == ["pip install uv && uv run convoke playground", "pip install uv && uv run pytest"]


def test_continuous_integration_runs_the_readmes_test_command() -> None:
    script = (README.parent / ".ci" / "run").read_text(encoding="utf-8")
    assert "pip install uv && uv run pytest" in script


def test_every_picture_is_there() -> None:
    for name in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", TEXT):
        assert (README.parent / Path(name)).is_file(), name


def test_every_command_is_explained() -> None:
    for name in COMMANDS:
        assert f"convoke {name}" in TEXT, name
    for command in Command:
        assert str(command) in TEXT, command
