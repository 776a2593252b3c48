"""What is personal is sealed under its owner's key, and gone with it."""

from collections import Counter
from random import Random

import attrs
import orjson
import pytest

from commontable.codec import (
    NAMES,
    MalformedError,
    Seals,
    new_key,
    owners_of,
    sealers_of,
    state_json,
)
from commontable.rules.commands import tag_of
from commontable.rules.draft import ClauseAdded
from commontable.rules.events import PERSONAL, Envelope, Erased, Event
from commontable.rules.evolve import fold
from commontable.rules.phases.agree import FistRaised, Standing
from commontable.rules.presence import ForgetSeat, SeatTaken
from commontable.rules.safety import BoundarySet, HelpCalled, Passed
from commontable.rules.table import Table, once
from commontable.rules.values import Group
from commontable.tables import streams
from commontable.views.seat import see_seat
from commontable.views.table import see_table
from tests.builders import DECK, WORDS
from tests.game import Game
from tests.server.rules.composing import pieces, words
from tests.server.rules.trails import GAMES, each_game, trail
from tests.server.views.seen import as_bytes, seat_json

KEYS = {name: new_key() for name in (NAMES, "s1", "s2", "s3")}
ALL = Seals(KEYS)


def without(*owners: str) -> Seals:
    """The same keys, but for these."""
    return Seals(KEYS | dict.fromkeys(owners))


def sealed(event: object, actor: str = "seat:s1", seals: Seals = ALL):
    (record,) = streams.stored([Envelope("t", 1, 5, actor, "s1:request", event)], seals)
    return record


TAKEN = SeatTaken("s1", "Maple", Group.OFFICER, "en", True, ("A07",), research=True)


def test_a_seat_keeps_its_place_and_loses_its_person():
    """R31.01: what later facts hang on stays; alias, group and the rest are as if never told."""
    record = sealed(TAKEN)
    assert b"Maple" not in record.body
    assert owners_of(TAKEN) == sealers_of(record.body) == {"s1"}
    assert streams.opened(record, ALL).event == TAKEN
    left = streams.opened(record, without("s1")).event
    assert left == SeatTaken("s1", "", Group.UNDISCLOSED, "en", False, (), research=False)


def test_a_private_answer_is_as_if_never_given():
    """R31.02: nothing of it is left but that there was something."""
    record = sealed(FistRaised("s1", 1, Standing.ROLE, 0))
    opened = streams.opened(record, without("s1"))
    assert opened.event == Erased()
    assert (opened.seq, opened.at) == (1, 5)
    assert streams.opened(record, without("s2")).event.value == 0


def test_words_of_ones_own_go_and_the_piece_stays():
    """R31.01: the plan is the table's."""
    (clause,) = pieces(words("A bell at eleven"))
    event = ClauseAdded(attrs.evolve(clause, author="s2"))
    record = sealed(event)
    assert b"bell" not in record.body
    left = streams.opened(record, without("s2")).event.clause
    assert left == attrs.evolve(event.clause, text="…")


def test_names_behind_safety_verbs_go_with_their_own_key():
    """R31.04: the call stays, and nobody knows whose it was; so when its seat is forgotten."""
    event = HelpCalled("h1", "care", "s1", is_named=True)
    record = sealed(event)
    assert "s1" not in (record.actor, record.cause)
    assert b'"sender":{"sealed"' in record.body
    assert streams.opened(record, ALL).actor == "seat:s1"
    for seals in (without(NAMES), without("s1")):
        assert streams.opened(record, seals).event == HelpCalled("h1", "care", "", is_named=False)
    assert streams.opened(record, without(NAMES)).actor == ""
    assert streams.opened(sealed(Passed("s1")), without(NAMES)).event == Erased()


def test_all_facts_of_a_nameless_deed_are_nameless():
    """R31.04: what followed from it would tell as much."""
    taken = attrs.evolve(TAKEN, seat="s2")
    facts = [Envelope("t", n, 5, "seat:s1", "s1:r", e) for n, e in ((1, BoundarySet()), (2, taken))]
    for record in streams.stored(facts, ALL):
        assert record.actor.startswith("sealed:")
        assert record.cause.startswith("sealed:")


def test_nothing_is_written_under_a_key_that_is_gone():
    """R31.03: what comes after the forgetting is forgotten as it comes."""
    record = sealed(TAKEN, seals=without("s1"))
    assert b"Maple" not in record.body
    assert streams.opened(record, ALL).event.alias == ""


def test_a_seal_holds_where_it_was_set_and_nowhere_else():
    record = sealed(TAKEN)
    with pytest.raises(MalformedError, match="the seal is broken"):
        streams.opened(attrs.evolve(record, seq=2), ALL)
    swapped = orjson.loads(record.body)
    swapped["alias"]["sealed"] = swapped["group"]["sealed"]
    with pytest.raises(MalformedError, match="the seal is broken"):
        streams.opened(attrs.evolve(record, body=orjson.dumps(swapped)), ALL)


@each_game
def test_every_fact_of_a_game_comes_back_from_under_its_seals(seed):
    game = trail(seed)[-1]
    keys = Seals({name: new_key() for name in (NAMES, *game.table.seats)})
    for fact in game.log:
        (record,) = streams.stored([fact], keys)
        assert streams.opened(record, keys) == fact
        assert streams.written(fact) == streams.unsealed(record, keys)


@each_game
def test_any_game_can_be_told_without_any_of_its_people(seed):
    """R31.05: whoever is forgotten, at whatever moment: the log folds, every screen can be drawn,
    and it folds to the same again.
    """
    chance = Random(seed)
    game = chance.choice([game for game in trail(seed)[20:] if known_in(game)]).copied()
    gone = chance.choice(known_in(game))
    game.lead(ForgetSeat(gone))
    keys = {name: new_key() for name in (NAMES, *game.table.seats)}
    records = [streams.stored([fact], Seals(keys))[0] for fact in game.log]
    lost = {gone} | ({NAMES} if chance.random() < 0.3 else set())
    left = Seals(keys | dict.fromkeys(lost))
    facts = [streams.opened(record, left) for record in records]
    table = fold(Table(deck=DECK), facts)
    assert state_json(fold(Table(deck=DECK), facts)) == state_json(table)
    assert table.seats[gone].alias == ""
    assert all(role.holder != gone for role in table.roles.values())
    see_table(table, WORDS)
    for seat in table.seats:
        see_seat(table, seat, WORDS)


def known_in(game: Game) -> list[str]:
    return [seat.id for seat in game.table.seats.values() if not seat.is_forgotten]


def test_a_whole_plan_survives_its_author():
    """R31.01: pieces by others are not touched."""
    (one,) = pieces(words("Mine"))
    record = sealed(ClauseAdded(attrs.evolve(one, author="s3")))
    assert streams.opened(record, without("s1", "s2")).event.clause.text == "Mine"


OPEN = {
    "language_chosen",
    "role_swapped",
    "co_hold_asked",
    "agreed",
    "seat_ready",
    "told_seen",
}
"""What shows to nobody else and yet is no answer: how one reads, what one holds, having arrived,
having read."""

OFTEN = 4


@pytest.mark.long
def test_what_never_shows_to_anybody_else_is_declared_personal():
    """R31.02 R30.04: a private answer that no event declares would outlive its person."""
    done, shown = Counter(), set()
    for seed in range(GAMES):
        before, known = trail(seed)[0].table, len(trail(seed)[0].log)
        for game in trail(seed)[1:]:
            facts, known = game.log[known:], len(game.log)
            if len(facts) == 1 and facts[0].actor.startswith("seat:"):
                kind, doer = type(facts[0].event), facts[0].actor.removeprefix("seat:")
                done[kind] += 1
                if kind not in shown and any(
                    screens(before).get(name) != screen
                    for name, screen in screens(game.table).items()
                    if name != doer
                ):
                    shown.add(kind)
            before = game.table
    hidden = {kind for kind, times in done.items() if times >= OFTEN and kind not in shown}
    undeclared = {tag_of(kind) for kind in hidden if not is_declared(kind)}
    assert undeclared <= OPEN


def is_declared(kind: type[Event]) -> bool:
    has_personal = any(PERSONAL in slot.metadata for slot in attrs.fields(kind))
    return kind.is_personal or kind.is_nameless or has_personal


@once
def screens(table: Table) -> dict[str, bytes]:
    """What each seat is sent."""
    return {name: as_bytes(seat_json(table, name)) for name in table.seats}
