"""Every generated file is, to the byte, what its generator writes now."""

from collections.abc import Callable

from commontable.metrics.catalogue import page as metrics_page
from commontable.protocol.printed import PRINTED
from tests.house.house import ROOT

GENERATED: dict[str, Callable[[], str]] = {**PRINTED, "docs/metrics.md": metrics_page}
"""Path in the repository → the function that writes it; one line for each generated file."""


def test_every_generated_file_is_fresh():
    stale = [
        path for path, write in GENERATED.items() if (ROOT / path).read_text("utf-8") != write()
    ]
    assert stale == []
