"""The worked example is what a server says today."""

import pytest

from commontable.protocol.examples import example, example_text
from commontable.protocol.messages import Door
from commontable.views.merge import merged
from tests.server.protocol.example import EXAMPLE
from tests.server.protocol.example import example as played
from tests.server.protocol.shaped import misfits

SHAPES = {
    "auth": "Hello",
    "request": "Request",
    "ack": "Ack",
    "snapshot": "Snapshot",
    "patch": "Patch",
}
PARTS = {"door": "DoorView", "lobby": "LobbyView", "table": "TableView", "seat": "SeatView"}


def test_playing_the_example_again_says_the_same():
    fresh = EXAMPLE.read_bytes() == played()
    assert fresh, "run `python -m tests.server.protocol.example`, then `commontable write docs`"


@pytest.mark.parametrize("said", example(), ids=lambda said: f"{said.door}-{said.name}")
def test_every_line_is_as_declared(said):
    assert misfits(said.message, SHAPES[said.name]) == []
    if said.name == "snapshot":
        for name, part in said.message["parts"].items():
            assert misfits(part["view"], PARTS[name]) == []


def test_its_patches_add_up_to_views_as_declared():
    held = {}
    for said in example():
        if said.door is not Door.SEAT or "parts" not in said.message:
            continue
        for name, part in said.message["parts"].items():
            if said.name == "patch":
                assert held[name]["version"] == part["was"]
                view = merged(held[name]["view"], part["patch"])
                held[name] = {"version": part["version"], "view": view}
            else:
                held[name] = part
            assert misfits(held[name]["view"], PARTS[name]) == []
    assert held["table"]["view"]["problem"]["id"]


def test_it_holds_what_the_reference_promises_of_it():
    text = example_text()
    for wanted in ('"join"', '"consent"', '"too_late"', '"vote_problem"', '"call_facilitator"'):
        assert wanted in text
