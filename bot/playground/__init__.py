"""A local Slack and the four telephone systems, so that the real bot can be tried with nothing to set up."""

from __future__ import annotations

from pathlib import Path


def run(port: int, open_browser: bool, data_dir: Path | None = None) -> int:
    """Serve the page until Ctrl-C or SIGTERM; 0, or 1 when the port is taken."""
    # Imported here, because the emulated telephone systems are also used without the rest.
    from bot.playground.shell import serve

    return serve(port, open_browser, data_dir)
