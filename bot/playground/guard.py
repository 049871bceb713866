"""Only the playground's own page may drive it.

Any web page in the same browser can send requests to this machine. The `Host` must name this machine (a
foreign name that resolves to it is refused), and what changes something must come from our own origin.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_NAMES = frozenset({"127.0.0.1", "localhost"})
_SAFE = frozenset({"GET", "HEAD"})
_ANSWER_HEADERS = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"content-security-policy", b"frame-ancestors 'none'"),
)


class Guard:
    """Stands before the application; `page_paths` are those that people's browsers use."""

    def __init__(self, app: ASGIApp, page_paths: tuple[str, ...] = ("/ui/",)) -> None:
        self._app = app
        self._page_paths = page_paths

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        words = self._refusal(scope)
        if words is not None:
            await JSONResponse({"ok": False, "error": words}, status_code=403)(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *_ANSWER_HEADERS]
            await send(message)

        await self._app(scope, receive, with_headers)

    def _refusal(self, scope: Scope) -> str | None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if host.rpartition(":")[0] not in _NAMES and host not in _NAMES:
            return "This address is not the playground's own."
        if not scope["path"].startswith(self._page_paths):
            return None
        if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
            return "Only the playground's own page may ask this."
        return None if scope["method"] in _SAFE else _write_refusal(headers, host)


def _write_refusal(headers: Headers, host: str) -> str | None:
    origin = headers.get("origin")
    if origin is not None and urlsplit(origin).netloc != host:
        return "Only the playground's own page may do this."
    content_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    # A foreign page can send forms without asking first, JSON it cannot.
    return None if content_type == "application/json" else "The body must be application/json."
