"""Sealing the journals of unfinished runs with the newest key, so that an earlier key can be taken away."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, text

from bot.engine.journal import Cipher

SEALED = (("workflow_input", "inputs"), ("operation_outputs", "output"), ("operation_outputs", "error"))
"""Where DBOS keeps what is read again when a run is repeated."""

UNFINISHED = """
    SELECT workflow_uuid, {column} FROM {schema}{table}
    WHERE {column} LIKE 'gAAAA%' AND workflow_uuid IN (
        SELECT workflow_uuid FROM {schema}workflow_status WHERE status IN ('PENDING', 'ENQUEUED')
    )
"""  # what is not sealed, such as the end of a wait, begins otherwise
REPLACE = "UPDATE {schema}{table} SET {column} = :fresh WHERE workflow_uuid = :run AND {column} = :stale"


def renew_journals(connections: Engine, cipher: Cipher, schema: str) -> int:
    """Seal again what an earlier key sealed; how many entries. `schema` is a prefix, with its dot."""
    with connections.begin() as connection:
        return sum(
            _renew_column(connection, cipher, {"schema": schema, "table": table, "column": column})
            for table, column in SEALED
        )


def _renew_column(connection: Connection, cipher: Cipher, names: dict[str, str]) -> int:
    renewed = 0
    for run, stale in connection.execute(text(UNFINISHED.format(**names))).all():
        fresh = cipher.renew(stale.encode()).decode()
        if fresh != stale:
            connection.execute(text(REPLACE.format(**names)), {"run": run, "fresh": fresh, "stale": stale})
            renewed += 1
    return renewed
