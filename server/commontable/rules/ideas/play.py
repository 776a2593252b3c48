"""Who may ask and answer, and when."""

from collections.abc import Iterator, Mapping

from commontable.rules.calls import Call, Idea
from commontable.rules.commands import Command, Direction
from commontable.rules.events import Event
from commontable.rules.ideas.facts import (
    CallHeard,
    CallLost,
    IdeaHeard,
    IdeasDrawn,
    IdeaSent,
    RoomCalled,
    RoomCallEnded,
)
from commontable.rules.ideas.pooled import common_cards
from commontable.rules.ideas.wishes import (
    CallRoom,
    DrawIdeas,
    HearCall,
    HearIdea,
    LoseCall,
    SendIdea,
)
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one, text
from commontable.rules.phase import Deed, Order, Outcome
from commontable.rules.plan import Draft
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table
from commontable.rules.values import PhaseId
from commontable.rules.wording import may_be_shown

LONGEST_CALL = 120
LONGEST_IDEA = 80
MOST_TO_A_CALL = 3
"""How many ideas one table sends to one call."""


MOST_FOR_A_CALL = 12
"""How many ideas a call takes: more nobody could read out."""


FROM_THE_DECK = 3
ANSWERED_IN = frozenset({PhaseId.P5, PhaseId.P6, PhaseId.P8, PhaseId.P10})
"""Between turns: nobody is asked while people listen, play a scene, vote or step out."""


CALL_WORDS = text("text", LONGEST_CALL)
IDEA_WORDS = text("text", LONGEST_IDEA)


def decide_call(table: Table, seat: str, command: CallRoom, _moment: Moment) -> Outcome:
    if not _may_call(table, seat):
        return Refusal(Code.LOCKED)
    if not may_be_shown(command.text):
        return Refusal(Code.FILTERED, "text")
    if not CALL_WORDS.covers(command.text):
        return Refusal(Code.CAP, "text")
    name = f"k{table.no}.{table.ideas.calls_made + 1}"
    language = table.tongue_of(seat, command.text)
    return (RoomCalled(Call(name, table.no, seat, command.text.strip(), language)),)


def _may_call(table: Table, seat: str) -> bool:
    is_asking = table.ideas.own is not None
    return table.voice_of(seat) is not None and table.part(Draft).is_open and not is_asking


def call_offers(table: Table, seat: str) -> Iterator[Offer]:
    if _may_call(table, seat):
        yield offer(CallRoom, CALL_WORDS)


def decide_send(table: Table, seat: str, command: SendIdea, _moment: Moment) -> Outcome:
    if command.call not in answerable(table, seat):
        return Refusal(Code.BAD_TARGET, "call")
    if not may_be_shown(command.text or ""):
        return Refusal(Code.FILTERED, "text")
    if not any(way.covers(command) for way in answer_offers(table, seat)):
        return Refusal(Code.BAD_TARGET, "card")
    name = f"i{table.no}.{table.ideas.ideas_made + 1}"
    words = command.text.strip() if command.text else None
    language = table.tongue_of(seat, words)
    return (IdeaSent(Idea(name, command.call, table.no, seat, command.card, words, language)),)


def answerable(table: Table, seat: str) -> tuple[str, ...]:
    """Calls of other tables that this seat may answer now."""
    if table.phase not in ANSWERED_IN or table.clock.stops or not table.seats[seat].takes_part:
        return ()
    ideas = table.ideas
    return tuple(call for call in ideas.calls if ideas.sent.get(call, 0) < MOST_TO_A_CALL)


def answer_offers(table: Table, seat: str) -> Iterator[Offer]:
    calls = answerable(table, seat)
    if not calls:
        return
    cards = common_cards(table)
    if cards:
        yield offer(SendIdea, one("call", *calls), one("card", *cards))
    yield offer(SendIdea, one("call", *calls), IDEA_WORDS)


def decide_hear(table: Table, command: HearCall, _moment: Moment) -> Outcome:
    if command.call.id in table.ideas.calls or command.call.table == table.no:
        return Refusal(Code.LOCKED)
    return (CallHeard(command.call),)


def decide_lose(table: Table, command: LoseCall, _moment: Moment) -> Outcome:
    is_known = command.call in table.ideas.calls
    return (CallLost(command.call),) if is_known else Refusal(Code.BAD_TARGET, "call")


def decide_idea(table: Table, command: HearIdea, _moment: Moment) -> Outcome:
    """An idea that comes too late, twice or against a content line has no place here."""
    idea, ideas = command.idea, table.ideas
    if ideas.own is None or ideas.own.id != idea.call:
        return Refusal(Code.TOO_LATE)
    if sum(each.call == idea.call for each in ideas.got.values()) >= MOST_FOR_A_CALL:
        return Refusal(Code.CAP)
    if idea.card and idea.card not in _untold(table):
        return Refusal(Code.BAD_TARGET, "card")
    return (IdeaHeard(idea),)


def _untold(table: Table) -> list[str]:
    """Common cards that this table has neither dealt nor heard of."""
    draft = table.part(Draft)
    told = {clause.resource for clause in draft.clauses.values()} | {*draft.common}
    told |= {idea.card for idea in table.ideas.got.values()}
    return [card for card in common_cards(table) if card not in told]


def decide_draw(table: Table, command: DrawIdeas, moment: Moment) -> Outcome:
    own, cards = table.ideas.own, _untold(table)
    if own is None or own.id != command.call or not cards:
        return Refusal(Code.LOCKED)
    drawn = moment.chance.shuffle(f"ideas:{own.id}", cards)[:FROM_THE_DECK]
    named = enumerate(drawn, 1)
    return (IdeasDrawn(tuple(Idea(f"{own.id}.{n}", own.id, 0, card=card) for n, card in named)),)


def ideas_due(table: Table, _moment: Moment) -> Iterator[Event]:
    """A call ends with the draft it was asked for."""
    own = table.ideas.own
    if own and (table.is_done or not table.part(Draft).is_open):
        yield RoomCallEnded(own.id)


ANYWHERE: Mapping[type[Command], Deed] = {SendIdea: decide_send}
DEEDS: Mapping[type[Command], Deed] = {CallRoom: decide_call}
DIRECTIONS: Mapping[type[Direction], Order] = {
    HearCall: decide_hear,
    LoseCall: decide_lose,
    HearIdea: decide_idea,
    DrawIdeas: decide_draw,
}
