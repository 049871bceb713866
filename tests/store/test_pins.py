"""PINs nobody guesses at first try."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from bot.domain.conference import Numbering
from bot.store.pins import is_trivial, new_pins


@given(st.integers(4, 12))
def test_pins_have_their_length_no_leading_zero_and_are_not_trivial(digits: int) -> None:
    pins = new_pins(Numbering(1, 9, digits))

    assert pins is not None
    admin, room = (pin.get_secret_value() for pin in pins)
    assert admin != room
    for pin in (admin, room):
        assert len(pin) == digits
        assert pin.isdigit()
        assert pin[0] != "0"
        assert not is_trivial(pin)


@given(st.integers(1000, 9999).map(str))
def test_the_administrators_pin_is_never_the_one_somebody_asked_for(wanted: str) -> None:
    pins = new_pins(Numbering(1, 9, 4), SecretStr(wanted))

    assert pins is not None
    assert pins[1].get_secret_value() == wanted
    assert pins[0].get_secret_value() != wanted


@pytest.mark.parametrize("pin", ["1111", "1234", "4321", "7890", "1212", "987654", "123123"])
def test_what_people_try_first_is_trivial(pin: str) -> None:
    assert is_trivial(pin)


@pytest.mark.parametrize("pin", ["4711", "1243", "9021", "135790"])
def test_other_pins_are_not(pin: str) -> None:
    assert not is_trivial(pin)
