"""P2 as it looks. Dots are a count until the tally."""

from typing import Literal

from attrs import frozen

from commontable.rules.cards import Words
from commontable.rules.phases.problem import Ballot
from commontable.rules.seats import Seat
from commontable.rules.sorting import CLAIMS, Circle, Claim, Power, Sorting, factors_of
from commontable.rules.table import Table
from commontable.rules.values import PhaseId
from commontable.views.clocks import Countdown, countdown
from commontable.views.faces import ProblemFace, problem_face
from commontable.views.stage import Asked, Asking, Stage, asked_of_all


@frozen
class ClaimView:
    number: int
    text: str
    kind: Claim | None


@frozen
class FactorView:
    chip: str
    name: str
    circle: Circle | None


@frozen
class SortingView:
    """What the table makes of its problem; what is not sorted has no kind and no circle."""

    claims: tuple[ClaimView, ...]
    factors: tuple[FactorView, ...]
    powers: tuple[Power, ...]


@frozen
class ProblemStage:
    """The cards face up and how many have placed a dot; `was_tie` once the deck has decided, and
    then how the problem is sorted.
    """

    cards: tuple[ProblemFace, ...]
    voted: int
    of: int
    was_tie: bool
    closes: Countdown | None
    sorting: SortingView | None
    type: Literal["problem"] = "problem"


@frozen
class MyDot:
    """Where my own dot lies."""

    card: str | None
    type: Literal["dot"] = "dot"


def see(table: Table, words: Words) -> ProblemStage:
    ballot = table.part(Ballot)
    is_open = table.problem is None
    return ProblemStage(
        cards=tuple(problem_face(card, words) for card in ballot.cards) if is_open else (),
        voted=len(ballot.dots),
        of=len(table.playing),
        was_tie=ballot.was_tie,
        closes=countdown(table, ballot.ends_at) if is_open else None,
        sorting=_sorting(table, table.problem, words) if table.problem else None,
    )


def _sorting(table: Table, problem: str, words: Words) -> SortingView:
    sorting = table.part(Sorting)
    return SortingView(
        claims=tuple(
            ClaimView(number, words.say(f"{problem}.claims.{number}"), sorting.claims.get(number))
            for number in CLAIMS
        ),
        factors=tuple(
            FactorView(chip, words.say(f"factor_chips.{chip}"), sorting.factors.get(chip))
            for chip in factors_of(table)
        ),
        powers=sorting.powers,
    )


def ask(table: Table, seat: Seat) -> Asking:
    if table.problem is not None:
        return "problem_talk", {}
    return ("problem_voted" if seat.id in table.part(Ballot).dots else "problem_vote"), {}


def mine(table: Table, seat: Seat, _words: Words) -> MyDot:
    return MyDot(table.part(Ballot).dots.get(seat.id))


def asked(table: Table) -> Asked | None:
    """How many have put their dot."""
    if table.problem is not None:
        return None
    return asked_of_all(table, table.part(Ballot).dots, is_vote=True)


def step(table: Table) -> str:
    return "chosen" if table.problem is not None else ""


STAGE = Stage(PhaseId.P2, see, ask, mine, step, asked)
