"""The days of a plan as a printed calendar needs them."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from commplan.documents.blocks import Words
from commplan.documents.view_blocks import Bar, Day, Entry, Legend, Shade, Week
from commplan.documents.view_frame import ViewRequest
from commplan.domain.labels import choice_label
from commplan.domain.records import Audience, Communication
from commplan.domain.texts import translate
from commplan.domain.words import Form, Status
from commplan.planning.days import bare_events, dated_between, form_of, quiet_periods
from commplan.planning.deadlines import deadlines_of, selected
from commplan.planning.expansion import Dated
from commplan.planning.schedule import moment
from commplan.planning.status import status_of

_EVENT, _QUIET = "calendar", "volume-x"

Days = tuple[dt.date, dt.date]


class CalendarSource:
    """What the filter leaves of the days from `start` to `end`, each in words of the print's language.

    With `details`, what goes out is told with its end and its audiences.
    """

    def __init__(self, request: ViewRequest, *, details: bool = False) -> None:
        self._details = details
        self._schedule = request.schedule
        self._plan = request.schedule.plan
        self._options = request.options
        self.formats = request.options.formats
        self.start, self.end = request.start, request.end
        selection, today = request.options.selection, request.options.today
        self.dated = dated_between(self._schedule, selection, today, self.start, self.end)
        self._forms: set[Form] = set()
        self._statuses: set[Status] = set()
        self._singles: defaultdict[dt.date, list[Entry]] = defaultdict(list)
        self._long: list[tuple[dt.date, dt.date, Entry]] = []
        self._has_bare = False
        due = deadlines_of(self._schedule, today) if request.options.deadlines else {}
        self._due = selected(self._schedule, due, selection, today)
        for first, last, name in quiet_periods(self._schedule, self.start, self.end):
            self._long.append((first, last, Entry(name, picture=_QUIET)))
        self._quiet = tuple(self._long)
        for one in self.dated:
            self._file(one)
        for event, date in bare_events(self._schedule, selection, self.start, self.end):
            self._has_bare = True
            entry = Entry(event.title, picture=_EVENT)
            if event.span > 1:
                self._long.append((date, date + dt.timedelta(event.span - 1), entry))
            else:
                self._singles[date].append(entry)
        self._long.sort(key=lambda one: (one[0], -one[1].toordinal(), one[2].words))

    def _file(self, one: Dated) -> None:
        form, status = form_of(self._plan, one), status_of(self._plan, one)
        self._forms.add(form)
        self._statuses.add(status)
        time = self.formats.time(one.time) if one.time else ""
        below = ""
        if self._details:
            time = self._times(one)
            communication = self._plan.get(Communication, one.communication_id)
            below = ", ".join(self._plan.get(Audience, each).name for each in communication.audience_ids)
        entry = Entry(one.title, time, form, status, below)
        if one.last_date > one.date:
            self._long.append((one.date, one.last_date, entry))
        else:
            self._singles[one.date].append(entry)

    def _times(self, one: Dated) -> str:
        """When it begins and ends: "10:00–11:30"; "" for the whole day."""
        times = moment(one, self._plan.info.zone)
        return "–".join(self.formats.time(each.time()) for each in dict.fromkeys(times)) if times else ""

    def week(self, first: dt.date, within: Days) -> Week:
        """The seven days from `first` on; those not `within` are marked as such."""
        days = tuple(self.day(first + dt.timedelta(n), within) for n in range(7))
        return Week(week_number(first), days, tuple(self._bars(first)))

    def _bars(self, first: dt.date) -> Iterator[Bar]:
        last = first + dt.timedelta(6)
        for start, end, entry in self._long:
            if start <= last and end >= first:
                left, right = max(start, first), min(end, last)
                yield Bar((left - first).days, (right - first).days, entry, self.formats.period(start, end))

    def day(self, date: dt.date, within: Days) -> Day:
        """One day with everything that goes out on it alone."""
        number, title = str(date.day), self.formats.short_day(date)
        off = self._schedule.calendar.day_off(date)
        shades = set() if within[0] <= date <= within[1] else {Shade.OUTSIDE}
        if not self._schedule.calendar.is_working(date):
            shades.add(Shade.OFF)
        if any(first <= date <= last for first, last, _ in self._quiet):
            shades.add(Shade.QUIET)
        due = self._due.get(date, ())
        is_overdue = any(deadline.is_overdue for deadline in due)
        if due:
            shades.add(Shade.OVERDUE if is_overdue else Shade.DUE)
        entries = tuple(self._singles[date])
        note = off.name if off else ""
        words = f"{len(due)}{'!' if is_overdue else ''}" if due else ""
        return Day(number, title, entries, note, frozenset(shades), self.counts[date], words)

    @cached_property
    def counts(self) -> defaultdict[dt.date, int]:
        """How many communications go out or go on on each day."""
        found: defaultdict[dt.date, int] = defaultdict(int)
        for one in self.dated:
            for n in range((one.last_date - one.date).days + 1):
                found[one.date + dt.timedelta(n)] += 1
        return found

    @property
    def legend(self) -> Legend:
        """What the signs mean that occur."""
        pictures: list[tuple[Form | str, Words]] = [(form, choice_label(form)) for form in Form if form in self._forms]
        if self._has_bare:
            pictures.append((_EVENT, translate("Print", "event without communications")))
        statuses = tuple((status, choice_label(status)) for status in Status if status in self._statuses)
        return Legend(tuple(pictures), statuses, self.shades)

    @property
    def shades(self) -> tuple[tuple[Shade, Words], ...]:
        """The patterns of days."""
        quiet = ((Shade.QUIET, translate("Print", "quiet period")),) if self._quiet else ()
        due = [deadline for day, found in self._due.items() if self.start <= day <= self.end for deadline in found]
        marks: list[tuple[Shade, Words]] = []
        if not all(deadline.is_overdue for deadline in due):
            marks.append((Shade.DUE, translate("Print", "approval due")))
        if any(deadline.is_overdue for deadline in due):
            marks.append((Shade.OVERDUE, translate("Print", "approval overdue")))
        return ((Shade.OFF, translate("Print", "day off")), *quiet, *marks)


def week_number(first: dt.date) -> str:
    """The number of the ISO week (ISO 8601) that the Monday of the seven days from `first` on lies in."""
    return str((first + dt.timedelta(-first.weekday() % 7)).isocalendar().week)
