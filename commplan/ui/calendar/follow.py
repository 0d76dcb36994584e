"""Where something that was selected elsewhere stands in the calendar."""

import datetime as dt

from commplan.planning.schedule import Schedule
from commplan.ui.current import Item


def day_of(item: Item, schedule: Schedule, near: dt.date) -> dt.date | None:
    """The day of a dated communication; of an event or a communication the date nearest to `near`. None: no date."""
    if item.original is not None:
        dated = schedule.find(item.id, item.original)
        return dated.date if dated else None
    info = schedule.plan.info
    if item.kind == "content_event":
        dates = [found.date for found in schedule.event_dates(item.id, info.start, info.end)]
    elif item.kind == "communication":
        dates = [dated.date for dated in schedule.whole_plan() if dated.communication_id == item.id]
    else:
        return None
    return min(dates, key=lambda day: abs(day - near), default=None)
