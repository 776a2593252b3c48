"""P4, listening rounds: interests open by being heard (GAME §2.5).

Each speaker has a turn. Others ask, reflect, advise or play a skill, always aloud first and then
with a tap. Only the speaker can say "heard" (Rogers 1961, after Gill & Mastoras 2021).
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum

import attrs
from attrs import field, frozen

from commontable.rules import belts, sharing
from commontable.rules.cards import MoveKind
from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one, tick
from commontable.rules.phase import Outcome, Phase
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seating import next_of_another_group
from commontable.rules.seats import alternate
from commontable.rules.sharing import ShareInterest, ShareRedLine
from commontable.rules.table import Table, put
from commontable.rules.values import SECOND, TURN_SKIP, Form, InterestState, Millis, PhaseId

SHORTEST_TURN: Millis = 90 * SECOND
LONGEST_TURN: Millis = 240 * SECOND
MOVES_A_TURN = 2
TRIES_AN_INTEREST = 2
FELT_HEARD_AT = 3
LISTENING_NOT = frozenset({MoveKind.BOUNDARY, MoveKind.RESTRAINT, MoveKind.BYSTANDER})
SAYS_BACK = frozenset({MoveKind.REFLECT, MoveKind.SUMMARISE})


class Answer(StrEnum):
    """What a speaker says to a reflection."""

    YES = "yes"
    ALMOST = "almost"
    NOT_YET = "not_yet"


@frozen
class Move:
    """What a listener just did: the verb's kind, and the card if one was played."""

    by: str
    kind: str
    card: str | None = None


@frozen
class Reflection:
    """A reflection that waits for the speaker's answer."""

    by: str
    interest: int


@frozen
class Turn:
    """One speaker's turn. `ends_at` and `floor_at` are table time; `tries` counts reflections of
    each interest.

    `rating` is the speaker's private feel-heard; `may_rate` once there is a new reflection to rate.
    """

    speaker: str
    listener: str | None
    opened_at: Millis
    ends_at: Millis
    floor_at: Millis | None = None
    moves: Mapping[str, int] = field(factory=dict)
    last_move: Move | None = None
    waiting: Reflection | None = None
    last_answer: Answer | None = None
    tries: Mapping[int, int] = field(factory=dict)
    closed_tries: frozenset[int] = frozenset()
    rating: int | None = None
    may_rate: bool = False


@frozen
class Listening:
    """The round: who still speaks, who was put back once because away, and how many turns have
    been.
    """

    to_come: tuple[str, ...] = ()
    put_back: frozenset[str] = frozenset()
    turn: Turn | None = None
    turns: int = 0
    is_open: bool = False


@frozen
class ChooseListener(Command):
    """The speaker says who should listen first; that opens the floor."""

    seat: str


@frozen
class EndFloor(Command):
    """That's it: the speaker gives the floor back."""


@frozen
class PlaySkill(Command):
    """Say the card's line aloud to the speaker, then lay it down."""

    card: str
    to: str


@frozen
class Ask(Command):
    """Asked the speaker something, aloud."""

    to: str


@frozen
class Reflect(Command):
    """Said back what one heard; of `interest` (1 to 3) the speaker says whether that was it."""

    to: str
    interest: int | None = None


@frozen
class Advise(Command):
    """Gave the speaker an idea; `permission` says whether one asked first."""

    to: str
    permission: bool


@frozen
class ConfirmHeard(Command):
    """The speaker's answer to a reflection."""

    by: str
    interest: int
    answer: Answer


@frozen
class FeelHeard(Command):
    """Privately, 0 to 4: how heard does the speaker feel?"""

    rating: int


@frozen
class RoundOpened(Event):
    order: tuple[str, ...]


@frozen
class TurnOpened(Event):
    opens_prompt = True

    speaker: str
    listener: str | None
    ends_at: Millis


@frozen
class FloorOpened(Event):
    speaker: str
    listener: str


@frozen
class TurnPutBack(Event):
    speaker: str


@frozen
class TurnClosed(Event):
    speaker: str


@frozen
class Asked(Event):
    seat: str
    to: str


@frozen
class Reflected(Event):
    seat: str
    to: str
    interest: int | None


@frozen
class Advised(Event):
    seat: str
    to: str
    permission: bool


@frozen
class SkillPlayed(Event):
    seat: str
    to: str
    card: str
    drawn: tuple[str, ...]
    interest: int | None


@frozen
class HeardConfirmed(Event):
    seat: str
    by: str
    card: str
    interest: int
    answer: Answer


@frozen
class HeardRated(Event):
    seat: str
    rating: int


def open_round(table: Table, moment: Moment) -> Iterator[Event]:
    """Community first, then turn by turn; others follow in seeded order (Bruneau & Saxe 2012 on who
    gains from what).
    """
    speakers = (seat.id for seat in table.playing if table.role_of(seat.id))
    order = moment.chance.shuffle("turns", speakers)
    yield RoundOpened(tuple(seat.id for seat in alternate(table.seats[name] for name in order)))


def turns_due(table: Table, moment: Moment) -> Iterator[Event]:
    """A turn opens when none is; it closes by time, by leaving or by skipping; the floor opens by
    itself after a while.
    """
    listening = table.part(Listening)
    turn = listening.turn
    now = table.clock.reading(moment.at)
    if turn is None:
        yield from _next_turn(table, listening, now)
    elif now >= turn.ends_at or turn.speaker in table.passed or table.seats[turn.speaker].has_left:
        yield TurnClosed(turn.speaker)
    elif turn.floor_at is None and now >= turn.opened_at + TURN_SKIP:
        yield from _without_a_choice(table, listening, turn)


def _without_a_choice(table: Table, listening: Listening, turn: Turn) -> Iterator[Event]:
    """The speaker has chosen nobody: skip who is away; else someone of another group listens."""
    if not table.seats[turn.speaker].is_here:
        yield _skip_turn(listening, turn)
    elif listener := _default_listener(table, turn):
        yield FloorOpened(turn.speaker, listener)


def _default_listener(table: Table, turn: Turn) -> str | None:
    """The seat named when the turn opened, or the next one if that is away; None if all are."""
    if turn.listener and table.seats[turn.listener].is_playing:
        return turn.listener
    return next_of_another_group(table, turn.speaker)


def _next_turn(table: Table, listening: Listening, now: Millis) -> Iterator[Event]:
    for speaker in listening.to_come:
        if table.seats[speaker].has_left:
            yield TurnClosed(speaker)
        else:
            ends_at = now + turn_length(table)
            yield TurnOpened(speaker, next_of_another_group(table, speaker), ends_at)
        return


def _skip_turn(listening: Listening, turn: Turn) -> Event:
    return (
        TurnClosed(turn.speaker)
        if turn.speaker in listening.put_back
        else TurnPutBack(turn.speaker)
    )


def turn_length(table: Table) -> Millis:
    """`clamp(P4 seconds / m, 90, 240)`, in milliseconds (GAME §2.5)."""
    length = next(leg.length for leg in table.run if leg.phase is PhaseId.P4)
    return min(max(length // max(len(table.held_roles), 1), SHORTEST_TURN), LONGEST_TURN)


def decide_listener(table: Table, seat: str, command: ChooseListener, _moment: Moment) -> Outcome:
    turn = _turn_of(table, seat)
    if turn is None:
        return Refusal(Code.NOT_YOUR_TURN)
    if command.seat not in _possible_listeners(table, turn):
        return Refusal(Code.BAD_TARGET, "seat")
    return (FloorOpened(seat, command.seat),)


def decide_end(table: Table, seat: str, _command: EndFloor, _moment: Moment) -> Outcome:
    return (TurnClosed(seat),) if _turn_of(table, seat) else Refusal(Code.NOT_YOUR_TURN)


def decide_skill(table: Table, seat: str, command: PlaySkill, moment: Moment) -> Outcome:
    turn = _listened_turn(table, seat, command.to)
    if isinstance(turn, Refusal):
        return turn
    if command.card not in table.belt.hands.get(seat, ()):
        return Refusal(Code.BAD_TARGET, "card")
    kind = table.deck.skills[command.card].move_kind
    interest = (
        _interest_in_the_air(table, turn) if kind in SAYS_BACK and turn.waiting is None else None
    )
    before, drawn = belts.draw(table, 1, moment)
    return (*before, SkillPlayed(seat, command.to, command.card, drawn, interest))


def decide_ask(table: Table, seat: str, command: Ask, _moment: Moment) -> Outcome:
    turn = _listened_turn(table, seat, command.to)
    return turn if isinstance(turn, Refusal) else (Asked(seat, command.to),)


def decide_advise(table: Table, seat: str, command: Advise, _moment: Moment) -> Outcome:
    turn = _listened_turn(table, seat, command.to)
    return turn if isinstance(turn, Refusal) else (Advised(seat, command.to, command.permission),)


def decide_reflect(table: Table, seat: str, command: Reflect, _moment: Moment) -> Outcome:
    turn = _listened_turn(table, seat, command.to)
    if isinstance(turn, Refusal):
        return turn
    if command.interest is not None and command.interest not in reflectable(table, turn):
        return Refusal(Code.BAD_TARGET, "interest")
    return (Reflected(seat, command.to, command.interest),)


def decide_share(table: Table, seat: str, command: ShareInterest, moment: Moment) -> Outcome:
    if _turn_of(table, seat) is None:
        return Refusal(Code.NOT_YOUR_TURN)
    return sharing.decide_share(table, seat, command, moment)


def decide_red_line(table: Table, seat: str, command: ShareRedLine, moment: Moment) -> Outcome:
    if _turn_of(table, seat) is None:
        return Refusal(Code.NOT_YOUR_TURN)
    return sharing.decide_red_line(table, seat, command, moment)


def decide_confirm(table: Table, seat: str, command: ConfirmHeard, _moment: Moment) -> Outcome:
    turn, role = _turn_of(table, seat), table.role_of(seat)
    if turn is None or role is None:
        return Refusal(Code.NOT_YOUR_TURN)
    if turn.waiting != Reflection(command.by, command.interest):
        return Refusal(Code.BAD_TARGET, "by")
    return (HeardConfirmed(seat, command.by, role.card, command.interest, command.answer),)


def decide_feel(table: Table, seat: str, command: FeelHeard, _moment: Moment) -> Outcome:
    turn = _turn_of(table, seat)
    if turn is None:
        return Refusal(Code.NOT_YOUR_TURN)
    if not turn.may_rate:
        return Refusal(Code.LOCKED)
    return (
        (HeardRated(seat, command.rating),)
        if command.rating in range(5)
        else Refusal(Code.BAD_TARGET, "rating")
    )


def _turn_of(table: Table, seat: str) -> Turn | None:
    """The open turn, if it is this seat's."""
    turn = table.part(Listening).turn
    return turn if turn and turn.speaker == seat else None


def _listened_turn(table: Table, seat: str, to: str) -> Turn | Refusal:
    """The open turn a seat may make a listening move in, or why not."""
    turn = table.part(Listening).turn
    if turn is None or turn.floor_at is None:
        return Refusal(Code.LOCKED)
    if turn.speaker == seat or to != turn.speaker:
        return Refusal(Code.BAD_TARGET, "to")
    if seat in table.passed or turn.moves.get(seat, 0) >= MOVES_A_TURN:
        return Refusal(Code.CAP)
    return turn


def _possible_listeners(table: Table, turn: Turn) -> tuple[str, ...]:
    return tuple(
        seat.id
        for seat in table.playing
        if seat.id != turn.speaker and seat.id != _main_listener(turn)
    )


def _main_listener(turn: Turn) -> str | None:
    """The listener once the floor is open; before that nobody is chosen."""
    return turn.listener if turn.floor_at is not None else None


def reflectable(table: Table, turn: Turn) -> tuple[int, ...]:
    """Interests of the speaker that someone may say back now: shared, not yet heard, a try left,
    none waiting.
    """
    role = table.role_of(turn.speaker)
    if role is None or turn.waiting:
        return ()
    return tuple(
        number
        for number, state in enumerate(role.interests, 1)
        if state is InterestState.SHARED and number not in turn.closed_tries
    )


def _interest_in_the_air(table: Table, turn: Turn) -> int | None:
    """The interest a reflecting skill card speaks to: the weightiest that may be said back."""
    return next(iter(reflectable(table, turn)), None)


def listen_offers(table: Table, seat: str) -> Iterator[Offer]:
    turn = table.part(Listening).turn
    if turn is None:
        return
    if turn.speaker == seat:
        yield from _speaker_offers(table, turn)
    elif not isinstance(_listened_turn(table, seat, turn.speaker), Refusal):
        yield from _listener_offers(table, seat, turn)


def _speaker_offers(table: Table, turn: Turn) -> Iterator[Offer]:
    if turn.waiting:
        yield offer(
            ConfirmHeard,
            one("by", turn.waiting.by),
            one("interest", turn.waiting.interest),
            one("answer", *Answer),
        )
    if turn.may_rate:
        yield offer(FeelHeard, one("rating", *range(5)))
    if listeners := _possible_listeners(table, turn):
        yield offer(ChooseListener, one("seat", *listeners))
    yield from sharing.share_offers(table, turn.speaker)
    yield offer(EndFloor)


def _listener_offers(table: Table, seat: str, turn: Turn) -> Iterator[Offer]:
    to = one("to", turn.speaker)
    yield offer(Ask, to)
    yield offer(Reflect, to, one("interest", *reflectable(table, turn), optional=True))
    yield offer(Advise, to, tick("permission"))
    if hand := table.belt.hands.get(seat):
        yield offer(PlaySkill, to, one("card", *hand))


def close_turn(table: Table, _moment: Moment) -> Iterator[Event]:
    turn = table.part(Listening).turn
    if turn:
        yield TurnClosed(turn.speaker)


def all_turns_done(table: Table) -> bool:
    listening = table.part(Listening)
    return listening.is_open and listening.turn is None and not listening.to_come


def turn_deadlines(table: Table) -> Iterator[Millis]:
    turn = table.part(Listening).turn
    if turn:
        yield turn.ends_at
        is_away = not table.seats[turn.speaker].is_here
        if turn.floor_at is None and (is_away or _default_listener(table, turn)):
            yield turn.opened_at + TURN_SKIP


def _with_turn(table: Table, **changes: object) -> Table:
    """The table with the open turn changed; facts about a turn that is over change nothing."""
    listening = table.part(Listening)
    if listening.turn is None:
        return table
    turn = attrs.evolve(listening.turn, **changes)  # type: ignore[arg-type]
    return table.with_part(attrs.evolve(listening, turn=turn))


def _open_turn(table: Table) -> Turn | None:
    return table.part(Listening).turn


def fold_round(table: Table, event: RoundOpened, _at: Millis) -> Table:
    return table.with_part(Listening(to_come=tuple(event.order), is_open=True))


def fold_turn(table: Table, event: TurnOpened, at: Millis) -> Table:
    listening = table.part(Listening)
    turn = Turn(event.speaker, event.listener, table.clock.reading(at), event.ends_at)
    to_come = tuple(seat for seat in listening.to_come if seat != event.speaker)
    return table.with_part(
        attrs.evolve(listening, turn=turn, to_come=to_come, turns=listening.turns + 1)
    )


def fold_floor(table: Table, event: FloorOpened, at: Millis) -> Table:
    turn = _open_turn(table)
    floor_at = table.clock.reading(at) if turn is None or turn.floor_at is None else turn.floor_at
    return _with_turn(table, listener=event.listener, floor_at=floor_at)


def fold_put_back(table: Table, event: TurnPutBack, _at: Millis) -> Table:
    listening = table.part(Listening)
    return table.with_part(
        attrs.evolve(
            listening,
            turn=None,
            to_come=(*listening.to_come, event.speaker),
            put_back=listening.put_back | {event.speaker},
        )
    )


def fold_closed(table: Table, event: TurnClosed, _at: Millis) -> Table:
    listening = table.part(Listening)
    to_come = tuple(seat for seat in listening.to_come if seat != event.speaker)
    return table.with_part(attrs.evolve(listening, turn=None, to_come=to_come))


def fold_asked(table: Table, event: Asked, _at: Millis) -> Table:
    return _moved(table, Move(event.seat, "ask"), opens_gate=True)


def fold_advised(table: Table, event: Advised, _at: Millis) -> Table:
    return _moved(table, Move(event.seat, "advise"), opens_gate=False)


def fold_reflected(table: Table, event: Reflected, _at: Millis) -> Table:
    return _said_back(
        _moved(table, Move(event.seat, "reflect"), opens_gate=True), event.seat, event.interest
    )


def fold_skill(table: Table, event: SkillPlayed, _at: Millis) -> Table:
    kind = table.deck.skills[event.card].move_kind
    table = belts.played(table, event.seat, event.card, tuple(event.drawn))
    table = _moved(
        table, Move(event.seat, "skill", event.card), opens_gate=kind not in LISTENING_NOT
    )
    return _said_back(table, event.seat, event.interest) if kind in SAYS_BACK else table


def _moved(table: Table, move: Move, *, opens_gate: bool) -> Table:
    """One more move of a listener; a listening move opens the speaker's second interest."""
    turn = _open_turn(table)
    if turn is None:
        return table
    role = table.role_of(turn.speaker)
    if opens_gate and role:
        table = table.with_role(attrs.evolve(role, moves_received=role.moves_received + 1))
    moves = put(turn.moves, move.by, turn.moves.get(move.by, 0) + 1)
    return _with_turn(table, moves=moves, last_move=move)


def _said_back(table: Table, by: str, interest: int | None) -> Table:
    """After a reflection the speaker may rate feeling heard, and answers it if it was of an
    interest.
    """
    if interest is None:
        return _with_turn(table, may_rate=True)
    return _with_turn(table, may_rate=True, waiting=Reflection(by, interest), last_answer=None)


def fold_confirmed(table: Table, event: HeardConfirmed, _at: Millis) -> Table:
    turn = _open_turn(table)
    if turn is None:
        return table
    tries = put(turn.tries, event.interest, turn.tries.get(event.interest, 0) + 1)
    is_last = event.answer is not Answer.ALMOST or tries[event.interest] >= TRIES_AN_INTEREST
    closed = turn.closed_tries | {event.interest} if is_last else turn.closed_tries
    table = _with_turn(
        table, waiting=None, tries=tries, closed_tries=closed, last_answer=event.answer
    )
    if event.answer is not Answer.YES:
        return table
    return table.with_role(
        table.roles[event.card].with_interest(event.interest, InterestState.HEARD)
    )


def fold_rated(table: Table, event: HeardRated, _at: Millis) -> Table:
    table = _with_turn(table, rating=event.rating, may_rate=False)
    role = table.role_of(event.seat)
    if role is None or event.rating < FELT_HEARD_AT:
        return table
    return table.with_role(attrs.evolve(role, felt_heard=True))


PHASE = Phase(
    id=PhaseId.P4,
    minutes={Form.HOUR: 12, Form.NINETY: 18, Form.TWO_HOURS: 24},
    is_done=all_turns_done,
    offers=listen_offers,
    deeds={
        ChooseListener: decide_listener,
        EndFloor: decide_end,
        PlaySkill: decide_skill,
        Ask: decide_ask,
        Reflect: decide_reflect,
        Advise: decide_advise,
        ShareInterest: decide_share,
        ShareRedLine: decide_red_line,
        ConfirmHeard: decide_confirm,
        FeelHeard: decide_feel,
    },
    facts={
        RoundOpened: fold_round,
        TurnOpened: fold_turn,
        FloorOpened: fold_floor,
        TurnPutBack: fold_put_back,
        TurnClosed: fold_closed,
        Asked: fold_asked,
        Reflected: fold_reflected,
        Advised: fold_advised,
        SkillPlayed: fold_skill,
        HeardConfirmed: fold_confirmed,
        HeardRated: fold_rated,
    },
    opening=open_round,
    closing=close_turn,
    due=turns_due,
    set_aside=close_turn,
    skip=close_turn,
    deadlines=turn_deadlines,
    lends_time_to=PhaseId.P6,
)
