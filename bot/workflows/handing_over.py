"""Handing something to a telephone system that cannot be taken back or looked up."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from bot.domain.conference import Vendor
from bot.domain.records import VENDOR_LABELS, Notice, NoticeKind, ProposalState
from bot.errors import (
    VendorCredentials,
    VendorError,
    VendorRejected,
    VendorReplyUnreadable,
    VendorUnavailable,
    WishInvalid,
)
from bot.store import Store
from bot.vendors.base import AnnouncementVendor, CallVendor
from bot.workflows.patience import Patience

HAND_OVER_SECONDS = 30.0
"""How long handing something over is tried while nothing can have reached the vendor."""

Start = Callable[..., Awaitable[None]]
Outcome = dict[str, str]
"""A state, and the facts of a notice where there is something to say; plain, for the journal."""


@dataclass(frozen=True, slots=True)
class Telephones:
    """The telephone systems that ring people; None where there is none."""

    calls: CallVendor | None = None
    announcements: AnnouncementVendor | None = None


async def hand_over(
    vendor: Vendor, deed: Callable[[], Awaitable[None]], seconds: float | None = None
) -> Outcome:
    """Do it once: tried again only while nothing can have reached the vendor.

    The state is `done`, `refused` (nothing happened) or `unknown` (nobody knows).
    """
    label, patience = VENDOR_LABELS[vendor], Patience(seconds or HAND_OVER_SECONDS)
    while True:
        try:
            with patience.unbounded_try():
                await deed()
        except (VendorUnavailable, VendorReplyUnreadable) as problem:
            if problem.may_have_happened:
                return in_doubt(vendor)
            retry_after = problem.retry_after if isinstance(problem, VendorUnavailable) else None
            if not await patience.pause(retry_after):
                return _refused(NoticeKind.VENDOR_DOWN, label)
        except VendorRejected as problem:
            return _refused(
                NoticeKind.VENDOR_REJECTED, label, words=problem.message, support=problem.reference
            )
        except VendorCredentials:
            return _refused(NoticeKind.VENDOR_CREDENTIALS, label)
        except (VendorError, WishInvalid):
            return _refused(NoticeKind.VENDOR_UNREADABLE, label)
        else:
            return {"state": str(ProposalState.DONE)}


async def exactly_once(
    store: Store,
    key: str,
    vendor: Vendor,
    deed: Callable[[], Awaitable[None]],
    seconds: float | None = None,
) -> Outcome:
    """The same under a key: doubt that a crash left is never resolved by doing it again."""
    effect = await store.effects.begin(key)
    if effect.done:
        return dict(effect.data)
    outcome = in_doubt(vendor) if effect.doubt else await hand_over(vendor, deed, seconds)
    await store.effects.finish(key, outcome)
    return outcome


def in_doubt(vendor: Vendor) -> Outcome:
    """Nobody knows whether it happened."""
    return _ended(ProposalState.UNKNOWN, NoticeKind.OUTCOME_UNKNOWN, VENDOR_LABELS[vendor])


def no_account(vendor: Vendor) -> Outcome:
    """The account was removed after somebody had confirmed."""
    return _refused(NoticeKind.VENDOR_CREDENTIALS, VENDOR_LABELS[vendor])


def _refused(kind: NoticeKind, vendor: str, **facts: str) -> Outcome:
    return _ended(ProposalState.REFUSED, kind, vendor, **facts)


def _ended(state: ProposalState, kind: NoticeKind, vendor: str, **facts: str) -> Outcome:
    return {"state": str(state), "kind": str(kind), "vendor": vendor, **facts}


def notice_of(outcome: Mapping[str, str], reference: str) -> Notice | None:
    """What there is to say about it."""
    if "kind" not in outcome:
        return None
    facts = {key: value for key, value in outcome.items() if key not in ("state", "kind")}
    return Notice(NoticeKind(outcome["kind"]), {**facts, "reference": reference})


def invalid(vendor: Vendor, problem: WishInvalid) -> Notice:
    """A wrong value, as a notice."""
    facts = {
        "vendor": VENDOR_LABELS[vendor],
        "field": problem.field,
        "problem": problem.problem,
        "limit": problem.limit,
        "given": problem.given,
    }
    return Notice(NoticeKind.WISH_INVALID, facts)
