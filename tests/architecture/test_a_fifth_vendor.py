"""A telephone system is a name, two modules, its recorded answers, and a line in each of two tables."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import tomllib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from bot.domain.conference import Vendor
from bot.domain.systems import SYSTEMS
from bot.vendors.registry import PLUGS

ROOT = Path(__file__).parents[2]
FIFTH = Path(__file__).parent / "fifth"
LINES = (
    ("bot/domain/vendors.py", '    THULIUM = "thulium"\n', '    CARILLON = "carillon"\n'),
    (
        "bot/domain/systems/__init__.py",
        "from bot.domain.systems.base import System\n",
        "from bot.domain.systems.carillon import CARILLON\n",
    ),
    ("bot/domain/systems/__init__.py", "    THULIUM,\n", "    CARILLON,\n"),
    (
        "bot/vendors/registry.py",
        "from bot.domain.conference import Vendor\n",
        "from bot.domain.systems.carillon import CarillonSettings\n"
        "from bot.vendors.carillon import CarillonVendor\n",
    ),
    (
        "bot/vendors/registry.py",
        "    plug(ThuliumSettings, ThuliumVendor),\n",
        "    plug(CarillonSettings, CarillonVendor),\n",
    ),
)
"""Everything that is touched: after which line of which file what is written."""


def module_of(settings: type[object]) -> str:
    return settings.__module__.rpartition(".")[2]


def test_every_vendor_has_its_line_in_both_tables_in_the_same_order() -> None:
    assert [system.name for system in SYSTEMS] == list(Vendor)
    assert [module_of(line.settings) for line in PLUGS] == [vendor.value for vendor in Vendor]


def test_every_vendor_has_its_modules_and_its_recorded_answers_and_there_are_no_others() -> None:
    names = {vendor.value for vendor in Vendor}
    systems = {path.stem for path in (ROOT / "bot/domain/systems").glob("*.py")}
    assert systems - {"__init__", "base"} == names
    assert {path.name for path in (ROOT / "tests/vendors/recorded").iterdir()} == names
    for name in names:
        assert list((ROOT / "bot/vendors").glob(f"{name}*")), name
        assert any((ROOT / "tests/vendors/recorded" / name).glob("*.json")), name


def test_every_adapter_is_a_stranger_to_the_others() -> None:
    configuration = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = configuration["tool"]["importlinter"]["contracts"]
    apart = next(one["modules"] for one in contracts if one["type"] == "independence")
    assert set(apart) == {f"bot.vendors.{vendor}" for vendor in Vendor}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The project with a fifth telephone system."""
    unneeded = shutil.ignore_patterns("__pycache__", "playground")
    for package in ("bot", "handlers"):
        shutil.copytree(ROOT / package, tmp_path / package, ignore=unneeded)
    shutil.copy(FIFTH / "system.py", tmp_path / "bot/domain/systems/carillon.py")
    shutil.copy(FIFTH / "adapter.py", tmp_path / "bot/vendors/carillon.py")
    for name, after, line in LINES:
        text = (tmp_path / name).read_text(encoding="utf-8")
        assert text.count(after) == 1, (name, after)
        (tmp_path / name).write_text(text.replace(after, after + line), encoding="utf-8")
    return tmp_path


class Carillon(BaseHTTPRequestHandler):
    """The telephone system itself, as far as one booking needs it."""

    asked: list[tuple[str, str, str, Any]]

    def do_POST(self) -> None:
        self._answer({"id": "r-5", "dial": "+48 22 555 55 55"})

    def do_DELETE(self) -> None:
        self._answer({})

    def _answer(self, answer: object) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        key = self.headers.get("Authorization", "")
        self.asked.append((self.command, self.path, key, json.loads(body or "null")))
        said = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is written beside the tests."""


@pytest.fixture
def carillon() -> Iterator[ThreadingHTTPServer]:
    Carillon.asked = []
    with ThreadingHTTPServer(("127.0.0.1", 0), Carillon) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_a_fifth_vendor_books_once_its_modules_and_lines_are_written(
    copy: Path, carillon: ThreadingHTTPServer
) -> None:
    environment = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT")}
    environment |= {
        "PYTHONPATH": str(copy),
        "SLACK_BOT_TOKEN": "xoxb-1",
        "SLACK_SIGNING_SECRET": "s" * 32,
        "CARILLON_URL": f"http://127.0.0.1:{carillon.server_port}/v1",
        "CARILLON_PASSWORD": "ding-dong",
    }
    done = subprocess.run(
        [sys.executable, str(FIFTH / "booking.py")],
        cwd=copy,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    outcome = json.loads(done.stdout)
    wanted = {"title": "Weekly sync", "reference": "CV-7F3K", "bells": 12}
    assert Carillon.asked == [
        ("POST", "/v1/rooms", "Bearer ding-dong", wanted),
        ("DELETE", "/v1/rooms/r-5", "Bearer ding-dong", None),
    ]
    assert outcome["room"] == ["r-5", "+48 22 555 55 55"]
    assert outcome["closing"] == "destroyed"
    assert (outcome["hosts"][-1], outcome["default"]) == ("carillon", "carillon")
    assert "Carillon" in outcome["form"]
    assert "option:bells" in outcome["form"]
    assert outcome["labels"] == ["Adres", "Hasło", "Tower name"]
