"""What was done at a table of a rehearsal is a play that can be put on again."""

import pytest

from commontable.rehearsal.rehearse import Script, rehearse
from commontable.rehearsal.skeleton import play_of
from commontable.rules.phases.agree import Agreement
from commontable.rules.plan import Draft
from commontable.tables.replay import recordings
from tests.plays.stage import Play
from tests.server.rehearsal.server import FAST

pytestmark = pytest.mark.long


async def test_a_table_is_put_on_again_as_it_was_played(server, tmp_path):
    """With who came late, left, or slept; so that a game that failed becomes a named play."""
    script = Script(tables=1, seats=7, speed=FAST, seed=4)
    report = await rehearse(script, server.url, server.house_key, lambda _tables: None)
    assert report.is_good, (report.tables, report.faults)
    (recording,) = await recordings(server.hall._journal, report.code)
    file = tmp_path / "again.toml"
    file.write_text(play_of(recording, 1, report.wishes, "Again"), "utf-8")

    play = Play.read(file)
    for _ in play.steps():
        pass

    (host,) = server.hall.workshops.values()
    played, again = host.laid[1].table, play.game.table
    assert again.is_done
    assert again.roles == played.roles
    assert again.part(Draft).clauses == played.part(Draft).clauses
    assert again.part(Agreement).ending == played.part(Agreement).ending
