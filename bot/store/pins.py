"""PINs nobody guesses at first try."""

from __future__ import annotations

import secrets

from pydantic import SecretStr

from bot.domain.conference import Numbering

RUN = "01234567890"


def new_pins(
    numbering: Numbering | None, room_pin: SecretStr | None = None
) -> tuple[SecretStr, SecretStr] | None:
    """The administrator's and the participants' PIN, never the same; None where none is chosen."""
    if numbering is None:
        return None
    room = room_pin.get_secret_value() if room_pin else _pin(numbering.pin_digits)
    admin = _pin(numbering.pin_digits)
    while admin == room:
        admin = _pin(numbering.pin_digits)
    return SecretStr(admin), SecretStr(room)


def _pin(digits: int) -> str:
    while True:
        pin = str(10 ** (digits - 1) + secrets.randbelow(9 * 10 ** (digits - 1)))
        if not is_trivial(pin):
            return pin


def is_trivial(pin: str) -> bool:
    """Whether it is what people try first: `1111`, `12121`, `123123`, `1234`, `4321`."""
    repeats = pin in (pin + pin)[1:-1] or pin[2:] == pin[:-2]
    return repeats or pin in RUN or pin in RUN[::-1]
