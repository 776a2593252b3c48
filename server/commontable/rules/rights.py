"""Who may wish what at a table, before any rule of play is asked."""

from commontable.rules.actors import Actor, Clock, Facilitator, Seated
from commontable.rules.commands import Command, Direction
from commontable.rules.flow import Tick
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table


def check(table: Table, actor: Actor, command: Command) -> Refusal | None:
    """None when this actor may wish for this kind of thing here; else why not."""
    match actor:
        case Clock():
            return None if isinstance(command, Tick) else Refusal(Code.NOT_ALLOWED)
        case Facilitator():
            return None if isinstance(command, Direction) else Refusal(Code.NOT_ALLOWED)
        case Seated(name):
            return _check_seat(table, name, command)


def _check_seat(table: Table, name: str, command: Command) -> Refusal | None:
    if isinstance(command, Direction | Tick):
        return Refusal(Code.NOT_ALLOWED)
    seat = table.seats.get(name)
    if seat is None or seat.has_left:
        return Refusal(Code.NOT_PRESENT)
    if command.needs_consent and not seat.plays:
        return Refusal(Code.NO_CONSENT)
    return None
