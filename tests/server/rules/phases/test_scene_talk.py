"""P7: listening in a scene, and hearing again what fell."""

import attrs

from commontable.rules.phases.listen import (
    Advise,
    Advised,
    Answer,
    Ask,
    Asked,
    ConfirmHeard,
    HeardConfirmed,
    PlaySkill,
    Reflect,
    Reflected,
)
from commontable.rules.phases.scenes import sayable
from commontable.rules.refusals import Code
from commontable.rules.safety import FastForward, Pass
from commontable.rules.sharing import ShareInterest, ShareRedLine
from commontable.rules.table import Belt
from commontable.rules.values import InterestState
from tests.builders import given, seat
from tests.game import Game, offered
from tests.server.rules.scened import a_scene, boiled, practised, scene


def closed() -> Game:
    return practised().seat("s1", FastForward())


def said_back() -> Game:
    """A09.3 fell, and s2 has said it back to s6."""
    return boiled().seat("s2", Reflect("s6", 3))


def state(game: Game) -> InterestState:
    return game.table.roles["A09"].interests[2]


def test_anyone_listens_to_anyone_else_twice_a_scene():
    """R7.40: not to oneself, and not once it is over."""
    game = a_scene()
    given(game).when(seat("s1"), Ask("s1")).then_refused(Code.BAD_TARGET, "to")
    given(game).when(seat("s1"), Ask("s4")).then(Asked("s1", "s4"))
    given(game).when(seat("s1"), Advise("s5", True)).then(Advised("s1", "s5", True))
    given(game).when(seat("s1"), Ask("s4")).then_refused(Code.CAP)
    for wish in (Advise("s4", True), Reflect("s4"), PlaySkill("A-S01", "s4")):
        given(game).when(seat("s1"), wish).then_refused(Code.CAP)
    assert not game.may("s1", Ask)
    for wish in (Ask("s4"), ShareInterest(3), ShareRedLine()):
        given(closed()).when(seat("s2"), wish).then_refused(Code.LOCKED)
    assert not closed().may("s2", Ask)


def test_whoever_passed_is_not_asked_to_listen():
    """R7.40 R22.02: until the next prompt."""
    game = a_scene().seat("s1", Pass())
    given(game).when(seat("s1"), Ask("s4")).then_refused(Code.CAP)


def test_a_skill_card_is_played_from_the_hand():
    """R7.40 R4.08: and another one drawn."""
    game = a_scene()
    given(game).when(seat("s1"), PlaySkill("A-S99", "s4")).then_refused(Code.BAD_TARGET, "card")
    card = game.skill_of_kind("s1", "open_q")
    game.seat("s1", PlaySkill(card, "s4"))
    assert len(game.table.belt.hands["s1"]) == 3
    assert game.table.roles["A02"].moves_received == 1


def test_allies_are_listened_to_as_well():
    """R7.40: whoever holds no role, and whose hand is empty, too."""
    game = a_scene().come().seat("s1", Ask("s7"))
    game.table = attrs.evolve(game.table, belt=Belt(hands={"s1": ()}))
    assert game.may("s1", Ask)
    assert not game.may("s1", PlaySkill)


def test_a_reflecting_card_says_back_what_waits():
    """R7.41 R4.17: the weightiest that is shared."""
    game = boiled()
    assert len(offered(game.table, "s1", Reflect)) == 2
    game.seat("s1", PlaySkill(game.skill_of_kind("s1", "reflect"), "s6"))
    assert scene(game).talk.waiting["s6"].interest == 3


def test_what_fell_is_heard_again_when_its_holder_says_so():
    """R7.41 R7.15: nothing is lost for good."""
    game = said_back()
    assert game.may("s6", ConfirmHeard)
    yes = ConfirmHeard("s2", 3, Answer.YES)
    given(game).when(seat("s4"), yes).then_refused(Code.NOT_YOUR_TURN)
    given(game).when(seat("s6"), ConfirmHeard("s1", 3, Answer.YES)).then_refused(
        Code.BAD_TARGET, "by"
    )
    given(game).when(seat("s6"), yes).then(HeardConfirmed("s6", "s2", "A09", 3, Answer.YES))
    assert state(game) is InterestState.HEARD
    assert not game.may("s6", ConfirmHeard)


def test_almost_allows_one_more_try():
    """R7.41 R4.14: and not yet allows none."""
    game = said_back()
    assert sayable(game.table, "s6") == ()
    game.seat("s6", ConfirmHeard("s2", 3, Answer.ALMOST))
    given(game).when(seat("s1"), Reflect("s6", 3)).then(Reflected("s1", "s6", 3))
    game.seat("s6", ConfirmHeard("s1", 3, Answer.NOT_YET))
    assert state(game) is InterestState.SHARED
    given(game).when(seat("s1"), Reflect("s6", 3)).then_refused(Code.BAD_TARGET, "interest")
    assert len(offered(game.table, "s1", Reflect)) == 1


def test_the_one_more_try_is_there_also_after_two_moves():
    """R7.41 R4.07: what was almost heard does not count as a move."""
    game = boiled().seat("s2", Ask("s6"), Reflect("s6", 3))
    assert not game.may("s2", Reflect)
    game.seat("s6", ConfirmHeard("s2", 3, Answer.ALMOST)).seat("s2", Reflect("s6", 3))
    game.seat("s6", ConfirmHeard("s2", 3, Answer.ALMOST))
    assert not game.may("s2", Ask)


def test_one_may_say_back_what_nobody_has_to_answer():
    """R7.41: as in the rounds."""
    game = given(a_scene()).when(seat("s1"), Reflect("s4")).then(Reflected("s1", "s4", None))
    assert not scene(game).talk.waiting


def test_in_a_scene_one_may_share_by_the_same_gates():
    """R7.42: the third need and the red line; the first is not open."""
    game = a_scene().seat("s1", ShareInterest(3), ShareRedLine())
    assert game.table.roles["A07"].red_line_shared
    given(game).when(seat("s1"), ShareInterest(1)).then_refused(Code.LOCKED, "interest")
