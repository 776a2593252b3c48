"""Every generated file is what its generator writes now."""

from itertools import chain

from commontable.cli.write import GENERATED


def test_every_generated_file_is_fresh():
    pages = chain.from_iterable(pages.items() for pages in GENERATED.values())
    stale = [path for path, page in pages if not page.is_fresh(path)]
    assert stale == [], "run `commontable write`"
