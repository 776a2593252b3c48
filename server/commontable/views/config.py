"""What was settled of a workshop, as its lead may still change it."""

from collections.abc import Mapping

from attrs import frozen

from commontable.rules.lengths import LONGEST, ROUNDS_FROM
from commontable.rules.values import ListeningMode, Pace
from commontable.rules.workshop.adapting import least_minutes
from commontable.rules.workshop.state import Status, Workshop


@frozen
class ConfigView:
    """`minutes` is how long the workshop lasts in all, which may be made `least` to `most`, as long
    as a phase is still to come. Before the start, people listen in pairs where it is made to last
    less than `rounds_from`, and else as `listening_mode` says. `topics` are all of the deck by
    their names in each language, `content_off` those that are left out.
    """

    pace: Pace
    listening_mode: ListeningMode
    minutes: int
    least: int | None
    most: int
    rounds_from: int | None
    topics: dict[str, dict[str, str]]
    content_off: tuple[str, ...]


def see_config(workshop: Workshop, topics: Mapping[str, dict[str, str]]) -> ConfigView:
    """What the lead sees of the config; `topics` are the deck's by language."""
    config = workshop.config
    return ConfigView(
        pace=config.pace,
        listening_mode=config.listening_mode,
        minutes=config.length,
        least=least_minutes(workshop),
        most=LONGEST,
        rounds_from=ROUNDS_FROM if workshop.status is Status.LOBBY else None,
        topics=dict(topics),
        content_off=config.content_off,
    )
