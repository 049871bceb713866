"""PortSIP's calls, one method each; judges what is an answer and what is a refusal."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from urllib.parse import quote

from bot.domain.conference import Vendor
from bot.errors import VendorCredentials, VendorRejected, VendorReplyUnreadable
from bot.vendors.http import Answer, Line, Request
from bot.vendors.portsip.keys import Keys
from bot.vendors.portsip.replies import (
    NumberReply,
    RoomReply,
    RoomsReply,
    TenantReply,
    UserReply,
    UsersReply,
    error_words,
)
from bot.vendors.replies import read_as, safe_words

_PAGE = 100


def in_path(part: str) -> str:
    """An id as one piece of a path: PortSIP's ids may hold `=` and `/`."""
    return quote(part, safe="")


def in_filter(text: str) -> str:
    """Text inside a filter's quotes: a quote is doubled, as OData has it."""
    return "'" + text.replace("'", "''") + "'"


class Api:
    """Everything Convoke asks of a PBX."""

    def __init__(self, line: Line, keys: Keys) -> None:
        self._line = line
        self._keys = keys

    async def read(self, operation: str, path: str, query: Mapping[str, str | int] | None = None) -> Answer:
        """A GET; a refusal is left to the caller."""
        request = Request(
            operation=operation, method="GET", path=path, query=query or {}, show_pass=self._keys.show_pass
        )
        return await self._let_in(self._line.read, request)

    async def write(self, operation: str, path: str, body: object = None) -> Answer:
        """A POST, never repeated; a refusal is left to the caller."""
        request = Request(
            operation=operation, method="POST", path=path, json=body, show_pass=self._keys.show_pass
        )
        answer = await self._let_in(self._line.write, request)
        if answer.ok and answer.strange:
            words = f"the answer to {operation} is not as documented (body)"
            raise VendorReplyUnreadable(Vendor.PORTSIP, words, may_have_happened=True)
        return answer

    async def _let_in(self, send: Callable[[Request], Awaitable[Answer]], request: Request) -> Answer:
        """With a 401 nothing was done, so it is safe to come again with a new token, once."""
        answer = await send(request)
        if answer.status == 401:
            await self._keys.replace(answer.shown)
            answer = await send(request)
        if answer.status == 401:
            raise self._keys.refused_again()
        self._keys.accepted()
        if answer.status == 403:
            words = safe_words(error_words(answer)[0])
            raise VendorCredentials(Vendor.PORTSIP, f"{request.operation} is not permitted ({words})")
        return answer

    def rejection(self, answer: Answer) -> VendorRejected:
        """What PortSIP said."""
        return VendorRejected(Vendor.PORTSIP, safe_words(error_words(answer)[0]))

    async def retrieve(self, room_id: str) -> RoomReply | None:
        """A room; None when there is none of this id."""
        answer = await self.read("retrieve room", f"/conference_rooms/{in_path(room_id)}")
        if answer.status == 404:
            return None
        if not answer.ok:
            raise self.rejection(answer)
        return read_as(
            RoomReply, answer, vendor=Vendor.PORTSIP, what="retrieve room", may_have_happened=False
        )

    async def holder(self, number: str) -> NumberReply | None:
        """Who has this extension number; None when it is free."""
        answer = await self.read("probe number", f"/extension_numbers/{in_path(number)}")
        if answer.status == 404:
            return None
        if not answer.ok:
            raise self.rejection(answer)
        return read_as(
            NumberReply, answer, vendor=Vendor.PORTSIP, what="probe number", may_have_happened=False
        )

    async def rooms(
        self, *, condition: str = "", search: str = "", order: str = "", page: int = _PAGE
    ) -> AsyncIterator[RoomReply]:
        """All rooms that meet a condition, page by page.

        Rooms come and go while pages are turned, so a room is given once however often it is listed.
        """
        seen: set[str] = set()
        skip = 0
        while True:
            query = {"filter": condition, "search": search, "orderby": order}
            answer = await self.read(
                "list rooms",
                "/conference_rooms",
                {**{key: text for key, text in query.items() if text}, "skip": skip, "top": page},
            )
            if not answer.ok:
                raise self.rejection(answer)
            reply = read_as(
                RoomsReply, answer, vendor=Vendor.PORTSIP, what="list rooms", may_have_happened=False
            )
            for room in reply.items:
                if room.id not in seen:
                    seen.add(room.id)
                    yield room
            skip += page
            if not reply.items or skip >= reply.count:
                return

    async def rooms_page(self, search: str, skip: int, top: int) -> RoomsReply:
        """Some rooms, in the order of their numbers; digits are the beginning of one, all else is words."""
        query: dict[str, str | int] = {"orderby": "extension_number asc", "skip": skip, "top": top}
        if search.isascii() and search.isdigit():
            query["filter"] = f"startswith(extension_number,{in_filter(search)})"
        elif search:
            query["search"] = search
        answer = await self.read("list rooms", "/conference_rooms", query)
        if not answer.ok:
            raise self.rejection(answer)
        return read_as(RoomsReply, answer, vendor=Vendor.PORTSIP, what="list rooms", may_have_happened=False)

    async def users_with(self, emails: tuple[str, ...]) -> dict[str, UserReply]:
        """Users of the PBX by e-mail address, in lower case; nobody when the PBX will not say."""
        condition = " or ".join(f"email eq {in_filter(email)}" for email in emails)
        request = Request(
            operation="find users",
            method="GET",
            path="/users",
            query={"filter": condition, "top": _PAGE},
            show_pass=self._keys.show_pass,
        )
        # Asked once: a booking does not wait for what it can do without.
        answer = await self._let_in(self._line.once, request)
        if not answer.ok:
            return {}
        reply = read_as(UsersReply, answer, vendor=Vendor.PORTSIP, what="find users", may_have_happened=False)
        # The PBX may ignore a condition it does not know, so the addresses are compared here.
        wanted = {email.casefold() for email in emails}
        return {
            user.email.casefold(): user
            for user in reply.items
            if user.email and user.email.casefold() in wanted
        }

    async def tenant(self) -> TenantReply | None:
        """The tenant's limits; None when the account may not see them."""
        answer = await self.read("read tenant", "/tenant")
        if not answer.ok:
            return None
        return read_as(
            TenantReply, answer, vendor=Vendor.PORTSIP, what="read tenant", may_have_happened=False
        )
