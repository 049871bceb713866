"""What can be done to a PortSIP room while people are in it."""

from __future__ import annotations

import asyncio
import re

from bot.domain.conference import Room, Vendor
from bot.domain.live import Deed, LiveRoom, Participant, Presence
from bot.errors import RoomGone, VendorRejected, WishInvalid
from bot.vendors.portsip.api import Api, in_path
from bot.vendors.portsip.replies import ParticipantReply, ParticipantsReply, StatusReply
from bot.vendors.replies import read_as

_EXTENSION = re.compile(r"[0-9]{3,64}")
_E164 = re.compile(r"\+[1-9][0-9]{7,14}")
_TOLD_APART = 7
"""So many last digits tell telephones apart, however the PBX writes them."""

_TO_ROOM = {
    Deed.LOCK: "lock",
    Deed.UNLOCK: "unlock",
    Deed.MUTE: "mute",
    Deed.UNMUTE: "unmute",
    Deed.RECORD: "start_recording",
    Deed.STOP_RECORDING: "stop_recording",
}
_TO_PARTICIPANT = {
    Deed.MUTE_ONE: "mute",
    Deed.UNMUTE_ONE: "unmute",
    Deed.CHAIR: "chairman",
    Deed.REMOVE: "destroy",
}


class LiveRooms:
    """Live control. Deeds lead to the same state however often they are done; `call_in` does not."""

    def __init__(self, api: Api) -> None:
        self._api = api

    async def look_in(self, room: Room) -> LiveRoom | None:
        """What goes on now and who is there; None when the room is gone."""
        status, participants = await asyncio.gather(self._status(room), self._participants(room))
        if status is None:
            return None
        known = status.status.lower()
        return LiveRoom(
            presence=Presence(known) if known in _SHOWN else Presence.UNKNOWN,
            locked=status.locked,
            muted=status.muted,
            recording=status.recording,
            participants=tuple(
                Participant(id=one.id, name=one.display_name or "", muted=one.muted, chairman=one.chairman)
                for one in participants
            ),
        )

    async def _status(self, room: Room) -> StatusReply | None:
        answer = await self._api.read("room status", f"{_path(room)}/status")
        if answer.status == 404:
            return None
        if not answer.ok:
            raise self._api.rejection(answer)
        return read_as(
            StatusReply, answer, vendor=Vendor.PORTSIP, what="room status", may_have_happened=False
        )

    async def _participants(self, room: Room) -> tuple[ParticipantReply, ...]:
        answer = await self._api.read("list participants", f"{_path(room)}/participants")
        if answer.status == 404:
            return ()
        if not answer.ok:
            raise self._api.rejection(answer)
        reply = read_as(
            ParticipantsReply,
            answer,
            vendor=Vendor.PORTSIP,
            what="list participants",
            may_have_happened=False,
        )
        return reply.items

    async def do(self, room: Room, deed: Deed, participant: str = "") -> None:
        """Change the room or one participant; putting somebody out who has left is a success."""
        if deed is Deed.LOOK:
            return
        path = _TO_ROOM.get(deed) or f"participants/{in_path(participant)}/{_TO_PARTICIPANT[deed]}"
        answer = await self._api.write(f"{deed.value.replace('_', ' ')} in room", f"{_path(room)}/{path}")
        if answer.ok or (answer.status == 404 and deed is Deed.REMOVE):
            return
        if answer.status == 404:
            raise RoomGone(Vendor.PORTSIP, "the room or the participant is not there any more")
        raise self._api.rejection(answer)

    async def call_in(self, room: Room, number: str) -> None:
        """Ring an extension or an outside number and join it on answer: each time another telephone call.

        An extension is looked up first, because a PBX may have routes for short numbers that help in an
        emergency.
        """
        refuse_number(number, room)
        if _EXTENSION.fullmatch(number):
            await self._known_extension(number)
        answer = await self._api.write(
            "call participant", f"{_path(room)}/participants/invite", {"number": number}
        )
        if answer.status == 404:
            raise RoomGone(Vendor.PORTSIP, "the room is not there any more")
        if not answer.ok:
            raise self._api.rejection(answer)

    async def _known_extension(self, number: str) -> None:
        holder = await self._api.holder(number)
        if holder is None:
            raise VendorRejected(Vendor.PORTSIP, f"there is no extension {number}", field="phone")
        if holder.type == "CONFERENCE_ROOM":
            raise VendorRejected(Vendor.PORTSIP, f"{number} is a conference room", field="phone")


def refuse_number(number: str, room: Room) -> None:
    """Raise `WishInvalid` for what is neither an extension nor E.164, and for the room's own number."""
    if not (_EXTENSION.fullmatch(number) or _E164.fullmatch(number)):
        raise WishInvalid("phone", "malformed_phone", limit="3-64", given=number[:32])
    if number == room.number:
        raise WishInvalid("phone", "own_room", given=number)


def is_that(name: str, number: str) -> bool:
    """Whether somebody shown as `name` is the telephone with this number, as far as the name tells."""
    shown, wanted = re.sub(r"\D", "", name), number.removeprefix("+")
    if not number.startswith("+"):
        return wanted in re.findall(r"\d+", name)
    return len(shown) >= _TOLD_APART and (shown.endswith(wanted) or wanted.endswith(shown.lstrip("0")))


_SHOWN = {presence.value for presence in Presence}


def _path(room: Room) -> str:
    return f"/conference_rooms/{in_path(room.vendor_id)}"
