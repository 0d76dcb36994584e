"""Each gap: what has it, what does not, and that the list of findings speaks of the same."""

import dataclasses
from typing import Any

import pytest

from commplan.domain import records as r
from commplan.domain.plan import Plan
from commplan.domain.words import Form, Gap, OccurrenceState
from commplan.planning.checks import all_findings
from commplan.planning.gaps import with_gaps
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection, select
from tests.planning.builders import DAY, communication, event, make, occurrence, plan
from tests.plans import version

TODAY = DAY(2026, 2, 2)
SENDER = make(r.Sender, name="Board")
STAFF = make(r.Audience, name="All staff")
MAIL = make(r.Channel, name="E-mail", form=Form.EMAIL, weight=1.0)
TOOL = make(r.Tool, name="Mailbox")
PATH = make(r.ApprovalPath, name="Short")
STEP = make(r.ApprovalStep, path_id=PATH.id, role="Legal", person="Marta", working_days=2)
TEMPLATE = make(r.MessageTemplate, form=Form.EMAIL, language="en")
EVENT = event(DAY(2026, 3, 2), title="News", owner="Anna")
LISTS = (SENDER, STAFF, MAIL, TOOL, PATH, STEP, TEMPLATE)
WHOLE = communication(
    EVENT,
    title="Letter",
    sender_id=SENDER.id,
    audience_ids=(STAFF.id,),
    channel_id=MAIL.id,
    tool_ids=(TOOL.id,),
    approval_path_id=PATH.id,
    languages=("en",),
)


def gaps_of(of: Plan, today: Any = TODAY) -> set[Gap]:
    """The gaps that any date of a plan has. (Its one message leaves long silences: those are tested apart.)"""
    schedule = Schedule(of)
    dates = schedule.between(DAY(2025, 1, 1), DAY(2027, 12, 31))
    return {gap for gap in Gap if with_gaps(schedule, dates, {gap}, today)} - {Gap.SILENT_AUDIENCE}


def test_a_complete_communication_has_none() -> None:
    assert gaps_of(plan(*LISTS, EVENT, WHOLE)) == set()


@pytest.mark.parametrize(
    ("values", "gaps"),
    [
        ({"sender_id": ""}, {Gap.NO_SENDER}),
        ({"audience_ids": ()}, {Gap.NO_AUDIENCE}),
        ({"channel_id": "", "template_id": TEMPLATE.id}, {Gap.NO_CHANNEL}),
        ({"tool_ids": ()}, {Gap.NO_TOOL}),
        ({"approval_path_id": ""}, {Gap.NO_APPROVAL_PATH, Gap.NO_APPROVER}),
        ({"languages": ("en", "pl")}, {Gap.NO_TEXT}),
        ({"offset": -60}, {Gap.OUTSIDE_PLAN}),
    ],
)
def test_what_a_communication_lacks(values: dict[str, Any], gaps: set[Gap]) -> None:
    assert gaps_of(plan(*LISTS, EVENT, dataclasses.replace(WHOLE, **values))) - {Gap.NOT_PUT_UP} == gaps


def test_what_lies_outside_the_plan_is_selected_though_no_period_is_asked_for() -> None:
    early = dataclasses.replace(WHOLE, offset=-60)
    schedule = Schedule(plan(*LISTS, EVENT, early, dataclasses.replace(WHOLE, id=make(r.Tool).id)))
    assert [
        d.date < DAY(2026, 1, 1) for d in select(schedule, Selection(gaps=frozenset({Gap.OUTSIDE_PLAN})), TODAY)
    ] == [True]


@pytest.mark.parametrize(
    ("steps", "is_missing"),
    [
        ([], True),
        ([dataclasses.replace(STEP, person="")], False),
        ([dataclasses.replace(STEP, person="Jan")], False),
    ],
)
def test_a_path_without_steps_names_no_approver_and_a_role_is_one(steps: list[r.Record], is_missing: bool) -> None:
    lists = [record for record in LISTS if record is not STEP]
    assert (Gap.NO_APPROVER in gaps_of(plan(*lists, *steps, EVENT, WHOLE))) == is_missing
    assert Gap.NO_APPROVAL_PATH not in gaps_of(plan(*lists, *steps, EVENT, WHOLE))


def test_an_owner_of_the_event_or_of_the_communication_suffices() -> None:
    nobody = dataclasses.replace(EVENT, owner="")
    assert gaps_of(plan(*LISTS, nobody, WHOLE)) == {Gap.NO_OWNER}
    assert gaps_of(plan(*LISTS, nobody, dataclasses.replace(WHOLE, owner="Ewa"))) == set()


def test_a_draft_is_a_text_and_what_is_over_needs_none() -> None:
    lists = [record for record in LISTS if record is not TEMPLATE]
    known = occurrence(WHOLE, DAY(2026, 3, 2))
    assert gaps_of(plan(*lists, EVENT, WHOLE, known)) == {Gap.NO_TEXT}
    draft = make(r.Draft, occurrence_id=known.id, language="en", body="Hello")
    assert gaps_of(plan(*lists, EVENT, WHOLE, known, draft)) == set()
    assert gaps_of(plan(*lists, EVENT, WHOLE, known, dataclasses.replace(draft, language="pl"))) == {Gap.NO_TEXT}
    cancelled = dataclasses.replace(known, state=OccurrenceState.CANCELLED)
    assert gaps_of(plan(*lists, EVENT, WHOLE, cancelled)) == set()


@pytest.mark.parametrize(("day", "is_late"), [(25, False), (26, True), (28, True)])
def test_what_should_have_been_put_up_by_now(day: int, is_late: bool) -> None:
    """Sending on Monday 2 March with two working days: put up by Wednesday 25 February."""
    here, today = plan(*LISTS, EVENT, WHOLE), DAY(2026, 2, day)
    assert (Gap.NOT_PUT_UP in gaps_of(here, today)) == is_late
    assert ("late_approval" in {f.check for f in all_findings(Schedule(here), today)}) == is_late
    assert Gap.NOT_PUT_UP not in gaps_of(here, DAY(2026, 3, 3))  # too late to be put up at all


def test_a_date_with_a_path_of_its_own_is_late_or_in_time_as_that_path_has_it() -> None:
    """On its own path of one working day it may wait a day longer; on one of ten it is late long before."""
    quick, slow = make(r.ApprovalPath, name="Quick"), make(r.ApprovalPath, name="Slow")
    steps = [
        make(r.ApprovalStep, path_id=path.id, role="x", person="y", working_days=n)
        for path, n in ((quick, 1), (slow, 10))
    ]
    for path, day, is_late in ((quick, 26, False), (quick, 27, True), (slow, 20, True)):
        known = occurrence(WHOLE, DAY(2026, 3, 2), approval_path_id=path.id)
        here, today = plan(*LISTS, quick, slow, *steps, EVENT, WHOLE, known), DAY(2026, 2, day)
        assert (Gap.NOT_PUT_UP in gaps_of(here, today)) == is_late
        assert ("late_approval" in {f.check for f in all_findings(Schedule(here), today)}) == is_late


def test_an_approval_whose_step_is_past_its_due_date() -> None:
    known = occurrence(WHOLE, DAY(2026, 3, 2))
    here = plan(*LISTS, EVENT, WHOLE, known).with_approvals([version(known.id)], [])
    assert Gap.APPROVAL_OVERDUE not in gaps_of(here, DAY(2026, 2, 27))
    assert Gap.APPROVAL_OVERDUE in gaps_of(here, DAY(2026, 3, 2))


def test_what_was_sent_and_not_measured() -> None:
    sent = occurrence(WHOLE, DAY(2026, 3, 2), state=OccurrenceState.SENT)
    assert gaps_of(plan(*LISTS, EVENT, WHOLE, sent)) == {Gap.NOT_MEASURED}
    assert gaps_of(plan(*LISTS, EVENT, WHOLE, sent, make(r.Result, occurrence_id=sent.id, note="ok"))) == {
        Gap.NOT_MEASURED
    }
    assert gaps_of(plan(*LISTS, EVENT, WHOLE, sent, make(r.Result, occurrence_id=sent.id, reach=0))) == set()


def test_what_takes_an_audience_over_its_limit_without_a_reason() -> None:
    few = dataclasses.replace(STAFF, load_limit=1.5)
    lists = [few if record is STAFF else record for record in LISTS]
    again = dataclasses.replace(WHOLE, id=make(r.Tool).id, title="Again")
    assert gaps_of(plan(*lists, EVENT, WHOLE)) == set()
    assert gaps_of(plan(*lists, EVENT, WHOLE, again)) == {Gap.OVER_LOAD}
    reason = occurrence(again, DAY(2026, 3, 2), load_reason="budget week")
    assert gaps_of(plan(*lists, EVENT, WHOLE, again, reason)) == set()
    assert Gap.OVER_LOAD not in gaps_of(plan(*lists, EVENT, WHOLE, again), DAY(2026, 3, 9))  # that week is over


def test_what_reaches_an_audience_that_hears_nothing_for_long() -> None:
    weekly = event(DAY(2026, 1, 5), "FREQ=WEEKLY", title="Weekly", owner="Anna")
    rest = make(r.Audience, name="Others")
    often = communication(weekly, title="To others", audience_ids=(rest.id,))
    here = Schedule(plan(*LISTS, rest, EVENT, WHOLE, weekly, often))
    found = select(here, Selection(gaps=frozenset({Gap.SILENT_AUDIENCE})), TODAY)
    assert {d.communication_id for d in found} == {WHOLE.id}
    assert {f.record_id for f in all_findings(here, TODAY) if f.check == "silence"} == {STAFF.id}
