"""The one shape that the journal stores."""

from attrs import frozen


@frozen
class Record:
    """A fact as stored.

    `stream` names whose fact it is and `seq` its place there, counted from 1 without holes. `at`
    is in milliseconds since 1970 (UTC). `actor` says who caused it and `cause` by which request.
    `body` is JSON in UTF-8, in the shape that `kind` and `version` name.
    """

    stream: str
    seq: int
    at: int
    actor: str
    cause: str
    kind: str
    version: int
    body: bytes
