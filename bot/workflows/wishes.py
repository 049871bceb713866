"""From what was understood to what is wished, and which telephone system can do it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from pydantic import SecretStr

from bot.domain.conference import Feature, Mode, Vendor, Wish, room_for
from bot.domain.records import VENDOR_LABELS, Notice, NoticeKind
from bot.domain.understanding import Understanding
from bot.errors import VendorCannot, WishInvalid
from bot.vendors.base import ConferenceVendor
from bot.vendors.features import vendors_for

DEFAULT_SUBJECT = {"en": "Conference", "pl": "Konferencja"}


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a wish cannot be booked as it is, and the telephone system that could, if any.

    `problem` names the form's field at fault, where there is one.
    """

    notice: Notice
    instead: Vendor | None = None
    problem: WishInvalid | None = None

    @property
    def only_singles(self) -> bool:
        """Nobody can book this series as one; single conferences remain."""
        cannot = self.notice.kind is NoticeKind.VENDOR_CANNOT
        return cannot and self.instead is None and self.notice.facts.get("feature") == Feature.RECURRENCE


def wish_from(understanding: Understanding, *, vendor: Vendor, language: str) -> Wish:
    """The wish of a complete understanding; what nobody said is filled by convention."""
    if understanding.start is None:
        raise ValueError("only a complete understanding becomes a wish")
    length = (
        understanding.end - understanding.start
        if understanding.end is not None
        else timedelta(minutes=understanding.duration_minutes)
    )
    return Wish(
        subject=understanding.subject or DEFAULT_SUBJECT[language],
        starts_at=understanding.start,
        duration=length,
        zone=understanding.timezone,
        vendor=vendor,
        capacity=understanding.capacity or room_for(understanding.invitees),
        recurrence=understanding.recurrence,
        mode=Mode(understanding.mode) if understanding.mode else Mode.AUDIO,
        record=bool(understanding.record),
        invitees=understanding.invitees,
        room_pin=SecretStr(understanding.pin) if understanding.pin else None,
    )


class Switchboard:
    """The telephone systems that are configured, and what each can do."""

    def __init__(self, vendors: Mapping[Vendor, ConferenceVendor], default: Vendor | None) -> None:
        self.vendors = vendors
        self.default = default

    def vendor_for(self, named: str | None) -> Vendor | None:
        """The one somebody named, else the default; None when nothing is configured."""
        return Vendor(named) if named else self.default

    def refusal(self, wish: Wish) -> Refusal | None:
        """Why the wish's telephone system cannot do it, with the one that can; None when it can."""
        vendor = self.vendors.get(wish.vendor)
        if vendor is None:
            return self._not_configured(wish)
        try:
            vendor.refuse(wish)
        except VendorCannot as problem:
            return self._cannot(wish, problem)
        except WishInvalid as problem:
            return self._invalid(wish, problem)
        return None

    def others_for(self, wish: Wish) -> list[Vendor]:
        """The other telephone systems that could do all of it, the default first."""
        able = vendors_for(wish, self.vendors)
        return sorted(able, key=lambda name: name != self.default)

    def _cannot(self, wish: Wish, problem: VendorCannot) -> Refusal:
        others = self.others_for(wish)
        facts = {
            "vendor": VENDOR_LABELS[wish.vendor],
            "feature": problem.feature,
            "other": ", ".join(VENDOR_LABELS[name] for name in others),
        }
        instead = others[0] if others else None
        return Refusal(Notice(NoticeKind.VENDOR_CANNOT, facts), instead)

    def _invalid(self, wish: Wish, problem: WishInvalid) -> Refusal:
        others = self.others_for(wish)
        facts = {
            "vendor": VENDOR_LABELS[wish.vendor],
            "field": problem.field,
            "problem": problem.problem,
            "limit": problem.limit,
            "given": problem.given,
            "other": ", ".join(VENDOR_LABELS[name] for name in others),
        }
        instead = others[0] if others else None
        return Refusal(Notice(NoticeKind.WISH_INVALID, facts), instead, problem)

    def _not_configured(self, wish: Wish) -> Refusal:
        others = self.others_for(wish)
        if not self.vendors:
            return Refusal(Notice(NoticeKind.NO_VENDOR))
        facts = {
            "vendor": VENDOR_LABELS[wish.vendor],
            "feature": "conference" if wish.vendor is Vendor.THULIUM else "configured",
            "other": ", ".join(VENDOR_LABELS[name] for name in others),
        }
        return Refusal(Notice(NoticeKind.VENDOR_CANNOT, facts), instead=others[0] if others else None)
