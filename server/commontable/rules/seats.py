"""People around a table, and the orders they take turns in."""

from collections.abc import Iterable, Sequence
from itertools import chain, zip_longest
from typing import TypeVar

from attrs import frozen

from commontable.rules.values import Group, Millis

T = TypeVar("T")


@frozen
class Seat:
    """A person's place at the table.

    `plays` is the base consent, `research` the second and separate tick; `has_agreed` the five
    agreements; `is_ready` that arriving is done. `real_life` names stakeholder cards too near to
    the person's own life. `lines` are the topics this person set aside. An observer came when the
    vote had begun: they see and hear everything and decide nothing. Others tap for who has no
    phone. Whoever was sent to another table `sits_elsewhere`.
    """

    id: str
    alias: str
    group: Group
    language: str
    police_card_ok: bool = False
    real_life: tuple[str, ...] = ()
    plays: bool = False
    research: bool = False
    has_agreed: bool = False
    is_ready: bool = False
    away_since: Millis | None = None
    has_left: bool = False
    is_observer: bool = False
    co_holds: bool = False
    is_forgotten: bool = False
    sits_elsewhere: bool = False
    lines: frozenset[str] = frozenset()
    has_phone: bool = True

    @property
    def is_here(self) -> bool:
        """In the room and reachable: neither away nor gone."""
        return self.away_since is None and not self.has_left

    @property
    def takes_part(self) -> bool:
        """Has agreed to play, and came in time for it."""
        return self.plays and not self.is_observer

    @property
    def is_playing(self) -> bool:
        """Here, and takes part."""
        return self.is_here and self.takes_part


def alternate(seats: Iterable[Seat]) -> tuple[Seat, ...]:
    """Community first, then turn by turn with officers; the rest follow in the order given (GAME
    §2.2, §2.5).
    """
    sides: dict[Group, list[Seat]] = {Group.COMMUNITY: [], Group.OFFICER: []}
    others: list[Seat] = []
    for seat in seats:
        sides.get(seat.group, others).append(seat)
    paired = chain.from_iterable(zip_longest(*sides.values()))
    return tuple(seat for seat in (*paired, *others) if seat is not None)


def rotated(order: Sequence[T], start: int) -> tuple[T, ...]:
    """The order, begun at place `start`, once around."""
    if not order:
        return ()
    cut = start % len(order)
    return (*order[cut:], *order[:cut])
