"""An earlier state of a table, and what of the present goes back there with it."""

import attrs

from commontable.rules.altering import altered
from commontable.rules.table import Role, Table


def without_past(table: Table) -> Table:
    """The table with no earlier state hanging from it."""
    return altered(table, before=None, prompt_start=None)


def restored(table: Table, old: Table) -> Table:
    """An earlier state, with what is never undone carried over: who is in the room, content lines,
    calls for help, the safety pulse, what the facilitator did, the config, and the close.
    """
    back = altered(
        old,
        clock=table.clock,
        lead=attrs.evolve(table.lead, talks_on=False),
        lead_leg=table.lead_leg,
        lead_at=table.lead_at,
        lag_until=table.lag_until,
        ends_at=table.ends_at if old.leg == table.leg else old.ends_at,
        seats=table.seats,
        config=table.config,
        run=table.run,
        lines=table.lines,
        helps=table.helps,
        told=table.told,
        overlay=table.overlay,
        ways=table.ways,
        pulse=table.pulse,
        ideas=table.ideas,
        rewinds=table.rewinds + 1,
        is_closed=table.is_closed,
        prompt_start=old,
        prompt_at=table.prompt_at,
        prompt_no=table.prompt_no,
    )
    return vacated(back)


def vacated(table: Table) -> Table:
    """Nobody who has left holds a role: it waits for whoever may take it, or in the Empty Chair."""
    gone = {seat.id for seat in table.seats.values() if seat.has_left}
    for role in table.roles.values():
        if gone & {role.holder, role.co_holder}:
            table = table.with_role(_left(role, gone, table.leg))
    return table


def _left(role: Role, gone: set[str], leg: int) -> Role:
    co_holder = None if role.co_holder in gone else role.co_holder
    if role.holder not in gone:
        return attrs.evolve(role, co_holder=co_holder)
    return attrs.evolve(role, holder=None, co_holder=co_holder, left_by=role.holder, left_in=leg)
