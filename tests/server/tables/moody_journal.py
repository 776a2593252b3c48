"""A journal in memory that can be told when to fail, and to let something happen on the way."""

from collections.abc import Callable, Sequence

from commontable.journal import Record, Unwritten
from commontable.journal.memory import MemoryJournal


class MoodyJournal(MemoryJournal):
    """Writes to no stream that begins with `fails`; `meanwhile` is called before each append."""

    def __init__(self) -> None:
        super().__init__()
        self.fails = "nothing"
        self.meanwhile: Callable[[Sequence[Record]], None] = lambda _records: None
        self.asked = 0

    async def append(self, stream: str, records: Sequence[Record]) -> None:
        self.asked += 1
        self.meanwhile(records)
        if stream.startswith(self.fails):
            raise Unwritten(stream, "the disk is full")
        await super().append(stream, records)
