"""`convoke serve`: the bot."""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

from bot import logs
from bot.app import Convoke
from bot.settings import Settings, read_settings

log = logging.getLogger("convoke")

GRACE_SECONDS = 12.0
"""After SIGTERM: how long running steps may take before the rest is left to the next start."""


def run(arguments: list[str]) -> int:
    """Serve until SIGTERM or SIGINT; 0."""
    parser = argparse.ArgumentParser(
        prog="convoke serve",
        description="Run the bot. All settings come from the environment; see the README.",
    )
    parser.parse_args(arguments)
    settings = read_settings(os.environ)
    logs.set_up()
    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        return runner.run(_serve(settings))


async def _serve(settings: Settings) -> int:
    asked_to_stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, asked_to_stop.set)
    convoke = await Convoke.start(settings)
    server = _Server(
        uvicorn.Config(
            convoke.web,
            host=settings.host,
            port=settings.port,
            http="httptools",
            lifespan="off",
            access_log=False,
            log_config=None,
            server_header=False,
            timeout_graceful_shutdown=5,
        )
    )
    serving = asyncio.create_task(server.serve())
    stopping = asyncio.create_task(asked_to_stop.wait())
    if settings.not_used:
        log.warning("variables_not_used names=%s", ",".join(settings.not_used))
    log.info(
        "serving address=http://%s:%s socket_mode=%s workspaces=%s",
        settings.host,
        settings.port,
        settings.slack.socket_mode,
        "one" if settings.slack.oauth is None else "many",
    )
    await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
    failed = serving.done()  # it ends by itself only when it could not listen
    stopping.cancel()
    convoke.take_no_more()
    server.should_exit = True
    await asyncio.wait({serving})
    await convoke.stop(GRACE_SECONDS)
    log.info("stopped")
    return 1 if failed else 0


class _Server(uvicorn.Server):
    """uvicorn without its own signal handlers: stopping is ours, and ends with 0."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def _loop_factory() -> type[asyncio.AbstractEventLoop] | None:
    if sys.platform == "win32":
        return None
    import uvloop

    return uvloop.Loop
