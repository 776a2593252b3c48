"""Whatever a simulated person chooses lies inside the offer."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from commontable.rehearsal.phrases import phrases_in
from commontable.rehearsal.temperament import KINDS, STUBBORN, TALKATIVE, Chooser
from tests.server.rehearsal.seated import a_field, an_offer, shown

VALUES = st.lists(st.integers(0, 5), min_size=1, max_size=6, unique=True)


def a_chooser(temperament=TALKATIVE, seed=1) -> Chooser:
    return Chooser(temperament, phrases_in("en"), Random(seed))


@st.composite
def fields(draw):
    options = draw(VALUES)
    least = draw(st.integers(0, len(options)))
    most = draw(st.integers(least, len(options)))
    kinds = (
        a_field("one", *options),
        a_field("one", optional=True),
        a_field("many", *options, least=least, most=most),
        a_field("text", least=1, most=draw(st.integers(1, 80))),
        a_field("tick"),
    )
    return draw(st.sampled_from(kinds))


def covers(field, value) -> bool:
    match field["kind"]:
        case "one":
            return value in field["options"]
        case "many":
            is_fit = field.get("least", 0) <= len(value) <= field.get("most", 0)
            return is_fit and set(value) <= set(field["options"]) and len(set(value)) == len(value)
        case "text":
            return field.get("least", 0) <= len(value.strip()) and len(value) <= field["most"]
        case _:
            return isinstance(value, bool)


@given(st.dictionaries(st.sampled_from("abcdef"), fields()), st.integers(), st.sampled_from(KINDS))
def test_every_argument_is_one_that_the_offer_takes(named, seed, temperament):
    offer = an_offer("anything", **named)
    wish = a_chooser(temperament, seed).choose([offer], shown(offer))
    assert wish.pop("type") == "anything"
    required = {name for name, field in named.items() if "optional" not in field}
    assert required <= set(wish) <= set(named)
    assert all(covers(named[name], value) for name, value in wish.items())


def test_a_person_speaks_for_their_own_role():
    offer = an_offer("add_clause", by_role=a_field("one", "A01", "A02", "A03"))
    parts = shown(offer, role={"id": "A02"})
    assert {a_chooser(seed=n).choose([offer], parts)["by_role"] for n in range(20)} == {"A02"}


def test_each_interest_is_rated_once():
    offer = an_offer(
        "rate_interest", interest=a_field("one", 1, 2, 3), value=a_field("one", 0, 1, 2)
    )
    parts = shown(offer, mine={"ratings": {"1": 2, "3": 0}})
    assert {a_chooser(seed=n).choose([offer], parts)["interest"] for n in range(20)} == {2}


def test_the_fist_is_raised_as_whom_the_phone_asks_for():
    offer = an_offer(
        "fist",
        value=a_field("one", *range(6)),
        standing=a_field("one", "role", "self"),
    )
    for prompt, standing in (("fist_role", "role"), ("fist_self", "self")):
        wish = a_chooser().choose([offer], shown(offer, prompt=prompt))
        assert wish["standing"] == standing


def test_stubborn_people_raise_low_fists_and_refuse_trades_more_often():
    fist = an_offer("fist", value=a_field("one", *range(6)))
    answers = [an_offer("answer_trade", answer=a_field("one", answer)) for answer in ("yes", "no")]

    def low(temperament) -> int:
        chooser = a_chooser(temperament)
        return sum(chooser.choose([fist], shown(fist))["value"] < 3 for _ in range(300))

    def refused(temperament) -> int:
        chooser = a_chooser(temperament)
        return sum(chooser.choose(answers, shown())["answer"] == "no" for _ in range(300))

    assert low(STUBBORN) > 3 * low(TALKATIVE)
    assert refused(STUBBORN) > 1.5 * refused(TALKATIVE)
