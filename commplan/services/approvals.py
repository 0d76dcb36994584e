"""Asking for approval and recording decisions. Neither is ever undone: a decision can only be revoked."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from commplan.clock import stamp
from commplan.domain.changes import Change
from commplan.domain.errors import UserError
from commplan.domain.ids import new_id
from commplan.domain.labels import choice_label
from commplan.domain.plan import Plan
from commplan.domain.records import Occurrence
from commplan.domain.texts import Text, translate
from commplan.domain.validation import has_control_characters
from commplan.domain.versions import ContentVersion, Decision
from commplan.domain.words import DecisionHow, DecisionType, Status
from commplan.planning.approvals import FINISHED, ApprovalState, StepState, approval_state, due_dates
from commplan.planning.chain import chained
from commplan.planning.paths import KEEPABLE, NOTHING, Standing, standing, steps_of
from commplan.planning.schedule import Dated
from commplan.planning.status import status_of
from commplan.planning.versions import frozen
from commplan.services.attachments import Evidence, kept_blobs
from commplan.services.occurrences import known
from commplan.services.session import Session

ApprovalTexts = dict[str, dict[str, str]]
"""Language -> {"subject": …, "body": …, "html": …}: the rendered texts that are put up for approval."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalRequest:
    """One date to be put up for approval with its rendered texts.

    `keep` are the ids of steps that are not asked again: their decision about the version before stands, which the new
    version says of itself (see `planning.differences.affected_steps`). Somebody must remain to approve it.
    """

    dated: Dated
    texts: ApprovalTexts
    author: str
    note: str = ""
    keep: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRecord:
    """One decision to be recorded; `who` is the person or role that decided, `how` on screen, paper or by e-mail.

    Where `who` is the delegate asked at present, `on_behalf_of` is filled in when it is empty. `evidence` is a scan or
    an e-mail. `at` is when it was taken, in UTC, if that was before now: a signature on paper.
    """

    dated: Dated
    step_id: str
    decision: DecisionType
    who: str
    how: DecisionHow = DecisionHow.SCREEN
    comment: str = ""
    on_behalf_of: str = ""
    evidence: Evidence | None = None
    at: dt.datetime | None = None


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
    plan, decisions = session.plan, list[Decision]()
    for record in records:
        state = _open_state(plan, session, record.dated)
        step = _checked_step(state, record)
        check_moment(session, record.dated, record.at)
        last = plan.decisions[-1] if plan.decisions else None
        decisions.append(_decision(session, last, state, step, record))
        plan = plan.with_approvals((), decisions[-1:])
    blobs = kept_blobs(session, [record.evidence.blob for record in records if record.evidence])
    label = translate("Undo", "%n decision(s) recorded", "", 1).count(len(decisions))
    session.apply(label, (), decisions=decisions, blobs=blobs)
    return tuple(decisions)


def _decision(
    session: Session, last: Decision | None, state: ApprovalState, step: StepState, record: DecisionRecord
) -> Decision:
    assert state.version is not None
    is_delegate = bool(step.asking.on_behalf_of) and record.who == step.asking.who
    return chained(
        last,
        id=new_id(),
        occurrence_id=state.version.occurrence_id,
        version_id=state.version.id,
        fingerprint=state.version.fingerprint,
        step_id=step.step.id,
        step_role=step.step.role,
        who=record.who,
        on_behalf_of=record.on_behalf_of or (step.asking.on_behalf_of if is_delegate else ""),
        decision=record.decision,
        comment=record.comment,
        how=record.how,
        decided_at=stamp(record.at or session.now()),
        zone=session.plan.info.zone,
        **(record.evidence.fields if record.evidence else {}),
    )


def _checked_row(session: Session, request: ApprovalRequest) -> Change:
    """The change that makes sure the occurrence has a row; UserError when there is nothing to approve."""
    plan, title = session.plan, request.dated.title
    if not steps_of(plan, request.dated):
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
    plan = session.plan
    earlier = plan.versions_by_occurrence.get(row.after.id, ())
    return frozen(
        plan,
        request.dated,
        request.texts,
        kept=_kept(plan, request),
        held=session.blobs.sizes(),
        due=due_dates(steps_of(plan, request.dated), session.schedule.calendar, request.dated.date),
        occurrence_id=row.after.id,
        number=len(earlier) + 1,
        author=request.author,
        created_at=stamp(session.now()),
        note=request.note,
    )


def _kept(plan: Plan, request: ApprovalRequest) -> list[Decision]:
    """The decisions that stand for the new version too; UserError for one that can't, or when nobody would decide."""
    steps = steps_of(plan, request.dated)
    kept = [step for step in steps if step.id in request.keep]
    stands = _standing_before(plan, request.dated)
    for step in kept:
        decision = stands.given(step.id)
        if decision is None or decision.decision not in KEEPABLE:
            text = translate("Errors", "The step “{role}” has not approved the version before: it must be asked.")
            raise UserError(text.format(role=step.role))
    if kept and all(step in kept or step.optional for step in steps):
        raise UserError(translate("Errors", "Somebody must approve the new version: ask at least one step again."))
    return [decision for step in kept if (decision := stands.given(step.id))]


def _standing_before(plan: Plan, dated: Dated) -> Standing:
    """What stands for the newest version there is."""
    versions = plan.versions_by_occurrence.get(dated.occurrence.id, ()) if dated.occurrence else ()
    return standing(plan, versions[-1]) if versions else NOTHING


def keepable(plan: Plan, dated: Dated) -> frozenset[str]:
    """The steps that have approved the newest version, or abstained: those that `ApprovalRequest.keep` may name."""
    stands = _standing_before(plan, dated)
    steps = steps_of(plan, dated)
    given = {step.id: stands.given(step.id) for step in steps}
    return frozenset(step_id for step_id, decision in given.items() if decision and decision.decision in KEEPABLE)


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


def _why_closed(state: ApprovalState, step: StepState) -> Text:
    """Why an undecided step can't decide now."""
    text = translate("Errors", "It is not yet the turn of the step “{role}”.")
    if state.status == Status.REJECTED:
        text = translate(
            "Errors", "“{title}” was rejected, the round is over: put up a new version, then “{role}” is asked again."
        )
    elif state.status in FINISHED:
        text = translate(
            "Errors", "“{title}” is no longer in approval ({status}): nothing is left for the step “{role}” to decide."
        )
    elif not any(other.step.position < step.step.position for other in state.open_steps):
        text = translate("Errors", "The step “{role}” is no longer needed: a parallel step has decided.")
    return text.format(role=step.step.role, title=state.dated.title, status=choice_label(state.status))


def _checked_step(state: ApprovalState, record: DecisionRecord) -> StepState:
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
    elif not step.is_undecided:
        text = translate("Errors", "The step “{role}” is decided already; revoke that decision first.")
        raise UserError(text.format(role=step.step.role))
    elif not step.is_open:
        raise UserError(_why_closed(state, step))
    if record.how == DecisionHow.NO_ANSWER and not (step.asking.is_silent and record.decision == DecisionType.APPROVED):
        text = translate("Errors", "The step “{role}” still has time to answer, or must answer in any case.")
        raise UserError(text.format(role=step.step.role))
    _check_lengths(record)
    return step


def check_moment(session: Session, dated: Dated, at: dt.datetime | None) -> None:
    """UserError when nobody can have decided at `at` (UTC; None: now) about the newest version of `dated`."""
    if at is None:
        return
    if at > session.now():
        raise UserError(translate("Errors", "A decision can’t be taken in the future: correct the date."))
    versions = session.plan.versions_by_occurrence.get(dated.occurrence.id, ()) if dated.occurrence else ()
    if versions and stamp(at) < versions[-1].created_at:
        text = translate("Errors", "The decision can’t be older than the version of “{title}” that it is about.")
        raise UserError(text.format(title=dated.title))


def _check_lengths(record: DecisionRecord) -> None:
    """Decisions are no records, so their texts are checked here: they can never be corrected afterwards."""
    for value, limit in ((record.who, 200), (record.on_behalf_of, 200), (record.comment, 5_000)):
        if len(value) > limit or has_control_characters(value):
            text = translate("Errors", "A name or comment is too long (at most {limit} characters) or can’t be shown.")
            raise UserError(text.format(limit=limit))
