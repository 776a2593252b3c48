"""Who asks."""

from attrs import frozen


@frozen
class Seated:
    """A person at the table, known only by the seat; `by_proxy` when another taps for them."""

    seat: str
    by_proxy: bool = False

    def __str__(self) -> str:
        return f"seat:{self.seat}" + (" by proxy" if self.by_proxy else "")


@frozen
class Facilitator:
    """The person who runs the workshop, or the workshop speaking for them."""

    def __str__(self) -> str:
        return "facilitator"


@frozen
class Clock:
    """Time itself: a deadline that came."""

    def __str__(self) -> str:
        return "clock"


@frozen
class Guest:
    """Someone at the door who knows the code and has no seat yet."""

    def __str__(self) -> str:
        return "guest"


Actor = Seated | Facilitator | Clock
"""Who may wish something at a table."""
