"""What counts as a contribution, said once for every metric that counts them (GAME §3)."""

from collections.abc import Callable, Mapping

from attrs import field, frozen

from commontable.metrics.tally import Happening, Tally
from commontable.rules.draft import ClauseAdded
from commontable.rules.events import Event
from commontable.rules.phases.feedback import NextStepNamed, StrengthNamed
from commontable.rules.phases.listen import (
    Advised,
    Asked,
    FloorOpened,
    Listening,
    Reflected,
    SkillPlayed,
)
from commontable.rules.phases.reframe import ReframeProposed
from commontable.rules.phases.scenes import Intervened, OffRampTaken, SceneMoved
from commontable.rules.readiness import LifeNoted
from commontable.rules.sharing import InterestShared, RedLineShared
from commontable.rules.table import put
from commontable.rules.trading import TradeAnswer, TradeAnswered, TradeOffered

Whose = Callable[[Happening], str | None]
"""Whose contribution a fact is, or None if it is nobody's."""


@frozen
class Actions:
    """Contributing actions of each seat since the table opened."""

    by_seat: Mapping[str, int] = field(factory=dict)


def _its_seat(happening: Happening) -> str | None:
    seat: str = happening.event.seat
    return seat


def _speaker_once(happening: Happening) -> str | None:
    """A floor turn counts when it opens; choosing another listener later opens no second one."""
    turn = happening.before.part(Listening).floors.get(happening.event.speaker)
    return turn.speaker if turn and turn.floor_at is None else None


def _author(happening: Happening) -> str | None:
    author: str = happening.event.clause.author
    return author


def _asker(happening: Happening) -> str | None:
    author: str = happening.event.reframe.author
    return author


def _remarker(happening: Happening) -> str | None:
    author: str = happening.event.remark.author
    return author


def _who_said_yes(happening: Happening) -> str | None:
    """A yes makes two clauses. A no needs no reason and counts for nothing; a counter counts as the
    offer that it is.
    """
    return happening.event.seat if happening.event.answer is TradeAnswer.YES else None


CONTRIBUTOR: Mapping[type[Event], Whose] = {
    FloorOpened: _speaker_once,
    Asked: _its_seat,
    Reflected: _its_seat,
    Advised: _its_seat,
    SkillPlayed: _its_seat,
    InterestShared: _its_seat,
    RedLineShared: _its_seat,
    LifeNoted: _its_seat,
    ReframeProposed: _asker,
    ClauseAdded: _author,
    TradeOffered: _its_seat,
    TradeAnswered: _who_said_yes,
    StrengthNamed: _remarker,
    NextStepNamed: _remarker,
    SceneMoved: _its_seat,
    OffRampTaken: _its_seat,
    Intervened: _its_seat,
}
"""Every contributing action. Passes, votes, ratings, host's taps and safety verbs are never one."""

COUNTED = (
    "floor turns, listening moves, shares, lived notes, reframes, clauses, trades offered and"
    " trades answered yes, strengths, next steps, and moves and interventions in scenes"
)
"""The same in words."""


def contributed(actions: Actions, happening: Happening) -> Actions:
    seat = CONTRIBUTOR[type(happening.event)](happening)
    if seat is None:
        return actions
    return Actions(put(actions.by_seat, seat, actions.by_seat.get(seat, 0) + 1))


TALLY = Tally(Actions, dict.fromkeys(CONTRIBUTOR, contributed))
