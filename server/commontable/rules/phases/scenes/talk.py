"""Listening in a scene: the same moves as in the rounds, toward anyone who is here (GAME §2.8).

What fell in a boil-over can be said back here, and is heard again when its holder says so.
"""

from collections.abc import Iterator, Mapping

import attrs

from commontable.rules import belts, sharing
from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.moves import (
    MOST_MOVES,
    SAYS_BACK,
    TRIES_AN_INTEREST,
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
    given_back,
)
from commontable.rules.offers import Offer, offer, one, tick
from commontable.rules.phase import Deed, Fact, Outcome
from commontable.rules.phases.scenes.facts import with_scene
from commontable.rules.phases.scenes.state import Scenes, Talk, scene_of
from commontable.rules.refusals import Code, Refusal
from commontable.rules.sharing import ShareInterest, ShareRedLine
from commontable.rules.table import Table, put, without
from commontable.rules.values import InterestState, Millis


def _talk(table: Table) -> Talk:
    scene = table.part(Scenes).scene
    return scene.talk if scene else Talk()


def _others(table: Table, seat: str) -> tuple[str, ...]:
    return tuple(other.id for other in table.playing if other.id != seat)


def _may_listen(table: Table, seat: str, to: str) -> Refusal | None:
    if scene_of(table) is None:
        return Refusal(Code.LOCKED)
    if to not in _others(table, seat):
        return Refusal(Code.BAD_TARGET, "to")
    if seat in table.passed or _talk(table).moves.get(seat, 0) >= MOST_MOVES:
        return Refusal(Code.CAP)
    return None


def sayable(table: Table, to: str) -> tuple[int, ...]:
    """Interests of `to` that may be said back now: shared, with a try left, none waiting."""
    role, talk = table.role_of(to), _talk(table)
    if role is None or to in talk.waiting:
        return ()
    return tuple(
        number
        for number, state in enumerate(role.interests, 1)
        if state is InterestState.SHARED
        and talk.tries.get(f"{role.card}.{number}", 0) < TRIES_AN_INTEREST
    )


def decide_ask(table: Table, seat: str, command: Ask, _moment: Moment) -> Outcome:
    return _may_listen(table, seat, command.to) or (Asked(seat, command.to),)


def decide_advise(table: Table, seat: str, command: Advise, _moment: Moment) -> Outcome:
    refusal = _may_listen(table, seat, command.to)
    return refusal or (Advised(seat, command.to, command.permission),)


def decide_reflect(table: Table, seat: str, command: Reflect, _moment: Moment) -> Outcome:
    refusal = _may_listen(table, seat, command.to)
    if refusal:
        return refusal
    if command.interest is not None and command.interest not in sayable(table, command.to):
        return Refusal(Code.BAD_TARGET, "interest")
    return (Reflected(seat, command.to, command.interest),)


def decide_skill(table: Table, seat: str, command: PlaySkill, moment: Moment) -> Outcome:
    refusal = _may_listen(table, seat, command.to)
    if refusal:
        return refusal
    if command.card not in table.belt.hands.get(seat, ()):
        return Refusal(Code.BAD_TARGET, "card")
    says_back = table.deck.skills[command.card].move_kind in SAYS_BACK
    interest = next(iter(sayable(table, command.to)), None) if says_back else None
    before, drawn = belts.draw(table, 1, moment)
    return (*before, SkillPlayed(seat, command.to, command.card, drawn, interest))


def decide_confirm(table: Table, seat: str, command: ConfirmHeard, _moment: Moment) -> Outcome:
    role, waiting = table.role_of(seat), _talk(table).waiting.get(seat)
    if scene_of(table) is None or role is None or waiting is None:
        return Refusal(Code.NOT_YOUR_TURN)
    if waiting != Reflection(command.by, command.interest):
        return Refusal(Code.BAD_TARGET, "by")
    return (HeardConfirmed(seat, command.by, role.card, command.interest, command.answer),)


def decide_share(table: Table, seat: str, command: ShareInterest, moment: Moment) -> Outcome:
    if scene_of(table) is None:
        return Refusal(Code.LOCKED)
    return sharing.decide_share(table, seat, command, moment)


def decide_red_line(table: Table, seat: str, command: ShareRedLine, moment: Moment) -> Outcome:
    if scene_of(table) is None:
        return Refusal(Code.LOCKED)
    return sharing.decide_red_line(table, seat, command, moment)


def talk_offers(table: Table, seat: str) -> Iterator[Offer]:
    if scene_of(table) is None:
        return
    yield from sharing.share_offers(table, seat)
    waiting = _talk(table).waiting.get(seat)
    if waiting and table.role_of(seat):
        yield offer(
            ConfirmHeard,
            one("by", waiting.by),
            one("interest", waiting.interest),
            one("answer", *Answer),
        )
    others = _others(table, seat)
    if others and _may_listen(table, seat, others[0]) is None:
        yield from _moves(table, seat, others)


def _moves(table: Table, seat: str, others: tuple[str, ...]) -> Iterator[Offer]:
    to = one("to", *others)
    yield offer(Ask, to)
    yield offer(Advise, to, tick("permission"))
    yield offer(Reflect, to)
    for other in others:
        if numbers := sayable(table, other):
            yield offer(Reflect, one("to", other), one("interest", *numbers))
    if hand := table.belt.hands.get(seat):
        yield offer(PlaySkill, to, one("card", *hand))


def fold_move(table: Table, event: Asked | Advised, _at: Millis) -> Table:
    return _counted(table, event.seat)


def fold_reflected(table: Table, event: Reflected | SkillPlayed, _at: Millis) -> Table:
    """The holder may say whether that was it."""
    table = _counted(table, event.seat)
    talk = _talk(table)
    if event.interest is None:
        return table
    waiting = put(talk.waiting, event.to, Reflection(event.seat, event.interest))
    return with_scene(table, talk=attrs.evolve(talk, waiting=waiting))


def _counted(table: Table, seat: str) -> Table:
    talk = _talk(table)
    moves = put(talk.moves, seat, talk.moves.get(seat, 0) + 1)
    return with_scene(table, talk=attrs.evolve(talk, moves=moves))


def fold_confirmed(table: Table, event: HeardConfirmed, _at: Millis) -> Table:
    talk, key = _talk(table), f"{event.card}.{event.interest}"
    tried = 1 if event.answer is Answer.ALMOST else TRIES_AN_INTEREST
    tries = put(talk.tries, key, talk.tries.get(key, 0) + tried)
    is_last = tries[key] >= TRIES_AN_INTEREST
    moves = talk.moves if is_last else given_back(talk.moves, event.by)
    waiting = without(talk.waiting, event.seat)
    return with_scene(table, talk=attrs.evolve(talk, moves=moves, waiting=waiting, tries=tries))


DEEDS: Mapping[type[Command], Deed] = {
    Ask: decide_ask,
    Advise: decide_advise,
    Reflect: decide_reflect,
    PlaySkill: decide_skill,
    ConfirmHeard: decide_confirm,
    ShareInterest: decide_share,
    ShareRedLine: decide_red_line,
}
FACTS: Mapping[type[Event], Fact] = {
    Asked: fold_move,
    Advised: fold_move,
    Reflected: fold_reflected,
    SkillPlayed: fold_reflected,
    HeardConfirmed: fold_confirmed,
}
