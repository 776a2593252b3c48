"""What a facilitator may think of doing to a wandering table, and how often."""

from collections.abc import Callable, Mapping
from random import Random

import attrs

from commontable.rules import direction, flow, ideas, moving, presence
from commontable.rules.calls import Call, Idea
from commontable.rules.commands import Direction
from commontable.rules.phases import feedback
from commontable.rules.plan import Draft
from commontable.rules.table import Role
from commontable.rules.values import LARGEST_TABLE, Group, InterestState, Pace
from tests.builders import DECK
from tests.game import Game

PEOPLE = 9
"""How many at most ever sit down at one table."""

Making = Callable[[Random, Game], Direction]


def _someone(chance: Random, game: Game) -> str:
    return chance.choice(list(game.table.seats))


def _comes(chance: Random, name: str, *, plays: bool) -> presence.TakeSeat:
    group = chance.choice(list(Group))
    language, looks_on = chance.choice(("en", "es")), chance.random() < 0.1
    co_holds = not looks_on and chance.random() < 0.2
    return presence.TakeSeat(
        name, "Late", group, language, plays=plays, looks_on=looks_on, co_holds=co_holds
    )


def _sits_down(chance: Random, game: Game) -> Direction:
    """Somebody new, or somebody who was here before."""
    seats = game.table.seats
    left = [seat.id for seat in seats.values() if seat.has_left]
    if left and (chance.random() < 0.5 or len(seats) >= PEOPLE):
        return _comes(chance, chance.choice(left), plays=True)
    return _comes(chance, f"s{len(seats) + 1}", plays=False)


def _comes_back(chance: Random, game: Game) -> Direction:
    away = [seat.id for seat in game.table.seats.values() if seat.away_since is not None]
    return presence.MarkBack(chance.choice(away or ["s1"]))


def _answers_help(chance: Random, game: Game) -> Direction:
    call = chance.choice([*game.table.helps, "h1"])
    return direction.AnswerHelp(call, chance.choice(list(direction.Receipt)))


def _takes_in(chance: Random, game: Game) -> Direction:
    """Another table comes where there is room, with two roles and, where there is a draft here, one
    like it.
    """
    comers = tuple(_comes(chance, f"t{n}", plays=True) for n in (1, 2))
    heard = (InterestState.HEARD, InterestState.SHARED, InterestState.HIDDEN)
    kept = heard[: game.table.interests_kept]
    cards = chance.sample(list(DECK.stakeholders), 2)
    roles = tuple(
        Role(card, f"t{n}", DECK.hats[0], interests=kept, introduced=True)
        for n, card in enumerate(cards, 1)
    )
    here = tuple(game.table.part(Draft).clauses.values())
    present = sum(not seat.has_left for seat in game.table.seats.values())
    has_room = present + len(comers) <= LARGEST_TABLE and "t1" not in game.table.seats
    return moving.TakeIn(comers if has_room else (), roles if has_room else (), here)


def _shows_a_plan(_chance: Random, game: Game) -> Direction:
    """Another table's plan, much like the one here."""
    clauses = tuple(game.table.part(Draft).clauses.values())
    return feedback.ShowPlan(game.table.problem, clauses)


def _hears_a_call(chance: Random, _game: Game) -> Direction:
    return ideas.HearCall(Call(f"k9.{chance.randint(1, 4)}", 9, "s1", "What helps?"))


def _loses_a_call(chance: Random, game: Game) -> Direction:
    return ideas.LoseCall(chance.choice([*game.table.ideas.calls, "k9.1"]))


def _own_call(game: Game) -> str:
    return game.table.ideas.own.id if game.table.ideas.own else "k0.1"


def _hears_an_idea(chance: Random, game: Game) -> Direction:
    """A card or words, from another table."""
    card = chance.choice((None, *ideas.common_cards(game.table)[:4]))
    text = "A bench" if card is None else None
    number = len(game.table.ideas.got) + 1
    return ideas.HearIdea(Idea(f"i9.{number}", _own_call(game), 9, "s1", card, text))


def _adapts(chance: Random, game: Game) -> Direction:
    """The workshop has changed its pace, its length or its topics."""
    old = game.table.config
    change = chance.choice(
        (
            {"pace": chance.choice(list(Pace))},
            {"minutes": chance.randint(20, 240)},
            {"content_off": (*old.content_off, chance.choice(DECK.content_tags))},
        )
    )
    return flow.Adapt(attrs.evolve(old, **change))


LIKELY: Mapping[type[Direction], Making] = {
    flow.Adapt: _adapts,
    flow.Advance: lambda _, game: flow.Advance(game.table.leg + 1),
    presence.TakeSeat: _sits_down,
    presence.SeeOff: lambda chance, game: presence.SeeOff(_someone(chance, game)),
    presence.ForgetSeat: lambda chance, game: presence.ForgetSeat(_someone(chance, game)),
    presence.MarkAway: lambda chance, game: presence.MarkAway(_someone(chance, game)),
    presence.MarkBack: _comes_back,
    direction.AddTime: lambda chance, _: direction.AddTime(chance.choice((1, 5, 31))),
    direction.Tell: lambda *_: direction.Tell("Two more minutes."),
    direction.AnswerHelp: _answers_help,
    moving.SendOver: lambda chance, game: moving.SendOver(_someone(chance, game)),
    moving.TakeIn: _takes_in,
    ideas.HearCall: _hears_a_call,
    ideas.LoseCall: _loses_a_call,
    ideas.HearIdea: _hears_an_idea,
    ideas.DrawIdeas: lambda _, game: ideas.DrawIdeas(_own_call(game)),
    feedback.ShowPlan: _shows_a_plan,
    feedback.HearReview: lambda *_: feedback.HearReview("t1", feedback.StrengthChip.FAIR_TO_ALL),
}
"""By kind, where random arguments would hardly ever be granted."""

HARSH: Mapping[type[Direction], float] = {
    moving.FoldUp: 0.1,
    moving.TakeIn: 0.1,
    moving.SendOver: 0.1,
    presence.SeeOff: 0.1,
    presence.ForgetSeat: 0.1,
}
"""What ends a table or empties it, and how seldom it is done."""


def odds_of(kind: type[Direction], game: Game) -> float:
    """How likely it is thought of now, beside others."""
    if kind is flow.UndoAdvance:
        return 5 if game.at - game.table.advanced_at <= flow.UNDO_WITHIN else 0.1
    if kind is moving.TakeIn and game.table.part(Draft).is_open:
        return 2
    return 2 if kind in (presence.MarkBack, direction.Resume) else HARSH.get(kind, 1)
