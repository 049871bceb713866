"""The telephone systems: a module each, and a line here, in the order of preference."""

from __future__ import annotations

from bot.domain.systems.base import System
from bot.domain.systems.conpeek import CONPEEK
from bot.domain.systems.enswitch import ENSWITCH
from bot.domain.systems.portsip import PORTSIP
from bot.domain.systems.thulium import THULIUM

SYSTEMS: tuple[System, ...] = (
    PORTSIP,
    ENSWITCH,
    CONPEEK,
    THULIUM,
)
