"""Everything that one viewer may not know, made otherwise; what all know stays as it is."""

from collections.abc import Iterable, Mapping
from random import Random
from typing import TypeVar

import attrs

from commontable.rules.allies import Asks, role_state
from commontable.rules.flow import open_phase
from commontable.rules.guessing import Guessing
from commontable.rules.phases.agree import Agreement, Fair, Standing, Step
from commontable.rules.phases.commit import Commitment, Commitments, Template, all_finished
from commontable.rules.phases.debrief import TABLE, Debrief, Token
from commontable.rules.phases.feedback import Feedback, Landing, Reviewing
from commontable.rules.phases.listen import Listening
from commontable.rules.phases.problem import Ballot
from commontable.rules.phases.reframe import Reframing
from commontable.rules.phases.roles import Introductions
from commontable.rules.phases.scenes import (
    Benefit,
    Risk,
    Scene,
    Scenes,
    SceneStep,
    Sighting,
    Weighed,
)
from commontable.rules.phases.toolcheck import ToolCheck, all_done
from commontable.rules.pieces import Beat
from commontable.rules.plan import Draft, Horizon, SecondKey
from commontable.rules.pulse import PulseItem
from commontable.rules.table import Belt, Role, Table
from commontable.rules.values import PhaseId, RoleState
from tests.builders import DECK

V = TypeVar("V")


def scrambled(table: Table, viewer: str, chance: Random) -> Table:
    """The same table to the eyes of `viewer`, and as different as can be behind them. A viewer of
    no seat, the wall say, is `""`.
    """
    for change in (
        _cards,
        _seats,
        _pulse,
        _tools,
        _roles,
        _asks,
        _ballots,
        _turn,
        _guesses,
        _questions,
        _scene,
        _votes,
        _plan,
        _ideas,
        _feedback,
        _commitments,
        _debrief,
    ):
        table = change(table, viewer, chance)
    others = [name for name in table.seats if name != viewer]
    passed = frozenset(name for name in others if chance.random() < 0.5)
    otherwise = attrs.evolve(table, passed=passed | (table.passed & {viewer}))
    return otherwise if _is_done(otherwise) is _is_done(table) else table


def _is_done(table: Table) -> bool:
    """Whether the table may move on, which all may see."""
    phase = open_phase(table)
    return phase is not None and phase.is_done(table)


def _of_others(values: Mapping[str, V], viewer: str, new: list[V], chance: Random) -> dict[str, V]:
    """The same keys; each value but the viewer's own drawn anew."""
    return {key: v if key == viewer else chance.choice(new) for key, v in values.items()}


def _cards(table: Table, viewer: str, chance: Random) -> Table:
    belt = table.belt
    unseen = [*belt.pile, *belt.discard]
    for name, hand in belt.hands.items():
        unseen += () if name == viewer else hand
    chance.shuffle(unseen)
    hands = {
        name: hand if name == viewer else tuple(unseen.pop() for _ in hand)
        for name, hand in belt.hands.items()
    }
    discard = tuple(unseen.pop() for _ in belt.discard)
    reserve = list(table.reserve)
    chance.shuffle(reserve)
    return attrs.evolve(table, belt=Belt(hands, tuple(unseen), discard), reserve=tuple(reserve))


def _seats(table: Table, viewer: str, chance: Random) -> Table:
    """Research, police cards, one's own life, language, and which topics others set aside; what
    else others called for help with, and who of them put a word of the facilitator's away.
    """
    for seat in table.seats.values():
        if seat.id != viewer:
            lines = frozenset(chance.sample(DECK.content_tags, len(seat.lines)))
            table = table.with_seat(
                attrs.evolve(
                    seat,
                    research=not seat.research,
                    language=chance.choice(("en", "es", "ar")),
                    lines=lines,
                    police_card_ok=not seat.police_card_ok,
                    real_life=tuple(chance.sample(list(DECK.stakeholders), 2)),
                )
            )
    helps = {
        name: call
        if call.sender == viewer
        else attrs.evolve(call, kind="care", is_named=not call.is_named)
        for name, call in table.helps.items()
    }
    others = {name for name in table.seats if name != viewer}
    told = tuple(
        attrs.evolve(word, seen_by=word.seen_by & {viewer} | _some(others, chance))
        for word in table.told
    )
    overlay = table.overlay
    if overlay:
        overlay = attrs.evolve(overlay, picks=_exchanged(overlay.picks, viewer, chance))
    return attrs.evolve(table, helps=helps, told=told if viewer else table.told, overlay=overlay)


def _some(names: Iterable[str], chance: Random) -> frozenset[str]:
    return frozenset(name for name in names if chance.random() < 0.5)


def _exchanged(values: Mapping[str, V], mine: str, chance: Random) -> dict[str, V]:
    """The same keys and the same values, but other people's exchanged among them."""
    others = [key for key in values if key != mine]
    given = chance.sample([values[key] for key in others], len(others))
    return {**values, **dict(zip(others, given, strict=True))}


def _pulse(table: Table, viewer: str, chance: Random) -> Table:
    """What others answered, and whether they did."""
    mine = tuple(beat for beat in table.pulse if beat.seat == viewer)
    phase = table.phase or PhaseId.P2
    others = tuple(
        Beat(name, item, phase, chance.randint(0, 4))
        for name in table.seats
        for item in PulseItem
        if name != viewer and chance.random() < 0.5
    )
    return attrs.evolve(table, pulse=(*others, *mine))


def _tools(table: Table, viewer: str, chance: Random) -> Table:
    """Reflection cards of others, and which of them are done."""
    check = table.part(ToolCheck)
    cards = _of_others(check.cards, viewer, list(DECK.reflections), chance)
    others = sorted(name for name in table.seats if name != viewer)
    done = check.done & {viewer}
    done |= frozenset(chance.sample(others, min(len(others), len(check.done - done))))
    changed = table.with_part(attrs.evolve(check, cards=cards, done=done))
    return changed if all_done(changed) is all_done(table) else table


def _roles(table: Table, viewer: str, chance: Random) -> Table:
    """Gates of others, and which cards hold those who are not yet introduced."""
    roles: dict[str, Role] = {}
    free = [card for card in DECK.stakeholders if card not in table.roles]
    for role in table.roles.values():
        changed = role
        if viewer not in (role.holder, role.co_holder):
            changed = attrs.evolve(
                role, moves_received=chance.randint(0, 3), felt_heard=chance.random() < 0.5
            )
            is_open = role_state(table, role) is RoleState.OPEN  # allies read what they may take
            if not role.introduced and not is_open and free:
                changed = attrs.evolve(changed, card=free.pop(chance.randrange(len(free))))
        roles[changed.card] = changed
    introductions = table.part(Introductions)
    swapped = frozenset(n for n in table.seats if n != viewer and chance.random() < 0.5)
    kept = introductions.swapped & {viewer}
    return attrs.evolve(table, roles=roles).with_part(Introductions(swapped | kept))


def _asks(table: Table, viewer: str, chance: Random) -> Table:
    """Who has asked whom else to hold a role together."""
    asks, role = table.part(Asks), table.role_of(viewer)
    mine = role.card if role else ""
    others = [card for card in table.roles if card != mine] or [""]
    waiting = {
        ally: card if viewer == ally or card == mine else chance.choice(others)
        for ally, card in asks.waiting.items()
    }
    made = {ally: cards if ally == viewer else () for ally, cards in asks.made.items()}
    return table.with_part(Asks(waiting, made))


def _ballots(table: Table, viewer: str, chance: Random) -> Table:
    ballot = table.part(Ballot)
    dots = _of_others(ballot.dots, viewer, list(ballot.cards), chance)
    return table.with_part(attrs.evolve(ballot, dots=dots))


def _turn(table: Table, viewer: str, chance: Random) -> Table:
    listening = table.part(Listening)
    floors = {
        name: turn
        if name == viewer
        else attrs.evolve(turn, rating=chance.randint(0, 4), may_rate=chance.random() < 0.5)
        for name, turn in listening.floors.items()
    }
    return table.with_part(attrs.evolve(listening, floors=floors))


def _guesses(table: Table, viewer: str, chance: Random) -> Table:
    """Whom others are asked about, and what they guess."""
    guessing = table.part(Guessing)
    targets = _of_others(guessing.targets, viewer, list(table.roles) or [""], chance)
    guesses = {
        round_: _of_others(given, viewer, list(DECK.tags), chance)
        for round_, given in guessing.guesses.items()
    }
    return table.with_part(attrs.evolve(guessing, targets=targets, guesses=guesses))


def _questions(table: Table, viewer: str, chance: Random) -> Table:
    """Who wrote which question, and who else taps which: as many each."""
    reframing = table.part(Reframing)
    others = [name for name in table.seats if name != viewer] or [""]
    proposals = {
        name: attrs.evolve(reframe, author=chance.choice(others))
        for name, reframe in reframing.proposals.items()
    }
    picks = _exchanged(reframing.picks, viewer, chance)
    return table.with_part(attrs.evolve(reframing, proposals=proposals, picks=picks))


def _scene(table: Table, viewer: str, chance: Random) -> Table:
    """What others noticed until the counts come, then who did; and who weighed what."""
    scenes = table.part(Scenes)
    if scenes.scene is None:
        return table
    scene, bystander = scenes.scene, scenes.scene.bystander
    others = [name for name in bystander.noticings if name != viewer]
    told = [bystander.noticings[name] for name in others]
    if scene.step is SceneStep.NOTICED:
        told = [Sighting(chance.random() < 0.5, chance.random() < 0.5) for _ in others]
    chance.shuffle(told)
    noticings = {**bystander.noticings, **dict(zip(others, told, strict=True))}
    others = [name for name in bystander.weighed if name != viewer]
    weighings = [bystander.weighed[name] for name in others]
    if scene.step is SceneStep.WEIGH:
        weighings = [Weighed(chance.choice(list(Risk)), Benefit.SLEEP) for _ in others]
    chance.shuffle(weighings)
    weighed = {**bystander.weighed, **dict(zip(others, weighings, strict=True))}
    first = bystander.first and _exchanged(bystander.first, viewer, chance)
    bystander = attrs.evolve(bystander, noticings=noticings, weighed=weighed, first=first)
    scene = attrs.evolve(scene, bystander=bystander)
    past = tuple(_past(each, viewer, chance) for each in scenes.past)
    return table.with_part(attrs.evolve(scenes, scene=scene, past=past))


def _past(scene: Scene, viewer: str, chance: Random) -> Scene:
    """A scene that is over is read by nobody."""
    sightings = [Sighting(noticed, act) for noticed in (False, True) for act in (False, True)]
    bystander = scene.bystander
    noticings = _of_others(bystander.noticings, viewer, sightings, chance)
    return attrs.evolve(scene, bystander=attrs.evolve(bystander, noticings=noticings))


def _votes(table: Table, viewer: str, chance: Random) -> Table:
    agreement, role = table.part(Agreement), table.role_of(viewer)
    mine = role.card if role else ""
    of_roles = _of_others(agreement.role_ratings, mine, [0, 1, 2], chance)
    agreement = attrs.evolve(
        agreement, fair=_fair(agreement, viewer, chance), role_ratings=of_roles
    )
    ratings = {
        card: of_role if card == mine else {n: chance.randint(0, 2) for n in of_role}
        for card, of_role in agreement.ratings.items()
    }
    if mine or not viewer:
        for card in table.roles:
            if card != mine and chance.random() < 0.5:
                ratings[card] = {n: chance.randint(0, 2) for n in (1, 2, 3)}
    move_ups = _exchanged(agreement.move_ups, mine, chance)
    agreement = attrs.evolve(agreement, move_ups=move_ups)
    selves = _of_others(agreement.fists.get(Standing.SELF, {}), viewer, list(range(6)), chance)
    fists = {**agreement.fists, Standing.SELF: selves}
    if not agreement.is_revealed:
        roles = agreement.fists.get(Standing.ROLE, {})
        fists[Standing.ROLE] = _of_others(roles, viewer, list(range(6)), chance)
    return table.with_part(attrs.evolve(agreement, ratings=ratings, fists=fists))


def _fair(agreement: Agreement, viewer: str, chance: Random) -> dict[str, Fair]:
    """Who said "not yet" to what: anyone until the check is over, then as many but other people."""
    others = [name for name in agreement.fair if name != viewer]
    taps = [attrs.asdict(agreement.fair[name]) for name in others]
    for item in attrs.fields_dict(Fair):
        told = [tap[item] for tap in taps]
        if agreement.step is Step.FAIRNESS:
            told = [chance.random() < 0.5 for _ in told]
        chance.shuffle(told)
        for tap, said in zip(taps, told, strict=True):
            tap[item] = said
    shuffled = {name: Fair(**tap) for name, tap in zip(others, taps, strict=True)}
    return {name: shuffled.get(name, fair) for name, fair in agreement.fair.items()}


def _plan(table: Table, viewer: str, chance: Random) -> Table:
    """Who wrote a clause, who asked to drop one, and what trades of others hold."""
    draft, role = table.part(Draft), table.role_of(viewer)
    mine = role.card if role else ""
    others = [name for name in table.seats if name != viewer] or [""]
    clauses = {
        name: attrs.evolve(clause, author=chance.choice(others))
        for name, clause in draft.clauses.items()
    }
    guards = {
        name: attrs.evolve(guard, author=chance.choice(others))
        for name, guard in draft.guards.items()
    }
    drops = {
        name: key if key.by == viewer else SecondKey(chance.choice(others), key.ends_at)
        for name, key in draft.drops.items()
    }
    trades = {
        name: trade
        if mine in (trade.by_role, trade.to_role)
        else attrs.evolve(trade, give="A-X01", get="A-X02", ends_at=trade.ends_at + 1)
        for name, trade in draft.trades.items()
    }
    return table.with_part(
        attrs.evolve(draft, clauses=clauses, guards=guards, drops=drops, trades=trades)
    )


def _feedback(table: Table, viewer: str, chance: Random) -> Table:
    """Who said what of the plan, who was asked to start with what works, and how it landed."""
    feedback = table.part(Feedback)
    others = [name for name in table.seats if name != viewer] or [""]
    remarks = {
        name: remark
        if remark.author == viewer
        else attrs.evolve(remark, author=chance.choice(others), is_override=chance.random() < 0.5)
        for name, remark in feedback.remarks.items()
    }
    mine = {name: {viewer: of[viewer]} for name, of in feedback.landings.items() if viewer in of}
    landings = {
        name: {chance.choice(others): Landing.STINGS} | mine.get(name, {}) for name in remarks
    }
    praised, reminded = (
        frozenset(name for name in others if chance.random() < 0.5) | (seats & {viewer})
        for seats in (feedback.praised, feedback.reminded)
    )
    changed = attrs.evolve(
        feedback, remarks=remarks, landings=mine | landings, praised=praised, reminded=reminded
    )
    reviewing = table.part(Reviewing)
    guest = tuple(attrs.evolve(clause, author="t9") for clause in reviewing.guest)
    by = chance.choice(others) if reviewing.sent else None
    return table.with_part(changed).with_part(attrs.evolve(reviewing, guest=guest, sent_by=by))


def _commitments(table: Table, viewer: str, chance: Random) -> Table:
    """What others mean to do, who of them is done, and who wrote a step of the table down."""
    commitments = table.part(Commitments)
    others = sorted(name for name in table.seats if name != viewer)
    vague = Commitment(Template.ASK_BACKING, Horizon.QUARTER, has_cue=False, has_date=False)
    own = {name: (vague,) * chance.randint(0, 3) for name in others}
    mine = {name: kept for name, kept in commitments.own.items() if name == viewer}
    steps = {
        name: step
        if step.author == viewer
        else attrs.evolve(step, author=chance.choice(others or [""]))
        for name, step in commitments.steps.items()
    }
    done = commitments.done & {viewer}
    done |= frozenset(chance.sample(others, min(len(others), len(commitments.done - done))))
    changed = table.with_part(
        attrs.evolve(commitments, own={**own, **mine}, steps=steps, done=done)
    )
    return changed if all_finished(changed) is all_finished(table) else table


def _ideas(table: Table, viewer: str, chance: Random) -> Table:
    """Who asked, and who answered: here or at another table."""
    others = [name for name in table.seats if name != viewer] or [""]
    ideas = table.ideas

    def otherwise(each: V) -> V:
        return attrs.evolve(each, author=chance.choice(others))  # type: ignore[type-var]

    changed = attrs.evolve(
        ideas,
        own=otherwise(ideas.own) if ideas.own else None,
        calls={name: otherwise(call) for name, call in ideas.calls.items()},
        got={name: otherwise(idea) for name, idea in ideas.got.items()},
    )
    return attrs.evolve(table, ideas=changed)


def _debrief(table: Table, viewer: str, chance: Random) -> Table:
    """Who sent an unsigned noticing, to whom else, and who made the pledge."""
    debrief = table.part(Debrief)
    others = [name for name in table.seats if name != viewer] or [""]
    tokens = tuple(_token(token, viewer, others, chance) for token in debrief.tokens)
    pledged = frozenset(name for name in others if chance.random() < 0.5)
    return table.with_part(
        attrs.evolve(debrief, tokens=tokens, pledged=pledged | (debrief.pledged & {viewer}))
    )


def _token(token: Token, viewer: str, others: list[str], chance: Random) -> Token:
    """One's own, and a signed one to oneself or to the table, are known; of any other to oneself or
    to the table the kind is.
    """
    is_read = token.to in (viewer, TABLE)
    if token.sender == viewer or (is_read and token.is_signed):
        return token
    return attrs.evolve(
        token, sender=chance.choice(others), to=token.to if is_read else chance.choice(others)
    )
