"""Whether a deck can always be dealt, whatever single topic a table sets aside (GAME §2.4)."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import TypeVar

from commontable.library.draft import Draft
from commontable.library.faults import Fault
from commontable.rules.cards import Card, Deck, Problem, SceneType, Stakeholder
from commontable.rules.dealing import is_good_set
from commontable.rules.draft.adding import COMMON_CARDS
from commontable.rules.hats import hats_for
from commontable.rules.phases.problem import CARDS_FACE_UP
from commontable.rules.values import LARGEST_TABLE

C = TypeVar("C", bound=Card)

MOST_ROLES = LARGEST_TABLE + 1
"""One for each seat, and one in the Empty Chair."""


def _enough_cards_are_left(draft: Draft, deck: Deck) -> Iterator[Fault]:
    for kind, type_, cards, needed in _piles(deck):
        spot = draft.kind(kind).key(type_) if type_ else draft.kind(kind)
        for aside in _one_at_most(deck.content_tags):
            left = len(_without(aside, cards))
            if left < needed and draft.is_whole(kind):
                yield spot.fault(
                    f"A table draws {needed} of these{_if_set_aside(aside)}, and there are {left}."
                )


def _roles_can_be_dealt(draft: Draft, deck: Deck) -> Iterator[Fault]:
    for problem in deck.problems.values() if draft.is_whole("stakeholders") else ():
        spot = draft.kind("problems").key(problem.id).key("affected")
        for aside in _one_at_most(t for t in deck.content_tags if t not in problem.content_tags):
            roles = _without(aside, _roles_of(problem, deck))
            if not _has_good_four(problem, deck, roles):
                yield spot.fault(
                    "No two of these beside the core give someone hard to engage and two "
                    f"conflict pairs{_if_set_aside(aside)}."
                )
            plain = _not_police(roles)
            if plain < LARGEST_TABLE:
                yield spot.fault(
                    f"A table of {LARGEST_TABLE} needs as many roles that are not police"
                    f"{_if_set_aside(aside)}, and there are {plain} with the core."
                )


def _hats_can_be_dealt(draft: Draft, deck: Deck) -> Iterator[Fault]:
    """Hats never run out if, of the roles that can wear the fewest, the first can wear one, the
    second two, and so on.
    """
    fewest = sorted(len(hats_for(deck, role)) for role in deck.stakeholders.values())
    if any(hats < turn for turn, hats in enumerate(fewest[:MOST_ROLES], 1)):
        yield draft.cover.key("hats").fault(
            f"{MOST_ROLES} roles at one table could not each wear a hat of their own."
        )


def can_be_dealt(deck: Deck, aside: Iterable[str]) -> bool:
    """Whether a whole workshop can leave these topics out: every pile is deep enough for a table,
    and every problem that is left has roles for one.
    """
    topics = frozenset(aside)
    are_deep = (len(_without(topics, cards)) >= least for _, _, cards, least in _piles(deck))
    have_roles = (
        _fills_a_table(problem, deck, _without(topics, _roles_of(problem, deck)))
        for problem in _without(topics, deck.problems.values())
    )
    return all(are_deep) and all(have_roles)


def _fills_a_table(problem: Problem, deck: Deck, roles: Sequence[Stakeholder]) -> bool:
    return _not_police(roles) >= LARGEST_TABLE and _has_good_four(problem, deck, roles)


def _piles(deck: Deck) -> Iterator[tuple[str, SceneType | None, Iterable[Card], int]]:
    """The kinds of cards that a table draws, scenes by type, and how many of each."""
    yield "problems", None, deck.problems.values(), CARDS_FACE_UP
    yield "resources", None, deck.common_resources(), COMMON_CARDS
    for type_ in SceneType:
        scenes = [scene for scene in deck.complications.values() if scene.type is type_]
        yield "complications", type_, scenes, 1


def _one_at_most(tags: Iterable[str]) -> Iterator[frozenset[str]]:
    """No topic set aside, then each alone."""
    yield frozenset()
    yield from (frozenset({tag}) for tag in tags)


def _without(aside: frozenset[str], cards: Iterable[C]) -> list[C]:
    return [card for card in cards if aside.isdisjoint(card.content_tags)]


def _if_set_aside(aside: frozenset[str]) -> str:
    return "".join(f", also when `{tag}` is set aside" for tag in aside)


def _not_police(roles: Iterable[Stakeholder]) -> int:
    return sum(not role.is_police for role in roles)


def _roles_of(problem: Problem, deck: Deck) -> list[Stakeholder]:
    named = (*problem.core, *problem.affected)
    return [deck.stakeholders[id_] for id_ in named if id_ in deck.stakeholders]


def _has_good_four(problem: Problem, deck: Deck, roles: Sequence[Stakeholder]) -> bool:
    """Four good roles serve three seats with an Empty Chair, and grow to any larger table."""
    core = [role for role in roles if role.id in problem.core]
    others = [role for role in roles if role.id not in problem.core]
    fours = ([*core, *more] for more in combinations(others, 2))
    return any(is_good_set(deck, four) and sum(c.is_police for c in four) < 2 for four in fours)


DEAL_CHECKS = (_enough_cards_are_left, _roles_can_be_dealt, _hats_can_be_dealt)
