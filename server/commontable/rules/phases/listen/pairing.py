"""Who listens to whom in pairs, and who steps in when somebody leaves (GAME §2.3, §2.10)."""

from collections.abc import Iterable, Mapping, Sequence

import attrs
from attrs import frozen

from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.phase import Fact
from commontable.rules.phases.listen.state import Listening, Pair
from commontable.rules.seats import Seat, alternate
from commontable.rules.table import Table
from commontable.rules.values import Group, Millis


@frozen
class PairsMatched(Event):
    pairs: tuple[Pair, ...]


@frozen
class PartnerLost(Event):
    seat: str


def matched(table: Table, moment: Moment) -> tuple[Pair, ...]:
    """Pairs across groups as far as there are any, drawn by the seed, community first.

    The line is sorted by group, the largest first, and its two halves face each other: nobody meets
    their own group unless that is more than half. The odd seat comes from the largest group.
    """
    line = _by_group(table, moment)
    odd, line = (line[0], line[1:]) if len(line) % 2 else (None, line)
    half = len(line) // 2
    pairs = [_pair(two) for two in zip(line[:half], line[half:], strict=True)]
    if odd and pairs:
        pairs[0] = attrs.evolve(pairs[0], witness=odd.id)
    return tuple(pairs)


def _by_group(table: Table, moment: Moment) -> Sequence[Seat]:
    """Everyone with a role. Where groups are as large, community comes last and has no odd seat."""
    speaking = (seat.id for seat in table.playing if table.role_of(seat.id))
    order = [table.seats[name] for name in moment.chance.shuffle("pairs", speaking)]
    sizes = {group: sum(seat.group is group for seat in order) for group in Group}
    ranked = sorted(Group, key=lambda group: (-sizes[group], group is Group.COMMUNITY))
    return [seat for group in ranked for seat in order if seat.group is group]


def _pair(two: Iterable[Seat]) -> Pair:
    first, second = alternate(two)
    return Pair(first.id, second.id)


def stood_in(listening: Listening, was: str, seat: str) -> Listening:
    """Wherever `was` is awaited, `seat` is awaited instead."""
    now = {was: seat}
    pairs = listening.pairs and tuple(
        Pair(*(now.get(name or "", name) for name in attrs.astuple(pair)))
        for pair in listening.pairs
    )
    floors = {
        name: attrs.evolve(turn, listener=seat) if turn.listener == was else turn
        for name, turn in listening.floors.items()
    }
    to_come = tuple(now.get(name, name) for name in listening.to_come)
    return attrs.evolve(listening, pairs=pairs, floors=floors, to_come=to_come)


def partner_lost(listening: Listening, gone: str) -> Listening:
    """The witness steps in for who has left; if there is none, whoever is left alone becomes the
    witness of another pair.
    """
    pairs, witness = listening.pairs or (), listening.witness
    if witness is None:
        return _left_alone(listening, gone)
    freed = tuple(attrs.evolve(each, witness=None) for each in pairs)
    listening = attrs.evolve(listening, pairs=freed)
    return listening if gone == witness else stood_in(listening, gone, witness)


def _left_alone(listening: Listening, gone: str) -> Listening:
    broken = listening.pair_of(gone)
    assert broken, "who is lost was in a pair"
    others = [pair for pair in listening.pairs or () if pair != broken]
    others[:1] = [attrs.evolve(pair, witness=broken.partner_of(gone)) for pair in others[:1]]
    to_come = tuple(name for name in listening.to_come if not broken.has(name))
    return attrs.evolve(listening, pairs=tuple(others), to_come=to_come)


def fold_matched(table: Table, event: PairsMatched, _at: Millis) -> Table:
    pairs = tuple(event.pairs)
    to_come = (*(pair.first for pair in pairs), *(pair.second for pair in pairs))
    return table.with_part(Listening(to_come=to_come, is_open=True, pairs=pairs))


def fold_lost(table: Table, event: PartnerLost, _at: Millis) -> Table:
    return table.with_part(partner_lost(table.part(Listening), event.seat))


FACTS: Mapping[type[Event], Fact] = {PairsMatched: fold_matched, PartnerLost: fold_lost}
