"""Signed slash commands, many or one at a time, from a process of its own."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import itertools
import json
import sys
import time
import urllib.parse

import aiohttp

SENT = itertools.count()


def signed(secret: str, text: str, user: str) -> tuple[bytes, dict[str, str]]:
    """Body and headers of one command; its trigger is new each time."""
    stamp = str(int(time.time()))
    body = urllib.parse.urlencode(
        {
            "token": "legacy",
            "team_id": "T0LOCAL",
            "team_domain": "local",
            "channel_id": "C0GENERAL",
            "channel_name": "general",
            "user_id": user,
            "user_name": "alice",
            "command": "/conference",
            "text": text,
            "api_app_id": "A0LOCAL",
            "is_enterprise_install": "false",
            "response_url": "http://127.0.0.1:9/response/none",
            "trigger_id": f"{time.time_ns()}.{next(SENT)}.load",
        }
    ).encode()
    digest = hmac.new(secret.encode(), b"v0:" + stamp.encode() + b":" + body, hashlib.sha256).hexdigest()
    return body, {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": f"v0={digest}",
    }


async def load(url: str, secret: str, text: str, connections: int, requests: int) -> dict[str, float]:
    """Send `requests` over `connections`; milliseconds and requests a second."""
    took: list[float] = []
    left = iter(range(requests))
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:

        async def one(measured: bool = True) -> None:
            body, headers = signed(secret, text, "U0ALICE")
            begun = time.perf_counter()
            async with session.post(url, data=body, headers=headers) as answer:
                await answer.read()
                if answer.status != 200:
                    raise RuntimeError(f"answered {answer.status}")
            if measured:
                took.append((time.perf_counter() - begun) * 1000)

        async def connection() -> None:
            for _ in left:
                await one()

        await asyncio.gather(*(one(measured=False) for _ in range(connections)))
        begun = time.perf_counter()
        await asyncio.gather(*(connection() for _ in range(connections)))
        seconds = time.perf_counter() - begun
    took.sort()
    return {
        "p50": took[len(took) // 2],
        "p99": took[int(len(took) * 0.99)],
        "slowest": took[-1],
        "per_second": requests / seconds,
    }


if __name__ == "__main__":
    url, secret, text, connections, requests = sys.argv[1:]
    print(json.dumps(asyncio.run(load(url, secret, text, int(connections), int(requests)))))
