"""Becomes another program that ends when the process that started it is gone, however it went (Linux).

Run as a file, `leash.py <parent's pid> <program> <argument>…`, so that nothing else is imported on the way.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1


def end_with_parent() -> None:
    """Ask the kernel to kill this process when the one that started it is gone."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def main(parent: int, command: list[str]) -> None:
    """Ask the kernel, make sure that it was not too late, and become the program."""
    end_with_parent()
    if os.getppid() == parent:
        os.execvp(command[0], command)  # noqa: S606 - this is the whole purpose


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
