"""Guard rails as a workspace set them, what was rung each day, and the trail of who did what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy import Connection, Table, delete, func, select

from bot.domain.guards import Rules
from bot.store.codec import dump, dump_map, load, load_map
from bot.store.database import Database
from bot.store.inserts import insert_new, put_row
from bot.store.tables import Tables


@dataclass(frozen=True, slots=True)
class Deed:
    """One line of the audit trail."""

    at: datetime
    user: str
    act: str
    facts: Mapping[str, str] = field(repr=False)


class Guards:
    """Everything that keeps telephones from ringing."""

    def __init__(self, database: Database, tables: Tables) -> None:
        self._database = database
        self._rails = tables.guard_rails
        self._never = tables.never_called
        self._rung = tables.rung
        self._trail = tables.audit_trail

    # ---- rules -------------------------------------------------------------------------------------------

    async def rules(self, workspace: str) -> Rules:
        """As an administrator set them, else the defaults."""
        query = select(self._rails.c.document).where(self._rails.c.workspace == workspace)
        document = await self._database.read(lambda connection: connection.scalar(query))
        return Rules() if document is None else load(Rules, document)

    async def set_rules(self, workspace: str, rules: Rules, user: str, facts: Mapping[str, str]) -> None:
        """Keep them, and who changed what."""
        row = {"workspace": workspace, "document": dump(rules)}

        def work(connection: Connection) -> None:
            put_row(connection, self._rails, row)
            self._note(connection, workspace, user, "rules changed", facts)

        await self._database.write(work)

    # ---- never call --------------------------------------------------------------------------------------

    async def never(self, workspace: str) -> frozenset[str]:
        """The numbers (E.164) that are not to be called."""
        return await self._database.read(lambda connection: frozenset(self._phones(connection, workspace)))

    async def add_never(self, workspace: str, phones: tuple[str, ...], user: str) -> int:
        """Never call these again; how many were new."""

        def work(connection: Connection) -> int:
            known = self._phones(connection, workspace)
            new = [phone for phone in dict.fromkeys(phones) if phone not in known]
            serial = self._next(connection, self._never, workspace)
            for number, phone in enumerate(new, start=serial):
                document = dump_map({"phone": phone, "by": user})
                row = {"workspace": workspace, "serial": number, "document": document}
                connection.execute(self._never.insert(), row)
                self._note(connection, workspace, user, "never call", {"phone": phone})
            return len(new)

        return await self._database.write(work)

    async def drop_never(self, workspace: str, phones: tuple[str, ...], user: str) -> int:
        """These may be called again; how many were on the list."""

        def work(connection: Connection) -> int:
            known = self._phones(connection, workspace)
            gone = [phone for phone in dict.fromkeys(phones) if phone in known]
            for phone in gone:
                match = (self._never.c.workspace == workspace, self._never.c.serial == known[phone])
                connection.execute(delete(self._never).where(*match))
                self._note(connection, workspace, user, "may be called again", {"phone": phone})
            return len(gone)

        return await self._database.write(work)

    def _phones(self, connection: Connection, workspace: str) -> dict[str, int]:
        table = self._never.c
        query = select(table.serial, table.document).where(table.workspace == workspace)
        return {load_map(document)["phone"]: serial for serial, document in connection.execute(query)}

    # ---- how many a day ----------------------------------------------------------------------------------

    async def reserve(self, workspace: str, user: str, reference: str, day: str, numbers: int) -> str | None:
        """Count these numbers to the day, unless a limit is passed: then `person` or `workspace`.

        Counted once for a reference, however often it is asked.
        """
        rules = await self.rules(workspace)
        row = {
            "workspace": workspace,
            "reference": reference,
            "user": user,
            "day": day,
            "numbers": numbers,
            "created_at": datetime.now(UTC),
        }

        def work(connection: Connection) -> str | None:
            _one_by_one(connection, self._rung, workspace)
            of_reference = (self._rung.c.workspace == workspace, self._rung.c.reference == reference)
            if connection.scalar(select(self._rung.c.numbers).where(*of_reference)) is not None:
                return None
            of_day = (self._rung.c.workspace == workspace, self._rung.c.day == day)
            total = select(func.coalesce(func.sum(self._rung.c.numbers), 0)).where(*of_day)
            if (
                connection.scalar(total.where(self._rung.c.user == user)) or 0
            ) + numbers > rules.person_a_day:
                return "person"
            if (connection.scalar(total) or 0) + numbers > rules.workspace_a_day:
                return "workspace"
            connection.execute(insert_new(connection, self._rung), row)
            return None

        return await self._database.write(work)

    async def release(self, workspace: str, reference: str) -> None:
        """What was counted did not ring after all."""
        table = self._rung
        gone = delete(table).where(table.c.workspace == workspace, table.c.reference == reference)
        await self._database.write(lambda connection: connection.execute(gone))

    # ---- the trail ---------------------------------------------------------------------------------------

    async def note(self, workspace: str, user: str, act: str, facts: Mapping[str, str]) -> None:
        """Write down who did what."""
        await self._database.write(lambda connection: self._note(connection, workspace, user, act, facts))

    async def trail(self, workspace: str, *, most: int = 100_000) -> list[Deed]:
        """Who did what, the newest first."""
        table = self._trail.c
        query = (
            select(table.at, table.document)
            .where(table.workspace == workspace)
            .order_by(table.serial.desc())
            .limit(most)
        )
        rows = await self._database.read(lambda connection: connection.execute(query).all())
        return [_deed(at, load_map(document)) for at, document in rows]

    def _note(
        self, connection: Connection, workspace: str, user: str, act: str, facts: Mapping[str, str]
    ) -> None:
        row = {
            "workspace": workspace,
            "serial": self._next(connection, self._trail, workspace),
            "at": datetime.now(UTC),
            "document": dump_map({**facts, "user": user, "act": act}),
        }
        connection.execute(self._trail.insert(), row)

    def _next(self, connection: Connection, table: Table, workspace: str) -> int:
        """The next serial number."""
        _one_by_one(connection, table, workspace)
        last = select(func.coalesce(func.max(table.c.serial), 0)).where(table.c.workspace == workspace)
        return int(connection.scalar(last) or 0) + 1


def _deed(at: datetime, held: dict[str, str]) -> Deed:
    user, act = held.pop("user"), held.pop("act")
    return Deed(at, user, act, held)


def _one_by_one(connection: Connection, table: Table, workspace: str) -> None:
    """What reads before it writes waits here for its like; SQLite has one writer anyway."""
    if connection.dialect.name == "postgresql":
        lock = func.pg_advisory_xact_lock(func.hashtext(f"{table.name}/{workspace}"))
        connection.execute(select(lock))
