"""The hall: keys, doors, and what bad requests get."""

import asyncio
from pathlib import Path
from typing import Any

import attrs
import pytest

from commontable.journal import Record, open_journal
from commontable.rules.refusals import Code, Refusal
from commontable.tables.opening import rehearsal_of
from commontable.tables.reception import receive
from tests.builders import EDITION
from tests.server.tables.builders import DECK, Room, a_room
from tests.server.tables.moody_journal import MoodyJournal


@pytest.mark.parametrize(
    ("door", "key", "code"),
    [
        ("door", "ZZZZZZ", Code.WRONG_CODE),
        ("wall", "ZZZZZZ", Code.WRONG_CODE),
        ("seat", "no such ticket", Code.TICKET_SPENT),
        ("seat", "a.b.é", Code.TICKET_SPENT),
        ("seat", "a.b.\ud800", Code.TICKET_SPENT),
        ("console", "no such secret", Code.NOT_ALLOWED),
        ("house", "no such secret", Code.NOT_ALLOWED),
        ("house", "schlüssel", Code.NOT_ALLOWED),
    ],
)
async def test_a_key_that_opens_nothing_is_refused_with_a_reason(
    room: Room, door: str, key: str, code: Code
) -> None:
    await room.create()

    answer = await room.greet(door, key)

    assert isinstance(answer, Refusal)
    assert answer.code is code


@pytest.mark.parametrize(
    "hello", [None, [], {}, {"door": "roof", "key": "x"}, {"door": "house", "key": 1}]
)
async def test_a_malformed_greeting_is_refused_with_its_place(room: Room, hello: Any) -> None:
    answer = await room.hall.greet(hello)

    assert isinstance(answer, Refusal)
    assert answer.code is Code.MALFORMED


async def test_a_code_may_be_typed_in_any_case_with_gaps(room: Room) -> None:
    code, _ = await room.create()

    door = await room.enter("door", f" {code[:3].lower()}-{code[3:].lower()} ")

    assert door.screen["door"]["name"] == "Tuesday evening"


async def test_the_door_speaks_the_language_of_whoever_stands_there(room: Room) -> None:
    code, _ = await room.create()

    spanish = await room.enter("door", code, language="es")
    unknown = await room.enter("door", code, language="xx")

    assert spanish.screen["door"]["line"] != unknown.screen["door"]["line"]


async def test_looking_at_the_door_takes_no_seat(room: Room) -> None:
    code, console = await room.create()

    await room.enter("door", code)
    await room.passes(1)

    assert console.screen["room"]["people"] == {}


async def test_the_same_request_to_join_gives_the_same_seat_and_ticket(room: Room) -> None:
    code, console = await room.create()
    door = await room.enter("door", code)
    wish = {"alias": "Maple", "group": "community", "language": "en"}

    first = await door.ask("join", request="one-and-the-same-secret", **wish)
    again = await door.ask("join", request="one-and-the-same-secret", **wish)
    await room.passes(1)

    assert first == again
    assert len(console.screen["room"]["people"]) == 1


async def test_two_people_of_one_name_are_told_apart(room: Room) -> None:
    code, console = await room.create()

    await room.join(code, "Maple", "community")
    await room.join(code, "maple", "officer")
    await room.passes(1)

    aliases = [person["alias"] for person in console.screen["room"]["people"].values()]
    assert aliases == ["Maple", "maple 2"]


async def test_a_full_workshop_says_so(room: Room) -> None:
    code, _ = await room.create(tables=1)
    await room.fill(code, 8)
    door = await room.enter("door", code)

    reply = await door.ask("join", alias="Ninth", group="community", language="en")

    assert reply == {"ok": False, "code": "workshop_full"}
    assert (await room.enter("door", code)).screen["door"]["is_full"]


async def test_a_ticket_is_spent_once_its_owner_has_left(room: Room) -> None:
    code, _ = await room.create()
    door = await room.enter("door", code)
    joined = await door.ask("join", alias="Maple", group="community", language="en")
    ticket = joined["gives"]["ticket"]
    seat = await room.enter("seat", ticket)

    assert (await seat.ask("leave"))["ok"]

    answer = await room.greet("seat", ticket)
    assert isinstance(answer, Refusal)
    assert answer.code is Code.TICKET_SPENT


@pytest.mark.parametrize(
    ("raw", "where"),
    [
        (None, None),
        ("refresh", None),
        ({"do": {"type": "refresh"}}, "id"),
        ({"id": "short", "do": {"type": "refresh"}}, "id"),
        ({"id": "long enough"}, "do"),
        ({"id": "long enough", "do": {"type": "no_such_thing"}}, "do.type"),
        ({"id": "long enough", "do": {"type": "set_tables", "tables": "3"}}, "do.tables"),
        ({"id": "long enough", "do": {"type": "set_tables"}}, "do.tables"),
        ({"id": "long enough", "do": {"type": "pause"}, "table": 99}, "table"),
        ({"id": "long enough", "do": {"type": "pause"}, "extra": 1}, "extra"),
    ],
)
async def test_a_malformed_request_is_answered_with_its_place(
    room: Room, raw: Any, where: str | None
) -> None:
    _, console = await room.create()

    reply = await console.send(raw)

    assert reply == {"ok": False, "code": "malformed"} | ({"where": where} if where else {})


async def test_a_seat_cannot_send_what_belongs_to_the_console(room: Room) -> None:
    code, _ = await room.create()
    seat = await room.join(code, "Maple", "community")

    assert (await seat.ask("start_workshop"))["where"] == "do.type"
    assert (await seat.ask("take_seat"))["where"] == "do.type"


async def test_a_workshop_needs_a_deck_and_languages_that_exist(room: Room) -> None:
    house = await room.enter("house", room.keyring.house)
    wish = {"name": "x", "tables": 1}
    no_such, known = {"deck": "no-such-deck"}, {"deck": DECK}

    no_deck = await house.ask("create_workshop", **wish, config=no_such, languages=["en"])
    no_language = await house.ask("create_workshop", **wish, config=known, languages=["xx"])

    assert no_deck["where"] == "do.config.deck"
    assert no_language["where"] == "do.languages"


async def test_a_workshop_leaves_out_topics_that_its_deck_can_spare(room: Room) -> None:
    """R0.09: the house names them in every language, and says which place a refusal is about."""
    house = await room.enter("house", room.keyring.house)
    (deck,) = (d for d in house.screen["house"]["decks"] if d["id"] == DECK)

    async def create(*off: str) -> Any:
        config = {"deck": DECK, "content_off": off}
        wish = {"name": "x", "config": config, "tables": 1, "languages": ["en"]}
        return await house.ask("create_workshop", **wish)

    unknown = await create("weather")
    too_many = await create(*deck["topics"])
    opened = await create("force", "force")

    assert {*deck["topics"]["force"]} == {"en", "es", "ar"}
    assert (unknown["code"], unknown["where"]) == ("bad_target", "do.config.content_off")
    assert (too_many["code"], too_many["where"]) == ("cap", "do.config.content_off")
    assert opened["ok"]
    (host,) = room.hall.workshops.values()
    assert host.workshop.config.content_off == ("force",)
    assert rehearsal_of(host.workshop).config.content_off == ("force",)


async def test_the_house_lists_workshops_without_their_secrets(room: Room) -> None:
    code, _ = await room.create()

    house = await room.enter("house", room.keyring.house)

    (workshop,) = house.screen["house"]["workshops"].values()
    assert workshop["code"] == code
    assert "console" not in str(house.screen)


WISH = {"alias": "Maple", "group": "community", "language": "en"}
SECRET = "a request id that nobody guesses"


async def test_everyone_who_joins_in_the_same_moment_gets_a_seat(tmp_path: Path) -> None:
    room = await a_room(tmp_path)
    code, _ = await room.create()
    doors = [await room.enter("door", code) for _ in range(16)]

    replies = await asyncio.gather(*(door.ask("join", **WISH) for door in doors))

    assert {reply["gives"]["seat"] for reply in replies} == {f"s{n}" for n in range(1, 17)}
    await room.hall.close()


async def test_a_request_to_join_that_others_could_guess_is_refused(room: Room) -> None:
    code, _ = await room.create()
    door = await room.enter("door", code)

    reply = await door.ask("join", request="request-to-join-00001", **WISH)

    assert reply == {"ok": False, "code": "malformed", "where": "id"}


async def test_nobody_gets_the_ticket_of_a_seat_that_is_taken(room: Room) -> None:
    code, _ = await room.create()
    door = await room.enter("door", code)
    first = await door.ask("join", request=SECRET, **WISH)
    await room.enter("seat", first["gives"]["ticket"])

    again = await door.ask("join", request=SECRET, **WISH)

    assert again == {"ok": False, "code": "locked", "where": "id"}


async def test_the_journal_holds_nothing_that_gives_a_ticket(tmp_path: Path) -> None:
    room = await a_room(tmp_path)
    code, _ = await room.create()
    door = await room.enter("door", code)
    joined = await door.ask("join", request=SECRET, **WISH)
    await room.hall.close()

    kept = b"".join(file.read_bytes() for file in tmp_path.glob("journal.sqlite3*"))
    assert b"person_joined" in kept
    assert b"Maple" not in kept
    assert SECRET.encode() not in kept
    assert joined["gives"]["ticket"].encode() not in kept


async def test_any_role_of_the_deck_may_be_too_near_to_real_life(room: Room) -> None:
    """R3.08: whatever may be dealt, and first what often is."""
    code, _ = await room.create()

    door = await room.enter("door", code)

    cards = [choice["card"] for choice in door.screen["door"]["near"]]
    stakeholders = EDITION.deck.stakeholders
    assert sorted(cards) == sorted(stakeholders)
    assert stakeholders[cards[0]].may_touch_real_life
    assert not stakeholders[cards[-1]].may_touch_real_life


async def test_only_cards_of_the_deck_are_too_near_to_real_life(room: Room) -> None:
    code, _ = await room.create()
    door = await room.enter("door", code)

    reply = await door.ask("join", **WISH, real_life=["x" * 15_000])

    assert reply == {"ok": False, "code": "bad_target", "where": "do.real_life"}


async def test_a_workshop_that_is_opened_twice_by_one_request_is_one(room: Room) -> None:
    house = await room.enter("house", room.keyring.house)
    wish = {"name": "Once", "config": {"deck": DECK}, "tables": 1, "languages": ["en"]}

    first, again = await asyncio.gather(
        house.ask("create_workshop", request="one-and-the-same", **wish),
        house.ask("create_workshop", request="one-and-the-same", **wish),
    )

    assert first == again
    assert len(first["gives"]["code"]) == 6
    assert len(room.hall.workshops) == 1


async def test_no_code_at_all_opens_nothing_while_a_workshop_is_being_opened() -> None:
    journal = MoodyJournal()
    room = await a_room(journal=journal)
    answers: list[object] = []

    def knock(_records: object) -> None:
        answers.append(receive({"door": "wall", "key": ""}, room.keyring, room.hall._known))

    journal.meanwhile = knock
    await room.create()

    assert answers == [Refusal(Code.WRONG_CODE, "key")]
    await room.hall.close()


@pytest.mark.parametrize("shelf", ["empty", "changed"])
async def test_a_workshop_without_its_very_deck_stays_shut_until_it_is_back(
    tmp_path: Path, shelf: str
) -> None:
    room = await a_room(tmp_path)
    code, console = await room.create()
    door = await room.enter("door", code)
    wish = {"alias": "Maple", "group": "community", "language": "en"}
    ticket = (await door.ask("join", **wish))["gives"]["ticket"]
    await room.hall.close()
    other = attrs.evolve(EDITION, content_hash="0" * 64)

    shut = await a_room(tmp_path, editions={} if shelf == "empty" else {DECK: other})
    assert shut.hall.is_ready
    for way, key in (("door", code), ("wall", code), ("seat", ticket)):
        assert await shut.greet(way, key) == Refusal(Code.BUSY)
    assert await shut.greet("console", room.console_key) == Refusal(Code.BUSY)
    await shut.hall.close()

    again = await a_room(tmp_path)
    assert (await again.enter("seat", ticket)).caller.workshop == console.caller.workshop
    await again.hall.close()


async def test_a_workshop_whose_log_cannot_be_read_keeps_nobody_from_the_others(
    tmp_path: Path,
) -> None:
    room = await a_room(tmp_path)
    code, _ = await room.create()
    await room.hall.close()
    journal = open_journal(tmp_path)
    unknown = Record("workshop/strange", 1, 0, "facilitator", "c", "of_a_later_version", 1, b"{}")
    await journal.append(unknown.stream, [unknown])

    again = await a_room(journal=journal)

    assert (await again.enter("door", code)).screen["door"]["name"] == "Tuesday evening"
    await again.hall.close()
