"""The status of a date: the truth table of states, versions and decisions."""

import itertools

import pytest

from commplan.domain import records as r
from commplan.domain.changes import updated
from commplan.domain.plan import Plan
from commplan.domain.words import DecisionType, OccurrenceState, Status, StepRule
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.status import status_of
from commplan.planning.versions import source_fingerprint
from tests.planning.builders import DAY, communication, event, make, occurrence, plan
from tests.plans import decision, version

A, C, R, N, X = (
    DecisionType.APPROVED,
    DecisionType.APPROVED_WITH_CHANGES,
    DecisionType.REJECTED,
    DecisionType.ABSTAINED,
    DecisionType.REVOKED,
)
OPEN, YES, NO = Status.IN_APPROVAL, Status.APPROVED, Status.REJECTED


class Case:
    """One date with an approval path of the given steps: pairs of position and rule."""

    def __init__(self, *steps: tuple[int, StepRule], state: OccurrenceState = OccurrenceState.PLANNED) -> None:
        path = make(r.ApprovalPath)
        self.steps = [make(r.ApprovalStep, path_id=path.id, position=p, role="x", rule=rule) for p, rule in steps]
        one = event(DAY(2026, 3, 2))
        self.communication = communication(one, approval_path_id=path.id)
        self.known = occurrence(self.communication, DAY(2026, 3, 2), state=state)
        self.plan = plan(path, *self.steps, one, self.communication, self.known)

    @property
    def dated(self) -> Dated:
        found = Schedule(self.plan).find(self.communication.id, DAY(2026, 3, 2))
        assert found
        return found

    def put_up(self) -> "Case":
        number = len(self.plan.versions) + 1
        self.version = version(self.known.id, number, source_fingerprint=source_fingerprint(self.plan, self.dated))
        self.plan = self.plan.with_approvals([self.version], [])
        return self

    def decide(self, *decisions: tuple[int, DecisionType]) -> "Case":
        for step, kind in decisions:
            number = len(self.plan.decisions) + 1
            made = decision(self.version, number, step_id=self.steps[step].id, decision=kind)
            self.plan = self.plan.with_approvals([], [made])
        return self

    @property
    def status(self) -> Status:
        return status_of(self.plan, self.dated)


ALL, ANY = StepRule.ALL, StepRule.ANY


@pytest.mark.parametrize(
    ("rules", "given", "expected"),
    [
        # one step
        ([ALL], [None], OPEN), ([ALL], [A], YES), ([ALL], [C], YES), ([ALL], [R], NO), ([ALL], [N], OPEN),
        ([ANY], [None], OPEN), ([ANY], [A], YES), ([ANY], [R], NO), ([ANY], [N], OPEN),
        # side by side, all must agree; who abstains does not stand in the way unless nobody approves
        ([ALL, ALL], [A, None], OPEN), ([ALL, ALL], [A, A], YES), ([ALL, ALL], [A, C], YES),
        ([ALL, ALL], [A, N], YES), ([ALL, ALL], [N, N], OPEN), ([ALL, ALL], [A, R], NO), ([ALL, ALL], [N, None], OPEN),
        # side by side, one approval suffices
        ([ANY, ANY], [A, None], YES), ([ANY, ANY], [None, C], YES), ([ANY, ANY], [N, None], OPEN),
        ([ANY, ANY], [N, A], YES), ([ANY, ANY], [A, R], NO), ([ANY, ANY], [N, N], OPEN),
        # where rules are mixed, all must agree
        ([ALL, ANY], [A, None], OPEN), ([ALL, ANY], [None, A], OPEN), ([ALL, ANY], [A, A], YES),
    ],
)  # fmt: skip
def test_steps_side_by_side(rules: list[StepRule], given: list[DecisionType | None], expected: Status) -> None:
    case = Case(*((1, rule) for rule in rules)).put_up()
    case.decide(*((i, kind) for i, kind in enumerate(given) if kind))
    assert case.status == expected


@pytest.mark.parametrize(("first", "second"), [*itertools.product([None, A, C, R, N], repeat=2)])
def test_every_position_must_agree(first: DecisionType | None, second: DecisionType | None) -> None:
    case = Case((1, ALL), (2, ALL)).put_up()
    case.decide(*((i, kind) for i, kind in enumerate((first, second)) if kind))
    if R in (first, second):
        assert case.status == NO
    elif first is not None and second in (A, C):  # who abstains first stands in nobody's way
        assert case.status == YES
    else:
        assert case.status == OPEN


def test_the_last_decision_of_a_step_counts_and_a_revoked_one_leaves_it_open() -> None:
    assert Case((1, ALL)).put_up().decide((0, R), (0, X)).status == OPEN
    assert Case((1, ALL)).put_up().decide((0, R), (0, X), (0, A)).status == YES
    assert Case((1, ALL)).put_up().decide((0, A), (0, X)).status == OPEN


def test_decisions_on_an_older_version_do_not_count_for_a_new_one() -> None:
    assert Case((1, ALL)).put_up().decide((0, A)).put_up().status == OPEN


def test_a_path_without_steps_approves_nothing() -> None:
    assert Case().put_up().status == OPEN


@pytest.mark.parametrize("decided", [None, A, R])
def test_a_change_of_what_was_approved_asks_for_approval_again(decided: DecisionType | None) -> None:
    case = Case((1, ALL)).put_up()
    case.decide(*([(0, decided)] if decided else []))
    case.plan = case.plan.with_changes([updated(case.communication, key_messages=("Other",))])
    assert case.status == Status.APPROVE_AGAIN


def test_a_change_of_the_path_asks_for_approval_again() -> None:
    case = Case((1, ALL)).put_up().decide((0, A))
    case.plan = case.plan.with_changes([updated(case.steps[0], role="Other")])
    assert case.status == Status.APPROVE_AGAIN


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (OccurrenceState.SENT, Status.SENT),
        (OccurrenceState.POSTPONED, Status.POSTPONED),
        (OccurrenceState.CANCELLED, Status.CANCELLED),
    ],
)
@pytest.mark.parametrize("decided", [None, A, R])
def test_what_a_person_said_counts_more_than_the_approval(
    state: OccurrenceState, expected: Status, decided: DecisionType | None
) -> None:
    case = Case((1, ALL), state=state).put_up()
    assert case.decide(*([(0, decided)] if decided else [])).status == expected


def test_a_result_with_a_figure_makes_a_sent_one_measured() -> None:
    case = Case(state=OccurrenceState.SENT)
    note = make(r.Result, occurrence_id=case.known.id, note="Well received")
    case.plan = Plan.of([*case.plan.records(), note])
    assert case.status == Status.SENT
    case.plan = case.plan.with_changes([updated(note, questions=0)])
    assert case.status == Status.MEASURED


def test_a_draft_or_a_word_of_it_means_drafting() -> None:
    case = Case()
    assert case.status == Status.PLANNED
    draft = make(r.Draft, occurrence_id=case.known.id)
    assert status_of(Plan.of([*case.plan.records(), draft]), case.dated) == Status.DRAFTING
    assert Case(state=OccurrenceState.DRAFTING).status == Status.DRAFTING


def test_of_what_nothing_is_known_is_planned() -> None:
    one = event(DAY(2026, 3, 2))
    here = plan(one, communication(one))
    (dated,) = Schedule(here).whole_plan()
    assert status_of(here, dated) == Status.PLANNED
