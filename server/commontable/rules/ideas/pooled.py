"""Ideas that lie in the pool or may come there."""

from collections.abc import Iterator, Mapping, Sequence

from commontable.rules.calls import Idea
from commontable.rules.ideas.facts import IdeaUsed
from commontable.rules.ideas.wishes import UseIdea
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one
from commontable.rules.phase import Outcome
from commontable.rules.plan import Draft
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table, once


@once
def common_cards(table: Table) -> Sequence[str]:
    """Cards of the deck that belong to no role and may lie on this table."""
    cards = table.deck.common_resources()
    return [card.id for card in cards if table.is_allowed(card.content_tags)]


def decide_use(table: Table, seat: str, command: UseIdea, _moment: Moment) -> Outcome:
    if table.voice_of(seat) is None or not table.part(Draft).is_open:
        return Refusal(Code.LOCKED)
    if command.idea not in _usable(table):
        return Refusal(Code.BAD_TARGET, "idea")
    return (IdeaUsed(seat, command.idea),)


@once
def _usable(table: Table) -> tuple[str, ...]:
    """Ideas that came in and are not in the pool yet; a card that was set aside is no idea."""
    ideas = table.ideas
    return tuple(
        idea.id
        for idea in ideas.got.values()
        if idea.id not in ideas.used and (idea.card is None or idea.card in common_cards(table))
    )


def use_offers(table: Table) -> Iterator[Offer]:
    """For a role, while the plan is open."""
    if usable := _usable(table):
        yield offer(UseIdea, one("idea", *usable))


def idea_of(table: Table, card: str) -> Idea | None:
    """The idea by which a card came into the pool."""
    used = (idea for name, idea in table.ideas.got.items() if name in table.ideas.used)
    return next((idea for idea in used if idea.card == card), None)


def worded(table: Table) -> Mapping[str, Idea]:
    """Ideas in somebody's words that lie in the pool and not yet in the plan."""
    laid = {clause.text for clause in table.part(Draft).clauses.values()}
    used = (table.ideas.got[name] for name in sorted(table.ideas.used))
    return {idea.id: idea for idea in used if idea.text is not None and idea.text not in laid}
