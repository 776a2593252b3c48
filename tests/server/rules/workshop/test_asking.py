"""Calls and ideas on their way through the workshop."""

import attrs

from commontable.rules.actors import Clock, Guest
from commontable.rules.calls import Call, Idea
from commontable.rules.events import UNSAID
from commontable.rules.ideas import DrawIdeas, HearCall, HearIdea, LoseCall
from commontable.rules.refusals import Code, Refusal
from commontable.rules.workshop.asking import (
    CallClosed,
    CallOpened,
    EndCall,
    IdeaOffered,
    OfferIdea,
    OpenCall,
    ShowCall,
)
from commontable.rules.workshop.facts import fold_workshop_event
from commontable.rules.workshop.relay import errands
from commontable.rules.workshop.wishes import AssignSeat, StartWorkshop
from tests.server.rules.workshop.builders import COM, FACILITATOR, a_room, running

CALL = Call("k1.1", 1, "s1", "Who could walk people home?")
IDEA = Idea("i2.1", "k1.1", 2, "s2", text="A bench")


def test_a_call_reaches_every_other_table():
    """R29.02: and when it ends, every one hears of it."""
    room = running().do(OpenCall(CALL), actor=Clock())
    assert list(errands(room.workshop, CallOpened(CALL))) == [(2, HearCall(CALL))]
    told = list(errands(room.workshop, CallClosed(CALL.id)))
    assert told == [(1, LoseCall(CALL.id)), (2, LoseCall(CALL.id))]


def test_an_idea_reaches_the_table_that_asked():
    """R29.04: as long as it asks."""
    room = running().do(OpenCall(CALL), OfferIdea(IDEA), actor=Clock())
    assert list(errands(room.workshop, IdeaOffered(IDEA, 1))) == [(1, HearIdea(IDEA))]
    room.do(EndCall(CALL.id), actor=Clock())
    assert room.ask(Clock(), OfferIdea(IDEA)) == Refusal(Code.TOO_LATE)


def test_where_there_is_no_other_table_the_deck_is_asked():
    """R29.06: by the same way."""
    room = a_room(tables=1).come(COM, COM).do(AssignSeat("s1", 1), AssignSeat("s2", 1))
    room.do(StartWorkshop()).do(OpenCall(CALL), actor=Clock())
    assert list(errands(room.workshop, CallOpened(CALL))) == [(1, DrawIdeas(CALL.id))]


def test_a_call_is_passed_on_once_and_ends_once():
    """R29.10: and nobody but the house passes anything on."""
    room = running()
    assert room.ask(Guest(), OpenCall(CALL)) == Refusal(Code.NOT_ALLOWED)
    assert a_room().ask(Clock(), OpenCall(CALL)) == Refusal(Code.LOCKED)
    room.do(OpenCall(CALL), actor=Clock())
    assert room.ask(Clock(), OpenCall(CALL)) == Refusal(Code.LOCKED)
    room.do(EndCall(CALL.id), actor=Clock())
    assert room.ask(Clock(), EndCall(CALL.id)) == Refusal(Code.BAD_TARGET, "call")


def test_the_facilitator_puts_a_call_on_the_wall_and_takes_it_off():
    """R29.09: an open one, and each only when it changes something."""
    room = running()
    show, hide = (ShowCall(CALL.id, is_shown) for is_shown in (True, False))
    assert room.ask(Clock(), show) == Refusal(Code.NOT_ALLOWED)
    assert room.ask(FACILITATOR, show) == Refusal(Code.BAD_TARGET, "call")
    room.do(OpenCall(CALL), show)
    assert room.workshop.shown == {CALL.id}
    assert room.ask(FACILITATOR, show) == Refusal(Code.LOCKED)
    assert room.do(hide).workshop.shown == frozenset()
    assert room.do(show, EndCall(CALL.id)).workshop.shown == frozenset()


def test_a_forgotten_persons_call_is_withdrawn():
    """R31.07: from the console and the wall as well."""
    withdrawn = attrs.evolve(CALL, text=UNSAID)
    opened = fold_workshop_event(running().workshop, CallOpened(withdrawn), 0)
    assert opened.calls == {}
