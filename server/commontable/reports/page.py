"""The report of a room as one page of HTML: nothing is loaded from elsewhere, and it prints."""

from base64 import b64encode
from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files

from babel.dates import format_date
from babel.numbers import format_decimal
from jinja2 import Environment, StrictUndefined, Template

from commontable.library.phrasebook import Phrasebook, phrasebook
from commontable.reports.disclosure import FEWEST_COUNTED, FEWEST_SHARED, FEWEST_TABLES
from commontable.reports.room import RoomReport
from commontable.reports.wheel import Slice, slices
from commontable.rules.cards import Words
from commontable.rules.plan import Clause

SETS = ("common", "phone", "wall", "metrics", "report")
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
NOTHING = "\N{EN DASH}"
TEMPLATES = files(__package__) / "templates"


def room_page(report: RoomReport, words: Words, language: str) -> str:
    """The report in one language; `words` are the deck's."""
    book = phrasebook(language, *SETS)
    return _template("room.html").render(
        report=report,
        language=book.language,
        direction="rtl" if book.language in RIGHT_TO_LEFT else "ltr",
        style=_style(),
        say=book.say,
        card=words.say,
        clause=lambda clause: _clause(clause, words),
        slices=slices,
        names=lambda parts: _names(parts, book),
        month=format_date(report.month, "MMMM yyyy", locale=book.language),
        number=lambda value: format_decimal(value, "0.##", locale=book.language),
        count=lambda count: _count(count, book),
        limits={"counted": FEWEST_COUNTED, "shared": FEWEST_SHARED, "tables": FEWEST_TABLES},
    )


@cache
def style_source() -> str:
    """What a Content-Security-Policy must allow so that the page's own style applies."""
    return f"'sha256-{b64encode(sha256(_style().encode()).digest()).decode()}'"


@cache
def _style() -> str:
    return (TEMPLATES / "report.css").read_text("utf-8")


@cache
def _template(name: str) -> Template:
    shop = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    return shop.from_string((TEMPLATES / name).read_text("utf-8"))


def _clause(clause: Clause, words: Words) -> Mapping[str, str]:
    """A piece of the plan as its table wrote it: a card's words, or its own."""
    if clause.resource:
        return {
            "title": words.say(f"{clause.resource}.title"),
            "line": words.say(f"{clause.resource}.clause"),
        }
    return {"title": clause.text or "", "line": ""}


def _names(parts: Iterable[Slice], book: Phrasebook) -> str:
    return ", ".join(book.say(f"segment-{part.segment}") for part in parts) or NOTHING


def _count(count: int | None, book: Phrasebook) -> str:
    return book.say("report-few", fewest=FEWEST_COUNTED) if count is None else str(count)
