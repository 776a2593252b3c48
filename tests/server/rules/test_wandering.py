"""What holds in every game, played well or badly, by three to eight people and one facilitator."""

from random import Random

import attrs
import pytest

from commontable.rules.cards import Deck
from commontable.rules.decide import next_alarm
from commontable.rules.phases.arrive import AddLine, Consent
from commontable.rules.values import InterestState, Pace
from tests.builders import DECK, a_table
from tests.server.rules.held import (
    assert_no_skill_card_is_lost,
    assert_offers_are_the_rules,
    assert_the_log_is_the_truth,
)
from tests.server.rules.trails import each_game, trail
from tests.server.rules.wander import Wanderer


@each_game
def test_nothing_raises_and_refusals_change_nothing(seed):
    """R20.01 R20.02: whatever is wished, by whomever, is granted or refused with a reason."""
    assert trail(seed)[-1].table.is_done


@each_game
def test_a_table_at_its_own_pace_is_never_stuck(seed):
    """R21.14: with nobody doing anything more, time alone takes a table to its end, unless someone
    stopped its clock and only a person may let it run.
    """
    wanderer = Wanderer.seeded(seed, Pace.TABLE)
    for _ in wanderer.steps(150):
        pass
    game = wanderer.game
    while not game.table.is_done and next_alarm(game.table) is not None:
        game.wait(600)
    assert game.table.is_done or game.table.clock.stops


@each_game
def test_replay_equals_live(seed):
    """R20.03: the log, written down and read again, folds to the same state at every end."""
    assert_the_log_is_the_truth(trail(seed)[-1])


@each_game
def test_the_same_seed_plays_the_same_game(seed):
    """R20.04: chance comes from the seed and the purpose alone."""
    again = Wanderer.seeded(seed)
    for first, second in zip(trail(seed), again.steps(150), strict=False):
        assert first.table == second.table
    assert trail(seed)[-1].log[: len(again.game.log)] == again.game.log


@each_game
def test_no_skill_card_is_lost(seed):
    """R3.12: hands, pile and discard hold the same cards for ever, but for those a line takes."""
    for game in trail(seed):
        assert_no_skill_card_is_lost(game)


@each_game
def test_a_wish_is_granted_exactly_if_it_is_offered(seed):
    """R20.05: every wish that an offer covers is granted; every other one is refused, the safety
    verbs apart, which are granted always.
    """
    chance = Random(seed)
    for game in trail(seed)[::4]:
        assert_offers_are_the_rules(game, chance.choice(list(game.table.seats)), chance)


@each_game
def test_interests_only_ever_open_up(seed):
    """R4.15: an interest goes from hidden to shared to heard, and back only by a rewind."""
    order = list(InterestState)
    seen, rewinds = {}, 0
    for game in trail(seed):
        now = {role.card: role.interests for role in game.table.roles.values()}
        if game.table.rewinds == rewinds:
            for card in now.keys() & seen.keys():
                for before, after in zip(seen[card], now[card], strict=True):
                    assert order.index(after) >= order.index(before)
        seen, rewinds = now, game.table.rewinds


@pytest.mark.parametrize("seed", range(3))
def test_a_whole_random_game_comes_to_its_end(seed):
    """R21.13: a game led by its facilitator ends with the last phase of its run of show."""
    wanderer = Wanderer.seeded(seed, Pace.ROOM)
    for _ in wanderer.steps(200):
        pass
    while not wanderer.game.table.is_done:
        wanderer.game.wait(200).advance()
    assert wanderer.game.table.phase is None


def test_with_every_topic_set_aside_a_table_still_comes_to_its_end():
    """R2.09 R3.10 R21.14: a deck on which every card has a topic, and that topic is forbidden."""
    game = a_table().with_community(3).at_pace(Pace.TABLE).arriving()
    game.table = attrs.evolve(game.table, deck=all_tagged("force"))
    for name in game.table.seats:
        game.seat(name, Consent())
    game.seat("s1", AddLine("force")).wait(2 * 3600)
    assert game.table.is_done
    assert game.table.problem
    assert game.table.roles == {}


def all_tagged(topic: str) -> Deck:
    """Lantern Street with one topic on every card."""
    kinds = ("problems", "stakeholders", "skills", "resources")
    tagged = {
        kind: {
            name: attrs.evolve(card, content_tags=(topic,))
            for name, card in getattr(DECK, kind).items()
        }
        for kind in kinds
    }
    return attrs.evolve(DECK, **tagged)
