"""Every file that is printed from the wire's classes, and what prints it."""

from collections.abc import Callable, Mapping

from commontable.protocol.reference import reference_text
from commontable.protocol.typescript import types_text

PRINTED: Mapping[str, Callable[[], str]] = {
    "client/src/wire/types.ts": types_text,
    "docs/protocol.md": reference_text,
}
"""Path in the repository → the function that gives its text."""
