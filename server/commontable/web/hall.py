"""What the web asks of the hall. Whatever answers so can be served."""

from typing import Protocol

from commontable.codec import Json
from commontable.rules.refusals import Refusal
from commontable.tables.callers import Caller, Post, Reply


class Hall(Protocol):
    """Greets callers and does what they ask; tells what it has to tell through `post`."""

    post: Post | None
    is_ready: bool

    async def greet(self, hello: Json) -> Caller | Refusal:
        """Who this is, by the auth object of the connection; a refusal if its key opens nothing."""
        ...

    async def request(self, caller: Caller, raw: Json) -> Reply:
        """Do what a client asks, whatever it sends, and say how that went."""
        ...

    def snapshot(self, caller: Caller) -> bytes:
        """Everything this caller may see, whole, as a JSON message."""
        ...

    def arrived(self, caller: Caller) -> None:
        """A connection has opened."""
        ...

    def departed(self, caller: Caller) -> None:
        """A connection has closed."""
        ...

    async def close(self) -> None:
        """Finish what is under way; nothing is asked afterwards."""
        ...
