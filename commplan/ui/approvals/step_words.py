"""What is said of a step of an approval: who is asked, by when, what becomes of no answer, why it is not needed."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from commplan.domain.plan import Plan
from commplan.domain.records import ApprovalStep, Audience, Channel
from commplan.domain.texts import Text, translate
from commplan.domain.words import DecisionType, Status, StepRule
from commplan.planning.approvals import ApprovalState, StepState
from commplan.planning.asking import day_of
from commplan.ui.approvals.words import EVERYBODY_ABSTAINED, due_words
from commplan.ui.dates import date_words
from commplan.ui.workspace import Workspace

CALM, LATE = "small", "error"


@dataclass(frozen=True, slots=True)
class Fact:
    """One line below a step; `role` is that of a label."""

    text: Text
    role: str = CALM


def facts_of(state: ApprovalState, step: StepState, workspace: Workspace) -> Iterator[Fact]:
    """All there is to say of a step, but its decision."""
    if step.step.optional:
        yield Fact(translate("Approvals", "Optional: nobody has to wait for it."))
    if _shares_with_any(state, step):
        yield Fact(
            translate("Approvals", "One approval from the parallel steps is enough; one rejection ends the round.")
        )
    if step.is_undecided:
        yield from _undecided(state, step, workspace)
    if step.outdated:
        text = translate("Approvals", "Decided about version {number}, before the message was changed.")
        yield Fact(text.format(number=step.outdated))
    elif step.kept_from and not step.is_open:
        text = translate("Approvals", "Decided about version {number}: still stands, not asked again.")
        yield Fact(text.format(number=step.kept_from))


def _shares_with_any(state: ApprovalState, step: StepState) -> bool:
    beside = [other for other in state.steps if other.step.position == step.step.position]
    return len(beside) > 1 and all(other.step.rule == StepRule.ANY for other in beside if not other.step.optional)


def _undecided(state: ApprovalState, step: StepState, workspace: Workspace) -> Iterator[Fact]:
    if step.decision is not None:
        yield Fact(EVERYBODY_ABSTAINED, "warning")
    yield from _revoked(state, step, workspace)
    yield Fact(_asked(step))
    yield Fact(_due(step, workspace), LATE if step.is_overdue else CALM)
    asking = step.asking
    if asking.escalated_to:
        yield Fact(
            translate("Approvals", "No answer in time: passed on to {role}.").format(role=step.escalated_to), LATE
        )
    if asking.remind_on is not None:
        text = translate("Approvals", "To be reminded on {date}.")
        if asking.is_reminder_due:
            text = translate("Approvals", "A reminder has been due since {date}.")
        yield Fact(text.format(date=_day(asking.remind_on, workspace)))
    if asking.counts_after is not None:
        text = translate("Approvals", "No answer by {date} counts as approved, as the path has it.")
        if asking.is_silent:
            text = translate("Approvals", "No answer by {date}: counts as approved as soon as you record it.")
        yield Fact(text.format(date=_day(asking.counts_after, workspace)))
    if state.status == Status.IN_APPROVAL and not step.is_open:
        is_before = any(other.step.position < step.step.position for other in state.open_steps)
        if is_before:
            yield Fact(translate("Approvals", "Its turn has not come yet."))
        else:
            yield Fact(translate("Approvals", "A parallel step has decided: no longer needed."))


def _revoked(state: ApprovalState, step: StepState, workspace: Workspace) -> Iterator[Fact]:
    """That there was a decision, and why it was taken back."""
    decisions = workspace.plan.decisions_by_version.get(state.version.id, ()) if state.version else ()
    last = next((d for d in reversed(decisions) if d.step_id == step.step.id), None)
    day = day_of(last.decided_at, ZoneInfo(workspace.plan.info.zone)) if last else None
    if last is not None and day is not None and last.decision == DecisionType.REVOKED:
        text = translate("Approvals", "The decision was revoked on {date} ({who}): {comment}")
        if not last.comment:
            text = translate("Approvals", "The decision was revoked on {date} ({who}).")
        yield Fact(text.format(date=_day(day, workspace), who=last.who, comment=last.comment))


def _asked(step: StepState) -> Text:
    asking = step.asking
    if asking.on_behalf_of:
        text = translate("Approvals", "Asked: {who} on behalf of {principal}")
        return text.format(who=asking.who, principal=asking.on_behalf_of)
    if asking.who:
        return translate("Approvals", "Asked: {who}").format(who=asking.who)
    return translate("Approvals", "Asked: whoever is “{role}”, nobody is named").format(role=step.step.role)


def _due(step: StepState, workspace: Workspace) -> Text:
    days = translate("Approvals", "%n working day(s)", "", 1).count(step.step.working_days)
    given = workspace.plan.get(ApprovalStep, step.step.id).working_days
    how_far = due_words(step.due, workspace.today, workspace.schedule.calendar)
    text = translate("Approvals", "Due {date}, {far} · {days}")
    if given != step.step.working_days:
        text = translate("Approvals", "Due {date}, {far} · {days} instead of {given}")
    return text.format(date=_day(step.due, workspace), far=how_far, days=days, given=given)


def _day(day: dt.date, workspace: Workspace) -> str:
    return date_words(day, workspace.locale)


def why_skipped(plan: Plan, step: ApprovalStep) -> Text:
    """Why a step does not apply: "Not needed: risk is not high; channel is not “Town hall”."."""
    reasons: list[Text] = []
    if step.only_high_risk:
        reasons.append(translate("Approvals", "risk is not high"))
    for audience_id in step.only_audience_ids:
        name = plan.get(Audience, audience_id).name
        reasons.append(translate("Approvals", "not for all of “{audience}”").format(audience=name))
    for channel_id in step.only_channel_ids:
        name = plan.get(Channel, channel_id).name
        reasons.append(translate("Approvals", "channel is not “{channel}”").format(channel=name))
    joined = reasons[0]
    for reason in reasons[1:]:
        joined = translate("Approvals", "{first}, {second}").format(first=joined, second=reason)
    return translate("Approvals", "Not needed: {reasons}.").format(reasons=joined)
