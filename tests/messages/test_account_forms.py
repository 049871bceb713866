"""The forms in which administrators enter telephone systems: complete, checked, and without secrets."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from bot.domain.account_fields import ACCOUNT_FIELDS, Kind, entered, shown
from bot.domain.account_reading import read_accounts
from bot.domain.conference import Vendor
from bot.domain.findings import Finding
from bot.domain.records import VENDOR_LABELS
from bot.errors import BadSetting
from bot.messages import account_forms as forms
from bot.messages.words.accounts import CATALOGUES
from bot.playground.slack.blockkit import view_problems
from tests.messages.scene import read

PORTSIP = {
    "PORTSIP_URL": "https://pbx.example/api",
    "PORTSIP_USERNAME": "admin",
    "PORTSIP_PASSWORD": "hush",
    "PORTSIP_DOMAIN": "example.com",
}
LANGUAGES = pytest.mark.parametrize("language", ["en", "pl"])
VENDORS = pytest.mark.parametrize("vendor", list(Vendor))


def reading_of_all() -> str:
    """How the environment is read, of every telephone system, as it is written."""
    modules = sorted(Path("bot/domain/systems").glob("*.py"))
    sources = [module.read_text(encoding="utf-8") for module in modules]
    return "".join(source[source.find("def _read") : source.find("_FIELDS = (")] for source in sources)


def test_everything_the_environment_can_say_can_be_entered_but_the_operators_files() -> None:
    reading = reading_of_all()
    known = set(re.findall(r'"((?:PORTSIP|ENSWITCH|CONPEEK|THULIUM)_[A-Z_]+)"', reading))
    offered = {field.name for fields in ACCOUNT_FIELDS.values() for field in fields}
    assert known - offered == {f"{vendor.upper()}_CA_BUNDLE" for vendor in Vendor}
    assert offered <= known


def test_what_is_a_secret_to_the_environment_is_one_in_the_form() -> None:
    reading = reading_of_all()
    secrets = set(re.findall(r'secret\("([A-Z_]+)"\)', reading))
    secrets |= set(re.findall(r'=env\.required\("([A-Z_]+)"', reading))
    fields = [field for fields in ACCOUNT_FIELDS.values() for field in fields]
    assert {field.name for field in fields if field.kind is Kind.SECRET} == secrets


@LANGUAGES
@VENDORS
def test_every_form_is_one_that_slack_takes(vendor: Vendor, language: str) -> None:
    for kept in (None, {field.name: "" for field in ACCOUNT_FIELDS[vendor]}):
        assert view_problems(forms.account_form(vendor, kept, language)) == []


@LANGUAGES
def test_every_field_has_a_label_in_every_language(language: str) -> None:
    words = CATALOGUES[language]
    offered = {field.name for fields in ACCOUNT_FIELDS.values() for field in fields}
    assert set(words.labels) == offered
    assert set(words.hints) <= offered
    assert set(words.hints) == set(CATALOGUES["en"].hints)


@pytest.mark.parametrize(
    ("name", "english", "polish"),
    [
        ("PORTSIP_AUTH", "Way to log in", "Sposób logowania"),
        ("ACME_PASSWORD", "Password", "Hasło"),
        ("ACME_SITE_CODE", "Site code", "Site code"),
    ],
)
def test_a_field_that_nobody_named_yet_has_a_label_all_the_same(name: str, english: str, polish: str) -> None:
    assert (CATALOGUES["en"].label(name), CATALOGUES["pl"].label(name)) == (english, polish)


def test_a_form_never_shows_a_secret() -> None:
    held = {**PORTSIP, "PORTSIP_TOKEN": "quiet"}
    view = forms.account_form(Vendor.PORTSIP, shown(Vendor.PORTSIP, held), "en")
    assert "pbx.example" in str(view)
    assert "hush" not in str(view)
    assert "quiet" not in str(view)
    assert "Leave it empty to keep what was entered." in str(view)


def filled_in(vendor: Vendor, values: dict[str, str]) -> dict[str, Any]:
    """A form as Slack sends it."""
    view = forms.account_form(vendor, None, "en")
    states: dict[str, Any] = {}
    for block in view["blocks"]:
        element, value = block["element"], values.get(block["block_id"])
        chosen = {"selected_option": {"value": value or "oauth"}}
        state = chosen if element["type"] == "static_select" else {"value": value}
        states[block["block_id"]] = {element["action_id"]: {"type": element["type"], **state}}
    return {**view, "state": {"values": states}}


def test_what_was_filled_in_is_read_by_the_environments_names() -> None:
    view = filled_in(Vendor.PORTSIP, PORTSIP)
    given = forms.read_account(view)
    assert forms.vendor_of(view) is Vendor.PORTSIP
    account = read_accounts(entered(Vendor.PORTSIP, given, {})).portsip
    assert account is not None
    assert (account.url, account.username, account.domain) == (
        "https://pbx.example/api",
        "admin",
        "example.com",
    )


def test_a_secret_left_empty_stays() -> None:
    given = {**PORTSIP, "PORTSIP_PASSWORD": "", "PORTSIP_NUMBERS": "22 111 11 11"}
    kept = entered(Vendor.PORTSIP, given, PORTSIP)
    assert kept["PORTSIP_PASSWORD"] == "hush"
    assert kept["PORTSIP_NUMBERS"] == "22 111 11 11"


@pytest.mark.parametrize(
    "change", [{"PORTSIP_URL": "https://thief.example/api"}, {"PORTSIP_USERNAME": "other"}]
)
def test_a_secret_is_not_sent_to_another_address_by_who_does_not_know_it(change: dict[str, str]) -> None:
    with pytest.raises(BadSetting) as problem:
        entered(Vendor.PORTSIP, {**PORTSIP, "PORTSIP_PASSWORD": "", **change}, PORTSIP)
    assert problem.value.variable == "PORTSIP_PASSWORD"


def test_who_types_a_token_leaves_the_password_and_the_other_way_round() -> None:
    with_token = entered(
        Vendor.PORTSIP, {**PORTSIP, "PORTSIP_PASSWORD": "", "PORTSIP_TOKEN": "quiet"}, PORTSIP
    )
    assert "PORTSIP_PASSWORD" not in with_token
    assert "PORTSIP_TOKEN" not in entered(Vendor.PORTSIP, PORTSIP, with_token)


@pytest.mark.parametrize("host", ["169.254.169.254", "[fe80::1]", "0.0.0.0", "224.0.0.1"])
def test_machines_that_are_no_telephone_systems_are_refused(host: str) -> None:
    with pytest.raises(BadSetting) as problem:
        entered(Vendor.PORTSIP, {**PORTSIP, "PORTSIP_URL": f"http://{host}/api"}, {})
    assert problem.value.variable == "PORTSIP_URL"


def test_what_is_wrong_stands_beside_its_field_in_the_forms_own_words() -> None:
    problem = BadSetting("PORTSIP_PASSWORD", "is not set: that user's password, or give PORTSIP_TOKEN")
    answer = forms.account_refused(problem, "en")
    assert answer["errors"] == {"PORTSIP_PASSWORD": "Is not set: that user's password, or give “Token”."}


@LANGUAGES
def test_an_administrators_section_has_each_system_with_what_can_be_done(language: str) -> None:
    section = forms.accounts_section({Vendor.PORTSIP: shown(Vendor.PORTSIP, PORTSIP)}, language)
    text = read({"text": "", "blocks": section})
    assert "pbx.example" in text
    assert view_problems({"type": "home", "blocks": section}) == []
    buttons = [element for block in section for element in block.get("elements", ())]
    assert [button["value"] for button in buttons] == ["portsip"] * 3 + ["enswitch", "conpeek", "thulium"]
    assert "confirm" in buttons[2]
    for label in VENDOR_LABELS.values():
        assert label in text


@LANGUAGES
def test_what_came_of_a_check_is_told_line_by_line(language: str) -> None:
    findings = [
        Finding("enswitch log-in", True, "as admin"),
        Finding("enswitch time zone", False, "set ENSWITCH_TIMEZONE to the zone of its clock"),
    ]
    view = forms.account_checked(Vendor.ENSWITCH, findings, language)
    text = str(view)
    assert "✓ enswitch log-in: as admin" in text
    assert "ENSWITCH_TIMEZONE" not in text
    assert CATALOGUES[language].labels["ENSWITCH_TIMEZONE"] in text
    assert CATALOGUES[language].does_not_work.format(vendor="Enswitch") in text
    assert view_problems(view) == []
