"""Enswitch's calls: a form by POST, so that no password and no PIN stands in anybody's access log."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from pydantic import TypeAdapter, ValidationError

from bot.domain.conference import Vendor
from bot.errors import VendorCredentials, VendorRejected, VendorReplyUnreadable, VendorUnavailable
from bot.vendors.enswitch.envelope import ConferenceReply, Envelope, ListedConference, envelope
from bot.vendors.enswitch.keys import Keys
from bot.vendors.http import Answer, Line, Request

# In these answers the numbers do not have the meaning they have in HTTP.
_NOT_PERMITTED = {
    402: "the role of this account does not allow it",
    403: "the rate plan of this account does not allow it",
}
MOST_LISTED = 2000
_PAGE = 500
_ROWS = TypeAdapter(list[ListedConference])
_FORM_FIELDS = {
    "description": "subject",
    "year": "date",
    "month": "date",
    "day": "date",
    "hour": "start_time",
    "minute": "start_time",
    "duration": "duration",
    "maximum": "people",
    "repeats": "recurrence",
    "count": "recurrence",
    "adminpin": "pin",
    "talkpin": "pin",
    "listenpin": "pin",
    "destination": "emails",
}


class Api:
    """Everything Convoke asks of an Enswitch system."""

    def __init__(self, line: Line, keys: Keys) -> None:
        self._line = line
        self._keys = keys

    async def read(self, function: str, fields: Mapping[str, str]) -> Envelope:
        """A call that changes nothing, a dry run for instance; a refusal is left to the caller."""
        return await self._call(self._line.read, function, fields, effect=False)

    async def write(self, function: str, fields: Mapping[str, str]) -> Envelope:
        """A call that changes something, never repeated; a refusal is left to the caller."""
        return await self._call(self._line.write, function, fields, effect=True)

    def rejection(self, said: Envelope) -> VendorRejected:
        """What Enswitch said, at the form's field where it is one."""
        fields = [_FORM_FIELDS[key] for key in sorted(said.keys) if key in _FORM_FIELDS]
        return VendorRejected(Vendor.ENSWITCH, said.words, field=fields[0] if fields else "")

    async def conference(self, **by: str) -> ConferenceReply | None:
        """A conference by `id` or by `code`; None when there is none, or none that we may see."""
        said = await self.read("conferences/get", by)
        if 404 in said.codes:
            return None
        if not said.ok:
            raise self.rejection(said)
        try:
            return ConferenceReply.model_validate(said.data)
        except ValidationError:
            pass  # the error would carry the conference's PINs
        raise VendorReplyUnreadable(
            Vendor.ENSWITCH, "the answer to conferences/get is not as documented", may_have_happened=False
        )

    async def conferences(self) -> list[ListedConference]:
        """All conferences that this account may see, page by page, each once.

        An installation may limit a page more than it was asked to, or know no pages at all, so it is over
        when a page brings nothing new.
        """
        found: dict[str, ListedConference] = {}
        while len(found) < MOST_LISTED:
            fields = {"limit": str(_PAGE), "offset": str(len(found))}
            said = await self.read("conferences/list", fields)
            if not said.ok:
                raise self.rejection(said)
            new = {one.id: one for one in _rows(said) if one.id not in found}
            if not new:
                break
            found |= new
        return list(found.values())

    async def _call(
        self,
        send: Callable[[Request], Awaitable[Answer]],
        function: str,
        fields: Mapping[str, str],
        *,
        effect: bool,
    ) -> Envelope:
        request = Request(
            operation=function,
            method="POST",
            path=f"/{function}/",
            form=fields,
            show_pass=self._keys.show_pass,
        )
        answer = await send(request)
        if _not_let_in(answer):
            # Nothing was done, so it is safe to come again with a new token, once.
            await self._keys.replace(answer.shown)
            answer = await send(request)
        if _not_let_in(answer):
            raise self._keys.refused_again()
        self._keys.accepted()
        return _judged(function, answer, effect=effect)


def _rows(said: Envelope) -> list[ListedConference]:
    """The rows of a list; no data at all is an empty one."""
    try:
        return _ROWS.validate_python(said.data if said.data is not None else [])
    except ValidationError:
        pass  # the error would carry the conferences' PINs
    raise VendorReplyUnreadable(
        Vendor.ENSWITCH, "the answer to conferences/list is not as expected", may_have_happened=False
    )


def _not_let_in(answer: Answer) -> bool:
    said = envelope(answer)
    return 401 in said.codes if said is not None else answer.status == 401


def _judged(function: str, answer: Answer, *, effect: bool) -> Envelope:
    """The envelope, once it is clear that the vendor itself speaks and works."""
    said = envelope(answer)
    if said is None and answer.ok:
        raise VendorReplyUnreadable(
            Vendor.ENSWITCH, f"the answer to {function} has no envelope", may_have_happened=effect
        )
    if said is None:
        raise VendorRejected(Vendor.ENSWITCH, f"{function}: status {answer.status}; is ENSWITCH_URL right?")
    for code, words in _NOT_PERMITTED.items():
        if code in said.codes:
            raise VendorCredentials(Vendor.ENSWITCH, f"{function}: {words}")
    if max(said.codes) >= 500:
        raise VendorUnavailable(
            Vendor.ENSWITCH, f"answers with code {max(said.codes)}", may_have_happened=effect
        )
    return said
