"""What others voted for, rated, guessed, asked and noticed."""

from random import Random

import attrs

from commontable.rules.guessing import Guessing
from commontable.rules.phases.listen import Listening
from commontable.rules.phases.problem import Ballot
from commontable.rules.phases.reframe import Reframing
from commontable.rules.phases.scenes import (
    Benefit,
    Risk,
    Scene,
    Scenes,
    SceneStep,
    Sighting,
    Weighed,
)
from commontable.rules.table import Table
from tests.builders import DECK
from tests.server.views.scramble.drawing import anyone_else, by_others, exchanged, of_others


def ballots(table: Table, viewer: str, chance: Random) -> Table:
    ballot = table.part(Ballot)
    dots = of_others(ballot.dots, viewer, list(ballot.cards), chance)
    return table.with_part(attrs.evolve(ballot, dots=dots))


def turn(table: Table, viewer: str, chance: Random) -> Table:
    listening = table.part(Listening)
    floors = {
        name: turn
        if name == viewer
        else attrs.evolve(turn, rating=chance.randint(0, 4), may_rate=chance.random() < 0.5)
        for name, turn in listening.floors.items()
    }
    return table.with_part(attrs.evolve(listening, floors=floors))


def guesses(table: Table, viewer: str, chance: Random) -> Table:
    """Whom others are asked about, and what they guess."""
    guessing = table.part(Guessing)
    targets = of_others(guessing.targets, viewer, list(table.roles) or [""], chance)
    guesses = {
        round_: of_others(given, viewer, list(DECK.tags), chance)
        for round_, given in guessing.guesses.items()
    }
    return table.with_part(attrs.evolve(guessing, targets=targets, guesses=guesses))


def questions(table: Table, viewer: str, chance: Random) -> Table:
    """Who wrote which question, and who else taps which: as many each."""
    reframing = table.part(Reframing)
    proposals = by_others(reframing.proposals, anyone_else(table, viewer), chance)
    picks = exchanged(reframing.picks, viewer, chance)
    return table.with_part(attrs.evolve(reframing, proposals=proposals, picks=picks))


def scene(table: Table, viewer: str, chance: Random) -> Table:
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
    first = bystander.first and exchanged(bystander.first, viewer, chance)
    bystander = attrs.evolve(bystander, noticings=noticings, weighed=weighed, first=first)
    scene = attrs.evolve(scene, bystander=bystander)
    past = tuple(_past(each, viewer, chance) for each in scenes.past)
    return table.with_part(attrs.evolve(scenes, scene=scene, past=past))


def _past(scene: Scene, viewer: str, chance: Random) -> Scene:
    """A scene that is over is read by nobody."""
    sightings = [Sighting(noticed, act) for noticed in (False, True) for act in (False, True)]
    bystander = scene.bystander
    noticings = of_others(bystander.noticings, viewer, sightings, chance)
    return attrs.evolve(scene, bystander=attrs.evolve(bystander, noticings=noticings))
