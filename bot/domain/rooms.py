"""What a telephone system has in its list of rooms, for somebody who looks through it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pydantic import SecretStr

from bot.domain.conference import Vendor

ROOMS_ON_A_PAGE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedRoom:
    """One room. `organiser` is who booked it with Convoke; PINs are for those alone who may see them.

    `led_by` is the reference of its conference, where this person may lead it and it is time to.
    """

    number: str
    subject: str
    starts_at: datetime | None = None
    capacity: int | None = None
    organiser: str | None = None
    room_pin: SecretStr | None = None
    admin_pin: SecretStr | None = None
    led_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomsPage:
    """One page of them; `page` counts from 1, `total` is how many there are on all pages.

    `others` are the telephone systems that can be looked through as well.
    """

    vendor: Vendor
    search: str
    page: int
    total: int
    rooms: tuple[ListedRoom, ...] = ()
    others: tuple[Vendor, ...] = ()

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return max(1, -(-self.total // ROOMS_ON_A_PAGE))
