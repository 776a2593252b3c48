"""Every generated file is, to the byte, what its generator writes now."""

from itertools import chain

from commontable.cli.write import GENERATED
from tests.house.house import ROOT


def test_every_generated_file_is_fresh():
    files = chain.from_iterable(printers.items() for printers in GENERATED.values())
    stale = [path for path, text in files if (ROOT / path).read_text("utf-8") != text()]
    assert stale == [], "run `commontable write`"
