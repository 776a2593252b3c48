"""Names that a deck mentions: whether they exist, and whether they stand there once."""

from collections.abc import Collection, Iterator, Sequence

from commontable.library.faults import Fault, Spot


def stranger(name: str, known: Collection[str], spot: Spot) -> Iterator[Fault]:
    if name not in known:
        yield spot.fault(f"There is no `{name}`.")


def strangers(names: Sequence[str], known: Collection[str], spot: Spot) -> Iterator[Fault]:
    for index, name in enumerate(names):
        yield from stranger(name, known, spot.item(index))


def twice(names: Sequence[str], spot: Spot) -> Iterator[Fault]:
    for name in dict.fromkeys(names):
        if names.count(name) > 1:
            yield spot.fault(f"`{name}` stands here twice.")
