"""Kinds of people: how slow, how talkative, how hard to please; and what they choose."""

from collections.abc import Callable, Mapping, Sequence
from random import Random

from attrs import field, frozen

from commontable.rehearsal.wire import View
from commontable.rules.phases.agree import FIST_OF
from commontable.views.merge import Json

FAIR = ("say", "same_rules", "respect", "honest_reasons")
LISTENING = frozenset({"ask", "reflect", "advise", "play_skill"})


@frozen
class Temperament:
    """`slowness` stretches every wait, `talk` multiplies the odds of listening moves, and `control`
    is how often one answers heat with an order.

    `is_late` comes only when the others are well under way, `leaves` gets up for good before the
    end, and `sleeps` is how likely a phone goes to sleep after each deed: it drops its line for a
    while and comes back.

    The rest are weights: of fists 0 to 5, of ratings 0 to 2, of how heard one feels from 0 to 4,
    and of answers to a trade and to a reflection.
    """

    name: str
    slowness: float = 1.0
    talk: float = 1.0
    control: float = 0.1
    fists: Sequence[float] = (0, 0.02, 0.06, 3, 4, 2)
    ratings: Sequence[float] = (1, 4, 5)
    heard: Sequence[float] = (0, 1, 2, 6, 4)
    trades: Mapping[str, float] = field(factory=lambda: {"yes": 6, "no": 2, "counter": 2})
    answers: Mapping[str, float] = field(factory=lambda: {"yes": 6, "almost": 3, "not_yet": 1})
    is_late: bool = False
    leaves: bool = False
    sleeps: float = 0.0

    def odds(self, verb: str, odds: float) -> float:
        """How likely this kind of person feels like it at all."""
        return odds * self.talk if verb in LISTENING else odds


TALKATIVE = Temperament("talkative", slowness=0.8, talk=1.6)
QUIET = Temperament("quiet", slowness=1.3, talk=0.4)
THOROUGH = Temperament("thorough", slowness=1.15, ratings=(1, 6, 3), heard=(0, 2, 4, 5, 1))
STUBBORN = Temperament(
    "stubborn",
    talk=0.9,
    control=0.45,
    fists=(0.5, 1.5, 3, 6, 3, 1),
    ratings=(5, 4, 1),
    heard=(1, 3, 4, 3, 0),
    trades={"yes": 2, "no": 5, "counter": 3},
    answers={"yes": 3, "almost": 4, "not_yet": 3},
)
LEAVER = Temperament("leaver", talk=0.8, leaves=True)
LATE = Temperament("late", talk=0.9, is_late=True)
ASLEEP = Temperament("asleep", slowness=1.2, sleeps=0.15)
KINDS = (TALKATIVE, QUIET, THOROUGH, STUBBORN)
RESTLESS = (ASLEEP, LATE, LEAVER)
"""Those who do not simply sit there from the start to the end."""


@frozen
class Chooser:
    """Fills in an offer's arguments as one person would, from what that person is shown."""

    temperament: Temperament
    phrases: Sequence[str]
    luck: Random

    def choose(self, offers: Sequence[View], parts: Mapping[str, View]) -> View:
        """One of several offers of the same verb, as a command."""
        offer = self.luck.choices(offers, [self._pull(each) for each in offers])[0]
        seat = parts["seat"]
        fields = offer["fields"].items()
        filled = {name: self._fill(f"{offer['verb']}.{name}", each, seat) for name, each in fields}
        given = {name: value for name, value in filled.items() if value is not None}
        return {"type": offer["verb"], **given}

    def _pull(self, offer: View) -> float:
        """How much an offer draws beside others of its verb: words of one's own and the last card
        less than the cards of the pool.
        """
        names = offer["fields"]
        if "answer" in names and offer["verb"] == "answer_trade":
            return sum(self.temperament.trades[answer] for answer in names["answer"]["options"])
        if "why_now" in names:
            return 1.0
        return 0.7 if "text" in names else 2.0

    def _fill(self, name: str, slot: View, seat: View) -> Json:
        taste = TASTES.get(name)
        if taste:
            return taste(self, slot, seat)
        match slot["kind"]:
            case "one":
                return self.luck.choice(slot["options"]) if slot["options"] else None
            case "many":
                return self.luck.sample(slot["options"], self._how_many(slot))
            case "text":
                return self.luck.choice(self.phrases)[: slot["most"]]
            case _:
                return self.luck.random() < 0.5

    def _how_many(self, slot: View) -> int:
        """One or two, as far as the field and its options allow."""
        most = min(slot.get("most", 0), len(slot["options"]))
        least = max(slot.get("least", 0), min(1, most))
        return self.luck.randint(least, max(least, min(2, most)))

    def pick(self, options: Sequence[Json], weights: Sequence[float]) -> Json:
        return self.luck.choices(options, weights)[0]


Taste = Callable[[Chooser, View, View], Json]
"""Fills one argument, given the chooser, the field and the view of the seat."""


def _own_role(chooser: Chooser, slot: View, seat: View) -> str:
    own = seat.get("role", {}).get("id")
    mine: str = own if own in slot["options"] else chooser.luck.choice(slot["options"])
    return mine


def _unrated(chooser: Chooser, slot: View, seat: View) -> int:
    rated = seat.get("mine", {}).get("ratings", {})
    left = [number for number in slot["options"] if str(number) not in rated]
    number: int = chooser.luck.choice(left or slot["options"])
    return number


def _standing(_chooser: Chooser, _slot: View, seat: View) -> str:
    return "role" if seat["prompt"]["key"] == "fist_role" else "self"


def _rating(chooser: Chooser, slot: View, _seat: View) -> Json:
    return chooser.pick(slot["options"], chooser.temperament.ratings)


def _mostly(likely: float) -> Taste:
    return lambda chooser, _slot, _seat: chooser.luck.random() < likely


def _act(chooser: Chooser, slot: View, _seat: View) -> Json:
    """In heat one either takes control or does something that calms."""
    others = [act for act in slot["options"] if act != "control"]
    is_firm = chooser.luck.random() < chooser.temperament.control
    return "control" if is_firm else chooser.luck.choice(others)


TASTES: Mapping[str, Taste] = {
    "advise.permission": _mostly(0.7),
    "add_clause.by_role": _own_role,
    "call_facilitator.kind": lambda *_: "rules",
    "commit.has_cue": _mostly(0.8),
    "commit.has_date": _mostly(0.7),
    "confirm_heard.answer": lambda c, slot, _: c.pick(
        slot["options"], [c.temperament.answers[each] for each in slot["options"]]
    ),
    "feel_heard.rating": lambda c, slot, _: c.pick(slot["options"], c.temperament.heard),
    **{f"fairness.{item}": _mostly(0.93) for item in FAIR},
    "fist.standing": _standing,
    "fist.value": lambda c, slot, _: c.pick(slot["options"], c.temperament.fists),
    "grade.standing": _standing,
    "grade.gradient": lambda c, slot, _: c.pick(
        slot["options"], [c.temperament.fists[FIST_OF[each]] for each in slot["options"]]
    ),
    "rate_chair.value": _rating,
    "pulse.level": lambda c, slot, _: c.pick(slot["options"], c.temperament.heard),
    "rate_interest.interest": _unrated,
    "rate_interest.value": _rating,
    "rate_role.value": _rating,
    "scene_move.act": _act,
    "tell_noticed.noticed": _mostly(0.85),
    "tell_noticed.act": _mostly(0.35),
    **{
        f"check_safety.{side}_{what}": _mostly(0.95)
        for side in ("community", "officer")
        for what in ("bodies", "dignity")
    },
}
"""By verb and argument, where people do not choose evenly."""
