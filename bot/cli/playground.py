"""`convoke playground`: everything on this machine, with nothing to set up."""

from __future__ import annotations

import argparse

from bot import playground


def run(arguments: list[str]) -> int:
    """Serve the page until Ctrl-C; 0."""
    parser = argparse.ArgumentParser(
        prog="convoke playground",
        description="A local Slack to type into, four emulated telephone systems, and the real bot.",
    )
    parser.add_argument("--port", type=int, default=4390, help="where the page is served (default: 4390)")
    parser.add_argument("--no-browser", action="store_true", help="do not open the page")
    given = parser.parse_args(arguments)
    return playground.run(port=given.port, open_browser=not given.no_browser)
