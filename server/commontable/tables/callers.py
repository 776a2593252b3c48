"""Who is on the other end of a connection, and how to reach them."""

from enum import StrEnum
from typing import Protocol

from attrs import frozen

from commontable.protocol.messages import Door


@frozen
class Caller:
    """A greeted connection. `audience` is where its patches go; several callers may share one. Who
    `keys_in` taps for someone else from paper, and may not know their card.

    `staff` is who of the staff is at a console; empty for whoever has the workshop's own link. A
    screen that was `lent_to` a seat or to one of the staff is somebody's without a phone.
    """

    door: Door
    audience: str
    workshop: str = ""
    seat: str = ""
    language: str = ""
    keys_in: bool = False
    staff: str = ""
    lent_to: str | None = None


def seat_audience(workshop: str, seat: str) -> str:
    """Where the patches of a seat go."""
    return f"{workshop}/seat/{seat}"


def console_audience(workshop: str, staff: str) -> str:
    """Where the patches of a console go."""
    return f"{workshop}/console/{staff}" if staff else f"{workshop}/console"


class Outgoing(StrEnum):
    """The three names that go out over the wire."""

    SNAPSHOT = "snapshot"
    PATCH = "patch"
    NOTICE = "notice"


class Post(Protocol):
    """Carries ready messages to whoever listens; never waits and never fails."""

    def send(self, audience: str, name: Outgoing, message: bytes) -> None:
        """Hand `message` (JSON) to every connection of `audience`, in the order of the calls."""
        ...

    def end(self, audience: str) -> None:
        """See every connection of `audience` out."""
        ...


@frozen
class Reply:
    """An acknowledgement (JSON), and a snapshot for this connection alone if it asked for one."""

    ack: bytes
    snapshot: bytes | None = None
