"""DBOS, behind one module: it journals every finished step and finds what a dead process left.

Names with an underscore are DBOS's own affairs: `pyproject.toml` admits only the versions with which the
tests killed and restarted it.
"""

from __future__ import annotations

import asyncio
import contextvars
import logging
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

import sqlalchemy
from dbos import DBOS, DBOSConfig, SetWorkflowAttributes, SetWorkflowID, WorkflowStatus
from dbos._core import WorkflowHandleAsyncTask
from dbos._utils import INTERNAL_QUEUE_NAME
from sqlalchemy.exc import SQLAlchemyError

from bot.engine.database import SCHEMA, journal_engine, journal_url
from bot.engine.journal import Cipher, SealedJournal
from bot.engine.lanes import lane_number
from bot.engine.renewal import renew_journals

T = TypeVar("T")

log = logging.getLogger(__name__)

Body = Callable[[str, str, float], Coroutine[Any, Any, None]]
"""A workflow as DBOS knows it: takes the subject, the lane and the moment of arrival."""

VERSION = "1"
"""Fixed: DBOS would hash the code, and leave work behind at each change of it."""

THREADS = 4
"""How many threads write the journal. Measured with 200 runs: more of them cost a third more time, waiting
for each other and for the interpreter."""

SOON, AT_LEISURE = 0.05, 1.0
"""Seconds between two looks into DBOS's own queue, through which recovered workflows come."""

HURRY_FOR = 5.0
"""Seconds for which recovered workflows are looked for often."""

PAGE = 200
"""Workflows forgotten at a time."""

HAND_OVER = """
    UPDATE {schema}workflow_status SET status = 'ENQUEUED', queue_name = COALESCE(queue_name, :queue),
        owner_xid = NULL, started_at_epoch_ms = NULL, recovery_attempts = 0
    WHERE executor_id = :owner AND status = 'PENDING'
"""
"""What DBOS does itself with the work of a dead process."""

UNFINISHED = ["PENDING", "ENQUEUED"]
FINISHED = ["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"]


@dataclass(frozen=True, slots=True)
class Left:
    """A run that a dead process did not finish."""

    run_id: str
    lane: str
    arrival: float


class Backend:
    """The journal of this process. Its coroutines belong to the workflows' loop."""

    def __init__(self, database_url: str, cipher: Cipher) -> None:
        self._url = journal_url(database_url)
        self._cipher = cipher
        self._connections = journal_engine(self._url, THREADS + 4)
        self._bodies: dict[str, Body] = {}
        self._owner = ""
        self._prefix = "" if self._url.startswith("sqlite:") else f"{SCHEMA}."

    def launch(self, owner: str, bodies: Mapping[str, Body]) -> None:
        """Migrate the journal and let DBOS recover what `owner` left; called on the workflows' loop."""
        self._owner = owner
        self._bodies = {name: _registered(name, body) for name, body in bodies.items()}
        _keep_quiet()
        self._queue = DBOS(config=self._config())._registry.get_internal_queue()
        self.hurry()
        DBOS.launch()

    async def renew(self) -> int:
        """Seal what unfinished runs journalled with the newest key; how many entries had an earlier one."""
        return await asyncio.to_thread(renew_journals, self._connections, self._cipher, self._prefix)

    async def start(self, workflow: str, run_id: str, subject: str, lane: str, arrival: float) -> bool:
        """Store that `workflow` shall run, and let it; False when this run was stored before."""
        # Beside the sealed arguments, for replicas to ask who is first in a lane.
        place = {"lane": lane_number(lane), "arrival": arrival}
        with SetWorkflowID(run_id), SetWorkflowAttributes(place):
            handle = await DBOS.start_workflow_async(self._bodies[workflow], subject, lane, arrival)
        return isinstance(handle, WorkflowHandleAsyncTask)

    async def step(self, name: str, action: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Do `action` within the current run and journal its result, or answer from the journal."""
        return await DBOS.run_step_async({"name": name}, action)

    async def sleep(self, seconds: float) -> None:
        """Wait within the current run, until a moment that is journalled."""
        await DBOS.sleep_async(seconds)

    @staticmethod
    def current_run() -> str:
        """The id of the run within which this is called."""
        run_id = DBOS.workflow_id
        assert run_id is not None  # noqa: S101 (called by bodies alone)
        return run_id

    async def left_by(self, owner: str) -> list[Left]:
        """What this owner did not finish."""
        found = await DBOS.list_workflows_async(status=UNFINISHED, executor_id=owner, load_output=False)
        return [left for status in found if status.name in self._bodies and (left := _left(status))]

    async def deaths(self, run_id: str) -> int:
        """How often in a row a process died with this run."""
        # Outside the run's own context, where DBOS would journal the question as a step.
        asked = DBOS.list_workflows_async(workflow_ids=[run_id], load_input=False, load_output=False)
        found = await contextvars.Context().run(asyncio.create_task, asked)
        return max((status.recovery_attempts or 1) - 1 for status in found)

    async def recover(self, owner: str) -> None:
        """Take up what this owner, who is dead, left."""
        self.hurry()
        await asyncio.to_thread(DBOS._recover_pending_workflows, [owner])

    def hurry(self) -> None:
        """Look for recovered workflows often, for a moment."""
        self._queue._polling_interval_sec = SOON
        asyncio.get_running_loop().call_later(HURRY_FOR, self._take_it_easy)

    def _take_it_easy(self) -> None:
        self._queue._polling_interval_sec = AT_LEISURE

    async def forget_older_than(self, moment: datetime) -> int:
        """Forget what was finished before `moment`; how many runs."""
        forgotten = 0
        while old := await DBOS.list_workflows_async(
            status=FINISHED,
            completed_before=moment.isoformat(),
            limit=PAGE,
            load_input=False,
            load_output=False,
        ):
            await DBOS.delete_workflows_async([status.workflow_id for status in old])
            forgotten += len(old)
        return forgotten

    def destroy(self) -> None:
        """End DBOS's threads, hand over what is unfinished, give back connections; waits for all this."""
        DBOS.destroy(destroy_registry=True)
        try:
            self._hand_over()
        except SQLAlchemyError as error:
            log.warning(
                "Work could not be handed over (%s); it is found at the next start.", type(error).__name__
            )
        finally:
            self._connections.dispose()

    def _hand_over(self) -> None:
        """Let any replica go on at once. A stop in good order is no death, so they are counted anew."""
        statement = sqlalchemy.text(HAND_OVER.format(schema=self._prefix))
        with self._connections.begin() as connection:
            connection.execute(statement, {"owner": self._owner, "queue": INTERNAL_QUEUE_NAME})

    def _config(self) -> DBOSConfig:
        return {
            "name": "convoke",
            "system_database_url": self._url,
            "system_database_engine": self._connections,
            "dbos_system_schema": SCHEMA,
            "serializer": SealedJournal(self._cipher),
            "executor_id": self._owner,
            "application_version": VERSION,
            "max_executor_threads": THREADS,
            "use_listen_notify": False,
            "notification_listener_polling_interval_sec": 0.5,
            "enable_otlp": False,
            "log_level": "ERROR",
        }


def _registered(name: str, body: Body) -> Body:
    async def run(subject: str, lane: str, arrival: float) -> None:
        await body(subject, lane, arrival)

    # How often a run may die with its process is counted in `runner`, which also tells somebody.
    return DBOS.workflow(name=name, max_recovery_attempts=None)(run)


def _left(status: WorkflowStatus) -> Left | None:
    if not isinstance(status.input, dict):  # sealed with a key that is gone: DBOS gives it up by itself
        return None
    _subject, lane, arrival = status.input["args"]
    return Left(status.workflow_id, lane, arrival)


def _keep_quiet() -> None:
    # With a handler of its own in place, DBOS adds none that writes to the console: errors go to our log.
    logger = logging.getLogger("dbos")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
