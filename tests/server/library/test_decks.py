"""The decks that ship with the game."""

import pytest

from commontable.library.checks import check_deck
from commontable.library.shelf import deck_folders, load_edition
from commontable.library.word_checks import paths_of
from commontable.rules.cards import WHEEL, MoveKind, SceneType
from commontable.rules.dealing import deal_roles, is_good_set
from commontable.rules.moment import Chance
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import Group

DECK = load_edition("lantern-street").deck
LINES = (None, *DECK.content_tags)
TABLE_SIZES = range(3, 9)


@pytest.mark.parametrize("folder", deck_folders(), ids=lambda folder: folder.name)
def test_a_shipped_deck_has_no_fault(folder):
    assert [str(fault) for fault in check_deck(folder) if not fault.is_warning] == []


@pytest.mark.parametrize("folder", deck_folders(), ids=lambda folder: folder.name)
def test_every_text_fits_on_a_phone_and_is_said_in_every_language(folder):
    warnings = [str(fault) for fault in check_deck(folder) if fault.is_warning]
    assert [says for says in warnings if "not yet reviewed" not in says] == []


@pytest.mark.parametrize("language", DECK.languages)
def test_no_translation_is_only_the_first_language_again(language):
    edition = load_edition("lantern-street")
    words, first = edition.words[language], edition.words["en"]
    same = {path for path in paths_of(DECK) if words.say(path) == first.say(path)}
    assert language == "en" or same == set()


def test_the_cards_are_those_of_the_outline():
    kinds = (DECK.problems, DECK.stakeholders, DECK.skills, DECK.reflections, DECK.complications)
    assert [len(kind) for kind in kinds] == [7, 14, 16, 10, 10]
    assert len(DECK.common_resources()) == 14
    assert len(DECK.resources) == 14 + 1 + 2 * 14
    assert {skill.move_kind for skill in DECK.skills.values()} == set(MoveKind)
    assert {scene.type for scene in DECK.complications.values()} == set(SceneType)
    assert {resource.segment for resource in DECK.common_resources()} == set(WHEEL)


def a_table(problem, players: int, lines: tuple[str, ...], seating: str) -> Table:
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
    return Table(deck=DECK, seats=seats, problem=problem.id, lines=frozenset(lines))


def assert_good_deal(table: Table, problem, seed: int) -> None:
    """GAME §2.4: core, someone hard to engage, two conflicts, at most one police, all affected."""
    told = f"{problem.id}, {len(table.seats)} seats, lines {set(table.lines)}, seed {seed}"
    deal = deal_roles(table, Chance(str(seed)))
    cards = [DECK.stakeholders[role.card] for role in deal.roles]
    assert set(problem.core) <= {card.id for card in cards}, told
    assert {card.id for card in cards} <= {*problem.core, *problem.affected}, told
    assert all(table.is_allowed(card.content_tags) for card in cards), told
    assert is_good_set(DECK, cards), told
    assert sum(card.is_police for card in cards) <= 1, told
    assert {role.holder for role in deal.roles} >= set(table.seats), told


@pytest.mark.parametrize("seating", ["c", "Cc", "Cco", "co", "cCoo"])
@pytest.mark.parametrize("problem", DECK.problems.values(), ids=lambda problem: problem.id)
def test_roles_can_be_dealt_whatever_topic_is_set_aside(problem, seating):
    for line in LINES:
        if line in problem.content_tags:
            continue
        for players in TABLE_SIZES:
            table = a_table(problem, players, (line,) if line else (), seating)
            for seed in range(3):
                assert_good_deal(table, problem, seed)


def test_three_problems_remain_when_every_topic_is_set_aside():
    untagged = [problem for problem in DECK.problems.values() if not problem.content_tags]
    assert len(untagged) >= 3
    for problem in untagged:
        for players in TABLE_SIZES:
            assert_good_deal(a_table(problem, players, DECK.content_tags, "Cco"), problem, 1)


def test_a_problem_is_set_aside_together_with_its_core():
    for problem in DECK.problems.values():
        core_tags = {tag for id_ in problem.core for tag in DECK.stakeholders[id_].content_tags}
        assert core_tags <= set(problem.content_tags)
