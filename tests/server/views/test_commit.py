"""P10 as it looks to the table and to one seat."""

from commontable.rules.phases.commit import (
    Approach,
    Commit,
    Commitment,
    DropStep,
    FinishCommitting,
    InviteMissingVoice,
    TableCommit,
    Template,
    missing_voices,
)
from commontable.rules.plan import Horizon
from commontable.rules.values import DAY, PhaseId
from commontable.views.plan import StepView, VoiceView
from commontable.views.seat import SeatView, see_seat
from commontable.views.table import TableView, see_table
from tests.builders import WORDS
from tests.game import Game
from tests.server.rules.composing import a_version

GREET = Commit(Template.FIRST_CONTACT, Horizon.NOW, has_cue=True, has_date=False)


def a_time_to_commit() -> Game:
    return a_version().advance_to(PhaseId.P10)


def shown(game: Game) -> TableView:
    return see_table(game.table, WORDS)


def mine(game: Game, name: str) -> SeatView:
    return see_seat(game.table, name, WORDS)


def test_what_each_seat_is_asked():
    """R10.08: until it is done."""
    game = a_time_to_commit()
    assert {mine(game, name).prompt.key for name in game.table.seats} == {"commit"}
    game.seat("s2", FinishCommitting())
    assert mine(game, "s2").prompt.key == "commit_done"
    assert (shown(game).stage.done, shown(game).stage.of) == (1, 6)


def test_my_own_chips_are_mine():
    """R10.02: nobody else sees that there are any."""
    game = a_time_to_commit().seat("s1", GREET)
    own = Commitment(Template.FIRST_CONTACT, Horizon.NOW, has_cue=True, has_date=False)
    assert mine(game, "s1").mine.own == (own,)
    assert mine(game, "s2").mine.own == ()


def test_steps_and_voices_lie_on_the_plan_to_the_end():
    """R10.10: until somebody takes a step back."""
    game = a_time_to_commit()
    voice = missing_voices(game.table)[0]
    title = shown(game).stage.missing[voice]
    game.seat("s1", TableCommit("Ms. Ortiz", "A call on Monday", 14, "c1"))
    game.seat("s2", InviteMissingVoice(voice, Approach.IN_PERSON), TableCommit("All", "Here", 7))
    game.seat("s2", DropStep("k2")).advance()
    plan = shown(game).plan
    due_at = game.at + 14 * DAY
    assert plan.steps == (StepView("k1", "Ms. Ortiz", "A call on Monday", due_at, "c1", "en"),)
    assert plan.voices == {voice: VoiceView(title, Approach.IN_PERSON)}
