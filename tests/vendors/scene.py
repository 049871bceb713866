"""A wish, a ticket and accounts that the tests of all vendors share."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.domain.accounts import ConpeekSettings, EnswitchSettings, PortsipSettings, ThuliumSettings
from bot.domain.conference import Ticket, Vendor, Wish
from bot.vendors.http import Timing

WARSAW = ZoneInfo("Europe/Warsaw")

WISH = Wish(
    subject="Weekly sync",
    starts_at=datetime(2026, 11, 23, 15, 0, tzinfo=WARSAW),
    duration=timedelta(hours=1),
    zone="Europe/Warsaw",
    vendor=Vendor.PORTSIP,
)

SECRETS = (
    "482913",
    "730164",
    "918273",
    "645342",
    "portsip-password",
    "enswitch-password",
    "conpeek-key",
    "thulium-password",
    "access-1",
    "refresh-1",
    "token-1",
    "4DFCF1D4C30B4D798ECE3AE43769F008",
)

QUICK = Timing(connect=2.0, answer=2.0, whole=4.0, turn=2.0, pause=0.001, longest_pause=0.01)

PORTSIP = PortsipSettings(
    url="https://pbx.example.com:8887/api",
    username="convoke",
    password=SecretStr("portsip-password"),
    domain="pbx.example.com",
    numbers="+48 22 000 00 00",
)
ENSWITCH = EnswitchSettings(
    url="https://enswitch.example.com/api/json",
    username="convoke",
    password=SecretStr("enswitch-password"),
    timezone="Europe/Warsaw",
    dial_in="+48 22 111 11 11",
)
CONPEEK = ConpeekSettings(
    url="https://api-tenant.example.com",
    key=SecretStr("conpeek-key"),
    bridge_id=5,
    room_id=11,
    campaign_id="5b7c389fe8df7b60af688989",
    announcements={"Opening hours": "5b7c78389fe80f7b60af688989"},
    voices={"Ewa": "5b3c78874fe80o7c60af632189"},
)
THULIUM = ThuliumSettings(
    url="https://system.example.com/api",
    username="api_user",
    password=SecretStr("thulium-password"),
    queue_id="2",
    queues={"sales": "2", "support": "3"},
)


def ticket(number: str | None) -> Ticket:
    """A ticket with this number."""
    return Ticket(
        reference="CV-7F3K",
        number=number,
        admin_pin=SecretStr("482913"),
        room_pin=SecretStr("730164"),
    )


SPARE = Ticket(reference="CV-7F3K", number=None, admin_pin=SecretStr("918273"), room_pin=SecretStr("645342"))


class Watch:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now
