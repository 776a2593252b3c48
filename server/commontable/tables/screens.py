"""What each audience was last shown, and the messages that bring it up to date.

A view is shown in parts, each with a version that is a digest of itself: it is the same in every
process and tells nothing of what happened out of sight.
"""

from collections.abc import Iterable, Mapping
from hashlib import blake2b

import orjson
from attrs import frozen

from commontable.codec import Json, view_json
from commontable.rules.values import Millis
from commontable.views.merge import diff


@frozen
class Part:
    """One part as shown: the plain view, its bytes, and its version."""

    view: dict[str, Json]
    encoded: bytes
    version: str


def part_of(view: object) -> Part:
    """A part, from a view."""
    plain = view_json(view)
    encoded = orjson.dumps(plain)
    return Part(plain, encoded, blake2b(encoded, digest_size=6).hexdigest())


def change(name: str, old: Part, new: Part) -> bytes | None:
    """The piece of a patch message that turns `old` into `new`; None when they are alike."""
    if old.version == new.version:
        return None
    patch = orjson.dumps(diff(old.view, new.view))
    return b'"%s":{"was":"%s","version":"%s","patch":%s}' % (
        name.encode(),
        old.version.encode(),
        new.version.encode(),
        patch,
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
