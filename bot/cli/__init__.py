"""The shell commands. Each lives in a module of its own and is imported only when it is asked for."""

from __future__ import annotations

import importlib
import sys

from bot.errors import BadSetting

COMMANDS = {
    "playground": "try it on this machine, with nothing to set up",
    "serve": "run the bot",
    "check": "say what is configured and whether it works",
    "parse": "show what a request is understood as",
    "migrate": "bring the database's schema up to date",
    "manifest": "print the Slack app manifest",
}


def usage() -> str:
    """What there is, a line a command."""
    lines = [f"  convoke {name:<12} {does}" for name, does in COMMANDS.items()]
    return "\n".join(
        ["usage: convoke COMMAND [OPTIONS]", "", *lines, "", "convoke COMMAND --help says more."]
    )


def main(argv: list[str] | None = None) -> int:
    """Run one command; the exit status."""
    arguments = sys.argv[1:] if argv is None else argv
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(usage())
        return 0 if arguments else 2
    name, *rest = arguments
    if name in ("-V", "--version"):
        from importlib.metadata import version

        print(f"convoke {version('convoke')}")
        return 0
    if name not in COMMANDS:
        sys.stderr.write(f"convoke: there is no command {name!r}; `convoke help` lists them.\n")
        return 2
    try:
        status: int = importlib.import_module(f"bot.cli.{name}").run(rest)
    except BadSetting as problem:
        sys.stderr.write(f"convoke: {problem.variable} {problem.hint}\n")
        return 2
    return status
