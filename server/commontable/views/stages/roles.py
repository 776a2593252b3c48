"""P3 as it looks."""

from typing import Literal

from attrs import frozen

from commontable.rules.cards import Words
from commontable.rules.phases.roles import roles_are_met
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import PhaseId
from commontable.views.guess import ask_guess, guess_step, see_guess
from commontable.views.stage import Asking, Stage


@frozen
class RolesStage:
    introduced: int
    of: int
    type: Literal["roles"] = "roles"


def see(table: Table, _words: Words) -> RolesStage:
    held = table.held_roles
    return RolesStage(sum(role.introduced for role in held), len(held))


def ask(table: Table, seat: Seat) -> Asking:
    if guess := ask_guess(table, seat):
        return guess
    role = table.voice_of(seat.id)
    if role is None:
        return "ally", {}
    if role.holder and role.holder != seat.id and not role.introduced:
        return "role_beside", {"holder": role.holder}
    if not role.introduced:
        return "role_introduce", {"role": role.card}
    return ("role_met" if roles_are_met(table) else "role_wait"), {}


STAGE = Stage(PhaseId.P3, see, ask, see_guess, guess_step)
