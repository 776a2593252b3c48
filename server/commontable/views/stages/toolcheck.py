"""P1 as it looks. A card is its owner's; the table sees the strengths that were said aloud."""

from functools import cache
from typing import Literal

from attrs import frozen

from commontable.rules.cards import Words
from commontable.rules.phases.toolcheck import Strength, ToolCheck, reflection_of
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import PhaseId
from commontable.views.stage import Asking, Stage


@frozen(eq=False, slots=False)
class ReflectionFace:
    """A question for oneself."""

    id: str
    title: str
    line: str
    question: str


@frozen
class ToolStage:
    """How many are done, and the strengths said to the table by seat."""

    done: int
    of: int
    strengths: dict[str, Strength]
    type: Literal["tools"] = "tools"


@frozen
class MyReflection:
    """My own card; nothing of what I make of it."""

    card: ReflectionFace | None
    type: Literal["reflection"] = "reflection"


def see(table: Table, _words: Words) -> ToolStage:
    check = table.part(ToolCheck)
    return ToolStage(len(check.done), len(table.playing), dict(check.strengths))


def ask(table: Table, seat: Seat) -> Asking:
    return ("tools_done" if seat.id in table.part(ToolCheck).done else "tools"), {}


def mine(table: Table, seat: Seat, words: Words) -> MyReflection:
    card = reflection_of(table, seat.id)
    return MyReflection(_face(card, words) if card else None)


@cache
def _face(card: str, words: Words) -> ReflectionFace:
    return ReflectionFace(
        card, *(words.say(f"{card}.{path}") for path in ("title", "line", "question"))
    )


STAGE = Stage(PhaseId.P1, see, ask, mine)
