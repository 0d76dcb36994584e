"""What a filter leaves of the days of a period beside dated communications; for calendars on screen and on paper."""

import datetime as dt
from collections.abc import Iterator

from commplan.domain.plan import Plan
from commplan.domain.records import Channel, Communication, ContentEvent
from commplan.domain.words import Form
from commplan.planning.expansion import Dated
from commplan.planning.folding import fold
from commplan.planning.matching import takes_event
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection, select
from commplan.planning.workdays import periods

_LONGEST = dt.timedelta(366)  # a quiet period is shown whole up to here


def common_days(selection: Selection, start: dt.date, end: dt.date) -> tuple[dt.date, dt.date]:
    """What the period of the filter and that from `start` to `end` have in common; end before start: nothing."""
    return max(start, selection.start or start), min(end, selection.end or end)


def dated_between(
    schedule: Schedule, selection: Selection, today: dt.date, start: dt.date, end: dt.date
) -> tuple[Dated, ...]:
    """The dated communications that `selection` leaves of the days from `start` to `end`."""
    first, last = common_days(selection, start, end)
    return select(schedule, selection.between(first, last), today) if first <= last else ()


def bare_events(
    schedule: Schedule, selection: Selection, start: dt.date, end: dt.date
) -> Iterator[tuple[ContentEvent, dt.date]]:
    """The dates of events without communications that `selection` takes: none when it asks for what these lack.

    Those that began earlier and go on for several days are among them.
    """
    if selection.asks_for_communications:
        return
    first, last = common_days(selection, start, end)
    wanted, talked_about = fold(selection.words).split(), schedule.plan.communications_by_event
    for event in schedule.plan.table(ContentEvent).values():
        if (
            event.id not in talked_about
            and takes_event(schedule.plan, selection, event)
            and all(word in fold(f"{event.title}\n{event.reason}\n{event.owner}") for word in wanted)
        ):
            goes_on = dt.timedelta(event.span - 1)
            for found in schedule.event_dates(event.id, first - goes_on, last):
                yield event, found.date


def quiet_periods(schedule: Schedule, start: dt.date, end: dt.date) -> list[tuple[dt.date, dt.date, str]]:
    """First day, last day and name of each quiet period that touches the days from `start` to `end`, whole."""
    rules = schedule.calendar.quiet_periods(start, end)
    found = ((first, last, rule) for rule in rules for first, last in periods(rule, start - _LONGEST, end + _LONGEST))
    return [(first, last, rule.name) for first, last, rule in found if first <= end and last >= start]


def form_of(plan: Plan, dated: Dated) -> Form:
    """The form of the channel by which a dated communication goes out."""
    channel = plan.find(Channel.kind, plan.get(Communication, dated.communication_id).channel_id)
    return channel.form if isinstance(channel, Channel) else Form.OTHER
