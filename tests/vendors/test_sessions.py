"""One log-in at a time, however many wait for it; refused credentials rest."""

from __future__ import annotations

import asyncio

import pytest
from pydantic import SecretStr

from bot.domain.conference import Vendor
from bot.errors import VendorCredentials, VendorUnavailable
from bot.vendors.sessions import Lockout, Session, Token
from tests.vendors.scene import Watch


class Door:
    """Hands out tokens of ten seconds, slowly; or fails as arranged."""

    def __init__(self, watch: Watch) -> None:
        self.watch = watch
        self.opened = 0
        self.held: list[Token | None] = []
        self.fault: Exception | None = None

    async def __call__(self, held: Token | None) -> Token:
        self.opened += 1
        self.held.append(held)
        await asyncio.sleep(0)
        if self.fault is not None:
            raise self.fault
        number = self.opened
        return Token.lasting(f"t{number}", 10.0, now=self.watch.now, margin=2.0, refresh=f"r{number}")


def value(token: Token) -> str:
    """The token's text."""
    return token.value.get_secret_value()


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def door(watch: Watch) -> Door:
    return Door(watch)


@pytest.fixture
def session(door: Door, watch: Watch) -> Session:
    return Session(door, clock=watch)


async def test_fifty_who_ask_at_once_share_one_log_in(session: Session, door: Door) -> None:
    tokens = await asyncio.gather(*(session.token() for _ in range(50)))
    assert {value(token) for token in tokens} == {"t1"}
    assert door.opened == 1


async def test_fifty_who_ask_at_once_share_one_failure(session: Session, door: Door) -> None:
    door.fault = VendorCredentials("portsip", "no")
    results = await asyncio.gather(*(session.token() for _ in range(50)), return_exceptions=True)
    assert all(isinstance(result, VendorCredentials) for result in results)
    assert door.opened == 1


async def test_a_token_is_renewed_before_it_ends(session: Session, door: Door, watch: Watch) -> None:
    await session.token()
    watch.now = 7.9
    assert value(await session.token()) == "t1"
    watch.now = 8.0
    assert value(await session.token()) == "t2"
    held = door.held[1]
    assert held is not None
    assert held.refresh == SecretStr("r1")


def test_a_short_token_is_renewed_at_half_its_time() -> None:
    assert Token.lasting("t", 2.0, now=0.0, margin=30.0).renew_at == 1.0


async def test_fifty_who_were_refused_with_one_token_get_one_other(session: Session, door: Door) -> None:
    refused = (await session.token()).value
    await asyncio.gather(*(session.replace(refused) for _ in range(50)))
    assert door.opened == 2
    await session.replace(refused)
    assert door.opened == 2


async def test_while_the_log_in_is_away_a_token_serves_to_its_end(
    session: Session, door: Door, watch: Watch
) -> None:
    await session.token()
    door.fault = VendorUnavailable("portsip", "away", may_have_happened=False)
    watch.now = 9.0
    assert value(await session.token()) == "t1"
    watch.now = 10.0
    with pytest.raises(VendorUnavailable):
        await session.token()
    door.fault = None
    assert value(await session.token()) == "t4"


async def test_who_is_cancelled_leaves_the_log_in_to_the_others(session: Session, door: Door) -> None:
    impatient = asyncio.create_task(session.token())
    patient = asyncio.create_task(session.token())
    await asyncio.sleep(0)
    impatient.cancel()
    assert value(await patient) == "t1"
    assert door.opened == 1
    with pytest.raises(asyncio.CancelledError):
        await impatient


def test_a_token_never_shows() -> None:
    token = Token.lasting("access-1", 10.0, now=0.0, margin=2.0, refresh="refresh-1")
    assert not [secret for secret in ("access-1", "refresh-1") if secret in repr(token)]


def test_refused_credentials_rest_after_the_second_refusal(watch: Watch) -> None:
    lockout = Lockout(Vendor.PORTSIP, 900.0, clock=watch)
    lockout.check()
    lockout.refused("bad password")
    lockout.check()
    lockout.refused("bad password")
    with pytest.raises(VendorCredentials, match="bad password"):
        lockout.check()
    watch.now = 900.0
    lockout.check()
    lockout.refused("still bad")
    with pytest.raises(VendorCredentials, match="still bad"):
        lockout.check()
    lockout.accepted()
    lockout.check()
