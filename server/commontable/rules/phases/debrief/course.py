"""The course of looking back: out of the roles, question after question, the mirror, the close."""

from collections.abc import Iterator

import attrs
from attrs import frozen

from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.phases.debrief.state import QUESTIONS, Debrief, DebriefStep, Mirroring
from commontable.rules.seats import Seat, alternate, rotated
from commontable.rules.table import Table, put
from commontable.rules.values import SECOND, Group, Millis

MIRROR_WAIT: Millis = 20 * SECOND
"""How long anyone may pass before the table sees its mirror."""


@frozen
class SteppedOut(Event):
    seat: str


@frozen
class DebriefStepOpened(Event):
    opens_prompt = True

    step: DebriefStep


@frozen
class MirrorAsked(Event):
    opens_prompt = True

    seat: str


@frozen
class MirrorShown(Event):
    opens_prompt = True


@frozen
class Pledged(Event):
    is_personal = True

    seat: str


def step_after(step: DebriefStep) -> DebriefStep:
    """The next step; after the close there is none."""
    steps = list(DebriefStep)
    return steps[min(steps.index(step) + 1, len(steps) - 1)]


def first_voice(table: Table) -> str | None:
    """Who speaks first to the open question: someone of the community, and another one each time
    (GAME §2.10); where there is nobody of theirs, the others in turn.
    """
    step = table.part(Debrief).step
    if step not in QUESTIONS:
        return None
    community = tuple(seat for seat in table.playing if seat.group is Group.COMMUNITY)
    around: tuple[Seat, ...] = rotated(community or alternate(table.playing), QUESTIONS.index(step))
    return around[0].id if around else None


def debrief_due(table: Table, moment: Moment) -> Iterator[Event]:
    """The questions begin when all have stepped out; the mirror opens when nobody has passed."""
    debrief = table.part(Debrief)
    if debrief.step is DebriefStep.OUT and _all_stepped_out(table):
        yield DebriefStepOpened(DebriefStep.HAPPENED)
    elif debrief.mirror_at is not None and table.clock.reading(moment.at) >= debrief.mirror_at:
        yield DebriefStepOpened(debrief.step) if table.passed else MirrorShown()


def in_role(table: Table) -> tuple[str, ...]:
    """Who is here and speaks for a role that they have not stepped out of."""
    stepped_out = table.part(Debrief).stepped_out
    return tuple(
        seat.id for seat in table.playing if table.voice_of(seat.id) and seat.id not in stepped_out
    )


def _all_stepped_out(table: Table) -> bool:
    return bool(table.playing) and table.passed.issuperset(in_role(table))


def debrief_deadlines(table: Table) -> Iterator[Millis]:
    mirror_at = table.part(Debrief).mirror_at
    if mirror_at is not None:
        yield mirror_at


def next_step(table: Table, _moment: Moment) -> Iterator[Event]:
    """A mirror is put away, shown or not; without one the next step opens."""
    debrief = table.part(Debrief)
    if debrief.mirror.is_out:
        yield DebriefStepOpened(debrief.step)
    elif debrief.step is not DebriefStep.CLOSE:
        yield DebriefStepOpened(step_after(debrief.step))


def question_aside(table: Table, moment: Moment) -> Iterator[Event]:
    """After a boundary the question, or the mirror, goes aside. Nobody is hurried out of a role."""
    if table.part(Debrief).step is not DebriefStep.OUT:
        yield from next_step(table, moment)


def is_at_close(table: Table) -> bool:
    return table.part(Debrief).step is DebriefStep.CLOSE


def fold_stepped_out(table: Table, event: SteppedOut, _at: Millis) -> Table:
    debrief = table.part(Debrief)
    stepped_out = put(debrief.stepped_out, event.seat, True)
    return table.with_part(attrs.evolve(debrief, stepped_out=stepped_out))


AFTERWARDS = {Mirroring.ASKED: Mirroring.SHUT, Mirroring.SHOWN: Mirroring.SEEN}


def fold_step(table: Table, event: DebriefStepOpened, _at: Millis) -> Table:
    debrief = table.part(Debrief)
    mirror = AFTERWARDS.get(debrief.mirror, debrief.mirror)
    return table.with_part(attrs.evolve(debrief, step=event.step, mirror=mirror, mirror_at=None))


def fold_asked(table: Table, _event: MirrorAsked, at: Millis) -> Table:
    opens_at = table.clock.reading(at) + MIRROR_WAIT
    debrief = table.part(Debrief)
    return table.with_part(attrs.evolve(debrief, mirror=Mirroring.ASKED, mirror_at=opens_at))


def fold_shown(table: Table, _event: MirrorShown, _at: Millis) -> Table:
    debrief = table.part(Debrief)
    return table.with_part(attrs.evolve(debrief, mirror=Mirroring.SHOWN, mirror_at=None))


def fold_pledged(table: Table, event: Pledged, _at: Millis) -> Table:
    debrief = table.part(Debrief)
    return table.with_part(attrs.evolve(debrief, pledged=debrief.pledged | {event.seat}))
