"""Who may tap for somebody without a phone (GAME §2.1), and for how long."""

from commontable.rules.workshop.staff import leads
from commontable.rules.workshop.state import Person, Workshop


def may_tap(workshop: Workshop, person: Person, lent_to: str | None) -> bool:
    """Whether this person's screen is still in the right hands: their own if they have a phone,
    else those of a neighbour with a phone at their table, or of whoever leads the workshop. It is
    lent to a seat or to one of the staff by name; an empty name is whoever has the workshop's own
    link.
    """
    if lent_to is None or person.has_phone:
        return lent_to is None and person.has_phone
    beside = workshop.people.get(lent_to)
    if beside is None:
        return lent_to in leads(workshop)
    return beside.has_phone and not beside.has_left and beside.table == person.table
