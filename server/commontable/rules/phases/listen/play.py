"""What comes of each wish in the listening rounds, and which of them are on offer."""

from collections.abc import Iterator, Mapping

from commontable.rules import belts, sharing
from commontable.rules.commands import Command
from commontable.rules.moment import Moment
from commontable.rules.moves import (
    MOST_MOVES,
    SAYS_BACK,
    Advise,
    Advised,
    Answer,
    Ask,
    Asked,
    ConfirmHeard,
    HeardConfirmed,
    PlaySkill,
    Reflect,
    Reflected,
    Reflection,
    SkillPlayed,
)
from commontable.rules.offers import Offer, offer, one, tick
from commontable.rules.phase import Deed, Outcome
from commontable.rules.phases.listen import chair
from commontable.rules.phases.listen.facts import FloorOpened, HeardRated, TurnClosed
from commontable.rules.phases.listen.state import Listening, Turn
from commontable.rules.phases.listen.wishes import ChooseListener, EndFloor, FeelHeard
from commontable.rules.refusals import Code, Refusal
from commontable.rules.sharing import ShareInterest, ShareRedLine
from commontable.rules.table import Table
from commontable.rules.values import InterestState

MOVES_OF_A_WITNESS = 1


def decide_listener(table: Table, seat: str, command: ChooseListener, _moment: Moment) -> Outcome:
    turn = _turn_of(table, seat)
    if turn is None:
        return Refusal(Code.NOT_YOUR_TURN)
    if command.seat not in _possible_listeners(table, turn):
        return Refusal(Code.BAD_TARGET, "seat")
    return (FloorOpened(seat, command.seat),)


def decide_end(table: Table, seat: str, command: EndFloor, moment: Moment) -> Outcome:
    if _turn_of(table, seat):
        return (TurnClosed(seat),)
    return chair.decide_end_chair(table, seat, command, moment)


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
    turn = _turn_to_say_back(table, seat, command.to)
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
    return table.part(Listening).floors.get(seat)


def _listened_turn(table: Table, seat: str, to: str) -> Turn | Refusal:
    """The open turn a seat may make a listening move in, or why not. A witness makes none."""
    is_witness = table.part(Listening).witness == seat
    return Refusal(Code.NOT_YOUR_TURN) if is_witness else _turn_with_a_move_left(table, seat, to)


def _turn_to_say_back(table: Table, seat: str, to: str) -> Turn | Refusal:
    """The open turn in which a seat may say something back; a witness may do so once."""
    is_witness = table.part(Listening).witness == seat
    most = MOVES_OF_A_WITNESS if is_witness else MOST_MOVES
    return _turn_with_a_move_left(table, seat, to, most)


def _turn_with_a_move_left(
    table: Table, seat: str, to: str, most: int = MOST_MOVES
) -> Turn | Refusal:
    turn = table.part(Listening).turn_for(seat)
    if turn is None or turn.floor_at is None:
        return Refusal(Code.LOCKED)
    if to != turn.speaker or _speaks_along(table, turn, seat):
        return Refusal(Code.BAD_TARGET, "to")
    if seat in table.passed or turn.moves.get(seat, 0) >= most:
        return Refusal(Code.CAP)
    return turn


def _speaks_along(table: Table, turn: Turn, seat: str) -> bool:
    """Whether it is this seat's own card that is spoken for, and nobody had to let it listen."""
    return turn.speaker == seat or (
        table.hold_together(turn.speaker, seat) and seat != _main_listener(turn)
    )


def _possible_listeners(table: Table, turn: Turn) -> tuple[str, ...]:
    """In a round anyone but who listens already or holds the same card; in pairs it is settled."""
    if table.part(Listening).pairs is not None:
        return ()
    return tuple(
        seat.id
        for seat in table.playing
        if not table.hold_together(turn.speaker, seat.id)
        and seat.id not in (turn.speaker, _main_listener(turn))
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
    turn = table.part(Listening).turn_for(seat)
    if turn is None:
        yield from chair.chair_offers(table, seat)
    elif turn.speaker == seat:
        yield from _speaker_offers(table, turn)
    else:
        yield from _listener_offers(table, seat, turn)


def _listener_offers(table: Table, seat: str, turn: Turn) -> Iterator[Offer]:
    to = one("to", turn.speaker)
    if not isinstance(_turn_to_say_back(table, seat, turn.speaker), Refusal):
        yield offer(Reflect, to, one("interest", *reflectable(table, turn), optional=True))
    if isinstance(_listened_turn(table, seat, turn.speaker), Refusal):
        return
    yield offer(Ask, to)
    yield offer(Advise, to, tick("permission"))
    if hand := table.belt.hands.get(seat):
        yield offer(PlaySkill, to, one("card", *hand))


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


DEEDS: Mapping[type[Command], Deed] = {
    **chair.DEEDS,
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
}
