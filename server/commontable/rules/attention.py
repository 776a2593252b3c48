"""What the facilitator asks of people's eyes: to look up, and to read a word on the screen."""

from collections.abc import Iterator, Mapping

import attrs
from attrs import frozen

from commontable.rules.altering import altered
from commontable.rules.clockface import SUMMON
from commontable.rules.commands import Command, Direction
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one
from commontable.rules.phase import Deed, Fact, Order, Outcome
from commontable.rules.pieces import Told
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table
from commontable.rules.values import MINUTE, Millis


@frozen
class Summon(Direction):
    """Eyes up: every phone asks to be looked up from, and the clock stands."""


@frozen
class Release(Direction):
    """Let people go on after a summon."""


@frozen
class SeeTold(Command):
    """Put away the facilitator's last word, having read it."""

    needs_consent = False

    told: str


@frozen
class Summoned(Event):
    pass


@frozen
class Released(Event):
    pass


@frozen
class ToldSeen(Event):
    seat: str
    told: str


def last_word(table: Table) -> Told | None:
    """What the facilitator said to this table last, as long as it holds: until the phase is left in
    which it was said, but for what was said in its last minute, which is for the next one.
    """
    last = table.told[-1] if table.told else None
    return last if last and last.at + MINUTE >= table.advanced_at else None


def decide_summon(table: Table, _command: Summon, _moment: Moment) -> Outcome:
    return Refusal(Code.LOCKED) if SUMMON in table.clock.stops else (Summoned(),)


def decide_release(table: Table, _command: Release, _moment: Moment) -> Outcome:
    return (Released(),) if SUMMON in table.clock.stops else Refusal(Code.LOCKED)


def decide_see_told(table: Table, seat: str, command: SeeTold, _moment: Moment) -> Outcome:
    unread = _unread(table, seat)
    if unread is None or unread.id != command.told:
        return Refusal(Code.LOCKED, "told")
    return (ToldSeen(seat, command.told),)


def told_offers(table: Table, seat: str) -> Iterator[Offer]:
    unread = _unread(table, seat)
    if unread:
        yield offer(SeeTold, one("told", unread.id))


def _unread(table: Table, seat: str) -> Told | None:
    """The last word to this table, unless this seat came later or has put it away."""
    last = last_word(table)
    return last if last and seat in last.said_to - last.seen_by else None


def fold_summoned(table: Table, _event: Summoned, at: Millis) -> Table:
    return altered(table, clock=table.clock.stop(SUMMON, at))


def fold_released(table: Table, _event: Released, at: Millis) -> Table:
    return altered(table, clock=table.clock.go(SUMMON, at))


def fold_seen(table: Table, event: ToldSeen, _at: Millis) -> Table:
    told = tuple(
        attrs.evolve(word, seen_by=word.seen_by | {event.seat}) if word.id == event.told else word
        for word in table.told
    )
    return altered(table, told=told)


ANYWHERE: Mapping[type[Command], Deed] = {SeeTold: decide_see_told}
DIRECTIONS: Mapping[type[Direction], Order] = {
    Summon: decide_summon,
    Release: decide_release,
}
FACTS: Mapping[type[Event], Fact] = {
    Summoned: fold_summoned,
    Released: fold_released,
    ToldSeen: fold_seen,
}
