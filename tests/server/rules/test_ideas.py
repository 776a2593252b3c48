"""Calls from table to table, and the ideas that come back."""

import attrs
import pytest

from commontable.rules.actors import Facilitator
from commontable.rules.calls import Call, Idea
from commontable.rules.cards import Effort, Segment
from commontable.rules.commands import Direction
from commontable.rules.direction import Pause
from commontable.rules.draft import Freeze
from commontable.rules.events import UNSAID
from commontable.rules.ideas import (
    MOST_FOR_A_CALL,
    MOST_TO_A_CALL,
    CallHeard,
    CallLost,
    CallRoom,
    DrawIdeas,
    HearCall,
    HearIdea,
    IdeaHeard,
    IdeasDrawn,
    IdeaSent,
    IdeaUsed,
    LoseCall,
    RoomCalled,
    RoomCallEnded,
    SendIdea,
    UseIdea,
    common_cards,
    worded,
)
from commontable.rules.moving import FoldUp
from commontable.rules.phases.arrive import AddLine
from commontable.rules.plan import pool
from commontable.rules.refusals import Code, Refusal
from commontable.rules.safety import Rewind
from commontable.rules.values import Group, PhaseId
from tests.builders import DECK, SIX, given, seat
from tests.game import Game, offered
from tests.server.rules.composing import WHOLE, a_plan, a_sheet, card, draft, host, words

COMMUNITY = Group.COMMUNITY
ASKED = Call("k3.1", 3, "s2", "Who could walk people home?", "en")
OTHERS = Call("k7.1", 7, "s40", "What works against noise?")


def asking() -> Game:
    """The sheet is open, and s2 has asked the other tables."""
    return a_sheet().seat("s2", CallRoom(ASKED.text))


def idea(number: int = 1, **otherwise: object) -> Idea:
    return attrs.evolve(Idea(f"i7.{number}", ASKED.id, 7, "s40"), **otherwise)


def unknown(game: Game) -> list[str]:
    """Common cards that do not lie on this table."""
    return [name for name in common_cards(game.table) if name not in draft(game).common]


def with_topic(game: Game, tag: str) -> Game:
    """A deck all of whose cards carry a topic."""
    cards = {name: attrs.evolve(card, content_tags=(tag,)) for name, card in DECK.resources.items()}
    game.table = attrs.evolve(game.table, deck=attrs.evolve(DECK, resources=cards))
    return game


def told(direction: Direction) -> tuple[Facilitator, Direction]:
    """What the workshop passes on comes as the facilitator's word."""
    return Facilitator(), direction


def asked() -> Game:
    """Another table's call has come in."""
    return a_sheet().lead(HearCall(OTHERS))


def test_a_role_asks_the_other_tables_one_thing_at_a_time():
    """R29.01: the call is numbered by its table."""
    game = given(a_sheet()).when(seat("s2"), CallRoom(f" {ASKED.text} ")).then(RoomCalled(ASKED))
    given(game).when(seat("s3"), CallRoom("And who else?")).then_refused(Code.LOCKED)
    assert not game.may("s3", CallRoom)


@pytest.mark.parametrize(
    ("text", "code"),
    [("", Code.CAP), ("x" * 121, Code.CAP), ("a\u202eb", Code.FILTERED), ("…", Code.FILTERED)],
)
def test_a_call_is_short_and_can_be_shown(text, code):
    """R29.01 R20.11: a few words that everyone may read."""
    given(a_sheet()).when(seat("s2"), CallRoom(text)).then_refused(code, "text")


def test_nobody_asks_without_a_sheet():
    """R29.01: only while the plan is written."""
    game = SIX.in_phase(PhaseId.P4)
    given(game).when(seat("s2"), CallRoom("Who?")).then_refused(Code.BAD_PHASE)
    frozen = a_plan()
    frozen.seat(host(frozen), Freeze())
    given(frozen).when(seat("s2"), CallRoom("Who?")).then_refused(Code.LOCKED)


def test_a_call_ends_with_its_draft():
    """R29.02: whether the host froze it, time did, or the table went elsewhere."""
    game = asking()
    game.seat("s2", words("One"), words("Two")).seat(host(game), WHOLE, Freeze())
    assert game.events(RoomCallEnded) == [RoomCallEnded(ASKED.id)]
    assert game.table.ideas.own is None
    assert asking().advance().table.ideas.own is None
    assert asking().lead(FoldUp()).table.ideas.own is None


def test_no_rewind_takes_a_call_back():
    """R29.02: others have read it already."""
    game = asking().lead(HearCall(OTHERS)).seat("s4", Rewind())
    assert game.table.ideas.own == ASKED
    assert OTHERS.id in game.table.ideas.calls


def test_another_tables_call_comes_and_goes():
    """R29.02: each once; what nobody knows cannot be lost."""
    game = a_sheet()
    assert game.ask(*told(HearCall(OTHERS))) == (CallHeard(OTHERS),)
    game.lead(HearCall(OTHERS))
    assert game.ask(*told(HearCall(OTHERS))) == Refusal(Code.LOCKED)
    assert game.ask(*told(HearCall(attrs.evolve(OTHERS, id="k3.9", table=3)))) == Refusal(
        Code.LOCKED
    )
    assert game.ask(*told(LoseCall(OTHERS.id))) == (CallLost(OTHERS.id),)
    game.lead(LoseCall(OTHERS.id))
    assert game.ask(*told(LoseCall(OTHERS.id))) == Refusal(Code.BAD_TARGET, "call")


def test_calls_are_answered_between_turns_and_never_while_people_listen():
    """R29.03: in four phases, and not in any other."""
    game = SIX.in_phase(PhaseId.P1).lead(HearCall(OTHERS))
    open_in = (PhaseId.P5, PhaseId.P6, PhaseId.P8, PhaseId.P10)
    for leg in game.table.run[2:]:
        game.advance_to(leg.phase)
        assert game.may("s1", SendIdea) is (leg.phase in open_in), leg.phase


def test_nobody_answers_while_the_table_stands_still():
    """R29.03 R20.09: a pause is a pause."""
    game = asked().lead(Pause())
    given(game).when(seat("s1"), SendIdea(OTHERS.id, text="A bench")).then_refused(
        Code.BAD_TARGET, "call"
    )


def test_an_answer_is_a_card_or_a_few_words():
    """R29.04: numbered by its table."""
    game = asked()
    name = common_cards(game.table)[0]
    given(game).when(seat("s1"), SendIdea(OTHERS.id, card=name)).then(
        IdeaSent(Idea("i3.1", OTHERS.id, 3, "s1", card=name))
    )
    given(game).when(seat("s5"), SendIdea(OTHERS.id, text="A bench ")).then(
        IdeaSent(Idea("i3.2", OTHERS.id, 3, "s5", text="A bench", language="en"))
    )


@pytest.mark.parametrize(
    ("wish", "code", "where"),
    [
        (SendIdea("k9.9", text="A bench"), Code.BAD_TARGET, "call"),
        (SendIdea(OTHERS.id), Code.BAD_TARGET, "card"),
        (SendIdea(OTHERS.id, card=DECK.enforcement().id), Code.BAD_TARGET, "card"),
        (SendIdea(OTHERS.id, card="A01-O1"), Code.BAD_TARGET, "card"),
        (SendIdea(OTHERS.id, text="x" * 81), Code.BAD_TARGET, "card"),
        (SendIdea(OTHERS.id, text="a\u202eb"), Code.FILTERED, "text"),
        (SendIdea(OTHERS.id, text=UNSAID), Code.FILTERED, "text"),
    ],
)
def test_what_is_no_answer_is_refused(wish, code, where):
    """R29.04: no call, nothing at all, the last card, an offer, too much, or not to be shown."""
    given(asked()).when(seat("s1"), wish).then_refused(code, where)


def test_a_table_answers_a_call_three_times():
    """R29.03: whoever does it."""
    game = asked()
    for number in range(MOST_TO_A_CALL):
        game.seat(f"s{number + 1}", SendIdea(OTHERS.id, text=f"Bench {number}"))
    assert not game.may("s5", SendIdea)


def test_ideas_come_in_as_long_as_the_call_is_open():
    """R29.05: not for another call, and not when there are twelve."""
    game = asking()
    assert game.ask(*told(HearIdea(idea(call="k3.0")))) == Refusal(Code.TOO_LATE)
    assert a_sheet().ask(*told(HearIdea(idea()))) == Refusal(Code.TOO_LATE)
    for number in range(MOST_FOR_A_CALL):
        game.lead(HearIdea(idea(number, text=f"Bench {number}")))
    assert game.ask(*told(HearIdea(idea(99, text="More")))) == Refusal(Code.CAP)


def test_a_card_that_lies_there_already_is_no_idea():
    """R29.05: dealt, told before, or set aside."""
    game = asking()
    new = unknown(game)[0]
    for name in (draft(game).common[0], "A01-O1"):
        assert game.ask(*told(HearIdea(idea(card=name)))) == Refusal(Code.BAD_TARGET, "card")
    assert game.ask(*told(HearIdea(idea(card=new)))) == (IdeaHeard(idea(card=new)),)
    game.lead(HearIdea(idea(card=new)))
    assert game.ask(*told(HearIdea(idea(2, card=new)))) == Refusal(Code.BAD_TARGET, "card")


def test_where_there_is_no_other_table_the_deck_answers():
    """R29.06: with three common cards that the table does not have."""
    game = asking()
    (drawn,) = game.do(*told(DrawIdeas(ASKED.id)))
    assert isinstance(drawn, IdeasDrawn)
    cards = [each.card for each in drawn.ideas]
    assert len(set(cards)) == 3
    assert set(cards) <= set(unknown(game))
    assert {each.table for each in drawn.ideas} == {0}
    assert game.ask(*told(DrawIdeas("k9.9"))) == Refusal(Code.LOCKED)


def test_a_taken_card_enters_the_pool_with_credit():
    """R29.07: the piece says from which table it came."""
    game = asking()
    new = unknown(game)[0]
    game.lead(HearIdea(idea(card=new)))
    assert new not in [each.id for each in pool(game.table)]
    given(game).when(seat("s3"), UseIdea("i7.1")).then(IdeaUsed("s3", "i7.1"))
    assert new in [each.id for each in pool(game.table)]
    game.seat("s2", card(new))
    assert draft(game).clauses["c1"].from_table == 7
    given(game).when(seat("s3"), UseIdea("i7.1")).then_refused(Code.BAD_TARGET, "idea")


def test_taken_words_are_laid_down_as_they_came():
    """R29.08 R29.07: by a role, with a part of the wheel, and only once; the words stay whose they
    are.
    """
    game = asking().lead(HearIdea(idea(text="A bench by the door"))).seat("s3", UseIdea("i7.1"))
    wish = words(None, idea="i7.1", segment=Segment.PLACE, effort=Effort.LOW)
    game.seat("s2", wish)
    clause = draft(game).clauses["c1"]
    assert (clause.text, clause.from_table) == ("A bench by the door", 7)
    assert (clause.author, clause.owner) == ("s2", "s40")
    given(game).when(seat("s2"), wish).then_refused(Code.BAD_TARGET, "text")


def test_an_own_piece_comes_from_no_table():
    """R29.07: nor does a card that was dealt."""
    game = a_sheet().seat("s2", words("A bell"), card(draft(a_sheet()).common[0]))
    assert [clause.from_table for clause in draft(game).clauses.values()] == [None, None]


def test_ideas_are_taken_up_while_the_plan_is_open():
    """R29.07: by a role."""
    game = asking().lead(HearIdea(idea(text="A bench")))
    game.seat("s2", words("One"), words("Two")).seat(host(game), WHOLE, Freeze())
    given(game).when(seat("s3"), UseIdea("i7.1")).then_refused(Code.LOCKED)


def test_only_a_role_is_offered_ideas_and_only_those_that_are_new():
    """R29.07 R20.05: none before one came, and none once it was taken."""
    game = asking()
    assert not game.may("s3", UseIdea)
    game.lead(HearIdea(idea(text="A bench"))).come()
    (way,) = offered(game.table, "s3", UseIdea)
    assert way.fields[0].options == ("i7.1",)
    assert not game.may("s7", UseIdea)
    assert not game.seat("s3", UseIdea("i7.1")).may("s3", UseIdea)


def test_a_question_and_an_idea_belong_to_who_wrote_them():
    """R31.01: so that the words are forgotten with them; the deck's cards are nobody's."""
    assert ASKED.owner == "s2"
    assert idea(text="A bench").owner == "s40"
    game = asking()
    (drawn,) = game.do(*told(DrawIdeas(ASKED.id)))
    assert {each.owner for each in drawn.ideas} == {""}


def test_what_a_forgotten_person_asked_or_answered_is_withdrawn():
    """R31.07: their question ends, and nobody draws their idea, taken up or not."""
    game = asking().lead(HearIdea(idea(text="A bench")))
    game.take(IdeaHeard(idea(2, text=UNSAID)))
    game.take(IdeaUsed("s3", "i7.2"))
    game.take(CallHeard(attrs.evolve(OTHERS, text=UNSAID)))
    assert list(game.table.ideas.got) == ["i7.1"]
    assert (game.table.ideas.calls, worded(game.table)) == ({}, {})

    asked = a_sheet()
    asked.take(RoomCalled(attrs.evolve(ASKED, text=UNSAID)))
    assert asked.table.ideas.own is None
    assert asked.may("s3", CallRoom)


def test_a_card_that_was_set_aside_later_is_no_idea_any_more():
    """R29.05: topics may go at any time."""
    game = asking()
    game.lead(HearIdea(idea(card=unknown(game)[0])))
    with_topic(game, "force").seat("s1", AddLine("force"))
    given(game).when(seat("s3"), UseIdea("i7.1")).then_refused(Code.BAD_TARGET, "idea")


def test_where_every_card_was_set_aside_words_are_left():
    """R29.04: nothing is offered that could not be sent."""
    game = with_topic(asked(), "force").seat("s1", AddLine("force"))
    (way,) = offered(game.table, "s1", SendIdea)
    assert [slot.name for slot in way.fields] == ["call", "text"]


def test_a_role_takes_ideas_up():
    """R29.07: an ally may listen to them."""
    game = asking().lead(HearIdea(idea(text="A bench"))).come()
    given(game).when(seat("s7"), UseIdea("i7.1")).then_refused(Code.LOCKED)
