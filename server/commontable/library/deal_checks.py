"""Whether a deck can always be dealt, whatever single topic a table sets aside (GAME §2.4)."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import TypeVar

from commontable.library.draft import Draft
from commontable.library.faults import Fault, Spot
from commontable.rules.cards import Card, Deck, Problem, SceneType, Stakeholder
from commontable.rules.dealing import is_good_set

C = TypeVar("C", bound=Card)

PROBLEMS_ON_THE_TABLE = 3
COMMON_RESOURCES_DRAWN = 3
SCENES = "complications"
SEATS_AT_MOST = 8


def _enough_cards_are_left(draft: Draft, deck: Deck) -> Iterator[Fault]:
    scenes = deck.complications.values()
    piles: tuple[tuple[str, Spot, Iterable[Card], int], ...] = (
        ("problems", draft.kind("problems"), deck.problems.values(), PROBLEMS_ON_THE_TABLE),
        ("resources", draft.kind("resources"), deck.common_resources(), COMMON_RESOURCES_DRAWN),
        *(
            (SCENES, draft.kind(SCENES).key(type_), [s for s in scenes if s.type is type_], 1)
            for type_ in SceneType
        ),
    )
    for kind, spot, cards, needed in piles:
        for line in (None, *deck.content_tags):
            left = len(_without(line, cards))
            if left < needed and draft.is_whole(kind):
                yield spot.fault(
                    f"A table draws {needed} of these{_if_set_aside(line)}, and there are {left}."
                )


def _roles_can_be_dealt(draft: Draft, deck: Deck) -> Iterator[Fault]:
    for problem in deck.problems.values() if draft.is_whole("stakeholders") else ():
        spot = draft.kind("problems").key(problem.id).key("affected")
        for line in (None, *(tag for tag in deck.content_tags if tag not in problem.content_tags)):
            roles = _without(line, _roles_of(problem, deck))
            if not _has_good_four(problem, deck, roles):
                yield spot.fault(
                    "No two of these beside the core give someone hard to engage and two "
                    f"conflict pairs{_if_set_aside(line)}."
                )
            plain = sum(not role.is_police for role in roles)
            if plain < SEATS_AT_MOST:
                yield spot.fault(
                    f"A table of {SEATS_AT_MOST} needs as many roles that are not police"
                    f"{_if_set_aside(line)}, and there are {plain} with the core."
                )


def _without(line: str | None, cards: Iterable[C]) -> list[C]:
    return [card for card in cards if line not in card.content_tags]


def _if_set_aside(line: str | None) -> str:
    return f", also when `{line}` is set aside" if line else ""


def _roles_of(problem: Problem, deck: Deck) -> list[Stakeholder]:
    named = (*problem.core, *problem.affected)
    return [deck.stakeholders[id_] for id_ in named if id_ in deck.stakeholders]


def _has_good_four(problem: Problem, deck: Deck, roles: Sequence[Stakeholder]) -> bool:
    """Four good roles serve three seats with an Empty Chair, and grow to any larger table."""
    core = [role for role in roles if role.id in problem.core]
    others = [role for role in roles if role.id not in problem.core]
    fours = ([*core, *more] for more in combinations(others, 2))
    return any(is_good_set(deck, four) and sum(c.is_police for c in four) < 2 for four in fours)


DEAL_CHECKS = (_enough_cards_are_left, _roles_can_be_dealt)
