"""What an offer covers."""

import pytest

from commontable.rules.draft import AddClause
from commontable.rules.offers import many, offer, one, text, tick
from commontable.rules.phases.listen import Advise, Ask, Reflect
from commontable.rules.plan import Horizon, Timing


@pytest.mark.parametrize(
    ("field", "good", "bad"),
    [
        (one("to", "s1", "s2"), ["s1", "s2"], ["s3", "", None, 1]),
        (one("interest", 1, 3, optional=True), [1, 3, None], [2, 0, "1"]),
        (many("serves", "a", "b", "c", least=1, most=2), [("a",), ("c", "a")], [(), ("a", "a")]),
        (many("serves", "a", "b"), [(), ("a", "b")], [("z",), "a", None, ["a"]]),
        (text("text", 5), ["a", "abcde", " a "], ["", "   ", "abcdef", None, 5]),
        (text("text", 5, optional=True), [None, "a"], [""]),
        (tick("signed"), [True, False], [None, 1, "true"]),
    ],
)
def test_a_field_takes_what_it_says(field, good, bad):
    """R20.05: options, numbers of them, lengths, and nothing else."""
    assert all(field.covers(value) for value in good)
    assert not any(field.covers(value) for value in bad)


def test_an_offer_covers_its_command_and_leaves_the_rest_at_rest():
    """R20.05: an argument that is not offered keeps its default."""
    way = offer(Reflect, one("to", "s1"))
    assert way.covers(Reflect("s1"))
    assert not way.covers(Reflect("s1", 3))
    assert not way.covers(Reflect("s2"))
    assert not way.covers(Ask("s1"))
    assert not offer(Advise, one("to", "s1")).covers(Advise("s1", permission=True))
    card = offer(AddClause, one("resource", "A-X01"), one("by_role", "A01"))
    assert not card.covers(AddClause("A01", Timing.BEFORE, Horizon.NOW, resource="A-X01"))
