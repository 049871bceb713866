"""From accounts to vendors, and from a wish to those who can do it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from bot.domain.accounts import Accounts, Extensions, named_ids
from bot.domain.conference import Feature, Mode, Vendor
from bot.domain.options import OPTIONS
from bot.errors import BadSetting, VendorCannot
from bot.vendors.features import FEATURES, reason_against, vendors_for, vendors_that_can
from bot.vendors.registry import announcement_vendors, call_vendors, conference_vendors, telephony
from tests.vendors.scene import CONPEEK, ENSWITCH, PORTSIP, THULIUM, WARSAW, WISH

ALL = Accounts(portsip=PORTSIP, enswitch=ENSWITCH, conpeek=CONPEEK, thulium=THULIUM)


def test_every_vendor_has_a_row_of_features_and_options() -> None:
    assert set(FEATURES) == set(OPTIONS) == set(Vendor)


async def test_every_configured_vendor_stands_where_it_is_of_use() -> None:
    vendors = telephony(ALL)
    assert list(vendors.conferences) == [Vendor.PORTSIP, Vendor.ENSWITCH, Vendor.CONPEEK]
    assert list(vendors.calls) == [Vendor.THULIUM]
    assert list(vendors.announcements) == [Vendor.CONPEEK]
    assert len(vendors.connected) == 4, "Conpeek stands in two places with one connection"
    assert all(name == vendor.name for name, vendor in vendors.conferences.items())
    await vendors.aclose()


def test_what_is_not_configured_is_not_there() -> None:
    assert not conference_vendors(Accounts(thulium=THULIUM))
    assert not call_vendors(Accounts(portsip=PORTSIP))
    campaign_only = Accounts(conpeek=replace(CONPEEK, room_id=None))
    assert not conference_vendors(campaign_only)
    assert list(announcement_vendors(campaign_only)) == [Vendor.CONPEEK]
    assert not announcement_vendors(Accounts(conpeek=replace(CONPEEK, campaign_id=None)))


def test_an_account_that_cannot_work_is_named() -> None:
    with pytest.raises(BadSetting):
        telephony(Accounts(enswitch=replace(ENSWITCH, url="nowhere")))


def test_no_account_shows_its_secrets() -> None:
    seen = repr(ALL)
    assert not [
        word
        for word in ("portsip-password", "enswitch-password", "conpeek-key", "thulium-password")
        if word in seen
    ]


@pytest.mark.parametrize(
    ("changes", "able"),
    [
        ({}, (Vendor.ENSWITCH, Vendor.CONPEEK)),
        ({"mode": Mode.VIDEO}, ()),
        ({"vendor": Vendor.ENSWITCH, "mode": Mode.VIDEO}, (Vendor.PORTSIP,)),
        ({"vendor": Vendor.CONPEEK, "record": True}, (Vendor.PORTSIP,)),
        ({"recurrence": "FREQ=WEEKLY;BYDAY=MO"}, (Vendor.ENSWITCH,)),
        ({"recurrence": "FREQ=YEARLY"}, ()),
        ({"recurrence": "FREQ=WEEKLY", "record": True}, ()),
        ({"vendor": Vendor.CONPEEK, "options": {"unknown": 1}}, (Vendor.PORTSIP, Vendor.ENSWITCH)),
    ],
)
def test_other_vendors_are_those_that_would_take_the_wish(
    changes: dict[str, Any], able: tuple[Vendor, ...]
) -> None:
    assert vendors_for(replace(WISH, **changes), conference_vendors(ALL)) == able


def test_vendors_are_found_by_features() -> None:
    vendors = conference_vendors(ALL)
    assert vendors_that_can(frozenset({Feature.CAPACITY}), vendors) == (Vendor.PORTSIP, Vendor.ENSWITCH)
    assert vendors_that_can(frozenset({Feature.DESTROY}), vendors) == (Vendor.PORTSIP,)
    assert vendors_that_can(frozenset({Feature.VIDEO, Feature.RECURRENCE}), vendors) == ()


def test_the_reason_against_a_vendor_is_given() -> None:
    conpeek = conference_vendors(ALL)[Vendor.CONPEEK]
    reason = reason_against(replace(WISH, vendor=Vendor.CONPEEK, record=True), conpeek)
    assert isinstance(reason, VendorCannot)
    assert reason.feature == Feature.RECORDING
    assert reason_against(replace(WISH, vendor=Vendor.CONPEEK), conpeek) is None


def test_refusing_needs_no_connection_for_any_vendor() -> None:
    start = datetime(2027, 1, 1, 10, 0, tzinfo=WARSAW)
    for vendor in conference_vendors(ALL).values():
        vendor.refuse(replace(WISH, vendor=vendor.name, starts_at=start))


@pytest.mark.parametrize(
    ("text", "extensions"),
    [("8000-8999", Extensions(8000, 8999, 4)), (" 0800 – 0899 ", Extensions(800, 899, 4))],
)
def test_a_range_of_extensions_is_read(text: str, extensions: Extensions) -> None:
    assert Extensions.parse(text) == extensions


@pytest.mark.parametrize("text", ["", "8000", "8999-8000", "80-8999", "10-20", "a-b"])
def test_a_range_that_is_none_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match="8000-8999"):
        Extensions.parse(text)


def test_named_ids_are_read() -> None:
    assert named_ids("sales=2, Opening hours = 5b7c ,") == {"sales": "2", "Opening hours": "5b7c"}


@pytest.mark.parametrize("text", ["sales", "=2", "sales=", "sales=2/3", "sales=2,SALES=3"])
def test_named_ids_that_are_none_are_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match=r"sales=2,support=3|SALES twice"):
        named_ids(text)
