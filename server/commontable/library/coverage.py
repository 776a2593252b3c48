"""What comes to a table: many seeded deals of one deck, counted, with the rules of GAME §2.4 held
up to each of them.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from itertools import chain, cycle, islice, product

from attrs import field, frozen

from commontable.rules.cards import Deck, Problem, Stakeholder
from commontable.rules.config import Config
from commontable.rules.dealing import CONFLICT_PAIRS_AT_LEAST, deal_roles
from commontable.rules.hats import deal_hats, hats_for
from commontable.rules.moment import Chance
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import LARGEST_TABLE, SMALLEST_TABLE, Group, RoleMode

DEALS = 10_000
SIZES = range(SMALLEST_TABLE, LARGEST_TABLE + 1)
SEATINGS = ("Cco", "cco", "cCop", "Cu", "c", "o")
"""Who sits down, over and over: `C` community and glad to take a police card, `c` community who is
not, `o` officer, `p` partner, `u` undisclosed.
"""

_GROUPS = {
    "c": Group.COMMUNITY,
    "C": Group.COMMUNITY,
    "o": Group.OFFICER,
    "p": Group.PARTNER,
    "u": Group.UNDISCLOSED,
}


@frozen
class Deal:
    """The roles that came to one table, each with who holds it, or None in the Empty Chair; and the
    hats that they wear.
    """

    table: Table
    problem: Problem
    held: tuple[tuple[Stakeholder, Seat | None], ...]
    hats: tuple[str, ...]

    @cached_property
    def cards(self) -> list[Stakeholder]:
        return [card for card, _ in self.held]

    @cached_property
    def ids(self) -> set[str]:
        return {card.id for card in self.cards}

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The conflict pairs of roles that are both in play."""
        return [pair for pair in self.table.deck.role_conflicts if self.ids.issuperset(pair)]

    @property
    def tag_pairs(self) -> list[tuple[str, str]]:
        """The conflict pairs of tags that two different roles in play care about."""
        return [
            (one, other)
            for one, other in self.table.deck.conflicts
            if self._who_cares[one]
            and self._who_cares[other]
            and len(self._who_cares[one] | self._who_cares[other]) > 1
        ]

    @cached_property
    def _who_cares(self) -> Mapping[str, set[str]]:
        care: dict[str, set[str]] = defaultdict(set)
        for card in self.cards:
            for interest in card.interests:
                care[interest.tag].add(card.id)
        return care


@frozen
class Coverage:
    """In how many of `deals` tables each thing lay, and each rule, by its sentence, was kept."""

    deals: int
    problems: Counter[str] = field(factory=Counter)
    roles: Counter[str] = field(factory=Counter)
    chairs: Counter[str] = field(factory=Counter)
    tags: Counter[str] = field(factory=Counter)
    pairs: Counter[tuple[str, str]] = field(factory=Counter)
    tag_pairs: Counter[tuple[str, str]] = field(factory=Counter)
    kept: Counter[str] = field(factory=Counter)

    @property
    def all_kept(self) -> bool:
        return all(self.kept[rule] == self.deals for rule in DEALING_RULES)


def coverage(deck: Deck, deals: int = DEALS) -> Coverage:
    """Deal so often, at tables of every size, seating and mode, half of them with a topic set
    aside, and count.
    """
    found = Coverage(deals)
    for deal in seeded_deals(deck, deals):
        found.problems[deal.problem.id] += 1
        found.roles.update(deal.ids)
        found.chairs.update(card.id for card, seat in deal.held if seat is None)
        found.tags.update({interest.tag for card in deal.cards for interest in card.interests})
        found.pairs.update(deal.pairs)
        found.tag_pairs.update(deal.tag_pairs)
        found.kept.update(rule for rule, keeps in DEALING_RULES.items() if keeps(deal))
    return found


def seeded_deals(deck: Deck, number: int) -> Iterator[Deal]:
    """The same deals each time: every situation in turn, the problem and the roles by seed."""
    lines = chain.from_iterable((None, tag) for tag in deck.content_tags)
    situations = cycle(product(lines, RoleMode, SEATINGS, SIZES))
    for n, (line, mode, seating, size) in enumerate(islice(situations, number)):
        chance = Chance(f"{deck.id}/{n}")
        free = [p.id for p in deck.problems.values() if line not in p.content_tags]
        table = Table(
            deck=deck,
            config=Config(deck.id, role_mode=mode),
            seats={seat.id: seat for seat in _seats(size, seating)},
            lines=frozenset({line} if line else ()),
            problem=chance.pick("problem", free),
        )
        yield _dealt(table, chance)


def _seats(size: int, seating: str) -> Iterator[Seat]:
    for place, kind in enumerate(islice(cycle(seating), size), 1):
        yield Seat(
            id=f"s{place}",
            alias="",
            group=_GROUPS[kind],
            language="",
            police_card_ok=kind == "C",
            plays=True,
        )


def _dealt(table: Table, chance: Chance) -> Deal:
    deck, roles = table.deck, deal_roles(table, chance).roles
    held = [(deck.stakeholders[r.card], table.seats[r.holder] if r.holder else None) for r in roles]
    hats = deal_hats(deck, [card for card, _ in held], chance)
    return Deal(table, deck.problems[table.problem or ""], tuple(held), hats)


def _everyone_has_one(deal: Deal) -> bool:
    holders = [seat.id for _, seat in deal.held if seat]
    return sorted(holders) == sorted(deal.table.seats) and len(deal.ids) == len(deal.held)


def _police_is_in_good_hands(deal: Deal) -> bool:
    return all(
        seat is None or _may_hold_police(seat, deal.table.config.role_mode)
        for card, seat in deal.held
        if card.is_police
    )


def _may_hold_police(seat: Seat, mode: RoleMode) -> bool:
    if seat.group is Group.OFFICER:
        return mode is not RoleMode.REVERSAL
    return seat.group is Group.PARTNER or seat.police_card_ok


def _small_table_is_whole(deal: Deal) -> bool:
    chairs = [card for card, seat in deal.held if seat is None]
    is_small = len(deal.table.seats) == SMALLEST_TABLE
    return not is_small or (len(chairs) == 1 and len(deal.held) == SMALLEST_TABLE + 1)


def _hats_go_with_their_cards(deal: Deal) -> bool:
    worn = zip(deal.cards, deal.hats, strict=False)
    return all(hat in hats_for(deal.table.deck, card) for card, hat in worn)


DEALING_RULES: Mapping[str, Callable[[Deal], bool]] = {
    "Both core roles of the problem are in play.": lambda d: d.ids.issuperset(d.problem.core),
    "All other roles are among those that the problem affects.": lambda d: d.ids.issubset(
        {*d.problem.core, *d.problem.affected}
    ),
    "Someone hard to engage is in play.": lambda d: any(c.hard_to_engage for c in d.cards),
    "At least two conflict pairs are in play.": lambda d: len(d.pairs) >= CONFLICT_PAIRS_AT_LEAST,
    "At most one police role is in play.": lambda d: sum(c.is_police for c in d.cards) <= 1,
    "A police role is with someone who may hold it, or in the Empty Chair.": (
        _police_is_in_good_hands
    ),
    "Everyone holds one role, and no role lies there twice.": _everyone_has_one,
    "A table of three has one more role, in the Empty Chair.": _small_table_is_whole,
    "No hat goes against the card of its role, and none is worn twice.": lambda d: (
        _hats_go_with_their_cards(d) and len(set(d.hats)) == len(d.hats)
    ),
    "No role carries a topic that was set aside.": lambda d: all(
        d.table.is_allowed(card.content_tags) for card in d.cards
    ),
}
"""What GAME §2.4 says of a role set, each as a sentence and as a test of one deal."""
