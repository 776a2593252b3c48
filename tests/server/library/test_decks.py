"""The decks that ship with the game."""

from itertools import count

import pytest

from commontable.library.checks import check_deck
from commontable.library.shelf import deck_folders
from commontable.library.status import Status
from commontable.library.word_checks import paths_of
from commontable.rules.cards import WHEEL, MoveKind, SceneType
from commontable.rules.dealing import deal_roles, is_good_set
from commontable.rules.moment import Chance
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import Group
from tests.editions import editions

EDITIONS = editions()
TABLE_SIZES = range(3, 9)

each_edition = pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.deck.id)
each_problem = pytest.mark.parametrize(
    ("deck", "problem"),
    [(edition.deck, problem) for edition in EDITIONS for problem in edition.deck.problems.values()],
    ids=lambda value: value.id,
)


@pytest.mark.parametrize("folder", deck_folders(), ids=lambda folder: folder.name)
def test_a_shipped_deck_has_no_fault(folder):
    assert [str(fault) for fault in check_deck(folder) if not fault.is_warning] == []


@pytest.mark.parametrize("folder", deck_folders(), ids=lambda folder: folder.name)
def test_every_text_fits_on_a_phone_and_is_said_in_every_language(folder):
    warnings = [str(fault) for fault in check_deck(folder) if fault.is_warning]
    assert [says for says in warnings if "not yet reviewed" not in says.lower()] == []


@each_edition
def test_no_deck_claims_a_reader_whom_it_has_not_had(edition):
    """Nobody has signed off a card so far; whoever does takes their language out of here."""
    for parts in edition.status.values():
        assert set(parts.values()) == {Status.DRAFT}


@each_edition
def test_no_translation_is_only_the_first_language_again(edition):
    first, *others = edition.words.values()
    for words in others:
        assert [p for p in paths_of(edition.deck) if words.say(p) == first.say(p)] == []


@each_edition
def test_the_cards_are_those_of_the_outline(edition):
    deck = edition.deck
    kinds = (deck.problems, deck.stakeholders, deck.skills, deck.reflections, deck.complications)
    assert [len(kind) for kind in kinds] == [7, 14, 16, 10, 10]
    assert len(deck.common_resources()) == 14
    assert len(deck.resources) == 14 + 1 + 2 * 14
    assert {skill.move_kind for skill in deck.skills.values()} == set(MoveKind)
    assert {scene.type for scene in deck.complications.values()} == set(SceneType)
    assert {resource.segment for resource in deck.common_resources()} == set(WHEEL)


def a_table(deck, problem, players: int, lines: tuple[str, ...], seating: str) -> Table:
    """A table about to deal roles. Seating tells each seat in turn: c, C (takes police) or o."""
    kinds = (seating * players)[:players]
    seats = {
        f"s{number}": Seat(
            id=f"s{number}",
            alias=f"Seat {number}",
            group=Group.OFFICER if kind == "o" else Group.COMMUNITY,
            language="en",
            police_card_ok=kind == "C",
            plays=True,
        )
        for number, kind in enumerate(kinds)
    }
    return Table(deck=deck, seats=seats, problem=problem.id, lines=frozenset(lines))


def assert_good_deal(table: Table, problem, seed: int) -> None:
    """GAME §2.4: core, someone hard to engage, two conflicts, at most one police, all affected."""
    told = f"{problem.id}, {len(table.seats)} seats, lines {set(table.lines)}, seed {seed}"
    deal = deal_roles(table, Chance(str(seed)))
    cards = [table.deck.stakeholders[role.card] for role in deal.roles]
    assert set(problem.core) <= {card.id for card in cards}, told
    assert {card.id for card in cards} <= {*problem.core, *problem.affected}, told
    assert all(table.is_allowed(card.content_tags) for card in cards), told
    assert is_good_set(table.deck, cards), told
    assert sum(card.is_police for card in cards) <= 1, told
    assert {role.holder for role in deal.roles} >= set(table.seats), told


@pytest.mark.parametrize("seating", ["c", "Cc", "Cco", "co", "cCoo"])
@each_problem
def test_roles_can_be_dealt_whatever_topic_is_set_aside(deck, problem, seating):
    seeds = count(1)
    for line in (None, *deck.content_tags):
        if line in problem.content_tags:
            continue
        for players in TABLE_SIZES:
            table = a_table(deck, problem, players, (line,) if line else (), seating)
            assert_good_deal(table, problem, next(seeds))


@each_edition
def test_three_problems_remain_when_every_topic_is_set_aside(edition):
    deck = edition.deck
    untagged = [problem for problem in deck.problems.values() if not problem.content_tags]
    assert len(untagged) >= 3
    for problem in untagged:
        for players in TABLE_SIZES:
            assert_good_deal(a_table(deck, problem, players, deck.content_tags, "Cco"), problem, 1)


@each_edition
def test_a_problem_is_set_aside_together_with_its_core(edition):
    roles = edition.deck.stakeholders
    for problem in edition.deck.problems.values():
        core_tags = {tag for id_ in problem.core for tag in roles[id_].content_tags}
        assert core_tags <= set(problem.content_tags)
