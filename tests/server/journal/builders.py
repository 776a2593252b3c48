"""Records to append, where only what a test is about is spelt out."""

from typing import Any

from attrs import evolve

from commontable.journal import Record

RECORD = Record(
    stream="table-1",
    seq=1,
    at=1_764_000_000_000,
    actor="seat-1",
    cause="request-1",
    kind="said",
    version=1,
    body=b'{"text":"The street light is broken."}',
)


def a_record(stream: str = "table-1", seq: int = 1, **changes: Any) -> Record:
    return evolve(RECORD, stream=stream, seq=seq, **changes)


def a_run(stream: str = "table-1", first: int = 1, count: int = 1) -> list[Record]:
    return [a_record(stream, seq) for seq in range(first, first + count)]
