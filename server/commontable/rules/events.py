"""An event is a fact: past tense, all that the fold needs, nothing that could be worked out from
it.
"""

from typing import ClassVar

from attrs import frozen

from commontable.rules.values import Millis


@frozen
class Event:
    """The root of all facts. `opens_prompt` marks the places to which a rewind returns."""

    opens_prompt: ClassVar[bool] = False


@frozen
class Envelope:
    """A fact as stored: in which stream, at which place, when, by whom and for which request."""

    stream: str
    seq: int
    at: Millis
    actor: str
    cause: str
    event: Event
