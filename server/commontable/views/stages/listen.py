"""P4 as it looks. What a speaker could share is on the speaker's own card and nowhere else."""

from typing import Literal

from attrs import frozen

from commontable.rules.cards import Words
from commontable.rules.phases.listen import Answer, ChairTurn, Listening, Turn
from commontable.rules.seating import host_of
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import PhaseId
from commontable.views.clocks import Countdown, countdown
from commontable.views.faces import SkillFace, skill_face
from commontable.views.stage import Asking, Stage


@frozen
class MoveView:
    """What a listener just did; `skill` when a card was played."""

    by: str
    kind: str
    skill: SkillFace | None


@frozen
class TurnView:
    """The open turn. `waiting_by` said something back and waits for the speaker's answer."""

    speaker: str
    listener: str | None
    floor_open: bool
    closes: Countdown | None
    last_move: MoveView | None
    waiting_by: str | None
    waiting_interest: int | None
    last_answer: Answer | None


@frozen
class ChairView:
    """The joint turn for a role that nobody holds."""

    role: str
    closes: Countdown | None


@frozen
class ListenStage:
    turn: TurnView | None
    chair: ChairView | None
    number: int
    to_come: tuple[str, ...]
    type: Literal["listen"] = "listen"


def see(table: Table, words: Words) -> ListenStage:
    listening = table.part(Listening)
    turn, chair = listening.turn, listening.chair
    return ListenStage(
        turn=_turn_view(table, turn, words) if turn else None,
        chair=ChairView(chair.role, countdown(table, chair.ends_at)) if chair else None,
        number=listening.turns,
        to_come=listening.to_come,
    )


def _turn_view(table: Table, turn: Turn, words: Words) -> TurnView:
    move = turn.last_move
    face = skill_face(move.card, words) if move and move.card else None
    return TurnView(
        speaker=turn.speaker,
        listener=turn.listener if turn.floor_at is not None else None,
        floor_open=turn.floor_at is not None,
        closes=countdown(table, turn.ends_at),
        last_move=MoveView(move.by, move.kind, face) if move else None,
        waiting_by=turn.waiting.by if turn.waiting else None,
        waiting_interest=turn.waiting.interest if turn.waiting else None,
        last_answer=turn.last_answer,
    )


def ask(table: Table, seat: Seat) -> Asking:
    turn, chair = table.part(Listening).turn, table.part(Listening).chair
    if chair:
        return _ask_for_chair(table, seat, chair)
    if turn is None:
        return "listen_done", {}
    if turn.speaker == seat.id:
        return _ask_speaker(turn)
    names = {"speaker": turn.speaker}
    if turn.floor_at is None:
        return "listen_soon", names
    is_main = turn.listener == seat.id
    return ("listen_first" if is_main else "listen_with"), names


def _ask_for_chair(table: Table, seat: Seat, chair: ChairTurn) -> Asking:
    return ("chair_host" if seat.id == host_of(table) else "chair"), {"role": chair.role}


def _ask_speaker(turn: Turn) -> Asking:
    if turn.floor_at is None:
        return "speak_choose", {"listener": turn.listener} if turn.listener else {}
    if turn.waiting:
        return "speak_answer", {"by": turn.waiting.by}
    return "speak", {}


STAGE = Stage(PhaseId.P4, see, ask)
