"""Lines of `convoke check`: each tries one thing and says what became of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass

from bot.domain.conference import Vendor
from bot.errors import VendorCredentials, VendorError
from bot.vendors.base import Finding


@dataclass(frozen=True, slots=True)
class Check:
    """`attempt` returns words for success, or raises a `VendorError`."""

    what: str
    attempt: Callable[[], Awaitable[str]]


async def run_checks(vendor: Vendor, checks: Iterable[Check]) -> list[Finding]:
    """Try one after the other; after refused credentials there is no sense in more."""
    findings = []
    for check in checks:
        try:
            findings.append(Finding(f"{vendor} {check.what}", True, await check.attempt()))
        except VendorError as problem:
            findings.append(Finding(f"{vendor} {check.what}", False, problem.message))
            if isinstance(problem, VendorCredentials):
                break
    return findings
