"""`commontable write`: every generated file of the checkout, from what it is printed from."""

import json
from collections.abc import Callable, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Literal

from attrs import frozen

from commontable.cli.screen import DONE, Json, UseError, tell, tell_json
from commontable.library import coverage_page
from commontable.library.schema import deck_schema
from commontable.metrics import catalogue
from commontable.protocol.asyncapi import asyncapi_document
from commontable.protocol.metric_sheets import metrics_text
from commontable.protocol.reference import reference_text
from commontable.protocol.typescript import types_text

What = Literal["types", "metrics", "asyncapi", "schema", "docs"]
ROOT = Path(__file__).parents[3]


def _as_json(document: object) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


@frozen
class Page:
    """A generated file. Where `text` takes long, `mark` tells at once what a fresh one contains."""

    text: Callable[[], str]
    mark: Callable[[], str] | None = None

    def is_fresh(self, path: str) -> bool:
        """Whether the file at `path` in the checkout is what would be written now."""
        if not (ROOT / path).exists():
            return False
        kept = (ROOT / path).read_text("utf-8")
        return self.mark() in kept if self.mark else kept == self.text()


GENERATED: Mapping[What, Mapping[str, Page]] = {
    "types": {"client/src/wire/types.ts": Page(types_text)},
    "metrics": {
        "client/src/screens/console/metrics.ts": Page(metrics_text),
        "docs/metrics.md": Page(catalogue.page),
    },
    "asyncapi": {
        "docs/asyncapi.json": Page(lambda: _as_json(asyncapi_document(version("commontable"))))
    },
    "schema": {"decks/deck.schema.json": Page(lambda: _as_json(deck_schema()))},
    "docs": {
        "docs/protocol.md": Page(reference_text),
        "docs/decks.md": Page(coverage_page.page, coverage_page.mark),
    },
}
"""What one can have written → path in the checkout → the page."""


def write_command(*what: What, is_json: Json = False) -> int:
    """Write generated files anew, each from the code that it is printed from, unless it is fresh.

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


def _write(pages: Mapping[str, Page]) -> Iterator[str]:
    for path, page in pages.items():
        if not page.is_fresh(path):
            (ROOT / path).write_text(page.text(), "utf-8")
            yield path
