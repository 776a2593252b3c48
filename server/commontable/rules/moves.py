"""Listening moves: asking, saying back, advising, laying a skill card (GAME §2.5, §2.8).

They are made aloud first and then tapped, in the listening rounds and in a scene. What a move does
to the belt, to what a role may open, and to what was heard is the same wherever it is made; whose
turn it is, and how many moves one has, each phase says for itself.
"""

from collections.abc import Mapping
from enum import StrEnum

import attrs
from attrs import frozen

from commontable.rules import belts
from commontable.rules.cards import MoveKind
from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.phase import Fact
from commontable.rules.table import Table, put
from commontable.rules.values import InterestState, Millis

MOST_MOVES = 2
TRIES_AN_INTEREST = 2
LISTENING_NOT = frozenset({MoveKind.BOUNDARY, MoveKind.RESTRAINT, MoveKind.BYSTANDER})
SAYS_BACK = frozenset({MoveKind.REFLECT, MoveKind.SUMMARISE})


class Answer(StrEnum):
    """What a speaker says to a reflection."""

    YES = "yes"
    ALMOST = "almost"
    NOT_YET = "not_yet"


@frozen
class PlaySkill(Command):
    """Say the card's line aloud to the speaker, then lay it down."""

    card: str
    to: str


@frozen
class Ask(Command):
    """Asked the speaker something, aloud."""

    to: str


@frozen
class Reflect(Command):
    """Said back what one heard; of `interest` (1 to 3) the speaker says whether that was it."""

    to: str
    interest: int | None = None


@frozen
class Advise(Command):
    """Gave the speaker an idea; `permission` says whether one asked first."""

    to: str
    permission: bool


@frozen
class ConfirmHeard(Command):
    """The speaker's answer to a reflection."""

    by: str
    interest: int
    answer: Answer


@frozen
class Asked(Event):
    seat: str
    to: str


@frozen
class Reflected(Event):
    seat: str
    to: str
    interest: int | None


@frozen
class Advised(Event):
    seat: str
    to: str
    permission: bool


@frozen
class SkillPlayed(Event):
    seat: str
    to: str
    card: str
    drawn: tuple[str, ...]
    interest: int | None


@frozen
class HeardConfirmed(Event):
    seat: str
    by: str
    card: str
    interest: int
    answer: Answer


@frozen
class Reflection:
    """A reflection that waits for the speaker's answer."""

    by: str
    interest: int


def given_back(moves: Mapping[str, int], seat: str) -> Mapping[str, int]:
    """The moves that each has made, without the last one of this seat: it is tried once more."""
    return put(moves, seat, moves.get(seat, 1) - 1)


def fold_gate(table: Table, event: Asked | Reflected, _at: Millis) -> Table:
    """A listening move opens the second interest of whoever it was made to."""
    role = table.role_of(event.to)
    if role is None:
        return table
    return table.with_role(attrs.evolve(role, moves_received=role.moves_received + 1))


def fold_skill(table: Table, event: SkillPlayed, at: Millis) -> Table:
    kind = table.deck.skills[event.card].move_kind
    table = belts.played(table, event.seat, event.card, tuple(event.drawn))
    return table if kind in LISTENING_NOT else fold_gate(table, Asked(event.seat, event.to), at)


def fold_heard(table: Table, event: HeardConfirmed, _at: Millis) -> Table:
    if event.answer is not Answer.YES:
        return table
    role = table.roles[event.card]
    return table.with_role(role.with_interest(event.interest, InterestState.HEARD))


FACTS: Mapping[type[Event], Fact] = {
    Asked: fold_gate,
    Reflected: fold_gate,
    SkillPlayed: fold_skill,
    HeardConfirmed: fold_heard,
}
