"""What the controls of a frequency say, and the rules that say the same."""

import datetime as dt

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from commplan.domain.rules import rule_problem
from commplan.planning.phrases import frequency_phrase
from commplan.planning.rules import rule_dates
from commplan.ui.forms.frequencies import NUMBERS, Frequency, OnDay, Rhythm
from tests.planning.builders import DAY, event
from tests.planning.test_rules import rules, starts

ends = st.one_of(
    st.just({}),
    st.fixed_dictionaries({"until": st.dates(DAY(2026, 1, 1), DAY(2031, 1, 1))}),
    st.fixed_dictionaries({"count": st.integers(1, 30)}),
)
intervals = st.integers(1, 12)


@st.composite
def frequencies(draw: st.DrawFn) -> Frequency:
    """Everything that the controls can say."""
    rhythm = draw(st.sampled_from(list(Rhythm)[1:]))
    end = draw(ends)
    if rhythm == Rhythm.DAILY:
        return Frequency(
            rhythm=rhythm, interval=draw(intervals), weekdays=draw(st.sampled_from(((), (0, 1, 2, 3, 4)))), **end
        )
    if rhythm == Rhythm.WEEKLY:
        days = draw(st.lists(st.integers(0, 6), max_size=7, unique=True))
        return Frequency(rhythm=rhythm, interval=draw(intervals), weekdays=tuple(sorted(days)), **end)
    kinds = [on for on in OnDay if rhythm == Rhythm.QUARTERLY or not on.startswith("quarter")]
    on = draw(st.sampled_from(kinds))
    interval = 1 if rhythm == Rhythm.QUARTERLY else draw(intervals.filter(lambda n: n != 3 or rhythm == Rhythm.YEARLY))
    most = 1 if rhythm == Rhythm.YEARLY else 4
    numbers = draw(st.lists(st.integers(1, 31), min_size=1, max_size=most, unique=True)) if on == OnDay.NUMBERS else []
    nth = (draw(st.sampled_from(NUMBERS)), draw(st.integers(0, 6))) if on == OnDay.NTH else (1, 0)
    month = draw(st.integers(1, 12)) if rhythm == Rhythm.YEARLY and on != OnDay.START else 0
    return Frequency(
        rhythm=rhythm, interval=interval, on=on, numbers=tuple(sorted(numbers)), nth=nth, month=month, **end
    )


@given(frequencies())
def test_what_the_controls_say_is_what_they_show_again(frequency: Frequency) -> None:
    rule = frequency.rule()
    assert rule_problem(rule) is None
    assert Frequency.of(rule) == frequency


@given(frequencies(), starts)
def test_there_are_words_for_all_that_the_controls_say(frequency: Frequency, start: dt.date) -> None:
    phrase = str(frequency_phrase(event(start, frequency.rule())))
    assert "=" not in phrase, phrase


@given(rules(), starts)
def test_a_rule_that_the_controls_show_has_the_same_dates(rule: str, start: dt.date) -> None:
    frequency = Frequency.of(rule)
    assume(frequency is not None)
    assert frequency is not None
    until = start + dt.timedelta(1500)
    assert list(rule_dates(frequency.rule(), start, until)) == list(rule_dates(rule, start, until))


def test_once_is_no_rule() -> None:
    assert Frequency.of("") == Frequency() and Frequency().rule() == ""


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1", Frequency(rhythm=Rhythm.QUARTERLY, on=OnDay.QUARTER_LAST)),
        ("FREQ=MONTHLY;BYDAY=-1FR", Frequency(rhythm=Rhythm.MONTHLY, on=OnDay.NTH, nth=(-1, 4))),
        ("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1", Frequency(rhythm=Rhythm.MONTHLY, on=OnDay.NTH, nth=(-1, 4))),
        ("FREQ=MONTHLY;INTERVAL=3;BYDAY=3WE", Frequency(rhythm=Rhythm.QUARTERLY, on=OnDay.NTH, nth=(3, 2))),
        ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6",
         Frequency(rhythm=Rhythm.YEARLY, on=OnDay.NUMBERS, numbers=(6,), month=12)),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", Frequency(rhythm=Rhythm.WEEKLY, interval=2, weekdays=(1, 3))),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", Frequency(rhythm=Rhythm.MONTHLY, on=OnDay.LAST_WORKING)),
    ],
)  # fmt: skip
def test_frequencies_that_people_ask_for(rule: str, expected: Frequency) -> None:
    assert Frequency.of(rule) == expected


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
        "FREQ=YEARLY;BYMONTH=5,6;BYMONTHDAY=3",
        "FREQ=YEARLY;BYDAY=2MO",
        "FREQ=MONTHLY;BYMONTHDAY=-3",
        "FREQ=MONTHLY;BYDAY=1TU,3TU",
        "FREQ=DAILY;BYDAY=MO,WE",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR",
        "FREQ=MONTHLY;BYDAY=FR",
        "FREQ=SECONDLY",
        "nonsense",
    ],
)
def test_what_the_controls_cannot_say(rule: str) -> None:
    assert Frequency.of(rule) is None
