"""The state of the listening: who has a floor, with whom, and what was said back."""

from collections.abc import Mapping

from attrs import field, frozen

from commontable.rules.moves import Answer, Reflection
from commontable.rules.values import TURN_SKIP, Millis


@frozen
class Move:
    """What a listener just did: the verb's kind, and the card if one was played."""

    by: str
    kind: str
    card: str | None = None


@frozen
class Turn:
    """One speaker's turn. `ends_at` and `floor_at` are table time; `tries` counts reflections of
    each interest.

    `rating` is the speaker's private feel-heard; `may_rate` once there is a new reflection to rate.
    """

    speaker: str
    listener: str | None
    opened_at: Millis
    ends_at: Millis
    floor_at: Millis | None = None
    moves: Mapping[str, int] = field(factory=dict)
    last_move: Move | None = None
    waiting: Reflection | None = None
    last_answer: Answer | None = None
    tries: Mapping[int, int] = field(factory=dict)
    closed_tries: frozenset[int] = frozenset()
    rating: int | None = None
    may_rate: bool = False

    @property
    def choose_by(self) -> Millis:
        """When somebody listens though the speaker has chosen nobody."""
        return self.opened_at + TURN_SKIP


@frozen
class ChairTurn:
    """The joint turn for a role that nobody holds, until `ends_at` in table time."""

    role: str
    ends_at: Millis


@frozen
class Pair:
    """Two who listen to each other; `first` speaks in the first half. An odd seat is witness of one
    pair.
    """

    first: str
    second: str
    witness: str | None = None

    @property
    def speakers(self) -> tuple[str, str]:
        return self.first, self.second

    def has(self, seat: str) -> bool:
        return seat in (self.first, self.second, self.witness)

    def partner_of(self, speaker: str) -> str:
        """The other one of the two."""
        return self.second if speaker == self.first else self.first


@frozen
class Listening:
    """Who still speaks, who was put back once because away, and how many turns have been; then the
    Empty Chairs, one after another.

    `floors` are the open turns by speaker: one at a time in a round, several where there are
    `pairs`.
    """

    to_come: tuple[str, ...] = ()
    put_back: frozenset[str] = frozenset()
    floors: Mapping[str, Turn] = field(factory=dict)
    turns: int = 0
    is_open: bool = False
    chair: ChairTurn | None = None
    chairs: frozenset[str] = frozenset()
    pairs: tuple[Pair, ...] | None = None

    @property
    def turn(self) -> Turn | None:
        """The open turn of a round."""
        return next(iter(self.floors.values()), None)

    @property
    def witness(self) -> str | None:
        """The odd seat, which sits with one of the pairs."""
        return next((pair.witness for pair in self.pairs or () if pair.witness), None)

    def pair_of(self, seat: str) -> Pair | None:
        return next((pair for pair in self.pairs or () if pair.has(seat)), None)

    def turn_for(self, seat: str) -> Turn | None:
        """The open turn in which this seat speaks or listens."""
        if self.pairs is None:
            return self.turn
        pair = self.pair_of(seat)
        speakers = pair.speakers if pair else ()
        return next((self.floors[name] for name in speakers if name in self.floors), None)
