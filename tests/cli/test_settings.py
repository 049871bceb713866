"""The environment: what is missing or wrong is named, with where its value is found."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.domain.conference import Vendor
from bot.errors import BadSetting
from bot.settings import read_settings

SLACK = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "secret", "DATABASE_URL": "sqlite:///x.db"}
MANY = {
    "SLACK_CLIENT_ID": "1.2",
    "SLACK_CLIENT_SECRET": "the app's",
    "SLACK_STATE_SECRET": "sixteen letters or more",
    "SLACK_SIGNING_SECRET": "slack signs with this",
    "DATABASE_URL": "sqlite:///x.db",
}
PORTSIP = {"PORTSIP_URL": "https://pbx.example/api", "PORTSIP_USERNAME": "u", "PORTSIP_PASSWORD": "p"}
ENSWITCH = {"ENSWITCH_URL": "https://e.example/api/json", "ENSWITCH_USERNAME": "u", "ENSWITCH_PASSWORD": "p"}
THULIUM = {"THULIUM_URL": "https://t.example/api", "THULIUM_USERNAME": "u", "THULIUM_PASSWORD": "p"}


def test_the_first_configured_system_is_the_default() -> None:
    assert read_settings({**SLACK, **ENSWITCH}).default_vendor is Vendor.ENSWITCH
    assert read_settings({**SLACK, **ENSWITCH, **PORTSIP}).default_vendor is Vendor.PORTSIP


def test_the_default_can_be_named() -> None:
    given = {**SLACK, **ENSWITCH, **PORTSIP, "CONVOKE_DEFAULT_VENDOR": "enswitch"}
    assert read_settings(given).default_vendor is Vendor.ENSWITCH


def test_without_a_token_the_apps_own_name_asks_for_many_workspaces() -> None:
    settings = read_settings(MANY)
    assert settings.slack.oauth is not None
    assert settings.slack.authorize_url == "https://slack.com/oauth/v2/authorize"
    assert settings.not_used == ()


def test_with_a_token_there_is_one_workspace_and_the_apps_name_is_not_used() -> None:
    settings = read_settings({**MANY, **SLACK})
    assert settings.slack.oauth is None
    assert settings.not_used == ("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET")


def test_the_operators_telephone_systems_are_those_of_one_workspace_alone() -> None:
    settings = read_settings({**MANY, **PORTSIP, "CONVOKE_DEFAULT_VENDOR": "enswitch"})
    assert settings.accounts.configured == ()
    assert settings.not_used == ("PORTSIP_URL",)
    assert settings.default_vendor is Vendor.ENSWITCH


def test_secrets_do_not_print_themselves() -> None:
    shown = repr(read_settings({**SLACK, **PORTSIP, "CONVOKE_SECRET_KEY": "k" * 20}))
    assert "xoxb-1" not in shown
    assert "k" * 20 not in shown
    assert not any(MANY[name] in repr(read_settings(MANY)) for name in MANY if "SECRET" in name)


@pytest.mark.parametrize(
    ("given", "variable"),
    [
        ({"SLACK_SIGNING_SECRET": "s"}, "SLACK_BOT_TOKEN"),
        ({"SLACK_BOT_TOKEN": "x"}, "SLACK_SIGNING_SECRET"),
        ({**MANY, "SLACK_CLIENT_ID": ""}, "SLACK_CLIENT_ID"),
        ({**MANY, "SLACK_CLIENT_SECRET": ""}, "SLACK_CLIENT_SECRET"),
        ({**MANY, "SLACK_STATE_SECRET": ""}, "SLACK_STATE_SECRET"),
        ({**MANY, "SLACK_SIGNING_SECRET": ""}, "SLACK_SIGNING_SECRET"),
        ({**MANY, "SLACK_APP_TOKEN": "xapp-1"}, "SLACK_APP_TOKEN"),
        ({**MANY, "CONVOKE_DEFAULT_VENDOR": "thulium"}, "CONVOKE_DEFAULT_VENDOR"),
        ({**SLACK, "PORT": "many"}, "PORT"),
        ({**SLACK, "DATABASE_URL": "mysql://x"}, "DATABASE_URL"),
        ({**SLACK, "PORTSIP_URL": "pbx.example"}, "PORTSIP_USERNAME"),
        ({**SLACK, **PORTSIP, "PORTSIP_URL": "pbx.example"}, "PORTSIP_URL"),
        ({**SLACK, **PORTSIP, "PORTSIP_EXTENSIONS": "9-1"}, "PORTSIP_EXTENSIONS"),
        ({**SLACK, **PORTSIP, "PORTSIP_AUTH": "magic"}, "PORTSIP_AUTH"),
        ({**SLACK, **ENSWITCH, "ENSWITCH_TIMEZONE": "Warsaw"}, "ENSWITCH_TIMEZONE"),
        ({**SLACK, **PORTSIP, "CONVOKE_DEFAULT_VENDOR": "enswitch"}, "CONVOKE_DEFAULT_VENDOR"),
        ({**SLACK, **PORTSIP, "CONVOKE_DEFAULT_VENDOR": "zoom"}, "CONVOKE_DEFAULT_VENDOR"),
        ({**SLACK, "VENDOR_DEADLINE_SECONDS": "0"}, "VENDOR_DEADLINE_SECONDS"),
        ({**SLACK, **ENSWITCH, "ENSWITCH_CAN_LIST": "perhaps"}, "ENSWITCH_CAN_LIST"),
        ({**SLACK, **ENSWITCH, "ENSWITCH_CAN_DELETE": "2"}, "ENSWITCH_CAN_DELETE"),
        ({**SLACK, **THULIUM, "THULIUM_INTERNATIONAL": "sometimes"}, "THULIUM_INTERNATIONAL"),
    ],
)
def test_what_is_wrong_is_named(given: dict[str, str], variable: str) -> None:
    with pytest.raises(BadSetting) as problem:
        read_settings(given)
    assert problem.value.variable == variable


@pytest.mark.parametrize(
    ("said", "switched_on"),
    [("yes", True), ("TRUE", True), ("1", True), ("", False), ("No", False), ("off", False)],
)
def test_switches_are_off_unless_somebody_says_yes(said: str, switched_on: bool) -> None:
    account = read_settings({**SLACK, **ENSWITCH, "ENSWITCH_CAN_LIST": said}).accounts.enswitch
    assert account is not None
    assert (account.can_list, account.can_delete) == (switched_on, False)


def test_every_variable_that_is_read_is_in_the_readme() -> None:
    root = Path(__file__).parents[2]
    files = [root / "bot" / "settings.py", *(root / "bot" / "domain").glob("account_*.py")]
    text = "".join(file.read_text(encoding="utf-8") for file in files)
    read = set(re.findall(r"\"([A-Z]+_[A-Z_]+)\"", text))
    readme = (root / "README.md").read_text(encoding="utf-8")
    missing = {name for name in read if name not in readme and not name.endswith("_CA_BUNDLE")}
    assert missing == set()


@pytest.mark.parametrize("arguments", [["fly"], [], ["serve", "--loud"], ["manifest", "--url", "http://x"]])
def test_wrong_use_ends_with_two(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2


def test_a_missing_setting_is_one_line() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "serve"], capture_output=True, text=True, check=False, env={}
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "SLACK_BOT_TOKEN" in done.stderr
