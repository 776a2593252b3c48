"""`demo` shows a workshop at play, and its third table begins when somebody joins it."""

from random import Random

import pytest

from commontable.rehearsal.participant import Participant, Persona
from commontable.rehearsal.temperament import THOROUGH
from commontable.rehearsal.tempo import Tempo
from commontable.rehearsal.wire import Wire
from tests.server.cli.commands import running

pytestmark = pytest.mark.long

LOCAL = ("demo", "--json", "--host", "127.0.0.1")


async def shown_on(console: Wire, holds) -> None:
    while True:
        parts = console.look()
        if holds(parts):
            return
        await console.change()


def is_table_three(*, paused: bool, of: int):
    def holds(parts) -> bool:
        tile = parts.get("tile.3", {})
        return tile.get("of") == of and ("pause" in tile["stops"]) is paused

    return holds


async def test_the_third_table_begins_when_somebody_joins_and_all_ends_within_a_second():
    with running(*LOCAL, "--port", 0, "--speed", 20) as run:
        links = run.links
        assert set(links) == {"join", "console", "wall", "code"}
        url, _, key = links["console"].partition("/console#")
        assert links["join"] == f"{url}/j/{links['code']}"
        assert links["wall"] == f"{url}/wall/{links['code']}"

        console = await Wire(url, {"door": "console", "key": key}).open()
        await shown_on(console, is_table_three(paused=True, of=4))
        me = Persona("Me", "community", "es", THOROUGH)
        person = await Participant.join(url, links["code"], me, Tempo(20), Random(1))
        await shown_on(console, is_table_three(paused=False, of=5))
        await person.close()
        await console.close()

        said = run.stop()
    assert (said.code, said.out, said.err) == (0, "", "")


def test_a_taken_port_is_passed_over_and_said(tmp_path):
    with running("serve", "--json", "--host", "127.0.0.1", "--port", 0, "--data", tmp_path) as busy:
        port = int(busy.links["url"].rpartition(":")[2])
        with running(*LOCAL, "--port", port) as run:
            assert f":{port}/" not in run.links["join"]
            said = run.stop()
    assert said.err.startswith(f"Port {port} is taken, so this demo is on port ")
