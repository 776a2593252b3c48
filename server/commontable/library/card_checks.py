"""The rules of GAME §4.1 that one card keeps by itself or towards the cards it names."""

from collections.abc import Iterator

from commontable.library.draft import KINDS, Draft
from commontable.library.faults import Fault, Spot
from commontable.library.names import stranger, strangers, twice
from commontable.library.strict import in_words
from commontable.rules.cards import (
    Complication,
    Deck,
    EffectKind,
    Problem,
    Resource,
    SceneType,
    Segment,
    Stakeholder,
)
from commontable.rules.values import INTEREST_SUM

AFFECTED_AT_LEAST = 8
FACTORS = 6
BOIL_OVER = 5


def _content_tags_are_known(draft: Draft, deck: Deck) -> Iterator[Fault]:
    for kind in KINDS:
        for card in getattr(deck, kind).values():
            spot = draft.kind(kind).key(card.id).key("content_tags")
            yield from strangers(card.content_tags, deck.content_tags, spot)


def _problems_are_sound(draft: Draft, deck: Deck) -> Iterator[Fault]:
    for problem in deck.problems.values():
        spot = draft.kind("problems").key(problem.id)
        yield from _core(problem, draft, deck, spot.key("core"))
        yield from _affected(problem, draft, spot.key("affected"))
        yield from _factors(problem, deck, spot.key("factors"))


def _core(problem: Problem, draft: Draft, deck: Deck, spot: Spot) -> Iterator[Fault]:
    yield from strangers(problem.core, draft.written["stakeholders"], spot)
    if not any(set(pair) == set(problem.core) for pair in deck.role_conflicts):
        yield spot.fault(f"{in_words(problem.core)} are not listed among the role_conflicts.")
    for role in filter(None, map(deck.stakeholders.get, problem.core)):
        for tag in role.content_tags:
            if tag not in problem.content_tags:
                yield spot.fault(
                    f"`{role.id}` is tagged `{tag}`, so this problem must be tagged `{tag}` too."
                )


def _affected(problem: Problem, draft: Draft, spot: Spot) -> Iterator[Fault]:
    yield from strangers(problem.affected, draft.written["stakeholders"], spot)
    yield from twice((*problem.core, *problem.affected), spot)
    if len(problem.affected) < AFFECTED_AT_LEAST:
        yield spot.fault(
            f"There must be at least {AFFECTED_AT_LEAST} affected roles beside the core, "
            f"not {len(problem.affected)}."
        )


def _factors(problem: Problem, deck: Deck, spot: Spot) -> Iterator[Fault]:
    yield from strangers(problem.factors, deck.factor_chips, spot)
    yield from twice(problem.factors, spot)
    if len(problem.factors) != FACTORS:
        yield spot.fault(f"There must be exactly {FACTORS} factors, not {len(problem.factors)}.")


def _stakeholders_are_sound(draft: Draft, deck: Deck) -> Iterator[Fault]:
    for role in deck.stakeholders.values():
        spot = draft.kind("stakeholders").key(role.id)
        yield from _interests(role, deck, spot.key("interests"))
        yield from _offers(role, draft, deck, spot.key("offers"))
        yield from strangers(role.clashing_hats, deck.hats, spot.key("clashing_hats"))
        yield from twice(role.clashing_hats, spot.key("clashing_hats"))
        if role.red_line_tag is not None:
            yield from stranger(role.red_line_tag, deck.tags, spot.key("red_line_tag"))


def _interests(role: Stakeholder, deck: Deck, spot: Spot) -> Iterator[Fault]:
    weights = [interest.weight for interest in role.interests]
    tags = [interest.tag for interest in role.interests]
    for index, tag in enumerate(tags):
        yield from stranger(tag, deck.tags, spot.item(index).key("tag"))
    yield from twice(tags, spot)
    if sum(weights) != INTEREST_SUM:
        yield spot.fault(f"The weights must add up to {INTEREST_SUM}, not {sum(weights)}.")
    if weights != sorted(weights, reverse=True):
        yield spot.fault("The heaviest interest must come first.")


def _offers(role: Stakeholder, draft: Draft, deck: Deck, spot: Spot) -> Iterator[Fault]:
    yield from strangers(role.offers, draft.written["resources"], spot)
    yield from twice(role.offers, spot)
    for index, id_ in enumerate(role.offers):
        offer = deck.resources.get(id_)
        if offer is None:
            continue
        if offer.provider_role != role.id:
            yield spot.item(index).fault(f"`{id_}` does not name `{role.id}` as its provider_role.")
        for tag in offer.content_tags:
            if tag not in role.content_tags:
                yield spot.item(index).fault(
                    f"`{id_}` is tagged `{tag}`, so `{role.id}` must be tagged `{tag}` too."
                )


def _resources_are_sound(draft: Draft, deck: Deck) -> Iterator[Fault]:
    for resource in deck.resources.values():
        spot = draft.kind("resources").key(resource.id)
        yield from strangers(resource.serves, deck.tags, spot.key("serves"))
        if not resource.serves:
            yield spot.key("serves").fault("A resource must serve at least one tag.")
        yield from _provider(resource, draft, deck, spot.key("provider_role"))


def _provider(resource: Resource, draft: Draft, deck: Deck, spot: Spot) -> Iterator[Fault]:
    if resource.provider_role is None:
        return
    yield from stranger(resource.provider_role, draft.written["stakeholders"], spot)
    if resource.segment is Segment.ENFORCEMENT:
        yield spot.fault("Enforcement belongs to the whole table, so no role may own it.")
    role = deck.stakeholders.get(resource.provider_role)
    if role and resource.id not in role.offers:
        yield spot.fault(f"`{role.id}` does not list `{resource.id}` among its offers.")


def _complications_are_sound(draft: Draft, deck: Deck) -> Iterator[Fault]:
    for scene in deck.complications.values():
        spot = draft.kind("complications").key(scene.id)
        if scene.most_affected_role is not None:
            there = spot.key("most_affected_role")
            yield from stranger(scene.most_affected_role, draft.written["stakeholders"], there)
        yield from _heat(scene, spot)
        yield from _effect(scene, draft, spot.key("effect"))


def _heat(scene: Complication, spot: Spot) -> Iterator[Fault]:
    is_tension = scene.type is SceneType.TENSION
    if is_tension and not 0 < scene.start_heat < BOIL_OVER:
        yield spot.key("start_heat").fault(
            f"A tension scene must start at a heat from 1 to {BOIL_OVER - 1}."
        )
    if is_tension and scene.most_affected_role is None:
        yield spot.fault("A tension scene must name its most_affected_role.")
    if not is_tension and scene.start_heat:
        yield spot.key("start_heat").fault("Only a tension scene has heat.")


def _effect(scene: Complication, draft: Draft, spot: Spot) -> Iterator[Fault]:
    if (scene.effect is not None) is not (scene.type is SceneType.EVENT):
        yield spot.fault("An event must have an effect, and no other scene may have one.")
    if scene.effect is None:
        return
    if scene.effect.resource is not None:
        yield from stranger(scene.effect.resource, draft.written["resources"], spot.key("resource"))
    elif scene.effect.kind is not EffectKind.ADD:
        yield spot.fault(f"An event that must {scene.effect.kind} something must name a resource.")


CARD_CHECKS = (
    _content_tags_are_known,
    _problems_are_sound,
    _stakeholders_are_sound,
    _resources_are_sound,
    _complications_are_sound,
)
