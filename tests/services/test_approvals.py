"""Approvals: bound to a version, decided in order, never edited, only revoked."""

import contextlib
import datetime as dt
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.errors import InUseError, UserError
from commplan.domain.versions import ContentVersion
from commplan.planning.approvals import approval_state
from commplan.planning.schedule import Dated
from commplan.planning.status import status_of
from commplan.planning.versions import broken_links
from commplan.services import approvals, occurrences, records
from commplan.services.session import Local, Session

TEXTS = {"en": {"subject": "Our strategy", "body": "Dear colleagues"}}


class Case:
    """An event with one communication and a path: author, then legal and HR side by side, then the sponsor."""

    def __init__(self, session: Session) -> None:
        self.session = session
        path = records.add(session, "approval_path", {"name": "Standard"})
        steps = [("Author", 1), ("Legal", 2), ("HR", 2), ("Sponsor", 3)]
        self.steps = {
            role: records.add(session, "approval_step", {"path_id": path.id, "role": role, "position": position}).id
            for role, position in steps
        }
        self.event = records.add(session, "content_event", {"title": "Strategy", "start": "2027-06-15"})
        values = {"title": "Letter", "event_id": self.event.id, "approval_path_id": path.id, "content": "Dear all"}
        self.communication = records.add(session, "communication", values)

    @property
    def dated(self) -> Dated:
        found = self.session.schedule.find(self.communication.id, dt.date(2027, 6, 15))
        assert found is not None
        return found

    @property
    def status(self) -> w.Status:
        return status_of(self.session.plan, self.dated)

    def ask(self) -> ContentVersion:
        request = approvals.ApprovalRequest(dated=self.dated, texts=TEXTS, author="Officer")
        return approvals.start_approval(self.session, request)

    def decide(self, role: str, decision: str = "approved", **values: Any) -> None:
        record = approvals.DecisionRecord(
            dated=self.dated, step_id=self.steps[role], decision=w.DecisionType(decision), who=role, **values
        )
        approvals.decide(self.session, record)

    def edit(self, content: str) -> None:
        current = self.session.plan.get(r.Communication, self.communication.id)
        records.update(self.session, current, call_to_action=content)


@pytest.fixture
def case(session: Session) -> Case:
    return Case(session)


def test_all_steps_in_order_make_it_approved(case: Case) -> None:
    case.ask()
    assert case.status == w.Status.IN_APPROVAL
    for role in ("Author", "HR", "Legal", "Sponsor"):
        case.decide(role)
    assert case.status == w.Status.APPROVED
    assert broken_links(case.session.plan.versions, case.session.plan.decisions) == ()


def test_a_step_waits_for_its_turn(case: Case) -> None:
    case.ask()
    with pytest.raises(UserError, match="turn"):
        case.decide("Sponsor")
    assert case.session.plan.decisions == ()


@pytest.mark.parametrize("decision", ["rejected", "approved_with_changes"])
def test_a_rejection_and_wishes_need_words(case: Case, decision: str) -> None:
    case.ask()
    with pytest.raises(UserError, match="comment"):
        case.decide("Author", decision)
    case.decide("Author", decision, comment="The figures are last year's.")


def test_a_change_of_what_was_approved_asks_again_and_keeps_the_old_decisions(case: Case) -> None:
    first = case.ask()
    case.decide("Author")
    case.edit("Come to the town hall")
    assert case.status == w.Status.APPROVE_AGAIN
    with pytest.raises(UserError, match="new version"):
        case.decide("Legal")
    second = case.ask()
    assert (first.number, second.number) == (1, 2)
    assert len(case.session.plan.decisions) == 1 and case.status == w.Status.IN_APPROVAL


def test_taking_the_change_back_makes_the_version_valid_again(case: Case) -> None:
    case.ask()
    case.decide("Author")
    case.edit("Come to the town hall")
    case.session.undo()
    assert case.status == w.Status.IN_APPROVAL
    case.decide("Legal")


def test_decisions_are_revoked_not_undone(case: Case) -> None:
    case.ask()
    case.decide("Author")
    label = case.session.undo_label
    assert label is None or "decision" not in str(label)
    case.decide("Author", "revoked", comment="Wrong file")
    case.decide("Author")
    assert [d.decision.value for d in case.session.plan.decisions] == ["approved", "revoked", "approved"]


def test_what_was_put_up_for_approval_is_not_deleted(case: Case) -> None:
    case.ask()
    with pytest.raises(InUseError, match="cancel"):
        records.delete(case.session, case.session.plan.get(r.ContentEvent, case.event.id))


def test_nothing_is_asked_twice_or_for_what_is_gone(case: Case) -> None:
    case.ask()
    with pytest.raises(UserError, match="already"):
        case.ask()
    occurrences.set_state(case.session, case.dated, w.OccurrenceState.CANCELLED, reason="Merged with the town hall")
    with pytest.raises(UserError, match="cancelled"):
        case.ask()


def test_what_is_not_approved_is_marked_as_sent_only_with_a_reason(case: Case) -> None:
    case.ask()
    case.decide("Author", "rejected", comment="Not final")
    for reason in ("", "  "):
        with pytest.raises(UserError, match="not approved"):
            occurrences.set_state(case.session, case.dated, w.OccurrenceState.SENT, reason=reason)
    occurrences.set_state(case.session, case.dated, w.OccurrenceState.SENT, reason="The board could not wait")
    assert case.status == w.Status.SENT
    assert case.dated.occurrence is not None
    assert case.dated.occurrence.reason == "The board could not wait"


def test_what_is_approved_is_marked_as_sent_without_a_reason(case: Case) -> None:
    case.ask()
    for role in ("Author", "Legal", "HR", "Sponsor"):
        case.decide(role)
    occurrences.set_state(case.session, case.dated, w.OccurrenceState.SENT)
    assert case.status == w.Status.SENT


def test_names_and_comments_that_can_never_be_corrected_are_checked(case: Case) -> None:
    case.ask()
    for values in ({"comment": "x" * 5_001}, {"comment": "bell\x07"}, {"on_behalf_of": "y" * 201}):
        with pytest.raises(UserError, match="too long"):
            case.decide("Author", **values)
    assert case.session.plan.decisions == ()


def test_moving_the_date_asks_again_and_moves_the_due_dates(case: Case) -> None:
    case.ask()
    state = approval_state(case.session.plan, case.session.schedule, case.dated, dt.date(2027, 6, 1))
    occurrences.move(case.session, case.dated, dt.date(2027, 6, 22))
    later = approval_state(case.session.plan, case.session.schedule, case.dated, dt.date(2027, 6, 1))
    assert state and later and later.steps[0].due > state.steps[0].due
    assert case.status == w.Status.APPROVE_AGAIN


class ApprovalMachine(RuleBasedStateMachine):
    """Any order of asking, deciding, revoking, editing and undoing: nothing is approved that nobody approved."""

    folder: Any = None

    @initialize()
    def open(self) -> None:
        number = len(list(self.folder.iterdir()))
        now = dt.datetime(2026, 11, 10, 9, 0, tzinfo=dt.UTC)
        local = Local(who="Officer", backups=self.folder / "backups", clock=lambda: now)
        info = r.PlanInfo(
            id="0190a000-0000-7000-8000-000000000001", title="P", start=dt.date(2027, 1, 1), end=dt.date(2027, 12, 31)
        )
        self.session = Session.create(self.folder / f"{number}.commplan", records.Plan.of([info]), settings=local)
        self.case = Case(self.session)
        self.seen: tuple[Any, ...] = ()

    @rule()
    def ask(self) -> None:
        self.attempt(self.case.ask)

    @rule(role=st.sampled_from(["Author", "Legal", "HR", "Sponsor"]), decision=st.sampled_from(list(w.DecisionType)))
    def decide(self, role: str, decision: w.DecisionType) -> None:
        self.attempt(lambda: self.case.decide(role, decision, comment="because"))

    @rule(content=st.sampled_from(["a", "b", ""]))
    def edit(self, content: str) -> None:
        self.case.edit(content)

    @precondition(lambda self: self.session.undo_label and "Change" in str(self.session.undo_label))
    @rule()
    def undo(self) -> None:
        self.attempt(self.session.undo)

    @staticmethod
    def attempt(operation: Any) -> None:
        with contextlib.suppress(UserError):
            operation()

    @invariant()
    def decisions_only_grow(self) -> None:
        decisions = self.session.plan.decisions
        assert decisions[: len(self.seen)] == self.seen
        self.seen = decisions
        assert broken_links(self.session.plan.versions, decisions) == ()

    @invariant()
    def approved_means_that_everybody_approved_this_version(self) -> None:
        if self.case.status != w.Status.APPROVED:
            return
        plan = self.session.plan
        version = plan.versions_by_occurrence[self.case.dated.occurrence.id][-1]  # type: ignore[union-attr]
        last = {d.step_id: d.decision for d in plan.decisions if d.version_id == version.id}
        agreed = {w.DecisionType.APPROVED, w.DecisionType.APPROVED_WITH_CHANGES, w.DecisionType.ABSTAINED}
        assert set(last) >= set(self.case.steps.values()) and set(last.values()) <= agreed

    def teardown(self) -> None:
        if hasattr(self, "session"):
            self.session.close()


def test_no_order_of_steps_approves_what_nobody_approved(tmp_path: Any) -> None:
    machine = type("Machine", (ApprovalMachine,), {"folder": tmp_path})

    run_state_machine_as_test(machine, settings=settings(max_examples=15, stateful_step_count=15, deadline=None))
