"""An application on a port of this machine, inside the event loop that is already running."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import Iterator

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HOST = "127.0.0.1"
_ABORT = "abort_connection"


class PortTaken(Exception):
    """Somebody else listens there."""

    def __init__(self, port: int) -> None:
        super().__init__(f"port {port} is taken; choose another with --port")
        self.port = port


class _Protocol(HttpToolsProtocol):
    """HTTP whose applications may hang up: what they need for it is in the request's state."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's own
        super().connection_made(transport)
        self.app_state = {**self.app_state, _ABORT: transport.abort}


class HangUp:
    """An answer that is none: the connection ends without a byte."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        abort = scope.get("state", {}).get(_ABORT)
        if abort is None:
            raise ConnectionResetError("this server cannot hang up")
        abort()
        while (await receive())["type"] != "http.disconnect":
            continue


class _Server(uvicorn.Server):
    """Leaves the process's signals to the process."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class Served:
    """One application on one port; port 0 takes any free one."""

    def __init__(self, app: ASGIApp, port: int = 0) -> None:
        self._app = app
        self._wanted = port
        self._task: asyncio.Task[None] | None = None
        self._server: _Server | None = None
        self.port = 0

    @property
    def url(self) -> str:
        """The address without a path."""
        return f"http://{HOST}:{self.port}"

    async def start(self) -> None:
        """Returns when requests are taken; raises `PortTaken`."""
        listening = _listen(self._wanted)
        self.port = listening.getsockname()[1]
        config = uvicorn.Config(
            self._app,
            http=_Protocol,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=2,
        )
        self._server = _Server(config)
        self._task = asyncio.create_task(self._server.serve(sockets=[listening]))
        while not self._server.started:
            if self._task.done():
                self._task.result()
            await asyncio.sleep(0.005)

    async def stop(self) -> None:
        """Takes no new requests, lets those under way finish for two seconds."""
        if self._server is None or self._task is None:
            return
        self._server.should_exit = True
        await self._task
        self._server = self._task = None


def _listen(port: int) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOST, port))
    except OSError as error:
        listening.close()
        raise PortTaken(port) from error
    return listening


class ThreadServed:
    """The same in a thread of its own, for callers that have no event loop or must not share theirs."""

    def __init__(self, app: ASGIApp, port: int = 0) -> None:
        self._served = Served(app, port)
        self._ready = threading.Event()
        self._failure: Exception | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._over: asyncio.Event | None = None
        self._thread = threading.Thread(target=lambda: asyncio.run(self._main()), daemon=True)

    @property
    def url(self) -> str:
        """The address without a path."""
        return self._served.url

    def start(self) -> None:
        """Returns when requests are taken; raises `PortTaken`."""
        self._thread.start()
        self._ready.wait()
        if self._failure is not None:
            raise self._failure

    def stop(self) -> None:
        """Returns when the thread is gone."""
        if self._loop is not None and self._over is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join()

    async def _main(self) -> None:
        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        try:
            await self._served.start()
        except PortTaken as error:
            self._failure = error
            return
        finally:
            self._ready.set()
        await self._over.wait()
        await self._served.stop()
