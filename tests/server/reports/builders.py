"""Rooms at their end, as the tests of reports need them."""

import attrs

from commontable.metrics.reading import Band, Reading
from commontable.reports.room import RoomReport, TableAtEnd, report_on
from commontable.rules.config import Config
from commontable.rules.draft import Freeze
from commontable.rules.phases.agree import Adopt, Fist, Park, Standing
from commontable.rules.phases.commit import (
    Approach,
    Backing,
    Commitment,
    Commitments,
    Step,
    Template,
)
from commontable.rules.plan import Horizon
from commontable.rules.table import Table
from commontable.rules.trading import AnswerTrade, OfferTrade, TradeAnswer
from commontable.rules.values import Form
from commontable.rules.workshop.state import Workshop
from tests.game import START, Game
from tests.server.rules.composing import WHOLE, a_sheet, a_vote, host

JUNE = 1_750_000_000_000
WORKSHOP = Workshop(
    name="Tuesday evening",
    languages=("en", "es"),
    config=Config("lantern-street", Form.NINETY),
    started_at=START,
)


def voted(fist: int = 4) -> Game:
    """Six people have shown this fist for a plan of three pieces of their own words."""
    game = a_vote()
    for seat in game.table.playing:
        game.seat(seat.id, Fist(fist, Standing.ROLE), Fist(5, Standing.SELF))
    return game


def agreed() -> Table:
    game = voted()
    return game.seat(host(game), Adopt()).table


def agreed_in_part() -> Table:
    game = voted()
    return game.seat(host(game), Park("c2"), Adopt()).table


def agreed_unmarked() -> Table:
    """Kept by a vote that was not whole, with no piece put aside."""
    game = voted(2)
    return game.seat(host(game), Adopt()).table


def traded() -> Table:
    """A whole plan of two pieces, each of which goes only with the other."""
    game = a_sheet().seat("s2", OfferTrade("A02", "A01-O2", "A02-O1"))
    game.seat("s4", AnswerTrade("t1", TradeAnswer.YES))
    return game.seat(host(game), WHOLE, Freeze()).table


def committed(*seats: str) -> Table:
    """These seats would need a supervisor's word; the first one's table has a step, and a voice to
    ask for.
    """
    wish = Commitment(Template.ASK_BACKING, Horizon.NOW, True, False, (Backing.SUPERVISOR,))
    step = Step("p1", "s1", "The night office", "Call on Friday", JUNE)
    return agreed().with_part(
        Commitments(
            own=dict.fromkeys(seats, (wish,)),
            steps={"p1": step},
            voices={"A12": Approach.IN_PERSON},
        )
    )


def at_end(table: Table, no: int = 1, **figures: float) -> TableAtEnd:
    """A table with this number, and what its metrics said by id."""
    readings = tuple(Reading(name, Band.STEADY, value) for name, value in figures.items())
    return TableAtEnd(attrs.evolve(table, no=no), readings)


def report_of(*ended: TableAtEnd) -> RoomReport:
    return report_on(attrs.evolve(WORKSHOP, run=ended[0].table.run), ended, JUNE)
