"""The perspective guess (GAME §9, M21).

Once roles are introduced each seat guesses, in private, one thing that matters to one role of
another; after the listening it answers again for the same role. Nobody is ever told whether they
were right: they hear it from the speaker, or not at all.
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

import attrs
from attrs import field, frozen

from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.matching import least_cost
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one
from commontable.rules.phase import Deed, Fact, Outcome
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Role, Table, put
from commontable.rules.values import SECOND, Millis

GUESS_LENGTH: Millis = 45 * SECOND
OWN_GROUP, OWN_ROLE = 1, 100
"""What it costs to be asked about one's own group, and about oneself, which is never done."""


class Round(StrEnum):
    """Before the listening, or after it."""

    BEFORE = "before"
    AFTER = "after"


@frozen
class Guessing:
    """Whom each seat is asked about, what it guessed in each round, and which round is open until
    when in table time.
    """

    targets: Mapping[str, str] = field(factory=dict)
    guesses: Mapping[Round, Mapping[str, str]] = field(factory=dict)
    open: Round | None = None
    ends_at: Millis = 0
    over: frozenset[Round] = frozenset()

    def of(self, round_: Round) -> Mapping[str, str]:
        return self.guesses.get(round_, {})


@frozen
class GuessInterest(Command):
    """Guess a tag that matters to the role one is asked about; another may be guessed while the
    round is open.
    """

    role: str
    tag: str


@frozen
class GuessesAsked(Event):
    round: Round
    targets: Mapping[str, str]


@frozen
class InterestGuessed(Event):
    is_personal = True

    seat: str
    card: str
    tag: str
    round: Round


@frozen
class GuessesClosed(Event):
    round: Round


def target_of(table: Table, seat: str) -> str | None:
    """The role this seat is asked about now, if any: one that everybody knows to be in play."""
    guessing = table.part(Guessing)
    role = table.roles.get(guessing.targets.get(seat, ""))
    return role.card if guessing.open and role and role.introduced else None


def is_right(table: Table, card: str, tag: str) -> bool:
    """Whether a tag is one of those that a role keeps."""
    interests = table.stakeholder(card).interests[: table.interests_kept]
    return tag in {interest.tag for interest in interests}


def is_over(table: Table, round_: Round) -> bool:
    """Whether a round was held, or there is nobody to ask."""
    if round_ in table.part(Guessing).over:
        return True
    return table.part(Guessing).open is not round_ and not _somebody_to_ask(table, round_)


def _somebody_to_ask(table: Table, round_: Round) -> bool:
    if round_ is Round.AFTER:
        return bool(_asked_again(table))
    roles, seats = _guessable(table), table.playing
    return any(not _is_own(role, seat.id) for role in roles for seat in seats)


def _is_own(role: Role, seat: str) -> bool:
    return seat in (role.holder, role.co_holder)


def _guessable(table: Table) -> Sequence[Role]:
    return [role for role in table.held_roles if role.introduced]


def _asked_again(table: Table) -> Mapping[str, str]:
    """Whoever guessed before is asked about the same role, as far as it is in play still."""
    guessing, here = table.part(Guessing), {seat.id for seat in table.playing}
    return {
        seat: card
        for seat, card in guessing.targets.items()
        if seat in here and seat in guessing.of(Round.BEFORE)
    }


def _drawn(table: Table, moment: Moment) -> Mapping[str, str]:
    """A role of another for each seat: across groups as far as there are any, each role as often as
    any other; ties go by the seed.
    """
    roles = _guessable(table)
    seats = moment.chance.shuffle("guesses", (seat.id for seat in table.playing))
    targets: dict[str, str] = {}
    for start in range(0, len(seats), len(roles)):
        some = seats[start : start + len(roles)]
        costs = [[_cost(table, seat, role) for role in roles] for seat in some]
        for seat, row, place in zip(some, costs, least_cost(costs), strict=True):
            if row[place] < OWN_ROLE:
                targets = put(targets, seat, roles[place].card)
    return targets


def _cost(table: Table, seat: str, role: Role) -> int:
    if role.holder is None or _is_own(role, seat):
        return OWN_ROLE
    return OWN_GROUP if table.group_of(role.holder) is table.group_of(seat) else 0


def guesses_due(table: Table, moment: Moment, round_: Round, *, is_time: bool) -> Iterator[Event]:
    """A round opens when it is time, and is over when all have guessed or passed, or after 45
    seconds.
    """
    guessing = table.part(Guessing)
    if guessing.open is round_:
        if _all_have_guessed(table) or table.clock.reading(moment.at) >= guessing.ends_at:
            yield GuessesClosed(round_)
    elif is_time and not is_over(table, round_):
        again = round_ is Round.AFTER
        yield GuessesAsked(round_, _asked_again(table) if again else _drawn(table, moment))


def _all_have_guessed(table: Table) -> bool:
    """Whoever's role has gone counts as still at it, or the others would learn whose it was."""
    guessing = table.part(Guessing)
    given = guessing.of(guessing.open) if guessing.open else {}
    asked = [seat.id for seat in table.playing if seat.id in guessing.targets]
    return all(seat in given or seat in table.passed for seat in asked)


def close_guesses(table: Table, _moment: Moment) -> Iterator[Event]:
    if is_open := table.part(Guessing).open:
        yield GuessesClosed(is_open)


def guess_deadlines(table: Table) -> Iterator[Millis]:
    if table.part(Guessing).open:
        yield table.part(Guessing).ends_at


def my_guess(table: Table, seat: str) -> str | None:
    """What this seat guessed in the round that is open."""
    guessing = table.part(Guessing)
    return guessing.of(guessing.open).get(seat) if guessing.open else None


def _tags(table: Table, seat: str) -> tuple[str, ...]:
    return tuple(tag for tag in table.deck.tags if tag != my_guess(table, seat))


def decide_guess(table: Table, seat: str, command: GuessInterest, _moment: Moment) -> Outcome:
    target, round_ = target_of(table, seat), table.part(Guessing).open
    if target is None or round_ is None:
        return Refusal(Code.LOCKED)
    if command.role != target:
        return Refusal(Code.BAD_TARGET, "role")
    if command.tag not in _tags(table, seat):
        return Refusal(Code.BAD_TARGET, "tag")
    return (InterestGuessed(seat, target, command.tag, round_),)


def guess_offers(table: Table, seat: str) -> Iterator[Offer]:
    if target := target_of(table, seat):
        yield offer(GuessInterest, one("role", target), one("tag", *_tags(table, seat)))


def fold_asked(table: Table, event: GuessesAsked, at: Millis) -> Table:
    ends_at = table.clock.reading(at) + GUESS_LENGTH
    guessing = attrs.evolve(
        table.part(Guessing), targets=dict(event.targets), open=event.round, ends_at=ends_at
    )
    return table.with_part(guessing)


def fold_guessed(table: Table, event: InterestGuessed, _at: Millis) -> Table:
    guessing = table.part(Guessing)
    given = put(guessing.of(event.round), event.seat, event.tag)
    guesses = put(guessing.guesses, event.round, given)
    return table.with_part(attrs.evolve(guessing, guesses=guesses))


def fold_closed(table: Table, event: GuessesClosed, _at: Millis) -> Table:
    guessing = table.part(Guessing)
    over = guessing.over | {event.round}
    return table.with_part(attrs.evolve(guessing, open=None, over=over))


DEEDS: Mapping[type[Command], Deed] = {GuessInterest: decide_guess}
FACTS: Mapping[type[Event], Fact] = {
    GuessesAsked: fold_asked,
    InterestGuessed: fold_guessed,
    GuessesClosed: fold_closed,
}
