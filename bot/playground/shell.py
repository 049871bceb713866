"""`convoke playground` as the shell runs it."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
import threading
import webbrowser
from pathlib import Path

from bot.playground.playground import Playground
from bot.playground.server import PortTaken

_SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


def serve(port: int, open_browser: bool, data_dir: Path | None) -> int:
    """Serve until Ctrl-C or SIGTERM; 0, or 1 when the port is taken."""
    try:
        return asyncio.run(_serve(port, open_browser, data_dir))
    except PortTaken as error:
        print(f"convoke playground: {error}", file=sys.stderr)  # noqa: T201 - what the shell shows
        return 1


async def _serve(port: int, open_browser: bool, data_dir: Path | None) -> int:
    over = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in _SIGNALS:
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, over.set)
    async with Playground(port, data_dir) as playground:
        print(f"Convoke's playground: {playground.url}  (Ctrl-C ends it)", flush=True)  # noqa: T201 - as above
        if open_browser:
            # Some browsers run in the terminal until they are closed; nobody waits for them.
            threading.Thread(target=webbrowser.open, args=(playground.url,), daemon=True).start()
        await over.wait()
    return 0
