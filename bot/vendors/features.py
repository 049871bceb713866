"""Which vendor can what, and who could do a wish that another cannot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from bot.domain.conference import Feature, Vendor, Wish
from bot.domain.systems import SYSTEMS
from bot.errors import VendorCannot, WishInvalid
from bot.vendors.base import ConferenceVendor
from bot.vendors.checks import needed_features

FEATURES: Mapping[Vendor, frozenset[Feature]] = MappingProxyType(
    {system.name: system.features for system in SYSTEMS}
)
"""What each can do when everything it needs is configured."""


def vendors_that_can(
    features: frozenset[Feature], vendors: Mapping[Vendor, ConferenceVendor]
) -> tuple[Vendor, ...]:
    """The configured vendors that have all of `features`, in the order of `vendors`."""
    return tuple(name for name, vendor in vendors.items() if features <= vendor.features)


def vendors_for(wish: Wish, vendors: Mapping[Vendor, ConferenceVendor]) -> tuple[Vendor, ...]:
    """The vendors other than the wished one that would take this wish, its vendor's own options aside."""
    able = (
        name
        for name in vendors_that_can(needed_features(wish), vendors)
        if name is not wish.vendor
        and reason_against(replace(wish, vendor=name, options={}), vendors[name]) is None
    )
    return tuple(able)


def reason_against(wish: Wish, vendor: ConferenceVendor) -> VendorCannot | WishInvalid | None:
    """Why this vendor would not take this wish; None when it would."""
    try:
        vendor.refuse(wish)
    except (VendorCannot, WishInvalid) as reason:
        return reason
    return None
