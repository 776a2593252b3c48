"""Ideas from table to table (GAME §2.6): one asks, the others answer, and what is taken up enters
the pool with credit.

What a table asks or answers is a fact of its own first; the workshop passes it on, as directions.
It is nothing that a rewind could take back.
"""

from collections.abc import Iterator, Mapping

import attrs
from attrs import frozen

from commontable.rules.altering import altered
from commontable.rules.calls import Call, Idea
from commontable.rules.commands import Command, Direction
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one, text
from commontable.rules.phase import Deed, Fact, Order, Outcome
from commontable.rules.plan import Draft
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table, put, without
from commontable.rules.values import Millis, PhaseId
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


@frozen
class CallRoom(Command):
    """Ask the other tables, in up to 120 characters. One call of a table is open at a time."""

    text: str


@frozen
class SendIdea(Command):
    """Answer another table's call with a card, or with up to 80 characters."""

    call: str
    card: str | None = None
    text: str | None = None


@frozen
class UseIdea(Command):
    """Put an idea that came in into the pool."""

    idea: str


@frozen
class HearCall(Direction):
    """Another table asks something."""

    call: Call


@frozen
class LoseCall(Direction):
    """Another table asks no more."""

    call: str


@frozen
class HearIdea(Direction):
    """Another table answers this one's call."""

    idea: Idea


@frozen
class DrawIdeas(Direction):
    """There is no other table: the deck answers the call."""

    call: str


@frozen
class RoomCalled(Event):
    call: Call


@frozen
class RoomCallEnded(Event):
    call: str


@frozen
class CallHeard(Event):
    call: Call


@frozen
class CallLost(Event):
    call: str


@frozen
class IdeaSent(Event):
    idea: Idea


@frozen
class IdeaHeard(Event):
    idea: Idea


@frozen
class IdeasDrawn(Event):
    ideas: tuple[Idea, ...]


@frozen
class IdeaUsed(Event):
    seat: str
    idea: str


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
    return (RoomCalled(Call(name, table.no, seat, command.text.strip())),)


def _may_call(table: Table, seat: str) -> bool:
    is_asking = table.ideas.own is not None
    return table.role_of(seat) is not None and table.part(Draft).is_open and not is_asking


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
    return (IdeaSent(Idea(name, command.call, table.no, seat, command.card, words)),)


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


def common_cards(table: Table) -> list[str]:
    """Cards of the deck that belong to no role and may lie on this table."""
    cards = table.deck.common_resources()
    return [card.id for card in cards if table.is_allowed(card.content_tags)]


def decide_use(table: Table, seat: str, command: UseIdea, _moment: Moment) -> Outcome:
    if table.role_of(seat) is None or not table.part(Draft).is_open:
        return Refusal(Code.LOCKED)
    if command.idea not in _usable(table):
        return Refusal(Code.BAD_TARGET, "idea")
    return (IdeaUsed(seat, command.idea),)


def _usable(table: Table) -> tuple[str, ...]:
    """Ideas that came in and are not in the pool yet; a card that was set aside is no idea."""
    ideas = table.ideas
    return tuple(
        idea.id
        for idea in ideas.got.values()
        if idea.id not in ideas.used and (idea.card is None or idea.card in common_cards(table))
    )


def use_offers(table: Table) -> Iterator[Offer]:
    """For a role, while the plan is open."""
    if usable := _usable(table):
        yield offer(UseIdea, one("idea", *usable))


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


def idea_of(table: Table, card: str) -> Idea | None:
    """The idea by which a card came into the pool."""
    used = (idea for name, idea in table.ideas.got.items() if name in table.ideas.used)
    return next((idea for idea in used if idea.card == card), None)


def worded(table: Table) -> Mapping[str, Idea]:
    """Ideas in somebody's words that lie in the pool and not yet in the plan."""
    laid = {clause.text for clause in table.part(Draft).clauses.values()}
    used = (table.ideas.got[name] for name in sorted(table.ideas.used & table.ideas.got.keys()))
    return {idea.id: idea for idea in used if idea.text is not None and idea.text not in laid}


def _with(table: Table, **changes: object) -> Table:
    return altered(table, ideas=attrs.evolve(table.ideas, **changes))  # type: ignore[arg-type]


def fold_called(table: Table, event: RoomCalled, _at: Millis) -> Table:
    own = None if event.call.is_withdrawn else event.call
    return _with(table, own=own, calls_made=table.ideas.calls_made + 1)


def fold_ended(table: Table, _event: RoomCallEnded, _at: Millis) -> Table:
    return _with(table, own=None)


def fold_heard(table: Table, event: CallHeard, _at: Millis) -> Table:
    if event.call.is_withdrawn:
        return table
    return _with(table, calls=put(table.ideas.calls, event.call.id, event.call))


def fold_lost(table: Table, event: CallLost, _at: Millis) -> Table:
    return _with(table, calls=without(table.ideas.calls, event.call))


def fold_sent(table: Table, event: IdeaSent, _at: Millis) -> Table:
    ideas, call = table.ideas, event.idea.call
    sent = put(ideas.sent, call, ideas.sent.get(call, 0) + 1)
    return _with(table, sent=sent, ideas_made=ideas.ideas_made + 1)


def fold_idea(table: Table, event: IdeaHeard, _at: Millis) -> Table:
    if event.idea.is_withdrawn:
        return table
    return _with(table, got=put(table.ideas.got, event.idea.id, event.idea))


def fold_drawn(table: Table, event: IdeasDrawn, _at: Millis) -> Table:
    return _with(table, got={**table.ideas.got, **{idea.id: idea for idea in event.ideas}})


def fold_used(table: Table, event: IdeaUsed, _at: Millis) -> Table:
    return _with(table, used=table.ideas.used | {event.idea})


ANYWHERE: Mapping[type[Command], Deed] = {SendIdea: decide_send}
DEEDS: Mapping[type[Command], Deed] = {CallRoom: decide_call}
DIRECTIONS: Mapping[type[Direction], Order] = {
    HearCall: decide_hear,
    LoseCall: decide_lose,
    HearIdea: decide_idea,
    DrawIdeas: decide_draw,
}
FACTS: Mapping[type[Event], Fact] = {
    RoomCalled: fold_called,
    RoomCallEnded: fold_ended,
    CallHeard: fold_heard,
    CallLost: fold_lost,
    IdeaSent: fold_sent,
    IdeaHeard: fold_idea,
    IdeasDrawn: fold_drawn,
    IdeaUsed: fold_used,
}
