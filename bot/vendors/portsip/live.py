"""What can be done to a PortSIP room while people are in it."""

from __future__ import annotations

from bot.domain.conference import Room, Vendor
from bot.vendors.portsip.api import Api, in_path
from bot.vendors.portsip.replies import ParticipantReply, ParticipantsReply, StatusReply
from bot.vendors.replies import read_as


class LiveRooms:
    """Live control. Switches lead to the same state however often they are pressed; `call_in` does not."""

    def __init__(self, api: Api) -> None:
        self._api = api

    async def status(self, room: Room) -> StatusReply | None:
        """What goes on now; None when the room is gone."""
        answer = await self._api.read("room status", f"{_path(room)}/status")
        if answer.status == 404:
            return None
        if not answer.ok:
            raise self._api.rejection(answer)
        return read_as(
            StatusReply, answer, vendor=Vendor.PORTSIP, what="room status", may_have_happened=False
        )

    async def participants(self, room: Room) -> tuple[ParticipantReply, ...]:
        """Who is in the room now; nobody when the room is gone."""
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

    async def lock(self, room: Room, *, on: bool) -> None:
        """Let nobody else in, or let people in again."""
        await self._switch("lock room", room, "lock" if on else "unlock")

    async def mute(self, room: Room, *, on: bool) -> None:
        """Silence everybody, or let them speak again."""
        await self._switch("mute room", room, "mute" if on else "unmute")

    async def record(self, room: Room, *, on: bool) -> None:
        """Start or stop recording."""
        await self._switch("record room", room, "start_recording" if on else "stop_recording")

    async def mute_participant(self, room: Room, participant_id: str, *, on: bool) -> None:
        """Silence one person, or let them speak again."""
        await self._switch("mute participant", room, _of(participant_id, "mute" if on else "unmute"))

    async def make_chairman(self, room: Room, participant_id: str) -> None:
        """Hand the chair to one person."""
        await self._switch("make chairman", room, _of(participant_id, "chairman"))

    async def remove_participant(self, room: Room, participant_id: str) -> None:
        """Put one person out; somebody who has left is a success."""
        await self._switch("remove participant", room, _of(participant_id, "destroy"), gone_is_fine=True)

    async def call_in(self, room: Room, number: str) -> None:
        """Ring an extension or an outside number and join it on answer: each time another telephone call."""
        answer = await self._api.write(
            "call participant", f"{_path(room)}/participants/invite", {"number": number}
        )
        if not answer.ok:
            raise self._api.rejection(answer)

    async def _switch(self, operation: str, room: Room, deed: str, *, gone_is_fine: bool = False) -> None:
        answer = await self._api.write(operation, f"{_path(room)}/{deed}")
        if not answer.ok and not (gone_is_fine and answer.status == 404):
            raise self._api.rejection(answer)


def _path(room: Room) -> str:
    return f"/conference_rooms/{in_path(room.vendor_id)}"


def _of(participant_id: str, deed: str) -> str:
    return f"participants/{in_path(participant_id)}/{deed}"
