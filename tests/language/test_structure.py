"""A language is one module of data."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import bot.language
from bot.language import vocabulary
from bot.language.grammar import compiled
from bot.language.recognise import lexicon_of
from bot.language.understand import _RULES

FOLDER = Path(vocabulary.__file__).parent


def imports(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return names | {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}


@pytest.mark.parametrize("code", vocabulary.LANGUAGES)
def test_a_language_imports_no_other(code: str) -> None:
    assert not {name for name in imports(FOLDER / f"{code}.py") if "vocabulary" in name}


def test_every_language_is_listed() -> None:
    assert {path.stem for path in FOLDER.glob("*.py")} == {"__init__", *vocabulary.LANGUAGES}


@pytest.mark.parametrize("code", vocabulary.LANGUAGES)
def test_every_rule_compiles_in_every_language(code: str) -> None:
    for rules in _RULES.values():
        assert compiled(rules, lexicon_of(code))


def test_rules_know_no_language() -> None:
    for path in (Path(bot.language.__file__).parent / "rules").glob("*.py"):
        assert not {name for name in imports(path) if "vocabulary" in name}, path


def test_reading_loads_nothing_heavy() -> None:
    script = (
        "import sys, bot.language\n"
        "heavy = {'pydantic', 'httpx', 'slack_sdk', 'sqlalchemy', 'dateparser', 'phonenumbers'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
