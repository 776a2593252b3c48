"""Who listens to which audience, and which connection holds which seat."""

from collections import defaultdict

from attrs import define

from commontable.protocol.messages import Door
from commontable.tables.callers import Caller, Outgoing
from commontable.web.lean import Way
from commontable.web.limits import Allowance
from commontable.web.wire import event_frame


@define(eq=False)
class Connection:
    """One phone, console or wall. `caller` is there from its arrival until it departs.

    Safety verbs draw on an allowance of their own.
    """

    way: Way
    allowance: Allowance
    safety: Allowance
    caller: Caller | None = None


class Board:
    """The post of this process: every greeted connection, under its audience."""

    def __init__(self) -> None:
        self._audiences: defaultdict[str, set[Connection]] = defaultdict(set)
        self._seats: dict[tuple[str, str], Connection] = {}

    def send(self, audience: str, name: Outgoing, message: bytes) -> None:
        """Hand `message` (JSON) to every connection of `audience`, in the order of the calls."""
        if audience in self._audiences:
            frame = event_frame(name, message)
            for connection in self._audiences[audience]:
                connection.way.send(frame)

    def end(self, audience: str) -> None:
        """See every connection of `audience` out: it has to greet anew, if it may."""
        for connection in tuple(self._audiences.get(audience, ())):
            connection.way.end()

    def join(self, connection: Connection, caller: Caller) -> None:
        """Let a connection hear what is sent to its caller."""
        self._audiences[caller.audience].add(connection)
        if caller.door is Door.SEAT:
            self._seats[caller.workshop, caller.seat] = connection

    def holder(self, caller: Caller) -> Connection | None:
        """The connection that holds the caller's seat."""
        return self._seats.get((caller.workshop, caller.seat))

    def leave(self, connection: Connection, caller: Caller) -> None:
        """Let a connection hear no more, whether or not it had joined."""
        self._audiences[caller.audience].discard(connection)
        if not self._audiences[caller.audience]:
            del self._audiences[caller.audience]
        if self.holder(caller) is connection:
            del self._seats[caller.workshop, caller.seat]
