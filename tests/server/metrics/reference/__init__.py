"""Every metric once more, slowly: from the whole list of facts, as GAME §3 words it.

It keeps no counts. Each number is worked out afresh from all facts that were not taken back, and a
look that must last is found by working it out at every fact up to now.
"""

from commontable.rules.allies import RoleTaken
from commontable.rules.draft import ClauseAdded, ClauseDropped, VersionFrozen
from commontable.rules.flow import TableFinished
from commontable.rules.moving import DraftDrawn, TableFoldedUp
from commontable.rules.phases import agree, feedback, listen, scenes
from commontable.rules.phases.reframe import ReframeProposed
from commontable.rules.phases.roles import RolesDealt
from commontable.rules.readiness import LifeNoted
from commontable.rules.sharing import InterestShared, RedLineShared
from commontable.rules.talking import FloorGivenBack
from commontable.rules.trading import TradeAnswered, TradeOffered
from commontable.rules.values import Group
from tests.server.metrics.reference.comfort import m13
from tests.server.metrics.reference.facts import GONE, MOVES, standing
from tests.server.metrics.reference.heat import m14, m16
from tests.server.metrics.reference.people import LISTENING, m1, m2, m3, m4
from tests.server.metrics.reference.phones import PLAN_TIME, m15, m20
from tests.server.metrics.reference.plans import is_voting, m9, m10, m11, m12, m17, m18, m19
from tests.server.metrics.reference.say import Said, Word, during, while_the_plan_is_open
from tests.server.metrics.reference.talk import is_heard_out, m5, m6, m7, m8, m21
from tests.server.metrics.restless_play import Step

CONTRIBUTIONS = (
    *(listen.FloorOpened, listen.Advised, *LISTENING),
    *(ClauseAdded, TradeAnswered, TradeOffered, InterestShared, RedLineShared, ReframeProposed),
    LifeNoted,
    *(feedback.StrengthNamed, feedback.NextStepNamed),
    *(scenes.SceneMoved, scenes.OffRampTaken, scenes.Intervened),
)
CLAUSES = (ClauseAdded, TradeAnswered, DraftDrawn, ClauseDropped, agree.Decided)
REACH = (*CLAUSES, VersionFrozen, RolesDealt, *GONE, RoleTaken)


def never(_numbers: dict[str, float]) -> bool:
    return False


WORDS = {
    "M1": Word(
        m1,
        lambda x: x["balance"] < 0.65,
        lambda x: x["balance"] < 0.50,
        minutes=3,
        turns_on=(*MOVES, *CONTRIBUTIONS),
    ),
    "M5": Word(m5, lambda x: x["value"] < 1, lambda x: x["value"] < 0.5, during("P4", "P7")),
    "M6": Word(m6, lambda x: x["value"] > 0.2, lambda x: x["value"] > 0.35, during("P4", "P7")),
    "M7": Word(m7, lambda x: x["felt"] < 0.8, lambda x: x["felt"] < 0.6, during("P4", "P5", "P6")),
    "M8": Word(m8, lambda x: x["heard"] < 0.4, lambda x: x["heard"] < 0.4, is_heard_out),
    "M9": Word(
        m9,
        lambda x: x["mean"] < 0.60 or x["min"] < 0.45,
        lambda x: x["mean"] < 0.45 or x["left_out"] > 0,
        is_voting,
    ),
    "M10": Word(
        m10,
        lambda x: x["spread"] > 0.4,
        lambda x: x["dominated"] > 0 or x["spread"] > 0.6,
        is_voting,
    ),
    "M11": Word(
        m11,
        lambda x: x["blocks"] > 0,
        lambda x: x["agreement"] > 0.9 and "low_comfort" in x,
    ),
    "M12": Word(
        m12,
        lambda x: x["strengths_first"] < 0.8,
        lambda x: x["strengths_first"] < 0.6,
        during("P8"),
    ),
    "M13": Word(
        m13,
        lambda x: x["value"] < 0.7 or x.get("uneasy", 0) > 0,
        lambda x: x["value"] < 0.5,
        has_number=False,
    ),
    "M14": Word(m14, never, never),
    "M16": Word(m16, never, lambda x: x["gap"] > 0.5, during("P11")),
    "M18": Word(
        m18,
        lambda x: x["segments"] < 0.6 or x["owners"] < 0.6,
        lambda x: x["segments"] < 0.4,
        while_the_plan_is_open,
        minutes=3,
        turns_on=REACH,
    ),
    "M19": Word(m19, lambda x: x["whole"] < 0.75, lambda x: x["whole"] < 0.5, during("P10")),
    "M21": Word(
        m21,
        lambda x: x["gain"] <= 0 and x["after"] < 0.99,
        lambda x: x["gain"] <= 0 and x["after"] < 0.75,
        during("P4", "P5", "P6"),
    ),
    "M20": Word(m20, lambda x: x["value"] > 2, lambda x: x["value"] > 4),
}
OF_GROUPS = {
    "M2": Word(
        m2,
        lambda x: not -0.40 <= x["floor"] <= 0.15,
        lambda x: x["floor"] > 0.25,
        minutes=4,
        turns_on=(*MOVES, listen.TurnClosed, FloorGivenBack),
    ),
    "M3": Word(m3, lambda x: x["both_ways"] < 0.60, lambda x: x["both_ways"] < 0.40),
    "M4": Word(m4, lambda x: x["value"] < 0, lambda x: x["value"] < -0.30),
    "M17": Word(
        m17,
        lambda x: x["one_side"] > 0.5 or x["enforcement"] > 0.2,
        lambda x: x["one_side"] > 0.8 or x["enforcement"] > 0.3,
        while_the_plan_is_open,
        minutes=3,
        turns_on=(*MOVES, *CLAUSES),
    ),
}
OF_PLAN_TIME = {"M15": Word(m15, never, lambda x: x["value"] > 1)}


def read_slowly(steps: list[Step], at: int) -> dict[str, Said]:
    """What is said of each metric that is shown, at the wall time `at`."""
    table, facts = steps[-1].table, standing(steps)
    ends = [fact for fact in facts if isinstance(fact.event, TableFinished | TableFoldedUp)]
    now = table.clock.reading(at)
    if table.is_done:
        table, now = ends[-1].table, ends[-1].now
    present = [seat.group for seat in table.seats.values() if not seat.has_left]
    words = dict(WORDS)
    if {Group.OFFICER, Group.COMMUNITY} <= set(present) and len(present) > 3:
        words |= OF_GROUPS
    if table.phase in PLAN_TIME:
        words |= OF_PLAN_TIME
    return {name: word.say(facts, table, now) for name, word in words.items()}
