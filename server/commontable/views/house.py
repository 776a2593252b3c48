"""What the keeper of this installation sees: decks to choose from and the workshops there are."""

from collections.abc import Mapping

from attrs import frozen

from commontable.rules.lengths import LONGEST, ROUNDS_FROM, SHORTEST
from commontable.rules.values import Form
from commontable.rules.workshop.state import Status, Workshop


@frozen
class DeckChoice:
    """A deck one may play, with its title, its line and the names of its topics by language."""

    id: str
    languages: tuple[str, ...]
    titles: dict[str, str]
    lines: dict[str, str]
    topics: dict[str, dict[str, str]]


@frozen
class WorkshopFace:
    name: str
    code: str
    status: Status
    people: int
    is_rehearsal: bool


@frozen
class HouseView:
    """A workshop lasts as long as one of the forms, or any minutes from shortest to longest. In one
    that lasts less than `rounds_from` people listen in pairs.
    """

    decks: tuple[DeckChoice, ...]
    forms: tuple[Form, ...]
    shortest: int
    longest: int
    rounds_from: int
    workshops: dict[str, WorkshopFace]


def see_house(decks: tuple[DeckChoice, ...], workshops: Mapping[str, Workshop]) -> HouseView:
    """`workshops` by the key of their stream."""
    return HouseView(
        decks=decks,
        forms=tuple(Form),
        shortest=SHORTEST,
        longest=LONGEST,
        rounds_from=ROUNDS_FROM,
        workshops={
            key: WorkshopFace(w.name, w.code, w.status, len(w.present), w.is_rehearsal)
            for key, w in workshops.items()
        },
    )
