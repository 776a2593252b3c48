"""Patches between two views of one viewer, as JSON Merge Patch (RFC 7396).

Views hold no null, so in a patch null always means "gone".
"""

from collections.abc import Mapping
from typing import Any

Json = Any
"""A view as plain JSON values."""

MISSING = object()


def diff(old: Mapping[str, Json], new: Mapping[str, Json]) -> dict[str, Json]:
    """The smallest merge patch that turns `old` into `new`; empty when they are equal."""
    patch: dict[str, Json] = {}
    for key, value in new.items():
        before = old.get(key, MISSING)
        if before is value or before == value:
            continue
        both_objects = isinstance(before, dict) and isinstance(value, dict)
        patch[key] = diff(before, value) if both_objects else value
    patch.update((key, None) for key in old if key not in new)
    return patch


def merged(old: Mapping[str, Json], patch: Mapping[str, Json]) -> dict[str, Json]:
    """`old` with `patch` laid over it."""
    result = dict(old)
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        elif isinstance(value, dict):
            before = result.get(key)
            result[key] = merged(before if isinstance(before, dict) else {}, value)
        else:
            result[key] = value
    return result
