"""What may be changed of a workshop, as its lead sees it."""

from commontable.rules.values import ListeningMode, Pace
from commontable.rules.workshop.adapting import ChangeConfig
from commontable.views.config import see_config
from tests.server.rules.workshop.builders import a_room, running

TOPICS = {"force": {"en": "Being held"}, "drugs": {"en": "Drugs"}}


def test_the_lead_sees_what_is_settled_and_how_long_it_may_be_made():
    """R25.26 R25.27: in play not shorter than what is over and a minute for each phase to come."""
    lobby = see_config(a_room().workshop, TOPICS)
    assert (lobby.minutes, lobby.least, lobby.most) == (90, 20, 240)
    assert lobby.rounds_from == 45
    assert (lobby.pace, lobby.listening_mode) == (Pace.ROOM, ListeningMode.ROUND)
    room = running().do(ChangeConfig(content_off=("force",)))
    at_play = see_config(room.workshop, TOPICS)
    assert (at_play.least, at_play.rounds_from) == (16, None)
    assert (at_play.topics, at_play.content_off) == (TOPICS, ("force",))
