"""Time and chance, handed in from outside so that the rules stay pure."""

from collections.abc import Iterable
from hashlib import sha256
from typing import TypeVar

from attrs import frozen

from commontable.rules.values import Millis

T = TypeVar("T", bound=str)
"""Ids alone: what else belongs to a person must not sway a draw that others see."""


@frozen
class Chance:
    """Draws that depend only on the seed and on what is drawn for (GAME §2.1: `hash(session_seed,
    table_id, purpose)`).

    Each item gets its own digest, so the order of one set of items never depends on how many draws
    came before.
    """

    seed: str

    def shuffle(self, purpose: str, items: Iterable[T]) -> tuple[T, ...]:
        """The items in an order that anyone with the seed can check. Items are ids, told apart by
        place and text.
        """
        keyed = [
            (self.digest(f"{purpose}|{place}|{item}"), item) for place, item in enumerate(items)
        ]
        return tuple(item for _, item in sorted(keyed, key=lambda pair: pair[0]))

    def pick(self, purpose: str, items: Iterable[T]) -> T:
        """One of the items; raises IndexError when there is none."""
        return self.shuffle(purpose, items)[0]

    def digest(self, purpose: str) -> bytes:
        return sha256(f"{self.seed}|{purpose}".encode()).digest()


@frozen
class Moment:
    """When a command is decided, and the luck it meets."""

    at: Millis
    chance: Chance
