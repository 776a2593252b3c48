"""What a workshop opens with, as it was ordered or as another one did."""

from commontable.library.shelf import Edition
from commontable.protocol.messages import CreateWorkshop
from commontable.rules.workshop.state import Workshop
from commontable.rules.workshop.wishes import OpenWorkshop


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
        tables=workshop.tables,
        languages=workshop.languages,
        pace=workshop.pace,
        role_mode=workshop.role_mode,
        skin=workshop.skin,
        is_rehearsal=True,
    )
