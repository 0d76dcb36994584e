"""The verbs of approval: who must decide what by when, and recording what was decided."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from commplan.cli.context import Context
from commplan.cli.selection import selection_of
from commplan.cli.turnaround import statistics
from commplan.documents.codes import sheet_number
from commplan.domain.errors import UserError
from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, translate
from commplan.domain.words import DecisionHow, DecisionType, Status
from commplan.planning.approvals import ApprovalState, StepState, approval_state, queue
from commplan.planning.approvers import is_for
from commplan.planning.schedule import Dated
from commplan.planning.selection import Selection, select
from commplan.planning.status import status_of
from commplan.services.approvals import DecisionRecord, decide
from commplan.services.attachments import Evidence
from commplan.services.printed_codes import find_printed
from commplan.services.session import Session

HORIZON = 10  # working days


def approvals(context: Context) -> None:
    """What needs a decision, or is to be put up for approval, by a day: the most urgent first."""
    options = context.options
    if options.statistics:
        statistics(context)
        return
    with context.plan() as session:
        today, schedule = session.today(), session.schedule
        until = options.due_by or schedule.calendar.add(today, HORIZON)
        selection = selection_of(session, options)
        keys = {dated.key for dated in select(schedule, selection, today)} if selection != Selection() else None
        states = [state for state in queue(schedule, today, until) if keys is None or state.dated.key in keys]
        rows = [row for state in states for row in _rows(state, options.person)]
    if context.options.json:
        context.print_json(rows)
        return
    for row in rows:
        status = choice_label(row["status"])
        context.print(row["due"], row["sheet"], row["step"] or "–", _who(row), status, row["title"])


def _who(row: Mapping[str, Any]) -> Text | str:
    who = row["asked"] or row["role"]
    if row["abstained"]:
        return translate("Cli", "{who}: ⊖ abstained, somebody must still decide").format(who=who)
    if row["escalated_to"]:
        text = translate("Cli", "{role}, because {who} did not answer")
        return text.format(role=row["escalated_to"], who=who)
    return who or translate("Cli", "to be put up")


def _rows(state: ApprovalState, person: str) -> Iterator[dict[str, Any]]:
    """A row for each step that may decide now; one without a step for what is still to be put up."""
    if not state.open_steps and not person:
        yield _row(state, None)
    for step in state.open_steps:
        if not person or is_for(step, person):
            yield _row(state, step)


def _row(state: ApprovalState, step: StepState | None) -> dict[str, Any]:
    dated = state.dated
    due = step.due if step else state.start
    return {
        "uid": dated.uid,
        "sheet": sheet_number(dated.communication_id, dated.original),
        "title": dated.title,
        "date": dated.date.isoformat(),
        "status": state.status,
        "version": state.version.number if state.version else None,
        "step": step.name if step else None,
        "step_id": step.step.id if step else None,
        "role": step.step.role if step else None,
        "asked": step.asking.who if step else None,
        "on_behalf_of": step.asking.on_behalf_of if step else None,
        "optional": step.step.optional if step else None,
        "due": due.isoformat(),
        "overdue": step.is_overdue if step else state.is_too_late,
        "abstained": step is not None and step.decision is not None,
        "escalated_to": step.escalated_to if step else None,
    }


def approve(context: Context) -> None:
    """Record one decision, and say where the approval stands then."""
    options = context.options
    with context.plan(read_only=False) as session:
        printed = find_printed(session.schedule, options.item)
        if printed.refusal is not None:
            raise UserError(printed.refusal)
        evidence = Evidence.of(Path(options.evidence)) if options.evidence else None
        record = DecisionRecord(
            dated=printed.dated,
            step_id=_step_id(session, printed.dated, options.step),
            decision=DecisionType(options.decision),
            who=options.by,
            how=DecisionHow(options.how),
            comment=options.comment,
            on_behalf_of=options.on_behalf_of,
            evidence=evidence,
        )
        decision = decide(session, record)
        is_kept = evidence is None or session.blobs.content(evidence.blob.sha256) is not None
        status = status_of(session.plan, printed.dated)
    if options.json:
        done = {"number": decision.number, "hash": decision.hash, "status": status, "evidence_kept": is_kept}
        context.print_json(done)
        return
    text = translate("Cli", "Decision {number} recorded; “{title}”: {status}.")
    title = printed.dated.title
    context.print(text.format(number=decision.number, title=title, status=choice_label(Status(status))))
    if not is_kept:
        context.print(
            translate("Cli", "The file is too large to be kept in the plan: only its fingerprint is. Keep it safe.")
        )


def _step_id(session: Session, dated: Dated, words: str) -> str:
    """The step with this id, name ("3a") or role."""
    state = approval_state(session.plan, session.schedule, dated, session.today())
    steps = state.steps if state else ()
    wanted = words.strip().casefold()
    found = [s for s in steps if wanted in (s.step.id, s.name.casefold(), s.step.role.casefold())]
    if len(found) == 1:
        return found[0].step.id
    known = ", ".join(f"{step.name} {step.step.role}" for step in steps)
    text = translate("Errors", "“{step}” is not exactly one step of the approval path; there are: {known}.")
    raise UserError(text.format(step=words, known=known or "–"))
