"""What each audience was last shown, and the messages that bring it up to date.

A view is shown in parts, each with a version that is a digest of itself: it is the same in every
process and tells nothing of what happened out of sight.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from hashlib import blake2b

import orjson
from attrs import frozen

from commontable.codec import Json, view_json
from commontable.rules.values import Millis
from commontable.views.merge import diff


@frozen(eq=False)
class Part:
    """One part as shown: the plain view, the bytes of each of its values, and its version."""

    view: dict[str, Json]
    pieces: Mapping[str, bytes]
    version: str

    @property
    def encoded(self) -> bytes:
        """The whole view as JSON."""
        return b"{%s}" % b",".join(self.pieces.values())


def part_of(view: object, before: Part | None = None) -> Part:
    """A part, from a view. What has not changed since `before` is not encoded again."""
    plain = view_json(view)
    old = before or NOTHING
    pieces = {
        name: old.pieces[name] if old.view.get(name, ABSENT) == value else _piece(name, value)
        for name, value in plain.items()
    }
    if pieces == old.pieces:
        return old
    digest = blake2b(b",".join(pieces.values()), digest_size=6)
    return Part(plain, pieces, digest.hexdigest())


NOTHING = Part({}, {}, "")
ABSENT = object()


def _piece(name: str, value: Json) -> bytes:
    return b'"%s":%s' % (name.encode(), orjson.dumps(value))


@lru_cache(maxsize=256)
def change(name: str, old: Part, new: Part) -> bytes | None:
    """The piece of a patch message that turns `old` into `new`; None when they are alike.

    Remembered, since all who share a part are told the same of it.
    """
    if old.version == new.version:
        return None
    names = [n for n in {**old.view, **new.view} if old.pieces.get(n) != new.pieces.get(n)]
    before, after = ({n: part.view[n] for n in names if n in part.view} for part in (old, new))
    return b'"%s":{"was":"%s","version":"%s","patch":%s}' % (
        name.encode(),
        old.version.encode(),
        new.version.encode(),
        orjson.dumps(diff(before, after)),
    )


def patch_message(now: Millis, changes: Iterable[bytes]) -> bytes:
    """A patch, from the pieces that `change` gave."""
    return b'{"now":%d,"parts":{%s}}' % (now, b",".join(changes))


def snapshot_message(now: Millis, parts: Mapping[str, Part]) -> bytes:
    """Every part whole."""
    pieces = (
        b'"%s":{"version":"%s","view":%s}' % (name.encode(), part.version.encode(), part.encoded)
        for name, part in parts.items()
    )
    return patch_message(now, pieces)


class Screen:
    """One audience's screen: the parts it was last shown."""

    def __init__(self, parts: Mapping[str, Part]) -> None:
        self.parts = dict(parts)

    def show(self, now: Millis, parts: Mapping[str, Part]) -> bytes | None:
        """The patch to `parts`, or None when nothing has changed."""
        pieces = [change(name, self.parts[name], part) for name, part in parts.items()]
        self.parts.update(parts)
        changes = [piece for piece in pieces if piece]
        return patch_message(now, changes) if changes else None
