"""Imported once by the process that bots are forked from: all that a bot loads before its first answer."""

from __future__ import annotations

import gc
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import anyio._backends._asyncio
import dbos._sys_db_postgres
import dbos._sys_db_sqlite
import httpcore
import phonenumbers.phonenumbermatcher
import uvicorn.protocols.http.httptools_impl
import uvloop

import bot.cli.migrate
import bot.cli.serve
from bot.domain.understanding import Scene
from bot.language import understand

LOADED = (anyio, bot.cli.migrate, bot.cli.serve, dbos, httpcore, phonenumbers, uvicorn, uvloop)

understand("tomorrow 3pm, 8 people", Scene(datetime.now(UTC), ZoneInfo("UTC")))
gc.freeze()  # what is loaded stays shared between the bots
