"""Offers as they go over the wire, and the prompt that a phone shows now."""

from collections.abc import Mapping
from functools import lru_cache
from itertools import count

from attrs import field, frozen

from commontable.rules.commands import tag_of
from commontable.rules.decide import offers
from commontable.rules.offers import Field, FieldKind, Offer, Value
from commontable.rules.table import Table
from commontable.views.stages.arrive import arrival_step


@frozen
class FieldView:
    """One argument to fill in, as its kind says: one of the options, `least` to `most` of them, or
    a text of `least` to `most` characters; without a `least`, none of them will do. Only what is
    optional may be left out.
    """

    kind: FieldKind
    options: tuple[Value, ...]
    least: int | None
    most: int | None
    optional: bool | None


@frozen(eq=False, slots=False)
class OfferView:
    """A verb that would be granted now, its fields by name."""

    verb: str
    fields: dict[str, FieldView]


@frozen
class Prompt:
    """What the phone asks or says: a key into the interface words, and what to fill in.

    `id` changes whenever the prompt does: the answer to an offer quotes it, a slash and the verb.
    Who arrives has prompts of their own, which stay while the table moves on.
    `names` are ids that the words mention. To whoever hosts the words may say more.
    """

    id: str
    key: str
    names: Mapping[str, str] = field(factory=dict)


def prompt_id(table: Table, seat: str) -> str:
    """Which prompt a seat is at: its own step of arriving, whatever the table is at; and then the
    table's, by counts of prompts and rewinds, which all can see happen.
    """
    return arrival_step(table, table.seats[seat]) or f"{table.prompt_no}.{table.rewinds}"


def offer_id(table: Table, seat: str, verb: str) -> str:
    """What this seat's answer to this verb must quote now, so that a late tap is refused."""
    return f"{prompt_id(table, seat)}/{verb}"


def offer_views(table: Table, seat: str) -> dict[str, OfferView]:
    """All that this seat may do now, the safety verbs apart.

    Keyed by verb, and where a verb is offered more than once by what tells its offers apart,
    else by number: a map, so that a patch names only what has changed.
    """
    views: dict[str, OfferView] = {}
    for offered in offers(table, seat):
        view = _offer_view(offered)
        key = f"{view.verb}.{offered.apart}" if offered.apart else _free_key(views, view.verb)
        views[key] = view
    return views


@lru_cache(maxsize=20_000)
def _offer_view(offered: Offer) -> OfferView:
    return OfferView(tag_of(offered.command), {f.name: _field_view(f) for f in offered.fields})


def _field_view(field: Field) -> FieldView:
    """What says nothing is absent: offers are the larger part of what phones are sent."""
    least, most, optional = field.least or None, field.most or None, field.optional or None
    return FieldView(field.kind, field.options, least, most, optional)


def _free_key(views: Mapping[str, OfferView], verb: str) -> str:
    if verb not in views:
        return verb
    return next(key for n in count(2) if (key := f"{verb}.{n}") not in views)
