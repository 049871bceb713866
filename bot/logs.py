"""Logs: one line an event, key=value or JSON, and nothing that must stay secret."""

from __future__ import annotations

import logging
import os
import sys

import structlog

QUIET = (
    "dbos",
    "httpx",
    "httpcore",
    "slack_sdk",
    "slack_bolt",
    "alembic",
    "uvicorn.error",
    "uvicorn.access",
)
"""Libraries that log addresses, arguments or bodies below warning."""


def set_up(level: str = "INFO") -> None:
    """Send everything to standard error; `CONVOKE_LOG_FORMAT=json` for machines."""
    renderer: structlog.types.Processor = (
        structlog.processors.JSONRenderer()
        if os.environ.get("CONVOKE_LOG_FORMAT") == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    shared: list[structlog.types.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
