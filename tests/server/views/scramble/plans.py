"""What others wrote, rated and mean to do."""

from random import Random

import attrs

from commontable.rules.phases.agree import Agreement, Fair, Standing, Step
from commontable.rules.phases.commit import Commitment, Commitments, Template, all_finished
from commontable.rules.phases.debrief import TABLE, Debrief, Token
from commontable.rules.phases.feedback import Feedback, Landing, Reviewing
from commontable.rules.plan import Draft, Horizon, SecondKey
from commontable.rules.table import Table
from tests.server.views.scramble.drawing import (
    anyone_else,
    as_many,
    by_others,
    exchanged,
    of_others,
    others,
    own_card,
    some,
)


def votes(table: Table, viewer: str, chance: Random) -> Table:
    agreement, mine = table.part(Agreement), own_card(table, viewer)
    of_roles = of_others(agreement.role_ratings, mine, [0, 1, 2], chance)
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
    move_ups = exchanged(agreement.move_ups, mine, chance)
    agreement = attrs.evolve(agreement, move_ups=move_ups)
    selves = of_others(agreement.fists.get(Standing.SELF, {}), viewer, list(range(6)), chance)
    fists = {**agreement.fists, Standing.SELF: selves}
    if not agreement.is_revealed:
        roles = agreement.fists.get(Standing.ROLE, {})
        fists[Standing.ROLE] = of_others(roles, viewer, list(range(6)), chance)
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


def plan(table: Table, viewer: str, chance: Random) -> Table:
    """Who wrote a clause, who asked to drop one, and what trades of others hold."""
    draft, rest = table.part(Draft), anyone_else(table, viewer)
    voice = table.voice_of(viewer)
    mine = voice.card if voice else ""
    clauses = by_others(draft.clauses, rest, chance)
    guards = by_others(draft.guards, rest, chance)
    drops = {
        name: key if key.by == viewer else SecondKey(chance.choice(rest), key.ends_at)
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


def feedback(table: Table, viewer: str, chance: Random) -> Table:
    """Who said what of the plan, who was asked to start with what works, and how it landed."""
    feedback = table.part(Feedback)
    rest = anyone_else(table, viewer)
    remarks = {
        name: remark
        if remark.author == viewer
        else attrs.evolve(remark, author=chance.choice(rest), is_override=chance.random() < 0.5)
        for name, remark in feedback.remarks.items()
    }
    mine = {name: {viewer: of[viewer]} for name, of in feedback.landings.items() if viewer in of}
    landings = {
        name: {chance.choice(rest): Landing.STINGS} | mine.get(name, {}) for name in remarks
    }
    praised, reminded = (
        some(rest, chance) | (seats & {viewer}) for seats in (feedback.praised, feedback.reminded)
    )
    changed = attrs.evolve(
        feedback, remarks=remarks, landings=mine | landings, praised=praised, reminded=reminded
    )
    reviewing = table.part(Reviewing)
    guest = tuple(attrs.evolve(clause, author="t9") for clause in reviewing.guest)
    by = chance.choice(rest) if reviewing.sent else None
    return table.with_part(changed).with_part(attrs.evolve(reviewing, guest=guest, sent_by=by))


def commitments(table: Table, viewer: str, chance: Random) -> Table:
    """What others mean to do, who of them is done, and who wrote a step of the table down."""
    commitments = table.part(Commitments)
    rest = others(table, viewer)
    vague = Commitment(Template.ASK_BACKING, Horizon.QUARTER, has_cue=False, has_date=False)
    own = {name: (vague,) * chance.randint(0, 3) for name in rest}
    mine = {name: kept for name, kept in commitments.own.items() if name == viewer}
    steps = {
        name: step
        if step.author == viewer
        else attrs.evolve(step, author=chance.choice(rest or [""]))
        for name, step in commitments.steps.items()
    }
    done = as_many(commitments.done, rest, chance)
    changed = table.with_part(
        attrs.evolve(commitments, own={**own, **mine}, steps=steps, done=done)
    )
    return changed if all_finished(changed) is all_finished(table) else table


def debrief(table: Table, viewer: str, chance: Random) -> Table:
    """Who sent an unsigned noticing, to whom else, and who made the pledge."""
    debrief = table.part(Debrief)
    rest = anyone_else(table, viewer)
    tokens = tuple(_token(token, viewer, rest, chance) for token in debrief.tokens)
    pledged = some(rest, chance) | (debrief.pledged & {viewer})
    return table.with_part(attrs.evolve(debrief, tokens=tokens, pledged=pledged))


def _token(token: Token, viewer: str, rest: list[str], chance: Random) -> Token:
    """One's own, and a signed one to oneself or to the table, are known; of any other to oneself or
    to the table the kind is.
    """
    is_read = token.to in (viewer, TABLE)
    if token.sender == viewer or (is_read and token.is_signed):
        return token
    return attrs.evolve(
        token, sender=chance.choice(rest), to=token.to if is_read else chance.choice(rest)
    )
