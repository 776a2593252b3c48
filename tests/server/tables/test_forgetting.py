"""Whoever asks to be forgotten is gone from state, log and screens; a kill on the way changes
nothing of that. At the close the names behind safety verbs go too.
"""

from pathlib import Path

import pytest

from commontable.codec import state_json
from commontable.journal import Journal, Unwritten
from commontable.rules.refusals import Refusal
from commontable.rules.table import Table
from commontable.rules.values import Group
from commontable.tables import streams
from commontable.tables.replay import recordings, replayed
from commontable.tables.vault import Vault
from commontable.tables.verification import verify
from tests.builders import EDITION
from tests.server.tables.builders import Room, Visitor, a_room
from tests.server.tables.moody_journal import MoodyJournal
from tests.server.tables.test_moves import lead_to, two_tables, wish


def host_of(room: Room, console: Visitor):
    return room.hall.workshops[console.caller.workshop]


def tables(room: Room, console: Visitor) -> dict[int, Table]:
    return {number: host.table for number, host in host_of(room, console).laid.items()}


async def voted(room: Room) -> tuple[Visitor, list[Visitor]]:
    """Two tables of four that have put their dots down."""
    console, seats = await two_tables(room, 4)
    await lead_to(console, "P2")
    for seat in seats[:2]:
        card = seat.screen["table"]["stage"]["cards"][0]["id"]
        assert (await seat.ask("vote_problem", card=card))["ok"]
    return console, seats


async def test_nothing_of_a_forgotten_person_is_left(tmp_path: Path) -> None:
    room = await a_room(tmp_path)
    console, seats = await voted(room)
    gone = seats[0]
    name = gone.caller.seat

    assert (await gone.ask("forget_me"))["ok"]
    await room.passes(1)

    seat = tables(room, console)[1].seats[name]
    assert (seat.alias, seat.group, seat.is_forgotten) == ("", Group.UNDISCLOSED, True)
    person = host_of(room, console).workshop.people[name]
    assert (person.alias, person.group, person.team) == ("", Group.UNDISCLOSED, "")
    (ballot,) = [tables(room, console)[1].parts["Ballot"].dots]
    assert name not in ballot
    assert gone.screen["seat"]["prompt"]["key"] == "forgotten"
    assert name not in seats[1].screen["table"]["seats"]
    assert name not in console.screen["room"]["people"]
    assert seats[1].screen["table"]["stage"]["voted"] == 1
    await room.hall.close()


async def test_the_logs_fold_to_the_same_without_them(tmp_path: Path) -> None:
    room = await a_room(tmp_path)
    console, seats = await voted(room)
    await seats[0].ask("forget_me")
    await room.passes(1)
    live = {n: state_json(table) for n, table in tables(room, console).items()}
    host = host_of(room, console)
    ledgers = {number: host.laid[number].ledger for number in live}

    (recording,) = await recordings(host._journal, "Tuesday evening")
    assert [check.differences for check in verify(recording, EDITION)] == [()] * 3
    replay = replayed(recording, EDITION)
    assert {n: state_json(table) for n, table in replay.tables.items()} == live
    assert replay.ledgers == ledgers
    await room.hall.close()

    again = await a_room(tmp_path, clock=room.clock)
    assert {n: state_json(table) for n, table in tables(again, console).items()} == live
    await again.hall.close()


async def test_the_file_holds_neither_the_words_nor_the_key(tmp_path: Path) -> None:
    room = await a_room(tmp_path)
    console, seats = await voted(room)
    host = host_of(room, console)
    owner = f"{host.name}/{seats[0].caller.seat}"
    key = (await host._journal.keys(owner))[owner]
    assert key

    await seats[0].ask("forget_me")
    await room.hall.close()

    kept = b"".join(file.read_bytes() for file in tmp_path.glob("journal.sqlite3*"))
    assert b"Ash 0" not in kept
    assert key not in kept


@pytest.mark.parametrize("step", ["_relay", "_erase"])
async def test_a_kill_before_it_is_done_does_not_save_anything(tmp_path: Path, step: str) -> None:
    room = await a_room(tmp_path)
    console, seats = await voted(room)

    async def never() -> None:
        """The process dies here."""

    setattr(host_of(room, console), step, never)
    await seats[0].ask("forget_me")
    await room.hall.close()

    again = await a_room(tmp_path, clock=room.clock)
    seat = tables(again, console)[1].seats[seats[0].caller.seat]
    assert (seat.alias, seat.is_forgotten) == ("", True)
    await again.hall.close()


async def test_a_key_that_cannot_be_destroyed_now_is_destroyed_later() -> None:
    class Stubborn(MoodyJournal):
        is_stuck = True

        async def destroy_key(self, owner: str) -> None:
            if self.is_stuck:
                raise Unwritten("keys", "the disk is full")
            await super().destroy_key(owner)

    journal = Stubborn()
    room = await a_room(journal=journal)
    console, seats = await voted(room)
    assert (await seats[0].ask("forget_me"))["ok"]
    assert tables(room, console)[1].seats["s1"].alias == "Ash 0"

    journal.is_stuck = False
    await room.passes(2)
    assert tables(room, console)[1].seats["s1"].alias == ""
    await room.hall.close()


async def test_in_the_lobby_too(room: Room) -> None:
    code, console = await room.create()
    door = await room.enter("door", code)
    reply = await door.ask("join", alias="Ash", group="officer", language="en")
    ticket = reply["gives"]["ticket"]
    person = await room.enter("seat", ticket)

    assert (await person.ask("forget_me"))["ok"]
    await room.passes(1)

    assert person.screen["lobby"]["is_forgotten"]
    assert person.screen["lobby"]["alias"] == ""
    assert console.screen["room"]["people"] == {}
    assert isinstance(await room.greet("seat", ticket), Refusal)
    assert (await person.ask("forget_me"))["code"] == "bad_target"


async def test_who_has_left_may_still_be_forgotten_but_not_after_the_close(room: Room) -> None:
    """R25.23 R31.06: while the workshop is closing there is still time for it."""
    console, seats = await two_tables(room, 4)
    await seats[0].ask("leave")
    assert (await seats[0].ask("forget_me"))["ok"]
    assert seats[0].screen["seat"]["prompt"]["key"] == "forgotten"
    end = len(console.screen["room"]["run"])
    for table in (1, 2):
        await console.ask("advance", leg=end, table=table)
    assert seats[1].screen["seat"]["prompt"]["key"] == "done"
    assert (await seats[1].ask("forget_me"))["ok"]

    await console.ask("close_workshop")
    assert seats[2].screen["seat"]["prompt"]["key"] == "closed"
    assert seats[2].screen["table"]["is_closed"]
    assert (await seats[2].ask("forget_me"))["code"] == "workshop_closed"


async def test_after_the_close_no_table_is_led_any_more(room: Room) -> None:
    """R25.11: nor is a step at one table taken back."""
    console, _ = await two_tables(room, 4)
    await console.ask("close_workshop")
    for verb in ("undo_advance", "pause", "revert"):
        assert (await console.ask(verb, table=1))["code"] == "workshop_closed"


async def test_a_role_goes_to_the_empty_chair(room: Room) -> None:
    console, seats = await two_tables(room, 4)
    await lead_to(console, "P4")
    card = seats[0].screen["seat"]["role"]["id"]

    await seats[0].ask("forget_me")
    await room.passes(1)

    assert "holder" not in seats[1].screen["table"]["roles"][card]
    assert seats[1].screen["table"]["roles"][card]["state"] == "empty_chair"


async def test_at_the_close_the_names_behind_safety_verbs_go(tmp_path: Path) -> None:
    room = await a_room(tmp_path)
    console, seats = await two_tables(room, 4)
    await seats[0].ask("boundary")
    await seats[1].ask("call_facilitator", kind="care", with_seat=True)
    await seats[2].ask("add_line", tag="force")
    await seats[3].ask("pass")
    await room.passes(1)
    assert console.screen["tile.1"]["helps"]["h1"]["alias"]
    assert {"seat:s1", "seat:s2"} <= await nameless(room, console)

    await console.ask("close_workshop")
    await room.passes(1)

    assert await nameless(room, console) == {""}
    table = tables(room, console)[1]
    assert table.helps["h1"].sender == ""
    assert table.lines == {"force"}
    assert all(not seat.lines for seat in table.seats.values())
    after = await seats[1].ask("boundary")
    assert after["ok"]
    assert await nameless(room, console) == {""}
    live = {n: state_json(table) for n, table in tables(room, console).items()}
    await room.hall.close()
    again = await a_room(tmp_path, clock=room.clock)
    assert {n: state_json(table) for n, table in tables(again, console).items()} == live
    await again.hall.close()


async def nameless(room: Room, console: Visitor) -> set[str]:
    """Who is behind the nameless deeds of table 1, as far as the log still says."""
    host = host_of(room, console)
    journal: Journal = host._journal
    vault = Vault(journal, host.name)
    await vault.fetch(["names"])
    stream = streams.table_stream(host.name, 1)
    facts = await streams.read(journal, stream, vault)
    return {fact.actor for fact in facts if fact.event.is_nameless or not fact.actor}


async def test_a_mover_is_forgotten_at_every_table(tmp_path: Path) -> None:
    room = await a_room(tmp_path)
    console, seats = await voted(room)
    await wish(console, "move_seat", seat=seats[0].caller.seat, table=2)
    await seats[0].ask("forget_me")
    await room.passes(1)
    assert {t.seats["s1"].alias for t in tables(room, console).values()} == {""}
    await room.hall.close()
