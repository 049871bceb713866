"""A bot of a few lines, on the same libraries as the real one, that does one thing of each kind."""

from __future__ import annotations

import os
import sys
from typing import Any

import httpx
import uvicorn
from slack_bolt.adapter.asgi.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route

MODAL = {
    "type": "modal",
    "callback_id": "book",
    "title": {"type": "plain_text", "text": "Book"},
    "submit": {"type": "plain_text", "text": "Book"},
    "blocks": [
        {
            "type": "input",
            "block_id": "people",
            "label": {"type": "plain_text", "text": "People"},
            "element": {"type": "plain_text_input", "action_id": "in", "initial_value": "8"},
        }
    ],
}
CARD = [
    {
        "type": "actions",
        "block_id": "card",
        "elements": [
            {
                "type": "button",
                "action_id": "done",
                "text": {"type": "plain_text", "text": "Done"},
                "value": "1",
            }
        ],
    }
]

app = AsyncApp(
    client=AsyncWebClient(token=os.environ["SLACK_BOT_TOKEN"], base_url=os.environ["SLACK_API_URL"]),
    signing_secret=os.environ["SLACK_SIGNING_SECRET"],
    process_before_response=True,
)


@app.command("/conference")
async def conference(ack: Any, body: dict[str, Any], client: AsyncWebClient, say: Any) -> None:
    """Opens a form, or posts a card with what was typed."""
    await ack()
    if body["text"]:
        metadata = {"event_type": "tiny", "event_payload": {"key": "1"}}
        await say(text=body["text"], blocks=CARD, metadata=metadata)
    else:
        await client.views_open(trigger_id=body["trigger_id"], view=MODAL)


@app.command("/schedule-call")
async def schedule_call(ack: Any, body: dict[str, Any]) -> None:
    """Asks Thulium at once."""
    call = {"phone_number": body["text"]}
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.post(
            f"{os.environ['THULIUM_URL']}/queues/2/schedule_call",
            json=call,
            auth=(os.environ["THULIUM_USERNAME"], os.environ["THULIUM_PASSWORD"]),
        )
    await ack(f"Thulium says {answer.status_code}")


@app.view("book")
async def book(ack: Any, view: dict[str, Any]) -> None:
    """Takes numbers only."""
    people = view["state"]["values"]["people"]["in"]["value"]
    await ack() if people.isdecimal() else await ack(
        response_action="errors", errors={"people": "A number, please"}
    )


@app.action("done")
async def done(ack: Any, body: dict[str, Any], respond: Any) -> None:
    """Says so in the place of the card."""
    await ack()
    await respond(text=f"Done by {body['user']['id']}", replace_original=True)


@app.event("app_mention")
async def mention(event: dict[str, Any], say: Any) -> None:
    """Echoes."""
    await say(text=f"You said: {event['text']}")


@app.event("app_home_opened")
async def home(event: dict[str, Any], client: AsyncWebClient) -> None:
    """Publishes a line."""
    blocks = [{"type": "section", "text": {"type": "mrkdwn", "text": "Welcome"}}]
    await client.views_publish(user_id=event["user"], view={"type": "home", "blocks": blocks})


@app.event("message")
async def direct(event: dict[str, Any], say: Any) -> None:
    """Answers people, not itself."""
    if "subtype" not in event:
        await say(text="Hello")


async def ready(request: Request) -> PlainTextResponse:
    return PlainTextResponse("ready")


if __name__ == "__main__":
    sys.stderr.write("[error    ] a line of trouble\n")
    slack: Any = AsyncSlackRequestHandler(app)
    routes = [Route("/readyz", ready), Mount("/", app=slack)]
    uvicorn.run(Starlette(routes=routes), host="127.0.0.1", port=int(os.environ["PORT"]), log_level="warning")
