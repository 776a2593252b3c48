"""Who is in the room: taking a seat, falling asleep, coming back, leaving."""

from collections.abc import Iterator, Mapping

import attrs
from attrs import field, frozen

from commontable.rules.allies import RoleTaken
from commontable.rules.commands import Command, Direction
from commontable.rules.events import Event, personal
from commontable.rules.flow import vacated
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one
from commontable.rules.phase import Deed, Fact, Order, Outcome
from commontable.rules.phases.arrive import LineAdded
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import LARGEST_TABLE, Group, Millis, PhaseId

TOO_LATE_TO_PLAY = frozenset({PhaseId.P9, PhaseId.P10, PhaseId.P11})


@frozen
class TakeSeat(Direction):
    """Seat a person at this table. Who comes over from another one has consented and agreed there,
    and brings along the topics they set aside (`lines`).
    """

    seat: str
    alias: str
    group: Group
    language: str
    police_card_ok: bool = False
    real_life: tuple[str, ...] = ()
    plays: bool = False
    research: bool = False
    has_agreed: bool = False
    is_ready: bool = False
    lines: tuple[str, ...] = ()
    has_phone: bool = True
    looks_on: bool = False
    co_holds: bool = False


@frozen
class SeeOff(Direction):
    """Free a seat: whoever sat there has left the workshop."""

    seat: str


@frozen
class ForgetSeat(Direction):
    """Whoever sits here has left and wants to be forgotten."""

    seat: str


@frozen
class MarkAway(Direction):
    """A phone has not been heard from for thirty seconds."""

    seat: str


@frozen
class MarkBack(Direction):
    """A phone is heard from again."""

    seat: str


@frozen
class ChooseLanguage(Command):
    """Read interface and cards in another language of this deck."""

    needs_consent = False

    language: str


@frozen
class ChooseGroup(Command):
    """Say anew which side one is on in real life."""

    needs_consent = False

    group: Group


@frozen
class Leave(Command):
    """Get up from the table, for good."""

    is_safety = True
    needs_consent = False


@frozen
class SeatTaken(Event):
    seat: str
    alias: str = field(metadata=personal(""))
    group: Group = field(metadata=personal(Group.UNDISCLOSED))
    language: str
    police_card_ok: bool = field(metadata=personal(False))
    real_life: tuple[str, ...] = field(metadata=personal(()))
    plays: bool = False
    research: bool = field(default=False, metadata=personal(False))
    has_agreed: bool = False
    is_ready: bool = False
    has_phone: bool = True
    looks_on: bool = False
    co_holds: bool = False


@frozen
class SeatAway(Event):
    seat: str


@frozen
class SeatBack(Event):
    seat: str


@frozen
class SeatLeft(Event):
    seat: str


@frozen
class SeatForgotten(Event):
    seat: str


@frozen
class LanguageChosen(Event):
    seat: str
    language: str


@frozen
class GroupChosen(Event):
    seat: str
    group: Group = field(metadata=personal(Group.UNDISCLOSED))


def decide_take(table: Table, command: TakeSeat, _moment: Moment) -> Outcome:
    old = table.seats.get(command.seat)
    if old and not old.has_left:
        return Refusal(Code.LOCKED, "seat")
    if sum(not seat.has_left for seat in table.seats.values()) >= LARGEST_TABLE:
        return Refusal(Code.TABLE_FULL)
    return (*taken(command), *_taken_again(table, command.seat))


def _taken_again(table: Table, seat: str) -> Iterator[Event]:
    """Who comes back has the role again that they left, if nobody holds it."""
    for role in table.roles.values():
        if role.holder is None and role.left_by == seat:
            yield RoleTaken(seat, role.card, seat)


def taken(command: TakeSeat) -> Iterator[Event]:
    """Someone sits down, with the topics they set aside elsewhere."""
    wanted = attrs.asdict(command, recurse=False)
    lines = wanted.pop("lines")
    yield SeatTaken(**wanted)
    yield from (LineAdded(command.seat, tag) for tag in lines)


def decide_off(table: Table, command: SeeOff, _moment: Moment) -> Outcome:
    seat = table.seats.get(command.seat)
    return Refusal(Code.BAD_TARGET, "seat") if not seat or seat.has_left else (SeatLeft(seat.id),)


def decide_forget(table: Table, command: ForgetSeat, _moment: Moment) -> Outcome:
    seat = table.seats.get(command.seat)
    if seat is None or seat.is_forgotten:
        return Refusal(Code.BAD_TARGET, "seat")
    return (SeatForgotten(command.seat),)


def decide_away(table: Table, command: MarkAway, _moment: Moment) -> Outcome:
    seat = table.seats.get(command.seat)
    may_sleep = seat is not None and seat.is_here and seat.has_phone
    return (SeatAway(command.seat),) if may_sleep else Refusal(Code.BAD_TARGET, "seat")


def decide_back(table: Table, command: MarkBack, _moment: Moment) -> Outcome:
    seat = table.seats.get(command.seat)
    is_away = seat is not None and seat.away_since is not None and not seat.has_left
    return (SeatBack(command.seat),) if is_away else Refusal(Code.BAD_TARGET, "seat")


def decide_leave(_table: Table, seat: str, _command: Leave, _moment: Moment) -> Outcome:
    return (SeatLeft(seat),)


def decide_language(table: Table, seat: str, command: ChooseLanguage, _moment: Moment) -> Outcome:
    if command.language not in other_languages(table, seat):
        return Refusal(Code.BAD_TARGET, "language")
    return (LanguageChosen(seat, command.language),)


def decide_group(table: Table, seat: str, command: ChooseGroup, _moment: Moment) -> Outcome:
    if command.group is table.group_of(seat):
        return Refusal(Code.BAD_TARGET, "group")
    return (GroupChosen(seat, command.group),)


def other_languages(table: Table, seat: str) -> tuple[str, ...]:
    return tuple(
        language for language in table.deck.languages if language != table.seats[seat].language
    )


def presence_offers(table: Table, seat: str) -> Iterator[Offer]:
    if others := other_languages(table, seat):
        yield offer(ChooseLanguage, one("language", *others))
    yield offer(
        ChooseGroup, one("group", *(group for group in Group if group is not table.group_of(seat)))
    )


def fold_taken(table: Table, event: SeatTaken, _at: Millis) -> Table:
    """Whoever sits down once the vote has begun looks on, and whoever came to do so; those who have
    played at another table play on.
    """
    is_late = not event.has_agreed and (table.is_done or table.phase in TOO_LATE_TO_PLAY)
    seat = Seat(
        event.seat,
        event.alias,
        event.group,
        event.language,
        event.police_card_ok,
        tuple(event.real_life),
        plays=event.plays,
        research=event.research,
        has_agreed=event.has_agreed,
        is_ready=event.is_ready,
        has_phone=event.has_phone,
        is_observer=event.looks_on or is_late,
        co_holds=event.co_holds,
    )
    return table.with_seat(seat)


def fold_away(table: Table, event: SeatAway, at: Millis) -> Table:
    return table.with_seat(attrs.evolve(table.seats[event.seat], away_since=at))


def fold_back(table: Table, event: SeatBack, _at: Millis) -> Table:
    return table.with_seat(attrs.evolve(table.seats[event.seat], away_since=None))


def fold_seat_left(table: Table, event: SeatLeft, _at: Millis) -> Table:
    return vacated(table.with_seat(attrs.evolve(table.seats[event.seat], has_left=True)))


def fold_forgotten(table: Table, event: SeatForgotten, _at: Millis) -> Table:
    """The role goes to the Empty Chair and is open to nobody. Everything else is gone from the log
    itself, with the seat's key.
    """
    seat = attrs.evolve(table.seats[event.seat], has_left=True, is_forgotten=True)
    table = vacated(table.with_seat(seat))
    for role in table.roles.values():
        if role.left_by == event.seat:
            table = table.with_role(attrs.evolve(role, left_in=None))
    return table


def fold_language(table: Table, event: LanguageChosen, _at: Millis) -> Table:
    return table.with_seat(attrs.evolve(table.seats[event.seat], language=event.language))


def fold_group(table: Table, event: GroupChosen, _at: Millis) -> Table:
    return table.with_seat(attrs.evolve(table.seats[event.seat], group=event.group))


ANYWHERE: Mapping[type[Command], Deed] = {
    ChooseLanguage: decide_language,
    ChooseGroup: decide_group,
    Leave: decide_leave,
}
DIRECTIONS: Mapping[type[Direction], Order] = {
    TakeSeat: decide_take,
    SeeOff: decide_off,
    ForgetSeat: decide_forget,
    MarkAway: decide_away,
    MarkBack: decide_back,
}
FACTS: Mapping[type[Event], Fact] = {
    SeatTaken: fold_taken,
    SeatAway: fold_away,
    SeatBack: fold_back,
    SeatLeft: fold_seat_left,
    SeatForgotten: fold_forgotten,
    LanguageChosen: fold_language,
    GroupChosen: fold_group,
}
