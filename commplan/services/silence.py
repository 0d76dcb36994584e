"""No answer that counts as approval because the path says so: found by rule, recorded by a person, never silent."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from commplan.domain.records import ApprovalPath
from commplan.domain.texts import Translate, translate
from commplan.domain.versions import Decision
from commplan.domain.words import DecisionHow, DecisionType
from commplan.planning.approvals import ApprovalState, StepState, queue
from commplan.planning.schedule import Dated
from commplan.services.approvals import DecisionRecord, decide_all
from commplan.services.session import Session


@dataclass(frozen=True, slots=True)
class Silent:
    """A step whose approver had all the time that the path gives, and did not answer."""

    state: ApprovalState
    step: StepState

    @property
    def dated(self) -> Dated:
        return self.state.dated

    @property
    def last_day(self) -> dt.date:
        """Until when there was time to answer."""
        assert self.step.asking.counts_after is not None
        return self.step.asking.counts_after


def unanswered(session: Session) -> tuple[Silent, ...]:
    """The steps whose silence counts as approval from today on: the path says so, and said so when it was put up.

    Their due date has passed, and since it was their turn they had their working days in full.
    """
    today = session.today()
    states = queue(session.schedule, today, today)
    return tuple(Silent(state, step) for state in states for step in state.steps if step.asking.is_silent)


def record_unanswered(session: Session, silent: Sequence[Silent], *, by: str, say: Translate) -> tuple[Decision, ...]:
    """Record that no answer counts as approval, in one transaction: each a decision with how "no_answer".

    `by` is who confirms it, on behalf of whom did not answer; the comment says by which rule, in the words of `say`.
    UserError when one of them has answered meanwhile, or its time is not over.
    """
    return decide_all(session, [_record(session, entry, by, say) for entry in silent])


def _record(session: Session, silent: Silent, by: str, say: Translate) -> DecisionRecord:
    plan, step = session.plan, silent.step.step
    path = plan.get(ApprovalPath, step.path_id)
    comment = translate("Approvals", "No answer by {day}: counts as approved, as the path “{path}” has it.")
    return DecisionRecord(
        dated=silent.dated,
        step_id=step.id,
        decision=DecisionType.APPROVED,
        who=by,
        on_behalf_of=step.person or step.role,
        how=DecisionHow.NO_ANSWER,
        comment=say(comment.format(day=silent.last_day.isoformat(), path=path.name)),
    )
