"""What a workshop opens with, as it was ordered or as another one did."""

from commontable.library.deal_checks import can_be_dealt
from commontable.library.shelf import Edition
from commontable.protocol.messages import CreateWorkshop, Refused
from commontable.rules.cards import Deck
from commontable.rules.refusals import Code
from commontable.rules.workshop.state import Workshop
from commontable.rules.workshop.wishes import OpenWorkshop


def not_in_deck(wish: CreateWorkshop, deck: Deck) -> Refused | None:
    """What is ordered of this deck that it cannot give: a language, a topic that it does not know,
    or enough cards where so many topics are left out.
    """
    if not wish.languages or not set(wish.languages) <= set(deck.languages):
        return Refused(Code.BAD_TARGET, "do.languages")
    if not set(wish.content_off) <= set(deck.content_tags):
        return Refused(Code.BAD_TARGET, "do.content_off")
    if not can_be_dealt(deck, wish.content_off):
        return Refused(Code.CAP, "do.content_off")
    return None


def opening_of(
    wish: CreateWorkshop, edition: Edition, code: str, console_hash: str, seed: str
) -> OpenWorkshop:
    """The workshop that was ordered."""
    return OpenWorkshop(
        name=wish.name,
        code=code,
        deck=wish.deck,
        deck_hash=edition.content_hash,
        languages=wish.languages,
        form=wish.form,
        minutes=wish.minutes,
        content_off=tuple(dict.fromkeys(wish.content_off)),
        pace=wish.pace,
        role_mode=wish.role_mode,
        skin=wish.skin,
        tables=wish.tables,
        console_hash=console_hash,
        seed=seed,
        is_rehearsal=wish.is_rehearsal,
    )


def rehearsal_of(workshop: Workshop) -> CreateWorkshop:
    """The same once more, with simulated people."""
    return CreateWorkshop(
        name=workshop.name,
        deck=workshop.deck,
        form=workshop.form,
        minutes=workshop.minutes,
        content_off=workshop.content_off,
        tables=workshop.tables,
        languages=workshop.languages,
        pace=workshop.pace,
        role_mode=workshop.role_mode,
        skin=workshop.skin,
        is_rehearsal=True,
    )
