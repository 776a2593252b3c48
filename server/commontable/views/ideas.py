"""Calls from table to table, and the ideas that came back. Nobody learns who asked or answered."""

from attrs import frozen

from commontable.rules.calls import Call
from commontable.rules.cards import Words
from commontable.rules.ideas import ANSWERED_IN, common_cards
from commontable.rules.table import Table
from commontable.views.faces import CardFace, card_face


@frozen
class CallView:
    """What a table asks."""

    table: int
    text: str
    language: str | None


@frozen
class IdeaView:
    """An idea that came in: a card or words, from a table, or from the deck if that is 0."""

    from_table: int
    card: CardFace | None
    text: str | None
    language: str | None
    is_used: bool


@frozen
class IdeasView:
    """What this table asks, what it was given, and what others ask while it may answer; `cards`
    are those it may answer with.
    """

    own: CallView | None
    got: dict[str, IdeaView]
    calls: dict[str, CallView]
    cards: dict[str, CardFace]


def see_ideas(table: Table, words: Words) -> IdeasView:
    ideas = table.ideas
    calls = ideas.calls if table.phase in ANSWERED_IN else {}
    return IdeasView(
        own=_call(ideas.own) if ideas.own else None,
        got={
            idea.id: IdeaView(
                from_table=idea.table,
                card=card_face(idea.card, words) if idea.card else None,
                text=idea.text,
                language=idea.language,
                is_used=idea.id in ideas.used,
            )
            for idea in ideas.got.values()
        },
        calls={call.id: _call(call) for call in calls.values()},
        cards={card: card_face(card, words) for card in common_cards(table)} if calls else {},
    )


def _call(call: Call) -> CallView:
    return CallView(call.table, call.text, call.language)
