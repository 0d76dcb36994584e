"""Checks of dates: the frequency, the channel's days, quiet periods, the load, the time left for approval."""

from collections.abc import Iterator, Sequence

from commplan.domain import records as r
from commplan.domain.texts import Text, translate
from commplan.domain.words import Enforcement, Status
from commplan.planning.approvals import NOT_BEGUN, approval_start, counting_day
from commplan.planning.conflicts import concerns
from commplan.planning.findings import Finding, Situation, about
from commplan.planning.load import silences, weekly_load
from commplan.planning.paths import steps_of
from commplan.planning.schedule import Dated
from commplan.planning.status import status_of

SILENT_WEEKS = 6


def events_outside(at: Situation) -> Iterator[Finding]:
    """An event none of whose dates lies in the plan's period."""
    text = translate("Checks", "“{title}” has no date in the period of the plan.")
    info = at.plan.info
    for event in at.plan.table(r.ContentEvent).values():
        if not at.schedule.event_dates(event.id, info.start, info.end):
            yield about(event, "start", "outside_period", 6, text.format(title=event.title))


def wrong_weekdays(at: Situation) -> Iterator[Finding]:
    """A date on a day of the week on which the channel does not run."""
    always = translate("Checks", "“{title}” goes out on days on which “{channel}” does not run.")
    some = translate("Checks", "“{title}” goes out on %n day(s) on which “{channel}” does not run, first {day}.", "", 1)
    channels = at.plan.table(r.Channel)
    for c, dates in _coming(at):
        channel = channels.get(c.channel_id)
        if channel is None or not channel.days:
            continue
        wrong = [d for d in dates if d.date.weekday() not in channel.days]
        if wrong:
            text = _for_dates(always, some, wrong, dates).format(title=c.title, channel=channel.name)
            yield about(c, "offset", "channel_day", 4, text)


def quiet_periods(at: Situation) -> Iterator[Finding]:
    """A date in a quiet period that holds for one of its audiences."""
    warn = translate("Checks", "“{title}” goes out in the quiet period “{period}”, on %n day(s), first {day}.", "", 1)
    block = translate(
        "Checks", "“{title}” must not go out in the quiet period “{period}”: %n day(s), first {day}.", "", 1
    )
    for c, dates in _coming(at):
        touched: dict[str, tuple[r.DayRule, list[Dated]]] = {}
        for dated in dates:
            for rule in at.schedule.calendar.quiet_periods(dated.date, dated.last_date):
                if concerns(at.plan, rule, c):
                    touched.setdefault(rule.id, (rule, []))[1].append(dated)
        for rule, found in touched.values():
            text = (block if rule.enforcement == Enforcement.BLOCK else warn).count(len(found))
            day = found[0].date
            yield about(c, "offset", "quiet_period", 6, text.format(title=c.title, period=rule.name, day=day))


def heavy_weeks(at: Situation) -> Iterator[Finding]:
    """A week whose load is over an audience's limit, going ahead without a reason."""
    text = translate("Checks", "“{audience}”: week {week} of {year} is over its limit ({total} of {limit}).")
    info = at.plan.info
    audiences = at.plan.table(r.Audience)
    start = max(at.today, info.start)
    if start > info.end:
        return
    for (audience_id, year, week), load in sorted(weekly_load(at.schedule, start, info.end).items()):
        if load.is_over and not load.has_reason:
            audience = audiences[audience_id]
            values = {"total": round(load.total, 1), "limit": load.limit}
            named = text.format(audience=audience.name, week=week, year=str(year), **values)
            yield about(audience, "load_limit", "load", 2, named)


def silent_audiences(at: Situation) -> Iterator[Finding]:
    """An audience that hears nothing for many weeks; not in a plan that has still to be begun."""
    if not at.plan.table(r.Communication):
        return
    text = translate("Checks", "“{audience}” hears nothing for %n week(s) from {day}.", "", 1)
    info = at.plan.info
    audiences = at.plan.table(r.Audience)
    for silence in silences(at.schedule, SILENT_WEEKS, info.start, info.end):
        if silence.end >= at.today:
            audience = audiences[silence.audience_id]
            named = text.count(silence.weeks).format(audience=audience.name, day=silence.start)
            yield about(audience, "name", "silence", 2, named)


def late_approvals(at: Situation) -> Iterator[Finding]:
    """A date that had to be put up for approval before today, and was not."""
    text = translate(
        "Checks", "“{title}” of {day} should have been put up for approval by {start}; %n date(s) are late.", "", 1
    )
    begun = counting_day(at.schedule.calendar, at.today)
    for c, dates in _coming(at):
        late = []
        for dated in dates:  # in order of date: the first that is in time on the usual path ends the search
            steps = steps_of(at.plan, dated)
            start = approval_start(steps, at.schedule.calendar, dated.date) if steps else at.today
            if start >= begun:
                if dated.occurrence is not None and dated.occurrence.approval_path_id:
                    continue
                break
            if status_of(at.plan, dated) in (*NOT_BEGUN, Status.APPROVE_AGAIN):
                late.append((dated.date, start))
        if late:
            day, start = late[0]
            values = {"title": c.title, "day": day, "start": start}
            yield about(c, "approval_path_id", "late_approval", 7, text.count(len(late)).format(**values))


def _coming(at: Situation) -> Iterator[tuple[r.Communication, list[Dated]]]:
    for c in at.plan.table(r.Communication).values():
        if c.id in at.coming:
            yield c, at.coming[c.id]


def _for_dates(always: Text, some: Text, found: Sequence[Dated], dates: Sequence[Dated]) -> Text:
    """One text when all dates are affected, else one that says how many and which is the first."""
    if len(found) == len(dates):
        return always
    return some.count(len(found)).format(day=found[0].date)


TIME_CHECKS = (
    events_outside,
    wrong_weekdays,
    quiet_periods,
    heavy_weeks,
    silent_audiences,
    late_approvals,
)
