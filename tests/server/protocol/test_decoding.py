"""A request is taken as it should be or refused with the place of its fault."""

import pytest

from commontable.codec import MalformedError
from commontable.protocol.decoding import request_from
from commontable.protocol.doors import WISHES
from commontable.protocol.messages import Door, Refresh, Request

GOOD = {"id": "12345678", "do": {"type": "refresh"}}


def request(**changes: object) -> Request:
    return request_from({**GOOD, **changes}, WISHES[Door.SEAT])


def test_a_request_is_taken_as_it_is():
    wish = Request("12345678", Refresh(), offer="1.0/agree", table=3)
    assert request(offer="1.0/agree", table=3) == wish
    assert request() == Request("12345678", Refresh())


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({"id": "1234567"}, "id"),
        ({"id": "x" * 65}, "id"),
        ({"id": 12345678}, "id"),
        ({"do": None}, "do"),
        ({"do": {"type": "advance", "leg": 1}}, "do.type"),
        ({"do": {"type": "fist", "value": "3", "standing": "role"}}, "do.value"),
        ({"do": {"type": "check_safety"}}, "do.community_bodies"),
        ({"offer": 1}, "offer"),
        ({"table": "1"}, "table"),
        ({"table": True}, "table"),
        ({"table": 0}, "table"),
        ({"table": 61}, "table"),
        ({"seq": 1}, "seq"),
    ],
)
def test_a_fault_is_told_with_its_place(changes, where):
    with pytest.raises(MalformedError) as caught:
        request(**changes)
    assert caught.value.where == where


@pytest.mark.parametrize("raw", [None, [], "refresh", 7, [GOOD]])
def test_what_is_no_object_is_refused(raw):
    with pytest.raises(MalformedError, match="expected an object"):
        request_from(raw, WISHES[Door.SEAT])


@pytest.mark.parametrize("missing", ["id", "do"])
def test_a_request_needs_its_id_and_its_wish(missing):
    with pytest.raises(MalformedError) as caught:
        request_from({k: v for k, v in GOOD.items() if k != missing}, WISHES[Door.SEAT])
    assert caught.value.where == missing
