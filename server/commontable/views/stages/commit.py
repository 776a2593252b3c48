"""P10 as it looks. What is one's own is chips alone, and shows to nobody else; the steps of the
table lie on its plan.
"""

from typing import Literal

from attrs import frozen

from commontable.rules.cards import Words
from commontable.rules.phases.commit import Commitment, Commitments, missing_voices
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import PhaseId
from commontable.views.stage import Asking, Stage, asked_of_all


@frozen
class CommitStage:
    """How many are done, of how many who are here; `missing` are the titles of roles that the
    problem touches and nobody here speaks for.
    """

    done: int
    of: int
    missing: dict[str, str]
    type: Literal["commit"] = "commit"


@frozen
class MyCommitments:
    """The chips of what I mean to do. The words are on my own device."""

    own: tuple[Commitment, ...]
    type: Literal["commitments"] = "commitments"


def see(table: Table, words: Words) -> CommitStage:
    missing = {card: words.say(f"{card}.title") for card in missing_voices(table)}
    asked = asked_of_all(table, table.part(Commitments).done)
    return CommitStage(asked.done, asked.of, missing)


def ask(table: Table, seat: Seat) -> Asking:
    if seat.id in table.part(Commitments).done:
        return "commit_done", {}
    return "commit", {}


def mine(table: Table, seat: Seat, _words: Words) -> MyCommitments:
    return MyCommitments(table.part(Commitments).own.get(seat.id, ()))


STAGE = Stage(PhaseId.P10, see, ask, mine)
