"""A command is a wish: imperative, and only what the person chose.

Each phase module defines the commands of its own phase; those that belong to no phase stand in
`safety` and `direction`. The tag on the wire is the class name in snake case.
"""

import re
from functools import cache
from typing import ClassVar

from attrs import frozen


def tag_of(kind: type) -> str:
    """The stable name of a command or event class: `ChooseListener` becomes `choose_listener`."""
    return _in_snake_case(kind.__name__)


@cache
def _in_snake_case(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


@frozen
class Command:
    """The root of all wishes.

    `is_safety` marks the verbs that are legal in every state and need no offer (GAME §2.8).
    `needs_consent` is false for the few things a person may do before agreeing to play.
    """

    is_safety: ClassVar[bool] = False
    needs_consent: ClassVar[bool] = True


@frozen
class Direction(Command):
    """A wish only the facilitator may have."""
