"""The facts of P5, each with its fold."""

from collections.abc import Mapping

import attrs
from attrs import frozen

from commontable.rules.events import Event
from commontable.rules.phase import Fact
from commontable.rules.phases.reframe.state import DECKS_OWN, Reframe, Reframing
from commontable.rules.table import Table, put
from commontable.rules.values import SECOND, Millis

PICKING_LENGTH: Millis = 30 * SECOND


@frozen
class SuccessSpotted(Event):
    seat: str
    chip: str


@frozen
class ReframeProposed(Event):
    """`is_override` when nothing that works had been named before."""

    reframe: Reframe
    is_override: bool


@frozen
class ReframePicked(Event):
    is_personal = True

    seat: str
    reframe: str


@frozen
class ReframeChosen(Event):
    reframe: str
    was_tie: bool


@frozen
class ReframesSetAside(Event):
    pass


def fold_success(table: Table, event: SuccessSpotted, _at: Millis) -> Table:
    reframing = table.part(Reframing)
    return table.with_part(attrs.evolve(reframing, successes=(*reframing.successes, event.chip)))


def fold_proposed(table: Table, event: ReframeProposed, _at: Millis) -> Table:
    """One question a seat: a new one takes the old one's place, and its taps go back. One that was
    withdrawn leaves its number behind.
    """
    reframing, new = table.part(Reframing), event.reframe
    others = {name: r for name, r in reframing.proposals.items() if r.author != new.author}
    standing = {*others, DECKS_OWN}
    picks = {seat: name for seat, name in reframing.picks.items() if name in standing}
    return table.with_part(
        attrs.evolve(
            reframing,
            proposals=others if new.is_withdrawn else put(others, new.id, new),
            made=reframing.made + 1,
            picks=picks,
        )
    )


def fold_picked(table: Table, event: ReframePicked, at: Millis) -> Table:
    reframing = table.part(Reframing)
    if event.reframe not in reframing.candidates:
        return table  # its author was forgotten: the tap goes back
    picks = put(reframing.picks, event.seat, event.reframe)
    ends_at = reframing.ends_at
    if ends_at is None and len(picks) * 2 > len(table.playing):
        ends_at = table.clock.reading(at) + PICKING_LENGTH
    return table.with_part(attrs.evolve(reframing, picks=picks, ends_at=ends_at))


def fold_chosen(table: Table, event: ReframeChosen, _at: Millis) -> Table:
    reframing = table.part(Reframing)
    decks_own = Reframe(DECKS_OWN, "")
    chosen = reframing.proposals.get(event.reframe, decks_own)
    return table.with_part(attrs.evolve(reframing, chosen=chosen, was_tie=event.was_tie))


def fold_aside(table: Table, _event: ReframesSetAside, _at: Millis) -> Table:
    old = table.part(Reframing)
    return table.with_part(Reframing(successes=old.successes, made=old.made))


FACTS: Mapping[type[Event], Fact] = {
    SuccessSpotted: fold_success,
    ReframeProposed: fold_proposed,
    ReframePicked: fold_picked,
    ReframeChosen: fold_chosen,
    ReframesSetAside: fold_aside,
}
