"""Two processes on one journal play one table: the journal's key is the only lock."""

from pathlib import Path

from commontable.codec import state_json
from commontable.tables.callers import Outgoing
from tests.server.tables.builders import MovableClock, Visitor, a_room


async def test_two_halls_agree_on_one_table(tmp_path: Path) -> None:
    clock = MovableClock()
    first = await a_room(tmp_path, clock=clock)
    code, console = await first.create(tables=1)
    seats = await first.fill(code, 6)
    await console.ask("start_workshop")
    second = await a_room(tmp_path, clock=clock)
    second.numbers = iter(range(50_000, 60_000))  # type: ignore[assignment]
    there: list[Visitor] = []
    for seat in seats[3:]:
        caller = seat.caller
        second.hall.arrived(caller)
        second.screens.send(caller.audience, Outgoing.SNAPSHOT, second.hall.snapshot(caller))
        there.append(Visitor(second, caller))

    for here, other in zip(seats[:3], there, strict=True):
        assert (await here.ask("consent"))["ok"]
        assert (await other.ask("consent"))["ok"]

    name = console.caller.workshop
    hosts = [room.hall.workshops[name].tables[1] for room in (first, second)]
    for host in hosts:
        await host.catch_up()
    assert all(seat.plays for seat in hosts[0].table.seats.values())
    assert state_json(hosts[0].table) == state_json(hosts[1].table)
    await first.hall.close()
    await second.hall.close()
