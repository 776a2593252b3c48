"""Texts and frames, as RFC 6455 and the Socket.IO protocol have them."""

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from socketio.packet import ACK, EVENT, Packet

from commontable.tables.callers import Outgoing
from commontable.web import wire


@pytest.mark.parametrize("size", [0, 1, 125, 126, 127, 65535, 65536, 70000])
def test_a_frame_gives_its_text_back(size: int):
    text = b"x" * size
    assert wire.text_in(wire.framed(text)) == text


def test_the_frames_of_the_rfc():
    assert wire.framed(b"Hello") == bytes.fromhex("8105 48656c6c6f")
    assert wire.framed(b"x" * 256)[:4] == bytes.fromhex("817e 0100")
    assert wire.framed(b"x" * 65536)[:10] == bytes.fromhex("817f 0000000000010000")


@given(st.dictionaries(st.text(), st.text() | st.integers(-9, 9) | st.none()))
def test_the_library_reads_what_is_written(message: dict):
    encoded = orjson.dumps(message)
    event = Packet(encoded_packet=_socket_io_text(wire.event_frame(Outgoing.PATCH, encoded)))
    assert (event.packet_type, event.data) == (EVENT, ["patch", message])
    ack = Packet(encoded_packet=_socket_io_text(wire.ack_frame(17, encoded)))
    assert (ack.packet_type, ack.id, ack.data) == (ACK, 17, [message])


def _socket_io_text(frame: bytes) -> str:
    return wire.text_in(frame).decode().removeprefix("4")


@given(
    st.none() | st.integers(0, 10**9),
    st.text(min_size=1),
    st.lists(st.dictionaries(st.text(), st.text()), max_size=3),
)
def test_what_the_library_writes_is_read(number: int | None, name: str, words: list):
    text = "4" + Packet(EVENT, data=[name, *words], id=number).encode()
    assert wire.read_event(text) == wire.Event(number, name, tuple(words))


@given(st.text() | st.text().map("42".__add__) | st.text().map("42[".__add__))
def test_whatever_is_said_is_an_event_or_for_the_library_or_neither(text: str):
    assert not (wire.read_event(text) and wire.is_for_the_library(text))


@pytest.mark.parametrize("text", ["1", "3", "3probe", "40", "40{}", '40{"key":"x"}', "41"])
def test_the_library_gets_what_keeps_a_connection(text: str):
    assert wire.is_for_the_library(text)


@pytest.mark.parametrize(
    "text", ["", "0", "2", "4", "40[]", '40{"a":NaN}', "40{", "6", "b4", "3x", "40/a,"]
)
def test_the_library_is_spared_what_is_malformed(text: str):
    assert not wire.is_for_the_library(text)


def test_the_library_is_spared_a_greeting_too_long_to_be_one():
    assert not wire.is_for_the_library('40{"key":"%s"}' % ("x" * wire.LONGEST_GREETING))
