"""Those who do not simply sit there: they come late, leave, or let their phones sleep."""

from random import Random

import pytest

from commontable.rehearsal.company import personas
from commontable.rehearsal.mood import Mood
from commontable.rehearsal.rehearse import Script, rehearse
from commontable.rehearsal.temperament import RESTLESS, TALKATIVE
from commontable.rehearsal.urges import URGES
from commontable.rehearsal.wire import Wire
from commontable.rules.commands import tag_of
from commontable.rules.decide import SEAT_COMMANDS
from tests.server.rehearsal.seated import shown
from tests.server.rehearsal.server import FAST


def test_every_verb_is_felt_by_somebody():
    felt = {key.rpartition("/")[2] for key in URGES}
    assert {tag_of(kind) for kind in SEAT_COMMANDS} - felt == {"leave"}, "that one leavers do"


def test_every_so_many_th_is_restless_and_each_kind_takes_its_turn():
    who = list(personas(["community"] * 24, ["en"], Random(1), restless=6))
    restless = [n for n, each in enumerate(who) if each.temperament in RESTLESS]
    assert restless == [5, 11, 17, 23]
    assert {who[n].temperament.name for n in restless} == {kind.name for kind in RESTLESS}
    calm = personas(["community"] * 24, ["en"], Random(1))
    assert not any(each.temperament in RESTLESS for each in calm)


def test_nobody_stops_a_table_for_minutes_that_plays_faster_than_the_clock():
    def felt(has_minutes: bool) -> set[str]:
        verbs = set()
        for seed in range(3000):
            mood = Mood(TALKATIVE, Random(seed), has_minutes)
            mood.next(shown(prompt="speak", plays=True), 0)
            verbs |= {key.rpartition("/")[2] for key, at in mood.ripe_at.items() if at < 1000}
        return verbs

    assert {"boundary", "call_off_ramp"} <= felt(has_minutes=True)
    assert {"boundary", "call_off_ramp"}.isdisjoint(felt(has_minutes=False))


@pytest.mark.long
async def test_who_comes_late_leaves_or_sleeps_keeps_no_table_from_its_end(server, monkeypatch):
    naps, hang_up = [], Wire.hang_up

    async def counted(wire: Wire) -> None:
        naps.append(wire)
        await hang_up(wire)

    monkeypatch.setattr(Wire, "hang_up", counted)
    script = Script(tables=3, seats=8, form=90, speed=FAST, seed=1)
    report = await rehearse(script, server.url, server.house_key, lambda _tables: None)
    assert report.is_good, (report.tables, report.faults)
    (host,) = server.hall.workshops.values()
    seats = [seat for laid in host.laid.values() for seat in laid.table.seats.values()]
    assert len(seats) == 3 * 8, "whoever was late was let in"
    assert sum(seat.has_left for seat in seats) == 1
    assert any("leave" in verbs for verbs in report.deeds.values())
    assert naps
    assert {leg.phase for laid in host.laid.values() for leg in laid.table.run} == set(report.deeds)
