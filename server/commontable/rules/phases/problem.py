"""P2, the problem: three cards face up, one dot each; the deck decides a tie (GAME §2.3, §2.7).
Then the table sorts the problem it has (see `sorting`).
"""

from collections import Counter
from collections.abc import Iterator, Mapping

import attrs
from attrs import field, frozen

from commontable.rules import sorting
from commontable.rules.altering import altered
from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one
from commontable.rules.phase import Outcome, Phase
from commontable.rules.refusals import Code, Refusal
from commontable.rules.sorting import Sorting
from commontable.rules.table import Table, put
from commontable.rules.values import SECOND, Form, Millis, PhaseId

CARDS_FACE_UP = 3
BALLOT_LENGTH: Millis = 30 * SECOND


@frozen
class Ballot:
    """The problem vote: cards face up, one dot a seat, and when it closes in table time (set by a
    majority's dots).
    """

    cards: tuple[str, ...] = ()
    dots: Mapping[str, str] = field(factory=dict)
    ends_at: Millis | None = None
    was_tie: bool = False


@frozen
class VoteProblem(Command):
    """Put one's dot on a problem; it may be moved until the tally."""

    card: str


@frozen
class ProblemsShown(Event):
    cards: tuple[str, ...]


@frozen
class DotPlaced(Event):
    is_personal = True

    seat: str
    card: str


@frozen
class ProblemChosen(Event):
    card: str
    was_tie: bool


def show_problems(table: Table, moment: Moment) -> Iterator[Event]:
    allowed = [
        card.id for card in table.deck.problems.values() if table.is_allowed(card.content_tags)
    ]
    yield ProblemsShown(moment.chance.shuffle("problems", allowed)[:CARDS_FACE_UP])


def decide_vote(table: Table, seat: str, command: VoteProblem, _moment: Moment) -> Outcome:
    if table.problem is not None:
        return Refusal(Code.TOO_LATE)
    if command.card not in _open_cards(table, seat):
        return Refusal(Code.BAD_TARGET, "card")
    return (DotPlaced(seat, command.card),)


def _open_cards(table: Table, seat: str) -> tuple[str, ...]:
    """Cards this seat may put its dot on: all but the one where it lies."""
    ballot = table.part(Ballot)
    return tuple(card for card in ballot.cards if ballot.dots.get(seat) != card)


def problem_offers(table: Table, seat: str) -> Iterator[Offer]:
    if table.problem is None:
        yield offer(VoteProblem, one("card", *_open_cards(table, seat)))
    yield from sorting.sorting_offers(table)


def tally_due(table: Table, moment: Moment) -> Iterator[Event]:
    """The tally comes when all have voted, or thirty seconds after most have; a card set aside is
    replaced first.
    """
    ballot = table.part(Ballot)
    if table.problem is not None:
        if not _is_allowed(table, table.problem):
            yield from another_problem(table, moment)
    elif any(not _is_allowed(table, card) for card in ballot.cards):
        yield from _replace_cards(table, moment)
    elif _all_have_voted(table) or _ballot_is_over(table, moment.at):
        yield tally(table, moment)


def _is_allowed(table: Table, card: str) -> bool:
    return table.is_allowed(table.deck.problems[card].content_tags)


def _replace_cards(table: Table, moment: Moment) -> Iterator[Event]:
    kept = [card for card in table.part(Ballot).cards if _is_allowed(table, card)]
    fresh = [card for card in table.deck.problems if card not in kept and _is_allowed(table, card)]
    order = moment.chance.shuffle(f"problems:{len(table.lines)}", fresh)
    yield ProblemsShown((*kept, *order)[:CARDS_FACE_UP])


def _all_have_voted(table: Table) -> bool:
    dots = table.part(Ballot).dots
    return bool(dots) and all(seat.id in dots or seat.id in table.passed for seat in table.playing)


def _ballot_is_over(table: Table, at: Millis) -> bool:
    ends_at = table.part(Ballot).ends_at
    return ends_at is not None and table.clock.reading(at) >= ends_at


def tally(table: Table, moment: Moment) -> Event:
    """The card with most dots; among equals the deck decides, and with no dot at all it decides
    alone. Where every problem was set aside it decides among all, as a table needs one.
    """
    ballot = table.part(Ballot)
    count = Counter(ballot.dots.values())
    most = max((count[card] for card in ballot.cards), default=0)
    leading = [card for card in ballot.cards if count[card] == most] or [*table.deck.problems]
    return ProblemChosen(moment.chance.pick("problem", leading), was_tie=len(leading) > 1)


def close_vote(table: Table, moment: Moment) -> Iterator[Event]:
    if table.problem is None:
        yield tally(table, moment)


def another_problem(table: Table, moment: Moment) -> Iterator[Event]:
    """The chosen problem goes aside, after a boundary or by a content line, and another face-up
    card takes its place.
    """
    cards = table.part(Ballot).cards
    others = [card for card in cards if card != table.problem and _is_allowed(table, card)]
    if table.problem is not None and others:
        yield ProblemChosen(
            moment.chance.pick(f"problem:not:{table.problem}", others), was_tie=False
        )


def has_problem(table: Table) -> bool:
    return table.problem is not None


def ballot_deadline(table: Table) -> Iterator[Millis]:
    ends_at = table.part(Ballot).ends_at
    if table.problem is None and ends_at is not None:
        yield ends_at


def fold_shown(table: Table, event: ProblemsShown, _at: Millis) -> Table:
    dots = {seat: card for seat, card in table.part(Ballot).dots.items() if card in event.cards}
    return table.with_part(Ballot(tuple(event.cards), dots))


def fold_dot(table: Table, event: DotPlaced, at: Millis) -> Table:
    ballot = table.part(Ballot)
    dots = put(ballot.dots, event.seat, event.card)
    ends_at = ballot.ends_at
    if ends_at is None and len(dots) * 2 > len(table.playing):
        ends_at = table.clock.reading(at) + BALLOT_LENGTH
    return table.with_part(attrs.evolve(ballot, dots=dots, ends_at=ends_at))


def fold_chosen(table: Table, event: ProblemChosen, _at: Millis) -> Table:
    """A problem that goes aside does not come back; nothing of the new one is sorted yet."""
    cards = tuple(card for card in table.part(Ballot).cards if card != table.problem)
    ballot = attrs.evolve(table.part(Ballot), cards=cards, was_tie=event.was_tie)
    return altered(table.with_part(ballot).with_part(Sorting()), problem=event.card)


PHASE = Phase(
    id=PhaseId.P2,
    minutes={Form.SHORT: 2, Form.HOUR: 5, Form.NINETY: 7, Form.TWO_HOURS: 9},
    is_done=has_problem,
    offers=problem_offers,
    deeds={VoteProblem: decide_vote, **sorting.DEEDS},
    facts={
        ProblemsShown: fold_shown,
        DotPlaced: fold_dot,
        ProblemChosen: fold_chosen,
        **sorting.FACTS,
    },
    opening=show_problems,
    closing=close_vote,
    due=tally_due,
    set_aside=another_problem,
    skip=close_vote,
    deadlines=ballot_deadline,
    waits_for_host=True,
)
