"""Laying what matters open on the table: one's own interests and red line (GAME §2.5).

What opens an interest only lights a button: the speaker decides, and nobody else can tell what was
open. In the listening rounds one shares in one's own turn; while a plan is written, at any time.
"""

from collections.abc import Iterator, Mapping

import attrs
from attrs import frozen

from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one
from commontable.rules.phase import Fact, Outcome
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table
from commontable.rules.values import InterestState, Millis


@frozen
class ShareInterest(Command):
    """Lay one of one's own interests (1 to 3, heaviest first) open on the table."""

    interest: int


@frozen
class ShareRedLine(Command):
    """Lay one's own red line open on the table."""


@frozen
class InterestShared(Event):
    seat: str
    card: str
    interest: int


@frozen
class RedLineShared(Event):
    seat: str
    card: str


def decide_share(table: Table, seat: str, command: ShareInterest, _moment: Moment) -> Outcome:
    role = table.role_of(seat)
    if role is None or command.interest not in shareable(table, seat):
        return Refusal(Code.LOCKED, "interest")
    return (InterestShared(seat, role.card, command.interest),)


def decide_red_line(table: Table, seat: str, _command: ShareRedLine, _moment: Moment) -> Outcome:
    role = table.role_of(seat)
    if role is None or role.red_line_shared:
        return Refusal(Code.LOCKED)
    return (RedLineShared(seat, role.card),)


def shareable(table: Table, seat: str) -> tuple[int, ...]:
    """Interests whose button is lit: the first after feeling heard, the last always, one between
    them after a move.
    """
    role = table.role_of(seat)
    if role is None:
        return ()
    is_lit = {1: role.felt_heard, 2: role.moves_received > 0, len(role.interests): True}
    hidden = [n for n, state in enumerate(role.interests, 1) if state is InterestState.HIDDEN]
    return tuple(number for number in hidden if is_lit[number])


def share_offers(table: Table, seat: str) -> Iterator[Offer]:
    if numbers := shareable(table, seat):
        yield offer(ShareInterest, one("interest", *numbers))
    role = table.role_of(seat)
    if role and not role.red_line_shared:
        yield offer(ShareRedLine)


def fold_shared(table: Table, event: InterestShared, _at: Millis) -> Table:
    role = table.roles[event.card]
    return table.with_role(role.with_interest(event.interest, InterestState.SHARED))


def fold_red_line(table: Table, event: RedLineShared, _at: Millis) -> Table:
    return table.with_role(attrs.evolve(table.roles[event.card], red_line_shared=True))


FACTS: Mapping[type[Event], Fact] = {InterestShared: fold_shared, RedLineShared: fold_red_line}
