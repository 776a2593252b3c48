"""How much one connection may ask."""

from commontable.web.limits import Allowance, Limits

LIMITS = Limits(burst=3, per_second=2, junk=2)


def test_a_burst_is_granted_and_then_so_many_a_second():
    allowance = Allowance.full(LIMITS, now=100.0)
    assert [allowance.may_ask(100.0) for _ in range(4)] == [True, True, True, False]
    assert [allowance.may_ask(100.5) for _ in range(2)] == [True, False]


def test_a_long_silence_earns_no_more_than_a_burst():
    allowance = Allowance.full(LIMITS, now=0.0)
    assert [allowance.may_ask(1000.0) for _ in range(4)] == [True, True, True, False]


def test_asking_in_vain_costs_nothing():
    allowance = Allowance.full(LIMITS, now=0.0)
    asked = [allowance.may_ask(0.0) for _ in range(50)]
    assert sum(asked) == 3
    assert allowance.may_ask(0.5)


def test_so_much_junk_is_borne_and_no_more():
    allowance = Allowance.full(LIMITS, now=0.0)
    assert [allowance.may_blunder() for _ in range(4)] == [True, True, False, False]
