"""The project's rules, run as tests so that one command runs all of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli.manifest import as_yaml

ROOT = Path(__file__).parents[2]
REGISTRIES = ("pypi" + ".org", "pythonhosted" + ".org", "npmjs" + ".org", "deb.debian" + ".org")


def run(*command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_code_is_formatted() -> None:
    run("ruff", "format", "--check", ".")


def test_the_linter_finds_nothing() -> None:
    run("ruff", "check", ".")


def test_every_type_is_known() -> None:
    run("mypy")


def test_dependencies_point_inward() -> None:
    code = "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_manifest_at_the_root_is_the_one_the_program_prints() -> None:
    assert (ROOT / "manifest.yml").read_text(encoding="utf-8") == as_yaml()


def test_the_top_level_holds_only_what_was_agreed() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("the files of an unpacked archive cannot be told from built ones")
    agreed = {
        "pyproject.toml",
        "bot",
        "handlers",
        "tests",
        "manifest.yml",
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
    }
    top = {name.split("/")[0] for name in listed.stdout.splitlines()}
    assert {name for name in top if not name.startswith(".")} <= agreed


def test_no_file_names_a_package_registry() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    for name in listed.stdout.splitlines():
        path = ROOT / name
        if path.is_file():
            data = path.read_bytes()
            assert not [host for host in REGISTRIES if host.encode() in data], name
