"""The perspective guess as it looks to the one who guesses; nobody else sees anything of it."""

from functools import cache
from typing import Literal

from attrs import frozen

from commontable.rules.cards import Words
from commontable.rules.guessing import Guessing, my_guess, target_of
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.views.clocks import Countdown, countdown
from commontable.views.stage import Asking


@frozen
class MyGuess:
    """The role I am asked about, what may matter to it by tag, and what I said. Whether it is right
    is never told.
    """

    role: str
    tags: dict[str, str]
    tag: str | None
    closes: Countdown | None
    type: Literal["guess"] = "guess"


def see_guess(table: Table, seat: Seat, words: Words) -> MyGuess | None:
    role = target_of(table, seat.id)
    if role is None:
        return None
    closes = countdown(table, table.part(Guessing).ends_at)
    tags = _tags(table.deck.tags, words)
    return MyGuess(role, tags, my_guess(table, seat.id), closes)


@cache
def _tags(tags: tuple[str, ...], words: Words) -> dict[str, str]:
    return {tag: words.say(f"tags.{tag}") for tag in tags}


def ask_guess(table: Table, seat: Seat) -> Asking | None:
    """The prompt of whoever is asked now: first, or again after the listening."""
    role, round_ = target_of(table, seat.id), table.part(Guessing).open
    if role is None or round_ is None:
        return None
    has_guessed = my_guess(table, seat.id) is not None
    return (f"guessed_{round_}" if has_guessed else f"guess_{round_}"), {"role": role}


def guess_step(table: Table) -> str:
    """The step of a phase while all are asked, by what all may know."""
    return "guess" if table.part(Guessing).open else ""
