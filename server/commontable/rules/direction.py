"""What the facilitator does to one table besides leading it through the phases."""

from collections.abc import Mapping
from enum import StrEnum

import attrs
from attrs import frozen

from commontable.rules.altering import altered
from commontable.rules.clockface import PAUSE
from commontable.rules.commands import Direction
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.phase import Fact, Order, Outcome
from commontable.rules.pieces import Overlay, Told
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table, put
from commontable.rules.values import MINUTE, Millis
from commontable.rules.wording import may_be_shown

MOST_LANGUAGES = 20
LONGEST_TELL = 240


class Receipt(StrEnum):
    """How far a call for help has come."""

    SENT = "sent"
    SEEN = "seen"
    COMING = "coming"
    HERE = "here"
    DONE = "done"


@frozen
class Pause(Direction):
    """Stop the table's clock and its prompts."""


@frozen
class Resume(Direction):
    """Let the table's clock run again."""


@frozen
class AddTime(Direction):
    """Give the open phase more minutes, 1 to 30."""

    minutes: int


@frozen
class Tell(Direction):
    """Say something to the table on its screens, as written; `also` is the same by language, for
    phones that speak another one.
    """

    text: str
    also: Mapping[str, str] = attrs.field(factory=dict)


@frozen
class AnswerHelp(Direction):
    """Let a call for help know how far it has come. `here` lays an overlay on the table until
    `done`.
    """

    help: str
    receipt: Receipt


@frozen
class Paused(Event):
    pass


@frozen
class Resumed(Event):
    pass


@frozen
class TimeAdded(Event):
    minutes: int


@frozen
class TableTold(Event):
    id: str
    text: str
    also: Mapping[str, str] = attrs.field(factory=dict)


@frozen
class HelpAnswered(Event):
    help: str
    receipt: Receipt


def decide_pause(table: Table, _command: Pause, _moment: Moment) -> Outcome:
    return Refusal(Code.LOCKED) if PAUSE in table.clock.stops else (Paused(),)


def decide_resume(table: Table, _command: Resume, _moment: Moment) -> Outcome:
    return (Resumed(),) if PAUSE in table.clock.stops else Refusal(Code.LOCKED)


def decide_time(table: Table, command: AddTime, _moment: Moment) -> Outcome:
    if table.phase is None:
        return Refusal(Code.BAD_PHASE)
    return (
        (TimeAdded(command.minutes),)
        if 1 <= command.minutes <= 30
        else Refusal(Code.BAD_TARGET, "minutes")
    )


def decide_tell(table: Table, command: Tell, _moment: Moment) -> Outcome:
    if len(command.also) > MOST_LANGUAGES:
        return Refusal(Code.CAP, "also")
    for name, text in (("text", command.text), *(("also", text) for text in command.also.values())):
        if not 0 < len(text.strip()) <= LONGEST_TELL:
            return Refusal(Code.CAP, name)
        if not may_be_shown(text):
            return Refusal(Code.FILTERED, name)
    also = {language: text.strip() for language, text in command.also.items()}
    return (TableTold(f"n{len(table.told) + 1}", command.text.strip(), also),)


def decide_answer_help(table: Table, command: AnswerHelp, _moment: Moment) -> Outcome:
    call = table.helps.get(command.help)
    if call is None:
        return Refusal(Code.BAD_TARGET, "help")
    order = list(Receipt)
    if order.index(command.receipt) <= order.index(Receipt(call.receipt)):
        return Refusal(Code.LOCKED, "receipt")
    return (HelpAnswered(command.help, command.receipt),)


def fold_paused(table: Table, _event: Paused, at: Millis) -> Table:
    return altered(table, clock=table.clock.stop(PAUSE, at))


def fold_resumed(table: Table, _event: Resumed, at: Millis) -> Table:
    return altered(table, clock=table.clock.go(PAUSE, at))


def fold_time(table: Table, event: TimeAdded, at: Millis) -> Table:
    """More time counts from now when the phase's time is already over."""
    base = max(table.ends_at, table.clock.reading(at))
    return altered(table, ends_at=base + event.minutes * MINUTE)


def fold_told(table: Table, event: TableTold, at: Millis) -> Table:
    present = frozenset(seat.id for seat in table.seats.values() if not seat.has_left)
    return altered(
        table, told=(*table.told, Told(event.id, event.text, at, present, also=event.also))
    )


def fold_help_answered(table: Table, event: HelpAnswered, at: Millis) -> Table:
    call = attrs.evolve(table.helps[event.help], receipt=event.receipt)
    table = altered(table, helps=put(table.helps, call.id, call))
    if event.receipt is Receipt.HERE and table.overlay is None:
        return altered(table, overlay=Overlay("help", at), clock=table.clock.stop("help", at))
    is_here = any(call.receipt == Receipt.HERE for call in table.helps.values())
    if not is_here and table.overlay and table.overlay.kind == "help":
        return altered(table, overlay=None, clock=table.clock.go("help", at))
    return table


DIRECTIONS: Mapping[type[Direction], Order] = {
    Pause: decide_pause,
    Resume: decide_resume,
    AddTime: decide_time,
    Tell: decide_tell,
    AnswerHelp: decide_answer_help,
}
FACTS: Mapping[type[Event], Fact] = {
    Paused: fold_paused,
    Resumed: fold_resumed,
    TimeAdded: fold_time,
    TableTold: fold_told,
    HelpAnswered: fold_help_answered,
}
