"""An event is a fact: past tense, all that the fold needs, nothing that could be worked out from
it.
"""

from typing import Any, ClassVar

from attrs import frozen

from commontable.rules.values import Millis

UNSAID = "…"
"""What stands for the words of someone who was forgotten."""

PERSONAL = "personal"
"""Where a field of an event says that it belongs to a person, and what stands there afterwards."""


def personal(instead: object) -> dict[str, Any]:
    """Metadata of a field that is a person's own: sealed in the journal under the key of its
    `owner`, and read as `instead` once that key is destroyed (GAME §9, forget me). Not for ids that
    later facts hang on.
    """
    return {PERSONAL: instead}


@frozen
class Event:
    """The root of all facts. `opens_prompt` marks the places to which a rewind returns.

    An event `is_personal` that is nothing but one person's private answer: once they are forgotten
    it is as if it had never happened. An event `is_nameless` that is kept with its seat only until
    the workshop closes: then the seat is stripped from what is personal in it, and from its
    envelope (GAME §2.8).
    """

    opens_prompt: ClassVar[bool] = False
    is_personal: ClassVar[bool] = False
    is_nameless: ClassVar[bool] = False

    @property
    def owner(self) -> str | None:
        """The seat that what is personal here belongs to."""
        return getattr(self, "seat", None)


@frozen
class Erased(Event):
    """What stands in the place of a personal event whose person was forgotten. Never stored."""


@frozen
class Envelope:
    """A fact as stored: in which stream, at which place, when, by whom and for which request."""

    stream: str
    seq: int
    at: Millis
    actor: str
    cause: str
    event: Event
