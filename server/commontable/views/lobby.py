"""What is seen before the tables are laid: at the door, and in the lobby with a seat."""

from attrs import frozen

from commontable.rules.cards import Words
from commontable.rules.values import Group
from commontable.rules.workshop.people import MOST_REAL_LIFE
from commontable.rules.workshop.state import Status, Workshop


@frozen
class NearChoice:
    """A stakeholder that may be too near to someone's own life."""

    card: str
    title: str


@frozen
class DoorView:
    """What someone who has the code may know before taking a seat.

    Of `near` they may name so many as `near_most` says.
    """

    name: str
    code: str
    status: Status
    languages: tuple[str, ...]
    deck: str
    line: str
    is_full: bool
    is_rehearsal: bool
    near: tuple[NearChoice, ...]
    near_most: int


@frozen
class LobbyView:
    """What a person in the lobby sees: themselves and how many have come. `is_gone` once their seat
    was freed, `is_forgotten` once nothing of theirs is left.
    """

    name: str
    code: str
    status: Status
    seat: str
    alias: str
    group: Group
    language: str
    languages: tuple[str, ...]
    people: int
    is_gone: bool
    is_forgotten: bool


def see_door(workshop: Workshop, near: tuple[str, ...], words: Words) -> DoorView:
    """`near` are the stakeholder cards of the deck, likely ones first."""
    return DoorView(
        name=workshop.name,
        code=workshop.code,
        status=workshop.status,
        languages=workshop.languages,
        deck=words.say("deck.title"),
        line=words.say("deck.line"),
        is_full=workshop.is_full,
        is_rehearsal=workshop.is_rehearsal,
        near=tuple(NearChoice(card, words.say(f"{card}.title")) for card in near),
        near_most=MOST_REAL_LIFE,
    )


def see_lobby(workshop: Workshop, seat: str) -> LobbyView:
    person = workshop.people[seat]
    return LobbyView(
        name=workshop.name,
        code=workshop.code,
        status=workshop.status,
        seat=seat,
        alias=person.alias,
        group=person.group,
        language=person.language,
        languages=workshop.languages,
        people=len(workshop.present),
        is_gone=person.has_left,
        is_forgotten=person.is_forgotten,
    )
