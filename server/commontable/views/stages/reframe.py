"""P5 as it looks: what works, where interests pull apart, and the questions on the table."""

from collections import Counter
from typing import Literal

from attrs import frozen

from commontable.rules.cards import Words
from commontable.rules.phases.reframe import DECKS_OWN, Reframe, Reframing, Way
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.tensions import known_tags, tensions
from commontable.rules.values import PhaseId
from commontable.views.clocks import Countdown, countdown
from commontable.views.stage import Asked, Asking, Stage, asked_of_all


@frozen
class Pole:
    """One end of a tension: a tag's plain name, and the roles it matters to."""

    tag: str
    name: str
    roles: tuple[str, ...]


@frozen
class TensionView:
    one: Pole
    other: Pole


@frozen
class ReframeView:
    """A question: a way and the names of two tags, or its own words. Who laid it is not shown."""

    id: str
    way: Way | None
    tags: tuple[str, ...]
    text: str | None
    language: str | None


@frozen
class ReframeStage:
    """`chips` is what may have worked, and `successes` those that were named; `tensions` are keyed
    by pair, `questions` by id, and `picks` count the taps on each. `was_tie` once the deck has
    decided.
    """

    chips: dict[str, str]
    successes: tuple[str, ...]
    tensions: dict[str, TensionView]
    questions: dict[str, ReframeView]
    picks: dict[str, int]
    closes: Countdown | None
    was_tie: bool
    type: Literal["reframe"] = "reframe"


@frozen
class MyPick:
    """The question I tapped."""

    reframe: str | None
    type: Literal["pick"] = "pick"


def see(table: Table, words: Words) -> ReframeStage:
    reframing = table.part(Reframing)
    decks_own = Reframe(DECKS_OWN, "")
    lying = {**reframing.proposals, DECKS_OWN: decks_own} if reframing.chosen is None else {}
    return ReframeStage(
        chips={chip: words.say(f"success_chips.{chip}") for chip in table.deck.success_chips},
        successes=reframing.successes,
        tensions={
            name: TensionView(*(_pole(table, tag, words) for tag in pair))
            for name, pair in tensions(table).items()
        },
        questions={name: reframe_view(reframe, words) for name, reframe in lying.items()},
        picks=dict(sorted(Counter(reframing.picks.values()).items())),
        closes=countdown(table, None if reframing.chosen else reframing.ends_at),
        was_tie=reframing.was_tie,
    )


def _pole(table: Table, tag: str, words: Words) -> Pole:
    return Pole(tag, words.say(f"tags.{tag}"), known_tags(table)[tag])


def reframe_view(reframe: Reframe, words: Words) -> ReframeView:
    is_decks = reframe.id == DECKS_OWN
    return ReframeView(
        id=reframe.id,
        way=reframe.way,
        tags=tuple(words.say(f"tags.{tag}") for tag in reframe.pair or ()),
        text=words.say("deck.default_reframe") if is_decks else reframe.text,
        language=reframe.language,
    )


def chosen_reframe(table: Table, words: Words) -> ReframeView | None:
    """The table's question, once it has one."""
    chosen = table.part(Reframing).chosen
    return reframe_view(chosen, words) if chosen else None


def ask(table: Table, seat: Seat) -> Asking:
    reframing = table.part(Reframing)
    if reframing.chosen:
        return "reframed", {}
    if seat.id in reframing.picks:
        return "reframe_picked", {}
    return ("reframe" if reframing.successes or reframing.proposals else "success"), {}


def mine(table: Table, seat: Seat, _words: Words) -> MyPick:
    return MyPick(table.part(Reframing).picks.get(seat.id))


def asked(table: Table) -> Asked | None:
    """How many have tapped a question, once the first has."""
    picks = table.part(Reframing).picks
    if table.part(Reframing).chosen or not picks:
        return None
    return asked_of_all(table, picks, is_vote=True)


STAGE = Stage(PhaseId.P5, see, ask, mine, asked=asked)
