"""Every numbered rule of the game is quoted by a test, and every number quoted is a rule."""

import re
from pathlib import Path

from tests.house.house import text_of, tracked

RULE = re.compile(r"\bR\d+\.\d+\b")


def rules_named_in(*patterns: str) -> set[str]:
    return {rule for path in tracked(*patterns) for rule in RULE.findall(text_of(path))}


def test_no_two_rules_share_a_number():
    rules = re.findall(r"(?m)^- (R[\d.]+)", text_of(Path("server/commontable/rules/RULES.md")))
    assert sorted(rules) == sorted(set(rules))


def test_every_rule_is_quoted_by_a_test_and_every_quote_is_a_rule():
    rules = rules_named_in("server/commontable/rules/RULES.md")
    quoted = rules_named_in("tests/*.py", "tests/*.toml", ":!tests/house")
    assert sorted(rules - quoted) == [], "rules that no test quotes"
    assert sorted(quoted - rules) == [], "quoted numbers that are no rule"
