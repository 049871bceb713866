"""Workflows run once, in order, and go on after a stop."""

from __future__ import annotations

import asyncio
import threading
from datetime import UTC, datetime, timedelta

import pytest
from pydantic import SecretStr

from bot.engine import EngineClosed, Run, StepFailed, runner
from bot.errors import VendorUnavailable
from bot.store import Keyring
from tests.engine.conftest import Engines, eventually, idle
from tests.engine.test_crashes import cut_all_connections


class Record:
    """What the outside saw."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    async def write(self, line: str) -> str:
        self.lines.append(line)
        return line


@pytest.fixture
def record() -> Record:
    return Record()


async def test_a_workflow_runs_with_its_key_and_its_subject(engines: Engines, record: Record) -> None:
    async def book(run: Run, subject: str) -> None:
        await run.step("write", lambda: record.write(f"{run.key} {subject}"))

    engine = await engines.launch({"book": book})
    await engine.start("book", "T1/Ev1", "CV-A", lane="CV-A")
    await idle(engine)

    assert record.lines == ["T1/Ev1 CV-A"]


async def test_the_same_key_runs_once(engines: Engines, record: Record) -> None:
    async def book(run: Run, subject: str) -> None:
        await run.step("write", lambda: record.write(subject))

    engine = await engines.launch({"book": book})
    await asyncio.gather(*(engine.start("book", "Ev1", "CV-A", lane="CV-A") for _ in range(10)))
    await idle(engine)
    await engine.start("book", "Ev1", "CV-A", lane="CV-A")
    await idle(engine)

    assert record.lines == ["CV-A"]


async def test_the_same_key_runs_once_across_a_restart(engines: Engines, record: Record) -> None:
    async def book(run: Run, subject: str) -> None:
        await run.step("write", lambda: record.write(subject))

    for _ in range(2):
        engine = await engines.launch({"book": book})
        await engine.start("book", "Ev1", "CV-A", lane="CV-A")
        await idle(engine)
        await engine.close()

    assert record.lines == ["CV-A"]


async def test_two_workflows_may_have_the_same_key(engines: Engines, record: Record) -> None:
    async def book(run: Run, subject: str) -> None:
        await run.step("write", lambda: record.write("book"))

    async def cancel(run: Run, subject: str) -> None:
        await run.step("write", lambda: record.write("cancel"))

    engine = await engines.launch({"book": book, "cancel": cancel})
    await engine.start("book", "Ev1", "CV-A", lane="CV-A")
    await engine.start("cancel", "Ev1", "CV-A", lane="CV-A")
    await idle(engine)

    assert record.lines == ["book", "cancel"]


async def test_one_lane_goes_one_after_the_other_in_order(engines: Engines, record: Record) -> None:
    async def book(run: Run, subject: str) -> None:
        await run.step("begin", lambda: record.write(f"begin {subject}"))
        await run.sleep(0.02)
        await run.step("end", lambda: record.write(f"end {subject}"))

    engine = await engines.launch({"book": book})
    await asyncio.gather(*(engine.start("book", f"Ev{n}", str(n), lane="CV-A") for n in range(6)))
    await idle(engine)

    assert record.lines == [f"{what} {n}" for n in range(6) for what in ("begin", "end")]


async def test_other_lanes_do_not_wait(engines: Engines, record: Record) -> None:
    go_on = threading.Event()

    async def book(run: Run, subject: str) -> None:
        if subject == "slow":
            await run.step("wait", lambda: asyncio.to_thread(go_on.wait, 10))
        await run.step("write", lambda: record.write(subject))

    engine = await engines.launch({"book": book})
    await engine.start("book", "Ev1", "slow", lane="CV-A")
    await engine.start("book", "Ev2", "quick", lane="CV-B")
    await eventually(lambda: record.lines == ["quick"])
    go_on.set()
    await idle(engine)

    assert record.lines == ["quick", "slow"]


async def test_whoever_waits_for_the_outside_takes_no_slot(engines: Engines, record: Record) -> None:
    everybody = asyncio.Event()

    async def arrive(subject: str) -> None:
        await record.write(subject)
        if len(record.lines) == 30:
            everybody.set()
        await asyncio.wait_for(everybody.wait(), 20)

    async def book(run: Run, subject: str) -> None:
        await run.step("arrive", lambda: arrive(subject))

    engine = await engines.launch({"book": book}, concurrency=2)
    await asyncio.gather(*(engine.start("book", f"Ev{n}", str(n), lane=str(n)) for n in range(30)))
    await idle(engine)

    assert len(record.lines) == 30


async def test_what_a_step_returns_is_what_the_journal_gives_back(engines: Engines, record: Record) -> None:
    async def book(run: Run, subject: str) -> None:
        async def room() -> dict[str, object]:
            return {"number": "8000", "seats": 8, "record": None, "pair": (1, 2)}

        found = await run.step("open", room)
        await run.step("write", lambda: record.write(str(found)))

    engine = await engines.launch({"book": book})
    await engine.start("book", "Ev1", "CV-A", lane="CV-A")
    await idle(engine)

    assert record.lines == ["{'number': '8000', 'seats': 8, 'record': None, 'pair': [1, 2]}"]


async def test_the_clock_is_aware_and_in_utc(engines: Engines) -> None:
    told: list[datetime] = []

    async def book(run: Run, subject: str) -> None:
        told.append(await run.now())

    engine = await engines.launch({"book": book})
    await engine.start("book", "Ev1", "CV-A", lane="CV-A")
    await idle(engine)

    assert told[0].tzinfo is UTC
    assert abs(told[0] - datetime.now(UTC)) < timedelta(minutes=1)


async def test_an_error_of_ours_is_the_same_after_a_restart(engines: Engines) -> None:
    caught: list[VendorUnavailable] = []
    hold = threading.Event()

    async def ask() -> None:
        raise VendorUnavailable("portsip", "no answer", may_have_happened=True, retry_after=2.5)

    async def book(run: Run, subject: str) -> None:
        try:
            await run.step("ask", ask)
        except VendorUnavailable as problem:
            caught.append(problem)
        if not hold.is_set():
            await run.sleep(3600)

    engine = await engines.launch({"book": book})
    await engine.start("book", "Ev1", "CV-A", lane="CV-A")
    await eventually(lambda: len(caught) == 1)
    await engine.close()
    hold.set()
    await engines.launch({"book": book})
    await eventually(lambda: len(caught) == 2)

    live, journalled = caught
    assert type(live) is type(journalled)
    assert str(live) == str(journalled) == "portsip: no answer"
    assert (journalled.vendor, journalled.may_have_happened, journalled.retry_after) == ("portsip", True, 2.5)


async def test_any_other_error_comes_back_as_a_failed_step(engines: Engines) -> None:
    caught: list[Exception] = []
    hold = threading.Event()

    async def ask() -> None:
        raise KeyError("room")

    async def book(run: Run, subject: str) -> None:
        try:
            await run.step("ask", ask)
        except (KeyError, StepFailed) as problem:
            caught.append(problem)
        if not hold.is_set():
            await run.sleep(3600)

    engine = await engines.launch({"book": book})
    await engine.start("book", "Ev1", "CV-A", lane="CV-A")
    await eventually(lambda: len(caught) == 1)
    await engine.close()
    hold.set()
    await engines.launch({"book": book})
    await eventually(lambda: len(caught) == 2)

    assert isinstance(caught[-1], StepFailed)
    assert caught[-1].kind == "KeyError"


async def test_somebody_is_told_when_a_workflow_breaks(
    engines: Engines, record: Record, caplog: pytest.LogCaptureFixture
) -> None:
    async def book(run: Run, subject: str) -> None:
        raise RuntimeError(f"the PIN is {4000 + 711}")

    async def tell(workflow: str, subject: str) -> None:
        await record.write(f"{workflow} {subject}")

    engine = await engines.launch({"book": book}, on_dead=tell)
    await engine.start("book", "Ev1", "CV-A", lane="CV-A")
    await idle(engine)

    assert record.lines == ["book CV-A"]
    assert "RuntimeError" in caplog.text
    assert "4711" not in caplog.text


async def test_after_a_workflow_that_broke_the_lane_goes_on(engines: Engines, record: Record) -> None:
    async def book(run: Run, subject: str) -> None:
        if subject == "bad":
            raise RuntimeError
        await run.step("write", lambda: record.write(subject))

    engine = await engines.launch({"book": book})
    await engine.start("book", "Ev1", "bad", lane="CV-A")
    await engine.start("book", "Ev2", "good", lane="CV-A")
    await idle(engine)

    assert record.lines == ["good"]


async def test_closing_lets_a_running_step_finish_and_leaves_the_rest(
    engines: Engines, record: Record
) -> None:
    go_on = threading.Event()

    async def slow(line: str) -> str:
        await record.write(line)
        await asyncio.to_thread(go_on.wait, 10)
        return line

    async def book(run: Run, subject: str) -> None:
        await run.step("first", lambda: slow("first"))
        await run.step("second", lambda: record.write("second"))

    engine = await engines.launch({"book": book})
    await engine.start("book", "Ev1", "CV-A", lane="CV-A")
    await eventually(lambda: record.lines == ["first"])
    closing = asyncio.create_task(engine.close(10))
    await asyncio.sleep(0.05)
    go_on.set()
    await closing
    assert record.lines == ["first"]

    engine = await engines.launch({"book": book})
    await eventually(lambda: "second" in record.lines)

    assert record.lines == ["first", "second"]


async def test_closing_cuts_a_step_short_that_takes_too_long(engines: Engines, record: Record) -> None:
    calls = 0

    async def slow() -> str:
        nonlocal calls
        calls += 1
        if calls == 1:
            await asyncio.Event().wait()
        return await record.write("done")

    async def book(run: Run, subject: str) -> None:
        await run.step("slow", slow)

    engine = await engines.launch({"book": book})
    await engine.start("book", "Ev1", "CV-A", lane="CV-A")
    await eventually(lambda: calls == 1)
    await engine.close(0.1)

    engine = await engines.launch({"book": book})
    await eventually(lambda: record.lines == ["done"])

    assert calls == 2


async def test_a_closed_engine_takes_no_new_work(engines: Engines) -> None:
    engine = await engines.launch({})
    await engine.close()

    with pytest.raises(EngineClosed):
        await engine.start("book", "Ev1", "CV-A", lane="CV-A")


async def test_closing_twice_is_fine(engines: Engines) -> None:
    engine = await engines.launch({})
    await engine.close()
    await engine.close()


async def test_closing_goes_to_its_end_though_a_hook_fails(engines: Engines) -> None:
    async def fail() -> None:
        raise RuntimeError("the telephone system would not let go")

    engine = await engines.launch({}, on_stop=fail)
    with pytest.raises(RuntimeError, match="would not let go"):
        await engine.close()

    await engines.launch({})


async def test_what_is_started_while_the_engine_closes_is_kept(engines: Engines, record: Record) -> None:
    async def book(run: Run, subject: str) -> None:
        await run.step("write", lambda: record.write(subject))

    engine = await engines.launch({"book": book})
    starting = [asyncio.create_task(engine.start("book", f"Ev{n}", str(n), lane=str(n))) for n in range(30)]
    await asyncio.sleep(0)
    await engine.close()
    kept = await asyncio.gather(*starting, return_exceptions=True)
    assert [one for one in kept if one is not None and not isinstance(one, EngineClosed)] == []

    await engines.launch({"book": book})
    promised = [str(n) for n, one in enumerate(kept) if one is None]
    await eventually(lambda: sorted(record.lines) == sorted(promised))


async def test_waiting_goes_on_after_a_restart(engines: Engines, record: Record) -> None:
    async def remind(run: Run, subject: str) -> None:
        await run.sleep(1.0)
        await run.step("write", lambda: record.write(subject))

    engine = await engines.launch({"remind": remind})
    await engine.start("remind", "Ev1", "CV-A", lane="CV-A")
    await engine.close()
    engine = await engines.launch({"remind": remind})
    await eventually(lambda: record.lines == ["CV-A"])


async def test_a_lane_keeps_its_order_across_a_restart(engines: Engines, record: Record) -> None:
    hold = True

    async def write(subject: str) -> str:
        if hold:
            await asyncio.Event().wait()
        return await record.write(subject)

    async def book(run: Run, subject: str) -> None:
        await run.step("write", lambda: write(subject))

    engine = await engines.launch({"book": book})
    await asyncio.gather(*(engine.start("book", f"Ev{n}", str(n), lane="CV-A") for n in range(8)))
    await engine.close(0)
    hold = False
    engine = await engines.launch({"book": book})
    await engine.start("book", "Ev8", "8", lane="CV-A")
    await eventually(lambda: len(record.lines) == 9)

    assert record.lines == [str(n) for n in range(9)]


class TestOnPostgresql:
    """What only a server can do to us."""

    @pytest.fixture
    def database_url(self, postgres_url: str) -> str:
        return postgres_url

    async def test_a_run_goes_on_after_all_connections_were_cut(
        self, engines: Engines, record: Record, database_url: str
    ) -> None:
        go_on = threading.Event()

        async def slow() -> str:
            await record.write("slow")
            await asyncio.to_thread(go_on.wait, 10)
            return "slow"

        async def book(run: Run, subject: str) -> None:
            await run.step("slow", slow)
            await run.step("write", lambda: record.write("quick"))

        engine = await engines.launch({"book": book})
        await engine.start("book", "Ev1", "CV-A", lane="CV-A")
        await eventually(lambda: record.lines == ["slow"])
        cut_all_connections(database_url)
        go_on.set()
        await idle(engine)

        assert record.lines == ["slow", "quick"]


async def test_hooks_run_on_the_loop_of_the_workflows(engines: Engines) -> None:
    loops: list[object] = []

    async def remember() -> None:
        loops.append(asyncio.get_running_loop())

    async def book(run: Run, subject: str) -> None:
        await remember()

    engine = await engines.launch({"book": book}, on_start=remember, on_stop=remember)
    await engine.start("book", "Ev1", "CV-A", lane="CV-A")
    await idle(engine)
    await engine.close()

    assert len(loops) == 3
    assert len(set(loops)) == 1
    assert loops[0] is not asyncio.get_running_loop()


async def test_a_hook_that_fails_keeps_the_engine_from_starting(engines: Engines) -> None:
    async def fail() -> None:
        raise RuntimeError("no telephone system")

    with pytest.raises(RuntimeError, match="no telephone system"):
        await engines.launch({}, on_start=fail)

    await engines.launch({})


async def test_a_workflow_may_start_another(engines: Engines, record: Record) -> None:
    async def outer(run: Run, subject: str) -> None:
        async def begin() -> None:
            await engine.start("inner", f"{run.key}/inner", subject, lane="inner")

        await run.step("begin", begin)

    async def inner(run: Run, subject: str) -> None:
        await run.step("write", lambda: record.write(run.key))

    engine = await engines.launch({"outer": outer, "inner": inner})
    await engine.start("outer", "Ev1", "CV-A", lane="CV-A")
    await idle(engine)

    assert record.lines == ["Ev1/inner"]


async def test_stops_in_good_order_are_no_reason_to_give_up(
    engines: Engines, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "MOST_DEATHS", 1)
    begun = 0

    async def remind(run: Run, subject: str) -> None:
        nonlocal begun
        begun += 1
        if begun < 4:
            await run.sleep(3600)

    async def tell(workflow: str, subject: str) -> None:
        await record.write("given up")

    for times in range(1, 5):
        engine = await engines.launch({"remind": remind}, on_dead=tell)
        await engine.start("remind", "Ev1", "CV-A", lane="CV-A")
        await eventually(lambda times=times: begun == times)  # type: ignore[misc]  # bound at once
        await engine.close()

    assert record.lines == []


async def test_after_rotation_an_unfinished_workflow_needs_the_old_key_no_longer(
    engines: Engines, record: Record
) -> None:
    old, new = SecretStr(Keyring.new_key()), SecretStr(Keyring.new_key())
    hold = True

    async def second() -> str:
        if hold:
            await asyncio.Event().wait()
        return await record.write("second")

    async def book(run: Run, subject: str) -> None:
        await run.step("first", lambda: record.write(f"first of {subject}"))
        await run.sleep(0.01)
        await run.step("second", second)

    engine = await engines.launch({"book": book}, keyring=Keyring([old]))
    await engine.start("book", "Ev1", "CV-A", lane="CV-A")
    await eventually(lambda: record.lines == ["first of CV-A"])
    await engine.close(0)

    engine = await engines.launch({"book": book}, keyring=Keyring([new, old]))
    assert await engine.rotate() > 0
    assert await engine.rotate() == 0
    await engine.close(0)

    hold = False
    await engines.launch({"book": book}, keyring=Keyring([new]))
    await eventually(lambda: record.lines == ["first of CV-A", "second"])


async def test_journals_of_finished_workflows_are_forgotten(engines: Engines, record: Record) -> None:
    async def book(run: Run, subject: str) -> None:
        await run.step("write", lambda: record.write(subject))

    engine = await engines.launch({"book": book})
    await engine.start("book", "Ev1", "CV-A", lane="CV-A")
    await idle(engine)
    later = datetime.now(UTC) + timedelta(minutes=1)

    await eventually_forgotten(engine, later)
    await engine.start("book", "Ev1", "CV-A", lane="CV-A")
    await idle(engine)

    assert record.lines == ["CV-A", "CV-A"]


async def eventually_forgotten(engine: object, moment: datetime) -> None:
    forget = engine.forget_older_than  # type: ignore[attr-defined]
    for _ in range(200):
        if await forget(moment):
            return
        await asyncio.sleep(0.01)
    raise AssertionError("nothing was forgotten")
