"""The telephone systems by name. Reading a request knows no more of them, and loads no more."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Vendor(StrEnum):
    """The telephone systems."""

    PORTSIP = "portsip"
    ENSWITCH = "enswitch"
    CONPEEK = "conpeek"
    THULIUM = "thulium"


SPELLINGS: Mapping[Vendor, str] = {
    Vendor.PORTSIP: "port sip, portsipa, portsipem, portsipie",
    Vendor.ENSWITCH: "en switch, enswitcha, enswitchem, enswitchu",
    Vendor.CONPEEK: "con peek, conpeeka, conpeekiem, conpeeku",
}
"""How people type them besides, in any language, with commas between."""
