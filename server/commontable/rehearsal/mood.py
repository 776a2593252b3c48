"""What one person feels like doing, ripening until it is done or no longer offered."""

from collections.abc import Iterator, Mapping, Sequence
from math import inf
from random import Random

from attrs import field, frozen, mutable

from commontable.rehearsal.temperament import Temperament
from commontable.rehearsal.urges import AGREED, Urge, urge_for
from commontable.rehearsal.wire import View

HELP_KINDS = ("rules", "care", "conflict", "danger")
SAFETY: tuple[View, ...] = (
    {"verb": "pass", "fields": {}},
    {"verb": "boundary", "fields": {}},
    {"verb": "fast_forward", "fields": {}},
    {"verb": "rewind", "fields": {}},
    {"verb": "call_off_ramp", "fields": {}},
    {
        "verb": "call_facilitator",
        "fields": {
            "kind": {"kind": "one", "options": list(HELP_KINDS)},
            "with_seat": {"kind": "tick"},
        },
    },
    {"verb": "bystander_flag", "fields": {"with_seat": {"kind": "tick"}}},
)
"""Safety verbs that these people use. They are open in every state and need no offer."""


@frozen
class Chance:
    """Something one may do now: a verb with all its offers, and the urge to do it."""

    key: str
    verb: str
    offers: Sequence[View]
    urge: Urge
    prompt: str

    @property
    def quotes(self) -> str:
        """What a request quotes: the prompt and the verb. Safety verbs need it not."""
        return f"{self.prompt}/{self.verb}"


@mutable
class Mood:
    """When each urge ripens, in people's seconds; never for what one does not feel like.

    `has_minutes` where people play slowly enough for what takes minutes by the server's clock.
    """

    temperament: Temperament
    luck: Random
    has_minutes: bool = True
    ripe_at: dict[str, float] = field(factory=dict)

    def next(self, parts: Mapping[str, View], now: float) -> tuple[float, Chance] | None:
        """What this person will do next if nothing changes, and when."""
        chances = list(chances_in(parts))
        self._feel(parts, chances, now)
        ripening = [(self.ripe_at[each.key], each) for each in chances if each.key in self.ripe_at]
        soonest = min(ripening, key=lambda pair: pair[0], default=None)
        return None if soonest is None or soonest[0] == inf else soonest

    def followed(self, chance: Chance, now: float) -> None:
        """The urge was followed: it is spent, or comes again after a while."""
        self.ripe_at[chance.key] = self._ripens(chance, now) if chance.urge.again else inf

    def _feel(self, parts: Mapping[str, View], chances: Sequence[Chance], now: float) -> None:
        """Forget what is no longer offered, whatever the prompt, and feel what is new."""
        standing = set(keys_in(parts))
        self.ripe_at = {key: at for key, at in self.ripe_at.items() if key in standing}
        for chance in chances:
            if chance.key not in self.ripe_at:
                self.ripe_at[chance.key] = self._ripens(chance, now) if self._feels(chance) else inf

    def _feels(self, chance: Chance) -> bool:
        is_felt = self.luck.random() < self.temperament.odds(chance.verb, chance.urge.odds)
        return is_felt and (self.has_minutes or not chance.urge.takes_minutes)

    def _ripens(self, chance: Chance, now: float) -> float:
        wait = self.luck.uniform(chance.urge.soonest, chance.urge.latest)
        return now + wait * self.temperament.slowness


def chances_in(parts: Mapping[str, View]) -> Iterator[Chance]:
    """What may be done now and is felt under the present prompt."""
    phase, prompt = parts["table"].get("phase", ""), _felt_prompt(parts)
    for key, offers in _by_key(parts).items():
        urge = urge_for(phase, key.rsplit("/", 1)[1])
        if urge and (not urge.when or prompt in urge.when):
            yield Chance(key, offers[0]["verb"], offers, urge, parts["seat"]["prompt"]["id"])


def _felt_prompt(parts: Mapping[str, View]) -> str:
    key = str(parts["seat"]["prompt"]["key"])
    is_agreed = key == "revealed" and not parts["table"]["stage"]["lacks"]
    return AGREED if is_agreed else key


def keys_in(parts: Mapping[str, View]) -> Iterator[str]:
    """All that is open now, whether or not the prompt asks for it."""
    yield from _by_key(parts)


def _by_key(parts: Mapping[str, View]) -> dict[str, list[View]]:
    seat = parts["seat"]
    prompt = seat["prompt"]["id"]
    found: dict[str, list[View]] = {}
    for offer in (*seat["offers"].values(), *(SAFETY if seat["plays"] else ())):
        found.setdefault(_key(prompt, offer), []).append(offer)
    return found


def _key(prompt: str, offer: View) -> str:
    """The prompt and the verb; told apart when there is something to say back, which is new."""
    said = offer["fields"].get("interest", {})
    has_some = bool(said.get("optional") and said["options"])
    return f"{prompt}/{offer['verb']}{'_some' if has_some else ''}"
