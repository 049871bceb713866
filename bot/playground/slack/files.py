"""Files: announced, uploaded, shared."""

from __future__ import annotations

import itertools
import mimetypes
import secrets
from dataclasses import dataclass, field
from typing import Any

from bot.playground.slack.errors import SlackError
from bot.playground.slack.members import BOT_USER


@dataclass(slots=True)
class File:
    """`body` is None until the upload came; `channels` are those in which people see it."""

    id: str
    name: str
    length: int
    secret: str
    title: str = ""
    body: bytes | None = None
    complete: bool = False
    channels: list[str] = field(default_factory=list)

    @property
    def mimetype(self) -> str:
        """By the end of its name."""
        if self.name.endswith(".ics"):
            return "text/calendar"
        return mimetypes.guess_type(self.name)[0] or "application/octet-stream"

    def as_answer(self, base_url: str) -> dict[str, Any]:
        """Slack's file object."""
        return {
            "id": self.id,
            "name": self.name,
            "title": self.title or self.name,
            "mimetype": self.mimetype,
            "filetype": self.name.rpartition(".")[2],
            "size": self.length,
            "user": BOT_USER,
            "mode": "hosted",
            "is_external": False,
            "is_public": False,
            "url_private": f"{base_url}/ui/file/{self.id}",
            "url_private_download": f"{base_url}/ui/file/{self.id}",
            "channels": [channel for channel in self.channels if channel.startswith("C")],
            "ims": [channel for channel in self.channels if channel.startswith("D")],
        }


class Files:
    """All files of the workspace."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self._all: dict[str, File] = {}

    def announce(self, name: str, length: int) -> File:
        """A place for an upload of so many bytes."""
        file = File(f"F0{next(self._numbers):08d}", name, length, secrets.token_urlsafe(24))
        self._all[file.id] = file
        return file

    def by_secret(self, secret: str) -> File | None:
        """The one whose upload address ends so."""
        return next((one for one in self._all.values() if secrets.compare_digest(one.secret, secret)), None)

    def get(self, file_id: str) -> File:
        """This file; raises `file_not_found`."""
        if file_id not in self._all:
            raise SlackError("file_not_found")
        return self._all[file_id]

    def delete(self, file_id: str) -> None:
        """Gone; raises `file_not_found`."""
        del self._all[self.get(file_id).id]
