"""What administrators see of the guard rails: their form, their place in the App Home, the trail."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time
from typing import Any

from bot.domain.guards import Rules, Who
from bot.domain.sheets import write_sheet
from bot.domain.telephones import is_region, shown_telephone
from bot.errors import WishInvalid
from bot.messages import kit
from bot.messages.escape import quoted
from bot.messages.ids import ActionId, CallbackId
from bot.messages.kit import Json
from bot.messages.words import RingWords, ring_words, words_of

WHO, USERS, GROUPS = "rails_who", "rails_users", "rails_groups"
PERSON, WORKSPACE, COUNTRIES = "rails_person", "rails_workspace", "rails_countries"
QUIET_FROM, QUIET_UNTIL, SWITCHES = "rails_quiet_from", "rails_quiet_until", "rails_switches"
APPROVAL = "rails_approval"
STRICT, HOLD = "strict", "hold"

MOST_A_DAY = 1_000_000
SHOWN_OF_TRAIL = 10
SHOWN_OF_NEVER = 50

Entry = tuple[datetime, str, str, Mapping[str, str]]
"""When, who, what, and its facts."""


def rails_form(rules: Rules, language: str) -> Json:
    """The form of all rules as they are."""
    words, ring = words_of(language), ring_words(language)
    who = kit.radio(WHO, [kit.option(label, key) for key, label in ring.who_options.items()], rules.who)
    people: Json = {"type": "multi_users_select", "action_id": USERS}
    people |= {"initial_users": list(rules.users)} if rules.users else {}
    groups = kit.text_input(GROUPS, ", ".join(rules.groups))
    countries = kit.text_input(COUNTRIES, ", ".join(rules.countries))
    switches = [kit.option(ring.quiet_option, STRICT), kit.option(ring.hold_rule, HOLD)]
    ticked = [name for name, on in ((STRICT, rules.quiet_strict), (HOLD, rules.hold_calls)) if on]
    blocks = [
        kit.section(kit.plain(ring.rails_intro)),
        kit.input_block(WHO, ring.who_label, who),
        kit.input_block(USERS, ring.users_label, people, optional=True),
        kit.input_block(GROUPS, ring.groups_label, groups, optional=True, hint=ring.groups_hint),
        _number(PERSON, ring.person_label, rules.person_a_day),
        _number(WORKSPACE, ring.workspace_label, rules.workspace_a_day),
        kit.input_block(COUNTRIES, ring.countries_label, countries, optional=True, hint=ring.countries_hint),
        _clock(QUIET_FROM, ring.quiet_from_label, rules.quiet_from),
        _clock(QUIET_UNTIL, ring.quiet_until_label, rules.quiet_until),
        _number(APPROVAL, ring.approval_label, rules.approval_over),
        kit.input_block(
            SWITCHES, ring.switches_label, kit.checkboxes(SWITCHES, switches, ticked), optional=True
        ),
    ]
    return kit.modal(
        CallbackId.RAILS_FORM,
        ring.rails_title,
        blocks,
        submit=ring.rails_save,
        close=words.close,
        metadata={},
    )


def _number(name: str, label: str, value: int) -> Json:
    element: Json = {
        "type": "number_input",
        "action_id": name,
        "is_decimal_allowed": False,
        "min_value": "0",
        "max_value": str(MOST_A_DAY),
        "initial_value": str(value),
    }
    return kit.input_block(name, label, element)


def _clock(name: str, label: str, value: time | None) -> Json:
    initial = {"initial_time": f"{value:%H:%M}"} if value is not None else {}
    return kit.input_block(name, label, {"type": "timepicker", "action_id": name, **initial}, optional=True)


def read_rails(view: Mapping[str, Any]) -> Rules:
    """The rules of a submitted form; raises `WishInvalid` whose field is a block of the form."""
    states = {name: actions[name] for name, actions in view["state"]["values"].items() if name in actions}

    def text(name: str) -> str:
        state = states.get(name, {})
        return str(next((held for key, held in state.items() if key != "type" and held), ""))

    ticked = {option["value"] for option in states.get(SWITCHES, {}).get("selected_options") or ()}
    return Rules(
        who=Who(states[WHO]["selected_option"]["value"]),
        users=tuple(states.get(USERS, {}).get("selected_users") or ()),
        groups=_groups(text(GROUPS)),
        person_a_day=_whole(PERSON, text(PERSON)),
        workspace_a_day=_whole(WORKSPACE, text(WORKSPACE)),
        countries=_countries(text(COUNTRIES)),
        quiet_from=_time(text(QUIET_FROM)),
        quiet_until=_time(text(QUIET_UNTIL)),
        quiet_strict=STRICT in ticked,
        approval_over=_whole(APPROVAL, text(APPROVAL)),
        hold_calls=HOLD in ticked,
    )


def _whole(name: str, text: str) -> int:
    if not text.isdecimal() or int(text) > MOST_A_DAY:
        raise WishInvalid(name, "not_a_number", limit=f"0-{MOST_A_DAY}")
    return int(text)


def _time(text: str) -> time | None:
    return time.fromisoformat(text) if text else None


def _groups(text: str) -> tuple[str, ...]:
    names = re.findall(r"[^\s,;]+", text)
    found = [re.fullmatch(r"(?:<!subteam\^)?(S[A-Z0-9]{2,})(?:\|[^>]*)?>?", name) for name in names]
    if not all(found):
        raise WishInvalid(GROUPS, "malformed", limit="S0123456789")
    return tuple(dict.fromkeys(match[1] for match in found if match))


def _countries(text: str) -> tuple[str, ...]:
    """`+48` stays a prefix, `de` becomes DE."""
    names = [name.upper() for name in re.findall(r"[^\s,;]+", text)]
    for name in names:
        if not re.fullmatch(r"\+[1-9][0-9]{0,6}", name) and not is_region(name):
            raise WishInvalid(COUNTRIES, "malformed", limit="+48, DE", given=name[:20])
    return tuple(dict.fromkeys(names))


def rails_error(problem: WishInvalid, language: str) -> Json:
    """The answer to a form that cannot be taken."""
    phrase = words_of(language).problems[problem.problem]
    said = phrase.format(limit=problem.limit, given=problem.given, vendor="")
    return {"response_action": "errors", "errors": {problem.field: said}}


def changed_rules(before: Rules, after: Rules) -> dict[str, str]:
    """What was changed, for the trail."""
    return {
        name: f"{_said(getattr(before, name))} → {_said(getattr(after, name))}"
        for name in Rules.__dataclass_fields__
        if getattr(before, name) != getattr(replace(after), name)
    }


def _said(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "–"
    return f"{value:%H:%M}" if isinstance(value, time) else "–" if value is None else str(value)


# Elsewhere


def home_section(language: str) -> list[Json]:
    """For the end of an administrator's App Home."""
    ring = ring_words(language)
    return [
        kit.divider(),
        kit.header(ring.rails_title),
        kit.section(kit.mrkdwn(f"{ring.rails_intro} {ring.commands_help}")),
        kit.actions(
            kit.button(ring.rails_button, ActionId.GUARD_RAILS),
            kit.button(ring.trail_button, ActionId.AUDIT_TRAIL),
        ),
    ]


def said(text: str) -> Json:
    """One sentence."""
    return kit.message(text, [kit.section(kit.mrkdwn(text))])


def never_message(phones: Sequence[str], language: str) -> Json:
    """The numbers that are never called."""
    words, ring = words_of(language), ring_words(language)
    shown = ", ".join(shown_telephone(phone) for phone in sorted(phones)[:SHOWN_OF_NEVER])
    rest = len(phones) - SHOWN_OF_NEVER
    more = f" {words.count(rest, words.announcement_and_more)}" if rest > 0 else ""
    return said(f"{words.count(len(phones), ring.never_list)} {shown}{more}".strip())


def trail_message(entries: Sequence[Entry], language: str) -> Json:
    """The newest lines of the trail."""
    ring = ring_words(language)
    if not entries:
        return said(ring.trail_empty)
    lines = [_line(entry) for entry in entries[:SHOWN_OF_TRAIL]]
    text = "\n".join([f"*{ring.trail_title}*", *lines])
    blocks = [kit.section(kit.mrkdwn(text)), kit.context(kit.plain(ring.trail_more))]
    return kit.message(text, blocks)


def _line(entry: Entry) -> str:
    at, user, act, facts = entry
    told = ", ".join(f"{name} {value}" for name, value in facts.items())
    return kit.clip(f"{at:%Y-%m-%d %H:%M} UTC · <@{user}> · {quoted(act)} · {quoted(told)}", 280)


def trail_file(entries: Sequence[Entry], language: str) -> bytes:
    """The whole trail, the newest first."""
    ring: RingWords = ring_words(language)
    rows = [
        (f"{at:%Y-%m-%dT%H:%M:%SZ}", user, act, ", ".join(f"{name}={held}" for name, held in facts.items()))
        for at, user, act, facts in entries
    ]
    return write_sheet(ring.trail_columns, rows)
