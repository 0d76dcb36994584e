"""Approvals: bound to a version, decided in order, never edited, only revoked."""

import datetime as dt
import json
from collections.abc import Iterable
from typing import Any

import pytest

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.errors import InUseError, UserError
from commplan.domain.versions import ContentVersion
from commplan.planning.approvals import ApprovalState, approval_state
from commplan.planning.chain import broken_links
from commplan.planning.paths import steps_of
from commplan.planning.remedies import remedies as planned_remedies
from commplan.planning.schedule import Dated
from commplan.planning.status import status_of
from commplan.planning.versions import due_in
from commplan.services import approvals, occurrences, records, remedies
from commplan.services.session import Session

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

    def ask(self, keep: Iterable[str] = ()) -> ContentVersion:
        """Put it up; `keep` are the roles that are not asked again."""
        ids = frozenset(self.steps[role] for role in keep)
        request = approvals.ApprovalRequest(dated=self.dated, texts=TEXTS, author="Officer", keep=ids)
        return approvals.start_approval(self.session, request)

    def decide(self, role: str, decision: str = "approved", **values: Any) -> None:
        record = approvals.DecisionRecord(
            dated=self.dated, step_id=self.steps[role], decision=w.DecisionType(decision), who=role, **values
        )
        approvals.decide(self.session, record)

    def state(self) -> ApprovalState:
        found = approval_state(self.session.plan, self.session.schedule, self.dated, self.session.today())
        assert found is not None
        return found

    def change_step(self, role: str, **values: Any) -> None:
        records.update(self.session, self.session.plan.get(r.ApprovalStep, self.steps[role]), **values)

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


def test_a_step_that_is_over_says_why(case: Case) -> None:
    """It is not that its turn was still to come."""
    case.change_step("HR", optional=True)
    case.ask()
    case.decide("Author", "rejected", comment="Not final")
    with pytest.raises(UserError, match=r"“Letter” was rejected, the round is over: .* “Legal” is asked again"):
        case.decide("Legal")
    case.decide("Author", "revoked", comment="A mistake")
    for role in ("Author", "Legal", "Sponsor"):
        case.decide(role)
    with pytest.raises(UserError, match=r"no longer in approval \(Approved\): nothing is left for the step “HR”"):
        case.decide("HR")


def test_one_of_two_suffices_so_the_other_is_no_longer_needed(case: Case) -> None:
    for role in ("Legal", "HR"):
        case.change_step(role, rule=w.StepRule.ANY)
    case.ask()
    case.decide("Author")
    case.decide("Legal")
    with pytest.raises(UserError, match="“HR” is no longer needed: a parallel step has decided"):
        case.decide("HR")


def test_naming_somebody_on_a_step_asks_nobody_again(case: Case) -> None:
    """Who is named is not what is approved: before the first decision, after the last, along with other terms."""
    case.ask()
    case.change_step("Author", person="Anna", working_days=4, email="anna@example.com")
    case.decide("Author")
    case.change_step("Legal", person="Piotr", delegate="Eva")
    for role in ("Legal", "HR", "Sponsor"):
        case.decide(role)
    case.change_step("Author", person="")
    assert case.status == w.Status.APPROVED
    case.change_step("Legal", person="Marta", check=w.CheckKind.BRAND)
    assert case.status == w.Status.APPROVE_AGAIN
    case.ask()
    case.change_step("Legal", person="Piotr")
    assert case.status == w.Status.IN_APPROVAL


def test_who_abstains_stands_in_nobodys_way(case: Case) -> None:
    """Alone at their place, or all of those side by side: the next ones get their turn."""
    case.ask()
    case.decide("Author", "abstained")
    assert [step.step.role for step in case.state().open_steps] == ["Legal", "HR"]
    case.decide("Legal", "abstained")
    case.decide("HR", "abstained")
    assert [step.step.role for step in case.state().open_steps] == ["Sponsor"]
    case.decide("Sponsor")
    assert case.status == w.Status.APPROVED


def test_where_all_of_the_last_abstained_they_may_decide_again_without_revoking(case: Case) -> None:
    case.ask()
    for role in ("Author", "Legal", "HR"):
        case.decide(role)
    due = case.state().next_due
    case.decide("Sponsor", "abstained")
    (sponsor,) = case.state().open_steps
    assert case.status == w.Status.IN_APPROVAL and sponsor.step.role == "Sponsor"
    assert sponsor.is_awaited and sponsor.is_undecided and sponsor.decision is not None
    assert case.state().next_due == due
    with pytest.raises(UserError, match="decided already"):
        case.decide("Legal")
    record = approvals.DecisionRecord(
        dated=case.dated, step_id=sponsor.step.id, decision=w.DecisionType.APPROVED, who="Eva", on_behalf_of="Sponsor"
    )
    approvals.decide(case.session, record)
    assert case.status == w.Status.APPROVED
    assert [d.decision.value for d in case.session.plan.decisions[-2:]] == ["abstained", "approved"]


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


# --- asking only those whom a change concerns


def rejected_by_legal(case: Case) -> None:
    case.ask()
    case.decide("Author")
    case.decide("HR")
    case.decide("Legal", "rejected", comment="The clause on overtime")
    case.edit("Come to the town hall")


def test_steps_that_are_not_asked_again_stand_with_their_decision_about_the_older_version(case: Case) -> None:
    rejected_by_legal(case)
    version = case.ask(keep=("Author", "HR"))
    steps = {step.step.role: step for step in case.state().steps}
    assert [(role, step.kept_from) for role, step in steps.items()] == [
        ("Author", 1), ("Legal", 0), ("HR", 1), ("Sponsor", 0)
    ]  # fmt: skip
    assert [step.step.role for step in case.state().open_steps] == ["Legal"]
    entries = json.loads(version.content)["kept"]
    assert [(e["role"], e["version"], e["decision"], e["who"]) for e in entries] == [
        ("Author", 1, 1, "Author"), ("HR", 1, 2, "HR")
    ]  # fmt: skip
    case.decide("Legal")
    assert case.status == w.Status.IN_APPROVAL
    case.decide("Sponsor")
    assert case.status == w.Status.APPROVED
    assert broken_links(case.session.plan.versions, case.session.plan.decisions) == ()
    assert all(d.version_id == version.id for d in case.session.plan.decisions[3:])


def test_what_was_kept_can_be_kept_again(case: Case) -> None:
    rejected_by_legal(case)
    case.ask(keep=("Author", "HR"))
    case.edit("Come to the canteen")
    case.ask(keep=("Author",))
    assert [step.kept_from for step in case.state().steps] == [1, 0, 0, 0]


def test_only_who_approved_the_version_before_is_not_asked_again(case: Case) -> None:
    with pytest.raises(UserError, match="Author"):
        case.ask(keep=("Author",))
    rejected_by_legal(case)
    for role in ("Legal", "Sponsor"):
        with pytest.raises(UserError, match=role):
            case.ask(keep=(role,))
    assert approvals.keepable(case.session.plan, case.dated) == {case.steps["Author"], case.steps["HR"]}


def test_somebody_must_approve_the_new_version(case: Case) -> None:
    case.ask()
    for role in ("Author", "HR", "Legal", "Sponsor"):
        case.decide(role)
    case.edit("Come to the town hall")
    with pytest.raises(UserError, match="Somebody"):
        case.ask(keep=case.steps)
    case.change_step("HR", optional=True)
    with pytest.raises(UserError, match="Somebody"):
        case.ask(keep=("Author", "Legal", "Sponsor"))


def test_who_was_not_asked_again_may_take_their_word_back(case: Case) -> None:
    rejected_by_legal(case)
    case.ask(keep=("Author", "HR"))
    with pytest.raises(UserError, match="decided already"):
        case.decide("Author", "rejected", comment="Not like this")
    case.decide("Author", "revoked")
    assert [step.step.role for step in case.state().open_steps] == ["Author"]
    case.decide("Author", "rejected", comment="Not like this")
    assert case.status == w.Status.REJECTED


# --- delegates, conditions, days


def test_a_delegate_who_is_asked_decides_on_behalf_of_the_person(case: Case) -> None:
    case.change_step("Author", person="Anna", delegate="Piotr", delegate_until=dt.date(2026, 11, 10))
    case.ask()
    step = case.state().steps[0]
    assert (step.asking.who, step.asking.on_behalf_of) == ("Piotr", "Anna")
    record = approvals.DecisionRecord(
        dated=case.dated, step_id=case.steps["Author"], decision=w.DecisionType.APPROVED, who="Piotr"
    )
    decision = approvals.decide(case.session, record)
    assert (decision.who, decision.on_behalf_of, decision.step_role) == ("Piotr", "Anna", "Author")


def test_a_delegate_out_of_time_or_somebody_else_decides_in_their_own_name(case: Case) -> None:
    case.change_step("Author", person="Anna", delegate="Piotr", delegate_until=dt.date(2026, 11, 9))
    case.ask()
    assert case.state().steps[0].asking.who == "Anna"
    case.decide("Author")
    assert case.session.plan.decisions[-1].on_behalf_of == ""


def test_changing_the_delegate_or_the_days_asks_nobody_again(case: Case) -> None:
    case.ask()
    case.change_step("Author", delegate="Piotr", delegate_from=dt.date(2026, 1, 1), working_days=9, email="a@b.pl")
    assert case.status == w.Status.IN_APPROVAL


def test_a_step_that_begins_to_apply_asks_again(case: Case) -> None:
    case.change_step("Legal", only_high_risk=True)
    case.ask()
    assert [step.step.role for step in case.state().steps] == ["Author", "HR", "Sponsor"]
    assert [step.role for step in case.state().skipped] == ["Legal"]
    for role in ("Author", "HR", "Sponsor"):
        case.decide(role)
    assert case.status == w.Status.APPROVED
    records.update(case.session, case.session.plan.get(r.ContentEvent, case.event.id), risk=w.Risk.HIGH)
    assert case.status == w.Status.APPROVE_AGAIN


def test_a_path_none_of_whose_steps_applies_needs_no_approval(case: Case) -> None:
    for role in case.steps:
        case.change_step(role, only_high_risk=True)
    assert approval_state(case.session.plan, case.session.schedule, case.dated, case.session.today()) is None
    with pytest.raises(UserError, match="path"):
        case.ask()
    occurrences.set_state(case.session, case.dated, w.OccurrenceState.SENT)


# --- too late


def test_shorter_steps_for_one_date_are_one_step_that_can_be_undone(case: Case) -> None:
    case.ask()
    before = case.state()
    remedies.shorten_steps(case.session, case.dated, {case.steps["Legal"]: 1, case.steps["HR"]: 1})
    assert [step.step.working_days for step in case.state().steps] == [2, 1, 1, 2]
    assert case.state().start > before.start and case.status == w.Status.IN_APPROVAL
    case.session.undo()
    assert case.state() == before
    with pytest.raises(UserError, match="working days"):
        remedies.shorten_steps(case.session, case.dated, {case.steps["Legal"]: 251})


def test_the_proposed_shortening_brings_it_into_time(case: Case) -> None:
    today = dt.date(2027, 6, 9)
    state = approval_state(case.session.plan, case.session.schedule, case.dated, today)
    assert state and state.is_too_late
    found = planned_remedies(case.session.schedule, state, today)
    assert found.shorter
    remedies.shorten_steps(case.session, case.dated, found.shorter)
    again = approval_state(case.session.plan, case.session.schedule, case.dated, today)
    assert again and not again.is_too_late and again.start == today


def test_sending_later_and_another_path_are_one_step_each(case: Case) -> None:
    remedies.send_later(case.session, case.dated, dt.date(2027, 6, 22))
    assert case.dated.date == dt.date(2027, 6, 22)
    quick = records.add(case.session, "approval_path", {"name": "Quick"})
    records.add(case.session, "approval_step", {"path_id": quick.id, "role": "Officer"})
    remedies.take_path(case.session, case.dated, quick.id)
    assert [step.step.role for step in case.state().steps] == ["Officer"]
    assert "Quick" in str(case.session.undo_label)
    case.session.undo()
    assert len(case.state().steps) == 4


def quick_path(case: Case, **values: Any) -> str:
    quick = records.add(case.session, "approval_path", {"name": "Quick", **values})
    step = records.add(case.session, "approval_step", {"path_id": quick.id, "role": "Officer"})
    case.steps["Officer"] = step.id
    return quick.id


def test_another_path_is_for_one_date_only_and_needs_approval_on_it(case: Case) -> None:
    records.update(case.session, case.session.plan.get(r.ContentEvent, case.event.id), rule="FREQ=WEEKLY;COUNT=3")
    case.ask()
    remedies.take_path(case.session, case.dated, quick_path(case))
    lengths = [len(steps_of(case.session.plan, dated)) for dated in case.session.schedule.whole_plan()]
    assert lengths == [1, 4, 4]
    assert case.status == w.Status.APPROVE_AGAIN
    case.ask()
    case.decide("Officer")
    assert case.status == w.Status.APPROVED
    remedies.take_path(case.session, case.dated, "")
    assert case.status == w.Status.APPROVE_AGAIN
    assert [len(steps_of(case.session.plan, d)) for d in case.session.schedule.whole_plan()] == [4, 4, 4]


def test_silence_counts_as_the_path_of_the_date_has_it(case: Case) -> None:
    remedies.take_path(case.session, case.dated, quick_path(case, no_answer="counts_as_approved"))
    case.ask()
    (step,) = case.state().steps
    assert step.asking.counts_after is not None


def test_the_path_of_a_date_goes_with_the_shortened_days_of_another(case: Case) -> None:
    remedies.shorten_steps(case.session, case.dated, {case.steps["Legal"]: 1})
    remedies.take_path(case.session, case.dated, quick_path(case))
    assert case.dated.occurrence and case.dated.occurrence.step_days == ()
    usual = case.session.plan.get(r.Communication, case.dated.communication_id).approval_path_id
    remedies.take_path(case.session, case.dated, usual)
    assert case.dated.occurrence.approval_path_id == ""
    with pytest.raises(UserError):
        remedies.take_path(case.session, case.dated, "nowhere")


def test_a_path_that_one_date_takes_is_in_use(case: Case) -> None:
    path_id = quick_path(case)
    remedies.take_path(case.session, case.dated, path_id)
    path = case.session.plan.get(r.ApprovalPath, path_id)
    assert [record.kind for record, _ in case.session.plan.references_to(path.id)] == ["approval_step", "occurrence"]


def test_a_version_freezes_by_when_each_step_was_to_decide(case: Case) -> None:
    version = case.ask()
    then = {state.step.id: state.due for state in case.state().steps}
    assert due_in(version) == then
    case.change_step(list(case.steps)[-1], working_days=9)
    assert due_in(version) == then != {state.step.id: state.due for state in case.state().steps}
