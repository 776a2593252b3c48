"""If you can, I can."""

import pytest

from commontable.rules.draft import DropClause, Freeze
from commontable.rules.plan import Trade
from commontable.rules.presence import Leave, MarkAway
from commontable.rules.refusals import Code
from commontable.rules.trading import (
    AnswerTrade,
    NoTrade,
    OfferTrade,
    TradeAnswer,
    TradeAnswered,
    TradeExpired,
    TradeOffered,
    why_no_trade,
)
from commontable.rules.values import SECOND
from tests.builders import given, seat
from tests.game import Game, offered
from tests.server.rules.composing import a_plan, a_sheet, card, draft, host, words

OFFER = OfferTrade("A02", "A01-O2", "A02-O1")
YES, NO, COUNTER = TradeAnswer.YES, TradeAnswer.NO, TradeAnswer.COUNTER


def a_trade() -> Game:
    """s2 (A01) has offered s4 (A02) a trade."""
    return a_sheet().seat("s2", OFFER)


def reasons(game: Game, *roles: str) -> list[NoTrade | None]:
    return [why_no_trade(game.table, game.table.roles[role]) for role in roles]


def test_a_trade_joins_two_offers_of_the_pool():
    """R6.09: mine for yours, and it stands for two minutes of table time."""
    game = a_sheet()
    ends_at = game.table.clock.reading(game.at) + 120 * SECOND
    trade = Trade("t1", "A01", "A02", "A01-O2", "A02-O1", ends_at)
    given(game).when(seat("s2"), OFFER).then(TradeOffered("s2", trade))


@pytest.mark.parametrize(
    "wish",
    [
        OfferTrade("A02", "A02-O1", "A02-O2"),
        OfferTrade("A02", "A01-O1", "A01-O2"),
        OfferTrade("A05", "A01-O1", "A05-O1"),
        OfferTrade("A01", "A01-O1", "A01-O2"),
        OfferTrade("A02", "A-X01", "A02-O1"),
    ],
)
def test_nothing_else_is_a_trade(wish):
    """R6.09: not another's offer, not an unheard role, not oneself, not a common card."""
    given(a_sheet()).when(seat("s2"), wish).then_refused(Code.BAD_TARGET, "to_role")


def test_one_trade_between_two_roles_at_a_time():
    """R6.09: either way round."""
    game = a_trade()
    given(game).when(seat("s2"), OFFER).then_refused(Code.BAD_TARGET, "to_role")
    back = OfferTrade("A01", "A02-O2", "A01-O1")
    given(game).when(seat("s4"), back).then_refused(Code.BAD_TARGET, "to_role")


def test_there_is_a_reason_where_no_trade_can_be_offered():
    """R6.09: too little was heard, one waits for its answer, or the sheet has no room for two."""
    game = a_sheet()
    assert reasons(game, "A01", "A05") == [None, NoTrade.UNHEARD]
    game.seat("s2", OFFER)
    waits = NoTrade.OPEN
    assert reasons(game, "A01", "A02", "A05") == [waits, waits, NoTrade.UNHEARD]
    for number in range(5):
        game.seat("s3", words(f"Piece {number}"))
    assert reasons(game, "A01", "A05") == [NoTrade.ROOM, NoTrade.ROOM]


def test_nobody_trades_with_who_is_away_or_unheard():
    """R6.09: the other has to be here, and heard; so has one's own role."""
    game = a_sheet().lead(MarkAway("s4"))
    given(game).when(seat("s2"), OFFER).then_refused(Code.BAD_TARGET, "to_role")
    given(a_sheet()).when(seat("s3"), OfferTrade("A02", "A05-O1", "A02-O1")).then_refused(
        Code.BAD_TARGET, "to_role"
    )


def test_yes_makes_two_clauses_each_if_the_other():
    """R6.10: each serves what its card can of what was learned."""
    game = a_trade().seat("s4", AnswerTrade("t1", YES))
    first, second = draft(game).clauses.values()
    assert (first.by_role, first.resource, first.conditional_on) == ("A01", "A01-O2", "c2")
    assert (second.by_role, second.resource, second.conditional_on) == ("A02", "A02-O1", "c1")
    assert (first.author, second.author) == ("s2", "s4")
    assert second.serves == ("A02.3",)
    assert not draft(game).trades


def test_no_needs_no_reason_and_a_counter_goes_the_other_way():
    """R6.11: both end the first trade."""
    game = a_trade()
    given(game).when(seat("s4"), AnswerTrade("t1", NO)).then(TradeAnswered("s4", "t1", NO))
    game.seat("s2", OFFER)
    game.seat("s4", AnswerTrade("t2", COUNTER, "A02-O2", "A01-O1"))
    (trade,) = draft(game).trades.values()
    assert (trade.id, trade.by_role, trade.to_role) == ("t3", "A02", "A01")
    assert (trade.give, trade.get) == ("A02-O2", "A01-O1")
    game.seat("s2", AnswerTrade("t3", YES))
    assert len(draft(game).clauses) == 2


@pytest.mark.parametrize(
    ("name", "wish", "where"),
    [
        ("s2", AnswerTrade("t1", YES), "trade"),
        ("s3", AnswerTrade("t1", NO), "trade"),
        ("s4", AnswerTrade("t9", NO), "trade"),
        ("s4", AnswerTrade("t1", COUNTER), "answer"),
        ("s4", AnswerTrade("t1", COUNTER, "A01-O1", "A02-O1"), "answer"),
        ("s4", AnswerTrade("t1", NO, "A02-O1", "A01-O1"), "answer"),
    ],
)
def test_only_who_was_asked_answers_and_fully(name, wish, where):
    """R6.11: the trade, its receiver, and a whole counter."""
    given(a_trade()).when(seat(name), wish).then_refused(Code.BAD_TARGET, where)


def test_a_trade_ends_by_itself_after_two_minutes():
    """R6.12: and no answer needs no reason either."""
    game = a_trade().wait(119)
    assert draft(game).trades
    game.wait(1)
    assert game.events(TradeExpired) == [TradeExpired("t1")]
    assert not draft(game).trades


@pytest.mark.parametrize("name", ["s2", "s4"])
def test_a_trade_ends_when_a_trader_leaves(name):
    """R6.12: nobody is left waiting."""
    assert a_trade().seat(name, Leave()).events(TradeExpired) == [TradeExpired("t1")]


def test_yes_closes_when_a_card_is_used_or_no_room_is_left():
    """R6.13: no remains, and so does a counter while it can be."""
    game = a_trade().seat("s2", card("A01-O2"))
    given(game).when(seat("s4"), AnswerTrade("t1", YES)).then_refused(Code.CAP, "answer")
    game.seat("s2", DropClause("c1"), *(words(f"{n}") for n in range(5)))
    given(game).when(seat("s4"), AnswerTrade("t1", YES)).then_refused(Code.CAP, "answer")
    given(game).when(seat("s4"), AnswerTrade("t1", NO)).then(TradeAnswered("s4", "t1", NO))
    given(game).when(seat("s2"), OFFER).then_refused(Code.CAP, "to_role")


def test_dropping_one_of_two_lets_the_other_stand_by_itself():
    """R6.08: no clause hangs on nothing."""
    game = a_trade().seat("s4", AnswerTrade("t1", YES)).seat("s2", DropClause("c1"))
    assert draft(game).clauses["c2"].conditional_on is None


def test_a_freeze_ends_open_trades():
    """R6.12 R6.16: the sheet is closed."""
    game = a_plan(2).seat("s2", OFFER)
    game.seat(host(game), Freeze())
    assert not draft(game).trades
    given(game).when(seat("s4"), AnswerTrade("t1", NO)).then_refused(Code.BAD_TARGET, "trade")


def test_answers_are_offered_to_whom_the_trade_asks():
    """R6.14: and to nobody else."""
    game = a_trade()
    ways = offered(game.table, "s4", AnswerTrade)
    assert any(way.covers(AnswerTrade("t1", NO)) for way in ways)
    assert not game.may("s2", AnswerTrade)
    assert not game.may("s3", AnswerTrade)
