"""Who is asked since when, reminders, escalation, and silence that counts because the path says so."""

import datetime as dt
from dataclasses import replace

import pytest

from commplan.domain import records as r
from commplan.domain.words import DecisionType, NoAnswer, StepRule
from commplan.planning.approvals import ApprovalState, StepState, approval_state
from commplan.planning.asking import asked, began
from commplan.planning.paths import standing
from commplan.planning.schedule import Schedule
from commplan.planning.versions import frozen
from commplan.planning.workdays import WorkingCalendar
from tests.planning.builders import DAY, communication, event, make, occurrence, plan
from tests.plans import decision

FRIDAY = DAY(2026, 9, 18)  # sending; legal (3 days) is due on Tuesday 15th, the sponsor (2) on Thursday 17th


class Case:
    """Legal, then the sponsor; put up on Tuesday 8 September."""

    def __init__(self, no_answer: NoAnswer = NoAnswer.WAIT, **path: object) -> None:
        self.path = make(r.ApprovalPath, no_answer=no_answer, escalate_to="Head of CEM", **path)
        values = {"path_id": self.path.id}
        self.legal = make(r.ApprovalStep, position=1, role="Legal", person="Anna", working_days=3, **values)
        self.sponsor = make(r.ApprovalStep, position=2, role="Sponsor", working_days=2, **values)
        one = event(FRIDAY)
        message = communication(one, approval_path_id=self.path.id)
        known = occurrence(message, FRIDAY)
        self.plan = plan(self.path, self.legal, self.sponsor, one, message, known, zone="Europe/Warsaw")
        (dated,) = Schedule(self.plan).whole_plan()
        values = {"occurrence_id": known.id, "number": 1, "author": "Jan", "note": ""}
        self.version = frozen(self.plan, dated, {}, created_at="2026-09-08T22:30:00Z", **values)
        self.plan = self.plan.with_approvals([self.version], [])

    def decide(self, step: r.ApprovalStep, at: str, kind: DecisionType = DecisionType.APPROVED) -> None:
        number = len(self.plan.decisions) + 1
        made = decision(self.version, number, step_id=step.id, decision=kind, decided_at=at)
        self.plan = self.plan.with_approvals([], [made])

    def state(self, today: dt.date) -> ApprovalState:
        schedule = Schedule(self.plan)
        found = approval_state(self.plan, schedule, schedule.whole_plan()[0], today)
        assert found
        return found

    def steps(self, today: dt.date) -> tuple[StepState, StepState]:
        legal, sponsor = self.state(today).steps
        return legal, sponsor


def test_a_turn_begins_when_it_was_put_up_or_the_position_before_decided_in_the_zone_of_the_plan() -> None:
    case = Case()
    legal, sponsor = case.steps(DAY(2026, 9, 9))
    assert (legal.asking.since, sponsor.asking.since) == (DAY(2026, 9, 9), None)
    case.decide(case.legal, "2026-09-11T08:00:00Z")
    legal, sponsor = case.steps(DAY(2026, 9, 11))
    assert (legal.asking.since, sponsor.asking.since) == (DAY(2026, 9, 9), DAY(2026, 9, 11))


@pytest.mark.parametrize(("rule", "since"), [(StepRule.ALL, 14), (StepRule.ANY, 10)])
def test_after_steps_side_by_side_the_turn_begins_with_the_last_or_first_decision(rule: StepRule, since: int) -> None:
    case = Case()
    hr = make(r.ApprovalStep, path_id=case.path.id, position=1, role="HR", rule=rule)
    others = [x for x in case.plan.records() if x is not case.legal]
    case.plan = type(case.plan).of([*others, replace(case.legal, rule=rule), hr])
    schedule = Schedule(case.plan)
    values = {"occurrence_id": case.version.occurrence_id, "number": 1, "author": "Jan", "note": ""}
    dated = schedule.whole_plan()[0]
    case.version = frozen(case.plan, dated, {}, created_at="2026-09-08T08:00:00Z", **values)
    case.plan = case.plan.with_approvals([case.version], [])
    case.decide(hr, "2026-09-10T08:00:00Z")
    case.decide(case.legal, "2026-09-14T08:00:00Z")
    sponsor = next(step for step in case.state(DAY(2026, 9, 14)).steps if step.step.role == "Sponsor")
    assert sponsor.asking.since == DAY(2026, 9, since)


@pytest.mark.parametrize(
    ("start", "end", "day", "who"),
    [
        (None, None, 5, "Anna"),
        (1, 9, 1, "Piotr"), (1, 9, 9, "Piotr"), (2, 9, 1, "Anna"), (1, 8, 9, "Anna"),
        (5, None, 5, "Piotr"), (5, None, 4, "Anna"), (None, 5, 5, "Piotr"), (None, 5, 6, "Anna"),
    ],
)  # fmt: skip
def test_the_delegate_is_asked_within_the_dates(start: int | None, end: int | None, day: int, who: str) -> None:
    dates = {"delegate_from": start and DAY(2026, 9, start), "delegate_until": end and DAY(2026, 9, end)}
    step = make(r.ApprovalStep, path_id="p", role="Legal", person="Anna", delegate="Piotr", **dates)
    assert asked(step, DAY(2026, 9, day)) == (who, "Anna" if who == "Piotr" else "")
    nobody = replace(step, person="")
    assert asked(nobody, DAY(2026, 9, day)) == (("Piotr", "Legal") if who == "Piotr" else ("", ""))


@pytest.mark.parametrize(
    ("no_answer", "before", "first"),
    [
        (NoAnswer.WAIT, 1, DAY(2026, 9, 14)),
        (NoAnswer.WAIT, 3, DAY(2026, 9, 10)),
        (NoAnswer.WAIT, 0, None),
        (NoAnswer.REMIND, 0, DAY(2026, 9, 16)),
        (NoAnswer.REMIND, 2, DAY(2026, 9, 11)),
    ],
)
def test_reminders_begin_working_days_before_the_due_date(
    no_answer: NoAnswer, before: int, first: dt.date | None
) -> None:
    case = Case(no_answer, remind_before=before)
    for day in range(9, 19):
        legal, sponsor = case.steps(DAY(2026, 9, day))
        assert legal.asking.remind_on == first
        assert legal.asking.is_reminder_due == (first is not None and DAY(2026, 9, day) >= first)
        assert not sponsor.asking.is_reminder_due
    case.decide(case.legal, "2026-09-15T08:00:00Z")
    assert not case.steps(DAY(2026, 9, 18))[0].asking.is_reminder_due


@pytest.mark.parametrize("no_answer", [NoAnswer.WAIT, NoAnswer.REMIND])
def test_nobody_is_reminded_before_the_working_day_after_they_were_asked(no_answer: NoAnswer) -> None:
    """Put up in the night to Wednesday 9th; the sponsor is asked on Friday 18th, when it was due on Thursday 17th."""
    case = Case(no_answer, remind_before=9 if no_answer == NoAnswer.WAIT else 0)
    legal, _ = case.steps(DAY(2026, 9, 9))
    assert legal.asking.remind_on == (DAY(2026, 9, 10) if no_answer == NoAnswer.WAIT else DAY(2026, 9, 16))
    case.decide(case.legal, "2026-09-18T08:00:00Z")
    for day, is_due in ((18, False), (20, False), (21, True)):
        _, sponsor = case.steps(DAY(2026, 9, day))
        assert (sponsor.asking.remind_on, sponsor.asking.is_reminder_due) == (DAY(2026, 9, 21), is_due)


def test_an_abstention_where_somebody_must_decide_leaves_the_step_waiting_as_before() -> None:
    case = Case(NoAnswer.COUNTS_AS_APPROVED, remind_before=1)
    case.decide(case.legal, "2026-09-10T08:00:00Z")
    before = case.steps(DAY(2026, 9, 18))[1]
    assert before.asking.counts_after is not None
    case.decide(case.sponsor, "2026-09-11T08:00:00Z", DecisionType.ABSTAINED)
    _, sponsor = case.steps(DAY(2026, 9, 18))
    assert sponsor.is_open and sponsor.is_awaited and sponsor.is_overdue and sponsor.is_undecided
    assert (sponsor.due, sponsor.asking.since) == (before.due, before.asking.since)
    assert sponsor.asking.counts_after is None and not sponsor.asking.is_silent, "who abstained has answered"


def test_the_turn_after_abstentions_begins_with_the_last_of_them() -> None:
    case = Case()
    case.decide(case.legal, "2026-09-11T08:00:00Z", DecisionType.ABSTAINED)
    legal, sponsor = case.steps(DAY(2026, 9, 11))
    assert (legal.is_open, sponsor.is_open, sponsor.asking.since) == (False, True, DAY(2026, 9, 11))
    one_of = replace(case.legal, rule=StepRule.ANY)
    case.plan = (
        type(case.plan)
        .of([one_of if x is case.legal else x for x in case.plan.records()])
        .with_approvals(case.plan.versions, case.plan.decisions)
    )
    found = began(case.plan, case.version, (one_of, case.sponsor), standing(case.plan, case.version))
    assert found[case.sponsor.id] == DAY(2026, 9, 11)


def test_decisions_of_an_older_version_are_marked_as_such_once_the_message_has_changed() -> None:
    case = Case()
    case.decide(case.legal, "2026-09-10T08:00:00Z")
    assert [step.outdated for step in case.steps(DAY(2026, 9, 10))] == [0, 0]
    changed = [replace(x, call_to_action="Come") if isinstance(x, r.Communication) else x for x in case.plan.records()]
    case.plan = type(case.plan).of(changed).with_approvals(case.plan.versions, case.plan.decisions)
    assert [step.outdated for step in case.steps(DAY(2026, 9, 10))] == [1, 0]


def test_the_matter_passes_on_after_the_due_date() -> None:
    case = Case(NoAnswer.ESCALATE)
    assert [case.steps(DAY(2026, 9, day))[0].escalated_to for day in (15, 16)] == ["", "Head of CEM"]
    assert case.steps(DAY(2026, 9, 25))[1].escalated_to == ""
    assert Case(NoAnswer.REMIND).steps(DAY(2026, 9, 16))[0].escalated_to == ""


def test_silence_counts_after_the_due_date_where_the_path_says_so() -> None:
    case = Case(NoAnswer.COUNTS_AS_APPROVED)
    assert [case.steps(DAY(2026, 9, day))[0].asking.is_silent for day in (15, 16)] == [False, True]
    for no_answer in (NoAnswer.WAIT, NoAnswer.REMIND, NoAnswer.ESCALATE):
        assert not Case(no_answer).steps(DAY(2026, 9, 30))[0].asking.is_silent


def test_silence_counts_only_after_the_days_in_full_since_it_was_their_turn() -> None:
    case = Case(NoAnswer.COUNTS_AS_APPROVED)
    case.decide(case.legal, "2026-09-17T08:00:00Z")  # the sponsor is due today, and has two working days
    sponsor = [case.steps(DAY(2026, 9, day))[1].asking for day in (17, 18, 21, 22)]
    assert [asking.is_silent for asking in sponsor] == [False, False, False, True]
    assert sponsor[0].counts_after == DAY(2026, 9, 21)


def test_silence_counts_only_when_the_path_said_so_as_it_was_put_up() -> None:
    case = Case(NoAnswer.WAIT)
    now = replace(case.path, no_answer=NoAnswer.COUNTS_AS_APPROVED)
    case.plan = type(case.plan).of([now, *(x for x in case.plan.records() if x is not case.path)], [case.version])
    assert not case.steps(DAY(2026, 9, 30))[0].asking.is_silent
    case = Case(NoAnswer.COUNTS_AS_APPROVED)
    now = replace(case.path, no_answer=NoAnswer.WAIT)
    case.plan = type(case.plan).of([now, *(x for x in case.plan.records() if x is not case.path)], [case.version])
    assert not case.steps(DAY(2026, 9, 30))[0].asking.is_silent


def test_an_optional_step_may_decide_but_is_neither_awaited_nor_reminded() -> None:
    case = Case(NoAnswer.COUNTS_AS_APPROVED)
    values = {"occurrence_id": case.version.occurrence_id, "number": 1, "author": "Jan", "note": ""}
    others = [x for x in case.plan.records() if x is not case.legal]
    case.plan = type(case.plan).of([*others, replace(case.legal, optional=True)])
    dated = Schedule(case.plan).whole_plan()[0]
    case.version = frozen(case.plan, dated, {}, created_at="2026-09-08T08:00:00Z", **values)
    case.plan = case.plan.with_approvals([case.version], [])
    legal, sponsor = case.steps(DAY(2026, 9, 30))
    assert (legal.is_open, legal.is_awaited, legal.is_overdue, legal.asking.is_silent) == (True, False, False, False)
    assert legal.asking.remind_on is None
    assert (sponsor.is_open, sponsor.is_awaited, sponsor.is_overdue) == (True, True, True)
    state = case.state(DAY(2026, 9, 10))
    assert [step.step.role for step in state.open_steps] == ["Sponsor", "Legal"]
    assert state.next_due == DAY(2026, 9, 17)


def test_a_moment_that_is_none_is_no_reason_to_fail() -> None:
    case = Case()
    broken = replace(case.version, created_at="yesterday")
    case.plan = type(case.plan).of(case.plan.records(), [broken])
    assert case.steps(DAY(2026, 9, 9))[0].asking.since is None


def test_the_calendar_of_these_tests_is_what_it_seems() -> None:
    calendar = WorkingCalendar.of(Case().plan)
    assert all(calendar.is_working(DAY(2026, 9, day)) for day in (8, 9, 10, 11, 14, 15, 16, 17, 18, 21))


@pytest.mark.parametrize("no_answer", [NoAnswer.ESCALATE, NoAnswer.COUNTS_AS_APPROVED])
def test_what_was_revoked_to_think_again_is_no_silence(no_answer: NoAnswer) -> None:
    """Whoever answered is asked again: nothing passes on over their heads, nothing counts as approved."""
    case = Case(no_answer)
    silent = case.steps(FRIDAY)[0]
    assert (silent.escalated_to, silent.asking.is_silent) in [("Head of CEM", False), ("", True)]
    case.decide(case.legal, "2026-09-11T08:00:00Z")
    case.decide(case.legal, "2026-09-17T08:00:00Z", DecisionType.REVOKED)
    again = case.steps(FRIDAY)[0]
    assert again.is_open and again.is_overdue
    assert (again.escalated_to, again.asking.is_silent, again.asking.counts_after) == ("", False, None)
