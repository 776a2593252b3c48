"""The part of a table that everyone seated there sees, in one language."""

from collections.abc import Mapping

from attrs import frozen

from commontable.metrics.mirror import Mirror
from commontable.rules.attention import last_word
from commontable.rules.cards import Words
from commontable.rules.flow import is_finished_here, may_talk
from commontable.rules.phases.arrive import lines_drawn
from commontable.rules.phases.debrief import Debrief, Mirroring
from commontable.rules.pieces import Overlay
from commontable.rules.seating import host_of
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.talking import TalkingPiece
from commontable.rules.values import Millis, PhaseId, TableKind
from commontable.views.clocks import Countdown, countdown
from commontable.views.faces import (
    ProblemFace,
    RoleFace,
    problem_face,
    role_face,
)
from commontable.views.ideas import IdeasView, see_ideas
from commontable.views.plan import PlanView, see_plan
from commontable.views.stage import Stage
from commontable.views.stages import STAGES, StageView
from commontable.views.stages.agree import ended
from commontable.views.stages.reframe import ReframeView, chosen_reframe

STAGE_OF: Mapping[PhaseId, Stage] = {stage.phase: stage for stage in STAGES}


@frozen
class SeatFace:
    """What the table knows of a person: the name they chose, whether they are here, the role they
    speak for, alone or beside its holder.
    """

    alias: str
    is_here: bool
    is_observer: bool
    has_phone: bool
    role: str | None


@frozen
class OverlayView:
    """What lies over the phase; `picks` counts the ways on that were chosen after an off-ramp."""

    kind: str
    since: Millis
    is_eased: bool
    picks: dict[str, int]


@frozen
class ToldView:
    """The facilitator's last word to this table."""

    id: str
    text: str
    at: Millis


@frozen
class PieceView:
    """A talking piece on the table, and who holds it."""

    holder: str | None


@frozen
class TableView:
    """The shared part. Maps are keyed by id; `seat_order` is the order around the table, `ways` how
    the table goes on after an off-ramp, `reframe` the question it has made of its problem, `ended`
    the words under which its vote did. It `talks_on` when its time is over and no facilitator is
    there to move on. `mirror` is what it may read about itself while that lies there.
    """

    no: int
    kind: TableKind
    deck: str
    language: str
    phase: PhaseId | None
    run: tuple[PhaseId, ...]
    leg: int
    closes: Countdown | None
    stops: tuple[str, ...]
    is_done: bool
    is_closed: bool
    is_ready: bool
    talks_on: bool
    piece: PieceView | None
    overlay: OverlayView | None
    ways: tuple[str, ...]
    seats: dict[str, SeatFace]
    seat_order: tuple[str, ...]
    host: str | None
    lines: int
    problem: ProblemFace | None
    roles: dict[str, RoleFace]
    role_order: tuple[str, ...]
    stage: StageView | None
    reframe: ReframeView | None
    plan: PlanView | None
    ended: str | None
    told: ToldView | None
    talk: str | None
    mirror: Mirror | None
    ideas: IdeasView


def see_table(table: Table, words: Words, mirror: Mirror | None = None) -> TableView:
    """The table as all who sit there may see it. A role appears with its introduction, so that
    nobody sees a swap. `mirror` is what the table's metrics said when it asked for its mirror.
    """
    seated = [seat for seat in table.seats.values() if not seat.has_left]
    known = {card: role for card, role in table.roles.items() if role.introduced}
    return TableView(
        no=table.no,
        kind=table.kind,
        deck=words.say("deck.title"),
        language=words.language,
        phase=table.phase,
        run=tuple(leg.phase for leg in table.run),
        leg=table.leg,
        closes=countdown(table, table.ends_at) if table.phase else None,
        stops=tuple(sorted(table.clock.stops)),
        is_done=table.is_done,
        is_closed=table.is_closed,
        is_ready=is_finished_here(table),
        talks_on=table.lead.talks_on,
        piece=_piece(table),
        overlay=_overlay(table.overlay),
        ways=tuple(sorted(table.ways)),
        seats={seat.id: _face(table, seat) for seat in seated},
        seat_order=tuple(seat.id for seat in seated),
        host=host_of(table),
        lines=lines_drawn(table),
        problem=problem_face(table.problem, words) if table.problem else None,
        roles={card: role_face(table, role, words) for card, role in known.items()},
        role_order=tuple(known),
        stage=STAGE_OF[table.phase].see(table, words) if table.phase else None,
        reframe=chosen_reframe(table, words),
        plan=see_plan(table, words),
        ended=ended(table),
        told=_told(table, words.language),
        talk=_talk(table, words),
        mirror=mirror if table.part(Debrief).mirror is Mirroring.SHOWN else None,
        ideas=see_ideas(table, words),
    )


def asks_of(table: Table) -> str | None:
    """What the table is at, and never who: its phase, and the step of it that all know, as in
    `P9-ballot`. None while it stands, and once it has finished here.
    """
    phase = table.phase
    if phase is None or table.clock.stops or is_finished_here(table):
        return None
    step = STAGE_OF[phase].step(table)
    return f"{phase}-{step}" if step else str(phase)


def _face(table: Table, seat: Seat) -> SeatFace:
    role = table.voice_of(seat.id)
    shown = role.card if role and role.introduced else None
    return SeatFace(seat.alias, seat.is_here, seat.is_observer, seat.has_phone, shown)


def _piece(table: Table) -> PieceView | None:
    piece = table.part(TalkingPiece)
    return PieceView(piece.holder) if piece.is_laid else None


def _overlay(overlay: Overlay | None) -> OverlayView | None:
    if overlay is None:
        return None
    picks = list(overlay.picks.values())
    counts = {str(way): picks.count(way) for way in sorted(set(picks))}
    return OverlayView(overlay.kind, overlay.since, overlay.is_eased, counts)


def _told(table: Table, language: str) -> ToldView | None:
    last = last_word(table)
    return ToldView(last.id, last.also.get(language, last.text), last.at) if last else None


def _talk(table: Table, words: Words) -> str | None:
    """A question to talk about for a table that has finished early; another one in each phase, and
    whenever the host asks.
    """
    if not may_talk(table):
        return None
    cards = table.deck.talk_cards
    return words.say(f"talk_cards.{cards[table.talk_no % len(cards)]}")
