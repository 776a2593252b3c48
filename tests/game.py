"""A table in play, as tests lead it: by the real rules, and a clock that moves when told."""

from functools import reduce
from typing import Any, Self

import attrs
from attrs import define, field

from commontable.rules.actors import Actor, Clock, Facilitator, Seated
from commontable.rules.commands import Command
from commontable.rules.decide import decide, next_alarm, offers
from commontable.rules.events import Envelope, Event
from commontable.rules.evolve import evolve
from commontable.rules.flow import Advance, Tick
from commontable.rules.moment import Chance, Moment
from commontable.rules.offers import Offer
from commontable.rules.phases.arrive import Agree, Consent, Ready
from commontable.rules.presence import TakeSeat
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Role, Table
from commontable.rules.values import SECOND, Group, InterestState, Millis, PhaseId

START: Millis = 1_000_000


def offered(table: Table, name: str, kind: type[Command]) -> list[Offer]:
    """What this seat may do now of one kind."""
    return [offer for offer in offers(table, name) if offer.command is kind]


@define
class Game:
    """One table in play: its state, the wall clock, and the log so far.

    `rigged` puts an event of the test's choosing in the place of the first of its class.
    """

    table: Table
    chance: Chance
    at: Millis = START
    log: list[Envelope] = field(factory=list)
    rigged: dict[type[Event], Event] = field(factory=dict)

    def copied(self) -> Self:
        """The same game, to go on by itself."""
        return attrs.evolve(self, log=list(self.log), rigged=dict(self.rigged))

    def play_as(self, **settled: Any) -> None:
        """As if the workshop had been ordered so."""
        config = attrs.evolve(self.table.config, **settled)
        self.table = attrs.evolve(self.table, config=config)

    def ask(self, actor: Actor, command: Command) -> tuple[Event, ...] | Refusal:
        """What would come of it; nothing changes."""
        return decide(self.table, actor, command, Moment(self.at, self.chance))

    def do(self, actor: Actor, command: Command) -> tuple[Event, ...]:
        """Do what must be granted."""
        outcome = self.ask(actor, command)
        assert not isinstance(outcome, Refusal), (actor, command, outcome)
        events = tuple(self.rigged.pop(type(event), event) for event in outcome)
        cause = f"wish {len(self.log) + 1}"
        for event in events:
            self.take(event, str(actor), cause)
        return events

    def take(self, event: Event, actor: str = "test", cause: str = "") -> None:
        """One more fact."""
        self.log.append(Envelope("table", len(self.log) + 1, self.at, actor, cause, event))
        self.table = evolve(self.table, event, self.at)

    def seat(self, name: str, *commands: Command) -> Self:
        for command in commands:
            self.do(Seated(name), command)
        return self

    def come(
        self, name: str = "s7", group: Group = Group.PARTNER, language: str = "en", **more: Any
    ) -> Self:
        """Someone sits down, late maybe, and agrees to all."""
        self.lead(TakeSeat(name, "Fern", group, language, **more))
        return self.seat(name, Consent(), Agree(), Ready())

    def everyone(self, *commands: Command) -> Self:
        for seated in self.table.playing:
            self.seat(seated.id, *commands)
        return self

    def lead(self, *commands: Command) -> Self:
        for command in commands:
            self.do(Facilitator(), command)
        return self

    def advance(self) -> Self:
        """The facilitator takes the room one phase on, also with a table that is behind."""
        step = Advance(self.table.leg + 1)
        self.lead(step)
        return self if self.table.lag_until is None else self.lead(step)

    def advance_to(self, phase: PhaseId) -> Self:
        while self.table.phase is not phase:
            self.advance()
        return self

    def wait(self, seconds: float) -> Self:
        """Time passes; whatever falls due on the way happens at its own moment."""
        until = self.at + round(seconds * SECOND)
        while (alarm := next_alarm(self.table)) is not None and alarm <= until:
            self.at = max(self.at, alarm)
            self.do(Clock(), Tick())
            assert next_alarm(self.table) != alarm, "a deadline that brings nothing rings for ever"
        self.at = until
        return self

    def refusal(self, name: str, command: Command) -> Refusal:
        """The no that this wish gets."""
        outcome = self.ask(Seated(name), command)
        assert isinstance(outcome, Refusal), outcome
        return outcome

    def code(self, name: str, command: Command) -> Code:
        return self.refusal(name, command).code

    def may(self, name: str, kind: type[Command]) -> bool:
        return bool(offered(self.table, name, kind))

    def events(self, kind: type[Event]) -> list[Event]:
        return [envelope.event for envelope in self.log if isinstance(envelope.event, kind)]

    def role(self, name: str) -> Role:
        role = self.table.role_of(name)
        assert role, name
        return role

    def set_role(self, name: str, **changes: object) -> Self:
        """A role made otherwise, where the way there is not what is tested."""
        self.table = self.table.with_role(attrs.evolve(self.role(name), **changes))
        return self

    def heard(self, name: str, *numbers: int) -> Self:
        """Some interests of this seat's role were heard."""
        role = self.role(name)
        role = reduce(lambda r, n: r.with_interest(n, InterestState.HEARD), numbers, role)
        self.table = self.table.with_role(role)
        return self

    def skill_of_kind(self, name: str, *kinds: str) -> str:
        """A skill card of one of these kinds, put into the hand for the first card there."""
        belt = self.table.belt
        card = next(c for c in belt.pile if self.table.deck.skills[c].move_kind in kinds)
        old, *rest = belt.hands[name]
        pile = list(belt.pile)
        pile[pile.index(card)] = old
        hands = {**belt.hands, name: (card, *rest)}
        self.table = attrs.evolve(
            self.table, belt=attrs.evolve(belt, hands=hands, pile=tuple(pile))
        )
        return card
