"""What speaks against a date: days off, quiet periods, the channel's days, time for approval, load, the plan's period.

For previews: what would be, before anything is changed. `checks` says the same of a whole plan that stands.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from commplan.domain.plan import Plan
from commplan.domain.records import Audience, Channel, Communication, DayRule
from commplan.domain.texts import Text, translate
from commplan.domain.words import Enforcement
from commplan.planning.approvals import approval_start, counting_day
from commplan.planning.audiences import reaches, with_parents
from commplan.planning.load import weekly_load
from commplan.planning.paths import steps_of
from commplan.planning.schedule import Dated, Schedule


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing that speaks against a date. `is_grave`: a quiet period that blocks, an approval that is too late."""

    text: Text
    is_grave: bool = False


def day_conflicts(schedule: Schedule, day: dt.date) -> list[Conflict]:
    """What speaks against a day whatever goes out on it."""
    return list(_of_day(schedule, day))


def _of_day(schedule: Schedule, day: dt.date) -> Iterator[Conflict]:
    info, calendar = schedule.plan.info, schedule.calendar
    off = calendar.day_off(day)
    if off is not None:
        yield Conflict(translate("Plan", "{day} is a day off: {name}.").format(day=day, name=off.name))
    elif not calendar.is_working(day):
        yield Conflict(translate("Plan", "{day} is not a working day.").format(day=day))
    if not info.start <= day <= info.end:
        text = translate("Plan", "{day} lies outside the plan’s period ({start} – {end}).")
        yield Conflict(text.format(day=day, start=info.start, end=info.end))


def conflicts(
    schedule: Schedule, dated: Sequence[Dated], today: dt.date
) -> Mapping[tuple[str, dt.date], list[Conflict]]:
    """What speaks against each of these dates of `schedule`, by their keys; those with nothing are left out."""
    if not dated:
        return {}
    over = _heavy(schedule, dated)
    found = {}
    for each in dated:
        about = [*_of_day(schedule, each.date), *message_conflicts(schedule, each, today)]
        about += [Conflict(text) for text in over.get(each.key, ())]
        if about:
            found[each.key] = about
    return found


def message_conflicts(schedule: Schedule, dated: Dated, today: dt.date) -> Iterator[Conflict]:
    """What speaks against this date because of what goes out; it need not be one of the schedule's."""
    plan = schedule.plan
    c = plan.get(Communication, dated.communication_id)
    for rule in schedule.calendar.quiet_periods(dated.date, dated.last_date):
        if concerns(plan, rule, c):
            text = translate("Plan", "{day} lies in the quiet period “{name}”.").format(day=dated.date, name=rule.name)
            yield Conflict(text, is_grave=rule.enforcement == Enforcement.BLOCK)
    channel = plan.table(Channel).get(c.channel_id)
    if channel and channel.days and dated.date.weekday() not in channel.days:
        yield Conflict(translate("Plan", "“{channel}” does not run on this weekday.").format(channel=channel.name))
    if dated.date < today:
        yield Conflict(translate("Plan", "{day} is over.").format(day=dated.date), is_grave=True)
    elif steps := steps_of(plan, dated):
        start = approval_start(steps, schedule.calendar, dated.date)
        if start < counting_day(schedule.calendar, today):
            text = translate("Plan", "It should have been put up for approval by {start}.").format(start=start)
            yield Conflict(text, is_grave=True)


def concerns(plan: Plan, rule: DayRule, c: Communication) -> bool:
    """Whether a quiet period holds for a group that the message reaches, or for one that contains such a group."""
    if not rule.audience_ids:
        return True
    around = (group for audience_id in c.audience_ids for group in with_parents(plan, audience_id))
    return any(reaches(plan, c, group) for group in rule.audience_ids) or any(g in rule.audience_ids for g in around)


def _heavy(schedule: Schedule, dated: Sequence[Dated]) -> dict[tuple[str, dt.date], list[Text]]:
    """The weeks over an audience's limit that these dates have a part in, by their keys."""
    audiences = schedule.plan.table(Audience)
    text = translate("Plan", "“{audience}”: week {week} is over its limit ({total} of {limit}).")
    found: dict[tuple[str, dt.date], list[Text]] = {}
    wanted = {each.key for each in dated}
    for monday in sorted({each.date - dt.timedelta(each.date.weekday()) for each in dated}):
        for (audience_id, _, week), load in weekly_load(schedule, monday, monday).items():
            if not load.is_over:
                continue
            name, total = audiences[audience_id].name, round(load.total, 1)
            about = text.format(audience=name, week=week, total=total, limit=load.limit)
            for key in {cause.dated.key for cause in load.causes} & wanted:
                found.setdefault(key, []).append(about)
    return found
