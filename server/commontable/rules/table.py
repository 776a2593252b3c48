"""The state of one table: everything that has happened there, folded.

What several phases share has a field of its own; what one phase alone needs is a part, found by its
class.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from itertools import groupby
from typing import Any, Self, TypeVar

import attrs
from attrs import field, frozen

from commontable.rules.altering import altered
from commontable.rules.calls import Ideas
from commontable.rules.cards import Deck, Stakeholder
from commontable.rules.clockface import Clockface
from commontable.rules.config import Config
from commontable.rules.pieces import Beat, Help, Lead, Leg, Overlay, Told
from commontable.rules.seats import Seat, alternate, rotated
from commontable.rules.values import (
    INTEREST_SUM,
    Form,
    Group,
    InterestState,
    Millis,
    PhaseId,
    TableKind,
)

P = TypeVar("P")
K = TypeVar("K")
V = TypeVar("V")


def put(mapping: Mapping[K, V], key: K, value: V) -> dict[K, V]:
    """The mapping with `key` set."""
    return {**mapping, key: value}


def without(mapping: Mapping[K, V], key: K) -> dict[K, V]:
    """The mapping with no `key`."""
    return {k: v for k, v in mapping.items() if k != key}


@frozen
class Role:
    """A stakeholder card in play. A role nobody holds sits in the Empty Chair.

    `interests` are the states of those it keeps, in card order, heaviest first. `moves_received`
    opens the second of three, `felt_heard` the first (GAME §2.5). A co-holder speaks for the role
    too, and writes for it; its turns and votes are the holder's. `left_by` and `left_in` say who
    held it last and in which leg that seat left.
    """

    card: str
    holder: str | None
    hat: str
    interests: tuple[InterestState, ...] = (InterestState.HIDDEN,) * 3
    red_line_shared: bool = False
    introduced: bool = False
    moves_received: int = 0
    felt_heard: bool = False
    co_holder: str | None = None
    left_by: str | None = None
    left_in: int | None = None

    @property
    def is_heard(self) -> bool:
        """Whether any interest was heard; that opens the role's offers."""
        return InterestState.HEARD in self.interests

    def with_interest(self, number: int, state: InterestState) -> Self:
        """This role with interest `number` (1 to 3) in `state`."""
        interests = tuple(
            state if place == number else old for place, old in enumerate(self.interests, 1)
        )
        return attrs.evolve(self, interests=interests)


@frozen
class Belt:
    """The skill cards: three in each hand, a pile to draw from, a discard."""

    hands: Mapping[str, tuple[str, ...]] = field(factory=dict)
    pile: tuple[str, ...] = ()
    discard: tuple[str, ...] = ()


def once(find: Callable[["Table"], V]) -> Callable[["Table"], V]:
    """Remember what a pure function finds in a table: state is frozen, so it finds it once."""

    @wraps(find)
    def remembered(table: "Table") -> V:
        if find not in table.memo:
            table.memo[find] = find(table)
        found: V = table.memo[find]
        return found

    return remembered


@frozen(slots=False)
class Table:
    """One running game.

    `opened_at` and `ends_at` of the phase are table time. `lines` are all topics that no card here
    may touch. `leg` is the place in the run of show, `lead_leg` where the facilitator has taken the
    room, at `lead_at`; a table that is `behind` may follow as late as `lag_until`, in table time.
    `is_between` while one phase has closed and the next is about to open. `hosting` are the seats
    that were here when the phase opened, in the order in which they would host it. `lent` is time
    left over for phases to come. `ways` is how the table goes on after its last off-ramp. `before`
    and `prompt_start` are earlier states kept for undo and rewind; they hold none of their own.
    """

    deck: Deck = field(eq=False, repr=False)
    no: int = 0
    deck_hash: str = ""
    config: Config = field(factory=lambda: Config(deck=""))
    run: tuple[Leg, ...] = ()
    leg: int = -1
    lead_leg: int = -1
    is_between: bool = False
    is_done: bool = False
    is_closed: bool = False
    opened_at: Millis = 0
    ends_at: Millis = 0
    advanced_at: Millis = 0
    lent: Mapping[PhaseId, Millis] = field(factory=dict)
    lead: Lead = field(factory=Lead)
    lead_at: Millis = 0
    lag_until: Millis | None = None
    behind: Millis = 0
    clock: Clockface = field(factory=Clockface)
    seats: Mapping[str, Seat] = field(factory=dict)
    hosting: tuple[str, ...] = ()
    host_ready: bool = False
    talk_no: int = 0
    lines: frozenset[str] = frozenset()
    problem: str | None = None
    roles: Mapping[str, Role] = field(factory=dict)
    reserve: tuple[str, ...] = ()
    belt: Belt = Belt()
    overlay: Overlay | None = None
    ways: frozenset[str] = frozenset()
    helps: Mapping[str, Help] = field(factory=dict)
    told: tuple[Told, ...] = ()
    pulse: tuple[Beat, ...] = ()
    ideas: Ideas = field(factory=Ideas)
    passed: frozenset[str] = frozenset()
    rewinds: int = 0
    parts: Mapping[str, Any] = field(factory=dict)
    before: "Table | None" = field(default=None, eq=False, repr=False)
    prompt_start: "Table | None" = field(default=None, eq=False, repr=False)
    prompt_at: Millis = 0
    prompt_no: int = 0
    memo: dict[object, Any] = field(factory=dict, init=False, eq=False, repr=False)

    def part(self, kind: type[P]) -> P:
        """One phase's own state; fresh when nothing has happened there yet."""
        found = self.parts.get(kind.__name__)
        return kind() if found is None else found

    def with_part(self, part: object) -> Self:
        """The table with this part in place of the last of its class."""
        return altered(self, parts=put(self.parts, type(part).__name__, part))

    def tongue_of(self, seat: str, *words: str | None) -> str | None:
        """The language that somebody types in, as far as their phone can tell; none where there are
        no words.
        """
        return self.seats[seat].language if any(words) else None

    def with_seat(self, seat: Seat) -> Self:
        return altered(self, seats=put(self.seats, seat.id, seat))

    def with_role(self, role: Role) -> Self:
        return altered(self, roles=put(self.roles, role.card, role))

    @property
    def phase(self) -> PhaseId | None:
        """The phase that is open, or None before the first and after the last."""
        return (
            self.run[self.leg].phase if 0 <= self.leg < len(self.run) and not self.is_done else None
        )

    @property
    @once
    def playing(self) -> tuple[Seat, ...]:
        """Seats that are here and have agreed to play."""
        return tuple(seat for seat in self.seats.values() if seat.is_playing)

    @property
    def is_on_paper(self) -> bool:
        """Whether nobody here has a phone, so that all is keyed in afterwards (GAME §9)."""
        seated = [seat for seat in self.seats.values() if not seat.has_left]
        return bool(seated) and not any(seat.has_phone for seat in seated)

    def group_of(self, seat: str) -> Group:
        return self.seats[seat].group

    @property
    @once
    def host(self) -> str | None:
        """The seat that reads aloud and taps for all in this phase.

        An away host passes to the next (GAME §2.2), and so does one without a phone while anybody
        here has one, and then one without a role. Whoever sat down in this phase comes last. While
        people arrive, nobody hosts before whoever is first has agreed to play.
        """
        around = (*self.hosting, *self.hosting_in(max(self.leg, 0)))
        first = min(filter(self._may_host, around), key=self._is_hampered, default=None)
        return first if first and self.seats[first].plays else None

    def _may_host(self, name: str) -> bool:
        seat = self.seats[name]
        return seat.is_playing or (self.leg <= 0 and seat.is_here and not seat.is_observer)

    def hosting_in(self, leg: int) -> tuple[str, ...]:
        """Who of those at the table would host a phase, one after the other: it moves on by one
        seat each phase, among those whom nothing hampers before the others.
        """
        order = alternate(seat for seat in self.seats.values() if not seat.has_left)
        able = sorted((seat.id for seat in order), key=self._is_hampered)
        return tuple(
            name for _, alike in groupby(able, self._is_hampered) for name in rotated([*alike], leg)
        )

    def _is_hampered(self, name: str) -> tuple[bool, bool]:
        """Whether somebody who hosts could not tap, or not add to what all others make."""
        return not self.seats[name].has_phone, self.voice_of(name) is None

    @property
    @once
    def _role_by_seat(self) -> Mapping[str, Role]:
        return {role.holder: role for role in self.roles.values() if role.holder}

    @property
    @once
    def _role_beside(self) -> Mapping[str, Role]:
        return {role.co_holder: role for role in self.roles.values() if role.co_holder}

    def role_of(self, seat: str) -> Role | None:
        """The role a seat speaks for, if it holds one."""
        return self._role_by_seat.get(seat)

    def voice_of(self, seat: str) -> Role | None:
        """The role a seat speaks for, as its holder or beside it."""
        return self.role_of(seat) or self._role_beside.get(seat)

    def hold_together(self, one: str, other: str) -> bool:
        """Whether two seats speak for the same role."""
        role = self.voice_of(one)
        return role is not None and role == self.voice_of(other)

    @property
    @once
    def held_roles(self) -> tuple[Role, ...]:
        """Roles whose holder is here."""
        return tuple(
            role
            for role in self.roles.values()
            if role.holder and self.seats[role.holder].is_playing
        )

    @property
    def quorum(self) -> int:
        """How many role ballots an agreement needs: `max(2, ceil(0.6 m))` (GAME §2.1)."""
        return max(2, -(-6 * len(self.held_roles) // 10))

    def stakeholder(self, role: str) -> Stakeholder:
        return self.deck.stakeholders[role]

    @property
    def interests_kept(self) -> int:
        """How many interests a role keeps, heaviest first: two in the short form (GAME §2.3)."""
        return 2 if self.config.form is Form.SHORT else 3

    def new_role(self, card: str, holder: str | None, hat: str) -> Role:
        """A role as it is dealt."""
        return Role(card, holder, hat, (InterestState.HIDDEN,) * self.interests_kept)

    def weights(self, role: str) -> tuple[float, ...]:
        """What each interest that a role keeps weighs; together they weigh 10."""
        kept = self.stakeholder(role).interests[: self.interests_kept]
        weights = [interest.weight for interest in kept]
        return tuple(INTEREST_SUM * weight / sum(weights) for weight in weights)

    def is_allowed(self, content_tags: Iterable[str]) -> bool:
        """Whether a card with these content tags may lie on this table."""
        return self.lines.isdisjoint(content_tags)

    @property
    def kind(self) -> TableKind:
        """What the table may be called, from who is seated (GAME §2.9)."""
        groups = {seat.group for seat in self.seats.values() if not seat.has_left}
        if Group.COMMUNITY in groups and Group.OFFICER in groups:
            return TableKind.MIXED
        return TableKind.PRACTICE if Group.OFFICER in groups else TableKind.LISTENING
