"""People without a phone, and tables on paper."""

from pathlib import Path

from commontable.metrics.catalogue import METRICS
from commontable.rules.refusals import Refusal
from commontable.tables.callers import Caller
from tests.server.tables.builders import Room, Visitor, a_room
from tests.server.tables.started import a_table_at_play, arrived, lent, phones_and_paper
from tests.server.tables.test_moves import wish

PRESENT = 60


async def test_the_host_brings_someone_in_and_taps_for_them(room: Room) -> None:
    """R25.19 R23.10 R23.11: the same verbs, marked in the log, and no sleep."""
    _, seats, host = await a_table_at_play(room)
    ada = await lent(room, host, verb="bring_along", alias="Ada", group="community")

    assert ada.screen["seat"]["prompt"]["key"] == "consent"
    assert not ada.screen["seat"]["has_phone"]
    await arrived([ada])
    ada.hang_up()
    await room.passes(PRESENT)

    face = seats[0].screen["table"]["seats"][ada.caller.seat]
    assert (face["alias"], face["is_here"], face["has_phone"]) == ("Ada", True, False)
    assert (await host.ask("tap_for", seat=ada.caller.seat))["gives"]["seat"] == ada.caller.seat


async def test_what_is_tapped_for_someone_is_marked_in_the_log(tmp_path: Path) -> None:
    """R23.10: also where it is read again."""
    room = await a_room(tmp_path)
    _, _, host = await a_table_at_play(room)
    ada = await lent(room, host, verb="bring_along", alias="Ada", group="community")
    await ada.ask("consent")

    stream = f"table/{ada.caller.workshop}/1"
    last = (await room.hall._journal.read(stream))[-1]
    assert last.actor == f"seat:{ada.caller.seat} by proxy"
    await room.hall.close()


async def test_only_the_host_and_the_facilitator_bring_somebody_in(room: Room) -> None:
    """R25.19 R23.10: and they tap for nobody who has a phone, or sits elsewhere."""
    console, seats, host = await a_table_at_play(room)
    other = next(seat for seat in seats if seat is not host)
    wish = {"alias": "Ada", "group": "community"}
    assert (await other.ask("bring_along", **wish))["code"] == "not_your_turn"
    ada = await lent(room, host, verb="bring_along", **wish)
    assert (await host.ask("tap_for", seat=other.caller.seat))["code"] == "bad_target"
    assert (await host.ask("tap_for", seat="s99"))["code"] == "bad_target"
    reply = await console.ask("tap_for", seat=ada.caller.seat)
    assert reply["gives"]["seat"] == ada.caller.seat
    assert (await console.ask("bring_along", table=9, **wish))["code"] == "bad_target"
    assert (await console.ask("bring_along", table=2, **wish))["code"] == "bad_target"
    await lent(room, console, verb="bring_along", table=1, alias="Bo", group="officer")


async def test_a_neighbour_takes_up_a_screen_that_nobody_has_in_hand(room: Room) -> None:
    """R25.24: as when one sits beside a friend; the host takes it in any case."""
    _, seats, host = await a_table_at_play(room)
    ada = await lent(room, host, verb="bring_along", alias="Ada", group="community")
    neighbour = next(seat for seat in seats if seat is not host)
    busy = await neighbour.ask("tap_for", seat=ada.caller.seat)
    assert (busy["code"], busy["where"]) == ("in_hand", "do.seat")

    ada.hang_up()
    again = await lent(room, neighbour, verb="tap_for", seat=ada.caller.seat)
    assert again.screen["seat"]["seat"] == ada.caller.seat
    assert (await host.ask("tap_for", seat=ada.caller.seat))["ok"]


async def test_nobody_is_brought_in_by_no_name_or_to_a_full_table(room: Room) -> None:
    """R25.19 R25.03 R23.01: eight at a table."""
    _, _, host = await a_table_at_play(room, people=7)
    assert (await host.ask("bring_along", alias=" ", group="community"))["code"] == "cap"
    assert (await host.ask("bring_along", alias="Ada", group="community"))["ok"]
    full = await host.ask("bring_along", alias="Bo", group="community")
    assert full["code"] == "table_full"


async def test_the_same_request_brings_in_the_same_person_once(room: Room) -> None:
    """R25.19: a phone whose answer was lost asks again."""
    _, seats, host = await a_table_at_play(room)
    wish = {"alias": "Ada", "group": "community", "request": "the same request"}
    first, again = await host.ask("bring_along", **wish), await host.ask("bring_along", **wish)
    assert first == again
    assert len(seats[0].screen["table"]["seats"]) == 5


async def test_whoever_keys_in_from_paper_does_not_see_what_is_on_the_card(room: Room) -> None:
    """R30.20: on a lent screen its owner reads it."""
    console, _seats, host = await a_table_at_play(room)
    ada = await lent(room, host, verb="bring_along", alias="Ada", group="community")
    await arrived([ada])
    for leg in (1, 2, 3):
        await console.ask("advance", leg=leg)
    own = ada.screen["seat"]["role"]
    assert all(each["text"] for each in own["interests"])

    keying = await lent(room, console, verb="tap_for", seat=ada.caller.seat)
    assert isinstance(keying.caller, Caller)
    blank = keying.screen["seat"]["role"]
    assert blank["title"] == own["title"]
    assert {each["text"] for each in blank["interests"]} == {""}
    assert blank["red_line"] == ""
    assert (await keying.ask("introduce"))["ok"]
    assert {each["text"] for each in keying.screen["seat"]["role"]["interests"]} == {""}


async def test_keying_in_begins_in_the_lobby_and_moves_along_and_still_reads_no_card(
    room: Room,
) -> None:
    """R30.20: not once the tables are laid, nor at another one."""
    console, keying = await someone_on_paper(room)
    assert is_blank(keying)
    assert (await wish(console, "move_seat", seat=keying.caller.seat, table=1))["ok"]
    await room.passes(1)
    assert keying.screen["table"]["no"] == 1
    assert is_blank(keying)


async def someone_on_paper(room: Room) -> tuple[Visitor, Visitor]:
    """A console, and one of four who were keyed in from the lobby on; roles are dealt."""
    console, seats, paper = await phones_and_paper(room, 4)
    await arrived([*seats, *paper])
    for leg in (1, 2, 3):
        for table in (1, 2):
            await console.ask("advance", leg=leg, table=table)
    return console, paper[0]


def is_blank(keying: Visitor) -> bool:
    """Whether there is a card, and nothing of its secrets to read."""
    own = keying.screen["seat"]["role"]
    return not own["red_line"] and not any(each["text"] for each in own["interests"])


async def test_a_table_on_paper_is_keyed_in_and_led_alone(room: Room) -> None:
    """R25.19 R25.20: the room moves on without it, and its times are not known."""
    console, seats, paper = await phones_and_paper(room, 3)
    await arrived(paper)

    await console.ask("advance", leg=1)
    assert seats[0].screen["table"]["phase"] == "P1"
    assert paper[0].screen["table"]["phase"] == "P0"
    await console.ask("advance", leg=1, table=2)
    assert paper[0].screen["table"]["phase"] == "P1"

    await room.passes(300)
    readings = console.screen["tile.2"]["readings"]
    timed = {metric.id for metric in METRICS if metric.needs_times} & readings.keys()
    assert timed
    assert {readings[name]["band"] for name in timed} == {"not_yet"}
    assert console.screen["room"]["people"][paper[0].caller.seat]["has_phone"] is False
    await console.ask("close_workshop")
    assert paper[0].screen["table"]["is_done"]


async def a_lead(room: Room, console: Visitor) -> tuple[Visitor, str]:
    """One who was given a link to lead with, and its name."""
    invited = (await console.ask("invite", role="lead", tables=[]))["gives"]
    return await room.enter("console", invited["console"]), invited["staff"]


async def spent(room: Room, screen: Visitor, ticket: str) -> bool:
    """Whether a lent screen shows and does nothing more, now and when it is opened again."""
    is_shown = screen.caller.audience in room.screens.parts
    refused = await screen.send({"id": "a request of 22 letters", "do": {"type": "consent"}})
    greeted = await room.greet("seat", ticket)
    assert is_shown is refused["ok"] is isinstance(greeted, Caller)
    return not is_shown


async def test_whoever_is_dismissed_taps_for_nobody_any_more(room: Room) -> None:
    """R25.22: at once; what was lent to another lead stays."""
    console, _, host = await a_table_at_play(room)
    lead, staff = await a_lead(room, console)
    ada = (await lent(room, host, verb="bring_along", alias="Ada", group="community")).caller.seat
    ticket = (await lead.ask("tap_for", seat=ada))["gives"]["ticket"]
    own = (await console.ask("tap_for", seat=ada))["gives"]["ticket"]
    keying = await room.enter("seat", ticket)
    assert keying.screen["seat"]["seat"] == ada

    await console.ask("dismiss_staff", staff=staff)
    await room.passes(1)
    assert await spent(room, keying, ticket)
    assert isinstance(await room.greet("seat", own), Caller)


async def test_a_screen_that_was_lent_to_a_neighbour_ends_when_they_go(room: Room) -> None:
    """R25.22: also for a copy of the ticket that says no more who has it."""
    console, _, host = await a_table_at_play(room)
    reply = await host.ask("bring_along", alias="Ada", group="community")
    ticket = reply["gives"]["ticket"]
    ada = await room.enter("seat", ticket)
    assert isinstance(await room.greet("seat", ticket.partition(".")[0]), Refusal)
    assert isinstance(await room.greet("seat", f"{ticket}x"), Refusal)

    await console.ask("remove_person", seat=host.caller.seat)
    await room.passes(1)
    assert await spent(room, ada, ticket)
