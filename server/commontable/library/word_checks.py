"""Which texts a deck needs, and whether they are there, short enough and plain enough."""

from collections.abc import Iterator, Mapping

from commontable.library.draft import KINDS, Draft
from commontable.library.faults import Fault, Spot
from commontable.library.reading_grade import grade
from commontable.rules.cards import (
    Card,
    Complication,
    Deck,
    Problem,
    Reflection,
    Resource,
    SceneType,
    Skill,
    Stakeholder,
    Words,
)

EVERY_CARD = ("title", "line")
SAID_OF: Mapping[type[Card], tuple[str, ...]] = {
    Problem: (
        *(f"fear_loop.{step}" for step in range(1, 5)),
        *(f"claims.{claim}" for claim in range(1, 5)),
        "risk_under",
        "risk_over",
        "one_time_of_day",
    ),
    Stakeholder: ("position", "interests.1", "interests.2", "interests.3", "red_line"),
    Skill: ("say_this", "body_cue"),
    Reflection: ("question",),
    Complication: ("script",),
    Resource: ("clause",),
}
SAID_OF_THE_DECK = ("title", "line", "setting", "default_reframe", "credits")
NAMED = ("tags", "content_tags", "hats", "factor_chips", "success_chips", "traps", "talk_cards")
PICTURED = "image_alt"
"""What a card's picture shows, for those who do not see it: the one text a card may go without."""

CHARACTERS = {"title": 32, "line": 90, PICTURED: 125}


def paths_of(deck: Deck) -> Iterator[str]:
    """Every path that the words of a deck must have."""
    yield from (f"deck.{name}" for name in SAID_OF_THE_DECK)
    yield from (f"{names}.{name}" for names in NAMED for name in getattr(deck, names))
    for kind in KINDS:
        for card in getattr(deck, kind).values():
            yield from (f"{card.id}.{name}" for name in said_of(card))


def said_of(card: Card) -> tuple[str, ...]:
    """The fields of one card that have words."""
    colleague = isinstance(card, Complication) and card.type is SceneType.BYSTANDER
    return (*EVERY_CARD, *SAID_OF[type(card)], *(("colleague_line",) if colleague else ()))


def _pictured(deck: Deck) -> Iterator[str]:
    yield from (f"{id_}.{PICTURED}" for kind in KINDS for id_ in getattr(deck, kind))


def _nothing_is_unsaid(draft: Draft, deck: Deck) -> Iterator[Fault]:
    first = next(iter(draft.words), "")
    told = draft.words[first].texts if first else {}
    pictured = [path for path in _pictured(deck) if path in told]
    wanted = (*paths_of(deck), *pictured)
    for code, words in draft.words.items():
        for path in (path for path in wanted if not words.texts.get(path)):
            spot = draft.language(code).key(path)
            if code == first:
                yield spot.fault("This text is missing.")
            elif path not in words.texts:
                yield spot.warning(f"This text is not translated yet; it shows in `{first}`.")
            else:
                yield spot.fault("This text is empty.")


def _nothing_is_said_in_vain(draft: Draft, deck: Deck) -> Iterator[Fault]:
    wanted = {*paths_of(deck), *_pictured(deck)}
    sound = {id_ for kind in KINDS for id_ in getattr(deck, kind)}
    unsound = {id_ for ids in draft.written.values() for id_ in ids} - sound
    for code, words in draft.words.items():
        for path in words.texts:
            if path not in wanted and path.partition(".")[0] not in unsound:
                yield Spot(draft.language(code).file, path).fault("No card uses this text.")


def _languages_are_listed(draft: Draft, deck: Deck) -> Iterator[Fault]:
    for file in sorted(draft.folder.glob("words.*.toml")):
        code = file.name.split(".")[1]
        if code not in deck.languages:
            yield Fault(file, "", f"`{code}` is not listed among the languages of deck.toml.")


def _texts_fit_on_a_small_phone(draft: Draft, _deck: Deck) -> Iterator[Fault]:
    for code, words in draft.words.items():
        for path, text in words.texts.items():
            most = CHARACTERS.get(path.rpartition(".")[2])
            if most and len(text) > most:
                yield Spot(draft.language(code).file, path).warning(
                    f"This is {len(text)} characters long; more than {most} do not fit on a phone."
                )


def _cards_are_easy_to_read(draft: Draft, deck: Deck) -> Iterator[Fault]:
    for code, words in draft.words.items():
        for id_, texts in texts_by_part(words).items():
            found = grade(texts, code)
            if found is not None and found > deck.reading_grade:
                yield Spot(draft.language(code).file, id_).fault(
                    f"This reads at grade {found:.1f}; "
                    f"at most {deck.reading_grade} is plain enough."
                )


def texts_by_part(words: Words) -> dict[str, list[str]]:
    """All texts of each card, and of each list of deck.toml such as `tags`."""
    parts: dict[str, list[str]] = {}
    for path, text in words.texts.items():
        parts.setdefault(path.partition(".")[0], []).append(text)
    return parts


WORD_CHECKS = (
    _nothing_is_unsaid,
    _nothing_is_said_in_vain,
    _languages_are_listed,
    _texts_fit_on_a_small_phone,
    _cards_are_easy_to_read,
)
