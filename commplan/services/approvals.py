"""Asking for approval and recording decisions. Neither is ever undone: a decision can only be revoked."""

from collections.abc import Sequence
from dataclasses import dataclass

from commplan.clock import stamp
from commplan.domain.changes import Change
from commplan.domain.errors import UserError
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.records import Communication, Occurrence
from commplan.domain.texts import Text, translate
from commplan.domain.validation import has_control_characters
from commplan.domain.versions import ContentVersion, Decision
from commplan.domain.words import DecisionHow, DecisionType, Status
from commplan.planning.approvals import ApprovalState, StepState, approval_state
from commplan.planning.schedule import Dated
from commplan.planning.status import status_of
from commplan.planning.versions import chained, frozen
from commplan.services.occurrences import known
from commplan.services.session import Session

ApprovalTexts = dict[str, dict[str, str]]
"""Language -> {"subject": …, "body": …}: the rendered texts that are put up for approval."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalRequest:
    """One date to be put up for approval with its rendered texts."""

    dated: Dated
    texts: ApprovalTexts
    author: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRecord:
    """One decision to be recorded; `who` is the person or role that decided, `how` on screen, paper or by e-mail."""

    dated: Dated
    step_id: str
    decision: DecisionType
    who: str
    how: DecisionHow = DecisionHow.SCREEN
    comment: str = ""
    on_behalf_of: str = ""


def start_approval(session: Session, request: ApprovalRequest) -> ContentVersion:
    """Freeze a version of what is to be approved: number, texts, fingerprint."""
    return start_approvals(session, [request])[0]


def start_approvals(session: Session, requests: Sequence[ApprovalRequest]) -> tuple[ContentVersion, ...]:
    """Put several dates up for approval in one transaction."""
    rows = [_checked_row(session, request) for request in requests]
    versions = tuple(_version(session, request, row) for request, row in zip(requests, rows, strict=True))
    session.apply(_label(session, requests), rows, versions=versions)
    return versions


def decide(session: Session, record: DecisionRecord) -> Decision:
    """Record one decision about the newest version."""
    return decide_all(session, [record])[0]


def decide_all(session: Session, records: Sequence[DecisionRecord]) -> tuple[Decision, ...]:
    """Record several decisions in one transaction, in this order."""
    previous = session.plan.decisions[-1] if session.plan.decisions else None
    plan, decisions = session.plan, []
    for record in records:
        state = _open_state(plan, session, record.dated)
        step = _checked_step(plan, state, record)
        assert state.version is not None
        previous = chained(
            previous,
            id=new_id(),
            occurrence_id=state.version.occurrence_id,
            version_id=state.version.id,
            fingerprint=state.version.fingerprint,
            step_id=step.step.id,
            step_role=step.step.role,
            who=record.who,
            on_behalf_of=record.on_behalf_of,
            decision=record.decision,
            comment=record.comment,
            how=record.how,
            decided_at=stamp(session.now()),
            zone=plan.info.zone,
        )
        decisions.append(previous)
        plan = plan.with_approvals((), (previous,))
    label = translate("Undo", "%n decision(s) recorded", "", 1).count(len(decisions))
    session.apply(label, (), decisions=decisions)
    return tuple(decisions)


def _checked_row(session: Session, request: ApprovalRequest) -> Change:
    """The change that makes sure the occurrence has a row; UserError when there is nothing to approve."""
    plan, title = session.plan, request.dated.title
    communication = plan.get(Communication, request.dated.communication_id)
    if not plan.steps_by_path.get(communication.approval_path_id):
        text = translate("Errors", "“{title}” has no approval path with steps: choose one first.")
        raise UserError(text.format(title=title))
    status = status_of(plan, request.dated)
    if status in (Status.SENT, Status.MEASURED, Status.CANCELLED, Status.POSTPONED):
        text = translate("Errors", "“{title}” is sent, cancelled or postponed: there is nothing to approve.")
        raise UserError(text.format(title=title))
    if status in (Status.IN_APPROVAL, Status.APPROVED):
        text = translate("Errors", "“{title}” is already put up for approval and has not changed since.")
        raise UserError(text.format(title=title))
    if not request.texts:
        text = translate("Errors", "“{title}” has no text to approve: choose a message template or write a draft.")
        raise UserError(text.format(title=title))
    return known(request.dated)


def _version(session: Session, request: ApprovalRequest, row: Change) -> ContentVersion:
    assert isinstance(row.after, Occurrence)
    earlier = session.plan.versions_by_occurrence.get(row.after.id, ())
    return frozen(
        session.plan,
        request.dated,
        request.texts,
        occurrence_id=row.after.id,
        number=len(earlier) + 1,
        author=request.author,
        created_at=stamp(session.now()),
        note=request.note,
    )


def _label(session: Session, requests: Sequence[ApprovalRequest]) -> Text:
    if len(requests) == 1:
        title = requests[0].dated.title
        return translate("Undo", "“{title}” put up for approval").format(title=title)
    return translate("Undo", "%n communication(s) put up for approval", "", 1).count(len(requests))


def _open_state(plan: Plan, session: Session, dated: Dated) -> ApprovalState:
    state = approval_state(plan, session.schedule, dated, session.today())
    if state is None or state.version is None:
        text = translate("Errors", "“{title}” has not been put up for approval yet.")
        raise UserError(text.format(title=dated.title))
    if state.status == Status.APPROVE_AGAIN:
        text = translate(
            "Errors", "“{title}” was changed after it was put up for approval: put up the new version first."
        )
        raise UserError(text.format(title=dated.title))
    return state


def _checked_step(plan: Plan, state: ApprovalState, record: DecisionRecord) -> StepState:
    step = next((s for s in state.steps if s.step.id == record.step_id), None)
    if step is None:
        raise UserError(translate("Errors", "The approval path has no such step."))
    if not record.who.strip():
        raise UserError(translate("Errors", "Say who decided."))
    needs_words = (DecisionType.REJECTED, DecisionType.APPROVED_WITH_CHANGES)
    if record.decision in needs_words and not record.comment.strip():
        raise UserError(
            translate("Errors", "A rejection, or an approval with changes, needs a comment that says what.")
        )
    if record.decision == DecisionType.REVOKED:
        if step.decision is None:
            text = translate("Errors", "The step “{role}” has no decision that could be revoked.")
            raise UserError(text.format(role=step.step.role))
    elif step.decision is not None:
        text = translate("Errors", "The step “{role}” is decided already; revoke that decision first.")
        raise UserError(text.format(role=step.step.role))
    elif not step.is_open:
        text = translate("Errors", "It is not yet the turn of the step “{role}”.")
        raise UserError(text.format(role=step.step.role))
    _check_lengths(record)
    return step


def _check_lengths(record: DecisionRecord) -> None:
    """Decisions are no records, so their texts are checked here: they can never be corrected afterwards."""
    for value, limit in ((record.who, 200), (record.on_behalf_of, 200), (record.comment, 5_000)):
        if len(value) > limit or has_control_characters(value):
            text = translate("Errors", "A name or comment is too long (at most {limit} characters) or can't be shown.")
            raise UserError(text.format(limit=limit))
