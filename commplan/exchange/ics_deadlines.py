"""The deadlines of approval as all-day events: one for each step of each dated communication, on the day it is due."""

from collections.abc import Iterator, Sequence

from commplan.domain import words as w
from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, Translate, translate
from commplan.exchange.ics_encoding import folded, stamp, text
from commplan.exchange.ics_event import EventWriter
from commplan.exchange.ics_parts import alarm
from commplan.exchange.ics_times import all_day
from commplan.planning.approvals import ApprovalState, StepState, approval_state
from commplan.planning.schedule import Dated, Schedule


def deadline_events(
    schedule: Schedule, dated: Sequence[Dated], say: Translate, *, alarm_minutes: int | None = None
) -> Iterator[bytes]:
    """The events of all steps, open and decided, in the order of `dated`; their UIDs are step id and occurrence UID."""
    plan = schedule.plan
    revision = EventWriter(plan, say).revision
    for each in dated:
        # "today" decides what is overdue, which the file does not say: it must not change from day to day
        state = approval_state(plan, schedule, each, each.date)
        if state is None:
            continue
        for step in state.steps:
            yield b"".join(map(folded, _event(state, step, revision(each), say, alarm_minutes)))


def _event(
    state: ApprovalState,
    step: StepState,
    revision: tuple[int, str],
    say: Translate,
    alarm_minutes: int | None,
) -> Iterator[str]:
    sequence, changed = revision
    newest = max(changed, stamp(step.step.changed_at))
    summary = text(
        say(translate("Ics", "Approval: {title} – {role}").format(title=state.dated.title, role=step.step.role))
    )
    is_cancelled = state.status == w.Status.CANCELLED
    yield "BEGIN:VEVENT"
    yield f"UID:{step.step.id}-{state.dated.uid}"
    yield f"DTSTAMP:{newest}"
    yield f"LAST-MODIFIED:{newest}"
    yield f"SEQUENCE:{sequence + max(step.step.rev - 1, 0)}"
    yield from all_day(step.due, step.due)
    yield f"SUMMARY:{summary}"
    yield "DESCRIPTION:" + text("\n".join(map(say, _description(state, step))))
    yield f"STATUS:{'CANCELLED' if is_cancelled else 'CONFIRMED'}"
    yield "TRANSP:TRANSPARENT"
    yield "X-MICROSOFT-CDO-BUSYSTATUS:FREE"
    if alarm_minutes is not None and step.is_undecided and not is_cancelled:
        yield from alarm(summary, alarm_minutes)
    yield "END:VEVENT"


def _description(state: ApprovalState, step: StepState) -> Iterator[Text]:
    yield translate("Ics", "Goes out on: {date}").format(date=state.dated.date)
    yield translate("Ics", "Check: {check}").format(check=choice_label(step.step.check))
    if step.step.person:
        yield translate("Ics", "Who: {name}").format(name=step.step.person)
    if step.step.delegate:
        yield translate("Ics", "Delegate: {name}").format(name=step.step.delegate)
    if step.decision:
        decision = choice_label(step.decision.decision)
        yield translate("Ics", "Decision: {decision}, {name}").format(decision=decision, name=step.decision.who)
    else:
        yield translate("Ics", "Decision: open")
