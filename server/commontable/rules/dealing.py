"""Which roles come to a table, and into whose hands (GAME §2.4)."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, combinations

from attrs import frozen

from commontable.rules.cards import Deck, Problem, Side, Stakeholder
from commontable.rules.matching import least_cost
from commontable.rules.moment import Chance
from commontable.rules.seats import Seat
from commontable.rules.table import Table, once
from commontable.rules.values import SMALLEST_TABLE, Group, RoleMode

CONFLICT_PAIRS_AT_LEAST = 2
FORBIDDEN = 10**6
OFFICER_WITH_POLICE = 100
OFFICER_WITH_INSTITUTION = 3
REAL_LIFE = 5
PARTNER = 1
OFF_DUTY = 1


@frozen
class Dealt:
    """One role of a deal: the card, and the seat that holds it, or None for the Empty Chair."""

    card: str
    holder: str | None


@frozen
class RoleDeal:
    """A whole deal: the roles in play and the cards kept in reserve, next one first."""

    roles: tuple[Dealt, ...]
    reserve: tuple[str, ...]


def deal_roles(table: Table, chance: Chance) -> RoleDeal:
    """Roles for everyone who plays, by the rules of GAME §2.4.

    The table's problem is set and at least one seat plays. Fewer than three seats get what a table
    of three would.
    """
    problem = table.deck.problems[table.problem or ""]
    seats = holders_to_be(table)
    candidates = candidate_cards(table, problem, chance)
    held, chair = _role_set(table, problem, candidates, len(seats))
    holders = assign(table, held, chance)
    roles = (
        *(Dealt(card.id, holders[card.id]) for card in held),
        *(Dealt(card.id, None) for card in chair),
    )
    in_play = {role.card for role in roles}
    affected_first = [card.id for card in candidates if card.id not in in_play]
    return RoleDeal(roles, tuple(affected_first))


@once
def holders_to_be(table: Table) -> tuple[Seat, ...]:
    """Who gets a role of their own: all who play, but for those who share one as long as three are
    left.
    """
    alone = tuple(seat for seat in table.playing if not seat.co_holds)
    return alone if len(alone) >= SMALLEST_TABLE else table.playing


def candidate_cards(table: Table, problem: Problem, chance: Chance) -> list[Stakeholder]:
    """Stakeholders this table may meet: those the problem affects, shuffled, then the rest of the
    deck, shuffled.
    """
    deck = table.deck
    near = list(dict.fromkeys((*problem.core, *problem.affected)))
    far = [c for c in deck.stakeholders if c not in near]
    order = (*chance.shuffle("roles:near", near), *chance.shuffle("roles:far", far))
    return [
        deck.stakeholders[c] for c in order if table.is_allowed(deck.stakeholders[c].content_tags)
    ]


def _role_set(
    table: Table, problem: Problem, candidates: Sequence[Stakeholder], players: int
) -> tuple[list[Stakeholder], list[Stakeholder]]:
    """The held roles and those of the Empty Chair."""
    core = [card for card in candidates if card.id in problem.core and may_be_held(table, card)]
    absent = [card for card in candidates if card.id in problem.core and card not in core]
    others = [card for card in candidates if card.id not in problem.core]
    near = [card for card in others if card.id in problem.affected]
    has_police = any(card.is_police for card in (*core, *absent))
    if has_police:
        near, others = ([card for card in cards if not card.is_police] for cards in (near, others))
    sets = chain.from_iterable(_sets(table, core, absent, pool, players) for pool in (near, others))
    good = (pair for pair in sets if is_good_set(table.deck, [*pair[0], *pair[1], *absent]))
    held, chair = next(good, None) or _whoever_is_left(core, others, players)
    return held, [*chair, *absent]


def _whoever_is_left(
    core: list[Stakeholder], others: list[Stakeholder], players: int
) -> tuple[list[Stakeholder], list[Stakeholder]]:
    """So many topics were set aside that no deal is good: play with the cards there are."""
    plain = [card for card in others if not card.is_police]
    return [*core, *plain][:players], []


def _sets(
    table: Table,
    core: list[Stakeholder],
    absent: list[Stakeholder],
    pool: list[Stakeholder],
    players: int,
) -> Iterator[tuple[list[Stakeholder], list[Stakeholder]]]:
    """Sets of the right shape, in seeded order: core, then one police role held or in the Empty
    Chair, then others.
    """
    police = [card for card in pool if card.is_police]
    plain = [card for card in pool if not card.is_police]
    if players <= SMALLEST_TABLE:
        yield from _small_sets(core, absent, police, plain, players)
        return
    free = players - len(core)
    if any(may_be_held(table, card) for card in police):
        yield from (
            ([*core, officer, *more], [])
            for officer in police
            for more in combinations(plain, free - 1)
        )
    else:
        yield from (
            ([*core, *more], [officer]) for officer in police for more in combinations(plain, free)
        )
    yield from ((core + list(more), []) for more in combinations(plain, free))


def _small_sets(
    core: list[Stakeholder],
    absent: list[Stakeholder],
    police: list[Stakeholder],
    plain: list[Stakeholder],
    players: int,
) -> Iterator[tuple[list[Stakeholder], list[Stakeholder]]]:
    """A table of three: two core roles, one that is hard to engage, and one more in the Empty
    Chair, unless a core role sits there already.
    """
    for third in sorted(plain, key=lambda card: not card.hard_to_engage):
        for other in [*police, *plain]:
            if other is third:
                continue
            seated = [*core, third, other] if absent else [*core, third]
            rest = [] if absent else [other]
            yield seated[:players], [*seated[players:], *rest]


def is_good_set(deck: Deck, cards: Sequence[Stakeholder]) -> bool:
    """Whether a set of roles has someone hard to engage and at least two conflict pairs."""
    ids = {card.id for card in cards}
    pairs = sum(1 for a, b in deck.role_conflicts if a in ids and b in ids)
    return pairs >= CONFLICT_PAIRS_AT_LEAST and any(card.hard_to_engage for card in cards)


def may_be_held(table: Table, card: Stakeholder) -> bool:
    """Whether anyone here may hold this card: with roles reversed, no officer holds police."""
    return any(may_hold(seat, card, table.config.role_mode) for seat in holders_to_be(table))


def may_hold(seat: Seat, card: Stakeholder, mode: RoleMode) -> bool:
    """Whether this card may come into these hands at all."""
    return cost(seat, card, mode) < OFFICER_WITH_POLICE


def cost(seat: Seat, card: Stakeholder, mode: RoleMode) -> int:
    """How badly a role sits in these hands (GAME §2.4); `FORBIDDEN` when it may not."""
    if (
        seat.group in (Group.COMMUNITY, Group.UNDISCLOSED)
        and card.is_police
        and not seat.police_card_ok
    ):
        return FORBIDDEN
    match mode:
        case RoleMode.MIXED:
            return 0
        case RoleMode.OWN:
            return OFF_DUTY if card.is_police is not (seat.group is Group.OFFICER) else 0
        case RoleMode.REVERSAL:
            return _reversal_cost(seat, card) + (REAL_LIFE if card.id in seat.real_life else 0)


def _reversal_cost(seat: Seat, card: Stakeholder) -> int:
    if seat.group is Group.PARTNER:
        return PARTNER
    if seat.group is not Group.OFFICER:
        return 0
    if card.is_police:
        return OFFICER_WITH_POLICE
    return OFFICER_WITH_INSTITUTION if card.side is Side.INSTITUTION else 0


def assign(table: Table, cards: Sequence[Stakeholder], chance: Chance) -> Mapping[str, str | None]:
    """Each card's holder at the least total cost; ties go by a seeded draw. A card nobody may hold
    has none.
    """
    order = chance.shuffle("roles:seats", (seat.id for seat in holders_to_be(table)))
    seats = [table.seats[seat] for seat in order]
    table_costs = [[cost(seat, card, table.config.role_mode) for card in cards] for seat in seats]

    places = least_cost(table_costs)
    chosen = {
        cards[place].id: seats[n].id
        for n, place in enumerate(places)
        if table_costs[n][place] < FORBIDDEN
    }
    return {card.id: chosen.get(card.id) for card in cards}


def next_swap(table: Table, seat: str) -> str | None:
    """The first reserve card the seat could take in place of its own with every deal rule kept."""
    role = table.role_of(seat)
    if role is None:
        return None
    keep = [table.stakeholder(card) for card in table.roles if card != role.card]
    core = table.deck.problems[table.problem or ""].core
    if role.card in core and table.is_allowed(table.stakeholder(role.card).content_tags):
        return None
    return next((card for card in table.reserve if _is_legal_swap(table, seat, keep, card)), None)


def _is_legal_swap(table: Table, seat: str, keep: list[Stakeholder], card: str) -> bool:
    new = table.stakeholder(card)
    if not table.is_allowed(new.content_tags) or not may_hold(
        table.seats[seat], new, table.config.role_mode
    ):
        return False
    return is_good_set(table.deck, [*keep, new]) and sum(c.is_police for c in (*keep, new)) <= 1
