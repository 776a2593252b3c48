"""The AsyncAPI document holds together and leaves nothing out."""

import json
from collections.abc import Iterator

import pytest

from commontable.protocol.asyncapi import asyncapi_document
from commontable.protocol.doors import COMMANDS
from commontable.protocol.messages import Door

DOCUMENT = asyncapi_document("1.2.3")


def refs_in(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if "$ref" in value:
            yield value["$ref"]
        for item in value.values():
            yield from refs_in(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from refs_in(item)


def found(ref: str) -> object:
    place = DOCUMENT
    for step in ref.removeprefix("#/").split("/"):
        place = place[step]
    return place


def test_it_is_json_and_says_which_program_it_describes():
    assert json.loads(json.dumps(DOCUMENT))["info"]["version"] == "1.2.3"


def test_every_reference_leads_somewhere():
    refs = set(refs_in(DOCUMENT))
    assert len(refs) > 100
    assert all(found(ref) for ref in refs)


@pytest.mark.parametrize("door", Door)
def test_every_command_of_a_door_is_in_its_requests(door):
    payload = DOCUMENT["components"]["messages"][f"{door}_request"]["payload"]
    (union,) = [ref for ref in refs_in(payload) if ref.endswith("Command")]
    listed = {ref.rsplit("/", 1)[1] for ref in refs_in(found(union))}
    assert listed == {kind.__name__ for kind in COMMANDS[door]}


def test_one_name_goes_in_and_three_come_out():
    messages = DOCUMENT["components"]["messages"]
    ways = {"receive": set(), "send": set()}
    for key, operation in DOCUMENT["operations"].items():
        ways[operation["action"]].add(messages[key]["name"])
    assert ways == {"receive": {"auth", "request"}, "send": {"snapshot", "patch", "notice"}}


def test_every_request_has_a_reply():
    asked = [op for key, op in DOCUMENT["operations"].items() if key.endswith("_request")]
    assert len(asked) == len(Door)
    assert all("ack" in op["reply"]["messages"][0]["$ref"] for op in asked)


def test_what_a_client_sends_is_closed_and_what_it_hears_may_grow():
    schemas = DOCUMENT["components"]["schemas"]
    assert schemas["Fist"]["additionalProperties"] is False
    assert schemas["Fist"]["required"] == ["type", "value", "standing"]
    assert "additionalProperties" not in schemas["SeatView"]
