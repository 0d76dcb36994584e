"""Frequencies are bounded before anything expands them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain.rules import rule_parts, rule_problem
from tests.strategies import RULES


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule])
def test_usual_frequencies_are_accepted(rule: str) -> None:
    assert rule_problem(rule) is None


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=SECONDLY", "can’t be read at “FREQ=SECONDLY”"),
        ("FREQ=HOURLY;COUNT=3", "can’t be read"),
        ("FREQ=DAILY;INTERVAL=0", "can’t be read at “INTERVAL=0”"),
        ("FREQ=DAILY;INTERVAL=-1", "can’t be read"),
        ("FREQ=DAILY;COUNT=1000", "can’t be read at “COUNT=1000”"),
        ("FREQ=DAILY;COUNT=99999999999", "can’t be read"),
        ("FREQ=DAILY;BYHOUR=9", "can’t be read at “BYHOUR=9”"),
        ("FREQ=DAILY;EXRULE=FREQ=DAILY", "can’t be read"),
        ("FREQ=WEEKLY;BYDAY=XX", "can’t be read"),
        ("FREQ=WEEKLY;BYDAY=1MO", "numbered weekdays"),
        ("FREQ=MONTHLY;BYDAY=6MO", "can’t be read"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "can’t be read"),
        ("FREQ=MONTHLY;BYMONTHDAY=0", "can’t be read"),
        ("FREQ=YEARLY;BYMONTH=13", "can’t be read"),
        ("FREQ=MONTHLY;BYSETPOS=-1", "needs days to choose from"),
        ("FREQ=DAILY;COUNT=3;UNTIL=20271231", "one is enough"),
        ("FREQ=DAILY;FREQ=WEEKLY", "twice"),
        ("COUNT=3", "how often"),
        ("", "can’t be read"),
        ("FREQ=DAILY;", "can’t be read"),
        ("RRULE:FREQ=DAILY", "can’t be read"),
        ("freq=daily", "can’t be read"),
        ("FREQ=DAILY\nDTSTART:19970902", "can’t be read"),
    ],
)
def test_other_frequencies_are_refused_with_the_part_at_fault(rule: str, words: str) -> None:
    assert words in str(rule_problem(rule))


@given(st.text(max_size=200) | st.text("FREQ=DAILYCOUNT;1,-0", max_size=60))
def test_any_text_is_judged(rule: str) -> None:
    problem = rule_problem(rule)
    assert problem is not None or "FREQ" in rule_parts(rule)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule])
def test_a_rule_is_the_sum_of_its_parts(rule: str) -> None:
    assert ";".join(f"{name}={value}" for name, value in rule_parts(rule).items()) == rule
