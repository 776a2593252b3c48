"""Which roles come to a table, and into whose hands."""

import attrs
import pytest
from hypothesis import given as over
from hypothesis import strategies as st

from commontable.rules.cards import Side
from commontable.rules.config import Config
from commontable.rules.dealing import (
    OFFICER_WITH_INSTITUTION,
    assign,
    cost,
    deal_roles,
    is_good_set,
    may_be_held,
)
from commontable.rules.moment import Chance
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import Group, RoleMode
from tests.builders import DECK

POLICE, BAR, RESIDENT, INSPECTOR = (
    DECK.stakeholders[card] for card in ("A07", "A01", "A02", "A14")
)


def a_seat(name: str, group: Group, *, opted_in: bool = False, near: tuple[str, ...] = ()) -> Seat:
    return Seat(name, name, group, "en", opted_in, near, plays=True)


def a_table(problem: str, *seats: Seat, mode: RoleMode = RoleMode.REVERSAL) -> Table:
    return Table(
        deck=DECK,
        problem=problem,
        config=Config(DECK.id, role_mode=mode),
        seats={s.id: s for s in seats},
    )


SEATS = st.lists(st.tuples(st.sampled_from(Group), st.booleans()), min_size=1, max_size=8)


@over(SEATS, st.sampled_from(list(DECK.problems)), st.sampled_from(RoleMode), st.integers(0, 9))
def test_every_deal_keeps_the_rules(people, problem, mode, seed):
    """R3.01 R3.02 R3.03 R3.05: whoever sits there, whatever the mode."""
    seats = [a_seat(f"s{n}", group, opted_in=ok) for n, (group, ok) in enumerate(people)]
    table = a_table(problem, *seats, mode=mode)
    deal = deal_roles(table, Chance(str(seed)))
    cards = [DECK.stakeholders[role.card] for role in deal.roles]
    assert set(DECK.problems[problem].core) <= {card.id for card in cards}
    assert is_good_set(DECK, cards)
    assert sum(card.is_police for card in cards) <= 1
    holders = [role.holder for role in deal.roles if role.holder]
    assert sorted(holders) == sorted(seat.id for seat in seats)
    for role in deal.roles:
        if role.holder and DECK.stakeholders[role.card].is_police:
            assert_may_hold_police(table.seats[role.holder], mode)
    assert not {card.id for card in cards} & set(deal.reserve)


def assert_may_hold_police(seat: Seat, mode: RoleMode) -> None:
    if seat.group is Group.OFFICER:
        assert mode is not RoleMode.REVERSAL
    if seat.group in (Group.COMMUNITY, Group.UNDISCLOSED):
        assert seat.police_card_ok


@pytest.mark.parametrize("problem", DECK.problems)
def test_police_that_nobody_may_hold_sits_in_the_empty_chair(problem):
    """R3.03 R3.04: three officers and three who have not opted in, roles reversed."""
    seats = [a_seat(f"o{n}", Group.OFFICER, opted_in=True) for n in range(3)]
    seats += [a_seat(f"c{n}", Group.COMMUNITY) for n in range(3)]
    deal = deal_roles(a_table(problem, *seats), Chance("x"))
    police = [role for role in deal.roles if DECK.stakeholders[role.card].is_police]
    assert [role.holder for role in police] == [None]
    assert len(deal.roles) == 7


@pytest.mark.parametrize("problem", DECK.problems)
def test_three_players_share_the_table_with_an_empty_chair(problem):
    """R3.06: core, someone hard to engage, and one more role that nobody holds."""
    seats = [a_seat(f"c{n}", Group.COMMUNITY) for n in range(3)]
    deal = deal_roles(a_table(problem, *seats), Chance("x"))
    held = [role.card for role in deal.roles if role.holder]
    assert len(held) == 3
    assert len(deal.roles) == 4
    assert any(DECK.stakeholders[role.card].hard_to_engage for role in deal.roles)


def test_costs_follow_the_book():
    """R3.07: officer-police 100, officer-institution 3, officer-other 0, partner 1, real life 5."""
    officer, member = a_seat("o", Group.OFFICER), a_seat("c", Group.COMMUNITY)
    near = a_seat("n", Group.COMMUNITY, near=("A02",))
    partner = a_seat("p", Group.PARTNER)
    mode = RoleMode.REVERSAL
    assert cost(officer, POLICE, mode) == 100
    assert cost(officer, INSPECTOR, mode) == OFFICER_WITH_INSTITUTION == 3
    assert cost(officer, BAR, mode) == 0
    assert cost(member, INSPECTOR, mode) == 0
    assert cost(near, RESIDENT, mode) == 5
    assert {cost(partner, card, mode) for card in (POLICE, BAR, INSPECTOR)} == {1}
    assert INSPECTOR.side is Side.INSTITUTION


@pytest.mark.parametrize("mode", RoleMode)
def test_community_holds_police_only_after_opting_in(mode):
    """R3.05: in every mode."""
    member = a_seat("c", Group.COMMUNITY)
    assert not may_be_held(a_table("A-P1", member, mode=mode), POLICE)
    willing = attrs.evolve(member, police_card_ok=True)
    assert may_be_held(a_table("A-P1", willing, mode=mode), POLICE)


def test_officers_play_their_own_side_where_roles_are_not_reversed():
    """R3.07: `own` puts police roles into officers' hands, `mixed` does not care."""
    officer, member = a_seat("o", Group.OFFICER), a_seat("c", Group.COMMUNITY, opted_in=True)
    own = a_table("A-P1", officer, member, mode=RoleMode.OWN)
    assert assign(own, [POLICE, BAR], Chance("x")) == {"A07": "o", "A01": "c"}
    reversed_ = a_table("A-P1", officer, member)
    assert assign(reversed_, [POLICE, BAR], Chance("x")) == {"A07": "c", "A01": "o"}
    mixed = a_table("A-P1", officer, member, mode=RoleMode.MIXED)
    ways = {tuple(assign(mixed, [POLICE, BAR], Chance(f"{n}")).items()) for n in range(9)}
    assert len(ways) == 2


def test_the_seed_alone_breaks_ties():
    """R3.07 R20.04: the same seed always, another seed somewhere another way."""
    seats = [a_seat(f"c{n}", Group.COMMUNITY) for n in range(4)]
    table = a_table("A-P1", *seats)
    deals = [deal_roles(table, Chance(seed)).roles for seed in ("a", "a", "b", "c", "d")]
    assert deals[0] == deals[1]
    assert len(set(deals)) > 1


@pytest.mark.parametrize("seed", range(6))
def test_nobody_plays_their_real_life_if_another_role_fits(seed):
    """R3.08: the resident at the table does not get the resident's card."""
    near = a_seat("s0", Group.COMMUNITY, near=("A02",))
    seats = [near, *(a_seat(f"s{n}", Group.COMMUNITY) for n in range(1, 5))]
    deal = deal_roles(a_table("A-P1", *seats), Chance(str(seed)))
    assert {role.card: role.holder for role in deal.roles}["A02"] != "s0"


def test_with_nearly_every_role_set_aside_the_table_still_plays():
    """R3.10: where no deal is good one plays with what there is, and police falls to nobody."""
    left = ("A01", "A02", "A04", "A07", "A13")
    cards = {
        name: card if name in left else attrs.evolve(card, content_tags=("force",))
        for name, card in DECK.stakeholders.items()
    }
    seats = {f"s{n}": a_seat(f"s{n}", Group.COMMUNITY) for n in range(4)}
    deck = attrs.evolve(DECK, stakeholders=cards)
    table = Table(deck=deck, problem="A-P1", seats=seats, lines=frozenset({"force"}))
    deal = deal_roles(table, Chance("x"))
    assert {role.card for role in deal.roles} == {"A01", "A02", "A04", "A13"}
    assert all(role.holder for role in deal.roles)


def test_with_nearly_every_role_set_aside_three_play_without_an_empty_chair():
    """R3.10 R3.06: whoever might sit third, no set is good; the core plays with one more."""
    left = ("A01", "A02", "A04", "A13")
    cards = {
        name: card if name in left else attrs.evolve(card, content_tags=("force",))
        for name, card in DECK.stakeholders.items()
    }
    seats = {f"s{n}": a_seat(f"s{n}", Group.COMMUNITY) for n in range(3)}
    deck = attrs.evolve(DECK, stakeholders=cards)
    table = Table(deck=deck, problem="A-P1", seats=seats, lines=frozenset({"force"}))
    deal = deal_roles(table, Chance("x"))
    assert len(deal.roles) == 3
    assert all(role.holder for role in deal.roles)
    assert {"A01", "A02"} <= {role.card for role in deal.roles} <= set(left)


def test_what_a_person_keeps_to_themselves_sways_no_draw():
    """R20.04: neither research consent nor topics set aside move the deal."""
    seats = [a_seat(f"s{n}", Group.COMMUNITY) for n in range(6)]
    told = [attrs.evolve(s, research=True, lines=frozenset({"death", "racism"})) for s in seats]
    for seed in map(str, range(20)):
        deals = [deal_roles(a_table("A-P1", *people), Chance(seed)) for people in (seats, told)]
        assert deals[0] == deals[1]
