"""What an administrator of a workspace enters about a telephone system: the environment's names and rules.

Certificates to trust (`…_CA_BUNDLE`) are files of the operator's machine, so they are not among them.
"""

from __future__ import annotations

from collections.abc import Mapping
from ipaddress import ip_address
from types import MappingProxyType
from urllib.parse import urlsplit

from bot.domain.conference import Vendor
from bot.domain.systems import SYSTEMS
from bot.domain.systems.base import AccountField as AccountField
from bot.domain.systems.base import Kind as Kind
from bot.errors import BadSetting

ACCOUNT_FIELDS: Mapping[Vendor, tuple[AccountField, ...]] = MappingProxyType(
    {system.name: system.fields for system in SYSTEMS}
)

EITHER = frozenset({"PORTSIP_PASSWORD", "PORTSIP_TOKEN"})
"""Whoever types one of these means to leave the other."""

LONGEST = 3000


def entered(vendor: Vendor, given: Mapping[str, str], before: Mapping[str, str]) -> dict[str, str]:
    """What is kept of a filled-in form: a secret that was left empty stays as it was before.

    Not so when the account is another: who changes the address must know the secret that is sent there.
    Raises `BadSetting` for the field at fault.
    """
    fields = ACCOUNT_FIELDS[vendor]
    kept = {field.name: given.get(field.name, "").strip() for field in fields}
    typed = {field.name for field in fields if field.kind is Kind.SECRET and kept[field.name]}
    for field in fields:
        known = before.get(field.name, "")
        if field.kind is not Kind.SECRET or field.name in typed or not known or EITHER >= typed > set():
            continue
        if any(kept[name] != before.get(name, "") for name in _whose(vendor)):
            raise BadSetting(field.name, "must be typed again, because the address or the user name changed")
        kept[field.name] = known
    _check_address(vendor, kept)
    return {name: value for name, value in kept.items() if value}


def _whose(vendor: Vendor) -> tuple[str, ...]:
    return (f"{vendor.upper()}_URL", f"{vendor.upper()}_USERNAME")


def _check_address(vendor: Vendor, kept: Mapping[str, str]) -> None:
    """The machines that clouds keep their own secrets on are no telephone systems."""
    name = f"{vendor.upper()}_URL"
    try:
        host = urlsplit(kept.get(name, "")).hostname or ""
        address = ip_address(host)
    except ValueError:
        return  # a name, or no address at all, which is said elsewhere
    if address.is_link_local or address.is_multicast or address.is_unspecified:
        raise BadSetting(name, "must be the address of your telephone system")


def shown(vendor: Vendor, kept: Mapping[str, str]) -> dict[str, str]:
    """What the form may show of what was entered: everything but secrets."""
    fields = ACCOUNT_FIELDS[vendor]
    return {one.name: kept[one.name] for one in fields if one.name in kept and one.kind is not Kind.SECRET}
