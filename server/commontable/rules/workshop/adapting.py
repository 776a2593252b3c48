"""What may still be changed of a workshop's config: its pace, its length, and more topics to leave
out (GAME §2.10).
"""

from collections.abc import Callable, Mapping
from typing import Any

import attrs
from attrs import frozen

from commontable.rules.commands import Command
from commontable.rules.config import Config
from commontable.rules.events import Event
from commontable.rules.flow import run_of_show
from commontable.rules.lengths import LONGEST, SHORTEST, form_for
from commontable.rules.moment import Moment
from commontable.rules.phase import Outcome
from commontable.rules.pieces import Leg
from commontable.rules.refusals import Code, Refusal
from commontable.rules.values import MINUTE, Millis, Pace
from commontable.rules.workshop.state import Status, Workshop


@frozen
class ChangeConfig(Command):
    """Change the pace of the workshop, how many minutes it lasts in all, or leave out more topics.
    What is not named stays. Phases that are over or open keep their time, and those to come share
    the rest. What was left out once stays out.
    """

    pace: Pace | None = None
    minutes: int | None = None
    content_off: tuple[str, ...] = ()


@frozen
class ConfigChanged(Event):
    config: Config
    run: tuple[Leg, ...]


def least_minutes(workshop: Workshop) -> int | None:
    """The fewest minutes that it may be made to last; None when there is nothing left to shorten.
    A phase that is still to come needs one.
    """
    if workshop.status is Status.LOBBY:
        return SHORTEST
    played = workshop.run[: workshop.leg + 1]
    to_come = len(workshop.run) - len(played)
    return sum(leg.length for leg in played) // MINUTE + to_come if to_come else None


def may_change(workshop: Workshop) -> bool:
    """Whether there is a phase that a change could still reach."""
    return workshop.leg < len(workshop.run)


def _change(workshop: Workshop, command: ChangeConfig, _moment: Moment) -> Outcome:
    if not may_change(workshop):
        return Refusal(Code.LOCKED)
    if command.minutes is not None:
        least = least_minutes(workshop)
        if least is None:
            return Refusal(Code.LOCKED, "minutes")
        if not least <= command.minutes <= LONGEST:
            return Refusal(Code.BAD_TARGET, "minutes")
    config = _changed(workshop, command)
    if config == workshop.config:
        return Refusal(Code.LOCKED)
    return (ConfigChanged(config, _run(workshop, config)),)


def _changed(workshop: Workshop, command: ChangeConfig) -> Config:
    """The config as wished. Before the start another length may have another form."""
    old = workshop.config
    is_free = workshop.status is Status.LOBBY and command.minutes is not None
    return attrs.evolve(
        old,
        pace=command.pace or old.pace,
        minutes=command.minutes or old.minutes,
        form=form_for(command.minutes) if is_free and command.minutes else old.form,
        content_off=(*old.content_off, *command.content_off),
    )


def _run(workshop: Workshop, config: Config) -> tuple[Leg, ...]:
    if config.length == workshop.config.length:
        return workshop.run
    played = workshop.run[: workshop.leg + 1]
    return run_of_show(config.form, config.minutes, played=played)


def _fold_changed(workshop: Workshop, event: ConfigChanged, _at: Millis) -> Workshop:
    """Tables that went at their own pace may be further on than the room, as after they had been
    alone.
    """
    was_free = workshop.status is Status.RUNNING and workshop.config.pace is Pace.TABLE
    return attrs.evolve(
        workshop,
        config=event.config,
        run=event.run,
        was_alone=workshop.was_alone or was_free,
    )


DEEDS: Mapping[type[Command], Callable[[Workshop, Any, Moment], Outcome]] = {ChangeConfig: _change}
FOLDS: Mapping[type[Event], Callable[[Workshop, Any, Millis], Workshop]] = {
    ConfigChanged: _fold_changed
}
