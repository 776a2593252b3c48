"""P4: whose turn it is to speak, who listens, and when a turn ends."""

import pytest

from commontable.rules.phases.listen import (
    Answer,
    Ask,
    ChooseListener,
    ConfirmHeard,
    EndFloor,
    FloorOpened,
    Listening,
    PlaySkill,
    Reflect,
    TurnClosed,
    TurnOpened,
    TurnPutBack,
    turn_length,
)
from commontable.rules.presence import Leave, MarkAway, MarkBack
from commontable.rules.refusals import Code
from commontable.rules.safety import Boundary, FastForward, Pass, Rewind
from commontable.rules.sharing import ShareInterest, ShareRedLine
from commontable.rules.values import SECOND, Form, Group, Pace, PhaseId
from tests.builders import SIX, a_table, given, seat
from tests.game import Game
from tests.server.rules.phases.listening import (
    HEARD,
    HIDDEN,
    SHARED,
    a_floor,
    a_reflection,
    a_round,
    turn,
)


def speakers(game: Game) -> list[str]:
    """Who speaks, in order, when everyone simply ends their turn."""
    order = []
    while game.table.part(Listening).turn:
        order.append(turn(game).speaker)
        game.seat(order[-1], EndFloor())
    return order


def test_community_speaks_first_and_groups_alternate():
    """R4.01: c o c o c o, and then the others."""
    game = a_table().with_officers(2).with_partners(1).with_community(3).in_phase(PhaseId.P4)
    groups = [game.table.group_of(name) for name in speakers(game)]
    c, o = Group.COMMUNITY, Group.OFFICER
    assert groups == [c, o, c, o, c, Group.PARTNER]


@pytest.mark.parametrize(
    ("form", "people", "seconds"),
    [(Form.HOUR, 8, 90), (Form.NINETY, 6, 180), (Form.TWO_HOURS, 3, 240), (Form.HOUR, 3, 240)],
)
def test_turns_share_the_time_within_bounds(form, people, seconds):
    """R4.02: 12 min for 8 is 90 s; 18 for 6 is 180 s; 24 for 3 would be 480 and is 240 s."""
    game = a_table().with_community(people).in_form(form).in_phase(PhaseId.P4)
    assert turn_length(game.table) == seconds * SECOND
    assert turn(game).ends_at - turn(game).opened_at == seconds * SECOND


def test_the_speaker_chooses_who_listens_and_may_choose_again():
    """R4.03: the first choice opens the floor; nobody else chooses, and nobody listens to self."""
    game = a_round()
    given(game).when(seat("s2"), ChooseListener("s3")).then_refused(Code.NOT_YOUR_TURN)
    given(game).when(seat("s1"), ChooseListener("s1")).then_refused(Code.BAD_TARGET, "seat")
    given(game).when(seat("s1"), ChooseListener("s4")).then(FloorOpened("s1", "s4"))
    given(game).when(seat("s1"), ChooseListener("s4")).then_refused(Code.BAD_TARGET, "seat")
    opened = turn(game).floor_at
    game.wait(5).seat("s1", ChooseListener("s6"))
    assert (turn(game).listener, turn(game).floor_at) == ("s6", opened)


def test_after_twenty_seconds_someone_of_another_group_listens():
    """R4.04: the next seat around the table that is of another group and here."""
    game = a_round().lead(MarkAway("s4")).wait(19)
    assert turn(game).floor_at is None
    game.wait(1)
    assert turn(game).listener == "s5"


def test_alone_at_the_table_the_floor_waits_for_a_listener():
    """R4.04: everyone else is away; whoever comes back listens."""
    game = a_round()
    for name in ("s2", "s3", "s4", "s5", "s6"):
        game.lead(MarkAway(name))
    game.wait(60)
    assert turn(game).floor_at is None
    assert not game.may("s1", ChooseListener)
    game.seat("s1", ShareInterest(3))
    assert turn(game).floor_at is None
    game.lead(MarkBack("s2"))
    assert turn(game).listener == "s2"


def test_an_away_speaker_is_put_back_once_and_then_left_out():
    """R4.05: twenty seconds each time; in between the others speak."""
    game = a_round().lead(MarkAway("s1")).wait(20)
    assert game.events(TurnPutBack) == [TurnPutBack("s1")]
    assert game.table.part(Listening).to_come[-1] == "s1"
    for _ in range(5):
        game.seat(turn(game).speaker, EndFloor())
    assert turn(game).speaker == "s1"
    game.wait(20)
    assert game.table.part(Listening).turn is None
    assert game.events(TurnPutBack) == [TurnPutBack("s1")]


def test_whoever_comes_back_in_time_speaks():
    """R4.05: nineteen seconds away cost nothing."""
    game = a_round().lead(MarkAway("s1")).wait(19).lead(MarkBack("s1")).wait(1)
    assert turn(game).speaker == "s1"
    assert turn(game).floor_at is not None


@pytest.mark.parametrize(
    "end",
    [
        lambda g: g.seat("s1", EndFloor()),
        lambda g: g.seat("s1", Pass()),
        lambda g: g.seat("s1", Leave()),
        lambda g: g.seat("s5", Boundary()),
        lambda g: g.seat("s5", FastForward()),
        lambda g: g.wait(180),
    ],
    ids=["says so", "passes", "leaves", "boundary", "fast-forward", "time"],
)
def test_a_turn_ends_and_what_was_shared_stands(end):
    """R4.18 R22.03 R22.05: mid-share or not, states stay."""
    game = a_reflection()
    end(game)
    assert TurnClosed("s1") in [e.event for e in game.log]
    assert game.table.roles["A07"].interests == (HIDDEN, HIDDEN, SHARED)
    now = game.table.part(Listening).turn
    assert now is None or now.speaker != "s1"


def test_only_the_speaker_ends_a_turn():
    """R4.18: a listener cannot, except by a safety verb."""
    given(a_floor()).when(seat("s4"), EndFloor()).then_refused(Code.NOT_YOUR_TURN)


def test_a_listener_who_passes_is_left_in_peace():
    """R22.02 R4.18: nothing more is asked of that seat, and nothing else happens."""
    game = a_floor().seat("s2", Pass())
    assert not game.may("s2", Ask)
    assert turn(game).speaker == "s1"
    game.seat("s1", EndFloor()).wait(20)
    assert game.may("s2", Ask)


def test_the_turn_of_who_has_left_is_skipped():
    """R4.18: nobody waits for an empty seat."""
    game = a_round().seat("s4", Leave())
    assert "s4" not in speakers(game)


def test_the_phase_is_done_after_all_turns():
    """R4.19: at its own pace the table then goes on."""
    game = SIX.at_pace(Pace.TABLE).in_phase(PhaseId.P4)
    while game.table.phase is PhaseId.P4:
        game.seat(turn(game).speaker, EndFloor())
    assert game.table.phase is PhaseId.P5
    assert len(game.events(TurnOpened)) == 6


def test_who_holds_no_role_listens_like_everyone():
    """R4.20: an ally asks and reflects, and holds no card."""
    game = a_floor().come().seat("s7", Ask("s1"), Reflect("s1"))
    assert not game.may("s7", PlaySkill)
    assert "s7" not in speakers(game)


def test_in_the_rounds_one_shares_in_ones_own_turn():
    """R4.21: one voice at a time."""
    game = a_floor()
    for wish in (ShareInterest(3), ShareRedLine()):
        given(game).when(seat("s2"), wish).then_refused(Code.NOT_YOUR_TURN)


def test_a_rewind_starts_the_turn_again():
    """R22.06: shares, moves and cards of this turn are back, earlier turns stand."""
    game = a_reflection().seat("s1", ConfirmHeard("s2", 3, Answer.YES), EndFloor())
    speaker = turn(game).speaker
    game.wait(20).seat(speaker, ShareInterest(3))
    hand = game.table.belt.hands["s2"]
    game.seat("s2", PlaySkill(hand[0], speaker)).wait(30).seat("s5", Rewind())
    assert game.role(speaker).interests == (HIDDEN,) * 3
    assert game.table.roles["A07"].interests[2] is HEARD
    assert game.table.belt.hands["s2"] == hand
    assert turn(game).floor_at is None
    game.wait(20)
    assert turn(game).floor_at is not None
