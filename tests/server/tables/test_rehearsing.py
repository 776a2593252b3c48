"""A rehearsal that is asked for at a console, and how it is told apart for good."""

import attrs
from attrs import define, field

from commontable.journal import open_journal
from commontable.rules.refusals import Code, Refusal
from commontable.rules.workshop.facts import FOLDS, WorkshopOpened
from commontable.tables.hall import Company
from commontable.tables.replay import recordings
from tests.server.tables.builders import Room, a_room


@define
class Bus:
    """Notes who was asked for, and lets nobody out."""

    asked: list[tuple[str, int]] = field(factory=list)

    def fill(self, code: str, tables: int, languages: tuple[str, ...]) -> None:
        self.asked.append((code, tables))


async def rehearsing(room: Room, **changes: object):
    bus: Company = Bus()
    room.hall.company = bus
    _, console = await room.create(tables=3, **changes)
    return bus, console, await console.ask("rehearse", request="an-id-of-22-characters")


async def test_one_press_opens_the_same_workshop_as_a_rehearsal_and_fills_it(room: Room) -> None:
    """R45.01: once, under a link of its own; the workshop itself stays as it is."""
    bus, console, reply = await rehearsing(room, config={"form": 90, "pace": "room"})
    code = reply["gives"]["code"]
    assert bus.asked == [(code, 3)]
    rehearsal = await room.enter("console", reply["gives"]["console"])
    twin, own = rehearsal.screen["room"], console.screen["room"]
    assert (twin["is_rehearsal"], own["is_rehearsal"]) == (True, False)
    alike = ("name", "deck", "minutes", "tables", "languages", "pace")
    assert [twin[name] for name in alike] == [own[name] for name in alike]
    await room.join(code, "Ash", "community")
    again = await console.ask("rehearse", request="an-id-of-22-characters")
    assert again["gives"] == reply["gives"]
    assert bus.asked == [(code, 3)]


async def test_only_a_lead_rehearses_and_only_where_people_can_be_simulated(room: Room) -> None:
    """R45.01 R41.03: a helper may not, nor may a server that cannot reach itself."""
    _, console = await room.create()
    assert (await console.ask("rehearse"))["code"] == Code.BUSY
    invited = await console.ask("invite", role="helper")
    helper = await room.enter("console", invited["gives"]["console"])
    assert (await helper.ask("rehearse"))["code"] == Code.NOT_ALLOWED


async def test_a_rehearsal_is_told_apart_on_every_screen_that_leaves_the_house(room: Room) -> None:
    """R45.02: at the door, on the wall, on the console and in the house."""
    _, console, reply = await rehearsing(room)
    code = reply["gives"]["code"]
    rehearsal = await room.enter("console", reply["gives"]["console"])
    own = console.screen["room"]["code"]
    for join_code, is_rehearsal in ((code, True), (own, False)):
        door = await room.enter("door", join_code)
        wall = await room.enter("wall", join_code)
        assert door.screen["door"]["is_rehearsal"] is is_rehearsal
        assert wall.screen["wall"]["is_rehearsal"] is is_rehearsal
    assert rehearsal.screen["room"]["is_rehearsal"]
    house = await room.enter("house", room.keyring.house)
    faces = house.screen["house"]["workshops"].values()
    assert {face["code"]: face["is_rehearsal"] for face in faces} == {code: True, own: False}


async def test_a_rehearsal_stays_one_in_the_log_whatever_happens(tmp_path) -> None:
    """R45.02: from its first fact to its last, for every table, and after a restart."""
    room = await a_room(tmp_path)
    _, console, reply = await rehearsing(room)
    code = reply["gives"]["code"]
    rehearsal = await room.enter("console", reply["gives"]["console"])
    await room.fill(code, 6)
    for wish in ("propose_seating", "start_workshop", "pause", "resume", "close_workshop"):
        assert (await rehearsal.ask(wish))["ok"]
    await room.passes(1)
    await room.hall.close()
    journal = open_journal(tmp_path)
    own = console.screen["room"]["code"]
    for join_code, is_rehearsal in ((code, True), (own, False)):
        (recording,) = await recordings(journal, join_code)
        assert recording.workshop.is_rehearsal is is_rehearsal
    await journal.close()
    again = await a_room(tmp_path)
    back = await again.enter("console", reply["gives"]["console"])
    assert back.screen["room"]["is_rehearsal"]
    await again.hall.close()


def test_no_fact_but_the_opening_can_say_whether_it_is_a_rehearsal():
    """R45.02: there is nothing that could take the mark away."""
    holds = {kind for kind in FOLDS if "is_rehearsal" in attrs.fields_dict(kind)}
    assert holds == {WorkshopOpened}


async def test_no_report_is_kept_of_a_rehearsal(room: Room) -> None:
    """R45.03: however it ended."""
    _, _, reply = await rehearsing(room)
    rehearsal = await room.enter("console", reply["gives"]["console"])
    await room.fill(reply["gives"]["code"], 6)
    await rehearsal.ask("start_workshop")
    await rehearsal.ask("close_workshop")
    await room.passes(60)
    assert "report" not in rehearsal.screen["room"]
    assert not isinstance(await room.greet("console", reply["gives"]["console"]), Refusal)
