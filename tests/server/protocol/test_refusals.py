"""Every refusal can be looked up."""

from commontable.protocol.refusals import MEANINGS
from commontable.rules.refusals import Code


def test_every_code_has_a_meaning_in_the_order_of_the_codes():
    assert list(MEANINGS) == list(Code)
    assert len(set(MEANINGS.values())) == len(Code)
