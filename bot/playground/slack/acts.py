"""What people do, as their Slack does it: type, press, submit, close, open.

Every act answers with `{"ok": True}` or `{"ok": False, "error": …}` in the words that Slack shows.
"""

from __future__ import annotations

import copy
import time
from collections.abc import Collection, Mapping
from typing import Any

from bot.playground.slack import payloads
from bot.playground.slack.blockkit.blocks import elements_of
from bot.playground.slack.channels import Channel
from bot.playground.slack.delivery import Delivery, Line
from bot.playground.slack.element_state import Values, has_state
from bot.playground.slack.errors import SlackError
from bot.playground.slack.field_checks import field_errors
from bot.playground.slack.members import BOT_USER, EVERYBODY, THE_BOT
from bot.playground.slack.messages import Message, as_answer
from bot.playground.slack.typed import as_sent
from bot.playground.slack.views import Screen
from bot.playground.slack.web_api import speak
from bot.playground.slack.workspace import Workspace

Said = dict[str, Any]
DONE: Said = {"ok": True}
TROUBLE = "We had some trouble connecting. Try again?"


class Acts:
    """All that the page lets people do; `commands` are those the app has."""

    def __init__(self, workspace: Workspace, line: Line, commands: Collection[str]) -> None:
        self._workspace = workspace
        self._line = line
        self._commands = frozenset(commands)
        workspace.bot_spoke = self._bot_spoke

    # Typing

    async def command(self, user: str, channel_id: str, name: str, text: str) -> Said:
        """A slash command; what it answers is shown at once."""
        if name not in self._commands:
            return _failed(f"{name} is not a valid command.")
        channel = self._channel(user, channel_id)
        sent = as_sent(text.strip(), self._workspace.channels)
        delivery = await self._line.command(payloads.command(self._workspace, user, channel, name, sent))
        if not delivery.ok:
            return _failed(_interaction_error(delivery))
        answer = delivery.json()
        if answer is None:
            return DONE
        given = {"text": answer} if isinstance(answer, str) else answer
        try:
            speak(self._workspace, user, channel.id, given if isinstance(given, dict) else {})
        except SlackError as error:
            return _failed(f"invalid_command_response: {error.error}")
        return DONE

    async def message(self, user: str, channel_id: str, text: str) -> Said:
        """Something said in a channel, or to the bot alone."""
        channel = self._channel(user, channel_id)
        if not text.strip():
            return _failed("no_text")
        sent = as_sent(text.strip(), self._workspace.channels, labels=False)
        message = self._workspace.messages.from_person(channel.id, user, sent)
        self._workspace.changed()
        if channel.kind != "channel":
            if channel.has_bot:
                self._tell(payloads.said(message, channel))
        elif f"<@{BOT_USER}>" in sent:
            self._mention(user, channel, message)
        return DONE

    def _mention(self, user: str, channel: Channel, message: Message) -> None:
        if channel.has_bot:
            self._tell(payloads.mentioned(message))
            return
        words = f"You mentioned @{THE_BOT.name}, but they’re not in this channel."
        notice = {**message, "ts": self._workspace.stamps.next(), "user": "USLACKBOT", "text": words}
        self._workspace.messages.whisper(user, notice)
        self._workspace.changed()

    # Pressing

    async def press(
        self,
        user: str,
        where: Mapping[str, str],
        block_id: str,
        action_id: str,
        *,
        state: Mapping[str, Any] | None = None,
        option: Mapping[str, Any] | None = None,
        values: Values | None = None,
    ) -> Said:
        """A button, a line of a menu, or a control with a new state, in a message or a view."""
        if "view_id" in where:
            return await self._press_in_view(
                self._screen(user, where["view_id"]), block_id, action_id, state, option, values
            )
        channel = self._channel(user, where["channel"])
        message, private = self._workspace.messages.find_seen(user, channel.id, where["ts"])
        _, element = _element(message["blocks"], block_id, action_id)
        payload = {
            **payloads.interaction(self._workspace, "block_actions", user, channel, None),
            **payloads.message_of(self._workspace, user, channel, message, private),
            "actions": [_action(block_id, element, state, option)],
        }
        return _outcome(await self._line.interaction(payload))

    async def _press_in_view(
        self,
        screen: Screen,
        block_id: str,
        action_id: str,
        state: Mapping[str, Any] | None,
        option: Mapping[str, Any] | None,
        values: Values | None,
    ) -> Said:
        block, element = _element(screen.view["blocks"], block_id, action_id)
        keep(screen, values)
        if has_state(element) and state is not None:
            keep(screen, {block_id: {action_id: {"type": element["type"], **state}}})
        if block["type"] == "input" and not block.get("dispatch_action", False):
            return DONE
        view = copy.deepcopy(screen.view)
        payload = {
            **payloads.interaction(self._workspace, "block_actions", screen.user, None, view["id"]),
            "container": {"type": "view", "view_id": view["id"]},
            "view": view,
            "actions": [_action(block_id, element, state, option)],
        }
        return _outcome(await self._line.interaction(payload))

    async def suggest(
        self, user: str, where: Mapping[str, str], block_id: str, action_id: str, query: str
    ) -> Said:
        """What the bot offers in a menu that asks it while somebody types."""
        base = payloads.interaction(self._workspace, "block_suggestion", user, None, where.get("view_id"))
        payload = {**base, "block_id": block_id, "action_id": action_id, "value": query}
        if "view_id" in where:
            view = copy.deepcopy(self._screen(user, where["view_id"]).view)
            payload |= {"container": {"type": "view", "view_id": view["id"]}, "view": view}
        else:
            channel = self._channel(user, where["channel"])
            message, private = self._workspace.messages.find_seen(user, channel.id, where["ts"])
            payload |= payloads.message_of(self._workspace, user, channel, message, private)
        delivery = await self._line.interaction(payload)
        answer = delivery.json()
        if not delivery.ok or not isinstance(answer, dict):
            return _failed(_interaction_error(delivery))
        return {**DONE, **{name: answer[name] for name in ("options", "option_groups") if name in answer}}

    # Forms

    async def submit(self, user: str, view_id: str, values: Values) -> Said:
        """A form; `errors` names the fields (`block_id`) that Slack or the bot sent back."""
        screen = self._screen(user, view_id)
        keep(screen, values)
        screen.errors = field_errors(screen.view, screen.view["state"]["values"])
        if screen.errors:
            self._workspace.changed()
            return {"ok": False, "errors": screen.errors}
        view = copy.deepcopy(screen.view)
        payload = {
            **payloads.interaction(self._workspace, "view_submission", user, None, view["id"]),
            "view": view,
            "response_urls": self._response_urls(user, view),
        }
        delivery = await self._line.interaction(payload)
        outcome = self._after_submit(screen, delivery)
        self._workspace.changed()
        return outcome

    def _after_submit(self, screen: Screen, delivery: Delivery) -> Said:
        if not delivery.ok:
            return _failed(TROUBLE)
        answer = delivery.json()
        action = answer.get("response_action") if isinstance(answer, dict) else None
        if answer is None or answer == {}:
            self._workspace.views.close(screen)
        elif action == "clear":
            self._workspace.views.close(screen, all_of_them=True)
        elif action == "errors":
            return self._with_errors(screen, answer.get("errors"))
        elif action in ("update", "push"):
            return self._with_view(screen, action, answer.get("view"))
        else:
            return _failed(TROUBLE)
        return DONE

    def _with_errors(self, screen: Screen, errors: Any) -> Said:
        inputs = {block["block_id"] for block in screen.view["blocks"] if block["type"] == "input"}
        if not isinstance(errors, dict) or not errors or not set(errors) <= inputs:
            return _failed(TROUBLE)
        screen.errors = {block_id: str(words) for block_id, words in errors.items()}
        return {"ok": False, "errors": screen.errors}

    def _with_view(self, screen: Screen, action: str, view: Any) -> Said:
        views, triggers = self._workspace.views, self._workspace.triggers
        try:
            if action == "update":
                views.update(screen, view, None)
            else:
                trigger = triggers.look(triggers.issue(screen.user, screen.channel, screen.view["id"]))
                views.push(trigger, view)
        except SlackError as error:
            return {**_failed(TROUBLE), "detail": [error.error, *error.messages]}
        return DONE

    def _response_urls(self, user: str, view: Mapping[str, Any]) -> list[dict[str, str]]:
        found = []
        for block, element in elements_of(view["blocks"]):
            if not element.get("response_url_enabled"):
                continue
            state = view["state"]["values"][block["block_id"]][element["action_id"]]
            channel = state.get("selected_conversation") or state.get("selected_channel")
            if channel:
                found.append(
                    {
                        "block_id": block["block_id"],
                        "action_id": element["action_id"],
                        "channel_id": channel,
                        "response_url": self._workspace.response_urls.issue(user, channel),
                    }
                )
        return found

    async def close(self, user: str, view_id: str) -> Said:
        """A modal is closed without being submitted."""
        screen = self._screen(user, view_id)
        self._workspace.views.close(screen, all_of_them=screen.view["clear_on_close"])
        self._workspace.changed()
        if screen.view["notify_on_close"]:
            payload = {
                **payloads.interaction(self._workspace, "view_closed", user, None, None),
                "view": screen.view,
                "is_cleared": screen.view["clear_on_close"],
            }
            await self._line.interaction(
                {name: held for name, held in payload.items() if name != "trigger_id"}
            )
        return DONE

    # Shortcuts and the home tab

    async def shortcut(
        self, user: str, callback_id: str, channel_id: str | None = None, ts: str | None = None
    ) -> Said:
        """A global shortcut, or one on a message."""
        stamp = f"{time.time():.6f}"
        if channel_id is None or ts is None:
            base = payloads.interaction(self._workspace, "shortcut", user, None, None)
            return _outcome(
                await self._line.interaction({**base, "callback_id": callback_id, "action_ts": stamp})
            )
        channel = self._channel(user, channel_id)
        message, _ = self._workspace.messages.find_seen(user, channel.id, ts)
        payload = {
            **payloads.interaction(self._workspace, "message_action", user, channel, None),
            **payloads.in_channel(channel),
            "callback_id": callback_id,
            "action_ts": stamp,
            "message_ts": ts,
            "message": as_answer(message),
            "response_url": self._workspace.response_urls.issue(user, channel.id),
        }
        return _outcome(await self._line.interaction(payload))

    async def home(self, user: str) -> Said:
        """Somebody opened the App Home."""
        channel = self._workspace.channels.direct([self._member(user)])
        self._tell(payloads.home_opened(self._workspace, user, channel))
        return DONE

    def uninstalled(self) -> None:
        """Somebody removed the app from the workspace."""
        stamp = self._workspace.stamps.next
        revoked = {"oauth": [], "bot": [BOT_USER]}
        self._tell({"type": "tokens_revoked", "tokens": revoked, "event_ts": stamp()})
        self._tell({"type": "app_uninstalled", "event_ts": stamp()})

    # What Slack tells the bot by itself

    def _bot_spoke(self, message: Message, was_edited: bool) -> None:
        channel = self._workspace.channels.get(message["channel"])
        if channel is None or channel.kind == "channel":
            return
        stamp = self._workspace.stamps.next()
        self._tell(
            payloads.edited(message, channel, stamp) if was_edited else payloads.said(message, channel)
        )

    def _tell(self, inner: dict[str, Any]) -> None:
        self._line.event(payloads.event(self._workspace, inner))

    # Whose and where

    def _member(self, user: str) -> str:
        if user not in EVERYBODY or user == BOT_USER:
            raise SlackError("user_not_found")
        return user

    def _channel(self, user: str, channel_id: str) -> Channel:
        channel = self._workspace.channels.get(channel_id)
        if channel is None or self._member(user) not in channel.members:
            raise SlackError("channel_not_found")
        return channel

    def _screen(self, user: str, view_id: str) -> Screen:
        screen = self._workspace.views.find(view_id, None)
        if screen.user != self._member(user):
            raise SlackError("not_found")
        return screen


def keep(screen: Screen, values: Values | None) -> None:
    """What was typed into the inputs of a view, as far as it has such inputs."""
    held = screen.view["state"]["values"]
    for block_id, actions in (values or {}).items():
        for action_id, state in actions.items():
            there = held.get(block_id, {}).get(action_id)
            if there is not None:
                held[block_id][action_id] = {**state, "type": there["type"]}


def _element(blocks: list[Any], block_id: str, action_id: str) -> tuple[dict[str, Any], dict[str, Any]]:
    for block, element in elements_of(blocks):
        if block.get("block_id") == block_id and element.get("action_id") == action_id:
            return block, element
    raise SlackError("action_not_found")


def _action(
    block_id: str,
    element: Mapping[str, Any],
    state: Mapping[str, Any] | None,
    option: Mapping[str, Any] | None,
) -> dict[str, Any]:
    """The act itself, as `actions[0]`."""
    echoed = ("value", "style", "url") if element["type"] == "button" else ()
    texts = {"text": element["text"]} if element["type"] == "button" else {}
    return {
        "type": element["type"],
        "action_id": element["action_id"],
        "block_id": block_id,
        "action_ts": f"{time.time():.6f}",
        **texts,
        **{name: element[name] for name in echoed if name in element},
        **({"selected_option": dict(option)} if option is not None else {}),
        **{name: held for name, held in (state or {}).items() if name != "type"},
    }


def _failed(error: str) -> Said:
    return {"ok": False, "error": error}


def _outcome(delivery: Delivery) -> Said:
    return DONE if delivery.ok else _failed(_interaction_error(delivery))


def _interaction_error(delivery: Delivery) -> str:
    return "operation_timeout" if delivery.error == "http_timeout" else "dispatch_failed"
