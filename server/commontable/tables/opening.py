"""What a workshop opens with, as it was ordered or as another one did."""

from collections.abc import Sequence

from commontable.library.deal_checks import can_be_dealt
from commontable.protocol.messages import CreateWorkshop, Refused
from commontable.rules.cards import Deck
from commontable.rules.refusals import Code
from commontable.rules.workshop.state import Workshop


def not_in_deck(wish: CreateWorkshop, deck: Deck) -> Refused | None:
    """What is ordered of this deck that it cannot give: a language, a topic that it does not know,
    or enough cards where so many topics are left out.
    """
    if not wish.languages or not set(wish.languages) <= set(deck.languages):
        return Refused(Code.BAD_TARGET, "do.languages")
    return unfit_topics(wish.config.content_off, deck, "do.config.content_off")


def unfit_topics(
    content_off: Sequence[str], deck: Deck, where: str, *, is_dealt: bool = False
) -> Refused | None:
    """Topics that a deck does not know, or cannot spare: one that is dealt can spare any."""
    if not set(content_off) <= set(deck.content_tags):
        return Refused(Code.BAD_TARGET, where)
    return None if is_dealt or can_be_dealt(deck, content_off) else Refused(Code.CAP, where)


def rehearsal_of(workshop: Workshop) -> CreateWorkshop:
    """The same once more, with simulated people."""
    return CreateWorkshop(
        name=workshop.name,
        config=workshop.config,
        tables=workshop.tables,
        languages=workshop.languages,
        is_rehearsal=True,
    )
