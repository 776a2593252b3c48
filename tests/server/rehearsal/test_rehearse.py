"""Whole workshops over the real wire, to the end."""

import asyncio
from random import Random
from time import monotonic

import pytest

from commontable.rehearsal.company import Company, personas
from commontable.rehearsal.demonstration import OPEN_TABLE, SEATING, Demonstration
from commontable.rehearsal.facilitator import Facilitator, Plan
from commontable.rehearsal.participant import Participant
from commontable.rehearsal.rehearse import Script, attend, rehearse
from commontable.rehearsal.tempo import Tempo
from commontable.rehearsal.wire import TurnedAwayError, Wire
from commontable.rules.phases.agree import Agreement
from commontable.rules.phases.debrief import Debrief
from commontable.rules.plan import Draft
from commontable.rules.safety import SkippedAhead
from commontable.tables.replay import recordings
from commontable.tables.verification import verify
from tests.builders import EDITION
from tests.server.rehearsal.server import FAST

pytestmark = pytest.mark.long


def ignore(_tables) -> None:
    """Watch nothing."""


async def test_two_tables_play_to_the_end_and_their_logs_fold_to_the_same(server):
    began = monotonic()
    script = Script(tables=2, seats=6, speed=FAST, seed=3)
    report = await rehearse(script, server.url, server.house_key, ignore)
    assert report.faults == ()
    assert report.is_good, report.tables
    assert monotonic() - began < 40

    (host,) = server.hall.workshops.values()
    (recording,) = await recordings(server.hall._journal, report.code)
    skipping = {number for number, fact in recording.facts if isinstance(fact.event, SkippedAhead)}
    for number, table in ((number, laid.table) for number, laid in host.laid.items()):
        assert table.is_done
        assert table.part(Agreement).ending is not None
        if number not in skipping:
            assert len(table.part(Draft).versions[-1].clauses) >= 2
            assert len(table.part(Debrief).tokens) >= 6

    checks = list(verify(recording, EDITION))
    assert [check.log for check in checks] == ["workshop", "table 1", "table 2"]
    assert all(check.differences == () for check in checks)


async def test_people_can_join_a_workshop_that_somebody_else_leads(server):
    tempo = Tempo(FAST)
    facilitator = await Facilitator.open(server.url, server.house_key, Plan("Ours", 1), tempo)

    async def lead() -> None:
        await facilitator.until(lambda: len(facilitator.room["people"]) == 4)
        await facilitator.start()
        await facilitator.lead()

    leading = asyncio.create_task(lead())
    script = Script(tables=1, seats=4, speed=FAST)
    report = await attend(script, server.url, facilitator.code, ignore)
    await leading
    await facilitator.close()
    assert report.is_good, (report.tables, report.faults)
    assert "reached its end" in report.tables[0].says


async def test_nobody_simulated_joins_a_real_workshop(server):
    house = await Wire(server.url, {"door": "house", "key": server.house_key}).open()
    wish = {"type": "create_workshop", "name": "Ours", "tables": 1, "languages": ["en"]}
    ack = await house.request({**wish, "config": {"deck": "lantern-street", "form": 60}})
    await house.close()
    code = ack["gives"]["code"]
    with pytest.raises(TurnedAwayError, match=f"{code} is a real workshop"):
        await attend(Script(tables=1, seats=4, speed=FAST), server.url, code, ignore)
    (host,) = server.hall.workshops.values()
    assert host.workshop.people == {}


async def test_a_table_that_stands_still_is_told_with_where_it_stands(server, monkeypatch):
    monkeypatch.setattr(Script, "longest", 1.0)

    async def sit_still(self) -> None:
        self.acts += 1

    monkeypatch.setattr(Participant, "play", sit_still)
    report = await rehearse(
        Script(tables=1, seats=3, speed=FAST), server.url, server.house_key, ignore
    )
    assert not report.is_good
    assert report.faults == ("The rehearsal was given up after 1 seconds.",)
    assert report.tables[0].says == "Table 1 stopped in P0 (consent) after 3 acts."


async def test_people_for_whom_nothing_is_granted_are_a_fault(server, monkeypatch):
    async def get_up_at_once(_self) -> None:
        return

    monkeypatch.setattr(Participant, "play", get_up_at_once)
    tempo = Tempo(FAST)
    facilitator = await Facilitator.open(server.url, server.house_key, Plan("Ours", 1), tempo)
    who = tuple(personas(["community"], ["en"], Random(1)))
    company = await Company.join(server.url, facilitator.code, who, tempo, 1)
    await company.play()
    assert company.faults == ["Wren did nothing that was granted."]
    await company.close()
    await facilitator.close()


async def test_the_demonstration_waits_at_its_third_table_until_somebody_joins(server):
    shown = await Demonstration.open(server.url, server.house_key, FAST, 1)
    (host,) = server.hall.workshops.values()
    assert [len(laid.table.seats) for laid in host.laid.values()] == [len(t) for t in SEATING]
    assert host.laid[OPEN_TABLE].table.clock.stops == {"pause"}
    await shown.close()


@pytest.mark.parametrize("seats", [3, 8])
async def test_the_smallest_and_the_largest_table_reach_their_end(server, seats):
    script = Script(tables=1, seats=seats, speed=FAST, seed=seats)
    report = await rehearse(script, server.url, server.house_key, ignore)
    assert report.is_good, (report.tables, report.faults)
