"""Moving pictures: stills in WebP put into one file that plays them (RFC 9649, WebP container)."""

import struct
from collections.abc import Iterator, Sequence
from pathlib import Path

IMAGE = (b"VP8 ", b"VP8L", b"ALPH")
ANIMATION = 0x02
FOR_EVER = 0
DO_NOT_BLEND = 0x02


def write_film(path: Path, stills: Sequence[bytes], size: tuple[int, int], each: int) -> None:
    """Write stills of one size, each shown so many milliseconds, over and over."""
    frames = b"".join(_chunk(b"ANMF", _frame(still, size, each)) for still in stills)
    head = _chunk(b"VP8X", struct.pack("<I", ANIMATION) + _size(size))
    play = _chunk(b"ANIM", struct.pack("<IH", 0xFFFFFFFF, FOR_EVER))
    body = b"WEBP" + head + play + frames
    path.write_bytes(b"RIFF" + struct.pack("<I", len(body)) + body)


def _frame(still: bytes, size: tuple[int, int], each: int) -> bytes:
    image = b"".join(_chunk(name, data) for name, data in _chunks(still) if name in IMAGE)
    return _int24(0) * 2 + _size(size) + _int24(each) + bytes([DO_NOT_BLEND]) + image


def _chunks(webp: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The chunks of a still, behind the twelve bytes that say what it is."""
    at = 12
    while at < len(webp):
        name, length = webp[at : at + 4], int.from_bytes(webp[at + 4 : at + 8], "little")
        yield name, webp[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def _chunk(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def _size(size: tuple[int, int]) -> bytes:
    return b"".join(_int24(side - 1) for side in size)


def _int24(number: int) -> bytes:
    return number.to_bytes(3, "little")
