"""The durable engine: what was promised is kept across a crash."""

from bot.engine.engine import Engine
from bot.engine.journal import StepFailed
from bot.engine.run import Run, Workflow
from bot.engine.runner import EngineClosed

__all__ = ["Engine", "EngineClosed", "Run", "StepFailed", "Workflow"]
