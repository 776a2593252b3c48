"""The decks that ship with the game."""

from itertools import combinations

import pytest

from commontable.library.checks import check_deck
from commontable.library.shelf import deck_folders, load_deck, load_edition
from commontable.library.word_checks import paths_of
from commontable.rules.cards import WHEEL, MoveKind, SceneType, Stakeholder
from commontable.rules.dealing import is_good_set

DECK = load_deck("lantern-street")
LINES = (None, *DECK.content_tags)
LARGEST = 8


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


@pytest.mark.parametrize("players", range(3, LARGEST + 1))
@pytest.mark.parametrize("problem", DECK.problems.values(), ids=lambda problem: problem.id)
def test_roles_can_be_dealt_whatever_topic_is_set_aside(problem, players):
    """GAME §2.4, once with a police role held and once with police in the Empty Chair."""
    for line in LINES:
        if line not in problem.content_tags:
            roles = [role for role in near(problem) if line not in role.content_tags]
            assert is_dealable(problem, roles, players), f"{line} aside"
            assert is_dealable(problem, roles, players, may_hold_police=False), f"{line} aside"


def test_three_problems_remain_when_every_topic_is_set_aside():
    untagged = [problem for problem in DECK.problems.values() if not problem.content_tags]
    assert len(untagged) >= 3
    for problem in untagged:
        roles = [role for role in near(problem) if not role.content_tags]
        assert all(is_dealable(problem, roles, players) for players in range(3, LARGEST + 1))


def near(problem) -> list[Stakeholder]:
    return [DECK.stakeholders[id_] for id_ in (*problem.core, *problem.affected)]


def is_dealable(problem, roles, players: int, *, may_hold_police: bool = True) -> bool:
    """Whether any set keeps every rule, found by trying them all.

    At most one role is police. If nobody may hold it, it sits in the Empty Chair, beside as many
    held roles as there are players. A table of three has a fourth role in its Empty Chair.
    """
    core = [role for role in roles if role.id in problem.core]
    others = [role for role in roles if role.id not in problem.core]
    sets = (
        [*core, *more]
        for size in {max(players, 4), players + 1}
        for more in combinations(others, size - len(core))
    )
    for cards in sets:
        police = sum(role.is_police for role in cards)
        held = len(cards) - (police if not may_hold_police else 0)
        seated = held == players or (players == 3 and len(cards) == 4)
        if police <= 1 and seated and is_good_set(DECK, cards):
            return True
    return False


def test_a_problem_is_set_aside_together_with_its_core():
    for problem in DECK.problems.values():
        core_tags = {tag for id_ in problem.core for tag in DECK.stakeholders[id_].content_tags}
        assert core_tags <= set(problem.content_tags)
