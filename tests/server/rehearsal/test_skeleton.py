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


@pytest.mark.parametrize(
    "script",
    [
        Script(tables=1, seats=7, speed=FAST, seed=4),
        Script(
            tables=2,
            seats=5,
            form=120,
            minutes=110,
            speed=FAST,
            seed=5,
            deck="riverbend-park",
            languages=("es", "ar"),
        ),
    ],
    ids=["restless", "another deck, length and language, and plans to read"],
)
async def test_a_table_is_put_on_again_as_it_was_played(server, tmp_path, script):
    """With who came late, left, or slept; so that a game that failed becomes a named play."""
    report = await rehearse(script, server.url, server.house_key, lambda _tables: None)
    assert report.is_good, (report.tables, report.faults)
    (recording,) = await recordings(server.hall._journal, report.code)
    kinds = {record.kind for record in recording.tables[1]}
    assert (script.form == 120) is ("plan_shown" in kinds)
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
