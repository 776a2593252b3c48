"""A question from one table to all others, and the ideas that come back, as a table keeps them."""

from collections.abc import Mapping

from attrs import field, frozen

from commontable.rules.events import UNSAID, personal


@frozen
class Call:
    """What a table asks the others. `author` asked it, which no screen tells."""

    id: str
    table: int
    author: str
    text: str = field(metadata=personal(UNSAID))
    language: str | None = None

    @property
    def owner(self) -> str:
        return self.author

    @property
    def is_withdrawn(self) -> bool:
        """Whether whoever asked it was forgotten."""
        return self.text == UNSAID


@frozen
class Idea:
    """An answer to a call: a card of the deck, or somebody's words. `table` is where it came from,
    0 if the deck gave it.
    """

    id: str
    call: str
    table: int
    author: str = ""
    card: str | None = None
    text: str | None = field(default=None, metadata=personal(UNSAID))
    language: str | None = None

    @property
    def owner(self) -> str:
        return self.author

    @property
    def is_withdrawn(self) -> bool:
        """Whether it was in the words of someone who was forgotten."""
        return self.text == UNSAID


@frozen
class Ideas:
    """This table's own open call, the open calls of others, the ideas that came in by id and which
    of them are in its pool, and what it has sent out: calls, ideas, and how many to each call.
    """

    own: Call | None = None
    calls: Mapping[str, Call] = field(factory=dict)
    got: Mapping[str, Idea] = field(factory=dict)
    used: frozenset[str] = frozenset()
    calls_made: int = 0
    ideas_made: int = 0
    sent: Mapping[str, int] = field(factory=dict)
