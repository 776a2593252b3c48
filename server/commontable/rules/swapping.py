"""Another card for one person, by the facilitator: the second swap (GAME §2.4)."""

from collections.abc import Mapping

from attrs import frozen

from commontable.rules.commands import Direction
from commontable.rules.dealing import next_swap
from commontable.rules.moment import Moment
from commontable.rules.phase import Order, Outcome
from commontable.rules.phases.roles import swapped
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table
from commontable.rules.values import PhaseId


@frozen
class SwapRoleOf(Direction):
    """Give a person another role, before they have introduced theirs; whatever they swapped
    themselves.
    """

    seat: str


def decide_swap_role_of(table: Table, command: SwapRoleOf, moment: Moment) -> Outcome:
    if table.phase is not PhaseId.P3:
        return Refusal(Code.BAD_PHASE)
    role = table.role_of(command.seat)
    if role is None:
        return Refusal(Code.BAD_TARGET, "seat")
    new = next_swap(table, command.seat)
    if role.introduced or new is None:
        return Refusal(Code.LOCKED)
    return (swapped(table, role, new, moment, is_free=False),)


DIRECTIONS: Mapping[type[Direction], Order] = {SwapRoleOf: decide_swap_role_of}
