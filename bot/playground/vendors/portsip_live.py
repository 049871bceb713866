"""What goes on in an emulated PortSIP room: who is there, and what the verbs of the live calls do."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime
from typing import Any, ClassVar

_ids = itertools.count(1)


class LiveRoom:
    """A room while people are in it."""

    VERBS: ClassVar[tuple[str, ...]] = (
        *("mute", "unmute", "lock", "unlock", "start_recording", "stop_recording"),
    )
    PERSON_VERBS: ClassVar[tuple[str, ...]] = ("mute", "unmute", "chairman", "position", "destroy")

    def __init__(self, *, recording: bool) -> None:
        self.locked = False
        self.muted = False
        self.recording = recording
        self.people: dict[str, dict[str, Any]] = {}
        self.recordings: list[dict[str, Any]] = []

    def let_in(self, name: str, capacity: int, *, called: bool = False) -> str:
        """Somebody joins; why not, or an empty text. Whom the room called comes through a locked door."""
        if self.locked and not called:
            return "The room is locked."
        if len(self.people) >= capacity:
            return "The room is full."
        person = f"{next(_ids):08x}"
        self.people[person] = {
            "id": person,
            "display_name": name,
            "muted": self.muted,
            "chairman": not self.people,
            "position": -1,
        }
        return ""

    def status(self) -> dict[str, Any]:
        """As the status call answers."""
        return {
            "status": "ON_CALL" if self.people else "ONLINE",
            "locked": self.locked,
            "muted": self.muted,
            "recording": self.recording,
        }

    def do(self, verb: str, now: float) -> None:
        """A verb that concerns the room."""
        if verb in ("mute", "unmute"):
            self.muted = verb == "mute"
            for person in self.people.values():
                person["muted"] = self.muted
        elif verb in ("lock", "unlock"):
            self.locked = verb == "lock"
        elif verb == "start_recording" and not self.recording:
            self.recording = True
            self.recordings.append(_recording(now))
        elif verb == "stop_recording":
            self.recording = False

    def do_to(self, person: str, verb: str, body: Any) -> None:
        """A verb that concerns one participant; there is one chairman."""
        if verb == "destroy":
            del self.people[person]
        elif verb == "position":
            self.people[person]["position"] = body["position"]
        elif verb == "chairman":
            for one in self.people.values():
                one["chairman"] = one["id"] == person
        else:
            self.people[person]["muted"] = verb == "mute"

    @staticmethod
    def is_position(body: Any) -> bool:
        """Whether this is the body of the position call."""
        if not isinstance(body, dict) or set(body) != {"position"}:
            return False
        position = body["position"]
        return isinstance(position, int) and not isinstance(position, bool) and -1 <= position <= 8


def _recording(now: float) -> dict[str, Any]:
    begun = datetime.fromtimestamp(now, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {
        "id": f"{next(_ids):08x}",
        "answered_at": begun,
        "ended_at": begun,
        "duration": 0,
        "file_name": f"recording-{begun}.wav",
        "file_size": 0,
        "file_url": "/recordings/1",
    }
