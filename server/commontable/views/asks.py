"""Offers as they go over the wire, and the prompt that a phone shows now."""

from collections.abc import Mapping
from itertools import count

from attrs import field, frozen

from commontable.rules.commands import tag_of
from commontable.rules.decide import offers
from commontable.rules.offers import Field
from commontable.rules.table import Table


@frozen
class OfferView:
    """A verb that would be granted now, its fields by name.

    A request quotes `id`, so that a late tap is refused.
    """

    id: str
    verb: str
    fields: dict[str, Field]


@frozen
class Prompt:
    """What the phone asks or says: a key into the interface words, and what to fill in.

    `id` changes whenever the prompt does; `names` are ids that the words mention.
    """

    id: str
    key: str
    names: Mapping[str, str] = field(factory=dict)


def prompt_id(table: Table) -> str:
    """Which prompt the table is at: counts of prompts and rewinds, which all can see happen."""
    return f"{table.prompt_no}.{table.rewinds}"


def offer_id(table: Table, verb: str) -> str:
    """The id that an answer to this verb must quote now."""
    return f"{prompt_id(table)}/{verb}"


def offer_views(table: Table, seat: str) -> dict[str, OfferView]:
    """All that this seat may do now, the safety verbs apart.

    Keyed by verb, and by verb and number where a verb is offered more than once: a map, so that a
    patch names only what has changed.
    """
    prompt = prompt_id(table)
    views: dict[str, OfferView] = {}
    for offered in offers(table, seat):
        verb = tag_of(offered.command)
        fields = {slot.name: slot for slot in offered.fields}
        views[_free_key(views, verb)] = OfferView(f"{prompt}/{verb}", verb, fields)
    return views


def _free_key(views: Mapping[str, OfferView], verb: str) -> str:
    if verb not in views:
        return verb
    return next(key for n in count(2) if (key := f"{verb}.{n}") not in views)
