"""What the page Approvals says about a date: who decides now, when it is due, what became of it."""

import datetime as dt

from PySide6.QtCore import QLocale

from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, literal, translate
from commplan.domain.words import DecisionType, Form, Status
from commplan.planning.approvals import NOT_BEGUN, ApprovalState, StepState
from commplan.planning.workdays import WorkingCalendar
from commplan.ui.approvals.work import Group, Work, end_of_week
from commplan.ui.dates import long_date_words, qdate
from commplan.ui.workspace import Workspace

_DAY = dt.timedelta(1)

EVERYBODY_ABSTAINED = translate("Approvals", "Everybody abstained: somebody must still decide.")
FAR_WORDS = (
    translate("Approvals", "in %n working day(s)", "", 1),
    translate("Approvals", "%n working day(s) ago", "", 1),
)
GROUP_WORDS = {
    Group.OVERDUE: translate("Approvals", "Overdue"),
    Group.TODAY: translate("Approvals", "Today"),
    Group.LATER: translate("Approvals", "Later"),
    Group.PASSED: translate("Approvals", "Day has passed, never put up"),
    Group.APPROVED: translate("Approvals", "Approved, not sent yet"),
    Group.SENT: translate("Approvals", "Sent or held"),
    Group.OFF: translate("Approvals", "Postponed or cancelled"),
}
GROUP_ICONS = {
    Group.OVERDUE: "circle-alert",
    Group.TODAY: "sun",
    Group.WEEK: "calendar",
    Group.LATER: "calendar-days",
    Group.PASSED: "calendar-off",
    Group.APPROVED: "stamp",
    Group.SENT: "send",
    Group.OFF: "calendar-off",
}


def short_day(day: dt.date, today: dt.date, locale: QLocale) -> str:
    """A day as short as it can be understood: "17 Nov", with the year when it is another one."""
    return locale.toString(qdate(day), "d MMM" if day.year == today.year else "d MMM yyyy")


def group_words(group: Group, workspace: Workspace) -> str:
    """The heading of a group, with the day where it is about one: "By Friday 13 November 2026"."""
    today, locale = workspace.today, workspace.locale
    if group == Group.TODAY:
        return f"{workspace.say(GROUP_WORDS[group])}, {long_date_words(today, locale)}"
    if group == Group.WEEK:
        day = long_date_words(end_of_week(workspace.schedule.calendar, today), locale)
        return workspace.say(translate("Approvals", "By {day}").format(day=day))
    return workspace.say(GROUP_WORDS[group])


def due_words(due: dt.date, today: dt.date, calendar: WorkingCalendar) -> Text:
    """How far away a day is, in working days: "2 working days ago", "today", "in 4 working days"."""
    near = {
        today - _DAY: translate("Approvals", "yesterday"),
        today: translate("Approvals", "today"),
        today + _DAY: translate("Approvals", "tomorrow"),
    }
    if due in near:
        return near[due]
    days = calendar.count(today, due)
    if days > 0:
        return FAR_WORDS[0].count(days)
    if days < 0:
        return FAR_WORDS[1].count(-days)
    apart = (due - today).days
    if apart > 0:
        return translate("Approvals", "in %n day(s)", "", 1).count(apart)
    return translate("Approvals", "%n day(s) ago", "", 1).count(-apart)


def going_out(work: Work, day: str) -> Text:
    """What happens on the day itself: a message is sent, a meeting held, a page published."""
    if work.form.is_meeting:
        return translate("Approvals", "meeting {day}").format(day=day)
    if work.form in (Form.INTRANET, Form.NEWSLETTER, Form.SCREENSAVER):
        return translate("Approvals", "publication {day}").format(day=day)
    return translate("Approvals", "sending {day}").format(day=day)


def now_words(state: ApprovalState) -> Text:
    """Who decides now, or what must happen now."""
    if state.open_steps:
        return literal(", ".join(step.escalated_to or step.step.role for step in state.open_steps))
    rejected = rejection(state)
    if rejected is not None:
        return translate("Approvals", "Rejected: {role}").format(role=rejected.step.role)
    if state.status == Status.APPROVE_AGAIN:
        return translate("Approvals", "Changed: approve again")
    if state.status in NOT_BEGUN:
        return translate("Approvals", "Put up for approval")
    return choice_label(state.status)


def rejection(state: ApprovalState) -> StepState | None:
    """The step that rejected the newest version, if it was rejected."""
    if state.status != Status.REJECTED:
        return None
    steps = (s for s in state.steps if s.decision and s.decision.decision == DecisionType.REJECTED)
    return next(steps, None)


def version_words(state: ApprovalState) -> Text:
    if state.version is None:
        return translate("Approvals", "draft")
    return translate("Approvals", "version {number}").format(number=state.version.number)


def step_title(step: StepState) -> Text:
    return translate("Approvals", "Step {number}: {role}").format(number=step.name, role=step.step.role)


def turn_words(step: StepState) -> Text:
    """The step of a row that is about one: with whom it stands in for."""
    if step.asking.on_behalf_of:
        text = translate("Approvals", "{step}, on behalf of {principal}")
        return text.format(step=step_title(step), principal=step.asking.on_behalf_of)
    return step_title(step)


def second_line(work: Work, workspace: Workspace) -> str:
    """Who decides now, when it goes out, which version: "Legal · sending 17 Nov · version 3"."""
    state = work.state
    day = short_day(state.dated.date, workspace.today, workspace.locale)
    first = turn_words(work.turn) if work.turn else now_words(state)
    parts = (first, going_out(work, day), version_words(state))
    return " · ".join(workspace.say(part) for part in parts)


def _progress(state: ApprovalState) -> Text:
    before = [step.outdated for step in state.steps if step.outdated]
    done = len(before) or sum(not step.is_undecided for step in state.steps)
    text = translate("Approvals", "{done} of {all} decided")
    if before:
        text = translate("Approvals", "{done} of {all} decided about version {number}")
    return text.format(done=done, all=len(state.steps), number=max(before, default=0))


def row_words(work: Work, workspace: Workspace) -> str:
    """A row for screen readers."""
    say, state = workspace.say, work.state
    due = short_day(work.due, workspace.today, workspace.locale)
    relative = say(due_words(work.due, workspace.today, workspace.schedule.calendar))
    progress = say(_progress(state))
    group = group_words(work.group, workspace)
    return ", ".join((state.dated.title, second_line(work, workspace), group, f"{due} ({relative})", progress))
