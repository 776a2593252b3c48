"""The report of a room as one page of HTML: nothing is loaded from elsewhere, and it prints."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from importlib.resources import files

from babel import Locale
from babel.dates import format_date

from commontable.library.paper import Paper
from commontable.library.phrasebook import Phrasebook, phrasebook
from commontable.reports.disclosure import FEWEST_COUNTED, FEWEST_SHARED, FEWEST_TABLES
from commontable.reports.room import RoomReport
from commontable.reports.wheel import Slice, slices
from commontable.rules.cards import Words
from commontable.rules.phases.reframe import DECKS_OWN, Reframe
from commontable.rules.plan import Clause

SETS = ("common", "phone", "wall", "metrics", "report")
NOTHING = "\N{EN DASH}"
PAPER = Paper(files(__package__) / "templates", "report")


def room_page(report: RoomReport, words: Words, language: str) -> str:
    """The report in one language; `words` are the deck's."""
    book = phrasebook(language, *SETS)
    return PAPER.written(
        book,
        report=report,
        card=words.say,
        clause=lambda clause: _clause(clause, words),
        question=lambda reframe: _question(reframe, words, book),
        slices=slices,
        names=lambda parts: _names(parts, book),
        month=format_date(report.month, "MMMM yyyy", locale=book.language),
        day=lambda at: format_date(
            datetime.fromtimestamp(at / 1000, UTC), "d MMMM yyyy", locale=book.language
        ),
        own_name=_own_name,
        count=lambda count: _count(count, book),
        limits={"counted": FEWEST_COUNTED, "shared": FEWEST_SHARED, "tables": FEWEST_TABLES},
    )


def _clause(clause: Clause, words: Words) -> Mapping[str, str]:
    """A piece of the plan as its table wrote it: a card's words, or its own."""
    if clause.resource:
        return {
            "title": words.say(f"{clause.resource}.title"),
            "line": words.say(f"{clause.resource}.clause"),
        }
    return {"title": clause.text or "", "line": ""}


def _question(reframe: Reframe, words: Words, book: Phrasebook) -> str:
    """A table's question as it would say it: the deck's, its own words, or the built one."""
    if reframe.id == DECKS_OWN:
        return words.say("deck.default_reframe")
    if reframe.way is None or reframe.pair is None:
        return reframe.text or ""
    names = (words.say(f"tags.{tag}") for tag in reframe.pair)
    one, other = (f"{name[:1].lower()}{name[1:]}" for name in names)
    return book.say("reframe-built", way=book.say(f"way-to-{reframe.way}"), one=one, other=other)


def _own_name(language: str) -> str:
    """A language's name in itself, such as "Español"."""
    name = Locale.parse(language).get_language_name(language) or language
    return name[:1].upper() + name[1:]


def _names(parts: Iterable[Slice], book: Phrasebook) -> str:
    comma = book.say("comma") + " "
    return comma.join(book.say(f"segment-{part.segment}") for part in parts) or NOTHING


def _count(count: int | None, book: Phrasebook) -> str:
    return book.say("report-few") if count is None else str(count)
