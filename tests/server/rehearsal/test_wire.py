"""A simulated client keeps what it is shown whole, and finds its way back."""

import pytest

from commontable.rehearsal.facilitator import Facilitator, Plan
from commontable.rehearsal.tempo import Tempo
from commontable.rehearsal.wire import TurnedAwayError, Wire

JOIN = {"type": "join", "alias": "Wren", "group": "community", "language": "en"}


@pytest.fixture
async def facilitator(server):
    leading = await Facilitator.open(server.url, server.house_key, Plan("Tuesday", 1), Tempo())
    yield leading
    await leading.close()


async def test_patches_add_up_to_what_a_newcomer_is_shown_whole(server, facilitator):
    door = await Wire(server.url, {"door": "door", "key": facilitator.code}).open()
    await door.request(JOIN)
    await facilitator.until(lambda: len(facilitator.room["people"]) == 1)
    other = await Wire(server.url, {"door": "console", "key": facilitator.key}).open()
    assert other.parts["room"] == facilitator.room
    await other.close()
    await door.close()


async def test_a_patch_that_does_not_follow_is_healed_by_asking_again(server, facilitator):
    console = await Wire(server.url, {"door": "console", "key": facilitator.key}).open()
    whole = dict(console.parts)
    console.look()
    console._patched({"now": 0, "parts": {"room": {"was": "gone", "version": "x", "patch": {}}}})
    await console.change()
    assert console.parts == whole
    await console.close()


async def test_a_wrong_key_is_turned_away_with_its_reason(server):
    with pytest.raises(TurnedAwayError, match=r"No workshop has this join code \(wrong_code\)"):
        await Wire(server.url, {"door": "door", "key": "NOSUCH"}).open()


async def test_a_server_that_is_not_there_is_said_to_be_so():
    with pytest.raises(TurnedAwayError, match="did not let us in at the door"):
        await Wire("http://127.0.0.1:9", {"door": "door", "key": "K7MPQX"}).open()
