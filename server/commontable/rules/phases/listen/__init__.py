"""P4, listening rounds: interests open by being heard (GAME §2.5).

Each speaker has a turn. Others ask, reflect, advise or play a skill, always aloud first and then
with a tap. Only the speaker can say "heard" (Rogers 1961, after Gill & Mastoras 2021).
"""

from collections.abc import Iterable

from commontable.rules import guessing
from commontable.rules.events import Event
from commontable.rules.guessing import Round
from commontable.rules.moment import Moment
from commontable.rules.moves import (
    LISTENING_NOT,
    Advise,
    Advised,
    Answer,
    Ask,
    Asked,
    ConfirmHeard,
    HeardConfirmed,
    PlaySkill,
    Reflect,
    Reflected,
    Reflection,
    SkillPlayed,
)
from commontable.rules.offers import Offer
from commontable.rules.phase import Phase
from commontable.rules.phases.listen import chair, pairing
from commontable.rules.phases.listen.chair import HearChair, SpeakForChair
from commontable.rules.phases.listen.course import (
    all_are_heard_out,
    all_turns_done,
    close_turns,
    default_listener,
    open_round,
    turn_deadlines,
    turn_length,
    turns_due,
)
from commontable.rules.phases.listen.facts import (
    FACTS,
    FELT_HEARD_AT,
    FloorOpened,
    HeardRated,
    RoundOpened,
    TurnClosed,
    TurnOpened,
    TurnPutBack,
)
from commontable.rules.phases.listen.halves import half_deadlines, halves_due, open_pairs
from commontable.rules.phases.listen.pairing import PairsMatched, PartnerLost
from commontable.rules.phases.listen.play import DEEDS, listen_offers
from commontable.rules.phases.listen.state import (
    ChairTurn,
    Listening,
    Pair,
    Turn,
)
from commontable.rules.phases.listen.wishes import ChooseListener, EndFloor, FeelHeard
from commontable.rules.table import Table
from commontable.rules.values import Form, ListeningMode, Millis, PhaseId

__all__ = [
    "FELT_HEARD_AT",
    "LISTENING_NOT",
    "PHASE",
    "Advise",
    "Advised",
    "Answer",
    "Ask",
    "Asked",
    "ChairTurn",
    "ChooseListener",
    "ConfirmHeard",
    "EndFloor",
    "FeelHeard",
    "FloorOpened",
    "HearChair",
    "HeardConfirmed",
    "HeardRated",
    "Listening",
    "Pair",
    "PairsMatched",
    "PartnerLost",
    "PlaySkill",
    "Reflect",
    "Reflected",
    "Reflection",
    "RoundOpened",
    "SkillPlayed",
    "SpeakForChair",
    "Turn",
    "TurnClosed",
    "TurnOpened",
    "TurnPutBack",
    "all_turns_done",
    "default_listener",
    "turn_length",
]


def open_listening(table: Table, moment: Moment) -> Iterable[Event]:
    """In pairs where the form is short or the workshop wants it, else in a round (GAME §2.10)."""
    config = table.config
    in_pairs = config.form is Form.SHORT or config.listening_mode is ListeningMode.PAIRS
    return (open_pairs if in_pairs else open_round)(table, moment)


def listening_due(table: Table, moment: Moment) -> Iterable[Event]:
    follow = turns_due if table.part(Listening).pairs is None else halves_due
    is_time = all_are_heard_out(table)
    following = tuple(follow(table, moment))
    return following or guessing.guesses_due(table, moment, Round.AFTER, is_time=is_time)


def listening_is_over(table: Table) -> bool:
    """Whether all were heard out, and all who are asked again have guessed."""
    return all_are_heard_out(table) and guessing.is_over(table, Round.AFTER)


def listening_offers(table: Table, seat: str) -> Iterable[Offer]:
    yield from listen_offers(table, seat)
    yield from guessing.guess_offers(table, seat)


def close_listening(table: Table, moment: Moment) -> Iterable[Event]:
    yield from close_turns(table, moment)
    yield from guessing.close_guesses(table, moment)


def listening_deadlines(table: Table) -> Iterable[Millis]:
    in_pairs = table.part(Listening).pairs is not None
    yield from (half_deadlines if in_pairs else turn_deadlines)(table)
    yield from guessing.guess_deadlines(table)


PHASE = Phase(
    id=PhaseId.P4,
    minutes={Form.SHORT: 6, Form.HOUR: 12, Form.NINETY: 18, Form.TWO_HOURS: 24},
    is_done=listening_is_over,
    offers=listening_offers,
    deeds={**DEEDS, **guessing.DEEDS},
    facts={**chair.FACTS, **pairing.FACTS, **FACTS},
    opening=open_listening,
    closing=close_listening,
    due=listening_due,
    set_aside=close_turns,
    skip=close_listening,
    deadlines=listening_deadlines,
    lends_time_to=PhaseId.P6,
)
