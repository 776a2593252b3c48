"""Offers as they go over the wire, and the prompt that a phone shows now."""

from collections.abc import Mapping

from attrs import field, frozen

from commontable.rules.commands import tag_of
from commontable.rules.decide import offers
from commontable.rules.offers import Field
from commontable.rules.table import Table


@frozen
class OfferView:
    """A verb that would be granted now. A request quotes `id`, so that a late tap is refused."""

    id: str
    verb: str
    fields: tuple[Field, ...]


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


def offer_views(table: Table, seat: str) -> tuple[OfferView, ...]:
    """All that this seat may do now, the safety verbs apart."""
    prompt = prompt_id(table)
    tagged = ((tag_of(offered.command), offered.fields) for offered in offers(table, seat))
    return tuple(OfferView(f"{prompt}/{verb}", verb, fields) for verb, fields in tagged)
