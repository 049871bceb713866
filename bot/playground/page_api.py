"""The interface between the playground and its page, under `/ui`."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.playground.examples import examples
from bot.playground.reading import reading
from bot.playground.slack.errors import SlackError
from bot.playground.slack.members import BOT_USER, EVERYBODY, PEOPLE, Member
from bot.playground.snapshot import snapshot

if TYPE_CHECKING:
    from bot.playground.playground import Playground

Values = dict[str, dict[str, dict[str, Any]]]


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Somebodys(_Body):
    user: str = Field(alias="as")


class _Command(_Somebodys):
    channel: str
    command: str
    text: str = ""


class _Said(_Somebodys):
    channel: str
    text: str


class _Parse(_Somebodys):
    command: str = "/conference"
    text: str


class _InView(_Body):
    view_id: str


class _OnMessage(_Body):
    channel: str
    ts: str


class _Press(_Somebodys):
    where: _InView | _OnMessage
    block_id: str
    action_id: str
    value: dict[str, Any] | None = None
    option: dict[str, Any] | None = None
    values: Values | None = None


class _Suggest(_Somebodys):
    where: _InView | _OnMessage
    block_id: str
    action_id: str
    query: str = ""


class _Submit(_Somebodys):
    view_id: str
    values: Values


class _Close(_Somebodys):
    view_id: str


class _Shortcut(_Somebodys):
    callback_id: str
    channel: str | None = None
    ts: str | None = None


class _Bot(_Body):
    do: Literal["kill", "start"]


class _Switch(_Body):
    vendor: Literal["portsip", "enswitch", "conpeek", "thulium"]
    switch: Literal["slow", "unavailable", "lost", "taken"]
    on: bool


class _Dial(_Body):
    number: str
    name: str = ""
    do: Literal["dial_in", "hang_up"]


B = TypeVar("B", bound=_Body)


class PageApi:
    """Routes of one playground."""

    def __init__(self, playground: Playground) -> None:
        self._playground = playground
        self.routes = [
            Route("/ui/state", self._state),
            Route("/ui/events", self._events),
            Route("/ui/example-requests", self._examples),
            Route("/ui/file/{file_id}", self._file),
            self._post("command", _Command, self._command),
            self._post("message", _Said, self._message),
            self._post("press", _Press, self._press),
            self._post("suggest", _Suggest, self._suggest),
            self._post("submit", _Submit, self._submit),
            self._post("close", _Close, self._close),
            self._post("shortcut", _Shortcut, self._shortcut),
            self._post("home", _Somebodys, self._home),
            self._post("parse", _Parse, self._parse),
            self._post("bot", _Bot, self._bot),
            self._post("switch", _Switch, self._switch),
            self._post("telephone", _Dial, self._telephone),
            self._post("reset", _Body, self._reset),
        ]

    def _post(self, name: str, model: type[B], work: Callable[[B], Awaitable[dict[str, Any]]]) -> Route:
        async def endpoint(request: Request) -> Response:
            try:
                return JSONResponse(await work(model.model_validate_json(await request.body())))
            except ValidationError as error:
                first = error.errors(include_url=False, include_input=False)[0]
                where = ".".join(str(part) for part in first["loc"])
                return _refused(f"{where}: {first['msg']}" if where else first["msg"], 400)
            except SlackError as error:
                return _refused(error.error, 200)

        return Route(f"/ui/{name}", endpoint, methods=["POST"])

    # Looking

    async def _state(self, request: Request) -> Response:
        member = _asked_by(request)
        shown = snapshot(self._playground, member, request.query_params.get("channel"))
        return JSONResponse(shown, headers={"Cache-Control": "no-store"})

    async def _events(self, request: Request) -> Response:
        async def stream() -> AsyncIterator[str]:
            async for version in self._playground.changes.watch():
                yield f"event: changed\ndata: {json.dumps({'version': version})}\n\n"

        return StreamingResponse(
            stream(), media_type="text/event-stream", headers={"Cache-Control": "no-store"}
        )

    async def _examples(self, request: Request) -> Response:
        return JSONResponse(examples(_asked_by(request)))

    async def _file(self, request: Request) -> Response:
        try:
            file = self._playground.workspace.files.get(request.path_params["file_id"])
        except SlackError as error:
            return _refused(error.error, 404)
        name = "".join(
            char for char in file.name if char.isascii() and char.isprintable() and char not in '"\\'
        )
        headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
        return Response(file.body or b"", media_type=file.mimetype, headers=headers)

    async def _parse(self, asked: _Parse) -> dict[str, Any]:
        return self._read(asked.user, asked.text, asked.command)

    # Acting

    async def _command(self, asked: _Command) -> dict[str, Any]:
        self._note_reading(asked.user, asked.text, asked.command)
        return await self._playground.acts.command(asked.user, asked.channel, asked.command, asked.text)

    async def _message(self, asked: _Said) -> dict[str, Any]:
        channel = self._playground.workspace.channels.get(asked.channel)
        to_bot = channel is not None and channel.peer_of(asked.user) == BOT_USER
        if to_bot or "@convoke" in asked.text.lower():
            self._note_reading(asked.user, asked.text, "")
        return await self._playground.acts.message(asked.user, asked.channel, asked.text)

    async def _press(self, asked: _Press) -> dict[str, Any]:
        return await self._playground.acts.press(
            asked.user,
            asked.where.model_dump(),
            asked.block_id,
            asked.action_id,
            state=asked.value,
            option=asked.option,
            values=asked.values,
        )

    async def _suggest(self, asked: _Suggest) -> dict[str, Any]:
        return await self._playground.acts.suggest(
            asked.user, asked.where.model_dump(), asked.block_id, asked.action_id, asked.query
        )

    async def _submit(self, asked: _Submit) -> dict[str, Any]:
        return await self._playground.acts.submit(asked.user, asked.view_id, asked.values)

    async def _close(self, asked: _Close) -> dict[str, Any]:
        return await self._playground.acts.close(asked.user, asked.view_id)

    async def _shortcut(self, asked: _Shortcut) -> dict[str, Any]:
        return await self._playground.acts.shortcut(asked.user, asked.callback_id, asked.channel, asked.ts)

    async def _home(self, asked: _Somebodys) -> dict[str, Any]:
        return await self._playground.acts.home(asked.user)

    async def _bot(self, asked: _Bot) -> dict[str, Any]:
        if asked.do == "kill":
            await self._playground.bot.kill()
        else:
            await self._playground.bot.start()
        return {"ok": True}

    async def _switch(self, asked: _Switch) -> dict[str, Any]:
        setattr(self._playground.vendors[asked.vendor].switches, asked.switch, asked.on)
        self._playground.changes.note()
        return {"ok": True}

    async def _telephone(self, asked: _Dial) -> dict[str, Any]:
        """Somebody dials into a room, or everybody in it hangs up."""
        portsip = self._playground.vendors.portsip
        why_not = ""
        if asked.do == "hang_up":
            portsip.hang_up(asked.number)
        else:
            why_not = portsip.dial_in(asked.number, asked.name or portsip.next_caller(asked.number))
        self._playground.changes.note()
        return {"ok": False, "error": why_not} if why_not else {"ok": True}

    async def _reset(self, asked: _Body) -> dict[str, Any]:
        await self._playground.reset()
        return {"ok": True}

    def _read(self, user: str, text: str, command: str) -> dict[str, Any]:
        workspace = self._playground.workspace
        return reading(text, command, _person(user), workspace.channels, workspace.clock)

    def _note_reading(self, user: str, text: str, command: str) -> None:
        title = f"{EVERYBODY[_person(user).id].name}: {command} {text}".strip()
        self._playground.trace.understood(title, text, self._read(user, text, command))


def _person(user: str) -> Member:
    member = EVERYBODY.get(user)
    if member is None or member.is_bot:
        raise SlackError("user_not_found")
    return member


def _asked_by(request: Request) -> Member:
    """Who looks; the first person when nobody is named."""
    return EVERYBODY.get(request.query_params.get("as", ""), PEOPLE[0])


def _refused(words: str, status: int) -> JSONResponse:
    return JSONResponse({"ok": False, "error": words}, status_code=status)
