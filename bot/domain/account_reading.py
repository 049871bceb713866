"""From values by name to the accounts of telephone systems.

The operator's environment has these names, and so has the form in which a workspace's administrator enters
them.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.accounts import Accounts
from bot.domain.systems import SYSTEMS
from bot.domain.variables import Variables


def read_accounts(values: Mapping[str, str]) -> Accounts:
    """The telephone systems that are named; a half-named one is a mistake worth saying (`BadSetting`)."""
    env = Variables(values)
    named = (system for system in SYSTEMS if env.text(f"{system.name.upper()}_URL"))
    return Accounts(**{system.name.value: system.read(env) for system in named})
