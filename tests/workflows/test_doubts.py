"""What a person decides when nobody knows whether a room exists, or when a telephone system is down."""

from __future__ import annotations

import pytest

from bot.domain.conference import State, Vendor
from bot.domain.doubts import Decision
from bot.domain.records import AskedKind, Conference, NoticeKind
from bot.errors import VendorCredentials, VendorUnavailable
from tests.workflows.stage import Message, Stage

LOST = VendorUnavailable("portsip", "no answer", may_have_happened=True)
DOWN = VendorUnavailable("portsip", "connection refused", may_have_happened=False)


async def decided(
    stage: Stage, conference: Conference, decision: Decision, key: str = "press/1", vendor: str = ""
) -> None:
    more = {"decision": decision.value, "vendor": vendor}
    await stage.run("resolve", await stage.asked(AskedKind.ACT, conference, key, more=more))


def last_notice(stage: Stage) -> Message:
    return stage.slack.seen("notice")[-1]


async def unknown(stage: Stage, *, made: bool) -> Conference:
    """A booking whose answer is lost, at a telephone system that then stays away."""
    stage.deadline_seconds = 0.3
    (stage.vendor.after if made else stage.vendor.before).append(LOST)
    original = stage.vendor.find_room

    async def down(*arguments: object) -> None:
        raise DOWN

    stage.vendor.find_room = down  # type: ignore[method-assign,assignment]  # the look-up is down as well
    conference = await stage.booked()
    stage.vendor.find_room = original  # type: ignore[method-assign]  # put back
    assert conference.state is State.UNKNOWN
    return conference


async def test_the_message_says_that_it_can_be_checked(stage: Stage) -> None:
    await unknown(stage, made=True)
    notice = last_notice(stage).notice
    assert notice is not None
    assert notice.kind is NoticeKind.OUTCOME_UNKNOWN
    assert notice.facts["look_up"] == "yes"
    assert last_notice(stage).conference is not None, "and the form can be opened"


async def test_a_room_that_is_found_on_checking_is_booked_with_everything(stage: Stage) -> None:
    conference = await unknown(stage, made=True)
    await decided(stage, conference, Decision.LOOK)
    assert await stage.state(conference) is State.BOOKED
    assert len(stage.vendor.rooms) == 1
    for what in ("card", "organiser", "invitation"):
        assert len(stage.slack.seen(what)) == 1, what


async def test_a_room_that_is_not_there_gives_the_form_back(stage: Stage) -> None:
    conference = await unknown(stage, made=False)
    await decided(stage, conference, Decision.LOOK)
    assert await stage.state(conference) is State.HANDED_BACK
    notice = last_notice(stage).notice
    assert notice is not None
    assert notice.kind is NoticeKind.NOT_THERE
    assert last_notice(stage).conference is not None
    assert not stage.vendor.rooms


async def test_a_telephone_system_that_is_still_away_can_be_asked_once_more(stage: Stage) -> None:
    conference = await unknown(stage, made=True)
    stage.vendor.before += [DOWN] * 20
    await decided(stage, conference, Decision.LOOK)
    assert await stage.state(conference) is State.UNKNOWN
    stage.vendor.before.clear()
    await decided(stage, conference, Decision.LOOK, "press/2")
    assert await stage.state(conference) is State.BOOKED


async def test_the_same_button_pressed_twice_books_once(stage: Stage) -> None:
    conference = await unknown(stage, made=True)
    await decided(stage, conference, Decision.LOOK)
    await decided(stage, conference, Decision.LOOK, "press/2")
    assert len(stage.slack.seen("card")) == 1
    notice = last_notice(stage).notice
    assert notice is not None
    assert notice.kind is NoticeKind.USED


async def conpeek_unknown(stage: Stage) -> Conference:
    stage.vendors[Vendor.CONPEEK].after.append(LOST)
    return await stage.booked(vendor=Vendor.CONPEEK)


async def test_where_nobody_can_look_a_person_is_believed(stage: Stage) -> None:
    conference = await conpeek_unknown(stage)
    notice = last_notice(stage).notice
    assert notice is not None
    assert "look_up" not in notice.facts
    await decided(stage, conference, Decision.THERE)
    assert await stage.state(conference) is State.BOOKED
    assert stage.vendors[Vendor.CONPEEK].calls == ["open"], "nothing is sent again"
    assert len(stage.slack.seen("card")) == 1


async def test_where_nobody_can_look_a_person_may_book_again(stage: Stage) -> None:
    conference = await conpeek_unknown(stage)
    await decided(stage, conference, Decision.AGAIN)
    assert await stage.state(conference) is State.BOOKED
    assert stage.vendors[Vendor.CONPEEK].calls == ["open", "open"]
    assert len(stage.slack.seen("card")) == 1


@pytest.mark.parametrize("trouble", [DOWN, VendorCredentials("portsip", "refused")])
async def test_another_telephone_system_is_offered_and_booked_with_one_button(
    stage: Stage, trouble: Exception
) -> None:
    stage.deadline_seconds = 0.3
    stage.vendor.before += [trouble] * 20
    conference = await stage.booked()
    assert conference.state is State.HANDED_BACK
    notice = last_notice(stage).notice
    assert notice is not None
    assert notice.facts["elsewhere"] == "enswitch"
    assert notice.facts["other"] == "Enswitch"
    await decided(stage, conference, Decision.ELSEWHERE, vendor="enswitch")
    after = await stage.again(conference)
    assert after.state is State.BOOKED
    assert after.room is not None
    assert after.room.vendor is Vendor.ENSWITCH
    assert len(stage.vendors[Vendor.ENSWITCH].rooms) == 1
    assert len(stage.slack.seen("card")) == 1


async def test_trouble_at_the_other_one_is_told_as_well(stage: Stage) -> None:
    stage.deadline_seconds = 0.3
    stage.vendor.before += [DOWN] * 20
    stage.vendors[Vendor.ENSWITCH].before += [DOWN] * 20
    conference = await stage.booked()
    await decided(stage, conference, Decision.ELSEWHERE, vendor="enswitch")
    assert await stage.state(conference) is State.HANDED_BACK
    assert len(stage.slack.seen("notice")) == 2


async def test_whenever_the_process_dies_a_decision_books_once(stage: Stage) -> None:
    stage.deadline_seconds = 0.3
    number, crashes = 0, 1
    while crashes:
        number += 1
        stage.moments.die_at = None
        stage.slack.messages.clear()
        stage.vendors[Vendor.ENSWITCH].rooms.clear()
        stage.vendor.before[:] = [VendorCredentials("portsip", "refused")]
        conference = await stage.booked(reference=f"CV-{number:04d}")
        more = {"decision": "elsewhere", "vendor": "enswitch"}
        key = await stage.asked(AskedKind.ACT, conference, f"press/{number}", more=more)
        stage.moments.passed, stage.moments.die_at = 0, number
        crashes = await stage.until_done("resolve", key)
        assert len(stage.vendors[Vendor.ENSWITCH].rooms) == 1, number
        assert len(stage.slack.seen("card")) == 1, number
    assert number > 10


async def test_where_nobody_knows_another_telephone_system_is_offered_as_well(stage: Stage) -> None:
    conference = await unknown(stage, made=False)
    notice = last_notice(stage).notice
    assert notice is not None
    assert notice.facts["elsewhere"] == "enswitch"
    await decided(stage, conference, Decision.ELSEWHERE, vendor="enswitch")
    assert await stage.state(conference) is State.BOOKED
