"""`commontable write`: every generated file of the checkout, from what it is printed from."""

import json
from collections.abc import Callable, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Literal

from commontable.cli.screen import DONE, Json, UseError, tell, tell_json
from commontable.library.schema import deck_schema
from commontable.metrics.catalogue import page
from commontable.protocol.asyncapi import asyncapi_document
from commontable.protocol.reference import reference_text
from commontable.protocol.typescript import types_text

What = Literal["types", "asyncapi", "schema", "docs"]
ROOT = Path(__file__).parents[3]


def _as_json(document: object) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


GENERATED: Mapping[What, Mapping[str, Callable[[], str]]] = {
    "types": {"client/src/wire/types.ts": types_text},
    "asyncapi": {"docs/asyncapi.json": lambda: _as_json(asyncapi_document(version("commontable")))},
    "schema": {"decks/deck.schema.json": lambda: _as_json(deck_schema())},
    "docs": {"docs/protocol.md": reference_text, "docs/metrics.md": page},
}
"""What one can have written → path in the checkout → the function that gives its text."""


def write_command(*what: What, is_json: Json = False) -> int:
    """Write generated files anew, each from the code that it is printed from.

    Example: commontable write types docs

    Parameters
    ----------
    what
        Which of them; all without one.
    is_json
        Speak JSON.
    """
    if not (ROOT / "pyproject.toml").is_file():
        raise UseError("Generated files belong to a checkout: run this from one, after `make`.")
    written = [path for each in what or GENERATED for path in _write(GENERATED[each])]
    if is_json:
        tell_json(written)
    else:
        tell(*(f"wrote {path}" for path in written), is_plain=True)
    return DONE


def _write(files: Mapping[str, Callable[[], str]]) -> list[str]:
    for path, text in files.items():
        (ROOT / path).write_text(text(), "utf-8")
    return list(files)
