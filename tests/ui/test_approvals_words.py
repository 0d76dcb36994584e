"""What the queue of approvals holds, and what it says."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from commplan.domain.records import ApprovalStep
from commplan.domain.words import DecisionType, Form, OccurrenceState
from commplan.planning.selection import Selection
from commplan.planning.workdays import WorkingCalendar
from commplan.services import records
from commplan.services.approvals import DecisionRecord, decide
from commplan.services.occurrences import set_state
from commplan.ui.approvals.situations import situation_of
from commplan.ui.approvals.words import due_words, group_words, now_words, second_line
from commplan.ui.approvals.work import Group, Work, count_overdue, end_of_week, finished_work, open_work
from commplan.ui.health import check_health
from commplan.ui.workspace import Workspace
from tests.ui.message_plans import FAR, LATER, LETTER, MEETING, approve, dated, message_plan, put_up
from tests.ui.workspaces import open_workspace

TODAY = dt.date(2026, 11, 10)


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    with open_workspace(tmp_path, message_plan()) as opened:
        yield opened


def work(workspace: Workspace, selection: Selection | None = None) -> dict[str, Work]:
    rows = open_work(workspace.schedule, selection or Selection(), workspace.today)
    return {row.state.dated.title: row for row in rows}


def test_what_must_be_put_up_soon_stands_in_the_queue_by_urgency(workspace: Workspace) -> None:
    assert {title: row.group for title, row in work(workspace).items()} == {
        LETTER: Group.OVERDUE,
        MEETING: Group.WEEK,
        LATER: Group.LATER,
    }


def test_what_was_put_up_stays_in_the_queue_however_far_ahead(workspace: Workspace) -> None:
    put_up(workspace, FAR)
    assert FAR in work(workspace)


def test_the_list_and_the_status_bar_count_the_same(workspace: Workspace) -> None:
    put_up(workspace, MEETING)
    approve(workspace, MEETING, "Author", "Legal", "HR partner")
    step = next(s for s in workspace.plan.table(ApprovalStep).values() if s.role == "Sponsor")
    decide(
        workspace.session,
        DecisionRecord(
            dated=dated(workspace, MEETING), step_id=step.id, decision=DecisionType.REJECTED, who="J", comment="No"
        ),
    )
    day = dt.date(2026, 11, 20)
    past = dated(workspace, LETTER).key  # never put up, and gone: it is shown when it is asked for, but not late
    rows = open_work(workspace.schedule, Selection(), day, past)
    assert {row.state.dated.title: row.group for row in rows} == {
        LETTER: Group.PASSED,
        MEETING: Group.OVERDUE,
        LATER: Group.LATER,
    }
    assert count_overdue(rows) == check_health(workspace.schedule, day, lambda _done, _total: None).overdue > 0


@pytest.mark.parametrize(
    ("today", "end"),
    [
        ("2026-11-10", "2026-11-13"),
        ("2026-11-13", "2026-11-13"),
        ("2026-11-14", "2026-11-20"),
        ("2026-11-15", "2026-11-20"),
        ("2026-11-16", "2026-11-20"),
    ],
)
def test_on_a_weekend_the_week_is_the_coming_one(today: str, end: str) -> None:
    assert end_of_week(WorkingCalendar(), dt.date.fromisoformat(today)) == dt.date.fromisoformat(end)


def test_the_week_is_named_by_its_last_working_day(workspace: Workspace) -> None:
    assert group_words(Group.WEEK, workspace) == "By Friday 13 November 2026"


def test_nobody_is_said_to_have_decided_before_they_did(workspace: Workspace) -> None:
    put_up(workspace, LETTER)
    row = work(workspace)[LETTER]
    assert "decided by Anna" in situation_of(row, row.state.open_steps[0], workspace).below
    approve(workspace, LETTER, "Author", "Legal", "HR partner")
    row = work(workspace)[LETTER]
    assert "will be recorded as Officer" in situation_of(row, row.state.open_steps[0], workspace).below


def test_a_date_that_was_asked_for_is_there_too(workspace: Workspace) -> None:
    rows = open_work(workspace.schedule, Selection(), TODAY, dated(workspace, FAR).key)
    assert FAR in [row.state.dated.title for row in rows]


def test_a_period_in_the_filter_looks_as_far_ahead_as_it_goes(workspace: Workspace) -> None:
    assert list(work(workspace, Selection(words="far", end=dt.date(2027, 4, 1)))) == [FAR]


def test_the_filter_leaves_out_what_it_does_not_take(workspace: Workspace) -> None:
    assert list(work(workspace, Selection(words="town"))) == [MEETING]


def test_finished_ones_stand_by_what_became_of_them(workspace: Workspace) -> None:
    put_up(workspace, LETTER)
    approve(workspace, LETTER, "Author", "Legal", "HR partner", "Sponsor")
    set_state(workspace.session, dated(workspace, MEETING), OccurrenceState.CANCELLED, reason="Budget")
    set_state(workspace.session, dated(workspace, LATER), OccurrenceState.SENT, reason="Urgent")
    rows = finished_work(workspace.schedule, Selection(), TODAY)
    assert [(row.state.dated.title, row.group) for row in rows] == [
        (LETTER, Group.APPROVED),
        (LATER, Group.SENT),
        (MEETING, Group.OFF),
    ]
    assert LETTER not in work(workspace)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (dt.date(2026, 11, 6), "2 working day(s) ago"),
        (dt.date(2026, 11, 9), "yesterday"),
        (TODAY, "today"),
        (dt.date(2026, 11, 11), "tomorrow"),
        (dt.date(2026, 11, 13), "in 2 working day(s)"),  # the 11th is a public holiday
    ],
)
def test_due_dates_are_said_in_working_days(workspace: Workspace, day: dt.date, words: str) -> None:
    assert str(due_words(day, TODAY, workspace.schedule.calendar)) == words


def test_where_no_working_day_lies_between_days_are_counted(workspace: Workspace) -> None:
    friday, sunday = dt.date(2026, 11, 13), dt.date(2026, 11, 15)
    assert str(due_words(sunday, friday, workspace.schedule.calendar)) == "in 2 day(s)"


def test_steps_side_by_side_are_told_apart_by_letters(workspace: Workspace) -> None:
    put_up(workspace, LETTER)
    row = work(workspace)[LETTER]
    assert [step.name for step in row.state.steps] == ["1", "2a", "2b", "3"]


def test_a_row_says_who_decides_now_and_when_it_goes_out(workspace: Workspace) -> None:
    put_up(workspace, LETTER)
    approve(workspace, LETTER, "Author")
    row = work(workspace)[LETTER]
    assert second_line(row, workspace) == "Legal, HR partner · sending 17 Nov · version 1"
    assert row.form == Form.EMAIL
    meeting = work(workspace)[MEETING]
    assert second_line(meeting, workspace) == "Put up for approval · meeting 24 Nov · draft"


def test_a_change_after_putting_up_asks_for_a_new_approval(workspace: Workspace) -> None:
    put_up(workspace, LETTER)
    record = workspace.plan.find("communication", dated(workspace, LETTER).communication_id)
    assert record is not None
    records.update(workspace.session, record, call_to_action="Come!")
    assert str(now_words(work(workspace)[LETTER].state)) == "Changed: approve again"


@pytest.mark.parametrize(("title", "says"), [(LETTER, "Goes out on 17 Nov"), (MEETING, "Takes place on 24 Nov")])
def test_what_is_approved_is_sent_or_held(workspace: Workspace, title: str, says: str) -> None:
    put_up(workspace, title)
    approve(workspace, title, "Author", "Legal", "HR partner", "Sponsor")
    (row,) = finished_work(workspace.schedule, Selection(), workspace.today)
    assert situation_of(row, None, workspace).below.startswith(says)
