"""The wire as a client meets it: greetings, answers, order, limits, and how connections end."""

import asyncio
from time import monotonic

import pytest
from aiohttp import ClientSession, WSMsgType, WSServerHandshakeError
from structlog.testing import capture_logs

from commontable.web.lean import MOST_WAITING
from commontable.web.socket import LARGEST_MESSAGE, LARGEST_REQUEST, is_same_origin
from tests.server.web.house import House

CONNECT = "/socket.io/?EIO=4&transport=websocket"


async def test_who_is_greeted_first_gets_a_snapshot_and_is_present(house: House):
    phone = await house.phone("ticket-7")
    await phone.ask({"do": "say", "word": "hello"})
    assert phone.told == [
        ("snapshot", {"seat": "7", "grüße": "ß" * 100}),
        ("patch", {"said": "hello"}),
    ]
    assert house.hall.present == {"7": 1}


async def test_who_is_refused_learns_the_code_and_the_place(house: House):
    phone = await house.phone("wrong")
    [refused] = await phone.heard("refused")
    assert refused["data"] == {"code": "ticket_spent", "where": "key", "ok": False}
    assert not house.hall.present


async def test_a_greeting_without_a_key_is_refused(house: House):
    phone = await house.phone(greets=False)
    [refused] = await phone.heard("refused")
    assert refused["data"]["code"] == "malformed"


async def test_a_greeting_that_fails_inside_ends_the_connection(house: House):
    async with ClientSession() as session, session.ws_connect(house.url + CONNECT) as ws:
        await ws.receive()
        await ws.send_str('40{"key":"explode"}')
        assert (await ws.receive(timeout=5)).type is WSMsgType.CLOSE


async def test_a_request_is_answered_after_what_came_of_it(house: House):
    phone = await house.phone()
    assert await phone.ask({"do": "say", "word": "hello"}) == {"ok": True}
    assert phone.told[-1] == ("patch", {"said": "hello"})


async def test_everyone_of_an_audience_hears_and_nobody_else(house: House):
    one, two = await house.phone("ticket-1"), await house.phone("ticket-2")
    await one.ask({"do": "say", "word": "hello"})
    await two.until(lambda: ("patch", {"said": "hello"}) in two.told)
    house.hall.post.send("w/seat/1", "patch", b'{"for":"one"}')
    assert ("patch", {"for": "one"}) not in two.told
    await one.until(lambda: ("patch", {"for": "one"}) in one.told)
    await two.ask({"do": "nothing"})
    assert ("patch", {"for": "one"}) not in two.told


async def test_who_is_seen_out_hears_no_more(house: House):
    one, two = await house.phone("ticket-1"), await house.phone("ticket-2")
    house.hall.post.end("w/seat/1")
    house.hall.post.end("w/seat/nobody")
    await one.heard("ended")
    await two.ask({"do": "nothing"})
    assert house.hall.present == {"2": 1}


async def test_a_refresh_is_for_one_connection_alone(house: House):
    one, two = await house.phone("ticket-1"), await house.phone("ticket-2")
    await one.ask({"do": "refresh"})
    await two.ask({"do": "nothing"})
    assert len(one.named("snapshot")) == 2
    assert len(two.named("snapshot")) == 1


async def test_two_hundred_quick_requests_are_answered_in_order(house: House):
    phone = await house.phone()
    for word in range(200):
        await phone.ask_in_passing({"do": "say", "word": word})
    await phone.heard("ack", 200)
    expected = [
        entry for word in range(200) for entry in (("patch", {"said": word}), ("ack", {"ok": True}))
    ]
    assert phone.told[1:] == expected
    assert [raw["word"] for raw in house.hall.heard] == [*range(200)]


async def test_one_who_waits_keeps_nobody_waiting(house: House):
    one, two = await house.phone("ticket-1"), await house.phone("ticket-2")
    await one.ask_in_passing({"do": "wait"})
    await one.ask_in_passing({"do": "say", "word": "after"})
    assert await two.ask({"do": "nothing"}) == {"ok": True}
    assert {"do": "say", "word": "after"} not in house.hall.heard
    house.hall.may_go_on.set()
    await one.heard("ack", 2)


async def test_a_request_that_fails_inside_is_still_answered(house: House):
    phone = await house.phone()
    assert await phone.ask({"do": "explode"}) == {"ok": False, "code": "busy"}
    assert await phone.ask({"do": "nothing"}) == {"ok": True}


@pytest.mark.parametrize(
    ("event", "words"), [("shout", ({},)), ("request", ()), ("request", (1, 2))]
)
async def test_any_other_event_is_answered_too(house: House, event: str, words: tuple):
    phone = await house.phone()
    answer = await phone.ask(*words, event=event)
    assert answer == {"ok": False, "code": "malformed", "where": "event"}
    assert house.hall.heard == []


async def test_too_many_requests_are_answered_and_not_done(strict_house: House):
    phone = await strict_house.phone()
    answers = [await phone.ask({"do": "nothing"}) for _ in range(5)]
    assert answers[:3] == [{"ok": True}] * 3
    assert answers[3:] == [{"ok": False, "code": "too_fast"}] * 2
    assert len(strict_house.hall.heard) == 3


JUNK = [
    *("", "4", "9", "x", "42", "42{}", "42[1]", "421[]", "43[]", "40[", '42["request"'),
    *(b"\0\1", '42["request",NaN]', '451-["request",{"_placeholder":true,"num":0}]'),
    *("42" + "[" * 5000 + "]" * 5000, '40{"key":"\\ud800"}'),
]


@pytest.mark.parametrize("junk", JUNK, ids=range(len(JUNK)))
async def test_a_little_junk_is_passed_over_and_too_much_ends_the_connection(
    strict_house: House, junk: str | bytes
):
    phone = await strict_house.phone()
    await phone.say(junk)
    await phone.say(junk)
    assert await phone.ask({"do": "nothing"}) == {"ok": True}
    await phone.say(junk)
    await phone.until(phone.ended.is_set)
    assert strict_house.hall.heard == [{"do": "nothing"}]


async def test_a_request_over_the_limit_is_refused_with_an_answer(house: House):
    phone = await house.phone()
    fits = {"do": "x" * (LARGEST_REQUEST - 100)}
    assert await phone.ask(fits) == {"ok": True}
    answer = await phone.ask({"do": "x" * LARGEST_REQUEST})
    assert answer == {"ok": False, "code": "too_large"}
    assert house.hall.heard == [fits]


async def test_no_hurry_of_taps_stands_in_the_way_of_a_safety_verb(strict_house: House):
    phone = await strict_house.phone()
    answers = [await phone.ask({"do": "nothing"}) for _ in range(5)]
    assert answers[-1] == {"ok": False, "code": "too_fast"}
    assert await phone.ask({"do": {"type": "call_off_ramp"}}) == {"ok": True}


async def test_a_message_over_the_limit_ends_the_connection(house: House):
    phone, other = await house.phone("ticket-1"), await house.phone("ticket-2")
    with capture_logs() as logs:
        await phone.say("42" + " " * LARGEST_MESSAGE)
        await phone.until(phone.ended.is_set)
        await other.until(lambda: ("patch", {"departed": "1"}) in other.told)
    assert ["too large" in line["event"] for line in logs] == [True]


async def test_the_newest_connection_holds_the_seat(house: House):
    older = await house.phone("ticket-1")
    newer = await house.phone("ticket-1")
    await older.until(older.ended.is_set)
    assert older.named("notice") == [{"kind": "replaced"}]
    assert await newer.ask({"do": "say", "word": "still here"}) == {"ok": True}
    assert newer.named("patch")[-1] == {"said": "still here"}
    assert house.hall.present == {"1": 1}


async def test_who_leaves_has_departed(house: House):
    staying, leaving = await house.phone("ticket-1"), await house.phone("ticket-2")
    await leaving.close()
    await staying.until(lambda: ("patch", {"departed": "2"}) in staying.told)
    assert house.hall.present == {"1": 1}


async def test_a_phone_that_does_not_read_is_sent_away_and_others_are_not_held_up(house: House):
    reading, asleep = await house.phone("ticket-1"), await house.phone("ticket-2")
    asleep.stop_reading()
    said = 0
    with capture_logs() as logs:
        while not logs:
            house.hall.tell({"said": "x" * 50_000})
            said += 1
            assert await reading.ask({"do": "nothing"}) == {"ok": True}
    assert logs[0]["waiting_bytes"] > MOST_WAITING
    await reading.until(lambda: ("patch", {"departed": "2"}) in reading.told)
    assert len([message for message in reading.named("patch") if "said" in message]) == said


async def test_a_phone_that_was_only_late_learns_why_it_is_sent_away(house: House):
    phone = await house.phone()
    phone.stop_reading()
    with capture_logs() as logs:
        while not logs:
            house.hall.tell({"said": "x" * 50_000})
            await asyncio.sleep(0)
    phone.read_on()
    await phone.until(phone.ended.is_set)
    assert phone.named("notice") == [{"kind": "too_slow"}]


async def test_polling_is_refused(house: House):
    async with ClientSession() as session:
        answer = await session.get(house.url + "/socket.io/?EIO=4&transport=polling")
    assert answer.status == 400


async def test_a_page_from_elsewhere_cannot_connect(house: House):
    async with ClientSession() as session:
        with pytest.raises(WSServerHandshakeError) as refusal:
            await session.ws_connect(house.url + CONNECT, origin="http://elsewhere.example")
        assert refusal.value.status == 400
        async with session.ws_connect(house.url + CONNECT, origin=house.url) as own:
            assert (await own.receive_str()).startswith("0{")


def test_a_page_behind_a_proxy_that_ends_tls_is_from_here():
    environ = {"HTTP_HOST": "10.0.0.5:8000", "HTTP_X_FORWARDED_HOST": "table.example, inner"}
    assert is_same_origin("https://table.example", environ)
    assert not is_same_origin("https://10.0.0.5:8000", environ)
    assert is_same_origin("https://10.0.0.5:8000", {"HTTP_HOST": "10.0.0.5:8000"})


async def test_nothing_is_compressed(house: House):
    address = house.url + CONNECT
    async with ClientSession() as session, session.ws_connect(address, compress=15) as ws:
        assert ws.compress == 0


async def test_fifty_clients_are_told_and_seen_out_in_under_a_second(house: House):
    phones = [await house.phone(f"ticket-{seat}") for seat in range(50)]
    began = monotonic()
    await house.stop()
    assert monotonic() - began < 1
    assert house.hall.is_closed
    assert not house.hall.present
    for phone in phones:
        await phone.until(phone.ended.is_set)
        assert phone.named("notice") == [{"kind": "closing"}]


async def test_a_client_that_does_not_answer_the_goodbye_holds_up_nobody_for_long(house: House):
    phone = await house.phone()
    phone.stop_reading()
    began = monotonic()
    await house.stop()
    assert monotonic() - began < 1
