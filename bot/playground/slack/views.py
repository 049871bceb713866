"""Modals on people's screens, up to three deep, and home tabs."""

from __future__ import annotations

import copy
import json
import secrets
from collections.abc import Callable
from typing import Any

from bot.playground.slack.blockkit import view_problems
from bot.playground.slack.blockkit.blocks import elements_of
from bot.playground.slack.element_state import Values, has_state, initial_state
from bot.playground.slack.errors import SlackError
from bot.playground.slack.members import APP, BOT, PLAYGROUND, Team
from bot.playground.slack.triggers import Trigger

MOST_DEEP = 3
MOST_BYTES = 250_000

View = dict[str, Any]
_DEFAULTS: dict[str, Any] = {
    "private_metadata": "",
    "callback_id": "",
    "external_id": "",
    "clear_on_close": False,
    "notify_on_close": False,
    "submit": None,
    "close": None,
}


class Screen:
    """One open view: what Slack knows of it, whose it is, and the errors beside its fields."""

    def __init__(self, user: str, channel: str | None, view: View) -> None:
        self.user = user
        self.channel = channel
        self.view = view
        self.errors: dict[str, str] = {}


class Views:
    """All views of the workspace; `with_ids` fills in the ids that an app left out."""

    def __init__(
        self,
        clock: Callable[[], float],
        with_ids: Callable[[list[Any]], list[Any]],
        team: Team = PLAYGROUND,
    ) -> None:
        self._team = team
        self._clock = clock
        self._with_ids = with_ids
        self._screens: dict[str, Screen] = {}
        self._homes: dict[str, Screen] = {}

    # What the Web API does

    def open(self, trigger: Trigger, view: Any) -> View:
        """`views.open`: above the view in which the person acted, else instead of all that are open."""
        if trigger.view_id in self._screens:
            return self.push(trigger, view)
        self._check(view, "modal", None)
        for screen in self.stack_of(trigger.user):
            del self._screens[screen.view["id"]]
        return self._show(Screen(trigger.user, trigger.channel, {}), view, None)

    def push(self, trigger: Trigger, view: Any) -> View:
        """`views.push`: above the view in which the person acted."""
        below = self._screens.get(trigger.view_id or "")
        if below is None:
            raise SlackError("invalid_trigger_id")
        if len(self.stack_of(trigger.user)) >= MOST_DEEP:
            raise SlackError("push_limit_reached")
        self._check(view, "modal", None)
        return self._show(Screen(trigger.user, below.channel, {}), view, below.view)

    def update(self, screen: Screen, view: Any, given_hash: str | None) -> View:
        """`views.update`: the same view with other contents; what was typed stays where the ids stay."""
        if given_hash and given_hash != screen.view["hash"]:
            raise SlackError("hash_conflict")
        self._check(view, screen.view["type"], screen)
        screen.errors = {}
        return self._fill(screen, view)

    def publish(self, user: str, view: Any, given_hash: str | None) -> View:
        """`views.publish`: this person's home tab."""
        there = self._homes.get(user)
        if there is not None:
            return self.update(there, view, given_hash)
        self._check(view, "home", None)
        screen = Screen(user, None, {"id": _new_id(), "previous_view_id": None})
        screen.view["root_view_id"] = screen.view["id"]
        self._fill(screen, view)
        self._homes[user] = screen
        return copy.deepcopy(screen.view)

    def find(self, view_id: str | None, external_id: str | None) -> Screen:
        """The view with this id of Slack's or of the app's; raises `not_found`."""
        for screen in (*self._screens.values(), *self._homes.values()):
            if view_id and screen.view["id"] == view_id:
                return screen
            if external_id and screen.view["external_id"] == external_id:
                return screen
        raise SlackError("not_found")

    # What a person sees and does

    def stack_of(self, user: str) -> list[Screen]:
        """This person's open modals, the topmost last."""
        return [screen for screen in self._screens.values() if screen.user == user]

    def home_of(self, user: str) -> Screen | None:
        """This person's home tab, once the bot has published one."""
        return self._homes.get(user)

    def close(self, screen: Screen, *, all_of_them: bool = False) -> None:
        """The modal goes; those above it go too, and with `all_of_them` the whole stack."""
        stack = self.stack_of(screen.user)
        begin = 0 if all_of_them else stack.index(screen) if screen in stack else len(stack)
        for gone in stack[begin:]:
            self._screens.pop(gone.view["id"], None)

    # How it is kept

    def _check(self, view: Any, kind: str, replaced: Screen | None) -> None:
        if not isinstance(view, dict):
            raise SlackError("invalid_arguments", ["[ERROR] missing required field: view"])
        if len(json.dumps(view).encode()) > MOST_BYTES:
            raise SlackError("view_too_large")
        wrong = view_problems(view)
        if not wrong and view["type"] != kind:
            wrong = [f"[ERROR] must be a {kind} view [json-pointer:/view/type]"]
        if wrong:
            raise SlackError("invalid_arguments", wrong)
        self._check_external_id(view.get("external_id"), replaced)

    def _check_external_id(self, external_id: str | None, replaced: Screen | None) -> None:
        for screen in (*self._screens.values(), *self._homes.values()):
            if external_id and screen is not replaced and screen.view["external_id"] == external_id:
                raise SlackError("duplicate_external_id")

    def _show(self, screen: Screen, view: Any, below: View | None) -> View:
        view_id = _new_id()
        screen.view = {
            "id": view_id,
            "root_view_id": below["root_view_id"] if below else view_id,
            "previous_view_id": below["id"] if below else None,
        }
        self._screens[view_id] = screen
        return self._fill(screen, view)

    def _fill(self, screen: Screen, view: Any) -> View:
        given = {name: copy.deepcopy(held) for name, held in view.items() if held is not None}
        blocks = self._with_ids(given["blocks"])
        kept: Values = screen.view.get("state", {}).get("values", {})
        screen.view.update(
            {
                **_DEFAULTS,
                **given,
                "blocks": blocks,
                "team_id": self._team.id,
                "app_id": APP,
                "bot_id": BOT,
                "app_installed_team_id": self._team.id,
                "hash": f"{int(self._clock())}.{secrets.token_hex(4)}",
                "state": {"values": _values(blocks, kept, screen.channel)},
            }
        )
        return copy.deepcopy(screen.view)


def _new_id() -> str:
    """Never given twice, not by an earlier playground either: a bot that kept its database knows those."""
    return f"V0{secrets.token_hex(5).upper()}"


def _values(blocks: list[Any], kept: Values, channel: str | None) -> Values:
    """What each input holds: what it held under the same ids, else its initial value."""
    values: Values = {}
    for block, element in elements_of(blocks):
        if not has_state(element):
            continue
        before = kept.get(block["block_id"], {}).get(element["action_id"])
        alike = before is not None and before["type"] == element["type"]
        values.setdefault(block["block_id"], {})[element["action_id"]] = (
            before if before is not None and alike else initial_state(element, channel)
        )
    return values
