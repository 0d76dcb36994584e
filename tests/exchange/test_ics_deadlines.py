"""The deadlines of approval as a calendar of their own."""

import dataclasses
import datetime as dt

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.plan import Plan
from commplan.domain.texts import in_english
from commplan.exchange.ics import IcsOptions, calendar, deadlines_calendar
from commplan.planning.approvals import approval_state
from commplan.planning.schedule import Schedule
from tests.exchange.calendar_readers import Component, parsed, strictly, with_icalendar, with_vobject
from tests.exchange.sample_plans import decision_on, fixed_id, plan_in_approval, sample_plan
from tests.exchange.test_ics import events, sequence, with_record

OPTIONS = IcsOptions(name="Deadlines", deadlines=True)
OCTOBER = f"{fixed_id(200)}-20271001@{fixed_id(1)}.commplan"


def export(plan: Plan, options: IcsOptions = OPTIONS) -> bytes:
    schedule = Schedule(plan)
    return b"".join(deadlines_calendar(schedule, schedule.whole_plan(), options, in_english))


def deadline(plan: Plan, step: int, options: IcsOptions = OPTIONS) -> Component:
    """The deadline of a step for 1 October's newsletter."""
    uid = f"{fixed_id(step)}-{OCTOBER}"
    (found,) = [e for e in parsed(export(plan, options)).named("VEVENT") if e.value("UID") == uid]
    return found


def test_every_step_has_a_whole_day_when_it_is_due() -> None:
    plan = plan_in_approval()
    schedule = Schedule(plan)
    states = [approval_state(plan, schedule, d, plan.info.start) for d in schedule.whole_plan()]
    expected = sorted(
        (f"{step.step.id}-{state.dated.uid}", step.due, step.due + dt.timedelta(1))
        for state in states
        if state
        for step in state.steps
    )
    data = export(plan)
    assert len(expected) == 20
    assert strictly(data) == with_icalendar(data) == with_vobject(data) == expected


def test_the_options_choose_the_calendar() -> None:
    schedule = Schedule(sample_plan())
    data = b"".join(calendar(schedule, schedule.whole_plan(), OPTIONS, in_english))
    assert data == export(sample_plan())
    assert parsed(data).named("VTIMEZONE") == []  # whole days need no zone


def test_a_deadline_says_who_decides_what() -> None:
    event = deadline(plan_in_approval(), 51)
    assert event.text("SUMMARY") == "Approval: Moved, retitled – Expert"
    assert event.text("DESCRIPTION").split("\n") == [
        "Goes out on: 2027-10-06",
        "Check: subject matter",
        "Decision: approved, Marta Nowak",
    ]
    assert (event.value("STATUS"), event.value("TRANSP")) == ("CONFIRMED", "TRANSPARENT")
    assert deadline(plan_in_approval(), 52).text("DESCRIPTION").endswith("Decision: open")


def test_only_open_steps_remind() -> None:
    options = dataclasses.replace(OPTIONS, alarm_minutes=60)
    assert deadline(plan_in_approval(), 51, options).named("VALARM") == []
    assert len(deadline(plan_in_approval(), 52, options).named("VALARM")) == 1


def test_a_decision_raises_the_sequence_of_its_date_alone() -> None:
    plan = plan_in_approval()
    before = events(export(plan))
    after = events(export(plan.with_approvals([], [decision_on(plan.versions[0], plan.decisions[0], 52)])))
    changed = {uid for uid in after if after[uid] != before[uid]}
    assert changed == {f"{fixed_id(51)}-{OCTOBER}", f"{fixed_id(52)}-{OCTOBER}"}
    assert all(sequence(after[uid]) == sequence(before[uid]) + 1 for uid in changed)


def test_a_changed_step_changes_its_own_deadlines() -> None:
    before = events(export(sample_plan()))
    after = events(export(with_record(sample_plan(), fixed_id(52), role="Board")))
    changed = [uid for uid in after if after[uid] != before[uid]]
    assert changed == [uid for uid in after if uid.startswith(fixed_id(52))]
    assert all(sequence(after[uid]) == sequence(before[uid]) + 1 for uid in changed)


def test_the_deadlines_of_a_cancelled_date_are_cancelled() -> None:
    plan = sample_plan()
    (cancelled,) = [o for o in plan.table(r.Occurrence).values() if o.state == w.OccurrenceState.CANCELLED]
    uid = f"{cancelled.communication_id}-{cancelled.original:%Y%m%d}"
    found = [e.value("STATUS") for e in parsed(export(plan)).named("VEVENT") if uid in e.value("UID")]
    assert found == ["CANCELLED", "CANCELLED"]
