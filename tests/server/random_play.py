"""Whole games played at random by the offers alone, with a safety verb now and then."""

from collections.abc import Iterator
from random import Random

from attrs import define, field

from commontable.rules import safety
from commontable.rules.actors import Actor, Clock, Facilitator, Seated
from commontable.rules.commands import Command
from commontable.rules.decide import decide, next_alarm, offers
from commontable.rules.events import Event
from commontable.rules.evolve import evolve
from commontable.rules.flow import Advance, OpenTable, Tick
from commontable.rules.moment import Chance, Moment
from commontable.rules.offers import Field, FieldKind, Offer
from commontable.rules.presence import TakeSeat
from commontable.rules.refusals import Refusal
from commontable.rules.table import Table
from commontable.rules.values import Form, Group, Pace, RoleMode
from tests.builders import DECK

SAFETY = (safety.Pass, safety.Boundary, safety.FastForward, safety.Rewind, safety.CallOffRamp)
SELDOM = {"ChooseGroup", "AddLine", "ChooseLanguage"}
START = 1_000_000


@define
class RandomPlay:
    """One table that plays itself; `table` is as it stands after all that came of the last wish,
    which was the `wishes`-th, of `actor`. The same seed plays the same game.
    """

    seed: int
    chance: Random = field(init=False)
    table: Table = field(init=False, factory=lambda: Table(deck=DECK))
    at: int = START
    actor: str = ""
    wishes: int = 0

    def __attrs_post_init__(self) -> None:
        self.chance = Random(self.seed)

    def to_the_end(self) -> Iterator[Event]:
        """All events from laying the table to the end of its run of show."""
        yield from self._lay()
        while not self.table.is_done:
            yield from self._wait()
            yield from self._turn(self.chance.choice(list(self.table.seats)))

    def _lay(self) -> Iterator[Event]:
        form, mode = self.chance.choice(list(Form)), self.chance.choice(list(RoleMode))
        deck = self.table.deck.id
        yield from self._do(Facilitator(), OpenTable(1, deck, "hash", form, Pace.TABLE, mode))
        for number in range(1, self.chance.randint(3, 8) + 1):
            group, opted_in = self.chance.choice(list(Group)), self.chance.random() < 0.4
            seat = TakeSeat(f"s{number}", f"A{number}", group, "en", opted_in)
            yield from self._do(Facilitator(), seat)
        yield from self._do(Facilitator(), Advance(0))

    def _wait(self) -> Iterator[Event]:
        self.at += self.chance.randint(100, 20_000)
        while (alarm := next_alarm(self.table)) is not None and alarm <= self.at:
            yield from self._do(Clock(), Tick())

    def _turn(self, seat: str) -> Iterator[Event]:
        if self.chance.random() < 0.02:
            yield from self._do(Seated(seat), self.chance.choice(SAFETY)(), may_fail=True)
            return
        open_now = [offer for offer in offers(self.table, seat) if self._is_wanted(offer)]
        if open_now:
            yield from self._do(Seated(seat), self._answer(self.chance.choice(open_now)))

    def _is_wanted(self, offer: Offer) -> bool:
        return offer.command.__name__ not in SELDOM or self.chance.random() < 0.05

    def _answer(self, offer: Offer) -> Command:
        chosen = {slot.name: self._value(slot) for slot in offer.fields}
        return offer.command(**{name: value for name, value in chosen.items() if value is not None})

    def _value(self, slot: Field) -> object:
        if slot.optional and (not slot.options or self.chance.random() < 0.5):
            return None
        match slot.kind:
            case FieldKind.ONE:
                return self.chance.choice(slot.options)
            case FieldKind.MANY:
                many = self.chance.randint(slot.least, min(slot.most, len(slot.options)))
                return tuple(self.chance.sample(slot.options, many))
            case FieldKind.TEXT:
                return "a few words"
            case FieldKind.TICK:
                return self.chance.random() < 0.8

    def _do(self, actor: Actor, command: Command, *, may_fail: bool = False) -> Iterator[Event]:
        moment = Moment(self.at, Chance(f"{self.seed}"))
        outcome = decide(self.table, actor, command, moment)
        if isinstance(outcome, Refusal):
            assert may_fail, (actor, command, outcome)
            return
        self.actor, self.wishes = str(actor), self.wishes + 1
        for event in outcome:
            self.table = evolve(self.table, event, self.at)
        yield from outcome
