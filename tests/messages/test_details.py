from __future__ import annotations

import pytest

from bot.domain.conference import Closing, Room, State, Vendor
from bot.messages.details import closing_note, invitation, organiser_note, withdrawal
from tests.messages.scene import buttons, conference, read, room


def test_the_organiser_gets_the_hosts_pin_and_how_to_use_it() -> None:
    note = organiser_note(conference())
    assert "975318" in read(note["blocks"])
    assert "975318" in note["text"]
    assert "*8" in read(note)
    enswitch = organiser_note(conference(vendor=Vendor.ENSWITCH, room=room(vendor=Vendor.ENSWITCH)))
    assert "instead of the participants' PIN" in read(enswitch)


def test_a_room_without_a_hosts_pin_is_told_without_one() -> None:
    note = organiser_note(conference(vendor=Vendor.CONPEEK, room=Room(vendor=Vendor.CONPEEK, vendor_id="1")))
    assert "Host PIN" not in read(note["blocks"])


def test_the_organiser_is_told_whether_it_is_new_or_changed() -> None:
    assert "is booked" in read(organiser_note(conference()))
    assert "was changed" in read(organiser_note(conference(sequence=1)))


def test_an_invitee_gets_all_but_the_hosts_pin() -> None:
    note = invitation(conference(), changed=False)
    for said in ("Budget review", "8004", "4821", "+48 22 000 00 00", "<@U0ALICE> invites you"):
        assert said in read(note)
    assert "975318" not in str(note)
    assert list(buttons(note)) == ["Add to calendar"]


def test_an_invitee_reads_their_own_language_and_learns_of_changes() -> None:
    assert "zmienia konferencję" in read(invitation(conference(), changed=True, language="pl"))
    assert "changed a conference" in read(invitation(conference(), changed=True))


def test_who_need_not_come_is_told_why_and_gets_no_way_in() -> None:
    cancelled = withdrawal(conference(state=State.CANCELLED, cancelled_by="U0CAROL"))
    assert "<@U0CAROL> cancelled" in read(cancelled)
    removed = withdrawal(conference())
    assert "no longer expects you" in read(removed)
    for note in (cancelled, removed):
        assert "4821" not in str(note)
        assert "8004" not in str(note)
        assert buttons(note) == {}


@pytest.mark.parametrize("language", ["en", "pl"])
def test_what_stays_after_cancelling_is_told_and_nothing_else(language: str) -> None:
    assert closing_note(conference(language=language), Closing.DESTROYED) is None
    locked, stays = (
        closing_note(conference(language=language), closing) for closing in (Closing.LOCKED, Closing.STAYS)
    )
    assert locked is not None
    assert stays is not None
    assert "PortSIP" in read(locked)
    assert read(locked) != read(stays)
