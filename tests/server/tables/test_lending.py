"""A screen that was lent lends no further."""

from commontable.rules.refusals import Refusal
from commontable.tables.callers import Caller
from tests.server.tables.builders import Room, Visitor
from tests.server.tables.started import a_table_at_play, arrived, lent


async def on_one_screen(
    room: Room, by: Visitor, host: Visitor, *names: str
) -> tuple[Visitor, list[str]]:
    """The host has brought these in; `by` has the screen of the first. All their seats."""
    wish = {"verb": "bring_along", "group": "community"}
    people = [await lent(room, host, alias=name, **wish) for name in names]
    await arrived(people)
    for person in people:
        person.hang_up()
    seats = [person.caller.seat for person in people]
    return await lent(room, by, verb="tap_for", seat=seats[0]), seats


async def assert_lends_nothing(screen: Visitor, *seats: str) -> None:
    """Not even its own seat once more, and nobody is brought in from there."""
    at_first = len(screen.screen["table"]["seats"])
    for seat in seats:
        assert (await screen.ask("tap_for", seat=seat))["code"] == "not_allowed"
    brought = await screen.ask("bring_along", alias="Fir", group="community")
    assert brought["code"] == "not_allowed"
    assert len(screen.screen["table"]["seats"]) == at_first


async def test_who_keys_in_for_one_reads_no_other_ones_card(room: Room) -> None:
    """R25.25 R30.20: nor the same one's, by way of a second screen."""
    console, _, host = await a_table_at_play(room)
    keying, seats = await on_one_screen(room, console, host, "Ada", "Bo")
    await assert_lends_nothing(keying, *seats)


async def test_a_hosting_seat_on_paper_lends_nothing_either(room: Room) -> None:
    """R25.25 R30.20 R23.13: where nobody has a phone, also when its turn to host has come."""
    _, console = await room.create(tables=1, config={"pace": "room"})
    wish = {"verb": "bring_along", "table": 1, "group": "community"}
    people = [await lent(room, console, alias=name, **wish) for name in ("Ada", "Bo", "Cy")]
    await console.ask("start_workshop")
    await arrived(people)
    hosting = next(one for one in people if one.screen["table"]["host"] == one.caller.seat)
    await assert_lends_nothing(hosting, hosting.caller.seat)


async def test_no_second_screen_outlives_the_neighbour_who_had_the_first(room: Room) -> None:
    """R25.25 R25.22: a lent screen takes up no other, which would be nobody's to take back."""
    _, seats, host = await a_table_at_play(room)
    neighbour = next(seat for seat in seats if seat is not host)
    screen, lent_seats = await on_one_screen(room, neighbour, host, "Ada", "Bo")
    await assert_lends_nothing(screen, *lent_seats)

    ticket = room.keyring.derive("lent", screen.caller.workshop, person_of(room, lent_seats[1]))
    assert isinstance(await room.greet("seat", room.keyring.lend(ticket, "s1")), Caller)
    passed_on = room.keyring.lend(ticket, lent_seats[0])
    assert isinstance(await room.greet("seat", passed_on), Refusal)


def person_of(room: Room, seat: str) -> str:
    """What the tickets of a seat without a phone are made from."""
    (host,) = room.hall.workshops.values()
    return host.workshop.people[seat].proxy
