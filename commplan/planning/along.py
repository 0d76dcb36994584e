"""What speaks against the new dates of the communications that move along with their event."""

import datetime as dt
from collections.abc import Iterator

from commplan.domain.records import ContentEvent
from commplan.domain.texts import Text, translate
from commplan.planning.conflicts import Conflict, message_conflicts
from commplan.planning.expansion import sending_days
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.staying import is_done

_NAMED = 2


def conflicts_along(
    schedule: Schedule, event: ContentEvent, day: dt.date, to: dt.date, today: dt.date
) -> Iterator[Conflict]:
    """What speaks against moving `event` from `day` to the day `to`: the gravest by title, and how many more."""
    found = [
        Conflict(Text("", "{title}: {what}").format(title=there.title, what=conflict.text), conflict.is_grave)
        for there in _along(schedule, event, day, to)
        for conflict in message_conflicts(schedule, there, today)
    ]
    found.sort(key=lambda conflict: not conflict.is_grave)
    yield from found[:_NAMED]
    if len(found) > _NAMED:
        more = translate("Calendar", "%n more warning(s) about what moves along", "", 1)
        yield Conflict(more.count(len(found) - _NAMED))


def _along(schedule: Schedule, event: ContentEvent, day: dt.date, to: dt.date) -> Iterator[Dated]:
    """The communications about that date of the event, as they would go out; those that were sent stay."""
    plan = schedule.plan
    for here in schedule.event_dates(event.id, day, day)[:1]:
        for c in plan.communications_by_event.get(event.id, ()):
            dated, date = schedule.find(c.id, here.original), sending_days(event, c, schedule.calendar)[to]
            if dated is None or date is None or (dated.occurrence and is_done(plan, dated.occurrence)):
                continue
            yield dated._replace(date=date, last_date=date + (dated.last_date - dated.date))
