"""`check_deck`: everything that is wrong with a deck, told at once (the validator of GAME §4.1)."""

from collections.abc import Iterator
from itertools import chain, combinations
from pathlib import Path

from commontable.library.card_checks import CARD_CHECKS
from commontable.library.deal_checks import DEAL_CHECKS
from commontable.library.draft import KINDS, Draft, read_draft
from commontable.library.faults import Fault
from commontable.library.names import stranger, twice
from commontable.library.people_checks import PEOPLE_CHECKS
from commontable.library.status import STATUS_CHECKS
from commontable.library.strict import in_words
from commontable.library.word_checks import WORD_CHECKS
from commontable.rules.cards import Deck, MoveKind, Segment

FACTOR_CHIPS = 8
SKILLS = 16
HARD_TO_ENGAGE_AT_LEAST = 2
COMMUNITY_READERS = 2
POLICE_READERS = 1
LISTS = (
    "languages",
    "tags",
    "hats",
    "content_tags",
    "factor_chips",
    "success_chips",
    "traps",
    "talk_cards",
)


def check_deck(folder: Path) -> list[Fault]:
    """Every fault and warning of the deck in `folder`, each with its file and place."""
    return faults_of(read_draft(folder))


def faults_of(draft: Draft) -> list[Fault]:
    """What reading found, then (unless deck.toml is unsound) what the rules of decks find."""
    deck = draft.deck
    if deck is None:
        return list(draft.faults)
    return [*draft.faults, *chain.from_iterable(check(draft, deck) for check in ALL_CHECKS)]


def _folder_is_named_after_the_deck(draft: Draft, deck: Deck) -> Iterator[Fault]:
    name = draft.folder.resolve().name
    if deck.id != name:
        yield draft.cover.key("id").fault(f"The folder is called `{name}`, the deck `{deck.id}`.")


def _lists_are_filled_and_without_repeats(draft: Draft, deck: Deck) -> Iterator[Fault]:
    for name in LISTS:
        names, spot = getattr(deck, name), draft.cover.key(name)
        yield from twice(names, spot)
        if not names:
            yield spot.fault("There must be at least one here.")


def _there_are_eight_factor_chips(draft: Draft, deck: Deck) -> Iterator[Fault]:
    if len(deck.factor_chips) != FACTOR_CHIPS:
        yield draft.cover.key("factor_chips").fault(
            f"There must be exactly {FACTOR_CHIPS} factor chips, not {len(deck.factor_chips)}."
        )


def _conflicts_pair_two_known_names(draft: Draft, deck: Deck) -> Iterator[Fault]:
    pairs = {
        "conflicts": (deck.conflicts, deck.tags),
        "role_conflicts": (deck.role_conflicts, draft.written["stakeholders"]),
    }
    for name, (conflicts, known) in pairs.items():
        for index, pair in enumerate(conflicts):
            spot = draft.cover.key(name).item(index)
            if pair[0] == pair[1]:
                yield spot.fault(f"`{pair[0]}` cannot conflict with itself.")
            yield from chain.from_iterable(stranger(one, known, spot) for one in pair)


def _no_id_is_used_twice(draft: Draft, _deck: Deck) -> Iterator[Fault]:
    for first, second in combinations(KINDS, 2):
        for id_ in draft.written[second]:
            if id_ in draft.written[first]:
                yield draft.kind(second).key(id_).fault(f"`{id_}` is also one of the {first}.")


def _there_are_sixteen_skills(draft: Draft, deck: Deck) -> Iterator[Fault]:
    if len(draft.written["skills"]) != SKILLS:
        yield draft.kind("skills").fault(
            f"There must be exactly {SKILLS} skills, not {len(draft.written['skills'])}."
        )
    techniques = [skill.technique for skill in deck.skills.values()]
    for index, skill in enumerate(deck.skills.values()):
        if skill.technique in techniques[:index]:
            yield (
                draft.kind("skills")
                .key(skill.id)
                .fault(f"The technique `{skill.technique}` already has a card.")
            )


def _every_move_has_a_skill(draft: Draft, deck: Deck) -> Iterator[Fault]:
    practised = {skill.move_kind for skill in deck.skills.values()}
    missing = [move.value for move in MoveKind if move not in practised]
    if missing and draft.is_whole("skills"):
        yield draft.kind("skills").fault(f"No skill practises {in_words(missing)}.")


def _someone_is_hard_to_engage(draft: Draft, deck: Deck) -> Iterator[Fault]:
    found = sum(card.hard_to_engage for card in deck.stakeholders.values())
    if found < HARD_TO_ENGAGE_AT_LEAST and draft.is_whole("stakeholders"):
        yield draft.kind("stakeholders").fault(
            f"At least {HARD_TO_ENGAGE_AT_LEAST} roles must be `hard_to_engage`, not {found}."
        )


def _there_is_one_enforcement_card(draft: Draft, deck: Deck) -> Iterator[Fault]:
    found = [card.id for card in deck.resources.values() if card.segment is Segment.ENFORCEMENT]
    if len(found) != 1 and draft.is_whole("resources"):
        told = f"these {len(found)}: {in_words(found)}" if found else "none"
        yield draft.kind("resources").fault(f"There must be one enforcement card, not {told}.")


def _readers_have_signed_it_off(draft: Draft, _deck: Deck) -> Iterator[Fault]:
    community, police = draft.reviews.community, draft.reviews.police
    if community < COMMUNITY_READERS or police < POLICE_READERS:
        yield draft.cover.key("reviews").warning(
            f"This deck is not yet reviewed: {community} of {COMMUNITY_READERS} community readers "
            f"and {police} of {POLICE_READERS} police reader have signed it off."
        )


COVER_CHECKS = (
    _folder_is_named_after_the_deck,
    _lists_are_filled_and_without_repeats,
    _there_are_eight_factor_chips,
    _conflicts_pair_two_known_names,
    _no_id_is_used_twice,
    _there_are_sixteen_skills,
    _every_move_has_a_skill,
    _someone_is_hard_to_engage,
    _there_is_one_enforcement_card,
    _readers_have_signed_it_off,
)
ALL_CHECKS = (
    *COVER_CHECKS,
    *CARD_CHECKS,
    *DEAL_CHECKS,
    *WORD_CHECKS,
    *PEOPLE_CHECKS,
    *STATUS_CHECKS,
)
