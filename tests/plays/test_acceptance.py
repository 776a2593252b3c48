"""What else must hold of the acceptance transcript (GAME §7)."""

from pathlib import Path

import attrs

from commontable.codec import NAMES
from commontable.journal import open_journal
from commontable.tables import streams
from commontable.tables.vault import Vault
from tests.plays.stage import Play
from tests.server.tables.builders import MovableClock, Room, Visitor, a_room

PLAY = Path(__file__).parent / "acceptance.toml"


def played_up_to(event: str) -> Play:
    """The transcript until just before the step that tells of this event."""
    play = Play.read(PLAY)
    place = [step.get("says", "").startswith(event) for step in play.script["step"]].index(True)
    for _, _ in zip(range(place), play.steps(), strict=False):
        pass
    return play


async def joined(room: Room, code: str, play: Play) -> dict[str, str]:
    """Everyone of the play joins; each gets a ticket."""
    tickets = {}
    for name, person in play.script["seats"].items():
        door = await room.enter("door", code)
        reply = await door.ask("join", alias=person["alias"], group=person["group"], language="en")
        tickets[name] = reply["gives"]["ticket"]
    return tickets


async def a_hall_where_it_is_played(folder: Path, play: Play) -> tuple[Room, dict[str, str]]:
    """A workshop whose table 3 has come as far as the play has, and everyone's tickets."""
    clock = MovableClock(play.game.at)
    lobby = await a_room(folder / "lobby", clock=clock)
    code, console = await lobby.create(tables=3, config={"pace": "room", "form": 90})
    tickets = await joined(lobby, code, play)
    for seat in tickets:
        wish = {"type": "assign_seat", "seat": seat, "table": 3}
        assert (await console.send({"id": f"to-the-third-{seat}", "do": wish}))["ok"]
    assert (await console.ask("start_workshop"))["ok"]
    await lobby.hall.close()
    await told_anew(folder, play, streams.table_stream(console.caller.workshop, 3))
    return await a_room(folder / "played", clock=clock), tickets


async def told_anew(folder: Path, play: Play, table: str) -> None:
    """Another journal that is alike, but for what happened at the table."""
    old, new = open_journal(folder / "lobby"), open_journal(folder / "played")
    for stream in await old.streams():
        if stream != table:
            await new.append(stream, await old.read(stream))
    for owner, key in (await old.keys()).items():
        await new.keep_key(owner, key or b"")
    vault = Vault(new, table.split("/")[1])
    await vault.fetch([NAMES])
    await streams.append(new, [attrs.evolve(fact, stream=table) for fact in play.game.log], vault)
    await old.close()
    await new.close()


async def phone(room: Room, ticket: str) -> Visitor:
    return await room.enter("seat", ticket)


async def test_killed_after_the_trade_the_server_restores_both_clauses_and_the_private_gate(
    tmp_path: Path,
) -> None:
    """Given a trade that was just agreed, when the server is killed and started again, then the two
    clauses lie there, each if the other, and s4 holds what s4 alone had been told.
    """
    room, tickets = await a_hall_where_it_is_played(tmp_path, played_up_to("13:"))
    river, stone = await phone(room, tickets["s2"]), await phone(room, tickets["s4"])
    offer = {"to_role": "A02", "give": "A01-O1", "get": "A02-O1"}
    assert (await river.ask("offer_trade", **offer))["ok"]
    assert (await stone.ask("answer_trade", trade="t1", answer="yes"))["ok"]
    await room.passes(0)
    before = stone.screen

    revived = await a_room(tmp_path / "played", clock=MovableClock(room.clock.now()))
    after = (await phone(revived, tickets["s4"])).screen

    assert after == before
    clauses = after["table"]["plan"]["clauses"]
    assert {name: clause["conditional_on"] for name, clause in clauses.items()} == {
        "c1": "c2",
        "c2": "c1",
    }
    states = [interest["state"] for interest in after["seat"]["role"]["interests"]]
    assert states == ["shared", "heard", "hidden"]
    felt = revived.hall.workshops[stone.caller.workshop].tables[3].table.roles["A02"].felt_heard
    assert felt, "the gate that only s4's own rating opens"
    await revived.hall.close()
    await room.hall.close()
