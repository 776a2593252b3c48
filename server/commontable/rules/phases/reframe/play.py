"""What people may do in P5, and what follows by itself."""

from collections import Counter
from collections.abc import Iterator, Mapping

from attrs import frozen

from commontable.rules import sharing
from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one, text
from commontable.rules.phase import Deed, Outcome
from commontable.rules.phases.reframe.facts import (
    ReframeChosen,
    ReframePicked,
    ReframeProposed,
    ReframesSetAside,
    SuccessSpotted,
)
from commontable.rules.phases.reframe.state import DECKS_OWN, Reframe, Reframing, Way
from commontable.rules.refusals import Code, Refusal
from commontable.rules.sharing import ShareInterest, ShareRedLine
from commontable.rules.table import Table
from commontable.rules.tensions import tensions
from commontable.rules.values import Millis
from commontable.rules.wording import may_be_shown

LONGEST_REFRAME = 120


@frozen
class SpotSuccess(Command):
    """Name something that works here already."""

    chip: str


@frozen
class ProposeReframe(Command):
    """Lay a question on the table: built from a way and a pair of the tension map, or in up to 120
    characters of one's own. It takes the place of one's last.
    """

    way: Way | None = None
    pair: str | None = None
    text: str | None = None


@frozen
class PickReframe(Command):
    """Tap the question one wants; another may be tapped until one is chosen."""

    reframe: str


def decide_success(table: Table, seat: str, command: SpotSuccess, _moment: Moment) -> Outcome:
    if command.chip not in _unspotted(table):
        return Refusal(Code.BAD_TARGET, "chip")
    return (SuccessSpotted(seat, command.chip),)


def _unspotted(table: Table) -> tuple[str, ...]:
    spotted = table.part(Reframing).successes
    return tuple(chip for chip in table.deck.success_chips if chip not in spotted)


def decide_propose(table: Table, seat: str, command: ProposeReframe, _moment: Moment) -> Outcome:
    reframing = table.part(Reframing)
    if reframing.chosen:
        return Refusal(Code.TOO_LATE)
    if not any(way.covers(command) for way in _proposable(table)):
        is_shown = may_be_shown(command.text or "")
        return Refusal(Code.BAD_TARGET if is_shown else Code.FILTERED, _misfit(command))
    pair = tensions(table)[command.pair] if command.pair else None
    name, language = f"r{reframing.made + 1}", table.tongue_of(seat, command.text)
    reframe = Reframe(name, seat, command.way, pair, command.text, language)
    return (ReframeProposed(reframe, is_override=not reframing.successes),)


def _misfit(command: ProposeReframe) -> str:
    return "pair" if command.text is None else "text"


def _proposable(table: Table) -> Iterator[Offer]:
    if pairs := tensions(table):
        yield offer(ProposeReframe, one("way", *Way), one("pair", *pairs))
    yield offer(ProposeReframe, text("text", LONGEST_REFRAME))


def decide_pick(table: Table, seat: str, command: PickReframe, _moment: Moment) -> Outcome:
    if table.part(Reframing).chosen:
        return Refusal(Code.TOO_LATE)
    if command.reframe not in _pickable(table, seat):
        return Refusal(Code.BAD_TARGET, "reframe")
    return (ReframePicked(seat, command.reframe),)


def _pickable(table: Table, seat: str) -> tuple[str, ...]:
    """All questions but the one this seat has tapped."""
    reframing = table.part(Reframing)
    return tuple(name for name in reframing.candidates if name != reframing.picks.get(seat))


def reframe_offers(table: Table, seat: str) -> Iterator[Offer]:
    yield from sharing.share_offers(table, seat)
    if chips := _unspotted(table):
        yield offer(SpotSuccess, one("chip", *chips))
    if table.part(Reframing).chosen is None:
        yield from _proposable(table)
        if open_now := _pickable(table, seat):
            yield offer(PickReframe, one("reframe", *open_now))


def choice_due(table: Table, moment: Moment) -> Iterator[Event]:
    """A question is chosen when all have picked, or thirty seconds after most have."""
    is_over = _all_have_picked(table) or _picking_is_over(table, moment.at)
    if table.part(Reframing).chosen is None and is_over:
        yield choice(table, moment)


def _all_have_picked(table: Table) -> bool:
    picks = table.part(Reframing).picks
    return bool(picks) and all(s.id in picks or s.id in table.passed for s in table.playing)


def _picking_is_over(table: Table, at: Millis) -> bool:
    ends_at = table.part(Reframing).ends_at
    return ends_at is not None and table.clock.reading(at) >= ends_at


def choice(table: Table, moment: Moment) -> Event:
    """The question most have tapped; among equals the deck decides, and with no tap at all it asks
    its own.
    """
    count = Counter(table.part(Reframing).picks.values())
    most = max(count.values(), default=0)
    leading = sorted(name for name in count if count[name] == most) or [DECKS_OWN]
    return ReframeChosen(moment.chance.pick("reframe", leading), was_tie=len(leading) > 1)


def close_choice(table: Table, moment: Moment) -> Iterator[Event]:
    if table.part(Reframing).chosen is None:
        yield choice(table, moment)


def questions_aside(table: Table, _moment: Moment) -> Iterator[Event]:
    """After a boundary all questions are gone, the chosen one too; what works stays."""
    if table.part(Reframing).proposals or table.part(Reframing).chosen:
        yield ReframesSetAside()


def has_reframe(table: Table) -> bool:
    return table.part(Reframing).chosen is not None


def picking_deadline(table: Table) -> Iterator[Millis]:
    reframing = table.part(Reframing)
    if reframing.chosen is None and reframing.ends_at is not None:
        yield reframing.ends_at


DEEDS: Mapping[type[Command], Deed] = {
    SpotSuccess: decide_success,
    ProposeReframe: decide_propose,
    PickReframe: decide_pick,
    ShareInterest: sharing.decide_share,
    ShareRedLine: sharing.decide_red_line,
}
