"""What a phase is: a value that brings its own commands, events, state and offers.

A workshop's run of show is the list of phases that exist. None knows another; what they share lies
on the table.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from attrs import field, frozen

from commontable.rules.commands import Command, Direction
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer
from commontable.rules.refusals import Refusal
from commontable.rules.table import Table
from commontable.rules.values import Form, Millis, PhaseId

Outcome = tuple[Event, ...] | Refusal
Deed = Callable[[Table, str, Any, Moment], Outcome]
"""Decides what a seat's command does: events, or a refusal."""

Order = Callable[[Table, Any, Moment], Outcome]
"""Decides what a facilitator's command does."""

Fact = Callable[[Table, Any, Millis], Table]
"""Folds one event into the table."""

Consequence = Callable[[Table, Moment], Iterable[Event]]


def nothing(_table: Table, _moment: Moment) -> Iterable[Event]:
    return ()


def no_deadlines(_table: Table) -> Iterable[Millis]:
    return ()


@frozen
class Phase:
    """One phase of the run of show.

    `minutes` per form are GAME §2.3's. `deeds` are legal while the phase is open, `lasting` deeds
    in any phase, and `directions` are what it lets the facilitator do. `opening` and `closing` give
    what happens on the way in and out, `due` what must follow now because all is said or a deadline
    has passed, `set_aside` what a boundary takes away, and `skip` how the present prompt closes
    with its default. `deadlines` are in table time. With `waits_for_host` the host says when the
    table moves on; otherwise it does so as soon as it is done.
    """

    id: PhaseId
    minutes: Mapping[Form, float]
    is_done: Callable[[Table], bool]
    offers: Callable[[Table, str], Iterable[Offer]]
    deeds: Mapping[type[Command], Deed] = field(factory=dict)
    lasting: Mapping[type[Command], Deed] = field(factory=dict)
    directions: Mapping[type[Direction], Order] = field(factory=dict)
    facts: Mapping[type[Event], Fact] = field(factory=dict)
    opening: Consequence = nothing
    closing: Consequence = nothing
    due: Consequence = nothing
    set_aside: Consequence = nothing
    skip: Consequence = nothing
    deadlines: Callable[[Table], Iterable[Millis]] = no_deadlines
    waits_for_host: bool = False
    lends_time_to: PhaseId | None = None
