"""Trades: "if you can, I can" between two roles (GAME §2.6; Ross & Stillinger 1991 on shared
authorship).
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from attrs import frozen

from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one
from commontable.rules.phase import Deed, Fact, Outcome
from commontable.rules.plan import (
    FEWEST_CLAUSES,
    Clause,
    Draft,
    Horizon,
    Timing,
    Trade,
    next_clause_id,
    pool,
    pool_of_roles,
    room_left,
    servable,
    with_clauses,
    with_draft,
)
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Role, Table, put, without
from commontable.rules.values import SECOND, Millis

TRADE_LENGTH: Millis = 120 * SECOND


class NoTrade(StrEnum):
    """Why a role can offer none now: too little room on the sheet, one that waits for its answer,
    or too little that was heard.
    """

    ROOM = "room"
    OPEN = "open"
    UNHEARD = "unheard"


class TradeAnswer(StrEnum):
    YES = "yes"
    NO = "no"
    COUNTER = "counter"


@frozen
class OfferTrade(Command):
    """If you can, I can."""

    to_role: str
    give: str
    get: str


@frozen
class AnswerTrade(Command):
    """Yes, no without a reason, or a counter with another pair of offers."""

    trade: str
    answer: TradeAnswer
    give: str | None = None
    get: str | None = None


@frozen
class TradeOffered(Event):
    seat: str
    trade: Trade


@frozen
class TradeAnswered(Event):
    seat: str
    trade: str
    answer: TradeAnswer
    clauses: tuple[Clause, ...] = ()


@frozen
class TradeExpired(Event):
    trade: str


def decide_trade(table: Table, seat: str, command: OfferTrade, moment: Moment) -> Outcome:
    role = table.voice_of(seat)
    if role is None or not table.part(Draft).is_open:
        return Refusal(Code.LOCKED)
    if not any(way.covers(command) for way in trade_offers(table, role)):
        return Refusal(
            Code.CAP if room_left(table) < FEWEST_CLAUSES else Code.BAD_TARGET, "to_role"
        )
    return (TradeOffered(seat, _trade(table, role.card, command, moment.at)),)


def _trade(table: Table, by_role: str, command: OfferTrade, at: Millis) -> Trade:
    number = table.part(Draft).trades_made + 1
    ends_at = table.clock.reading(at) + TRADE_LENGTH
    return Trade(f"t{number}", by_role, command.to_role, command.give, command.get, ends_at)


def trade_offers(table: Table, role: Role) -> Iterator[Offer]:
    """With each role that is here and heard, if no trade is open between the two."""
    if room_left(table) < FEWEST_CLAUSES:
        return
    mine = _tradable(table, role)
    for other in table.held_roles:
        theirs = _tradable(table, other)
        if (
            mine
            and theirs
            and other.card != role.card
            and not _open_between(table, role.card, other.card)
        ):
            goods = one("give", *mine), one("get", *theirs)
            yield offer(OfferTrade, one("to_role", other.card), *goods, apart=other.card)


def why_no_trade(table: Table, role: Role) -> NoTrade | None:
    """Why this role can offer no trade, unless it can."""
    if any(trade_offers(table, role)):
        return None
    if room_left(table) < FEWEST_CLAUSES:
        return NoTrade.ROOM
    return NoTrade.OPEN if trades_of(table, role) else NoTrade.UNHEARD


def trades_of(table: Table, role: Role) -> tuple[Trade, ...]:
    """Trades that wait for an answer and that this role has offered or was offered."""
    trades = table.part(Draft).trades.values()
    return tuple(trade for trade in trades if role.card in (trade.by_role, trade.to_role))


def _tradable(table: Table, role: Role) -> tuple[str, ...]:
    return pool_of_roles(table).get(role.card, ())


def _open_between(table: Table, a: str, b: str) -> bool:
    return any(
        {trade.by_role, trade.to_role} == {a, b} for trade in table.part(Draft).trades.values()
    )


def decide_answer(table: Table, seat: str, command: AnswerTrade, moment: Moment) -> Outcome:
    trade = table.part(Draft).trades.get(command.trade)
    role = table.voice_of(seat)
    if trade is None or role is None or trade.to_role != role.card:
        return Refusal(Code.BAD_TARGET, "trade")
    if not any(way.covers(command) for way in answer_offers(table, trade)):
        return Refusal(Code.CAP if command.answer is TradeAnswer.YES else Code.BAD_TARGET, "answer")
    match command.answer:
        case TradeAnswer.YES:
            return (TradeAnswered(seat, trade.id, command.answer, _linked(table, trade)),)
        case TradeAnswer.NO:
            return (TradeAnswered(seat, trade.id, command.answer),)
        case TradeAnswer.COUNTER:
            back = OfferTrade(trade.by_role, command.give or "", command.get or "")
            return (
                TradeAnswered(seat, trade.id, command.answer),
                TradeOffered(seat, _trade(table, role.card, back, moment.at)),
            )


def answer_offers(table: Table, trade: Trade) -> Iterator[Offer]:
    which = one("trade", trade.id)
    unused = {card.id for card in pool(table)}
    if room_left(table) >= FEWEST_CLAUSES and {trade.give, trade.get} <= unused:
        yield offer(AnswerTrade, which, one("answer", TradeAnswer.YES))
    yield offer(AnswerTrade, which, one("answer", TradeAnswer.NO))
    mine, theirs = (_tradable(table, table.roles[role]) for role in (trade.to_role, trade.by_role))
    if mine and theirs and room_left(table) >= FEWEST_CLAUSES:
        yield offer(
            AnswerTrade,
            which,
            one("answer", TradeAnswer.COUNTER),
            one("give", *mine),
            one("get", *theirs),
        )


def _linked(table: Table, trade: Trade) -> tuple[Clause, Clause]:
    """Two clauses, each only if the other, each serving what its card can of what was learned."""
    first, second = next_clause_id(table, 1), next_clause_id(table, 2)
    return (
        _traded(table, first, trade.give, trade.by_role, second),
        _traded(table, second, trade.get, trade.to_role, first),
    )


def _traded(table: Table, name: str, resource: str, role: str, other: str) -> Clause:
    card = table.deck.resources[resource]
    return Clause(
        id=name,
        author=table.roles[role].holder or "",
        by_role=role,
        timing=Timing.BEFORE,
        horizon=Horizon.NOW,
        serves=tuple(key for key in servable(table) if _tag(table, key) in card.serves),
        segment=card.segment,
        effort=card.effort,
        resource=resource,
        conditional_on=other,
    )


def _tag(table: Table, key: str) -> str:
    card, number = key.rsplit(".", 1)
    return table.stakeholder(card).interests[int(number) - 1].tag


def _can_still_be_met(table: Table, trade: Trade) -> bool:
    holders = (table.roles[role].holder for role in (trade.by_role, trade.to_role))
    return all(holder is not None and not table.seats[holder].has_left for holder in holders)


def fold_trade(table: Table, event: TradeOffered, _at: Millis) -> Table:
    draft = table.part(Draft)
    trades = put(draft.trades, event.trade.id, event.trade)
    return with_draft(table, trades=trades, trades_made=draft.trades_made + 1)


def fold_answered(table: Table, event: TradeAnswered, _at: Millis) -> Table:
    table = with_draft(table, trades=without(table.part(Draft).trades, event.trade))
    return with_clauses(table, *event.clauses) if event.clauses else table


def fold_expired(table: Table, event: TradeExpired, _at: Millis) -> Table:
    return with_draft(table, trades=without(table.part(Draft).trades, event.trade))


def offers_to_trade(table: Table, role: Role) -> Iterator[Offer]:
    """Trades this role may open, and answers to those that wait for it."""
    yield from trade_offers(table, role)
    for trade in table.part(Draft).trades.values():
        if trade.to_role == role.card:
            yield from answer_offers(table, trade)


def trades_due(table: Table, moment: Moment) -> Iterator[Event]:
    """Trades end unanswered at their time, or when a trader has left."""
    now = table.clock.reading(moment.at)
    for trade in table.part(Draft).trades.values():
        if now >= trade.ends_at or not _can_still_be_met(table, trade):
            yield TradeExpired(trade.id)


DEEDS: Mapping[type[Command], Deed] = {OfferTrade: decide_trade, AnswerTrade: decide_answer}
FACTS: Mapping[type[Event], Fact] = {
    TradeOffered: fold_trade,
    TradeAnswered: fold_answered,
    TradeExpired: fold_expired,
}
