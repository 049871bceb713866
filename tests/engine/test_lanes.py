"""Turns within a lane."""

from __future__ import annotations

import asyncio

from bot.engine.lanes import Lanes, lane_number


async def arrive(lanes: Lanes, run: str, order: list[str]) -> None:
    await lanes.turn("a", run)
    order.append(run)


async def test_turns_follow_arrival_not_the_order_of_asking() -> None:
    lanes, order = Lanes(), list[str]()
    for arrival, run in ((1.0, "first"), (2.0, "second"), (3.0, "third")):
        lanes.join("a", arrival, run)
    tasks = [asyncio.create_task(arrive(lanes, run, order)) for run in ("third", "second", "first")]
    await asyncio.sleep(0.01)
    for run in ("first", "second", "third"):
        lanes.leave("a", run)
        await asyncio.sleep(0.01)
    await asyncio.gather(*tasks)

    assert order == ["first", "second", "third"]
    assert len(lanes) == 0


async def test_whoever_runs_is_not_overtaken_by_an_earlier_arrival() -> None:
    lanes, order = Lanes(), list[str]()
    lanes.join("a", 2.0, "second")
    await arrive(lanes, "second", order)
    lanes.join("a", 1.0, "first")
    task = asyncio.create_task(arrive(lanes, "first", order))
    await asyncio.sleep(0.01)
    assert order == ["second"]

    lanes.leave("a", "second")
    await task

    assert order == ["second", "first"]


async def test_whoever_steps_back_lets_an_earlier_arrival_go_first() -> None:
    lanes, order = Lanes(), list[str]()
    lanes.join("a", 2.0, "second")
    await arrive(lanes, "second", order)
    lanes.join("a", 1.0, "first")
    task = asyncio.create_task(arrive(lanes, "first", order))
    await asyncio.sleep(0)

    lanes.step_back("a", "second")
    await task

    assert order == ["second", "first"]


async def test_whoever_gives_up_waiting_does_not_hold_up_the_next() -> None:
    lanes, order = Lanes(), list[str]()
    for arrival, run in ((1.0, "first"), (2.0, "second"), (3.0, "third")):
        lanes.join("a", arrival, run)
    await arrive(lanes, "first", order)
    second = asyncio.create_task(arrive(lanes, "second", order))
    third = asyncio.create_task(arrive(lanes, "third", order))
    await asyncio.sleep(0)
    second.cancel()
    await asyncio.wait([second])
    lanes.leave("a", "second")
    lanes.leave("a", "first")
    await third

    assert order == ["first", "third"]


async def test_leaving_twice_and_leaving_an_unknown_lane_change_nothing() -> None:
    lanes = Lanes()
    lanes.join("a", 1.0, "first")
    lanes.leave("a", "first")
    lanes.leave("a", "first")
    lanes.leave("b", "first")

    assert len(lanes) == 0


def test_a_lane_as_a_number_is_the_same_everywhere_and_fits_64_bits() -> None:
    assert lane_number("CV-7F3K") == lane_number("CV-7F3K") != lane_number("CV-7F3L")
    assert -(2**63) <= lane_number("CV-7F3K") < 2**63
