"""The facilitator's console: the room, its people and its run of show."""

from collections.abc import Container, Mapping, Sequence

from attrs import frozen

from commontable.metrics.catalogue import METRICS
from commontable.rules.flow import UNDO_WITHIN
from commontable.rules.flow.show import BY_ID
from commontable.rules.pieces import Leg, Told
from commontable.rules.table import Table
from commontable.rules.values import MINUTE, Millis, Pace, PhaseId
from commontable.rules.workshop.adapting import may_change
from commontable.rules.workshop.exchange import may_exchange
from commontable.rules.workshop.nudges import muted, rank
from commontable.rules.workshop.seating import (
    TableFault,
    advised_tables,
    faults,
    meet_again,
    tables_now,
    tables_to_join,
)
from commontable.rules.workshop.staff import leads
from commontable.rules.workshop.state import Staff, StaffRole, Status, Workshop
from commontable.views.clocks import Countdown
from commontable.views.people import PersonFace, ReunionView, see_people, see_reunion
from commontable.views.tile import Need, Tile, ToldFace, told_face
from commontable.views.wall import last_close, lead_leg, phase_at

ALWAYS = ("invite", "dismiss_staff", "jot", "rehearse")
FOR_ONE_TABLE = (
    *("add_time", "pause", "resume", "tell", "answer_help", "advance", "undo_advance", "revert"),
    *("swap_card", "answer_nudge", "keep_company"),
)
BY_TIME = list(PhaseId).index
FRONT = tuple(metric.id for metric in METRICS if metric.is_front)


@frozen
class DraftView:
    """A seating that is only looked at: who would sit where, how many would move, and how many
    pairs would sit together again.
    """

    places: dict[str, int]
    moves: int
    again: int


@frozen
class StaffFace:
    """Somebody who helps by a link; `is_here` while their console is open."""

    role: StaffRole
    tables: tuple[int, ...]
    is_here: bool


@frozen
class CallStrip:
    """What a table asks the others, to be read before the wall shows it."""

    table: int
    text: str
    language: str | None
    is_shown: bool


@frozen
class LegView:
    """A phase with its minutes, and which later one gets those that it leaves over, if any."""

    phase: PhaseId
    minutes: float
    lends_to: PhaseId | None


@frozen
class ConsoleView:
    """The room: its people before the start, its place in the run of show after it.

    `may` names the commands that would be granted for the whole room and have a use there: once its
    last part is over, nothing is left to time or to stop. `may_table` are those for one table.
    `role` is the viewer's own; `is_led` whether any lead has a console open. `closes` is the latest
    end among the tables that are where the room is. `order` is the tiles, worst first; `late` are
    those that most others wait for; `undo_until` is when the last change of phase can no longer be
    taken back. `ahead` is by how many minutes at least every table is ahead of the plan, and then
    so is the room. `joins` says which tables each one that is too small could join, best first.
    `front` names the metrics on the face of a tile; its others are a tap away. `hides_numbers`: the
    facilitator wants no metrics; `muted` are those that suggest nothing, as they were found not
    useful twice. `report` is the key of the report, once it is kept.
    """

    name: str
    code: str
    status: Status
    deck: str
    minutes: int
    pace: Pace
    languages: tuple[str, ...]
    is_rehearsal: bool
    tables: int
    advised_tables: int | None
    people: dict[str, PersonFace]
    reunion: ReunionView | None
    draft: DraftView | None
    faults: tuple[TableFault, ...]
    run: tuple[LegView, ...]
    leg: int
    closes: Countdown | None
    is_paused: bool
    is_summoned: bool
    told: ToldFace | None
    undo_until: Millis | None
    role: StaffRole
    staff: dict[str, StaffFace]
    is_led: bool
    may: tuple[str, ...]
    may_table: tuple[str, ...]
    order: tuple[int, ...]
    late: tuple[int, ...]
    joins: dict[str, tuple[int, ...]]
    ahead: int
    front: tuple[str, ...]
    calls: dict[str, CallStrip]
    hides_numbers: bool
    muted: tuple[str, ...]
    report: str | None


def see_console(
    workshop: Workshop,
    tables: Sequence[Table],
    tiles: Mapping[int, Tile],
    deck: str,
    report: str | None = None,
    here: Container[str] = (),
) -> ConsoleView:
    """The room as the lead sees it. `deck` is the deck's title, `report` the key of the report that
    is kept of it, if any; `here` are the seats whose screen is open, and those of the staff, and
    with an empty name the lead, whose console is.
    """
    leg = lead_leg(workshop, tables)
    return ConsoleView(
        name=workshop.name,
        code=workshop.code,
        status=workshop.status,
        deck=deck,
        minutes=workshop.config.length,
        pace=workshop.config.pace,
        languages=workshop.languages,
        is_rehearsal=workshop.is_rehearsal,
        tables=workshop.tables,
        advised_tables=advised_tables(workshop) if workshop.status is Status.LOBBY else None,
        people=see_people(workshop, tables),
        reunion=see_reunion(workshop, tables, here),
        draft=_draft(workshop),
        faults=faults(workshop) if workshop.status is Status.LOBBY else (),
        run=tuple(map(_leg, workshop.run)),
        leg=leg,
        closes=last_close(tables, phase_at(workshop, leg)),
        is_paused=workshop.is_paused,
        is_summoned=workshop.is_summoned,
        told=_told(workshop.told, tables),
        undo_until=workshop.advanced_at + UNDO_WITHIN if workshop.may_undo else None,
        role=StaffRole.LEAD,
        staff={s.id: _staff(s, here) for s in workshop.staff.values() if not s.is_dismissed},
        is_led=any(name in here for name in leads(workshop)),
        may=_may(workshop, plays=leg < len(workshop.run)),
        may_table=FOR_ONE_TABLE if workshop.status is Status.RUNNING else (),
        order=tuple(sorted(_with_people(tiles), key=lambda number: _urgency(tiles[number]))),
        late=_late(tiles),
        joins={str(n): _joins(workshop, tiles, n) for n, t in tiles.items() if t.need is Need.FEW},
        ahead=_ahead(tiles),
        front=FRONT,
        calls={
            name: CallStrip(call.table, call.text, call.language, name in workshop.shown)
            for name, call in workshop.calls.items()
        },
        hides_numbers=workshop.hides_numbers,
        muted=muted(workshop),
        report=report,
    )


def _leg(leg: Leg) -> LegView:
    return LegView(leg.phase, leg.length / MINUTE, BY_ID[leg.phase].lends_time_to)


def _draft(workshop: Workshop) -> DraftView | None:
    if workshop.draft is None:
        return None
    now = tables_now(workshop)
    draft = {person.seat: workshop.draft.get(person.seat, 0) for person in workshop.present}
    moves = sum(now.get(seat, 0) != number for seat, number in draft.items())
    return DraftView({s: n for s, n in draft.items() if n}, moves, meet_again(now, draft))


def _told(word: Told | None, tables: Sequence[Table]) -> ToldFace | None:
    """The last word to all, and how far it has been read at all tables together."""
    if word is None:
        return None
    heard = [told_face(table, told) for table in tables if (told := _as_heard(word, table))]
    return ToldFace(word.text, word.at, sum(t.seen for t in heard), sum(t.of for t in heard))


def _as_heard(word: Told, table: Table) -> Told | None:
    """The word to all as this table was told it; whatever else it has been told since."""
    return next(
        (told for told in table.told if told.at >= word.at and told.text == word.text), None
    )


def _staff(staff: Staff, here: Container[str]) -> StaffFace:
    return StaffFace(staff.role, staff.tables, staff.id in here)


def _late(tiles: Mapping[int, Tile]) -> tuple[int, ...]:
    """Tables at work in a phase that more than half of all have finished."""
    playing = {number: tile for number, tile in tiles.items() if tile.of and not tile.is_done}
    furthest = max(
        (tile.phase for tile in playing.values() if tile.phase), key=BY_TIME, default=None
    )
    at_work = [no for no, tile in playing.items() if tile.phase != furthest or not tile.is_ready]
    return tuple(at_work) if 2 * len(at_work) < len(playing) else ()


def _ahead(tiles: Mapping[int, Tile]) -> int:
    """The fewest minutes by which a table is ahead, of those that play; 0 if one is not."""
    drifts = (tile.behind for tile in tiles.values() if tile.of and not tile.is_done)
    return max(0, -max(drifts, default=0))


def _with_people(tiles: Mapping[int, Tile]) -> list[int]:
    """Tables where somebody sits: those who went on at another one leave no tile behind."""
    return [number for number, tile in tiles.items() if tile.of]


def _joins(workshop: Workshop, tiles: Mapping[int, Tile], number: int) -> tuple[int, ...]:
    """Where those at a small table could go on, best first."""
    others = tables_to_join(workshop, number)
    return tuple(no for no in others if no in tiles and not tiles[no].is_done)


def _may(workshop: Workshop, *, plays: bool) -> tuple[str, ...]:
    match workshop.status:
        case Status.LOBBY:
            start = ("start_workshop",) if workshop.present else ()
            seats = (
                "reunite",
                "assign_seat",
                "pin_seat",
                "let_look_on",
                "let_co_hold",
                "remove_person",
            )
            draft = () if workshop.draft is None else ("take_draft", "drop_draft")
            return (
                "change_config",
                "set_tables",
                "propose_seating",
                "draft_seating",
                *draft,
                *seats,
                *start,
                *ALWAYS,
            )
        case Status.RUNNING:
            forward = ("advance", "add_time") * plays
            back = ("undo_advance",) if workshop.may_undo else ()
            revert = ("revert",) if workshop.may_revert else ()
            eyes = ("release",) if workshop.is_summoned else ("summon",) * plays
            clock = ("resume",) if workshop.is_paused else ("pause",) * plays
            move = ("move_seat", "merge_tables", "remove_person", "reunite")
            cards = ("swap_role_of",)
            table = ("tell", "answer_help", "answer_nudge", "hide_numbers")
            again = ("hear_again",) if muted(workshop) else ()
            plans = ("exchange_plans",) if may_exchange(workshop) else ()
            flow = (*forward, *back, *revert, *clock, *eyes)
            config = ("change_config",) if may_change(workshop) else ()
            room = (*plans, *config, "show_call", "close_workshop")
            return (*flow, *table, *again, *move, *cards, *room, *ALWAYS)
        case _:
            return ()


def _urgency(tile: Tile) -> tuple[int, int, int]:
    return list(Need).index(tile.need), rank(tile.need_metric or ""), tile.no
