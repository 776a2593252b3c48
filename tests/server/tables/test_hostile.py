"""A whole hall with someone hostile in it: what others are sent, and whether the table goes on."""

import asyncio
from collections.abc import Callable
from random import Random
from typing import Any

import pytest

from commontable.codec import state_json
from commontable.journal.memory import MemoryJournal
from commontable.rules.flow import run_of_show
from commontable.rules.values import Form
from commontable.tables.callers import Outgoing
from tests.server.tables.builders import Room, Screens, Visitor, a_room
from tests.server.tables.started import arrived

Wish = dict[str, Any]
Sway = Callable[[str, Wish, dict[str, Any]], Wish]

pytestmark = pytest.mark.long


class Tape(Screens):
    """Remembers every message, byte by byte."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[tuple[str, Outgoing, bytes]] = []

    def send(self, audience: str, name: Outgoing, message: bytes) -> None:
        self.sent.append((audience, name, message))
        super().send(audience, name, message)


def a_value(slot: dict[str, Any], chance: Random) -> Any:
    match slot["kind"]:
        case "one":
            return chance.choice(slot["options"])
        case "many":
            return chance.sample(slot["options"], slot.get("least", 0))
        case "text":
            return "a few words"
        case _:
            return False


async def a_turn(person: Visitor, chance: Random, sway: Sway) -> None:
    """One of the things that are offered now, drawn by chance, then swayed."""
    offers = person.screen["seat"]["offers"]
    keys = sorted(key for key, each in offers.items() if each["verb"] != "choose_language")
    if keys:
        offer = offers[chance.choice(keys)]
        asked = {name: slot for name, slot in offer["fields"].items() if "optional" not in slot}
        wish = {name: a_value(slot, chance) for name, slot in asked.items()}
        await person.ask(offer["verb"], **sway(offer["verb"], wish, offer["fields"]))


def honest(_verb: str, wish: Wish, _fields: dict[str, Any]) -> Wish:
    return wish


async def what_others_are_sent(seed: int, sway: Sway) -> list[tuple[str, Outgoing, bytes]]:
    """All that leaves for the other phones and the wall while five people play by chance."""
    room = await a_room()
    room.screens = room.hall.post = Tape()
    code, console = await room.create(tables=1)
    people = await room.fill(code, 5)
    await room.enter("wall", code)
    await console.ask("start_workshop")
    console.hang_up()
    for turn in range(400):
        chance = Random(f"{seed} {turn}")
        person = chance.choice(people)
        await a_turn(person, chance, sway if person is people[1] else honest)
        await room.passes(chance.choice([0, 0, 1, 5, 20]))
    await room.hall.close()
    own = {people[1].caller.audience, console.caller.audience}
    return [each for each in room.screens.sent if each[0] not in own]


def private(choice: int) -> Sway:
    """Research, a topic set aside and every rating: this way or that."""

    def sway(verb: str, wish: Wish, fields: dict[str, Any]) -> Wish:
        match verb:
            case "consent":
                return {"research": bool(choice)}
            case "add_line":
                return {"tag": fields["tag"]["options"][-choice]}
            case "rate_interest":
                return {**wish, "value": 2 * choice}
            case _:
                return wish

    return sway


@pytest.mark.parametrize("seed", [1, 2])
async def test_what_one_keeps_private_changes_no_byte_that_others_are_sent(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R30.04: neither then nor later, in content, number or order."""
    monkeypatch.setattr("commontable.tables.hall.new_code", lambda: "ABCDEF")

    one, other = [await what_others_are_sent(seed, private(n)) for n in (0, 1)]

    assert one == other


FLOOD = ("boundary", "rewind", "fast_forward", "call_off_ramp", "pass")


async def flood(person: Visitor, verb: str) -> None:
    for _ in range(20):
        assert (await person.ask(verb))["ok"]
    await person.ask("call_facilitator", kind="danger")


async def finish(room: Room, console: Visitor) -> None:
    for leg in range(1, len(run_of_show(Form.HOUR)) + 1):
        await console.ask("advance", leg=leg)
        await room.passes(200)


@pytest.mark.parametrize("verb", FLOOD)
async def test_a_flood_of_safety_verbs_in_every_phase_leaves_a_table_that_can_finish(
    verb: str,
) -> None:
    """R22.01 R20.03: and a log that folds to the same table."""
    journal = MemoryJournal()
    room = await a_room(journal=journal)
    code, console = await room.create(tables=1, config={"pace": "room"})
    people = await room.fill(code, 4)
    await console.ask("start_workshop")
    await arrived(people)
    for leg in range(1, len(run_of_show(Form.HOUR)) + 1):
        await flood(people[0], verb)
        await room.passes(200)
        await console.ask("advance", leg=leg)
    await finish(room, console)

    table = next(iter(room.hall.workshops.values())).tables[1].table
    assert table.is_done
    assert len(table.helps) == 1
    revived = await a_room(journal=journal, clock=room.clock)
    again = next(iter(revived.hall.workshops.values())).tables[1].table
    assert state_json(again) == state_json(table)
    await asyncio.gather(room.hall.close(), revived.hall.close())
