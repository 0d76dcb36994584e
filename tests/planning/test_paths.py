"""Which steps a message takes, and what their decisions amount to: the whole truth table of one position."""

import itertools

import pytest

from commplan.domain import records as r
from commplan.domain.plan import Plan
from commplan.domain.versions import Decision
from commplan.domain.words import DecisionType, Risk, StepRule
from commplan.planning import paths
from commplan.planning.paths import (
    Outcome,
    Position,
    Standing,
    come_to,
    grouped,
    numbered,
    outcome,
    steps_for,
    with_days,
)
from tests.planning.builders import DAY, communication, event, make, occurrence, plan
from tests.plans import decision, version

A, C, R, N = (
    DecisionType.APPROVED,
    DecisionType.APPROVED_WITH_CHANGES,
    DecisionType.REJECTED,
    DecisionType.ABSTAINED,
)
ALL, ANY = StepRule.ALL, StepRule.ANY
PATH = make(r.ApprovalPath)
Kind = tuple[StepRule, bool]  # rule, optional


def steps(*kinds: Kind, position: int = 1) -> tuple[r.ApprovalStep, ...]:
    values = {"path_id": PATH.id, "position": position, "role": "x"}
    return tuple(make(r.ApprovalStep, rule=rule, optional=optional, **values) for rule, optional in kinds)


def stands(group: tuple[r.ApprovalStep, ...], given: tuple[DecisionType | None, ...]) -> Standing:
    made = version(make(r.Draft, occurrence_id="x").id)
    own: dict[str, Decision] = {}
    for number, (step, kind) in enumerate(zip(group, given, strict=True), 1):
        if kind:
            own[step.id] = decision(made, number, step_id=step.id, decision=kind)
    return Standing(own, {})


KINDS: list[Kind] = [(ALL, False), (ANY, False), (ALL, True), (ANY, True)]
GIVEN = [None, A, C, R, N]


def expected(kinds: tuple[Kind, ...], given: tuple[DecisionType | None, ...]) -> Outcome:
    """The rules in the words of the documentation, written down anew."""
    if R in given:
        return Outcome.REJECTED
    if A not in given and C not in given:
        return Outcome.OPEN
    must = [(rule, kind) for (rule, optional), kind in zip(kinds, given, strict=True) if not optional]
    if not must or all(rule == ANY for rule, _ in must):
        return Outcome.APPROVED
    return Outcome.APPROVED if all(kind is not None for _, kind in must) else Outcome.OPEN


@pytest.mark.parametrize("size", [1, 2, 3])
def test_the_whole_truth_table_of_steps_side_by_side(size: int) -> None:
    for kinds in itertools.product(KINDS, repeat=size):
        group = steps(*kinds)
        for given in itertools.product(GIVEN, repeat=size):
            assert outcome(group, stands(group, given)) == expected(kinds, given), (kinds, given)


@pytest.mark.parametrize(
    ("kinds", "given", "result"),
    [
        # all must, one of two has
        ([(ALL, False), (ALL, False)], (A, None), Outcome.OPEN),
        ([(ALL, False), (ALL, False)], (A, N), Outcome.APPROVED),
        ([(ALL, False), (ALL, False)], (N, N), Outcome.OPEN),
        # any one suffices
        ([(ANY, False), (ANY, False)], (None, C), Outcome.APPROVED),
        ([(ANY, False), (ANY, False)], (A, R), Outcome.REJECTED),
        # mixed: as soon as one asks for all, all must
        ([(ALL, False), (ANY, False)], (A, None), Outcome.OPEN),
        ([(ALL, False), (ANY, False), (ANY, False)], (A, A, None), Outcome.OPEN),
        # the optional one need not answer; what it answers counts
        ([(ALL, False), (ALL, True)], (A, None), Outcome.APPROVED),
        ([(ALL, False), (ALL, True)], (None, A), Outcome.OPEN),
        ([(ALL, False), (ALL, True)], (A, R), Outcome.REJECTED),
        ([(ALL, False), (ALL, True)], (N, A), Outcome.APPROVED),
        ([(ANY, False), (ALL, True)], (None, A), Outcome.APPROVED),
        # nobody must answer, yet somebody must have approved
        ([(ALL, True)], (None,), Outcome.OPEN),
        ([(ALL, True)], (A,), Outcome.APPROVED),
    ],
)  # fmt: skip
def test_rules_as_people_say_them(kinds: list[Kind], given: tuple[DecisionType | None, ...], result: Outcome) -> None:
    group = steps(*kinds)
    assert outcome(group, stands(group, given)) == result


def test_a_position_at_which_nobody_must_answer_holds_nothing_up() -> None:
    first, second = steps((ALL, True)), steps((ALL, False), position=2)
    both = (*first, *second)
    assert come_to([first, second], Standing({}, {})) == (Position.SETTLED, Position.WAITING)
    assert outcome(both, stands(both, (None, A))) == Outcome.APPROVED
    assert outcome(both, stands(both, (A, None))) == Outcome.OPEN


def test_without_steps_nothing_is_approved() -> None:
    assert outcome((), Standing({}, {})) == Outcome.OPEN


def test_kept_decisions_satisfy_their_step_but_approve_nothing_by_themselves() -> None:
    first, second = steps((ALL, False)), steps((ALL, False), position=2)
    both = (*first, *second)
    kept = stands(first, (A,)).own
    assert come_to([first, second], Standing({}, kept)) == (Position.SETTLED, Position.WAITING)
    assert outcome(both, Standing({}, kept)) == Outcome.OPEN
    assert outcome(both, Standing({}, {**kept, **stands(second, (A,)).own})) == Outcome.OPEN
    assert outcome(both, Standing(stands(second, (A,)).own, kept)) == Outcome.APPROVED
    assert outcome(both, Standing(stands(second, (N,)).own, kept)) == Outcome.OPEN


def people_say(groups: list[tuple[Kind, ...]], given: list[tuple[DecisionType | None, ...]]) -> Outcome:
    """The rules for several positions in the words of the documentation, written down anew."""
    flat = [kind for answers in given for kind in answers]
    if R in flat:
        return Outcome.REJECTED
    must = [
        [kind for (_, optional), kind in zip(g, a, strict=True) if not optional]
        for g, a in zip(groups, given, strict=True)
    ]
    deciding = max((n for n, here in enumerate(must) if here), default=len(groups) - 1)
    for number, (group, answers, here) in enumerate(zip(groups, given, must, strict=True)):
        is_any = all(rule == ANY for rule, optional in group if not optional)
        has_approved = A in answers or C in answers
        if number == deciding and here and not has_approved:
            return Outcome.OPEN
        if here and None in here and not (is_any and has_approved):
            return Outcome.OPEN
    return Outcome.APPROVED if A in flat or C in flat else Outcome.OPEN


PAIRS: list[tuple[Kind, ...]] = [
    *[(kind,) for kind in KINDS[:3]],
    ((ALL, False), (ALL, False)), ((ANY, False), (ANY, False)),
    ((ALL, False), (ALL, True)), ((ANY, False), (ALL, True)),
]  # fmt: skip


@pytest.mark.parametrize("first", PAIRS, ids=str)
def test_the_whole_truth_table_of_two_positions(first: tuple[Kind, ...]) -> None:
    """Whoever abstains stands in nobody's way, and nothing is approved without an approval at the last position."""
    for second in PAIRS:
        groups = [steps(*first), steps(*second, position=2)]
        for flat in itertools.product([None, A, R, N], repeat=len(first) + len(second)):
            given = [flat[: len(first)], flat[len(first) :]]
            stood = Standing({**stands(groups[0], given[0]).own, **stands(groups[1], given[1]).own}, {})
            found = outcome((*groups[0], *groups[1]), stood)
            assert found == people_say([first, second], given), (first, second, given)
            if R not in flat and None not in flat and found == Outcome.OPEN:
                assert Position.ABSTAINED in come_to(groups, stood), "nobody would be asked any more"


def test_a_position_that_abstained_is_passed_over_and_the_last_one_stays_open() -> None:
    one, two, three = (
        steps((ALL, False)),
        steps((ALL, False), (ALL, False), position=2),
        steps((ANY, False), position=3),
    )
    first, both = stands(one, (N,)).own, stands(two, (N, N)).own
    waiting, settled, abstained = Position.WAITING, Position.SETTLED, Position.ABSTAINED
    assert come_to([one, two, three], Standing(first, {})) == (settled, waiting, waiting)
    assert come_to([one, two, three], Standing({**first, **both}, {})) == (settled, settled, waiting)
    last = stands(three, (N,)).own
    assert come_to([one, two, three], Standing({**first, **both, **last}, {})) == (settled, settled, abstained)
    assert come_to([one], Standing(first, {})) == (abstained,)
    assert outcome((*one, *two, *three), Standing({**first, **both, **stands(three, (A,)).own}, {})) == Outcome.APPROVED


def test_where_the_last_position_is_kept_whoever_is_asked_decides() -> None:
    first, second = steps((ALL, False)), steps((ALL, False), (ALL, False), position=2)
    kept = stands(second, (A, A)).own
    groups, asked = [first, second], stands(first, (N,)).own
    assert come_to(groups, Standing(asked, kept)) == (Position.ABSTAINED, Position.SETTLED)
    half = {second[0].id: kept[second[0].id]}
    other = stands(second, (None, N)).own
    assert come_to(groups, Standing({**asked, **other}, half)) == (Position.SETTLED, Position.ABSTAINED)
    agreed = stands(first, (A,)).own
    assert outcome((*first, *second), Standing({**agreed, **other}, half)) == Outcome.APPROVED


def test_whoever_alone_is_asked_again_must_answer_though_one_beside_them_would_suffice() -> None:
    first, second = steps((ALL, False)), steps((ANY, False), (ANY, False), position=2)
    kept = {**stands(first, (A,)).own, **stands(second, (A, None)).own}
    assert come_to([first, second], Standing({}, kept)) == (Position.SETTLED, Position.WAITING)
    answered = stands(second, (None, A)).own
    assert come_to([first, second], Standing(answered, kept)) == (Position.SETTLED, Position.SETTLED)
    agreed = stands(first, (A,)).own
    only_second = {second[0].id: kept[second[0].id]}
    assert outcome((*first, *second), Standing(agreed, only_second)) == Outcome.APPROVED


def test_a_kept_abstention_of_the_last_position_approves_nothing() -> None:
    first, second = steps((ALL, False)), steps((ALL, False), position=2)
    kept = stands(second, (N,)).own
    agreed = stands(first, (A,)).own
    assert come_to([first, second], Standing(agreed, kept)) == (Position.SETTLED, Position.ABSTAINED)


def test_optional_steps_that_all_abstained_may_decide_again() -> None:
    group = steps((ALL, True))
    assert come_to([group], stands(group, (N,))) == (Position.ABSTAINED,)
    assert come_to([group], stands(group, (None,))) == (Position.SETTLED,)


def test_steps_are_called_by_their_place() -> None:
    one, two, three = steps((ALL, False)), steps((ALL, False), (ANY, True), position=4), steps((ALL, False), position=9)
    assert list(numbered((*one, *two, *three)).values()) == ["1", "2a", "2b", "3"]
    assert [len(group) for group in grouped((*one, *two, *three))] == [1, 2, 1]


# --- conditions


class Case:
    """All staff contain the front; a message to the front by e-mail."""

    def __init__(self, **conditions: object) -> None:
        self.staff = make(r.Audience)
        self.front = make(r.Audience, parent_id=self.staff.id)
        self.mail, self.hall = make(r.Channel), make(r.Channel)
        self.conditions = conditions

    def applies(self, *, risk: Risk = Risk.LOW, channel: str = "mail", audience: str = "front") -> bool:
        one = event(DAY(2026, 3, 2), risk=risk)
        values = {"channel_id": getattr(self, channel).id, "audience_ids": (getattr(self, audience).id,)}
        message = communication(one, approval_path_id=PATH.id, **values)
        step = make(r.ApprovalStep, path_id=PATH.id, role="x", **self.conditions)
        here: Plan = plan(self.staff, self.front, self.mail, self.hall, PATH, step, one, message)
        return steps_for(here, message) == (step,)


def test_a_step_without_conditions_always_applies() -> None:
    assert Case().applies()


def test_a_step_for_high_risk_alone() -> None:
    case = Case(only_high_risk=True)
    assert [case.applies(risk=risk) for risk in Risk] == [False, False, True]


def test_a_step_for_a_channel_alone() -> None:
    case = Case()
    case.conditions = {"only_channel_ids": (case.hall.id,)}
    assert case.applies(channel="hall") and not case.applies()


def test_a_step_for_an_audience_alone_means_the_whole_of_it() -> None:
    case = Case()
    case.conditions = {"only_audience_ids": (case.staff.id,)}
    assert case.applies(audience="staff") and not case.applies(audience="front")
    case.conditions = {"only_audience_ids": (case.front.id,)}
    assert case.applies(audience="staff") and case.applies(audience="front")


def test_any_condition_that_holds_suffices() -> None:
    case = Case()
    case.conditions = {"only_high_risk": True, "only_channel_ids": (case.hall.id,)}
    assert case.applies(risk=Risk.HIGH) and case.applies(channel="hall") and not case.applies()


# --- working days of one date


@pytest.mark.parametrize(
    ("texts", "days"),
    [((), 5), (("{id}=2",), 2), (("{id}=9",), 5), (("o=1",), 5), (("{id}",), 5), (("{id}=-1",), 5), (("{id}=²",), 5)],
)  # fmt: skip
def test_a_date_may_give_its_steps_fewer_days(texts: tuple[str, ...], days: int) -> None:
    step = make(r.ApprovalStep, path_id=PATH.id, role="x", working_days=5)
    known = occurrence(communication(event()), DAY(2026, 3, 2), step_days=tuple(t.format(id=step.id) for t in texts))
    (found,) = with_days((step,), known)
    assert found.working_days == days


def test_contents_that_are_not_ours_keep_nothing() -> None:
    for content in ('{"kept":[{"step":1}]}', '{"kept":[{', '{"kept":[{"step":"a","decision":"x","hash":""}]}', "{}"):
        assert paths.kept_steps(version("o", content=content)) == ()
