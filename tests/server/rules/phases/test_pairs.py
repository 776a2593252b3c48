"""P4 in the short form: listening in pairs."""

import pytest

from commontable.rules.allies import AnswerAlly, AskToCoHold, RolesBrought, TakeRole
from commontable.rules.phases.listen import (
    Advise,
    Answer,
    Ask,
    ChooseListener,
    ConfirmHeard,
    EndFloor,
    FeelHeard,
    Listening,
    Pair,
    PairsMatched,
    PartnerLost,
    PlaySkill,
    Reflect,
    SpeakForChair,
    TurnClosed,
    TurnOpened,
)
from commontable.rules.presence import Leave, MarkAway
from commontable.rules.refusals import Code
from commontable.rules.safety import Boundary, FastForward, Pass, Rewind
from commontable.rules.sharing import ShareInterest
from commontable.rules.values import MINUTE, Form, Group, InterestState, Pace, PhaseId
from tests.builders import SIX, TableBuilder, a_table, given, seat
from tests.game import Game

HIDDEN, SHARED, HEARD = InterestState
BRIEF = SIX.in_form(Form.SHORT)


def in_pairs(builder: TableBuilder = BRIEF) -> Game:
    return builder.in_phase(PhaseId.P4)


def listening(game: Game) -> Listening:
    return game.table.part(Listening)


def pairs(game: Game) -> tuple[Pair, ...]:
    found = listening(game).pairs
    assert found is not None
    return found


def a_pair(game: Game) -> Pair:
    return pairs(game)[0]


def with_a_witness(community: int = 3, officers: int = 2) -> Game:
    table = a_table().with_community(community).with_officers(officers)
    return in_pairs(table.in_form(Form.SHORT))


def test_a_longer_workshop_may_have_its_tables_listen_in_pairs():
    """R4.22 R4.23: for half of its longer phase each way; else they listen in a round."""
    game = in_pairs(SIX.listening_in_pairs())
    assert len(pairs(game)) == 3
    assert {turn.ends_at - game.table.opened_at for turn in listening(game).floors.values()} == {
        9 * MINUTE
    }
    assert listening(in_pairs(SIX)).pairs is None


@pytest.mark.parametrize(
    ("community", "officers", "partners", "across"),
    [(3, 3, 0, 3), (4, 4, 0, 4), (4, 2, 0, 2), (3, 2, 1, 3), (3, 2, 0, 2), (2, 1, 0, 1)],
)
def test_as_many_pairs_as_can_be_cross_between_groups(community, officers, partners, across):
    """R4.22: the odd seat comes from the largest group."""
    table = a_table().with_community(community).with_officers(officers).with_partners(partners)
    game = in_pairs(table.in_form(Form.SHORT))
    group_of = game.table.group_of
    crossing = [pair for pair in pairs(game) if group_of(pair.first) is not group_of(pair.second)]
    assert len(crossing) == across
    assert len(pairs(game)) == (community + officers + partners) // 2


def test_community_speaks_first_in_its_pair():
    """R4.22: whoever has less power is heard first."""
    game = in_pairs()
    assert {game.table.group_of(pair.first) for pair in pairs(game)} == {Group.COMMUNITY}


def test_the_seed_draws_the_pairs():
    """R4.22: the same seed the same pairs, another seed sooner or later others."""
    draws = {pairs(in_pairs(BRIEF.seeded(str(seed)))) for seed in range(8)}
    assert pairs(in_pairs()) == pairs(in_pairs())
    assert len(draws) > 1


def test_where_groups_are_as_large_nobody_of_the_community_is_odd():
    """R4.22: both neighbours are heard, and one of two officers is witness."""
    table = a_table().with_community(2).with_officers(2).with_partners(1).in_form(Form.SHORT)
    for number in range(6):
        game = in_pairs(table.seeded(str(number)))
        assert game.table.group_of(listening(game).witness) is Group.OFFICER


def test_all_pairs_speak_at_once_three_minutes_each_way():
    """R4.23: both halves begin for everyone together."""
    game = in_pairs()
    assert set(listening(game).floors) == {pair.first for pair in pairs(game)}
    assert all(turn.floor_at is not None for turn in listening(game).floors.values())
    game.wait(179)
    assert set(listening(game).floors) == {pair.first for pair in pairs(game)}
    game.wait(1)
    assert set(listening(game).floors) == {pair.second for pair in pairs(game)}
    game.wait(180)
    assert listening(game).floors == {}
    assert len(game.events(TurnOpened)) == 6


def test_half_time_comes_early_when_every_speaker_is_done():
    """R4.23: who is done first waits with their partner."""
    game = in_pairs()
    *early, last = pairs(game)
    for pair in early:
        game.seat(pair.first, EndFloor())
    assert set(listening(game).floors) == {last.first}
    game.seat(last.first, Pass())
    assert set(listening(game).floors) == {pair.second for pair in pairs(game)}


def test_the_phase_is_done_after_both_halves():
    """R4.23: at its own pace the table then goes on."""
    game = in_pairs(BRIEF.at_pace(Pace.TABLE))
    for _ in range(2):
        for speaker in list(listening(game).floors):
            game.seat(speaker, EndFloor())
    assert game.table.phase is PhaseId.P5


@pytest.mark.parametrize("wish", [Boundary(), FastForward()])
def test_a_boundary_ends_the_half_for_all(wish):
    """R4.18 R22.03: so that nobody can tell in which pair it was."""
    game = in_pairs().seat("s1", wish)
    assert len(game.events(TurnClosed)) == 3


def test_partners_listen_to_each_other_and_to_nobody_else():
    """R4.24: moves, shares and answers stay in the pair, and it is settled who listens."""
    game = in_pairs()
    pair, other = pairs(game)[:2]
    given(game).when(seat(pair.second), Ask(other.first)).then_refused(Code.BAD_TARGET, "to")
    given(game).when(seat(pair.second), Ask(pair.second)).then_refused(Code.BAD_TARGET, "to")
    assert not game.may(pair.first, ChooseListener)
    assert game.may(pair.first, EndFloor)
    for name in (other.second, pair.second):
        wish = ChooseListener(name)
        given(game).when(seat(pair.first), wish).then_refused(Code.BAD_TARGET, "seat")
    game.seat(pair.second, Ask(pair.first), Reflect(pair.first))
    given(game).when(seat(pair.second), Ask(pair.first)).then_refused(Code.CAP)
    given(game).when(seat(pair.second), ShareInterest(2)).then_refused(Code.NOT_YOUR_TURN)
    game.seat(other.second, Ask(other.first))
    assert listening(game).floors[pair.first].last_move.by == pair.second


def test_two_interests_and_only_the_first_has_a_gate():
    """R4.25: the second is free, the first opens once its speaker felt heard."""
    game = in_pairs()
    pair = a_pair(game)
    assert game.role(pair.first).interests == (HIDDEN, HIDDEN)
    for number in (1, 3):
        wish = ShareInterest(number)
        given(game).when(seat(pair.first), wish).then_refused(Code.LOCKED, "interest")
    game.seat(pair.first, ShareInterest(2)).seat(pair.second, Reflect(pair.first, 2))
    game.seat(pair.first, ConfirmHeard(pair.second, 2, Answer.YES), FeelHeard(3), ShareInterest(1))
    assert game.role(pair.first).interests == (SHARED, HEARD)


def test_what_is_kept_weighs_ten():
    """R4.25: five and three of ten become six and a quarter, and three and three quarters."""
    game = in_pairs()
    for card in game.table.roles:
        assert len(game.table.weights(card)) == 2
        assert sum(game.table.weights(card)) == pytest.approx(10)
    whole = SIX.in_phase(PhaseId.P4).table
    first, second, _ = whole.weights("A01")
    share = 10 / (first + second)
    assert game.table.weights("A01") == pytest.approx((first * share, second * share))


def test_the_odd_seat_is_witness_of_one_pair_and_may_say_back_once():
    """R4.26: nothing else, and once in each half."""
    game = with_a_witness()
    witness, pair = listening(game).witness, a_pair(game)
    assert pair.witness == witness
    for wish in (Ask(pair.first), Advise(pair.first, True)):
        given(game).when(seat(witness), wish).then_refused(Code.NOT_YOUR_TURN)
    card = PlaySkill(game.table.belt.hands[witness][0], pair.first)
    given(game).when(seat(witness), card).then_refused(Code.NOT_YOUR_TURN)
    game.seat(witness, Reflect(pair.first))
    given(game).when(seat(witness), Reflect(pair.first)).then_refused(Code.CAP)
    assert not game.may(witness, Reflect)
    game.wait(180).seat(witness, Reflect(pair.second))
    assert not game.may(witness, EndFloor)


def test_who_holds_no_role_listens():
    """R4.20: without a pair and without a move."""
    game = in_pairs().come()
    pair = a_pair(game)
    given(game).when(seat("s7"), Ask(pair.first)).then_refused(Code.LOCKED)
    assert not game.may("s7", Reflect)


def test_the_witness_steps_in_for_whoever_leaves():
    """R4.27: as listener at once, and with a turn of its own if that is still to come."""
    game = with_a_witness()
    witness, pair = listening(game).witness, pairs(game)[1]
    game.seat(pair.second, Leave())
    assert game.events(PartnerLost) == [PartnerLost(pair.second)]
    assert listening(game).witness is None
    assert listening(game).floors[pair.first].listener == witness
    game.seat(witness, Ask(pair.first)).wait(180)
    assert witness in listening(game).floors


def test_a_speaker_who_leaves_gives_the_turn_up():
    """R4.27 R4.18: the witness listens in the second half."""
    game = with_a_witness()
    witness, pair = listening(game).witness, pairs(game)[1]
    game.seat(pair.first, Leave()).wait(1)
    assert pair.first not in listening(game).floors
    game.wait(180)
    assert listening(game).floors[pair.second].listener == witness


def test_a_witness_may_leave():
    """R4.27: the pairs stay as they are."""
    game = with_a_witness()
    before = [pair.speakers for pair in pairs(game)]
    game.seat(listening(game).witness, Leave())
    assert listening(game).witness is None
    assert [pair.speakers for pair in pairs(game)] == before


def test_without_a_witness_who_is_left_alone_becomes_one():
    """R4.27: and steps in when the next one leaves."""
    game = in_pairs()
    first, second, third = pairs(game)
    game.seat(first.second, Leave())
    assert listening(game).witness == first.first
    assert first.first not in listening(game).floors
    assert len(pairs(game)) == 2
    game.seat(third.second, Leave())
    assert listening(game).floors[third.first].listener == first.first
    assert pairs(game)[0].speakers == second.speakers


def test_the_last_one_of_the_only_pair_has_nobody_to_speak_to():
    """R4.27 R4.23: the phase is done."""
    game = in_pairs(a_table().with_community(1).with_officers(1).in_form(Form.SHORT))
    game.seat("s2", Leave())
    assert pairs(game) == ()
    assert listening(game).floors == {}


def test_one_alone_has_no_pair():
    """R4.22: neither a pair nor a witness."""
    game = in_pairs(a_table().with_community(1).in_form(Form.SHORT))
    assert game.events(PairsMatched) == [PairsMatched(())]


def test_a_co_holder_goes_on_in_the_pair():
    """R4.27 R27.08: where the holder would have spoken."""
    game = in_pairs().come()
    pair = a_pair(game)
    card = game.role(pair.second).card
    game.seat("s7", AskToCoHold(card)).seat(pair.second, AnswerAlly("s7", True), Leave())
    assert a_pair(game).speakers == (pair.first, "s7")
    assert listening(game).floors[pair.first].listener == "s7"
    assert game.events(PartnerLost) == []
    game.wait(180)
    assert "s7" in listening(game).floors


def test_a_role_taken_later_joins_no_pair():
    """R4.27: whoever was left alone is witness already."""
    game = in_pairs(BRIEF.in_mode("mixed")).come()
    pair = a_pair(game)
    card = game.role(pair.second).card
    game.seat(pair.second, Leave())
    if game.may("s7", TakeRole):
        game.seat("s7", TakeRole(card))
    assert listening(game).pair_of("s7") is None


def test_the_empty_chair_comes_after_both_halves():
    """R4.23: all that it keeps but the first is spoken for."""
    table = BRIEF.with_roles("A06", s1="A07", s2="A01", s3="A05", s4="A02", s5="A11", s6="A09")
    game = in_pairs(table).wait(360)
    assert listening(game).chair.role == "A06"
    host = game.table.host
    given(game).when(seat(host), SpeakForChair(1)).then_refused(Code.BAD_TARGET, "interest")
    game.seat(host, SpeakForChair(2)).wait(60)
    assert game.table.roles["A06"].interests == (HIDDEN, SHARED)
    assert listening(game).chair is None


def test_who_comes_from_another_table_is_in_no_pair():
    """R4.20: the pairs are matched already, and nobody waits for a turn that never comes."""
    game = in_pairs()
    game.take(RolesBrought((game.table.new_role("A03", None, "hat"),)))
    assert listening(game).to_come == tuple(pair.second for pair in pairs(game))


def test_away_people_hold_nothing_up():
    """R4.23: the half goes on, and ends in time."""
    game = in_pairs()
    game.lead(MarkAway(a_pair(game).first)).wait(180)
    assert set(listening(game).floors) == {pair.second for pair in pairs(game)}


def test_a_rewind_starts_the_half_again_for_all():
    """R22.06: with open floors."""
    game = in_pairs()
    pair = a_pair(game)
    game.seat(pair.first, ShareInterest(2)).wait(60).seat("s5", Rewind())
    assert game.role(pair.first).interests == (HIDDEN, HIDDEN)
    assert len(listening(game).floors) == 3
    assert all(turn.floor_at is not None for turn in listening(game).floors.values())
