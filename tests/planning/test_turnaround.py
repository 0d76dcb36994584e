"""How long approvals take: working days counted by hand, what is in time, whom nothing is said of, what is proposed."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain.changes import Change
from commplan.domain.plan import Plan
from commplan.domain.versions import ContentVersion
from commplan.domain.words import DecisionHow, DecisionType
from commplan.planning.approvals import due_dates
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection
from commplan.planning.turnaround import ENOUGH, FOR_ADVICE, Advice, Figures, Turnaround, turnaround
from commplan.planning.versions import frozen
from tests.planning.builders import DAY, communication, event, make, occurrence, plan
from tests.plans import decision

EVERYTHING = Selection()
TODAY = DAY(2026, 12, 31)
PUT_UP = "2026-11-09T08:00:00Z"  # a Monday; Wednesday 11 November is a holiday in Poland


class Case:
    """Legal (2 working days), then the sponsor (1); a message on each of the days that are given."""

    def __init__(self, *days: dt.date, says_due: bool = False) -> None:
        self.says_due = says_due  # whether versions say by when their steps were to decide
        path = make(r.ApprovalPath, name="Standard")
        self.legal = make(r.ApprovalStep, path_id=path.id, position=1, role="Legal", person="Anna", working_days=2)
        self.sponsor = make(r.ApprovalStep, path_id=path.id, position=2, role="Sponsor", working_days=1)
        records: list[r.Record] = [path, self.legal, self.sponsor]
        self.known: list[r.Occurrence] = []
        for day in days:
            one = event(day)
            message = communication(one, approval_path_id=path.id)
            self.known.append(occurrence(message, day))
            records += [one, message, self.known[-1]]
        self.plan: Plan = plan(*records, country="PL", zone="Europe/Warsaw")

    def put_up(self, number: int = 0, at: str = PUT_UP) -> ContentVersion:
        known = self.known[number]
        dated = next(d for d in Schedule(self.plan).whole_plan() if d.communication_id == known.communication_id)
        rounds = len(self.plan.versions_by_occurrence.get(known.id, ())) + 1
        values: dict[str, Any] = {"occurrence_id": known.id, "number": rounds, "author": "Jan", "note": ""}
        steps = tuple(self.plan.steps_by_path[self.legal.path_id])
        due = due_dates(steps, Schedule(self.plan).calendar, dated.date) if self.says_due else None
        made = frozen(self.plan, dated, {}, created_at=at, due=due, **values)
        self.plan = self.plan.with_approvals([made], [])
        return made

    def decide(self, version: ContentVersion, step: r.ApprovalStep, at: str, **values: Any) -> None:
        number = len(self.plan.decisions) + 1
        made = decision(version, number, step_id=step.id, step_role=step.role, decided_at=at, **values)
        self.plan = self.plan.with_approvals([], [made])

    def answers(self, *days: str, who: str = "Anna") -> None:
        """Legal answers a version of its own for each day (in November 2026)."""
        for day in days:
            self.decide(self.put_up(), self.legal, f"2026-11-{day}T10:00:00Z", who=who)

    def found(self, selection: Selection = EVERYTHING) -> Turnaround:
        return turnaround(Schedule(self.plan), selection, TODAY)

    def of(self, name: str) -> Figures:
        found = self.found()
        return next(figures for figures in (*found.steps, *found.people) if figures.name == name)


SENDING = DAY(2026, 11, 16)  # Monday: the sponsor is due on Friday 13th, legal on Thursday 12th


def test_working_days_are_counted_over_holidays_and_weekends() -> None:
    case = Case(SENDING)
    case.answers("09", "10", "12", "13", "16")  # the same day; Tuesday; over the holiday; Friday; over the weekend
    legal = case.of("Legal")
    assert legal.days == (0, 1, 2, 3, 4)
    assert (legal.median, legal.mostly) == (2.0, 3)
    assert (legal.judged, legal.in_time, legal.path) == (5, 3, "Standard")
    assert legal.share_in_time == pytest.approx(0.6)
    assert legal.late == (3, 4)


def test_the_turn_of_the_second_step_begins_with_the_decision_before_it() -> None:
    case = Case(SENDING)
    for day in ("12", "13", "16"):
        version = case.put_up()
        case.decide(version, case.legal, "2026-11-12T09:00:00Z", who="Anna")
        case.decide(version, case.sponsor, f"2026-11-{day}T10:00:00Z", who="Piotr")
    assert case.of("Sponsor").days == (0, 1, 2)
    assert case.of("Piotr").days == (0, 1, 2)


def test_the_day_is_that_of_the_plan_not_of_greenwich() -> None:
    case = Case(SENDING)
    for _ in range(ENOUGH):
        case.decide(case.put_up(), case.legal, "2026-11-09T23:30:00Z")  # half past midnight on Tuesday in Warsaw
    assert case.of("Legal").days == (1,) * ENOUGH


def test_who_was_asked_late_has_their_working_days_in_full() -> None:
    case = Case(DAY(2026, 11, 10))  # legal was due on Thursday 5th, before it was put up
    case.answers("09", "10", "12", "13")
    assert (case.of("Legal").in_time, case.of("Legal").judged) == (3, 4)


def test_days_that_only_this_date_has_are_those_it_is_judged_by() -> None:
    case = Case(DAY(2026, 11, 10))
    shorter = replace(case.known[0], step_days=(f"{case.legal.id}=1",))
    case.plan = case.plan.with_changes([Change(case.known[0], shorter)])
    case.answers("10", "10", "12")
    assert (case.of("Legal").in_time, case.of("Legal").late) == (2, (2,))


def lengthened(case: Case, step: r.ApprovalStep, days: int) -> None:
    case.plan = case.plan.with_changes([Change(step, replace(step, working_days=days))])


def test_a_version_is_judged_by_the_due_dates_that_it_froze_whatever_the_steps_have_today() -> None:
    case = Case(SENDING, says_due=True)
    case.answers("10", "12", "13", "16")  # legal was due on Thursday 12th
    lengthened(case, case.sponsor, 4)  # by which legal would have been due on Friday 6th
    assert (case.of("Legal").in_time, case.of("Legal").late) == (2, (3, 4))


def test_the_working_days_that_a_step_had_follow_from_the_frozen_due_dates() -> None:
    case = Case(DAY(2026, 11, 9), says_due=True)  # the sponsor, with one day, was due on Friday 6th
    for day in ("13", "16", "17"):  # one day after legal, two, three
        version = case.put_up()
        case.decide(version, case.legal, "2026-11-12T09:00:00Z")
        case.decide(version, case.sponsor, f"2026-11-{day}T10:00:00Z", who="Piotr")
    lengthened(case, case.sponsor, 5)
    assert (case.of("Sponsor").in_time, case.of("Sponsor").late) == (1, (2, 3))


def test_a_step_that_is_gone_is_judged_by_what_the_version_froze() -> None:
    case = Case(SENDING, says_due=True)
    case.answers("10", "12", "13")
    others = [record for record in case.plan.records() if record.id != case.legal.id]
    case.plan = Plan.of(others).with_approvals(case.plan.versions, case.plan.decisions)
    assert (case.of("Legal").step, case.of("Legal").in_time, case.of("Legal").judged) == (None, 2, 3)


def test_only_the_first_answer_of_a_step_about_a_version_counts() -> None:
    case = Case(SENDING)
    case.answers("10", "10")
    version = case.put_up()
    case.decide(version, case.legal, "2026-11-10T10:00:00Z")
    case.decide(version, case.legal, "2026-11-20T10:00:00Z", decision=DecisionType.REVOKED)
    case.decide(version, case.legal, "2026-11-27T10:00:00Z")
    assert case.of("Legal").days == (1, 1, 1)


def test_silence_is_counted_apart_and_of_nobody() -> None:
    case = Case(SENDING)
    case.answers("10", "10", "10")
    case.decide(case.put_up(), case.legal, "2026-11-25T10:00:00Z", how=DecisionHow.NO_ANSWER, who="Officer")
    legal, found = case.of("Legal"), case.found()
    assert (legal.days, legal.silent, legal.judged) == ((1, 1, 1), 1, 3)
    assert (found.answers, found.silent) == (3, 1)
    assert [figures.name for figures in found.people] == ["Anna"]


def test_nothing_is_said_of_those_with_few_answers() -> None:
    case = Case(SENDING)
    case.answers("10", "10", who="Anna")
    found = case.found()
    assert (found.steps, found.people, found.answers) == ((), (), 2)
    assert (found.few_steps, found.few_people) == (1, 1)
    case.answers("10", who="Piotr")
    found = case.found()
    assert [figures.name for figures in found.steps] == ["Legal"]
    assert (found.people, found.few_people) == ((), 2)


def test_a_person_is_one_however_the_name_is_written() -> None:
    case = Case(SENDING)
    for who in ("Łucja Żak", "łucja żak", " LUCJA ZAK "):
        case.answers("10", who=who)
    assert len(case.found().people) == 1


def test_rounds_are_the_versions_until_the_first_that_was_approved() -> None:
    case = Case(SENDING, DAY(2026, 11, 18))
    first = case.put_up()
    case.decide(first, case.legal, "2026-11-10T10:00:00Z", decision=DecisionType.REJECTED)
    for number, version in ((0, case.put_up()), (1, case.put_up(1))):
        assert version.occurrence_id == case.known[number].id
        for step in (case.legal, case.sponsor):
            case.decide(version, step, "2026-11-12T10:00:00Z")
    case.put_up(1)  # once more, not approved yet
    assert case.found().rounds == {1: 1, 2: 1}


def test_a_period_chooses_by_the_day_of_sending() -> None:
    case = Case(SENDING, DAY(2026, 12, 1))
    case.answers("10", "10", "10")
    for _ in range(2):
        case.decide(case.put_up(1), case.legal, "2026-11-10T10:00:00Z")
    assert case.found().answers == 5
    assert case.found(Selection().between(DAY(2026, 11, 1), DAY(2026, 11, 30))).answers == 3
    assert case.found(Selection().between(DAY(2026, 12, 1), DAY(2026, 12, 31))).steps == ()


def test_a_step_that_is_gone_keeps_its_figures_without_a_length() -> None:
    case = Case(SENDING)
    case.answers("10", "10", "10")
    others = [record for record in case.plan.records() if record.id != case.legal.id]
    versions, decisions = case.plan.versions, case.plan.decisions
    case.plan = Plan.of(others).with_approvals(versions, decisions)
    legal = case.of("Legal")
    assert (legal.days, legal.step, legal.path, legal.share_in_time) == ((1, 1, 1), None, "", None)


def test_a_version_of_unknown_content_is_passed_over() -> None:
    case = Case(SENDING)
    version = replace(case.put_up(), content="{}")
    case.plan = Plan.of(list(case.plan.records())).with_approvals([version], [])
    case.decide(version, case.legal, "2026-11-10T10:00:00Z")
    assert case.found().answers == 0


# --- what is proposed


def proposed(case: Case) -> list[tuple[str, int]]:
    return [(advice.step.role, advice.days) for advice in case.found().advice]


def test_more_days_are_proposed_where_answers_come_late() -> None:
    case = Case(SENDING)
    case.answers("10", "12", "13", "13")
    assert proposed(case) == []  # too few to say
    case.answers("13")
    assert proposed(case) == [("Legal", 3)]


def test_fewer_days_are_proposed_where_answers_come_sooner() -> None:
    case = Case(SENDING)
    case.answers("09", "09", "10", "10", "12")
    assert proposed(case) == [("Legal", 1)]


def test_nobody_who_answers_in_time_is_given_more_days() -> None:
    case = Case(DAY(2026, 11, 30))  # asked three weeks ahead
    case.answers("16", "16", "17", "17", "18")
    assert case.of("Legal").share_in_time == 1
    assert case.of("Legal").late == ()  # though each took more than two working days
    assert proposed(case) == []


@given(st.lists(st.integers(0, 20), min_size=FOR_ADVICE, max_size=40), st.integers(0, 20), st.integers(0, 40))
def test_what_is_proposed_suffices_for_three_of_four_answers(days: list[int], allowed: int, in_time: int) -> None:
    step = make(r.ApprovalStep, path_id="p", role="x", working_days=allowed)
    ordered = tuple(sorted(days))
    figures = Figures(name="x", step=step, days=ordered, judged=len(days), in_time=min(in_time, len(days)), silent=0)
    found = Turnaround(steps=(figures,), people=(), rounds={}, answers=len(days), silent=0, few_steps=0, few_people=0)
    for advice in found.advice:
        assert isinstance(advice, Advice)
        assert advice.days != allowed and advice.days >= 1
        assert 4 * sum(day <= advice.days for day in days) >= 3 * len(days)
        assert advice.days == 1 or 4 * sum(day < advice.days for day in days) < 3 * len(days)
