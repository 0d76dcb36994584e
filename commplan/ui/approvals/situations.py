"""Where the approval of a date stands, in words: the headline of the panel and the line below it."""

from dataclasses import dataclass

from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, translate
from commplan.domain.words import Status
from commplan.planning.approvals import NOT_BEGUN, StepState
from commplan.ui.approvals.forms import who_decides
from commplan.ui.approvals.words import EVERYBODY_ABSTAINED, rejection, short_day, step_title
from commplan.ui.approvals.work import Work
from commplan.ui.dates import date_words
from commplan.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Situation:
    """`below` is shown as it is; it may be what a person wrote."""

    headline: Text
    below: str = ""


def situation_of(work: Work, step: StepState | None, workspace: Workspace, *, is_asked: bool = False) -> Situation:
    """What the status asks for; `step` is the one that decides now, `is_asked`: a form asks who decided."""
    state = work.state
    if step is not None:
        return _asking(step, workspace) if is_asked else _deciding(step, workspace)
    if state.status == Status.REJECTED:
        return _rejected(work)
    if state.status == Status.APPROVE_AGAIN and state.version is not None:
        changed = translate("Approvals", "Changed after version {number} was put up: it must be approved again")
        return Situation(changed.format(number=state.version.number))
    if state.status in NOT_BEGUN:
        return _not_begun(work, workspace)
    if state.status == Status.APPROVED:
        day = short_day(state.dated.date, workspace.today, workspace.locale)
        text = translate("Approvals", "Goes out on {day}. Once it has, mark it as sent.")
        if work.form.is_meeting:
            text = translate("Approvals", "Takes place on {day}. Once it has, mark it as sent or held.")
        text = text.format(day=day)
        return Situation(translate("Approvals", "Approved by all steps"), workspace.say(text))
    occurrence = state.dated.occurrence
    return Situation(choice_label(state.status), occurrence.reason if occurrence else "")


def _deciding(step: StepState, workspace: Workspace) -> Situation:
    text = translate("Approvals", "due {date} · decided by {who}")
    if step.is_overdue:
        text = translate("Approvals", "was due {date} · decided by {who}")
    if not step.step.person:  # nobody is named: it is recorded for whoever works here
        text = translate("Approvals", "due {date} · will be recorded as {who}")
        if step.is_overdue:
            text = translate("Approvals", "was due {date} · will be recorded as {who}")
    if step.escalated_to:
        text = translate("Approvals", "was due {date}, passed on to {role}: you are asked who decides")
    elif step.asking.on_behalf_of:
        text = translate("Approvals", "due {date} · decided by {who} on behalf of {principal}")
        if step.is_overdue:
            text = translate("Approvals", "was due {date} · decided by {who} on behalf of {principal}")
    below = text.format(
        date=date_words(step.due, workspace.locale),
        who=who_decides(step, workspace),
        role=step.escalated_to,
        principal=step.asking.on_behalf_of,
    )
    return _of_step(step, below, workspace)


def _asking(step: StepState, workspace: Workspace) -> Situation:
    text = translate("Approvals", "was due {date}") if step.is_overdue else translate("Approvals", "due {date}")
    return _of_step(step, text.format(date=date_words(step.due, workspace.locale)), workspace)


def _of_step(step: StepState, below: Text, workspace: Workspace) -> Situation:
    said = [EVERYBODY_ABSTAINED, below] if step.decision is not None else [below]
    return Situation(step_title(step), "\n".join(map(workspace.say, said)))


def _rejected(work: Work) -> Situation:
    step = rejection(work.state)
    if step is None or step.decision is None:
        return Situation(choice_label(work.state.status))
    headline = translate("Approvals", "Rejected by {who}").format(who=step.decision.who)
    return Situation(headline, step.decision.comment)


def _not_begun(work: Work, workspace: Workspace) -> Situation:
    start = work.state.start
    text = translate("Approvals", "Put it up by {date}, so that everyone has the time the path gives them.")
    if start < workspace.today:
        text = translate("Approvals", "It should have been put up by {date}: the steps have less time than planned.")
    below = workspace.say(text.format(date=date_words(start, workspace.locale)))
    return Situation(translate("Approvals", "Not put up for approval yet"), below)
