"""`docs/decks.md`: what each deck deals, counted, as a page to read."""

from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256

from commontable.library.coverage import DEALING_RULES, DEALS, Coverage, coverage
from commontable.library.shelf import Edition, deck_folders, open_edition
from commontable.rules.cards import Words

HEAD = """\
# What the decks deal

<!-- Written by `commontable write docs`. -->

How often each role, interest and conflict comes to a table. {deals:,} tables of each deck were
dealt by seed: three to eight people, six mixes of groups, all three ways of handing out roles, and
a topic set aside at every second of them. `commontable decks coverage` deals and counts anew.
"""
FEW = 200
"""Deals enough to notice that a page of many has gone stale: a change of the deck, of the dealer or
of this page shows in them too."""


def page() -> str:
    """The whole page, with its mark. It takes seconds for each deck."""
    return f"{_whole(DEALS)}\n{mark()}\n"


def mark() -> str:
    """What stands in the page as long as it is fresh, found without dealing all of it."""
    digest = sha256(_whole(FEW).encode()).hexdigest()
    return f"<!-- Fresh while the first {FEW} deals of each deck read as {digest[:16]}. -->"


def _whole(deals: int) -> str:
    chapters = (chapter(edition, coverage(edition.deck, deals)) for edition in _editions())
    return "\n".join((HEAD.format(deals=deals), *chapters))


@cache
def _editions() -> tuple[Edition, ...]:
    """Every deck on the shelf, opened once for the page and its mark."""
    return tuple(open_edition(folder) for folder in deck_folders())


def chapter(edition: Edition, found: Coverage) -> str:
    """One deck in its first language, as Markdown."""
    return "\n".join(_lines(edition, found))


def _lines(edition: Edition, found: Coverage) -> Iterator[str]:
    deck, words = edition.deck, edition.words[edition.deck.languages[0]]
    yield f"## {words.say('deck.title')}\n"
    yield f"`{deck.id}` {deck.version}, {found.deals:,} tables.\n"
    yield from _table(
        ("Rule of the deal", "Kept at"),
        [(rule, f"{found.kept[rule]:,} tables") for rule in DEALING_RULES],
    )
    yield from _table(
        ("Problem", "Tables"),
        [(_card(words, id_), _share(found, found.problems[id_])) for id_ in deck.problems],
    )
    yield from _table(
        ("Role", "", "In play", "In the Empty Chair"),
        [
            (
                _card(words, role.id),
                "hard to engage" if role.hard_to_engage else "police" if role.is_police else "",
                _share(found, found.roles[role.id]),
                _share(found, found.chairs[role.id]),
            )
            for role in deck.stakeholders.values()
        ],
    )
    yield from _table(
        ("Roles in conflict", "Both in play"),
        [(" / ".join(pair), _share(found, found.pairs[pair])) for pair in deck.role_conflicts],
    )
    yield from _table(
        ("Interest", "Someone in play has it"),
        [(words.say(f"tags.{tag}"), _share(found, found.tags[tag])) for tag in deck.tags],
    )
    yield from _table(
        ("Interests in conflict", "Two roles in play have them"),
        [
            (" / ".join(words.say(f"tags.{tag}") for tag in pair), _share(found, count))
            for pair, count in ((pair, found.tag_pairs[pair]) for pair in deck.conflicts)
        ],
    )


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    for row in (head, ("---",) * len(head), *rows):
        yield f"| {' | '.join(row)} |"
    yield ""


def _card(words: Words, id_: str) -> str:
    return f"{id_} {words.say(f'{id_}.title')}"


def _share(found: Coverage, count: int) -> str:
    return f"{100 * count / found.deals:.1f}%" if count else "never"
