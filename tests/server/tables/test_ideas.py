"""Tables ask each other, whatever crashes on the way."""

from pathlib import Path

from commontable.tables.replay import recordings
from commontable.tables.verification import verify
from tests.builders import EDITION
from tests.server.tables.builders import Room, Visitor, a_room
from tests.server.tables.moody_journal import MoodyJournal
from tests.server.tables.test_exchange import PIECE
from tests.server.tables.test_moves import lead_to, two_tables, wish

QUESTION = "Who could walk people home?"


async def at_the_sheet(room: Room) -> tuple[Visitor, list[Visitor], list[Visitor]]:
    """Two tables of four that write their plans: the console, and who sits at each."""
    console, seats = await two_tables(room, 4)
    await lead_to(console, "P6")
    return console, seats[:4], seats[4:]


def call_at(table: list[Visitor]) -> dict[str, dict]:
    return table[0].screen["table"]["ideas"]["calls"]


async def test_a_table_asks_and_another_one_answers(room: Room) -> None:
    """R29.02 R29.04 R29.07: and the piece in the plan says where it came from."""
    console, ours, theirs = await at_the_sheet(room)
    assert (await ours[0].ask("call_room", text=QUESTION))["ok"]
    await room.passes(1)
    assert call_at(theirs) == {"k1.1": {"table": 1, "text": QUESTION, "language": "en"}}
    assert call_at(ours) == {}

    assert (await theirs[1].ask("send_idea", call="k1.1", text="Two of us, in turn"))["ok"]
    await room.passes(1)
    (idea,) = ours[2].screen["table"]["ideas"]["got"].values()
    assert (idea["from_table"], idea["text"], idea["is_used"]) == (2, "Two of us, in turn", False)
    assert (await ours[2].ask("use_idea", idea="i2.1"))["ok"]
    assert ours[0].screen["table"]["ideas"]["got"]["i2.1"]["is_used"]

    await console.ask("advance", leg=console.screen["room"]["leg"] + 1)
    await room.passes(1)
    assert call_at(theirs) == {}
    for recording in await recordings(room.hall._journal, console.screen["room"]["code"]):
        assert all(check.differences == () for check in verify(recording, EDITION))


async def test_the_wall_shows_a_call_that_was_read(room: Room) -> None:
    """R29.09: and nothing of whose it is."""
    console, ours, _ = await at_the_sheet(room)
    wall = await room.enter("wall", console.screen["room"]["code"])
    await ours[0].ask("call_room", text=QUESTION)
    await room.passes(1)
    assert console.screen["room"]["calls"]["k1.1"]["text"] == QUESTION
    assert wall.screen["wall"]["calls"] == []
    assert (await wish(console, "show_call", call="k1.1", is_shown=True))["ok"]
    await room.passes(1)
    assert wall.screen["wall"]["calls"] == [{"text": QUESTION, "language": "en"}]


async def test_what_the_workshop_could_not_write_down_is_told_again() -> None:
    """R29.10: a full disk keeps a call only for a while."""
    journal = MoodyJournal()
    room = await a_room(journal=journal)
    _, ours, theirs = await at_the_sheet(room)
    journal.fails = "workshop"
    assert (await ours[0].ask("call_room", text=QUESTION))["ok"]
    await room.passes(0.5)
    assert call_at(theirs) == {}
    journal.fails = "nothing"
    await room.passes(2)
    assert list(call_at(theirs)) == ["k1.1"]


async def test_what_a_crash_kept_from_the_workshop_is_told_when_it_is_up_again(
    tmp_path: Path,
) -> None:
    """R29.10: and only once."""
    room = await a_room(tmp_path)
    console, ours, _ = await at_the_sheet(room)
    name = console.caller.workshop
    room.hall.workshops[name]._note = lambda *_: None  # type: ignore[method-assign]
    assert (await ours[0].ask("call_room", text=QUESTION))["ok"]
    await room.passes(1)
    await room.hall.close()

    for _ in range(2):
        again = await a_room(tmp_path, clock=room.clock)
        await again.passes(1)
        table = again.hall.workshops[name].tables[2].table
        assert [call.text for call in table.ideas.calls.values()] == [QUESTION]
        await again.hall.close()


async def test_words_of_whoever_asks_to_be_forgotten_are_gone_at_every_table(room: Room) -> None:
    """R31.01 R31.07 R29.11: also where they were only passed on."""
    console, ours, theirs = await at_the_sheet(room)
    await ours[0].ask("call_room", text=QUESTION)
    await room.passes(1)
    await theirs[1].ask("send_idea", call="k1.1", text="Two of us, in turn")
    await room.passes(1)
    assert (await theirs[1].ask("forget_me"))["ok"]
    await room.passes(1)
    assert ours[2].screen["table"]["ideas"]["got"] == {}
    assert (await ours[2].ask("use_idea", idea="i2.1", offer="8.0/use_idea"))["ok"] is False
    assert (await ours[0].ask("forget_me"))["ok"]
    await room.passes(1)
    assert call_at(theirs) == {}
    assert console.screen["room"]["calls"] == {}


async def test_words_that_lie_in_another_tables_plan_go_with_whoever_sent_them(
    tmp_path: Path,
) -> None:
    """R31.01 R29.08: from its sheet, from the report, and for whoever reads the logs again. The
    piece stays, and so it does when whoever laid it down is forgotten.
    """
    room = await a_room(tmp_path)
    console, ours, theirs = await at_the_sheet(room)
    await ours[0].ask("call_room", text=QUESTION)
    await room.passes(1)
    for sender, words in ((theirs[1], "Two of us, in turn"), (theirs[2], "A lamp by the gate")):
        await sender.ask("send_idea", call="k1.1", text=words)
    await room.passes(1)
    role = ours[2].screen["seat"]["role"]["id"]
    for idea in ("i2.1", "i2.2"):
        assert (await ours[2].ask("use_idea", idea=idea))["ok"]
        assert (await ours[2].ask("add_clause", idea=idea, by_role=role, **PIECE))["ok"]
    assert pieces(ours[0]) == ["Two of us, in turn", "A lamp by the gate"]

    assert (await theirs[1].ask("forget_me"))["ok"]
    assert (await ours[2].ask("forget_me"))["ok"]
    await room.passes(1)
    assert pieces(ours[0]) == ["…", "A lamp by the gate"]

    await console.ask("close_workshop")
    await room.passes(1)
    page = await room.archive.find(console.screen["room"]["report"], "en") or ""
    assert "A lamp by the gate" in page
    assert "Two of us" not in page
    for recording in await recordings(room.hall._journal, console.screen["room"]["code"]):
        assert all(check.differences == () for check in verify(recording, EDITION))
    await room.hall.close()


def pieces(seat: Visitor) -> list[str]:
    """What the plan of their table says, in its own words."""
    return [each["text"] for each in seat.screen["table"]["plan"]["clauses"].values()]
