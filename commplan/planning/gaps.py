"""What a dated communication lacks, or what is at odds with it: the filters that find work to do.

Most gaps belong to the communication and so to all its dates; the others are about one date. Each is what the check of
the same matter in `planning.checks` reports, so that the list of findings and the filter agree:

* no approver: no approval path, or one without steps (a step always names a role, if not a person);
* no text: for one of its languages there is neither a draft nor a message template; dates that are over don't count;
* not put up: the last day to put it up for approval is over, and nobody did;
* approval overdue: it was put up, and a step whose decision is needed is past its due date;
* over the limit: it goes out, from today on, in a week in which an audience gets more than its limit without a reason;
* silent audience: it reaches an audience that hears nothing for six whole weeks, now or later in the plan: what could
  be repeated or moved to break the silence.
"""

import datetime as dt
from collections.abc import Callable, Collection, Iterable

from commplan.domain.plan import Plan
from commplan.domain.records import Audience, Communication, ContentEvent
from commplan.domain.words import Gap, Status
from commplan.planning.approvals import TO_BE_PUT_UP, approval_start, approval_state, counting_day, days_needed
from commplan.planning.audiences import reaches
from commplan.planning.content import languages_of, sources
from commplan.planning.expansion import Dated
from commplan.planning.findings import NOT_COMING
from commplan.planning.load import silences, weekly_load
from commplan.planning.memo import once_a_schedule
from commplan.planning.paths import is_conditional, steps_for, steps_of
from commplan.planning.schedule import Schedule
from commplan.planning.status import status_of
from commplan.planning.time_checks import SILENT_WEEKS
from commplan.planning.workdays import WorkingCalendar

Test = Callable[[Dated], bool]
Key = tuple[str, dt.date]


def with_gaps(schedule: Schedule, dates: Iterable[Dated], gaps: Collection[Gap], today: dt.date) -> list[Dated]:
    """Those of `dates` that have any of `gaps`."""
    plan, ids = schedule.plan, set[str]()
    for lacking in (_OF_COMMUNICATION[gap](plan) for gap in gaps if gap in _OF_COMMUNICATION):
        ids.update([c.id for c in plan.table(Communication).values() if lacking(c)])
    tests = [_OF_DATE[gap](schedule, today) for gap in gaps if gap in _OF_DATE]
    if not tests:
        return [d for d in dates if d.communication_id in ids]
    if len(tests) == 1 and not ids:
        test = tests[0]
        return [d for d in dates if test(d)]
    return [d for d in dates if d.communication_id in ids or any(test(d) for test in tests)]


def _no_approver(plan: Plan) -> Callable[[Communication], bool]:
    return lambda c: not plan.steps_by_path.get(c.approval_path_id)


def _no_owner(plan: Plan) -> Callable[[Communication], bool]:
    owned = {event.id for event in plan.table(ContentEvent).values() if event.owner.strip()}
    return lambda c: c.event_id not in owned and not c.owner.strip()


_OF_COMMUNICATION: dict[Gap, Callable[[Plan], Callable[[Communication], bool]]] = {
    Gap.NO_SENDER: lambda _: lambda c: not c.sender_id,
    Gap.NO_AUDIENCE: lambda _: lambda c: not c.audience_ids,
    Gap.NO_CHANNEL: lambda _: lambda c: not c.channel_id,
    Gap.NO_TOOL: lambda _: lambda c: not c.tool_ids,
    Gap.NO_APPROVAL_PATH: lambda _: lambda c: not c.approval_path_id,
    Gap.NO_APPROVER: _no_approver,
    Gap.NO_OWNER: _no_owner,
}


def _no_text(schedule: Schedule, today: dt.date) -> Test:
    plan, lacking = schedule.plan, without_template(schedule)
    drafts = plan.drafts_by_occurrence

    def test(dated: Dated) -> bool:
        known = dated.occurrence
        if known is None:
            return dated.communication_id in lacking
        if known.state in NOT_COMING:
            return False
        return _lacks_text(plan, dated) if known.id in drafts else dated.communication_id in lacking

    return test


def _lacks_text(plan: Plan, dated: Dated) -> bool:
    return any(sources(plan, dated, language) is None for language in languages_of(plan, dated))


@once_a_schedule
def without_template(schedule: Schedule) -> frozenset[str]:
    """The communications for which there is no message template in one of their languages."""
    plan = schedule.plan
    known: dict[tuple[object, ...], bool] = {}  # many communications share form, template and languages
    found = set()
    for c in plan.table(Communication).values():
        key = c.template_id, c.channel_id, c.languages, c.audience_ids
        if key not in known:
            known[key] = _lacks_text(plan, _undated(plan, c))
        if known[key]:
            found.add(c.id)
    return frozenset(found)


def _undated(plan: Plan, c: Communication) -> Dated:
    """A communication as a date about which nothing is known."""
    day = plan.info.start
    return Dated(plan.info.id, c.event_id, c.id, c.title, day, day, day, day, c.time, c.duration, None)


def _outside_plan(schedule: Schedule, today: dt.date) -> Test:
    start, end = schedule.plan.info.start, schedule.plan.info.end
    return lambda dated: not start <= dated.date <= end


def _not_put_up(schedule: Schedule, today: dt.date) -> Test:
    plan, bounds = schedule.plan, in_time_from(schedule, today)
    begun = counting_day(schedule.calendar, today)

    def test(dated: Dated) -> bool:
        known = dated.occurrence
        if known is not None and (known.step_days or known.approval_path_id):  # they are this date's own
            steps = steps_of(plan, dated)
            if dated.date < today or not steps or approval_start(steps, schedule.calendar, dated.date) >= begun:
                return False
        elif not today <= dated.date < bounds[dated.communication_id]:
            return False
        return status_of(plan, dated) in TO_BE_PUT_UP

    return test


@once_a_schedule
def in_time_from(schedule: Schedule, today: dt.date) -> dict[str, dt.date]:
    """By communication: the first sending date for which it is not too late today to be put up for approval."""
    plan = schedule.plan
    steps = plan.steps_by_path
    days: dict[str, int] = {p: days_needed(s) for p, s in steps.items() if not any(map(is_conditional, s))}
    first: dict[int, dt.date] = {}
    found = {}
    for c in plan.table(Communication).values():
        if c.approval_path_id not in steps:
            found[c.id] = dt.date.min
            continue
        needed = days.get(c.approval_path_id)
        if needed is None:
            needed = days_needed(steps_for(plan, c))
        if needed not in first:
            first[needed] = _first_in_time(schedule.calendar, needed, today)
        found[c.id] = first[needed]
    return found


def _first_in_time(calendar: WorkingCalendar, days: int, today: dt.date) -> dt.date:
    """The first sending date whose approval of so many working days need not have begun before `today`."""
    sending, begun = today, counting_day(calendar, today)
    while calendar.add(sending, -1 - days) < begun:
        sending += dt.timedelta(1)
    return sending


def _approval_overdue(schedule: Schedule, today: dt.date) -> Test:
    plan = schedule.plan

    def test(dated: Dated) -> bool:
        if dated.occurrence is None or dated.occurrence.id not in plan.versions_by_occurrence:
            return False
        state = approval_state(plan, schedule, dated, today)
        return state is not None and state.is_overdue

    return test


def _not_measured(schedule: Schedule, today: dt.date) -> Test:
    plan = schedule.plan
    return lambda dated: dated.occurrence is not None and status_of(plan, dated) == Status.SENT


def _over_load(schedule: Schedule, today: dt.date) -> Test:
    keys = over_limit(schedule, today)
    return lambda dated: dated.key in keys


@once_a_schedule
def over_limit(schedule: Schedule, today: dt.date) -> frozenset[Key]:
    """What goes out from today on in a week in which it takes an audience over its limit, without a reason."""
    info = schedule.plan.info
    start = max(today, info.start)
    if start > info.end or all(a.load_limit is None for a in schedule.plan.table(Audience).values()):
        return frozenset()
    heavy = (load for load in weekly_load(schedule, start, info.end).values() if load.is_over and not load.has_reason)
    return frozenset(cause.dated.key for load in heavy for cause in load.causes)


def _silent_audience(schedule: Schedule, today: dt.date) -> Test:
    ids = reaching_silent(schedule, today)
    return lambda dated: dated.communication_id in ids


@once_a_schedule
def reaching_silent(schedule: Schedule, today: dt.date) -> frozenset[str]:
    """The communications that reach an audience which hears nothing for many weeks, now or later in the plan."""
    plan = schedule.plan
    found = silences(schedule, SILENT_WEEKS, plan.info.start, plan.info.end)
    silent = {silence.audience_id for silence in found if silence.end >= today}
    return frozenset(c.id for c in plan.table(Communication).values() if any(reaches(plan, c, a) for a in silent))


_OF_DATE: dict[Gap, Callable[[Schedule, dt.date], Test]] = {
    Gap.NO_TEXT: _no_text,
    Gap.OUTSIDE_PLAN: _outside_plan,
    Gap.NOT_PUT_UP: _not_put_up,
    Gap.APPROVAL_OVERDUE: _approval_overdue,
    Gap.NOT_MEASURED: _not_measured,
    Gap.OVER_LOAD: _over_load,
    Gap.SILENT_AUDIENCE: _silent_audience,
}
