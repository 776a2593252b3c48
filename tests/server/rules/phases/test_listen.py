"""P4, listening rounds."""

import attrs
import pytest

from commontable.rules.phases.arrive import AddLine, Agree, Consent, Ready
from commontable.rules.phases.listen import (
    Advise,
    Advised,
    Answer,
    Ask,
    Asked,
    ChooseListener,
    ConfirmHeard,
    EndFloor,
    FeelHeard,
    FloorOpened,
    HeardConfirmed,
    HeardRated,
    Listening,
    PlaySkill,
    Reflect,
    Reflected,
    Reflection,
    SkillPlayed,
    Turn,
    TurnClosed,
    TurnOpened,
    TurnPutBack,
    turn_length,
)
from commontable.rules.presence import Leave, MarkAway, MarkBack, TakeSeat
from commontable.rules.refusals import Code
from commontable.rules.safety import Boundary, FastForward, Pass, Rewind
from commontable.rules.sharing import InterestShared, RedLineShared, ShareInterest, ShareRedLine
from commontable.rules.values import SECOND, Form, Group, InterestState, Pace, PhaseId
from tests.builders import SIX, Game, a_table, given, offered, seat

HIDDEN, SHARED, HEARD = InterestState


def a_round() -> Game:
    """The first turn is s1's (community); s4 (officer) is the default listener."""
    return SIX.in_phase(PhaseId.P4)


def a_floor() -> Game:
    """s1 has the floor and s4 listens first."""
    return a_round().seat("s1", ChooseListener("s4"))


def turn(game: Game) -> Turn:
    found = game.table.part(Listening).turn
    assert found
    return found


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


def test_listening_needs_an_open_floor_and_goes_to_the_speaker():
    """R4.06: not before, not to another, not to oneself."""
    game = a_round()
    given(game).when(seat("s2"), Ask("s1")).then_refused(Code.LOCKED)
    game.seat("s1", ChooseListener("s4"))
    for wish in (Ask("s3"), Reflect("s3"), Advise("s3", True)):
        given(game).when(seat("s2"), wish).then_refused(Code.BAD_TARGET, "to")
    given(game).when(seat("s1"), Ask("s1")).then_refused(Code.BAD_TARGET, "to")
    given(game).when(seat("s2"), Ask("s1")).then(Asked("s2", "s1"))
    given(game).when(seat("s2"), Advise("s1", False)).then(Advised("s2", "s1", False))


def test_two_moves_a_turn_and_no_more():
    """R4.07: and two again in the next turn."""
    game = a_floor().seat("s2", Ask("s1"), Reflect("s1"))
    for wish in (Ask("s1"), Reflect("s1"), Advise("s1", True)):
        given(game).when(seat("s2"), wish).then_refused(Code.CAP)
    card = game.table.belt.hands["s2"][0]
    given(game).when(seat("s2"), PlaySkill(card, "s1")).then_refused(Code.CAP)
    game.seat("s1", EndFloor())
    speaker = turn(game).speaker
    game.wait(20).seat("s2", Ask(speaker))


def test_skill_cards_come_from_ones_own_hand():
    """R4.08 R3.13: laid down, logged, and one drawn."""
    game = a_floor()
    other = next(c for c in game.table.belt.pile if c not in game.table.belt.hands["s2"])
    given(game).when(seat("s2"), PlaySkill(other, "s1")).then_refused(Code.BAD_TARGET, "card")
    card = game.skill_of_kind("s2", "open_q")
    coming = game.table.belt.pile[0]
    given(game).when(seat("s2"), PlaySkill(card, "s1")).then(
        SkillPlayed("s2", "s1", card, (coming,), None)
    )


def test_without_a_card_one_still_asks_and_advises():
    """R4.08 R3.14: topics that were set aside took every skill card."""
    game = a_floor()
    skills = {
        name: attrs.evolve(card, content_tags=("force",))
        for name, card in game.table.deck.skills.items()
    }
    game.table = attrs.evolve(game.table, deck=attrs.evolve(game.table.deck, skills=skills))
    assert game.may("s2", PlaySkill)
    game.seat("s3", AddLine("force"))
    assert not game.may("s2", PlaySkill)
    assert game.may("s2", Ask)
    assert game.may("s2", Advise)


def test_the_third_interest_and_the_red_line_have_no_gate():
    """R4.09: from the first moment of one's turn, each once."""
    game = a_round()
    given(game).when(seat("s1"), ShareInterest(3)).then(InterestShared("s1", "A07", 3))
    given(game).when(seat("s1"), ShareRedLine()).then(RedLineShared("s1", "A07"))
    assert game.role("s1").interests == (HIDDEN, HIDDEN, SHARED)
    given(game).when(seat("s1"), ShareInterest(3)).then_refused(Code.LOCKED, "interest")
    given(game).when(seat("s1"), ShareRedLine()).then_refused(Code.LOCKED)


@pytest.mark.parametrize("move", [Ask("s1"), Reflect("s1")])
def test_a_listening_move_opens_the_second_interest(move):
    """R4.10: one is enough."""
    game = a_floor()
    given(game).when(seat("s1"), ShareInterest(2)).then_refused(Code.LOCKED, "interest")
    game.seat("s2", move)
    given(game).when(seat("s1"), ShareInterest(2)).then(InterestShared("s1", "A07", 2))


def test_advice_opens_nothing():
    """R4.10: with or without asking first."""
    game = a_floor().seat("s2", Advise("s1", True), Advise("s1", False))
    given(game).when(seat("s1"), ShareInterest(2)).then_refused(Code.LOCKED, "interest")


@pytest.mark.parametrize(
    ("kind", "opens"),
    [("open_q", True), ("affirm", True), ("boundary", False), ("restraint", False)],
)
def test_cards_that_guard_oneself_open_nothing(kind, opens):
    """R4.10: a question or an affirmation listens, a boundary or an off-ramp protects."""
    game = a_floor()
    game.seat("s2", PlaySkill(game.skill_of_kind("s2", kind), "s1"))
    assert (2 in [n for way in offered_shares(game) for n in way]) is opens


def offered_shares(game: Game) -> list[tuple[int, ...]]:
    return [way.fields[0].options for way in offered(game.table, "s1", ShareInterest)]


@pytest.mark.parametrize(("rating", "opens"), [(0, False), (2, False), (3, True), (4, True)])
def test_feeling_heard_at_three_opens_the_first_interest(rating, opens):
    """R4.11: privately, by the speaker; opening only lights a button."""
    game = a_floor().seat("s2", Reflect("s1"))
    given(game).when(seat("s1"), FeelHeard(rating)).then(HeardRated("s1", rating))
    assert (1 in offered_shares(game)[0]) is opens
    assert game.role("s1").interests[0] is HIDDEN


def test_feeling_heard_is_rated_once_after_each_thing_said_back():
    """R4.12: 0 to 4, by the speaker, and only after a reflection."""
    game = a_floor()
    given(game).when(seat("s1"), FeelHeard(3)).then_refused(Code.LOCKED)
    game.seat("s2", Reflect("s1"))
    given(game).when(seat("s2"), FeelHeard(3)).then_refused(Code.NOT_YOUR_TURN)
    given(game).when(seat("s1"), FeelHeard(5)).then_refused(Code.BAD_TARGET, "rating")
    game.seat("s1", FeelHeard(2))
    given(game).when(seat("s1"), FeelHeard(4)).then_refused(Code.LOCKED)
    game.seat("s3", Reflect("s1"))
    given(game).when(seat("s1"), FeelHeard(4)).then(HeardRated("s1", 4))


def test_only_a_shared_interest_is_said_back_and_one_at_a_time():
    """R4.13: hidden ones are nobody's guess, and an answer comes first."""
    game = a_floor()
    given(game).when(seat("s2"), Reflect("s1", 3)).then_refused(Code.BAD_TARGET, "interest")
    game.seat("s2", Ask("s1")).seat("s1", ShareInterest(3), ShareInterest(2))
    given(game).when(seat("s3"), Reflect("s1", 3)).then(Reflected("s3", "s1", 3))
    assert turn(game).waiting == Reflection("s3", 3)
    given(game).when(seat("s4"), Reflect("s1", 2)).then_refused(Code.BAD_TARGET, "interest")
    game.seat("s1", ConfirmHeard("s3", 3, Answer.YES))
    given(game).when(seat("s4"), Reflect("s1", 3)).then_refused(Code.BAD_TARGET, "interest")
    given(game).when(seat("s4"), Reflect("s1", 2)).then(Reflected("s4", "s1", 2))


def a_reflection() -> Game:
    """s1 has shared the third interest and s2 has said it back."""
    return a_floor().seat("s1", ShareInterest(3)).seat("s2", Reflect("s1", 3))


@pytest.mark.parametrize(
    ("answer", "state", "may_try"),
    [(Answer.YES, HEARD, False), (Answer.ALMOST, SHARED, True), (Answer.NOT_YET, SHARED, False)],
)
def test_the_answer_decides_what_becomes_of_an_interest(answer, state, may_try):
    """R4.14: yes hears it, almost allows another try, not yet moves on."""
    game = a_reflection()
    given(game).when(seat("s1"), ConfirmHeard("s2", 3, answer)).then(
        HeardConfirmed("s1", "s2", "A07", 3, answer)
    )
    assert game.role("s1").interests[2] is state
    assert isinstance(game.ask(seat("s3"), Reflect("s1", 3)), tuple) is may_try


def test_an_answer_stands_beside_what_it_answers_and_beside_nothing_else():
    """R4.16: whatever was done meanwhile or is done afterwards was not what was answered."""
    game = a_reflection().seat("s3", Ask("s1")).seat("s1", ConfirmHeard("s2", 3, Answer.YES))
    assert (turn(game).last_move.by, turn(game).last_move.kind) == ("s2", "reflect")
    assert turn(game).last_answer is Answer.YES
    game.seat("s4", Ask("s1"))
    assert (turn(game).last_move.by, turn(game).last_move.kind) == ("s4", "ask")
    assert turn(game).last_answer is None


def test_two_tries_an_interest_and_it_stays_shared():
    """R4.14: almost twice, and the table moves on until another turn."""
    game = a_reflection().seat("s1", ConfirmHeard("s2", 3, Answer.ALMOST))
    game.seat("s3", Reflect("s1", 3)).seat("s1", ConfirmHeard("s3", 3, Answer.ALMOST))
    assert game.role("s1").interests[2] is SHARED
    given(game).when(seat("s4"), Reflect("s1", 3)).then_refused(Code.BAD_TARGET, "interest")


def test_only_the_speaker_answers_and_only_what_was_said_back():
    """R4.16: by whom and what both have to fit."""
    game = a_floor().seat("s1", ShareInterest(3))
    yes = ConfirmHeard("s2", 3, Answer.YES)
    given(game).when(seat("s1"), yes).then_refused(Code.BAD_TARGET, "by")
    game.seat("s2", Reflect("s1", 3))
    given(game).when(seat("s3"), yes).then_refused(Code.NOT_YOUR_TURN)
    for wrong in (ConfirmHeard("s3", 3, Answer.YES), ConfirmHeard("s2", 2, Answer.YES)):
        given(game).when(seat("s1"), wrong).then_refused(Code.BAD_TARGET, "by")


@pytest.mark.parametrize("kind", ["reflect", "summarise"])
def test_a_reflecting_card_says_back_the_weightiest_shared_interest(kind):
    """R4.17: of the second and third, the second."""
    game = a_floor().seat("s3", Ask("s1")).seat("s1", ShareInterest(3), ShareInterest(2))
    game.seat("s2", PlaySkill(game.skill_of_kind("s2", kind), "s1"))
    assert turn(game).waiting == Reflection("s2", 2)
    assert turn(game).may_rate


def test_a_reflecting_card_with_nothing_shared_only_lets_the_speaker_rate():
    """R4.17 R4.12: also while another answer is awaited."""
    game = a_floor()
    game.seat("s2", PlaySkill(game.skill_of_kind("s2", "reflect"), "s1"))
    assert turn(game).waiting is None
    assert game.may("s1", FeelHeard)
    game.seat("s1", ShareInterest(3)).seat("s3", Reflect("s1", 3))
    game.seat("s4", PlaySkill(game.skill_of_kind("s4", "reflect"), "s1"))
    assert turn(game).waiting == Reflection("s3", 3)


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
    game = a_floor().lead(TakeSeat("s7", "Fern", Group.PARTNER, "en"))
    game.seat("s7", Consent(), Agree(), Ready(), Ask("s1"), Reflect("s1"))
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
