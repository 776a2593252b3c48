"""What was done at one table of a rehearsal, as a play: a script that can be put on again.

A play's people say their wishes in words of the wire, each so long after the last as it was; what
the facilitator did is told by what came of it. It begins where the first phase opens.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

import orjson

from commontable.codec import view_json
from commontable.rehearsal.wire import View
from commontable.rules.events import Envelope, Event
from commontable.rules.flow import LeadMoved, PhaseOpened, TableOpened
from commontable.rules.ideas import CallHeard, CallLost, IdeaHeard, IdeasDrawn
from commontable.rules.phases.feedback import PlanShown, ReviewHeard
from commontable.rules.presence import SeatTaken
from commontable.rules.values import MINUTE
from commontable.tables.replay import Recording

SEAT = "seat:"
HEARD: Mapping[type[Event], str] = {
    CallHeard: "hear_call",
    IdeaHeard: "hear_idea",
    PlanShown: "show_plan",
    ReviewHeard: "hear_review",
}
"""What other tables sent, by the direction that brought it, which holds the same."""


def play_of(recording: Recording, number: int, wishes: Mapping[str, View], title: str) -> str:
    """One table's play as TOML. `wishes` are all that were asked for, by the id of the request."""
    facts = [envelope for table, envelope in recording.facts if table == number]
    begun = next(n for n, each in enumerate(facts) if isinstance(each.event, PhaseOpened))
    seed = f"{recording.workshop.seed}/{number}"
    laid = next(fact.event for fact in facts if isinstance(fact.event, TableOpened))
    people = [fact.event for fact in facts[:begun] if isinstance(fact.event, SeatTaken)]
    head = _head(laid, people, seed, title)
    return "\n".join([*head, *_steps(laid, facts[begun:], wishes), ""])


def _head(laid: TableOpened, people: Sequence[SeatTaken], seed: str, title: str) -> Iterator[str]:
    yield f"title = {_toml(title)}\n"
    yield "[table]"
    yield from (
        f"{name} = {_toml(value)}"
        for name, value in {
            "no": laid.no,
            "seed": seed,
            "deck": laid.config.deck,
            "form": int(laid.config.form),
            "minutes": round(sum(leg.length for leg in laid.run) / MINUTE),
            "pace": laid.config.pace,
            "listening": laid.config.listening_mode,
            "mode": laid.config.role_mode,
            "content_off": laid.config.content_off,
        }.items()
    )
    yield "\n[seats]"
    yield from (f"{taken.seat} = {_toml(_person(taken))}" for taken in people)


def _person(taken: SeatTaken) -> dict[str, Any]:
    return {
        "alias": taken.alias,
        "group": taken.group,
        "language": taken.language,
        "police_card_ok": taken.police_card_ok,
    }


def _steps(
    laid: TableOpened, facts: Sequence[Envelope], wishes: Mapping[str, View]
) -> Iterator[str]:
    """A step for each wish that changed the table; what the clock brings comes by itself."""
    last = facts[0].at
    for cause, group in groupby(facts[1:], key=lambda fact: fact.cause):
        deed = list(group)
        told = _told(laid, deed[0], wishes.get(cause.rpartition(":")[2]))
        if told:
            yield f"\n[[step]]\nwait = {(deed[0].at - last) / 1000}"
            yield from told
            last = deed[0].at


def _told(laid: TableOpened, first: Envelope, wish: View | None) -> list[str]:
    if wish is not None:
        who = first.actor.removeprefix(SEAT)
        return [f"who = {_toml(who)}", f"do = {_toml(wish)}"]
    if isinstance(first.event, SeatTaken):
        taken = first.event
        return [f"who = {_toml(taken.seat)}", f"comes = {_toml(_person(taken))}"]
    direction = _direction(laid, first.event)
    return ['who = "facilitator"', f"do = {_toml(direction)}"] if direction else []


def _direction(laid: TableOpened, event: Event) -> View | None:
    """What the facilitator did, or the workshop passed on, by what came of it."""
    match event:
        case LeadMoved(leg):
            to = laid.run[leg].phase if leg < len(laid.run) else "end"
            return {"type": "advance", "to": to}
        case IdeasDrawn(ideas):
            return {"type": "draw_ideas", "call": ideas[0].call}
        case CallLost(call):
            return {"type": "lose_call", "call": call}
        case _ if type(event) in HEARD:
            return {"type": HEARD[type(event)], **view_json(event)}
        case _:
            return None


def _toml(value: Any) -> str:  # noqa: ANN401 - whatever JSON holds
    """A value of JSON as TOML writes it, on one line."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_toml(each)}" for key, each in value.items()) + " }"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_toml, value))}]"
    return orjson.dumps(value).decode()
