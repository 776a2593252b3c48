"""What comes before the ballot: was it fair, and is there too little or too much enforcement?

Neither check ever blocks: each lasts a minute of the table's time at most (GAME §2.10).
"""

from collections.abc import Iterator, Mapping

import attrs
from attrs import frozen

from commontable.rules import guards
from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.guards import GuardClause
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one, tick
from commontable.rules.phase import Deed, Fact, Outcome
from commontable.rules.phases.agree.answers import Fair, Level, Sides, Step
from commontable.rules.phases.agree.state import Agreement, clause_ids, is_at
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seating import host_of
from commontable.rules.table import Table, put
from commontable.rules.values import MINUTE, Millis

CHECK_LENGTH: Millis = MINUTE
SMALL_TABLE = 4
DOUBTS_TO_TALK = 2


@frozen
class Fairness(Command):
    """Privately: had everyone a say, the same rules, respect, honest reasons? True is yes, false
    is not yet.
    """

    say: bool
    same_rules: bool
    respect: bool
    honest_reasons: bool


@frozen
class WeighSides(Command):
    """The host's two taps after the talk: how near is too little enforcement, and too much?"""

    too_little: Level
    too_much: Level


@frozen
class EndTalk(Command):
    """The host takes the table on from what it talks about."""


@frozen
class FairnessTapped(Event):
    is_personal = True

    seat: str
    fair: Fair


@frozen
class SidesWeighed(Event):
    seat: str
    sides: Sides


@frozen
class VoteStepOpened(Event):
    opens_prompt = True

    step: Step


def not_yet(table: Table) -> Mapping[str, int]:
    """How many said "not yet" to each of the four; never who."""
    taps = [attrs.asdict(fair) for fair in table.part(Agreement).fair.values()]
    return {slot.name: sum(not tap[slot.name] for tap in taps) for slot in attrs.fields(Fair)}


def asks_for_talk(table: Table) -> bool:
    """Two times "not yet" ask for a minute of talk; at a table of four or fewer, one does."""
    enough = 1 if len(table.playing) <= SMALL_TABLE else DOUBTS_TO_TALK
    return sum(not_yet(table).values()) >= enough


def decide_fairness(table: Table, seat: str, command: Fairness, _moment: Moment) -> Outcome:
    if not is_at(table, Step.FAIRNESS):
        return Refusal(Code.TOO_LATE)
    return (FairnessTapped(seat, Fair(**attrs.asdict(command))),)


def decide_sides(table: Table, seat: str, command: WeighSides, _moment: Moment) -> Outcome:
    if seat != host_of(table):
        return Refusal(Code.NOT_YOUR_TURN)
    if not is_at(table, Step.SIDES):
        return Refusal(Code.LOCKED)
    return (SidesWeighed(seat, Sides(command.too_little, command.too_much)),)


def decide_end_talk(table: Table, seat: str, _command: EndTalk, _moment: Moment) -> Outcome:
    if seat != host_of(table):
        return Refusal(Code.NOT_YOUR_TURN)
    if not _may_end_talk(table):
        return Refusal(Code.LOCKED)
    return (VoteStepOpened(_next_step(table)),)


def _may_end_talk(table: Table) -> bool:
    return is_at(table, Step.TALK) or is_at(table, Step.GUARD)


def decide_guard(table: Table, seat: str, command: GuardClause, moment: Moment) -> Outcome:
    """While the plan stands or is revised; what the table has decided is not guarded any more."""
    if table.part(Agreement).ending is not None:
        return Refusal(Code.LOCKED)
    return guards.decide_guard(table, seat, command, moment)


def fold_fairness(table: Table, event: FairnessTapped, _at: Millis) -> Table:
    agreement = table.part(Agreement)
    return table.with_part(
        attrs.evolve(agreement, fair=put(agreement.fair, event.seat, event.fair))
    )


def fold_sides(table: Table, event: SidesWeighed, _at: Millis) -> Table:
    """A high risk, on whichever side, invites one guard clause."""
    table = table.with_part(attrs.evolve(table.part(Agreement), sides=event.sides))
    return guards.invited(table) if event.sides.is_risky else table


def fold_step(table: Table, event: VoteStepOpened, at: Millis) -> Table:
    is_check = event.step not in (Step.BALLOT, Step.BLANK)
    ends_at = table.clock.reading(at) + CHECK_LENGTH if is_check else None
    return table.with_part(
        attrs.evolve(table.part(Agreement), step=event.step, step_ends_at=ends_at)
    )


def check_offers(table: Table, seat: str) -> Iterator[Offer]:
    if is_at(table, Step.FAIRNESS):
        yield offer(Fairness, *(tick(slot.name) for slot in attrs.fields(Fair)))
    if seat != host_of(table):
        return
    if is_at(table, Step.SIDES):
        yield offer(WeighSides, *(one(slot.name, *Level) for slot in attrs.fields(Sides)))
    if _may_end_talk(table):
        yield offer(EndTalk)


def check_due(table: Table, ends_at: Millis, moment: Moment) -> Iterator[Event]:
    """A check is over when all is said, or when its minute is."""
    if table.clock.reading(moment.at) >= ends_at or _all_is_said(table):
        yield VoteStepOpened(_next_step(table))


def _all_is_said(table: Table) -> bool:
    agreement = table.part(Agreement)
    if agreement.step is Step.FAIRNESS:
        waiting = [seat.id for seat in table.playing if seat.id not in table.passed]
        return bool(table.playing) and all(seat in agreement.fair for seat in waiting)
    if agreement.step is Step.GUARD:
        return not guards.is_invited(table)
    return agreement.step is Step.SIDES and agreement.sides is not None


def _next_step(table: Table) -> Step:
    agreement = table.part(Agreement)
    match agreement.step:
        case Step.FAIRNESS if asks_for_talk(table):
            return Step.TALK
        case Step.FAIRNESS | Step.TALK if clause_ids(table):
            return Step.SIDES
        case Step.SIDES if agreement.sides and agreement.sides.is_risky:
            return Step.GUARD
        case _:
            return voting_step(table)


def voting_step(table: Table) -> Step:
    """What comes after the checks."""
    return Step.BALLOT if clause_ids(table) else Step.BLANK


def check_skip(table: Table) -> Iterator[Event]:
    """Fast-forward closes one check at a time, with what was said so far."""
    yield VoteStepOpened(_next_step(table))


DEEDS: Mapping[type[Command], Deed] = {
    Fairness: decide_fairness,
    WeighSides: decide_sides,
    EndTalk: decide_end_talk,
    GuardClause: decide_guard,
}
FACTS: Mapping[type[Event], Fact] = {
    FairnessTapped: fold_fairness,
    SidesWeighed: fold_sides,
    VoteStepOpened: fold_step,
}
