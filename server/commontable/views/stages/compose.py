"""P6 as it looks. A trade's content is for its two roles until it is answered."""

from typing import Literal

from attrs import frozen

from commontable.rules.cards import Words
from commontable.rules.plan import Draft, Trade
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.trading import NoTrade, trades_of, why_no_trade
from commontable.rules.values import PhaseId
from commontable.views.clocks import Countdown, countdown
from commontable.views.faces import ResourceFace, resource_face
from commontable.views.stage import Asking, Stage


@frozen
class ComposeStage:
    """Who has a trade on the table with whom, as pairs of roles; not what is in it."""

    trades: dict[str, tuple[str, str]]
    type: Literal["compose"] = "compose"


@frozen
class TradeView:
    by_role: str
    to_role: str
    give: ResourceFace
    get: ResourceFace
    closes: Countdown | None


@frozen
class MyTrades:
    """Trades that my role has offered or was offered, and why it can offer no other now."""

    trades: dict[str, TradeView]
    shut: NoTrade | None
    type: Literal["trades"] = "trades"


def see(table: Table, _words: Words) -> ComposeStage:
    trades = table.part(Draft).trades.values()
    return ComposeStage({trade.id: (trade.by_role, trade.to_role) for trade in trades})


def ask(table: Table, seat: Seat) -> Asking:
    draft, role = table.part(Draft), table.voice_of(seat.id)
    if not draft.is_open:
        return "plan_frozen", {}
    if role and any(trade.to_role == role.card for trade in draft.trades.values()):
        return "trade_answer", {}
    return "compose", {}


def mine(table: Table, seat: Seat, words: Words) -> MyTrades | None:
    role = table.voice_of(seat.id)
    if role is None:
        return None
    own = {trade.id: _trade_view(table, trade, words) for trade in trades_of(table, role)}
    return MyTrades(own, why_no_trade(table, role))


def _trade_view(table: Table, trade: Trade, words: Words) -> TradeView:
    give, get = (resource_face(table, card, words) for card in (trade.give, trade.get))
    return TradeView(trade.by_role, trade.to_role, give, get, countdown(table, trade.ends_at))


STAGE = Stage(PhaseId.P6, see, ask, mine)
