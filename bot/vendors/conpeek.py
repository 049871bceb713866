"""Conpeek, API v1.3: invitations to a standing conference room, and voice-SMS campaigns.

Source: docs.cloud.conpeek.com, conference_room_invitation_add and voice_sms_campaign_request_add_many.
An answer of success means "accepted for processing"; nothing can be looked up, changed or taken back.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import httpx
from pydantic import SecretStr

from bot.domain.accounts import ConpeekSettings
from bot.domain.conference import Closing, Feature, Numbering, Room, Ticket, Vendor, Wish
from bot.domain.options import chosen_options
from bot.errors import (
    BadSetting,
    VendorCannot,
    VendorError,
    VendorRejected,
    VendorReplyUnreadable,
    VendorUnavailable,
    WishInvalid,
)
from bot.vendors.base import Finding, Speech
from bot.vendors.checks import check_duration, check_features, check_subject
from bot.vendors.features import FEATURES
from bot.vendors.findings import Check, run_checks
from bot.vendors.http import Answer, Line, Observe, Pace, Pass, Request, TakeTurn, Timing, unobserved
from bot.vendors.replies import safe_words
from bot.vendors.sessions import Lockout

LONGEST_SUBJECT = 180
LONGEST_SPEECH = 1000
MOST_NUMBERS = 100
NOTHING = "none"
"""Instead of a recording's id: Conpeek plays nothing by itself, and the campaign's own flow speaks."""

_ID = re.compile(r"[\w.~-]+", re.ASCII)
# Fields of an invitation that an operator may name for more than a line on the card.
_KNOWN_LABELS = {"pin", "url", "number"}


class ConpeekVendor:
    """One tenant. `for_conferences` and `for_announcements` tell which of the two is configured."""

    name = Vendor.CONPEEK
    can_look_up = False
    batch_size = MOST_NUMBERS

    def __init__(
        self,
        settings: ConpeekSettings,
        *,
        timing: Timing | None = None,
        observe: Observe = unobserved,
        take_turn: TakeTurn | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        _check_settings(settings)
        self._settings = settings
        rate = settings.requests_per_second
        self.pause_seconds = 1 / rate
        self.recordings = tuple(settings.announcements)
        self.voices = tuple(settings.voices)
        self._line = Line(
            Vendor.CONPEEK,
            settings.url,
            pace=Pace(burst=5 * rate, seconds=5.0),
            timing=timing,
            ca_bundle=settings.ca_bundle,
            keep_alive=False,
            observe=observe,
            take_turn=take_turn,
            transport=transport,
        )
        self._lockout = Lockout(Vendor.CONPEEK, self._line.timing.credentials_pause)
        missing = set() if settings.dial_in else {Feature.DIAL_IN}
        self.features: frozenset[Feature] = FEATURES[Vendor.CONPEEK] - missing
        self.numbering: Numbering | None = None

    @property
    def for_conferences(self) -> bool:
        """There is a room to invite to."""
        return self._settings.bridge_id is not None and self._settings.room_id is not None

    @property
    def for_announcements(self) -> bool:
        """There is a campaign to add numbers to."""
        return self._settings.campaign_id is not None

    def refuse(self, wish: Wish) -> None:
        """Raise for what a standing room cannot give; time and people are merely not enforced."""
        if not self.for_conferences:
            raise VendorCannot(Vendor.CONPEEK, "conference")
        check_features(wish, Vendor.CONPEEK, self.features)
        check_subject(wish, LONGEST_SUBJECT)
        check_duration(wish.duration)
        chosen_options(wish, Vendor.CONPEEK)

    async def open_room(self, wish: Wish, ticket: Ticket) -> Room:
        """Add an invitation whose name holds subject and reference; a second one cannot be told apart."""
        self.refuse(wish)
        bridge, room = self._settings.bridge_id, self._settings.room_id
        answer = await self._write(
            "add invitation",
            f"/conference-bridge/{bridge}/room/{room}/invitation",
            {"data": {"name": f"{wish.subject} · {ticket.reference}"}},
            unknown=f"bridge {bridge} or room {room} is not known; see CONPEEK_BRIDGE_ID and CONPEEK_ROOM_ID",
        )
        return self._room(_invitation(answer), ticket)

    async def find_room(self, wish: Wish, ticket: Ticket) -> Room | None:
        """Conpeek lists no invitations."""
        raise VendorCannot(Vendor.CONPEEK, "look_up")

    def room_on_word(self, ticket: Ticket) -> Room:
        """The standing room; what else the invitation's answer held is lost with it."""
        return self._room({}, ticket)

    async def change_room(self, room: Room, wish: Wish) -> Room:
        """The standing room serves at any time, and an invitation cannot be changed: nothing is sent."""
        self.refuse(wish)
        return room

    async def close_room(self, room: Room, wish: Wish, spare: Ticket) -> Closing:
        """Neither room nor invitation can be taken back."""
        return Closing.STAYS

    def refuse_announcement(self, speech: Speech) -> None:
        """Raise `WishInvalid` for an unknown recording or voice, or for words that cannot be spoken."""
        if not self.for_announcements:
            raise VendorCannot(Vendor.CONPEEK, "announcement")
        self._campaign(speech)

    async def announce(
        self,
        speech: Speech,
        phones: tuple[str, ...],
        *,
        key: str,
        custom: Mapping[str, Mapping[str, str]] | None = None,
    ) -> None:
        """Add the numbers to the campaign; `key` stands in each entry, so that calls can be traced back."""
        self.refuse_announcement(speech)
        kind, entry = self._campaign(speech)
        own = {_bare(phone): data for phone, data in (custom or {}).items()}
        entries = [
            {
                "contact_number": number,
                **entry,
                "custom": {**own.get(number, {}), "convoke_request_id": key},
            }
            for number in _numbers(phones)
        ]
        campaign = self._settings.campaign_id or ""
        answer = await self._write(
            "add campaign requests",
            f"/voice_sms_campaign/{quote(campaign, safe='')}/request_list",
            {**kind, "data": entries},
            unknown=f"campaign {campaign} is not known; see CONPEEK_CAMPAIGN_ID",
        )
        if answer.strange:
            raise VendorUnavailable(
                Vendor.CONPEEK, "something else than Conpeek answered", may_have_happened=True
            )

    async def verify(self) -> list[Finding]:
        """Read one meeting: the only documented call that shows whether the key is good."""
        findings = await run_checks(Vendor.CONPEEK, (Check("key", self._see_meetings),))
        if not (self.for_conferences or self.for_announcements):
            words = "set CONPEEK_BRIDGE_ID and CONPEEK_ROOM_ID, or CONPEEK_CAMPAIGN_ID, or both"
            findings.append(Finding("conpeek room and campaign", False, words))
        return findings

    async def aclose(self) -> None:
        """Give back connections."""
        await self._line.aclose()

    async def _see_meetings(self) -> str:
        answer = await self._line.read(self._meetings())
        if answer.status in (401, 403):
            raise self._lockout.refused("the key is refused; see CONPEEK_KEY")
        self._lockout.accepted()
        if answer.ok:
            return "the key is accepted; room and campaign can only be tried by using them"
        return f"answers with status {answer.status} to a question about meetings, so the key is not proven"

    async def _write(self, operation: str, path: str, body: object, *, unknown: str) -> Answer:
        """A POST, once; raises for every answer that is not a success."""
        self._lockout.check()
        request = Request(operation=operation, method="POST", path=path, json=body, show_pass=self._show_pass)
        answer = await self._line.write(request)
        if answer.ok:
            self._lockout.accepted()
            return answer
        if answer.status == 401:
            raise self._lockout.refused("the key is refused; see CONPEEK_KEY")
        if answer.status == 403:
            raise await self._why_forbidden()
        if answer.status == 404:
            raise VendorRejected(Vendor.CONPEEK, unknown)
        words = safe_words(answer.content.decode("utf-8", "replace"))
        raise VendorRejected(Vendor.CONPEEK, words or f"status {answer.status}")

    async def _why_forbidden(self) -> VendorError:
        """403 stands for a refused action and, undocumented, for a refused key: a harmless read tells."""
        try:
            meetings = await self._line.once(self._meetings())
        except VendorError:
            return VendorRejected(Vendor.CONPEEK, "refused, or not permitted to this key")
        if meetings.status in (401, 403):
            return self._lockout.refused("the key is refused; see CONPEEK_KEY")
        return VendorRejected(Vendor.CONPEEK, "this action cannot be performed")

    def _meetings(self) -> Request:
        return Request(
            operation="list meetings",
            method="GET",
            path="/meeting",
            query={"limit": 1},
            show_pass=self._show_pass,
        )

    async def _show_pass(self) -> Pass:
        # The bare key, without any word before it.
        return Pass(headers={"Authorization": self._settings.key.get_secret_value()})

    def _room(self, invitation: Mapping[str, Any], ticket: Ticket) -> Room:
        """What the operator lets people see of the invitation; everything else stays unseen."""
        shown = {
            label: text
            for label, field in self._settings.details.items()
            if (text := _plain(invitation.get(field)))
        }
        special = {label: shown.pop(label) for label in _KNOWN_LABELS & shown.keys()}
        return Room(
            vendor=Vendor.CONPEEK,
            vendor_id=_plain(invitation.get("id")) or ticket.reference,
            number=special.get("number"),
            dial_in=self._settings.dial_in,
            room_pin=SecretStr(special["pin"]) if "pin" in special else None,
            join_url=SecretStr(special["url"]) if "url" in special else None,
            details=shown,
        )

    def _campaign(self, speech: Speech) -> tuple[dict[str, str], dict[str, str]]:
        """Fields of the whole list, and fields of each entry."""
        said = [one for one in (speech.text, speech.ssml, speech.announcement) if one is not None]
        if len(said) != 1 or not said[0].strip():
            raise WishInvalid("message", "empty", limit=f"1-{LONGEST_SPEECH}")
        if speech.announcement is not None:
            recording = _named("announcement", speech.announcement, self._settings.announcements)
            if recording == NOTHING:
                return {"type": "none"}, {}
            return {"type": "announcement", "announcement_id": recording}, {}
        if len(said[0]) > LONGEST_SPEECH:
            raise WishInvalid("message", "too_long", limit=str(LONGEST_SPEECH), given=str(len(said[0])))
        entry = {"ssml": speech.ssml} if speech.ssml is not None else {"text": said[0]}
        if speech.voice is not None:
            entry["voice_definition_id"] = _named("voice", speech.voice, self._settings.voices)
        return {"type": "tts"}, entry


def _check_settings(settings: ConpeekSettings) -> None:
    key = settings.key.get_secret_value()
    if not key or not key.isascii() or key != key.strip():
        raise BadSetting("CONPEEK_KEY", "must be the bare key, without blanks and without a word before it")
    if settings.campaign_id is not None and not _ID.fullmatch(settings.campaign_id):
        raise BadSetting("CONPEEK_CAMPAIGN_ID", "must be the campaign's id as Conpeek shows it")


def _invitation(answer: Answer) -> Mapping[str, Any]:
    """The invitation in the answer; an empty answer is a success too, since none is documented in detail."""
    if not answer.content.strip():
        return {}
    body = answer.json()
    if not isinstance(body, dict):
        raise VendorReplyUnreadable(
            Vendor.CONPEEK, "the answer to add invitation is not JSON", may_have_happened=True
        )
    data = body.get("data")
    return data if isinstance(data, dict) else {}


def _plain(value: object) -> str:
    """A text or a number as people see it; nothing for every other shape."""
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _named(field: str, name: str, known: Mapping[str, str]) -> str:
    """The id behind a name that people say; an id itself is understood too."""
    wanted = name.strip()
    for label, value in known.items():
        if wanted.casefold() == label.casefold() or wanted == value:
            return value
    raise WishInvalid(field, "not_a_choice", limit=", ".join(known), given=wanted[:64])


def _numbers(phones: tuple[str, ...]) -> list[str]:
    """Digits only, each number once, in the order given."""
    numbers = list(dict.fromkeys(map(_bare, phones)))
    if not 1 <= len(numbers) <= MOST_NUMBERS:
        raise WishInvalid("phones", "out_of_range", limit=f"1-{MOST_NUMBERS}", given=str(len(numbers)))
    for number in numbers:
        if not re.fullmatch(r"\d{8,15}", number, re.ASCII):
            raise WishInvalid("phones", "malformed_phone", limit="8-15", given=number[:32])
    return numbers


def _bare(phone: str) -> str:
    return re.sub(r"[+\s()./-]", "", phone)
